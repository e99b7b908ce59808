//! What rules say of customers in one state of the store.

use std::cell::RefCell;
use std::collections::HashMap;
use std::iter::Peekable;
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::definitions::{Definitions, Of, Rule};
use super::members;
use crate::base::{CustomerId, ModelId, Result, TimeZone, Timestamp};
use crate::customers;
use crate::journal::{UNWATCHED, Watch};
use crate::model::LoadedModel;
use crate::profile::ProfileRow;
use crate::segment::evaluate::{Members, Subject, SubjectRows, Surroundings, World, earlier, evaluate};
use crate::segment::frame::{Frame, on_all_cores};
use crate::segment::plan::Plan;
use crate::store::table::{CUSTOMER, PROFILE};
use crate::store::{ClusterRow, Reader, clusters_between};

/// One state in which rules are evaluated.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) reader: &'a dyn Reader,
    pub(super) zone: &'a TimeZone,
    pub(super) definitions: &'a Definitions,
    pub(super) watch: Watch<'a>,
}

/// What rules say of a customer.
pub(super) struct Said {
    pub(super) truths: Vec<bool>,
    pub(super) until: Option<Timestamp>,
    /// Who it is; none of somebody deleted.
    pub(super) id: Option<CustomerId>,
}

/// Whom a rule holds for among some customers.
#[derive(Default)]
pub(super) struct Found {
    pub(super) members: RoaringBitmap,
    /// By customer, until when it says so though nothing is written.
    pub(super) until: Vec<(u32, Timestamp)>,
}

impl Found {
    fn add(&mut self, part: Self) {
        self.members |= part.members;
        self.until.extend(part.until);
    }
}

/// A thread judges so many customers before it takes the next ones.
const PART: u32 = 1 << 11;

/// So many who have changed.
const CHANGED: usize = 1 << 7;

/// So many of whom all is told.
const SOME: usize = 1 << 6;

/// The ordinals of all customers.
pub(super) const EVERYBODY: (u32, u32) = (0, u32::MAX);

