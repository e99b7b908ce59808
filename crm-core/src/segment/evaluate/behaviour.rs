//! Rules about the order in which things happened.

use super::calendar::{shift, unit_after};
use super::columns::Row;
use super::motion::{Motion, Term, earlier};
use super::run::{Scope, compared};
use crate::base::{Result, TimeZone};
use crate::segment::plan::{Behaviour, Comparison, Interval, Rows, Scalar, Unit};

pub(super) fn says(scope: Scope<'_, '_>, rule: &Behaviour) -> Result<Term> {
    match rule {
        Behaviour::Sequence { first, then, within } => {
            let (first, stays) = scope.rows(first)?;
            let (then, stays_too) = scope.rows(then)?;
            let said = is_followed(&first, &then, *within, scope.subject.world.zone);
            Ok(Term::until(Scalar::Bool(said), earlier(stays, stays_too)))
        }
        Behaviour::Regular {
            rows,
            times,
            unit,
            periods,
            of,
        } => regular(scope, rows, *times, *unit, (*periods, *of)),
        Behaviour::Stopped { rows, during } => stopped(scope, rows, *during),
    }
}

/// Whether one of `first` is followed by another row of `then`, at most `within` later. Both are sorted by time.
fn is_followed(first: &[Row<'_>], then: &[Row<'_>], within: Interval, zone: &TimeZone) -> bool {
    first.iter().any(|start| {
        let end = shift(start.at(), within, zone);
        let from = then.partition_point(|row| row.at() < start.at());
        then[from..]
            .iter()
            .take_while(|row| row.at() <= end)
            .any(|row| !row.is(*start))
    })
}

/// Whether in `periods` of the last `of` whole periods there were at least so many rows.
fn regular(
    scope: Scope<'_, '_>,
    rows: &Rows,
    times: u32,
    unit: Unit,
    (periods, of): (u32, u32),
) -> Result<Term> {
    let zone = scope.subject.world.zone;
    let today = zone.date_of(scope.at);
    let (rows, stays) = scope.rows(rows)?;
    let start_of = |count: i64| {
        let count = i32::try_from(count).ok()?;
        unit_after(today, unit, count).map(|date| zone.start_of(date))
    };
    let mut kept = 0;
    for ago in 1..=i64::from(of) {
        let (Some(from), Some(to)) = (start_of(-ago), start_of(1 - ago)) else {
            break;
        };
        let first = rows.partition_point(|row| row.at() < from);
        let last = rows.partition_point(|row| row.at() < to);
        kept += u32::from(last.saturating_sub(first) >= times as usize);
    }
    let until = earlier(stays, start_of(1));
    Ok(Term::until(Scalar::Bool(kept >= periods), until))
}

/// Whether there was something, but nothing lately.
fn stopped(scope: Scope<'_, '_>, rows: &Rows, during: Interval) -> Result<Term> {
    let (rows, stays) = scope.rows(rows)?;
    let Some(last) = rows.last().map(|row| row.at()) else {
        return Ok(Term::until(Scalar::Bool(false), stays));
    };
    let zone = scope.subject.world.zone;
    let Some(back) = during.negated() else {
        return Ok(Term::until(Scalar::Bool(false), stays));
    };
    let begins = Motion::Shift(Motion::Now.into(), back, zone.clone());
    let (last, begins) = (
        Term::until(Scalar::Instant(last), stays),
        Term::moving(begins, scope.at, None),
    );
    Ok(compared(Comparison::Less, &last, &begins, scope.at))
}
