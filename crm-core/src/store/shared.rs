//! The engine for a file that other processes write too: a follower, or one of many writers.
//!
//! Every view first reads what others have appended to the log since the last one. A follower may see a commit a moment
//! before its writer has synced it.
//!
//! When the disk fails, the file is opened again, by itself. A writer takes its failed commit out of the log before it
//! lets others write; where the disk does not even allow that, others may find the commit there, and keep it.

use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redb::{ConcurrencyMode, Database, DatabaseError, ReadOnlyDatabase};

use super::disk::{self, Disk, HALF, Opener};
use super::file::{CACHE, FileEngine};
use super::log::{self, Position};
use super::pages::TreeRegion;
use super::tree::{self, Applied, Health, Tree, breaks, guarded, redb_error};
use super::{Engine, Run, Sharing, StoreStats, View, WriteSet, backup};
use crate::base::{Code, Error, ErrorKind, Result};

/// The byte that a writer holds; redb leaves the range it lies in to the file's owner.
const WRITER: (Bound<u64>, Bound<u64>) = {
    let byte = (1 << 62) + 1000;
    (Bound::Included(byte), Bound::Excluded(byte + 1))
};

/// How often a view starts again when checkpoints overtake it.
const ATTEMPTS: usize = 1000;

/// How often, and how long, a follower waits for a writer that is recovering the file.
const RECOVERIES: usize = 200;
const RECOVERY: Duration = Duration::from_millis(10);

pub(super) struct SharedEngine {
    opener: Opener,
    sharing: Sharing,
    slot: Mutex<Slot>,
}

enum Slot {
    Open(Box<State>),
    /// Opening the file again failed; the next operation tries once more.
    Failed,
    Closed,
}

enum Handle {
    Follower(ReadOnlyDatabase),
    Writer(Database),
}

struct State {
    disk: Arc<dyn Disk>,
    handle: Handle,
    health: Health,
    view: View,
    applied: Applied,
    position: Position,
    /// Set while the disk did not let this writer begin a part of the log of its own: nothing can be written before.
    unmoved: bool,
}

/// What a commit was about to do when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attempt {
    Nothing,
    /// Append to the log.
    Log,
    /// Make the tree say this of itself.
    Tree(Applied),
}

#[derive(Debug, Clone, Copy)]
enum Access {
    Read,
    Write,
}

/// The right to write, among all processes, until it is dropped.
struct Turn(Arc<dyn Disk>);

impl Turn {
    fn wait(disk: &Arc<dyn Disk>) -> Result<Self> {
        disk.lock_range(WRITER.0, WRITER.1)
            .map_err(|error| Error::from(std::io::Error::from(error)))?;
        Ok(Self(disk.clone()))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // Where this fails, the lock goes with the open file.
        let _ = self.0.unlock_range(WRITER.0, WRITER.1);
    }
}

fn first_position(applied: Applied) -> Position {
    Position {
        generation: applied.generation + 1,
        offset: 0,
        version: applied.version,
    }
}

fn builder(mode: ConcurrencyMode) -> redb::Builder {
    let mut builder = Database::builder();
    builder.set_cache_size(CACHE).set_concurrency_mode(mode);
    builder
}

impl Handle {
    fn open(opener: &Opener, sharing: Sharing) -> Result<(Self, Arc<dyn Disk>)> {
        let disk = opener()?;
        disk::check_superblock(&*disk)?;
        if sharing == Sharing::ManyWriters {
            let db = guarded(|| {
                builder(ConcurrencyMode::MultiWriter)
                    .create_with_backend(TreeRegion::shared(disk.clone()))
                    .map_err(redb_error)
            })?;
            return Ok((Self::Writer(db), disk));
        }
        for _ in 0..RECOVERIES {
            match Self::follow(opener) {
                Err(DatabaseError::RepairAborted) => {}
                followed => return Ok((Self::Follower(followed.map_err(redb_error)?), disk)),
            }
            // The last writer was killed, and nobody has recovered the file since. If somebody is at it, wait.
            match FileEngine::open(opener.clone(), Sharing::SingleWriter) {
                Err(error) if error.code() == Code::Locked => std::thread::sleep(RECOVERY),
                recovered => recovered?.close()?,
            }
        }
        Err(Error::new(Code::Locked))
    }

