//! RFM scores read from a store, through the public API.
#![allow(clippy::unwrap_used, reason = "a test that fails panics")]

use crm_core::{
    Crm, Currency, CustomerId, Decimal, ManualClock, NewCustomer, NewOrder, NewOrderLine, NewRefund,
    NewRefundLine, OpenOptions, OrderCancellation, RfmFrequency, RfmInput, RfmMonetary, RfmOptions,
    RfmScores, TimeZone, Timestamp,
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn customer(crm: &Crm, name: &str) -> CustomerId {
    crm.customers().create(NewCustomer::person(name)).unwrap().id
}

fn order(quantity: i64, price: i64, placed_at: &str) -> NewOrder {
    let line = NewOrderLine::new("TEA", quantity, price);
    NewOrder::new(Currency::EUR, vec![line]).placed_at(at(placed_at))
}

fn scores(crm: &Crm, as_of: &str, options: &RfmOptions) -> RfmScores {
    crm.scoring().rfm(at(as_of), Currency::EUR, options).unwrap()
}

/// (days, frequency, amount) of each scored customer.
fn inputs(crm: &Crm, as_of: &str, options: &RfmOptions) -> Vec<(u32, u64, String)> {
    let row = |input: &RfmInput| (input.recency_days, input.frequency, input.monetary.to_string());
    scores(crm, as_of, options)
        .customers
        .iter()
        .map(|score| row(&score.input))
        .collect()
}

#[test]
fn only_what_had_happened_by_the_instant_counts() {
    let clock = ManualClock::at("2026-01-25T00:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock).in_memory().unwrap();
    let ada = customer(&crm, "Ada");
    let mut orders = crm.orders();
    orders
        .create(order(1, 10, "2026-01-01T10:00:00Z").customer(ada))
        .unwrap();
    let second = orders
        .create(order(2, 30, "2026-01-11T10:00:00Z").customer(ada))
        .unwrap();
    let third = orders
        .create(order(1, 7, "2026-01-21T10:00:00Z").customer(ada))
        .unwrap();
    let back = NewRefundLine {
        line: 1,
        quantity: Decimal::ONE,
        amount: None,
    };
    let refund = NewRefund {
        lines: vec![back],
        at: Some(at("2026-01-15T00:00:00Z")),
        ..NewRefund::default()
    };
    orders.refund(second.id, refund).unwrap();
    orders.cancel(third.id, OrderCancellation::default()).unwrap();

    let of = |as_of| inputs(&crm, as_of, &RfmOptions::default());
    assert_eq!(of("2026-01-01T09:59:59.999Z"), []);
    assert_eq!(of("2026-01-01T10:00:00Z"), [(0, 1, "10".to_owned())]);
    assert_eq!(of("2026-01-12T00:00:00Z"), [(1, 2, "70".to_owned())]);
    assert_eq!(of("2026-01-15T00:00:00Z"), [(4, 2, "40".to_owned())]);
    assert_eq!(of("2026-01-22T00:00:00Z"), [(1, 3, "47".to_owned())]);
    // The third was called off, so the second is the last again.
    assert_eq!(of("2026-01-25T00:00:00Z"), [(14, 2, "40".to_owned())]);
    crm.orders().delete(second.id, None).unwrap();
    // It was there until it was deleted.
    assert_eq!(of("2026-01-12T00:00:00Z"), [(1, 2, "70".to_owned())]);
    assert_eq!(of("2026-01-25T00:00:00Z"), [(24, 1, "10".to_owned())]);
    crm.customers().delete(ada, None).unwrap();
    assert_eq!(of("2026-01-12T00:00:00Z"), []);
}

#[test]
fn options_say_what_is_often_and_much() {
    let crm = Crm::in_memory().unwrap();
    let (ada, bob) = (customer(&crm, "Ada"), customer(&crm, "Bob"));
    for (who, quantity, price, hour) in [
        (ada, 1, 10, "09"),
        (ada, 2, 10, "12"),
        (ada, -1, 6, "15"),
        (bob, 1, 5, "09"),
    ] {
        crm.orders()
            .create(order(quantity, price, &format!("2026-02-03T{hour}:00:00Z")).customer(who))
            .unwrap();
    }
    // Nobody is scored for an order of nobody, nor for one in another currency.
    crm.orders().create(order(1, 99, "2026-02-03T09:00:00Z")).unwrap();
    let dollars = NewOrder::new(Currency::USD, vec![NewOrderLine::new("TEA", 1, 3)]).customer(bob);
    crm.orders()
        .create(dollars.placed_at(at("2026-02-04T00:00:00Z")))
        .unwrap();

    let usual = RfmOptions::default();
    let row = |days, frequency, amount: &str| (days, frequency, amount.to_owned());
    assert_eq!(
        inputs(&crm, "2026-02-05T00:00:00Z", &usual),
        [row(2, 1, "24"), row(2, 1, "5")]
    );
    let each = RfmOptions {
        frequency: RfmFrequency::Orders,
        monetary: RfmMonetary::Mean,
        ..RfmOptions::default()
    };
    assert_eq!(
        inputs(&crm, "2026-02-05T00:00:00Z", &each),
        [row(2, 2, "12"), row(2, 1, "5")]
    );
    let in_dollars = crm
        .scoring()
        .rfm(at("2026-02-05T00:00:00Z"), Currency::USD, &usual)
        .unwrap();
    assert_eq!(in_dollars.customers.len(), 1);
    assert_eq!(in_dollars.customers[0].input.customer_id, bob);
}

#[test]
fn days_are_those_of_the_business() {
    let zone: TimeZone = "Asia/Shanghai".parse().unwrap();
    let crm = OpenOptions::new().time_zone(zone).in_memory().unwrap();
    let ada = customer(&crm, "Ada");
    // 23:30 and 00:30 in Shanghai: two days, though one in UTC.
    for placed_at in ["2026-02-03T15:30:00Z", "2026-02-03T16:30:00Z"] {
        crm.orders().create(order(1, 1, placed_at).customer(ada)).unwrap();
    }
    let usual = RfmOptions::default();
    assert_eq!(
        inputs(&crm, "2026-02-03T17:00:00Z", &usual),
        [(0, 2, "2".to_owned())]
    );
    assert_eq!(
        inputs(&crm, "2026-02-04T16:00:00Z", &usual),
        [(1, 2, "2".to_owned())]
    );
}

#[test]
fn snapshots_and_transactions_score_what_they_see() {
    let crm = Crm::in_memory().unwrap();
    let before = crm.snapshot().unwrap();
    let as_of = at("2026-02-04T00:00:00Z");
    let usual = RfmOptions::default();
    let inside = crm
        .write(|tx| {
            let ada = tx.customers().create(NewCustomer::person("Ada"))?;
            tx.orders()
                .create(order(1, 1, "2026-02-03T15:30:00Z").customer(ada.id))?;
            tx.scoring().rfm(as_of, Currency::EUR, &usual)
        })
        .unwrap();
    assert_eq!(inside, scores(&crm, "2026-02-04T00:00:00Z", &usual));
    assert_eq!(inside.customers.len(), 1);
    assert_eq!(
        before
            .scoring()
            .rfm(as_of, Currency::EUR, &usual)
            .unwrap()
            .customers
            .len(),
        0
    );
}
