//! Records as JSON: what bindings and services hand over and get.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crm_core::{
    Crm, Currency, ErrorKind, JournalHead, Money, NewCustomer, NewOrder, NewOrderLine, NewRelationship,
    OrderAdvance, OrderCancellation, OrderPatch, OrderStatus, PageRequest, Patch, RelationshipPatch, Sharing,
    Value,
};
use serde_json::json;

const ID: &str = "0198c1a0-0000-7000-8000-000000000001";

#[test]
fn decimals_are_given_as_text_or_as_integers_and_come_back_as_text() {
    let crm = Crm::in_memory().unwrap();
    let json = json!({
        "currency": "EUR",
        "lines": [{"sku": "TEA", "quantity": 2, "unit_price": "4.50"}, {"sku": "CUP", "quantity": "1", "unit_price": 12}],
        "shipping": 5,
        "payments": [{"amount": 20}],
    });
    let new: NewOrder = serde_json::from_str(&json.to_string()).unwrap();
    assert!(serde_json::from_value::<NewOrder>(json).unwrap() == new);
    let order = crm.orders().create(new).unwrap();
    let patch: OrderPatch = serde_json::from_value(json!({"discount": 1, "tax": "0.10"})).unwrap();
    crm.orders().update(order.id, patch).unwrap();
    let refund = json!({"lines": [{"line": 1, "quantity": 1, "amount": 4}]});
    let refund = serde_json::from_value(refund).unwrap();
    let order = serde_json::to_value(crm.orders().refund(order.id, refund).unwrap()).unwrap();
    assert_eq!(
        [
            &order["total"],
            &order["shipping"],
            &order["lines"][0]["quantity"],
            &order["refunds"][0]["amount"]
        ],
        [&json!("25.10"), &json!("5"), &json!("2"), &json!("4")]
    );
    let money: Money = serde_json::from_value(json!({"amount": 3, "currency": "EUR"})).unwrap();
    assert_eq!(money.to_string(), "3 EUR");
    let value: Value = serde_json::from_value(json!({"type": "decimal", "value": 3})).unwrap();
    assert!(value == Value::Decimal(3.into()));
}

#[test]
fn a_float_is_refused_wherever_a_decimal_is_expected() {
    let line = json!({"currency": "EUR", "lines": [{"sku": "TEA", "quantity": 0.1, "unit_price": "4.50"}]});
    let refused = [
        serde_json::from_value::<NewOrder>(line).err(),
        serde_json::from_value::<OrderPatch>(json!({"discount": 1.5})).err(),
        serde_json::from_value::<Money>(json!({"amount": 1.5, "currency": "EUR"})).err(),
        serde_json::from_value::<Value>(json!({"type": "decimal", "value": 1.5})).err(),
    ];
    for error in refused {
        let error = error.unwrap().to_string();
        assert!(error.contains("a float may have lost digits"), "{error}");
    }
}

#[test]
fn what_is_no_date_is_told_by_its_code() {
    let of = |since: &str| json!({"from": ID, "to": ID, "kind": "friend", "since": since});
    let refused = [
        serde_json::from_value::<NewRelationship>(of("2026-02-30")).err(),
        serde_json::from_value::<NewRelationship>(of("yesterday")).err(),
        serde_json::from_value::<RelationshipPatch>(json!({"until": "2026-13-01"})).err(),
        serde_json::from_value::<Value>(json!({"type": "date", "value": "31.01.2026"})).err(),
    ];
    for error in refused {
        let error = error.unwrap().to_string();
        assert!(error.contains("[invalid_date]"), "{error}");
    }
    assert!(serde_json::from_value::<NewRelationship>(of("-0044-03-15")).is_ok());
    let patch: RelationshipPatch = serde_json::from_value(json!({"since": null})).unwrap();
    assert!(patch.since == Patch::Clear && patch.until == Patch::Keep);
}

#[test]
fn steps_are_given_as_json_too() {
    let advance: OrderAdvance = serde_json::from_str(r#"{"status": "shipped", "version": 3}"#).unwrap();
    assert_eq!(
        advance,
        OrderAdvance {
            version: Some(3),
            ..OrderAdvance::to(OrderStatus::Shipped)
        }
    );
    let cancellation: OrderCancellation = serde_json::from_str(r#"{"reason": "lost"}"#).unwrap();
    assert!(cancellation == OrderCancellation::because("lost"));
    assert!(serde_json::from_str::<OrderAdvance>("{}").is_err());
    assert!(serde_json::from_str::<OrderCancellation>(r#"{"why": "lost"}"#).is_err());
}

#[test]
fn the_end_of_the_journal_is_kept_as_text() {
    let crm = Crm::in_memory().unwrap();
    crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let head = crm.journal().head().unwrap();
    let json = serde_json::to_value(head).unwrap();
    assert_eq!(
        (json["seq"].as_u64(), json["hash"].as_str().unwrap().len()),
        (Some(1), 64)
    );
    let kept: JournalHead = serde_json::from_value(json.clone()).unwrap();
    crm.customers().create(NewCustomer::person("Bob")).unwrap();
    crm.journal().verify(Some(kept)).unwrap();
    for bad in ["", "ab", "é", &"x".repeat(64), &"0".repeat(66)] {
        let mut other = json.clone();
        other["hash"] = bad.into();
        assert!(serde_json::from_value::<JournalHead>(other).is_err(), "{bad}");
    }
}

#[test]
fn enumerations_are_snake_case_and_unknown_fields_are_refused() {
    assert_eq!(
        serde_json::to_value(Sharing::SingleWriter).unwrap(),
        "single_writer"
    );
    assert_eq!(
        serde_json::from_value::<ErrorKind>(json!("not_found")).unwrap(),
        ErrorKind::NotFound
    );
    assert_eq!(
        serde_json::from_value::<PageRequest>(json!({"limit": 7})).unwrap(),
        PageRequest::first(7)
    );
    assert!(serde_json::from_value::<PageRequest>(json!({"limt": 7})).is_err());
}

#[test]
fn a_line_without_a_quantity_is_of_one() {
    let line: NewOrderLine = serde_json::from_value(json!({"sku": "TEA", "unit_price": 5})).unwrap();
    assert!(line == NewOrderLine::new("TEA", 1, 5));
    let crm = Crm::in_memory().unwrap();
    let lines = vec![NewOrderLine {
        name: Some("Tea".to_owned()),
        unit_price: 5.into(),
        ..NewOrderLine::default()
    }];
    let order = crm.orders().create(NewOrder::new(Currency::EUR, lines)).unwrap();
    assert_eq!(order.total, 5.into());
}
