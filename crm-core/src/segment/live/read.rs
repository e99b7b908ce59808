//! Reads of members: now, at a past instant, and how they came and went.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::attributes::CustomerAttributes;
use super::definitions::{Definition, Definitions, Of, Rule, plan_of};
use super::event::{self, Event};
use super::feed::{self, Place};
use super::instant;
use super::judge::{EVERYBODY, Judge};
use super::kept;
use super::members;
use super::memory::Memory;
use super::model::{SegmentEvents, SegmentOverlap, SegmentPreview, SegmentSize};
use super::store::{self, ENTITY, SegmentRow, Span};
use super::wake::{self, Reason};
use crate::base::{Code, Cursor, CustomerId, Error, Page, PageRequest, Result, SegmentId, Timestamp, mixed};
use crate::customers;
use crate::journal::Setting;
use crate::segment::frame::Frame;
use crate::segment::plan::Plan;
use crate::store::Reader;

/// At most this many instants of sizes.
const MAX_SIZES: usize = 10_000;
/// At most this many segments that are compared with each other.
const MAX_OVERLAPS: usize = 100;
/// At most this many customers of a sample, or events at a time.
const MAX_ITEMS: u32 = 10_000;

/// So many customers are looked at before it is asked whether a page is full.
const STRETCH: u32 = 1_000;

/// A state to read from, at an instant.
pub(super) struct Look<'a> {
    pub(super) reader: &'a dyn Reader,
    pub(super) setting: Setting<'a>,
    memory: &'a Memory,
    definitions: Arc<Definitions>,
    /// What the handle had committed before the state was taken.
    commits: Option<u64>,
}

/// The last customer of the page before.
fn after(page: &PageRequest) -> Result<u32> {
    let invalid = || Error::field_of(Code::InvalidCursor, "after");
    Ok(match &page.after {
        None => 0,
        Some(cursor) => u32::from_be_bytes(cursor.to_key()?.try_into().map_err(|_| invalid())?),
    })
}

/// The page's part of some customers.
fn leaf(owners: &RoaringBitmap, page: &PageRequest) -> Result<Page<u32>> {
    let limit = page.checked_limit()?;
    let first = after(page)?.saturating_add(1);
    let mut items: Vec<u32> = owners.range(first..).take(limit + 1).collect();
    let more = items.len() > limit;
    items.truncate(limit);
    let last = items.last().filter(|_| more);
    let next = last.map(|last| Cursor::from_key(&last.to_be_bytes()));
    Ok(Page { items, next })
}

fn not_found() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

fn checked(count: u32, field: &'static str) -> Result<usize> {
    match count {
        1..=MAX_ITEMS => Ok(count as usize),
        _ => Err(Error::field_of(Code::OutOfRange, field)),
    }
}

impl<'a> Look<'a> {
    pub(super) fn new(reader: &'a dyn Reader, setting: Setting<'a>, commits: Option<u64>) -> Result<Self> {
        let memory = Memory::of(setting.memory)?;
        let definitions = Definitions::of(reader, memory)?;
        let now = instant::of(reader, setting.now)?;
        let setting = Setting { now, ..setting };
        Ok(Self {
            reader,
            setting,
            memory,
            definitions: definitions.unwrap_or_else(|| Arc::new(Definitions::none(memory.models()))),
            commits,
        })
    }

