//! Customers, products and checkouts of Shopify, and what is wrong with a payload.

use super::*;
use crm_core::{
    Channel, ConsentStatus, Currency, CustomerPatch, Identifier, IngestConflict, Lifecycle, NewCustomer,
    NewProduct, PageRequest, Patch, ProductStatus,
};

#[test]
fn a_customer_with_all_there_is_to_know() {
    let crm = open();
    let taken = shopify(&crm, "customers/create", &parse(CUSTOMER));
    assert_eq!(taken.outcome, IngestOutcome::Created);
    let mira = customer(&crm, &taken);
    assert_eq!(mira.name.as_deref(), Some("Mira Sommer"));
    assert_eq!(
        (mira.email(), mira.phone()),
        (Some("mira.sommer@example.org"), Some("+4930901820"))
    );
    assert!(
        mira.identifiers
            .contains(&Identifier::external_id("shopify", "7110050001"))
    );
    assert_eq!(mira.tags, ["Berlin", "tea club"]);
    assert_eq!(
        (mira.source.as_deref(), mira.lifecycle),
        (Some("shopify"), Lifecycle::Lead)
    );
    let cities: Vec<_> = mira
        .addresses
        .iter()
        .map(|address| address.city.as_deref().unwrap())
        .collect();
    assert_eq!(cities, ["Berlin", "Hamburg"]);
    assert_eq!(mira.addresses[1].lines, ["Sommer Studio", "Hafenstr. 9", "2. OG"]);
    assert!(mira.has_consent("marketing", Channel::Email));
    assert!(!mira.has_consent("marketing", Channel::Sms));
    assert_eq!(mira.consents[0].at, "2026-02-01T08:10:00Z".parse().unwrap());
    let notes = crm.notes().of(mira.id, &PageRequest::default()).unwrap();
    assert_eq!(notes.items[0].body, "Asks for gift wrap.");
    check_sound(&crm);
}

#[test]
fn an_update_changes_what_is_new_there_and_keeps_what_is_new_here() {
    let crm = open();
    let id = shopify(&crm, "customers/create", &parse(CUSTOMER))
        .customer_id
        .unwrap();
    crm.customers().add_tags(id, &["vip"]).unwrap();
    let patch = CustomerPatch {
        name: Patch::Set("Dr. Mira Sommer".into()),
        ..CustomerPatch::default()
    };
    crm.customers().update(id, patch).unwrap();
    let update = with(
        CUSTOMER,
        &[
            ("/updated_at", json!("2026-02-05T09:00:00+01:00")),
            ("/tags", json!("Berlin, wholesale")),
            ("/email", json!("mira@example.com")),
            ("/note", json!("")),
            ("/addresses", json!([])),
            ("/email_marketing_consent/state", json!("unsubscribed")),
            (
                "/email_marketing_consent/consent_updated_at",
                json!("2026-02-05T08:59:00+01:00"),
            ),
        ],
    );
    let taken = shopify(&crm, "customers/update", &update);
    assert_eq!(
        (taken.outcome, taken.customer_id),
        (IngestOutcome::Updated, Some(id))
    );
    let mira = customer(&crm, &taken);
    assert_eq!(mira.name.as_deref(), Some("Dr. Mira Sommer"));
    assert_eq!(mira.tags, ["Berlin", "vip", "wholesale"]);
    assert_eq!(mira.email(), Some("mira@example.com"));
    assert!(
        mira.identifiers
            .contains(&Identifier::email("mira.sommer@example.org"))
    );
    assert_eq!(mira.addresses.len(), 1);
    assert_eq!(mira.consents.last().unwrap().status, ConsentStatus::Withdrawn);
    assert!(
        crm.notes()
            .of(id, &PageRequest::default())
            .unwrap()
            .items
            .is_empty()
    );
    // What Shopify says anew is taken again.
    let renamed = with(
        CUSTOMER,
        &[
            ("/updated_at", json!("2026-02-06T09:00:00+01:00")),
            ("/last_name", json!("Winter")),
        ],
    );
    let taken = shopify(&crm, "customers/update", &renamed);
    assert_eq!(customer(&crm, &taken).name.as_deref(), Some("Mira Winter"));
    check_sound(&crm);
}

