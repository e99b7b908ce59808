//! Rules among the orders of a store: the published ones of a real shop, and small ones worked by hand.

use std::path::Path;

use crm_core::{
    BasketBy, BasketQuery, Code, Crm, Currency, ImportOptions, NewCategory, NewOrder, NewOrderLine,
    NewProduct, NewRefund, NewRefundLine, OrderCancellation, Patch, ProductPatch,
};

use super::{at, order, shop};

/// The groceries that R's arules comes with, as orders; none where the data are absent.
fn groceries() -> Option<Crm> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/groceries/groceries_baskets.csv");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("../shared/data/groceries is absent: the published rules were not compared");
        return None;
    };
    let crm = Crm::in_memory().unwrap();
    let mut names: Vec<&str> = text.lines().flat_map(|line| line.split(',')).collect();
    names.sort_unstable();
    names.dedup();
    crm.write(|tx| {
        for name in &names {
            tx.products().create(NewProduct::new(*name).sku(*name))?;
        }
        Ok(())
    })
    .unwrap();
    let orders = text.lines().zip(1..).map(|(line, number)| {
        let lines = line
            .split(',')
            .map(|name| NewOrderLine::new(name, 1, 1))
            .collect();
        NewOrder::new(Currency::EUR, lines).numbered("groceries", number.to_string())
    });
    let report = crm.imports().load(orders, ImportOptions::default()).unwrap();
    assert_eq!(report.records.imported, 9_835);
    Some(crm)
}

#[test]
fn groceries_as_orders_give_the_published_rules() {
    let Some(crm) = groceries() else { return };
    let query = BasketQuery {
        min_support: 0.001,
        min_confidence: 0.5,
        max_items: 10,
        limit: 10_000,
        ..BasketQuery::default()
    };
    let found = crm.associations().rules(&query).unwrap();
    assert_eq!(
        (found.baskets, found.found, found.rules.len()),
        (9_835, 5_668, 5_668)
    );
    let mut lengths = [0; 8];
    for rule in &found.rules {
        lengths[rule.antecedent.len() + 1] += 1;
    }
    assert_eq!(lengths, [0, 0, 11, 1_461, 3_211, 939, 46, 0]);
    let top = &found.rules[0];
    assert_eq!(format!("{:.6}", top.lift), "18.995654");
    let names: Vec<&str> = top.antecedent.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(
        (names.as_slice(), top.consequent.name.as_str()),
        (&["Instant food products", "soda"][..], "hamburger meat")
    );
    let sets = crm.associations().itemsets(&query).unwrap();
    assert_eq!((sets.found, sets.sets.len()), (13_492, 10_000));
    assert_eq!(
        (sets.sets[0].items[0].name.as_str(), sets.sets[0].count),
        ("whole milk", 2_513)
    );
    let few = BasketQuery {
        max_itemsets: 13_491,
        ..query.clone()
    };
    let refused = |query: &BasketQuery| {
        let error = crm.associations().rules(query).unwrap_err();
        (error.code(), error.field().map(str::to_owned))
    };
    assert_eq!(refused(&few), (Code::TooMany, Some("max_itemsets".into())));
    let few = BasketQuery {
        max_basket_items: 43_366,
        ..query.clone()
    };
    assert_eq!(refused(&few), (Code::TooMany, Some("max_basket_items".into())));
    // That is how many there are.
    let all = BasketQuery {
        max_basket_items: 43_367,
        ..query.clone()
    };
    assert_eq!(crm.associations().rules(&all).unwrap().found, 5_668);
}

