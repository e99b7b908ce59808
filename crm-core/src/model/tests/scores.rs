//! What versions say beside a computation of its own.

use std::time::Duration;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::versions::{add, clv_of, rfm_of};
use crate::model::ScoreValues;
use crate::statistics::clv::{BgNbd, PurchaseHistories, PurchaseModel, lifetime_values};
use crate::{
    Clock as _, Crm, Currency, CustomerId, ManualClock, NewCustomer, NewExchangeRate, NewOrder, NewOrderLine,
    NewRefund, NewRefundLine, NewSegment, OpenOptions, OrderCancellation, OrderId, Timestamp,
};

/// A sequence of numbers that is the same each time (Xorshift64, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// An order as the test knows it.
struct Known {
    id: OrderId,
    customer: usize,
    placed_at: Timestamp,
    currency: Currency,
    price: i64,
    refunds: Vec<(Timestamp, i64)>,
    cancelled_at: Option<Timestamp>,
}

/// What a customer is to the models of the test.
#[derive(Clone, Copy)]
struct Person {
    id: CustomerId,
    is_vip: bool,
}

/// What the test says of a customer: the days with a purchase by hand, in a zone without clocks that are put back.
struct Expected {
    history: PurchaseHistories,
    days_since: i64,
    days: u64,
    spent: Decimal,
    first_total: f64,
}

const DAY: i64 = 86_400_000;

fn expected(
    orders: &[Known],
    customer: usize,
    now: Timestamp,
    rate: Decimal,
    into: Currency,
) -> Option<Expected> {
    let day = |at: Timestamp| at.as_millis().div_euclid(DAY);
    let convert = |order: &Known, amount: Decimal| match into {
        _ if order.currency == into => amount,
        // The rate is one of dollars for euros.
        Currency::USD => amount * rate,
        _ => (amount / rate).round_dp(2),
    };
    let mut days = std::collections::BTreeMap::<i64, Decimal>::new();
    let mut first_order: Option<&Known> = None;
    for order in orders.iter().filter(|order| order.customer == customer) {
        if order.placed_at > now || order.cancelled_at.is_some_and(|at| at <= now) {
            continue;
        }
        let back: i64 = order
            .refunds
            .iter()
            .filter(|(at, _)| *at <= now)
            .map(|(_, amount)| amount)
            .sum();
        let place = |order: &Known| (order.placed_at, order.id);
        if first_order.is_none_or(|first| place(order) < place(first)) {
            first_order = Some(order);
        }
        let net = convert(order, Decimal::from(order.price - back));
        *days.entry(day(order.placed_at)).or_default() += net;
    }
    let (first, last) = (*days.keys().next()?, *days.keys().last()?);
    #[expect(clippy::cast_precision_loss, reason = "a few days")]
    let time = |days: i64| days as f64;
    let repeats = days.len() - 1;
    let of_repeats: Decimal = days.range(first + 1..).map(|(_, net)| *net).sum();
    let mean = if repeats == 0 {
        0.0
    } else {
        (of_repeats / Decimal::from(repeats)).to_f64().unwrap()
    };
    let first_total = first_order.map(|first| convert(first, first.price.into()))?;
    Some(Expected {
        first_total: first_total.to_f64()?,
        history: PurchaseHistories {
            frequency: vec![u32::try_from(repeats).unwrap()],
            recency: vec![time(last - first)],
            age: vec![time(day(now) - first)],
            value: vec![mean],
        },
        days_since: day(now) - last,
        days: days.len() as u64,
        spent: days.values().sum(),
    })
}

const RULES: [&str; 6] = [
    "p_alive < 0.6",
    "clv >= 40",
    "expected_purchases * 2 > 3",
    "rfm_recency >= 3 AND rfm_monetary >= 2",
    "rfm_segment = 'at risk'",
    "p_alive IS NULL",
];

