//! Group commit: one write and one sync for all commits that wait at the same time.
//!
//! Commits queue up in a [`Batch`]. Whoever waits first writes the batch out while the next one gathers; it then wakes
//! those who share its batch, and one of the next.
//!
//! Locks are taken in this order: commit, queue. Nobody waits for the disk with either held.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use super::View;
use super::disk::Disk;
use crate::base::{Code, Error, Result};

pub(super) struct Group {
    commit: Mutex<Commit>,
    /// Tells that a batch has been written out.
    idle: Condvar,
    queue: Mutex<Queue>,
    /// Whether `commit.broken` is set.
    broken: AtomicBool,
}

/// Commits that one sync makes durable together, or not.
#[derive(Default)]
pub(super) struct Batch {
    /// Set once, with `commit` locked.
    outcome: OnceLock<Result<()>>,
    /// Tells that there is an outcome, or that one who waits has to write the batch out.
    wake: Condvar,
}

struct Commit {
    flushing: bool,
    /// The last commit that is durable.
    durable: u64,
    /// Why nothing more is written before the file is opened again.
    broken: Option<Error>,
}

/// Records that wait for a sync.
#[derive(Default)]
pub(super) struct Queue {
    pub(super) bytes: Vec<u8>,
    /// Where in the file the bytes go.
    pub(super) offset: u64,
    /// The last commit among them, and the view after it, where readers are expected.
    pub(super) version: u64,
    pub(super) view: Option<View>,
    pub(super) disk: Option<Arc<dyn Disk>>,
    batch: Arc<Batch>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while a lock was held leaves data that is replaced as a whole, never half of it.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wait<'a, T>(condition: &Condvar, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
    condition.wait(guard).unwrap_or_else(PoisonError::into_inner)
}

impl Batch {
    /// A batch of commits that are durable.
    pub(super) fn durable() -> Arc<Self> {
        Arc::new(Self {
            outcome: OnceLock::from(Ok(())),
            wake: Condvar::new(),
        })
    }

    fn end(&self, outcome: Result<()>) {
        // The first outcome stands.
        let _ = self.outcome.set(outcome);
        self.wake.notify_all();
    }
}

impl Group {
    pub(super) fn new(durable: u64) -> Self {
        Self {
            commit: Mutex::new(Commit {
                flushing: false,
                durable,
                broken: None,
            }),
            idle: Condvar::new(),
            queue: Mutex::new(Queue::default()),
            broken: AtomicBool::new(false),
        }
    }

    /// Adds a commit to what waits, and returns the batch that it is part of.
    pub(super) fn add(&self, commit: impl FnOnce(&mut Queue)) -> Arc<Batch> {
        let mut queue = lock(&self.queue);
        commit(&mut queue);
        queue.batch.clone()
    }

    /// Waits until the batch is durable, writing it out when nobody else does; `publish` gets the view that is durable
    /// then, if one was kept.
    pub(super) fn wait(&self, batch: &Batch, publish: impl Fn(Option<View>)) -> Result<()> {
        let mut commit = lock(&self.commit);
        loop {
            if let Some(outcome) = batch.outcome.get() {
                return outcome.clone();
            }
            if commit.flushing {
                commit = wait(&batch.wake, commit);
                continue;
            }
            // A batch without an outcome that nobody writes out is the one in the queue.
            let queue = std::mem::take(&mut *lock(&self.queue));
            let batch = queue.batch.clone();
            if let Some(error) = &commit.broken {
                batch.end(Err(error.clone()));
                continue;
            }
            commit.flushing = true;
            drop(commit);
            let version = queue.version;
            let flushed = flush(queue, &publish);
            commit = lock(&self.commit);
            commit.flushing = false;
            match &flushed {
                Ok(()) => commit.durable = version,
                Err(error) => self.set_broken(&mut commit, error),
            }
            let _ = batch.outcome.set(flushed.clone());
            let next = lock(&self.queue).batch.clone();
            drop(commit);
            // Those who wake need the lock, so it is free by then; and the next sync is begun first.
            next.wake.notify_one();
            batch.wake.notify_all();
            self.idle.notify_all();
            return flushed;
        }
    }

    fn set_broken(&self, commit: &mut Commit, error: &Error) {
        commit.broken.get_or_insert_with(|| error.clone());
        self.broken.store(true, Ordering::Release);
    }

    /// Writes nothing more before [`Group::start`].
    pub(super) fn fail(&self, error: &Error) {
        self.set_broken(&mut lock(&self.commit), error);
    }

    pub(super) fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Acquire)
    }

    /// A commit that went to the tree is durable. Nothing waits.
    pub(super) fn advance(&self, version: u64) {
        lock(&self.commit).durable = version;
    }

    /// Waits for the write that is under way and gives up what is queued; the last durable commit. The file can be
    /// released then.
    pub(super) fn stop(&self, error: &Error) -> u64 {
        let mut commit = lock(&self.commit);
        self.set_broken(&mut commit, error);
        while commit.flushing {
            commit = wait(&self.idle, commit);
        }
        let queue = std::mem::take(&mut *lock(&self.queue));
        let error = commit.broken.clone().unwrap_or_else(|| Error::new(Code::Io));
        queue.batch.end(Err(error));
        commit.durable
    }

    /// Goes on after the file was opened again.
    pub(super) fn start(&self, durable: u64) {
        let mut commit = lock(&self.commit);
        commit.durable = durable;
        commit.broken = None;
        self.broken.store(false, Ordering::Release);
    }
}

/// Appends and syncs what waited in the queue. One at a time.
fn flush(queue: Queue, publish: impl Fn(Option<View>)) -> Result<()> {
    let disk = queue.disk.ok_or_else(|| Error::new(Code::Internal))?;
    disk.write(queue.offset, &queue.bytes)?;
    disk.sync_data()?;
    publish(queue.view);
    Ok(())
}
