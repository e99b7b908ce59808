//! The queue of calls: who is to be called next, and what came of it.

use std::iter::Peekable;
use std::time::Duration;

use super::claim::{self, is_free_for, wanted};
use super::clean::{check_year, clean_name, doer, happened};
use super::done::{Contact, record};
use super::lifecycle::{change, change_row, check_open};
use super::store::{ENTITY, call_key, load_by_number, number_at_end};
use super::{CallAttempt, CallQueue, NewCallAttempt, Task, TaskClaiming, TaskKind, TaskPriority};
use crate::activity::InteractionKind;
use crate::base::{Code, Error, Result, TaskId, Timestamp, clean_label, clean_text};
use crate::journal::Tx;
use crate::store::Reader;
use crate::store::key::{parts, time_of};

/// At most this many calls that did not settle a task.
const MAX_ATTEMPTS: usize = 1_000;

const FROM_THE_TOP: [TaskPriority; 4] = [
    TaskPriority::Urgent,
    TaskPriority::High,
    TaskPriority::Normal,
    TaskPriority::Low,
];

/// Since when a call can be made, and the task's number.
type Waiting = (Timestamp, u32);

/// The calls of an assignee, or of nobody, that can be made by now: those first that have waited longest.
fn waiting<'a>(
    reader: &'a dyn Reader,
    assignee: Option<&str>,
    priority: TaskPriority,
    now: Timestamp,
) -> Result<impl Iterator<Item = Result<Waiting>> + use<'a>> {
    let start = call_key(assignee, priority);
    let end = start.clone().time(now.saturating_add(Duration::from_millis(1)));
    let rows = reader.scan(start.up_to(&end))?;
    Ok(rows.map(|row| {
        let (key, _) = row?;
        let [time] = parts(&key, key.len().saturating_sub(10), [6])?;
        Ok((time_of(time), number_at_end(&key)?))
    }))
}

/// The next of two lists: what has waited longer.
fn longer<I: Iterator<Item = Result<Waiting>>, J: Iterator<Item = Result<Waiting>>>(
    one: &mut Peekable<I>,
    other: &mut Peekable<J>,
) -> Option<Result<Waiting>> {
    let is_other = match (one.peek(), other.peek()) {
        (Some(Ok(one)), Some(Ok(other))) => other < one,
        (one, _) => one.is_none(),
    };
    if is_other { other.next() } else { one.next() }
}

/// The first calls that `agent` can make now while nobody else is at them, with their numbers: the most urgent first,
/// of those the one that has waited longest.
fn first_calls(
    reader: &dyn Reader,
    agent: Option<&str>,
    now: Timestamp,
    limit: usize,
) -> Result<Vec<(u32, Task)>> {
    let mut found = Vec::new();
    for priority in FROM_THE_TOP {
        let own = agent.map(|agent| waiting(reader, Some(agent), priority, now));
        let mut own = own.transpose()?.into_iter().flatten().peekable();
        let mut nobodys = waiting(reader, None, priority, now)?.peekable();
        while found.len() < limit
            && let Some(next) = longer(&mut own, &mut nobodys)
        {
            let (_, number) = next?;
            let task = load_by_number(reader, number)?.record;
            if is_free_for(reader, &task, now, agent)? {
                found.push((number, task));
            }
        }
    }
    Ok(found)
}

pub(super) fn queue(reader: &dyn Reader, queue: &CallQueue, now: Timestamp) -> Result<Vec<Task>> {
    let CallQueue { agent, limit } = queue;
    if !(1..=1_000).contains(limit) {
        return Err(Error::field_of(Code::OutOfRange, "limit"));
    }
    let agent = agent
        .as_deref()
        .map(|agent| clean_name(agent, "agent"))
        .transpose()?;
    let found = first_calls(reader, agent.as_deref(), now, *limit as usize)?;
    Ok(found.into_iter().map(|(_, task)| task).collect())
}

/// The first call of the queue, at which the agent is from now on.
pub(super) fn next(tx: &mut Tx<'_>, given: &TaskClaiming) -> Result<Option<Task>> {
    let wanted = wanted(tx, given).map_err(|error| error.with_entity(ENTITY))?;
    let mut found = first_calls(tx, Some(&wanted.by), tx.now(), 1)?;
    let Some((number, _)) = found.pop() else {
        return Ok(None);
    };
    let row = load_by_number(tx, number)?;
    let claimed = change_row(tx, number, row, |_, task| {
        task.claim = Some(wanted);
        Ok(())
    });
    claimed.map(Some)
}

/// Records a call that did not settle its task, which is due again later.
pub(super) fn attempt(tx: &mut Tx<'_>, id: TaskId, given: &NewCallAttempt) -> Result<Task> {
    let NewCallAttempt {
        version,
        outcome,
        callback_at,
        note,
        duration_seconds,
        at,
        by,
    } = given;
    change(tx, id, *version, |tx, task| {
        check_open(task)?;
        if task.kind != TaskKind::Call {
            return Err(Error::field_of(Code::IllegalState, "kind"));
        }
        if task.attempts.len() >= MAX_ATTEMPTS {
            return Err(Error::field_of(Code::TooMany, "attempts"));
        }
        let at = happened(tx, *at)?;
        let by = doer(tx, by.as_deref())?;
        claim::check(tx, task, by.as_deref())?;
        check_year(*callback_at, "callback_at")?;
        if *callback_at < at {
            return Err(Error::field_of(Code::OutOfRange, "callback_at"));
        }
        let outcome = clean_label(outcome, "outcome")?;
        let note = note.as_deref().map(|note| clean_text(note, "note")).transpose()?;
        let contact = Contact {
            kind: InteractionKind::Call,
            at,
            outcome: Some(&outcome),
            note: note.as_deref(),
            duration_seconds: *duration_seconds,
            location: None,
            by: by.as_deref(),
        };
        let interaction_id = record(tx, task, contact)?;
        task.attempts.push(CallAttempt {
            at,
            outcome,
            by,
            interaction_id,
        });
        task.due_at = Some(*callback_at);
        task.due_on = None;
        task.claim = None;
        Ok(())
    })
}
