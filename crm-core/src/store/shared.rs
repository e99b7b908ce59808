//! The engine for a file that other processes write too: a follower, or one of many writers.
//!
//! Every view first reads what others have appended to the log since the last one.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use std::ops::Bound;

use redb::{ConcurrencyMode, Database, ReadOnlyDatabase};

use super::disk::{self, Disk, HALF, Opener, TreeRegion};
use super::log::{self, Position};
use super::overlay::Base;
use super::tree::{self, Applied, Tree, redb_error};
use super::{Engine, Run, Sharing, StoreStats, View, WriteSet, backup};
use crate::base::{Code, Error, Result};

/// The byte that a writer holds; redb leaves the range it lies in to the file's owner.
const WRITER: (Bound<u64>, Bound<u64>) = {
    let byte = (1 << 62) + 1000;
    (Bound::Included(byte), Bound::Excluded(byte + 1))
};

/// How often a view starts again when checkpoints overtake it.
const ATTEMPTS: usize = 1000;

pub(super) struct SharedEngine {
    state: Mutex<Option<State>>,
}

enum Handle {
    Follower(ReadOnlyDatabase),
    Writer(Arc<Database>),
}

struct State {
    disk: Arc<dyn Disk>,
    handle: Handle,
    view: View,
    applied: Applied,
    position: Position,
}

impl Handle {
    fn tree(&self) -> Result<Tree> {
        match self {
            Self::Follower(db) => Tree::read(db),
            Self::Writer(db) => Tree::read(&**db),
        }
    }
}

