//! The redb tree at the bottom of a file: one table for all rows, one for the store's own bookkeeping.

use std::collections::BTreeMap;
use std::io;
use std::iter::Peekable;
use std::ops::Bound;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use redb::{
    Database, ReadOnlyTable, ReadableDatabase, ReadableTable as _, ReadableTableMetadata as _,
    TableDefinition,
};

use super::overlay::{Base, Overlay};
use super::table::META;
use super::{Bytes, KeyRange, Run, Scan, Tables};
use crate::base::{Code, Error, ErrorKind, Result};

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

/// How one opening of the database fares, known to every tree that was read from it.
#[derive(Debug, Clone, Default)]
pub(super) struct Health(Arc<Condition>);

#[derive(Debug, Default)]
struct Condition {
    failed: AtomicBool,
    closed: AtomicBool,
}

impl Health {
    /// Whether the disk failed. The database answers nothing but errors from then on, until it is opened again.
    pub(super) fn has_failed(&self) -> bool {
        self.0.failed.load(Ordering::Relaxed)
    }

    /// Views that are still open shall say that the handle was closed, not that the disk failed.
    pub(super) fn close(&self) {
        self.0.closed.store(true, Ordering::Relaxed);
    }

    /// Runs `work` on the database and notes when the disk fails.
    pub(super) fn watch<T, E: Into<redb::Error>>(&self, work: impl FnOnce() -> Result<T, E>) -> Result<T> {
        guarded(|| {
            work().map_err(|error| {
                let error = error.into();
                match error {
                    redb::Error::Io(_) | redb::Error::PreviousIo => {
                        self.0.failed.store(true, Ordering::Relaxed);
                    }
                    redb::Error::DatabaseClosed if self.0.closed.load(Ordering::Relaxed) => {
                        return Error::new(Code::Closed);
                    }
                    _ => {}
                }
                redb_error(error)
            })
        })
    }
}

/// Runs `work` on the database, which panics over some damaged pages.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::new(Code::Corrupt)))
}

/// A consistent state of the tree.
pub(super) struct Tree {
    rows: ReadOnlyTable<&'static [u8], &'static [u8]>,
    pub(super) applied: Applied,
    health: Health,
    /// The rows of [`META`] that were asked for, or that there is none: few, of which each transaction asks for some.
    meta: RwLock<BTreeMap<Bytes, Option<Bytes>>>,
}

impl Tree {
    pub(super) fn read(db: &impl ReadableDatabase, health: &Health) -> Result<Self> {
        health.watch(|| {
            let read = db.begin_read()?;
            let state = read.open_table(STATE)?;
            let number = |name| -> Result<u64, redb::Error> { Ok(state.get(name)?.map_or(0, |n| n.value())) };
            let applied = Applied {
                generation: number(GENERATION)?,
                version: number(VERSION)?,
            };
            Ok::<_, redb::Error>(Self {
                rows: read.open_table(ROWS)?,
                applied,
                health: health.clone(),
                meta: RwLock::default(),
            })
        })
    }

    fn find(&self, key: &[u8]) -> Result<Option<Bytes>> {
        self.health.watch(|| {
            let value = self.rows.get(key)?;
            Ok::<_, redb::StorageError>(value.map(|value| value.value().into()))
        })
    }

    fn range(&self, range: &KeyRange) -> Result<redb::Range<'static, &'static [u8], &'static [u8]>> {
        let bounds = (Bound::Included(&*range.start), Bound::Excluded(&*range.end));
        self.health.watch(|| self.rows.range::<&[u8]>(bounds))
    }

    fn rows<'a>(
        &'a self,
        mut next: impl FnMut() -> Result<Option<Entry>, redb::StorageError> + 'a,
    ) -> Scan<'a> {
        let mut failed = false;
        Box::new(std::iter::from_fn(move || {
            // What comes after an error would have a gap before it.
            if failed {
                return None;
            }
            let row = self.health.watch(|| {
                let row = next()?;
                Ok::<_, redb::StorageError>(
                    row.map(|(key, value)| (key.value().into(), value.value().into())),
                )
            });
            failed = row.is_err();
            row.transpose()
        }))
    }
}

