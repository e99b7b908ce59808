//! The accessor for segments.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde_json::Value as Json;

use super::attributes::CustomerAttributes;
use super::build;
use super::definitions::{Names, plan_of};
use super::derive::{MOST, settle};
use super::feed::{self, Place};
use super::kept;
use super::lifecycle;
use super::memory::Memory;
use super::model::{
    NewSegment, Segment, SegmentEvents, SegmentExplanation, SegmentOverlap, SegmentPatch, SegmentPreview,
    SegmentSize,
};
use super::read::Look;
use super::store::{self, ENTITY};
use super::wake;
use crate::base::{Code, Cursor, CustomerId, Error, Page, PageRequest, Result, SegmentId, Timestamp};
use crate::journal::listing::{self, Walk};
use crate::journal::{
    Entity, HistoryEntry, ReadContext, Tx, Watched, WorkProgress, WriteContext, as_of, history_page, watched,
};
use crate::segment::language::{Expr, Parameter, SegmentSchema, bind, compile_expr};
use crate::store::Key;
use crate::store::table::SEGMENT;

/// Segments; from [`Crm::segments`](crate::Crm::segments), a snapshot or a transaction.
///
/// The members of a live segment are right at the instant at which they are read: what is written changes them in the
/// same commit, and what time changes is seen without a write. Where the clock is set back, it stays the instant by which
/// members are recorded already, until the clock is there again.
///
/// Reads need no upkeep. What there is makes them fast, and brings the feed of events up to date:
///
/// | when | call | without it |
/// |---|---|---|
/// | time has passed | [`Segments::settle`], at the instant that it answered the last time | events of what time changed wait for the next write |
/// | the process ended while a definition looked at everybody, or whoever watched it stopped it | [`Segments::build`] | reads are exact but slow; a changed definition does not take effect |
/// | a product, a category, a custom field or an exchange rate was changed, or a model that segments ask was fitted, pinned or rolled back | [`Segments::settle`] or [`Segments::build`] | reads are exact but slow, until the writes that follow have done it in small parts |
///
/// What somebody has typed goes into an expression by [`Segments::bind`] alone.
///
/// ```
/// use crm_core::{Crm, NewCustomer, NewSegment};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let invited = crm.segments().create(NewSegment::list("Invited"))?;
/// crm.segments().add(invited.id, &[ada.id])?;
/// assert!(crm.segments().contains(invited.id, ada.id)?);
/// crm.customers().delete(ada.id, None)?;
/// assert_eq!(crm.segments().count(invited.id)?, 0);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Segments<C>(C);

