//! The columns that a handle keeps. Whoever counts over them shares them; newer ones take their place.

use std::sync::{Arc, Mutex};
use std::thread::{self, ThreadId};

use super::memory::lock;
use crate::base::Result;
use crate::journal::{Head, Watch, block_of};
use crate::segment::frame::{Frame, most_dirty, wait};
use crate::store::{Run, View};

/// Columns of fewer customers are not kept in the file, nor built for a new definition: a look at everybody takes no time to
/// speak of. Few in tests, of which some have more and some have fewer.
pub(super) const LEAST_KEPT: u32 = if cfg!(test) { 10 } else { 1 << 14 };

/// The columns of all customers. The locks are held for a moment, but for `building`, for which no transaction waits.
pub(super) struct Columns {
    /// The most memory that they take.
    room: usize,
    known: Mutex<Known>,
    /// Whoever builds or reads them holds it, so that others wait instead of doing it too.
    building: Mutex<()>,
    /// Which thread that is.
    builder: Mutex<Option<ThreadId>>,
}

/// What is known of the columns.
#[derive(Default)]
enum Known {
    /// Nobody has asked yet.
    #[default]
    Unasked,
    /// Nor does the file have any that are of use.
    Unbuilt,
    Ready(Arc<Ready>),
    /// There was no room for them in this state.
    TooLarge(Head),
}

/// Columns, and the end of the journal in the state that they are of.
pub(super) struct Ready {
    pub(super) frame: Frame,
    head: Head,
    /// That of the state in which they were built, or which those in the file are of.
    base: Head,
}

/// Whether the journal that ends so is a past of the view's. A state that a build began with may be lost with the disk.
fn is_past(past: &Head, view: &View, head: &Head) -> Result<bool> {
    Ok(past.seq <= head.seq && (past.seq == 0 || block_of(view, past.seq)?.1.hash == past.hash))
}

impl Ready {
    /// The same columns in the state of the view; none where that takes a look at everybody.
    fn at(self: &Arc<Self>, view: &View) -> Result<Option<Arc<Self>>> {
        let head = Head::read(view)?;
        if (head.seq, &head.hash) == (self.head.seq, &self.head.hash) {
            return Ok(Some(self.clone()));
        }
        let mut frame = if is_past(&self.head, view, &head)? {
            self.frame.clone()
        } else if is_past(&self.base, view, &head)? {
            self.frame.rewound(self.base.seq)
        } else {
            return Ok(None);
        };
        Ok(frame.catch_up(view)?.then(|| {
            Arc::new(Self {
                frame,
                head,
                base: self.base.clone(),
            })
        }))
    }
}

impl Columns {
    pub(super) fn new(room: usize) -> Self {
        Self {
            room,
            known: Mutex::default(),
            building: Mutex::default(),
            builder: Mutex::default(),
        }
    }

    /// Those that there are.
    pub(super) fn newest(&self) -> Option<Arc<Ready>> {
        match &*lock(&self.known) {
            Known::Ready(ready) => Some(ready.clone()),
            Known::Unasked | Known::Unbuilt | Known::TooLarge(_) => None,
        }
    }

    /// Those of the view's state, as far as that takes no look at everybody: of the first who ask, one reads those in the
    /// file.
    pub(super) fn at_hand(&self, view: &View) -> Result<Option<Arc<Ready>>> {
        if self.is_unasked()
            && let Ok(_reading) = self.building.try_lock()
        {
            self.read(view)?;
        }
        let Some(newest) = self.newest() else {
            return Ok(None);
        };
        let ready = newest.at(view)?;
        if let Some(ready) = &ready {
            self.keep(ready);
        }
        Ok(ready)
    }