/// Story: orders, refunds and cancellations, some of them late, days that pass, versions and rates that change; at each
/// instant the scores are those of a computation of its own, and memberships what they say.
#[test]
#[expect(clippy::too_many_lines, reason = "a story is told in one piece")]
fn scores_and_memberships_are_a_computation_of_its_own() {
    for seed in 1..=12 {
        let mut random = Random(seed * 0x9e37_79b9);
        let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
        let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
        let mut customers: Vec<Person> = (0..4)
            .map(|_| Person {
                id: crm.customers().create(NewCustomer::person("N")).unwrap().id,
                is_vip: false,
            })
            .collect();
        for name in ["clv", "rfm"] {
            add(&crm, name, 0).unwrap();
        }
        let segments: Vec<_> = RULES
            .iter()
            .map(|rule| crm.segments().create(NewSegment::live(*rule, *rule)).unwrap().id)
            .collect();
        let mut rate = Decimal::TWO;
        let first_day = "2020-01-01T00:00:00Z".parse::<Timestamp>().unwrap().utc_date();
        let set = |rate| {
            crm.rates()
                .set(NewExchangeRate::new(
                    Currency::EUR,
                    Currency::USD,
                    first_day,
                    rate,
                ))
                .unwrap();
        };
        set(rate);
        let (mut orders, mut which) = (Vec::<Known>::new(), [Some(0_u64); 2]);
        for step in 0..60 {
            let now = clock.now();
            match random.below(11) {
                0..=3 => {
                    let late = Duration::from_secs(3600 * random.below(90).saturating_sub(20));
                    let placed_at = now.saturating_sub(late);
                    let customer = usize::try_from(random.below(4)).unwrap();
                    let price = 1 + i64::try_from(random.below(30)).unwrap();
                    let currency = [Currency::EUR, Currency::USD][usize::try_from(random.below(2)).unwrap()];
                    let new = NewOrder::new(currency, vec![NewOrderLine::new("TEA", 1, price)]);
                    let new = new.customer(customers[customer].id).placed_at(placed_at);
                    let id = crm.orders().create(new).unwrap().id;
                    orders.push(Known {
                        id,
                        customer,
                        placed_at,
                        currency,
                        price,
                        refunds: Vec::new(),
                        cancelled_at: None,
                    });
                }
                4 => {
                    if let Some(order) = orders
                        .iter_mut()
                        .find(|order| order.refunds.is_empty() && order.cancelled_at.is_none())
                    {
                        let line = NewRefundLine {
                            line: 1,
                            quantity: Decimal::ONE,
                            ..NewRefundLine::default()
                        };
                        let refund = NewRefund {
                            lines: vec![line],
                            ..NewRefund::default()
                        };
                        crm.orders().refund(order.id, refund).unwrap();
                        order.refunds.push((now, order.price));
                    }
                }
                5 => {
                    if let Some(order) = orders
                        .iter_mut()
                        .rev()
                        .find(|order| order.cancelled_at.is_none() && order.refunds.is_empty())
                    {
                        crm.orders()
                            .cancel(order.id, OrderCancellation::because("late"))
                            .unwrap();
                        order.cancelled_at = Some(now);
                    }
                }
                6 => {
                    let (of, new) = (usize::try_from(random.below(2)).unwrap(), random.below(4));
                    add(&crm, ["clv", "rfm"][of], new).unwrap();
                    which[of] = Some(new);
                }
                7 => {
                    rate = Decimal::from(1 + random.below(3));
                    set(rate);
                }
                8 => {
                    let customer = &mut customers[usize::try_from(random.below(4)).unwrap()];
                    let patch = if customer.is_vip {
                        crm.customers().remove_tags(customer.id, &["vip"])
                    } else {
                        crm.customers().add_tags(customer.id, &["vip"])
                    };
                    patch.unwrap();
                    customer.is_vip = !customer.is_vip;
                }
                _ => clock.advance(Duration::from_secs(3600 * random.below(24 * 12))),
            }
            compare(
                &crm,
                &customers,
                &orders,
                (clock.now(), rate),
                which,
                &segments,
                &format!("seed {seed}, step {step}"),
            );
        }
        assert!(crm.verify().unwrap().problems.is_empty());
    }
}

fn compare(
    crm: &Crm,
    customers: &[Person],
    orders: &[Known],
    (now, rate): (Timestamp, Decimal),
    which: [Option<u64>; 2],
    segments: &[crate::SegmentId],
    when: &str,
) {
    for (number, Person { id, is_vip }) in customers.iter().enumerate() {
        let mut says = [None; 6];
        let mut has_orders = false;
        if let Some(which) = which[0] {
            let (spec, parameters) = clv_of(which);
            let found = crm.models().score("clv", *id).unwrap();
            let expected = expected(orders, number, now, rate, spec.currency);
            assert_eq!(found.is_some(), expected.is_some(), "{when}");
            if let (Some(found), Some(expected)) = (found, expected) {
                has_orders = true;
                let of_vip = 0.8 * (f64::from(u8::from(*is_vip)) - 0.25);
                let of_value = -0.3 * (expected.first_total.ln_1p() - 2.5);
                let (own, factor) = match parameters.purchases {
                    PurchaseModel::BgNbd(base) if which == 3 => {
                        let factor = (of_vip + of_value).exp();
                        let alpha = base.alpha / factor;
                        (PurchaseModel::BgNbd(BgNbd { alpha, ..base }), factor)
                    }
                    same => (same, 1.0),
                };
                let values = lifetime_values(&own, &parameters.value, &expected.history, &spec.horizon());
                let values = values.unwrap()[0];
                let ScoreValues::Clv(score) = found.values else {
                    panic!("{when}")
                };
                assert_eq!(
                    score.history,
                    expected.history.histories().next().unwrap(),
                    "{when}"
                );
                for (found, expected) in [
                    (score.mean_value, expected.history.value[0]),
                    (score.probability_alive, values.probability_alive),
                    (score.expected_purchases, values.expected_purchases),
                    (score.lifetime_value, values.lifetime_value),
                ] {
                    assert!(
                        (found - expected).abs() < 1e-9 * expected.abs().max(1.0),
                        "{when}"
                    );
                }
                let factors: f64 = score.rate_factors.iter().map(|of| of.factor).product();
                assert!((factors - factor).abs() < 1e-9, "{when}");
                let range = score.lifetime_value_interval.unwrap();
                assert!(
                    range.low < score.lifetime_value && score.lifetime_value < range.high,
                    "{when}"
                );
                says[0] = Some(values.probability_alive < 0.6);
                says[1] = Some(values.lifetime_value >= 40.0);
                says[2] = Some(values.expected_purchases * 2.0 > 3.0);
            }
        }
        says[5] = Some(!has_orders);
        if let Some(which) = which[1] {
            let (spec, parameters) = rfm_of(which);
            if let Some(expected) = expected(orders, number, now, rate, spec.currency) {
                let rank = |edges: [Decimal; 4], value: Decimal| {
                    edges.iter().filter(|edge| **edge < value).count() + 1
                };
                let recency = 6 - rank(parameters.edges.recency, expected.days_since.into());
                let frequency = rank(parameters.edges.frequency, expected.days.into());
                let monetary = rank(parameters.edges.monetary, expected.spent);
                says[3] = Some(recency >= 3 && monetary >= 2);
                says[4] = Some(recency <= 2 && (3..=4).contains(&frequency));
            }
        }
        for (at, segment) in segments.iter().enumerate() {
            let is_member = crm.segments().contains(*segment, *id).unwrap();
            assert_eq!(is_member, says[at].unwrap_or(false), "{when}: {}", RULES[at]);
        }
    }
}
