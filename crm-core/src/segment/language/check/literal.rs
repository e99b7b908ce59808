//! Values that are written out, and what they become beside others.

use std::sync::Arc;

use rust_decimal::Decimal;
use time::Date;

use super::{Checker, Typed, part, word, wrong_type};
use crate::base::{Code, Result, TimeFormat, TimeZone, Timestamp};
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

/// A day, and no time of it.
fn date(text: &str) -> Option<Date> {
    if text.contains(['T', 't', ' ', ':']) {
        return None;
    }
    TimeFormat::Iso.parse_day(text).ok()
}

/// What a text says, read as this type.
pub(in crate::segment) fn read(text: &str, to: Type, zone: &TimeZone) -> Option<Scalar> {
    match to {
        Type::Text => Some(Scalar::Text(text.into())),
        Type::Number => Decimal::from_str_exact(text.trim()).ok().map(Scalar::Number),
        Type::Date => date(text).map(Scalar::Date),
        Type::Instant => instant(text, zone).map(Scalar::Instant),
        Type::Interval => interval::parse(text).map(Scalar::Interval),
        Type::Bool => match text.to_ascii_lowercase().as_str() {
            "true" => Some(Scalar::Bool(true)),
            "false" => Some(Scalar::Bool(false)),
            _ => None,
        },
        Type::Texts | Type::Anniversary => None,
    }
}

/// An instant; a date is its first one, and a civil time that of the zone.
fn instant(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    if let Some(date) = date(text) {
        return Some(zone.start_of(date));
    }
    let exact = text.parse().ok();
    exact.or_else(|| TimeFormat::Iso.parse(text, zone).ok())
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
            let scalar = read(text, to, self.context.zone);
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

    pub(super) fn cast(&mut self, of: &Expr, to: CastTarget, place: &Place) -> Result<Typed> {
        let ty = match to {
            CastTarget::Date => Type::Date,
            CastTarget::Instant | CastTarget::Civil => Type::Instant,
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
        if let Expr::Preference { name } = of
            && ty != Type::Interval
        {
            return Ok(self.preference(name, ty));
        }
        let typed = if ty == Type::Date {
            self.check_any(of, place)?
        } else {
            self.check(of, place)?
        };
        match (typed.ty, ty) {
            (Some(Type::Instant), Type::Date) => {
                let zone = zone_of(&typed);
                Ok(self.date_of(typed, zone))
            }
            _ => self.coerce(typed, ty, &[], place.span),
        }
    }

    /// What clocks show in a zone at an instant, or the instant at which they show it.
    pub(super) fn at_time_zone(&mut self, of: &Expr, zone: &str, place: &Place) -> Result<Typed> {
        let unknown = |_| {
            place
                .span
                .error(Code::UnknownTimeZone, "an IANA name such as 'Asia/Tokyo'")
        };
        let zone: TimeZone = zone.parse().map_err(unknown)?;
        if let Expr::Cast {
            of,
            to: CastTarget::Civil,
        } = of
            && let Expr::Text { value } = &**of
        {
            let wanted = "what a clock shows, such as '2026-01-31 09:30', is expected";
            let civil = !has_offset(value);
            let at = instant(value, &zone).filter(|_| civil);
            let at = at.ok_or_else(|| part(place, 0).span.error(Code::WrongType, wanted))?;
            return Ok(Typed::constant(Scalar::Instant(at), Type::Instant));
        }
        let typed = self.check_any(of, part(place, 0))?;
        match &typed.zone {
            None => {
                let typed = self.coerce(typed, Type::Instant, &[], part(place, 0).span)?;
                Ok(Typed {
                    zone: Some(zone),
                    ..typed
                })
            }
            Some(shown) if *shown == zone => Ok(Typed { zone: None, ..typed }),
            Some(_) => Err(place
                .span
                .error(Code::Malformed, "the zone that the time was read in is expected")),
        }
    }

    /// The civil date of an instant.
    pub(super) fn date_of(&mut self, typed: Typed, zone: Zone) -> Typed {
        self.reads.customer |= zone == Zone::Customer;
        let node = match (typed.node, &zone) {
            (Node::Now, _) => Node::Today(zone),
            (Node::Constant(Scalar::Instant(at)), Zone::Business) => {
                Node::Constant(Scalar::Date(self.context.zone.date_of(at)))
            }
            (Node::Constant(Scalar::Instant(at)), Zone::Named(zone)) => {
                Node::Constant(Scalar::Date(zone.date_of(at)))
            }
            (node, _) => Node::Call(Function::DateOf(zone), vec![node]),
        };
        Typed::new(node, Type::Date).moving(typed.moves)
    }
}

/// The zone whose clocks are read.
pub(super) fn zone_of(typed: &Typed) -> Zone {
    typed.zone.clone().map_or(Zone::Business, Zone::Named)
}

/// Whether a time is written with the hours that it is ahead of UTC.
fn has_offset(text: &str) -> bool {
    let time = text.find(['T', 't', ' ']).map_or("", |at| &text[at..]);
    time.contains(['+', '-', 'Z', 'z'])
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
