//! The redb tree at the bottom of a file: one table for all rows, one for the store's own bookkeeping.

use std::ops::Bound;

use redb::{
    Database, ReadOnlyTable, ReadableDatabase, ReadableTable as _, ReadableTableMetadata as _,
    TableDefinition,
};

use super::overlay::{Base, Overlay};
use super::{Bytes, KeyRange, Run, Scan};
use crate::base::{Code, Error, Result};

const ROWS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows");
/// Takes the place of the rows while a large run is merged with them.
const MERGED: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows.merged");
const STATE: TableDefinition<'_, &str, u64> = TableDefinition::new("state");

/// The last generation of the log whose commits are all in the tree.
const GENERATION: &str = "generation";
/// The last commit in the tree.
const VERSION: &str = "version";

/// What the tree says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Applied {
    pub(super) generation: u64,
    pub(super) version: u64,
}

/// A consistent state of the tree.
pub(super) struct Tree {
    rows: ReadOnlyTable<&'static [u8], &'static [u8]>,
    pub(super) applied: Applied,
}

impl Tree {
    pub(super) fn read(db: &impl ReadableDatabase) -> Result<Self> {
        let read = db.begin_read().map_err(redb_error)?;
        let applied = {
            let state = read.open_table(STATE).map_err(redb_error)?;
            let number = |name| {
                state
                    .get(name)
                    .map(|number| number.map_or(0, |n| n.value()))
                    .map_err(redb_error)
            };
            Applied {
                generation: number(GENERATION)?,
                version: number(VERSION)?,
            }
        };
        Ok(Self {
            rows: read.open_table(ROWS).map_err(redb_error)?,
            applied,
        })
    }

    fn range(&self, range: &KeyRange) -> Result<redb::Range<'static, &'static [u8], &'static [u8]>> {
        let bounds = (Bound::Included(&*range.start), Bound::Excluded(&*range.end));
        self.rows.range::<&[u8]>(bounds).map_err(redb_error)
    }
}

type Entry<'a> = (
    redb::AccessGuard<'a, &'static [u8]>,
    redb::AccessGuard<'a, &'static [u8]>,
);

fn copy_row(row: Result<Entry<'_>, redb::StorageError>) -> Result<(Bytes, Bytes)> {
    let (key, value) = row.map_err(redb_error)?;
    Ok((key.value().into(), value.value().into()))
}

impl Base for Tree {
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>> {
        Ok(self
            .rows
            .get(key)
            .map_err(redb_error)?
            .map(|value| value.value().into()))
    }

    fn scan(&self, range: KeyRange) -> Result<Scan<'_>> {
        Ok(Box::new(self.range(&range)?.map(copy_row)))
    }

    fn scan_back(&self, range: KeyRange) -> Result<Scan<'_>> {
        Ok(Box::new(self.range(&range)?.rev().map(copy_row)))
    }
}

/// Makes the tables of a new file.
pub(super) fn create(db: &Database) -> Result<()> {
    apply(db, &[], None, Applied::default())
}

/// Applies overlays, oldest first, then a sorted run, in one durable transaction.
pub(super) fn apply(db: &Database, overlays: &[&Overlay], run: Option<&Run>, applied: Applied) -> Result<()> {
    let mut transaction = db.begin_write().map_err(redb_error)?;
    // Two-phase commit, and an allocator state that makes opening after a crash a matter of milliseconds.
    transaction.set_quick_repair(true);
    {
        let mut state = transaction.open_table(STATE).map_err(redb_error)?;
        state.insert(GENERATION, applied.generation).map_err(redb_error)?;
        state.insert(VERSION, applied.version).map_err(redb_error)?;
        let mut rows = transaction.open_table(ROWS).map_err(redb_error)?;
        for overlay in overlays {
            for (key, value) in *overlay {
                match value {
                    Some(value) => drop(rows.insert(&**key, &**value).map_err(redb_error)?),
                    None => drop(rows.remove(&**key).map_err(redb_error)?),
                }
            }
        }
        match run {
            // A run that is not small beside the tree is cheaper to merge with all of it, and leaves full pages.
            Some(run) if run.len() as u64 * 4 >= rows.len().map_err(redb_error)? => {
                let mut merged = transaction.open_table(MERGED).map_err(redb_error)?;
                merge_run(&rows, run, &mut merged)?;
                drop((rows, merged));
                transaction.delete_table(ROWS).map_err(redb_error)?;
                transaction.rename_table(MERGED, ROWS).map_err(redb_error)?;
            }
            Some(run) => apply_run(&mut rows, run)?,
            None => {}
        }
    }
    transaction.commit().map_err(redb_error)
}

