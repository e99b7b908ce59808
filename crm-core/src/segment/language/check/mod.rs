//! Tree to plan: names are resolved, types are made to agree, what is constant is folded.

mod aggregate;
mod arithmetic;
mod behaviour;
mod compare;
mod function;
mod literal;
mod logic;
mod name;
mod pattern;

pub(in crate::segment) use literal::read;

use std::sync::Arc;

use super::Context;
use super::ast::Expr;
use super::place::{Place, Span};
use super::schema::SegmentType as Type;
use crate::base::{Code, Error, Result, TimeZone};
use crate::segment::plan::{Node, Plan, Reads, Scalar, Table};

/// A step that was checked.
#[derive(Clone)]
pub(super) struct Typed {
    node: Node,
    /// Its type; of NULL none is known.
    ty: Option<Type>,
    /// Whether it moves with the clock by itself, as `now()` does. What is compared with such a thing changes from
    /// one instant to the next, but does not move.
    moves: bool,
    /// Whether it stands for some element of the array that the node is.
    some: bool,
    /// The values that a text can have, when they are known.
    values: &'static [&'static str],
    /// The zone whose clocks are read, of what `AT TIME ZONE` makes of an instant.
    zone: Option<TimeZone>,
    /// The steps that it took, and with it takes once more.
    cost: usize,
}

impl Typed {
    fn new(node: Node, ty: Type) -> Self {
        Self {
            node,
            ty: Some(ty),
            moves: false,
            some: false,
            values: &[],
            zone: None,
            cost: 0,
        }
    }

    fn constant(scalar: Scalar, ty: Type) -> Self {
        Self::new(Node::Constant(scalar), ty)
    }

    fn moving(self, moves: bool) -> Self {
        Self { moves, ..self }
    }

