//! How many rows there are within a window, or what they come to, compared with a number: `COUNT(orders) FILTER (WHERE
//! placed_at >= now() - INTERVAL '30 days') >= 2`.
//!
//! Such a window only loses rows as time passes, the oldest first. So the newest rows that reach the number decide: it is
//! reached until the oldest of *them* falls out, whatever lies before; and what is not reached never is without a write.

use rust_decimal::Decimal;

use super::columns::Row;
use super::motion::{Motion, Term};
use super::run::{Scope, compared};
use super::scalar::{compare, flipped, holds, truth};
use super::window;
use crate::base::{Result, Timestamp};
use crate::segment::plan::{Aggregate, Column, Comparison, Measure, Node, Scalar, Table};

/// What the comparison says, and until when; none where it is no such, or cannot be told so.
pub(super) fn says(scope: Scope<'_, '_>, how: Comparison, a: &Node, b: &Node) -> Result<Option<Term>> {
    let (aggregate, how, number) = match (a, b) {
        (Node::Aggregate(aggregate), Node::Constant(Scalar::Number(number))) => (aggregate, how, *number),
        (Node::Constant(Scalar::Number(number)), Node::Aggregate(aggregate)) => {
            (aggregate, flipped(how), *number)
        }
        _ => return Ok(None),
    };
    let (is_wanted, includes) = match how {
        Comparison::GreaterOrEqual => (true, true),
        Comparison::Greater => (true, false),
        Comparison::Less => (false, true),
        Comparison::LessOrEqual => (false, false),
        Comparison::Equal | Comparison::NotEqual => return Ok(None),
    };
    let reaches = |sum: Decimal| if includes { sum >= number } else { sum > number };
    let (Some(measure), Some(filter)) = (Measured::of(aggregate), aggregate.rows.filter.as_deref()) else {
        return Ok(None);
    };
    let parts = match filter {
        Node::And(parts) => parts.as_slice(),
        single => std::slice::from_ref(single),
    };
    let bounds = parts.iter().enumerate();
    let Some((place, (how, bound))) = bounds
        .filter_map(|(at, part)| Some((at, window::lower_bound(part)?)))
        .next()
    else {
        return Ok(None);
    };
    let start = scope.term(bound)?;
    let fall = start
        .motion
        .as_deref()
        .map_or(Some(std::time::Duration::ZERO), Motion::falls_by);
    let (Scalar::Instant(from), Some(fall), None) = (&start.value, fall, start.until) else {
        return Ok(None);
    };
    let leaves = |at: Timestamp| compared(how, &Term::still(Scalar::Instant(at)), &start, scope.at).until;
    let others = || parts.iter().enumerate().filter(|(at, _)| *at != place);
    let (mut sum, mut newest, mut decides) = (Decimal::ZERO, None, None);
    if measure == Measured::Count && reaches(sum) {
        return Ok(Some(Term::still(Scalar::Bool(is_wanted))));
    }
    for row in Row::since(
        Some(from.saturating_sub(fall)),
        scope.subject,
        aggregate.rows.table,
    )?
    .into_iter()
    .rev()
    {
        let passes = compare(&Scalar::Instant(row.at()), &start.value).is_some_and(|order| holds(how, order));
        if !passes {
            // Where the start of the window may go back, it may come in again.
            if fall.is_zero() { break } else { return Ok(None) }
        }
        let mut is_counted = true;
        for (_, part) in others() {
            let (said, until) = scope.on(row).truth(part)?;
            if until.is_some() {
                return Ok(None);
            }
            is_counted &= said == Some(true);
        }
        if !is_counted {
            continue;
        }
        newest = newest.or(Some(row.at()));
        let Some(more) = measure
            .of_row(scope, row)?
            .and_then(|amount| sum.checked_add(amount))
        else {
            return Ok(None);
        };
        sum = more;
        if decides.is_none() && reaches(sum) {
            decides = Some(row.at());
            if measure == Measured::Count {
                break;
            }
        }
    }
    let is_reached = decides.is_some();
    // Of no rows there is a count, but no sum.
    Ok(Some(match (measure, newest) {
        (Measured::Total, None) => Term::still(Scalar::Null),
        (Measured::Total, Some(newest)) => Term::until(
            truth(Some(is_reached == is_wanted)),
            leaves(decides.unwrap_or(newest)),
        ),
        (Measured::Count, _) => Term::until(truth(Some(is_reached == is_wanted)), decides.and_then(leaves)),
    }))
}

/// What is measured, of which each row has as much as nothing, or more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measured {
    Count,
    /// What the orders come to.
    Total,
}

impl Measured {
    fn of(aggregate: &Aggregate) -> Option<Self> {
        match (aggregate.measure, &aggregate.of, aggregate.rows.table) {
            (Measure::Count, None, _) => Some(Self::Count),
            (Measure::Sum, Some(Node::Column(Column::Total)), Table::Orders) => Some(Self::Total),
            _ => None,
        }
    }

    /// What a row adds; none where that is less than nothing, as of a return.
    fn of_row(self, scope: Scope<'_, '_>, row: Row<'_>) -> Result<Option<Decimal>> {
        match self {
            Self::Count => Ok(Some(Decimal::ONE)),
            Self::Total => Ok(match row.column(scope.subject, &Column::Total)? {
                Scalar::Number(total) if total >= Decimal::ZERO => Some(total),
                _ => None,
            }),
        }
    }
}
