//! Arithmetic and comparison of single values, by SQL's rules: what has a NULL in it is NULL.

use std::cmp::Ordering;
use std::sync::Arc;

use rust_decimal::Decimal;
use time::Date;

use crate::base::{TimeZone, Value};
use crate::segment::language::read;
use crate::segment::plan::{Arithmetic, Comparison, Interval, Scalar, Type};

/// How two values of one type are ordered; none where one is NULL.
pub(in crate::segment) fn compare(a: &Scalar, b: &Scalar) -> Option<Ordering> {
    Some(match (a, b) {
        (Scalar::Bool(a), Scalar::Bool(b)) => a.cmp(b),
        (Scalar::Number(a), Scalar::Number(b)) => a.cmp(b),
        (Scalar::Text(a), Scalar::Text(b)) => a.cmp(b),
        (Scalar::Instant(a), Scalar::Instant(b)) => a.cmp(b),
        (Scalar::Date(a), Scalar::Date(b)) => a.cmp(b),
        (Scalar::Interval(a), Scalar::Interval(b)) => a.nominal_millis().cmp(&b.nominal_millis()),
        (Scalar::Texts(a), Scalar::Texts(b)) => a.cmp(b),
        _ => return None,
    })
}

pub(in crate::segment) fn holds(comparison: Comparison, ordering: Ordering) -> bool {
    match comparison {
        Comparison::Equal => ordering.is_eq(),
        Comparison::NotEqual => ordering.is_ne(),
        Comparison::Less => ordering.is_lt(),
        Comparison::LessOrEqual => ordering.is_le(),
        Comparison::Greater => ordering.is_gt(),
        Comparison::GreaterOrEqual => ordering.is_ge(),
    }
}

/// The comparison with its sides changed.
pub(in crate::segment) fn flipped(how: Comparison) -> Comparison {
    match how {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        same => same,
    }
}

pub(super) fn truth(value: Option<bool>) -> Scalar {
    value.map_or(Scalar::Null, Scalar::Bool)
}

fn number(number: Option<Decimal>) -> Scalar {
    number.map_or(Scalar::Null, Scalar::Number)
}

/// What does not fit, as what is divided by zero, is NULL: a segment must answer for every customer.
pub(super) fn arithmetic(how: Arithmetic, a: &Scalar, b: &Scalar) -> Scalar {
    match how {
        Arithmetic::Add => add(a, b),
        Arithmetic::Subtract => subtract(a, b),
        Arithmetic::Multiply => multiply(a, b),
        Arithmetic::Divide => divide(a, b),
        Arithmetic::Remainder => match (a, b) {
            (Scalar::Number(a), Scalar::Number(b)) => number(a.checked_rem(*b)),
            _ => Scalar::Null,
        },
    }
}

pub(super) fn add(a: &Scalar, b: &Scalar) -> Scalar {
    match (a, b) {
        (Scalar::Number(a), Scalar::Number(b)) => number(a.checked_add(*b)),
        (Scalar::Interval(a), Scalar::Interval(b)) => a.plus(*b).map_or(Scalar::Null, Scalar::Interval),
        (Scalar::Date(date), Scalar::Number(days)) | (Scalar::Number(days), Scalar::Date(date)) => {
            days_later(*date, *days)
        }
        _ => Scalar::Null,
    }
}

pub(super) fn subtract(a: &Scalar, b: &Scalar) -> Scalar {
    match (a, b) {
        (Scalar::Number(a), Scalar::Number(b)) => number(a.checked_sub(*b)),
        (Scalar::Interval(a), Scalar::Interval(b)) => b
            .negated()
            .and_then(|b| a.plus(b))
            .map_or(Scalar::Null, Scalar::Interval),
        (Scalar::Instant(a), Scalar::Instant(b)) => Scalar::Interval(Interval::between(*b, *a)),
        (Scalar::Date(a), Scalar::Date(b)) => Scalar::Number((*a - *b).whole_days().into()),
        (Scalar::Date(date), Scalar::Number(days)) => days_later(*date, -*days),
        _ => Scalar::Null,
    }
}

fn days_later(date: Date, days: Decimal) -> Scalar {
    let whole = days.is_integer().then(|| i64::try_from(days).ok()).flatten();
    whole
        .and_then(|days| date.checked_add(time::Duration::days(days.clamp(-10_000_000, 10_000_000))))
        .map_or(Scalar::Null, Scalar::Date)
}

pub(super) fn multiply(a: &Scalar, b: &Scalar) -> Scalar {
    match (a, b) {
        (Scalar::Number(a), Scalar::Number(b)) => number(a.checked_mul(*b)),
        (Scalar::Interval(a), Scalar::Number(b)) | (Scalar::Number(b), Scalar::Interval(a)) => scaled(*a, *b),
        _ => Scalar::Null,
    }
}

pub(in crate::segment) fn divide(a: &Scalar, b: &Scalar) -> Scalar {
    match (a, b) {
        (Scalar::Number(a), Scalar::Number(b)) => number(a.checked_div(*b)),
        (Scalar::Interval(a), Scalar::Number(b)) => match Decimal::ONE.checked_div(*b) {
            Some(factor) => scaled(*a, factor),
            None => Scalar::Null,
        },
        _ => Scalar::Null,
    }
}

/// An interval several times; parts of a month or a day count as thirty days and as 24 hours.
fn scaled(interval: Interval, factor: Decimal) -> Scalar {
    let part = |amount: i64| Decimal::from(amount).checked_mul(factor);
    let scaled = || {
        let months = part(interval.months.into())?;
        let days = part(interval.days.into())?.checked_add(months.fract().checked_mul(Decimal::from(30))?)?;
        let day = Decimal::from(86_400_000);
        let millis = part(interval.millis)?.checked_add(days.fract().checked_mul(day)?)?;
        Some(Interval {
            months: i32::try_from(months.trunc()).ok()?,
            days: i32::try_from(days.trunc()).ok()?,
            millis: i64::try_from(millis.round()).ok()?,
        })
    };
    scaled().map_or(Scalar::Null, Scalar::Interval)
}

pub(super) fn negate(value: &Scalar) -> Scalar {
    match value {
        Scalar::Number(amount) => Scalar::Number(-*amount),
        Scalar::Interval(interval) => interval.negated().map_or(Scalar::Null, Scalar::Interval),
        _ => Scalar::Null,
    }
}

/// What `->>` and a cast make of a value: its text, or what the text says; NULL when it says no such thing.
pub(super) fn read_as(value: Option<&Value>, of: Type, zone: &TimeZone) -> Scalar {
    let Some(value) = value else {
        return Scalar::Null;
    };
    let scalar = Scalar::from(value);
    if scalar.is(of) {
        return scalar;
    }
    let text = match value {
        Value::Texts(texts) => serde_json::to_string(texts).ok(),
        _ => scalar.to_text(),
    };
    text.and_then(|text| read(&text, of, zone))
        .unwrap_or(Scalar::Null)
}

pub(super) fn text(text: &str) -> Scalar {
    Scalar::Text(text.into())
}

pub(super) fn text_or_null(text: Option<&str>) -> Scalar {
    text.map_or(Scalar::Null, |text| Scalar::Text(text.into()))
}

pub(super) fn texts<'a>(texts: impl Iterator<Item = &'a str>) -> Scalar {
    Scalar::Texts(texts.map(Arc::from).collect())
}