    /// Whoever writes decides the mode, so both are tried.
    fn follow(opener: &Opener) -> Result<ReadOnlyDatabase, DatabaseError> {
        let follow = |mode| {
            let disk = opener().map_err(|_| DatabaseError::Storage(redb::StorageError::PreviousIo))?;
            builder(mode).open_read_only_with_backend(TreeRegion::shared(disk))
        };
        match follow(ConcurrencyMode::SingleWriter) {
            Err(DatabaseError::DatabaseAlreadyOpen) => follow(ConcurrencyMode::MultiWriter),
            followed => followed,
        }
    }

    fn tree(&self, health: &Health) -> Result<Tree> {
        match self {
            Self::Follower(db) => Tree::read(db, health),
            Self::Writer(db) => Tree::read(db, health),
        }
    }
}

impl State {
    /// Opens the file, without what the log holds.
    fn connect(opener: &Opener, sharing: Sharing) -> Result<Self> {
        let (handle, disk) = Handle::open(opener, sharing)?;
        let health = Health::default();
        let tree = handle.tree(&health)?;
        let applied = tree.applied;
        Ok(Self {
            disk,
            handle,
            health,
            view: View::new(Arc::new(tree)),
            applied,
            position: first_position(applied),
            unmoved: sharing == Sharing::ManyWriters,
        })
    }

    fn open(opener: &Opener, sharing: Sharing) -> Result<Box<Self>> {
        let mut state = Self::connect(opener, sharing)?;
        let turn = match state.handle {
            Handle::Writer(_) => Some(Turn::wait(&state.disk)?),
            Handle::Follower(_) => None,
        };
        state.catch_up(u64::MAX)?;
        if turn.is_some() && state.is_damaged()? {
            return Err(Error::new(Code::Corrupt));
        }
        if let Some(turn) = turn
            && let Err(error) = state.move_found()
        {
            drop(turn);
            if error.kind() != ErrorKind::Unavailable {
                return Err(error);
            }
            // The file can be read at least.
            drop(state);
            state = Self::connect(opener, sharing)?;
            state.catch_up(u64::MAX)?;
        }
        Ok(Box::new(state))
    }

    /// Whether the log was damaged while nobody wrote it.
    fn is_damaged(&self) -> Result<bool> {
        let next = Position {
            generation: self.position.generation + 1,
            offset: 0,
            ..self.position
        };
        Ok(log::is_damaged(&*self.disk, self.position)?
            || (next.generation <= self.applied.generation + 2 && log::is_damaged(&*self.disk, next)?))
    }

    /// Moves what was found in the log into the tree: what a power cut left behind a torn record must not follow on a
    /// new one.
    fn move_found(&mut self) -> Result<()> {
        if self.unmoved {
            self.apply_now(None)?;
        }
        Ok(())
    }

    /// Opens the file again after a commit failed, without that commit, and says whether it had arrived in the tree
    /// nevertheless. This process has its turn.
    fn recover(&self, opener: &Opener, sharing: Sharing, attempt: Attempt) -> Result<(Box<Self>, bool)> {
        let mut state = Self::connect(opener, sharing)?;
        let arrived = attempt == Attempt::Tree(state.applied);
        if !arrived {
            state.catch_up(self.position.version)?;
            state.apply_now(None)?;
        }
        Ok((Box::new(state), arrived))
    }

