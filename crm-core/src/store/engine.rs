//! What a storage engine offers to the layers above.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Bytes, KeyRange, Run, Tables, View};
use crate::base::Result;

/// How processes share the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Sharing {
    /// This process alone; any other opener gets `locked`.
    #[default]
    Exclusive,
    /// This process alone writes; others may open the file as [`Sharing::Follower`].
    SingleWriter,
    /// This process only reads, and sees what the writing process commits.
    Follower,
    /// Several processes write, one transaction at a time. Experimental.
    ManyWriters,
}

/// The size of the store and the work that waits in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StoreStats {
    /// Length of the file in bytes.
    pub file_bytes: u64,
    /// Bytes of keys and values in the tree.
    pub stored_bytes: u64,
    /// Bytes of the file that no data uses; `compact` gives them back.
    pub free_bytes: u64,
    /// Commits since the last checkpoint, which opening after a crash would replay.
    pub log_commits: u64,
    /// Bytes of those commits.
    pub log_bytes: u64,
}

/// The rows that one commit puts (`Some`) or deletes (`None`).
#[derive(Debug)]
pub(crate) enum WriteSet {
    /// A few rows; logged, and applied to the tree at the next checkpoint.
    Rows(BTreeMap<Bytes, Option<Bytes>>),
    /// Many rows; applied to the tree in one sorted pass.
    Run(Run),
}

impl WriteSet {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Rows(rows) => rows.is_empty(),
            Self::Run(run) => run.is_empty(),
        }
    }
}

/// Rows in key order, forwards or backwards.
pub(crate) type Scan<'a> = Box<dyn Iterator<Item = Result<(Bytes, Bytes)>> + 'a>;

/// Anything that rows can be read from: a [`View`], or a transaction that looks through its own writes.
pub(crate) trait Reader {
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>>;

    fn scan(&self, range: KeyRange) -> Result<Scan<'_>>;

    fn scan_back(&self, range: KeyRange) -> Result<Scan<'_>>;

    /// The rows of these tables in a range of clusters; what lies between them is passed over.
    fn scan_tables(&self, range: KeyRange, tables: Tables) -> Result<Scan<'_>>;

    /// The state itself, or the one that a transaction began with.
    fn state(&self) -> &View;

    /// The state itself, which threads can share; none for a transaction.
    fn as_view(&self) -> Option<&View> {
        None
    }
}

/// A store of ordered bytes.
///
/// Invariants every engine keeps: a view never changes and never shows part of a commit; commits happen in an order
/// that every view respects; when `update` returns `Ok`, the commit, and every commit its work saw, is durable.
pub(crate) trait Engine: Send + Sync {
    /// All that is durable now.
    fn view(&self) -> Result<View>;

    /// Runs `work` on the newest state and commits what it returns; run again when another writer came first, or when the
    /// disk failed and works again. It reads from the view it is given alone: calls of the engine would wait for itself.
    fn update(&self, work: &mut dyn FnMut(&View) -> Result<WriteSet>) -> Result<()>;

    /// Moves what is in the log into the tree.
    fn checkpoint(&self) -> Result<()>;

    /// Gives free space back to the file system.
    fn compact(&self) -> Result<()>;

    /// Writes a consistent copy to a new file while writers go on.
    fn backup(&self, path: &Path) -> Result<()>;

    /// Checks every checksum of the file; `Ok(false)` when something was damaged.
    fn check(&self) -> Result<bool>;

    fn stats(&self) -> Result<StoreStats>;

    /// Whether what is written is there when it is opened again.
    fn is_lasting(&self) -> bool {
        true
    }

    /// Makes everything durable and releases the file. Later calls answer `closed`, but for this one, which does
    /// nothing then.
    fn close(&self) -> Result<()>;
}
