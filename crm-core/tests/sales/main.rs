//! Pipelines, deals, tasks and quotes, through the public API.
//! Pipelines, deals, what becomes of an order and purchases, through the public API.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::too_many_lines,
    reason = "a test fails by them, and a table of cases is as long as it is"
)]

mod board;
mod calls;
mod deals;
mod forecast;
mod fulfilment;
mod fulfilment_model;
mod goal;
mod late;
mod metrics;
mod model;
mod moves;
mod pipelines;
mod predictions;
mod purchase;
mod quotes;
mod quotes_model;
mod shop;
mod speed;
mod tasks;
mod tasks_model;

use crm_core::{
    Code, Crm, Currency, Customer, Deal, ManualClock, NewCustomer, NewDeal, NewPipeline, NewStage,
    OpenOptions, Pipeline, Result, SeededIds, Stage,
};

/// A clock that stands at a Monday morning, and a CRM that tells the time by it.
fn office() -> (Crm, ManualClock) {
    let clock = ManualClock::at("2026-03-02T09:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    (options.in_memory().unwrap(), clock)
}

fn stages() -> Vec<NewStage> {
    vec![
        NewStage::open("Contacted", 20),
        NewStage::open("Offer", 50),
        NewStage::open("Talks", 80),
        NewStage::won("Won"),
        NewStage::lost("Lost"),
    ]
}

fn pipeline(crm: &Crm, name: &str) -> Pipeline {
    crm.pipelines().create(NewPipeline::new(name, stages())).unwrap()
}

/// The stage of this name.
#[track_caller]
fn stage<'a>(pipeline: &'a Pipeline, name: &str) -> &'a Stage {
    pipeline.stages.iter().find(|stage| stage.name == name).unwrap()
}

fn person(crm: &Crm, name: &str) -> Customer {
    crm.customers().create(NewCustomer::person(name)).unwrap()
}

/// A deal over 100 euros with somebody new.
fn deal(crm: &Crm, pipeline: &Pipeline, name: &str) -> Deal {
    let new = NewDeal::new(name, person(crm, name).id, pipeline.id, Currency::EUR);
    crm.deals().create(new.amount(100)).unwrap()
}

#[track_caller]
fn check_refused<T>(result: Result<T>, code: Code, field: &str) {
    let Err(error) = result else {
        panic!("nothing was refused");
    };
    let expected = (!field.is_empty()).then_some(field);
    assert_eq!((error.code(), error.field()), (code, expected), "{error}");
}

/// Everything that can be checked is as it must be.
#[track_caller]
fn check_sound(crm: &Crm) {
    assert_eq!(crm.verify().unwrap().problems, []);
}
