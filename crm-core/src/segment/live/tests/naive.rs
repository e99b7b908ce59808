//! The model: everything evaluated anew from the facts, and what is compared with it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::super::definitions::stored_plan_of;
use crate::base::Result;
use crate::journal::Source as _;
use crate::segment::evaluate::{Members, Subject, Surroundings, World, evaluate};
use crate::segment::live::store::{SegmentRow, all, load_by_number};
use crate::segment::plan::Plan;
use crate::store::Reader;
use crate::{Crm, CustomerId, MembershipChange, PageRequest, SegmentId, Timestamp};

/// The numbers of the lists, and the ordinals of who is on each, deleted or not: what the model knows beside the records.
#[derive(Default)]
pub(super) struct Lists(pub(super) BTreeMap<u32, BTreeSet<u32>>);

/// The definition in effect, by a look at the rows.
fn definition(row: &SegmentRow) -> Option<String> {
    let next = || row.next.as_ref().map(|next| next.expression.clone());
    row.span().map_or_else(next, |span| span.expression.clone())
}

/// The plans of texts, each read once: a name is one segment's for ever.
type Plans = RefCell<HashMap<String, Arc<Plan>>>;

fn plan(plans: &Plans, reader: &dyn Reader, text: &str) -> Result<Arc<Plan>> {
    if let Some(plan) = plans.borrow().get(text) {
        return Ok(plan.clone());
    }
    let plan = stored_plan_of(reader, text)?;
    plans.borrow_mut().insert(text.to_owned(), plan.clone());
    Ok(plan)
}

struct Naive<'a> {
    reader: &'a dyn Reader,
    lists: &'a Lists,
    plans: &'a Plans,
}

impl Surroundings for Naive<'_> {
    fn segment(&self, number: u32) -> Result<Members> {
        if let Some(text) = definition(&load_by_number(self.reader, number)?) {
            return Ok(Members::Live(plan(self.plans, self.reader, &text)?));
        }
        let list = self.lists.0.get(&number).into_iter().flatten();
        Ok(Members::Listed(Arc::new(list.copied().collect())))
    }
}

/// Who is in each segment.
pub(super) type Sets = BTreeMap<SegmentId, BTreeSet<u32>>;

/// What the model says.
#[derive(Default)]
pub(super) struct Model {
    pub(super) lists: Lists,
    /// By ordinal, from 1.
    pub(super) customers: Vec<CustomerId>,
    plans: Plans,
    sets: Sets,
    /// What was said at each instant, of the segments whose definition had looked at everybody.
    past: BTreeMap<Timestamp, Sets>,
    /// All segments that ever took effect.
    known: BTreeSet<SegmentId>,
}

/// Whom a command may have concerned.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Concerned {
    #[default]
    Nobody,
    These(BTreeSet<u32>),
    Everybody,
}

impl Concerned {
    pub(super) fn note(&mut self, owner: u32) {
        match self {
            Self::Nobody => *self = Self::These(BTreeSet::from([owner])),
            Self::These(owners) => drop(owners.insert(owner)),
            Self::Everybody => {}
        }
    }
}

impl Model {
    pub(super) fn ordinal(&self, customer: CustomerId) -> u32 {
        let at = self.customers.iter().position(|other| *other == customer);
        u32::try_from(at.unwrap()).unwrap() + 1
    }

    fn ids(&self, owners: &BTreeSet<u32>) -> Vec<CustomerId> {
        let id = |owner: &u32| self.customers[*owner as usize - 1];
        owners.iter().map(id).collect()
    }

    /// Evaluates whom a command concerned, and compares what reads say.
    pub(super) fn compare(&mut self, crm: &Crm, now: Timestamp, concerned: &Concerned, when: &str) {
        let last = u32::try_from(self.customers.len()).unwrap();
        let owners: Vec<u32> = match concerned {
            Concerned::Everybody => (1..=last).collect(),
            Concerned::These(owners) => owners.iter().copied().collect(),
            Concerned::Nobody => Vec::new(),
        };
        let recorded = crm
            .read(|reader| self.evaluate(reader, crm, &owners, now))
            .unwrap();
        for (id, members) in &self.sets {
            let count = crm.segments().count(*id).unwrap();
            let rule = || crm.segments().get(*id).map(|segment| segment.expression);
            assert_eq!(count, members.len() as u64, "{when}: {:?}", rule());
            for owner in &owners {
                let customer = self.customers[*owner as usize - 1];
                let is_member = crm.segments().contains(*id, customer).unwrap();
                assert_eq!(is_member, members.contains(owner), "{when}");
            }
        }
        self.known.extend(recorded.iter().copied());
        let kept = self.sets.iter().filter(|(id, _)| recorded.contains(id));
        let kept = kept.map(|(id, members)| (*id, members.clone())).collect();
        self.past.insert(now, kept);
    }

