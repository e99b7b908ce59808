//! Live segments: what a hundred of them add to a durable order, how long a new one takes to look at everybody, and what
//! its members cost to ask for; and what the columns of forty attributes take in memory.
//!
//! The three questions are `orders`, `definitions` and `columns`; named after `--`, only these are asked. Both shops of
//! the first one start from the same customers and orders, and take orders in turn. `CRM_CUSTOMERS` sets how many
//! customers the second one's shop has.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "counts of a benchmark are small"
)]

use std::path::Path;
use std::time::Duration;

use crm_benches::Result;
use crm_benches::duel::{median, now, show, time};
use crm_benches::fixture::scratch;
use crm_core::{
    Address, Crm, Currency, CustomerId, FieldKind, Gender, ImportOptions, NewCustomer, NewField, NewOrder,
    NewOrderLine, NewSegment, OpenOptions, SegmentId, Timestamp, Value,
};

/// Customers of the shop that takes orders one by one.
const REGULARS: usize = 100_000;
/// Customers of the shop that new segments look at.
const CUSTOMERS: usize = 1_000_000;
/// Orders a customer, on average.
const ORDERS: usize = 10;
const ROUNDS: usize = 60;
const ORDERS_A_ROUND: usize = 500;
/// The number of the first order that is taken one by one.
const FURTHER: usize = 1 << 40;
const READS: usize = 1_000_000;
const DAY: i64 = 86_400_000;
const CHOICES: [&str; 6] = ["web", "shop", "fair", "call", "friend", "press"];

/// What new segments ask.
const NEW_SEGMENTS: [(&str, &str); 5] = [
    ("a tag", "has_tag('vip')"),
    ("a figure", "order_count >= 11"),
    ("a time", "last_order_at < now() - INTERVAL '90 days'"),
    (
        "figures and a time",
        "order_count > 3 AND spent('EUR') > 100 AND last_order_at >= now() - INTERVAL '30 days'",
    ),
    (
        "orders in a window",
        "COUNT(orders) FILTER (WHERE placed_at >= now() - INTERVAL '30 days') >= 2",
    ),
];

fn main() -> Result<()> {
    let named: Vec<String> = std::env::args()
        .skip(1)
        .filter(|name| !name.starts_with('-'))
        .collect();
    let is_wanted = |part: &str| named.is_empty() || named.iter().any(|name| name == part);
    let folder = tempfile::tempdir_in(scratch()?)?;
    if is_wanted("orders") {
        orders_beside_segments(folder.path(), "of a shop", &shops_segments())?;
        orders_beside_segments(folder.path(), "that orders change", &touchy_segments())?;
    }
    if is_wanted("definitions") {
        new_segments(folder.path())?;
    }
    if is_wanted("columns") {
        columns()?;
    }
    Ok(())
}

fn verdict(met: bool) -> &'static str {
    if met { "met" } else { "MISSED" }
}

/// A hundred segments as a shop has them, thirty by time.
fn shops_segments() -> Vec<String> {
    let mut texts = Vec::new();
    for country in ["DE", "AT", "CH", "FR", "GB", "US", "CN", "NL", "IT", "ES"] {
        texts.push(format!("country = '{country}'"));
        texts.push(format!("country = '{country}' AND spent('EUR') >= 100"));
        texts.push(format!("country = '{country}' AND has_tag('vip')"));
    }
    for purpose in ["news", "offers", "survey", "events", "partners"] {
        texts.push(format!("has_consent('{purpose}')"));
        texts.push(format!("has_consent('{purpose}') AND order_count >= 2"));
    }
    for count in [1, 2, 3, 4, 5, 8, 10, 15, 20, 50] {
        texts.push(format!("order_count >= {count}"));
    }
    for spent in [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000] {
        texts.push(format!("spent('EUR') >= {spent}"));
        texts.push(format!("spent('EUR') >= {spent} AND has_tag('vip')"));
    }
    for days in [7, 30, 90, 180, 365] {
        let since = format!("now() - INTERVAL '{days} days'");
        texts.push(format!("last_order_at >= {since}"));
        texts.push(format!("last_order_at < {since} AND order_count >= 3"));
        texts.push(format!("first_order_at >= {since}"));
        texts.push(format!("created_at >= {since} AND order_count = 0"));
        texts.push(format!("COUNT(orders) FILTER (WHERE placed_at >= {since}) >= 2"));
        texts.push(format!(
            "SUM(orders.total) FILTER (WHERE placed_at >= {since}) >= 100"
        ));
    }
    texts
}

/// A hundred segments of which an order changes many, thirty by time.
fn touchy_segments() -> Vec<String> {
    let counts = (0..70).map(|n| format!("order_count >= {}", n % 20));
    let times = (1..=30)
        .map(|days| format!("last_order_at >= now() - INTERVAL '{days} days' AND order_count >= {days}"));
    counts.chain(times).collect()
}

