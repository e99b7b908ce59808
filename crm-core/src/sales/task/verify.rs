//! Checking what follows from a task's customer, time and status.

use super::TaskStatus;
use super::store::{Due, TaskRow, all};
use crate::base::{Result, TimeZone};
use crate::customers;
use crate::store::table::TASK;
use crate::store::{Reader, Table};

/// Tells `found` of each task that is not what it must be. Rows that cannot be read are passed over.
pub(in crate::sales) fn check(
    reader: &dyn Reader,
    zone: &TimeZone,
    found: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    for row in all(reader)? {
        let Ok(row) = row else { continue };
        if row.due != Due::of(&row.record, zone) {
            found(&TASK, "a task is not due when it says");
        }
        if !is_sound(&row) {
            found(&TASK, "a task is not what became of it");
        }
        let owner = match row.record.customer_id {
            None => Some(0),
            Some(id) => customers::ordinal_of(reader, id)?,
        };
        if owner != Some(row.owner) {
            found(&TASK, "a task is not found by its customer");
        }
    }
    Ok(())
}

/// What is closed has a time and nobody at it, and nobody left who did not come.
fn is_sound(row: &TaskRow) -> bool {
    let task = &row.record;
    let is_closed = task.status != TaskStatus::Open;
    task.closed_at.is_some() == is_closed
        && !(is_closed && task.claim.is_some())
        && (task.check_in.is_some() || task.check_out.is_none())
        && (task.due_at.is_none() || task.due_on.is_none())
}
