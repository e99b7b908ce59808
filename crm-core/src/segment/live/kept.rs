//! The members of a segment in memory: exact at an instant, and from there brought up to the next by what was written
//! and what time has changed.

use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use roaring::RoaringBitmap;

use super::definitions::{Definition, Definitions, Rule};
use super::judge::{EVERYBODY, Judge};
use super::memory::{Memory, lock};
use super::wake::{self, Reason};
use super::{event, members};
use crate::base::{Result, SegmentId, Timestamp};
use crate::customers;
use crate::journal::{Entity, Head, entries_since};
use crate::segment::evaluate::earlier;
use crate::store::Reader;

/// After more changes than this everybody who is overdue is looked at again.
const MOST_CHANGES: u64 = 4096;
/// At most so many bytes of members are kept, but for those asked for last.
const MOST_BYTES: usize = 256 << 20;

/// The members that a handle keeps.
#[derive(Default)]
pub(super) struct Shelf {
    places: Mutex<HashMap<SegmentId, Arc<Place>>>,
    /// Counts how often somebody asked.
    asked: AtomicU64,
}

/// Where the members of a segment are kept; whoever brings them up to date holds the lock, so that others wait for that.
#[derive(Default)]
struct Place {
    kept: Mutex<Option<Kept>>,
    bytes: AtomicUsize,
    /// The last time somebody asked.
    asked: AtomicU64,
}

/// A segment's members at an instant.
struct Kept {
    slot: u32,
    /// The journal's end in the state that it is of.
    seq: u64,
    /// What the handle had committed by then.
    commits: Option<u64>,
    exact: Arc<RoaringBitmap>,
    /// Of whom something else is stored, which is out of date; none where nothing is stored that can be relied on.
    differs: Option<RoaringBitmap>,
    /// From when on the exact ones are right, and before when.
    since: Timestamp,
    until: Option<Timestamp>,
    /// Up to when everybody was looked at who is overdue in the store.
    at: Timestamp,
    /// When customers have to be looked at whose row lies before that.
    soon: BTreeSet<(Timestamp, u32)>,
}

impl Shelf {
    fn place(&self, id: SegmentId, definitions: &Definitions) -> Arc<Place> {
        let mut places = lock(&self.places);
        if places.len() > definitions.segments().count() {
            let ids: Vec<_> = definitions.segments().map(|definition| definition.id).collect();
            places.retain(|id, _| ids.contains(id));
        }
        let place = places.entry(id).or_default().clone();
        place.ask(&self.asked);
        place
    }

    /// Those that nobody asked for the longest make room.
    fn make_room(&self, most: usize) {
        let mut places = lock(&self.places);
        let mut all: Vec<_> = places
            .iter()
            .map(|(id, place)| (place.asked.load(Ordering::Relaxed), place.bytes(), *id))
            .collect();
        let mut sum: usize = all.iter().map(|(_, bytes, _)| bytes).sum();
        if sum <= most {
            return;
        }
        all.sort_unstable();
        all.pop();
        for (_, bytes, id) in all {
            if sum <= most {
                break;
            }
            places.remove(&id);
            sum -= bytes;
        }
    }

    /// The bytes of all that is kept.
    pub(super) fn bytes(&self) -> usize {
        lock(&self.places).values().map(|place| place.bytes()).sum()
    }
}

impl Place {
    fn ask(&self, asked: &AtomicU64) {
        let now = asked.fetch_add(1, Ordering::Relaxed);
        self.asked.store(now, Ordering::Relaxed);
    }

    fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }
}

/// What `work` says of the members at `now`, if they are known without a look at the store.
pub(super) fn peek<T>(
    memory: &Memory,
    id: SegmentId,
    now: Timestamp,
    work: impl FnOnce(&RoaringBitmap) -> T,
) -> Option<T> {
    let commits = Some(memory.commits()?);
    let place = lock(&memory.kept.places).get(&id)?.clone();
    place.ask(&memory.kept.asked);
    let kept = lock(&place.kept);
    let kept = kept.as_ref()?;
    (kept.commits == commits && kept.is_right(now)).then(|| work(&kept.exact))
}

