//! Customers, their custom fields, relationships and notes, through the public API.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by them")]

mod bad_input;
mod fields;
mod history;
mod identifiers;
mod lists;
mod notes;
mod privacy;
mod records;
mod relationships;
mod search;

use crm_core::{Code, Crm, Customer, ManualClock, NewCustomer, OpenOptions, Result, SeededIds};

/// A clock that stands at a Monday morning, and a CRM of a German shop that counts by it.
fn shop() -> (Crm, ManualClock) {
    let clock = ManualClock::at("2026-03-02T09:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    (options.region("DE").in_memory().unwrap(), clock)
}

fn person(crm: &Crm, name: &str) -> Customer {
    crm.customers().create(NewCustomer::person(name)).unwrap()
}

/// The code and the field of what must have failed.
#[track_caller]
fn refused<T>(result: Result<T>) -> (Code, Option<String>) {
    match result {
        Ok(_) => panic!("nothing was refused"),
        Err(error) => (error.code(), error.field().map(str::to_owned)),
    }
}

#[track_caller]
fn check_refused<T>(result: Result<T>, code: Code, field: &str) {
    let expected = (!field.is_empty()).then(|| field.to_owned());
    assert_eq!(refused(result), (code, expected));
}

/// Everything that can be checked is as it must be.
#[track_caller]
fn check_sound(crm: &Crm) {
    let report = crm.verify().unwrap();
    assert_eq!(report.problems, []);
    assert!(report.head.is_some());
}
