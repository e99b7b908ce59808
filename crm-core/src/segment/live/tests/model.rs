//! Story: random commands, late, taken back and restored, while time moves and definitions change, against a model that
//! evaluates everything anew at each read; and it is asked again later what it said.
//!
//! `CRM_STEPS` sets how many commands each run makes.

#![allow(clippy::too_many_lines, reason = "one arm a command")]

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use super::super::definitions::plan_of;
use super::plans::sql;
use crate::base::Result;
use crate::journal::Source as _;
use crate::segment::evaluate::{Members, Segments, Subject, World, evaluate};
use crate::segment::live::store::{SegmentRow, all, load_by_number};
use crate::store::Reader;
use crate::{
    Clock as _, Code, Crm, Currency, CustomerId, CustomerPatch, Error, ImportOptions, InteractionId,
    InteractionKind, Lifecycle, ManualClock, NewCustomer, NewInteraction, NewOrder, NewOrderLine, NewProduct,
    NewRefund, NewSegment, OpenOptions, OrderCancellation, OrderId, OrderPatch, PageRequest, Patch,
    ProductId, ProductPatch, SeededIds, SegmentId, SegmentPatch, Timestamp,
};

/// Xorshift64 (Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn one_of<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        let end = list.len() as u64;
        (end > 0).then(|| list[usize::try_from(self.below(end)).unwrap()].clone())
    }
}

/// What the model knows beside the records: who is on a list.
#[derive(Default)]
struct Lists(BTreeMap<u32, BTreeSet<u32>>);

/// The definition in effect, by a look at the rows.
fn definition(row: &SegmentRow) -> Option<String> {
    let next = || row.next.as_ref().map(|next| next.expression.clone());
    row.span().map_or_else(next, |span| span.expression.clone())
}

struct Naive<'a> {
    reader: &'a dyn Reader,
    lists: &'a Lists,
}

impl Segments for Naive<'_> {
    fn segment(&self, number: u32) -> Result<Members> {
        if let Some(text) = definition(&load_by_number(self.reader, number)?) {
            return Ok(Members::Live(plan_of(self.reader, &text)?));
        }
        let list = self.lists.0.get(&number).into_iter().flatten();
        Ok(Members::Listed(Arc::new(list.copied().collect())))
    }
}

type Sets = BTreeMap<SegmentId, Vec<CustomerId>>;

struct Shop {
    crm: Crm,
    clock: ManualClock,
    options: OpenOptions,
    path: std::path::PathBuf,
    random: Random,
    lists: Lists,
    customers: Vec<CustomerId>,
    orders: Vec<OrderId>,
    interactions: Vec<InteractionId>,
    products: Vec<ProductId>,
    segments: Vec<SegmentId>,
    /// What the model said at each instant, of the segments that had taken effect.
    past: BTreeMap<Timestamp, Sets>,
    names: u64,
}

const TEXTS: &[&str] = &[
    "tag vip",
    "orders 1",
    "orders 3",
    "often 1 30",
    "often 2 50",
    "quiet 0 24",
    "quiet 1 48",
    "lapsed 40",
    "steady 25",
    "bought Tea",
];

impl Shop {
    /// Who is a member by the facts and the time, and of which segments that is recorded.
    fn sets(&self) -> (Sets, Vec<SegmentId>) {
        let (crm, now) = (&self.crm, self.clock.now());
        crm.read(|reader| {
            let naive = Naive {
                reader,
                lists: &self.lists,
            };
            let world = World::new(reader, crm.time_zone(), &naive);
            let (mut sets, mut recorded) = (Sets::new(), Vec::new());
            for (number, row) in all(reader)? {
                let members: &mut Vec<CustomerId> = sets.entry(row.record.id).or_default();
                let plan = definition(&row).map(|text| plan_of(reader, &text)).transpose()?;
                for (id, ordinal) in self.customers.iter().zip(1..) {
                    let subject = Subject::new(&world, ordinal);
                    let is_member = if let Some(plan) = &plan {
                        evaluate(plan, &subject, now)?.truth == Some(true)
                    } else {
                        let is_listed = self
                            .lists
                            .0
                            .get(&number)
                            .is_some_and(|list| list.contains(&ordinal));
                        is_listed && crate::customers::is_live(reader, ordinal)?
                    };
                    if is_member {
                        members.push(*id);
                    }
                }
                // While it looks at everybody again, the past is what was noticed.
                if !row.spans.is_empty() && row.again.is_none() {
                    recorded.push(row.record.id);
                }
            }
            Ok((sets, recorded))
        })
        .unwrap()
    }

