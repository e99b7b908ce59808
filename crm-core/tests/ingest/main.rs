//! Webhooks as shop systems send them: again, out of order, broken.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod mutations;
mod orders;
mod real;
mod refunds;
mod shopify;
mod stripe;

use crm_core::{
    Code, Crm, Customer, Decimal, IngestOutcome, IngestReason, Ingested, Json, ManualClock, OpenOptions,
    Order, SeededIds,
};
use serde_json::json;

const CUSTOMER: &str = include_str!("payloads/shopify_customer.json");
const ORDER: &str = include_str!("payloads/shopify_order.json");
const REFUND: &str = include_str!("payloads/shopify_refund.json");
const PRODUCT: &str = include_str!("payloads/shopify_product.json");
const CHECKOUT: &str = include_str!("payloads/shopify_checkout.json");

fn open() -> Crm {
    OpenOptions::new()
        .clock(ManualClock::at("2026-03-01T08:00:00Z").unwrap())
        .ids(SeededIds::new(1))
        .in_memory()
        .unwrap()
}

fn parse(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

/// The payload with these values at these JSON pointers.
fn with(text: &str, changes: &[(&str, Json)]) -> Json {
    let mut payload = parse(text);
    for (pointer, value) in changes {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        let parent = payload.pointer_mut(parent).unwrap();
        match parent {
            Json::Array(items) => items[field.parse::<usize>().unwrap()] = value.clone(),
            parent => parent[field] = value.clone(),
        }
    }
    payload
}

fn changes(crm: &Crm) -> u64 {
    crm.stats().unwrap().changes
}

/// Takes a webhook, then again, which changes nothing.
#[track_caller]
fn shopify(crm: &Crm, topic: &str, payload: &Json) -> Ingested {
    let taken = crm.ingest().shopify(topic, payload, None).unwrap();
    let before = changes(crm);
    let again = crm.ingest().shopify(topic, payload, None).unwrap();
    if taken.outcome == IngestOutcome::Ignored {
        assert_eq!(again.outcome, IngestOutcome::Ignored);
    } else if taken.outcome == IngestOutcome::Deleted && topic.starts_with("customers") {
        assert_eq!(again.outcome, IngestOutcome::Unchanged);
    } else {
        assert_eq!(again.outcome, IngestOutcome::Unchanged, "{topic}");
        assert_eq!(
            (again.customer_id, again.order_id),
            (taken.customer_id, taken.order_id)
        );
        assert_eq!(again.product_ids, taken.product_ids);
    }
    assert_eq!(changes(crm), before);
    taken
}

#[track_caller]
fn refused(crm: &Crm, topic: &str, payload: &Json) -> (Code, String) {
    let before = changes(crm);
    let error = crm.ingest().shopify(topic, payload, None).unwrap_err();
    assert_eq!(changes(crm), before);
    (error.code(), error.field().unwrap_or_default().to_owned())
}

fn ignored(reason: IngestReason) -> (IngestOutcome, Option<IngestReason>) {
    (IngestOutcome::Ignored, Some(reason))
}

fn verdict(taken: &Ingested) -> (IngestOutcome, Option<IngestReason>) {
    (taken.outcome, taken.reason)
}

fn customer(crm: &Crm, taken: &Ingested) -> Customer {
    crm.customers().get(taken.customer_id.unwrap()).unwrap()
}

fn order(crm: &Crm, taken: &Ingested) -> Order {
    crm.orders().get(taken.order_id.unwrap()).unwrap()
}

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[track_caller]
fn check_sound(crm: &Crm) {
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn other_topics_are_left_aside() {
    let crm = open();
    for topic in ["themes/publish", "orders/edited", "app", "", "/"] {
        let taken = crm.ingest().shopify(topic, &json!({}), None).unwrap();
        assert_eq!(verdict(&taken), ignored(IngestReason::Unsupported), "{topic}");
    }
}

#[test]
fn what_became_of_a_webhook_is_plain_json() {
    let crm = open();
    let taken = crm
        .ingest()
        .shopify("orders/create", &parse(ORDER), None)
        .unwrap();
    let json = serde_json::to_value(&taken).unwrap();
    assert_eq!(json["outcome"], "created");
    assert_eq!(json["customer_id"], taken.customer_id.unwrap().to_string());
    assert_eq!(json.get("reason"), None);
    assert_eq!(serde_json::from_value::<Ingested>(json).unwrap(), taken);
}

/// Signatures are made over the body, so hosts have it at hand as it was sent.
#[test]
fn a_body_is_taken_as_its_text() {
    let crm = open();
    let body = r#"{ "id": 77, "first_name": "Ada" }"#;
    let taken = shopify(&crm, "customers/create", &Json::from(body));
    assert_eq!(taken.outcome, IngestOutcome::Created);
    assert_eq!(
        shopify(&crm, "customers/create", &parse(body)).outcome,
        IngestOutcome::Unchanged
    );
    let event = r#"{ "type": "customer.created", "created": 1, "data": { "object": { "id": "cus_1", "object": "customer" } } }"#;
    assert!(
        crm.ingest()
            .stripe(&Json::from(event))
            .unwrap()
            .customer_id
            .is_some()
    );
    let marked = format!("\u{feff}{body}");
    assert_eq!(
        shopify(&crm, "customers/create", &Json::from(marked)).outcome,
        IngestOutcome::Unchanged
    );
    let deep = |levels: usize| {
        let (open, close) = ("[".repeat(levels - 1), "]".repeat(levels - 1));
        format!(r#"{{ "id": 77, "[": "\"[", "deep": {open}{close} }}"#)
    };
    let allowed = shopify(&crm, "customers/create", &Json::from(deep(64)));
    assert_eq!(allowed.outcome, IngestOutcome::Unchanged);
    let long = format!(r#"{{ "id": 77, "long": "{}" }}"#, "x".repeat(16 << 20));
    for (body, code) in [
        ("", Code::Malformed),
        ("{ \"id\": 77", Code::Malformed),
        (r#""{}""#, Code::WrongType),
        ("[]", Code::WrongType),
        (&deep(65), Code::TooDeep),
        (&deep(10_000), Code::TooDeep),
        (&long, Code::TooLong),
    ] {
        let error = crm
            .ingest()
            .shopify("customers/create", &Json::from(body), None)
            .unwrap_err();
        assert_eq!((error.code(), error.entity()), (code, Some("payload")));
    }
    let too_deep = (0..64).fold(parse("{}"), |inner, _| Json::from(vec![inner]));
    let error = crm.ingest().shopify("customers/create", &too_deep, None);
    assert_eq!(error.unwrap_err().code(), Code::TooDeep);
}

#[test]
fn in_a_transaction_a_refused_webhook_leaves_nothing() {
    let crm = open();
    crm.write(|tx| {
        tx.ingest().shopify("customers/create", &parse(CUSTOMER), None)?;
        let wrong = with(
            ORDER,
            &[("/total_price", json!("59.95")), ("/customer/id", json!(1))],
        );
        let error = tx.ingest().shopify("orders/create", &wrong, None).unwrap_err();
        assert_eq!(
            (error.code(), error.field()),
            (Code::Inconsistent, Some("total_price"))
        );
        tx.ingest()
            .shopify("orders/create", &parse(ORDER), None)
            .map(drop)
    })
    .unwrap();
    assert_eq!(crm.stats().unwrap().customers, 1);
    check_sound(&crm);
}