impl SharedEngine {
    pub(super) fn open(opener: &Opener, sharing: Sharing) -> Result<Self> {
        let disk = opener()?;
        disk::check_superblock(&*disk)?;
        let handle = if sharing == Sharing::ManyWriters {
            let mut builder = Database::builder();
            builder.set_concurrency_mode(ConcurrencyMode::MultiWriter);
            Handle::Writer(Arc::new(
                builder
                    .create_with_backend(TreeRegion(disk.clone()))
                    .map_err(redb_error)?,
            ))
        } else {
            // Whoever writes decides the mode, so both are tried.
            let follow = |disk: Arc<dyn Disk>, mode| {
                Database::builder()
                    .set_concurrency_mode(mode)
                    .open_read_only_with_backend(TreeRegion(disk))
            };
            match follow(disk.clone(), ConcurrencyMode::SingleWriter) {
                Ok(db) => Handle::Follower(db),
                Err(_) => {
                    Handle::Follower(follow(opener()?, ConcurrencyMode::MultiWriter).map_err(redb_error)?)
                }
            }
        };
        let tree = handle.tree()?;
        let applied = tree.applied;
        let position = first_position(applied);
        let mut state = State {
            disk,
            handle,
            view: View::new(Arc::new(tree) as Arc<dyn Base>),
            applied,
            position,
        };
        state.catch_up()?;
        Ok(Self {
            state: Mutex::new(Some(state)),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Option<State>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> Result<T>) -> Result<T> {
        work(self.lock().as_mut().ok_or_else(|| Error::new(Code::Closed))?)
    }

    /// Runs `work` while no other process writes, on the newest state.
    fn exclusively<T>(&self, work: impl FnOnce(&mut State, &Database) -> Result<T>) -> Result<T> {
        self.with(|state| {
            let Handle::Writer(db) = &state.handle else {
                return Err(Error::new(Code::Follower));
            };
            let db = db.clone();
            state.disk.lock_range(WRITER.0, WRITER.1).map_err(backend_error)?;
            let disk = state.disk.clone();
            let done = state.catch_up().and_then(|()| work(state, &db));
            disk.unlock_range(WRITER.0, WRITER.1).map_err(backend_error)?;
            done
        })
    }
}

fn backend_error(error: redb::BackendError) -> Error {
    std::io::Error::from(error).into()
}

fn first_position(applied: Applied) -> Position {
    Position {
        generation: applied.generation + 1,
        offset: 0,
        version: applied.version,
    }
}

impl State {
    /// Reads what was committed since the last call.
    fn catch_up(&mut self) -> Result<()> {
        for _ in 0..ATTEMPTS {
            let tree = self.handle.tree()?;
            if tree.applied != self.applied {
                self.applied = tree.applied;
                self.position = first_position(tree.applied);
                self.view = View::new(Arc::new(tree) as Arc<dyn Base>);
            }
            let (mut view, mut position) = (self.view.clone(), self.position);
            loop {
                position = log::read(&*self.disk, position, &mut |_, rows| view.apply(rows))?;
                // A writer may be one generation ahead of the checkpoint that it has under way.
                if position.generation > self.applied.generation + 1 {
                    break;
                }
                let next = Position {
                    generation: position.generation + 1,
                    offset: 0,
                    ..position
                };
                let after = log::read(&*self.disk, next, &mut |_, rows| view.apply(rows))?;
                if after == next {
                    break;
                }
                position = after;
            }
            // A checkpoint meanwhile may have let the log be overwritten under us.
            if self.handle.tree()?.applied == self.applied {
                self.view = view;
                self.position = position;
                return Ok(());
            }
        }
        Err(Error::new(Code::TooBusy))
    }

    /// Moves the log, and `run` on top, into the tree.
    fn apply_now(&mut self, db: &Database, run: Option<&Run>) -> Result<()> {
        let applied = Applied {
            // Past both generations that readers may be looking at.
            generation: self.applied.generation + 2,
            version: self.position.version + u64::from(run.is_some()),
        };
        tree::apply(db, &[&self.view.active], run, applied)?;
        let tree = Tree::read(db)?;
        self.applied = applied;
        self.position = first_position(applied);
        self.view = View::new(Arc::new(tree) as Arc<dyn Base>);
        Ok(())
    }
}

impl Engine for SharedEngine {
    fn view(&self) -> Result<View> {
        self.with(|state| {
            state.catch_up()?;
            Ok(state.view.clone())
        })
    }

    fn update(&self, work: &mut dyn FnMut(&View) -> Result<WriteSet>) -> Result<()> {
        self.exclusively(|state, db| {
            let writes = work(&state.view)?;
            if writes.is_empty() {
                return Ok(());
            }
            let size = log::size_of(&writes);
            if size > log::MAX_RECORD {
                return state.apply_now(db, Some(&Run::from_writes(writes)));
            }
            if state.position.offset + size as u64 > HALF {
                state.apply_now(db, None)?;
            }
            let Position {
                generation,
                offset,
                version,
            } = state.position;
            let mut record = Vec::with_capacity(size);
            log::encode(generation, version + 1, &writes, &mut record);
            state.disk.write(log::start_of(generation) + offset, &record)?;
            state.disk.sync_data()?;
            if let WriteSet::Rows(rows) = writes {
                state.view.apply(rows);
            }
            state.position.offset += record.len() as u64;
            state.position.version += 1;
            Ok(())
        })
    }

    fn report(&self, _: &Error) {}

    fn checkpoint(&self) -> Result<()> {
        self.exclusively(|state, db| state.apply_now(db, None))
    }

    fn compact(&self) -> Result<()> {
        // Pages cannot be moved while other processes may read them.
        Err(Error::new(Code::Locked))
    }

    fn backup(&self, path: &Path) -> Result<()> {
        backup::write(&self.view()?, path)
    }

    fn check(&self) -> Result<bool> {
        Err(Error::new(Code::Locked))
    }

    fn stats(&self) -> Result<StoreStats> {
        self.with(|state| {
            state.catch_up()?;
            Ok(StoreStats {
                file_bytes: state.disk.len()?,
                log_commits: state.position.version - state.applied.version,
                log_bytes: state.position.offset,
                ..StoreStats::default()
            })
        })
    }

    fn close(&self) -> Result<()> {
        self.lock()
            .take()
            .map(drop)
            .ok_or_else(|| Error::new(Code::Closed))
    }
}