    /// Every read says what the model says.
    fn compare(&mut self, step: u64) {
        let (sets, recorded) = self.sets();
        let page = PageRequest::first(1000);
        for (id, members) in &sets {
            let count = members.len() as u64;
            assert_eq!(self.crm.segments().count(*id).unwrap(), count, "step {step}");
            let found = self.crm.segments().members(*id, &page).unwrap().items;
            assert_eq!(&found, members, "step {step}");
        }
        let snapshot = self.crm.snapshot().unwrap();
        if let Some(id) = self.random.one_of(&self.segments) {
            assert_eq!(snapshot.segments().members(id, &page).unwrap().items, sets[&id]);
            if let Some(customer) = self.random.one_of(&self.customers) {
                let is_member = sets[&id].contains(&customer);
                assert_eq!(self.crm.segments().contains(id, customer).unwrap(), is_member);
                assert_eq!(snapshot.segments().contains(id, customer).unwrap(), is_member);
                let own = self.crm.segments().of_customer(customer).unwrap();
                assert_eq!(own.contains(&id), is_member);
            }
        }
        let kept = sets.into_iter().filter(|(id, _)| recorded.contains(id));
        self.past.insert(self.clock.now(), kept.collect());
    }

    /// The past is what the model said then.
    fn compare_past(&self, instants: impl Iterator<Item = Timestamp>) {
        let page = PageRequest::first(1000);
        for at in instants {
            for (id, members) in &self.past[&at] {
                let then = self.crm.segments().members_as_of(*id, at, &page).unwrap();
                assert_eq!(&then.items, members, "as of {at}");
                let sizes = self.crm.segments().sizes(*id, at, at, 1).unwrap();
                assert_eq!(sizes[0].count, Some(members.len() as u64));
            }
        }
    }

    fn placed_at(&mut self) -> Timestamp {
        let hours = self.random.below(120);
        let late = Duration::from_secs(hours.saturating_sub(40) * 3600);
        self.clock.now().saturating_sub(late)
    }

