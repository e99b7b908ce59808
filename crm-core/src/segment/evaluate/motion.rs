//! Values that move with the clock.

use std::rc::Rc;

use rust_decimal::Decimal;
use time::Time;

use super::calendar::{age, extract, shift, shift_date, truncate, truncate_date};
use super::scalar::{add, divide, multiply, negate, subtract};
use super::scores::Scored;
use crate::base::{PartialDate, TimeZone, Timestamp};
use crate::model::civil_day;
use crate::segment::plan::{Function, Interval, LeapDay, Measured, Part, Scalar, Unit};

/// A value as a function of the instant. Each of them only rises or only falls between its turns, see `turns.rs`.
#[derive(Clone)]
pub(super) enum Motion {
    Now,
    Today(TimeZone),
    /// Later by an interval.
    Shift(Box<Motion>, Interval, TimeZone),
    Plus(Box<Motion>, Scalar),
    /// Less something that stays.
    Less(Box<Motion>, Scalar),
    /// Something that stays, less it.
    From(Scalar, Box<Motion>),
    Times(Box<Motion>, Scalar),
    Over(Box<Motion>, Scalar),
    Negated(Box<Motion>),
    Age(PartialDate, TimeZone),
    DateOf(Box<Motion>, TimeZone),
    /// The first instant of a date.
    StartOf(Box<Motion>, TimeZone),
    Truncate(Box<Motion>, Unit, TimeZone),
    /// A part of what the clock shows.
    Part(Box<Motion>, Part, TimeZone),
    /// The days of an interval.
    Days(Box<Motion>),
    /// Down, up, or to the nearest.
    Rounded(Box<Motion>, Function),
    /// What a model says of a customer, which only falls, or only rises, from day to day.
    Score(Rc<Scored>, Measured, TimeZone),
}

impl Motion {
    pub(super) fn at(&self, at: Timestamp) -> Scalar {
        match self {
            Self::Now => Scalar::Instant(at),
            Self::Today(zone) => Scalar::Date(zone.date_of(at)),
            Self::Shift(inner, by, zone) => shifted(&inner.at(at), *by, zone),
            Self::Plus(inner, other) => add(&inner.at(at), other),
            Self::Less(inner, other) => subtract(&inner.at(at), other),
            Self::From(other, inner) => subtract(other, &inner.at(at)),
            Self::Times(inner, other) => multiply(&inner.at(at), other),
            Self::Over(inner, other) => divide(&inner.at(at), other),
            Self::Negated(inner) => negate(&inner.at(at)),
            Self::Age(born, zone) => age(*born, zone.date_of(at), LeapDay::default())
                .map_or(Scalar::Null, |years| Scalar::Number(years.into())),
            Self::DateOf(inner, zone) => date_of(&inner.at(at), zone),
            Self::StartOf(inner, zone) => start_of(&inner.at(at), zone),
            Self::Truncate(inner, unit, zone) => truncated(&inner.at(at), *unit, zone),
            Self::Part(inner, part, zone) => part_of(&inner.at(at), *part, zone),
            Self::Days(inner) => days_of(&inner.at(at)),
            Self::Rounded(inner, how) => rounded(&inner.at(at), how),
            Self::Score(scored, what, zone) => scored.value(*what, civil_day(zone, at)),
        }
    }

    /// What it is made of, but for the clock itself.
    pub(super) fn inner(&self) -> Option<&Self> {
        match self {
            Self::Now | Self::Today(_) | Self::Age(..) | Self::Score(..) => None,
            Self::Shift(inner, ..)
            | Self::Plus(inner, _)
            | Self::Less(inner, _)
            | Self::From(_, inner)
            | Self::Times(inner, _)
            | Self::Over(inner, _)
            | Self::Negated(inner)
            | Self::DateOf(inner, _)
            | Self::StartOf(inner, _)
            | Self::Truncate(inner, ..)
            | Self::Part(inner, ..)
            | Self::Days(inner)
            | Self::Rounded(inner, _) => Some(inner),
        }
    }

    /// The zone in which it changes at the beginnings of days alone, if it is such.
    pub(super) fn days(&self) -> Option<&TimeZone> {
        match self {
            Self::Score(_, _, zone) => Some(zone),
            _ => None,
        }
    }

