//! Sales by period, in the business's time zone, and how they go on.

use crm_core::demand::{DemandSeason, DemandTrend, SmoothingMethod};
use crm_core::{
    Code, Currency, Date, Decimal, DemandForecastQuery, DemandPeriod, DemandQuery, ManualClock, NewCategory,
    NewOrder, NewOrderLine, NewRefund, NewRefundLine, OpenOptions, Patch, ProductPatch, Timestamp,
};

use super::{at, order, shop};

fn day(day: &str) -> Date {
    at(&format!("{day}T00:00:00Z")).utc_date()
}

#[test]
fn periods_are_those_of_the_business_and_gaps_are_filled() {
    let crm = shop("Asia/Shanghai", &["TEA", "CUP"]);
    let create = |lines: &[(&str, i64)], instant: &str| {
        crm.orders()
            .create(order(lines).placed_at(at(instant)))
            .unwrap()
            .id
    };
    // Half past midnight of 1 February in Shanghai.
    create(&[("TEA", 2), ("TEA", 1)], "2026-01-31T16:30:00Z");
    create(&[("TEA", 4), ("CUP", 1)], "2026-01-31T15:30:00Z");
    let back = create(&[("TEA", 5)], "2026-02-28T12:00:00Z");
    create(&[("CUP", 7), ("UNKNOWN", 2)], "2026-02-10T12:00:00Z");
    create(&[("TEA", -9)], "2026-02-11T12:00:00Z");
    // Today, which is not over.
    create(&[("TEA", 100)], "2026-03-31T17:00:00Z");
    let line = NewRefundLine {
        line: 1,
        quantity: 3.into(),
        amount: None,
    };
    let refund = NewRefund {
        lines: vec![line],
        ..NewRefund::default()
    };
    crm.orders().refund(back, refund).unwrap();
    let tea = crm.products().find_by_sku("TEA").unwrap().unwrap().id;
    let told = |query: &DemandQuery| {
        let found = crm.demand().sales(query).unwrap();
        let told = found
            .iter()
            .map(|period| format!("{} {} {}", period.starts_on, period.sold, period.orders));
        told.collect::<Vec<_>>()
    };
    let of_tea = DemandQuery {
        product_id: Some(tea),
        ..DemandQuery::default()
    };
    // In Shanghai it is April already.
    assert_eq!(
        told(&of_tea),
        ["2026-01-01 4 1", "2026-02-01 5 2", "2026-03-01 0 0"]
    );
    assert_eq!(
        told(&DemandQuery::default()),
        ["2026-01-01 5 1", "2026-02-01 14 3", "2026-03-01 0 0"]
    );
    let value = DemandQuery {
        currency: Some(Currency::EUR),
        ..of_tea.clone()
    };
    assert_eq!(told(&value)[..2], ["2026-01-01 20.00 1", "2026-02-01 25.00 2"]);
    let dollars = DemandQuery {
        currency: Some(Currency::USD),
        ..of_tea.clone()
    };
    assert_eq!(told(&dollars), Vec::<String>::new());
    let weeks = DemandQuery {
        period: DemandPeriod::Week,
        from: Some(day("2026-01-28")),
        until: Some(day("2026-02-10")),
        ..of_tea.clone()
    };
    assert_eq!(told(&weeks), ["2026-01-26 7 2", "2026-02-02 0 0"]);
    let days = DemandQuery {
        period: DemandPeriod::Day,
        from: Some(day("2026-01-31")),
        until: Some(day("2026-02-02")),
        ..of_tea.clone()
    };
    assert_eq!(told(&days), ["2026-01-31 4 1", "2026-02-01 3 1"]);

    let drinks = crm.categories().create(NewCategory::new("Drinks")).unwrap().id;
    let patch = ProductPatch {
        category_ids: Patch::Set(vec![
            crm.categories()
                .create(NewCategory::new("Tea").below(drinks))
                .unwrap()
                .id,
        ]),
        ..ProductPatch::default()
    };
    crm.products().update(tea, patch).unwrap();
    let of_drinks = DemandQuery {
        category_id: Some(drinks),
        ..DemandQuery::default()
    };
    assert_eq!(told(&of_drinks), told(&of_tea));
}

#[test]
fn wrong_questions_are_refused() {
    let crm = shop("UTC", &["TEA"]);
    let of_tea = DemandQuery {
        product_id: Some(crm.products().find_by_sku("TEA").unwrap().unwrap().id),
        ..DemandQuery::default()
    };
    let drinks = crm.categories().create(NewCategory::new("Drinks")).unwrap().id;
    let refused = |query: &DemandQuery| {
        let error = crm.demand().sales(query).unwrap_err();
        (error.code(), error.field().map(str::to_owned).unwrap_or_default())
    };
    let both = DemandQuery {
        category_id: Some(drinks),
        ..of_tea.clone()
    };
    assert_eq!(refused(&both), (Code::Inconsistent, "category_id".into()));
    let nothing = DemandQuery {
        product_id: Some(crm.new_id()),
        ..DemandQuery::default()
    };
    assert_eq!(refused(&nothing), (Code::UnknownReference, "product_id".into()));
    let backwards = DemandQuery {
        from: Some(day("2026-06-01")),
        ..of_tea.clone()
    };
    assert_eq!(refused(&backwards), (Code::OutOfRange, "from".into()));
    let endless = DemandQuery {
        period: DemandPeriod::Day,
        from: Some(day("1900-01-01")),
        ..of_tea
    };
    assert_eq!(refused(&endless), (Code::TooMany, "period".into()));
}