/// The members at `now`, which are kept for the next who asks.
pub(super) fn refresh(
    memory: &Memory,
    judge: &Judge<'_>,
    definition: &Definition,
    commits: Option<u64>,
    now: Timestamp,
) -> Result<Arc<RoaringBitmap>> {
    let place = memory.kept.place(definition.id, judge.definitions);
    let seq = Head::read(judge.reader)?.seq;
    let mut kept = lock(&place.kept);
    if kept.as_ref().is_some_and(|kept| kept.seq > seq) {
        drop(kept);
        return members(judge, definition, now);
    }
    let known = kept.take();
    *kept = Kept::of(judge, definition, known, commits, now)?;
    let exact = kept.as_ref().map(|kept| kept.exact.clone()).unwrap_or_default();
    let bytes = kept.as_ref().map_or(0, Kept::bytes);
    drop(kept);
    if place.bytes.swap(bytes, Ordering::Relaxed) < bytes {
        memory.kept.make_room(MOST_BYTES);
    }
    Ok(exact)
}

/// The members at `now`, without any memory.
pub(super) fn members(
    judge: &Judge<'_>,
    definition: &Definition,
    now: Timestamp,
) -> Result<Arc<RoaringBitmap>> {
    let kept = Kept::of(judge, definition, None, None, now)?;
    Ok(kept.map(|kept| kept.exact).unwrap_or_default())
}

impl Kept {
    fn of(
        judge: &Judge<'_>,
        definition: &Definition,
        known: Option<Self>,
        commits: Option<u64>,
        now: Timestamp,
    ) -> Result<Option<Self>> {
        let Some(rule) = definition.rule() else {
            return Ok(None);
        };
        let seq = Head::read(judge.reader)?.seq;
        let known = known.filter(|known| known.slot == rule.slot);
        let known = match definition.stored() {
            Some(_) => known.filter(|known| known.differs.is_some()),
            None => known.filter(|known| known.differs.is_none() && known.seq == seq && known.is_right(now)),
        };
        let mut kept = match known {
            Some(known) => known,
            None if definition.stored().is_some() => Self::stored(judge, rule, seq)?,
            None => Self::evaluated(judge, rule, seq, now)?,
        };
        // It is none the older for one who counted earlier.
        kept.commits = kept.commits.max(commits);
        if definition.stored().is_some() {
            kept.move_to(judge, rule, seq, now)?;
        }
        Ok(Some(kept))
    }

    fn is_right(&self, now: Timestamp) -> bool {
        self.since <= now && self.until.is_none_or(|until| now < until)
    }

    /// About the bytes that it takes.
    fn bytes(&self) -> usize {
        let differs = self.differs.as_ref().map_or(0, RoaringBitmap::serialized_size);
        self.exact.serialized_size() + differs + self.soon.len() * 2 * size_of::<(Timestamp, u32)>()
    }

    /// Brings it to the state, and to an instant.
    fn move_to(&mut self, judge: &Judge<'_>, rule: &Rule, seq: u64, now: Timestamp) -> Result<()> {
        if seq == self.seq && self.is_right(now) {
            return Ok(());
        }
        if now < self.since {
            self.forget();
        }
        let changed = self.catch_up(judge, rule, seq)?;
        let is_new = self.seq != seq;
        self.seq = seq;
        let looked = self.look(judge, rule, changed, now)?;
        if is_new || looked || self.since > now {
            self.since = now;
        }
        Ok(())
    }

    /// Forgets what was found of those who are overdue.
    fn forget(&mut self) {
        if let Some(differs) = self.differs.as_mut().filter(|differs| !differs.is_empty()) {
            *Arc::make_mut(&mut self.exact) ^= &*differs;
            differs.clear();
        }
        self.soon.clear();
        self.since = Timestamp::MAX;
        self.at = Timestamp::MIN;
    }