    /// Where it becomes what stays, or close to it; none where that cannot be told at once.
    pub(super) fn meets(&self, other: &Scalar) -> Option<Timestamp> {
        match (self, other) {
            (Self::Now, Scalar::Instant(at)) => Some(*at),
            (Self::Shift(inner, by, zone), Scalar::Instant(at)) if matches!(**inner, Self::Now) => {
                Some(shift(*at, by.negated()?, zone))
            }
            (Self::Today(zone), Scalar::Date(day)) => Some(zone.start_of(*day)),
            _ => None,
        }
    }
}

/// A value with how it goes on although nothing is written.
pub(super) struct Term {
    pub(super) value: Scalar,
    /// The first instant at which it may go on otherwise; none when there is none.
    pub(super) until: Option<Timestamp>,
    /// How it moves until then; none when it stays as it is.
    pub(super) motion: Option<Box<Motion>>,
}

impl Term {
    pub(super) fn still(value: Scalar) -> Self {
        Self {
            value,
            until: None,
            motion: None,
        }
    }

    pub(super) fn until(value: Scalar, until: Option<Timestamp>) -> Self {
        Self {
            value,
            until,
            motion: None,
        }
    }

    pub(super) fn moving(motion: impl Into<Box<Motion>>, at: Timestamp, until: Option<Timestamp>) -> Self {
        let motion = motion.into();
        Self {
            value: motion.at(at),
            until,
            motion: Some(motion),
        }
    }

    pub(super) fn at(&self, at: Timestamp) -> Scalar {
        self.motion
            .as_ref()
            .map_or_else(|| self.value.clone(), |motion| motion.at(at))
    }
}

/// The earlier of two instants, none being never.
pub(in crate::segment) fn earlier(a: Option<Timestamp>, b: Option<Timestamp>) -> Option<Timestamp> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

pub(super) fn shifted(value: &Scalar, by: Interval, zone: &TimeZone) -> Scalar {
    match value {
        Scalar::Instant(at) => Scalar::Instant(shift(*at, by, zone)),
        Scalar::Date(date) => shift_date(*date, by).map_or(Scalar::Null, Scalar::Date),
        _ => Scalar::Null,
    }
}

pub(super) fn date_of(value: &Scalar, zone: &TimeZone) -> Scalar {
    match value {
        Scalar::Instant(at) => Scalar::Date(zone.date_of(*at)),
        Scalar::Date(date) => Scalar::Date(*date),
        _ => Scalar::Null,
    }
}

pub(super) fn start_of(value: &Scalar, zone: &TimeZone) -> Scalar {
    match value {
        Scalar::Date(date) => Scalar::Instant(zone.start_of(*date)),
        Scalar::Instant(at) => Scalar::Instant(*at),
        _ => Scalar::Null,
    }
}

pub(super) fn truncated(value: &Scalar, unit: Unit, zone: &TimeZone) -> Scalar {
    match value {
        Scalar::Instant(at) => Scalar::Instant(truncate(*at, unit, zone)),
        Scalar::Date(date) => Scalar::Date(truncate_date(*date, unit)),
        _ => Scalar::Null,
    }
}

pub(super) fn part_of(value: &Scalar, part: Part, zone: &TimeZone) -> Scalar {
    let (date, time) = match value {
        Scalar::Instant(at) => {
            let civil = zone.civil_of(*at);
            (civil.date(), civil.time())
        }
        Scalar::Date(date) => (*date, Time::MIDNIGHT),
        // As it was given, in its own calendar.
        Scalar::Anniversary(born) => {
            let part = match part {
                Part::Year => born.year.map(i64::from),
                Part::Month => Some(born.month.into()),
                Part::Day => Some(born.day.into()),
                _ => None,
            };
            return part.map_or(Scalar::Null, |part| Scalar::Number(part.into()));
        }
        _ => return Scalar::Null,
    };
    Scalar::Number(extract(part, date, time).into())
}

pub(super) fn days_of(value: &Scalar) -> Scalar {
    match value {
        Scalar::Interval(interval) => i64::try_from(interval.nominal_millis())
            .ok()
            .and_then(|millis| Decimal::from(millis).checked_div(Decimal::from(86_400_000)))
            .map_or(Scalar::Null, Scalar::Number),
        Scalar::Number(days) => Scalar::Number(*days),
        _ => Scalar::Null,
    }
}

pub(super) fn rounded(value: &Scalar, how: &Function) -> Scalar {
    let Scalar::Number(number) = value else {
        return Scalar::Null;
    };
    Scalar::Number(match how {
        Function::Floor => number.floor(),
        Function::Ceil => number.ceil(),
        _ => number.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero),
    })
}
