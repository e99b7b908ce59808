//! When a value that moves with the clock may go back: between two such instants it only rises or only falls.
//!
//! Clocks that are put back show an hour again. A month shifted to a shorter one has days that all become its last day, so
//! that each of them has the same 24 hours. A time that clocks jump over becomes one that they show soon after, which
//! comes again. And a part of a date begins anew with the year, the month, the week or the day.

use std::time::Duration;

use time::{Date, PrimitiveDateTime, Time};

use super::calendar::{add_months, extract, shift_date};
use super::motion::Motion;
use crate::base::{TimeZone, Timestamp};
use crate::segment::plan::{Part, Scalar, Unit};

const MILLISECOND: Duration = Duration::from_millis(1);
const DAY: Duration = Duration::from_secs(86_400);

/// More days than are ever looked at at once.
const MOST_DAYS: usize = 1_000;

/// How far a civil time may fall when clocks are put back, and how much longer some days are than others.
fn zoned(zone: &TimeZone) -> Duration {
    if *zone == TimeZone::UTC {
        Duration::ZERO
    } else {
        DAY
    }
}

/// The longest that a unit is on a clock that is never put back.
fn longest(unit: Unit) -> Duration {
    match unit {
        Unit::Hour => Duration::from_secs(3_600),
        Unit::Day => DAY,
        Unit::Week => 7 * DAY,
        Unit::Month => 31 * DAY,
        Unit::Quarter => 92 * DAY,
        Unit::Year => 366 * DAY,
    }
}

impl Motion {
    /// The most by which it ever falls behind what it was at an earlier instant; none where it may fall for good, or is no
    /// instant or date.
    ///
    /// Clocks make civil times fall by a day at most. By how much a month shifts a date differs by four days at most from one
    /// date to another, so that is what a shift adds to the fall of what it shifts. And what has fallen at all may have left
    /// its unit, so that it is cut down to the start of the one before.
    pub(super) fn falls_by(&self) -> Option<Duration> {
        let inner = self.inner().map_or(Some(Duration::ZERO), Self::falls_by)?;
        let cut_to = |fall: Duration, unit: Duration| {
            if fall.is_zero() { fall } else { fall + unit }
        };
        Some(match self {
            Self::Now => Duration::ZERO,
            Self::Today(zone) => zoned(zone),
            Self::Shift(_, by, zone) if by.months != 0 => inner + 4 * DAY + 2 * zoned(zone),
            Self::Shift(_, by, zone) if by.days != 0 => inner + 2 * zoned(zone),
            // Hours are as long on every clock.
            Self::Shift(..) | Self::Plus(..) | Self::Less(..) => inner,
            Self::DateOf(_, zone) => cut_to(inner + 2 * zoned(zone), DAY),
            Self::StartOf(_, zone) => cut_to(inner, DAY + zoned(zone)),
            Self::Truncate(_, unit, zone) => cut_to(inner + 2 * zoned(zone), longest(*unit)),
            _ => return None,
        })
    }

    /// No two instants at which it passes one value lie farther apart, unless it recurs.
    pub(super) fn slack(&self) -> Duration {
        let own = match self {
            // Three days become the last of February together with the 28th.
            Self::Shift(_, by, zone) if by.months != 0 => 4 * DAY + 2 * zoned(zone),
            Self::Shift(_, by, zone) if by.days != 0 => 2 * zoned(zone),
            Self::Today(zone)
            | Self::Age(_, zone)
            | Self::DateOf(_, zone)
            | Self::Truncate(_, _, zone)
            | Self::Part(_, _, zone) => zoned(zone),
            _ => Duration::ZERO,
        };
        self.inner().map_or(own, |inner| own + inner.slack())
    }

    /// How long it takes until it has had all its values, if they come again and again.
    pub(super) fn recurs(&self) -> Option<Duration> {
        let days = match self {
            Self::Part(_, part, _) => match part {
                Part::Year => None,
                Part::Quarter | Part::Month | Part::Week | Part::DayOfYear => Some(366),
                // The 31st may be two months away.
                Part::Day => Some(62),
                Part::DayOfWeek | Part::IsoDayOfWeek => Some(7),
                Part::Hour | Part::Minute => Some(1),
            },
            _ => None,
        };
        days.map(|days| days * DAY)
            .max(self.inner().and_then(Self::recurs))
    }