    /// The same, built if need be; none where there is no room for them, or there are newer ones that say nothing of the
    /// view's state.
    pub(super) fn of(&self, view: &View, watch: Watch<'_>) -> Result<Option<Arc<Ready>>> {
        if let Some(ready) = self.at_hand(view)? {
            return Ok(Some(ready));
        }
        let head = Head::read(view)?;
        if !self.is_worth_building(&head) {
            return Ok(None);
        }
        // Whoever is told how far it is may ask something itself: it would wait for itself.
        if *lock(&self.builder) == Some(thread::current().id()) {
            return Ok(None);
        }
        let _building = wait(&self.building, watch, head.customers as usize)?;
        let _builder = Builder::here(&self.builder);
        self.read(view)?;
        // Somebody else may have built them.
        if let Some(ready) = self.at_hand(view)? {
            return Ok(Some(ready));
        }
        if !self.is_worth_building(&head) {
            return Ok(None);
        }
        let Some(frame) = Frame::build(view, self.room, watch)? else {
            *lock(&self.known) = Known::TooLarge(head);
            return Ok(None);
        };
        let base = head.clone();
        let ready = Arc::new(Ready { frame, head, base });
        self.keep(&ready);
        Ok(Some(ready))
    }

    fn is_unasked(&self) -> bool {
        matches!(*lock(&self.known), Known::Unasked)
    }

    /// Finds out whether the file has columns, unless that is known.
    fn read(&self, view: &View) -> Result<()> {
        if !self.is_unasked() {
            return Ok(());
        }
        let mut known = Known::Unbuilt;
        if let Some((frame, head)) = Frame::stored(view, self.room)?
            && is_past(&head, view, &Head::read(view)?)?
        {
            let base = head.clone();
            known = Known::Ready(Arc::new(Ready { frame, head, base }));
        }
        *lock(&self.known) = known;
        Ok(())
    }

    /// The rows that keep the columns in the file; none where it has those that were built last, or building them anew takes
    /// no time to speak of.
    pub(super) fn to_rows(&self, view: &View) -> Result<Run> {
        let Some(ready) = self.newest().filter(|ready| ready.head.customers >= LEAST_KEPT) else {
            return Ok(Run::default());
        };
        let head = Head::read(view)?;
        if !is_past(&ready.head, view, &head)? {
            return Ok(Run::default());
        }
        match Frame::stored_head(view)? {
            Some(stored) if stored.seq >= ready.base.seq && is_past(&stored, view, &head)? => {
                Ok(Run::default())
            }
            _ => ready.frame.to_rows(view, &ready.head),
        }
    }

    /// Keeps these, unless there are such as came after them.
    fn keep(&self, ready: &Arc<Ready>) {
        let mut known = lock(&self.known);
        match &*known {
            Known::Ready(known) if known.head.seq >= ready.head.seq => {}
            _ => *known = Known::Ready(ready.clone()),
        }
    }

    /// Whether columns of the state that ends so are worth a look at everybody: not where there are newer ones, and where
    /// there was no room, not before as much has changed as makes columns anew.
    fn is_worth_building(&self, head: &Head) -> bool {
        match &*lock(&self.known) {
            Known::Unasked | Known::Unbuilt => true,
            Known::Ready(known) => known.head.seq < head.seq,
            Known::TooLarge(then) => head.seq.saturating_sub(then.seq) > most_dirty(then.customers as usize),
        }
    }

    /// The bytes of the columns; 0 before they are built.
    pub(super) fn bytes(&self) -> usize {
        self.newest().map_or(0, |ready| ready.frame.memory())
    }
}

/// Says which thread builds, as long as it does.
struct Builder<'a>(&'a Mutex<Option<ThreadId>>);

impl<'a> Builder<'a> {
    fn here(builder: &'a Mutex<Option<ThreadId>>) -> Self {
        *lock(builder) = Some(thread::current().id());
        Self(builder)
    }
}

