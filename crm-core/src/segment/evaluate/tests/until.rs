//! Until when expressions say it.

use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::segment::evaluate::calendar::shift;

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
fn days_that_a_month_lacks_are_its_last_day_again() {
    let shop = Shop::ada();
    shop.order(at("2026-04-30T12:00:00Z"), "shoe", 10);
    let recent = || at_least(last_order(), ago(1, 0, 0));
    // A month before 30 May and before 31 May is 30 April.
    for (now, truth, until) in [
        ("2026-05-01T00:00:00Z", true, Some("2026-05-30T12:00:00.001Z")),
        ("2026-05-30T12:00:00.001Z", false, Some("2026-05-31T00:00:00Z")),
        ("2026-05-30T13:00:00Z", false, Some("2026-05-31T00:00:00Z")),
        ("2026-05-31T00:00:00Z", true, Some("2026-05-31T12:00:00.001Z")),
        ("2026-05-31T12:00:00.001Z", false, None),
    ] {
        shop.check(recent(), now, Some(truth), until);
    }
    // And two months before 28, 29, 30 and 31 April of no leap year, of what is shifted twice.
    let shop = Shop::ada();
    shop.order(at("2026-02-28T23:00:00Z"), "shoe", 10);
    let month = Node::Constant(Scalar::Interval(interval(1, 0, 0)));
    let twice = Node::Arithmetic(Arithmetic::Subtract, ago(1, 0, 0).into(), month.into());
    let recent = || at_least(last_order(), twice.clone());
    for (now, truth, until) in [
        ("2026-04-28T00:00:00Z", true, Some("2026-04-28T23:00:00.001Z")),
        ("2026-04-28T23:00:00.001Z", false, Some("2026-04-29T00:00:00Z")),
        ("2026-04-29T00:00:00Z", true, Some("2026-04-29T23:00:00.001Z")),
        ("2026-04-30T23:30:00Z", false, None),
    ] {
        shop.check(recent(), now, Some(truth), until);
    }
}

#[test]
fn an_hour_wakes_when_it_matters() {
    let shop = Shop::ada();
    let hour = |how, hour| {
        let part = Function::Extract(Part::Hour, Zone::Business);
        compare(how, Node::Call(part, vec![Node::Now]), number(hour))
    };
    let open = || {
        Node::And(vec![
            hour(Comparison::GreaterOrEqual, 9),
            hour(Comparison::LessOrEqual, 17),
        ])
    };
    shop.check(
        open(),
        "2026-01-10T09:00:00Z",
        Some(true),
        Some("2026-01-10T18:00:00Z"),
    );
    shop.check(
        open(),
        "2026-01-10T18:00:00Z",
        Some(false),
        Some("2026-01-11T00:00:00Z"),
    );
    shop.check(
        open(),
        "2026-01-11T00:00:00Z",
        Some(false),
        Some("2026-01-11T09:00:00Z"),
    );
    let five = || hour(Comparison::Equal, 5);
    shop.check(
        five(),
        "2026-01-10T05:10:00Z",
        Some(true),
        Some("2026-01-10T06:00:00Z"),
    );
    shop.check(
        five(),
        "2026-01-10T06:00:00Z",
        Some(false),
        Some("2026-01-11T05:00:00Z"),
    );
    // What never comes is looked at again now and then.
    let verdict = shop.verdict(&plan(hour(Comparison::Equal, 25)), at("2026-01-10T06:00:00Z"));
    assert!(verdict.until.unwrap() > at("2026-01-13T00:00:00Z"));
}

#[test]
fn a_window_over_rows_ends_with_those_that_suffice() {
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
        Some("2026-02-01T00:00:00.001Z"),
    );
    shop.check(
        often(),
        "2026-01-31T00:00:00.001Z",
        Some(true),
        Some("2026-02-01T00:00:00.001Z"),
    );
    shop.check(often(), "2026-02-01T00:00:00.001Z", Some(false), None);
}

