//! The accessor for tasks.

use super::store::{ENTITY, TaskRow, load};
use super::{
    CallQueue, NewCallAttempt, NewTask, ReminderQuery, Task, TaskCancellation, TaskCheck, TaskClaiming,
    TaskCompletion, TaskPatch, TaskQuery, WorkItem, WorkQuery, calls, claim, done, lifecycle, query, visit,
    work,
};
use crate::base::{Code, Error, Page, PageRequest, Result, TaskId, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Tasks; from [`Crm::tasks`](crate::Crm::tasks), a snapshot or a transaction.
///
/// ```
/// use crm_core::{
///     Code, Crm, InteractionKind, NewCustomer, NewTask, TaskCompletion, TaskKind, TaskStatus,
/// };
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let call = crm.tasks().create(NewTask::new(TaskKind::Call, "Ask how the loom runs").with(ada.id))?;
///
/// // It is done, the call is recorded, and the next one planned: all of it or nothing.
/// let done = TaskCompletion::with("wants an offer").callback_at("2027-03-02T09:00:00Z".parse()?);
/// let call = crm.tasks().complete(call.id, done)?;
/// assert_eq!(call.status, TaskStatus::Done);
/// let recorded = call.interaction_id.map(|id| crm.interactions().get(id)).transpose()?;
/// assert_eq!(recorded.map(|recorded| recorded.kind), Some(InteractionKind::Call));
/// let next = call.follow_up_id.map(|id| crm.tasks().get(id)).transpose()?;
/// assert_eq!(next.and_then(|next| next.customer_id), Some(ada.id));
///
/// let error = crm.tasks().complete(call.id, TaskCompletion::default()).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::IllegalState, Some("status")));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Tasks<C>(C);

impl<C> Tasks<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::tasks`](crate::Crm::tasks) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

/// The task, deleted or not.
fn stored(reader: &dyn Reader, id: TaskId) -> Result<TaskRow> {
    Ok(load(reader, id)?.ok_or_else(missing)?.1)
}

impl<C: ReadContext> Tasks<C> {
    /// The task with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: TaskId) -> Result<Task> {
        self.find(id)?.ok_or_else(missing)
    }

    /// The task with this id, unless there is none or it is deleted.
    pub fn find(&self, id: TaskId) -> Result<Option<Task>> {
        self.0.read_about(ENTITY, |reader| {
            let task = load(reader, id)?.map(|(_, row)| row.record);
            Ok(task.filter(|task| task.deleted_at.is_none()))
        })
    }

    /// A page of the tasks that the query asks for, in the order of their creation; of a customer or a deal, those that
    /// are to be done first.
    pub fn list(&self, query: &TaskQuery, page: &PageRequest) -> Result<Page<Task>> {
        self.0
            .read_about(ENTITY, |reader| query::list(reader, query, page))
    }

    /// A page of what somebody is to do: what is overdue, what is due today, what is due later, what has no time; each by
    /// when it is due. A day is one of the business's time zone, and a task without an hour is due until it ends.
    ///
    /// ```
    /// # use crm_core::{Crm, DueState, ManualClock, NewTask, OpenOptions, PageRequest, TaskKind, WorkQuery};
    /// let options = OpenOptions::new().time_zone("Europe/Berlin".parse()?);
    /// let crm = options.clock(ManualClock::at("2026-03-02T09:00:00Z")?).in_memory()?;
    /// for due in ["2026-03-02T08:59:59Z", "2026-03-02T22:59:59Z", "2026-03-02T23:00:00Z"] {
    ///     crm.tasks().create(NewTask::new(TaskKind::Todo, "Tidy up").assignee("Eve").due_at(due.parse()?))?;
    /// }
    /// let queue = crm.tasks().work_queue(&WorkQuery::of("Eve"), &PageRequest::default())?;
    /// let states: Vec<_> = queue.items.iter().map(|item| item.due).collect();
    /// assert_eq!(states, [DueState::Overdue, DueState::Today, DueState::Upcoming]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn work_queue(&self, query: &WorkQuery, page: &PageRequest) -> Result<Page<WorkItem>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            work::queue(reader, query, setting.now, setting.zone, page)
        })
    }

    /// A page of the tasks to be done of which somebody wants to be reminded, by when.
    pub fn reminders(&self, query: &ReminderQuery, page: &PageRequest) -> Result<Page<Task>> {
        self.0
            .read_about(ENTITY, |reader| work::reminders(reader, query, page))
    }

    /// The calls that somebody can make now, the first first: of those whose time has come, the most urgent, then the one
    /// that has waited longest. One at which somebody else is, or at another task with the same customer, is left out.
    pub fn call_queue(&self, queue: &CallQueue) -> Result<Vec<Task>> {
        let now = self.0.setting().now;
        self.0
            .read_about(ENTITY, |reader| calls::queue(reader, queue, now))
    }

    /// The task as it was at a past instant; `not_yet_created` before its creation. Deleted tasks are found.
    pub fn as_of(&self, id: TaskId, at: Timestamp) -> Result<Task> {
        self.0.read_about(ENTITY, |reader| {
            let row = stored(reader, id)?;
            as_of(reader, &row.record, row.seq, at)
        })
    }

    /// A page of the task's changes, newest first.
    pub fn history(&self, id: TaskId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let row = stored(reader, id)?;
            history_page(reader, Entity::Task, id.to_bytes(), row.seq, page)
        })
    }
}

