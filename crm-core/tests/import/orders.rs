//! Orders.

use crm_core::{
    Code, Column, Crm, CsvFormat, CustomerMapping, DecimalMark, ImportOptions, ImportReport, MissingCustomer,
    NewCategory, NewProduct, OrderMapping, OrderStatus, PageRequest, RevertReport, TimeFormat,
    UnknownCustomer, UnknownProduct,
};

use super::{
    ORDERS, all_orders, changes, check_sound, col, counts, customer, errors, order, order_mapping, orders,
};

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
        (23, "unit_price", "out_of_range"),
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
    assert_eq!(first.customer_id, Some(customer(&crm, "import", "7").id));
    assert_eq!(
        (order(&crm, "11").customer_id, order(&crm, "16").is_return()),
        (None, true)
    );
    // No customer was created for an order that was rejected alone.
    assert_eq!((report.customers_created, crm.stats().unwrap().customers), (2, 2));
    let profile = crm.customers().profile(customer(&crm, "import", "8").id).unwrap();
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
        promised_on: col("due"),
        date_format: TimeFormat::pattern("%d/%m/%Y").unwrap(),
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
    let file = "no;mail;name;day;text;count;amount;off;vat;coupon;shipping;state;due\n\
                1;ada@example.org;Ada;01/03/2026 10:00;Tea;3;10,00;1,00;0,50;2,00;4,90;fulfilled;31/03/2026\n\
                1;;;01/03/2026 10:00;Cup;1;12,00;;;;;;\n\
                2;ada@example.org;Ada;01/03/2026 10:00;Tea;1;1;;;;;lost;\n\
                3;ada@example.org;Ada;01/03/2026 10:00;Tea;1;1.5;;;;;;\n\
                4;ada;;01/03/2026 10:00;Tea;1;1;;;;;;\n\
                5;ada@example.org;;01/03/2026 10:00;Tea;1;1;;;;;;soon\n\
                6;ada@example.org;;01/03/2026 10:00;Tea;1;1;;;;;;01/04/2026\n\
                6;ada@example.org;;01/03/2026 10:00;Cup;1;1;;;;;;02/04/2026\n\
                7;ada@example.org;;01/03/2026 10:00;Tea;1;1;;;;;;01/04/2026\n";
    let report = crm
        .imports()
        .orders(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    let expected = [
        (3, "status", "malformed"),
        (4, "amount", "invalid_number"),
        (5, "customer_email", "invalid_email"),
        (6, "promised_on", "invalid_date"),
        (8, "promised_on", "inconsistent"),
    ];
    assert_eq!(errors(&report), expected);
    let order = order(&crm, "1");
    assert_eq!(
        (order.total.to_string(), order.status),
        ("24.5000".to_owned(), OrderStatus::Delivered)
    );
    assert_eq!(
        order.promised_on.map(|day| day.to_string()),
        Some("2026-03-31".to_owned())
    );
    let at = "2100-01-01T09:00:00Z".parse().unwrap();
    let late = crm.orders().late(Some(at), &PageRequest::default()).unwrap();
    let numbers: Vec<_> = late
        .items
        .iter()
        .map(|late| late.order.number.as_deref())
        .collect();
    assert_eq!(numbers, [Some("7")]);
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

#[test]
fn products_are_created_where_the_mapping_says_so_and_taken_back() {
    let crm = Crm::in_memory().unwrap();
    let tea = crm.products().create(NewProduct::new("Tea").sku("TEA")).unwrap();
    let hot = crm.categories().create(NewCategory::new("Hot things")).unwrap();
    let long = "x".repeat(201);
    let file = format!(
        "no,who,when,currency,article,count,price,text,kind\n\
         1,7,2026-03-01,EUR,TEA,1,1,Other tea,Other things\n\
         1,7,2026-03-01,EUR,CUP,1,1,Cup,Hard things\n\
         2,8,2026-03-01,EUR,{long},1,1,Long,\n\
         3,8,2026-03-01,EUR,CUP,2,1,Big cup,\n\
         4,8,2026-03-01,EUR,STOVE,1,1,,hot things\n\
         5,8,2026-03-01,EUR,CUP,1,1,,\n"
    );
    let mapping = OrderMapping {
        description: col("text"),
        unknown_product: UnknownProduct::Create,
        category: col("kind"),
        ..order_mapping()
    };
    let options = ImportOptions {
        dry_run: true,
        ..ImportOptions::default()
    };
    let rehearsal = crm.imports().orders(file.as_bytes(), &mapping, options).unwrap();
    let before = changes(&crm);
    let report = crm
        .imports()
        .orders(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(
        ImportReport {
            id: report.id,
            ..rehearsal
        },
        report
    );
    assert_eq!(
        (errors(&report), report.products_created),
        (vec![(3, "sku", "too_long")], 2)
    );
    let product = |sku: &str| crm.products().find_by_sku(sku).unwrap().unwrap();
    let (cup, stove) = (product("CUP"), product("STOVE"));
    assert_eq!((cup.name.as_str(), cup.category_ids.len()), ("Cup", 1));
    assert_eq!((stove.name.as_str(), stove.category_ids), ("STOVE", vec![hot.id]));
    let lines: Vec<_> = order(&crm, "1")
        .lines
        .into_iter()
        .map(|line| (line.product_id, line.sku))
        .collect();
    assert_eq!(lines, [(Some(tea.id), None), (Some(cup.id), None)]);
    let profile = crm.customers().profile(customer(&crm, "import", "8").id).unwrap();
    assert_eq!(
        (
            profile.products.len(),
            profile.products[0].orders,
            profile.categories.len()
        ),
        (2, 2, 2)
    );
    check_sound(&crm);
    // Again, nothing is created; taken back, nothing is left of it.
    let made = changes(&crm);
    let again = crm
        .imports()
        .orders(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(
        (again.rows, again.products_created, changes(&crm)),
        (counts(6, 0, 5, 1), 0, made)
    );
    let undone = crm.imports().revert(report.id.unwrap()).unwrap();
    assert_eq!(
        undone,
        RevertReport {
            reverted: made - before,
            kept: 0
        }
    );
    assert!(crm.products().find_by_sku("CUP").unwrap().is_none());
    assert_eq!(
        crm.categories().list(&PageRequest::default()).unwrap().items,
        [hot]
    );
    check_sound(&crm);
}

#[test]
fn importing_again_brings_no_deleted_customer_back() {
    let crm = Crm::in_memory().unwrap();
    let file = format!("{ORDERS}1,7,2026-03-01,EUR,TEA,1,1\n");
    let import = || {
        crm.imports()
            .orders(file.as_bytes(), &order_mapping(), ImportOptions::default())
            .unwrap()
    };
    assert_eq!(import().customers_created, 1);
    let page = crm_core::PageRequest::default();
    let ids = || {
        let customers = crm
            .customers()
            .list(&crm_core::CustomerQuery::default(), &page)
            .unwrap()
            .items;
        customers
            .into_iter()
            .map(|customer| customer.id)
            .collect::<Vec<_>>()
    };
    crm.customers().delete(ids()[0], None).unwrap();
    let again = import();
    assert_eq!((again.customers_created, again.rows.skipped), (0, 1));
    assert_eq!(ids(), []);
}

#[test]
fn a_rejected_order_leaves_no_customer_behind() {
    let crm = Crm::in_memory().unwrap();
    let file = format!("{ORDERS}1,7,2026-03-01,EUR,TEA,1,10000000000000000\n");
    let report = crm
        .imports()
        .orders(file.as_bytes(), &order_mapping(), ImportOptions::default())
        .unwrap();
    assert_eq!(
        (
            report.rows.rejected,
            report.customers_created,
            crm.stats().unwrap().customers
        ),
        (1, 0, 0)
    );
}