impl<C> Segments<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::segments`](crate::Crm::segments) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn not_found() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

impl<C: ReadContext> Segments<C> {
    /// The same segments, with somebody who is told how far it is with what takes long, and may stop it: segments that look at
    /// everybody, after each step, and reads that look at many customers, as previews do. Only the thread that asks
    /// is told. What is stopped is the error `stopped`, but for segments that look at everybody, with which [`Segments::build`] goes on.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use crm_core::{Code, Crm, NewCustomer, NewSegment};
    /// let crm = Crm::in_memory()?;
    /// crm.customers().create(NewCustomer::person("Ada"))?;
    /// let mut parts = Vec::new();
    /// let mut tell = |at: crm_core::WorkProgress| {
    ///     parts.push(f64::from(at.done) / f64::from(at.of));
    ///     ControlFlow::Continue(())
    /// };
    /// crm.segments().watched(&mut tell).create(NewSegment::live("Idle", "never(orders)"))?;
    /// assert_eq!(parts.last(), Some(&1.0));
    ///
    /// let mut stop = |_| ControlFlow::Break(());
    /// let stopped = crm.segments().watched(&mut stop).preview("days_since(created_at) < 30", 10);
    /// assert_eq!(stopped.unwrap_err().code(), Code::Stopped);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn watched(
        self,
        progress: &mut dyn FnMut(WorkProgress) -> ControlFlow<()>,
    ) -> Segments<Watched<'_, C>> {
        Segments(watched(self.0, progress))
    }

    pub(super) fn look<T>(&self, work: impl FnOnce(&Look<'_>) -> Result<T>) -> Result<T> {
        let setting = self.0.setting();
        // Counted before the state is taken, so that it is never older than it says.
        let commits = Memory::of(setting.memory)?.commits();
        self.0
            .read_about(ENTITY, |reader| work(&Look::new(reader, setting, commits)?))
    }

    /// The segment with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: SegmentId) -> Result<Segment> {
        self.find(id)?.ok_or_else(not_found)
    }

    /// The segment with this id, unless there is none or it is deleted.
    pub fn find(&self, id: SegmentId) -> Result<Option<Segment>> {
        self.0.read_about(ENTITY, |reader| {
            let found = store::load(reader, id)?.filter(|(_, row)| row.record.deleted_at.is_none());
            found.map(|(_, row)| row.segment(reader)).transpose()
        })
    }

    /// The segment of this name, whatever its case.
    pub fn find_by_name(&self, name: &str) -> Result<Option<Segment>> {
        self.0.read_about(ENTITY, |reader| {
            let number = store::number_of_name(reader, name)?;
            number
                .map(|number| store::load_by_number(reader, number)?.segment(reader))
                .transpose()
        })
    }

    /// A page of all segments, in the order in which they were created.
    pub fn list(&self, page: &PageRequest) -> Result<Page<Segment>> {
        self.0.read_about(ENTITY, |reader| {
            let all = Key::of(&SEGMENT);
            listing::page(reader, &all, all.range(), Walk::Forward, page, |key, _| {
                let row = store::load_by_number(reader, store::number_of_key(key)?)?;
                let is_there = row.record.deleted_at.is_none();
                is_there.then(|| row.segment(reader)).transpose()
            })
        })
    }

    /// The segment as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: SegmentId, at: Timestamp) -> Result<Segment> {
        self.0.read_about(ENTITY, |reader| {
            let (_, row) = store::load(reader, id)?.ok_or_else(not_found)?;
            as_of(reader, &row.record, row.seq, at)
        })
    }

    /// A page of the changes of the segment's definition, newest first.
    pub fn history(&self, id: SegmentId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let (_, row) = store::load(reader, id)?.ok_or_else(not_found)?;
            history_page(reader, Entity::Segment, id.to_bytes(), row.seq, page)
        })
    }

    /// How many members the segment has now.
    ///
    /// On a handle the members are kept in memory: asking again takes no time to speak of until something is written,
    /// or time changes somebody's membership.
    pub fn count(&self, id: SegmentId) -> Result<u64> {
        let setting = self.0.setting();
        if setting.newest
            && let Some(count) = kept::peek(
                Memory::of(setting.memory)?,
                id,
                setting.now,
                roaring::RoaringBitmap::len,
            )
        {
            return Ok(count);
        }
        self.look(|look| Ok(look.members(id)?.len()))
    }

    /// Whether the customer is a member now; `not_found` when there never was such a customer.
    pub fn contains(&self, id: SegmentId, customer_id: CustomerId) -> Result<bool> {
        let setting = self.0.setting();
        let memory = Memory::of(setting.memory)?;
        if setting.newest
            && let Some(owner) = memory.ordinal(customer_id)
            && let Some(found) = kept::peek(memory, id, setting.now, |members| members.contains(owner))
        {
            return Ok(found);
        }
        self.look(|look| look.contains(id, customer_id))
    }

    /// A page of the members, in the order in which the customers were created.
    pub fn members(&self, id: SegmentId, page: &PageRequest) -> Result<Page<CustomerId>> {
        self.look(|look| look.page(&*look.members(id)?, page))
    }

    /// The segments that the customer is a member of now, in the order in which they were created.
    pub fn of_customer(&self, customer_id: CustomerId) -> Result<Vec<SegmentId>> {
        self.look(|look| look.of_customer(customer_id))
    }

    /// Who entered and left, as it was noticed, behind the place of the page's cursor; from the beginning without.
    ///
    /// Added up, they are the members: those with which a definition takes effect entered by it, or left. A flip in time
    /// is noticed by the next write, or by [`Segments::settle`].
    ///
    /// ```
    /// use crm_core::{Crm, MembershipCause, NewCustomer, NewSegment, PageRequest};
    /// let crm = Crm::in_memory()?;
    /// crm.customers().create(NewCustomer::person("Ada"))?;
    /// let idle = crm.segments().create(NewSegment::live("Idle", "order_count = 0"))?;
    /// let events = crm.segments().events(idle.id, &PageRequest::first(100))?;
    /// assert_eq!(events.items[0].cause, MembershipCause::Defined);
    /// let later = crm.segments().events(idle.id, &PageRequest::after(100, events.next))?;
    /// assert!(later.items.is_empty());
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn events(&self, id: SegmentId, page: &PageRequest) -> Result<SegmentEvents> {
        self.look(|look| look.events(id, Place::of(page.after.as_ref())?, page.checked_limit()?))
    }

    /// The events after those that the named cursor of the segment has acknowledged, the oldest first, at most `limit` (1 to
    /// 10,000).
    ///
    /// So each event is acted on at least once, whatever crashes: call [`Segments::settle`], then this; act on each item; then
    /// [`Segments::acknowledge`] `next`; and again while there is `more`. What was acted on and not acknowledged comes again, so
    /// send it with the key of segment, customer and `seq`, by which the other side knows what it has. It begins with
    /// all members that the segment had from the beginning, over as many parts as that takes, with the cause `defined`, and a
    /// changed expression adds those whom it moved, with `redefined`: who wants only what changes acknowledges those without
    /// acting on them.
    ///
    /// Events follow each command, not each transaction: within a transaction (a batch, an import, a webhook) somebody may
    /// enter and leave again. So act on `entered` only while [`Segments::contains`] says so. A listener of
    /// [`Crm::subscribe`](crate::Crm::subscribe) hears of each commit, with a change of the entity `membership` for each
    /// event (one for all of a definition), and can wake the worker. A follower reads this, but can't acknowledge: the
    /// worker runs in the process that writes, or keeps its own cursor of [`Segments::events`].
    ///
    /// ```
    /// use crm_core::{Crm, MembershipCause, NewCustomer, NewSegment};
    /// let crm = Crm::in_memory()?;
    /// crm.customers().create(NewCustomer::person("Ada"))?;
    /// let idle = crm.segments().create(NewSegment::live("Idle", "never(orders)"))?;
    /// crm.customers().create(NewCustomer::person("Bob"))?;
    /// let mut sent = Vec::new();
    /// loop {
    ///     crm.segments().settle()?;
    ///     let events = crm.segments().next_events(idle.id, "mailing", 100)?;
    ///     for event in events.items.iter().filter(|event| event.cause != MembershipCause::Defined) {
    ///         sent.push(format!("{}/{}/{}", idle.id, event.customer_id, event.seq));
    ///     }
    ///     crm.segments().acknowledge(idle.id, "mailing", &events.next)?;
    ///     if !events.more {
    ///         break;
    ///     }
    /// }
    /// assert_eq!(sent.len(), 1);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn next_events(&self, id: SegmentId, cursor: &str, limit: u32) -> Result<SegmentEvents> {
        self.look(|look| look.next_events(id, cursor, limit))
    }

    /// A page of those who were members at a past instant; `not_yet_created` before the first definition took effect.
    /// A name that was changed in the catalogue concerns everybody from when they were looked at again ([`Segments::settle`],
    /// [`Segments::build`]): instants in between are told as before the change.
    pub fn members_as_of(
        &self,
        id: SegmentId,
        at: Timestamp,
        page: &PageRequest,
    ) -> Result<Page<CustomerId>> {
        self.look(|look| look.page(&look.members_as_of(id, at)?, page))
    }

    /// Whether the customer was a member at a past instant.
    pub fn contains_as_of(&self, id: SegmentId, customer_id: CustomerId, at: Timestamp) -> Result<bool> {
        self.look(|look| look.contains_as_of(id, customer_id, at))
    }

    /// How many members there were at each instant from `start` on, `step_seconds` apart, up to `end`; at most 10,000. Both
    /// ends are among them: from 30 days ago up to now by 86,400 seconds are 31 counts. `out_of_range` for an `end` that is
    /// to come. Before the first definition took effect, and from its deletion on, a segment has no count. Changed names of the
    /// catalogue count as in [`Segments::members_as_of`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use crm_core::{Clock, Crm, ManualClock, NewCustomer, NewSegment, OpenOptions};
    /// let clock = ManualClock::at("2026-01-01T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let idle = crm.segments().create(NewSegment::live("Idle", "never(orders)"))?;
    /// let start = clock.now();
    /// clock.advance(Duration::from_secs(30 * 86_400));
    /// crm.customers().create(NewCustomer::person("Ada"))?;
    /// let sizes = crm.segments().sizes(idle.id, start, clock.now(), 86_400)?;
    /// assert_eq!((sizes.len(), sizes[29].count, sizes[30].count), (31, Some(0), Some(1)));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn sizes(
        &self,
        id: SegmentId,
        start: Timestamp,
        end: Timestamp,
        step_seconds: u32,
    ) -> Result<Vec<SegmentSize>> {
        self.look(|look| look.sizes(id, (start, end), i64::from(step_seconds) * 1000))
    }

    /// How many members each two of these segments share, and each has by itself; at most 100 segments.
    pub fn overlap(&self, ids: &[SegmentId]) -> Result<Vec<SegmentOverlap>> {
        self.look(|look| look.overlap(ids))
    }

    /// Some of the members, at most `n` (1 to 10,000), drawn at random: the same for the same members and seed, and
    /// mostly the same for members who are mostly the same. Another draw than that of `bucket('salt', n)` in an expression,
    /// which puts each customer into one of `n` equal parts for ever, so that a part can be held out.
    pub fn sample(&self, id: SegmentId, n: u32, seed: u64) -> Result<Vec<CustomerId>> {
        self.look(|look| look.sample(&*look.members(id)?, n, seed))
    }

    /// Why the customer is a member now, or not: the segment's conditions as a tree, with the values that decided and
    /// when each may change though nothing is written. A condition that reads no attribute by itself, such as
    /// `has_tag('vip')` or `never(orders)`, has no values, only what it says.
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer, NewSegment};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let active = crm.segments().create(NewSegment::live("Active", "order_count >= 1 OR has_tag('vip')"))?;
    /// let why = crm.segments().explain(active.id, ada.id)?;
    /// assert!(!why.is_member);
    /// assert_eq!(why.conditions[1].expression, "order_count >= 1");
    /// assert_eq!(why.conditions[1].values[0].value.as_deref(), Some("0"));
    /// assert!(why.conditions[2].values.is_empty());
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn explain(&self, id: SegmentId, customer_id: CustomerId) -> Result<SegmentExplanation> {
        self.look(|look| look.explain(id, customer_id))
    }

    /// What there is to write expressions with: attributes, custom fields among them, columns and functions.
    pub fn schema(&self) -> Result<SegmentSchema> {
        self.0
            .read_about(ENTITY, |reader| Ok(Names::of(reader)?.schema()))
    }

    /// Checks an expression by the names that there are, and returns it as a tree of JSON; see [`Expr`].
    ///
    /// An error about an expression has the field `expression[from..to]: what is needed`. The places are counted in
    /// characters (Unicode code points, no bytes and no UTF-16 units) from 0, and `to` is the first one behind.
    pub fn parse(&self, expression: &str) -> Result<Json> {
        self.0.read_about(ENTITY, |reader| {
            plan_of(reader, expression)?;
            serde_json::to_value(Expr::parse(expression)?).map_err(|_| Error::new(Code::Internal))
        })
    }

    /// The expression with the values of its placeholders: what is typed by somebody goes into an expression only so. Each
    /// `:name` becomes the value of that name, rightly quoted: a text, a number, a truth, a date, an instant or an interval;
    /// several become the items of `IN (:names)`, and texts an array elsewhere. An id is a text. No value changes what the
    /// expression around it asks; an error's place is that of the placeholder in the text that was given.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use crm_core::{Crm, NewSegment, Parameter};
    /// let crm = Crm::in_memory()?;
    /// let typed = BTreeMap::from([("city".to_owned(), Parameter::from("' OR true --"))]);
    /// let bound = crm.segments().bind("city = :city", &typed)?;
    /// assert_eq!(bound, "city = ''' OR true --'");
    /// crm.segments().create(NewSegment::live("In that city", bound))?;
    /// let counts = BTreeMap::from([("counts".to_owned(), [1, 2].into_iter().collect::<Parameter>())]);
    /// assert_eq!(crm.segments().bind("order_count IN (:counts)", &counts)?, "order_count IN (1, 2)");
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn bind(&self, expression: &str, values: &BTreeMap<String, Parameter>) -> Result<String> {
        self.0.read_about(ENTITY, |reader| {
            Names::of(reader)?.with(|context| bind(expression, values, context))
        })
    }

    /// Checks a tree as [`Segments::parse`] returns it, and returns its text.
    pub fn format(&self, tree: &Json) -> Result<String> {
        self.0.read_about(ENTITY, |reader| {
            let expr: Expr =
                serde_json::from_value(tree.clone()).map_err(|_| Error::field_of(Code::Malformed, "tree"))?;
            Names::of(reader)?.with(|context| compile_expr(&expr, context))?;
            Ok(expr.to_string())
        })
    }

    /// The bytes of memory that the handle keeps for segments: columns, from the first [`Segments::preview`] or the first new
    /// segment of many customers on, and the members of segments that somebody has asked for.
    pub fn memory_bytes(&self) -> Result<u64> {
        Ok(Memory::of(self.0.setting().memory)?.bytes() as u64)
    }

    /// For how many customers an expression is true, and some of them, at most `sample` (0 to 10,000), without saving it.
    pub fn preview(&self, expression: &str, sample: u32) -> Result<SegmentPreview> {
        self.look(|look| look.preview(expression, sample))
    }

    /// A page of the customers for whom an expression is true, in the order in which they were created, without saving
    /// it. So is told who is in several segments, in one of them, or in one and not in another.
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer, NewSegment, PageRequest};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let bob = crm.customers().create(NewCustomer::person("Bob"))?;
    /// let all = crm.segments().create(NewSegment::live("All", "name IS NOT NULL"))?;
    /// let some = crm.segments().create(NewSegment::list("Some"))?;
    /// crm.segments().add(some.id, &[ada.id])?;
    /// let rest = "in_segment('All') AND NOT in_segment('Some')";
    /// assert_eq!(crm.segments().select(rest, &PageRequest::default())?.items, [bob.id]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn select(&self, expression: &str, page: &PageRequest) -> Result<Page<CustomerId>> {
        self.look(|look| look.select(expression, page))
    }

    /// The same customers, each with the attributes that expressions read, what the models of the usual names say among them:
    /// a table of features for whoever reads on. What other models say is told by `models.scores`.
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer, PageRequest};
    /// let crm = Crm::in_memory()?;
    /// crm.customers().create(NewCustomer { tags: vec!["vip".into()], ..NewCustomer::person("Ada") })?;
    /// let rows = crm.segments().attributes("has_tag('vip')", &PageRequest::default())?.items;
    /// assert_eq!((rows[0].name.as_deref(), rows[0].order_count), (Some("Ada"), 0));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn attributes(&self, expression: &str, page: &PageRequest) -> Result<Page<CustomerAttributes>> {
        self.look(|look| look.attributes(expression, page))
    }
}