impl<C: WriteContext> Tasks<C> {
    /// Creates a task.
    ///
    /// Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for an instant
    /// beside a day.
    pub fn create(&mut self, new: NewTask) -> Result<Task> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: TaskId, patch: TaskPatch) -> Result<Task> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// The task is done. In the same transaction, an interaction is recorded with its customer, unless it is a to-do or
    /// about nobody, and the task created that follows.
    ///
    /// Errors: `illegal_state` with `status` when it is not to be done any more, with `claim` when somebody else is at
    /// it; `out_of_range` for a time after now or before its check-in.
    pub fn complete(&mut self, id: TaskId, completion: TaskCompletion) -> Result<Task> {
        self.0.write(|tx| done::complete(tx, id, &completion))
    }

    /// The task is not to be done any more. Errors as for its completion.
    pub fn cancel(&mut self, id: TaskId, cancellation: TaskCancellation) -> Result<Task> {
        self.0.write(|tx| done::cancel(tx, id, &cancellation))
    }

    /// Takes back that the task was done or cancelled, and deletes the interaction that was recorded of it. The task
    /// that follows stays. `illegal_state` when it is to be done; with a version, `stale_version` unless it has it.
    pub fn reopen(&mut self, id: TaskId, version: Option<u64>) -> Result<Task> {
        self.0.write(|tx| done::reopen(tx, id, version))
    }

    /// Somebody came to where a visit or a meeting is. `illegal_state` with `kind` for any other task, with `check_in`
    /// when somebody came already.
    ///
    /// ```
    /// # use crm_core::{Crm, Location, ManualClock, NewCustomer, NewTask, OpenOptions, TaskCheck, TaskCompletion, TaskKind};
    /// # use std::time::Duration;
    /// # let clock = ManualClock::at("2026-03-02T09:00:00Z")?;
    /// # let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// # let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let visit = crm.tasks().create(NewTask::new(TaskKind::Visit, "See the loom").with(ada.id))?;
    /// crm.tasks().check_in(visit.id, TaskCheck::at_place(Location::place("Mill Street 1")))?;
    /// clock.advance(Duration::from_secs(40 * 60));
    /// crm.tasks().check_out(visit.id, TaskCheck::default())?;
    /// let visit = crm.tasks().complete(visit.id, TaskCompletion::with("wants a second one"))?;
    /// let recorded = visit.interaction_id.map(|id| crm.interactions().get(id)).transpose()?;
    /// assert_eq!(recorded.and_then(|recorded| recorded.duration_seconds), Some(2400));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn check_in(&mut self, id: TaskId, check: TaskCheck) -> Result<Task> {
        self.0.write(|tx| visit::check_in(tx, id, &check))
    }

    /// They left. `illegal_state` with `check_out` when nobody came, or they left already.
    pub fn check_out(&mut self, id: TaskId, check: TaskCheck) -> Result<Task> {
        self.0.write(|tx| visit::check_out(tx, id, &check))
    }

    /// Somebody is at the task from now on, and nobody else at one with the same customer, until the time is over or it
    /// is released. Who is at it already gets more time. `illegal_state` with `claim` while somebody else is.
    pub fn claim(&mut self, id: TaskId, claiming: TaskClaiming) -> Result<Task> {
        self.0.write(|tx| claim::claim(tx, id, &claiming))
    }

    /// Nobody is at the task any more.
    pub fn release(&mut self, id: TaskId, version: Option<u64>) -> Result<Task> {
        self.0.write(|tx| claim::release(tx, id, version))
    }

    /// Claims the first call of an agent's queue; none when there is nothing to call for now. Two agents never get the
    /// same customer.
    ///
    /// ```
    /// # use crm_core::{Crm, NewCustomer, NewTask, TaskClaiming, TaskKind};
    /// # let crm = Crm::in_memory()?;
    /// # let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// crm.tasks().create(NewTask::new(TaskKind::Call, "Ask how the loom runs").with(ada.id))?;
    /// crm.tasks().create(NewTask::new(TaskKind::Call, "Offer a second one").with(ada.id))?;
    /// let call = crm.tasks().next_call(TaskClaiming::by("Eve"))?;
    /// assert_eq!(call.map(|call| call.subject).as_deref(), Some("Ask how the loom runs"));
    /// assert!(crm.tasks().next_call(TaskClaiming::by("Bob"))?.is_none());
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn next_call(&mut self, claiming: TaskClaiming) -> Result<Option<Task>> {
        self.0.write(|tx| calls::next(tx, &claiming))
    }

    /// Records a call that did not settle its task: the task is due when the customer is to be called again, and nobody
    /// is at it. Errors as for its completion.
    pub fn attempt(&mut self, id: TaskId, attempt: NewCallAttempt) -> Result<Task> {
        self.0.write(|tx| calls::attempt(tx, id, &attempt))
    }

    /// Deletes the task; an interaction that was recorded of it stays.
    pub fn delete(&mut self, id: TaskId, version: Option<u64>) -> Result<Task> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted task; `not_deleted` when it is not. With a version, `stale_version` unless the task has it.
    pub fn restore(&mut self, id: TaskId, version: Option<u64>) -> Result<Task> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Tasks.
    pub fn tasks(&mut self) -> Tasks<&mut Self> {
        Tasks::on(self)
    }
}
