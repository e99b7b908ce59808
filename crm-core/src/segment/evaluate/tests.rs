//! What expressions say, and until when.

use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::base::{Code, Error, PartialDate, TimeZone};
use crate::journal::Source as _;
use crate::segment::plan::*;
use crate::{
    Channel, Consent, ConsentStatus, Crm, Currency, CustomerId, CustomerPatch, InteractionKind, LawfulBasis,
    Lifecycle, ManualClock, NewCustomer, NewInteraction, NewOrder, NewOrderLine, OpenOptions,
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A shop with one customer.
struct Shop {
    crm: Crm,
    clock: ManualClock,
    ada: CustomerId,
}

/// Segment 1: no order within 90 days; segment 2: a list with the first customer on it.
struct Two;

impl Segments for Two {
    fn segment(&self, number: u32) -> Result<Members> {
        match number {
            1 => Ok(Members::Live(Arc::new(plan(less(last_order(), ago(0, 90, 0)))))),
            2 => Ok(Members::Listed(Arc::new([1, 5].into_iter().collect()))),
            _ => Err(Error::new(Code::NotFound)),
        }
    }
}

impl Shop {
    fn new(zone: &str, ada: NewCustomer) -> Self {
        let clock = ManualClock::at("2026-01-10T12:00:00Z").unwrap();
        let crm = OpenOptions::new()
            .clock(clock.clone())
            .time_zone(zone.parse().unwrap())
            .in_memory()
            .unwrap();
        let ada = crm.customers().create(ada).unwrap().id;
        Self { crm, clock, ada }
    }

    fn ada() -> Self {
        Self::new("UTC", NewCustomer::person("Ada"))
    }

    fn order(&self, placed_at: Timestamp, sku: &str, price: i64) {
        let line = NewOrderLine::new(sku, 1, price);
        let order = NewOrder::new(Currency::EUR, vec![line]);
        let order = order.customer(self.ada).placed_at(placed_at);
        self.crm.orders().create(order).unwrap();
    }

    fn page_view(&self, when: &str) {
        let view = NewInteraction {
            at: Some(at(when)),
            ..NewInteraction::with(self.ada, InteractionKind::PageView)
        };
        self.crm.interactions().record(view).unwrap();
    }

    fn verdict(&self, plan: &Plan, at: Timestamp) -> Verdict {
        let zone = self.crm.time_zone();
        let verdict = (&self.crm).read(|reader| {
            let world = World::new(reader, zone, &Two);
            evaluate(plan, &Subject::new(&world, 1), at)
        });
        verdict.unwrap()
    }

    #[track_caller]
    fn check(&self, node: Node, now: &str, truth: Option<bool>, until: Option<&str>) {
        let verdict = self.verdict(&plan(node), at(now));
        assert_eq!((verdict.truth, verdict.until), (truth, until.map(at)));
    }
}

fn plan(root: Node) -> Plan {
    Plan {
        root,
        reads: Reads::default(),
        segments: Vec::new(),
    }
}

fn last_order() -> Node {
    Node::Attribute(Attribute::LastOrderAt)
}

fn number(number: i64) -> Node {
    Node::Constant(Scalar::Number(number.into()))
}

fn text(text: &str) -> Node {
    Node::Constant(Scalar::Text(text.into()))
}

fn interval(months: i32, days: i32, millis: i64) -> Interval {
    Interval { months, days, millis }
}

/// `now() - INTERVAL …`
fn ago(months: i32, days: i32, millis: i64) -> Node {
    let by = Node::Constant(Scalar::Interval(interval(months, days, millis)));
    Node::Arithmetic(Arithmetic::Subtract, Node::Now.into(), by.into())
}

fn compare(how: Comparison, a: Node, b: Node) -> Node {
    Node::Compare(how, a.into(), b.into())
}

fn less(a: Node, b: Node) -> Node {
    compare(Comparison::Less, a, b)
}

fn at_least(a: Node, b: Node) -> Node {
    compare(Comparison::GreaterOrEqual, a, b)
}

fn equal(a: Node, b: Node) -> Node {
    compare(Comparison::Equal, a, b)
}

fn rows(table: Table, filter: Option<Node>) -> Rows {
    Rows {
        table,
        filter: filter.map(Box::new),
    }
}

fn aggregate(measure: Measure, rows: Rows, of: Option<Node>) -> Node {
    Node::Aggregate(Box::new(Aggregate { measure, rows, of }))
}

fn orders_since(start: Node) -> Rows {
    rows(
        Table::Orders,
        Some(at_least(Node::Column(Column::PlacedAt), start)),
    )
}

#[test]
fn who_has_not_ordered_for_ninety_days() {
    let shop = Shop::ada();
    let lapsed = || less(last_order(), ago(0, 90, 0));
    shop.check(lapsed(), "2026-01-10T12:00:00Z", None, None);
    shop.order(at("2026-01-01T08:00:00Z"), "shoe", 10);
    let flip = "2026-04-01T08:00:00.001Z";
    shop.check(
        lapsed(),
        "2026-01-10T12:00:00Z",
        Some(false),
        Some("2026-04-01T08:00:00.001Z"),
    );
    shop.check(lapsed(), flip, Some(true), None);
    shop.check(lapsed(), "2030-01-01T00:00:00Z", Some(true), None);
}

#[test]
fn months_are_the_calendars() {
    let shop = Shop::ada();
    shop.order(at("2026-01-31T00:00:00Z"), "shoe", 10);
    let recent = at_least(last_order(), ago(1, 0, 0));
    // A month before 28 February is 28 January, and one before 1 March is 1 February.
    let verdict = shop.verdict(&plan(recent), at("2026-02-28T12:00:00Z"));
    assert_eq!(verdict.truth, Some(true));
    assert_eq!(verdict.until, Some(at("2026-03-01T00:00:00Z")));
}

#[test]
fn a_window_over_rows_loses_them_one_by_one() {
    let shop = Shop::ada();
    for day in 1..=3 {
        shop.order(at(&format!("2026-01-0{day}T00:00:00Z")), "shoe", 10);
    }
    let often = || {
        at_least(
            aggregate(Measure::Count, orders_since(ago(0, 30, 0)), None),
            number(2),
        )
    };
    shop.check(
        often(),
        "2026-01-10T00:00:00Z",
        Some(true),
        Some("2026-01-31T00:00:00.001Z"),
    );
    shop.check(
        often(),
        "2026-01-31T00:00:00.001Z",
        Some(true),
        Some("2026-02-01T00:00:00.001Z"),
    );
    shop.check(
        often(),
        "2026-02-01T00:00:00.001Z",
        Some(false),
        Some("2026-02-02T00:00:00.001Z"),
    );
    shop.check(often(), "2026-02-02T00:00:00.001Z", Some(false), None);
}

#[test]
fn measures_follow_sql() {
    let shop = Shop::ada();
    let sum = || {
        aggregate(
            Measure::Sum,
            rows(Table::Orders, None),
            Some(Node::Column(Column::Total)),
        )
    };
    // The sum of nothing is unknown.
    shop.check(at_least(sum(), number(0)), "2026-01-10T00:00:00Z", None, None);
    shop.order(at("2026-01-01T00:00:00Z"), "shoe", 10);
    shop.order(at("2026-01-02T00:00:00Z"), "hat", 30);
    shop.order(at("2026-01-03T00:00:00Z"), "shoe", 20);
    let now = "2026-01-10T00:00:00Z";
    let of = |measure, table, column| aggregate(measure, rows(table, None), Some(Node::Column(column)));
    for (node, value) in [
        (sum(), 60),
        (of(Measure::Average, Table::Orders, Column::Total), 20),
        (of(Measure::Min, Table::Orders, Column::Total), 10),
        (of(Measure::Max, Table::Orders, Column::Total), 30),
        (of(Measure::First, Table::Orders, Column::Total), 10),
        (of(Measure::Last, Table::Orders, Column::Total), 20),
        (of(Measure::CountDistinct, Table::OrderLines, Column::Sku), 2),
        (of(Measure::Count, Table::OrderLines, Column::Sku), 3),
    ] {
        shop.check(equal(node, number(value)), now, Some(true), None);
    }
}

#[test]
fn a_birthday_within_a_week_comes_and_goes() {
    let born = |month, day| NewCustomer {
        birthday: Some(PartialDate::gregorian(None, month, day)),
        ..NewCustomer::person("Ada")
    };
    let soon = || {
        let birthday = Node::Attribute(Attribute::Birthday);
        let next = Node::Call(Function::NextAnniversary(LeapDay::March1), vec![birthday]);
        let days = Node::Arithmetic(
            Arithmetic::Subtract,
            next.into(),
            Node::Today(Zone::Business).into(),
        );
        compare(Comparison::LessOrEqual, days, number(7))
    };
    let shop = Shop::new("Europe/Berlin", born(6, 20));
    shop.check(
        soon(),
        "2026-05-01T00:00:00Z",
        Some(false),
        Some("2026-06-12T22:00:00Z"),
    );
    shop.check(
        soon(),
        "2026-06-12T22:00:00Z",
        Some(true),
        Some("2026-06-20T22:00:00Z"),
    );
    shop.check(
        soon(),
        "2026-06-20T22:00:00Z",
        Some(false),
        Some("2027-06-12T22:00:00Z"),
    );
    // On 29 February only in leap years, and on 1 March in the others.
    let shop = Shop::new("UTC", born(2, 29));
    shop.check(
        soon(),
        "2027-02-21T00:00:00Z",
        Some(false),
        Some("2027-02-22T00:00:00Z"),
    );
    shop.check(
        soon(),
        "2027-02-22T00:00:00Z",
        Some(true),
        Some("2027-03-02T00:00:00Z"),
    );
    shop.check(
        soon(),
        "2028-02-22T00:00:00Z",
        Some(true),
        Some("2028-03-01T00:00:00Z"),
    );
}

#[test]
fn an_age_rises_on_the_birthday() {
    let ada = NewCustomer {
        birthday: Some(PartialDate::gregorian(Some(2008), 6, 20)),
        ..NewCustomer::person("Ada")
    };
    let shop = Shop::new("Asia/Shanghai", ada);
    let age = Node::Call(Function::Age, vec![Node::Attribute(Attribute::Birthday)]);
    let adult = || at_least(age.clone(), number(18));
    shop.check(
        adult(),
        "2026-01-01T00:00:00Z",
        Some(false),
        Some("2026-06-19T16:00:00Z"),
    );
    shop.check(adult(), "2026-06-19T16:00:00Z", Some(true), None);
}

#[test]
fn consent_counts_by_its_newest_entry() {
    let consent = |status, at| Consent {
        purpose: "newsletter".into(),
        channel: Channel::Email,
        status,
        basis: LawfulBasis::Consent,
        proof: None,
        at,
    };
    let shop = Shop::ada();
    let now = "2026-01-10T12:00:00Z";
    let may = |purpose: &str, channel| Node::HasConsent(Some(purpose.into()), channel);
    shop.check(may("newsletter", Some(Channel::Email)), now, Some(false), None);
    for (status, truth) in [(ConsentStatus::Granted, true), (ConsentStatus::Withdrawn, false)] {
        shop.crm
            .customers()
            .record_consent(shop.ada, consent(status, at(now)))
            .unwrap();
        shop.check(may("newsletter", Some(Channel::Email)), now, Some(truth), None);
        shop.check(may("newsletter", None), now, Some(truth), None);
        shop.check(may("newsletter", Some(Channel::Sms)), now, Some(false), None);
    }
}

#[test]
fn the_past_of_a_field_is_asked_of_the_journal() {
    let shop = Shop::ada();
    let since = || Node::Past(Past::Since { field: "lifecycle" });
    shop.check(
        less(since(), ago(0, 30, 0)),
        "2026-01-20T00:00:00Z",
        Some(false),
        Some("2026-02-09T12:00:00.001Z"),
    );
    shop.clock.set(at("2026-02-01T00:00:00Z"));
    let patch = CustomerPatch {
        lifecycle: Some(Lifecycle::Customer),
        ..CustomerPatch::default()
    };
    shop.crm.customers().update(shop.ada, patch).unwrap();
    let became = |from: &str, to: &str| {
        let changed = Past::Changed {
            field: "lifecycle",
            from: Some(from.into()),
            to: Some(to.into()),
        };
        at_least(Node::Past(changed), ago(0, 30, 0))
    };
    let now = "2026-02-10T00:00:00Z";
    let until = Some("2026-03-03T00:00:00.001Z");
    shop.check(became("lead", "customer"), now, Some(true), until);
    shop.check(became("customer", "lead"), now, None, None);
    shop.check(
        equal(
            since(),
            Node::Constant(Scalar::Instant(at("2026-02-01T00:00:00Z"))),
        ),
        now,
        Some(true),
        None,
    );
}

#[test]
fn behaviour_in_order() {
    let shop = Shop::ada();
    shop.page_view("2026-01-01T10:00:00Z");
    shop.order(at("2026-01-03T10:00:00Z"), "shoe", 10);
    let followed = |days| {
        Node::Behaviour(Box::new(Behaviour::Sequence {
            first: rows(Table::Interactions, None),
            then: rows(Table::Orders, None),
            within: interval(0, days, 0),
        }))
    };
    let now = "2026-01-10T12:00:00Z";
    shop.check(followed(2), now, Some(true), None);
    shop.check(followed(1), now, Some(false), None);
    let stopped = || {
        Node::Behaviour(Box::new(Behaviour::Stopped {
            rows: rows(Table::Orders, None),
            during: interval(0, 30, 0),
        }))
    };
    shop.check(stopped(), now, Some(false), Some("2026-02-02T10:00:00.001Z"));
    shop.check(stopped(), "2026-02-02T10:00:00.001Z", Some(true), None);
    let regular = |times| {
        Node::Behaviour(Box::new(Behaviour::Regular {
            rows: rows(Table::Orders, None),
            times,
            unit: Unit::Month,
            periods: 2,
            of: 3,
        }))
    };
    shop.order(at("2026-02-03T10:00:00Z"), "shoe", 10);
    shop.check(
        regular(1),
        "2026-03-10T00:00:00Z",
        Some(true),
        Some("2026-04-01T00:00:00Z"),
    );
    shop.check(
        regular(1),
        "2026-02-10T00:00:00Z",
        Some(false),
        Some("2026-03-01T00:00:00Z"),
    );
    shop.check(
        regular(2),
        "2026-03-10T00:00:00Z",
        Some(false),
        Some("2026-04-01T00:00:00Z"),
    );
    shop.check(
        regular(1),
        "2026-05-10T00:00:00Z",
        Some(false),
        Some("2026-06-01T00:00:00Z"),
    );
}

#[test]
fn other_segments_and_lists() {
    let shop = Shop::ada();
    let now = "2026-01-10T12:00:00Z";
    shop.check(Node::InSegment(1), now, Some(false), None);
    shop.order(at("2026-01-01T08:00:00Z"), "shoe", 10);
    shop.check(
        Node::InSegment(1),
        now,
        Some(false),
        Some("2026-04-01T08:00:00.001Z"),
    );
    shop.check(Node::InSegment(2), now, Some(true), None);
}

#[test]
fn who_is_deleted_is_in_nothing() {
    let shop = Shop::ada();
    let anybody = || Node::Not(Node::IsNull(Node::Attribute(Attribute::Name).into()).into());
    shop.check(anybody(), "2026-01-10T12:00:00Z", Some(true), None);
    shop.crm.customers().delete(shop.ada, None).unwrap();
    shop.check(anybody(), "2026-01-10T12:00:00Z", Some(false), None);
}

#[test]
fn unknown_is_neither_true_nor_false() {
    let shop = Shop::ada();
    let unknown = || equal(Node::Attribute(Attribute::City), text("Paris"));
    let yes = || Node::Constant(Scalar::Bool(true));
    let no = || Node::Constant(Scalar::Bool(false));
    for (node, truth) in [
        (unknown(), None),
        (Node::Not(unknown().into()), None),
        (Node::And(vec![unknown(), yes()]), None),
        (Node::And(vec![unknown(), no()]), Some(false)),
        (Node::Or(vec![unknown(), yes()]), Some(true)),
        (Node::Or(vec![unknown(), no()]), None),
        (Node::IsNull(unknown().into()), Some(true)),
        (
            Node::In(text("a").into(), vec![text("b"), Node::Constant(Scalar::Null)]),
            None,
        ),
        (
            Node::In(text("a").into(), vec![text("a"), Node::Constant(Scalar::Null)]),
            Some(true),
        ),
    ] {
        shop.check(node, "2026-01-10T12:00:00Z", truth, None);
    }
}

/// Conditions that move with the clock.
fn moving() -> impl Strategy<Value = Node> {
    let shift = (0..3_i32, 0..40_i32, 0..3_i64)
        .prop_map(|(months, days, hours)| ago(months, days, hours * 3_600_000));
    let comparison = prop_oneof![
        Just(Comparison::Less),
        Just(Comparison::LessOrEqual),
        Just(Comparison::Greater),
        Just(Comparison::GreaterOrEqual),
        Just(Comparison::Equal),
    ];
    let day = || Node::Call(Function::DateOf(Zone::Business), vec![last_order()]);
    let today = || Node::Today(Zone::Business);
    let minus = |a: Node, b: Node| Node::Arithmetic(Arithmetic::Subtract, a.into(), b.into());
    let atom = prop_oneof![
        (comparison.clone(), shift.clone()).prop_map(|(how, shift)| compare(how, last_order(), shift)),
        (comparison.clone(), 0..60_i64)
            .prop_map(move |(how, days)| { compare(how, minus(today(), day()), number(days)) }),
        (comparison.clone(), 0..60_i64).prop_map(move |(how, days)| {
            let since = Node::Call(Function::DaysOf, vec![minus(Node::Now, last_order())]);
            compare(how, since, number(days))
        }),
        (1..4_i64, shift.clone()).prop_map(|(times, shift)| {
            at_least(
                aggregate(Measure::Count, orders_since(shift), None),
                number(times),
            )
        }),
        (1..13_i64).prop_map(|month| {
            let part = Function::Extract(Part::Month, Zone::Business);
            equal(Node::Call(part, vec![Node::Now]), number(month))
        }),
        prop_oneof![
            Just(Unit::Day),
            Just(Unit::Week),
            Just(Unit::Month),
            Just(Unit::Quarter)
        ]
        .prop_map(|unit| {
            let start = Node::Call(Function::Truncate(unit, Zone::Business), vec![Node::Now]);
            at_least(aggregate(Measure::Count, orders_since(start), None), number(1))
        }),
        (0..10_i64).prop_map(move |days| {
            let birthday = Node::Attribute(Attribute::Birthday);
            let next = Node::Call(Function::NextAnniversary(LeapDay::February28), vec![birthday]);
            compare(Comparison::LessOrEqual, minus(next, today()), number(days))
        }),
    ];
    atom.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..3).prop_map(Node::And),
            prop::collection::vec(inner.clone(), 1..3).prop_map(Node::Or),
            inner.prop_map(|node| Node::Not(node.into())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What an expression says, it says until the instant that it names, whatever the clocks of the zone do.
    #[test]
    fn nothing_changes_before_the_instant_that_is_named(
        node in moving(),
        zone in prop_oneof![
            Just("UTC"), Just("Europe/Berlin"), Just("America/New_York"), Just("America/Havana"), Just("Asia/Shanghai"),
        ],
        orders in prop::collection::vec(0..400 * 24 * 60_i64, 0..4),
        lunar in any::<bool>(),
        birthday in (1..13_u8, 1..29_u8),
        now in 0..500 * 24 * 60_i64,
        probes in prop::collection::vec(any::<u64>(), 12),
    ) {
        let (month, day) = birthday;
        let birthday = if lunar {
            PartialDate::chinese_lunar(Some(1990), month, day)
        } else {
            PartialDate::gregorian(None, month, day)
        };
        let shop = Shop::new(zone, NewCustomer { birthday: Some(birthday), ..NewCustomer::person("Ada") });
        let minute = |minutes: i64| {
            at("2026-01-01T00:00:00Z").saturating_add(Duration::from_secs(minutes.unsigned_abs() * 60))
        };
        for order in orders {
            shop.order(minute(order), "shoe", 10);
        }
        let plan = plan(node);
        let mut now = minute(now);
        // A few steps, each from one named instant to the next.
        for _ in 0..4 {
            let said = shop.verdict(&plan, now);
            let horizon = said.until.unwrap_or(Timestamp::MAX).min(now.saturating_add(Duration::from_secs(700 * 86_400)));
            let span = u64::try_from(horizon.as_millis() - now.as_millis()).unwrap();
            prop_assert!(span > 0, "it names an instant that has passed");
            let zone: TimeZone = zone.parse().unwrap();
            let turn = zone.change_after(now).filter(|turn| *turn < horizon);
            let ends = [0, span - 1, span / 2].into_iter().chain(probes.iter().map(|probe| probe % span));
            let ends = ends.map(|after| now.saturating_add(Duration::from_millis(after)));
            let around = turn.into_iter().flat_map(|turn| {
                [-3_600_000, -1_800_000, -1, 0, 1_800_000].map(|by| {
                    Timestamp::from_millis(turn.as_millis() + by).unwrap()
                })
            });
            for then in ends.chain(around.filter(|then| *then >= now && *then < horizon)) {
                prop_assert_eq!(shop.verdict(&plan, then).truth, said.truth, "at {}", then);
            }
            let Some(next) = said.until else { break };
            now = next;
        }
    }
}
