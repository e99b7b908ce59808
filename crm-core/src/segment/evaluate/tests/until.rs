//! Until when expressions say it.

use std::time::Duration;

use proptest::prelude::*;

use super::*;

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
        // Two zones have a part in it, of which each may change its clocks.
        (comparison.clone(), shift.clone()).prop_map(move |(how, shift)| {
            let elsewhere = Zone::Named("America/New_York".parse().unwrap());
            compare(how, Node::Call(Function::DateOf(elsewhere), vec![shift]), day())
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
