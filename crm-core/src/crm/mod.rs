//! The handle: open a file, read it, write it, close it.

mod accessors;
mod derive;
mod migrate;
mod open;
mod snapshot;
mod subscribe;
mod verify;

#[cfg(test)]
mod tests;

pub use open::OpenOptions;
pub use snapshot::Snapshot;
pub use subscribe::Subscription;
pub use verify::{Problem, VerifyReport};

use std::path::Path;
use std::sync::Arc;

use subscribe::Listeners;

use crate::base::{RecordId, Result, TimeZone};
use crate::journal::{Backlog, Env, Session, Setting, Tx};
use crate::segment;
use crate::store::{Engine, Reader, StoreStats};

/// An open CRM. Clones are cheap and share the file; it is closed with the last clone, or by [`Crm::close`].
///
/// Each command is one transaction: when it returns `Ok`, the record and everything derived from it is durable. Many
/// threads may use one handle; their commits share the disk's syncs.
///
/// ```
/// use crm_core::{Crm, NewCustomer};
/// let folder = tempfile::tempdir().unwrap();
/// let crm = Crm::open(folder.path().join("shop.crm"))?;
/// let ada = crm.customers().create(NewCustomer::person("Ada").email("ada@example.org"))?;
/// assert_eq!(crm.customers().get(ada.id)?.name.as_deref(), Some("Ada"));
/// crm.close()?;
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Crm {
    pub(crate) inner: Arc<Inner>,
    actor: Option<Arc<str>>,
}

pub(crate) struct Inner {
    pub(crate) engine: Arc<dyn Engine>,
    pub(crate) env: Env,
    listeners: Arc<Listeners>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        // An error has nobody to go to, as when the engine is dropped.
        let _ = self.close();
    }
}

impl Inner {
    fn close(&self) -> Result<()> {
        // The thread of the listeners has the engine too, but must not keep the file open.
        self.listeners.close();
        let _reading = self.listeners.pause();
        // Without them nothing is lost but time.
        let _ = segment::keep_columns(&*self.engine, &self.env.memory);
        self.engine.close()
    }
}