    /// Applies what was written; of whom something else is stored now, so that they have to be looked at again.
    fn catch_up(&mut self, judge: &Judge<'_>, rule: &Rule, seq: u64) -> Result<BTreeSet<u32>> {
        let mut changed = BTreeSet::new();
        if seq == self.seq {
            return Ok(changed);
        }
        match written_since(judge.reader, self.seq, seq)? {
            // Rows that were put since lie behind that.
            Some(written) => {
                let before = Timestamp::saturating_from_millis(written.as_millis().saturating_sub(1));
                self.at = self.at.min(before);
            }
            None => self.forget(),
        }
        for event in event::since(judge.reader, rule.slot, self.seq)? {
            let event = event?;
            event.apply(Arc::make_mut(&mut self.exact));
            if let Some(differs) = &mut self.differs {
                differs.remove(event.owner);
            }
            if self.at > Timestamp::MIN {
                changed.insert(event.owner);
            }
        }
        Ok(changed)
    }

    /// Looks at those whom time has changed, and at `owners`; whether there were any.
    fn look(
        &mut self,
        judge: &Judge<'_>,
        rule: &Rule,
        mut owners: BTreeSet<u32>,
        now: Timestamp,
    ) -> Result<bool> {
        let after = (self.at > Timestamp::MIN).then_some(self.at.min(now));
        for wake in wake::rows_due(judge.reader, after, now)? {
            let wake = wake?;
            if wake.at <= now && (rule.reads.time || wake.reason == Reason::Written) {
                owners.insert(wake.owner);
            } else if rule.reads.time {
                self.soon.insert((wake.at, wake.owner));
            }
        }
        while let Some((at, owner)) = self.soon.first().copied().filter(|(at, _)| *at <= now) {
            self.soon.remove(&(at, owner));
            owners.insert(owner);
        }
        for owner in &owners {
            let (truths, until) = judge.customer(*owner, [rule], now)?;
            let is_member = truths == [true];
            if self.exact.contains(*owner) != is_member {
                let exact = Arc::make_mut(&mut self.exact);
                if is_member {
                    exact.insert(*owner);
                } else {
                    exact.remove(*owner);
                }
                // What is stored of them has stayed.
                if let Some(differs) = &mut self.differs
                    && !differs.remove(*owner)
                {
                    differs.insert(*owner);
                }
            }
            self.soon.extend(until.map(|until| (until, *owner)));
        }
        self.at = now;
        let soon = self.soon.first().map(|(at, _)| *at);
        self.until = earlier(wake::next_after(judge.reader, now)?, soon);
        Ok(!owners.is_empty())
    }

    /// As they are stored: nobody was looked at.
    fn stored(judge: &Judge<'_>, rule: &Rule, seq: u64) -> Result<Self> {
        Ok(Self {
            slot: rule.slot,
            seq,
            commits: None,
            exact: Arc::new(members::of_slot(judge.reader, rule.slot, EVERYBODY)?),
            differs: Some(RoaringBitmap::new()),
            since: Timestamp::MAX,
            until: None,
            at: Timestamp::MIN,
            soon: BTreeSet::new(),
        })
    }

    /// Everybody is looked at.
    fn evaluated(judge: &Judge<'_>, rule: &Rule, seq: u64, now: Timestamp) -> Result<Self> {
        let last = customers::last_ordinal(judge.reader)?;
        let found = judge.range(rule, (1, last), now, None)?;
        Ok(Self {
            slot: rule.slot,
            seq,
            commits: None,
            exact: Arc::new(found.members),
            differs: None,
            since: now,
            until: found.until.iter().map(|(_, until)| *until).min(),
            at: now,
            soon: BTreeSet::new(),
        })
    }
}

