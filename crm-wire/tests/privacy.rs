//! Errors do not tell what was given.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crm_core::{Code, Crm, Json};
use serde_json::json;

#[track_caller]
fn refused(arguments: Json) -> (Code, String) {
    let crm = Crm::in_memory().unwrap();
    let error = crm_wire::call(&crm, "customers.create", arguments, None).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("ada"));
    (error.code(), error.field().unwrap().to_owned())
}

fn told(code: Code, field: &str) -> (Code, String) {
    (code, field.to_owned())
}

#[test]
fn a_key_that_is_no_fields_name_is_not_told() {
    let key = "ada@example.org";
    let unknown = |field| told(Code::UnknownField, field);
    assert_eq!(refused(json!({ key: 1 })), unknown("arguments"));
    assert_eq!(refused(json!({ "new": { key: 1 } })), unknown("new"));
    assert_eq!(refused(json!({ "new": { "nmae": 1 } })), unknown("nmae"));
    let custom =
        |key: &str, value: Json| refused(json!({ "new": { "name": "A", "custom": { key: value } } }));
    let short = json!({ "type": "text" });
    assert_eq!(custom(key, short.clone()), told(Code::Required, "custom"));
    assert_eq!(custom("tier", short), told(Code::Required, "custom.tier.value"));
    assert_eq!(custom("tier", json!({ key: 1 })), unknown("custom.tier"));
    // What the core's types refuse, not the shapes.
    let wrong = json!({ "type": "integer", "value": "x" });
    let (_, field) = custom(key, wrong.clone());
    assert_eq!(field, "custom");
    let (_, field) = custom("tier", wrong);
    assert!(field.starts_with("custom.tier"), "{field}");
}