impl Crm {
    /// Opens the file at `path` for this process alone, creating it when there is none. For other ways, such as one
    /// process that writes and others that follow it, see [`OpenOptions::sharing`].
    ///
    /// Errors: `locked` when another process has it open, `no_file` when its folder does not exist, `not_a_crm`,
    /// `newer_format`, `corrupt`, and those of the file system.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        OpenOptions::new().open(path)
    }

    /// A CRM that lives in memory and is gone when it is closed.
    pub fn in_memory() -> Result<Self> {
        OpenOptions::new().in_memory()
    }

    fn new(engine: Box<dyn Engine>, env: Env, listeners: Arc<Listeners>) -> Self {
        let engine = engine.into();
        Self {
            inner: Arc::new(Inner {
                engine,
                env,
                listeners,
            }),
            actor: None,
        }
    }

    /// The same CRM, with `actor` named in the journal as who makes the changes.
    #[must_use]
    pub fn as_actor(&self, actor: &str) -> Self {
        Self {
            actor: Some(actor.into()),
            ..self.clone()
        }
    }

    /// A new id, by the handle's clock and source of ids: for a record that is written later, perhaps more than once.
    ///
    /// ```
    /// use crm_core::{Code, Crm, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// let new = NewCustomer { id: Some(crm.new_id()), ..NewCustomer::person("Ada") };
    /// crm.customers().create(new.clone())?;
    /// assert_eq!(crm.customers().create(new).unwrap_err().code(), Code::AlreadyExists);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn new_id<T: RecordId>(&self) -> T {
        self.session().new_id()
    }

    /// The zone whose civil days the business counts by: what the file was created with.
    pub fn time_zone(&self) -> &TimeZone {
        &self.inner.env.time_zone
    }

    /// One consistent state to read from, whatever is written meanwhile.
    pub fn snapshot(&self) -> Result<Snapshot> {
        Ok(Snapshot {
            view: self.session().view()?,
            region: self.inner.env.region.clone(),
            now: self.session().now(),
            zone: self.inner.env.time_zone.clone(),
            memory: self.inner.env.memory.clone(),
        })
    }

    /// Runs several commands as one transaction: all of them are committed, or none.
    ///
    /// The closure is run again when another writer came first, so it should do nothing but use the transaction: a write
    /// by the handle itself is refused there with `nested_write`, and a read sees what the transaction began with. An
    /// error that it returns takes everything back.
    ///
    /// ```
    /// use crm_core::{Code, Crm, Error, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// let refused = crm.write(|tx| {
    ///     tx.customers().create(NewCustomer::person("Ada"))?;
    ///     Err::<(), _>(Error::new(Code::IllegalState))
    /// });
    /// assert!(refused.is_err());
    /// assert_eq!(crm.stats()?.customers, 0);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn write<T>(&self, work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.session().write(work)
    }

    fn session(&self) -> Session<'_> {
        Session {
            engine: &*self.inner.engine,
            env: &self.inner.env,
            actor: self.actor.as_deref(),
            batch: None,
        }
    }

    /// Moves the log into the tree now, as happens by itself when the log is full and on close.
    pub fn checkpoint(&self) -> Result<()> {
        self.session().outside()?;
        self.inner.engine.checkpoint()
    }

    /// Gives free space back to the file system; `snapshots_open` while a snapshot is held.
    pub fn compact(&self) -> Result<()> {
        self.session().outside()?;
        let _reading = self.inner.listeners.pause();
        self.inner.engine.compact()
    }

    /// Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one.
    pub fn backup(&self, path: impl AsRef<Path>) -> Result<()> {
        self.inner
            .engine
            .backup(path.as_ref())
            .map_err(|error| error.with_entity("backup"))
    }

    /// Closes the file for all clones of this handle, and ends its subscriptions. Later calls answer `closed`, but for
    /// this one, which does nothing then. Columns that previews and segments built are written into the file first, see
    /// [`OpenOptions::preview_memory`]: for many customers that takes a moment, and a process that is killed keeps none.
    /// After an import that rewrote most of the file, free space goes back to the file system, as by [`Crm::compact`].
    pub fn close(&self) -> Result<()> {
        self.session().outside()?;
        let closed = self.inner.close();
        // What is kept in memory answers no more.
        (self.inner.env.committed)();
        closed
    }

    /// How much there is.
    pub fn stats(&self) -> Result<Stats> {
        self.session().outside()?;
        let head = crate::journal::Head::read(&self.inner.engine.view()?)?;
        Ok(Stats {
            customers: head.customers,
            changes: head.seq,
            store: self.inner.engine.stats()?,
        })
    }
}

/// How much a CRM holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stats {
    /// Customers ever created.
    pub customers: u32,
    /// Changes in the journal.
    pub changes: u64,
    /// The file.
    pub store: StoreStats,
}

impl std::fmt::Debug for Crm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Crm").finish_non_exhaustive()
    }
}

impl crate::journal::Source for &Crm {
    fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T> {
        self.session().read(work)
    }

    fn region(&self) -> Option<&str> {
        self.inner.env.region.as_deref()
    }

    fn setting(&self) -> Setting<'_> {
        Setting {
            now: self.session().now(),
            zone: &self.inner.env.time_zone,
            memory: &self.inner.env.memory,
            newest: self.session().outside().is_ok(),
            watch: crate::journal::UNWATCHED,
        }
    }
}

impl crate::journal::Sink for &Crm {
    fn write<T>(&mut self, mut work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let session = self.session();
        loop {
            let mut is_left = false;
            let done = session.write(|tx| {
                tx.backlog = Backlog::Bounded;
                let done = tx.command(&mut work);
                is_left = done.is_err() && tx.backlog == Backlog::Left;
                done
            });
            if !is_left {
                return done;
            }
            // In transactions of their own, between which others write.
            segment::settle(&session)?;
        }
    }
}