impl Drop for Builder<'_> {
    fn drop(&mut self) {
        *lock(self.0) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::UNWATCHED;
    use crate::{Crm, NewCustomer};

    fn view(crm: &Crm) -> View {
        crm.inner.engine.view().unwrap()
    }

    fn customer(crm: &Crm) {
        crm.customers().create(NewCustomer::person("Ada")).unwrap();
    }

    #[test]
    fn columns_of_an_older_state_take_the_place_of_none() {
        let crm = Crm::in_memory().unwrap();
        let before = view(&crm);
        customer(&crm);
        let columns = Columns::new(usize::MAX);
        columns.of(&view(&crm), UNWATCHED).unwrap().unwrap();
        customer(&crm);
        let between = view(&crm);
        customer(&crm);
        let newest = columns.of(&view(&crm), UNWATCHED).unwrap().unwrap();
        assert_eq!(newest.frame.dirty().count(), 2);
        // Of a state since they were built they tell, of one before they do not.
        let older = columns.of(&between, UNWATCHED).unwrap().unwrap();
        assert_eq!(older.head.seq + 1, newest.head.seq);
        assert!(older.frame.dirty().count() >= 1);
        assert!(columns.of(&before, UNWATCHED).unwrap().is_none());
        assert!(Arc::ptr_eq(&columns.newest().unwrap(), &newest));
    }

    #[test]
    fn who_finds_columns_waits_for_nobody() {
        let crm = Crm::in_memory().unwrap();
        let columns = Columns::new(usize::MAX);
        let read = columns.of(&view(&crm), UNWATCHED).unwrap().unwrap();
        let building = lock(&columns.building);
        customer(&crm);
        let ready = columns.at_hand(&view(&crm)).unwrap().unwrap();
        assert_eq!(ready.head.seq, read.head.seq + 1);
        assert!(columns.of(&view(&crm), UNWATCHED).unwrap().is_some());
        drop(building);
    }

    #[test]
    fn where_there_was_no_room_it_is_tried_again() {
        let crm = Crm::in_memory().unwrap();
        let columns = Columns::new(0);
        assert!(columns.of(&view(&crm), UNWATCHED).unwrap().is_none());
        customer(&crm);
        let head = Head::read(&view(&crm)).unwrap();
        assert!(!columns.is_worth_building(&head));
        let later = Head {
            seq: head.seq + most_dirty(0),
            ..head
        };
        assert!(columns.is_worth_building(&later));
    }

    fn customers(crm: &Crm, count: u32) {
        let some = |tx: &mut crate::Tx<'_>| {
            (0..count).try_for_each(|_| tx.customers().create(NewCustomer::person("Ada")).map(drop))
        };
        crm.write(some).unwrap();
    }

    #[test]
    fn a_handle_finds_the_columns_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Crm::open(folder.path().join("shop.crm")).unwrap();
        let at_hand = |crm: &Crm| Columns::new(usize::MAX).at_hand(&view(crm)).unwrap();
        let crm = open();
        customers(&crm, LEAST_KEPT);
        crm.close().unwrap();
        // Nobody has asked.
        let crm = open();
        assert!(at_hand(&crm).is_none());
        assert_eq!(
            crm.segments().preview("name = 'Ada'", 0).unwrap().count,
            u64::from(LEAST_KEPT)
        );
        // A handle that is only dropped keeps them too.
        drop(crm);
        let crm = open();
        customer(&crm);
        let ready = at_hand(&crm).unwrap();
        assert_eq!(
            (ready.frame.dirty().count(), ready.base.seq),
            (1, u64::from(LEAST_KEPT))
        );
        assert_eq!(
            crm.segments().preview("name = 'Ada'", 0).unwrap().count,
            u64::from(LEAST_KEPT) + 1
        );
        assert_eq!(crm.verify().unwrap().problems, []);
        crm.close().unwrap();
        // They are still those that were built, with the journal behind them.
        let crm = open();
        assert_eq!(at_hand(&crm).unwrap().base.seq, u64::from(LEAST_KEPT));
        customers(&crm, 1_000);
        assert!(at_hand(&crm).is_none());
        crm.segments().preview("name = 'Ada'", 0).unwrap();
        crm.close().unwrap();
        let ready = at_hand(&open()).unwrap();
        assert_eq!(
            (ready.frame.dirty().count(), ready.base.seq),
            (0, u64::from(LEAST_KEPT) + 1_001)
        );
    }

    #[test]
    fn few_customers_have_no_columns_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        let crm = Crm::open(&path).unwrap();
        customers(&crm, LEAST_KEPT - 1);
        crm.segments().preview("name = 'Ada'", 0).unwrap();
        crm.close().unwrap();
        assert!(
            Frame::stored(&view(&Crm::open(&path).unwrap()), usize::MAX)
                .unwrap()
                .is_none()
        );
    }
}
