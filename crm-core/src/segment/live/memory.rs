//! What a handle keeps of its segments between transactions.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::definitions::Definitions;
use super::kept::Kept;
use crate::base::{Code, CustomerId, Error, Result, SegmentId};
use crate::journal::{self, Head, block_of};
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
    Ready(Box<Ready>),
    /// There is no room for them.
    TooLarge,
}

/// Columns, and the end of the journal in the state that they are of.
struct Ready {
    frame: Frame,
    head: Head,
}

impl Ready {
    fn build(view: &View, room: usize) -> Result<Self> {
        Ok(Self {
            frame: Frame::build(view, room, &|_, _| {})?,
            head: Head::read(view)?,
        })
    }

    /// Whether what they are of is a past of the view. A state that a build began with may be lost with the disk.
    fn is_past_of(&self, view: &View) -> Result<bool> {
        let Head { seq, hash, .. } = &self.head;
        Ok(*seq <= Head::read(view)?.seq && (*seq == 0 || block_of(view, *seq)?.1.hash == *hash))
    }
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
        let ready = match std::mem::take(&mut *columns) {
            Columns::Ready(mut ready) if ready.is_past_of(view)? => {
                ready.frame.refresh(view, &|_, _| {})?;
                ready.head = Head::read(view)?;
                ready
            }
            Columns::Ready(_) | Columns::Unasked => Ready::build(view, self.room)?.into(),
            Columns::TooLarge => {
                *columns = Columns::TooLarge;
                return Ok(None);
            }
        };
        if ready.frame.is_too_large() {
            *columns = Columns::TooLarge;
            return Ok(None);
        }
        let done = work(&ready.frame);
        *columns = Columns::Ready(ready);
        done.map(Some)
    }

    /// The same with the columns that there are, as far as bringing them up to this state takes no look at everybody.
    pub(super) fn with_ready_frame<T>(
        &self,
        view: &View,
        work: impl FnOnce(Option<&Frame>) -> Result<T>,
    ) -> Result<T> {
        let mut columns = lock(&self.frame);
        if let Columns::Ready(ready) = &mut *columns
            && ready.is_past_of(view)?
            && ready.frame.catch_up(view)?
        {
            ready.head = Head::read(view)?;
            return work(Some(&ready.frame));
        }
        work(None)
    }

    /// Whether there are columns.
    pub(super) fn has_frame(&self) -> bool {
        matches!(*lock(&self.frame), Columns::Ready(_))
    }

    /// The bytes of the columns; 0 before they are built.
    pub(super) fn frame_bytes(&self) -> usize {
        match &*lock(&self.frame) {
            Columns::Ready(ready) => ready.frame.memory(),
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
