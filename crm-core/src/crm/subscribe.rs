//! Listeners that are told of each change after its commit.
//!
//! One thread a handle calls them all. It is woken by commits, reads from the journal what each listener was not told
//! yet, and calls it while it holds no lock. So a writer waits for no listener, and a listener that takes its time is
//! told of more at once.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::Crm;
use crate::base::{Code, Error, ErrorKind, Result};
use crate::journal::{Changes, Head, changes_since};
use crate::store::Engine;

/// At most this many changes a call.
const MOST: usize = 1000;
/// When a read that failed is tried again.
const RETRY: Duration = Duration::from_millis(250);

type Listener = Box<dyn FnMut(&Changes) + Send>;

impl Crm {
    /// Calls `listener` with all changes that are committed from now on, by whichever clone of this handle, in their
    /// order, each once, until the subscription is dropped or the handle is closed.
    ///
    /// It is called after the commit, on a thread of the handle that all listeners share, with up to 1,000 changes at
    /// a time. It may read and write by its own clone of the handle; what it writes it is told of too. A panic in it
    /// ends its subscription alone. What other processes commit is looked for from time to time; see
    /// [`OpenOptions::poll_every`](crate::OpenOptions::poll_every).
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// let (sender, changes) = std::sync::mpsc::channel();
    /// let subscription = crm.subscribe(move |changes| drop(sender.send(changes.clone())))?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// assert_eq!(changes.recv().unwrap().items[0].id.as_bytes(), &ada.id.to_bytes());
    /// drop(subscription);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn subscribe(&self, listener: impl FnMut(&Changes) + Send + 'static) -> Result<Subscription> {
        self.listen(None, Box::new(listener))
    }

    /// As [`Crm::subscribe`], with all changes after number `seq`: what came before now too. `out_of_range` when there
    /// is no such change yet.
    pub fn subscribe_since(
        &self,
        seq: u64,
        listener: impl FnMut(&Changes) + Send + 'static,
    ) -> Result<Subscription> {
        self.listen(Some(seq), Box::new(listener))
    }

    fn listen(&self, since: Option<u64>, listener: Listener) -> Result<Subscription> {
        let listeners = &self.inner.listeners;
        // From here on commits wake the thread, so that none is missed between reading the head and listening.
        listeners.watched.store(true, Ordering::SeqCst);
        let head = Head::read(&self.inner.engine.view()?)?.seq;
        let told = since.unwrap_or(head);
        if told > head {
            return Err(Error::field_of(Code::OutOfRange, "seq"));
        }
        let mut state = listeners.lock();
        if state.closed {
            return Err(Error::new(Code::Closed));
        }
        if !state.running {
            let (listeners, engine) = (listeners.clone(), self.inner.engine.clone());
            std::thread::Builder::new()
                .name("crm-listeners".to_owned())
                .spawn(move || listeners.run(&*engine))?;
            state.running = true;
        }
        let id = state.next_id;
        state.next_id += 1;
        let listener = Some(listener);
        state.entries.insert(id, Entry { told, listener });
        state.awake = true;
        listeners.wake.notify_one();
        Ok(Subscription {
            listeners: listeners.clone(),
            id,
        })
    }
}

/// A listener's subscription; from [`Crm::subscribe`]. Dropping it ends it.
///
/// It does not keep the handle open.
#[must_use = "a subscription that is dropped ends at once"]
pub struct Subscription {
    listeners: Arc<Listeners>,
    id: u64,
}

impl Subscription {
    /// Ends the subscription: the listener is not called again. A call that is under way goes on; this does not wait
    /// for it, so that it may be called from anywhere.
    pub fn cancel(&self) {
        let mut state = self.listeners.lock();
        let entry = state.entries.remove(&self.id);
        self.listeners.wake.notify_one();
        drop(state);
        // The listener's own state may do anything when it is dropped.
        drop(entry);
    }

    /// Whether it has ended: it was cancelled, the listener panicked, the journal cannot be read, or the handle was
    /// closed.
    pub fn has_ended(&self) -> bool {
        !self.listeners.lock().entries.contains_key(&self.id)
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subscription").finish_non_exhaustive()
    }
}

/// All listeners of a handle.
pub(super) struct Listeners {
    /// Whether anybody ever subscribed; until then commits do nothing here.
    watched: AtomicBool,
    state: Mutex<State>,
    wake: Condvar,
    /// Held while the thread has a view open, and by those who need that there is none.
    reading: Mutex<()>,
    /// How often to look for the commits of other processes, if there may be any.
    poll: Option<Duration>,
}

