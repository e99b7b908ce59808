//! Which rows a filter can be true for by their time, so that the others need not be read.

use std::time::Duration;

use super::motion::{Motion, earlier};
use super::run::Scope;
use crate::base::{Result, Timestamp};
use crate::segment::plan::{Column, Comparison, Node, Scalar};

const DAY: Duration = Duration::from_secs(86_400);

/// The instant before which the filter is true for no row, now or ever after, and until when that is known; without an
/// instant it may be true for any.
pub(super) fn since(scope: Scope<'_, '_>, filter: &Node) -> Result<(Option<Timestamp>, Option<Timestamp>)> {
    let parts = match filter {
        Node::And(parts) => parts.as_slice(),
        single => std::slice::from_ref(single),
    };
    let (mut since, mut until) = (None, None);
    for bound in parts.iter().filter_map(lower_bound) {
        let term = scope.term(bound)?;
        let Scalar::Instant(start) = term.value else {
            continue;
        };
        let falls_by = match &term.motion {
            None => Duration::ZERO,
            Some(motion) => match falls_by(motion) {
                Some(most) => most,
                None => continue,
            },
        };
        since = since.max(Some(start.saturating_sub(falls_by)));
        until = earlier(until, term.until);
    }
    Ok((since, until))
}

/// What a row's time has to reach for the condition to be true.
fn lower_bound(condition: &Node) -> Option<&Node> {
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

/// How far an instant that goes on with the clock ever falls behind where it was; none where it may fall for good.
///
/// It falls when clocks are put back and when a month has fewer days than the one before, by no more than the slack of
/// what it is made of, and once it has fallen, up to the start of the unit that it is truncated to.
fn falls_by(motion: &Motion) -> Option<Duration> {
    let mut unit = DAY;
    let mut part = Some(motion);
    while let Some(motion) = part {
        match motion {
            Motion::Now
            | Motion::Today(_)
            | Motion::Shift(..)
            | Motion::Plus(..)
            | Motion::Less(..)
            | Motion::DateOf(..)
            | Motion::StartOf(..) => {}
            Motion::Truncate(..) => unit = 366 * DAY,
            _ => return None,
        }
        part = motion.inner();
    }
    let slack = motion.slack();
    Some(if slack.is_zero() { slack } else { slack + unit })
}