    /// Reads what was committed since the last call, up to version `last`.
    fn catch_up(&mut self, last: u64) -> Result<()> {
        for _ in 0..ATTEMPTS {
            let tree = self.handle.tree(&self.health)?;
            if tree.applied != self.applied {
                self.applied = tree.applied;
                self.position = first_position(tree.applied);
                self.view = View::new(Arc::new(tree));
            }
            let (mut view, mut position) = (self.view.clone(), self.position);
            loop {
                position = log::read(&*self.disk, position, last, &mut |rows| view.apply(rows))?;
                // A writer may be one generation ahead of the checkpoint that it has under way.
                if position.generation > self.applied.generation + 1 {
                    break;
                }
                let next = Position {
                    generation: position.generation + 1,
                    offset: 0,
                    ..position
                };
                let after = log::read(&*self.disk, next, last, &mut |rows| view.apply(rows))?;
                if after == next {
                    break;
                }
                position = after;
            }
            // A checkpoint meanwhile may have let the log be overwritten under us.
            if self.handle.tree(&self.health)?.applied == self.applied {
                self.view = view;
                self.position = position;
                return Ok(());
            }
        }
        Err(Error::new(Code::TooBusy))
    }

    /// What the tree will say of itself when the log, and perhaps a run, were moved into it.
    fn next_applied(&self, run: Option<&Run>) -> Applied {
        Applied {
            // Past both generations that readers may be looking at.
            generation: self.applied.generation + 2,
            version: self.position.version + u64::from(run.is_some()),
        }
    }

    /// Moves the log, and `run` on top, into the tree.
    fn apply_now(&mut self, run: Option<&Run>) -> Result<()> {
        let Handle::Writer(db) = &self.handle else {
            return Err(Error::new(Code::Follower));
        };
        let applied = self.next_applied(run);
        tree::apply(db, &self.health, &[&self.view.active], run, applied)?;
        let tree = Tree::read(db, &self.health)?;
        self.applied = applied;
        self.position = first_position(applied);
        self.view = View::new(Arc::new(tree));
        self.unmoved = false;
        Ok(())
    }

    /// Appends a commit to the log.
    fn append(&mut self, writes: WriteSet) -> Result<()> {
        let Position {
            generation,
            offset,
            version,
        } = self.position;
        let offset = log::next_batch(offset);
        let mut record = Vec::with_capacity(log::size_of(&writes));
        log::encode(generation, version + 1, &writes, &mut record);
        self.disk.write(log::start_of(generation) + offset, &record)?;
        self.disk.sync_data()?;
        if let WriteSet::Rows(rows) = writes {
            self.view.apply(rows);
        }
        self.position.offset = offset + record.len() as u64;
        self.position.version += 1;
        Ok(())
    }
}

