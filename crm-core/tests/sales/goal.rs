//! Exchange rates, goals, and how far they are reached.

use std::time::Duration;

use crm_core::{
    Clock as _, Code, Currency, DealStatus, DealValue, DealWin, Decimal, GoalPatch, GoalQuery, Money,
    NewDeal, NewExchangeRate, NewGoal, Operation, OutlookQuery, PageRequest, Patch, Period, PeriodLength,
    RateQuery, Timestamp,
};

use super::shop::{Shop, day};
use super::{check_refused, check_sound, office, person, pipeline};

const EUR: Currency = Currency::EUR;
const USD: Currency = Currency::USD;

fn rate(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_rate_holds_until_the_next_one_of_either_direction() {
    let (crm, clock) = office();
    let set = |currency, base, on: &str, value: &str| {
        let new = NewExchangeRate::new(currency, base, day(on), rate(value));
        crm.rates().set(new).unwrap()
    };
    let worth = |on: &str| {
        let money = Money::parse("100", "USD").unwrap();
        let found = crm.rates().convert(money, EUR, day(on)).unwrap();
        found.amount.to_string()
    };
    set(USD, EUR, "2026-01-01", "0.9");
    set(EUR, USD, "2026-02-01", "1.25");
    set(USD, EUR, "2026-03-01", "0.70001");
    // Of one day, the currency's own.
    set(EUR, USD, "2026-03-01", "2");
    let seen = [
        "2026-01-01",
        "2026-01-31",
        "2026-02-01",
        "2026-02-28",
        "2026-12-31",
    ]
    .map(worth);
    assert_eq!(seen, ["90.00", "90.00", "80.00", "80.00", "70.00"]);
    check_refused(
        crm.rates()
            .convert(Money::parse("1", "USD").unwrap(), EUR, day("2025-12-31")),
        Code::NotFound,
        "USD/EUR",
    );
    check_refused(
        crm.rates()
            .convert(Money::parse("1", "GBP").unwrap(), EUR, day("2026-12-31")),
        Code::NotFound,
        "GBP/EUR",
    );

    // Setting it again changes it; what it was is not forgotten.
    clock.advance(Duration::from_secs(60));
    let before = crm.rates().get(USD, EUR, day("2026-01-01")).unwrap();
    let after = set(USD, EUR, "2026-01-01", "0.8");
    assert_eq!((before.version, after.version), (1, 2));
    assert_eq!(set(USD, EUR, "2026-01-01", "0.80"), after);
    let then = crm.rates().as_of(USD, EUR, day("2026-01-01"), before.created_at);
    assert_eq!(then.unwrap(), before);

    // One that is deleted comes back when it is set again.
    crm.rates().delete(USD, EUR, day("2026-03-01"), Some(1)).unwrap();
    assert_eq!(worth("2026-12-31"), "50.00");
    assert_eq!(crm.rates().find(USD, EUR, day("2026-03-01")).unwrap(), None);
    check_refused(crm.rates().get(USD, EUR, day("2026-03-01")), Code::NotFound, "");
    check_refused(
        crm.rates().delete(USD, EUR, day("2026-03-01"), None),
        Code::NotFound,
        "",
    );
    check_refused(
        crm.rates().delete(EUR, USD, day("2026-03-01"), Some(7)),
        Code::StaleVersion,
        "version",
    );
    set(USD, EUR, "2026-03-01", "0.6");
    let history = crm
        .rates()
        .history(USD, EUR, day("2026-03-01"), &PageRequest::default());
    let operations: Vec<_> = history
        .unwrap()
        .items
        .iter()
        .map(|entry| entry.operation)
        .collect();
    assert_eq!(
        operations,
        [Operation::Restored, Operation::Deleted, Operation::Created]
    );
    check_sound(&crm);
}

#[test]
fn rates_are_listed_and_wrong_ones_refused() {
    let (crm, _) = office();
    for (currency, base, on) in [
        (USD, EUR, "2026-02-01"),
        (USD, EUR, "2026-01-01"),
        (EUR, USD, "2026-01-01"),
    ] {
        let new = NewExchangeRate::new(currency, base, day(on), 2);
        crm.rates().set(new).unwrap();
    }
    let listed = |query: RateQuery| {
        let page = crm.rates().list(&query, &PageRequest::default()).unwrap();
        let named = page
            .items
            .iter()
            .map(|rate| format!("{}/{} {}", rate.currency, rate.base, rate.on));
        named.collect::<Vec<_>>()
    };
    let all = ["EUR/USD 2026-01-01", "USD/EUR 2026-01-01", "USD/EUR 2026-02-01"];
    assert_eq!(listed(RateQuery::default()), all);
    let query = RateQuery {
        currency: Some(USD),
        base: Some(EUR),
        from: Some(day("2026-01-02")),
        until: None,
    };
    assert_eq!(listed(query), all[2..]);
    let query = RateQuery {
        base: Some(EUR),
        until: Some(day("2026-01-02")),
        ..RateQuery::default()
    };
    assert_eq!(listed(query), all[1..2]);

    for (value, base, code, field) in [
        ("0", USD, Code::OutOfRange, "rate"),
        ("-1", USD, Code::OutOfRange, "rate"),
        ("1.00000000001", USD, Code::OutOfRange, "rate"),
        ("1", EUR, Code::Inconsistent, "base"),
    ] {
        let new = NewExchangeRate::new(EUR, base, day("2026-01-01"), rate(value));
        check_refused(crm.rates().set(new), code, field);
    }
    check_sound(&crm);
}

fn march() -> Period {
    PeriodLength::Month.period_of(day("2026-03-15"))
}

#[test]
fn there_is_one_goal_for_a_period_and_whoever_it_is_for() {
    let (crm, clock) = office();
    let inside = Period {
        length: PeriodLength::Month,
        starts_on: day("2026-03-31"),
    };
    let ours = crm.goals().create(NewGoal::new(inside, 100, EUR)).unwrap();
    assert_eq!(ours.period, march());
    let eves = crm
        .goals()
        .create(NewGoal::new(march(), 60, EUR).owner(" Eve "))
        .unwrap();
    let norths = crm
        .goals()
        .create(NewGoal::new(march(), 60, EUR).team("Eve"))
        .unwrap();
    check_refused(
        crm.goals().create(NewGoal::new(march(), 1, USD).owner("Eve")),
        Code::Taken,
        "period",
    );
    let yearly = NewGoal {
        value: DealValue::Yearly,
        ..NewGoal::new(march(), 60, EUR).owner("Eve")
    };
    let yearly = crm.goals().create(yearly).unwrap();
    let list = |query: &GoalQuery| {
        let page = crm.goals().list(query, &PageRequest::default()).unwrap();
        page.items.iter().map(|goal| goal.id).collect::<Vec<_>>()
    };
    assert_eq!(
        list(&GoalQuery::default()),
        [ours.id, norths.id, eves.id, yearly.id]
    );
    let of_eve = GoalQuery {
        owner: Some("Eve".to_owned()),
        from: Some(day("2026-03-01")),
        until: Some(day("2026-03-02")),
        length: Some(PeriodLength::Month),
        ..GoalQuery::default()
    };
    assert_eq!(list(&of_eve), [eves.id, yearly.id]);

    // A goal gives its place free, and takes another one only when that is free.
    clock.advance(Duration::from_secs(1));
    let to_team = GoalPatch {
        owner: Patch::Clear,
        team: Patch::Set("Eve".to_owned()),
        ..GoalPatch::default()
    };
    check_refused(
        crm.goals().update(eves.id, to_team.clone()),
        Code::Taken,
        "period",
    );
    crm.goals().delete(norths.id, Some(1)).unwrap();
    let moved = crm.goals().update(eves.id, to_team).unwrap();
    assert_eq!((moved.owner, moved.team.as_deref()), (None, Some("Eve")));
    check_refused(crm.goals().restore(norths.id, None), Code::Taken, "period");
    check_refused(crm.goals().get(norths.id), Code::NotFound, "");
    let more = GoalPatch {
        version: Some(1),
        amount: Some(70.into()),
        ..GoalPatch::default()
    };
    check_refused(crm.goals().update(eves.id, more), Code::StaleVersion, "version");
    assert_eq!(crm.goals().as_of(eves.id, eves.created_at).unwrap(), eves);

    for (new, code, field) in [
        (NewGoal::new(march(), 0, EUR), Code::OutOfRange, "amount"),
        (
            NewGoal::new(march(), 1, EUR).owner("A").team("B"),
            Code::Inconsistent,
            "team",
        ),
        (NewGoal::new(march(), 1, EUR).owner(" "), Code::Required, "owner"),
    ] {
        check_refused(crm.goals().create(new), code, field);
    }
    check_sound(&crm);
}

#[test]
fn a_goal_is_reached_by_what_was_won_in_its_period() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada").id;
    crm.rates()
        .set(NewExchangeRate::new(USD, EUR, day("2026-01-01"), rate("0.5")))
        .unwrap();
    let goal = crm.goals().create(NewGoal::new(march(), 400, EUR)).unwrap();
    let eves = crm
        .goals()
        .create(NewGoal::new(march(), 100, EUR).owner("Eve"))
        .unwrap();
    let open = |amount: i64, currency, on: &str| {
        let mut new = NewDeal::new("A deal", ada, sales.id, currency).amount(amount);
        new.expected_close_on = Some(day(on));
        crm.deals().create(new.owner("Eve")).unwrap().id
    };
    let won = open(200, USD, "2026-05-01");
    open(50, EUR, "2026-03-31");
    open(1_000, EUR, "2026-04-01");
    crm.deals().win(won, DealWin::default()).unwrap();
    let before = crm.goals().attainment(goal.id, None).unwrap();
    assert_eq!(
        (before.won.deals, before.won.value.to_string().as_str()),
        (1, "100.00")
    );
    assert_eq!((before.share, before.remaining), (Some(0.25), 300.into()));
    assert_eq!((before.open.value, before.weighted), (50.into(), 10.into()));
    assert_eq!(before.coverage, Some(50.0 / 300.0));
    let reached = crm.goals().attainment(eves.id, None).unwrap();
    assert_eq!((reached.share, reached.coverage), (Some(1.0), None));

    // What becomes known later changes the present, not the past.
    let then = before.as_of;
    clock.advance(Duration::from_secs(60));
    crm.rates()
        .set(NewExchangeRate::new(USD, EUR, day("2026-02-01"), 1))
        .unwrap();
    let patch = GoalPatch {
        amount: Some(200.into()),
        ..GoalPatch::default()
    };
    crm.goals().update(goal.id, patch).unwrap();
    let now = crm.goals().attainment(goal.id, None).unwrap();
    assert_eq!((now.share, now.won.value), (Some(1.0), 200.into()));
    assert_eq!(crm.goals().attainment(goal.id, Some(then)).unwrap(), before);
    let all = crm
        .goals()
        .attainments(&GoalQuery::default(), Some(then))
        .unwrap();
    assert_eq!(all, [before, reached]);
    let early = then.saturating_sub(Duration::from_secs(60));
    check_refused(crm.goals().attainment(goal.id, Some(early)), Code::NotFound, "");
    let late = then.saturating_add(Duration::from_secs(3_600));
    check_refused(
        crm.goals().attainment(goal.id, Some(late)),
        Code::OutOfRange,
        "as_of",
    );
}

