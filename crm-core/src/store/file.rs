//! The engine for a file that one process writes.
//!
//! A commit is a record in the log and rows in the view's active overlay; one sync serves all records that wait for
//! it. When a half of the log is full, its overlay is frozen, a background thread moves it into the tree, and the
//! other half takes over. Opening replays what the log holds beyond the tree.
//!
//! ```text
//! update ─ writer lock ─→ head view + queue ─→ flush: append, sync, publish ─→ acknowledged
//!                              │ half full
//!                              └→ frozen overlay ─→ checkpoint thread: one sorted transaction ─→ tree
//! ```
//!
//! Locks are taken in this order: writer, commit, queue, published. Nobody waits for the disk with `queue` or
//! `published` held.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::JoinHandle;

use redb::{ConcurrencyMode, Database};

use super::disk::{self, Disk, HALF, Opener, TreeRegion};
use super::log::{self, Position};
use super::overlay::{Base, Overlay};
use super::tree::{self, Applied, Tree, redb_error};
use super::{Engine, Run, Sharing, StoreStats, View, WriteSet, backup};
use crate::base::{Code, Error, ErrorKind, Result};

/// Memory that redb may use for pages.
const CACHE: usize = 64 << 20;

pub(super) struct FileEngine {
    shared: Arc<Shared>,
}

struct Shared {
    opener: Opener,
    sharing: Sharing,
    writer: Mutex<State>,
    commit: Mutex<Commit>,
    committed: Condvar,
    queue: Mutex<Queue>,
    published: RwLock<Option<View>>,
}

/// What the holder of the writer lock works with.
enum State {
    Open(Box<Writer>),
    /// Opening the file again failed; the next operation tries once more.
    Failed,
    Closed,
}

struct Writer {
    disk: Arc<dyn Disk>,
    db: Arc<Database>,
    /// Everything committed, durable or not.
    head: View,
    version: u64,
    generation: u64,
    /// Bytes of the current half that records take, queued ones included.
    used: u64,
    /// Commits in the current half.
    commits: u64,
    checkpoint: Option<JoinHandle<Result<Arc<Tree>>>>,
}

/// Records that wait for a sync.
#[derive(Default)]
struct Queue {
    bytes: Vec<u8>,
    offset: u64,
    version: u64,
    view: Option<View>,
    disk: Option<Arc<dyn Disk>>,
}

/// What is known to be durable.
struct Commit {
    durable: u64,
    flushing: bool,
    /// The file must be opened again: what is in memory may be more than what is on the disk.
    broken: bool,
    /// Counts failures, so that a waiting writer learns that its commit is lost.
    failures: u64,
    /// The error of the last failure.
    error: Option<Error>,
}

impl Commit {
    fn fail(&mut self, error: &Error) {
        self.broken = true;
        self.failures += 1;
        self.error = Some(error.clone());
    }
}

/// Whether an error leaves the handle in a state that only opening the file again mends.
fn breaks(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Unavailable | ErrorKind::Internal)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while a lock was held leaves data that is replaced as a whole, never half of it.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl FileEngine {
    pub(super) fn open(opener: Opener, sharing: Sharing) -> Result<Self> {
        let (writer, view) = Writer::open(&opener, sharing, None)?;
        let commit = Commit {
            durable: writer.version,
            flushing: false,
            broken: false,
            failures: 0,
            error: None,
        };
        Ok(Self {
            shared: Arc::new(Shared {
                opener,
                sharing,
                writer: Mutex::new(State::Open(writer)),
                commit: Mutex::new(commit),
                committed: Condvar::new(),
                queue: Mutex::new(Queue::default()),
                published: RwLock::new(Some(view)),
            }),
        })
    }
}

