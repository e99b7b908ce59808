//! What a deal's tasks say of it.

use super::TaskStatus;
use super::store::{State, TaskRow, deal_key, led_to};
use crate::base::{DealId, Result, Timestamp};
use crate::store::Reader;

/// Whether a next action was planned for the deal at an instant: a task that was to be done then, and was not late yet.
/// One without a time is not planned.
pub(in crate::sales) fn next_action_planned(
    reader: &dyn Reader,
    deal: DealId,
    at: Timestamp,
) -> Result<bool> {
    for row in led_to(reader, &deal_key(deal))? {
        let TaskRow {
            record: task, due, ..
        } = row?;
        let was_open = task.created_at <= at && task.closed_at.is_none_or(|closed| at < closed);
        let was_ahead = due.is_some_and(|due| at <= due.until);
        if task.deleted_at.is_none() && was_open && was_ahead {
            return Ok(true);
        }
    }
    Ok(false)
}

/// When a task of the deal was last done, from one instant up to, not including, another.
pub(in crate::sales) fn last_done(
    reader: &dyn Reader,
    deal: DealId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Option<Timestamp>> {
    let mut last = None;
    for task in led_to(reader, &deal_key(deal).u8(State::Closed as u8))? {
        let task = task?.record;
        let is_done = task.status == TaskStatus::Done && task.deleted_at.is_none();
        let closed = task.closed_at.filter(|at| is_done && (from..until).contains(at));
        last = last.max(closed);
    }
    Ok(last)
}