#[test]
fn baskets_are_what_was_kept_of_the_orders_of_the_window() {
    let crm = shop("UTC", &["TEA", "CUP", "SOAP"]);
    let create = |lines: &[(&str, i64)], day: &str| {
        let new = order(lines).placed_at(at(&format!("2026-03-{day}T12:00:00Z")));
        crm.orders().create(new).unwrap().id
    };
    create(&[("TEA", 1), ("CUP", 1), ("TEA", 2)], "01");
    create(&[("TEA", 1), ("CUP", 1), ("UNKNOWN", 1)], "02");
    let back = create(&[("TEA", 1), ("SOAP", 1)], "03");
    let cancelled = create(&[("SOAP", 1), ("CUP", 1)], "04");
    let deleted = create(&[("SOAP", 1), ("CUP", 1)], "05");
    create(&[("TEA", -1), ("SOAP", -1)], "06");
    create(&[("UNKNOWN", 1)], "07");
    let line = NewRefundLine {
        line: 2,
        quantity: 1.into(),
        amount: None,
    };
    let refund = NewRefund {
        lines: vec![line],
        at: Some(at("2026-03-20T12:00:00Z")),
        ..NewRefund::default()
    };
    crm.orders().refund(back, refund).unwrap();
    let cancellation = OrderCancellation {
        at: Some(at("2026-03-20T12:00:00Z")),
        ..OrderCancellation::default()
    };
    crm.orders().cancel(cancelled, cancellation).unwrap();
    crm.orders().delete(deleted, None).unwrap();

    let query = BasketQuery {
        min_support: 0.1,
        ..BasketQuery::default()
    };
    let sets = |query: &BasketQuery| {
        let found = crm.associations().itemsets(query).unwrap();
        let told = found.sets.iter().map(|set| {
            let names: Vec<&str> = set.items.iter().map(|item| item.name.as_str()).collect();
            format!("{} {}", names.join("+"), set.count)
        });
        (found.baskets, told.collect::<Vec<_>>())
    };
    let now = ["TEA 3", "CUP 2", "TEA+CUP 2"].map(str::to_owned).to_vec();
    assert_eq!(sets(&query), (3, now));
    let before = BasketQuery {
        as_of: Some(at("2026-03-10T00:00:00Z")),
        ..query.clone()
    };
    let then = [
        "CUP 4",
        "TEA 3",
        "SOAP 3",
        "TEA+CUP 2",
        "CUP+SOAP 2",
        "TEA+SOAP 1",
    ];
    assert_eq!(sets(&before), (5, then.map(str::to_owned).to_vec()));
    let window = BasketQuery {
        from: Some(at("2026-03-02T12:00:00Z")),
        until: Some(at("2026-03-03T12:00:00Z")),
        ..query.clone()
    };
    let one = ["TEA 1", "CUP 1", "TEA+CUP 1"].map(str::to_owned).to_vec();
    assert_eq!(sets(&window), (1, one));
    let few = BasketQuery {
        limit: 1,
        ..query.clone()
    };
    assert_eq!(sets(&few).1, ["TEA 3"]);

    // By the main category, of which a product without one is none.
    let drinks = crm.categories().create(NewCategory::new("Drinks")).unwrap().id;
    let tea = crm.products().find_by_sku("TEA").unwrap().unwrap().id;
    let patch = ProductPatch {
        category_ids: Patch::Set(vec![drinks]),
        ..ProductPatch::default()
    };
    crm.products().update(tea, patch).unwrap();
    let by_category = BasketQuery {
        by: BasketBy::Category,
        ..query.clone()
    };
    assert_eq!(sets(&by_category), (3, vec!["Drinks 3".to_owned()]));
    let found = crm.associations().itemsets(&by_category).unwrap();
    assert_eq!(
        (
            found.sets[0].items[0].category_id,
            found.sets[0].items[0].product_id
        ),
        (Some(drinks), None)
    );
    // In a transaction, its own orders are among them.
    crm.write(|tx| {
        tx.orders().create(order(&[("CUP", 1)]))?;
        assert_eq!(tx.associations().itemsets(&query)?.baskets, 4);
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_empty_shop_has_no_rules_and_wrong_questions_are_refused() {
    let crm = shop("UTC", &[]);
    let query = BasketQuery::default();
    let found = crm.associations().rules(&query).unwrap();
    assert_eq!((found.baskets, found.found, found.rules.len()), (0, 0, 0));
    let wrong = [
        (
            BasketQuery {
                min_support: 0.0,
                ..query.clone()
            },
            "min_support",
        ),
        (
            BasketQuery {
                min_support: f64::NAN,
                ..query.clone()
            },
            "min_support",
        ),
        (
            BasketQuery {
                min_confidence: 1.5,
                ..query.clone()
            },
            "min_confidence",
        ),
        (
            BasketQuery {
                max_items: 0,
                ..query.clone()
            },
            "max_items",
        ),
        (BasketQuery { limit: 0, ..query }, "limit"),
    ];
    for (query, field) in wrong {
        let error = crm.associations().rules(&query).unwrap_err();
        assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some(field)));
    }
}
