//! Story: random commands, also wrong ones, on both engines, against a naive model that adds everything up anew.
//!
//! `CRM_STEPS` sets how many commands each run makes.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::too_many_lines,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "small numbers, and what fails here fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};

use crm_core::{
    Code, Crm, Currency, CustomerId, CustomerPatch, Decimal, Error, Identifier, ManualClock, NewCustomer,
    NewOrder, NewOrderLine, NewPayment, NewRefund, NewRefundLine, OpenOptions, Order, OrderAdvance,
    OrderCancellation, OrderId, OrderPatch, OrderQuery, OrderStatus, PageRequest, Patch, Profile,
    RefundMethod, SeededIds, TimeZone, Timestamp,
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
        (!list.is_empty()).then(|| list[self.below(list.len() as u64) as usize].clone())
    }
}

#[derive(Default)]
struct Model {
    /// Each customer's e-mail addresses, and whether it is deleted.
    customers: BTreeMap<CustomerId, (Vec<String>, bool)>,
    orders: BTreeMap<OrderId, Order>,
}

impl Model {
    fn taken(&self, email: &str, except: Option<CustomerId>) -> bool {
        let mut others = self
            .customers
            .iter()
            .filter(|(id, (_, deleted))| !deleted && Some(**id) != except);
        others.any(|(_, (emails, _))| emails.iter().any(|other| other == email))
    }

    fn number_taken(&self, number: &str, except: Option<OrderId>) -> bool {
        let mut others = self
            .orders
            .values()
            .filter(|order| order.deleted_at.is_none() && Some(order.id) != except);
        others.any(|order| order.number.as_deref() == Some(number))
    }

    /// The figures of a profile, from the orders as they were returned.
    fn profile(&self, customer: CustomerId, zone: &TimeZone) -> Profile {
        let mut profile = Profile::default();
        let mut sums: BTreeMap<&str, BTreeMap<Currency, Decimal>> = BTreeMap::new();
        let mut add = |sum: &'static str, currency: Currency, amount: Decimal| {
            *sums.entry(sum).or_default().entry(currency).or_default() += amount;
        };
        let mut days = BTreeSet::new();
        let own = self
            .orders
            .values()
            .filter(|order| order.customer_id == Some(customer));
        for order in own.filter(|order| order.deleted_at.is_none()) {
            let refunds = order.refunded();
            let payouts = order
                .refunds
                .iter()
                .filter(|refund| refund.method == RefundMethod::Payout);
            let paid: Decimal = order.payments.iter().map(|payment| payment.amount).sum();
            let paid = paid - payouts.map(|refund| refund.amount).sum::<Decimal>();
            let net = order.total - refunds;
            if order.status == OrderStatus::Cancelled {
                add("balance", order.currency, -paid);
                continue;
            }
            add("balance", order.currency, net - paid);
            add("spent", order.currency, net);
            profile.refund_count += order.refunds.len() as u64;
            if order.is_return() {
                profile.return_count += 1;
                add("refunded", order.currency, -net);
            } else {
                profile.order_count += 1;
                days.insert(zone.date_of(order.placed_at));
                add("refunded", order.currency, refunds);
                profile.first_order_at = profile.first_order_at.into_iter().chain([order.placed_at]).min();
                profile.last_order_at = profile.last_order_at.max(Some(order.placed_at));
            }
        }
        profile.order_days = days.len() as u64;
        let mut money = |sum: &str| {
            let sums = sums.remove(sum).unwrap_or_default().into_iter();
            let sums = sums.filter(|(_, amount)| !amount.is_zero());
            sums.map(|(currency, amount)| crm_core::Money::new(amount.normalize(), currency))
                .collect()
        };
        (profile.spent, profile.refunded, profile.balance) =
            (money("spent"), money("refunded"), money("balance"));
        profile
    }
}

/// What a command must answer: the code of the error that the model foresees, if any.
fn expect<T>(result: Result<T, Error>, foreseen: Option<Code>) -> Option<T> {
    match (result, foreseen) {
        (Ok(value), None) => Some(value),
        (Err(error), Some(code)) if error.code() == code => None,
        (Ok(_), Some(code)) => panic!("succeeded where {code:?} was foreseen"),
        (Err(error), foreseen) => panic!("{error:?} where {foreseen:?} was foreseen"),
    }
}

fn email(random: &mut Random) -> String {
    format!("user{}@example.org", random.below(12))
}

