//! The columns that a handle keeps. Whoever counts over them shares them; newer ones take their place.

use std::sync::{Arc, Mutex};
use std::thread::{self, ThreadId};

use super::memory::lock;
use crate::base::{ErrorKind, Result};
use crate::journal::{Head, Watch, block_of};
use crate::segment::frame::{Frame, most_dirty, wait};
use crate::store::{Engine, Run, View, WriteSet};

/// Following more changes than this takes longer than writing the columns anew.
const MOST_FOLLOWED: u64 = if cfg!(test) { 100 } else { 1 << 17 };

/// Columns of fewer customers are not kept in the file, nor built for a new definition: a look at everybody takes no time to
/// speak of. Few in tests, of which some have more and some have fewer.
pub(super) const LEAST_KEPT: u32 = if cfg!(test) { 10 } else { 1 << 14 };

/// The columns of all customers. The locks are held for a moment, but for `building`, for which no transaction waits.
pub(super) struct Columns {
    /// The most memory that they take.
    pub(super) room: usize,
    known: Mutex<Known>,
    in_file: Mutex<InFile>,
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

/// What is known of the columns in the file.
#[derive(Default)]
enum InFile {
    /// None that are of use, as far as anybody has looked.
    #[default]
    Nothing,
    /// Those that know all changes up to this one.
    UpTo(u64),
    /// Pages that cannot be read; who writes there might not be able to go on.
    Damaged,
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
            in_file: Mutex::default(),
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

    /// Those of the view's state, as far as that takes no look at everybody, nor into the file.
    pub(super) fn at_hand(&self, view: &View) -> Result<Option<Arc<Ready>>> {
        let Some(newest) = self.newest() else {
            return Ok(None);
        };
        let ready = newest.at(view)?;
        if let Some(ready) = &ready {
            self.keep(ready);
        }
        Ok(ready)
    }

    /// The same, read from the file or built if need be; none where there is no room for them, or there are newer ones that
    /// say nothing of the view's state.
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
        self.read(view, watch)?;
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

    /// Takes the columns in the file, when nobody has asked before; they are asked for once.
    fn read(&self, view: &View, watch: Watch<'_>) -> Result<()> {
        {
            let mut known = lock(&self.known);
            match *known {
                Known::Unasked => *known = Known::Unbuilt,
                _ => return Ok(()),
            }
        }
        match self.stored(view, watch) {
            Ok(Some(ready)) => {
                *lock(&self.in_file) = InFile::UpTo(ready.head.seq);
                self.keep(&Arc::new(ready));
                Ok(())
            }
            Ok(None) => Ok(()),
            // Nothing depends on them. Where the engine has to open the file anew, the build that follows says so, once.
            Err(error) if error.kind() == ErrorKind::Data => {
                *lock(&self.in_file) = InFile::Damaged;
                Ok(())
            }
            Err(error) => {
                *lock(&self.known) = Known::Unasked;
                Err(error)
            }
        }
    }

    fn stored(&self, view: &View, watch: Watch<'_>) -> Result<Option<Ready>> {
        let Some((frame, head)) = Frame::stored(view, self.room, watch)? else {
            return Ok(None);
        };
        let base = head.clone();
        let is_past = is_past(&head, view, &Head::read(view)?)?;
        Ok(is_past.then_some(Ready { frame, head, base }))
    }

    /// Those that the file shall keep: not where it has such as are as good, or building them anew takes no time to speak of.
    fn to_keep(&self) -> Option<Arc<Ready>> {
        let ready = self.newest().filter(|ready| ready.head.customers >= LEAST_KEPT)?;
        let is_newer = match *lock(&self.in_file) {
            InFile::Nothing => true,
            InFile::UpTo(seq) => ready.base.seq > seq || ready.head.seq.saturating_sub(seq) > MOST_FOLLOWED,
            InFile::Damaged => false,
        };
        is_newer.then_some(ready)
    }

