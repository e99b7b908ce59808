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
//! When the disk fails, everything in memory that is not durable is forgotten and the file is opened again, by itself.
//! Commits that were not acknowledged are gone then: opening leaves them out and goes on in a part of the log that they
//! do not reach. While the disk cannot be written, the file is open for reading.
//!
//! Locks are taken in this order: writer, what is under way, the group's, published. A reader waits for the last three.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, TryLockError};
use std::thread::JoinHandle;
use std::time::Duration;

use redb::{ConcurrencyMode, Database};

use super::blocks::Blocks;
use super::disk::{self, Disk, HALF, Opener};
use super::group::{Batch, Group};
use super::log::{self, Position};
use super::memory::Nothing;
use super::overlay::Overlay;
use super::pages::{self, TreeRegion};
use super::tree::{self, Applied, Change, Health, Tree, breaks, guarded, redb_error};
use super::{Engine, Run, Sharing, StoreStats, View, WriteSet, backup};
use crate::base::{Code, Error, ErrorKind, Result};

/// Memory that redb may use for pages.
pub(super) const CACHE: usize = 64 << 20;

pub(super) struct FileEngine {
    opener: Opener,
    sharing: Sharing,
    writer: Mutex<State>,
    group: Group,
    /// What a transaction that is under way began with, and the batch that makes it durable. The writer lock is held for
    /// as long as its work takes, which may be an application's own time, so readers do not wait for that lock.
    under_way: Mutex<Option<(View, Arc<Batch>)>>,
    /// All that is durable now; none while no reader is expected, or the file is being opened again.
    published: RwLock<Option<View>>,
    /// For how many more commits readers are expected. A view that is kept makes the next commit copy what it changes
    /// of the overlay, which is for nothing when nobody looks.
    readers: AtomicU32,
}

/// For how many commits after one has looked another reader is expected. Few in tests, so that they meet both cases.
const PATIENCE: u32 = if cfg!(test) { 2 } else { 1024 };

/// How long a reader waits before it looks again.
const SOON: Duration = Duration::from_micros(50);

/// Forgets what is under way, also where its work panics: a view that is still shared would have to be copied.
struct Begun<'a>(&'a Mutex<Option<(View, Arc<Batch>)>>);

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        let begun = lock(self.0).take();
        drop(begun);
    }
}

/// What the holder of the writer lock works with.
enum State {
    Open(Box<Writer>),
    /// Opening the file again failed; the next operation tries once more.
    Failed(Option<Left>),
    Closed,
}

/// Where this handle left the file when it let go of it.
#[derive(Debug, Clone, Copy)]
struct Left {
    generation: u64,
    /// The last commit that was acknowledged.
    durable: u64,
}

struct Writer {
    disk: Arc<dyn Disk>,
    blocks: Arc<Blocks>,
    db: Arc<Database>,
    health: Health,
    /// What the tree said of itself when it was opened.
    found: Applied,
    /// Set while what was found has not been moved into the tree: nothing can be written before.
    unmoved: Option<Unmoved>,
    /// Whether a run rewrote the tree, so that the file is longer than it need be.
    is_loose: bool,
    /// Everything committed, durable or not.
    head: View,
    version: u64,
    generation: u64,
    /// Bytes of the current half that records take, queued ones included.
    used: u64,
    /// Commits in the current half.
    commits: u64,
    /// The batch of the last commit.
    last: Arc<Batch>,
    checkpoint: Option<JoinHandle<Result<Arc<Tree>>>>,
}

