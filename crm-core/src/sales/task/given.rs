//! What may be given of a task: a new one, an update, and what is done with it.

use serde::{Deserialize, Serialize};
use time::Date;

use super::{Recommendation, TaskKind, TaskPriority};
use crate::activity::Location;
use crate::base::{CustomerId, DealId, Patch, TaskId, Timestamp, date_json, debug_by_id, debug_by_type};

/// A task to create.
///
/// ```
/// use crm_core::{Crm, NewCustomer, NewTask, TaskKind};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let call = NewTask::new(TaskKind::Call, "Ask how the loom runs").with(ada.id).assignee("Eve");
/// let call = crm.tasks().create(call.due_at("2026-03-02T09:00:00Z".parse()?))?;
/// assert_eq!(call.customer_id, Some(ada.id));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTask {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<TaskId>,
    /// What is to be done.
    pub kind: TaskKind,
    /// What it is about, in a line.
    pub subject: String,
    /// What there is to know, at most 1 MiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// With whom; the deal's customer when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// The deal that it brings on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal_id: Option<DealId>,
    /// Who is to do it, at most 200 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// How urgent it is.
    #[serde(default)]
    pub priority: TaskPriority,
    /// When it is due, in the years 1 to 5999.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Timestamp>,
    /// The day on which it is due, when no instant is.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub due_on: Option<Date>,
    /// When somebody wants to be reminded of it, in the years 1 to 5999.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remind_at: Option<Timestamp>,
    /// The products that the customer is to be recommended, at most 100.
    #[serde(default)]
    pub recommendations: Vec<Recommendation>,
}

impl NewTask {
    /// A task of this kind, about this.
    pub fn new(kind: TaskKind, subject: impl Into<String>) -> Self {
        Self {
            id: None,
            kind,
            subject: subject.into(),
            description: None,
            customer_id: None,
            deal_id: None,
            assignee: None,
            priority: TaskPriority::Normal,
            due_at: None,
            due_on: None,
            remind_at: None,
            recommendations: Vec::new(),
        }
    }

    /// Says with whom.
    #[must_use]
    pub fn with(mut self, customer: CustomerId) -> Self {
        self.customer_id = Some(customer);
        self
    }

    /// Says which deal it brings on.
    #[must_use]
    pub fn deal(mut self, deal: DealId) -> Self {
        self.deal_id = Some(deal);
        self
    }

    /// Says who is to do it.
    #[must_use]
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.assignee = Some(assignee.into());
        self
    }

    /// Says how urgent it is.
    #[must_use]
    pub fn priority(mut self, priority: TaskPriority) -> Self {
        self.priority = priority;
        self
    }

    /// Says when it is due.
    #[must_use]
    pub fn due_at(mut self, at: Timestamp) -> Self {
        self.due_at = Some(at);
        self
    }

    /// Says on which day it is due.
    #[must_use]
    pub fn due_on(mut self, day: Date) -> Self {
        self.due_on = Some(day);
        self
    }
}

/// What an update says of each field of a task. What kind it is stays.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TaskPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What there is to know.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub description: Patch<String>,
    /// With whom.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub customer_id: Patch<CustomerId>,
    /// The deal that it brings on.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub deal_id: Patch<DealId>,
    /// Who is to do it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub assignee: Patch<String>,
    /// How urgent it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<TaskPriority>,
    /// When it is due; one that is set takes the day away.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub due_at: Patch<Timestamp>,
    /// The day on which it is due; one that is set takes the instant away.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "date_json::read_patch"
    )]
    pub due_on: Patch<Date>,
    /// When somebody wants to be reminded of it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub remind_at: Patch<Timestamp>,
    /// All products that the customer is recommended.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub recommendations: Patch<Vec<Recommendation>>,
}

/// A task is done.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TaskCompletion {
    /// Refuse it with `stale_version` unless the task has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What came of it: `wants an offer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// What was said or written, for the interaction; at most 1 MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How long it took, for the interaction; of a task with a check-in, the time until its check-out when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<u32>,
    /// When; now, when left out. Not later, and not before its check-out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Who did it; the handle's actor when left out, or else the assignee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What the customer was recommended, beside what the task says already; of a product that it names, the response.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recommendations: Vec<Recommendation>,
    /// When the customer wants to be called again: makes a call that follows, about the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_at: Option<Timestamp>,
    /// The task that follows, with the customer, the deal and the assignee of this one where it names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<NewTask>,
}

impl TaskCompletion {
    /// It is done now, with this outcome.
    pub fn with(outcome: impl Into<String>) -> Self {
        Self {
            outcome: Some(outcome.into()),
            ..Self::default()
        }
    }

    /// The customer wants to be called again then.
    #[must_use]
    pub fn callback_at(mut self, at: Timestamp) -> Self {
        self.callback_at = Some(at);
        self
    }

    /// Another task follows.
    #[must_use]
    pub fn follow_up(mut self, task: NewTask) -> Self {
        self.follow_up = Some(task);
        self
    }
}

/// A task is not to be done any more.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TaskCancellation {
    /// Refuse it with `stale_version` unless the task has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who says so; the handle's actor when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// Somebody comes to where a task is done, or leaves.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TaskCheck {
    /// Refuse it with `stale_version` unless the task has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out. Not later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Where: a place, a point, or both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Who; the handle's actor when left out, or else the assignee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

impl TaskCheck {
    /// Here, now.
    pub fn at_place(location: Location) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

/// Which calls a queue holds.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CallQueue {
    /// Who calls: theirs and nobody's; only nobody's when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// At most this many, 1 to 1,000.
    pub limit: u32,
}

impl Default for CallQueue {
    fn default() -> Self {
        Self {
            agent: None,
            limit: 20,
        }
    }
}

impl CallQueue {
    /// The first calls for this agent.
    pub fn of(agent: impl Into<String>) -> Self {
        Self {
            agent: Some(agent.into()),
            ..Self::default()
        }
    }
}

/// Somebody wants to be at a task, alone.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TaskClaiming {
    /// Refuse it with `stale_version` unless the task has this version; of no use for the next call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Who; the handle's actor when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// For how many seconds, 1 to 86,400; a quarter of an hour when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
}

impl TaskClaiming {
    /// This agent is at it for a quarter of an hour.
    pub fn by(agent: impl Into<String>) -> Self {
        Self {
            by: Some(agent.into()),
            ..Self::default()
        }
    }
}

/// A call did not settle its task.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCallAttempt {
    /// Refuse it with `stale_version` unless the task has this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What came of it: `no_answer`, `busy`, `call again`.
    pub outcome: String,
    /// When to call again: the task is due then.
    pub callback_at: Timestamp,
    /// What was said, for the interaction; at most 1 MiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How long it took, for the interaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<u32>,
    /// When; now, when left out. Not later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Who called; the handle's actor when left out, or else the assignee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

impl NewCallAttempt {
    /// A call now, with this outcome; call again then.
    pub fn new(outcome: impl Into<String>, callback_at: Timestamp) -> Self {
        Self {
            version: None,
            outcome: outcome.into(),
            callback_at,
            note: None,
            duration_seconds: None,
            at: None,
            by: None,
        }
    }
}

debug_by_id!(NewTask);
debug_by_type!(
    TaskPatch,
    TaskCompletion,
    TaskCancellation,
    TaskCheck,
    CallQueue,
    TaskClaiming,
    NewCallAttempt
);
