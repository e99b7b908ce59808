//! Lifetime value by BG/BB: occasions instead of days.

use std::path::Path;
use std::time::Duration;

use crm_core::clv::{BgBb, CustomerHistories, PurchaseModel, PurchaseModelKind, TransactionColumns};
use crm_core::{
    Clock as _, ClvSpec, Code, Crm, Currency, NewCustomer, NewModel, NewOrder, NewOrderLine, NewSegment,
    OrderCancellation, PageRequest, ScoreQuery, ScoreValues,
};

use crate::{at, code, every_score, near, purchases, shop};

/// BG/BB over months.
fn months() -> ClvSpec {
    ClvSpec {
        purchase_model: PurchaseModelKind::BgBb,
        unit_days: Some(30.4375),
        ..ClvSpec::new(Currency::USD)
    }
}

#[test]
fn months_of_the_store_are_those_of_the_file() {
    let (crm, _) = shop();
    let as_of = at("1997-09-30T23:59:59Z");
    let model = crm.models().fit(NewModel::clv(months()).as_of(as_of)).unwrap();
    let PurchaseModel::BgBb(found) = purchases(&model) else {
        panic!("another model")
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/cdnow.csv");
    let text = std::fs::read_to_string(path).unwrap();
    let (mut customer, mut day, mut value) = (Vec::new(), Vec::new(), Vec::new());
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let digits = |from: usize, to: usize| cells[1][from..to].parse::<u32>().unwrap();
        let month = time::Month::try_from(u8::try_from(digits(4, 6)).unwrap()).unwrap();
        let year = i32::try_from(digits(0, 4)).unwrap();
        let date = time::Date::from_calendar_date(year, month, u8::try_from(digits(6, 8)).unwrap());
        customer.push(cells[0].parse().unwrap());
        day.push(date.unwrap().to_julian_day());
        value.push(cells[3].parse().unwrap());
    }
    let transactions = TransactionColumns {
        customer: &customer,
        day: &day,
        value: &value,
    };
    let end = time::Date::from_calendar_date(1997, time::Month::September, 30).unwrap();
    let columns = CustomerHistories::occasions_up_to(end.to_julian_day(), 30.4375, &transactions).unwrap();
    let (expected, fit) = BgBb::fit(&columns.purchases).unwrap();
    for (found, expected) in [
        (found.alpha, expected.alpha),
        (found.beta, expected.beta),
        (found.gamma, expected.gamma),
        (found.delta, expected.delta),
        (model.quality.log_likelihood.unwrap(), fit.log_likelihood),
    ] {
        assert!((found / expected - 1.0).abs() < 1e-9, "{found} is not {expected}");
    }

    // What was held out are whole months, and the forecast of them is about right.
    let held = ClvSpec {
        holdout_days: Some(273),
        ..months()
    };
    let model = crm
        .models()
        .fit(NewModel::clv(held).as_of(at("1998-06-30T23:59:59Z")))
        .unwrap();
    let holdout = model.quality.holdout.unwrap();
    assert_eq!(holdout.customers, 2_357);
    let actual = f64::from(u32::try_from(holdout.actual).unwrap());
    assert!((holdout.expected / actual - 1.0).abs() < 0.25, "{holdout:?}");
    assert!(holdout.mean_absolute_error < holdout.mean_only_error);
    let report = crm.models().holdout("clv", 273).unwrap();
    let last = report.tracking.last().unwrap();
    let tracked = f64::from(u32::try_from(last.actual).unwrap());
    assert!((last.expected / tracked - 1.0).abs() < 0.1, "{last:?}");
    assert_eq!(
        report.frequencies.iter().map(|row| row.actual).sum::<u64>(),
        2_357
    );
}

