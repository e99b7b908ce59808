//! Products and categories through the public API.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what fails here fails the test"
)]

use std::time::Duration;

use crm_core::{
    Category, CategoryId, CategoryPatch, Code, Crm, Currency, ErrorKind, ManualClock, Money, NewCategory,
    NewOrder, NewOrderLine, NewProduct, OpenOptions, Operation, PageRequest, Patch, Product, ProductPatch,
    ProductQuery, ProductStatus, Result, SeededIds, Value,
};

fn shop() -> (Crm, ManualClock) {
    let clock = ManualClock::at("2026-01-31T09:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    (options.in_memory().unwrap(), clock)
}

fn eur(amount: &str) -> Money {
    Money::parse(amount, "EUR").unwrap()
}

fn category(crm: &Crm, name: &str, parent: Option<&Category>) -> Category {
    let parent_id = parent.map(|parent| parent.id);
    let new = NewCategory {
        parent_id,
        ..NewCategory::new(name)
    };
    crm.categories().create(new).unwrap()
}

#[track_caller]
fn check_refused<T>(done: Result<T>, entity: &str, code: Code, field: Option<&str>) {
    let error = done.err().expect("the command is refused");
    assert_eq!(
        (error.entity(), error.code(), error.field()),
        (Some(entity), code, field)
    );
}

#[track_caller]
fn check_sound(crm: &Crm) {
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn what_is_given_comes_back_after_a_reopen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let crm = Crm::open(&path).unwrap();
    let clothes = category(&crm, "Clothes", None);
    let new = NewProduct {
        description: Some("Warm.\nSoft.".into()),
        cost: Some(Money::parse("2.555", "USD").unwrap()),
        unit: Some("piece".into()),
        status: ProductStatus::Discontinued,
        attributes: [("colour".to_owned(), Value::from("red"))].into(),
        ..NewProduct::new("  Scarf ").sku(" S-1 ").price(eur("19.90"))
    }
    .category(clothes.id)
    .category(clothes.id);
    let scarf = crm.products().create(new).unwrap();
    assert_eq!(
        (scarf.name.as_str(), scarf.sku.as_deref()),
        ("Scarf", Some("S-1"))
    );
    assert_eq!(scarf.category_ids, [clothes.id]);
    crm.close().unwrap();

    let crm = Crm::open(&path).unwrap();
    assert_eq!(crm.products().get(scarf.id).unwrap(), scarf);
    assert_eq!(
        crm.snapshot().unwrap().products().find_by_sku("S-1 ").unwrap(),
        Some(scarf.clone())
    );
    assert_eq!(
        crm.snapshot().unwrap().categories().get(clothes.id).unwrap(),
        clothes
    );
    let json = serde_json::to_string(&scarf).unwrap();
    assert_eq!(serde_json::from_str::<Product>(&json).unwrap(), scarf);
    check_sound(&crm);
}

#[test]
fn bad_products_are_refused() {
    let (crm, _) = shop();
    let long = "x".repeat(1001);
    let nowhere = CategoryId::from_bytes([9; 16]);
    let value = |name: &str, value: &str| NewProduct {
        attributes: [(name.to_owned(), Value::from(value))].into(),
        ..NewProduct::new("Tea")
    };
    let tea = || NewProduct::new("Tea");
    for (new, code, field) in [
        (NewProduct::new(" "), Code::Required, "name"),
        (NewProduct::new("Tea\0"), Code::ControlCharacter, "name"),
        (NewProduct::new(&long), Code::TooLong, "name"),
        (tea().sku(""), Code::Required, "sku"),
        (tea().sku("A\0B"), Code::ControlCharacter, "sku"),
        (tea().sku(&long[..201]), Code::TooLong, "sku"),
        (tea().price(eur("-0.01")), Code::OutOfRange, "price"),
        (tea().price(eur("1000000000000.01")), Code::OutOfRange, "price"),
        (
            NewProduct {
                cost: Some(eur("-1")),
                ..tea()
            },
            Code::OutOfRange,
            "cost",
        ),
        (
            NewProduct {
                unit: Some("\u{7}".into()),
                ..tea()
            },
            Code::ControlCharacter,
            "unit",
        ),
        (
            NewProduct {
                description: Some("\0".into()),
                ..tea()
            },
            Code::ControlCharacter,
            "description",
        ),
        (
            NewProduct {
                description: Some("x".repeat((1 << 20) + 1)),
                ..tea()
            },
            Code::TooLong,
            "description",
        ),
        (tea().category(nowhere), Code::UnknownReference, "category_ids[0]"),
        (value("colour", "\0"), Code::ControlCharacter, "attributes.colour"),
        (
            value("colour", &"x".repeat(65 << 10)),
            Code::TooLong,
            "attributes",
        ),
    ] {
        check_refused(crm.products().create(new), "product", code, Some(field));
    }
    let stats = crm.stats().unwrap();
    assert_eq!(stats.changes, 0);
    let first = crm.products().create(tea()).unwrap();
    let again = NewProduct {
        id: Some(first.id),
        ..tea()
    };
    check_refused(
        crm.products().create(again),
        "product",
        Code::AlreadyExists,
        Some("id"),
    );
}

#[test]
fn a_sku_has_one_owner_among_those_not_deleted() {
    let (crm, _) = shop();
    let mut products = crm.products();
    let first = products.create(NewProduct::new("Tea").sku("T")).unwrap();
    // A SKU is exact: another case is another SKU.
    let other = products.create(NewProduct::new("Toast").sku("t")).unwrap();
    let taken = |done| check_refused(done, "product", Code::Taken, Some("sku"));
    taken(products.create(NewProduct::new("Tonic").sku("T")));
    let patch = ProductPatch {
        sku: Patch::Set("T".into()),
        ..ProductPatch::default()
    };
    taken(products.update(other.id, patch.clone()));

    let deleted = products.delete(first.id, Some(1)).unwrap();
    assert_eq!(products.find_by_sku("T").unwrap(), None);
    assert_eq!(products.find(first.id).unwrap(), None);
    let other = products.update(other.id, patch).unwrap();
    taken(products.restore(first.id, None));
    let patch = ProductPatch {
        sku: Patch::Clear,
        ..ProductPatch::default()
    };
    products.update(other.id, patch).unwrap();
    let stale = products.restore(first.id, Some(1));
    check_refused(stale, "product", Code::StaleVersion, Some("version"));
    let restored = products.restore(first.id, Some(deleted.version)).unwrap();
    assert_eq!(
        (restored.version, restored.deleted_at),
        (deleted.version + 1, None)
    );
    assert_eq!(products.find_by_sku("T").unwrap(), Some(restored));
    check_refused(
        products.restore(first.id, None),
        "product",
        Code::NotDeleted,
        None,
    );
    check_sound(&crm);
}

#[test]
fn a_line_named_by_sku_has_the_product_and_the_name_that_was_given() {
    let (crm, _) = shop();
    let tea = crm.products().create(NewProduct::new("Tea").sku("T")).unwrap();
    let line = NewOrderLine {
        name: Some("Tea, a gift".to_owned()),
        ..NewOrderLine::new("T", 1, 5)
    };
    let order = NewOrder::new(Currency::EUR, vec![line]);
    let order = crm.orders().create(order).unwrap();
    let line = &crm.orders().get(order.id).unwrap().lines[0];
    assert_eq!(
        (line.product_id, line.sku.as_deref(), line.name.as_deref()),
        (Some(tea.id), None, Some("Tea, a gift"))
    );
}

#[test]
fn an_update_keeps_clears_and_sets() {
    let (crm, clock) = shop();
    let new = NewProduct {
        attributes: [("a".to_owned(), Value::from(1)), ("b".to_owned(), Value::from(2))].into(),
        ..NewProduct::new("Tea").sku("T").price(eur("3"))
    };
    let tea = crm.products().create(new).unwrap();
    clock.advance(Duration::from_secs(60));
    let patch: ProductPatch = serde_json::from_str(
        r#"{"version": 1, "price": null, "unit": "box",
            "attributes": {"a": null, " c ": {"type": "bool", "value": true}}}"#,
    )
    .unwrap();
    let changed = crm.products().update(tea.id, patch.clone()).unwrap();
    assert_eq!((changed.price, changed.unit.as_deref()), (None, Some("box")));
    assert_eq!(changed.sku.as_deref(), Some("T"));
    let names: Vec<_> = changed.attributes.keys().map(String::as_str).collect();
    assert_eq!(names, ["b", "c"]);
    assert_eq!((changed.version, changed.updated_at > tea.updated_at), (2, true));

    check_refused(
        crm.products().update(tea.id, patch),
        "product",
        Code::StaleVersion,
        Some("version"),
    );
    check_refused(
        crm.products().delete(tea.id, Some(1)),
        "product",
        Code::StaleVersion,
        Some("version"),
    );
    // What changes nothing is no change.
    let same = crm.products().update(tea.id, ProductPatch::default()).unwrap();
    assert_eq!(same, changed);

    let history = crm
        .products()
        .history(tea.id, &PageRequest::first(10))
        .unwrap()
        .items;
    let operations: Vec<_> = history.iter().map(|entry| entry.operation).collect();
    assert_eq!(operations, [Operation::Updated, Operation::Created]);
    assert_eq!(crm.products().as_of(tea.id, tea.created_at).unwrap(), tea);
    let before = "2026-01-31T08:59:59Z".parse().unwrap();
    check_refused(
        crm.products().as_of(tea.id, before),
        "product",
        Code::NotYetCreated,
        None,
    );
    check_sound(&crm);
}

