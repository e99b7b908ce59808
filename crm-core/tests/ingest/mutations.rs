//! Story: a payload is broken in one place or many. Whatever it has become, the answer is an answer or a typed error,
//! the file stays sound, and taking it again changes nothing.

use super::stripe::{self, event};
use super::*;
use proptest::prelude::*;

fn value() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        (-3..4_i64).prop_map(Json::from),
        Just(json!("-1")),
        Just(json!("-0.0")),
        Just(json!("0.005")),
        Just(json!("99999999999999999999999999999999999")),
        Just(json!("999999999999.9999999999")),
        Just(json!("2026-13-01T00:00:00Z")),
        Just(json!("9999-12-31T23:59:59Z")),
        Just(json!("x".repeat(3_000))),
        Just(json!("a\u{0}b,,;\u{202e}")),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[[{}]]], null, 1])),
        "\\PC{0,12}".prop_map(Json::from),
    ]
}

/// Puts `value` where the numbers lead: each chooses a child, until one chooses to stay.
fn put(at: &mut Json, way: &[usize], value: Json) {
    let Some((step, rest)) = way.split_first() else {
        *at = value;
        return;
    };
    match at {
        Json::Object(fields) if !fields.is_empty() => {
            let chosen = step % fields.len();
            put(fields.values_mut().nth(chosen).unwrap(), rest, value);
        }
        Json::Array(items) if !items.is_empty() => {
            let chosen = step % items.len();
            put(&mut items[chosen], rest, value);
        }
        at => *at = value,
    }
}

/// An order with everything in it.
fn whole_order() -> Json {
    with(
        ORDER,
        &[
            ("/refunds", json!([parse(REFUND)])),
            (
                "/transactions",
                json!([{ "id": 1, "kind": "sale", "status": "success", "amount": "59.94" }]),
            ),
            (
                "/fulfillments",
                json!([{ "status": "success", "created_at": "2026-02-05T10:00:00Z" }]),
            ),
        ],
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_payload_of_shopify_breaks_anything(
        which in 0..5_usize,
        is_known in any::<bool>(),
        changes in prop::collection::vec((prop::collection::vec(0..40_usize, 1..6), value()), 1..4),
    ) {
        let crm = open();
        let payloads = [
            ("customers/update", parse(CUSTOMER)),
            ("orders/updated", whole_order()),
            ("refunds/create", parse(REFUND)),
            ("products/update", parse(PRODUCT)),
            ("checkouts/update", parse(CHECKOUT)),
        ];
        if is_known {
            crm.ingest().shopify("customers/create", &parse(CUSTOMER), None).unwrap();
            crm.ingest().shopify("orders/create", &parse(ORDER), None).unwrap();
            crm.ingest().shopify("products/create", &parse(PRODUCT), None).unwrap();
        }
        let (topic, mut payload) = payloads[which].clone();
        for (way, value) in changes {
            put(&mut payload, &way, value);
        }
        if let Ok(taken) = crm.ingest().shopify(topic, &payload, None) {
            let before = super::changes(&crm);
            let again = crm.ingest().shopify(topic, &payload, None).unwrap();
            prop_assert_eq!(super::changes(&crm), before);
            prop_assert_eq!(again.customer_id, taken.customer_id);
            prop_assert_eq!(again.order_id, taken.order_id);
        }
        prop_assert_eq!(crm.verify().unwrap().problems, vec![]);
    }

    #[test]
    fn no_event_of_stripe_breaks_anything(
        which in 0..5_usize,
        is_known in any::<bool>(),
        changes in prop::collection::vec((prop::collection::vec(0..40_usize, 1..7), value()), 1..4),
    ) {
        let crm = open();
        let events = [
            event("customer.updated", 0, stripe::customer_object()),
            event("charge.succeeded", 0, stripe::charge()),
            event("invoice.paid", 0, stripe::invoice()),
            event("refund.created", 0, stripe::refund("re_1", 500)),
            event("product.updated", 0, stripe::product()),
        ];
        if is_known {
            for event in &events {
                let _ = crm.ingest().stripe(event);
            }
        }
        let mut event = events[which].clone();
        for (way, value) in changes {
            put(&mut event, &way, value);
        }
        if let Ok(taken) = crm.ingest().stripe(&event) {
            let before = super::changes(&crm);
            let again = crm.ingest().stripe(&event).unwrap();
            prop_assert_eq!(super::changes(&crm), before);
            prop_assert_eq!(again.order_id, taken.order_id);
        }
        prop_assert_eq!(crm.verify().unwrap().problems, vec![]);
    }
}

#[test]
fn a_payload_may_be_nested_deeply() {
    let crm = open();
    let mut deep = json!({});
    for _ in 0..200 {
        deep = json!([{ "line_items": deep }]);
    }
    for pointer in ["/line_items", "/customer", "/note", "/unknown", "/shipping_lines"] {
        let payload = with(ORDER, &[(pointer, deep.clone())]);
        let _ = crm.ingest().shopify("orders/create", &payload, None);
    }
}