    pub(super) fn judge(&self) -> Judge<'_> {
        Judge {
            reader: self.reader,
            zone: self.setting.zone,
            definitions: &self.definitions,
            watch: self.setting.watch,
        }
    }

    /// Refuses a plan below which more segments ask about each other in a row than may.
    pub(super) fn check_chain(&self, plan: Arc<Plan>) -> Result<()> {
        self.definitions.rule_of(plan, None).map(|_| ())
    }

    pub(super) fn definition(&self, id: SegmentId) -> Result<&Definition> {
        let (number, _) = store::load_live(self.reader, id)?;
        self.definitions.get(number)
    }

    /// The members at the instant of the read.
    pub(super) fn members(&self, id: SegmentId) -> Result<Arc<RoaringBitmap>> {
        self.members_of(self.definition(id)?)
    }

    fn members_of(&self, definition: &Definition) -> Result<Arc<RoaringBitmap>> {
        let now = self.setting.now;
        if self.setting.newest {
            kept::refresh(self.memory, &self.judge(), definition, self.commits, now)
        } else {
            kept::members(&self.judge(), definition, now)
        }
    }

    pub(super) fn ordinal(&self, customer: CustomerId) -> Result<u32> {
        let ordinal = customers::ordinal_of(self.reader, customer)?;
        let ordinal = ordinal.ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?;
        // That of a customer whom a transaction creates may come to be another's.
        if self.setting.newest {
            self.memory.set_ordinal(customer, ordinal);
        }
        Ok(ordinal)
    }

    pub(super) fn contains(&self, id: SegmentId, customer: CustomerId) -> Result<bool> {
        let owner = self.ordinal(customer)?;
        let definition = self.definition(id)?;
        if self.setting.newest && definition.stored().is_some() {
            return Ok(self.members_of(definition)?.contains(owner));
        }
        let rule = definition.rule();
        let truths = self
            .judge()
            .customer(owner, rule.map(|rule| &**rule), self.setting.now)?
            .0;
        Ok(truths == [true])
    }

    /// The segments that a customer is a member of, by number.
    pub(super) fn of_customer(&self, customer: CustomerId) -> Result<Vec<SegmentId>> {
        let owner = self.ordinal(customer)?;
        let (ids, rules): (Vec<_>, Vec<&Rule>) = self
            .definitions
            .segments()
            .filter_map(|definition| Some((definition.id, &**definition.rule()?)))
            .unzip();
        let (truths, _) = self.judge().customer(owner, rules, self.setting.now)?;
        let members = ids.into_iter().zip(truths).filter(|(_, truth)| *truth);
        Ok(members.map(|(id, _)| id).collect())
    }

    fn ids(&self, owners: impl IntoIterator<Item = u32>) -> Result<Vec<CustomerId>> {
        let customer = |owner| Ok(customers::load_by_ordinal(self.reader, owner)?.record.id);
        owners.into_iter().map(customer).collect()
    }

    /// A page of members, in the order in which the customers were created.
    pub(super) fn page(&self, members: &RoaringBitmap, page: &PageRequest) -> Result<Page<CustomerId>> {
        let Page { items, next } = leaf(members, page)?;
        Ok(Page {
            items: self.ids(items)?,
            next,
        })
    }

    /// Some of the members, the same for a seed: those who come first by a random number that each customer has.
    pub(super) fn sample(&self, members: &RoaringBitmap, n: u32, seed: u64) -> Result<Vec<CustomerId>> {
        self.drawn(members, checked(n, "n")?, seed)
    }

    fn drawn(&self, members: &RoaringBitmap, n: usize, seed: u64) -> Result<Vec<CustomerId>> {
        let mut drawn: Vec<(u64, u32)> = members
            .iter()
            .map(|owner| (mixed(mixed(seed) ^ u64::from(owner)), owner))
            .collect();
        if drawn.len() > n {
            drawn.select_nth_unstable(n);
            drawn.truncate(n);
        }
        drawn.sort_unstable();
        self.ids(drawn.into_iter().map(|(_, owner)| owner))
    }

    /// For how many an expression holds, and some of them.
    pub(super) fn preview(&self, expression: &str, sample: u32) -> Result<SegmentPreview> {
        let rule = self.unsaved(expression)?;
        let sample = match sample {
            0 => 0,
            sample => checked(sample, "sample")?,
        };
        if sample == 0 {
            let (judge, now) = (self.judge(), self.setting.now);
            let count = self.by_columns(&rule, |frame, plan| {
                judge.count(frame, plan, self.asked_by(plan)?, now)
            })?;
            if let Some(count) = count {
                return Ok(SegmentPreview {
                    count,
                    sample: Vec::new(),
                });
            }
        }
        let members = self.everybody(&rule)?;
        let sample = match sample {
            0 => Vec::new(),
            sample => self.drawn(&members, sample, 0)?,
        };
        Ok(SegmentPreview {
            count: members.len(),
            sample,
        })
    }

    /// A page of those for whom an expression holds.
    pub(super) fn select(&self, expression: &str, page: &PageRequest) -> Result<Page<CustomerId>> {
        let Page { items, next } = self.selected(expression, page)?;
        Ok(Page {
            items: self.ids(items)?,
            next,
        })
    }

    /// The same with what is known of them.
    pub(super) fn attributes(
        &self,
        expression: &str,
        page: &PageRequest,
    ) -> Result<Page<CustomerAttributes>> {
        let Page { items, next } = self.selected(expression, page)?;
        let now = self.setting.now;
        let items = self
            .judge()
            .about_each(&items, |subject| CustomerAttributes::of(subject, now))?;
        Ok(Page { items, next })
    }

    fn selected(&self, expression: &str, page: &PageRequest) -> Result<Page<u32>> {
        let rule = self.unsaved(expression)?;
        let (judge, now) = (self.judge(), self.setting.now);
        let members = self.by_columns(&rule, |frame, plan| {
            judge.select(frame, plan, self.asked_by(plan)?, now)
        })?;
        if let Some(members) = members {
            return leaf(&members, page);
        }
        // Only as far as the page goes: the next one goes on.
        let (limit, last) = (
            page.checked_limit()? as u64,
            customers::last_ordinal(self.reader)?,
        );
        let mut members = RoaringBitmap::new();
        let mut first = after(page)?.saturating_add(1);
        while first <= last && members.len() <= limit {
            let end = first.saturating_add(STRETCH - 1).min(last);
            members |= judge.range(&rule, (first, end), now, None)?.members;
            first = end.saturating_add(1);
        }
        leaf(&members, page)
    }

    /// The rule of an expression that is not saved.
    pub(super) fn unsaved(&self, expression: &str) -> Result<Rule> {
        self.definitions.rule_of(plan_of(self.reader, expression)?, None)
    }

    /// Everybody for whom a rule holds that is not saved.
    pub(super) fn everybody(&self, rule: &Rule) -> Result<RoaringBitmap> {
        let (judge, now) = (self.judge(), self.setting.now);
        let members = self.by_columns(rule, |frame, plan| {
            judge.select(frame, plan, self.asked_by(plan)?, now)
        })?;
        members.map_or_else(|| judge.everybody(rule, now), Ok)
    }

    /// Runs `work` on the columns, where the state is the newest and there is room for them.
    fn by_columns<T>(&self, rule: &Rule, work: impl FnOnce(&Frame, &Plan) -> Result<T>) -> Result<Option<T>> {
        let newest = self.reader.as_view().filter(|_| self.setting.newest);
        match (&rule.of, newest) {
            (Of::Plan(plan), Some(view)) => {
                let watch = self.setting.watch;
                self.memory.with_frame(view, watch, |frame| work(frame, plan))
            }
            _ => Ok(None),
        }
    }

    /// The members of the segments that a plan asks about, where they are kept, so that nobody is looked at.
    fn asked_by(&self, plan: &Plan) -> Result<HashMap<u32, Arc<RoaringBitmap>>> {
        let mut known = HashMap::new();
        for number in &plan.segments {
            let definition = self.definitions.get(*number)?;
            if definition.stored().is_some() {
                known.insert(*number, self.members_of(definition)?);
            }
        }
        Ok(known)
    }

    pub(super) fn overlap(&self, ids: &[SegmentId]) -> Result<Vec<SegmentOverlap>> {
        if ids.len() > MAX_OVERLAPS {
            return Err(Error::field_of(Code::TooMany, "ids"));
        }
        let all = ids.iter().map(|id| Ok((*id, self.members(*id)?)));
        let all: Vec<_> = all.collect::<Result<_>>()?;
        let mut overlaps = Vec::new();
        for (at, (first, members)) in all.iter().enumerate() {
            for (second, others) in &all[at..] {
                overlaps.push(SegmentOverlap {
                    first: *first,
                    second: *second,
                    count: members.intersection_len(others),
                });
            }
        }
        Ok(overlaps)
    }

    /// The events behind a place, also of definitions before, at most `limit`.
    pub(super) fn events(&self, id: SegmentId, after: Place, limit: usize) -> Result<SegmentEvents> {
        let (_, row) = store::load(self.reader, id)?.ok_or_else(not_found)?;
        let mut found = Vec::new();
        for (at, span) in row.spans.iter().enumerate() {
            if span.expression.is_some() && after.seq <= span.seq {
                let owner = if after.seq == span.seq { after.owner } else { 0 };
                let room = limit + 1 - found.len();
                found.extend(event::of_definition(self.reader, span, at == 0, owner, room)?);
            }
            if found.len() > limit {
                break;
            }
            let events = event::since(self.reader, span.slot, after.seq.max(span.seq))?;
            for event in events.take(limit + 1 - found.len()) {
                found.push(event?);
            }
        }
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().map_or(after, |event| Place {
            seq: event.seq,
            owner: event.owner,
        });
        let told = found.into_iter().map(|event| event.told(self.reader));
        Ok(SegmentEvents {
            items: told.collect::<Result<_>>()?,
            next: next.cursor(),
            more,
        })
    }

    /// The events behind those that the named cursor has acknowledged.
    pub(super) fn next_events(&self, id: SegmentId, cursor: &str, limit: u32) -> Result<SegmentEvents> {
        let limit = checked(limit, "limit")?;
        self.events(id, feed::position(self.reader, id, cursor)?, limit)
    }

    /// The segment as of an instant that is not to come, deleted or not; `field` is what the instant is called.
    fn row_as_of(&self, id: SegmentId, at: Timestamp, field: &'static str) -> Result<(u32, SegmentRow)> {
        let found = store::load(self.reader, id)?.ok_or_else(not_found)?;
        if at > self.setting.now {
            return Err(Error::field_of(Code::OutOfRange, field));
        }
        Ok(found)
    }

    /// The members at a past instant.
    pub(super) fn members_as_of(&self, id: SegmentId, at: Timestamp) -> Result<RoaringBitmap> {
        let (number, row) = self.row_as_of(id, at, "at")?;
        if is_deleted_at(&row, at) {
            return Err(not_found());
        }
        if at == self.setting.now {
            return Ok((*self.members(id)?).clone());
        }
        let span = span_at(&row, at).ok_or_else(|| Error::new(Code::NotYetCreated))?;
        let mut members = members::base(self.reader, span.slot)?;
        for event in event::since(self.reader, span.slot, span.seq)? {
            let event = event?;
            if event.at <= at {
                event.apply(&mut members);
            }
        }
        if let Some(rule) = self.unsettled(number, span) {
            for owner in self.overdue(rule, at)? {
                self.correct(rule, owner, at, &mut members)?;
            }
        }
        Ok(members)
    }

    /// The rule of a definition of which what is due may not be stored yet; none of one that is past.
    fn unsettled(&self, number: u32, span: &Span) -> Option<&Rule> {
        let live = self.definitions.get(number).ok()?.live.as_deref();
        live.filter(|rule| rule.slot == span.slot)
    }

    /// The customers of whom something was due by `at` that is not settled yet.
    fn overdue(&self, rule: &Rule, at: Timestamp) -> Result<BTreeSet<u32>> {
        let mut owners = BTreeSet::new();
        for wake in wake::due(self.reader, None, at)? {
            let wake = wake?;
            if rule.reads.time || wake.reason == Reason::Written {
                owners.insert(wake.owner);
            }
        }
        Ok(owners)
    }

    fn correct(&self, rule: &Rule, owner: u32, at: Timestamp, members: &mut RoaringBitmap) -> Result<()> {
        if self.judge().customer(owner, [rule], at)?.0 == [true] {
            members.insert(owner);
        } else {
            members.remove(owner);
        }
        Ok(())
    }

    pub(super) fn contains_as_of(&self, id: SegmentId, customer: CustomerId, at: Timestamp) -> Result<bool> {
        let owner = self.ordinal(customer)?;
        let (number, row) = self.row_as_of(id, at, "at")?;
        if is_deleted_at(&row, at) {
            return Err(not_found());
        }
        if at == self.setting.now {
            return self.contains(id, customer);
        }
        let span = span_at(&row, at).ok_or_else(|| Error::new(Code::NotYetCreated))?;
        if let Some(rule) = self.unsettled(number, span)
            && self.overdue(rule, at)?.contains(&owner)
        {
            return Ok(self.judge().customer(owner, [rule], at)?.0 == [true]);
        }
        let mut is_member = members::base(self.reader, span.slot)?.contains(owner);
        for event in event::since(self.reader, span.slot, span.seq)? {
            let event = event?;
            if event.owner == owner && event.at <= at {
                is_member = event.entered;
            }
        }
        Ok(is_member)
    }

    /// How many members there were at each instant from `from` on, `step` milliseconds apart, up to `to`; none while the
    /// segment was deleted.
    pub(super) fn sizes(
        &self,
        id: SegmentId,
        (from, to): (Timestamp, Timestamp),
        step: i64,
    ) -> Result<Vec<SegmentSize>> {
        let (number, row) = self.row_as_of(id, to, "end")?;
        if from > to {
            return Err(Error::field_of(Code::OutOfRange, "start"));
        }
        if step <= 0 {
            return Err(Error::field_of(Code::OutOfRange, "step_seconds"));
        }
        let mut known: Option<(u32, Counts)> = None;
        let mut sizes = Vec::new();
        let mut at = from;
        while at <= to {
            if sizes.len() == MAX_SIZES {
                return Err(Error::field_of(Code::TooMany, "step_seconds"));
            }
            let count = match span_at(&row, at).filter(|_| !is_deleted_at(&row, at)) {
                None => None,
                Some(_) if at == self.setting.now => Some(self.members(id)?.len()),
                Some(span) => {
                    let counts = match known.take() {
                        Some((slot, counts)) if slot == span.slot => counts,
                        _ => self.counts(number, span, to)?,
                    };
                    let count = counts.at(at);
                    known = Some((span.slot, counts));
                    Some(count)
                }
            };
            sizes.push(SegmentSize { at, count });
            match Timestamp::from_millis(at.as_millis().saturating_add(step)) {
                Ok(next) => at = next,
                Err(_) => break,
            }
        }
        Ok(sizes)
    }

    /// How many members a definition had from each instant on, up to `end`, with what was due by then and is not settled.
    fn counts(&self, number: u32, span: &Span, end: Timestamp) -> Result<Counts> {
        let mut counts = Counts::of(self.reader, span)?;
        let Some(rule) = self.unsettled(number, span) else {
            return Ok(counts.summed());
        };
        let stored = members::of_slot(self.reader, span.slot, EVERYBODY)?;
        let mut first: BTreeMap<u32, Timestamp> = BTreeMap::new();
        for wake in wake::due(self.reader, None, end)? {
            let wake = wake?;
            if rule.reads.time || wake.reason == Reason::Written {
                first.entry(wake.owner).or_insert(wake.at);
            }
        }
        for (owner, at) in first {
            let mut is_member = stored.contains(owner);
            let mut next = Some(at);
            while let Some(at) = next.filter(|at| *at <= end) {
                let (truths, until) = self.judge().customer(owner, [rule], at)?;
                if (truths == [true]) != is_member {
                    is_member = !is_member;
                    counts.more.push((at, if is_member { 1 } else { -1 }));
                }
                next = until;
            }
        }
        Ok(counts.summed())
    }
}