struct Unmoved {
    left: Option<Left>,
    log_bytes: u64,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while a lock was held leaves data that is replaced as a whole, never half of it.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Writer {
    /// Opens the file and moves what its log holds into the tree. Where that fails, the file is open for reading.
    fn open(opener: &Opener, sharing: Sharing, left: Option<Left>) -> Result<Box<Self>> {
        let first = Self::connect(opener, sharing, left)
            .and_then(|mut writer| writer.move_found().map(|()| Box::new(writer)));
        match first {
            Err(error) if error.kind() == ErrorKind::Unavailable => {
                let writer = Self::connect(opener, sharing, left)?;
                // What is shown must be durable, also where a killed process wrote it.
                writer.disk.sync_data()?;
                Ok(Box::new(writer))
            }
            first => first,
        }
    }

    fn connect(opener: &Opener, sharing: Sharing, left: Option<Left>) -> Result<Self> {
        let disk = opener()?;
        disk::check_superblock(&*disk)?;
        let region = match sharing {
            Sharing::SingleWriter => TreeRegion::shared(disk.clone()),
            _ => TreeRegion::alone(disk.clone())?,
        };
        let blocks = region.blocks();
        let db = guarded(|| {
            Database::builder()
                .set_cache_size(CACHE)
                .set_concurrency_mode(ConcurrencyMode::SingleWriter)
                .create_with_backend(region)
                .map_err(redb_error)
        })?;
        let health = Health::default();
        let tree = Tree::read(&db, &health)?;
        let found = tree.applied;
        // Commits after the last one that was acknowledged failed, and whoever made them knows it. Another process that
        // had the file meanwhile decided that for itself, and its own commits must stay.
        let last = match left {
            Some(left) if found.generation < left.generation => left.durable,
            _ => u64::MAX,
        };
        let mut replayed = Overlay::new();
        let mut position = Position {
            generation: found.generation,
            offset: 0,
            version: found.version,
        };
        let mut log_bytes = 0;
        // Two generations can be beyond the tree: one whose checkpoint was under way, and the one after it.
        for _ in 0..2 {
            let next = Position {
                generation: position.generation + 1,
                offset: 0,
                ..position
            };
            position = log::read(&*disk, next, last, &mut |rows| replayed.extend(rows))?;
            if log::is_damaged(&*disk, position)? {
                return Err(Error::new(Code::Corrupt));
            }
            log_bytes += position.offset;
        }
        Ok(Self {
            disk,
            blocks,
            db: Arc::new(db),
            health,
            found,
            unmoved: Some(Unmoved { left, log_bytes }),
            is_loose: false,
            head: View {
                frozen: replayed,
                ..View::new(Arc::new(tree))
            },
            version: position.version,
            // Always a step to generations that were never written, so that records which were torn, or written but
            // not acknowledged, cannot come back.
            generation: found.generation + 2,
            used: 0,
            commits: 0,
            last: Batch::durable(),
            checkpoint: None,
        })
    }

    /// Moves what was found in the log into the tree.
    fn move_found(&mut self) -> Result<()> {
        if self.unmoved.is_some() {
            self.move_into_tree(&self.head.frozen.clone(), None, self.version)?;
            self.unmoved = None;
        }
        Ok(())
    }

    /// Applies everything up to `version` to the tree in one transaction, and starts the next generation on it.
    fn move_into_tree(&mut self, overlay: &Overlay, run: Option<&Run>, version: u64) -> Result<()> {
        let applied = Applied {
            generation: self.generation,
            version,
        };
        let change = tree::apply(&self.db, &self.health, &[overlay], run, applied)?;
        self.is_loose |= change == Change::Rewritten;
        self.head = View::new(Arc::new(Tree::read(&*self.db, &self.health)?));
        self.version = version;
        self.start_generation();
        Ok(())
    }

    fn start_generation(&mut self) {
        self.generation += 1;
        self.used = 0;
        self.commits = 0;
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
        let (db, health, frozen) = (self.db.clone(), self.health.clone(), self.head.frozen.clone());
        let applied = Applied {
            generation: self.generation,
            version: self.version,
        };
        let work = move || {
            tree::apply(&db, &health, &[&frozen], None, applied)?;
            Tree::read(&*db, &health).map(Arc::new)
        };
        let thread = std::thread::Builder::new()
            .name("crm-checkpoint".to_owned())
            .spawn(work)?;
        self.checkpoint = Some(thread);
        self.start_generation();
        Ok(())
    }

    /// Where the file is left, given the last commit that is durable.
    fn left(&self, durable: u64) -> Option<Left> {
        match &self.unmoved {
            Some(unmoved) => unmoved.left,
            None => Some(Left {
                generation: self.generation,
                durable,
            }),
        }
    }
}

impl FileEngine {
    pub(super) fn open(opener: Opener, sharing: Sharing) -> Result<Self> {
        let writer = Writer::open(&opener, sharing, None)?;
        Ok(Self {
            opener,
            sharing,
            group: Group::new(writer.version),
            under_way: Mutex::new(None),
            published: RwLock::new(Some(writer.head.clone())),
            readers: AtomicU32::new(PATIENCE),
            writer: Mutex::new(State::Open(writer)),
        })
    }