impl<'a> Judge<'a> {
    /// What each rule says of one customer at an instant, and until when they all say so though nothing is written.
    pub(super) fn customer<'r>(
        &self,
        owner: u32,
        rules: impl IntoIterator<Item = &'r Rule>,
        at: Timestamp,
    ) -> Result<(Vec<bool>, Option<Timestamp>)> {
        let said = self.customer_with(owner, None, rules, at)?;
        Ok((said.truths, said.until))
    }

    /// The same, where the profile may be known already, and with what else was found out.
    pub(super) fn customer_with<'r>(
        &self,
        owner: u32,
        profile: Option<ProfileRow>,
        rules: impl IntoIterator<Item = &'r Rule>,
        at: Timestamp,
    ) -> Result<Said> {
        let asked = Asked::of(self, (owner, owner));
        let sitting = self.sitting(&asked);
        let subject = Subject::new(&sitting.world, owner);
        let subject = match profile {
            Some(profile) => subject.with_profile(profile),
            None => subject,
        };
        let (truths, until) = sitting.verdicts(&subject, rules, at)?;
        Ok(Said {
            truths,
            until,
            id: subject.id()?,
        })
    }

    /// Runs `work` on the facts of one customer.
    pub(super) fn about<T>(&self, owner: u32, work: impl FnOnce(&Subject<'_>) -> Result<T>) -> Result<T> {
        let asked = Asked::of(self, (owner, owner));
        work(&Subject::new(&self.sitting(&asked).world, owner))
    }

    /// What `work` makes of the facts of each customer, in their order, with what they share looked up once.
    pub(super) fn about_each<T>(
        &self,
        owners: &[u32],
        work: impl Fn(&Subject<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let range = (
            owners.iter().min().copied().unwrap_or_default(),
            owners.iter().max().copied().unwrap_or_default(),
        );
        let asked = Asked::of(self, range);
        let sitting = self.sitting(&asked);
        let mut made = Vec::with_capacity(owners.len());
        for part in owners.chunks(SOME) {
            for owner in part {
                made.push(work(&Subject::new(&sitting.world, *owner))?);
            }
            (self.watch)(made.len(), owners.len())?;
        }
        Ok(made)
    }

    fn rows(&self, first: u32, last: u32) -> Result<impl Iterator<Item = Result<ClusterRow>> + 'a> {
        clusters_between(self.reader, first, last, &[&CUSTOMER, &PROFILE])
    }

    /// Whom of the customers from `first` to `last` the rule holds for; on all cores, where threads can share the state.
    /// A frame has to be of this very state, and the first customer the first of a chunk then.
    pub(super) fn range(
        &self,
        rule: &Rule,
        (first, last): (u32, u32),
        at: Timestamp,
        frame: Option<&Frame>,
    ) -> Result<Found> {
        // Where time changes nothing, there is nothing to find out but who passes.
        if let (Some(frame), Of::Plan(plan), false) = (frame, &rule.of, rule.reads.time) {
            let asked = Asked::of(self, (first, last));
            let world = World::new(self.reader, self.zone, &asked);
            let rows = first as usize..last as usize + 1;
            if let Some(members) = frame.select_among(plan, &world, at, rows)? {
                return Ok(Found {
                    members: members.into_iter().collect(),
                    until: Vec::new(),
                });
            }
        }
        let first = first.max(1);
        let count = (last + 1).saturating_sub(first);
        let parts = count.div_ceil(PART);
        let watch = |parts: usize, _| {
            let count = count as usize;
            (self.watch)((parts * PART as usize).min(count), count)
        };
        let mut all = Found::default();
        let Some(view) = self.reader.as_view() else {
            for number in 0..parts {
                let first = first + number * PART;
                all.add(self.part(rule, (first, last.min(first + (PART - 1))), at, frame)?);
                watch(number as usize + 1, parts as usize)?;
            }
            return Ok(all);
        };
        let (zone, definitions) = (self.zone, self.definitions);
        let found = on_all_cores(parts as usize, &watch, |number| {
            let judge = Judge {
                reader: view,
                zone,
                definitions,
                watch: UNWATCHED,
            };
            let first = first + u32::try_from(number).unwrap_or(u32::MAX) * PART;
            judge.part(rule, (first, last.min(first + (PART - 1))), at, frame)
        })?;
        for part in found {
            all.add(part);
        }
        Ok(all)
    }

    fn part(
        &self,
        rule: &Rule,
        (first, last): (u32, u32),
        at: Timestamp,
        frame: Option<&Frame>,
    ) -> Result<Found> {
        let asked = Asked::of(self, (first, last));
        let sitting = self.sitting(&asked);
        let mut found = Found::default();
        // Where there are no columns, everybody's rows are asked for, which takes less time one behind the other.
        let mut rows = match (frame, &rule.of) {
            (None, Of::Plan(_)) => Some(self.rows(first, last)?.peekable()),
            _ => None,
        };
        for owner in first..=last {
            let facts = frame.and_then(|frame| frame.customer(owner));
            let mut subject = Subject::new(&sitting.world, owner);
            if let Some(facts) = &facts {
                subject = subject.knowing(facts);
            }
            if let Some(rows) = &mut rows {
                subject = subject.with_rows(rows_of(rows, owner)?);
            }
            let (truths, until) = sitting.verdicts(&subject, [rule], at)?;
            if truths == [true] {
                found.members.insert(owner);
            }
            found.until.extend(until.map(|until| (owner, until)));
        }
        Ok(found)
    }

    /// Everybody for whom the plan holds, by the columns of this very state, and by the members of some segments at this
    /// very instant.
    pub(super) fn select(
        &self,
        frame: &Frame,
        plan: &Plan,
        known: HashMap<u32, Arc<RoaringBitmap>>,
        at: Timestamp,
    ) -> Result<RoaringBitmap> {
        let changed = self.changed(frame, plan, &known, at)?;
        let asked = Asked::knowing(self, EVERYBODY, known);
        let members = frame.select(plan, &World::new(self.reader, self.zone, &asked), at)?;
        let mut members: RoaringBitmap = members.iter().collect();
        members.extend(changed);
        Ok(members)
    }

    /// For how many the plan holds, by the same.
    pub(super) fn count(
        &self,
        frame: &Frame,
        plan: &Plan,
        known: HashMap<u32, Arc<RoaringBitmap>>,
        at: Timestamp,
    ) -> Result<u64> {
        let changed = self.changed(frame, plan, &known, at)?;
        let asked = Asked::knowing(self, EVERYBODY, known);
        let count = frame.count(plan, &World::new(self.reader, self.zone, &asked), at)?;
        Ok(count + changed.len() as u64)
    }

    /// Those of whom the columns say nothing, since they have changed, and for whom the plan holds; on all cores.
    fn changed(
        &self,
        frame: &Frame,
        plan: &Plan,
        known: &HashMap<u32, Arc<RoaringBitmap>>,
        at: Timestamp,
    ) -> Result<Vec<u32>> {
        let owners: Vec<u32> = frame.dirty().collect();
        let (Some(first), Some(last), Some(view)) = (owners.first(), owners.last(), self.reader.as_view())
        else {
            return Ok(Vec::new());
        };
        let (zone, definitions) = (self.zone, self.definitions);
        let parts: Vec<&[u32]> = owners.chunks(CHANGED).collect();
        let watch = |parts: usize, _| (self.watch)((parts * CHANGED).min(owners.len()), owners.len());
        let found = on_all_cores(parts.len(), &watch, |number| {
            let judge = Judge {
                reader: view,
                zone,
                definitions,
                watch: UNWATCHED,
            };
            let asked = Asked::knowing(&judge, (*first, *last), known.clone());
            let world = World::new(view, zone, &asked);
            let mut found = Vec::new();
            for owner in parts[number] {
                if evaluate(plan, &Subject::new(&world, *owner), at)?.truth == Some(true) {
                    found.push(*owner);
                }
            }
            Ok(found)
        })?;
        Ok(found.concat())
    }

    /// Everybody for whom the rule holds.
    pub(super) fn everybody(&self, rule: &Rule, at: Timestamp) -> Result<RoaringBitmap> {
        let last = customers::last_ordinal(self.reader)?;
        Ok(self.range(rule, (1, last), at, None)?.members)
    }

    fn sitting<'s>(&self, asked: &'s Asked<'a>) -> Sitting<'s>
    where
        'a: 's,
    {
        Sitting {
            reader: self.reader,
            world: World::new(self.reader, self.zone, asked),
        }
    }
}

