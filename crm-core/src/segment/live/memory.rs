//! What a handle keeps of its segments between transactions.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::definitions::Definitions;
use super::kept::Kept;
use crate::base::{Code, CustomerId, Error, Result, SegmentId};
use crate::journal;
use crate::segment::frame::Frame;
use crate::store::View;

/// At most this many customers' ordinals are kept.
const MAX_ORDINALS: usize = 1 << 16;

/// What a handle keeps in memory.
pub(crate) struct Memory {
    /// Whether other processes write the file too.
    shared: bool,
    /// Commits of this handle, and its end.
    commits: AtomicU64,
    definitions: Mutex<Option<Arc<Definitions>>>,
    kept: Mutex<HashMap<SegmentId, Kept>>,
    /// Ordinals never change.
    ordinals: Mutex<HashMap<CustomerId, u32>>,
    /// The most memory that the frame takes.
    room: usize,
    frame: Mutex<Columns>,
}

/// The columns of all customers.
#[derive(Default)]
enum Columns {
    /// Nobody has asked yet.
    #[default]
    Unasked,
    Ready(Box<Frame>),
    /// There is no room for them.
    TooLarge,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Memory {
    /// `room` is the most memory that columns take.
    pub(crate) fn new(shared: bool, room: usize) -> Self {
        Self {
            shared,
            room,
            commits: AtomicU64::new(0),
            definitions: Mutex::default(),
            kept: Mutex::default(),
            ordinals: Mutex::default(),
            frame: Mutex::default(),
        }
    }

    /// What the handle keeps.
    pub(super) fn of(memory: &journal::Memory) -> Result<&Self> {
        memory
            .downcast_ref()
            .ok_or_else(|| Error::new(Code::Internal).with_entity("segment"))
    }

    /// Says that something was committed, or that the handle was closed.
    pub(crate) fn committed(&self) {
        self.commits.fetch_add(1, Ordering::SeqCst);
    }

    /// A number that differs after each commit; none where nobody counts them.
    pub(super) fn commits(&self) -> Option<u64> {
        (!self.shared).then(|| self.commits.load(Ordering::SeqCst))
    }

    pub(super) fn definitions(&self) -> Option<Arc<Definitions>> {
        lock(&self.definitions).clone()
    }

    pub(super) fn set_definitions(&self, definitions: Arc<Definitions>) {
        *lock(&self.definitions) = Some(definitions);
    }

    pub(super) fn kept(&self) -> MutexGuard<'_, HashMap<SegmentId, Kept>> {
        lock(&self.kept)
    }

    /// Runs `work` on the columns of a state, the newest that there is; not where there is no room for them.
    pub(super) fn with_frame<T>(
        &self,
        view: &View,
        work: impl FnOnce(&Frame) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut columns = lock(&self.frame);
        let frame = match std::mem::take(&mut *columns) {
            Columns::Ready(mut frame) => {
                frame.refresh(view, &|_, _| {})?;
                frame
            }
            Columns::Unasked => Frame::build(view, self.room, &|_, _| {})?.into(),
            Columns::TooLarge => {
                *columns = Columns::TooLarge;
                return Ok(None);
            }
        };
        if frame.is_too_large() {
            *columns = Columns::TooLarge;
            return Ok(None);
        }
        let done = work(&frame);
        *columns = Columns::Ready(frame);
        done.map(Some)
    }

    /// The bytes of the columns; 0 before they are built.
    pub(super) fn frame_bytes(&self) -> usize {
        match &*lock(&self.frame) {
            Columns::Ready(frame) => frame.memory(),
            Columns::Unasked | Columns::TooLarge => 0,
        }
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