fn step(crm: &Crm, model: &mut Model, random: &mut Random) {
    let customers: Vec<_> = model.customers.keys().copied().collect();
    let orders: Vec<_> = model.orders.keys().copied().collect();
    match random.below(16) {
        0 => {
            let email = email(random);
            let new = NewCustomer::default().email(email.to_uppercase());
            let foreseen = model.taken(&email, None).then_some(Code::Taken);
            if let Some(customer) = expect(crm.customers().create(new), foreseen) {
                model.customers.insert(customer.id, (vec![email], false));
            }
        }
        1 => {
            let Some(id) = random.one_of(&customers) else {
                return;
            };
            let emails: Vec<_> = BTreeSet::from([email(random), email(random)])
                .into_iter()
                .collect();
            let deleted = model.customers[&id].1;
            let foreseen = if deleted {
                Some(Code::NotFound)
            } else {
                emails
                    .iter()
                    .any(|email| model.taken(email, Some(id)))
                    .then_some(Code::Taken)
            };
            let identifiers = Patch::Set(emails.iter().map(Identifier::email).collect());
            let patch = CustomerPatch {
                identifiers,
                ..CustomerPatch::default()
            };
            if expect(crm.customers().update(id, patch), foreseen).is_some() {
                model.customers.insert(id, (emails, false));
            }
        }
        2 => {
            let Some(id) = random.one_of(&customers) else {
                return;
            };
            let (emails, deleted) = model.customers[&id].clone();
            if random.below(3) == 0 {
                expect(
                    crm.customers().delete(id, None),
                    deleted.then_some(Code::NotFound),
                );
                model.customers.insert(id, (emails, true));
                return;
            }
            let foreseen = if deleted {
                emails
                    .iter()
                    .any(|email| model.taken(email, Some(id)))
                    .then_some(Code::Taken)
            } else {
                Some(Code::NotDeleted)
            };
            if expect(crm.customers().restore(id, None), foreseen).is_some() {
                model.customers.insert(id, (emails, false));
            }
        }
        3..=7 => create_order(crm, model, random, &customers),
        _ => {
            let Some(id) = random.one_of(&orders) else { return };
            change_order(crm, model, random, &customers, id);
        }
    }
}

fn lines(random: &mut Random) -> Vec<NewOrderLine> {
    let line = |random: &mut Random| {
        let quantity = random.below(5) as i64 - 1;
        let quantity = if quantity == 0 { 3 } else { quantity };
        let sku = format!("SKU-{}", random.below(6));
        NewOrderLine::new(sku, quantity, Decimal::new(random.below(2000) as i64, 2))
    };
    (0..=random.below(3)).map(|_| line(random)).collect()
}

fn create_order(crm: &Crm, model: &mut Model, random: &mut Random, customers: &[CustomerId]) {
    let customer = random.one_of(customers).filter(|_| random.below(6) > 0);
    let number = format!("N{}", random.below(200));
    let placed = Timestamp::from_millis(1_700_000_000_000 + random.below(40) as i64 * 21_600_000).unwrap();
    let currency = if random.below(4) == 0 {
        Currency::USD
    } else {
        Currency::EUR
    };
    let mut new = NewOrder {
        customer_id: customer,
        ..NewOrder::new(currency, lines(random)).placed_at(placed)
    };
    if random.below(2) == 0 {
        new.payments.push(NewPayment {
            amount: Decimal::new(1 + random.below(900) as i64, 2),
            ..NewPayment::default()
        });
    }
    let numbered = random.below(2) == 0;
    if numbered {
        new.number = Some(number.clone());
    }
    let foreseen = if customer.is_some_and(|id| model.customers[&id].1) {
        Some(Code::UnknownReference)
    } else {
        (numbered && model.number_taken(&number, None)).then_some(Code::Taken)
    };
    if let Some(order) = expect(crm.orders().create(new), foreseen) {
        model.orders.insert(order.id, order);
    }
}

