//! What becomes of a task: done, cancelled, open again.

use super::clean::{clean_recommendations, doer, happened};
use super::lifecycle::{change, check_open, create_after};
use super::{
    NewTask, Recommendation, Task, TaskCancellation, TaskCompletion, TaskKind, TaskPresence, TaskStatus,
    claim,
};
use crate::activity::{Direction, InteractionKind, Location, NewInteraction};
use crate::base::{Code, Error, InteractionId, Result, TaskId, Timestamp, clean_label, clean_text};
use crate::journal::Tx;

/// What a task was, for the interaction that is recorded of it.
pub(super) struct Contact<'a> {
    pub(super) kind: InteractionKind,
    pub(super) at: Timestamp,
    pub(super) outcome: Option<&'a str>,
    pub(super) note: Option<&'a str>,
    pub(super) duration_seconds: Option<u32>,
    pub(super) location: Option<Location>,
    pub(super) by: Option<&'a str>,
}

/// Records what passed between the business and the customer; nothing when there is no customer.
pub(super) fn record(tx: &mut Tx<'_>, task: &Task, contact: Contact<'_>) -> Result<Option<InteractionId>> {
    let Some(customer) = task.customer_id else {
        return Ok(None);
    };
    let Contact {
        kind,
        at,
        outcome,
        note,
        duration_seconds,
        location,
        by,
    } = contact;
    let interaction = NewInteraction {
        direction: (kind != InteractionKind::Meeting).then_some(Direction::Outbound),
        subject: Some(task.subject.clone()),
        body: note.map(str::to_owned),
        outcome: outcome.map(str::to_owned),
        duration_seconds,
        location,
        staff: by.or(task.assignee.as_deref()).map(str::to_owned),
        at: Some(at),
        ..NewInteraction::with(customer, kind)
    };
    Ok(Some(tx.interactions().record(interaction)?.id))
}

pub(super) fn complete(tx: &mut Tx<'_>, id: TaskId, given: &TaskCompletion) -> Result<Task> {
    let TaskCompletion {
        version,
        outcome,
        note,
        duration_seconds,
        at,
        by,
        recommendations,
        callback_at,
        follow_up,
    } = given.clone();
    change(tx, id, version, |tx, task| {
        check_open(task)?;
        let at = happened(tx, at)?;
        let by = doer(tx, by.as_deref())?;
        claim::check(tx, task, by.as_deref())?;
        let last = task.check_out.as_ref().or(task.check_in.as_ref());
        if last.is_some_and(|last| at < last.at) {
            return Err(Error::field_of(Code::OutOfRange, "at"));
        }
        task.outcome = outcome.map(|text| clean_label(&text, "outcome")).transpose()?;
        let note = note.map(|text| clean_text(&text, "note")).transpose()?;
        add_recommendations(tx, task, recommendations)?;
        // Who is still there leaves when it is done.
        if task.check_in.is_some() && task.check_out.is_none() {
            task.check_out = Some(TaskPresence {
                at,
                location: None,
                by: by.clone(),
            });
        }
        task.status = TaskStatus::Done;
        task.closed_at = Some(at);
        task.closed_by.clone_from(&by);
        task.claim = None;
        if let Some(kind) = task.kind.interaction() {
            let contact = Contact {
                kind,
                at: task.check_in.as_ref().map_or(at, |check_in| check_in.at),
                outcome: task.outcome.as_deref(),
                note: note.as_deref(),
                duration_seconds: duration_seconds.or_else(|| stayed(task)),
                location: task
                    .check_in
                    .as_ref()
                    .and_then(|check_in| check_in.location.clone()),
                by: by.as_deref(),
            };
            task.interaction_id = record(tx, task, contact)?;
        }
        if let Some(next) = following(task, callback_at, follow_up)? {
            let field = if callback_at.is_some() {
                "callback_at"
            } else {
                "follow_up"
            };
            let next = create_after(tx, &next, Some(task.id)).map_err(|error| match callback_at {
                Some(_) => error.with_field(field),
                None => error.under(field),
            })?;
            task.follow_up_id = Some(next.id);
        }
        Ok(())
    })
}

/// How many seconds somebody stayed; none when nobody came.
fn stayed(task: &Task) -> Option<u32> {
    let (came, left) = (task.check_in.as_ref()?, task.check_out.as_ref()?);
    let seconds = (left.at.as_millis() - came.at.as_millis()) / 1_000;
    u32::try_from(seconds).ok()
}

/// The task that is to follow.
fn following(
    task: &Task,
    callback_at: Option<Timestamp>,
    follow_up: Option<NewTask>,
) -> Result<Option<NewTask>> {
    let new = match (callback_at, follow_up) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => return Err(Error::field_of(Code::Inconsistent, "callback_at")),
        (Some(at), None) => NewTask {
            priority: task.priority,
            ..NewTask::new(TaskKind::Call, task.subject.clone()).due_at(at)
        },
        (None, Some(new)) => new,
    };
    // Of another customer or deal nothing is known here.
    let is_elsewhere = new.customer_id.is_some() || new.deal_id.is_some();
    let (customer_id, deal_id) = if is_elsewhere {
        (new.customer_id, new.deal_id)
    } else {
        (task.customer_id, task.deal_id)
    };
    Ok(Some(NewTask {
        customer_id,
        deal_id,
        assignee: new.assignee.or_else(|| task.assignee.clone()),
        ..new
    }))
}

/// Adds what was recommended, and the responses to what the task named already.
fn add_recommendations(tx: &Tx<'_>, task: &mut Task, mut given: Vec<Recommendation>) -> Result<()> {
    clean_recommendations(tx, &task.recommendations, &mut given)?;
    for one in given {
        let same = |known: &&mut Recommendation| known.product_id == one.product_id;
        match task.recommendations.iter_mut().find(same) {
            Some(known) => *known = one,
            None => task.recommendations.push(one),
        }
    }
    let mut all = task.recommendations.clone();
    clean_recommendations(tx, &task.recommendations, &mut all)
}

pub(super) fn cancel(tx: &mut Tx<'_>, id: TaskId, given: &TaskCancellation) -> Result<Task> {
    let TaskCancellation { version, reason, by } = given;
    change(tx, id, *version, |tx, task| {
        check_open(task)?;
        let by = doer(tx, by.as_deref())?;
        claim::check(tx, task, by.as_deref())?;
        let reason = reason.as_deref().map(|reason| clean_label(reason, "reason"));
        task.outcome = reason.transpose()?;
        task.status = TaskStatus::Cancelled;
        task.closed_at = Some(tx.now());
        task.closed_by = by;
        task.claim = None;
        Ok(())
    })
}

/// Takes back that the task was done or cancelled, with the interaction that was recorded of it.
pub(super) fn reopen(tx: &mut Tx<'_>, id: TaskId, version: Option<u64>) -> Result<Task> {
    change(tx, id, version, |tx, task| {
        if task.status == TaskStatus::Open {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        if let Some(interaction) = task.interaction_id.take()
            && tx.interactions().find(interaction)?.is_some()
        {
            tx.interactions().delete(interaction, None)?;
        }
        task.status = TaskStatus::Open;
        task.outcome = None;
        task.closed_at = None;
        task.closed_by = None;
        Ok(())
    })
}