/// February's last days become one another, so the start falls by half a day across the year's end, which the inner year
/// makes a year, and the outer one two.
#[test]
fn a_window_that_begins_earlier_again_gets_back_what_it_lost() {
    let shop = Shop::ada();
    shop.order(at("2024-06-01T00:00:00Z"), "shoe", 10);
    let year = |of: Node| Node::Call(Function::Truncate(Unit::Year, Zone::Business), vec![of]);
    let plus = |a: Node, by| {
        Node::Arithmetic(
            Arithmetic::Add,
            a.into(),
            Node::Constant(Scalar::Interval(by)).into(),
        )
    };
    let half_a_day = 12 * 3_600_000;
    let inner = plus(ago(35, 0, 0), interval(0, 306, half_a_day));
    let start = year(plus(year(inner), interval(0, 365, 0)));
    let some = || {
        at_least(
            aggregate(Measure::Count, orders_since(start.clone()), None),
            number(1),
        )
    };
    let turn = "2027-01-30T00:00:00Z";
    shop.check(some(), "2027-01-29T23:00:00Z", Some(false), Some(turn));
    assert_eq!(shop.verdict(&plan(some()), at(turn)).truth, Some(true));
}

#[test]
fn windows_of_one_customer_may_differ() {
    let shop = Shop::ada();
    for day in ["2025-06-01", "2025-12-01", "2026-01-05"] {
        shop.order(at(&format!("{day}T00:00:00Z")), "shoe", 10);
    }
    let count = |rows| aggregate(Measure::Count, rows, None);
    let since = |days| count(orders_since(ago(0, days, 0)));
    let placed = || Node::Column(Column::PlacedAt);
    let turned = compare(Comparison::LessOrEqual, ago(0, 60, 0), placed());
    let and = Node::And(vec![
        Node::And(vec![at_least(placed(), ago(0, 60, 0)), less(placed(), Node::Now)]),
        equal(Node::Column(Column::Currency), text("EUR")),
    ]);
    for (windows, counts) in [
        (vec![since(10), since(60), since(400), since(1)], vec![1, 2, 3, 0]),
        (vec![since(400), since(10)], vec![3, 1]),
        (vec![count(rows(Table::Orders, None)), since(60)], vec![3, 2]),
        (
            vec![since(10), count(rows(Table::Orders, Some(turned)))],
            vec![1, 2],
        ),
        (
            vec![count(rows(Table::Orders, Some(and))), since(400)],
            vec![2, 3],
        ),
        (vec![count(rows(Table::OrderLines, None)), since(10)], vec![3, 1]),
    ] {
        let parts = windows.into_iter().zip(counts);
        let all = Node::And(
            parts
                .map(|(window, count)| equal(window, number(count)))
                .collect(),
        );
        let said = shop.verdict(&plan(all), at("2026-01-10T12:00:00Z"));
        assert_eq!(said.truth, Some(true));
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

/// A part, and a value that it may have.
fn parts() -> impl Strategy<Value = (Part, i64)> {
    // All but the minute, which moves too fast.
    let parts = [
        Part::Year,
        Part::Quarter,
        Part::Month,
        Part::Week,
        Part::Day,
        Part::DayOfYear,
        Part::DayOfWeek,
        Part::IsoDayOfWeek,
        Part::Hour,
    ];
    let with_values = |part| {
        let values = match part {
            Part::Year => 2026..2029,
            Part::Quarter => 1..5,
            Part::Month => 1..13,
            Part::Week => 1..54,
            Part::Day => 1..32,
            Part::DayOfYear => 1..367,
            Part::DayOfWeek | Part::IsoDayOfWeek => 0..8,
            Part::Hour | Part::Minute => 0..24_i64,
        };
        values.prop_map(move |value| (part, value))
    };
    prop::sample::select(parts.to_vec()).prop_flat_map(with_values)
}

fn zone() -> impl Strategy<Value = Zone> {
    prop_oneof![
        Just(Zone::Business),
        Just(Zone::Named("Asia/Kathmandu".parse().unwrap())),
        Just(Zone::Named("Australia/Lord_Howe".parse().unwrap())),
    ]
}

/// Units that much is cut down to.
fn years() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::Week, Unit::Month, Unit::Quarter, Unit::Year])
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
        // A window in a rule about what followed what, with its condition in a group, or the other way round.
        (shift.clone(), shift.clone(), 1..40_i32).prop_map(|(start, other, days)| {
            let placed = || Node::Column(Column::PlacedAt);
            let grouped = Node::And(vec![Node::And(vec![at_least(placed(), start)])]);
            let turned = compare(Comparison::Less, other, placed());
            Node::Behaviour(Box::new(Behaviour::Sequence {
                first: rows(Table::Orders, Some(grouped)),
                then: rows(Table::OrderLines, Some(turned)),
                within: interval(0, days, 0),
            }))
        }),
        // Cut down twice, each time to the unit before once it has fallen.
        (shift.clone(), 0..400_i32, years(), years()).prop_map(|(shift, days, inner, outer)| {
            let cut = |unit, of| Node::Call(Function::Truncate(unit, Zone::Business), vec![of]);
            let by = Node::Constant(Scalar::Interval(interval(0, days, 0)));
            let later = Node::Arithmetic(Arithmetic::Add, cut(inner, shift).into(), by.into());
            let start = orders_since(cut(outer, later));
            at_least(aggregate(Measure::Count, start, None), number(1))
        }),
        (comparison.clone(), parts(), zone(), shift.clone()).prop_map(|(how, (part, value), zone, of)| {
            let part = Function::Extract(part, zone);
            compare(how, Node::Call(part, vec![of]), number(value))
        }),
        (parts(), 0..3_i32).prop_map(move |((part, value), months)| {
            let month = Node::Constant(Scalar::Interval(interval(months, 0, 0)));
            let of = Node::Arithmetic(Arithmetic::Subtract, today().into(), month.into());
            let part = Function::Extract(part, Zone::Business);
            equal(Node::Call(part, vec![of]), number(value))
        }),
        // Shifted twice, of which the second falls on other days than the clock's.
        (comparison.clone(), shift.clone(), 1..3_i32, 0..3_i32).prop_map(|(how, shift, months, days)| {
            let by = Node::Constant(Scalar::Interval(interval(months, days, 0)));
            let twice = Node::Arithmetic(Arithmetic::Add, shift.into(), by.into());
            compare(how, last_order(), twice)
        }),
        (comparison.clone(), shift.clone()).prop_map(|(how, shift)| {
            let hour = Node::Call(Function::Truncate(Unit::Hour, Zone::Business), vec![shift]);
            compare(how, last_order(), hour)
        }),
        (1..3_i32).prop_map(|months| {
            Node::Behaviour(Box::new(Behaviour::Stopped {
                rows: rows(Table::Orders, None),
                during: interval(months, 0, 0),
            }))
        }),
        prop_oneof![
            Just(Unit::Day),
            Just(Unit::Week),
            Just(Unit::Month),
            Just(Unit::Quarter)
        ]
        .prop_flat_map(move |unit| (Just(unit), prop_oneof![Just(Node::Now), shift.clone()]))
        .prop_map(|(unit, of)| {
            let start = Node::Call(Function::Truncate(unit, Zone::Business), vec![of]);
            at_least(aggregate(Measure::Count, orders_since(start), None), number(1))
        }),
        (0..10_i64).prop_map(move |days| {
            let birthday = Node::Attribute(Attribute::Birthday);
            let next = Node::Call(Function::NextAnniversary(LeapDay::February28), vec![birthday]);
            compare(Comparison::LessOrEqual, minus(next, today()), number(days))
        }),
    ];
    let scores = scores::questions();
    prop_oneof![4 => atom, 2 => scores].prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..3).prop_map(Node::And),
            prop::collection::vec(inner.clone(), 1..3).prop_map(Node::Or),
            inner.prop_map(|node| Node::Not(node.into())),
        ]
    })
}

