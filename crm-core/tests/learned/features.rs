//! What was known at an instant is the same whatever happens afterwards.

use std::time::Duration;

use crm_core::{
    Clock as _, Code, Currency, Cursor, CustomerFeatures, CustomerId, Decimal, Direction, FeatureQuery,
    InteractionId, InteractionKind, NewCustomer, NewInteraction, NewModel, NewOrder, NewOrderLine,
    NewPayment, NewProduct, NewRefund, NewRefundLine, NewSegment, OrderCancellation, OrderId, OrderPatch,
    PageRequest, Patch, RfmOptions, RfmSpec, Timestamp,
};

use crate::shop::{Random, at, features, open};

const DAY: u64 = 86_400;

/// Story: at random instants everybody's features are noted, while orders, returns, refunds, payments, cancellations,
/// deletions, interactions and new customers go on; at the end each of them is what it was, bit by bit.
#[test]
fn nothing_that_happened_later_shows() {
    for seed in 1..=8 {
        let mut random = Random(seed * 0x9e37_79b9);
        let (crm, clock) = open("2026-01-05T10:00:00Z");
        let products: Vec<_> = (0..4)
            .map(|n| {
                crm.products()
                    .create(NewProduct::new(format!("P{n}")))
                    .unwrap()
                    .id
            })
            .collect();
        let mut customers: Vec<CustomerId> = Vec::new();
        let (mut orders, mut contacts) = (Vec::<OrderId>::new(), Vec::<InteractionId>::new());
        let mut noted: Vec<(Timestamp, Vec<CustomerFeatures>)> = Vec::new();
        for step in 0..160 {
            match random.below(12) {
                0 => customers.push(crm.customers().create(NewCustomer::person("N")).unwrap().id),
                1..=4 => {
                    let Some(customer) = random.pick(&customers).copied() else {
                        continue;
                    };
                    let mut line = NewOrderLine::new("TEA", 1, 1 + i64::try_from(random.below(40)).unwrap());
                    if random.below(2) == 0 {
                        line.sku = None;
                        line.product_id = random.pick(&products).copied();
                    }
                    if random.below(6) == 0 {
                        line.quantity = -Decimal::ONE;
                    }
                    let new = NewOrder::new(Currency::EUR, vec![line]).customer(customer);
                    orders.push(crm.orders().create(new).unwrap().id);
                }
                5 => {
                    let Some(order) = random.pick(&orders) else {
                        continue;
                    };
                    let line = NewRefundLine {
                        line: 1,
                        quantity: Decimal::ONE,
                        ..NewRefundLine::default()
                    };
                    let refund = NewRefund {
                        lines: vec![line],
                        ..NewRefund::default()
                    };
                    drop(crm.orders().refund(*order, refund));
                }
                6 => {
                    let Some(order) = random.pick(&orders) else {
                        continue;
                    };
                    drop(crm.orders().cancel(*order, OrderCancellation::because("late")));
                }
                7 => {
                    let Some(order) = random.pick(&orders) else {
                        continue;
                    };
                    let note = OrderPatch {
                        note: Patch::Set(format!("{step}")),
                        ..OrderPatch::default()
                    };
                    let paid = NewPayment {
                        amount: Decimal::ONE,
                        ..NewPayment::default()
                    };
                    match random.below(3) {
                        0 => drop(crm.orders().delete(*order, None)),
                        1 => drop(crm.orders().add_payment(*order, paid)),
                        _ => drop(crm.orders().update(*order, note)),
                    }
                }
                8 => {
                    let Some(customer) = random.pick(&customers).copied() else {
                        continue;
                    };
                    let ways = [None, Some(Direction::Inbound), Some(Direction::Outbound)];
                    let new = NewInteraction {
                        direction: *random.pick(&ways).unwrap(),
                        ..NewInteraction::with(customer, InteractionKind::Call)
                    };
                    contacts.push(crm.interactions().record(new).unwrap().id);
                }
                9 => {
                    let Some(contact) = random.pick(&contacts) else {
                        continue;
                    };
                    drop(crm.interactions().delete(*contact, None));
                }
                10 => {
                    let found = features(&crm, &FeatureQuery::new(Currency::EUR)).unwrap();
                    noted.push((clock.now(), found));
                    clock.advance(Duration::from_millis(1));
                }
                _ => clock.advance(Duration::from_secs(random.below(60 * DAY))),
            }
        }
        clock.advance(Duration::from_secs(DAY));
        assert!(noted.len() > 3, "seed {seed}");
        for (then, found) in &noted {
            let again = features(&crm, &FeatureQuery::new(Currency::EUR).as_of(*then)).unwrap();
            assert_eq!(&again, found, "seed {seed}, as of {then}");
            // Bit by bit, and not but for a sign of zero.
            assert_eq!(
                format!("{again:?}"),
                format!("{found:?}"),
                "seed {seed}, as of {then}"
            );
        }
    }
}

