//! Runs of an import: bounded, rehearsed, watched, interrupted, taken back.

use std::io::Read;
use std::ops::ControlFlow;

use crm_core::{
    Code, Crm, Currency, CustomerMapping, CustomerPatch, ImportKind, ImportOptions, ImportReport, NewOrder,
    NewOrderLine, PageRequest, Patch, Progress, RevertReport,
};

use super::{
    ORDERS, all_orders, changes, check_sound, counts, customer, customer_mapping, errors, order,
    order_mapping, orders,
};

/// A row with a cell of this many bytes between two good ones.
fn with_long_cell(length: u64) -> impl Read {
    let start = format!("{ORDERS}1,7,2026-03-01,EUR,TEA,1,1\n2,7,2026-03-01,EUR,\"");
    let end = b"\",1,1\n3,7,2026-03-01,EUR,TEA,1,1\n";
    std::io::Cursor::new(start)
        .chain(std::io::repeat(b'x').take(length))
        .chain(&end[..])
}

#[test]
fn a_cell_of_100_mib_costs_its_row_and_no_memory() {
    let crm = Crm::in_memory().unwrap();
    let report = crm
        .imports()
        .orders(
            with_long_cell(100 << 20),
            &order_mapping(),
            ImportOptions::default(),
        )
        .unwrap();
    assert_eq!(
        (report.rows, errors(&report)),
        (counts(3, 2, 0, 1), vec![(2, "sku", "too_long")])
    );
    assert_eq!(report.errors[0].column.as_deref(), Some("article"));
}

#[test]
fn errors_are_counted_beyond_those_that_are_told() {
    let crm = Crm::in_memory().unwrap();
    let file = format!("{ORDERS}{}", "1,7,never,EUR,TEA,1,1\n".repeat(50));
    let options = ImportOptions {
        max_errors: 3,
        ..ImportOptions::default()
    };
    let report = crm
        .imports()
        .orders(file.as_bytes(), &order_mapping(), options)
        .unwrap();
    assert_eq!(
        (report.errors.len(), report.error_count, report.rows),
        (3, 50, counts(50, 0, 0, 50))
    );
}

fn numbered(count: u64) -> String {
    let rows =
        (0..count).map(|n| format!("{n},{},2026-03-{:02} 12:00,EUR,TEA,1,2.50\n", n % 400, n % 28 + 1));
    rows.fold(ORDERS.to_owned(), |file, row| file + &row)
}

#[test]
fn a_dry_run_says_the_same_and_writes_nothing() {
    let crm = Crm::in_memory().unwrap();
    let file = numbered(6_000) + "5,7,2026-03-01,EUR,TEA,1,1\n6001,7,never,EUR,TEA,1,1\n";
    let head = crm.journal().head().unwrap();
    let options = ImportOptions {
        dry_run: true,
        memory: 10_000,
        ..ImportOptions::default()
    };
    let rehearsal = crm
        .imports()
        .orders(file.as_bytes(), &order_mapping(), options)
        .unwrap();
    assert_eq!(
        (crm.journal().head().unwrap(), crm.stats().unwrap().customers),
        (head, 0)
    );
    assert_eq!(crm.imports().list(&PageRequest::default()).unwrap().items, []);
    let options = ImportOptions {
        memory: 10_000,
        ..ImportOptions::default()
    };
    let report = crm
        .imports()
        .orders(file.as_bytes(), &order_mapping(), options)
        .unwrap();
    assert_eq!(report.rows, counts(6_002, 6_000, 0, 2));
    assert_eq!(
        ImportReport {
            id: report.id,
            ..rehearsal
        },
        report
    );
    check_sound(&crm);
    let customers = "id,name,mail,country,tags\n1,Ada,,,\n2,Bob,nowhere,,\n1,Ada,,,\n".as_bytes();
    let (before, options) = (
        changes(&crm),
        ImportOptions {
            dry_run: true,
            ..ImportOptions::default()
        },
    );
    let mapping = CustomerMapping {
        issuer: "other".into(),
        ..customer_mapping()
    };
    let report = crm.imports().customers(customers, &mapping, options).unwrap();
    assert_eq!(
        (report.rows, report.id, changes(&crm)),
        (counts(3, 1, 0, 2), None, before)
    );
}