    fn scalar(&self) -> Option<&Scalar> {
        match &self.node {
            Node::Constant(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// The text, when it is one that is written out.
    fn text(&self) -> Option<&str> {
        match self.scalar() {
            Some(Scalar::Text(text)) => Some(text),
            _ => None,
        }
    }
}

/// Checks a tree; `text` is what its places are of. With a table it is a condition on its rows.
pub(super) fn check(
    expr: &Expr,
    place: &Place,
    text: &str,
    context: &Context<'_>,
    table: Option<Table>,
) -> Result<Plan> {
    let mut checker = Checker {
        context,
        text,
        scope: table,
        reads: Reads::default(),
        segments: Vec::new(),
        models: Vec::new(),
        patterns: 0,
        cost: 0,
    };
    let root = checker.condition(expr, place)?;
    checker.segments.sort_unstable();
    checker.segments.dedup();
    checker.models.sort_unstable();
    checker.models.dedup();
    Ok(Plan {
        root,
        reads: checker.reads,
        segments: checker.segments,
        models: checker.models,
    })
}

struct Checker<'a> {
    context: &'a Context<'a>,
    text: &'a str,
    /// The table whose row is at hand.
    scope: Option<Table>,
    reads: Reads,
    segments: Vec<u32>,
    models: Vec<Arc<str>>,
    /// How many patterns there are.
    patterns: usize,
    /// The steps so far, and those that were taken again.
    cost: usize,
}

/// A step and its place.
type Side = (Typed, Span);

/// The most steps when each counts as often as it is needed, as the middle of `BETWEEN`, which is compared twice.
const MAX_COST: usize = 50_000;

/// The place of a part.
fn part(place: &Place, number: usize) -> &Place {
    place.parts.get(number).unwrap_or(place)
}

fn wrong_type(span: Span, expected: Type) -> Error {
    span.error(
        Code::WrongType,
        format_args!("{} is expected", expected.expected()),
    )
}

impl Checker<'_> {
    fn check(&mut self, expr: &Expr, place: &Place) -> Result<Typed> {
        let typed = self.check_any(expr, place)?;
        if typed.zone.is_some() {
            let wanted = "EXTRACT, DATE_TRUNC or ::date around what clocks show, or AT TIME ZONE once more, is expected";
            return Err(place.span.error(Code::WrongType, wanted));
        }
        Ok(typed)
    }

    /// A step, also one that says what clocks show in another zone.
    fn check_any(&mut self, expr: &Expr, place: &Place) -> Result<Typed> {
        let before = self.cost;
        self.cost += 1;
        let typed = self.check_step(expr, place)?;
        Ok(Typed {
            cost: self.cost - before,
            ..typed
        })
    }

    /// A step that is needed once more.
    fn again(&mut self, side: &Side) -> Result<Side> {
        self.cost += side.0.cost;
        if self.cost > MAX_COST {
            return Err(side
                .1
                .error(Code::TooMany, "fewer steps where they are needed several times"));
        }
        Ok(side.clone())
    }

    fn check_step(&mut self, expr: &Expr, place: &Place) -> Result<Typed> {
        let span = place.span;
        match expr {
            Expr::Null
            | Expr::Bool { .. }
            | Expr::Number { .. }
            | Expr::Text { .. }
            | Expr::Interval { .. } => Ok(literal::literal(expr)),
            Expr::Array { items } => literal::array(items, place),
            Expr::Name { table, name } => self.name(table.as_deref(), name, span),
            Expr::Property { name } => self.property(name, Type::Text, span),
            Expr::Preference { name } => Ok(self.preference(name, Type::Text)),
            Expr::Not { .. } | Expr::And { .. } | Expr::Or { .. } | Expr::Is { .. } => {
                self.logic(expr, place)
            }
            Expr::Compare { op, left, right } => {
                let (a, b) = (
                    self.check(left, part(place, 0))?,
                    self.check(right, part(place, 1))?,
                );
                let node = self.compare(*op, (a, part(place, 0).span), (b, part(place, 1).span), span)?;
                Ok(Typed::new(node, Type::Bool))
            }
            Expr::Distinct { left, right, negated } => {
                let a = (self.check(left, part(place, 0))?, part(place, 0).span);
                let b = (self.check(right, part(place, 1))?, part(place, 1).span);
                let same = self.is_same(a, b, span)?;
                Ok(Typed::new(logic::not_if(!*negated, same), Type::Bool))
            }
            Expr::Between { .. } | Expr::In { .. } | Expr::Quantified { .. } | Expr::Arrays { .. } => {
                let node = self.comparison(expr, place)?;
                Ok(Typed::new(node, Type::Bool))
            }
            Expr::Matches {
                of,
                by,
                pattern,
                escape,
                negated,
            } => {
                let of = self.check(of, part(place, 0))?;
                let node = self.matches((of, part(place, 0).span), (*by, pattern, *escape), span)?;
                Ok(Typed::new(logic::not_if(*negated, node), Type::Bool))
            }
            Expr::Arithmetic { op, left, right } => {
                let (a, b) = (
                    self.check(left, part(place, 0))?,
                    self.check(right, part(place, 1))?,
                );
                self.arithmetic(*op, (a, part(place, 0).span), (b, part(place, 1).span), span)
            }
            Expr::Concat { left, right } => self.concat([left, right], place),
            Expr::Negate { of } => self.negate(of, part(place, 0)),
            Expr::Case {
                operand,
                whens,
                otherwise,
            } => self.case(operand.as_deref(), whens, otherwise.as_deref(), place),
            Expr::Cast { of, to } => self.cast(of, *to, part(place, 0)),
            Expr::Extract { part: which, of } => {
                let typed = self.check_any(of, part(place, 0))?;
                self.extract(*which, (typed, part(place, 0).span))
            }
            Expr::AtTimeZone { of, zone } => self.at_time_zone(of, zone, place),
            Expr::Call { name, args } => self.call(name, args, place),
            Expr::Aggregate { measure, of, filter } => self.aggregate(*measure, of, filter.as_deref(), place),
        }
    }

    /// A condition: true, false or NULL.
    fn condition(&mut self, expr: &Expr, place: &Place) -> Result<Node> {
        Ok(self.expect(expr, place, Type::Bool)?.node)
    }

    /// A step of this type, or one that can be made it.
    fn expect(&mut self, expr: &Expr, place: &Place, ty: Type) -> Result<Typed> {
        let typed = self.check(expr, place)?;
        self.coerce(typed, ty, &[], place.span)
    }

    /// A step of this type that does not move with the clock.
    fn expect_still(&mut self, expr: &Expr, place: &Place, ty: Type) -> Result<Typed> {
        let typed = self.expect(expr, place, ty)?;
        still(&typed, place.span)?;
        Ok(typed)
    }

    /// Whether what stands here is between double quotes, where some put texts.
    fn is_quoted(&self, span: Span) -> bool {
        let from = usize::try_from(span.from).unwrap_or(usize::MAX);
        let to = usize::try_from(span.to).unwrap_or(usize::MAX);
        self.text.chars().take(to).skip(from).any(|c| c == '"')
    }
}

/// A text that is written out.
fn word<'e>(expr: &'e Expr, place: &Place, what: &str) -> Result<&'e str> {
    let Expr::Text { value } = expr else {
        let wanted = format_args!("{what} in single quotes is expected");
        return Err(place.span.error(Code::WrongType, wanted));
    };
    Ok(value)
}

/// Refuses what moves with the clock where its next change could not be told.
fn still(typed: &Typed, span: Span) -> Result<()> {
    if typed.moves {
        return Err(span.error(
            Code::Malformed,
            "what moves with the clock can only be compared, shifted, or taken apart by EXTRACT and DATE_TRUNC",
        ));
    }
    if typed.some {
        return Err(span.error(
            Code::WrongType,
            "this stands for some of several; use the array itself",
        ));
    }
    Ok(())
}
