//! A task as it is returned.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use time::Date;

use crate::activity::{InteractionKind, Location};
use crate::base::{
    CustomerId, DealId, InteractionId, ProductId, TaskId, Timestamp, date_json, debug_by_id, debug_by_type,
    optional_date_cbor,
};

/// The kinds of task.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum TaskKind {
    /// Somebody is to be called.
    #[n(0)]
    Call,
    /// Somebody is to be visited.
    #[n(1)]
    Visit,
    /// A meeting by appointment.
    #[n(2)]
    Meeting,
    /// An e-mail is to be written.
    #[n(3)]
    Email,
    /// Anything else that is to be done.
    #[n(4)]
    Todo,
}

impl TaskKind {
    /// The kind of interaction that a task of this kind is once it is done; none for what nobody is spoken with for.
    ///
    /// ```
    /// use crm_core::{InteractionKind, TaskKind};
    /// assert_eq!(TaskKind::Visit.interaction(), Some(InteractionKind::Visit));
    /// assert_eq!(TaskKind::Todo.interaction(), None);
    /// ```
    pub const fn interaction(self) -> Option<InteractionKind> {
        Some(match self {
            Self::Call => InteractionKind::Call,
            Self::Visit => InteractionKind::Visit,
            Self::Meeting => InteractionKind::Meeting,
            Self::Email => InteractionKind::Email,
            Self::Todo => return None,
        })
    }
}

/// How urgent a task is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum TaskPriority {
    /// When nothing else is to be done.
    #[n(0)]
    Low,
    /// As usual.
    #[default]
    #[n(1)]
    Normal,
    /// Before others.
    #[n(2)]
    High,
    /// Before all others.
    #[n(3)]
    Urgent,
}

/// What has become of a task.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum TaskStatus {
    /// It is to be done.
    #[default]
    #[n(0)]
    Open,
    /// It was done.
    #[n(1)]
    Done,
    /// It is not to be done any more.
    #[n(2)]
    Cancelled,
}

/// A product that a customer is recommended.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct Recommendation {
    /// The product.
    #[n(0)]
    pub product_id: ProductId,
    /// What the customer thought of it: `wants a sample`.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
}

/// That somebody came to where a task is done, or left.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct TaskPresence {
    /// When.
    #[n(0)]
    pub at: Timestamp,
    /// Where.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Who.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// A call that did not settle a task: nobody answered, or somebody asked for another one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct CallAttempt {
    /// When.
    #[n(0)]
    pub at: Timestamp,
    /// What came of it: `no_answer`, `busy`, `call again`.
    #[n(1)]
    pub outcome: String,
    /// Who called.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The call that was recorded; none when the task is about nobody.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interaction_id: Option<InteractionId>,
}

/// That somebody is at a task, so that nobody else is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct TaskClaim {
    /// Who.
    #[n(0)]
    pub by: String,
    /// Since when.
    #[n(1)]
    pub at: Timestamp,
    /// The instant from which it says nothing any more.
    #[n(2)]
    pub until: Timestamp,
}

/// Something that is planned: a call, a visit, a meeting, an e-mail, a to-do.
///
/// It is due at an instant, or some time on a day of the business's time zone, or has no time. When it is done, what
/// passed between the business and the customer is recorded as an interaction.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Task {
    /// The task's id.
    #[n(0)]
    pub id: TaskId,
    /// What is to be done.
    #[n(1)]
    pub kind: TaskKind,
    /// What it is about, in a line.
    #[n(2)]
    pub subject: String,
    /// What there is to know.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// With whom.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// The deal that it brings on.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal_id: Option<DealId>,
    /// Who is to do it.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// How urgent it is.
    #[n(7)]
    pub priority: TaskPriority,
    /// What has become of it.
    #[n(8)]
    pub status: TaskStatus,
    /// When it is due.
    #[n(9)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Timestamp>,
    /// The day on which it is due, when no instant is.
    #[cbor(n(10), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub due_on: Option<Date>,
    /// When somebody wants to be reminded of it.
    #[n(11)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remind_at: Option<Timestamp>,
    /// The products that the customer is recommended.
    #[cbor(n(12), skip_if = "Vec::is_empty")]
    pub recommendations: Vec<Recommendation>,
    /// That somebody came to where it is done.
    #[n(13)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in: Option<TaskPresence>,
    /// That they left.
    #[n(14)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_out: Option<TaskPresence>,
    /// The calls that did not settle it, in the order in which they were recorded.
    #[cbor(n(15), skip_if = "Vec::is_empty")]
    pub attempts: Vec<CallAttempt>,
    /// Who is at it; also one that says nothing any more, until there is another.
    #[n(16)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<TaskClaim>,
    /// What came of it, or why it was cancelled.
    #[n(17)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// When it was done or cancelled.
    #[n(18)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Who did it or cancelled it.
    #[n(19)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<String>,
    /// The interaction that was recorded when it was done.
    #[n(20)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interaction_id: Option<InteractionId>,
    /// The task that came of it.
    #[n(21)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up_id: Option<TaskId>,
    /// The task that it came of.
    #[n(22)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows_id: Option<TaskId>,
    /// When the record was created.
    #[n(23)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(24)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(25)]
    pub version: u64,
    /// When it was deleted.
    #[n(26)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

impl Task {
    /// Who is at it at this instant.
    ///
    /// ```
    /// use crm_core::{Crm, NewTask, TaskClaiming, TaskKind};
    /// let crm = Crm::in_memory()?;
    /// let task = crm.tasks().create(NewTask::new(TaskKind::Call, "Ask how it runs"))?;
    /// let task = crm.tasks().claim(task.id, TaskClaiming::by("Eve"))?;
    /// assert_eq!(task.claimed_at(task.updated_at).map(|claim| claim.by.as_str()), Some("Eve"));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn claimed_at(&self, at: Timestamp) -> Option<&TaskClaim> {
        self.claim
            .as_ref()
            .filter(|claim| (claim.at..claim.until).contains(&at))
    }

    /// Whether it is still to be done.
    pub(super) fn is_open(&self) -> bool {
        self.status == TaskStatus::Open && self.deleted_at.is_none()
    }
}

debug_by_id!(Task);
debug_by_type!(Recommendation, TaskPresence, CallAttempt, TaskClaim);