fn orders_beside_segments(folder: &Path, whose: &str, texts: &[String]) -> Result<()> {
    let plain = Shop::create(&folder.join(format!("{whose}, plain.crm")), REGULARS)?;
    let watched = Shop::create(&folder.join(format!("{whose}, watched.crm")), REGULARS)?;
    let mut ids = Vec::new();
    for (n, text) in texts.iter().enumerate() {
        ids.push(watched.segment(&format!("{n}: {text}"), text)?);
    }
    let before = watched.crm.journal().head()?.seq;
    let mut rounds = Vec::new();
    for round in 0..ROUNDS {
        let orders = round * ORDERS_A_ROUND..(round + 1) * ORDERS_A_ROUND;
        let alone = time(ORDERS_A_ROUND, || plain.orders(orders.clone()))?;
        let beside = time(ORDERS_A_ROUND, || watched.orders(orders.clone()))?;
        rounds.push((alone.as_secs_f64(), beside.as_secs_f64()));
    }
    let ratio = median(rounds.iter().map(|(alone, beside)| beside / alone).collect());
    println!(
        "a durable order {}, beside {} segments {whose}, of which it changes {:.1}, {}: {ratio:.2} × (target ≤ 1.50 ×)  {}",
        show(median(rounds.iter().map(|(alone, _)| *alone).collect())),
        texts.len(),
        watched.memberships_since(before)? as f64 / (ROUNDS * ORDERS_A_ROUND) as f64,
        show(median(rounds.iter().map(|(_, beside)| *beside).collect())),
        verdict(ratio <= 1.5)
    );
    let read = |what: &str, work: &dyn Fn() -> crm_core::Result<()>| -> Result<()> {
        work()?;
        let took = time(READS, || Ok((0..READS).try_for_each(|_| work())?))?;
        let met = verdict(took < Duration::from_micros(1));
        println!("{what} {:.3} µs (target < 1 µs)  {met}", took.as_secs_f64() * 1e6);
        Ok(())
    };
    let segments = watched.crm.segments();
    let somebody = watched.customers[5];
    read("count", &|| segments.count(ids[0]).map(drop))?;
    read("contains", &|| segments.contains(ids[0], somebody).map(drop))
}

fn new_segments(folder: &Path) -> Result<()> {
    let customers = std::env::var("CRM_CUSTOMERS").ok();
    let customers = customers.and_then(|customers| customers.parse().ok());
    let path = folder.join("large.crm");
    let mut shop = Shop::create(&path, customers.unwrap_or(CUSTOMERS))?;
    shop.open_again(&path, &OpenOptions::new().preview_memory(0))?;
    for (name, text) in NEW_SEGMENTS {
        shop.define("by rows", name, text)?;
    }
    shop.open_again(&path, &OpenOptions::new())?;
    shop.define("that builds the columns", "a tag", NEW_SEGMENTS[0].1)?;
    for (name, text) in NEW_SEGMENTS {
        shop.define("by columns", name, text)?;
    }
    for (name, text) in NEW_SEGMENTS {
        shop.open_again(&path, &OpenOptions::new())?;
        shop.define("right after opening", name, text)?;
    }
    shop.open_again(&path, &OpenOptions::new())?;
    let started = now();
    shop.crm.segments().preview("order_count > 3", 0)?;
    println!(
        "a preview right after opening: {}",
        show(started.elapsed().as_secs_f64())
    );
    Ok(())
}

/// Customers with all forty: what everybody has, and fields of the business's own.
fn columns() -> Result<()> {
    let crm = Crm::in_memory()?;
    for n in 0..8 {
        crm.fields()
            .create(NewField::new(format!("score_{n}"), FieldKind::Decimal))?;
        crm.fields()
            .create(NewField::choice(format!("choice_{n}"), CHOICES))?;
        crm.fields()
            .create(NewField::new(format!("day_{n}"), FieldKind::Date))?;
    }
    let day = Timestamp::from_millis(1_700_000_000_000)?.utc_date();
    let drawn = |n: usize, of: u64| mixed(n as u64 * 31 + of);
    let pick = |n, of, among: &[&str]| among[drawn(n, of) as usize % among.len()].to_owned();
    for part in 0..REGULARS / 10_000 {
        crm.write(|tx| {
            for n in part * 10_000..(part + 1) * 10_000 {
                let mut new = NewCustomer::person(format!("N {n}")).email(format!("n{n}@example.org"));
                new.addresses = vec![Address {
                    country: Some(pick(n, 1, &["DE", "CN", "US", "FR", "GB", "IT", "ES", "NL"])),
                    city: Some(format!("City {}", drawn(n, 2) % 500)),
                    ..Address::default()
                }];
                new.gender = Some([Gender::Female, Gender::Male][drawn(n, 3) as usize % 2]);
                new.language = Some(pick(n, 4, &["de", "en", "zh"]));
                new.owner = Some(format!("staff {}", drawn(n, 5) % 40));
                new.source = Some(pick(n, 6, &CHOICES));
                new.tags = vec![pick(n, 7, &CHOICES)];
                for field in 0..8 {
                    let number = drawn(n, 10 + field);
                    let after = Duration::from_secs(number % 1_000 * 86_400);
                    let values = [
                        (format!("score_{field}"), Value::Decimal((number % 1_000).into())),
                        (
                            format!("choice_{field}"),
                            Value::Text(pick(n, 20 + field, &CHOICES)),
                        ),
                        (format!("day_{field}"), Value::Date(day + after)),
                    ];
                    new.custom.extend(values);
                }
                let customer = tx.customers().create(new)?.id;
                for _ in 0..drawn(n, 8) % 4 {
                    tx.orders().create(order(customer))?;
                }
            }
            Ok(())
        })?;
    }
    crm.segments().preview("order_count > 3", 0)?;
    let bytes = crm.segments().memory_bytes()? as f64 / REGULARS as f64;
    let met = verdict(bytes < 200.0);
    println!("columns of 40 attributes and more: {bytes:.0} bytes a customer (target < 200)  {met}");
    Ok(())
}

