//! What a handle keeps of who bought what together.

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use super::index::{Index, no_room};
use crate::base::{Code, Result};
use crate::journal::Head;
use crate::store::{Reader, View};

/// Where there was no room, it is tried again after so many changes.
const PATIENCE: u64 = 1_000;

/// What a handle keeps in memory: the newest state that was asked about, and the last one before it, as snapshots ask.
/// Whoever brings it up to date holds the lock meanwhile; all who ask about the same state do so beside each other.
pub(crate) struct RecommenderMemory {
    /// The most bytes of each.
    room: usize,
    newest: RwLock<Kept>,
    older: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    index: Option<Index>,
    /// The state for which there was no room.
    too_large: Option<u64>,
}

impl Kept {
    /// That of the state of the view that ends so.
    fn ready(&self, head: &Head) -> Option<&Index> {
        let same = |index: &&Index| (index.head.seq, index.head.hash) == (head.seq, head.hash);
        self.index.as_ref().filter(same)
    }

    /// The same, brought up to date or built if need be.
    fn brought(&mut self, view: &View, head: &Head, room: usize) -> Result<&Index> {
        let kept = match self.index.take() {
            Some(mut index) => index.catch_up(view, head)?.then_some(index),
            None => None,
        };
        let was_tried = |seq| head.seq.abs_diff(seq) < PATIENCE;
        let index = match kept {
            Some(index) => index.check_room(room).map(|()| index),
            None if self.too_large.is_some_and(was_tried) => return Err(no_room()),
            None => Index::build(view, room),
        };
        self.too_large = match &index {
            Err(error) if error.code() == Code::TooMany => Some(head.seq),
            _ => None,
        };
        Ok(self.index.insert(index?))
    }
}

impl RecommenderMemory {
    /// `room` is the most memory that a state takes.
    pub(crate) fn new(room: usize) -> Self {
        Self {
            room,
            newest: RwLock::default(),
            older: Mutex::default(),
        }
    }

    /// Whether what is kept is of a newer state than the reader's, so that a new look at the store spares the work of
    /// going back.
    pub(super) fn is_ahead_of(&self, reader: &dyn Reader) -> Result<bool> {
        let head = Head::read(reader.state())?;
        let newest = self.newest.read().unwrap_or_else(PoisonError::into_inner);
        Ok(newest
            .index
            .as_ref()
            .is_some_and(|index| index.head.seq > head.seq))
    }

    /// Runs `work` on what is known in the state of the reader; in a transaction, in that which it began with.
    pub(super) fn with<T>(&self, reader: &dyn Reader, work: impl FnOnce(&Index) -> Result<T>) -> Result<T> {
        let view = reader.state();
        let head = Head::read(view)?;
        {
            let newest = self.newest.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(index) = newest.ready(&head) {
                return work(index);
            }
        }
        {
            let mut newest = self.newest.write().unwrap_or_else(PoisonError::into_inner);
            let newest_seq = newest.index.as_ref().map_or(0, |index| index.head.seq);
            if newest_seq <= head.seq {
                newest.brought(view, &head, self.room)?;
            }
        }
        // Answers are given beside each other, also the first one of a new state.
        {
            let newest = self.newest.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(index) = newest.ready(&head) {
                return work(index);
            }
        }
        let mut older = lock(&self.older);
        if let Some(index) = older.ready(&head) {
            return work(index);
        }
        work(older.brought(view, &head, self.room)?)
    }

    /// The bytes of what is kept.
    pub(super) fn bytes(&self) -> usize {
        let of = |kept: &Kept| kept.index.as_ref().map_or(0, Index::bytes);
        let newest = self.newest.read().unwrap_or_else(PoisonError::into_inner);
        of(&newest) + of(&lock(&self.older))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
