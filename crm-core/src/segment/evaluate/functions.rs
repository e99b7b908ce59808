//! Functions of scalars.

use rust_decimal::{Decimal, RoundingStrategy};

use super::calendar::{age, birthday_of, next_anniversary};
use super::motion::{Motion, Term, date_of, days_of, earlier, part_of, rounded, start_of, truncated};
use super::run::Scope;
use super::scalar::{compare, truth};
use crate::base::{PartialDate, Result, TimeZone, Timestamp};
use crate::segment::plan::{Function, LeapDay, Scalar};

/// What a function makes of its arguments.
pub(super) fn call(scope: Scope<'_, '_>, function: &Function, arguments: Vec<Term>) -> Result<Term> {
    let world = scope.subject.world;
    let until = arguments
        .iter()
        .fold(None, |until, term| earlier(until, term.until));
    // What depends on today's civil date.
    if let Function::Age | Function::NextAnniversary(_) = function {
        let born = arguments.first().and_then(|term| match &term.value {
            Scalar::Anniversary(born) => Some(*born),
            Scalar::Date(date) => birthday_of(*date),
            _ => None,
        });
        return Ok(match (born, function) {
            (None, _) => Term::until(Scalar::Null, until),
            (Some(born), Function::NextAnniversary(leap)) => anniversary(born, *leap, scope.at, world.zone),
            (Some(born), _) => {
                let known = age(born, world.zone.date_of(scope.at), LeapDay::default());
                match known {
                    // Before the birth nobody has an age; from then on it only rises.
                    None if born.year.is_none() => Term::still(Scalar::Null),
                    None => Term::until(Scalar::Null, birth(born, scope.at, world.zone)),
                    Some(_) => Term::moving(Motion::Age(born, world.zone.clone()), scope.at, until),
                }
            }
        });
    }
    if let [term] | [term, ..] = arguments.as_slice()
        && let Some(motion) = &term.motion
    {
        let motion = motion.clone();
        let moving = |motion| Ok(Term::moving(motion, scope.at, until));
        match function {
            Function::DateOf(of) => return moving(Motion::DateOf(motion, scope.zone(of)?.clone())),
            Function::StartOf(of) => return moving(Motion::StartOf(motion, scope.zone(of)?.clone())),
            Function::Truncate(unit, of) => {
                return moving(Motion::Truncate(motion, *unit, scope.zone(of)?.clone()));
            }
            Function::DaysOf => return moving(Motion::Days(motion)),
            Function::Floor | Function::Ceil => return moving(Motion::Rounded(motion, function.clone())),
            Function::Round if arguments.len() == 1 => {
                return moving(Motion::Rounded(motion, function.clone()));
            }
            Function::Extract(part, of) => {
                return moving(Motion::Part(motion, *part, scope.zone(of)?.clone()));
            }
            _ => {}
        }
    }
    let chosen = match function {
        Function::Coalesce => arguments.iter().find(|term| term.value != Scalar::Null),
        _ => None,
    };
    if let Some(Term { value, motion, .. }) = chosen {
        return Ok(Term {
            value: value.clone(),
            motion: motion.clone(),
            until,
        });
    }
    let values: Vec<Scalar> = arguments.into_iter().map(|term| term.value).collect();
    let value = match function {
        Function::DateOf(of) => date_of(&values[0], scope.zone(of)?),
        Function::StartOf(of) => start_of(&values[0], scope.zone(of)?),
        Function::Truncate(unit, of) => truncated(&values[0], *unit, scope.zone(of)?),
        Function::Extract(part, of) => part_of(&values[0], *part, scope.zone(of)?),
        _ => still(function, &values),
    };
    Ok(Term::until(value, until))
}

/// The next anniversary, which stays the same until it has passed.
fn anniversary(born: PartialDate, leap: LeapDay, at: Timestamp, zone: &TimeZone) -> Term {
    let today = zone.date_of(at);
    match next_anniversary(born, today, leap) {
        None => Term::still(Scalar::Null),
        Some(day) => {
            let after = day.next_day().map(|after| zone.start_of(after));
            Term::until(Scalar::Date(day), after)
        }
    }
}

