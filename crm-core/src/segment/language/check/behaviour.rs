//! The order in which things happened, and what a field was before.

use std::sync::Arc;

use super::function::arguments;
use super::{Checker, Typed, part, word};
use crate::base::{Code, Error, Result};
use crate::segment::language::ast::{Comparison, Expr, Measure};
use crate::segment::language::place::{Place, Span};
use crate::segment::language::schema::{ATTRIBUTES, PAST_FIELDS, SegmentType as Type};
use crate::segment::language::words::nearest;
use crate::segment::plan::{Aggregate, Behaviour, Interval, Node, Past, Rows, Scalar, Unit};

/// The most periods that a rule can look back over.
const MAX_PERIODS: u32 = 1_000;

/// A calendar's unit by its name.
pub(super) fn unit(expr: &Expr, place: &Place) -> Result<Unit> {
    const UNITS: &[(&str, Unit)] = &[
        ("hour", Unit::Hour),
        ("day", Unit::Day),
        ("week", Unit::Week),
        ("month", Unit::Month),
        ("quarter", Unit::Quarter),
        ("year", Unit::Year),
    ];
    let known = match expr {
        Expr::Text { value } => UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(value)),
        _ => None,
    };
    let wanted = "'hour', 'day', 'week', 'month', 'quarter' or 'year' is expected";
    known
        .map(|(_, unit)| *unit)
        .ok_or_else(|| place.span.error(Code::OutOfRange, wanted))
}

/// A whole number that is written out, from 1 up to the most.
pub(super) fn whole(expr: &Expr, place: &Place, most: u32) -> Result<u32> {
    use rust_decimal::prelude::ToPrimitive as _;
    let number = match expr {
        Expr::Number { value } if value.fract().is_zero() => value.to_u32(),
        _ => None,
    };
    let wanted = format_args!("a whole number from 1 to {most}");
    let number = number.filter(|number| (1..=most).contains(number));
    number.ok_or_else(|| place.span.error(Code::OutOfRange, wanted))
}

impl Checker<'_> {
    /// `never(rows)` and `ever(rows)`.
    pub(super) fn presence(
        &mut self,
        args: &[Expr],
        place: &Place,
        op: Comparison,
        signature: &str,
    ) -> Result<Typed> {
        let [rows] = arguments(args, place, signature)?;
        let rows = self.rows(rows, part(place, 0))?;
        let (measure, of) = (Measure::Count, None);
        let count = Node::Aggregate(Box::new(Aggregate { measure, rows, of }));
        let zero = Node::Constant(Scalar::Number(0.into()));
        Ok(Typed::new(
            Node::Compare(op, Box::new(count), Box::new(zero)),
            Type::Bool,
        ))
    }

    pub(super) fn followed_by(&mut self, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let [first, then, within] = arguments(args, place, signature)?;
        let first = self.rows(first, part(place, 0))?;
        let then = self.rows(then, part(place, 1))?;
        let within = self.length(within, part(place, 2))?;
        Ok(behaviour(Behaviour::Sequence { first, then, within }))
    }

    pub(super) fn stopped(&mut self, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let [rows, during] = arguments(args, place, signature)?;
        let rows: Rows = self.rows(rows, part(place, 0))?;
        let during = self.length(during, part(place, 1))?;
        self.reads.time = true;
        Ok(behaviour(Behaviour::Stopped { rows, during }))
    }

    pub(super) fn regularly(&mut self, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let [rows, times, unit_name, periods, of] = arguments(args, place, signature)?;
        let rows = self.rows(rows, part(place, 0))?;
        let times = whole(times, part(place, 1), u32::MAX)?;
        let unit = unit(unit_name, part(place, 2))?;
        let of = whole(of, part(place, 4), MAX_PERIODS)?;
        let periods = whole(periods, part(place, 3), of)?;
        self.reads.time = true;
        Ok(behaviour(Behaviour::Regular {
            rows,
            times,
            unit,
            periods,
            of,
        }))
    }

    /// A length of time that is written out and longer than none.
    fn length(&mut self, expr: &Expr, place: &Place) -> Result<Interval> {
        let typed = self.expect(expr, place, Type::Interval)?;
        let Some(Scalar::Interval(length)) = typed.scalar() else {
            return Err(place.span.error(
                Code::WrongType,
                "an interval such as INTERVAL '7 days' is expected",
            ));
        };
        let negative = length.months < 0 || length.days < 0 || length.millis < 0;
        if negative || *length == Interval::default() {
            return Err(place
                .span
                .error(Code::OutOfRange, "an interval longer than none is expected"));
        }
        Ok(*length)
    }

    pub(super) fn state_since(&mut self, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let [attribute] = arguments(args, place, signature)?;
        let field = self.past_field(attribute, part(place, 0).span)?;
        self.reads.customer = true;
        Ok(Typed::new(Node::Past(Past::Since { field }), Type::Instant))
    }

    pub(super) fn last_change(&mut self, args: &[Expr], place: &Place, signature: &str) -> Result<Typed> {
        let [attribute, from, to] = arguments(args, place, signature)?;
        let field = self.past_field(attribute, part(place, 0).span)?;
        let values = ATTRIBUTES.iter().find(|entry| entry.name == field);
        let values = values.map_or::<&'static [&'static str], _>(&[], |entry| entry.values);
        let mut state = |expr: &Expr, place: &Place| -> Result<Option<Arc<str>>> {
            if *expr == Expr::Null {
                return Ok(None);
            }
            word(expr, place, "a value or NULL")?;
            let typed = self.check(expr, place)?;
            let typed = self.coerce(typed, Type::Text, values, place.span)?;
            Ok(typed.text().map(Into::into))
        };
        let (from, to) = (state(from, part(place, 1))?, state(to, part(place, 2))?);
        self.reads.customer = true;
        Ok(Typed::new(
            Node::Past(Past::Changed { field, from, to }),
            Type::Instant,
        ))
    }

    /// An attribute whose past is kept.
    fn past_field(&self, expr: &Expr, span: Span) -> Result<&'static str> {
        let Expr::Name { table: None, name } = expr else {
            return Err(self.no_past(None, span));
        };
        let known = PAST_FIELDS.iter().find(|known| *known == name);
        known.copied().ok_or_else(|| self.no_past(Some(name), span))
    }

    fn no_past(&self, name: Option<&str>, span: Span) -> Error {
        let known = PAST_FIELDS.join(", ");
        match name {
            Some(name) => {
                let near = nearest(name, PAST_FIELDS.iter().copied());
                self.unknown(name, Some(near.unwrap_or(&known)), span)
            }
            None => span.error(Code::UnknownField, format_args!("one of {known}")),
        }
    }
}

fn behaviour(behaviour: Behaviour) -> Typed {
    Typed::new(Node::Behaviour(Box::new(behaviour)), Type::Bool)
}
