//! A small shop, and the random commands that are given to it.

#![allow(clippy::too_many_lines, reason = "one arm a command")]

use std::ops::ControlFlow;
use std::time::Duration;

use super::naive::{Concerned, Model};
use super::plans::{CALENDAR, sql};
use crate::base::Result;
use crate::journal::Source as _;
use crate::{
    Clock as _, Code, Crm, Currency, CustomerId, CustomerPatch, Decimal, Error, ImportOptions, InteractionId,
    InteractionKind, Lifecycle, ManualClock, NewCustomer, NewExchangeRate, NewInteraction, NewOrder,
    NewOrderLine, NewRefund, NewSegment, OpenOptions, OrderCancellation, OrderId, OrderPatch, PartialDate,
    Patch, ProductId, ProductPatch, SegmentId, SegmentPatch, Timestamp,
};

/// Xorshift64 (Marsaglia 2003).
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    pub(super) fn one_of<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        let end = list.len() as u64;
        (end > 0).then(|| list[usize::try_from(self.below(end)).unwrap()].clone())
    }
}

/// How a shop's file is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Memory,
    /// Closed and opened again.
    Alone,
    /// Two handles write.
    Both,
    /// One writes, another one reads.
    Followed,
}

pub(super) struct Shop {
    /// The handles; all but the first one are opened beside it.
    pub(super) handles: Vec<Crm>,
    /// The one that writes next.
    pub(super) crm: Crm,
    pub(super) clock: ManualClock,
    pub(super) options: OpenOptions,
    pub(super) used: Use,
    pub(super) path: std::path::PathBuf,
    pub(super) random: Random,
    pub(super) model: Model,
    pub(super) concerned: Concerned,
    pub(super) customers: Vec<CustomerId>,
    pub(super) orders: Vec<OrderId>,
    pub(super) interactions: Vec<InteractionId>,
    pub(super) products: Vec<ProductId>,
    pub(super) segments: Vec<SegmentId>,
    pub(super) names: u64,
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

    /// Somebody, perhaps of another zone, perhaps born on a day that not every year has.
    pub(super) fn new_customer(&mut self) -> NewCustomer {
        let births = [
            None,
            Some(PartialDate::gregorian(Some(2000), 2, 29)),
            Some(PartialDate::gregorian(None, 4, 30)),
            Some(PartialDate::chinese_lunar(Some(2001), 4, 30)),
        ];
        let zones = [None, Some("Asia/Kathmandu"), Some("America/Havana")];
        NewCustomer {
            birthday: self.random.one_of(&births).flatten(),
            time_zone: self.random.one_of(&zones).flatten().map(str::to_owned),
            ..NewCustomer::person("N")
        }
    }

    /// Where the clock stops next: after a while, or around the beginning of a day near the end of a month.
    pub(super) fn next_stop(&mut self) -> Timestamp {
        let now = self.clock.now();
        if self.random.below(2) == 0 {
            // Sometimes so long that more is due than a transaction settles.
            let factor = [1, 1, 1, 12][usize::try_from(self.random.below(4)).unwrap()];
            let minutes = self.random.below(2000) * factor;
            return now.saturating_add(Duration::from_secs(minutes * 60 + 1));
        }
        let zone = self.crm.time_zone();
        let mut day = zone.date_of(now).next_day().unwrap();
        while (2..28).contains(&day.day()) {
            day = day.next_day().unwrap();
        }
        let hours = [0, 0, self.random.below(24)][usize::try_from(self.random.below(3)).unwrap()];
        let start = zone.start_of(day).saturating_sub(Duration::from_millis(1));
        let stop = Duration::from_millis(hours * 3_600_000 + self.random.below(3));
        start
            .saturating_add(stop)
            .max(now.saturating_add(Duration::from_millis(1)))
    }

    fn text(&mut self) -> String {
        match self.random.below(4) {
            0 => self.asking(),
            1 => self.random.one_of(CALENDAR).unwrap().to_owned(),
            _ => self.random.one_of(TEXTS).unwrap().to_owned(),
        }
    }

    /// What asks about another segment, if there is one.
    fn asking(&mut self) -> String {
        let how = ["in", "not"][usize::try_from(self.random.below(2)).unwrap()];
        match self.random.one_of(&self.segments) {
            Some(asked) => format!("{how} {}", self.crm.segments().get(asked).unwrap().name),
            None => TEXTS[0].to_owned(),
        }
    }

    /// Goes on building, perhaps not to the end.
    fn progress(stop: bool) -> impl FnMut(crate::WorkProgress) -> ControlFlow<()> {
        move |_| {
            if stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        }
    }

    fn note(&mut self, customer: CustomerId) {
        let owner = self.model.ordinal(customer);
        self.concerned.note(owner);
    }

    /// Whoever an order is of.
    fn note_order(&mut self, id: OrderId) {
        if let Ok(Some(customer)) = self.crm.orders().get(id).map(|order| order.customer_id) {
            self.note(customer);
        }
    }