#[test]
fn goals_are_reached_as_brute_force_counts() {
    for seed in 1..=3 {
        let mut shop = Shop::new(seed);
        let owners = [None, Some("Eve"), Some("Bob")];
        for length in [PeriodLength::Month, PeriodLength::Quarter, PeriodLength::Year] {
            for on in ["2026-01-01", "2026-02-01", "2026-04-01"] {
                for owner in owners {
                    let mut new = NewGoal::new(length.period_of(day(on)), 500, EUR);
                    new.owner = owner.map(str::to_owned);
                    // A quarter or year comes again for another of these days.
                    let _ = shop.crm.goals().create(new);
                }
            }
        }
        for _ in 0..400 {
            shop.step();
        }
        let today = shop.zone.date_of(shop.now());
        let deals = shop.all();
        let reached = shop.crm.goals().attainments(&GoalQuery::default(), None).unwrap();
        assert!(reached.iter().any(|one| one.won.deals > 0 && one.open.deals > 0));
        for one in reached {
            let (mut won, mut open) = (Decimal::ZERO, Decimal::ZERO);
            for deal in &deals {
                if one.goal.owner.is_some() && one.goal.owner != deal.owner {
                    continue;
                }
                let amount = deal.amount.unwrap_or_default();
                let closed = deal.closed_at.map(|at| shop.zone.date_of(at));
                if deal.status == DealStatus::Won && one.goal.period.contains(closed.unwrap()) {
                    won += shop.converted(amount, deal.currency, EUR, closed.unwrap());
                }
                let due = deal
                    .expected_close_on
                    .is_some_and(|day| one.goal.period.contains(day));
                if deal.status == DealStatus::Open && due {
                    open += shop.converted(amount, deal.currency, EUR, today);
                }
            }
            assert_eq!((one.won.value, one.open.value), (won, open), "seed {seed}");
            let missing = (Decimal::from(500) - won).max(Decimal::ZERO);
            assert_eq!(one.remaining, missing);
        }
        check_sound(&shop.crm);
    }
}