#[test]
fn features_are_what_they_say() {
    let (crm, clock) = open("2026-01-01T09:00:00Z");
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    let bob = crm.customers().create(NewCustomer::person("Bob")).unwrap().id;
    let order = |price: i64| {
        let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]).customer(ada);
        crm.orders().create(new).unwrap().id
    };
    order(100);
    clock.set(at("2026-01-11T09:00:00Z"));
    let second = order(40);
    clock.set(at("2026-01-31T23:30:00Z"));
    order(10);
    crm.interactions()
        .record(NewInteraction {
            direction: Some(Direction::Inbound),
            ..NewInteraction::with(ada, InteractionKind::Call)
        })
        .unwrap();
    clock.set(at("2026-02-09T00:30:00Z"));
    let line = NewRefundLine {
        line: 1,
        quantity: Decimal::ONE,
        ..NewRefundLine::default()
    };
    crm.orders()
        .refund(
            second,
            NewRefund {
                lines: vec![line],
                ..NewRefund::default()
            },
        )
        .unwrap();

    let query = FeatureQuery::new(Currency::EUR);
    let found = features(&crm, &query).unwrap();
    let expected = CustomerFeatures {
        customer_id: ada,
        days_since_first_order: Some(39),
        days_since_last_order: Some(9),
        order_count: 3,
        // 11 January is the first of the 30 days.
        orders_30_days: 2,
        orders_90_days: 3,
        orders_365_days: 3,
        order_days: 3,
        spent: 110.into(),
        spent_30_days: 10.into(),
        spent_90_days: 110.into(),
        spent_365_days: 110.into(),
        mean_order_value: Some("36.666667".parse().unwrap()),
        // 10 and 20 days.
        mean_gap_days: Some(15.0),
        gap_deviation_days: Some(5.0),
        products: 1,
        categories: 0,
        refunded_share: Some(40.0 / 150.0),
        discounted_share: Some(0.0),
        return_count: 0,
        cancellations: 0,
        interaction_count: 1,
        interactions_30_days: 1,
        interactions_90_days: 1,
        inbound_90_days: 1,
        outbound_90_days: 0,
        days_since_last_interaction: Some(9),
    };
    assert_eq!(found[0], expected);
    assert_eq!(
        (
            found[1].customer_id,
            found[1].order_count,
            found[1].days_since_first_order
        ),
        (bob, 0, None)
    );

    // A part at a time, and of those who are asked for.
    let first = crm.models().features(&query, &PageRequest::first(1)).unwrap();
    assert_eq!(first.items, found[..1]);
    let rest = PageRequest::after(1, first.next.unwrap());
    let rest = crm.models().features(&query, &rest).unwrap();
    assert_eq!((rest.items.as_slice(), rest.next), (&found[1..], None));
    let strange = PageRequest::after(1, Cursor::new("0000"));
    let refused = crm.models().features(&query, &strange);
    assert_eq!(refused.err().unwrap().code(), Code::InvalidCursor);
    let buyers = crm
        .segments()
        .create(NewSegment::live("Buyers", "order_count > 0"))
        .unwrap();
    let of_segment = FeatureQuery {
        segment_id: Some(buyers.id),
        ..query.clone()
    };
    assert_eq!(features(&crm, &of_segment).unwrap(), found[..1]);
    let of_bob = FeatureQuery {
        customer_ids: vec![bob],
        ..query.clone()
    };
    assert_eq!(features(&crm, &of_bob).unwrap(), found[1..]);
    assert_eq!(
        features(&crm, &query.clone().as_of(at("2025-12-31T00:00:00Z"))).unwrap(),
        []
    );

    let none = crm.models().features(&query, &PageRequest::first(0));
    assert_eq!(none.err().unwrap().code(), Code::OutOfRange);
    let later = query.as_of(at("2027-01-01T00:00:00Z"));
    assert_eq!(features(&crm, &later).err().unwrap().code(), Code::OutOfRange);
}

/// Story: an order that was deleted in May counted in features as of April, and in RFM and lifetime value did not.
#[test]
fn what_was_deleted_later_was_there_before() {
    let (crm, clock) = open("2026-03-01T09:00:00Z");
    let ids: Vec<_> = (0..3)
        .map(|_| crm.customers().create(NewCustomer::person("N")).unwrap().id)
        .collect();
    let order = |customer| {
        let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 10)]).customer(customer);
        crm.orders().create(new).unwrap().id
    };
    for id in &ids {
        order(*id);
    }
    clock.set(at("2026-03-11T09:00:00Z"));
    let deleted = order(ids[0]);
    clock.set(at("2026-05-01T09:00:00Z"));
    crm.orders().delete(deleted, None).unwrap();
    clock.set(at("2026-06-01T09:00:00Z"));
    let counts = |then: &str| {
        let (then, eur) = (at(then), Currency::EUR);
        let found = features(&crm, &FeatureQuery::new(eur).as_of(then)).unwrap();
        let rfm = crm.scoring().rfm(then, eur, &RfmOptions::default()).unwrap();
        let model = NewModel::rfm(RfmSpec::new(eur)).as_of(then);
        let model = crm.models().fit(model).unwrap();
        let of_features: Vec<u64> = found.iter().map(|row| row.order_days).collect();
        let of_rfm: Vec<u64> = rfm.customers.iter().map(|score| score.input.frequency).collect();
        assert_eq!(of_features, of_rfm);
        (of_features, model.data_until.to_string())
    };
    assert_eq!(
        counts("2026-04-01T09:00:00Z"),
        (vec![2, 1, 1], "2026-03-11".into())
    );
    assert_eq!(
        counts("2026-06-01T09:00:00Z"),
        (vec![1, 1, 1], "2026-03-01".into())
    );
}