type Guard = redb::AccessGuard<'static, &'static [u8]>;
type Entry = (Guard, Guard);

/// After so many bytes of one customer's rows that nobody wants, looking the next one up takes less time than going on:
/// about as long as sixteen orders.
const PASSED: usize = 2_048;

impl Base for Tree {
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>> {
        if key.first() != Some(&META.id) {
            return self.find(key);
        }
        let known = self.meta.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(row) = known.get(key) {
            return Ok(row.clone());
        }
        drop(known);
        let row = self.find(key)?;
        let mut known = self.meta.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(key.into(), row.clone());
        Ok(row)
    }

    fn scan(&self, range: KeyRange) -> Result<Scan<'_>> {
        let mut range = self.range(&range)?;
        Ok(self.rows(move || range.next().transpose()))
    }

    fn scan_tables(&self, range: KeyRange, tables: Tables) -> Result<Scan<'_>> {
        let end = range.end.clone();
        let mut rows = self.range(&range)?;
        let (mut owner, mut passed) = (None, 0);
        Ok(self.rows(move || {
            loop {
                let Some((key, value)) = rows.next().transpose()? else {
                    return Ok(None);
                };
                if tables.hold(key.value()) {
                    passed = 0;
                    return Ok(Some((key, value)));
                }
                let whose = Tables::owner_of(key.value());
                if std::mem::replace(&mut owner, whose) != whose {
                    passed = 0;
                }
                passed += key.value().len() + value.value().len();
                if passed >= PASSED {
                    let Some(next) = tables.next_after(key.value()) else {
                        return Ok(None);
                    };
                    let next = Bound::Included(next.as_bytes());
                    rows = self.rows.range::<&[u8]>((next, Bound::Excluded(&*end)))?;
                    passed = 0;
                }
            }
        }))
    }

    fn scan_back(&self, range: KeyRange) -> Result<Scan<'_>> {
        let mut range = self.range(&range)?;
        Ok(self.rows(move || range.next_back().transpose()))
    }

    fn has_failed(&self) -> bool {
        self.health.has_failed()
    }
}

/// Makes the tables of a new file.
pub(super) fn create(db: &Database) -> Result<()> {
    apply(db, &Health::default(), &[], None, Applied::default()).map(drop)
}

/// What applying rows did to the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Pages were changed where rows changed.
    Patched,
    /// All pages were written anew, and as many are free as the tree had before.
    Rewritten,
}

/// Applies overlays, oldest first, then a sorted run, in one durable transaction.
pub(super) fn apply(
    db: &Database,
    health: &Health,
    overlays: &[&Overlay],
    run: Option<&Run>,
    applied: Applied,
) -> Result<Change> {
    health.watch(|| {
        let mut change = Change::Patched;
        let mut transaction = db.begin_write()?;
        // Two-phase commit, and an allocator state that makes opening after a crash a matter of milliseconds.
        transaction.set_quick_repair(true);
        {
            let mut state = transaction.open_table(STATE)?;
            state.insert(GENERATION, applied.generation)?;
            state.insert(VERSION, applied.version)?;
            let mut rows = transaction.open_table(ROWS)?;
            for overlay in overlays {
                apply_overlay(&mut rows, overlay)?;
            }
            match run {
                // A run that touches most pages anyway is cheaper to merge with the whole tree, and leaves full pages.
                Some(run) if run.len() as u64 * 10 >= rows.len()? && !run.is_behind(&rows)? => {
                    let mut merged = transaction.open_table(MERGED)?;
                    merge_run(&rows, run, &mut merged)?;
                    drop((rows, merged));
                    transaction.delete_table(ROWS)?;
                    transaction.rename_table(MERGED, ROWS)?;
                    change = Change::Rewritten;
                }
                Some(run) => apply_sorted(&mut rows, &mut run.iter().peekable(), |_| true)?,
                None => {}
            }
        }
        transaction.commit()?;
        Ok::<_, redb::Error>(change)
    })
}

type Rows<'a> = redb::Table<'a, &'static [u8], &'static [u8]>;