impl<C: WriteContext> Segments<C> {
    fn command<T>(&mut self, mut work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.0
            .write(|tx| work(tx).map_err(|error| error.with_entity(ENTITY)))
    }

    /// Creates a segment and looks at everybody, in bounded transactions between which others write; within a
    /// transaction it is all part of that. `taken` when there is one of that name. Where there are many customers and no
    /// columns yet, it looks at everybody for those first, of which whoever watches is told too.
    ///
    /// When whoever watches stops it, or a step fails, the segment is there and reads of it are exact, but slow;
    /// [`Segments::build`] goes on. So whoever creates it again asks [`Segments::find_by_name`] before, and calls
    /// [`Segments::build`] thereafter.
    pub fn create(&mut self, new: NewSegment) -> Result<Segment> {
        let segment = self.command(|tx| lifecycle::create(tx, &new))?;
        if segment.building.is_some() {
            self.build_steps(Some(segment.id))?;
        }
        self.get(segment.id)
    }

    /// Changes what the patch names. A changed expression takes effect at once for everybody when all were looked at;
    /// until then the one before does. `self_reference` when it asks about the segment itself, also through others;
    /// `in_use` for a new name while others ask about it by the old one.
    ///
    /// Those who ask about it look at everybody again thereafter. When whoever watches stops it, or a step fails,
    /// the change is made and waits to take effect; [`Segments::build`] goes on.
    pub fn update(&mut self, id: SegmentId, patch: SegmentPatch) -> Result<Segment> {
        let segment = self.command(|tx| lifecycle::update(tx, id, &patch))?;
        if patch.expression.is_some() && segment.building.is_some() {
            self.build_steps(Some(id))?;
        }
        self.get(id)
    }