    /// The instants after `from`, up to `to`, at which it may go back, in order.
    pub(super) fn turns(&self, from: Timestamp, to: Timestamp) -> Vec<Timestamp> {
        let mut turns = Turns {
            from,
            to,
            at: Vec::new(),
        };
        if let Some(inner) = self.inner() {
            turns.at = inner.turns(from, to);
        }
        let instant = |inner: &Self, at| match inner.at(at) {
            Scalar::Instant(at) => Some(at),
            _ => None,
        };
        match self {
            Self::Today(zone) | Self::Age(_, zone) => turns.at = changes(zone, from, to),
            Self::DateOf(inner, zone) | Self::Truncate(inner, _, zone) => {
                turns.add(|at| instant(inner, at), |from, to| changes(zone, from, to));
            }
            Self::Shift(inner, by, zone) if by.months != 0 || (by.days != 0 && *zone != TimeZone::UTC) => {
                turns.add(|at| instant(inner, at), |from, to| changes(zone, from, to));
                let shown = |at| instant(inner, at).map(|at| zone.civil_of(at));
                if by.months != 0 {
                    let is_clamped =
                        |before: Date, day: Date| add_months(before, by.months) == add_months(day, by.months);
                    turns.add(
                        |at| shown(at).map(as_utc),
                        |from, to| midnights(from, to, is_clamped),
                    );
                }
                let shifted =
                    |shown: PrimitiveDateTime| Some(shown.replace_date(shift_date(shown.date(), *by)?));
                turns.add(
                    |at| shown(at).and_then(shifted).map(as_utc),
                    |from, to| jumps(zone, from, to),
                );
            }
            Self::Part(inner, part, zone) => {
                turns.add(|at| instant(inner, at), |from, to| changes(zone, from, to));
                let begins_anew = |before: Date, day: Date| {
                    let part = |date, time| extract(*part, date, time);
                    part(day, Time::MIDNIGHT) < part(before, Time::MAX)
                };
                let shown = |at| match inner.at(at) {
                    Scalar::Instant(at) => Some(as_utc(zone.civil_of(at))),
                    Scalar::Date(day) => Some(Timestamp::start_of(day)),
                    _ => None,
                };
                turns.add(shown, |from, to| midnights(from, to, begins_anew));
            }
            _ => {}
        }
        turns.at
    }
}

/// What a clock shows, as though it showed it in UTC.
fn as_utc(civil: PrimitiveDateTime) -> Timestamp {
    Timestamp::from_offset_date_time(civil.assume_utc())
}

/// The turns of a value within a span of time.
struct Turns {
    from: Timestamp,
    to: Timestamp,
    at: Vec<Timestamp>,
}

impl Turns {
    /// Adds when a value, which goes back at the turns that are known alone, comes to one of the marks that lie after a
    /// value, up to another.
    fn add(
        &mut self,
        value: impl Fn(Timestamp) -> Option<Timestamp>,
        marks: impl Fn(Timestamp, Timestamp) -> Vec<Timestamp>,
    ) {
        let mut found = Vec::new();
        let mut start = self.from;
        let ends = self.at.iter().map(|turn| turn.saturating_sub(MILLISECOND));
        for last in ends.chain([self.to]) {
            if let (Some(first), Some(end)) = (value(start), value(last)) {
                for mark in marks(first.min(end), first.max(end)) {
                    let is_past = |at| value(at).is_some_and(|value| value >= mark) != (first >= mark);
                    found.push(first_that(start, last, is_past));
                }
            }
            start = last.saturating_add(MILLISECOND);
        }
        self.at.append(&mut found);
        self.at.sort_unstable();
        self.at.dedup();
    }
}

/// The first instant after `low` for which this holds, as it does for `high` and all between the two.
pub(super) fn first_that(low: Timestamp, high: Timestamp, holds: impl Fn(Timestamp) -> bool) -> Timestamp {
    let (mut low, mut high) = (low.as_millis(), high.as_millis());
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if holds(Timestamp::saturating_from_millis(middle)) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Timestamp::saturating_from_millis(high)
}

/// When a zone's clocks are put forward or back.
fn changes(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<Timestamp> {
    if *zone == TimeZone::UTC {
        return Vec::new();
    }
    std::iter::successors(zone.change_after(from), |change| zone.change_after(*change))
        .take_while(|change| *change <= to)
        .take(MOST_DAYS)
        .collect()
}

/// What clocks show once they have jumped over some time.
fn jumps(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<Timestamp> {
    // What clocks show in UTC is shown there at most a day before or after.
    let changes = changes(zone, from.saturating_sub(2 * DAY), to.saturating_add(2 * DAY));
    let shown = changes.into_iter().map(|change| as_utc(zone.civil_of(change)));
    shown.filter(|shown| from < *shown && *shown <= to).collect()
}

/// The beginnings of days for which this holds of the day before and of the day.
fn midnights(from: Timestamp, to: Timestamp, holds: impl Fn(Date, Date) -> bool) -> Vec<Timestamp> {
    let days = std::iter::successors(Some(from.utc_date()), |day| day.next_day());
    days.take(MOST_DAYS)
        .map_while(|before| Some((before, before.next_day()?)))
        .take_while(|(_, day)| Timestamp::start_of(*day) <= to)
        .filter(|(before, day)| holds(*before, *day))
        .map(|(_, day)| Timestamp::start_of(day))
        .collect()
}