/// The next rows, as far as they are this customer's.
fn rows_of(rows: &mut Peekable<impl Iterator<Item = Result<ClusterRow>>>, owner: u32) -> Result<SubjectRows> {
    let mut found = SubjectRows::default();
    while let Some(row) = rows.next_if(|row| row.as_ref().map_or(true, |row| row.owner <= owner)) {
        let row = row?;
        debug_assert_eq!(row.owner, owner, "nobody is left out");
        if row.is(&CUSTOMER) {
            found.customer = Some(row.into_value());
        } else if row.is(&PROFILE) {
            found.profile = Some(row.into_value());
        }
    }
    Ok(found)
}

/// A judge with the world that plans are evaluated in.
struct Sitting<'s> {
    reader: &'s dyn Reader,
    world: World<'s>,
}

impl Sitting<'_> {
    fn verdicts<'r>(
        &self,
        subject: &Subject<'_>,
        rules: impl IntoIterator<Item = &'r Rule>,
        at: Timestamp,
    ) -> Result<(Vec<bool>, Option<Timestamp>)> {
        let owner = subject.owner();
        let (mut truths, mut until) = (Vec::new(), None);
        for rule in rules {
            let truth = match &rule.of {
                Of::Plan(plan) => {
                    let verdict = evaluate(plan, subject, at)?;
                    until = earlier(until, verdict.until);
                    verdict.truth == Some(true)
                }
                Of::List(listed) => {
                    members::has(self.reader, *listed, owner)? && customers::is_live(self.reader, owner)?
                }
                Of::Nothing => false,
            };
            truths.push(truth);
        }
        // Whatever was promised, time goes on.
        let soonest = Timestamp::saturating_from_millis(at.as_millis().saturating_add(1));
        Ok((truths, until.map(|until| until.max(soonest))))
    }
}

/// The segments that expressions ask about, for the customers from one to another.
struct Asked<'a> {
    reader: &'a dyn Reader,
    definitions: &'a Definitions,
    watch: Watch<'a>,
    owners: (u32, u32),
    lists: RefCell<HashMap<u32, Arc<RoaringBitmap>>>,
    /// The members of segments, by number, at the instant of the question.
    known: HashMap<u32, Arc<RoaringBitmap>>,
}

impl<'a> Asked<'a> {
    fn of(judge: &Judge<'a>, owners: (u32, u32)) -> Self {
        Self::knowing(judge, owners, HashMap::new())
    }

    fn knowing(judge: &Judge<'a>, owners: (u32, u32), known: HashMap<u32, Arc<RoaringBitmap>>) -> Self {
        Self {
            reader: judge.reader,
            definitions: judge.definitions,
            watch: judge.watch,
            owners,
            lists: RefCell::default(),
            known,
        }
    }

    fn listed(&self, slot: u32) -> Result<Arc<RoaringBitmap>> {
        if let Some(list) = self.lists.borrow().get(&slot) {
            return Ok(list.clone());
        }
        let list = Arc::new(members::of_slot(self.reader, slot, self.owners)?);
        self.lists.borrow_mut().insert(slot, list.clone());
        Ok(list)
    }
}

impl Surroundings for Asked<'_> {
    fn segment(&self, number: u32) -> Result<Members> {
        if let Some(members) = self.known.get(&number) {
            return Ok(Members::Listed(members.clone()));
        }
        match self.definitions.asked(number)?.map(|rule| &rule.of) {
            Some(Of::Plan(plan)) => Ok(Members::Live(plan.clone())),
            Some(Of::List(slot)) => Ok(Members::Listed(self.listed(*slot)?)),
            Some(Of::Nothing) | None => Ok(Members::Listed(Arc::default())),
        }
    }

    fn model(&self, id: ModelId, make: &dyn Fn() -> Result<LoadedModel>) -> Result<Arc<LoadedModel>> {
        self.definitions.models.loaded(id, make)
    }

    fn watch(&self) -> Watch<'_> {
        self.watch
    }
}