    /// Deletes the segment; `in_use` while others ask about it. Its past can still be read.
    pub fn delete(&mut self, id: SegmentId, version: Option<u64>) -> Result<Segment> {
        // What time has changed by now is part of that past.
        self.settle()?;
        self.command(|tx| lifecycle::delete(tx, id, version))
    }

    /// Puts customers on a list; those who are on it already change nothing. `illegal_state` for a live segment.
    pub fn add(&mut self, id: SegmentId, customer_ids: &[CustomerId]) -> Result<()> {
        self.command(|tx| lifecycle::list(tx, id, customer_ids, true))
    }

    /// Takes customers off a list; those who are not on it change nothing.
    pub fn remove(&mut self, id: SegmentId, customer_ids: &[CustomerId]) -> Result<()> {
        self.command(|tx| lifecycle::list(tx, id, customer_ids, false))
    }

    /// Remembers, durably, that the named cursor of the segment has handled all events up to `after`, which is the `next`
    /// of a part of the feed. A place before the one that it remembers is allowed: what is after it comes again.
    pub fn acknowledge(&mut self, id: SegmentId, cursor: &str, after: &Cursor) -> Result<()> {
        self.command(|tx| {
            store::load(tx, id)?.ok_or_else(not_found)?;
            feed::acknowledge(tx, id, cursor, Place::of(Some(after))?)
        })
    }