/// Whether the segment was deleted by then.
fn is_deleted_at(row: &SegmentRow, at: Timestamp) -> bool {
    row.record.deleted_at.is_some_and(|deleted| deleted <= at)
}

/// The definition that was in effect.
fn span_at(row: &SegmentRow, at: Timestamp) -> Option<&Span> {
    row.spans.iter().rev().find(|span| span.since <= at)
}

/// How many members a definition had, from each instant on.
struct Counts {
    base: u64,
    /// How many more or fewer: by the change at each instant, and once they are summed, since the base.
    more: Vec<(Timestamp, i64)>,
}

impl Counts {
    fn of(reader: &dyn Reader, span: &Span) -> Result<Self> {
        let events: Vec<Event> = event::since(reader, span.slot, span.seq)?.collect::<Result<_>>()?;
        let more = events
            .into_iter()
            .map(|event| (event.at, if event.entered { 1 } else { -1 }));
        Ok(Self {
            base: members::base(reader, span.slot)?.len(),
            more: more.collect(),
        })
    }

    fn summed(mut self) -> Self {
        self.more.sort_by_key(|(at, _)| *at);
        let mut sum = 0;
        for (_, more) in &mut self.more {
            sum += *more;
            *more = sum;
        }
        self
    }

    fn at(&self, at: Timestamp) -> u64 {
        let after = self.more.partition_point(|(event, _)| *event <= at);
        let more = after.checked_sub(1).map_or(0, |last| self.more[last].1);
        self.base.saturating_add_signed(more)
    }
}