#[test]
fn an_older_state_does_not_replace_a_newer_one() {
    let crm = open();
    let newer = with(
        CUSTOMER,
        &[
            ("/updated_at", json!("2026-02-09T09:00:00Z")),
            ("/first_name", json!("Maria")),
        ],
    );
    assert_eq!(
        shopify(&crm, "customers/update", &newer).outcome,
        IngestOutcome::Created
    );
    let taken = shopify(&crm, "customers/create", &parse(CUSTOMER));
    assert_eq!(verdict(&taken), ignored(IngestReason::Stale));
    assert_eq!(customer(&crm, &taken).name.as_deref(), Some("Maria Sommer"));

    let newer = with(
        ORDER,
        &[
            ("/updated_at", json!("2026-02-09T09:00:00Z")),
            ("/note", json!("later")),
        ],
    );
    shopify(&crm, "orders/updated", &newer);
    let taken = shopify(&crm, "orders/create", &parse(ORDER));
    assert_eq!(verdict(&taken), ignored(IngestReason::Stale));
    assert_eq!(order(&crm, &taken).note.as_deref(), Some("#1042\nlater"));
}

#[test]
fn a_deleted_customer_stays_deleted() {
    let crm = open();
    let id = shopify(&crm, "customers/create", &parse(CUSTOMER))
        .customer_id
        .unwrap();
    let gone = json!({ "id": 7_110_050_001_i64 });
    assert_eq!(
        shopify(&crm, "customers/delete", &gone).outcome,
        IngestOutcome::Deleted
    );
    assert!(crm.customers().find_deleted(id).unwrap().is_some());
    let late = with(CUSTOMER, &[("/updated_at", json!("2027-01-01T00:00:00Z"))]);
    assert_eq!(
        verdict(&shopify(&crm, "customers/update", &late)),
        ignored(IngestReason::Deleted)
    );
    // Also one whose end came first, and one who was deleted here.
    let gone = json!({ "id": 5 });
    assert_eq!(
        verdict(&shopify(&crm, "customers/delete", &gone)),
        ignored(IngestReason::Unknown)
    );
    let late = json!({ "id": 5, "first_name": "Late" });
    assert_eq!(
        verdict(&shopify(&crm, "customers/create", &late)),
        ignored(IngestReason::Deleted)
    );
    let taken = shopify(&crm, "customers/create", &json!({ "id": 6, "first_name": "Ben" }));
    crm.customers().delete(taken.customer_id.unwrap(), None).unwrap();
    assert_eq!(
        verdict(&shopify(
            &crm,
            "customers/update",
            &json!({ "id": 6, "first_name": "Ben" })
        )),
        ignored(IngestReason::Deleted)
    );
    check_sound(&crm);
}

#[test]
fn somebody_known_by_mail_is_the_same_and_anothers_identifiers_are_left_out() {
    let crm = open();
    let mira = crm
        .customers()
        .create(NewCustomer::person("M. Sommer").email("mira.sommer@example.org"));
    let mira = mira.unwrap();
    crm.customers()
        .create(NewCustomer::person("Front desk").phone("+4930901820"))
        .unwrap();
    let taken = shopify(&crm, "customers/create", &parse(CUSTOMER));
    assert_eq!(
        (taken.outcome, taken.customer_id),
        (IngestOutcome::Updated, Some(mira.id))
    );
    let conflict = IngestConflict {
        field: "phone".into(),
        code: Code::Taken,
    };
    assert_eq!(taken.conflicts, [conflict]);
    assert_eq!(customer(&crm, &taken).phone(), None);
    // Two of the shop's customers with one address stay two.
    let other =
        json!({ "id": 99, "first_name": "Max", "email": "mira.sommer@example.org", "phone": "call me" });
    let taken = shopify(&crm, "customers/create", &other);
    assert_eq!(taken.outcome, IngestOutcome::Created);
    let left_out: Vec<_> = taken
        .conflicts
        .iter()
        .map(|c| (c.field.as_str(), c.code))
        .collect();
    assert_eq!(left_out, [("phone", Code::InvalidPhone), ("email", Code::Taken)]);
    check_sound(&crm);
}

