//! Comparisons.

use super::{Checker, Side, Typed, logic::not_if, part, still, wrong_type};
use crate::base::{Code, Error, Result};
use crate::segment::language::ast::{Arithmetic, ArrayOperator, Comparison, Expr, Quantifier};
use crate::segment::language::place::{Place, Span};
use crate::segment::language::schema::SegmentType as Type;
use crate::segment::plan::{Function, Interval, Node, Scalar, Zone};

/// The comparison with its sides exchanged.
fn turned(op: Comparison) -> Comparison {
    match op {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        Comparison::Equal | Comparison::NotEqual => op,
    }
}

impl Checker<'_> {
    /// `a op b`.
    pub(super) fn compare(&mut self, op: Comparison, a: Side, b: Side, span: Span) -> Result<Node> {
        if a.0.some {
            return self.compare_some(op, a.0, b);
        }
        if b.0.some {
            return self.compare_some(turned(op), b.0, a);
        }
        let (a, b) = self.agree(a, b)?;
        let ordered = !matches!(a.ty.or(b.ty), Some(Type::Bool | Type::Texts));
        let ordered = ordered || matches!(op, Comparison::Equal | Comparison::NotEqual);
        if !ordered {
            return Err(span.error(Code::WrongType, "these have no order; = or <> is expected"));
        }
        if a.ty.or(b.ty) == Some(Type::Anniversary) {
            let instead = "age(birthday) or next_anniversary(birthday) is expected";
            return Err(span.error(Code::WrongType, instead));
        }
        let (a, b) = match (a.moves, b.moves) {
            (true, true) => countdown(a, b, span)?,
            _ => (a.node, b.node),
        };
        Ok(Node::Compare(op, Box::new(a), Box::new(b)))
    }

    /// Whether two sides are equal, or both NULL.
    pub(super) fn is_same(&mut self, a: Side, b: Side, span: Span) -> Result<Node> {
        let is_null = |(side, _): Side| Node::IsNull(Box::new(side.node));
        let both = Node::And(vec![is_null(self.again(&a)?), is_null(self.again(&b)?)]);
        let equal = self.compare(Comparison::Equal, a, b, span)?;
        Ok(Node::Call(Function::Coalesce, vec![equal, both]))
    }

    /// `category op b`: some element of the array does; for `<>` none is equal.
    fn compare_some(&mut self, op: Comparison, array: Typed, (b, span): Side) -> Result<Node> {
        still(&b, span)?;
        let b = self.coerce(b, Type::Text, array.values, span)?;
        let negated = op == Comparison::NotEqual;
        let op = if negated { Comparison::Equal } else { turned(op) };
        Ok(not_if(
            negated,
            Node::Any(op, Box::new(b.node), Box::new(array.node)),
        ))
    }

    /// Makes the types of two sides agree.
    pub(super) fn agree(&mut self, (a, a_span): Side, (b, b_span): Side) -> Result<(Typed, Typed)> {
        let (Some(a_type), Some(b_type)) = (a.ty, b.ty) else {
            return Ok((a, b));
        };
        let a_gives_way = a.text().is_some() && b.text().is_none();
        if a_gives_way || (a_type, b_type) == (Type::Date, Type::Instant) {
            let a = self.coerce(a, b_type, b.values, a_span)?;
            return Ok((a, b));
        }
        let b = self.coerce(b, a_type, a.values, b_span)?;
        Ok((a, b))
    }

    /// Makes the types of several agree.
    pub(super) fn alike(&mut self, sides: Vec<Side>) -> Result<(Vec<Node>, Option<Type>)> {
        let told = |(side, _): &&Side| side.ty.is_some() && side.text().is_none();
        let instant = sides.iter().any(|(side, _)| side.ty == Some(Type::Instant));
        let ty = sides
            .iter()
            .find(told)
            .or(sides.iter().find(|(side, _)| side.ty.is_some()));
        let ty = ty.and_then(|(side, _)| side.ty);
        let ty = if instant && ty == Some(Type::Date) {
            Some(Type::Instant)
        } else {
            ty
        };
        let Some(ty) = ty else {
            return Ok((sides.into_iter().map(|(side, _)| side.node).collect(), None));
        };
        let coerced = sides
            .into_iter()
            .map(|(side, span)| Ok(self.coerce(side, ty, &[], span)?.node));
        Ok((coerced.collect::<Result<_>>()?, Some(ty)))
    }

    pub(super) fn comparison(&mut self, expr: &Expr, place: &Place) -> Result<Node> {
        match expr {
            Expr::Between {
                of,
                low,
                high,
                negated,
            } => {
                let side = |checker: &mut Self, expr: &Expr, number| -> Result<Side> {
                    Ok((
                        checker.check(expr, part(place, number))?,
                        part(place, number).span,
                    ))
                };
                let of = side(self, of, 0)?;
                let (low, high) = (side(self, low, 1)?, side(self, high, 2)?);
                let from = self.again(&of)?;
                let from = self.compare(Comparison::GreaterOrEqual, from, low, place.span)?;
                let to = self.compare(Comparison::LessOrEqual, of, high, place.span)?;
                Ok(not_if(*negated, Node::And(vec![from, to])))
            }
            Expr::In { of, items, negated } => Ok(not_if(*negated, self.is_in(of, items, place)?)),
            Expr::Quantified {
                op,
                quantifier,
                left,
                array,
            } => {
                let array = self.expect_still(array, part(place, 1), Type::Texts)?;
                let span = part(place, 0).span;
                let left = self.expect_still(left, part(place, 0), Type::Text)?;
                let left = self.coerce(left, Type::Text, array.values, span)?;
                let (left, array) = (Box::new(left.node), Box::new(array.node));
                Ok(match quantifier {
                    Quantifier::Any => Node::Any(*op, left, array),
                    Quantifier::All => Node::All(*op, left, array),
                })
            }
            Expr::Arrays { op, left, right } => {
                let a = self.expect_still(left, part(place, 0), Type::Texts)?;
                let b = self.expect_still(right, part(place, 1), Type::Texts)?;
                let b = self.coerce(b, Type::Texts, a.values, part(place, 1).span)?;
                let a = self.coerce(a, Type::Texts, b.values, part(place, 0).span)?;
                let (a, b) = (Box::new(a.node), Box::new(b.node));
                Ok(match op {
                    ArrayOperator::Contains => Node::Holds(a, b),
                    ArrayOperator::ContainedBy => Node::Holds(b, a),
                    ArrayOperator::Overlaps => Node::Overlaps(a, b),
                })
            }
            _ => self.condition(expr, place),
        }
    }

    fn is_in(&mut self, of: &Expr, items: &[Expr], place: &Place) -> Result<Node> {
        let of = (self.check(of, part(place, 0))?, part(place, 0).span);
        let mut nodes = Vec::with_capacity(items.len());
        let mut simple = !of.0.some;
        for (number, item) in items.iter().enumerate() {
            let place = part(place, number + 1);
            let item = self.check(item, place)?;
            simple &= !item.moves && !item.some;
            let of = self.again(&of)?;
            let equal = self.compare(Comparison::Equal, of, (item, place.span), place.span)?;
            nodes.push(equal);
        }
        if !simple {
            return Ok(Node::Or(nodes));
        }
        // All are `of = item` now, with one `of` unless a date beside an instant became one.
        let mut values = Vec::with_capacity(nodes.len());
        let mut first = None;
        for node in &nodes {
            let Node::Compare(_, of, value) = node else {
                return Ok(Node::Or(nodes));
            };
            if first.is_some_and(|first| first != of) {
                return Ok(Node::Or(nodes));
            }
            first = Some(of);
            values.push((**value).clone());
        }
        let of = first.map_or(of.0.node, |of| (**of).clone());
        Ok(Node::In(Box::new(of), values))
    }
}