#[test]
fn progress_is_told_and_may_stop_an_import_which_goes_on_later() {
    let crm = Crm::in_memory().unwrap();
    let file = numbered(5_000);
    let mut steps = Vec::new();
    let mut progress = |progress: &Progress| {
        steps.push(*progress);
        if progress.rows == 3_000 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let options = ImportOptions {
        progress: Some(&mut progress),
        ..ImportOptions::default()
    };
    let report = crm
        .imports()
        .orders(file.as_bytes(), &order_mapping(), options)
        .unwrap();
    assert!(report.stopped && steps.is_sorted_by_key(|step| step.bytes));
    assert_eq!(
        steps.iter().map(|step| step.rows).collect::<Vec<_>>(),
        [1_000, 2_000, 3_000, 3_000]
    );
    // The last orders were still open: rows of theirs might have followed.
    assert_eq!(
        (report.rows, report.records.imported),
        (counts(2_982, 2_982, 0, 0), 2_982)
    );
    assert_eq!(steps[3].counts, report.rows);
    check_sound(&crm);
    assert_eq!(orders(&crm, file.as_bytes()).rows, counts(5_000, 2_018, 2_982, 0));
}

#[test]
fn a_reader_that_fails_leaves_what_came_before_and_the_next_run_goes_on() {
    struct Failing(u64);
    impl Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.0 == 0 {
                return Err(std::io::Error::other("gone"));
            }
            self.0 -= 1;
            let row = b"1,Ada,,,\n";
            buffer[..row.len()].copy_from_slice(row);
            buffer[0] = b'0' + u8::try_from(self.0).unwrap();
            Ok(row.len())
        }
    }
    let crm = Crm::in_memory().unwrap();
    let file = b"id,name,mail,country,tags\n".chain(Failing(3));
    let failed = crm
        .imports()
        .customers(file, &customer_mapping(), ImportOptions::default());
    assert_eq!(failed.unwrap_err().code(), Code::Io);
    let import = crm
        .imports()
        .list(&PageRequest::default())
        .unwrap()
        .items
        .remove(0);
    assert_eq!((import.finished_at, import.kind), (None, ImportKind::Customers));
    let undone = crm.imports().revert(import.id).unwrap();
    assert_eq!((undone, changes(&crm)), (RevertReport::default(), 0));
}

#[test]
fn an_import_can_be_taken_back_but_for_what_was_changed_since() {
    let crm = Crm::in_memory().unwrap();
    let file = numbered(2_000);
    let report =
        crm.as_actor("ada")
            .imports()
            .orders(file.as_bytes(), &order_mapping(), ImportOptions::default());
    let report = report.unwrap();
    let id = report.id.unwrap();
    let import = crm.imports().get(id).unwrap();
    assert_eq!(
        (import.rows, import.actor.as_deref(), import.reverted_at),
        (report.rows, Some("ada"), None)
    );
    let batches = crm.journal().changes_since(0, 10_000).unwrap().items;
    assert!(batches.len() == 2_400 && batches.iter().all(|change| change.batch == Some(id)));
    // Changed since: an order, a customer, and a customer by an order that was added.
    crm.orders().cancel(order(&crm, "3").id, None).unwrap();
    let patch = CustomerPatch {
        name: Patch::Set("Ada".into()),
        ..CustomerPatch::default()
    };
    crm.customers()
        .update(customer(&crm, "import", "10").id, patch)
        .unwrap();
    let line = NewOrderLine::new("TEA", 1, 1);
    crm.orders()
        .create(NewOrder::new(Currency::EUR, vec![line]).customer(customer(&crm, "import", "20").id))
        .unwrap();
    let undone = crm.imports().revert(id).unwrap();
    // Customer 3 still has the cancelled order.
    assert_eq!(
        undone,
        RevertReport {
            reverted: 1_999 + 397,
            kept: 1 + 3
        }
    );
    assert_eq!(all_orders(&crm).len(), 2);
    check_sound(&crm);
    assert!(crm.imports().get(id).unwrap().reverted_at.is_some());
    assert_eq!(crm.imports().revert(id).unwrap_err().code(), Code::IllegalState);
    // The same file can be imported again.
    let again = orders(&crm, file.as_bytes());
    assert_eq!(
        (again.rows, again.customers_created),
        (counts(2_000, 1_999, 1, 0), 397)
    );
    assert_eq!(
        crm.imports().list(&PageRequest::first(1)).unwrap().items[0].id,
        again.id.unwrap()
    );
    check_sound(&crm);
}