/// The beginning of the day of birth, when it lies ahead.
fn birth(born: PartialDate, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let day = next_anniversary(born, zone.date_of(at), LeapDay::default())?;
    Some(zone.start_of(day)).filter(|start| *start > at)
}

/// Functions that neither the clock nor the customer has a part in.
fn still(function: &Function, values: &[Scalar]) -> Scalar {
    let text = |at: usize| match values.get(at) {
        Some(Scalar::Text(text)) => Some(&**text),
        _ => None,
    };
    let number = |at: usize| match values.get(at) {
        Some(Scalar::Number(number)) => Some(*number),
        _ => None,
    };
    let one =
        |change: fn(&str) -> String| text(0).map_or(Scalar::Null, |text| Scalar::Text(change(text).into()));
    let two = |says: fn(&str, &str) -> bool| truth(text(0).zip(text(1)).map(|(a, b)| says(a, b)));
    match function {
        Function::Abs => number(0).map_or(Scalar::Null, |number| Scalar::Number(number.abs())),
        Function::Round if values.len() > 1 => match (number(0), number(1).map(i64::try_from)) {
            (Some(number), Some(Ok(places))) => round(number, places),
            _ => Scalar::Null,
        },
        Function::Floor | Function::Ceil | Function::Round => rounded(&values[0], function),
        Function::Lower => one(str::to_lowercase),
        Function::Upper => one(str::to_uppercase),
        Function::Trim => one(|text| text.trim_matches(' ').to_owned()),
        Function::Length => match &values[0] {
            Scalar::Text(text) => Scalar::Number(text.chars().count().into()),
            Scalar::Texts(texts) => Scalar::Number(texts.len().into()),
            _ => Scalar::Null,
        },
        Function::Concat => {
            let texts = (0..values.len()).map(text);
            let joined: Option<String> = texts.collect();
            joined.map_or(Scalar::Null, |joined| Scalar::Text(joined.into()))
        }
        Function::StartsWith => two(|text, start| text.starts_with(start)),
        Function::EndsWith => two(|text, end| text.ends_with(end)),
        Function::Contains => two(|text, part| text.contains(part)),
        Function::NullIf => match compare(&values[0], &values[1]) {
            Some(ordering) if ordering.is_eq() => Scalar::Null,
            _ => values[0].clone(),
        },
        Function::Greatest => best(values, std::cmp::Ordering::Greater),
        Function::Least => best(values, std::cmp::Ordering::Less),
        Function::DaysOf => days_of(&values[0]),
        // The others were dealt with before.
        Function::Coalesce
        | Function::DateOf(_)
        | Function::StartOf(_)
        | Function::Extract(..)
        | Function::Truncate(..)
        | Function::Age
        | Function::NextAnniversary(_) => Scalar::Null,
    }
}

/// NULLs count for nothing, as in `PostgreSQL`.
fn best(values: &[Scalar], wanted: std::cmp::Ordering) -> Scalar {
    let known = values.iter().filter(|value| **value != Scalar::Null);
    let best = known.reduce(|best, value| {
        if compare(value, best) == Some(wanted) {
            value
        } else {
            best
        }
    });
    best.cloned().unwrap_or(Scalar::Null)
}

fn round(number: Decimal, places: i64) -> Scalar {
    let half = RoundingStrategy::MidpointAwayFromZero;
    if let Ok(places) = u32::try_from(places) {
        return Scalar::Number(number.round_dp_with_strategy(places.min(28), half));
    }
    let Some(unit) = u32::try_from(-places)
        .ok()
        .and_then(|places| 10_i128.checked_pow(places))
        .and_then(|unit| Decimal::try_from_i128_with_scale(unit, 0).ok())
    else {
        return Scalar::Number(Decimal::ZERO);
    };
    number
        .checked_div(unit)
        .and_then(|units| units.round_dp_with_strategy(0, half).checked_mul(unit))
        .map_or(Scalar::Null, Scalar::Number)
}
