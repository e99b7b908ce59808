//! Where tasks are kept: their row, and the ways to it from an id, a customer, a deal, a time, and the queue of calls.

use minicbor::{Decode, Encode};

use super::{Task, TaskKind, TaskPriority};
use crate::base::{Code, DealId, Error, Result, TaskId, TimeZone, Timestamp};
use crate::journal::{Entity, Record};
use crate::store::key::{number, parts};
use crate::store::table::{TASK, TASK_CALL, TASK_DEAL, TASK_DUE, TASK_ID, TASK_OF, TASK_REMIND};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "task";

/// A task as it is stored.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct TaskRow {
    /// The number of its last change.
    #[n(0)]
    pub(super) seq: u64,
    #[n(1)]
    pub(super) record: Task,
    /// The customer's ordinal; 0 for nobody.
    #[n(2)]
    pub(super) owner: u32,
    /// When it is due; none when it has no time.
    #[n(3)]
    pub(super) due: Option<Due>,
}

/// The time in which a task is due: an instant, or a whole day of the business's time zone.
#[derive(Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(super) struct Due {
    /// From when it can be done.
    #[n(0)]
    pub(super) from: Timestamp,
    /// The last instant at which it is not late.
    #[n(1)]
    pub(super) until: Timestamp,
}

impl Due {
    pub(super) fn of(task: &Task, zone: &TimeZone) -> Option<Self> {
        let instant = task.due_at.map(|at| Self { from: at, until: at });
        instant.or_else(|| {
            let day = task.due_on?;
            let next = day.next_day().map(|next| zone.start_of(next));
            let end = next.unwrap_or(Timestamp::MAX);
            Some(Self {
                from: zone.start_of(day),
                until: end.saturating_sub(std::time::Duration::from_millis(1)),
            })
        })
    }
}

impl Row for TaskRow {
    const TABLE: &'static Table = &TASK;
}

impl Record for Task {
    const ENTITY: Entity = Entity::Task;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

pub(super) fn row_key(number: u32) -> Key {
    Key::of(&TASK).u32(number)
}

pub(super) fn id_key(id: TaskId) -> Key {
    Key::of(&TASK_ID).id(id)
}

/// Whether a task is still to be done, in a key: those that are come first.
#[derive(Clone, Copy)]
pub(super) enum State {
    Open = 0,
    Closed = 1,
}

/// A customer's tasks, deleted or not: those to be done first, each in the order of their creation.
pub(super) fn of_key(owner: u32) -> Key {
    Key::owned(&TASK_OF, owner)
}

/// A deal's tasks in the same order.
pub(super) fn deal_key(deal: DealId) -> Key {
    Key::of(&TASK_DEAL).id(deal)
}

/// The tasks to be done of an assignee, or of nobody, by when they are late, without a time last.
pub(super) fn due_key(assignee: Option<&str>) -> Key {
    Key::of(&TASK_DUE)
        .text(assignee.unwrap_or_default())
        .end_of_text()
}

/// The calls to be made of an assignee, or of nobody, with this priority, by when they can be made.
pub(super) fn call_key(assignee: Option<&str>, priority: TaskPriority) -> Key {
    let key = Key::of(&TASK_CALL).text(assignee.unwrap_or_default());
    key.end_of_text().u8(priority as u8)
}

/// The tasks to be done of which somebody wants to be reminded, by when.
pub(super) fn remind_key() -> Key {
    Key::of(&TASK_REMIND)
}

pub(super) fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity(ENTITY)
}

/// The number of a task at the end of a key that leads to it.
pub(super) fn number_at_end(key: &[u8]) -> Result<u32> {
    let [number_bytes] = parts(key, key.len().saturating_sub(4), [4])?;
    u32::try_from(number(number_bytes)).map_err(|_| corrupt())
}

/// The task with this number, deleted or not; `corrupt` when there is none.
pub(super) fn load_by_number(reader: &dyn Reader, number: u32) -> Result<TaskRow> {
    decode(&reader.get(row_key(number).as_bytes())?.ok_or_else(corrupt)?)
}

/// The stored task with its number, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: TaskId) -> Result<Option<(u32, TaskRow)>> {
    let Some(row) = reader.get(id_key(id).as_bytes())? else {
        return Ok(None);
    };
    let number = u32::try_from(number(&row)).map_err(|_| corrupt())?;
    Ok(Some((number, load_by_number(reader, number)?)))
}

/// The same of a task to change: `not_found` when there is none, or it is deleted.
pub(super) fn load_live(reader: &dyn Reader, id: TaskId) -> Result<(u32, TaskRow)> {
    load(reader, id)?
        .filter(|(_, row)| row.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
}

/// All tasks, deleted or not, in the order of their creation.
pub(super) fn all(reader: &dyn Reader) -> Result<impl Iterator<Item = Result<TaskRow>> + '_> {
    let rows = reader.scan(Key::of(&TASK).range())?;
    Ok(rows.map(|row| decode(&row?.1)))
}

/// The tasks to which the keys that start with this one lead.
pub(super) fn led_to<'a>(
    reader: &'a dyn Reader,
    start: &Key,
) -> Result<impl Iterator<Item = Result<TaskRow>> + use<'a>> {
    let keys = reader.scan(start.range())?;
    Ok(keys.map(move |row| load_by_number(reader, number_at_end(&row?.0)?)))
}

/// The index rows that a task's row implies, but for the way from its id: those that change with it.
pub(super) fn changing_rows(number: u32, row: &TaskRow) -> Vec<Bytes> {
    let TaskRow {
        record, owner, due, ..
    } = row;
    let state = if record.is_open() {
        State::Open
    } else {
        State::Closed
    } as u8;
    let mut keys = Vec::new();
    if *owner != 0 {
        keys.push(of_key(*owner).u8(state));
    }
    if let Some(deal) = record.deal_id {
        keys.push(deal_key(deal).u8(state));
    }
    if record.is_open() {
        let assignee = record.assignee.as_deref();
        let (from, until) = due.map_or((Timestamp::MIN, Timestamp::MAX), |due| (due.from, due.until));
        keys.push(due_key(assignee).time(until));
        if record.kind == TaskKind::Call {
            keys.push(call_key(assignee, record.priority).time(from));
        }
        keys.extend(record.remind_at.map(|at| remind_key().time(at)));
    }
    keys.into_iter().map(|key| key.u32(number).into_bytes()).collect()
}

/// The index rows that a task's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let row: TaskRow = decode(row)?;
    let number = number_at_end(key)?;
    let mut rows: Vec<(Bytes, Bytes)> = changing_rows(number, &row)
        .into_iter()
        .map(|key| (key, [].as_slice().into()))
        .collect();
    let place = number.to_be_bytes().as_slice().into();
    rows.push((id_key(row.record.id).into_bytes(), place));
    Ok(rows)
}