    fn publish(&self, view: Option<View>) {
        let mut published = self.published.write().unwrap_or_else(PoisonError::into_inner);
        // Dropping the old view may free a large overlay, so it happens after the lock.
        let old = std::mem::replace(&mut *published, view);
        drop(published);
        drop(old);
    }

    fn wait(&self, batch: &Batch) -> Result<()> {
        self.group.wait(batch, |view| self.publish(view))
    }

    /// The writer, on a file opened again if something had failed.
    fn opened<'a>(&self, state: &'a mut State) -> Result<&'a mut Writer> {
        let failed = match state {
            State::Open(writer) => self.group.is_broken() || writer.health.has_failed(),
            State::Failed(_) => true,
            State::Closed => false,
        };
        if failed {
            self.reopen(state)?;
        }
        match state {
            State::Open(writer) => Ok(writer),
            _ => Err(Error::new(Code::Closed)),
        }
    }

    /// Forgets everything in memory that is not durable, and opens the file again.
    fn reopen(&self, state: &mut State) -> Result<()> {
        let left = match std::mem::replace(state, State::Failed(None)) {
            State::Open(writer) => self.release(writer, &Error::new(Code::Io)),
            State::Failed(left) => left,
            State::Closed => {
                *state = State::Closed;
                return Err(Error::new(Code::Closed));
            }
        };
        *state = State::Failed(left);
        // Whoever asks for a view meanwhile waits for the new tree.
        self.publish(None);
        let writer = Writer::open(&self.opener, self.sharing, left)?;
        self.group.start(writer.version);
        self.publish(Some(writer.head.clone()));
        *state = State::Open(writer);
        Ok(())
    }

    /// Lets go of the file: nothing is written to it any more.
    fn release(&self, mut writer: Box<Writer>, error: &Error) -> Option<Left> {
        let _ = writer.settle(true);
        let durable = self.group.stop(error);
        writer.left(durable)
    }

    /// Runs `work` with the writer; once more when the disk failed, on the file opened again, since nothing of the first
    /// attempt is left then.
    fn with_writer<T>(&self, state: &mut State, mut work: impl FnMut(&mut Writer) -> Result<T>) -> Result<T> {
        let mut again = true;
        loop {
            let writer = self.opened(state)?;
            let result = writer.settle(false).and_then(|()| work(writer));
            match result {
                Err(error) if breaks(&error) => {
                    self.group.fail(&error);
                    if error.kind() == ErrorKind::Data || !std::mem::take(&mut again) {
                        return Err(error);
                    }
                }
                result => return result,
            }
        }
    }

    /// Moves everything, and `run` on top, into the tree in one transaction.
    fn apply_now(&self, writer: &mut Writer, run: Option<&Run>) -> Result<()> {
        self.wait(&writer.last)?;
        writer.settle(true)?;
        writer.move_found()?;
        let version = writer.version + u64::from(run.is_some());
        writer.move_into_tree(&writer.head.active.clone(), run, version)?;
        self.group.advance(version);
        self.publish(Some(writer.head.clone()));
        Ok(())
    }

    /// Runs a transaction's work; readers may have what it began with meanwhile.
    fn begin(&self, writer: &Writer, work: &mut dyn FnMut(&View) -> Result<WriteSet>) -> Result<WriteSet> {
        let begun = Begun(&self.under_way);
        *lock(begun.0) = Some((writer.head.clone(), writer.last.clone()));
        work(&writer.head)
    }

    /// Whether the view after the next commit is to be kept for readers.
    fn expects_readers(&self) -> bool {
        let readers = self.readers.load(Ordering::Relaxed);
        self.readers.store(readers.saturating_sub(1), Ordering::Relaxed);
        readers > 0
    }

    fn append(&self, writer: &mut Writer, writes: WriteSet) -> Result<()> {
        if writer.used + log::size_of(&writes) as u64 > HALF {
            self.wait(&writer.last)?;
            writer.rotate()?;
        }
        writer.last = self.group.add(|queue| {
            // What is shared with this view would have to be copied.
            queue.view = None;
            if queue.bytes.is_empty() {
                writer.used = log::next_batch(writer.used);
                queue.offset = log::start_of(writer.generation) + writer.used;
                queue.disk = Some(writer.disk.clone());
            }
            let before = queue.bytes.len();
            writer.version += 1;
            log::encode(writer.generation, writer.version, &writes, &mut queue.bytes);
            writer.used += (queue.bytes.len() - before) as u64;
            writer.commits += 1;
            if let WriteSet::Rows(rows) = writes {
                writer.head.apply(rows);
            }
            queue.version = writer.version;
            queue.view = self.expects_readers().then(|| writer.head.clone());
        });
        Ok(())
    }

    /// Runs `work` on the database with nobody reading it, as moving or checking its pages asks for. Readers that
    /// come meanwhile wait.
    fn alone<T>(&self, writer: &mut Writer, work: impl FnOnce(&mut Database) -> Result<T>) -> Result<T> {
        self.apply_now(writer, None)?;
        self.publish(None);
        writer.head = View::new(Arc::new(Nothing));
        // What the disk holds is to be checked, not what was read from it before.
        writer.blocks.forget_all();
        let done = match Arc::get_mut(&mut writer.db) {
            Some(db) => guarded(|| work(db)),
            None => Err(Error::new(Code::Internal)),
        };
        if done.as_ref().is_err_and(breaks) {
            return done;
        }
        writer.head = View::new(Arc::new(Tree::read(&*writer.db, &writer.health)?));
        self.publish(Some(writer.head.clone()));
        done
    }
}

