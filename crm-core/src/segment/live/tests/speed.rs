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

/// The seconds of processor that this process has taken, where the system tells.
fn processor() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / 100.0)
}

/// A stopwatch. What it says of the processor holds on a busy machine too.
struct Watch {
    since: Instant,
    processor: Option<f64>,
}

fn start() -> Watch {
    Watch {
        since: now(),
        processor: processor(),
    }
}

fn each(what: &str, times: u32, watch: Watch) {
    let took = watch.since.elapsed().as_secs_f64();
    let per = took * 1e6 / f64::from(times);
    let busy = processor()
        .zip(watch.processor)
        .map_or(0.0, |(now, before)| now - before);
    println!("{what}: {per:.2} µs ({took:.2} s, {busy:.2} s of processor)");
}

fn order(customer: CustomerId) -> NewOrder {
    let lines = vec![NewOrderLine::new("TEA", 1, 5), NewOrderLine::new("CUP", 1, 3)];
    NewOrder::new(Currency::EUR, lines).customer(customer)
}

fn orders(crm: &Crm, customers: &[CustomerId], what: &str) {
    let started = start();
    for customer in customers.iter().cycle().step_by(7).take(5_000) {
        crm.orders().create(order(*customer)).unwrap();
    }
    each(what, 5_000, started);
}

fn segment(crm: &Crm, name: &str, expression: &str) -> SegmentId {
    let new = NewSegment::live(name, expression);
    crm.segments().create(new).unwrap().id
}

/// Customers of the large shop, each with ten orders on average, most of them with few.
const MANY: u32 = 1_000_000;

/// A shop by the bulk path. `CRM_CUSTOMERS` sets how many customers there are.
fn large_shop(crm: &Crm) -> u32 {
    let many = std::env::var("CRM_CUSTOMERS")
        .ok()
        .and_then(|many| many.parse().ok());
    let many: u32 = many.unwrap_or(MANY);
    let mut customers = Vec::new();
    while customers.len() < many as usize {
        let (from, some) = (customers.len(), (many as usize - customers.len()).min(50_000));
        let made = crm.write(|tx| {
            (from..from + some)
                .map(|n| {
                    let mut new = NewCustomer::person(format!("N {n}")).email(format!("n{n}@example.org"));
                    if n % 10 == 0 {
                        new.tags.push("vip".into());
                    }
                    Ok(tx.customers().create(new)?.id)
                })
                .collect::<crate::Result<Vec<_>>>()
        });
        customers.extend(made.unwrap());
    }
    let opened = crate::Clock::now(&crate::base::SystemClock).as_millis() - 3 * 365 * 86_400_000;
    let orders = (0..10 * u64::from(many)).map(|n| {
        let drawn = u128::from(crate::base::mixed(n) >> 32);
        // The square of what is drawn evenly: a quarter of the customers have half of the orders.
        let skewed = (drawn * drawn) >> 32;
        let at = usize::try_from((skewed * u128::from(many)) >> 32).unwrap();
        let placed = opened + i64::try_from(n).unwrap() * 94_608_000 / (10 * i64::from(many)) * 1000;
        order(customers[at]).placed_at(crate::Timestamp::from_millis(placed).unwrap())
    });
    crm.imports().load(orders, ImportOptions::default()).unwrap();
    many
}

#[test]
#[ignore = "measures"]
fn a_new_segment_of_a_large_shop() {
    let folder = tempfile::tempdir().unwrap();
    let crm = OpenOptions::new().open(folder.path().join("shop.crm")).unwrap();
    let started = start();
    let many = large_shop(&crm);
    each("the shop, a customer", many, started);
    let texts = [
        ("tag", "has_tag('vip')"),
        ("figure", "order_count >= 11"),
        ("lapsed", "last_order_at < now() - INTERVAL '90 days'"),
        (
            "both",
            "order_count > 3 AND spent('EUR') > 100 AND last_order_at >= now() - INTERVAL '30 days'",
        ),
        (
            "window",
            "COUNT(orders) FILTER (WHERE placed_at >= now() - INTERVAL '30 days') >= 2",
        ),
    ];
    for kind in ["rows", "columns"] {
        for (name, text) in texts {
            let started = start();
            let made = segment(&crm, &format!("{name} {kind}"), text);
            each(&format!("backfill by {kind}, {name}, a customer"), many, started);
            let counted = crm.segments().count(made).unwrap();
            println!("  {counted} members");
        }
        let started = start();
        crm.segments().preview("order_count > 3", 0).unwrap();
        each("columns, a customer", many, started);
    }
    println!("{:?}", crm.stats().unwrap().store);
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
    let started = start();
    let first = segment(&crm, "first", "order_count >= 11");
    each("backfill, order_count, a customer", CUSTOMERS, started);
    let started = start();
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
    let started = start();
    for _ in 0..1_000_000 {
        crm.segments().count(first).unwrap();
    }
    each("count", 1_000_000, started);
    crm.segments().contains(first, customers[5]).unwrap();
    let started = start();
    for _ in 0..1_000_000 {
        crm.segments().contains(first, customers[5]).unwrap();
    }
    each("contains", 1_000_000, started);
    let started = start();
    for customer in customers.iter().take(2_000) {
        crm.orders().create(order(*customer)).unwrap();
        crm.segments().count(first).unwrap();
    }
    each("an order and a count", 2_000, started);
    println!("{:?}", crm.stats().unwrap().store);
}
