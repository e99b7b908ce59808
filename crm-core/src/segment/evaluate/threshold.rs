//! How many rows there are within a window, or what they come to, compared with a number: `COUNT(orders) FILTER (WHERE
//! placed_at >= now() - INTERVAL '30 days') >= 2`.
//!
//! Such a window only loses rows as time passes, the oldest first. So the newest rows that reach the number decide: it is
//! reached until the oldest of *them* falls out, whatever lies before; and what is not reached never is without a write. Where
//! all orders count, the profile has the newest.

use std::time::Duration;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

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
    let threshold = Threshold {
        measure,
        number,
        includes,
        window,
    };
    if measure == Measured::Count && threshold.is_reached_by(Decimal::ZERO) {
        return Ok(Some(Term::still(Scalar::Bool(is_wanted))));
    }
    let Some(found) = threshold.find(scope, aggregate, others)? else {
        return Ok(None);
    };
    let said = truth(Some(found.decides.is_some() == is_wanted));
    let leaves = |at| threshold.window.leaves(at, scope.at);
    Ok(Some(match (measure, found.newest) {
        (Measured::Count, _) => Term::until(said, found.decides.and_then(leaves)),
        // Of no rows there is no sum.
        (Measured::Total, None) => Term::still(Scalar::Null),
        (Measured::Total, Some(newest)) => Term::until(said, leaves(found.decides.unwrap_or(newest))),
    }))
}

/// What is measured over a window, and the number that it has to reach.
struct Threshold {
    measure: Measured,
    number: Decimal,
    /// Whether the number itself is enough.
    includes: bool,
    window: Window,
}

/// What the rows of a window come to.
struct Found {
    newest: Option<Timestamp>,
    /// The oldest of the newest rows that reach the number.
    decides: Option<Timestamp>,
    /// The rows ended within the window, where older ones would count.
    is_exhausted: bool,
}

impl Found {
    const NOTHING: Self = Self {
        newest: None,
        decides: None,
        is_exhausted: true,
    };
}

impl Threshold {
    fn is_reached_by(&self, sum: Decimal) -> bool {
        if self.includes {
            sum >= self.number
        } else {
            sum > self.number
        }
    }

    /// Fewer orders than this do not reach the number.
    fn fewest(&self) -> u8 {
        let least = if self.includes {
            self.number.ceil()
        } else {
            self.number.floor().saturating_add(Decimal::ONE)
        };
        match self.measure {
            Measured::Count => least.to_u8().unwrap_or(u8::MAX).max(1),
            // A single one may come to any number.
            Measured::Total => 1,
        }
    }

    /// What the rows come to that pass the `others`, the rest of the filter.
    fn find<'n>(
        &self,
        scope: Scope<'_, '_>,
        aggregate: &Aggregate,
        others: impl Iterator<Item = &'n Node> + Clone,
    ) -> Result<Option<Found>> {
        let (table, reach) = (aggregate.rows.table, self.window.reach());
        if table == Table::Orders && scope.subject.has_fewer_orders_since(self.fewest(), reach) {
            // Whatever the others say of them, the number is not reached.
            return Ok(Some(Found::NOTHING));
        }
        let is_of_all = table == Table::Orders && others.clone().next().is_none();
        if is_of_all && let Some(newest) = scope.subject.newest_orders()? {
            let orders = newest.orders().iter().map(|order| (order.placed_at, order.total));
            let found = self.decide(orders, |total| Ok(self.measure.of_total(total)))?;
            if newest.are_all() || found.as_ref().is_none_or(|found| !found.is_exhausted) {
                return Ok(found);
            }
        }
        let rows = Row::since(Some(reach), scope.subject, table)?;
        let rows = rows.into_iter().rev().map(|row| (row.at(), row));
        self.decide(rows, |row| {
            let mut passes = true;
            for part in others.clone() {
                let (said, until) = scope.on(row).truth(part)?;
                if until.is_some() {
                    return Ok(Adds::Unclear);
                }
                passes &= said == Some(true);
            }
            if passes {
                self.measure.of_row(scope, row)
            } else {
                Ok(Adds::Nothing)
            }
        })
    }

    /// What rows, newest first, come to; none where that cannot be told by going back from the newest.
    fn decide<R>(
        &self,
        rows: impl Iterator<Item = (Timestamp, R)>,
        adds: impl Fn(R) -> Result<Adds>,
    ) -> Result<Option<Found>> {
        let mut sum = Decimal::ZERO;
        let mut found = Found {
            is_exhausted: false,
            ..Found::NOTHING
        };
        for (at, row) in rows {
            if at < self.window.reach() {
                return Ok(Some(found));
            }
            if !self.window.holds(at) {
                // Where the window's start may go back, the row may come in again.
                return Ok(self.window.fall.is_zero().then_some(found));
            }
            let more = match adds(row)? {
                Adds::Nothing => continue,
                Adds::Unclear => return Ok(None),
                Adds::Amount(more) => more,
            };
            let Some(more) = sum.checked_add(more) else {
                return Ok(None);
            };
            sum = more;
            found.newest = found.newest.or(Some(at));
            if found.decides.is_none() && self.is_reached_by(sum) {
                found.decides = Some(at);
                if self.measure == Measured::Count {
                    return Ok(Some(found));
                }
            }
        }
        found.is_exhausted = true;
        Ok(Some(found))
    }
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

    fn of_row(self, scope: Scope<'_, '_>, row: Row<'_>) -> Result<Adds> {
        let total = match self {
            Self::Count => Decimal::ONE,
            Self::Total => match row.column(scope.subject, &Column::Total)? {
                Scalar::Number(total) => total,
                _ => return Ok(Adds::Unclear),
            },
        };
        Ok(self.of_total(total))
    }

    /// What an order with this total adds.
    fn of_total(self, total: Decimal) -> Adds {
        match self {
            Self::Count => Adds::Amount(Decimal::ONE),
            // Older rows may have reached the number without a return.
            Self::Total if total < Decimal::ZERO => Adds::Unclear,
            Self::Total => Adds::Amount(total),
        }
    }
}

/// What a row adds to what is measured.
enum Adds {
    Nothing,
    Amount(Decimal),
    /// A negative amount, or whether the row counts may change while it is in the window.
    Unclear,
}
