//! Coming to where a task is done, and leaving.

use super::clean::{clean_presence, doer, happened};
use super::lifecycle::{change, check_open};
use super::{Task, TaskCheck, TaskKind, TaskPresence};
use crate::base::{Code, Error, Result, TaskId};
use crate::journal::Tx;

fn presence(tx: &Tx<'_>, task: &Task, given: &TaskCheck) -> Result<TaskPresence> {
    let TaskCheck {
        version: _,
        at,
        location,
        by,
    } = given;
    check_open(task)?;
    if !matches!(task.kind, TaskKind::Visit | TaskKind::Meeting) {
        return Err(Error::field_of(Code::IllegalState, "kind"));
    }
    let mut presence = TaskPresence {
        at: happened(tx, *at)?,
        location: location.clone(),
        by: doer(tx, by.as_deref())?.or_else(|| task.assignee.clone()),
    };
    clean_presence(&mut presence)?;
    Ok(presence)
}

pub(super) fn check_in(tx: &mut Tx<'_>, id: TaskId, given: &TaskCheck) -> Result<Task> {
    change(tx, id, given.version, |tx, task| {
        let presence = presence(tx, task, given)?;
        if task.check_in.is_some() {
            return Err(Error::field_of(Code::IllegalState, "check_in"));
        }
        task.check_in = Some(presence);
        Ok(())
    })
}

pub(super) fn check_out(tx: &mut Tx<'_>, id: TaskId, given: &TaskCheck) -> Result<Task> {
    change(tx, id, given.version, |tx, task| {
        let presence = presence(tx, task, given)?;
        let Some(check_in) = task.check_in.as_ref().filter(|_| task.check_out.is_none()) else {
            return Err(Error::field_of(Code::IllegalState, "check_out"));
        };
        if presence.at < check_in.at {
            return Err(Error::field_of(Code::OutOfRange, "at"));
        }
        task.check_out = Some(presence);
        Ok(())
    })
}
