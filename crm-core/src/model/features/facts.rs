//! What happened of one customer by an instant, each thing with its civil day, and what it comes to on a day.

use std::collections::{BTreeSet, HashSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::Date;

use super::CustomerFeatures;
use crate::activity::{Direction, LineRow, OrderRow, OrderStatus, net, total};
use crate::base::{Code, CustomerId, Error, Result, TimeZone, Timestamp};
use crate::model::purchases::{Exchange, is_discounted, stood_at};
use crate::profile::{Standing, standing};

/// The products, by ordinal, whose purchase is asked about.
pub(crate) type Wanted = HashSet<u32>;

/// A purchase or a return.
struct Sale {
    day: Date,
    is_return: bool,
    total: Decimal,
    net: Decimal,
    is_discounted: bool,
    is_wanted: bool,
}

/// What happened by an instant, oldest first.
#[derive(Default)]
pub(crate) struct Facts {
    sales: Vec<Sale>,
    cancellations: u64,
    contacts: Vec<(Date, Option<Direction>)>,
    products: BTreeSet<u32>,
    /// What was bought that is no product of the catalogue.
    others: BTreeSet<String>,
    /// The first instant after it at which something is known to happen.
    pub(crate) next: Option<Timestamp>,
}

/// Beside the features, what some questions ask.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Extras {
    /// Orders with what is asked about.
    pub(crate) wanted_orders: u64,
    /// Days since the last of them.
    pub(crate) days_since_wanted: Option<u32>,
    /// Days since the contract began.
    pub(crate) contract_days: Option<u32>,
}

/// Adds up a customer's rows, in the order of their time.
pub(crate) struct FactCounter<'z> {
    zone: &'z TimeZone,
    at: Timestamp,
    wanted: Option<&'z Wanted>,
    facts: Facts,
}

/// The first instant after `at` of two.
fn sooner(next: &mut Option<Timestamp>, then: Option<Timestamp>) {
    if let Some(then) = then {
        *next = Some(next.map_or(then, |next| next.min(then)));
    }
}

impl<'z> FactCounter<'z> {
    /// Counts what happened up to an instant.
    pub(crate) fn new(zone: &'z TimeZone, at: Timestamp, wanted: Option<&'z Wanted>) -> Self {
        Self {
            zone,
            at,
            wanted,
            facts: Facts::default(),
        }
    }

    /// Adds an order, as it stood at the instant.
    pub(crate) fn add_order(
        &mut self,
        order: &OrderRow,
        placed_at: Timestamp,
        exchange: &mut Exchange<'_, '_>,
    ) -> Result<()> {
        if placed_at > self.at {
            sooner(&mut self.facts.next, Some(placed_at));
            return Ok(());
        }
        if matches!(exchange, Exchange::Only(currency) if *currency != order.currency) {
            return Ok(());
        }
        sooner(&mut self.facts.next, order.next_after(self.at));
        let order = stood_at(order, self.at);
        let is_return = match standing(&order)? {
            Standing::Purchase => false,
            Standing::Return => true,
            Standing::Cancelled | Standing::Ignored => {
                let is_cancelled = order.deleted_at.is_none() && order.status() == OrderStatus::Cancelled;
                self.facts.cancellations += u64::from(is_cancelled);
                return Ok(());
            }
        };
        let day = self.zone.date_of(placed_at);
        let mut convert = |amount: Decimal| match exchange {
            Exchange::Only(_) => Ok(amount),
            Exchange::Into(rates, reader) => rates.rounded(*reader, amount, order.currency, day),
            Exchange::Nothing => Ok(Decimal::ZERO),
        };
        let (total, net) = (convert(total(&order)?)?, convert(net(&order)?)?);
        let is_wanted = |line: &LineRow| {
            let wanted = self.wanted.zip(line.product);
            wanted.is_some_and(|(wanted, product)| wanted.contains(&product))
        };
        self.facts.sales.push(Sale {
            day,
            is_return,
            total,
            net,
            is_discounted: is_discounted(&order),
            is_wanted: !is_return && order.lines.iter().any(is_wanted),
        });
        if !is_return {
            for line in &order.lines {
                match (line.product, &line.sku, &line.name) {
                    (Some(product), ..) => drop(self.facts.products.insert(product)),
                    (None, Some(other), _) | (None, None, Some(other)) => {
                        self.facts.others.insert(other.clone());
                    }
                    (None, None, None) => {}
                }
            }
        }
        Ok(())
    }

    /// Adds an interaction.
    pub(crate) fn add_interaction(&mut self, at: Timestamp, direction: Option<Direction>) {
        if at > self.at {
            sooner(&mut self.facts.next, Some(at));
        } else {
            self.facts.contacts.push((self.zone.date_of(at), direction));
        }
    }

    pub(crate) fn finish(self) -> Facts {
        self.facts
    }
}

/// Days from one day to another, 0 where that is before.
fn days(from: Date, to: Date) -> u32 {
    u32::try_from((to - from).whole_days()).unwrap_or(0)
}

/// So much of so much, where that is something.
fn share(part: Decimal, of: Decimal) -> Option<f64> {
    part.checked_div(of)?.to_f64()
}