impl Writer {
    /// Opens the file and replays its log; `limit` is the last commit that was acknowledged, when that is known.
    fn open(opener: &Opener, sharing: Sharing, limit: Option<u64>) -> Result<(Box<Self>, View)> {
        let disk = opener()?;
        disk::check_superblock(&*disk)?;
        let mode = match sharing {
            Sharing::SingleWriter => ConcurrencyMode::SingleWriter,
            _ => ConcurrencyMode::ExclusiveWriter,
        };
        let mut builder = Database::builder();
        builder.set_cache_size(CACHE).set_concurrency_mode(mode);
        let db = builder
            .create_with_backend(TreeRegion(disk.clone()))
            .map_err(redb_error)?;
        let db = Arc::new(db);
        let mut tree = Tree::read(&*db)?;
        let mut replayed = Overlay::new();
        let mut position = Position {
            generation: tree.applied.generation,
            offset: 0,
            version: tree.applied.version,
        };
        // Two generations can be beyond the tree: one whose checkpoint was under way, and the one after it.
        for _ in 0..2 {
            let next = Position {
                generation: position.generation + 1,
                offset: 0,
                ..position
            };
            position = log::read(&*disk, next, &mut |version, rows| {
                if limit.is_none_or(|limit| version <= limit) {
                    replayed.extend(rows);
                }
            })?;
        }
        position.version = limit.map_or(position.version, |limit| position.version.min(limit));
        // Always a step to generations that were never written, so that records which were torn, or written but not
        // acknowledged, cannot come back.
        let applied = Applied {
            generation: tree.applied.generation + 2,
            version: position.version,
        };
        drop(tree);
        tree::apply(&db, &[&replayed], None, applied)?;
        tree = Tree::read(&*db)?;
        let head = View::new(Arc::new(tree) as Arc<dyn Base>);
        let writer = Self {
            disk,
            db,
            head: head.clone(),
            version: applied.version,
            generation: applied.generation + 1,
            used: 0,
            commits: 0,
            checkpoint: None,
        };
        Ok((Box::new(writer), head))
    }

    /// Takes over the tree of a checkpoint that has ended, or of one still running when `wait` is set.
    fn settle(&mut self, wait: bool) -> Result<()> {
        if let Some(running) = self.checkpoint.take_if(|running| wait || running.is_finished()) {
            let tree = running
                .join()
                .unwrap_or_else(|_| Err(Error::new(Code::Internal)))?;
            self.head.base = tree;
            self.head.frozen = Overlay::new();
        }
        Ok(())
    }

    /// Freezes the active overlay, all of which is durable, and starts moving it into the tree.
    fn rotate(&mut self) -> Result<()> {
        self.settle(true)?;
        self.head.frozen = std::mem::take(&mut self.head.active);
        let (db, frozen) = (self.db.clone(), self.head.frozen.clone());
        let applied = Applied {
            generation: self.generation,
            version: self.version,
        };
        let work = move || {
            tree::apply(&db, &[&frozen], None, applied)?;
            Tree::read(&*db).map(Arc::new)
        };
        let thread = std::thread::Builder::new()
            .name("crm-checkpoint".to_owned())
            .spawn(work)?;
        self.checkpoint = Some(thread);
        self.start_generation();
        Ok(())
    }

    fn start_generation(&mut self) {
        self.generation += 1;
        self.used = 0;
        self.commits = 0;
    }

    /// Moves everything, and `run` on top, into the tree in one transaction. All commits must be durable.
    fn apply_now(&mut self, run: Option<&Run>) -> Result<()> {
        self.settle(true)?;
        let version = self.version + u64::from(run.is_some());
        let applied = Applied {
            generation: self.generation,
            version,
        };
        tree::apply(&self.db, &[&self.head.active], run, applied)?;
        self.head = View::new(Arc::new(Tree::read(&*self.db)?) as Arc<dyn Base>);
        self.version = version;
        self.start_generation();
        Ok(())
    }
}

impl Shared {
    /// Runs `work` with the writer, having opened the file again if something had failed. `work` gets the count of
    /// failures so far: a commit counts only while no further failure comes in.
    fn with_writer<T>(&self, work: impl FnOnce(&mut Writer, u64) -> Result<T>) -> Result<T> {
        let mut state = lock(&self.writer);
        let (broken, failures) = {
            let commit = lock(&self.commit);
            (commit.broken, commit.failures)
        };
        if broken || matches!(*state, State::Failed) {
            self.reopen(&mut state)?;
        }
        let State::Open(writer) = &mut *state else {
            return Err(Error::new(Code::Closed));
        };
        let result = work(writer, failures);
        if let Err(error) = &result
            && breaks(error)
        {
            self.report_failure(error);
        }
        result
    }