#[test]
fn the_catalogue_is_listed_by_category_status_and_text_in_pages() {
    let (crm, _) = shop();
    let clothes = category(&crm, "Clothes", None);
    let shoes = category(&crm, "Shoes", Some(&clothes));
    let other = category(&crm, "Toys", None);
    let names = ["Zapatos rosé", "Stiefel", "红鞋", "Ball", "Hut"];
    for (at, (name, category)) in names
        .into_iter()
        .zip([&shoes, &shoes, &shoes, &other, &clothes])
        .enumerate()
    {
        let new = NewProduct::new(name)
            .sku(format!("SKU-{at}"))
            .category(category.id);
        crm.products().create(new).unwrap();
    }
    let hut = crm.products().find_by_sku("SKU-4").unwrap().unwrap();
    let patch = ProductPatch {
        status: Some(ProductStatus::Discontinued),
        ..ProductPatch::default()
    };
    crm.products().update(hut.id, patch).unwrap();
    let ball = crm.products().find_by_sku("SKU-3").unwrap().unwrap();
    crm.products().delete(ball.id, None).unwrap();

    let check = |query: ProductQuery, expected: &[&str]| {
        for limit in [1, 2, 50] {
            let (mut found, mut page) = (Vec::new(), PageRequest::first(limit));
            loop {
                let part = crm.products().list(&query, &page).unwrap();
                assert!(part.items.len() <= limit as usize);
                found.extend(part.items.into_iter().map(|product| product.name));
                let Some(next) = part.next else { break };
                page = PageRequest::after(limit, next);
            }
            assert_eq!(found, expected);
        }
    };
    let all = ProductQuery::default();
    let text = |text: &str| ProductQuery {
        text: Some(text.into()),
        ..ProductQuery::default()
    };
    check(all.clone(), &["Zapatos rosé", "Stiefel", "红鞋", "Hut"]);
    check(
        ProductQuery {
            category_id: Some(shoes.id),
            ..all.clone()
        },
        &["Zapatos rosé", "Stiefel", "红鞋"],
    );
    check(
        ProductQuery {
            category_id: Some(clothes.id),
            status: Some(ProductStatus::Discontinued),
            ..all.clone()
        },
        &["Hut"],
    );
    check(
        ProductQuery {
            category_id: Some(other.id),
            ..all.clone()
        },
        &[],
    );
    check(text("ROSE zapa"), &["Zapatos rosé"]);
    check(text("sku-1"), &["Stiefel"]);
    check(text("hong"), &["红鞋"]);
    check(text("nothing"), &[]);

    let nowhere = ProductQuery {
        category_id: Some(CategoryId::from_bytes([9; 16])),
        ..all.clone()
    };
    let page = PageRequest::default();
    check_refused(
        crm.products().list(&nowhere, &page),
        "product",
        Code::UnknownReference,
        Some("category_id"),
    );
    let of_categories = crm
        .categories()
        .list(&PageRequest::first(1))
        .unwrap()
        .next
        .unwrap();
    for (page, code) in [
        (PageRequest::first(0), Code::OutOfRange),
        (PageRequest::first(1001), Code::OutOfRange),
        (PageRequest::after(1, of_categories), Code::InvalidCursor),
        (
            PageRequest::after(1, crm_core::Cursor::new("zz")),
            Code::InvalidCursor,
        ),
    ] {
        assert_eq!(crm.products().list(&all, &page).unwrap_err().code(), code);
    }
}

