//! Values that move with the clock, and when what is said of them changes.

use std::time::Duration;

use rust_decimal::Decimal;

use super::calendar::{age, shift, shift_date, truncate, truncate_date};
use super::scalar::{add, compare, divide, holds, multiply, negate, subtract};
use crate::base::{PartialDate, TimeZone, Timestamp};
use crate::segment::plan::{Comparison, Function, Interval, LeapDay, Scalar, Unit};

/// Beyond this nobody looks.
const HORIZON: Timestamp = Timestamp::saturating_from_millis(221_845_392_000_000); // the year 9000
const MILLISECOND: Duration = Duration::from_millis(1);

/// A value as a function of the instant. Each of them only rises or only falls, but for the hour that comes twice when a
/// zone's clocks are put back.
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
    /// The days of an interval.
    Days(Box<Motion>),
    /// Down, up, or to the nearest.
    Rounded(Box<Motion>, Function),
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
            Self::Days(inner) => days_of(&inner.at(at)),
            Self::Rounded(inner, how) => rounded(&inner.at(at), how),
        }
    }

    /// Adds the zones whose clocks it looks at.
    fn zones<'a>(&'a self, zones: &mut Vec<&'a TimeZone>) {
        match self {
            Self::Now => {}
            Self::Today(zone) | Self::Age(_, zone) => zones.push(zone),
            Self::Shift(inner, _, zone)
            | Self::DateOf(inner, zone)
            | Self::StartOf(inner, zone)
            | Self::Truncate(inner, _, zone) => {
                zones.push(zone);
                inner.zones(zones);
            }
            Self::Plus(inner, _)
            | Self::Less(inner, _)
            | Self::From(_, inner)
            | Self::Times(inner, _)
            | Self::Over(inner, _)
            | Self::Negated(inner)
            | Self::Days(inner)
            | Self::Rounded(inner, _) => inner.zones(zones),
        }
    }

    /// Where it becomes what stays, or close to it; none where that cannot be told at once.
    fn meets(&self, other: &Scalar) -> Option<Timestamp> {
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
    pub(super) motion: Option<Motion>,
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

    pub(super) fn moving(motion: Motion, at: Timestamp, until: Option<Timestamp>) -> Self {
        Self {
            value: motion.at(at),
            until,
            motion: Some(motion),
        }
    }

    fn at(&self, at: Timestamp) -> Scalar {
        self.motion
            .as_ref()
            .map_or_else(|| self.value.clone(), |motion| motion.at(at))
    }
}

/// The earlier of two instants, none being never.
pub(super) fn earlier(a: Option<Timestamp>, b: Option<Timestamp>) -> Option<Timestamp> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// The first instant after `at` at which the comparison may say something else.
pub(super) fn next_flip(how: Comparison, a: &Term, b: &Term, at: Timestamp) -> Option<Timestamp> {
    let until = earlier(a.until, b.until);
    let met = match (&a.motion, &b.motion) {
        (None, None) => return until,
        (Some(motion), None) => motion.meets(&b.value),
        (None, Some(motion)) => motion.meets(&a.value),
        (Some(_), Some(_)) => None,
    };
    let order = |at: Timestamp| compare(&a.at(at), &b.at(at));
    let mut zones = Vec::new();
    for motion in [&a.motion, &b.motion].into_iter().flatten() {
        motion.zones(&mut zones);
    }
    let flip = if matches!(how, Comparison::Equal | Comparison::NotEqual) {
        // What is equal for a while was less before, and is greater after.
        first_change(order, at, until, &zones, met)
    } else {
        first_change(
            |at| order(at).map(|order| holds(how, order)),
            at,
            until,
            &zones,
            met,
        )
    };
    earlier(until, flip)
}

/// The first instant after `at` at which the value is another one, for a motion in steps.
pub(super) fn next_step(motion: &Motion, at: Timestamp, until: Option<Timestamp>) -> Option<Timestamp> {
    let now = motion.at(at);
    let order = |then: Timestamp| compare(&motion.at(then), &now);
    let mut zones = Vec::new();
    motion.zones(&mut zones);
    earlier(until, first_change(order, at, until, &zones, None))
}

/// The first instant after `at`, before `until`, at which `says` says something else than at `at`. It is taken to change
/// for good, but around the instants at which the zones' clocks change. `guess` is where it may well do so.
fn first_change<T: PartialEq>(
    says: impl Fn(Timestamp) -> T,
    at: Timestamp,
    until: Option<Timestamp>,
    zones: &[&TimeZone],
    guess: Option<Timestamp>,
) -> Option<Timestamp> {
    let end = until.map_or(HORIZON, |until| until.saturating_sub(MILLISECOND));
    let now = says(at);
    let changed = |then: Timestamp| says(then) != now;
    // Between the last instant at which nothing has changed and the first that is known to differ.
    let bisect = |mut low: Timestamp, mut high: Timestamp| {
        while high.as_millis() - low.as_millis() > 1 {
            let middle = low.as_millis() + (high.as_millis() - low.as_millis()) / 2;
            let middle = Timestamp::saturating_from_millis(middle);
            if changed(middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        high
    };
    // Clocks that are put back let a day come again, and something that had been reached lie ahead once more.
    let turns = || zones.iter().filter(|zone| ***zone != TimeZone::UTC);
    let next = turns().filter_map(|zone| zone.change_after(at)).min();
    if let Some(turn) = next.filter(|turn| *turn <= end) {
        for edge in [turn.saturating_sub(MILLISECOND), turn] {
            if edge > at && changed(edge) {
                return Some(bisect(at, edge));
            }
        }
    }
    let edge = |guess: Timestamp| {
        let near = [guess, guess.saturating_add(MILLISECOND)].into_iter();
        let mut near = near.filter(|guess| *guess > at && *guess <= end);
        near.find(|guess| changed(*guess) && !changed(guess.saturating_sub(MILLISECOND)))
    };
    let found = match guess.and_then(edge) {
        Some(found) => found,
        None if at < end && changed(end) => bisect(at, end),
        None => return None,
    };
    match turns().filter_map(|zone| zone.change_before(found)).max() {
        Some(turn) if turn > at && changed(turn.saturating_sub(MILLISECOND)) => {
            Some(bisect(at, turn.saturating_sub(MILLISECOND)))
        }
        _ => Some(found),
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
