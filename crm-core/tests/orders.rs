//! Orders and the profiles that they make, through the public API.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crm_core::{
    Code, Crm, Currency, Customer, Decimal, NewCustomer, NewOrder, NewOrderLine, NewPayment, NewRefund,
    NewRefundLine, OrderAdvance, OrderCancellation, OrderPatch, OrderQuery, OrderStatus, PageRequest, Patch,
    RefundMethod, Timestamp,
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn money(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn shop() -> (Crm, Customer) {
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    (crm, ada)
}

fn order(quantity: i64, price: &str, day: &str) -> NewOrder {
    let line = NewOrderLine::new("TEA", quantity, money(price));
    NewOrder::new(Currency::EUR, vec![line]).placed_at(at(&format!("{day}T10:00:00Z")))
}

/// (orders, days, returns, spent, refunded, balance) in euros.
fn figures(crm: &Crm, customer: &Customer) -> (u64, u64, u64, String, String, String) {
    let profile = crm.customers().profile(customer.id).unwrap();
    let sum = |sums: &[crm_core::Money]| sums.first().map_or("0".to_owned(), |sum| sum.amount.to_string());
    (
        profile.order_count,
        profile.order_days,
        profile.return_count,
        sum(&profile.spent),
        sum(&profile.refunded),
        sum(&profile.balance),
    )
}

fn check(crm: &Crm, customer: &Customer, expected: (u64, u64, u64, &str, &str, &str)) {
    let (orders, days, returns, spent, refunded, balance) = figures(crm, customer);
    let found = (
        orders,
        days,
        returns,
        spent.as_str(),
        refunded.as_str(),
        balance.as_str(),
    );
    assert_eq!(found, expected);
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn late_refunded_cancelled_deleted_and_moved_orders_come_out_right() {
    let (crm, ada) = shop();
    let mut orders = crm.orders();
    let first = orders
        .create(order(2, "10.50", "2026-03-02").customer(ada.id))
        .unwrap();
    check(&crm, &ada, (1, 1, 0, "21.00", "0", "21.00"));
    // Late: on the same day, and before.
    let second = orders
        .create(order(1, "4", "2026-03-02").customer(ada.id))
        .unwrap();
    orders
        .create(order(1, "5", "2026-03-01").customer(ada.id))
        .unwrap();
    check(&crm, &ada, (3, 2, 0, "30.00", "0", "30.00"));
    orders
        .add_payment(
            first.id,
            NewPayment {
                amount: money("21"),
                ..NewPayment::default()
            },
        )
        .unwrap();
    check(&crm, &ada, (3, 2, 0, "30.00", "0", "9.00"));
    let one = NewRefundLine {
        line: 1,
        quantity: Decimal::ONE,
        amount: None,
    };
    let back = NewRefund {
        lines: vec![one.clone()],
        method: RefundMethod::Payout,
        ..NewRefund::default()
    };
    let refunded = orders.refund(first.id, back).unwrap();
    assert_eq!(refunded.refunds[0].amount, money("10.50"));
    check(&crm, &ada, (3, 2, 0, "19.50", "10.50", "9.00"));
    let more = NewRefund {
        lines: vec![one.clone(), one.clone()],
        ..NewRefund::default()
    };
    assert_eq!(
        orders.refund(first.id, more).unwrap_err().field(),
        Some("lines[1].quantity")
    );
    let credit = NewRefund {
        lines: vec![one],
        method: RefundMethod::Credit,
        ..NewRefund::default()
    };
    orders.refund(first.id, credit).unwrap();
    check(&crm, &ada, (3, 2, 0, "9.00", "21.00", "-1.50"));
    orders
        .cancel(second.id, OrderCancellation::because("changed her mind"))
        .unwrap();
    check(&crm, &ada, (2, 2, 0, "5.00", "21.00", "-5.50"));
    assert_eq!(
        orders
            .advance(second.id, OrderAdvance::to(OrderStatus::Shipped))
            .unwrap_err()
            .code(),
        Code::IllegalState
    );
    orders.reopen(second.id, None).unwrap();
    orders.delete(first.id, None).unwrap();
    check(&crm, &ada, (2, 2, 0, "9.00", "0", "9.00"));
    orders.restore(first.id, None).unwrap();
    // A return without the order it belongs to.
    orders
        .create(order(-1, "2", "2026-03-09").customer(ada.id))
        .unwrap();
    check(&crm, &ada, (3, 2, 1, "7.00", "23.00", "-3.50"));
    let profile = crm.customers().profile(ada.id).unwrap();
    assert_eq!(profile.last_order_at, Some(at("2026-03-02T10:00:00Z")));
    // To somebody else, and to another day.
    let bob = crm.customers().create(NewCustomer::person("Bob")).unwrap();
    let patch = OrderPatch {
        customer_id: Patch::Set(bob.id),
        placed_at: Some(at("2026-04-01T10:00:00Z")),
        ..OrderPatch::default()
    };
    orders.update(second.id, patch).unwrap();
    check(&crm, &ada, (2, 2, 1, "3.00", "23.00", "-7.50"));
    check(&crm, &bob, (1, 1, 0, "4.00", "0", "4.00"));
    let moved = orders.get(second.id).unwrap();
    assert_eq!(
        (moved.customer_id, moved.placed_at),
        (Some(bob.id), at("2026-04-01T10:00:00Z"))
    );
    assert_eq!(
        orders
            .history(second.id, &PageRequest::first(10))
            .unwrap()
            .items
            .len(),
        4
    );
}

#[test]
fn numbers_are_unique_until_the_order_is_deleted() {
    let (crm, _) = shop();
    let mut orders = crm.orders();
    let new = || order(1, "1", "2026-01-01").numbered("shop", "1001");
    let first = orders.create(new()).unwrap();
    let taken = orders.create(new()).unwrap_err();
    assert_eq!((taken.code(), taken.field()), (Code::Taken, Some("number")));
    orders
        .create(order(1, "1", "2026-01-01").numbered("stall", "1001"))
        .unwrap();
    orders.delete(first.id, Some(1)).unwrap();
    let second = orders.create(new()).unwrap();
    assert_eq!(
        orders.find_by_number(Some("shop"), "1001").unwrap().unwrap().id,
        second.id
    );
    assert_eq!(orders.restore(first.id, None).unwrap_err().code(), Code::Taken);
    assert_eq!(
        orders
            .update(
                second.id,
                OrderPatch {
                    version: Some(7),
                    ..OrderPatch::default()
                }
            )
            .unwrap_err()
            .code(),
        Code::StaleVersion
    );
}

#[test]
fn pages_walk_through_all_orders_of_a_customer() {
    let (crm, ada) = shop();
    let days: Vec<_> = (1..=9).map(|day| format!("2026-01-0{day}")).collect();
    for day in [3, 1, 9, 5, 2, 8, 4, 7, 6] {
        crm.orders()
            .create(order(1, "1", &days[day - 1]).customer(ada.id))
            .unwrap();
    }
    let query = OrderQuery {
        customer_id: Some(ada.id),
        ..OrderQuery::default()
    };
    let (mut page, mut found) = (PageRequest::first(4), Vec::new());
    loop {
        let orders = crm.orders().list(&query, &page).unwrap();
        found.extend(
            orders
                .items
                .iter()
                .map(|order| order.placed_at.utc_date().to_string()),
        );
        let Some(next) = orders.next else { break };
        page = PageRequest::after(4, next);
    }
    assert_eq!(found, days.into_iter().rev().collect::<Vec<_>>());
    let all = crm
        .orders()
        .list(&OrderQuery::default(), &PageRequest::default())
        .unwrap();
    assert_eq!((all.items.len(), all.next), (9, None));
}

#[test]
fn bad_orders_name_their_field_and_leave_nothing() {
    let (crm, ada) = shop();
    let line = |change: fn(&mut NewOrderLine)| {
        let mut new = order(1, "1", "2026-01-01").customer(ada.id);
        change(&mut new.lines[0]);
        new
    };
    let cases = [
        (
            line(|line| line.quantity = Decimal::ZERO),
            Code::OutOfRange,
            "lines[0].quantity",
        ),
        (
            line(|line| line.unit_price = Decimal::MAX),
            Code::OutOfRange,
            "lines[0].unit_price",
        ),
        (
            line(|line| line.sku = Some("a\0b".into())),
            Code::ControlCharacter,
            "lines[0].sku",
        ),
        (
            line(|line| line.sku = None),
            Code::Required,
            "lines[0].product_id",
        ),
        (
            line(|line| line.name = Some("x".repeat(2000))),
            Code::TooLong,
            "lines[0].name",
        ),
        (NewOrder::new(Currency::EUR, Vec::new()), Code::Required, "lines"),
        (
            NewOrder {
                discount: Decimal::MAX,
                ..order(1, "1", "2026-01-01")
            },
            Code::OutOfRange,
            "discount",
        ),
        (
            NewOrder {
                payments: vec![NewPayment::default()],
                ..order(1, "1", "2026-01-01")
            },
            Code::OutOfRange,
            "payments[0].amount",
        ),
    ];
    for (new, code, field) in cases {
        let error = crm.orders().create(new).unwrap_err();
        assert_eq!(
            (error.code(), error.field(), error.entity()),
            (code, Some(field), Some("order"))
        );
    }
    assert_eq!(crm.stats().unwrap().changes, 1);
}

#[test]
fn an_order_can_be_read_as_it_was() {
    let clock = crm_core::ManualClock::at("2026-05-01T00:00:00Z").unwrap();
    let crm = crm_core::OpenOptions::new()
        .clock(clock.clone())
        .in_memory()
        .unwrap();
    let created = crm.orders().create(order(1, "1", "2026-01-01")).unwrap();
    clock.set(at("2026-05-02T00:00:00Z"));
    crm.orders()
        .update(
            created.id,
            OrderPatch {
                note: Patch::Set("gift".into()),
                ..OrderPatch::default()
            },
        )
        .unwrap();
    clock.set(at("2026-05-03T00:00:00Z"));
    crm.orders()
        .advance(created.id, OrderAdvance::to(OrderStatus::Delivered))
        .unwrap();
    crm.orders().delete(created.id, None).unwrap();
    assert_eq!(
        crm.orders()
            .as_of(created.id, at("2026-05-01T12:00:00Z"))
            .unwrap(),
        created
    );
    let noted = crm
        .orders()
        .as_of(created.id, at("2026-05-02T12:00:00Z"))
        .unwrap();
    assert_eq!(
        (noted.note.as_deref(), noted.version, noted.status),
        (Some("gift"), 2, OrderStatus::Placed)
    );
    let before = crm
        .orders()
        .as_of(created.id, at("2026-04-01T00:00:00Z"))
        .unwrap_err();
    assert_eq!(before.code(), Code::NotYetCreated);
}

#[test]
fn debug_shows_what_an_order_is_and_nothing_that_was_written() {
    let (crm, ada) = shop();
    let mut new = NewOrder {
        note: Some("for Mrs Secret".into()),
        ..order(2, "1", "2026-01-01").customer(ada.id)
    };
    new.lines[0].name = Some("Engraved: Secret".into());
    new.payments.push(NewPayment {
        amount: money("1"),
        reference: Some("Secret".into()),
        ..NewPayment::default()
    });
    let created = crm.orders().create(new.clone()).unwrap();
    let cancelled = crm
        .orders()
        .cancel(created.id, OrderCancellation::because("Secret has moved"))
        .unwrap();
    let shown = format!("{new:?} {created:?} {cancelled:?} {:?}", cancelled.status_history);
    assert!(
        !shown.contains("Secret") && shown.contains(&created.id.to_string()),
        "{shown}"
    );
}

#[test]
fn refunds_never_exceed_what_the_order_came_to() {
    let (crm, ada) = shop();
    let mut orders = crm.orders();
    let line = NewOrderLine::new("TEA", 2, 50);
    let discounted = NewOrder {
        discount: 20.into(),
        tax: 5.into(),
        shipping: 10.into(),
        ..NewOrder::new(Currency::EUR, vec![line])
    };
    let order = orders.create(discounted.customer(ada.id)).unwrap();
    assert_eq!(order.total, money("95"));
    let part = |quantity: i64, amount: Option<&str>| NewRefund {
        lines: vec![NewRefundLine {
            line: 1,
            quantity: quantity.into(),
            amount: amount.map(money),
        }],
        ..NewRefund::default()
    };
    // A line's share holds its part of the order's discount and tax.
    let half = orders.refund(order.id, part(1, None)).unwrap();
    assert_eq!(half.refunds[0].amount, money("42.50"));
    assert_eq!(
        orders.refund(order.id, part(1, Some("60"))).unwrap_err().code(),
        Code::OutOfRange
    );
    let lower = OrderPatch {
        discount: Some(90.into()),
        ..OrderPatch::default()
    };
    assert_eq!(orders.update(order.id, lower).unwrap_err().field(), Some("total"));
    let rest = NewRefund {
        shipping: 10.into(),
        version: Some(1),
        ..part(1, None)
    };
    assert_eq!(
        orders.refund(order.id, rest.clone()).unwrap_err().code(),
        Code::StaleVersion
    );
    let whole = orders
        .refund(
            order.id,
            NewRefund {
                version: None,
                ..rest
            },
        )
        .unwrap();
    assert_eq!(whole.refunded(), money("95"));
    // Nothing was paid, so what was paid back is owed.
    check(&crm, &ada, (1, 1, 0, "0", "95.00", "95.00"));
}

#[test]
fn amounts_that_would_not_fit_are_refused_and_nothing_panics() {
    let (crm, _) = shop();
    let huge = |sign: i64| {
        NewOrderLine::new(
            "GOLD",
            sign * 1_000_000_000_000,
            Decimal::from(1_000_000_000_000_i64),
        )
    };
    let error = crm
        .orders()
        .create(NewOrder::new(Currency::EUR, vec![huge(1), huge(-1)]))
        .unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("lines")));
    let fine = NewOrderLine {
        unit_price: money("0.0000000001"),
        ..NewOrderLine::new("DUST", 1, 1)
    };
    let many = NewOrderLine {
        quantity: money("999999999999"),
        ..fine
    };
    let order = crm
        .orders()
        .create(NewOrder::new(Currency::EUR, vec![many]))
        .unwrap();
    let part = NewRefundLine {
        line: 1,
        quantity: money("0.0000000001"),
        amount: None,
    };
    let refund = NewRefund {
        lines: vec![part],
        ..NewRefund::default()
    };
    crm.orders().refund(order.id, refund).unwrap();
}

