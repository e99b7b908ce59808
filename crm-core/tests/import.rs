//! Imports: exact accounts of good and bad rows, dry runs, stops, runs that are repeated, and taking them back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Read;
use std::ops::ControlFlow;

use crm_core::{
    Code, Column, Crm, CsvFormat, Customer, CustomerId, CustomerMapping, CustomerPatch, DecimalMark, Entity,
    ImportCounts, ImportKind, ImportOptions, ImportReport, MissingCustomer, NewCustomer, NewOrder,
    NewOrderLine, OnDuplicate, Operation, Order, OrderMapping, OrderQuery, OrderStatus, PageRequest,
    PartialDate, Patch, Progress, RevertReport, TimeFormat, UnknownCustomer,
};

#[expect(clippy::unnecessary_wraps, reason = "what a mapping's fields are")]
fn col(name: &str) -> Option<Column> {
    Some(name.into())
}

fn customer_mapping() -> CustomerMapping {
    CustomerMapping {
        external_id: col("id"),
        name: col("name"),
        email: col("mail"),
        country: col("country"),
        tags: col("tags"),
        ..CustomerMapping::default()
    }
}

fn order_mapping() -> OrderMapping {
    OrderMapping {
        number: col("no"),
        source: Some(Column::fixed("shop")),
        customer_external_id: col("who"),
        placed_at: col("when"),
        currency: col("currency"),
        sku: col("article"),
        quantity: col("count"),
        unit_price: col("price"),
        missing_customer: MissingCustomer::Anonymous,
        ..OrderMapping::default()
    }
}

const ORDERS: &str = "no,who,when,currency,article,count,price\n";

fn customers(crm: &Crm, file: &[u8]) -> ImportReport {
    let options = ImportOptions::default();
    crm.imports()
        .customers(file, &customer_mapping(), options)
        .unwrap()
}

fn orders(crm: &Crm, file: &[u8]) -> ImportReport {
    let options = ImportOptions::default();
    crm.imports().orders(file, &order_mapping(), options).unwrap()
}

fn counts(read: u64, imported: u64, skipped: u64, rejected: u64) -> ImportCounts {
    assert_eq!(read, imported + skipped + rejected);
    ImportCounts {
        read,
        imported,
        skipped,
        rejected,
    }
}

/// (row, field, code) of each error.
fn errors(report: &ImportReport) -> Vec<(u64, &str, &str)> {
    assert_eq!(report.error_count, report.errors.len() as u64);
    report
        .errors
        .iter()
        .map(|e| (e.row, e.field.as_deref().unwrap_or(""), e.code.as_str()))
        .collect()
}

fn changes(crm: &Crm) -> u64 {
    crm.stats().unwrap().changes
}

/// The customer with this external id.
fn customer(crm: &Crm, external_id: &str) -> Customer {
    let created = crm.journal().changes_since(0, 10_000).unwrap().items;
    let created = created
        .iter()
        .filter(|c| (c.entity, c.operation) == (Entity::Customer, Operation::Created));
    let ids = created.map(|change| CustomerId::from_bytes(*change.id.as_bytes()));
    let mut found = ids.filter_map(|id| crm.customers().find(id).unwrap());
    let has = |customer: &Customer| {
        customer
            .identifiers
            .iter()
            .any(|i| i.issuer.is_some() && i.value == external_id)
    };
    found.find(has).unwrap()
}

fn order(crm: &Crm, number: &str) -> Order {
    crm.orders()
        .find_by_number(Some("shop"), number)
        .unwrap()
        .unwrap()
}

fn all_orders(crm: &Crm) -> Vec<Order> {
    crm.orders()
        .list(&OrderQuery::default(), &PageRequest::first(1000))
        .unwrap()
        .items
}