impl SharedEngine {
    pub(super) fn open(opener: Opener, sharing: Sharing) -> Result<Self> {
        let state = State::open(&opener, sharing)?;
        Ok(Self {
            opener,
            sharing,
            slot: Mutex::new(Slot::Open(state)),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state, of a file opened again if something had failed.
    fn opened<'a>(&self, slot: &'a mut Slot) -> Result<&'a mut Box<State>> {
        let failed = match slot {
            Slot::Open(state) => state.health.has_failed(),
            Slot::Failed => true,
            Slot::Closed => false,
        };
        if failed {
            // The old handle goes first.
            *slot = Slot::Failed;
            *slot = Slot::Open(State::open(&self.opener, self.sharing)?);
        }
        match slot {
            Slot::Open(state) => Ok(state),
            _ => Err(Error::new(Code::Closed)),
        }
    }

    /// Brings the state up to date, in this process's turn when it is to write; once more, on the file opened again, when
    /// that failed.
    fn catch_up(&self, slot: &mut Slot, access: Access) -> Result<Option<Turn>> {
        let mut again = true;
        loop {
            let state = self.opened(slot)?;
            let turn = match access {
                Access::Read => None,
                Access::Write => Some(Turn::wait(&state.disk)?),
            };
            match state.catch_up(u64::MAX) {
                Err(error) if breaks(&error) => {
                    *slot = Slot::Failed;
                    if !std::mem::take(&mut again) {
                        return Err(error);
                    }
                }
                result => return result.map(|()| turn),
            }
        }
    }

    /// Runs `work` on the newest state.
    fn with_newest<T>(&self, work: impl FnOnce(&State) -> Result<T>) -> Result<T> {
        let mut slot = self.lock();
        self.catch_up(&mut slot, Access::Read)?;
        work(self.opened(&mut slot)?)
    }

    /// Runs `work` on the newest state while no other process writes. When it fails with the disk, what it attempted is
    /// taken back.
    fn in_turn(&self, work: impl FnOnce(&mut State, &mut Attempt) -> Result<()>) -> Result<()> {
        let mut slot = self.lock();
        if self.sharing == Sharing::Follower && !matches!(*slot, Slot::Closed) {
            return Err(Error::new(Code::Follower));
        }
        let turn = self.catch_up(&mut slot, Access::Write)?;
        let state = self.opened(&mut slot)?;
        let mut attempt = Attempt::Log;
        let result = state.move_found().and_then(|()| {
            attempt = Attempt::Nothing;
            work(state, &mut attempt)
        });
        if attempt == Attempt::Nothing || !result.as_ref().is_err_and(breaks) {
            return result;
        }
        let recovered = state.recover(&self.opener, self.sharing, attempt);
        drop(turn);
        let Ok((state, arrived)) = recovered else {
            *slot = Slot::Failed;
            return result;
        };
        *slot = Slot::Open(state);
        if arrived { Ok(()) } else { result }
    }

    /// The answer to what needs the file for itself.
    fn refuse(&self) -> Error {
        Error::new(match &*self.lock() {
            Slot::Closed => Code::Closed,
            _ if self.sharing == Sharing::Follower => Code::Follower,
            _ => Code::Locked,
        })
    }
}

impl Engine for SharedEngine {
    fn view(&self) -> Result<View> {
        self.with_newest(|state| Ok(state.view.clone()))
    }

    fn update(&self, work: &mut dyn FnMut(&View) -> Result<WriteSet>) -> Result<()> {
        self.in_turn(|state, attempt| {
            let writes = work(&state.view)?;
            if writes.is_empty() {
                return Ok(());
            }
            let size = log::size_of(&writes);
            if size > log::MAX_RECORD {
                let run = Run::from_writes(writes)?;
                *attempt = Attempt::Tree(state.next_applied(Some(&run)));
                return state.apply_now(Some(&run));
            }
            *attempt = Attempt::Log;
            if state.position.offset + size as u64 > HALF {
                state.apply_now(None)?;
            }
            state.append(writes)
        })
    }

    fn checkpoint(&self) -> Result<()> {
        self.in_turn(|state, attempt| {
            *attempt = Attempt::Tree(state.next_applied(None));
            state.apply_now(None)
        })
    }

    fn compact(&self) -> Result<()> {
        // Pages cannot be moved while other processes may read them.
        Err(self.refuse())
    }

    fn backup(&self, path: &Path) -> Result<()> {
        backup::write(&self.view()?, path)
    }

    fn check(&self) -> Result<bool> {
        Err(self.refuse())
    }

    fn stats(&self) -> Result<StoreStats> {
        self.with_newest(|state| {
            Ok(StoreStats {
                file_bytes: state.disk.len()?,
                log_commits: state.position.version - state.applied.version,
                log_bytes: state.position.offset,
                ..StoreStats::default()
            })
        })
    }

    fn close(&self) -> Result<()> {
        match std::mem::replace(&mut *self.lock(), Slot::Closed) {
            Slot::Closed | Slot::Failed => Ok(()),
            Slot::Open(state) => {
                state.health.close();
                let State { handle, view, .. } = *state;
                drop(view);
                guarded(|| match handle {
                    Handle::Follower(db) => db.close().map_err(redb_error),
                    Handle::Writer(db) => db.close().map_err(redb_error),
                })
            }
        }
    }
}