    pub(super) fn step(&mut self) -> Result<()> {
        let crm = self.crm.clone();
        let customer = self.random.one_of(&self.customers);
        let order = self.random.one_of(&self.orders);
        let command = self.random.below(33);
        // Before and after, since an order may come to be another's.
        if let Some(order) = order {
            self.note_order(order);
        }
        if let Some(customer) = customer {
            self.note(customer);
        }
        if matches!(command, 19..=21 | 24..=25 | 30..=32) {
            self.concerned = Concerned::Everybody;
        }
        match (command, customer, order) {
            (0, ..) => {
                let mut new = self.new_customer();
                if self.random.below(3) == 0 {
                    new.tags.push("vip".into());
                }
                let id = crm.customers().create(new)?.id;
                self.customers.push(id);
                self.model.customers.push(id);
                self.note(id);
            }
            (1..=2, Some(id), _) => drop(crm.customers().add_tags(id, &["vip"])?),
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
                let order = crm.orders().create(new)?;
                self.orders.push(order.id);
                if let Some(customer) = order.customer_id {
                    self.note(customer);
                }
            }
            (11, _, Some(id)) => drop(crm.orders().cancel(id, OrderCancellation::because("late"))?),
            (12, _, Some(id)) => drop(crm.orders().refund(id, NewRefund::default())?),
            (13, _, Some(id)) => drop(crm.orders().delete(id, None)?),
            (14, _, Some(id)) => {
                crm.orders().restore(id, None)?;
                self.note_order(id);
            }
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
                    let customer = crm.interactions().get(id)?.customer_id;
                    crm.interactions().delete(id, None)?;
                    if let Some(customer) = customer {
                        self.note(customer);
                    }
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
                let made = crm.segments().watched(&mut Self::progress(stop)).create(new)?;
                self.segments.push(made.id);
            }
            (20, ..) => {
                // Sometimes many wait at once, each of which asks about another.
                let (many, stop) = (self.random.below(4) == 0, self.random.below(3) == 0);
                for _ in 0..if many { 6 } else { 1 } {
                    let Some(id) = self.random.one_of(&self.segments) else {
                        break;
                    };
                    let text = if many { self.asking() } else { self.text() };
                    let patch = SegmentPatch {
                        expression: Some(sql(&text)),
                        ..SegmentPatch::default()
                    };
                    let mut progress = Self::progress(many || stop);
                    let done = crm.segments().watched(&mut progress).update(id, patch);
                    let is_refused = done.as_ref().is_err_and(|error| {
                        matches!(
                            error.code(),
                            Code::SelfReference | Code::TooDeep | Code::IllegalState
                        )
                    });
                    if !(many && is_refused) {
                        done?;
                    }
                }
            }
            (21, ..) if self.segments.len() > 8 => {
                if let Some(id) = self.random.one_of(&self.segments) {
                    crm.segments().delete(id, None)?;
                    self.segments.retain(|other| *other != id);
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
                    let owner = self.model.ordinal(customer);
                    let list = self.model.lists.0.entry(number.unwrap()).or_default();
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
                .watched(&mut Self::progress(self.random.below(2) == 0))
                .build()?,
            (26, ..) => {
                crm.segments().settle()?;
                // From here on there are columns, by which definitions are built.
                let text = sql(&self.text());
                let said = crm.segments().preview(&text, 0)?.count;
                let drawn = crm.segments().preview(&text, 1000)?.sample;
                assert_eq!(said, drawn.len() as u64);
            }
            (27, ..) => {
                let orders: Vec<_> = (0..self.random.below(6)).map(|_| self.new_order()).collect();
                let customers: Vec<_> = orders.iter().filter_map(|order| order.customer_id).collect();
                for customer in customers {
                    self.note(customer);
                }
                crm.imports().load(orders, ImportOptions::default())?;
            }
            (28, ..) => {
                let (news, fails) = ([self.new_order(), self.new_order()], self.random.below(3) == 0);
                let customers = news.iter().filter_map(|new| new.customer_id);
                let customers: Vec<_> = customers.chain(self.customers.first().copied()).collect();
                for customer in customers {
                    self.note(customer);
                }
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
            (30, ..) => {
                let name =
                    ["clv", "rfm", "propensity", "clusters"][usize::try_from(self.random.below(4)).unwrap()];
                crate::model::tests::add(&crm, name, self.random.below(4))?;
            }
            (31, ..) => {
                let name =
                    ["clv", "rfm", "propensity", "clusters"][usize::try_from(self.random.below(4)).unwrap()];
                match self.random.below(4) {
                    0 => crm.models().unpin(name)?,
                    1 => drop(crm.models().roll_back(name)?),
                    2 => {
                        if let Some(current) = crm.models().current(name)? {
                            crm.models().pin(current.id)?;
                        }
                    }
                    // Refused while a segment asks it.
                    _ => {
                        if let Some(current) = crm.models().current(name)? {
                            crm.models().delete(current.id, None)?;
                        }
                    }
                }
            }
            (32, ..) => {
                let on = self.placed_at().utc_date();
                let rate = Decimal::from(1 + self.random.below(3));
                let rate = NewExchangeRate::new(Currency::EUR, Currency::USD, on, rate);
                if self.random.below(4) == 0 {
                    crm.rates().delete(rate.currency, rate.base, on, None)?;
                } else {
                    crm.rates().set(rate)?;
                }
                if self.random.below(3) > 0 {
                    crm.segments().build()?;
                }
            }
            (29, ..) if self.used == Use::Alone => {
                crm.close()?;
                self.handles = vec![self.options.open(&self.path)?];
                self.crm = self.handles[0].clone();
            }
            _ => {}
        }
        Ok(())
    }
}
