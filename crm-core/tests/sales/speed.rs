//! How long figures over many deals take. `cargo test --release -p crm-core --test sales speed -- --ignored --nocapture`

#![allow(clippy::disallowed_methods, reason = "measures")]

use std::time::{Duration, Instant};

use crm_core::{
    Currency, DealMetricsQuery, DealMove, DealPatch, ForecastGroup, ForecastQuery, FunnelQuery, ManualClock,
    NewCustomer, NewDeal, NewForecastSnapshot, NewPipeline, OpenOptions, Patch, ReviewQuery, SeededIds,
};

use super::shop::{Dice, day};
use super::stages;

const DEALS: u32 = 100_000;

#[test]
#[ignore = "measures"]
fn over_a_hundred_thousand_deals() {
    let folder = tempfile::tempdir().unwrap();
    let clock = ManualClock::at("2026-01-31T09:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    let crm = options.open(folder.path().join("sales.crm")).unwrap();
    let sales = crm
        .pipelines()
        .create(NewPipeline::new("Sales", stages()))
        .unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    let mut dice = Dice::new(1);
    let mut ids = Vec::new();
    for _ in 0..DEALS / 1_000 {
        let made = crm.write(|tx| {
            let mut made = Vec::new();
            for _ in 0..1_000 {
                let mut new = NewDeal::new("A deal", ada, sales.id, Currency::EUR).amount(dice.below(10_000));
                new.owner = Some(format!("Salesperson {}", dice.below(50)));
                new.expected_close_on = Some(day(&format!("2026-{:02}-15", 2 + dice.below(10))));
                made.push(tx.deals().create(new)?.id);
            }
            Ok(made)
        });
        ids.extend(made.unwrap());
    }
    let query = ForecastQuery {
        groups: vec![ForecastGroup::Owner],
        ..ForecastQuery::new(Currency::EUR)
    };
    let kept = crm
        .forecasts()
        .create(NewForecastSnapshot::new(query.clone()))
        .unwrap();
    clock.advance(Duration::from_secs(40 * 24 * 60 * 60));
    // A quarter of the deals is changed, each twice.
    for part in ids.chunks(4_000) {
        let changed = crm.write(|tx| {
            for id in part.iter().step_by(4) {
                tx.deals().move_to(*id, DealMove::to(sales.stages[1].id))?;
                let patch = DealPatch {
                    expected_close_on: Patch::Set(day("2026-12-15")),
                    ..DealPatch::default()
                };
                tx.deals().update(*id, patch)?;
            }
            Ok(())
        });
        changed.unwrap();
    }
    crm.checkpoint().unwrap();
    let timed = |name: &str, work: &dyn Fn()| {
        let times = [0; 3].map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        });
        println!("{name}: {:?}", times.iter().min().unwrap());
    };
    timed("forecast", &|| {
        crm.forecasts().compute(&query, None).unwrap();
    });
    timed("forecast as of a past instant, a quarter changed since", &|| {
        let then = crm.forecasts().compute(&query, Some(kept.created_at)).unwrap();
        assert_eq!(then, kept.forecast);
    });
    timed("review of two months", &|| {
        let review = ReviewQuery::new(Currency::EUR, day("2026-02-01"), day("2026-04-01"));
        crm.forecasts().review(&review, None).unwrap();
    });
    timed("metrics", &|| {
        let query = DealMetricsQuery::new(Currency::EUR);
        crm.reports().deal_metrics(&query, None).unwrap();
    });
    timed("funnel", &|| {
        let query = FunnelQuery::new(sales.id, Currency::EUR);
        crm.reports().funnel(&query, None).unwrap();
    });
}
