//! Values that are written out, and what they become beside others.

use std::sync::Arc;

use rust_decimal::Decimal;
use time::{Date, Month};

use super::{Checker, Typed, part, word, wrong_type};
use crate::base::{Code, Result, TimeFormat, Timestamp};
use crate::segment::language::ast::{CastTarget, Expr};
use crate::segment::language::interval;
use crate::segment::language::place::{Place, Span};
use crate::segment::language::schema::SegmentType as Type;
use crate::segment::language::words::nearest;
use crate::segment::plan::{Function, Interval, Node, Scalar, Zone};

/// A value that is written out.
pub(super) fn literal(expr: &Expr) -> Typed {
    match expr {
        Expr::Bool { value } => Typed::constant(Scalar::Bool(*value), Type::Bool),
        Expr::Number { value } => Typed::constant(Scalar::Number(*value), Type::Number),
        Expr::Text { value } => Typed::constant(Scalar::Text(value.as_str().into()), Type::Text),
        Expr::Interval { months, days, millis } => {
            let (months, days, millis) = (*months, *days, *millis);
            Typed::constant(
                Scalar::Interval(Interval { months, days, millis }),
                Type::Interval,
            )
        }
        _ => Typed {
            ty: None,
            ..Typed::constant(Scalar::Null, Type::Bool)
        },
    }
}

/// An array whose elements are written out.
pub(super) fn array(items: &[Expr], place: &Place) -> Result<Typed> {
    let mut texts: Vec<Arc<str>> = Vec::with_capacity(items.len());
    for (number, item) in items.iter().enumerate() {
        let text = word(item, part(place, number), "a text")?;
        texts.push(text.into());
    }
    Ok(Typed::constant(Scalar::Texts(texts.into()), Type::Texts))
}

fn date(text: &str) -> Option<Date> {
    let given = TimeFormat::Iso.parse_date(text).ok()?;
    let month = Month::try_from(given.month).ok()?;
    Date::from_calendar_date(given.year?.into(), month, given.day).ok()
}

impl Checker<'_> {
    /// Makes a step this type where that says the same: a text that is written out becomes what it says, and a date
    /// its first instant in the business's zone. `values` are those that a text can have.
    pub(super) fn coerce(
        &self,
        typed: Typed,
        to: Type,
        values: &'static [&'static str],
        span: Span,
    ) -> Result<Typed> {
        if typed.ty.is_none() {
            return Ok(typed);
        }
        if typed.ty == Some(to) {
            known(&typed, values, span)?;
            return Ok(typed);
        }
        if let Some(text) = typed.text() {
            let scalar = self.read(text, to);
            let wanted = format_args!("{} is expected", to.expected());
            let scalar = scalar.ok_or_else(|| span.error(Code::WrongType, wanted))?;
            return Ok(Typed::constant(scalar, to));
        }
        match (typed.ty, to) {
            (Some(Type::Date), Type::Instant) => Ok(self.start_of(typed)),
            _ => Err(wrong_type(span, to)),
        }
    }

    /// The first instant of a date in the business's zone.
    pub(super) fn start_of(&self, typed: Typed) -> Typed {
        if let Some(Scalar::Date(date)) = typed.scalar() {
            return Typed::constant(Scalar::Instant(self.context.zone.start_of(*date)), Type::Instant);
        }
        let node = Node::Call(Function::StartOf(Zone::Business), vec![typed.node]);
        Typed::new(node, Type::Instant).moving(typed.moves)
    }

    /// What a text says, read as this type.
    fn read(&self, text: &str, to: Type) -> Option<Scalar> {
        match to {
            Type::Text => Some(Scalar::Text(text.into())),
            Type::Number => Decimal::from_str_exact(text.trim()).ok().map(Scalar::Number),
            Type::Date => date(text).map(Scalar::Date),
            Type::Instant => self.instant(text).map(Scalar::Instant),
            Type::Interval => interval::parse(text).map(Scalar::Interval),
            Type::Bool => match text.to_ascii_lowercase().as_str() {
                "true" => Some(Scalar::Bool(true)),
                "false" => Some(Scalar::Bool(false)),
                _ => None,
            },
            Type::Texts | Type::Anniversary => None,
        }
    }

    /// An instant; a date is its first one, and a civil time that of the business's zone.
    fn instant(&self, text: &str) -> Option<Timestamp> {
        let zone = self.context.zone;
        if let Some(date) = date(text) {
            return Some(zone.start_of(date));
        }
        let exact = text.parse().ok();
        exact.or_else(|| TimeFormat::Iso.parse(text, zone).ok())
    }

    pub(super) fn cast(&mut self, of: &Expr, to: CastTarget, place: &Place) -> Result<Typed> {
        let ty = match to {
            CastTarget::Date => Type::Date,
            CastTarget::Instant => Type::Instant,
            CastTarget::Interval => Type::Interval,
            CastTarget::Number => Type::Number,
            CastTarget::Text => Type::Text,
            CastTarget::Bool => Type::Bool,
        };
        if let Expr::Property { name } = of
            && ty != Type::Interval
        {
            return self.property(name, ty, place.span);
        }
        let typed = self.check(of, place)?;
        match (typed.ty, ty) {
            (Some(Type::Instant), Type::Date) => Ok(self.date_of(typed, Zone::Business)),
            _ => self.coerce(typed, ty, &[], place.span),
        }
    }

    /// The civil date of an instant.
    pub(super) fn date_of(&mut self, typed: Typed, zone: Zone) -> Typed {
        self.reads.customer |= zone == Zone::Customer;
        let node = match (typed.node, zone) {
            (Node::Now, _) => Node::Today(zone),
            (Node::Constant(Scalar::Instant(at)), Zone::Business) => {
                Node::Constant(Scalar::Date(self.context.zone.date_of(at)))
            }
            (node, _) => Node::Call(Function::DateOf(zone), vec![node]),
        };
        Typed::new(node, Type::Date).moving(typed.moves)
    }
}

/// Refuses a text that is none of the values that there can be.
pub(super) fn known(typed: &Typed, values: &'static [&'static str], span: Span) -> Result<()> {
    let check = |text: &str| {
        if values.is_empty() || values.contains(&text) {
            return Ok(());
        }
        let near = nearest(text, values.iter().copied());
        let known = near.map_or_else(
            || format!("one of {}", values.join(", ")),
            |near| format!("{near}?"),
        );
        Err(span.error(Code::OutOfRange, known))
    };
    match typed.scalar() {
        Some(Scalar::Text(text)) => check(text),
        Some(Scalar::Texts(texts)) => texts.iter().try_for_each(|text| check(text)),
        _ => Ok(()),
    }
}
