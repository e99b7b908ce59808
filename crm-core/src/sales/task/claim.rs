//! Being at a task alone, for a while.

use std::time::Duration;

use super::clean::doer;
use super::lifecycle::{change, check_open};
use super::store::{State, led_to, of_key};
use super::{Task, TaskClaim, TaskClaiming};
use crate::base::{Code, Error, Result, TaskId, Timestamp};
use crate::customers;
use crate::journal::Tx;
use crate::store::Reader;

/// How long somebody is at a task who does not say.
const USUAL_SECONDS: u32 = 15 * 60;
/// The longest that somebody can be at it.
const MAX_SECONDS: u32 = 24 * 60 * 60;

/// Nobody else is at the task.
pub(super) fn check(tx: &Tx<'_>, task: &Task, by: Option<&str>) -> Result<()> {
    if is_free(task, tx.now(), by) {
        Ok(())
    } else {
        Err(Error::field_of(Code::IllegalState, "claim"))
    }
}

fn is_free(task: &Task, now: Timestamp, by: Option<&str>) -> bool {
    let claim = task.claimed_at(now);
    claim.is_none_or(|claim| Some(claim.by.as_str()) == by)
}

/// Whether nobody else is at the task, nor at another one with the same customer.
pub(super) fn is_free_for(
    reader: &dyn Reader,
    task: &Task,
    now: Timestamp,
    by: Option<&str>,
) -> Result<bool> {
    let Some(customer) = task.customer_id else {
        return Ok(is_free(task, now, by));
    };
    let Some(owner) = customers::ordinal_of(reader, customer)? else {
        return Err(Error::new(Code::Corrupt));
    };
    for other in led_to(reader, &of_key(owner).u8(State::Open as u8))? {
        if !is_free(&other?.record, now, by) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Who wants to be at a task, and for how long.
pub(super) fn wanted(tx: &Tx<'_>, given: &TaskClaiming) -> Result<TaskClaim> {
    let TaskClaiming {
        version: _,
        by,
        seconds,
    } = given;
    let by = doer(tx, by.as_deref())?.ok_or_else(|| Error::field_of(Code::Required, "by"))?;
    let seconds = seconds.unwrap_or(USUAL_SECONDS);
    if !(1..=MAX_SECONDS).contains(&seconds) {
        return Err(Error::field_of(Code::OutOfRange, "seconds"));
    }
    Ok(TaskClaim {
        by,
        at: tx.now(),
        until: tx.now().saturating_add(Duration::from_secs(seconds.into())),
    })
}

pub(super) fn claim(tx: &mut Tx<'_>, id: TaskId, given: &TaskClaiming) -> Result<Task> {
    change(tx, id, given.version, |tx, task| {
        check_open(task)?;
        let wanted = wanted(tx, given)?;
        if !is_free_for(tx, task, tx.now(), Some(&wanted.by))? {
            return Err(Error::field_of(Code::IllegalState, "claim"));
        }
        task.claim = Some(wanted);
        Ok(())
    })
}

/// Nobody is at the task any more, whoever it was.
pub(super) fn release(tx: &mut Tx<'_>, id: TaskId, version: Option<u64>) -> Result<Task> {
    change(tx, id, version, |_, task| {
        task.claim = None;
        Ok(())
    })
}
