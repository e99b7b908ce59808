//! How many rows there are within a window, or what they come to, compared with a number: `COUNT(orders) FILTER (WHERE
//! placed_at >= now() - INTERVAL '30 days') >= 2`.
//!
//! Such a window only loses rows as time passes, the oldest first. So the newest rows that reach the number decide: it is
//! reached until the oldest of *them* falls out, whatever lies before; and what is not reached never is without a write.

use std::time::Duration;

use rust_decimal::Decimal;

use super::columns::Row;
use super::motion::{Motion, Term};
use super::run::{Scope, compared};
use super::scalar::{flipped, holds, truth};
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
    let Some((window, others)) = Window::of(scope, parts)? else {
        return Ok(None);
    };
    let (mut sum, mut newest, mut decides) = (Decimal::ZERO, None, None);
    if measure == Measured::Count && reaches(sum) {
        return Ok(Some(Term::still(Scalar::Bool(is_wanted))));
    }
    let rows = Row::since(Some(window.reach()), scope.subject, aggregate.rows.table)?;
    for row in rows.into_iter().rev() {
        if !window.holds(row.at()) {
            if window.fall.is_zero() {
                break;
            }
            // Where the window's start may go back, the row may come in again.
            return Ok(None);
        }
        let mut is_counted = true;
        for part in others.clone() {
            let (said, until) = scope.on(row).truth(part)?;
            if until.is_some() {
                return Ok(None);
            }
            is_counted &= said == Some(true);
        }
        if !is_counted {
            continue;
        }
        let amount = measure.of_row(scope, row)?;
        let Some(more) = amount.and_then(|amount| sum.checked_add(amount)) else {
            return Ok(None);
        };
        sum = more;
        newest = newest.or(Some(row.at()));
        if decides.is_none() && reaches(sum) {
            decides = Some(row.at());
            if measure == Measured::Count {
                break;
            }
        }
    }
    let said = truth(Some(decides.is_some() == is_wanted));
    let leaves = |at| window.leaves(at, scope.at);
    Ok(Some(match (measure, newest) {
        (Measured::Count, _) => Term::until(said, decides.and_then(leaves)),
        // Of no rows there is no sum.
        (Measured::Total, None) => Term::still(Scalar::Null),
        (Measured::Total, Some(newest)) => Term::until(said, leaves(decides.unwrap_or(newest))),
    }))
}

/// From when on rows are in the window.
struct Window {
    how: Comparison,
    start: Term,
    from: Timestamp,
    /// By how much its start may go back.
    fall: Duration,
}

impl Window {
    /// The window of a filter, and what else the filter asks; none where it has no such.
    fn of<'n>(
        scope: Scope<'_, '_>,
        parts: &'n [Node],
    ) -> Result<Option<(Self, impl Iterator<Item = &'n Node> + Clone)>> {
        let mut bounds = parts.iter().enumerate();
        let Some((place, (how, bound))) =
            bounds.find_map(|(at, part)| Some((at, window::lower_bound(part)?)))
        else {
            return Ok(None);
        };
        let start = scope.term(bound)?;
        let motion = start.motion.as_deref();
        let (Scalar::Instant(from), Some(fall), None) = (
            &start.value,
            motion.map_or(Some(Duration::ZERO), Motion::falls_by),
            start.until,
        ) else {
            return Ok(None);
        };
        let window = Self {
            how,
            from: *from,
            fall,
            start,
        };
        let others = parts.iter().enumerate().filter(move |(at, _)| *at != place);
        Ok(Some((window, others.map(|(_, part)| part))))
    }

    /// Nothing before is in the window, or will be.
    fn reach(&self) -> Timestamp {
        self.from.saturating_sub(self.fall)
    }

    fn holds(&self, at: Timestamp) -> bool {
        holds(self.how, at.cmp(&self.from))
    }

    /// When what happened at `at` falls out.
    fn leaves(&self, at: Timestamp, now: Timestamp) -> Option<Timestamp> {
        compared(self.how, &Term::still(Scalar::Instant(at)), &self.start, now).until
    }
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