impl Engine for FileEngine {
    fn view(&self) -> Result<View> {
        let published = || {
            let view = self.published.read().unwrap_or_else(PoisonError::into_inner);
            view.clone().filter(|view| !view.base.has_failed())
        };
        if self.readers.load(Ordering::Relaxed) < PATIENCE {
            self.readers.store(PATIENCE, Ordering::Relaxed);
        }
        let mut state = loop {
            if let Some(view) = published() {
                return Ok(view);
            }
            let begun = lock(&self.under_way).clone();
            if let Some((view, batch)) = begun {
                return self.wait(&batch).map(|()| view);
            }
            match self.writer.try_lock() {
                Ok(state) => break state,
                Err(TryLockError::Poisoned(poisoned)) => break poisoned.into_inner(),
                // Between two transactions, or while the file is opened again.
                Err(TryLockError::WouldBlock) => std::thread::sleep(SOON),
            }
        };
        self.with_writer(&mut state, |writer| {
            if let Some(view) = published() {
                return Ok(view);
            }
            self.wait(&writer.last)?;
            self.publish(Some(writer.head.clone()));
            Ok(writer.head.clone())
        })
    }

    fn update(&self, work: &mut dyn FnMut(&View) -> Result<WriteSet>) -> Result<()> {
        // What the tree says if a run that seemed to fail did arrive.
        let mut arrived = None;
        let mut state = lock(&self.writer);
        let (batch, done) = self.with_writer(&mut state, |writer| {
            if arrived == Some(writer.found) {
                return Ok((writer.last.clone(), Ok(())));
            }
            writer.move_found()?;
            let writes = match self.begin(writer, work) {
                Ok(writes) => writes,
                // The caller's own error says nothing of the disk.
                Err(error) => return Ok((writer.last.clone(), Err(error))),
            };
            if writes.is_empty() {
                // Nothing is to be written.
            } else if log::size_of(&writes) <= log::MAX_RECORD {
                self.append(writer, writes)?;
            } else {
                arrived = Some(Applied {
                    generation: writer.generation,
                    version: writer.version + 1,
                });
                self.apply_now(writer, Some(&Run::from_writes(writes)?))?;
            }
            Ok((writer.last.clone(), Ok(())))
        })?;
        drop(state);
        // Also an answer without a commit may rest on one that is not durable yet.
        self.wait(&batch)?;
        done
    }

