//! The one append-only log of changes: audit trail, change feed, history and reads of the past.
//!
//! Every commit appends one or more blocks. A block holds who, when and what changed; for an update the old and the
//! new value of each field. Blocks are chained by SHA-256, so that an edit, a drop or a new order is found. The values
//! of a change enter the chain through a salted digest, so that they can be erased later and the chain still holds.
//!
//! Each record knows the sequence number of its last change, and each change that of the one before, so a record's
//! history is a walk backwards that needs no index.

mod access;
mod api;
mod block;
mod chain;
mod cursor;
mod entity;
mod history;
pub(crate) mod listing;
mod past;
mod record;
mod session;
mod tx;
mod watch;

#[cfg(test)]
mod tests;

pub(crate) use access::Setting;
pub(crate) use access::sealed::{Sink, Source};
pub use access::{ReadContext, WriteContext};
pub use api::Journal;
pub use cursor::{Change, Changes};
pub use entity::{Entity, Operation};
pub use history::{FieldChange, HistoryEntry};
pub use tx::Tx;
pub use watch::{Watched, WorkProgress, watched};

pub(crate) use block::{Delta, Entry, Head, MAX_ENTRIES, block_of, seal};
pub use chain::JournalHead;
pub(crate) use chain::{verify, verify_each};
pub(crate) use cursor::{changes_since, entries_since};
pub(crate) use history::{history, history_page};
pub(crate) use past::{Past, as_of, as_of_deleted};
pub(crate) use record::{Record, Stored, check_version, created, deleted, updated};
pub(crate) use session::Session;
pub(crate) use tx::{Backlog, Env, Memory, Touched};
pub(crate) use watch::{UNWATCHED, Watch};
