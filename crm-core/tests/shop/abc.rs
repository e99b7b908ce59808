//! Classes, tiers and the Pareto curve.

use crm_core::{
    AbcClass, AbcQuery, AbcSubject, Code, Crm, Currency, CustomerId, NewCustomer, NewRefund, NewRefundLine,
    OrderCancellation, ValueTier,
};

use super::{at, order, shop};

fn customer(crm: &Crm) -> CustomerId {
    crm.customers().create(NewCustomer::person("Ada")).unwrap().id
}

fn query(of: AbcSubject) -> AbcQuery {
    AbcQuery::new(of, Currency::EUR)
}

#[test]
fn customers_and_products_are_sorted_by_what_they_brought() {
    let crm = shop("UTC", &["TEA", "CUP", "SOAP"]);
    let [ada, bob, cleo, dan] = [(); 4].map(|()| customer(&crm));
    let buy = |who: Option<CustomerId>, lines: &[(&str, i64)], day: u32| {
        let mut new = order(lines).placed_at(at(&format!("2026-03-{day:02}T12:00:00Z")));
        new.customer_id = who;
        crm.orders().create(new).unwrap().id
    };
    // At 5 a piece.
    buy(Some(ada), &[("TEA", 12), ("CUP", 2)], 1);
    let back = buy(Some(bob), &[("TEA", 2), ("CUP", 4)], 2);
    buy(Some(cleo), &[("SOAP", 2)], 3);
    buy(Some(cleo), &[("SOAP", -4)], 4);
    buy(Some(dan), &[("CUP", 20)], 5);
    buy(None, &[("SOAP", 3)], 6);
    let cancelled = buy(Some(ada), &[("SOAP", 100)], 7);
    crm.orders()
        .cancel(cancelled, OrderCancellation::default())
        .unwrap();
    let line = NewRefundLine {
        line: 2,
        quantity: 2.into(),
        amount: None,
    };
    let refund = NewRefund {
        lines: vec![line],
        at: Some(at("2026-03-20T12:00:00Z")),
        ..NewRefund::default()
    };
    crm.orders().refund(back, refund).unwrap();
    crm.customers().delete(dan, None).unwrap();

    let report = crm.reports().abc(&query(AbcSubject::Customers)).unwrap();
    let told: Vec<_> = report
        .items
        .iter()
        .map(|item| (item.customer_id.unwrap(), item.value.to_string(), item.class))
        .collect();
    let expected = [
        (ada, "70.00", AbcClass::A),
        (bob, "20.00", AbcClass::A),
        (cleo, "-10.00", AbcClass::C),
    ];
    assert_eq!(
        told,
        expected.map(|(id, value, class)| (id, value.to_owned(), class))
    );
    // What is less than nothing counts as nothing.
    assert_eq!((report.count, report.value.to_string().as_str()), (3, "90.00"));
    assert_eq!(
        (report.items[2].share, report.items[2].cumulative_share),
        (0.0, 1.0)
    );
    let classes: Vec<_> = report
        .classes
        .iter()
        .map(|class| (class.name.as_str(), class.count))
        .collect();
    assert_eq!(classes, [("A", 2), ("B", 0), ("C", 1)]);
    assert_eq!(report.classes[1].least, None);
    assert_eq!((report.points.len(), report.points[100].share), (101, 1.0));

    let then = AbcQuery {
        as_of: Some(at("2026-03-10T00:00:00Z")),
        ..query(AbcSubject::Customers)
    };
    assert_eq!(crm.reports().abc(&then).unwrap().items[1].value, 30.into());
    let window = AbcQuery {
        from: Some(at("2026-03-02T12:00:00Z")),
        until: Some(at("2026-03-03T12:00:00Z")),
        ..query(AbcSubject::Customers)
    };
    assert_eq!(crm.reports().abc(&window).unwrap().count, 1);

    let report = crm.reports().abc(&query(AbcSubject::Products)).unwrap();
    let told: Vec<_> = report.items.iter().map(|item| item.value.to_string()).collect();
    // CUP: 10 + 20 − 10 + 100; TEA: 60 + 10; SOAP: 10 − 20 + 15.
    assert_eq!(told, ["120.00", "70.00", "5.00"]);
    let cup = crm.products().find_by_sku("CUP").unwrap().unwrap().id;
    assert_eq!(
        (report.items[0].product_id, report.items[0].customer_id),
        (Some(cup), None)
    );
}

#[test]
fn all_equal_one_and_none_are_defined() {
    let crm = shop("UTC", &["TEA"]);
    let report = |query: &AbcQuery| crm.reports().abc(query).unwrap();
    let none = report(&query(AbcSubject::Customers));
    assert_eq!(
        (none.count, none.gini, none.points.len(), none.items.len()),
        (0, None, 0, 0)
    );
    assert!(
        none.classes
            .iter()
            .all(|class| class.count == 0 && class.share == 0.0)
    );
    assert!(
        crm.reports()
            .pareto_chart(&query(AbcSubject::Products))
            .unwrap()
            .starts_with("<svg")
    );

    let buy = || {
        crm.orders()
            .create(order(&[("TEA", 1)]).customer(customer(&crm)))
            .unwrap()
    };
    buy();
    let one = report(&query(AbcSubject::Customers));
    assert_eq!((one.items[0].class, one.gini), (AbcClass::A, Some(0.0)));
    for _ in 0..9 {
        buy();
    }
    let equal = AbcQuery {
        tiers: vec![
            ValueTier {
                name: "gold".into(),
                percent: 10.0,
            },
            ValueTier {
                name: "silver".into(),
                percent: 35.0,
            },
        ],
        limit: Some(5),
        ..query(AbcSubject::Customers)
    };
    let found = report(&equal);
    assert!(found.gini.unwrap().abs() < 1e-12);
    assert_eq!(
        found.classes.iter().map(|class| class.count).collect::<Vec<_>>(),
        [8, 2, 0]
    );
    let tiers: Vec<_> = found.items.iter().map(|item| item.tier.as_deref()).collect();
    assert_eq!(
        tiers,
        [Some("gold"), Some("silver"), Some("silver"), Some("silver"), None]
    );
    assert_eq!((found.tiers[1].count, found.tiers[1].least), (3, Some(5.into())));
    // Of equals the older record comes first, in every run.
    assert_eq!(found, report(&equal));

    let refused = |query: AbcQuery| {
        let error = crm.reports().abc(&query).unwrap_err();
        assert_eq!(error.code(), Code::OutOfRange);
        error.field().map(str::to_owned).unwrap_or_default()
    };
    let given = || query(AbcSubject::Customers);
    assert_eq!(
        refused(AbcQuery {
            limit: Some(0),
            ..given()
        }),
        "limit"
    );
    assert_eq!(
        refused(AbcQuery {
            a_percent: Some(0.0),
            ..given()
        }),
        "a_percent"
    );
    assert_eq!(
        refused(AbcQuery {
            a_percent: Some(96.0),
            ..given()
        }),
        "a_percent"
    );
    assert_eq!(
        refused(AbcQuery {
            b_percent: Some(101.0),
            ..given()
        }),
        "b_percent"
    );
    let mut falling = equal;
    falling.tiers.reverse();
    assert_eq!(refused(falling), "tiers[1].percent");
}