/// The next anniversary beside a date that moves as it does is a number of days beside a number, which falls until the
/// anniversary has passed. All else that moves on both sides is refused.
fn countdown(a: Typed, b: Typed, span: Span) -> Result<(Node, Node)> {
    let is_anniversary = |node: &Node| matches!(node, Node::Call(Function::NextAnniversary(_), _));
    let left = |anniversary: Node| {
        let today = Box::new(Node::Today(Zone::Business));
        Node::Arithmetic(Arithmetic::Subtract, Box::new(anniversary), today)
    };
    if is_anniversary(&a.node)
        && let Some(days) = days_from_today(&b.node)
    {
        return Ok((left(a.node), days));
    }
    if is_anniversary(&b.node)
        && let Some(days) = days_from_today(&a.node)
    {
        return Ok((days, left(b.node)));
    }
    Err(both_move(&[&a, &b], span))
}

/// The error of two sides that move with the clock.
pub(super) fn both_move(sides: &[&Typed], span: Span) -> Error {
    let of_anniversary = if sides.iter().any(|side| has_anniversary(&side.node)) {
        ", so a number of days is asked for, as in days_until(next_anniversary(birthday)) <= 7, and no calendar week"
    } else {
        ""
    };
    let what = format_args!("only one side may move with the clock{of_anniversary}");
    span.error(Code::Malformed, what)
}

/// Whether the day of the next anniversary is a part of it.
fn has_anniversary(node: &Node) -> bool {
    match node {
        Node::Call(Function::NextAnniversary(_), _) => true,
        Node::Call(_, of) => of.iter().any(has_anniversary),
        Node::Arithmetic(_, a, b) => has_anniversary(a) || has_anniversary(b),
        _ => false,
    }
}

/// How many days after today a date is, when that is always the same.
fn days_from_today(node: &Node) -> Option<Node> {
    let days = |days: i32| Some(Node::Constant(Scalar::Number(days.into())));
    match node {
        Node::Today(Zone::Business) => days(0),
        Node::Arithmetic(op, today, by) if **today == Node::Today(Zone::Business) => match (op, &**by) {
            (_, Node::Constant(Scalar::Interval(Interval { months, millis, .. })))
                if *months != 0 || *millis != 0 =>
            {
                None
            }
            (Arithmetic::Add, Node::Constant(Scalar::Interval(by))) => days(by.days),
            (Arithmetic::Subtract, Node::Constant(Scalar::Interval(by))) => days(by.days.checked_neg()?),
            _ => None,
        },
        _ => None,
    }
}

/// An error of a type that was not expected, unless it is one of these.
pub(super) fn one_of(typed: &Typed, types: &[Type], span: Span) -> Result<()> {
    match typed.ty {
        None => Ok(()),
        Some(ty) if types.contains(&ty) => Ok(()),
        Some(_) => Err(types.first().map_or_else(
            || span.error(Code::WrongType, "another type is expected"),
            |first| match types.get(1) {
                None => wrong_type(span, *first),
                Some(second) => {
                    let both = format!("{} or {} is expected", first.expected(), second.expected());
                    span.error(Code::WrongType, both)
                }
            },
        )),
    }
}