    fn checkpoint(&self) -> Result<()> {
        self.with_writer(&mut lock(&self.writer), |writer| self.apply_now(writer, None))
    }

    fn compact(&self) -> Result<()> {
        self.with_writer(&mut lock(&self.writer), |writer| {
            self.alone(writer, |db| db.compact().map_err(redb_error))?;
            writer.is_loose = false;
            Ok(())
        })
    }

    fn backup(&self, path: &Path) -> Result<()> {
        backup::write(&self.view()?, path)
    }

    fn check(&self) -> Result<bool> {
        let check = |db: &mut Database| db.check_integrity().map_err(redb_error);
        match self.with_writer(&mut lock(&self.writer), |writer| self.alone(writer, check)) {
            Err(error) if error.code() == Code::Corrupt => Ok(false),
            result => result,
        }
    }

    fn stats(&self) -> Result<StoreStats> {
        self.with_writer(&mut lock(&self.writer), |writer| {
            writer.settle(true)?;
            let Writer { db, health, .. } = &*writer;
            let tree = health.watch(|| {
                let transaction = db.begin_write()?;
                let tree = transaction.stats()?;
                transaction.abort()?;
                Ok::<_, redb::Error>(tree)
            })?;
            let file_bytes = writer.disk.len()?;
            let (log_commits, log_bytes) = match &writer.unmoved {
                Some(unmoved) => (writer.version - writer.found.version, unmoved.log_bytes),
                None => (writer.commits, writer.used),
            };
            let used = pages::length_in_file(tree.allocated_pages() * tree.page_size() as u64);
            Ok(StoreStats {
                file_bytes,
                stored_bytes: tree.stored_bytes(),
                free_bytes: file_bytes.saturating_sub(used),
                log_commits,
                log_bytes,
            })
        })
    }

    fn close(&self) -> Result<()> {
        let mut state = lock(&self.writer);
        if matches!(*state, State::Closed) {
            return Ok(());
        }
        // A commit of nothing would still make the file grow, which the database does by doubling it.
        let moved = self.with_writer(&mut state, |writer| {
            if writer.head.active.is_empty() && writer.head.frozen.is_empty() {
                return Ok(());
            }
            self.apply_now(writer, None)
        });
        self.publish(None);
        let State::Open(writer) = std::mem::replace(&mut *state, State::Closed) else {
            return moved;
        };
        let (db, is_loose) = (writer.db.clone(), writer.is_loose);
        writer.health.close();
        // Also what could not be moved stays in the log, for whoever opens the file next.
        self.release(writer, &Error::new(Code::Closed));
        let closed = match Arc::into_inner(db) {
            Some(mut db) => guarded(|| {
                // Takes time in proportion to what was written. Where a snapshot is still held it cannot be done; other
                // errors come again on closing.
                if is_loose {
                    let _ = db.compact();
                }
                db.close().map_err(redb_error)
            }),
            None => Err(Error::new(Code::Internal)),
        };
        moved.and(closed)
    }
}

impl Drop for FileEngine {
    fn drop(&mut self) {
        // An error has nobody to go to; the log keeps everything that was acknowledged.
        let _ = self.close();
    }
}
