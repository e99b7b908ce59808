//! Arithmetic of instants, civil dates and intervals, as `PostgreSQL` has it: months and days are civil, hours are not.

use time::{Date, Duration, PrimitiveDateTime, Time};

use crate::base::{CalendarKind, PartialDate, TimeZone, Timestamp};
use crate::segment::plan::{Interval, LeapDay, Part, Unit};

impl Interval {
    /// Its length when a month has 30 days and a day 24 hours, which is how intervals compare.
    pub(crate) fn nominal_millis(self) -> i128 {
        let days = i128::from(self.months) * 30 + i128::from(self.days);
        days * 86_400_000 + i128::from(self.millis)
    }

    pub(crate) fn negated(self) -> Option<Self> {
        Some(Self {
            months: self.months.checked_neg()?,
            days: self.days.checked_neg()?,
            millis: self.millis.checked_neg()?,
        })
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            months: self.months.checked_add(other.months)?,
            days: self.days.checked_add(other.days)?,
            millis: self.millis.checked_add(other.millis)?,
        })
    }

    /// The time between two instants, all of it in milliseconds.
    pub(crate) fn between(from: Timestamp, to: Timestamp) -> Self {
        Self {
            months: 0,
            days: 0,
            millis: to.as_millis() - from.as_millis(),
        }
    }
}

/// The date so many months later, or the last day of that month.
pub(super) fn add_months(date: Date, months: i32) -> Option<Date> {
    let month = i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1 + i64::from(months);
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    let month = time::Month::try_from(u8::try_from(month.rem_euclid(12) + 1).ok()?).ok()?;
    let day = date.day().min(month.length(year));
    Date::from_calendar_date(year, month, day).ok()
}

/// A date later by the interval's months and days; none beyond the calendar.
pub(super) fn shift_date(date: Date, by: Interval) -> Option<Date> {
    add_months(date, by.months)?.checked_add(Duration::days(by.days.into()))
}

/// An instant later by the interval, its months and days counted in this zone; beyond the calendar, its end.
pub(super) fn shift(at: Timestamp, by: Interval, zone: &TimeZone) -> Timestamp {
    let civil = if by.months == 0 && (by.days == 0 || *zone == TimeZone::UTC) {
        // There every day is as long.
        at.as_millis().saturating_add(i64::from(by.days) * 86_400_000)
    } else {
        let civil = zone.civil_of(at);
        match shift_date(civil.date(), by) {
            Some(date) => zone.instant_of(PrimitiveDateTime::new(date, civil.time())),
            None if by.nominal_millis() < 0 => Timestamp::MIN,
            None => Timestamp::MAX,
        }
        .as_millis()
    };
    Timestamp::saturating_from_millis(civil.saturating_add(by.millis))
}

/// The first day of a date's unit.
pub(super) fn truncate_date(date: Date, unit: Unit) -> Date {
    let first = |month: time::Month| Date::from_calendar_date(date.year(), month, 1).unwrap_or(date);
    match unit {
        Unit::Hour | Unit::Day => date,
        Unit::Week => date
            .checked_sub(Duration::days(date.weekday().number_days_from_monday().into()))
            .unwrap_or(date),
        Unit::Month => first(date.month()),
        Unit::Quarter => {
            let month = (u8::from(date.month()) - 1) / 3 * 3 + 1;
            first(time::Month::try_from(month).unwrap_or(time::Month::January))
        }
        Unit::Year => first(time::Month::January),
    }
}

/// The beginning of an instant's unit in this zone.
pub(super) fn truncate(at: Timestamp, unit: Unit, zone: &TimeZone) -> Timestamp {
    if unit == Unit::Hour {
        // What the clock shows beyond the hour, taken off the instant: right also where an hour comes twice.
        let (_, minute, second, nano) = zone.civil_of(at).time().as_hms_nano();
        let past = i64::from(minute) * 60_000 + i64::from(second) * 1_000 + i64::from(nano / 1_000_000);
        return Timestamp::saturating_from_millis(at.as_millis() - past);
    }
    zone.start_of(truncate_date(zone.date_of(at), unit))
}

/// The first day of the unit that begins `count` units after the one that `date` lies in.
pub(super) fn unit_after(date: Date, unit: Unit, count: i32) -> Option<Date> {
    let by = |months: i32, days: i32| Interval {
        months: months.saturating_mul(count),
        days: days.saturating_mul(count),
        millis: 0,
    };
    let by = match unit {
        Unit::Hour | Unit::Day => by(0, 1),
        Unit::Week => by(0, 7),
        Unit::Month => by(1, 0),
        Unit::Quarter => by(3, 0),
        Unit::Year => by(12, 0),
    };
    shift_date(truncate_date(date, unit), by)
}

/// A part of what the clock shows.
pub(super) fn extract(part: Part, date: Date, time: Time) -> i64 {
    match part {
        Part::Year => date.year().into(),
        Part::Quarter => ((u8::from(date.month()) - 1) / 3 + 1).into(),
        Part::Month => u8::from(date.month()).into(),
        Part::Week => date.iso_week().into(),
        Part::Day => date.day().into(),
        Part::DayOfWeek => date.weekday().number_days_from_sunday().into(),
        Part::IsoDayOfWeek => date.weekday().number_from_monday().into(),
        Part::DayOfYear => date.ordinal().into(),
        Part::Hour => time.hour().into(),
        Part::Minute => time.minute().into(),
    }
}

/// The day of a birthday in a Gregorian year.
fn day_in(birthday: PartialDate, year: i32, leap: LeapDay) -> Option<Date> {
    match birthday.calendar {
        CalendarKind::Gregorian => {
            let month = time::Month::try_from(birthday.month).ok()?;
            Date::from_calendar_date(year, month, birthday.day)
                .ok()
                .or_else(|| {
                    let (month, day) = match leap {
                        LeapDay::February28 => (time::Month::February, 28),
                        LeapDay::March1 => (time::Month::March, 1),
                    };
                    Date::from_calendar_date(year, month, day).ok()
                })
        }
        CalendarKind::ChineseLunar => super::lunar::day_in(birthday, year),
    }
}

/// The anniversary on `today` or the next one after it. A lunar year may begin as late as 21 February of the Gregorian
/// year of its number, so its days may lie in the year after.
pub(super) fn next_anniversary(birthday: PartialDate, today: Date, leap: LeapDay) -> Option<Date> {
    let years = today.year() - 1..=today.year() + 2;
    let mut days = years.filter_map(|year| day_in(birthday, year, leap));
    days.find(|day| *day >= today)
}

/// Whole years from a birthday to a day; none when the year is not known.
pub(super) fn age(birthday: PartialDate, today: Date, leap: LeapDay) -> Option<i64> {
    let born = i32::from(birthday.year?);
    // The day of the birthday's own calendar year that began last.
    let last = (born..=today.year()).rev().find_map(|year| {
        let day = day_in(birthday, year, leap)?;
        (day <= today).then_some(year)
    })?;
    Some(i64::from(last - born))
}

/// A date as a birthday that has its year.
pub(super) fn birthday_of(date: Date) -> Option<PartialDate> {
    let year = i16::try_from(date.year()).ok()?;
    Some(PartialDate::gregorian(
        Some(year),
        date.month().into(),
        date.day(),
    ))
}
