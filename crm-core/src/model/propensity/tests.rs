//! How much a fit of propensity holds, and what its reasons say.

use std::time::Duration;

use super::fit::Columns;
use super::reason::{groups, reasons};
use super::{PropensityColumn, PropensityOutcome, PropensitySpec, PurchaseOutcome};
use crate::journal::UNWATCHED;
use crate::model::purchases::Reading;
use crate::statistics::learn::{LogisticOptions, LogisticRegression, Scaling};
use crate::statistics::numeric::Random;
use crate::{
    Clock as _, Currency, CustomerId, ManualClock, NewCustomer, NewOrder, NewOrderLine, OpenOptions, TimeZone,
};

#[test]
fn too_many_rows_are_those_of_some_customers() {
    let clock = ManualClock::at("2026-03-01T09:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    let mut ids: Vec<CustomerId> = Vec::new();
    for _ in 0..200 {
        let id = crm.customers().create(NewCustomer::person("N")).unwrap().id;
        let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 5)]);
        crm.orders().create(order.customer(id)).unwrap();
        ids.push(id);
    }
    clock.advance(Duration::from_secs(50 * 86_400));
    let horizon_days = 10;
    let outcome = PropensityOutcome::Purchase(PurchaseOutcome { horizon_days });
    let utc = TimeZone::UTC;
    let read = |most: usize, seed: u64| {
        let spec = PropensitySpec {
            seed,
            ..PropensitySpec::new(Currency::EUR, outcome.clone())
        };
        crm.write(|tx| {
            let reading = Reading::new(tx, &utc, clock.now(), UNWATCHED)?;
            Columns::read_at_most(most, &reading, &spec)
        })
        .unwrap()
    };
    let (all, some) = (read(1_000, 1), read(300, 1));
    assert_eq!((all.keys.len(), all.customers()), (800, 200));
    assert!((all.part.of_all() - 1.0).abs() < f64::EPSILON);
    // Each with all of the cutoffs, the same each time, others by another seed.
    assert!(
        some.keys.len() <= 300 && some.keys.len() > 60,
        "{}",
        some.keys.len()
    );
    assert_eq!(some.keys.len() as u64, 4 * some.customers());
    assert!([0.25, 0.5].contains(&some.part.of_all()));
    assert_eq!(some.keys, read(300, 1).keys);
    assert_ne!(some.keys, read(300, 2).keys);
    // They are the rows that there would be without the others.
    let part = some.part;
    let kept: Vec<u64> = all.keys.iter().copied().filter(|key| part.has(*key)).collect();
    assert_eq!(kept, some.keys);
}

/// Story: of two features that say nearly the same, one was a reason for and the other a reason against.
#[test]
fn features_that_are_alike_are_one_reason() {
    let mut random = Random::seeded(5);
    let mut columns = vec![Vec::new(), Vec::new(), Vec::new()];
    let mut outcomes = Vec::new();
    for _ in 0..400 {
        let orders = 3.0 + random.normal();
        let (days, spent) = (orders + 0.1 * random.normal(), random.normal());
        for (column, value) in columns.iter_mut().zip([spent, orders, days]) {
            column.push(value);
        }
        let log_odds = 3.0 * orders - 1.5 * days - 4.5 + spent;
        outcomes.push(random.unit() < 1.0 / (1.0 + (-log_odds).exp()));
    }
    let options = LogisticOptions { l2: 0.0 };
    let (model, _) = LogisticRegression::fit(&columns, &outcomes, &options).unwrap();
    assert!(model.weights[1] * model.weights[2] < 0.0, "{model:?}");
    let scaling = Scaling::of(&columns).unwrap();
    let importance: Vec<f64> = model.weights.iter().map(|weight| weight.abs()).collect();
    let found = groups(&columns, &scaling, &importance);
    assert_eq!(found[0], None);
    assert!(found[1].is_some() && found[1] == found[2], "{found:?}");

    let names = ["spent", "order_count", "order_days"];
    let named: Vec<_> = names
        .iter()
        .zip(&found)
        .map(|(name, group)| PropensityColumn {
            name: (*name).to_owned(),
            importance: 0.0,
            is_logarithm: false,
            fill: None,
            group: *group,
        })
        .collect();
    let values = [0.0, 5.0, 5.0];
    let parts = model.contributions(&values);
    let reasons = reasons(&named, &values.map(Some), &parts);
    assert_eq!(reasons.len(), 2);
    // Who orders much is likelier, and nothing says the opposite.
    let first = &reasons[0];
    assert_eq!(
        (first.feature.as_str(), first.counted_with.len()),
        ("order_count", 1)
    );
    assert!(
        first.contribution > 0.0 && first.text.starts_with("more likely: "),
        "{first:?}"
    );
    let sum: f64 = reasons.iter().map(|reason| reason.contribution).sum();
    assert!((sum - parts.iter().sum::<f64>()).abs() < 1e-12);
}