fn cases() -> u32 {
    let cases = std::env::var("CRM_UNTIL_CASES").ok();
    cases.and_then(|cases| cases.parse().ok()).unwrap_or(300)
}

/// Minutes after the beginning of 2026, half of them in the last three days of a month or the first.
fn minutes(days: i64) -> impl Strategy<Value = i64> {
    let month_end = (0..days / 31, 0..4_i64, 0..24 * 60_i64).prop_map(|(month, day, minute)| {
        let months = interval(i32::try_from(month).unwrap(), 0, 0);
        let first = shift(at("2026-01-29T00:00:00Z"), months, &TimeZone::UTC);
        let since = first.as_millis() - at("2026-01-01T00:00:00Z").as_millis();
        since / 60_000 + day * 24 * 60 + minute
    });
    prop_oneof![0..days * 24 * 60, month_end]
}

/// Around the beginnings of days, where months are clamped and parts begin anew, and a few times of each day.
fn around_days(zone: &TimeZone, from: Timestamp, to: Timestamp, times: &[i64]) -> Vec<Timestamp> {
    let mut found = Vec::new();
    let mut day = zone.date_of(from);
    while zone.start_of(day) <= to {
        for time in times {
            let time = zone.start_of(day).as_millis() + time;
            found.extend((-1..=1).filter_map(|by| Timestamp::from_millis(time + by).ok()));
        }
        day = day.next_day().unwrap();
    }
    found.retain(|at| *at >= from && *at < to);
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    /// What an expression says, it says until the instant that it names, whatever the calendar and clocks do.
    #[test]
    fn nothing_changes_before_the_instant_that_is_named(
        node in moving(),
        zone in prop_oneof![
            Just("UTC"), Just("UTC"), Just("Europe/Berlin"), Just("America/New_York"), Just("America/Havana"),
            Just("America/Santiago"), Just("Australia/Lord_Howe"), Just("Asia/Shanghai"),
        ],
        orders in prop::collection::vec(minutes(400), 0..4),
        lunar in any::<bool>(),
        birthday in (1..13_u8, 1..30_u8),
        now in minutes(500),
        probes in prop::collection::vec(any::<u64>(), 12),
    ) {
        let (month, day) = birthday;
        let birthday = if lunar {
            PartialDate::chinese_lunar(Some(1990), month, day)
        } else {
            PartialDate::gregorian(None, month, day)
        };
        let shop = Shop::new(zone, NewCustomer { birthday: Some(birthday), ..NewCustomer::person("Ada") });
        crate::model::tests::add_usual(&shop.crm);
        let minute = |minutes: i64| {
            at("2026-01-01T00:00:00Z").saturating_add(Duration::from_secs(minutes.unsigned_abs() * 60))
        };
        let mut times = vec![0];
        let zone: TimeZone = zone.parse().unwrap();
        for order in orders {
            let order = minute(order);
            shop.order(order, "shoe", 10);
            times.push(order.as_millis() - zone.start_of(zone.date_of(order)).as_millis());
        }
        let plan = plan(node);
        let days = |days: u64| Duration::from_secs(days * 86_400);
        let mut now = minute(now);
        // A few steps, each from one named instant to the next.
        for _ in 0..6 {
            let said = shop.verdict(&plan, now);
            let horizon = said.until.unwrap_or(Timestamp::MAX).min(now.saturating_add(days(700)));
            let span = u64::try_from(horizon.as_millis() - now.as_millis()).unwrap();
            prop_assert!(span > 0, "it names an instant that has passed");
            let turn = zone.change_after(now).filter(|turn| *turn < horizon);
            let ends = [0, span - 1, span / 2].into_iter().chain(probes.iter().map(|probe| probe % span));
            let ends = ends.map(|after| now.saturating_add(Duration::from_millis(after)));
            let around = turn.into_iter().flat_map(|turn| {
                [-3_600_000, -1_800_000, -1, 0, 1_800_000].map(|by| {
                    Timestamp::from_millis(turn.as_millis() + by).unwrap()
                })
            });
            let probed = ends.chain(around.filter(|then| *then >= now && *then < horizon));
            let soon = around_days(&zone, now, horizon.min(now.saturating_add(days(5))), &times);
            let late = around_days(&zone, now.max(horizon.saturating_sub(days(5))), horizon, &times);
            for then in probed.chain(soon).chain(late) {
                prop_assert_eq!(shop.verdict(&plan, then).truth, said.truth, "at {}, since {}", then, now);
            }
            let Some(next) = said.until else { break };
            now = next;
        }
    }
}