#[test]
fn goals_in_another_currency_are_in_the_outlook_too() {
    let (crm, clock) = office();
    let rate = |on: &str, value: &str| {
        let new = NewExchangeRate::new(USD, EUR, day(on), value.parse::<Decimal>().unwrap());
        crm.rates().set(new).unwrap()
    };
    rate("2026-01-01", "0.9");
    rate("2026-04-01", "0.8");
    crm.goals().create(NewGoal::new(march(), 1_000, USD)).unwrap();
    crm.goals()
        .create(NewGoal::new(march().next(), 1_000, USD))
        .unwrap();
    crm.goals()
        .create(NewGoal::new(march(), 7, USD).owner("Eve"))
        .unwrap();
    let query = OutlookQuery::new(EUR, day("2026-03-01"), day("2026-06-01"));
    let goals = |as_of: Option<Timestamp>| {
        let outlook = crm.reports().outlook(&query, as_of).unwrap();
        let goals = outlook
            .iter()
            .map(|period| period.goal.map(|goal| goal.to_string()));
        goals.collect::<Vec<_>>()
    };
    let known = clock.now();
    assert_eq!(goals(None), [Some("900.00".into()), Some("900.00".into()), None]);
    clock.set("2026-05-10T09:00:00Z".parse().unwrap());
    // A period that is over keeps the rate of its last day.
    assert_eq!(goals(None), [Some("900.00".into()), Some("800.00".into()), None]);
    assert_eq!(
        goals(Some(known)),
        [Some("900.00".into()), Some("900.00".into()), None]
    );
    let mut other = query.clone();
    other.currency = "GBP".parse().unwrap();
    check_refused(crm.reports().outlook(&other, None), Code::NotFound, "USD/GBP");
}