/// The earliest instant at which something was written between two numbers of the journal; none where so much was, or
/// such, that it does not tell who was concerned.
fn written_since(reader: &dyn Reader, seq: u64, end: u64) -> Result<Option<Timestamp>> {
    if end - seq > MOST_CHANGES {
        return Ok(None);
    }
    let mut first = None;
    let mut is_told = true;
    entries_since(reader, seq, |at, entry| {
        first = earlier(first, Some(at));
        is_told = match entry.entity {
            Entity::Customer
            | Entity::Order
            | Entity::Interaction
            | Entity::Relationship
            | Entity::Note
            | Entity::Pipeline
            | Entity::Deal
            | Entity::Goal
            | Entity::Forecast
            | Entity::LeadModel
            | Entity::Task
            | Entity::Quote
            | Entity::Shipment
            | Entity::Invoice
            | Entity::Return
            | Entity::PurchaseOrder => true,
            Entity::Membership => entry.owner.is_some(),
            Entity::Product
            | Entity::Category
            | Entity::Field
            | Entity::Segment
            | Entity::Model
            | Entity::Rate => false,
        };
        Ok(if is_told {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        })
    })?;
    Ok(first.filter(|_| is_told))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;
    use std::time::Duration;

    use super::*;
    use crate::journal::Source as _;
    use crate::segment::live::read::Look;
    use crate::{
        Crm, Currency, CustomerId, ManualClock, NewCustomer, NewOrder, NewOrderLine, NewSegment, OpenOptions,
    };

    fn shop() -> (Crm, ManualClock) {
        let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
        (
            OpenOptions::new().clock(clock.clone()).in_memory().unwrap(),
            clock,
        )
    }

    fn customer(crm: &Crm) -> CustomerId {
        crm.customers().create(NewCustomer::person("Ada")).unwrap().id
    }

    fn members(crm: &Crm, id: SegmentId) -> Arc<RoaringBitmap> {
        let view = crm.inner.engine.view().unwrap();
        let look = Look::new(&view, (&crm).setting(), None).unwrap();
        look.members(id).unwrap()
    }

    /// What is kept of a segment.
    fn with<T>(crm: &Crm, id: SegmentId, work: impl FnOnce(&mut Kept) -> T) -> T {
        let memory = Memory::of((&crm).setting().memory).unwrap();
        let place = lock(&memory.kept.places).get(&id).unwrap().clone();
        let mut kept = lock(&place.kept);
        work(kept.as_mut().unwrap())
    }

    #[test]
    fn who_was_found_overdue_is_not_looked_at_again() {
        let (crm, clock) = shop();
        let new = NewSegment::live("New", "created_at > now() - INTERVAL '1 day'");
        let new = crm.segments().create(new).unwrap().id;
        for _ in 0..20 {
            customer(&crm);
        }
        assert_eq!(crm.segments().count(new).unwrap(), 20);
        clock.advance(Duration::from_secs(2 * 86_400));
        assert_eq!(crm.segments().count(new).unwrap(), 0);
        // A write settles one in tests.
        customer(&crm);
        let view = crm.inner.engine.view().unwrap();
        let seq = Head::read(&view).unwrap().seq;
        let handle = &crm;
        let look = Look::new(&view, handle.setting(), None).unwrap();
        with(&crm, new, |kept| {
            let rule = look.definition(new).unwrap().rule().unwrap();
            let changed = kept.catch_up(&look.judge(), rule, seq).unwrap();
            assert!(!changed.is_empty() && changed.len() < 4, "{changed:?}");
            assert!(kept.at > Timestamp::MIN);
            assert!(kept.differs.as_ref().unwrap().len() > 15);
            // Nothing was done of what belongs to that.
            kept.forget();
            kept.seq = 0;
        });
        assert_eq!(crm.segments().count(new).unwrap(), 1);
    }

    #[test]
    fn what_a_slower_clock_wrote_is_looked_at() {
        let (crm, clock) = shop();
        let idle = NewSegment::live("Idle", "last_order_at < now() - INTERVAL '1 day'");
        let idle = crm.segments().create(idle).unwrap().id;
        let ada = customer(&crm);
        let start = crate::base::Clock::now(&clock);
        let hours = |hours: u64| clock.set(start.saturating_add(Duration::from_secs(hours * 3600)));
        hours(30);
        assert_eq!(crm.segments().count(idle).unwrap(), 0);
        // Nobody enters or leaves, and the time is up before the instant that was looked at.
        hours(1);
        let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 5)]).customer(ada);
        crm.orders().create(order).unwrap();
        hours(31);
        assert_eq!(crm.segments().count(idle).unwrap(), 1);
        hours(2);
        assert_eq!(crm.segments().count(idle).unwrap(), 0);
    }

    #[test]
    fn who_is_looked_at_soon_is_kept_only_where_time_is_read() {
        let (crm, clock) = shop();
        for _ in 0..5 {
            customer(&crm);
            clock.advance(Duration::from_secs(3600));
        }
        let named = NewSegment::live("Named", "name IS NOT NULL");
        let named = crm.segments().create(named).unwrap().id;
        // Its wakes are in one row.
        let new = NewSegment::live("New", "created_at > now() - INTERVAL '1 day'");
        let new = crm.segments().create(new).unwrap().id;
        clock.advance(Duration::from_secs(86_400 - 2 * 3600));
        assert_eq!(crm.segments().count(new).unwrap(), 1);
        assert_eq!(crm.segments().count(named).unwrap(), 5);
        assert!(with(&crm, new, |kept| !kept.soon.is_empty()));
        assert!(with(&crm, named, |kept| kept.soon.is_empty()));
    }

    #[test]
    fn everybody_is_looked_at_once_while_nothing_is_written() {
        let (crm, clock) = shop();
        let ids: Vec<_> = (0..200).map(|_| customer(&crm)).collect();
        let new = NewSegment::live("New", "created_at > now() - INTERVAL '1 day'");
        let new = crm
            .segments()
            .watched(&mut |_| ControlFlow::Break(()))
            .create(new)
            .unwrap();
        assert!(new.building.is_some());
        let first = members(&crm, new.id);
        clock.advance(Duration::from_secs(3600));
        assert!(Arc::ptr_eq(&first, &members(&crm, new.id)));
        assert!(crm.segments().contains(new.id, ids[0]).unwrap());
        clock.advance(Duration::from_secs(86_400));
        assert!(members(&crm, new.id).is_empty());
        customer(&crm);
        assert_eq!(members(&crm, new.id).len(), 1);
    }

    #[test]
    fn an_older_state_takes_the_place_of_none() {
        let (crm, _) = shop();
        let all = NewSegment::live("All", "name IS NOT NULL");
        let all = crm.segments().create(all).unwrap().id;
        let before = crm.inner.engine.view().unwrap();
        customer(&crm);
        let newer = members(&crm, all);
        let handle = &crm;
        let look = Look::new(&before, handle.setting(), None).unwrap();
        assert!(look.members(all).unwrap().is_empty());
        assert!(Arc::ptr_eq(&newer, &members(&crm, all)));
    }

    #[test]
    fn members_of_deleted_segments_are_dropped() {
        let (crm, _) = shop();
        for _ in 0..100 {
            customer(&crm);
        }
        let all = ["One", "Two"].map(|name| {
            let new = NewSegment::live(name, "name IS NOT NULL");
            crm.segments().create(new).unwrap().id
        });
        let bytes = || crm.segments().memory_bytes().unwrap();
        let kept = all.map(|id| {
            crm.segments().count(id).unwrap();
            bytes()
        });
        assert!(0 < kept[0] && kept[0] < kept[1]);
        crm.segments().delete(all[0], None).unwrap();
        crm.segments().count(all[1]).unwrap();
        assert_eq!(bytes(), kept[0]);
        Memory::of((&crm).setting().memory).unwrap().kept.make_room(0);
        assert_eq!(bytes(), kept[0]);
    }
}