    /// Keeps the columns in the file, where that is worth it. Nobody but this handle may write it.
    pub(super) fn store(&self, engine: &dyn Engine) -> Result<()> {
        let Some(ready) = self.to_keep() else {
            return Ok(());
        };
        // What was committed comes first, should there be no room for both.
        engine.checkpoint()?;
        engine.update(&mut |view| {
            Ok(WriteSet::Run(
                if is_past(&ready.head, view, &Head::read(view)?)? {
                    ready.frame.to_rows(view, &ready.head)?
                } else {
                    Run::default()
                },
            ))
        })
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
    use crate::{Crm, FieldKind, NewCustomer, NewField, OpenOptions, Sharing, Value};

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

    fn preview(crm: &Crm) -> Result<u64> {
        Ok(crm.segments().preview("name = 'Ada'", 0)?.count)
    }

    /// The columns that a new handle has, and whether they come from the file.
    fn found(crm: &Crm) -> (Arc<Ready>, bool) {
        let columns = Columns::new(usize::MAX);
        let ready = columns.of(&view(crm), UNWATCHED).unwrap().unwrap();
        let is_from_file =
            matches!(*lock(&columns.in_file), InFile::UpTo(_)) && ready.base.seq != ready.head.seq;
        (ready, is_from_file)
    }

    #[test]
    fn a_handle_finds_the_columns_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Crm::open(folder.path().join("shop.crm")).unwrap();
        let least = u64::from(LEAST_KEPT);
        let crm = open();
        customers(&crm, LEAST_KEPT);
        crm.close().unwrap();
        // Nobody has asked.
        let crm = open();
        assert!(
            Frame::stored(&view(&crm), usize::MAX, UNWATCHED)
                .unwrap()
                .is_none()
        );
        assert_eq!(preview(&crm), Ok(least));
        // A handle that is only dropped keeps them too.
        drop(crm);
        let crm = open();
        customer(&crm);
        let (ready, is_from_file) = found(&crm);
        assert!(is_from_file);
        assert_eq!((ready.frame.dirty().count(), ready.base.seq), (1, least));
        assert_eq!(preview(&crm), Ok(least + 1));
        assert_eq!(crm.verify().unwrap().problems, []);
        crm.close().unwrap();
        // They are still those that were built, with the journal behind them.
        let crm = open();
        assert_eq!(found(&crm).0.base.seq, least);
        customers(&crm, 1_000);
        assert!(!found(&crm).1);
        assert_eq!(preview(&crm), Ok(least + 1_001));
        crm.close().unwrap();
        let crm = open();
        customer(&crm);
        let (ready, is_from_file) = found(&crm);
        assert!(is_from_file);
        assert_eq!((ready.frame.dirty().count(), ready.base.seq), (1, least + 1_001));
    }

    #[test]
    fn a_long_way_through_the_journal_is_gone_once() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Crm::open(folder.path().join("shop.crm")).unwrap();
        let crm = open();
        customers(&crm, LEAST_KEPT);
        let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
        preview(&crm).unwrap();
        crm.close().unwrap();
        for (changes, is_kept_anew) in [(MOST_FOLLOWED / 4, false), (MOST_FOLLOWED / 2, true)] {
            let crm = open();
            let before = found(&crm).0.base.seq;
            for _ in 0..changes {
                crm.customers().add_tags(ada, &["vip"]).unwrap();
                crm.customers().remove_tags(ada, &["vip"]).unwrap();
            }
            preview(&crm).unwrap();
            crm.close().unwrap();
            let (ready, _) = found(&open());
            assert_eq!(ready.base.seq > before, is_kept_anew);
            assert_eq!(ready.frame.dirty().count(), 1);
        }
    }

