//! What a handle keeps of its segments between transactions.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::columns::{self, Columns};
use super::definitions::Definitions;
use super::kept::Shelf;
use crate::base::{CustomerId, ModelId, Result};
use crate::journal::{self, Head, Watch};
use crate::model::LoadedModel;
use crate::segment::frame::Frame;
use crate::store::{Engine, View};

/// At most this many customers' ordinals are kept.
const MAX_ORDINALS: usize = 1 << 16;

/// At most this many models are kept.
const MAX_MODELS: usize = 32;

/// Versions of models that were asked, with all that makes asking them again cheaper. None ever changes.
#[derive(Default)]
pub(super) struct Models(Mutex<HashMap<ModelId, Arc<LoadedModel>>>);

impl Models {
    /// A version, which `make` makes where nobody has asked it before.
    pub(super) fn loaded(
        &self,
        id: ModelId,
        make: &dyn Fn() -> Result<LoadedModel>,
    ) -> Result<Arc<LoadedModel>> {
        if let Some(loaded) = lock(&self.0).get(&id) {
            return Ok(loaded.clone());
        }
        let loaded = Arc::new(make()?);
        let mut models = lock(&self.0);
        if models.len() >= MAX_MODELS {
            models.clear();
        }
        models.insert(id, loaded.clone());
        Ok(loaded)
    }
}

/// What a handle keeps in memory.
pub(crate) struct Memory {
    /// Whether other processes write the file too.
    shared: bool,
    /// Commits of this handle, and its end.
    commits: AtomicU64,
    /// The change of the first recent event, as far as this handle knows; 0 where it does not.
    first_recent: AtomicU64,
    definitions: Mutex<Option<Arc<Definitions>>>,
    models: Arc<Models>,
    pub(super) kept: Shelf,
    /// Ordinals never change.
    ordinals: Mutex<HashMap<CustomerId, u32>>,
    columns: Columns,
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Memory {
    /// `room` is the most memory that columns take.
    pub(crate) fn new(shared: bool, room: usize) -> Self {
        Self {
            shared,
            commits: AtomicU64::new(0),
            first_recent: AtomicU64::new(0),
            definitions: Mutex::default(),
            models: Arc::default(),
            kept: Shelf::default(),
            ordinals: Mutex::default(),
            columns: Columns::new(room),
        }
    }

    /// What the handle keeps.
    pub(super) fn of(memory: &journal::Memory) -> Result<&Self> {
        memory.part()
    }

    /// Says that something was committed, or that the handle was closed.
    pub(crate) fn committed(&self) {
        self.commits.fetch_add(1, Ordering::SeqCst);
    }

    /// A number that differs after each commit; none where nobody counts them.
    pub(super) fn commits(&self) -> Option<u64> {
        (!self.shared).then(|| self.commits.load(Ordering::SeqCst))
    }

    pub(super) fn first_recent(&self) -> Option<u64> {
        let first = self.first_recent.load(Ordering::Relaxed);
        (first > 0).then_some(first)
    }

    pub(super) fn set_first_recent(&self, seq: u64) {
        self.first_recent.store(seq, Ordering::Relaxed);
    }

    pub(super) fn definitions(&self) -> Option<Arc<Definitions>> {
        lock(&self.definitions).clone()
    }

    pub(super) fn set_definitions(&self, definitions: Arc<Definitions>) {
        *lock(&self.definitions) = Some(definitions);
    }

    pub(super) fn models(&self) -> Arc<Models> {
        self.models.clone()
    }

    /// Runs `work` on the columns of the view's state; not where there is no room for them. No transaction of the handle
    /// waits for that.
    pub(super) fn with_frame<T>(
        &self,
        view: &View,
        watch: Watch<'_>,
        work: impl FnOnce(&Frame) -> Result<T>,
    ) -> Result<Option<T>> {
        let ready = self.columns.of(view, watch)?;
        ready.map(|ready| work(&ready.frame)).transpose()
    }

    /// The same with the columns that there are, as far as bringing them up to this state takes no look at everybody. It
    /// waits for nobody.
    pub(super) fn with_ready_frame<T>(
        &self,
        view: &View,
        work: impl FnOnce(Option<&Frame>) -> Result<T>,
    ) -> Result<T> {
        let ready = self.columns.at_hand(view)?;
        work(ready.as_ref().map(|ready| &ready.frame))
    }

    /// Whether a new definition should have columns to look at everybody by: where there are some, be they of another state,
    /// or so many customers that it takes long without.
    pub(super) fn is_worth_columns(&self, view: &View) -> Result<bool> {
        let is_large = Head::read(view)?.customers >= columns::LEAST_KEPT;
        Ok(is_large || self.columns.newest().is_some())
    }

    /// The most memory that columns take.
    pub(crate) fn room(&self) -> usize {
        self.columns.room
    }

    /// The bytes of the columns and of the members that are kept.
    pub(super) fn bytes(&self) -> usize {
        self.columns.bytes() + self.kept.bytes()
    }

    pub(super) fn ordinal(&self, id: CustomerId) -> Option<u32> {
        lock(&self.ordinals).get(&id).copied()
    }

    pub(super) fn set_ordinal(&self, id: CustomerId, ordinal: u32) {
        let mut ordinals = lock(&self.ordinals);
        if ordinals.len() >= MAX_ORDINALS {
            ordinals.clear();
        }
        ordinals.insert(id, ordinal);
    }
}

/// Keeps the columns of a handle in its file, for whoever opens it next; not where others write it too, for whom this would
/// have to wait.
pub(crate) fn keep_columns(engine: &dyn Engine, memory: &journal::Memory) -> Result<()> {
    let memory = Memory::of(memory)?;
    if memory.shared || !engine.is_lasting() {
        return Ok(());
    }
    memory.columns.store(engine)
}