    /// Goes on with definitions that have not looked at everybody: after a crash, a stop, or a change of names in the
    /// catalogue, after which each write of anything else does a small part of it too. Reads are exact without it, but the
    /// first one after each commit looks at everybody then.
    pub fn build(&mut self) -> Result<()> {
        self.build_steps(None)
    }

    /// Builds the definition of one segment, and what has to look at everybody again; or all. Whoever stops it finds it later
    /// as it is then.
    fn build_steps(&mut self, own: Option<SegmentId>) -> Result<()> {
        match self.ready_frame(own) {
            Err(error) if error.code() == Code::Stopped => return Ok(()),
            ready => ready?,
        }
        while let Some(built) = self.command(|tx| build::step(tx, own))? {
            if (self.0.setting().watch)(built.done as usize, built.of as usize).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Makes columns ready before steps by them, each of which others wait for. Building them takes as long as one look at
    /// everybody by the rows, and the next definitions have them too.
    fn ready_frame(&self, own: Option<SegmentId>) -> Result<()> {
        let setting = self.0.setting();
        let memory = Memory::of(setting.memory)?;
        if !setting.newest {
            return Ok(());
        }
        self.0.read(|reader| match reader.as_view() {
            Some(view) if build::is_any_new(reader, memory, own)? && memory.is_worth_columns(view)? => {
                memory.with_frame(view, setting.watch, |_| Ok(())).map(drop)
            }
            _ => Ok(()),
        })
    }

    /// Records everything that time has changed, and a change of the catalogue; and answers at which instant time may change a membership again: when to
    /// call this next, with one timer. None when time alone changes nothing. A write may bring an earlier instant, and so may
    /// a definition that still looks at everybody, so ask again after those.
    ///
    /// Reads are exact without it. It brings the feed up to date, in bounded transactions, or all at once within a
    /// transaction, and is done in part by every write. The answer is never too late; there may be nothing to do then but to ask again.
    ///
    /// ```
    /// use std::time::Duration;
    /// use crm_core::{Clock, Crm, ManualClock, NewCustomer, NewSegment, OpenOptions};
    /// let clock = ManualClock::at("2026-01-01T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// crm.customers().create(NewCustomer::person("Ada"))?;
    /// crm.segments().create(NewSegment::live("New", "created_at > now() - INTERVAL '30 days'"))?;
    /// let due = crm.segments().settle()?;
    /// assert_eq!(due, Some(clock.now().saturating_add(Duration::from_secs(30 * 86_400))));
    /// clock.advance(Duration::from_secs(30 * 86_400));
    /// assert_eq!(crm.segments().settle()?, None);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn settle(&mut self) -> Result<Option<Timestamp>> {
        loop {
            let due = self.command(|tx| {
                let is_done = !settle(tx, MOST)? && !build::settle(tx)?;
                is_done.then(|| wake::first(tx)).transpose()
            })?;
            if let Some(due) = due {
                return Ok(due);
            }
        }
    }
}

impl Tx<'_> {
    /// Segments.
    pub fn segments(&mut self) -> Segments<&mut Self> {
        Segments::on(self)
    }
}