impl Run {
    /// Whether all rows of the run come after all rows of the tree.
    fn is_behind(&self, rows: &Rows<'_>) -> Result<bool, redb::Error> {
        let last = rows.last()?;
        let first = self.iter().next();
        Ok(matches!((last, first), (Some((last, _)), Some((first, _))) if last.value() < first))
    }
}

/// Writes the rows of the tree, with those of the run over them, to an empty table in one pass.
fn merge_run(rows: &Rows<'_>, run: &Run, merged: &mut Rows<'_>) -> Result<(), redb::Error> {
    let mut cursor = merged.lower_bound_mut(Bound::<&[u8]>::Unbounded)?;
    let mut run = run.iter().peekable();
    for row in rows.iter()? {
        let (key, value) = row?;
        let key = key.value();
        while let Some((new, value)) = run.next_if(|(new, _)| *new < key) {
            if let Some(value) = value {
                cursor.insert_before(new, value)?;
            }
        }
        let value = match run.next_if(|(new, _)| *new == key) {
            Some((_, new)) => new.map(<[u8]>::to_vec),
            None => Some(value.value().to_vec()),
        };
        if let Some(value) = value {
            cursor.insert_before(key, &*value)?;
        }
    }
    for (key, value) in run {
        if let Some(value) = value {
            cursor.insert_before(key, value)?;
        }
    }
    Ok(cursor.close()?)
}

/// Puts the rows of an overlay in their places. Those behind the last row of their table, as journal blocks and the ids
/// of new records are, go through a cursor; for rows that lie far from each other it costs five times as much.
fn apply_overlay(rows: &mut Rows<'_>, overlay: &Overlay) -> Result<(), redb::Error> {
    let sorted = overlay.iter().map(|(key, value)| (&**key, value.as_deref()));
    let mut pending = sorted.peekable();
    while let Some(table) = pending.peek().map(|(key, _)| key.first().copied()) {
        let belongs = |key: &[u8]| key.first().copied() == table;
        let end = [table.map_or(0, |table| table.saturating_add(1))];
        let last = rows.range::<&[u8]>(..end.as_slice())?.next_back().transpose()?;
        let last = last.map(|(key, _)| key.value().to_vec());
        while let Some((key, value)) =
            pending.next_if(|(key, _)| belongs(key) && last.as_deref() >= Some(*key))
        {
            match value {
                Some(value) => drop(rows.insert(key, value)?),
                None => drop(rows.remove(key)?),
            }
        }
        apply_sorted(rows, &mut pending, belongs)?;
    }
    Ok(())
}

/// Inserts sorted rows, as long as the next one `belongs`, through a cursor, which fills pages and skips the descent for each new
/// key.
fn apply_sorted<'a>(
    rows: &mut Rows<'_>,
    pending: &mut Peekable<impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>>,
    belongs: impl Fn(&[u8]) -> bool,
) -> Result<(), redb::Error> {
    while let Some((first, _)) = pending.peek().filter(|(key, _)| belongs(key)) {
        let mut cursor = rows.lower_bound_mut(Bound::Included(*first))?;
        let mut next = cursor.peek_next()?.map(|(key, _)| key.value().to_vec());
        while let Some((key, value)) =
            pending.next_if(|(key, _)| belongs(key) && next.as_deref().is_none_or(|next| *key <= next))
        {
            if next.as_deref() == Some(key) {
                drop(cursor.remove_next()?);
                next = cursor.peek_next()?.map(|(key, _)| key.value().to_vec());
            }
            if let Some(value) = value {
                cursor.insert_before(key, value)?;
            }
        }
        cursor.close()?;
    }
    Ok(())
}

/// Whether an error leaves a handle in a state that only opening the file again mends.
pub(super) fn breaks(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Unavailable | ErrorKind::Internal | ErrorKind::Data
    )
}

/// What an error of the engine means to a caller. Its text may name a path, so it is dropped.
pub(super) fn redb_error(error: impl Into<redb::Error>) -> Error {
    use redb::Error as E;
    Error::new(match error.into() {
        // A page that is not what was written, or a file that is shorter than its own account of itself.
        E::Io(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
            ) =>
        {
            Code::Corrupt
        }
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