#[derive(Default)]
struct State {
    entries: BTreeMap<u64, Entry>,
    next_id: u64,
    /// Whether there may be something to tell.
    awake: bool,
    /// Whether the thread is there.
    running: bool,
    closed: bool,
}

struct Entry {
    /// The number of the last change that the listener was told of.
    told: u64,
    /// None while it is called.
    listener: Option<Listener>,
}

impl Listeners {
    pub(super) fn new(poll: Option<Duration>) -> Self {
        Self {
            watched: AtomicBool::new(false),
            state: Mutex::default(),
            wake: Condvar::new(),
            reading: Mutex::new(()),
            poll,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that something was committed.
    pub(super) fn wake(&self) {
        if self.watched.load(Ordering::SeqCst) {
            self.lock().awake = true;
            self.wake.notify_one();
        }
    }

    /// Keeps the thread from reading as long as the guard lives. It calls nobody while it reads, so this is short.
    pub(super) fn pause(&self) -> MutexGuard<'_, ()> {
        self.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends all subscriptions, without waiting for a call that is under way.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        let entries = std::mem::take(&mut state.entries);
        self.wake.notify_one();
        drop(state);
        drop(entries);
    }

    fn run(&self, engine: &dyn Engine) {
        let mut failed = false;
        while self.wait(failed) {
            let ids: Vec<_> = self.lock().entries.keys().copied().collect();
            failed = false;
            for id in ids {
                failed |= self.serve(id, engine).is_err();
            }
        }
    }

    /// Waits until there may be something to tell; false when nobody listens any more.
    fn wait(&self, failed: bool) -> bool {
        let patience = if failed { Some(RETRY) } else { self.poll };
        let mut state = self.lock();
        loop {
            if state.entries.is_empty() {
                state.running = false;
                return false;
            }
            if std::mem::take(&mut state.awake) {
                return true;
            }
            match patience {
                None => state = self.wake.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(patience) => {
                    let waited = self.wake.wait_timeout(state, patience);
                    let (held, result) = waited.unwrap_or_else(PoisonError::into_inner);
                    state = held;
                    state.awake |= result.timed_out();
                }
            }
        }
    }

    /// Tells one listener what is new to it, at most [`MOST`] changes. An error is one that may pass.
    fn serve(&self, id: u64, engine: &dyn Engine) -> Result<()> {
        let taken = {
            let mut state = self.lock();
            let entry = state.entries.get_mut(&id);
            entry.and_then(|entry| Some((entry.told, entry.listener.take()?)))
        };
        let Some((told, mut listener)) = taken else {
            return Ok(());
        };
        let (changes, passing) = match self.read(engine, told) {
            Ok(changes) => (changes, Ok(())),
            Err(error) if matches!(error.kind(), ErrorKind::Unavailable | ErrorKind::Busy) => {
                (None, Err(error))
            }
            Err(_) => {
                shielded(move || drop(listener));
                self.put_back(id, None, told);
                return Ok(());
            }
        };
        let Some(changes) = changes else {
            self.put_back(id, Some(listener), told);
            return passing;
        };
        let (last, more) = (changes.last, changes.more);
        let called = shielded(move || {
            listener(&changes);
            listener
        });
        self.put_back(id, called, last);
        if more {
            self.wake();
        }
        Ok(())
    }

    fn read(&self, engine: &dyn Engine, told: u64) -> Result<Option<Changes>> {
        let _reading = self.pause();
        let view = engine.view()?;
        if Head::read(&view)?.seq <= told {
            return Ok(None);
        }
        changes_since(&view, told, MOST).map(Some)
    }

    /// Ends the call of a listener, or with none the subscription.
    fn put_back(&self, id: u64, listener: Option<Listener>, told: u64) {
        let mut state = self.lock();
        let over = match (state.entries.get_mut(&id), listener) {
            (Some(entry), Some(listener)) => {
                (entry.told, entry.listener) = (told, Some(listener));
                None
            }
            (_, listener) => {
                state.entries.remove(&id);
                listener
            }
        };
        drop(state);
        shielded(move || drop(over));
    }
}

/// Runs what is not ours; none when it panicked.
fn shielded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}