#[test]
fn privacy_requests_are_left_to_people() {
    let crm = open();
    let id = shopify(&crm, "customers/create", &parse(CUSTOMER)).customer_id;
    let request =
        json!({ "shop_id": 1, "shop_domain": "tea.example.org", "customer": { "id": 7_110_050_001_i64 } });
    for topic in ["customers/data_request", "customers/redact"] {
        let taken = shopify(&crm, topic, &request);
        assert_eq!(verdict(&taken), ignored(IngestReason::PrivacyRequest));
        assert_eq!(taken.customer_id, id);
    }
    let taken = shopify(&crm, "shop/redact", &json!({ "shop_id": 1 }));
    assert_eq!(verdict(&taken), ignored(IngestReason::PrivacyRequest));
}

#[test]
fn a_product_for_each_variant() {
    let crm = open();
    let stored = crm
        .products()
        .create(NewProduct::new("Tea, large").sku("TEA-250"))
        .unwrap();
    let mut ingest = crm.ingest();
    let taken = ingest
        .shopify("products/create", &parse(PRODUCT), Some(Currency::EUR))
        .unwrap();
    assert_eq!((taken.product_ids.len(), taken.product_ids[1]), (2, stored.id));
    assert_eq!(
        ingest
            .shopify("products/update", &parse(PRODUCT), Some(Currency::EUR))
            .unwrap()
            .outcome,
        IngestOutcome::Unchanged
    );
    let small = crm.products().get(taken.product_ids[0]).unwrap();
    assert_eq!(
        (small.name.as_str(), small.sku.as_deref()),
        ("Green tea - 100 g", Some("TEA-100"))
    );
    assert_eq!(small.price.unwrap().to_string(), "9.00 EUR");
    assert_eq!(small.attributes["Weight"], "100 g".into());
    assert_eq!(
        crm.categories().get(small.category_ids[0]).unwrap().name,
        "Drinks"
    );

    // A line of an order finds the variant by its id, whatever its SKU has become.
    let renumbered = with(
        PRODUCT,
        &[
            ("/updated_at", json!("2026-01-06T08:00:00Z")),
            ("/variants/0/sku", json!("GT-100")),
            ("/variants/0/price", json!("9.50")),
        ],
    );
    let changed = ingest
        .shopify("products/update", &renumbered, Some(Currency::EUR))
        .unwrap();
    assert_eq!(changed.outcome, IngestOutcome::Updated);
    assert_eq!(
        crm.products().get(small.id).unwrap().sku.as_deref(),
        Some("GT-100")
    );
    let sold = shopify(&crm, "orders/create", &parse(ORDER));
    assert_eq!(sold.product_ids, [small.id]);

    // One that is no longer there is sold no more; all of a deleted one are.
    let mut smaller = renumbered.clone();
    smaller["updated_at"] = json!("2026-01-07T08:00:00Z");
    smaller["variants"].as_array_mut().unwrap().truncate(1);
    ingest
        .shopify("products/update", &smaller, Some(Currency::EUR))
        .unwrap();
    assert_eq!(
        crm.products().get(stored.id).unwrap().status,
        ProductStatus::Discontinued
    );
    let gone = json!({ "id": 6_310_050_001_i64 });
    assert_eq!(
        ingest
            .shopify("products/delete", &gone, Some(Currency::EUR))
            .unwrap()
            .outcome,
        IngestOutcome::Deleted
    );
    assert!(crm.products().find(small.id).unwrap().is_none());
    assert_eq!(
        verdict(
            &ingest
                .shopify("products/update", &smaller, Some(Currency::EUR))
                .unwrap()
        ),
        ignored(IngestReason::Deleted)
    );
    check_sound(&crm);
}