    #[test]
    fn a_field_of_another_kind_has_a_column_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let open = || Crm::open(folder.path().join("shop.crm")).unwrap();
        let crm = open();
        let size = |kind| NewField::new("size", kind);
        crm.fields().create(size(FieldKind::Integer)).unwrap();
        customers(&crm, LEAST_KEPT);
        assert_eq!(
            crm.segments().preview("custom.size IS NULL", 0).unwrap().count,
            10
        );
        crm.close().unwrap();
        let crm = open();
        crm.fields().delete("size", None).unwrap();
        crm.fields().create(size(FieldKind::Text)).unwrap();
        let mut new = NewCustomer::person("Ada");
        new.custom.insert("size".into(), Value::Text("L".into()));
        crm.customers().create(new).unwrap();
        crm.close().unwrap();
        let crm = open();
        assert_eq!(crm.segments().preview("custom.size = 'L'", 0).unwrap().count, 1);
        assert_eq!(crm.verify().unwrap().problems, []);
    }

    #[test]
    fn a_follower_reads_what_the_writer_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        let open = |sharing| OpenOptions::new().sharing(sharing).open(&path).unwrap();
        let writer = open(Sharing::SingleWriter);
        customers(&writer, LEAST_KEPT);
        preview(&writer).unwrap();
        writer.close().unwrap();
        let writer = open(Sharing::SingleWriter);
        customer(&writer);
        let follower = open(Sharing::Follower);
        assert!(found(&follower).1);
        assert_eq!(preview(&follower), Ok(u64::from(LEAST_KEPT) + 1));
        follower.close().unwrap();
    }

    #[test]
    fn many_writers_keep_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        let open = || {
            let options = OpenOptions::new().sharing(Sharing::ManyWriters);
            options.open(&path).unwrap()
        };
        let (ours, theirs) = (open(), open());
        customers(&ours, LEAST_KEPT);
        preview(&ours).unwrap();
        // Closing within another's transaction waits for nobody.
        theirs.write(|_| ours.close()).unwrap();
        assert!(
            Frame::stored(&view(&theirs), usize::MAX, UNWATCHED)
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn a_damaged_page_of_columns_takes_nothing_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        let crm = Crm::open(&path).unwrap();
        crm.write(|tx| {
            (0..4_000).try_for_each(|n| {
                let ada = NewCustomer::person(format!("Ada {n}"));
                tx.customers().create(ada).map(drop)
            })
        })
        .unwrap();
        let preview =
            |crm: &Crm| Ok::<u64, crate::Error>(crm.segments().preview("name LIKE 'Ada%'", 0)?.count);
        preview(&crm).unwrap();
        crm.close().unwrap();
        let crm = Crm::open(&path).unwrap();
        let row = Frame::longest_row(&view(&crm));
        crm.close().unwrap();
        let mut file = std::fs::read(&path).unwrap();
        let places = file.windows(row.len()).enumerate();
        let places: Vec<usize> = places
            .filter(|(_, bytes)| *bytes == row)
            .map(|(at, _)| at)
            .collect();
        assert!(!places.is_empty());
        for place in places {
            file[place + row.len() / 2] ^= 1;
        }
        std::fs::write(&path, &file).unwrap();
        // In debug builds, redb reads every page when it opens a file.
        if cfg!(debug_assertions) {
            return;
        }
        let crm = Crm::open(&path).unwrap();
        // The engine has to open the file anew once.
        let counts = [preview(&crm), preview(&crm)];
        assert_eq!(counts[1], Ok(4_000));
        let named = crate::NewSegment::live("Ada", "name LIKE 'Ada%'");
        let ada = crm.segments().create(named).unwrap().id;
        crm.close().unwrap();
        let crm = Crm::open(&path).unwrap();
        assert_eq!(crm.segments().count(ada), Ok(4_000));
        let problems = crm.verify().unwrap().problems;
        assert_eq!(problems.last().unwrap().what, "columns cannot be read");
    }

    #[test]
    fn few_customers_have_no_columns_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        let crm = Crm::open(&path).unwrap();
        customers(&crm, LEAST_KEPT - 1);
        preview(&crm).unwrap();
        crm.close().unwrap();
        let crm = Crm::open(&path).unwrap();
        assert!(
            Frame::stored(&view(&crm), usize::MAX, UNWATCHED)
                .unwrap()
                .is_none()
        );
    }
}
