//! Creating, updating, deleting and restoring tasks.

use super::clean::{clean, clean_recommendations};
use super::store::{Due, ENTITY, TaskRow, changing_rows, id_key, load, load_live, row_key};
use super::{NewTask, Task, TaskPatch, TaskStatus};
use crate::base::{Code, CustomerId, DealId, Error, Patch, Result, TaskId};
use crate::customers;
use crate::journal::{Tx, check_version, created, updated};
use crate::sales::deal;
use crate::store::Reader;

pub(super) fn create(tx: &mut Tx<'_>, new: &NewTask) -> Result<Task> {
    create_after(tx, new, None).map_err(|error| error.with_entity(ENTITY))
}

/// Creates a task, which may come of another one.
pub(super) fn create_after(tx: &mut Tx<'_>, new: &NewTask, follows_id: Option<TaskId>) -> Result<Task> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewTask {
        id: _,
        kind,
        subject,
        description,
        customer_id,
        deal_id,
        assignee,
        priority,
        due_at,
        due_on,
        remind_at,
        mut recommendations,
    } = new.clone();
    let customer_id = match (customer_id, deal_id) {
        (None, Some(deal)) => Some(customer_of(tx, deal)?),
        (given, deal) => {
            deal.map(|deal| customer_of(tx, deal)).transpose()?;
            given
        }
    };
    clean_recommendations(tx, &[], &mut recommendations)?;
    let mut task = Task {
        id,
        kind,
        subject,
        description,
        customer_id,
        deal_id,
        assignee,
        priority,
        status: TaskStatus::Open,
        due_at,
        due_on,
        remind_at,
        recommendations,
        check_in: None,
        check_out: None,
        attempts: Vec::new(),
        claim: None,
        outcome: None,
        closed_at: None,
        closed_by: None,
        interaction_id: None,
        follow_up_id: None,
        follows_id,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    clean(&mut task)?;
    let owner = customer_id.map(|id| customers::require_ordinal(tx, id, "customer_id"));
    let owner = owner.transpose()?.unwrap_or(0);
    let next = tx.head.tasks.checked_add(1);
    tx.head.tasks = next.ok_or_else(|| Error::new(Code::TooMany))?;
    let number = tx.head.tasks;
    let row = TaskRow {
        seq: created(tx, known(owner), &task),
        due: Due::of(&task, tx.time_zone()),
        record: task,
        owner,
    };
    tx.put(id_key(id), number.to_be_bytes().as_slice());
    store(tx, number, None, &row)?;
    Ok(row.record)
}

/// The customer of a deal, which must be there.
fn customer_of(reader: &dyn Reader, id: DealId) -> Result<CustomerId> {
    let deal = deal::find(reader, id)?;
    let deal = deal.ok_or_else(|| Error::field_of(Code::UnknownReference, "deal_id"))?;
    Ok(deal.customer_id)
}

pub(super) fn update(tx: &mut Tx<'_>, id: TaskId, patch: &TaskPatch) -> Result<Task> {
    change(tx, id, patch.version, |tx, task| {
        let TaskPatch {
            version: _,
            subject,
            description,
            customer_id,
            deal_id,
            assignee,
            priority,
            due_at,
            due_on,
            remind_at,
            recommendations,
        } = patch.clone();
        if let Some(subject) = subject {
            task.subject = subject;
        }
        description.apply(&mut task.description);
        customer_id.apply(&mut task.customer_id);
        if let Some(deal) = deal_id.as_set().filter(|deal| task.deal_id != Some(**deal)) {
            customer_of(tx, *deal)?;
        }
        deal_id.apply(&mut task.deal_id);
        assignee.apply(&mut task.assignee);
        task.priority = priority.unwrap_or(task.priority);
        // Each of the two takes the place of the other.
        match (due_at.as_set().is_some(), due_on.as_set().is_some()) {
            (true, false) => task.due_on = None,
            (false, true) => task.due_at = None,
            _ => {}
        }
        due_at.apply(&mut task.due_at);
        due_on.apply(&mut task.due_on);
        remind_at.apply(&mut task.remind_at);
        match recommendations {
            Patch::Keep => {}
            Patch::Clear => task.recommendations = Vec::new(),
            Patch::Set(mut given) => {
                clean_recommendations(tx, &task.recommendations, &mut given)?;
                task.recommendations = given;
            }
        }
        Ok(())
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: TaskId, version: Option<u64>) -> Result<Task> {
    change(tx, id, version, |tx, task| {
        task.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: TaskId, version: Option<u64>) -> Result<Task> {
    let (number, mut row) = load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if row.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut row.record, version)?;
    change_row(tx, number, row, |_, task| {
        task.deleted_at = None;
        Ok(())
    })
}

/// The ordinal, unless it stands for nobody.
fn known(owner: u32) -> Option<u32> {
    Some(owner).filter(|owner| *owner != 0)
}

/// Loads a task that is not deleted, lets `work` change it, and stores what came of it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    id: TaskId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Task) -> Result<()>,
) -> Result<Task> {
    let (number, mut row) = load_live(tx, id)?;
    check_version(&mut row.record, version)?;
    change_row(tx, number, row, work)
}

pub(super) fn change_row(
    tx: &mut Tx<'_>,
    number: u32,
    before: TaskRow,
    work: impl FnOnce(&mut Tx<'_>, &mut Task) -> Result<()>,
) -> Result<Task> {
    let mut after = before.clone();
    let done = work(tx, &mut after.record).and_then(|()| {
        clean(&mut after.record)?;
        after.owner = match after.record.customer_id {
            None => 0,
            same if same == before.record.customer_id => before.owner,
            Some(id) => customers::require_ordinal(tx, id, "customer_id")?,
        };
        after.due = Due::of(&after.record, tx.time_zone());
        let owner = known(after.owner);
        if let Some(seq) = updated(tx, owner, before.seq, &before.record, &mut after.record)? {
            after.seq = seq;
            store(tx, number, Some(&before), &after)?;
        }
        Ok(())
    });
    done.map_err(|error| error.with_entity(ENTITY))?;
    Ok(after.record)
}

/// Writes the row and its index rows; takes away those that it has no more.
fn store(tx: &mut Tx<'_>, number: u32, before: Option<&TaskRow>, after: &TaskRow) -> Result<()> {
    let old = before.map_or_else(Vec::new, |row| changing_rows(number, row));
    let new = changing_rows(number, after);
    for key in old.iter().filter(|key| !new.contains(key)) {
        tx.delete_bytes(key.clone());
    }
    for key in new.into_iter().filter(|key| !old.contains(key)) {
        tx.put_bytes(key, [].as_slice().into());
    }
    tx.put_row(row_key(number), after)
}

/// The task, if it is to be done still; `illegal_state` otherwise.
pub(super) fn check_open(task: &Task) -> Result<()> {
    if task.is_open() {
        Ok(())
    } else {
        Err(Error::field_of(Code::IllegalState, "status"))
    }
}