/// Sells so many pieces a day, the last of them yesterday.
fn sell(crm: &crm_core::Crm, sold: &[i64]) {
    let midnight = at("2026-03-31T00:00:00Z").as_millis();
    for (sold, days) in sold.iter().rev().zip(1_i64..).filter(|(sold, _)| **sold > 0) {
        let placed_at = Timestamp::from_millis(midnight - days * 86_400_000).unwrap();
        let lines = vec![NewOrderLine::new("TEA", *sold, 5)];
        let order = NewOrder::new(Currency::EUR, lines).placed_at(placed_at);
        crm.orders().create(order).unwrap();
    }
}

fn daily() -> DemandForecastQuery {
    DemandForecastQuery {
        sales: DemandQuery {
            period: DemandPeriod::Day,
            ..DemandQuery::default()
        },
        horizon: 7,
        ..DemandForecastQuery::default()
    }
}

#[test]
fn a_week_that_grows_goes_on_and_beats_the_week_before() {
    let crm = shop("UTC", &["TEA"]);
    let week = [10, 12, 11, 15, 22, 40, 3];
    let sold: Vec<i64> = (0..84).map(|n| week[n % 7] + n as i64 / 2).collect();
    sell(&crm, &sold);
    let outlook = crm.demand().forecast(&daily()).unwrap();
    assert_eq!(
        (outlook.sales.len(), outlook.method.season),
        (84, DemandSeason::Additive)
    );
    assert_eq!(outlook.expected[0].starts_on, day("2026-03-31"));
    for (expected, n) in outlook.expected.iter().zip(84..) {
        let truth = (week[n % 7] + n as i64 / 2) as f64;
        assert!((expected.mean - truth).abs() < 2.0, "{expected:?} {truth}");
        assert!(expected.low <= expected.mean && expected.mean <= expected.high);
    }
    let tried = outlook.backtest.unwrap();
    assert_eq!(tried.forecasts, 6 * 7);
    assert!(tried.model.mean_absolute_error < 0.5 * tried.seasonal_naive.mean_absolute_error);

    let given = DemandForecastQuery {
        method: Some(SmoothingMethod {
            trend: DemandTrend::None,
            ..SmoothingMethod::default()
        }),
        ..daily()
    };
    let flat = crm.demand().forecast(&given).unwrap();
    assert_eq!((flat.method.season, flat.method.period), (DemandSeason::None, 7));
    assert!((flat.expected[0].mean - flat.expected[6].mean).abs() < 1e-9);
}

#[test]
fn what_cannot_be_foretold_is_an_error_or_says_so() {
    let crm = shop("UTC", &["TEA"]);
    let refused = |query: &DemandForecastQuery| {
        let error = crm.demand().forecast(query).unwrap_err();
        (error.code(), error.field().map(str::to_owned).unwrap_or_default())
    };
    assert_eq!(refused(&daily()), (Code::TooFew, "series".into()));
    sell(&crm, &[1, 0, 0, 1, 0, 0]);
    // A few sales say something, but not what it is worth.
    let outlook = crm.demand().forecast(&daily()).unwrap();
    assert_eq!((outlook.sales.len(), outlook.backtest), (6, None));
    assert!(outlook.expected.iter().all(|expected| expected.low >= 0.0));
    for (query, field) in [
        (
            DemandForecastQuery {
                horizon: 0,
                ..daily()
            },
            "horizon",
        ),
        (
            DemandForecastQuery {
                horizon: 1_001,
                ..daily()
            },
            "horizon",
        ),
        (
            DemandForecastQuery {
                origins: 0,
                ..daily()
            },
            "origins",
        ),
        (
            DemandForecastQuery {
                level: 1.0,
                ..daily()
            },
            "level",
        ),
    ] {
        assert_eq!(refused(&query), (Code::OutOfRange, field.into()));
    }
    let factors = SmoothingMethod {
        season: DemandSeason::Multiplicative,
        period: 2,
        ..SmoothingMethod::default()
    };
    let by_factors = DemandForecastQuery {
        method: Some(factors),
        ..daily()
    };
    assert_eq!(refused(&by_factors), (Code::OutOfRange, "series".into()));
}

#[test]
fn a_shop_that_sells_the_same_every_day_goes_on_so() {
    let crm = shop("UTC", &["TEA"]);
    sell(&crm, &[7; 60]);
    let outlook = crm.demand().forecast(&daily()).unwrap();
    for expected in &outlook.expected {
        assert!((expected.mean - 7.0).abs() < 1e-3 && (expected.high - expected.low).abs() < 1e-3);
    }
}

#[test]
fn demand_of_an_instant_is_what_was_known_then() {
    let clock = ManualClock::at("2026-02-05T09:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    let sell = |sold: i64| {
        let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", sold, 5)]);
        crm.orders().create(new).unwrap().id
    };
    let (_, deleted) = (sell(5), sell(3));
    clock.set(at("2026-03-20T09:00:00Z"));
    crm.orders().delete(deleted, None).unwrap();
    sell(7);
    clock.set(at("2026-05-02T09:00:00Z"));
    let told = |as_of: Option<&str>| {
        let as_of = as_of.map(at);
        let query = DemandQuery {
            as_of,
            ..DemandQuery::default()
        };
        let series = crm.demand().sales(&query);
        series.map(|series| series.iter().map(|one| one.sold).collect::<Vec<_>>())
    };
    let pieces = |sold: &[i64]| Ok(sold.iter().map(|sold| Decimal::from(*sold)).collect());
    assert_eq!(told(Some("2026-03-15T09:00:00Z")), pieces(&[8]));
    assert_eq!(told(Some("2026-04-01T09:00:00Z")), pieces(&[5, 7]));
    assert_eq!(told(None), pieces(&[5, 7, 0]));
    assert_eq!(
        told(Some("2026-06-01T09:00:00Z")).unwrap_err().field(),
        Some("as_of")
    );
}