#[test]
fn categories_are_a_tree_of_distinct_names() {
    let (crm, clock) = shop();
    let clothes = category(&crm, "Clothes", None);
    let shoes = category(&crm, "Shoes", Some(&clothes));
    let boots = category(&crm, "Boots", Some(&shoes));
    // The same name is free below another parent.
    let summer = category(&crm, "Summer", Some(&shoes));
    category(&crm, "Summer", Some(&clothes));
    let mut categories = crm.categories();
    let to = |parent: Patch<CategoryId>| CategoryPatch {
        parent_id: parent,
        ..CategoryPatch::default()
    };
    let named = |name: &str| CategoryPatch {
        name: Some(name.into()),
        ..CategoryPatch::default()
    };
    let nowhere = CategoryId::from_bytes([9; 16]);
    let loops = (Code::SelfReference, "parent_id");
    for (id, patch, (code, field)) in [
        (clothes.id, to(Patch::Set(clothes.id)), loops),
        (clothes.id, to(Patch::Set(shoes.id)), loops),
        (clothes.id, to(Patch::Set(boots.id)), loops),
        (
            boots.id,
            to(Patch::Set(nowhere)),
            (Code::UnknownReference, "parent_id"),
        ),
        (boots.id, named("summer"), (Code::Taken, "name")),
        (summer.id, to(Patch::Set(clothes.id)), (Code::Taken, "name")),
        (boots.id, named("\0"), (Code::ControlCharacter, "name")),
        (boots.id, named(""), (Code::Required, "name")),
        (
            boots.id,
            CategoryPatch {
                version: Some(2),
                ..named("x")
            },
            (Code::StaleVersion, "version"),
        ),
    ] {
        check_refused(categories.update(id, patch), "category", code, Some(field));
    }
    for (new, code, field) in [
        (NewCategory::new("CLOTHES"), Code::Taken, "name"),
        (NewCategory::new("x".repeat(201)), Code::TooLong, "name"),
        (
            NewCategory::new("x").below(nowhere),
            Code::UnknownReference,
            "parent_id",
        ),
        (
            NewCategory {
                id: Some(nowhere),
                ..NewCategory::new("x").below(nowhere)
            },
            Code::SelfReference,
            "parent_id",
        ),
        (
            NewCategory {
                id: Some(boots.id),
                ..NewCategory::new("x")
            },
            Code::AlreadyExists,
            "id",
        ),
    ] {
        check_refused(categories.create(new), "category", code, Some(field));
    }

    clock.advance(Duration::from_secs(1));
    let moved = categories.update(shoes.id, to(Patch::Clear)).unwrap();
    assert_eq!(moved.parent_id, None);
    // Its parent is free to go below it now.
    categories.update(clothes.id, to(Patch::Set(boots.id))).unwrap();
    let below = |parent: Option<CategoryId>| -> Vec<String> {
        let page = crm
            .categories()
            .children(parent, &PageRequest::default())
            .unwrap();
        page.items.into_iter().map(|category| category.name).collect()
    };
    assert_eq!(below(None), ["Shoes"]);
    assert_eq!(below(Some(shoes.id)), ["Boots", "Summer"]);
    assert_eq!(below(Some(boots.id)), ["Clothes"]);
    let part = categories
        .children(Some(shoes.id), &PageRequest::first(1))
        .unwrap();
    let rest = categories
        .children(Some(shoes.id), &PageRequest::after(1, part.next.unwrap()))
        .unwrap();
    assert_eq!((rest.items[0].id, rest.next), (summer.id, None));
    assert_eq!(categories.list(&PageRequest::default()).unwrap().items.len(), 5);
    assert_eq!(categories.as_of(shoes.id, shoes.created_at).unwrap(), shoes);
    assert_eq!(
        categories
            .history(shoes.id, &PageRequest::first(10))
            .unwrap()
            .items
            .len(),
        2
    );
    check_sound(&crm);
}

