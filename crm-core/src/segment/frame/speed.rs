//! How fast a million customers are counted, and what each column takes in memory: run it in release, on a quiet machine,
//! with `--ignored --nocapture`. `benches/segments/compare.py` puts others beside it.

use std::time::{Duration, Instant};

use super::Frame;
use super::compile::Compiler;
use crate::activity::Locator;
use crate::base::{Code, Error, Money, Result, Timestamp};
use crate::journal::{Head, Stored, UNWATCHED};
use crate::profile::ProfileRow;
use crate::segment::evaluate::{self, Surroundings, World};
use crate::segment::plan::{Arithmetic, Attribute, Comparison, Interval, Node, Plan, Reads, Scalar};
use crate::store::table::{CUSTOMER, PROFILE};
use crate::store::{Key, Run, WriteSet, encode};
use crate::{Address, Crm, Currency, Customer, Decimal, NewCustomer, PartialDate, PersonName};

const CUSTOMERS: usize = 1_000_000;
const ORDERS: usize = 10;
/// 2026-01-10T12:00:00Z.
const NOW: i64 = 1_768_046_400_000;
const DAY: i64 = 86_400_000;

#[expect(clippy::disallowed_methods, reason = "a stopwatch; no record depends on it")]
fn now() -> Instant {
    Instant::now()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

struct Nothing;

impl Surroundings for Nothing {
    fn segment(&self, _: u32) -> Result<evaluate::Members> {
        Err(Error::new(Code::NotFound))
    }
}

/// Numbers that repeat themselves, small ones far more often.
struct Skewed(u64);

impl Skewed {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn skewed(&mut self, end: u64) -> u64 {
        let limit = self.below(end) + 1;
        let limit = self.below(limit) + 1;
        self.below(limit)
    }
}

/// A customer with four fifths of what a shop may know.
fn customer(dice: &mut Skewed, like: &Customer) -> Customer {
    const COUNTRIES: [&str; 20] = [
        "DE", "CN", "US", "FR", "GB", "IT", "ES", "NL", "PL", "JP", "KR", "BR", "IN", "SE", "NO", "AT", "CH",
        "BE", "PT", "CZ",
    ];
    const TAGS: [&str; 12] = [
        "newsletter",
        "vip",
        "b2b",
        "press",
        "returns",
        "app",
        "store",
        "beta",
        "gift",
        "student",
        "staff",
        "trial",
    ];
    let mut tags: Vec<String> = (0..dice.skewed(6))
        .map(|_| TAGS[dice.skewed(12) as usize].into())
        .collect();
    tags.sort_unstable();
    tags.dedup();
    let stamp = Timestamp::saturating_from_millis(NOW - dice.below(900 * DAY as u64) as i64);
    let born = PartialDate::gregorian(
        Some(1940 + dice.below(70) as i16),
        1 + dice.below(12) as u8,
        1 + dice.below(28) as u8,
    );
    Customer {
        name_parts: Some(PersonName {
            given: Some(format!("Given{}", dice.skewed(3_000))),
            family: Some(format!("Family{}", dice.skewed(30_000))),
            ..PersonName::default()
        }),
        addresses: vec![Address {
            country: Some(COUNTRIES[dice.skewed(20) as usize].into()),
            region: Some(format!("Region{}", dice.skewed(200))),
            city: Some(format!("City{}", dice.skewed(20_000))),
            postal_code: Some(format!("{:05}", dice.skewed(50_000))),
            ..Address::default()
        }],
        language: Some(["de", "zh", "en", "fr"][dice.skewed(4) as usize].into()),
        time_zone: Some(["Europe/Berlin", "Asia/Shanghai"][dice.skewed(2) as usize].into()),
        source: Some(["web", "fair", "referral", "ads"][dice.skewed(4) as usize].into()),
        owner: Some(format!("staff{}", dice.skewed(40))),
        tags,
        birthday: Some(born),
        created_at: stamp,
        updated_at: stamp,
        ..like.clone()
    }
}

fn profile(dice: &mut Skewed) -> ProfileRow {
    let orders = dice.skewed(40);
    if orders == 0 {
        return ProfileRow::default();
    }
    let day = dice.below(700) as i64 * DAY;
    let last = NOW - day - dice.below(DAY as u64) as i64;
    let spent = (0..orders).map(|_| 500 + dice.skewed(50_000) as i64).sum();
    ProfileRow {
        order_count: orders,
        order_days: orders - dice.skewed(2).min(orders - 1),
        refund_count: dice.skewed(3),
        spent: vec![Money {
            currency: Currency::EUR,
            amount: Decimal::new(spent, 2),
        }],
        first_order_at: Some(Timestamp::saturating_from_millis(last - 30 * DAY * orders as i64)),
        last_order_at: Some(Timestamp::saturating_from_millis(last)),
        ..ProfileRow::default()
    }
}

/// A file of customers and their profiles, and of so many rows between them as their orders would be, which nobody reads.
fn shop(path: &std::path::Path) -> Crm {
    let crm = Crm::open(path).unwrap();
    let like = crm
        .customers()
        .create(NewCustomer::person("A").email("a@example.org"))
        .unwrap();
    let mut dice = Skewed(7);
    let mut load = || {
        let mut run = Run::default();
        for owner in 1..=CUSTOMERS as u32 {
            let record = customer(&mut dice, &like);
            run.put(
                Key::owned(&CUSTOMER, owner).as_bytes(),
                &encode(&Stored { seq: 1, record })?,
            )?;
            run.put(
                Key::owned(&PROFILE, owner).as_bytes(),
                &encode(&profile(&mut dice))?,
            )?;
            for order in 0..ORDERS {
                let locator = Locator {
                    owner,
                    placed_at: Timestamp::saturating_from_millis(order as i64),
                    seq: 1,
                };
                run.put(locator.key().as_bytes(), &[0; 90])?;
            }
        }
        Ok::<_, Error>(run)
    };
    let mut run = Some(load().unwrap());
    let write = &mut |view: &crate::store::View| {
        let mut run = run.take().ok_or_else(|| Error::new(Code::Internal))?;
        let mut head = Head::read(view)?;
        head.customers = CUSTOMERS as u32;
        run.put(Head::key().as_bytes(), &encode(&head)?)?;
        Ok(WriteSet::Run(run))
    };
    crm.inner.engine.update(write).unwrap();
    crm
}

/// `country IN ('DE', 'CN', 'FR') AND order_count >= 3 AND spent('EUR') > 100 AND last_order_at < now() - INTERVAL '90 days'
/// AND 'newsletter' = ANY (tags)`
fn five_conditions() -> Plan {
    let attribute = |attribute| Box::new(Node::Attribute(attribute));
    let constant = |value| Box::new(Node::Constant(value));
    let text = |text: &str| Scalar::Text(text.into());
    let interval = Interval {
        months: 0,
        days: 90,
        millis: 0,
    };
    let ago = Node::Arithmetic(
        Arithmetic::Subtract,
        Node::Now.into(),
        constant(Scalar::Interval(interval)),
    );
    let countries = ["DE", "CN", "FR"].map(|country| Node::Constant(text(country)));
    let root = Node::And(vec![
        Node::In(attribute(Attribute::Country), countries.into()),
        Node::Compare(
            Comparison::GreaterOrEqual,
            attribute(Attribute::OrderCount),
            constant(Scalar::Number(3.into())),
        ),
        Node::Compare(
            Comparison::Greater,
            attribute(Attribute::Spent(Currency::EUR)),
            constant(Scalar::Number(100.into())),
        ),
        Node::Compare(Comparison::Less, attribute(Attribute::LastOrderAt), ago.into()),
        Node::Any(
            Comparison::Equal,
            constant(text("newsletter")),
            attribute(Attribute::Tags),
        ),
    ]);
    Plan {
        root,
        reads: Reads::default(),
        segments: Vec::new(),
        models: Vec::new(),
    }
}

#[test]
#[ignore = "measures"]
fn a_million_customers() {
    let started = now();
    let folder = tempfile::tempdir().unwrap();
    let crm = shop(&folder.path().join("shop.crm"));
    println!("made in {:.1?}", started.elapsed());
    let view = crm.inner.engine.view().unwrap();
    let started = now();
    let frame = Frame::build(&view, usize::MAX, UNWATCHED).unwrap().unwrap();
    println!("built in {:.2?}", started.elapsed());
    println!(
        "{:.1} bytes a customer, {} columns",
        frame.memory() as f64 / CUSTOMERS as f64,
        frame.columns.len()
    );
    let mut columns: Vec<_> = frame.columns().map(|(of, column)| (column.bytes(), of)).collect();
    columns.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
    for (bytes, of) in columns.iter().take(12) {
        println!("  {:>6.2} {of:?}", *bytes as f64 / CUSTOMERS as f64);
    }
    let world = World::new(&view, crm.time_zone(), &Nothing);
    let plan = five_conditions();
    let at = Timestamp::from_millis(NOW).unwrap();
    let mut count = 0;
    let times = (0..201).map(|_| {
        let started = now();
        count = frame.count(&plan, &world, at).unwrap();
        started.elapsed()
    });
    let times = times.collect();
    println!("count: {count} customers, median of 201: {:.1?}", median(times));
    let compiled = (0..201).map(|_| {
        let started = now();
        let test = Compiler::new(&frame, &world, at).plan(&plan).unwrap();
        assert!(!test.asks());
        started.elapsed()
    });
    println!("of it, compiling: {:.1?}", median(compiled.collect()));
    let times = (0..101).map(|_| {
        let started = now();
        assert_eq!(frame.select(&plan, &world, at).unwrap().count(), count);
        started.elapsed()
    });
    println!("select: {:.1?}", median(times.collect()));
}
