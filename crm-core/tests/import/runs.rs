//! Runs of an import: bounded, rehearsed, watched, interrupted, taken back.

use std::io::Read;
use std::ops::ControlFlow;

use crm_core::{
    Code, Crm, Currency, CustomerMapping, CustomerPatch, ImportCounts, ImportKind, ImportOptions,
    ImportReport, NewOrder, NewOrderLine, OrderCancellation, PageRequest, Patch, Progress, RevertReport,
};

use super::{
    ORDERS, all_orders, changes, check_sound, counts, customer, customer_mapping, customers, errors, order,
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
fn a_reader_that_fails_leaves_what_was_written_and_the_next_run_goes_on() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("gone"))
        }
    }
    let crm = Crm::in_memory().unwrap();
    let rows = (0..2_500).map(|n| format!("{n},Customer {n},,,\n"));
    let file = rows.fold("id,name,mail,country,tags\n".to_owned(), |file, row| file + &row);
    let failing = file.as_bytes().chain(Failing);
    let failed = crm
        .imports()
        .customers(failing, &customer_mapping(), ImportOptions::default());
    assert_eq!(failed.unwrap_err().code(), Code::Io);
    let import = crm
        .imports()
        .list(&PageRequest::default())
        .unwrap()
        .items
        .remove(0);
    assert_eq!((import.finished_at, import.kind), (None, ImportKind::Customers));
    assert_eq!(
        customers(&crm, file.as_bytes()).rows,
        counts(2_500, 500, 2_000, 0)
    );
    // What was interrupted can be taken back too, and alone.
    let undone = crm.imports().revert(import.id).unwrap();
    assert_eq!(
        undone,
        RevertReport {
            reverted: 2_000,
            kept: 0
        }
    );
    assert_eq!(
        customers(&crm, file.as_bytes()).rows,
        counts(2_500, 2_000, 500, 0)
    );
    check_sound(&crm);
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
    crm.orders()
        .cancel(order(&crm, "3").id, OrderCancellation::default())
        .unwrap();
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

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 200, failure_persistence: None, ..Default::default() })]

    /// Pieces of rows, good and bad, in any order: each row is counted once, and a second run writes nothing.
    #[test]
    fn whatever_the_file_holds_it_is_accounted_for(
        pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..60),
    ) {
        let crm = Crm::in_memory().unwrap();
        let file = [ORDERS.as_bytes(), &pieces.concat()].concat();
        let first = orders(&crm, &file);
        let ImportCounts { read, imported, skipped, rejected } = first.rows;
        assert_eq!((read, skipped), (imported + rejected, 0));
        let before = changes(&crm);
        let again = orders(&crm, &file);
        assert_eq!(again.rows, counts(read, 0, imported, rejected));
        assert_eq!((again.errors, changes(&crm)), (first.errors, before));
        check_sound(&crm);
    }
}

const PIECES: &[&[u8]] = &[
    b"1,7,2026-03-01,EUR,TEA,1,1\n",
    b"2,,2026-03-01,EUR,TEA,-1,1\r\n",
    b"1,8,2026-03-02,USD,CUP,2,0.001\n",
    b"3,7,2026-03-01 10:00,EUR",
    b"3",
    b",",
    b"\n",
    b"\"",
    b"\0",
    b"\xff",
    b"-9223372036854775808",
    b"\xed\xa0\x80",
    "é".as_bytes(),
    b"79228162514264337593543950335",
];
