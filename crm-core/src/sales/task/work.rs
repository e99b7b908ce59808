//! The work queue of a salesperson, and reminders.

use serde::{Deserialize, Serialize};

use super::clean::clean_name;
use super::store::{Due, due_key, load_by_number, number_at_end, remind_key};
use super::{Task, TaskKind};
use crate::base::{Page, PageRequest, Result, TimeZone, Timestamp, debug_by_type};
use crate::journal::listing::{self, Walk};
use crate::store::{KeyRange, Reader};

/// How a task to be done stands to the time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueState {
    /// Its instant, or its day, is over.
    Overdue,
    /// It is due today, in the business's time zone.
    Today,
    /// It is due on a later day.
    Upcoming,
    /// It has no time.
    Unscheduled,
}

/// Which tasks a work queue holds; everything left out does not narrow it, but for the assignee.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WorkQuery {
    /// Whose work; when left out, that of nobody yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// Tasks that stand so to the time of day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<DueState>,
    /// Tasks of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TaskKind>,
}

impl WorkQuery {
    /// All that somebody is to do.
    pub fn of(assignee: impl Into<String>) -> Self {
        Self {
            assignee: Some(assignee.into()),
            ..Self::default()
        }
    }

    /// What stands so to the time of day.
    #[must_use]
    pub fn due(mut self, due: DueState) -> Self {
        self.due = Some(due);
        self
    }
}

/// A task of a work queue.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkItem {
    /// The task.
    pub task: Task,
    /// How it stands to the time of day.
    pub due: DueState,
}

/// Which reminders a list holds; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReminderQuery {
    /// Reminders at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Reminders before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Reminders of this assignee's tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
}

debug_by_type!(WorkQuery, WorkItem, ReminderQuery);

/// The instants between which the parts of a queue change.
struct Today {
    now: Timestamp,
    tomorrow: Timestamp,
}

impl Today {
    fn new(now: Timestamp, zone: &TimeZone) -> Self {
        let next = zone.date_of(now).next_day();
        Self {
            now,
            tomorrow: next.map_or(Timestamp::MAX, |next| zone.start_of(next)),
        }
    }

    fn state(&self, due: Option<Due>) -> DueState {
        match due {
            None => DueState::Unscheduled,
            Some(due) if due.until < self.now => DueState::Overdue,
            Some(due) if due.until < self.tomorrow => DueState::Today,
            Some(_) => DueState::Upcoming,
        }
    }

    /// Where the tasks lie that stand so.
    fn range(&self, assignee: Option<&str>, due: Option<DueState>) -> KeyRange {
        let start = due_key(assignee);
        let at = |at| start.clone().time(at);
        match due {
            None => start.range(),
            Some(DueState::Overdue) => start.up_to(&at(self.now)),
            Some(DueState::Today) => at(self.now).up_to(&at(self.tomorrow)),
            Some(DueState::Upcoming) => at(self.tomorrow).up_to(&at(Timestamp::MAX)),
            Some(DueState::Unscheduled) => at(Timestamp::MAX).range(),
        }
    }
}

/// A page of what an assignee is to do, by when it is late.
pub(super) fn queue(
    reader: &dyn Reader,
    query: &WorkQuery,
    now: Timestamp,
    zone: &TimeZone,
    page: &PageRequest,
) -> Result<Page<WorkItem>> {
    let WorkQuery { assignee, due, kind } = query;
    let assignee = assignee
        .as_deref()
        .map(|name| clean_name(name, "assignee"))
        .transpose()?;
    let today = Today::new(now, zone);
    let list = due_key(assignee.as_deref());
    let range = today.range(assignee.as_deref(), *due);
    listing::page(reader, &list, range, Walk::Forward, page, |key, _| {
        let row = load_by_number(reader, number_at_end(key)?)?;
        let due = today.state(row.due);
        let task = Some(row.record).filter(|task| kind.is_none_or(|kind| kind == task.kind));
        Ok(task.map(|task| WorkItem { task, due }))
    })
}

/// A page of the tasks to be done of which somebody wants to be reminded, by when.
pub(super) fn reminders(
    reader: &dyn Reader,
    query: &ReminderQuery,
    page: &PageRequest,
) -> Result<Page<Task>> {
    let ReminderQuery {
        from,
        until,
        assignee,
    } = query;
    let list = remind_key();
    let whole = list.range();
    let range = KeyRange {
        start: from.map_or(whole.start, |from| list.clone().time(from).into_bytes()),
        end: until.map_or(whole.end, |until| list.clone().time(until).into_bytes()),
    };
    listing::page(reader, &list, range, Walk::Forward, page, |key, _| {
        let task = load_by_number(reader, number_at_end(key)?)?.record;
        let is_wanted = assignee.is_none() || *assignee == task.assignee;
        Ok(Some(task).filter(|_| is_wanted))
    })
}