fn change_order(crm: &Crm, model: &mut Model, random: &mut Random, customers: &[CustomerId], id: OrderId) {
    let before = model.orders[&id].clone();
    let missing = before.deleted_at.is_some().then_some(Code::NotFound);
    let mut orders = crm.orders();
    let changed = match random.below(9) {
        0 => expect(orders.delete(id, None), missing),
        1 => {
            let taken = before
                .number
                .as_deref()
                .is_some_and(|number| model.number_taken(number, Some(id)));
            let foreseen = if missing.is_none() {
                Some(Code::NotDeleted)
            } else {
                taken.then_some(Code::Taken)
            };
            expect(orders.restore(id, None), foreseen)
        }
        2 => {
            let stuck = matches!(before.status, OrderStatus::Cancelled | OrderStatus::Completed);
            expect(
                orders.cancel(id, OrderCancellation::default()),
                missing.or(stuck.then_some(Code::IllegalState)),
            )
        }
        3 => {
            let open = before.status != OrderStatus::Cancelled;
            expect(
                orders.reopen(id, None),
                missing.or(open.then_some(Code::IllegalState)),
            )
        }
        4 => {
            let status = [
                OrderStatus::Confirmed,
                OrderStatus::Shipped,
                OrderStatus::Completed,
            ][random.below(3) as usize];
            let stuck = before.status == OrderStatus::Cancelled || status <= before.status;
            expect(
                orders.advance(id, OrderAdvance::to(status)),
                missing.or(stuck.then_some(Code::IllegalState)),
            )
        }
        5 => {
            let amount = Decimal::new(1 + random.below(900) as i64, 2);
            expect(
                orders.add_payment(
                    id,
                    NewPayment {
                        amount,
                        ..NewPayment::default()
                    },
                ),
                missing,
            )
        }
        6 | 7 => {
            let number = 1 + random.below(before.lines.len() as u64) as usize;
            let line = &before.lines[number - 1];
            let refunds = before.refunds.iter().flat_map(|refund| &refund.lines);
            let back: Decimal = refunds
                .filter(|part| part.line as usize == number)
                .map(|part| part.quantity)
                .sum();
            let too_much = line.quantity - back < Decimal::ONE;
            let part = NewRefundLine {
                line: number as u32,
                quantity: Decimal::ONE,
                amount: None,
            };
            let method = if random.below(2) == 0 {
                RefundMethod::Payout
            } else {
                RefundMethod::Credit
            };
            let refund = NewRefund {
                lines: vec![part],
                method,
                ..NewRefund::default()
            };
            expect(
                orders.refund(id, refund),
                missing.or(too_much.then_some(Code::OutOfRange)),
            )
        }
        _ => {
            let customer = random.one_of(customers);
            let unknown = customer.is_some_and(|id| before.customer_id != Some(id) && model.customers[&id].1);
            let placed =
                Timestamp::from_millis(1_700_000_000_000 + random.below(40) as i64 * 21_600_000).unwrap();
            let patch = OrderPatch {
                customer_id: customer.map_or(Patch::Clear, Patch::Set),
                placed_at: Some(placed),
                ..OrderPatch::default()
            };
            expect(
                orders.update(id, patch),
                missing.or(unknown.then_some(Code::UnknownReference)),
            )
        }
    };
    if let Some(changed) = changed {
        model.orders.insert(id, changed);
    }
}

fn compare(crm: &Crm, model: &Model, zone: &TimeZone) {
    for (id, (emails, deleted)) in &model.customers {
        let stored = crm.customers().find(*id).unwrap();
        assert_eq!(stored.is_none(), *deleted);
        if let Some(stored) = stored {
            assert_eq!(
                stored
                    .identifiers
                    .into_iter()
                    .map(|identifier| identifier.value)
                    .collect::<Vec<_>>(),
                *emails
            );
        }
        assert_eq!(crm.customers().profile(*id).unwrap(), model.profile(*id, zone));
    }
    let mut found = Vec::new();
    let mut page = PageRequest::first(100);
    loop {
        let orders = crm.orders().list(&OrderQuery::default(), &page).unwrap();
        found.extend(orders.items);
        let Some(next) = orders.next else { break };
        page = PageRequest::after(100, next);
    }
    let live: Vec<_> = model
        .orders
        .values()
        .filter(|order| order.deleted_at.is_none())
        .cloned()
        .collect();
    assert_eq!(found, live);
    assert_eq!(crm.verify().unwrap().problems, []);
}

fn run(seed: u64, open: impl Fn(&OpenOptions) -> Crm, reopens: bool) {
    let steps: u64 = std::env::var("CRM_STEPS")
        .ok()
        .and_then(|steps| steps.parse().ok())
        .unwrap_or(10_000);
    let zone: TimeZone = "Asia/Shanghai".parse().unwrap();
    let clock = ManualClock::at("2026-01-01T00:00:00Z").unwrap();
    let options = OpenOptions::new()
        .clock(clock.clone())
        .ids(SeededIds::new(seed))
        .time_zone(zone.clone());
    let (mut crm, mut model, mut random) = (open(&options), Model::default(), Random(seed));
    for number in 0..steps {
        clock.advance(std::time::Duration::from_millis(random.below(3) * 1000));
        step(&crm, &mut model, &mut random);
        if number % 500 == 499 {
            compare(&crm, &model, &zone);
            if reopens {
                crm.close().unwrap();
                crm = open(&options);
            }
        }
    }
    compare(&crm, &model, &zone);
    let live = model
        .orders
        .values()
        .filter(|order| order.deleted_at.is_none())
        .count();
    assert!(live as u64 > steps / 20, "the run did something: {live} orders");
}

#[test]
fn in_memory() {
    for seed in 1..=4 {
        run(seed, |options| options.in_memory().unwrap(), false);
    }
}

#[test]
fn in_a_file_that_is_closed_and_opened() {
    let folder = tempfile::tempdir().unwrap();
    run(
        5,
        |options| options.open(folder.path().join("model.crm")).unwrap(),
        true,
    );
}
