//! Tasks: what is planned with customers, who does it, and what came of it.
//!
//! A task is a row of its own, by a number that is never reused. The queues are index rows of the tasks that are to be
//! done: by when they are late, by when somebody is to be reminded, and the calls by how urgent they are.

mod api;
mod calls;
mod claim;
mod clean;
mod done;
mod given;
mod lifecycle;
mod model;
mod planned;
mod query;
mod store;
mod verify;
mod visit;
mod work;

pub use api::Tasks;
pub use given::{
    CallQueue, NewCallAttempt, NewTask, TaskCancellation, TaskCheck, TaskClaiming, TaskCompletion, TaskPatch,
};
pub use model::{
    CallAttempt, Recommendation, Task, TaskClaim, TaskKind, TaskPresence, TaskPriority, TaskStatus,
};
pub use query::TaskQuery;
pub use work::{DueState, ReminderQuery, WorkItem, WorkQuery};

pub(super) use planned::{last_done, next_action_planned};
pub(crate) use store::index_rows;
pub(super) use verify::check;
