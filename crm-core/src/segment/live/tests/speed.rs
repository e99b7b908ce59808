//! How long things take: run it in release, on a quiet machine, with `--ignored --nocapture`.

use std::time::Instant;

use crate::{
    Crm, Currency, CustomerId, ImportOptions, NewCustomer, NewOrder, NewOrderLine, NewSegment, OpenOptions,
    SegmentId,
};

const CUSTOMERS: u32 = 100_000;

#[expect(clippy::disallowed_methods, reason = "a stopwatch; no record depends on it")]
fn now() -> Instant {
    Instant::now()
}

fn each(what: &str, times: u32, since: Instant) {
    let took = since.elapsed().as_secs_f64();
    println!("{what}: {:.2} µs ({took:.2} s)", took * 1e6 / f64::from(times));
}

fn order(customer: CustomerId) -> NewOrder {
    let lines = vec![NewOrderLine::new("TEA", 1, 5), NewOrderLine::new("CUP", 1, 3)];
    NewOrder::new(Currency::EUR, lines).customer(customer)
}

fn orders(crm: &Crm, customers: &[CustomerId], what: &str) {
    let started = now();
    for customer in customers.iter().cycle().step_by(7).take(5_000) {
        crm.orders().create(order(*customer)).unwrap();
    }
    each(what, 5_000, started);
}

fn segment(crm: &Crm, name: &str, expression: &str) -> SegmentId {
    let new = NewSegment::live(name, expression);
    crm.segments().create(new).unwrap().id
}

#[test]
#[ignore = "measures"]
fn a_hundred_segments() {
    let folder = tempfile::tempdir().unwrap();
    let crm = OpenOptions::new().open(folder.path().join("shop.crm")).unwrap();
    let mut customers = Vec::new();
    for part in 0..10 {
        let made = crm.write(|tx| {
            let names = (0..CUSTOMERS / 10).map(|n| NewCustomer::person(format!("N{part} {n}")));
            names
                .map(|new| Ok(tx.customers().create(new)?.id))
                .collect::<crate::Result<Vec<_>>>()
        });
        customers.extend(made.unwrap());
    }
    let load: Vec<_> = (0..10 * CUSTOMERS)
        .map(|n| order(customers[(n % CUSTOMERS) as usize]))
        .collect();
    crm.imports().load(load, ImportOptions::default()).unwrap();
    orders(&crm, &customers, "an order, no segment");
    let started = now();
    let first = segment(&crm, "first", "order_count >= 11");
    each("backfill, order_count, a customer", CUSTOMERS, started);
    let started = now();
    segment(
        &crm,
        "window",
        "COUNT(orders) FILTER (WHERE placed_at >= now() - INTERVAL '30 days') >= 2",
    );
    each("backfill, a window over orders, a customer", CUSTOMERS, started);
    for n in 0..68 {
        segment(&crm, &format!("s{n}"), &format!("order_count >= {}", n % 20));
    }
    for n in 0..30 {
        let days = n + 1;
        let text = format!("last_order_at >= now() - INTERVAL '{days} days' AND order_count > {n}");
        segment(&crm, &format!("t{n}"), &text);
    }
    orders(&crm, &customers, "an order, 100 segments, 31 of them by time");
    crm.segments().count(first).unwrap();
    let started = now();
    for _ in 0..1_000_000 {
        crm.segments().count(first).unwrap();
    }
    each("count", 1_000_000, started);
    crm.segments().contains(first, customers[5]).unwrap();
    let started = now();
    for _ in 0..1_000_000 {
        crm.segments().contains(first, customers[5]).unwrap();
    }
    each("contains", 1_000_000, started);
    let started = now();
    for customer in customers.iter().take(2_000) {
        crm.orders().create(order(*customer)).unwrap();
        crm.segments().count(first).unwrap();
    }
    each("an order and a count", 2_000, started);
    println!("{:?}", crm.stats().unwrap().store);
}