#[test]
fn a_write_by_the_handle_inside_its_own_transaction_is_refused() {
    let (crm, ada) = shop();
    let nested = crm.write(|_| crm.orders().create(order(1, "1", "2026-01-01").customer(ada.id)));
    assert_eq!(nested.unwrap_err().code(), Code::NestedWrite);
    // Reading, and writing on another thread afterwards, are fine.
    crm.write(|tx| {
        assert_eq!(crm.customers().get(ada.id)?.id, ada.id);
        tx.orders().create(order(1, "1", "2026-01-01").customer(ada.id))
    })
    .unwrap();
    check(&crm, &ada, (1, 1, 0, "1.00", "0", "1.00"));
}

#[test]
fn a_payment_or_refund_that_is_sent_twice_is_booked_once() {
    let (crm, ada) = shop();
    let order = crm
        .orders()
        .create(order(2, "10", "2026-01-01").customer(ada.id))
        .unwrap();
    let payment = NewPayment {
        id: Some(crm.new_id()),
        amount: money("20"),
        ..NewPayment::default()
    };
    let part = NewRefundLine {
        line: 1,
        quantity: Decimal::ONE,
        amount: None,
    };
    let refund = NewRefund {
        id: Some(crm.new_id()),
        lines: vec![part],
        ..NewRefund::default()
    };
    crm.orders().add_payment(order.id, payment.clone()).unwrap();
    crm.orders().refund(order.id, refund.clone()).unwrap();
    let again = [
        crm.orders().add_payment(order.id, payment),
        crm.orders().refund(order.id, refund),
    ];
    for again in again {
        let error = again.unwrap_err();
        assert_eq!((error.code(), error.field()), (Code::AlreadyExists, Some("id")));
    }
    check(&crm, &ada, (1, 1, 0, "10.00", "10.00", "0"));
}