#[test]
fn two_variants_with_one_sku_stay_two() {
    let crm = open();
    let doubled = with(PRODUCT, &[("/variants/1/sku", json!("TEA-100"))]);
    let taken = crm
        .ingest()
        .shopify("products/create", &doubled, Some(Currency::EUR))
        .unwrap();
    assert_eq!(taken.conflicts[0].field, "variants[1].sku");
    let skus: Vec<_> = taken
        .product_ids
        .iter()
        .map(|id| crm.products().get(*id).unwrap().sku)
        .collect();
    assert_eq!(skus, [Some("TEA-100".to_owned()), None]);
    let again = crm
        .ingest()
        .shopify("products/create", &doubled, Some(Currency::EUR))
        .unwrap();
    assert_eq!(
        (again.outcome, again.product_ids),
        (IngestOutcome::Unchanged, taken.product_ids)
    );
}

#[test]
fn a_checkout_of_somebody_known_is_an_interaction() {
    let crm = open();
    assert_eq!(
        verdict(&shopify(&crm, "checkouts/create", &parse(CHECKOUT))),
        ignored(IngestReason::Anonymous)
    );
    let mira = shopify(&crm, "customers/create", &parse(CUSTOMER)).customer_id;
    let taken = shopify(&crm, "checkouts/create", &parse(CHECKOUT));
    assert_eq!((taken.outcome, taken.customer_id), (IngestOutcome::Created, mira));
    let interaction = crm.interactions().get(taken.interaction_id.unwrap()).unwrap();
    assert_eq!(
        (interaction.name.as_deref(), interaction.channel),
        (Some("checkout"), Channel::Web)
    );
    assert_eq!(interaction.properties["total"], dec("35.00").into());
}

#[test]
fn errors_name_the_place_in_the_payload() {
    let crm = open();
    let order = [
        (
            "/line_items/1/price",
            json!("dear"),
            Code::InvalidNumber,
            "line_items[1].price",
        ),
        (
            "/line_items/1/price",
            json!(12.5),
            Code::WrongType,
            "line_items[1].price",
        ),
        (
            "/line_items/0/tax_lines/0/price",
            json!({}),
            Code::WrongType,
            "line_items[0].tax_lines[0].price",
        ),
        ("/line_items/0", json!(3), Code::WrongType, "line_items[0]"),
        (
            "/line_items/0/quantity",
            json!(2.5),
            Code::WrongType,
            "line_items[0].quantity",
        ),
        (
            "/line_items/0/price",
            json!("1e9"),
            Code::InvalidNumber,
            "line_items[0].price",
        ),
        (
            "/line_items/0/price",
            json!("9999999999999"),
            Code::OutOfRange,
            "line_items[0].price",
        ),
        ("/line_items", json!([]), Code::Required, "line_items"),
        ("/line_items", json!("none"), Code::WrongType, "line_items"),
        ("/currency", json!("XYZ"), Code::UnknownCurrency, "currency"),
        ("/currency", json!(null), Code::Required, "currency"),
        ("/id", json!(null), Code::Required, "id"),
        ("/id", json!(-4), Code::InvalidNumber, "id"),
        ("/updated_at", json!("soon"), Code::InvalidTimestamp, "updated_at"),
        (
            "/created_at",
            json!("0000-01-01T00:00:00Z"),
            Code::OutOfRange,
            "created_at",
        ),
        (
            "/line_items/0/name",
            json!("a\u{0}b"),
            Code::ControlCharacter,
            "line_items[0].name",
        ),
        ("/taxes_included", json!("yes"), Code::WrongType, "taxes_included"),
        (
            "/customer_locale",
            json!("x"),
            Code::UnknownLanguage,
            "customer_locale",
        ),
    ];
    for (pointer, value, code, field) in order {
        let mut payload = with(ORDER, &[(pointer, value)]);
        if pointer == "/created_at" {
            payload["processed_at"] = Json::Null;
        }
        assert_eq!(refused(&crm, "orders/create", &payload), (code, field.to_owned()));
    }
    let country = with(CUSTOMER, &[("/addresses/1/country_code", json!("QQ"))]);
    assert_eq!(
        refused(&crm, "customers/create", &country),
        (Code::UnknownCountry, "addresses[1].country_code".into())
    );
    assert_eq!(
        refused(&crm, "orders/create", &json!([])),
        (Code::WrongType, String::new())
    );
}