type Rows<'a> = redb::Table<'a, &'static [u8], &'static [u8]>;

/// Writes the rows of the tree, with those of the run over them, to an empty table in one pass.
fn merge_run(rows: &Rows<'_>, run: &Run, merged: &mut Rows<'_>) -> Result<()> {
    let mut cursor = merged
        .lower_bound_mut(Bound::<&[u8]>::Unbounded)
        .map_err(redb_error)?;
    let mut run = run.iter().peekable();
    for row in rows.iter().map_err(redb_error)? {
        let (key, value) = row.map_err(redb_error)?;
        let key = key.value();
        while let Some((new, value)) = run.next_if(|(new, _)| *new < key) {
            if let Some(value) = value {
                cursor.insert_before(new, value).map_err(redb_error)?;
            }
        }
        let value = match run.next_if(|(new, _)| *new == key) {
            Some((_, new)) => new.map(<[u8]>::to_vec),
            None => Some(value.value().to_vec()),
        };
        if let Some(value) = value {
            cursor.insert_before(key, &*value).map_err(redb_error)?;
        }
    }
    for (key, value) in run {
        if let Some(value) = value {
            cursor.insert_before(key, value).map_err(redb_error)?;
        }
    }
    cursor.close().map_err(redb_error)
}

/// Inserts sorted rows through a cursor, which fills pages and skips the descent for each new key.
fn apply_run(rows: &mut Rows<'_>, run: &Run) -> Result<()> {
    let mut pending = run.iter().peekable();
    while let Some((first, _)) = pending.peek() {
        let mut cursor = rows
            .lower_bound_mut(Bound::Included(*first))
            .map_err(redb_error)?;
        let mut next = cursor
            .peek_next()
            .map_err(redb_error)?
            .map(|(key, _)| key.value().to_vec());
        while let Some((key, value)) =
            pending.next_if(|(key, _)| next.as_deref().is_none_or(|next| *key <= next))
        {
            if next.as_deref() == Some(key) {
                drop(cursor.remove_next().map_err(redb_error)?);
                next = cursor
                    .peek_next()
                    .map_err(redb_error)?
                    .map(|(key, _)| key.value().to_vec());
            }
            if let Some(value) = value {
                cursor.insert_before(key, value).map_err(redb_error)?;
            }
        }
        cursor.close().map_err(redb_error)?;
    }
    Ok(())
}

/// What an error of the engine means to a caller. Its text may name a path, so it is dropped.
pub(super) fn redb_error(error: impl Into<redb::Error>) -> Error {
    use redb::Error as E;
    Error::new(match error.into() {
        E::Io(error) => return error.into(),
        E::DatabaseAlreadyOpen | E::LockProtocolMismatch => Code::Locked,
        E::Corrupted(_) | E::RepairAborted => Code::Corrupt,
        E::UpgradeRequired(_) => Code::NewerFormat,
        E::TransactionInProgress | E::ReadTransactionStillInUse(_) => Code::SnapshotsOpen,
        E::ValueTooLarge(_) => Code::TooLong,
        E::DatabaseClosed | E::PreviousIo => Code::Io,
        _ => Code::Internal,
    })
}