/// A verb that is given a version.
type Verb<'a> = &'a mut dyn FnMut(Option<u64>) -> crm_core::Result<crm_core::Order>;

#[test]
fn every_verb_is_refused_for_another_version() {
    let (crm, ada) = shop();
    let mut orders = crm.orders();
    let id = orders
        .create(order(1, "1", "2026-01-01").customer(ada.id))
        .unwrap()
        .id;
    let advance = |version| OrderAdvance {
        version,
        ..OrderAdvance::to(OrderStatus::Shipped)
    };
    let cancellation = |version| OrderCancellation {
        version,
        ..OrderCancellation::default()
    };
    let check = |now: u64, verb: Verb<'_>| {
        for other in [now - 1, now + 1] {
            let error = verb(Some(other)).unwrap_err();
            assert_eq!(
                (error.code(), error.field()),
                (Code::StaleVersion, Some("version"))
            );
        }
        assert_eq!(verb(Some(now)).unwrap().version, now + 1);
    };
    check(1, &mut |version| orders.advance(id, advance(version)));
    check(2, &mut |version| orders.cancel(id, cancellation(version)));
    check(3, &mut |version| orders.reopen(id, version));
    check(4, &mut |version| orders.delete(id, version));
    check(5, &mut |version| orders.restore(id, version));
}

