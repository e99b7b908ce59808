//! Which rows a filter can be true for by their time, so that the others need not be read.

use std::time::Duration;

use super::motion::{Motion, earlier};
use super::run::Scope;
use crate::base::{Result, Timestamp};
use crate::segment::plan::{Column, Comparison, Node, Scalar};

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
            .as_ref()
            .map_or(Some(Duration::ZERO), Motion::falls_by)
        else {
            continue;
        };
        since = since.max(Some(start.saturating_sub(fall)));
        until = earlier(until, term.until);
    }
    Ok((since, until))
}

/// What a row's time has to reach for the condition to be true, of each part that has to be.
fn lower_bounds<'n>(condition: &'n Node, found: &mut Vec<&'n Node>) {
    match condition {
        Node::And(parts) => parts.iter().for_each(|part| lower_bounds(part, found)),
        single => found.extend(lower_bound(single)),
    }
}

/// What a row's time has to reach, where that is all of the condition.
pub(super) fn lower_bound(condition: &Node) -> Option<&Node> {
    let (Node::Compare(Comparison::GreaterOrEqual | Comparison::Greater, time, bound)
    | Node::Compare(Comparison::LessOrEqual | Comparison::Less, bound, time)) = condition
    else {
        return None;
    };
    let is_time = matches!(**time, Node::Column(Column::PlacedAt | Column::At));
    (is_time && is_without_rows(bound)).then_some(bound)
}

fn is_without_rows(node: &Node) -> bool {
    match node {
        Node::Constant(_) | Node::Now | Node::Today(_) | Node::Attribute(_) => true,
        Node::Arithmetic(_, a, b) => is_without_rows(a) && is_without_rows(b),
        Node::Call(_, arguments) => arguments.iter().all(is_without_rows),
        _ => false,
    }
}
