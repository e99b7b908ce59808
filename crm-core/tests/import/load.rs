//! Orders that are at hand as values: accounted for row by row, whichever thread finds out what is wrong with them.

use std::ops::ControlFlow;

use crm_core::{
    Code, Crm, Currency, CustomerId, ImportOptions, NewCustomer, NewOrder, NewOrderLine, Progress,
};

use super::{check_sound, counts, errors};

/// Orders of one customer: number 1,499 has a quantity of zero, 1,500 is nobody's we know, 2,000 comes twice.
fn given(customer: CustomerId) -> impl Iterator<Item = NewOrder> {
    let numbers = (0..3_000_i64).map(|number| if number == 2_001 { 2_000 } else { number });
    numbers.map(move |number| {
        let quantity = i64::from(number != 1_499);
        let owner = if number == 1_500 {
            CustomerId::from_bytes([7; 16])
        } else {
            customer
        };
        NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", quantity, 3)])
            .customer(owner)
            .numbered("shop", number.to_string())
    })
}

fn shop() -> (Crm, CustomerId) {
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    (crm, ada.id)
}

#[test]
fn every_order_is_accounted_for_and_loading_again_changes_nothing() {
    let (crm, ada) = shop();
    // Room for some hundred orders, so that many commits are made.
    let small = || ImportOptions {
        memory: 100_000,
        max_errors: 2,
        ..ImportOptions::default()
    };
    let report = crm.imports().load(given(ada), small()).unwrap();
    assert_eq!(
        (report.rows, report.records, report.error_count),
        (counts(3_000, 2_997, 0, 3), counts(3_000, 2_997, 0, 3), 3)
    );
    let errors: Vec<_> = report
        .errors
        .iter()
        .map(|error| (error.row, error.code))
        .collect();
    assert_eq!(
        errors,
        [(1_500, Code::OutOfRange), (1_501, Code::UnknownReference)]
    );
    let profile = crm.customers().profile(ada).unwrap();
    assert_eq!(
        (profile.order_count, profile.spent_in(Currency::EUR)),
        (2_997, 8_991.into())
    );
    check_sound(&crm);
    let again = crm.imports().load(given(ada), small()).unwrap();
    assert_eq!(again.rows, counts(3_000, 0, 2_997, 3));
}

#[test]
fn who_watches_may_end_it_and_what_was_read_is_there() {
    let (crm, ada) = shop();
    let mut rows = Vec::new();
    let mut progress = |progress: &Progress| {
        rows.push(progress.rows);
        if progress.rows == 1_000 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let options = ImportOptions {
        progress: Some(&mut progress),
        ..ImportOptions::default()
    };
    let mut left = given(ada);
    let report = crm.imports().load(&mut left, options).unwrap();
    assert!(report.stopped);
    assert_eq!(
        (report.rows, rows),
        (counts(1_000, 1_000, 0, 0), vec![1_000, 1_000])
    );
    assert_eq!(left.count(), 2_000);
    check_sound(&crm);
}

#[test]
fn a_panic_of_the_source_leaves_nothing_of_its_batch() {
    let (crm, ada) = shop();
    let source = given(ada).inspect(|order| assert_ne!(order.number.as_deref(), Some("1200")));
    let source = std::panic::AssertUnwindSafe(source);
    let crm_in = std::panic::AssertUnwindSafe(&crm);
    let loaded = std::panic::catch_unwind(move || {
        let (crm, source) = (crm_in, source);
        crm.imports().load(source.0, ImportOptions::default())
    });
    assert!(loaded.is_err());
    assert_eq!(crm.customers().profile(ada).unwrap().order_count, 0);
    let report = crm.imports().load(given(ada), ImportOptions::default()).unwrap();
    assert_eq!(report.rows, counts(3_000, 2_997, 0, 3));
}

#[test]
fn an_id_is_given_once() {
    let (crm, ada) = shop();
    let id = crm.new_id();
    let order = |note: &str| NewOrder {
        id: Some(id),
        note: Some(note.to_owned()),
        ..NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 3)]).customer(ada)
    };
    let report = crm
        .imports()
        .load([order("first"), order("second")], ImportOptions::default())
        .unwrap();
    assert_eq!(report.records, counts(2, 1, 0, 1));
    let error = &report.errors[0];
    assert_eq!(
        (error.row, error.field.as_deref(), error.code),
        (2, Some("id"), Code::DuplicateInInput)
    );
    assert_eq!(crm.orders().get(id).unwrap().note.as_deref(), Some("first"));
    check_sound(&crm);
}

#[test]
fn what_others_write_meanwhile_rejects_only_the_orders_it_concerns() {
    let (crm, ada) = shop();
    let bob = crm.customers().create(NewCustomer::person("Bob")).unwrap().id;
    let id = crm.new_id();
    let of = |customer| NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 3)]).customer(customer);
    let with_id = |customer| NewOrder {
        id: Some(id),
        ..of(customer)
    };
    let given = [of(bob), with_id(ada), of(ada), of(bob)];
    // Asked for when the customers of those before it were found.
    let last = std::iter::once_with(|| {
        crm.orders().create(with_id(ada)).unwrap();
        crm.customers().delete(bob, None).unwrap();
        of(ada)
    });
    let report = crm
        .imports()
        .load(given.into_iter().chain(last), ImportOptions::default())
        .unwrap();
    assert_eq!(report.records, counts(5, 2, 0, 3));
    assert_eq!(report.rows, report.records);
    assert_eq!(
        errors(&report),
        [
            (1, "customer_id", "unknown_reference"),
            (2, "id", "already_exists"),
            (4, "customer_id", "unknown_reference"),
        ]
    );
    assert_eq!(crm.customers().profile(ada).unwrap().order_count, 3);
    check_sound(&crm);
}

/// Numbers that are written in two ways are one, so the file stays sound.
#[test]
fn a_number_that_differs_in_its_writing_alone_comes_twice() {
    let (crm, ada) = shop();
    let numbers = ["A1", "A1 ", " A1", "caf\u{e9}", "cafe\u{301}"];
    let order = |number: &str| {
        let line = NewOrderLine::new("TEA", 1, 3);
        NewOrder::new(Currency::EUR, vec![line])
            .customer(ada)
            .numbered("shop", number)
    };
    let report = crm
        .imports()
        .load(numbers.map(order), ImportOptions::default())
        .unwrap();
    let rejected: Vec<_> = report
        .errors
        .iter()
        .map(|error| (error.row, error.code))
        .collect();
    let twice = Code::DuplicateInInput;
    assert_eq!(rejected, [(2, twice), (3, twice), (5, twice)]);
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn orders_that_are_promised_are_found_when_they_are_late() {
    let (crm, ada) = shop();
    let order = |day: u16, status: crm_core::OrderStatus| NewOrder {
        promised_on: crm_core::Date::from_ordinal_date(2020, day).ok(),
        status,
        ..NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 3)]).customer(ada)
    };
    let (waits, arrived) = (crm_core::OrderStatus::Placed, crm_core::OrderStatus::Delivered);
    let orders = [order(9, waits), order(5, waits), order(1, arrived)];
    crm.imports().load(orders, ImportOptions::default()).unwrap();
    let late = crm
        .orders()
        .late(None, &crm_core::PageRequest::default())
        .unwrap();
    let promised: Vec<_> = late
        .items
        .iter()
        .map(|late| late.order.promised_on.unwrap().ordinal())
        .collect();
    assert_eq!(promised, [5, 9]);
    check_sound(&crm);
}