    fn new_order(&mut self) -> NewOrder {
        let sku = ["TEA", "CUP"][usize::try_from(self.random.below(2)).unwrap()];
        let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new(sku, 1, 5)]);
        let order = order.placed_at(self.placed_at());
        match self.random.one_of(&self.customers) {
            Some(customer) => order.customer(customer),
            None => order,
        }
    }

    fn text(&mut self) -> String {
        let asked = self.random.one_of(&self.segments);
        match (self.random.below(4), asked) {
            (0, Some(asked)) => {
                let name = self.crm.segments().get(asked).unwrap().name;
                format!(
                    "{} {name}",
                    ["in", "not"][usize::try_from(self.random.below(2)).unwrap()]
                )
            }
            _ => self.random.one_of(TEXTS).unwrap().to_owned(),
        }
    }

    /// Goes on building, perhaps not to the end.
    fn progress(stop: bool) -> impl FnMut(crate::SegmentBuild) -> ControlFlow<()> {
        move |_| {
            if stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        }
    }

    fn step(&mut self) -> Result<()> {
        let crm = self.crm.clone();
        let customer = self.random.one_of(&self.customers);
        let order = self.random.one_of(&self.orders);
        match (self.random.below(30), customer, order) {
            (0..=1, ..) => {
                let mut new = NewCustomer::person("N");
                if self.random.below(3) == 0 {
                    new.tags.push("vip".into());
                }
                self.customers.push(crm.customers().create(new)?.id);
            }
            (2, Some(id), _) => drop(crm.customers().add_tags(id, &["vip"])?),
            (3, Some(id), _) => drop(crm.customers().remove_tags(id, &["vip"])?),
            (4, Some(id), _) => drop(crm.customers().delete(id, None)?),
            (5, Some(id), _) => drop(crm.customers().restore(id, None)?),
            (6, Some(id), _) => {
                let stages = [Lifecycle::Lead, Lifecycle::Customer];
                let patch = CustomerPatch {
                    lifecycle: self.random.one_of(&stages),
                    ..CustomerPatch::default()
                };
                crm.customers().update(id, patch)?;
            }
            (7..=10, ..) => {
                let new = self.new_order();
                self.orders.push(crm.orders().create(new)?.id);
            }
            (11, _, Some(id)) => drop(crm.orders().cancel(id, OrderCancellation::because("late"))?),
            (12, _, Some(id)) => drop(crm.orders().refund(id, NewRefund::default())?),
            (13, _, Some(id)) => drop(crm.orders().delete(id, None)?),
            (14, _, Some(id)) => drop(crm.orders().restore(id, None)?),
            (15, Some(customer), Some(id)) => {
                let patch = OrderPatch {
                    customer_id: Patch::Set(customer),
                    placed_at: Some(self.placed_at()),
                    ..OrderPatch::default()
                };
                crm.orders().update(id, patch)?;
            }
            (16..=17, Some(customer), _) => {
                let new = NewInteraction {
                    at: Some(self.placed_at()),
                    ..NewInteraction::with(customer, InteractionKind::Call)
                };
                self.interactions.push(crm.interactions().record(new)?.id);
            }
            (18, ..) => {
                if let Some(id) = self.random.one_of(&self.interactions) {
                    crm.interactions().delete(id, None)?;
                }
            }
            (19, ..) => {
                let stop = self.random.below(4) == 0;
                self.names += 1;
                let name = format!("S{}", self.names);
                let new = match self.random.below(5) {
                    0 => NewSegment::list(name),
                    _ => NewSegment::live(name, &*sql(&self.text())),
                };
                let made = crm.segments().create_watched(new, &mut Self::progress(stop))?;
                self.segments.push(made.id);
            }
            (20, ..) => {
                if let Some(id) = self.random.one_of(&self.segments) {
                    let patch = SegmentPatch {
                        expression: Some(sql(&self.text())),
                        ..SegmentPatch::default()
                    };
                    let stop = self.random.below(3) == 0;
                    crm.segments()
                        .update_watched(id, patch, &mut Self::progress(stop))?;
                }
            }
            (21, ..) if self.segments.len() > 8 => {
                if let Some(id) = self.random.one_of(&self.segments) {
                    crm.segments().delete(id, None)?;
                    self.segments.retain(|other| *other != id);
                    self.past.values_mut().for_each(|sets| drop(sets.remove(&id)));
                }
            }
            (22..=23, Some(customer), _) => {
                if let Some(id) = self.random.one_of(&self.segments) {
                    let put = self.random.below(3) > 0;
                    let done = if put {
                        crm.segments().add(id, &[customer])
                    } else {
                        crm.segments().remove(id, &[customer])
                    };
                    done?;
                    let number = (&crm).read(|reader| {
                        Ok(crate::segment::live::store::load(reader, id)?.map(|(number, _)| number))
                    })?;
                    let owner = self.customers.iter().position(|other| *other == customer);
                    let owner = u32::try_from(owner.unwrap()).unwrap() + 1;
                    let list = self.lists.0.entry(number.unwrap()).or_default();
                    if put {
                        list.insert(owner);
                    } else {
                        list.remove(&owner);
                    }
                }
            }
            (24, ..) => {
                let names = ["Tea", "Mate"];
                let patch = ProductPatch {
                    name: self.random.one_of(&names).map(str::to_owned),
                    ..ProductPatch::default()
                };
                crm.products().update(self.products[0], patch)?;
                if self.random.below(3) > 0 {
                    crm.segments().build()?;
                }
            }
            (25, ..) => crm
                .segments()
                .build_watched(&mut Self::progress(self.random.below(2) == 0))?,
            (26, ..) => crm.segments().settle()?,
            (27, ..) => {
                let orders: Vec<_> = (0..self.random.below(6)).map(|_| self.new_order()).collect();
                crm.imports().load(orders, ImportOptions::default())?;
            }
            (28, ..) => {
                let (news, fails) = ([self.new_order(), self.new_order()], self.random.below(3) == 0);
                let made = crm.write(|tx| {
                    let mut made = Vec::new();
                    for new in &news {
                        made.extend(tx.orders().create(new.clone()).map(|order| order.id));
                    }
                    if fails {
                        return Err(Error::new(Code::IllegalState));
                    }
                    if let Some(id) = self.customers.first() {
                        let _ = tx.customers().add_tags(*id, &["vip"]);
                    }
                    Ok(made)
                });
                self.orders.extend(made?);
            }
            (29, ..) => {
                crm.close()?;
                self.crm = self.options.open(&self.path)?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn run(seed: u64, steps: u64) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(seed));
    let crm = options.open(&path).unwrap();
    let tea = crm.products().create(NewProduct::new("Tea").sku("TEA")).unwrap();
    let mut shop = Shop {
        crm,
        clock,
        options,
        path,
        random: Random(seed),
        lists: Lists::default(),
        customers: Vec::new(),
        orders: Vec::new(),
        interactions: Vec::new(),
        products: vec![tea.id],
        segments: Vec::new(),
        past: BTreeMap::new(),
        names: 0,
    };
    for _ in 0..12 {
        let new = shop.crm.customers().create(NewCustomer::person("N")).unwrap();
        shop.customers.push(new.id);
    }
    for step in 0..steps {
        if shop.random.below(3) == 0 {
            // Sometimes so long that more is due than a transaction settles.
            let minutes =
                shop.random.below(600) * [1, 1, 1, 12][usize::try_from(shop.random.below(4)).unwrap()];
            shop.clock.advance(Duration::from_secs(minutes * 60 + 1));
            shop.compare(step);
        }
        // Some commands are refused, which must change nothing.
        if let Err(error) = shop.step() {
            assert!(
                !matches!(error.code(), Code::Internal | Code::Corrupt),
                "step {step}: {error:?}"
            );
        }
        shop.compare(step);
        if step % 100 == 99 {
            let first = shop.past.keys().rev().nth(20).copied();
            shop.compare_past(
                shop.past
                    .range(first.unwrap_or(Timestamp::MIN)..)
                    .map(|(at, _)| *at),
            );
            let problems = shop.crm.verify().unwrap().problems;
            assert!(problems.is_empty(), "step {step}: {problems:?}");
        }
    }
    shop.compare_past(shop.past.keys().copied());
}

#[test]
fn random_commands_against_a_model() {
    let steps = std::env::var("CRM_STEPS")
        .ok()
        .and_then(|steps| steps.parse().ok());
    for seed in 1..=4 {
        run(seed, steps.unwrap_or(300));
    }
}