#[test]
fn steps_are_recorded_when_they_happened_and_never_before_the_last() {
    let (crm, ada) = shop();
    let mut orders = crm.orders();
    let id = orders
        .create(order(1, "1", "2026-01-01").customer(ada.id))
        .unwrap()
        .id;
    let shipped = OrderAdvance {
        at: Some(at("2026-01-03T08:00:00Z")),
        ..OrderAdvance::to(OrderStatus::Shipped)
    };
    orders.advance(id, shipped).unwrap();
    let cancellation = |day| OrderCancellation {
        at: Some(at(day)),
        ..OrderCancellation::because("lost on the way")
    };
    let error = orders
        .cancel(id, cancellation("2026-01-02T08:00:00Z"))
        .unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("at")));
    let cancelled = orders.cancel(id, cancellation("2026-01-05T08:00:00Z")).unwrap();
    let last = cancelled.status_history.last().unwrap();
    assert_eq!(
        (last.status, last.at, last.reason.as_deref()),
        (
            OrderStatus::Cancelled,
            at("2026-01-05T08:00:00Z"),
            Some("lost on the way")
        )
    );
    assert_eq!(orders.reopen(id, None).unwrap().status, OrderStatus::Shipped);
    check(&crm, &ada, (1, 1, 0, "1.00", "0", "1.00"));
}