#[test]
fn a_category_in_use_is_not_deleted() {
    let (crm, _) = shop();
    let clothes = category(&crm, "Clothes", None);
    let shoes = category(&crm, "Shoes", Some(&clothes));
    let boot = crm
        .products()
        .create(NewProduct::new("Boot").category(shoes.id))
        .unwrap();
    let mut categories = crm.categories();
    let in_use = |done| check_refused(done, "category", Code::InUse, None);
    in_use(categories.delete(clothes.id, None));
    in_use(categories.delete(shoes.id, None));
    crm.products().delete(boot.id, None).unwrap();
    categories.delete(shoes.id, None).unwrap();
    check_refused(
        crm.products().restore(boot.id, None),
        "product",
        Code::UnknownReference,
        Some("category_ids[0]"),
    );
    categories.delete(clothes.id, None).unwrap();
    assert_eq!(categories.find(clothes.id).unwrap(), None);
    let missing = categories.get(clothes.id).unwrap_err();
    assert_eq!(
        (missing.kind(), missing.code()),
        (ErrorKind::NotFound, Code::NotFound)
    );
    check_refused(
        categories.delete(clothes.id, None),
        "category",
        Code::NotFound,
        None,
    );
    check_sound(&crm);

    check_refused(
        categories.restore(shoes.id, None),
        "category",
        Code::UnknownReference,
        Some("parent_id"),
    );
    let usurper = category(&crm, "clothes", None);
    check_refused(
        categories.restore(clothes.id, None),
        "category",
        Code::Taken,
        Some("name"),
    );
    categories.delete(usurper.id, None).unwrap();
    let stale = categories.restore(clothes.id, Some(1));
    check_refused(stale, "category", Code::StaleVersion, Some("version"));
    categories.restore(clothes.id, Some(2)).unwrap();
    categories.restore(shoes.id, None).unwrap();
    crm.products().restore(boot.id, None).unwrap();
    check_refused(
        categories.restore(shoes.id, None),
        "category",
        Code::NotDeleted,
        None,
    );
    check_sound(&crm);
}