#[track_caller]
fn check_sound(crm: &Crm) {
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn each_bad_row_of_customers_is_told_and_the_others_come_in() {
    let crm = Crm::in_memory().unwrap();
    crm.customers()
        .create(NewCustomer::person("Zoe").email("zoe@example.org"))
        .unwrap();
    let mut file = b"id,name,mail,country,tags\n\
        1,Ada Lovelace,ada@example.org,GB,\"vip, early\"\n\
        2,\"Bob\nthe second\",,,\n\
        3,Eve,not an address,GB,\n\
        4,Eve,eve@example.org,England,\n\
        1,Ada again,,,\n\
        6,Ada's twin,ADA@example.org,,\n\
        7,Zoe,zoe@example.org,,\n\
        8,Nul\0,,,\n\
        9,Too short\n\
        10,Too long,,,,x\n\
        11,Long enough,,,,\n"
        .to_vec();
    file.extend(b"12,Lone \xed\xa0\x80 surrogate,,,\n13,Latin \xe9,,,\n,,,,\n14,Last,,,");
    let report = customers(&crm, &file);
    assert_eq!((report.rows, report.records), (counts(15, 4, 0, 11), report.rows));
    let expected = [
        (3, "email", "invalid_email"),
        (4, "country", "unknown_country"),
        (5, "external_id", "duplicate_in_input"),
        (6, "email", "duplicate_in_input"),
        (7, "email", "taken"),
        (8, "name", "control_character"),
        (9, "", "missing_columns"),
        (10, "", "too_many"),
        (12, "name", "not_utf8"),
        (13, "name", "not_utf8"),
        (14, "name", "required"),
    ];
    assert_eq!(errors(&report), expected);
    assert_eq!(report.errors[0].column.as_deref(), Some("mail"));
    assert_eq!((report.customers_created, crm.stats().unwrap().customers), (4, 5));
    let ada = customer(&crm, "1");
    assert_eq!(
        (ada.email(), ada.tags.join("+")),
        (Some("ada@example.org"), "early+vip".to_owned())
    );
    assert_eq!(customer(&crm, "2").name.as_deref(), Some("Bob the second"));
    check_sound(&crm);
    // The same file again: what came in is skipped, what was wrong still is, nothing is written.
    let before = changes(&crm);
    let again = customers(&crm, &file);
    assert_eq!(
        (again.rows, errors(&again)),
        (counts(15, 0, 4, 11), expected.to_vec())
    );
    assert_eq!(changes(&crm), before);
}

#[test]
fn every_field_of_a_customer_is_mapped() {
    let crm = Crm::in_memory().unwrap();
    let mapping: CustomerMapping = serde_json::from_value(serde_json::json!({
        "format": {"delimiter": ";", "header": false},
        "external_id": 0, "issuer": "shop", "email": 1, "phone": 2, "kind": {"fixed": "person"},
        "given_name": 3, "family_name": 4, "birthday": 5, "date_format": "%d.%m.%Y", "gender": 6, "language": 7,
        "occupation": 8, "address_lines": [9, 10], "postal_code": 11, "city": 12, "region": 13, "country": 14,
        "tags": 15, "tag_separator": "|", "lifecycle": 16, "owner": 17, "source": {"fixed": "fair"},
    }))
    .unwrap();
    let file = "\u{feff}7;ada@example.org;+44 20 7946 0958;Ada;Lovelace;10.12.1815;f;en-gb;author;\"12 St James's Sq\n\
                2nd floor\";back door;SW1Y 4JH;London;England;gb;early|vip;sales lead;Bob\r\n";
    let report = crm
        .imports()
        .customers(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(errors(&report), [(1, "lifecycle", "malformed")]);
    let file = file.replace("sales lead", "Evangelist");
    let report = crm
        .imports()
        .customers(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(errors(&report), []);
    let mut ada = serde_json::to_value(customer(&crm, "7")).unwrap();
    for stamp in ["id", "created_at", "updated_at"] {
        ada.as_object_mut().unwrap().remove(stamp);
    }
    let expected = serde_json::json!({
        "kind": "person", "name": "Ada Lovelace", "name_parts": {"given": "Ada", "family": "Lovelace"},
        "identifiers": [
            {"kind": "external_id", "value": "7", "issuer": "shop"},
            {"kind": "email", "value": "ada@example.org"},
            {"kind": "phone", "value": "+442079460958"},
        ],
        "addresses": [{
            "lines": ["12 St James's Sq", "2nd floor", "back door"],
            "city": "London", "region": "England", "postal_code": "SW1Y 4JH", "country": "GB",
        }],
        "birthday": {"year": 1815, "month": 12, "day": 10, "calendar": "gregorian", "leap": false},
        "gender": "female", "language": "en-GB", "occupation": "author", "preferences": {}, "tags": ["early", "vip"],
        "roles": ["customer"], "lifecycle": "evangelist", "owner": "Bob", "source": "fair", "custom": {},
        "consents": [], "version": 1,
    });
    assert_eq!(ada, expected);
}

#[test]
fn rows_without_identifiers_are_known_again() {
    let crm = Crm::in_memory().unwrap();
    let mapping = CustomerMapping {
        name: col("name"),
        city: col("city"),
        ..CustomerMapping::default()
    };
    let file = "name,city\nAda,London\nAda,Paris\nAda,London\n";
    let run = || {
        crm.imports()
            .customers(file.as_bytes(), &mapping, ImportOptions::default())
            .unwrap()
    };
    let report = run();
    assert_eq!(
        (report.rows, errors(&report)),
        (counts(3, 2, 0, 1), vec![(3, "external_id", "duplicate_in_input")])
    );
    assert_eq!(run().rows, counts(3, 0, 2, 1));
}

#[test]
fn updates_take_over_what_rows_say_and_can_be_taken_back() {
    let crm = Crm::in_memory().unwrap();
    let file = "id,given,family,mail,country,tags,birthday\n1,Ada,Byron,ada@example.org,GB,early,--12-10\n2,Bob,,,,,\n";
    let mapping = CustomerMapping {
        name: None,
        given_name: col("given"),
        family_name: col("family"),
        birthday: col("birthday"),
        ..customer_mapping()
    };
    let run = |file: &str| {
        let options = ImportOptions {
            on_duplicate: OnDuplicate::Update,
            ..ImportOptions::default()
        };
        crm.imports()
            .customers(file.as_bytes(), &mapping, options)
            .unwrap()
    };
    assert_eq!(run(file).rows, counts(2, 2, 0, 0));
    assert_eq!(run(file).rows, counts(2, 0, 2, 0));
    let before = customer(&crm, "1");
    let newer = "id,given,family,mail,country,tags,birthday\n\
                 1,,Lovelace,countess@example.org,,vip,\n2,Bob,,ada@example.org,,,\n3,New,,,,,\n";
    let report = run(newer);
    assert_eq!(
        (report.rows, errors(&report)),
        (counts(3, 2, 0, 1), vec![(2, "email", "taken")])
    );
    assert_eq!(report.customers_created, 1);
    let ada = customer(&crm, "1");
    assert_eq!(
        (ada.name.as_deref(), ada.tags.len(), ada.version),
        (Some("Ada Lovelace"), 2, 2)
    );
    assert_eq!(
        (ada.identifiers.len(), ada.birthday),
        (3, Some(PartialDate::gregorian(None, 12, 10)))
    );
    assert_eq!(ada.addresses, before.addresses);
    let undone = crm.imports().revert(report.id.unwrap()).unwrap();
    assert_eq!(undone, RevertReport { reverted: 2, kept: 0 });
    let back = customer(&crm, "1");
    assert_eq!(
        Customer {
            version: 3,
            updated_at: back.updated_at,
            ..before
        },
        back
    );
    check_sound(&crm);
}

#[test]
fn each_bad_order_is_told_and_the_others_come_in() {
    let crm = Crm::in_memory().unwrap();
    let mut file = ORDERS.as_bytes().to_vec();
    file.extend(
        b"1,7,2026-03-01 10:00,EUR,TEA,2,4.50\n\
          1,7,2026-03-01 10:01,EUR,CUP,1,12\n\
          2,7,2026-02-30,EUR,TEA,1,1\n\
          2,7,2026-02-28,EUR,TEA,1,1\n\
          3,8,2026-03-01,EUR,TEA,1,1000000000000000000000000000000\n\
          4,8,2026-03-01,XYZ,TEA,1,1\n\
          5,8,2026-03-01,EUR,TEA\0,1,1\n\
          6,8,2026-03-01,EUR,\xed\xb2\x80,1,1\n\
          7,8,2026-03-01,EUR,TEA,0,1\n\
          8,8,2026-03-01,EUR,TEA,1,1\n\
          8,9,2026-03-01,EUR,TEA,1,1\n\
          8,8,2026-03-01,EUR,TEA,1,1\n\
          9,8,2026-03-01,EUR,TEA,1,1\n\
          9,8,2026-03-01,USD,TEA,1,1\n\
          10,8,2026-03-01,EUR,TEA,1,9000000000000\n\
          11,,2026-03-01,EUR,TEA,1,3\n\
          ,8,2026-03-01,EUR,TEA,1,1\n\
          12,8,,EUR,TEA,1,1\n\
          13,8,2026-03-01,,TEA,1,1\n\
          14,8,2026-03-01,EUR,,1,1\n\
          15,8,2026-03-01,EUR\n\
          16,8,2026-03-01,EUR,TEA,-1,4.50\n\
          17,8,2026-03-01,EUR,TEA,1000000,1000000000000\n",
    );
    let report = orders(&crm, &file);
    let expected = [
        (3, "placed_at", "invalid_timestamp"),
        (5, "unit_price", "invalid_number"),
        (6, "currency", "unknown_currency"),
        (7, "sku", "control_character"),
        (8, "sku", "not_utf8"),
        (9, "quantity", "out_of_range"),
        (11, "customer_external_id", "inconsistent"),
        (14, "currency", "currency_mismatch"),
        (15, "unit_price", "out_of_range"),
        (17, "number", "required"),
        (18, "placed_at", "required"),
        (19, "currency", "required"),
        (20, "sku", "required"),
        (21, "", "missing_columns"),
        (23, "total", "out_of_range"),
    ];
    assert_eq!(errors(&report), expected);
    assert_eq!(
        (report.rows, report.records),
        (counts(23, 4, 0, 19), counts(18, 3, 0, 15))
    );
    assert_eq!(report.errors[1].column.as_deref(), Some("price"));
    let first = order(&crm, "1");
    assert_eq!(
        (first.lines.len(), first.total.to_string()),
        (2, "21.00".to_owned())
    );
    assert_eq!(first.placed_at.to_string(), "2026-03-01T10:00:00.000Z");
    assert_eq!(first.customer_id, Some(customer(&crm, "7").id));
    assert_eq!(
        (order(&crm, "11").customer_id, order(&crm, "16").is_return()),
        (None, true)
    );
    // No customer was created for an order that was rejected alone.
    assert_eq!((report.customers_created, crm.stats().unwrap().customers), (2, 2));
    let profile = crm.customers().profile(customer(&crm, "8").id).unwrap();
    assert_eq!((profile.order_count, profile.return_count), (0, 1));
    check_sound(&crm);
    let before = changes(&crm);
    let again = orders(&crm, &file);
    assert_eq!(
        (again.rows, errors(&again)),
        (counts(23, 0, 4, 19), expected.to_vec())
    );
    assert_eq!((changes(&crm), again.customers_created), (before, 0));
}

#[test]
fn a_number_that_comes_back_later_is_told_and_never_merged() {
    let crm = Crm::in_memory().unwrap();
    let row = |number: u64| format!("{number},7,2026-03-01,EUR,TEA,1,1\n");
    // 1 is interleaved with 2; later it comes back, and so does 90, which was rejected.
    let mut file = format!("{ORDERS}{}{}{}90,7,never,EUR,TEA,1,1\n", row(1), row(2), row(1));
    (100..120).for_each(|number| file.push_str(&row(number)));
    file.push_str(&[row(1), row(90), row(1)].concat());
    let report = orders(&crm, file.as_bytes());
    let late = [
        (25, "number", "duplicate_in_input"),
        (26, "number", "duplicate_in_input"),
    ];
    assert_eq!(
        errors(&report),
        [&[(4, "placed_at", "invalid_timestamp")][..], &late].concat()
    );
    assert_eq!(
        (report.rows, report.records),
        (counts(27, 23, 0, 4), counts(25, 22, 0, 3))
    );
    assert_eq!(order(&crm, "1").lines.len(), 2);
    assert_eq!(orders(&crm, file.as_bytes()).rows, counts(27, 0, 23, 4));
}

#[test]
fn orders_without_numbers_are_known_again() {
    let crm = Crm::in_memory().unwrap();
    let mapping = OrderMapping {
        number: None,
        ..order_mapping()
    };
    let file = format!(
        "{ORDERS}{}",
        ",7,2026-03-01,EUR,TEA,1,1\n".repeat(3) + ",7,2026-03-02,EUR,TEA,1,1\n"
    );
    let run = |file: &str| {
        crm.imports()
            .orders(file.as_bytes(), &mapping, ImportOptions::default())
            .unwrap()
    };
    assert_eq!(run(&file).records, counts(4, 4, 0, 0));
    assert_eq!(run(&file).records, counts(4, 0, 4, 0));
    // A longer file of the same kind brings only what is new in it.
    assert_eq!(
        run(&(file + ",7,2026-03-01,EUR,TEA,1,1\n")).records,
        counts(5, 1, 4, 0)
    );
    assert_eq!(all_orders(&crm).len(), 5);
}

#[test]
fn amounts_and_statuses_of_whole_orders() {
    let crm = Crm::in_memory().unwrap();
    let mapping = OrderMapping {
        format: CsvFormat {
            delimiter: ';',
            decimal_mark: DecimalMark::Comma,
            ..CsvFormat::default()
        },
        number: col("no"),
        source: Some(Column::fixed("shop")),
        customer_email: col("mail"),
        customer_name: col("name"),
        placed_at: col("day"),
        time_format: TimeFormat::pattern("%d/%m/%Y %H:%M").unwrap(),
        time_zone: Some("Europe/Berlin".into()),
        currency: Some(Column::fixed("EUR")),
        description: col("text"),
        quantity: col("count"),
        amount: col("amount"),
        line_discount: col("off"),
        line_tax: col("vat"),
        discount: col("coupon"),
        shipping: col("shipping"),
        tax: Some(Column::fixed("0,10")),
        status: col("state"),
        statuses: [("fulfilled".to_owned(), OrderStatus::Delivered)].into(),
        ..OrderMapping::default()
    };
    // What concerns the order stands in its first row only, as many shops write it.
    let file = "no;mail;name;day;text;count;amount;off;vat;coupon;shipping;state\n\
                1;ada@example.org;Ada;01/03/2026 10:00;Tea;3;10,00;1,00;0,50;2,00;4,90;fulfilled\n\
                1;;;01/03/2026 10:00;Cup;1;12,00;;;;;\n\
                2;ada@example.org;Ada;01/03/2026 10:00;Tea;1;1;;;;;lost\n\
                3;ada@example.org;Ada;01/03/2026 10:00;Tea;1;1.5;;;;;\n\
                4;ada;;01/03/2026 10:00;Tea;1;1;;;;;\n";
    let report = crm
        .imports()
        .orders(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    let expected = [
        (3, "status", "malformed"),
        (4, "amount", "invalid_number"),
        (5, "customer_email", "invalid_email"),
    ];
    assert_eq!(errors(&report), expected);
    let order = order(&crm, "1");
    assert_eq!(
        (order.total.to_string(), order.status),
        ("24.5000".to_owned(), OrderStatus::Delivered)
    );
    assert_eq!(order.placed_at.to_string(), "2026-03-01T09:00:00.000Z");
    let ada = crm.customers().get(order.customer_id.unwrap()).unwrap();
    assert_eq!(
        (ada.name.as_deref(), ada.email()),
        (Some("Ada"), Some("ada@example.org"))
    );
}

#[test]
fn what_happens_to_orders_of_unknown_customers_is_chosen() {
    let file = format!("{ORDERS}1,7,2026-03-01,EUR,TEA,1,1\n2,,2026-03-01,EUR,TEA,1,1\n");
    let check = |unknown_customer, missing_customer, expected: &[(u64, &str)], created: u64| {
        let crm = Crm::in_memory().unwrap();
        let mapping = OrderMapping {
            unknown_customer,
            missing_customer,
            ..order_mapping()
        };
        let report = crm
            .imports()
            .orders(file.as_bytes(), &mapping, ImportOptions::default())
            .unwrap();
        let found: Vec<_> = errors(&report)
            .into_iter()
            .map(|(row, _, code)| (row, code))
            .collect();
        assert_eq!((found.as_slice(), report.customers_created), (expected, created));
        check_sound(&crm);
    };
    check(UnknownCustomer::Create, MissingCustomer::Anonymous, &[], 1);
    check(
        UnknownCustomer::Create,
        MissingCustomer::Reject,
        &[(2, "required")],
        1,
    );
    check(
        UnknownCustomer::Reject,
        MissingCustomer::Anonymous,
        &[(1, "unknown_reference")],
        0,
    );
    check(UnknownCustomer::Anonymous, MissingCustomer::Anonymous, &[], 0);
}

#[test]
fn a_wrong_mapping_is_told_before_anything_is_read() {
    let crm = Crm::in_memory().unwrap();
    let check = |change: fn(&mut OrderMapping), code: Code, field: &str| {
        let mut mapping = order_mapping();
        change(&mut mapping);
        let file = format!("{ORDERS}1,7,2026-03-01,EUR,TEA,1,1\n");
        let error = crm
            .imports()
            .orders(file.as_bytes(), &mapping, ImportOptions::default())
            .unwrap_err();
        assert_eq!((error.code(), error.field()), (code, Some(field)));
    };
    check(|m| m.sku = col("Article"), Code::UnknownColumn, "Article");
    check(|m| m.sku = Some(7.into()), Code::UnknownColumn, "7");
    check(|m| m.currency = None, Code::Required, "currency");
    check(|m| m.placed_at = None, Code::Required, "placed_at");
    check(|m| m.unit_price = None, Code::Required, "unit_price");
    check(
        |m| m.time_zone = Some("Mars".into()),
        Code::UnknownTimeZone,
        "time_zone",
    );
    check(|m| m.format.delimiter = '"', Code::Malformed, "format.delimiter");
    let twice = crm.imports().customers(
        &b"name,name\n"[..],
        &CustomerMapping {
            name: col("name"),
            ..Default::default()
        },
        ImportOptions::default(),
    );
    assert_eq!(twice.unwrap_err().code(), Code::DuplicateInInput);
    assert_eq!(
        (
            changes(&crm),
            crm.imports().list(&PageRequest::default()).unwrap().items.len()
        ),
        (0, 0)
    );
}

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
    crm.customers().update(customer(&crm, "10").id, patch).unwrap();
    let line = NewOrderLine::new("TEA", 1, 1);
    crm.orders()
        .create(NewOrder::new(crm_core::Currency::EUR, vec![line]).customer(customer(&crm, "20").id))
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