#[test]
fn a_month_that_runs_counts_once_something_is_bought_in_it() {
    let (crm, clock) = shop();
    crm.models().fit(NewModel::clv(months())).unwrap();
    let rule = "p_alive < 0.8 AND expected_purchases < 2";
    let segment = crm.segments().create(NewSegment::live("Slipping", rule)).unwrap();
    let page = PageRequest::first(1_000);
    let score = |crm: &Crm, customer| match crm.models().score("clv", customer).unwrap().unwrap().values {
        ScoreValues::Clv(values) => values,
        _ => panic!("another kind"),
    };
    let customer = crm.segments().members(segment.id, &page).unwrap().items[0];
    let before = score(&crm, customer);
    let order = NewOrder::new(Currency::USD, vec![NewOrderLine::new("CD", 1, 20)]).customer(customer);
    let order = crm.orders().create(order).unwrap();
    let after = score(&crm, customer);
    assert_eq!(after.history.frequency, before.history.frequency + 1);
    near(after.history.age, before.history.age + 1.0, 1e-9);
    near(after.history.recency, after.history.age, 1e-9);
    assert!(after.probability_alive > before.probability_alive);
    // A second one in the same month is the same purchase, of a higher value.
    let again = NewOrder::new(Currency::USD, vec![NewOrderLine::new("CD", 1, 30)]).customer(customer);
    let again = crm.orders().create(again).unwrap();
    let twice = score(&crm, customer);
    assert_eq!(twice.history, after.history);
    assert!(twice.mean_value > after.mean_value);

    // Nothing rises as days pass, and the segment is right on each of them.
    let mut last = twice;
    for _ in 0..75 {
        clock.advance(Duration::from_secs(86_400));
        let now = score(&crm, customer);
        assert!(
            now.probability_alive <= last.probability_alive
                && now.expected_purchases <= last.expected_purchases
        );
        let is_slipping = now.probability_alive < 0.8 && now.expected_purchases < 2.0;
        assert_eq!(
            crm.segments().contains(segment.id, customer).unwrap(),
            is_slipping
        );
        last = now;
    }
    assert!(last.history.age > after.history.age);
    let all = every_score(&crm, "clv", &ScoreQuery::default());
    let slipping = all.iter().filter(|score| match &score.values {
        ScoreValues::Clv(values) => values.probability_alive < 0.8 && values.expected_purchases < 2.0,
        _ => false,
    });
    let mut slipping: Vec<_> = slipping.map(|score| score.customer_id).collect();
    slipping.sort_unstable();
    let (mut members, mut page) = (Vec::new(), PageRequest::first(1_000));
    loop {
        let found = crm.segments().members(segment.id, &page).unwrap();
        members.extend(found.items);
        let Some(next) = found.next else { break };
        page = PageRequest::after(1_000, next);
    }
    members.sort_unstable();
    assert_eq!(members, slipping);
    assert!((10..2_300).contains(&members.len()), "{}", members.len());

    // What is cancelled was no purchase, and a month without one was not used.
    crm.orders()
        .cancel(order.id, OrderCancellation::default())
        .unwrap();
    assert_eq!(score(&crm, customer).history.frequency, last.history.frequency);
    assert!(score(&crm, customer).mean_value < last.mean_value);
    crm.orders()
        .cancel(again.id, OrderCancellation::default())
        .unwrap();
    assert_eq!(score(&crm, customer).history.frequency, before.history.frequency);
    near(
        score(&crm, customer).history.recency,
        before.history.recency,
        1e-9,
    );
    assert!(crm.verify().unwrap().problems.is_empty());
}

#[test]
fn a_first_purchase_that_was_cancelled_later_moves_no_occasion() {
    let (crm, clock) = shop();
    let spec = ClvSpec {
        purchase_model: PurchaseModelKind::BgBb,
        unit_days: Some(30.0),
        holdout_days: Some(30),
        ..ClvSpec::new(Currency::USD)
    };
    let today = clock.now();
    let day = |days: u32| today.saturating_sub(Duration::from_secs(86_400) * days);
    let actual = |crm: &Crm| {
        let model = crm.models().fit(NewModel::clv(spec.clone())).unwrap();
        model.quality.holdout.unwrap().actual
    };
    let without = actual(&crm);
    // Sixty, 48 and 40 days ago; nothing in the thirty days that are held out.
    let customer = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    let mut ids = Vec::new();
    for days in [60, 48, 40] {
        let order = NewOrder::new(Currency::USD, vec![NewOrderLine::new("CD", 1, 20)]).customer(customer);
        ids.push(crm.orders().create(order.placed_at(day(days))).unwrap().id);
    }
    assert_eq!(actual(&crm), without);
    let cancellation = OrderCancellation {
        at: Some(day(20)),
        ..OrderCancellation::default()
    };
    crm.orders().cancel(ids[0], cancellation).unwrap();
    assert_eq!(actual(&crm), without);

    // An order of the year 1 has seen more weeks than BG/BB looks at, and BG/NBD does not mind.
    let order = NewOrder::new(Currency::USD, vec![NewOrderLine::new("CD", 1, 20)]).customer(customer);
    crm.orders()
        .create(order.placed_at(at("0001-01-01T00:00:00Z")))
        .unwrap();
    let weeks = ClvSpec {
        unit_days: None,
        holdout_days: None,
        ..spec.clone()
    };
    let refused = code(crm.models().fit(NewModel::clv(weeks)));
    assert_eq!(refused, (Code::OutOfRange, Some("spec.unit_days".into())));
}