    /// Brings the sets up to date with what may be said otherwise of these customers.
    fn evaluate(
        &mut self,
        reader: &dyn Reader,
        crm: &Crm,
        owners: &[u32],
        now: Timestamp,
    ) -> Result<Vec<SegmentId>> {
        let naive = Naive {
            reader,
            lists: &self.lists,
            plans: &self.plans,
        };
        let world = World::new(reader, crm.time_zone(), &naive);
        let mut recorded = Vec::new();
        let mut sets = Sets::new();
        for (number, row) in all(reader)? {
            let id = row.record.id;
            let mut members = self.sets.remove(&id).unwrap_or_default();
            // While it looks at everybody again, the past is what was noticed.
            if !row.spans.is_empty() && row.again.is_none() {
                recorded.push(id);
            }
            let plan = definition(&row).map(|text| plan(&self.plans, reader, &text));
            let plan = plan.transpose()?;
            for owner in owners {
                let is_member = if let Some(plan) = &plan {
                    evaluate(plan, &Subject::new(&world, *owner), now)?.truth == Some(true)
                } else {
                    let list = self.lists.0.get(&number);
                    list.is_some_and(|list| list.contains(owner))
                        && crate::customers::is_live(reader, *owner)?
                };
                if is_member {
                    members.insert(*owner);
                } else {
                    members.remove(owner);
                }
            }
            sets.insert(id, members);
        }
        self.sets = sets;
        Ok(recorded)
    }

    /// What was read beyond an instant, and never written, comes to be otherwise.
    pub(super) fn forget_after(&mut self, instant: Timestamp) {
        self.past.retain(|at, _| *at <= instant);
    }

    /// The members of one segment, as all ways to read them say.
    pub(super) fn compare_reads(&self, crm: &Crm, id: SegmentId, customer: Option<CustomerId>, when: &str) {
        let members = self.ids(&self.sets[&id]);
        let page = PageRequest::first(1000);
        let snapshot = crm.snapshot().unwrap();
        assert_eq!(
            crm.segments().members(id, &page).unwrap().items,
            members,
            "{when}"
        );
        assert_eq!(
            snapshot.segments().members(id, &page).unwrap().items,
            members,
            "{when}"
        );
        if let Some(customer) = customer {
            let is_member = members.contains(&customer);
            assert_eq!(
                snapshot.segments().contains(id, customer).unwrap(),
                is_member,
                "{when}"
            );
            let own = crm.segments().of_customer(customer).unwrap();
            assert_eq!(own.contains(&id), is_member, "{when}");
        }
    }

    /// The past is what the model said then, and what the events add up to, read `limit` at a time. Nothing is due.
    pub(super) fn compare_past(&self, crm: &Crm, every: usize, limit: u32) {
        let page = PageRequest::first(1000);
        let now = self.past.last_key_value().map(|(at, _)| *at);
        for id in &self.known {
            let mut events = Vec::new();
            let mut after = None;
            loop {
                let page = PageRequest { limit, after };
                let part = crm.segments().events(*id, &page).unwrap();
                events.extend(part.items);
                after = Some(part.next);
                if !part.more {
                    break;
                }
            }
            let instants = self.past.iter().filter(|(at, _)| Some(**at) != now);
            for (at, sets) in instants.step_by(every) {
                let mut folded = BTreeSet::new();
                for event in events.iter().filter(|event| event.at <= *at) {
                    let owner = self.ordinal(event.customer_id);
                    let changed = match event.change {
                        MembershipChange::Entered => folded.insert(owner),
                        MembershipChange::Left => folded.remove(&owner),
                    };
                    assert!(changed, "an event that changes nothing");
                }
                match crm.segments().members_as_of(*id, *at, &page) {
                    Ok(then) => assert_eq!(then.items, self.ids(&folded), "as of {at}"),
                    Err(_) => assert!(!sets.contains_key(id)),
                }
                if let Some(members) = sets.get(id) {
                    assert_eq!(members, &folded, "as of {at}");
                    let sizes = crm.segments().sizes(*id, *at, *at, 1).unwrap();
                    assert_eq!(sizes[0].count, Some(members.len() as u64));
                }
            }
        }
    }
}