struct Shop {
    crm: Crm,
    customers: Vec<CustomerId>,
}

impl Shop {
    /// Customers with their orders of three years; a quarter of the customers have half of the orders.
    fn create(path: &Path, customers: usize) -> Result<Self> {
        let crm = OpenOptions::new().open(path)?;
        let mut ids = Vec::new();
        while ids.len() < customers {
            let next = ids.len()..customers.min(ids.len() + 50_000);
            let made = crm.write(|tx| {
                next.clone()
                    .map(|n| {
                        let mut new =
                            NewCustomer::person(format!("N {n}")).email(format!("n{n}@example.org"));
                        if n % 10 == 0 {
                            new.tags.push("vip".into());
                        }
                        Ok(tx.customers().create(new)?.id)
                    })
                    .collect::<crm_core::Result<Vec<_>>>()
            });
            ids.extend(made?);
        }
        let count = customers * ORDERS;
        let opened = crm.customers().get(ids[0])?.created_at.as_millis() - 3 * 365 * DAY;
        let orders = (0..count).map_while(|n| {
            let customer = ids[skewed(n, customers)];
            let placed = opened + 3 * 365 * DAY / 1_000 * n as i64 / count as i64 * 1_000;
            let placed = Timestamp::from_millis(placed).ok()?;
            Some(order(customer).placed_at(placed))
        });
        crm.imports().load(orders, ImportOptions::default())?;
        Ok(Self { crm, customers: ids })
    }

    fn segment(&self, name: &str, expression: &str) -> Result<SegmentId> {
        Ok(self.crm.segments().create(NewSegment::live(name, expression))?.id)
    }

    fn open_again(&mut self, path: &Path, options: &OpenOptions) -> Result<()> {
        let started = now();
        self.crm.close()?;
        let closed = started.elapsed();
        self.crm = options.open(path)?;
        println!("closed in {}", show(closed.as_secs_f64()));
        Ok(())
    }

    /// Tells how long a new segment takes to look at everybody.
    fn define(&self, how: &str, name: &str, text: &str) -> Result<()> {
        let started = now();
        let made = self.segment(&format!("{name}, {how}"), text)?;
        let took = started.elapsed();
        println!(
            "a new segment {how}, {name}: {} for {} of {} customers",
            show(took.as_secs_f64()),
            self.crm.segments().count(made)?,
            self.customers.len()
        );
        Ok(())
    }

    /// How many memberships were changed after this change of the journal.
    fn memberships_since(&self, mut seq: u64) -> Result<usize> {
        let mut count = 0;
        loop {
            let changes = self.crm.journal().changes_since(seq, 1_000)?;
            let Some(last) = changes.items.last() else {
                return Ok(count);
            };
            seq = last.seq;
            let fields = changes.items.iter().flat_map(|change| &change.fields);
            let listed = fields.filter(|field| field.field == "segment_ids");
            let lists = listed.flat_map(|field| [&field.old, &field.new]);
            count += lists
                .filter_map(|list| list.as_array())
                .map(Vec::len)
                .sum::<usize>();
        }
    }

    fn orders(&self, numbers: std::ops::Range<usize>) -> Result<()> {
        for number in numbers {
            let customer = self.customers[skewed(number + FURTHER, self.customers.len())];
            self.crm.orders().create(order(customer))?;
        }
        Ok(())
    }
}

fn order(customer: CustomerId) -> NewOrder {
    let lines = vec![NewOrderLine::new("TEA", 1, 5), NewOrderLine::new("CUP", 1, 3)];
    NewOrder::new(Currency::EUR, lines).customer(customer)
}

/// Who of so many gives the order with this number: a quarter of them half of all.
fn skewed(number: usize, of: usize) -> usize {
    let drawn = mixed(number as u64) >> 32;
    ((((drawn * drawn) >> 32) * of as u64) >> 32) as usize
}

/// A number that looks drawn.
fn mixed(number: u64) -> u64 {
    let number =
        (number.wrapping_add(0x9e37_79b9_7f4a_7c15) ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) ^ (number >> 31)
}
