//! What rules say of customers in one state of the store.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::definitions::{Definitions, Of, Rule};
use super::members;
use crate::base::{Result, TimeZone, Timestamp};
use crate::customers;
use crate::segment::evaluate::{Members, Segments, Subject, World, evaluate};
use crate::segment::frame::Frame;
use crate::segment::plan::Plan;
use crate::store::Reader;

/// One state in which rules are evaluated.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) reader: &'a dyn Reader,
    pub(super) zone: &'a TimeZone,
    pub(super) definitions: &'a Definitions,
}

/// The earlier of two instants, of which either may be missing.
pub(super) fn earlier(a: Option<Timestamp>, b: Option<Timestamp>) -> Option<Timestamp> {
    a.into_iter().chain(b).min()
}

impl<'a> Judge<'a> {
    /// What each rule says of one customer at an instant, and until when they all say so though nothing is written.
    pub(super) fn customer<'r>(
        &self,
        owner: u32,
        rules: impl IntoIterator<Item = &'r Rule>,
        at: Timestamp,
    ) -> Result<(Vec<bool>, Option<Timestamp>)> {
        let asked = Asked::of(self, Some(owner));
        self.sitting(&asked).customer(owner, rules, at)
    }

    /// Runs `work` on the facts of one customer.
    pub(super) fn about<T>(&self, owner: u32, work: impl FnOnce(&Subject<'_>) -> Result<T>) -> Result<T> {
        let asked = Asked::of(self, Some(owner));
        work(&Subject::new(&self.sitting(&asked).world, owner))
    }

    /// Calls `each` with what the rule says of every customer from `first` to `last`, and until when.
    pub(super) fn each(
        &self,
        rule: &Rule,
        (first, last): (u32, u32),
        at: Timestamp,
        mut each: impl FnMut(u32, bool, Option<Timestamp>),
    ) -> Result<()> {
        let asked = Asked::of(self, None);
        let sitting = self.sitting(&asked);
        for owner in first.max(1)..=last {
            let (verdicts, until) = sitting.customer(owner, [rule], at)?;
            each(owner, verdicts == [true], until);
        }
        Ok(())
    }

    /// Everybody for whom the plan holds, by the columns of this very state.
    pub(super) fn select(&self, frame: &Frame, plan: &Plan, at: Timestamp) -> Result<RoaringBitmap> {
        let asked = Asked::of(self, None);
        let members = frame.select(plan, &World::new(self.reader, self.zone, &asked), at)?;
        Ok(members.iter().collect())
    }

    /// For how many the plan holds, by the columns of this very state.
    pub(super) fn count(&self, frame: &Frame, plan: &Plan, at: Timestamp) -> Result<u64> {
        let asked = Asked::of(self, None);
        frame.count(plan, &World::new(self.reader, self.zone, &asked), at)
    }

    /// Everybody for whom the rule holds.
    pub(super) fn everybody(&self, rule: &Rule, at: Timestamp) -> Result<RoaringBitmap> {
        let mut members = RoaringBitmap::new();
        let last = customers::last_ordinal(self.reader)?;
        self.each(rule, (1, last), at, |owner, truth, _| {
            if truth {
                members.insert(owner);
            }
        })?;
        Ok(members)
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

/// A judge with the world that plans are evaluated in.
struct Sitting<'s> {
    reader: &'s dyn Reader,
    world: World<'s>,
}

impl Sitting<'_> {
    fn customer<'r>(
        &self,
        owner: u32,
        rules: impl IntoIterator<Item = &'r Rule>,
        at: Timestamp,
    ) -> Result<(Vec<bool>, Option<Timestamp>)> {
        let subject = Subject::new(&self.world, owner);
        let (mut truths, mut until) = (Vec::new(), None);
        for rule in rules {
            let truth = match &rule.of {
                Of::Plan(plan) => {
                    let verdict = evaluate(plan, &subject, at)?;
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

/// The segments that expressions ask about, for one customer or for all.
struct Asked<'a> {
    reader: &'a dyn Reader,
    definitions: &'a Definitions,
    owner: Option<u32>,
    lists: RefCell<HashMap<u32, Arc<RoaringBitmap>>>,
}

impl<'a> Asked<'a> {
    fn of(judge: &Judge<'a>, owner: Option<u32>) -> Self {
        Self {
            reader: judge.reader,
            definitions: judge.definitions,
            owner,
            lists: RefCell::default(),
        }
    }

    fn listed(&self, slot: u32) -> Result<Arc<RoaringBitmap>> {
        if let Some(list) = self.lists.borrow().get(&slot) {
            return Ok(list.clone());
        }
        let list = match self.owner {
            Some(owner) => {
                let is_listed = members::has(self.reader, slot, owner)?;
                is_listed.then_some(owner).into_iter().collect()
            }
            None => members::of_slot(self.reader, slot)?,
        };
        let list = Arc::new(list);
        self.lists.borrow_mut().insert(slot, list.clone());
        Ok(list)
    }
}

impl Segments for Asked<'_> {
    fn segment(&self, number: u32) -> Result<Members> {
        match self.definitions.get(number)?.rule().map(|rule| &rule.of) {
            Some(Of::Plan(plan)) => Ok(Members::Live(plan.clone())),
            Some(Of::List(slot)) => Ok(Members::Listed(self.listed(*slot)?)),
            Some(Of::Nothing) | None => Ok(Members::Listed(Arc::default())),
        }
    }
}
