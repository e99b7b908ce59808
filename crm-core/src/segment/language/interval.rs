//! Intervals as SQL has them: `1 year 2 months 3 days 04:05:06`.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::segment::plan::Interval;

/// What errors show of it.
pub(super) const EXAMPLE: &str = "a length such as '90 days' or '1 month 12 hours'";

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// How long one of a unit is.
fn unit(name: &str) -> Option<Interval> {
    let months = |months| Interval {
        months,
        ..Interval::default()
    };
    let days = |days| Interval {
        days,
        ..Interval::default()
    };
    let millis = |millis| Interval {
        millis,
        ..Interval::default()
    };
    let name = name.to_ascii_lowercase();
    Some(match name.as_str() {
        "year" | "years" | "yr" | "yrs" | "y" => months(12),
        "quarter" | "quarters" => months(3),
        "month" | "months" | "mon" | "mons" => months(1),
        "week" | "weeks" | "w" => days(7),
        "day" | "days" | "d" => days(1),
        "hour" | "hours" | "hr" | "hrs" | "h" => millis(HOUR),
        "minute" | "minutes" | "min" | "mins" | "m" => millis(MINUTE),
        "second" | "seconds" | "sec" | "secs" | "s" => millis(SECOND),
        "millisecond" | "milliseconds" | "ms" => millis(1),
        _ => return None,
    })
}

/// Reads `N unit [N unit …]`, and a time `hh:mm[:ss]` at the end. Civil units are whole; none when it says no interval.
pub(super) fn parse(text: &str) -> Option<Interval> {
    let spaced = separate(text);
    let mut words = spaced.split_whitespace();
    let mut sum = None;
    while let Some(number) = words.next() {
        let part = if number.contains(':') {
            time_of(number)?
        } else {
            times(unit(words.next()?)?, Decimal::from_str_exact(number).ok()?)?
        };
        sum = Some(add(sum.unwrap_or_default(), part)?);
    }
    sum
}

/// Puts a space between a number and the unit that is written to it: `90d`.
fn separate(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut digit = false;
    for c in text.chars() {
        if digit && c.is_ascii_alphabetic() {
            spaced.push(' ');
        }
        digit = c.is_ascii_digit();
        spaced.push(c);
    }
    spaced
}

/// `[-]hh:mm[:ss[.fff]]`
fn time_of(text: &str) -> Option<Interval> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let mut parts = digits.split(':');
    let hours: u32 = parts.next()?.parse().ok()?;
    let minutes: u32 = parts.next()?.parse().ok().filter(|minutes| *minutes < 60)?;
    let seconds = match parts.next() {
        Some(seconds) => Decimal::from_str_exact(seconds).ok()?,
        None => Decimal::ZERO,
    };
    if parts.next().is_some() || seconds.is_sign_negative() || seconds >= Decimal::from(60) {
        return None;
    }
    let millis =
        i64::from(hours) * HOUR + i64::from(minutes) * MINUTE + whole(seconds * Decimal::from(SECOND))?;
    Some(Interval {
        millis: sign * millis,
        ..Interval::default()
    })
}

fn whole(number: Decimal) -> Option<i64> {
    number.fract().is_zero().then(|| number.to_i64()).flatten()
}

/// An interval so many times; none when a civil part is not whole then, or it is too long.
pub(super) fn times(interval: Interval, by: Decimal) -> Option<Interval> {
    let scaled = |part: i64| whole(Decimal::from(part).checked_mul(by)?);
    Some(Interval {
        months: scaled(interval.months.into())?.try_into().ok()?,
        days: scaled(interval.days.into())?.try_into().ok()?,
        millis: scaled(interval.millis)?,
    })
}

/// The sum; none when it is too long.
pub(super) fn add(a: Interval, b: Interval) -> Option<Interval> {
    Some(Interval {
        months: a.months.checked_add(b.months)?,
        days: a.days.checked_add(b.days)?,
        millis: a.millis.checked_add(b.millis)?,
    })
}

/// The text that [`parse`] reads as this interval.
pub(in crate::segment) fn text(interval: Interval) -> String {
    let mut text = String::new();
    let mut put = |number: i64, unit: &str| {
        if number != 0 {
            let space = if text.is_empty() { "" } else { " " };
            let plural = if number == 1 { "" } else { "s" };
            let _ = write!(text, "{space}{number} {unit}{plural}");
        }
    };
    let (years, months) = (interval.months / 12, interval.months % 12);
    put(years.into(), "year");
    put(months.into(), "month");
    put(interval.days.into(), "day");
    put(interval.millis / HOUR, "hour");
    put(interval.millis % HOUR / MINUTE, "minute");
    put(interval.millis % MINUTE / SECOND, "second");
    put(interval.millis % SECOND, "millisecond");
    if text.is_empty() {
        text.push_str("0 days");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_read_and_written() {
        let check = |given: &str, canonical: &str| {
            let interval = parse(given).unwrap();
            assert_eq!(text(interval), canonical);
            assert_eq!(parse(canonical), Some(interval));
        };
        check("90 days", "90 days");
        check("90d", "90 days");
        check("1 year 14 months", "2 years 2 months");
        check("2 weeks -1 day", "13 days");
        check("1.5 hours", "1 hour 30 minutes");
        check(
            "1 day 04:05:06.007",
            "1 day 4 hours 5 minutes 6 seconds 7 milliseconds",
        );
        check("-00:30", "-30 minutes");
        check("0 days", "0 days");
        for bad in [
            "",
            "days",
            "3",
            "1.5 days",
            "1 fortnight",
            "1 day 2",
            "04:60",
            "99999999999 years",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