    fn report_failure(&self, error: &Error) {
        lock(&self.commit).fail(error);
        self.committed.notify_all();
    }

    /// Forgets everything in memory that is not durable, and opens the file again.
    fn reopen(&self, state: &mut State) -> Result<()> {
        match std::mem::replace(state, State::Failed) {
            State::Closed => {
                *state = State::Closed;
                return Err(Error::new(Code::Closed));
            }
            State::Open(mut writer) => drop(writer.settle(true)),
            State::Failed => {}
        }
        let mut commit = lock(&self.commit);
        while commit.flushing {
            commit = self
                .committed
                .wait(commit)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *lock(&self.queue) = Queue::default();
        let durable = commit.durable;
        drop(commit);
        // The old tree's read transactions would keep the file locked.
        *self.published.write().unwrap_or_else(PoisonError::into_inner) = None;
        let (writer, view) = Writer::open(&self.opener, self.sharing, Some(durable))?;
        self.publish(view);
        *state = State::Open(writer);
        lock(&self.commit).broken = false;
        Ok(())
    }

    fn publish(&self, view: View) {
        let mut published = self.published.write().unwrap_or_else(PoisonError::into_inner);
        // Dropping the old view may free a large overlay, so it happens after the lock.
        let old = published.replace(view);
        drop(published);
        drop(old);
    }

    /// Waits until `version` is durable, writing the queue out when nobody else does.
    fn wait_durable(&self, version: u64, failures: u64) -> Result<()> {
        let mut commit = lock(&self.commit);
        loop {
            if commit.failures != failures {
                return Err(commit.error.clone().unwrap_or_else(|| Error::new(Code::Io)));
            }
            if commit.durable >= version {
                return Ok(());
            }
            if commit.flushing {
                commit = self
                    .committed
                    .wait(commit)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            commit.flushing = true;
            drop(commit);
            let flushed = self.flush();
            commit = lock(&self.commit);
            commit.flushing = false;
            match flushed {
                Ok(durable) => commit.durable = commit.durable.max(durable),
                Err(error) => commit.fail(&error),
            }
            self.committed.notify_all();
        }
    }

    /// Appends and syncs what waits in the queue. Only the thread that set `flushing` calls this.
    fn flush(&self) -> Result<u64> {
        let queue = std::mem::take(&mut *lock(&self.queue));
        let (Some(disk), Some(view)) = (queue.disk, queue.view) else {
            return Ok(queue.version);
        };
        disk.write(queue.offset, &queue.bytes)?;
        disk.sync_data()?;
        self.publish(view);
        Ok(queue.version)
    }

    fn apply_now(&self, writer: &mut Writer, failures: u64, run: Option<&Run>) -> Result<()> {
        self.wait_durable(writer.version, failures)?;
        writer.apply_now(run)?;
        lock(&self.commit).durable = writer.version;
        self.publish(writer.head.clone());
        Ok(())
    }

    fn append(&self, writer: &mut Writer, failures: u64, writes: &WriteSet) -> Result<()> {
        let size = log::size_of(writes) as u64;
        if writer.used + size > HALF {
            self.wait_durable(writer.version, failures)?;
            writer.rotate()?;
        }
        writer.settle(false)?;
        let WriteSet::Rows(rows) = writes else {
            return Err(Error::new(Code::Internal));
        };
        let mut queue = lock(&self.queue);
        // The clone that the queue holds would make every changed node of the overlay a copy.
        queue.view = None;
        if queue.bytes.is_empty() {
            queue.offset = log::start_of(writer.generation) + writer.used;
            queue.disk = Some(writer.disk.clone());
        }
        let before = queue.bytes.len();
        log::encode(writer.generation, writer.version + 1, writes, &mut queue.bytes);
        writer.used += (queue.bytes.len() - before) as u64;
        writer.commits += 1;
        writer.version += 1;
        writer
            .head
            .apply(rows.iter().map(|(key, value)| (key.clone(), value.clone())));
        queue.version = writer.version;
        queue.view = Some(writer.head.clone());
        Ok(())
    }

    /// Runs `work` on the database with nobody reading it, as moving or checking its pages asks for. Readers that
    /// come meanwhile wait.
    fn alone<T>(&self, work: impl FnOnce(&mut Database) -> Result<T>) -> Result<T> {
        self.with_writer(|writer, failures| {
            self.apply_now(writer, failures, None)?;
            let mut published = self.published.write().unwrap_or_else(PoisonError::into_inner);
            *published = None;
            writer.head = View::new(Arc::new(super::memory::Nothing));
            let done = Arc::get_mut(&mut writer.db).map_or(Err(Error::new(Code::SnapshotsOpen)), work);
            writer.head = View::new(Arc::new(Tree::read(&*writer.db)?) as Arc<dyn Base>);
            *published = Some(writer.head.clone());
            done
        })
    }
}

impl Engine for FileEngine {
    fn view(&self) -> Result<View> {
        let shared = &*self.shared;
        if lock(&shared.commit).broken {
            shared.with_writer(|_, _| Ok(()))?;
        }
        let view = shared
            .published
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        view.ok_or_else(|| Error::new(Code::Closed))
    }

    fn update(&self, work: &mut dyn FnMut(&View) -> Result<WriteSet>) -> Result<()> {
        let shared = &*self.shared;
        let (version, failures) = shared.with_writer(|writer, failures| {
            let writes = work(&writer.head)?;
            if writes.is_empty() {
                return Ok((writer.version, failures));
            }
            if log::size_of(&writes) > log::MAX_RECORD {
                shared.apply_now(writer, failures, Some(&Run::from_writes(writes)))?;
            } else {
                shared.append(writer, failures, &writes)?;
            }
            Ok((writer.version, failures))
        })?;
        // Also when nothing was written: the answer may rest on a commit that is not durable yet.
        shared.wait_durable(version, failures)
    }

    fn report(&self, error: &Error) {
        if breaks(error) {
            self.shared.report_failure(error);
        }
    }

    fn checkpoint(&self) -> Result<()> {
        self.shared
            .with_writer(|writer, failures| self.shared.apply_now(writer, failures, None))
    }

    fn compact(&self) -> Result<()> {
        self.shared.alone(|db| db.compact().map(drop).map_err(redb_error))
    }

    fn backup(&self, path: &Path) -> Result<()> {
        backup::write(&self.view()?, path)
    }

    fn check(&self) -> Result<bool> {
        self.shared.alone(|db| match db.check_integrity() {
            Ok(sound) => Ok(sound),
            Err(redb::DatabaseError::Storage(redb::StorageError::Corrupted(_))) => Ok(false),
            Err(error) => Err(redb_error(error)),
        })
    }

    fn stats(&self) -> Result<StoreStats> {
        self.shared.with_writer(|writer, _| {
            writer.settle(true)?;
            let transaction = writer.db.begin_write().map_err(redb_error)?;
            let tree = transaction.stats().map_err(redb_error)?;
            transaction.abort().map_err(redb_error)?;
            let file_bytes = writer.disk.len()?;
            let used = disk::TREE + tree.allocated_pages() * tree.page_size() as u64;
            Ok(StoreStats {
                file_bytes,
                stored_bytes: tree.stored_bytes(),
                free_bytes: file_bytes.saturating_sub(used),
                log_commits: writer.commits,
                log_bytes: writer.used,
            })
        })
    }

    fn close(&self) -> Result<()> {
        let shared = &*self.shared;
        if matches!(*lock(&shared.writer), State::Closed) {
            return Err(Error::new(Code::Closed));
        }
        let flushed = shared.with_writer(|writer, failures| shared.apply_now(writer, failures, None));
        let mut state = lock(&shared.writer);
        *shared.published.write().unwrap_or_else(PoisonError::into_inner) = None;
        let last = std::mem::replace(&mut *state, State::Closed);
        let State::Open(writer) = last else { return flushed };
        let Writer { db, head, .. } = *writer;
        drop(head);
        flushed?;
        // Views that are still open keep reading until they are dropped; the file is released with the last.
        Arc::into_inner(db).map_or(Ok(()), |db| db.close().map_err(redb_error))
    }
}

impl Drop for FileEngine {
    fn drop(&mut self) {
        // An error has nobody to go to; the log keeps everything that was acknowledged.
        let _ = self.close();
    }
}
