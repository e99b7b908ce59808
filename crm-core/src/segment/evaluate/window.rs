//! Which rows a filter can be true for by their time, so that the others need not be read.

use std::time::Duration;

use super::motion::{Motion, earlier};
use super::run::Scope;
use super::scalar::flipped;
use crate::base::{Result, Timestamp};
use crate::segment::plan::{Arithmetic, Column, Comparison, Node, Plan, Rows, Scalar};

/// The instant before which the filter is true for no row, now or ever after, and until when that is known; without an
/// instant it may be true for any.
pub(super) fn since(scope: Scope<'_, '_>, filter: &Node) -> Result<(Option<Timestamp>, Option<Timestamp>)> {
    let mut bounds = Vec::new();
    lower_bounds(filter, &mut bounds);
    let (mut since, mut until) = (None, None);
    for bound in bounds {
        let term = scope.term(bound)?;
        let Scalar::Instant(start) = term.value else {
            continue;
        };
        let Some(fall) = term
            .motion
            .as_deref()
            .map_or(Some(Duration::ZERO), Motion::falls_by)
        else {
            continue;
        };
        since = since.max(Some(start.saturating_sub(fall)));
        until = earlier(until, term.until);
    }
    Ok((since, until))
}

/// How far back the rows lie that a plan reads, in milliseconds: 0 where it reads none, the most where that cannot be told.
/// Who is judged by many plans is judged by the farthest first, so that all rows are read at once.
pub(crate) fn reach(plan: &Plan) -> i64 {
    let mut reach = 0;
    plan.root.visit(&mut |node| match node {
        Node::Aggregate(aggregate) => reach = reach.max(reach_of(&aggregate.rows)),
        Node::Behaviour(_) | Node::Score(..) | Node::InSegment(_) => reach = i64::MAX,
        _ => {}
    });
    reach
}

fn reach_of(rows: &Rows) -> i64 {
    let mut bounds = Vec::new();
    if let Some(filter) = &rows.filter {
        lower_bounds(filter, &mut bounds);
    }
    let back = bounds.into_iter().filter_map(|bound| match bound {
        Node::Arithmetic(Arithmetic::Subtract, now, by) => match (&**now, &**by) {
            (Node::Now, Node::Constant(Scalar::Interval(by))) => i64::try_from(by.nominal_millis()).ok(),
            _ => None,
        },
        _ => None,
    });
    back.min().unwrap_or(i64::MAX)
}

/// What a row's time has to reach for the condition to be true, of each part that has to be.
fn lower_bounds<'n>(condition: &'n Node, found: &mut Vec<&'n Node>) {
    match condition {
        Node::And(parts) => parts.iter().for_each(|part| lower_bounds(part, found)),
        single => found.extend(lower_bound(single).map(|(_, bound)| bound)),
    }
}

/// What a row's time has to reach, or be beyond, where that is all of the condition.
pub(super) fn lower_bound(condition: &Node) -> Option<(Comparison, &Node)> {
    let Node::Compare(how, a, b) = condition else {
        return None;
    };
    let (how, time, bound) = match how {
        Comparison::GreaterOrEqual | Comparison::Greater => (*how, a, b),
        _ => (flipped(*how), b, a),
    };
    let is_lower = matches!(how, Comparison::GreaterOrEqual | Comparison::Greater);
    let is_time = matches!(**time, Node::Column(Column::PlacedAt | Column::At));
    (is_lower && is_time && is_without_rows(bound)).then_some((how, bound))
}

fn is_without_rows(node: &Node) -> bool {
    match node {
        Node::Constant(_) | Node::Now | Node::Today(_) | Node::Attribute(_) => true,
        Node::Arithmetic(_, a, b) => is_without_rows(a) && is_without_rows(b),
        Node::Call(_, arguments) => arguments.iter().all(is_without_rows),
        _ => false,
    }
}