impl Facts {
    /// Whether nothing happened at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.sales.is_empty() && self.contacts.is_empty() && self.cancellations == 0
    }

    /// The products of the catalogue that were bought, by ordinal.
    pub(crate) fn products(&self) -> impl Iterator<Item = u32> + '_ {
        self.products.iter().copied()
    }

    fn orders(&self) -> impl DoubleEndedIterator<Item = &Sale> {
        self.sales.iter().filter(|sale| !sale.is_return)
    }

    /// The days of the first purchase and of the last.
    pub(crate) fn span(&self) -> Option<(Date, Date)> {
        Some((self.orders().next()?.day, self.orders().next_back()?.day))
    }

    /// Whether there was a purchase after a day, up to another; with `wanted`, one of what is asked about.
    pub(crate) fn has_purchase(&self, after: Date, until: Date, wanted: bool) -> bool {
        self.orders()
            .any(|sale| sale.day > after && sale.day <= until && (sale.is_wanted || !wanted))
    }

    /// What it comes to on a day; categories are not counted.
    pub(crate) fn features(&self, customer_id: CustomerId, today: Date) -> Result<CustomerFeatures> {
        let too_large = || Error::new(Code::OutOfRange).with_entity("order");
        let spans = [30, 90, 365];
        let (mut orders, mut spent) = ([0_u64; 3], [Decimal::ZERO; 3]);
        let (mut all, mut all_spent, mut totals) = (0_u64, Decimal::ZERO, Decimal::ZERO);
        let (mut back, mut discounted, mut returns) = (Decimal::ZERO, 0_u64, 0_u64);
        let mut gaps = Vec::new();
        let (mut order_days, mut last): (u64, Option<Date>) = (0, None);
        for sale in &self.sales {
            let age = days(sale.day, today);
            all_spent = all_spent.checked_add(sale.net).ok_or_else(too_large)?;
            for ((span, orders), spent) in spans.iter().zip(&mut orders).zip(&mut spent) {
                if age < *span {
                    *spent = spent.checked_add(sale.net).ok_or_else(too_large)?;
                    *orders += u64::from(!sale.is_return);
                }
            }
            if sale.is_return {
                returns += 1;
                continue;
            }
            all += 1;
            discounted += u64::from(sale.is_discounted);
            totals = totals.checked_add(sale.total).ok_or_else(too_large)?;
            let refunded = sale.total.checked_sub(sale.net).ok_or_else(too_large)?;
            back = back.checked_add(refunded).ok_or_else(too_large)?;
            if last != Some(sale.day) {
                gaps.extend(last.map(|last| f64::from(days(last, sale.day))));
                last = Some(sale.day);
                order_days += 1;
            }
        }
        let (mean_gap, gap_deviation) = spread(&gaps);
        let contacts = |span: u32| {
            self.contacts
                .iter()
                .filter(move |(day, _)| days(*day, today) < span)
        };
        let count = |span: u32| contacts(span).count() as u64;
        let turned = |way: Direction| contacts(90).filter(|(_, to)| *to == Some(way)).count() as u64;
        Ok(CustomerFeatures {
            customer_id,
            days_since_first_order: self.orders().next().map(|sale| days(sale.day, today)),
            days_since_last_order: last.map(|last| days(last, today)),
            order_count: all,
            orders_30_days: orders[0],
            orders_90_days: orders[1],
            orders_365_days: orders[2],
            order_days,
            spent: all_spent.normalize(),
            spent_30_days: spent[0].normalize(),
            spent_90_days: spent[1].normalize(),
            spent_365_days: spent[2].normalize(),
            mean_order_value: all_spent
                .checked_div(all.into())
                .map(|mean| mean.round_dp(6).normalize()),
            mean_gap_days: mean_gap,
            gap_deviation_days: gap_deviation,
            products: (self.products.len() + self.others.len()) as u64,
            categories: 0,
            refunded_share: share(back, totals),
            discounted_share: share(discounted.into(), all.into()),
            return_count: returns,
            cancellations: self.cancellations,
            interaction_count: self.contacts.len() as u64,
            interactions_30_days: count(30),
            interactions_90_days: count(90),
            inbound_90_days: turned(Direction::Inbound),
            outbound_90_days: turned(Direction::Outbound),
            days_since_last_interaction: self.contacts.last().map(|(day, _)| days(*day, today)),
        })
    }

    /// What is asked about beside them on a day.
    pub(crate) fn extras(&self, today: Date, contract_from: Option<Date>) -> Extras {
        let wanted = || self.orders().filter(|sale| sale.is_wanted);
        Extras {
            wanted_orders: wanted().count() as u64,
            days_since_wanted: wanted().next_back().map(|sale| days(sale.day, today)),
            contract_days: contract_from.map(|from| days(from, today)),
        }
    }
}

/// The mean, and from two on the standard deviation.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 gaps")]
fn spread(gaps: &[f64]) -> (Option<f64>, Option<f64>) {
    if gaps.is_empty() {
        return (None, None);
    }
    let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
    let square = gaps.iter().map(|gap| (gap - mean) * (gap - mean)).sum::<f64>() / gaps.len() as f64;
    (Some(mean), (gaps.len() > 1).then(|| square.sqrt()))
}