#[test]
fn a_refused_command_leaves_no_trace_in_its_transaction() {
    let (crm, _) = shop();
    let tea = crm.products().create(NewProduct::new("Tea").sku("T")).unwrap();
    let made = crm
        .write(|tx| {
            let refused = tx.products().create(NewProduct::new("Tonic").sku("T"));
            assert_eq!(refused.unwrap_err().code(), Code::Taken);
            tx.products().delete(tea.id, None)?;
            let category = tx.categories().create(NewCategory::new("Drinks"))?;
            tx.products()
                .create(NewProduct::new("Tonic").sku("T").category(category.id))
        })
        .unwrap();
    assert_eq!(crm.products().find_by_sku("T").unwrap(), Some(made));
    assert_eq!(crm.stats().unwrap().changes, 4);
    check_sound(&crm);
}

#[test]
fn debug_shows_no_field_but_the_id() {
    let (crm, _) = shop();
    let new = NewProduct::new("Secret").sku("Secret");
    let patch = ProductPatch {
        name: Some("Secret".into()),
        ..ProductPatch::default()
    };
    let category = category(&crm, "Secret", None);
    let shown = format!(
        "{new:?} {patch:?} {category:?} {:?}",
        crm.products().create(new.clone()).unwrap()
    );
    assert!(!shown.contains("Secret"), "{shown}");
    assert!(shown.contains(&category.id.to_string()), "{shown}");
}
