//! History and reads of the past.

use std::time::Duration;

use crm_core::{
    Code, Crm, Cursor, Customer, CustomerPatch, FieldKind, ManualClock, NewCustomer, NewField, Operation,
    PageRequest, Patch, Timestamp, Value,
};
use serde_json::{Value as Json, json};

use Operation::{Created, Deleted, Restored, Updated};

use crate::{check_refused, check_sound, shop};

const MINUTE: Duration = Duration::from_secs(60);

fn now(clock: &ManualClock) -> Timestamp {
    crm_core::Clock::now(clock)
}

/// A customer after each of several changes, a minute apart.
fn lived() -> (Crm, ManualClock, Vec<(Timestamp, Customer)>) {
    let (crm, clock) = shop();
    crm.fields()
        .create(NewField::new("shoe_size", FieldKind::Integer))
        .unwrap();
    let bob = crm.as_actor("bob");
    let mut states = Vec::new();
    let mut keep = |customer: Customer| {
        states.push((now(&clock), customer));
        clock.advance(MINUTE);
    };
    let ada = crm
        .customers()
        .create(NewCustomer::person("Ada").email("ada@example.org"))
        .unwrap();
    let id = ada.id;
    keep(ada);
    let patches = [
        r#"{"occupation": "analyst", "custom": {"shoe_size": {"type": "integer", "value": 38}}}"#,
        r#"{"occupation": null, "gender": "female"}"#,
        r#"{"occupation": "poet", "custom": {"shoe_size": null}, "identifiers": null, "tags": ["vip"]}"#,
    ];
    for patch in patches {
        let patch: CustomerPatch = serde_json::from_str(patch).unwrap();
        keep(bob.customers().update(id, patch).unwrap());
    }
    keep(crm.customers().delete(id, None).unwrap());
    keep(crm.customers().restore(id, None).unwrap());
    (crm, clock, states)
}

#[test]
fn the_past_is_read_as_it_was() {
    let (crm, _, states) = lived();
    let id = states[0].1.id;
    for (at, expected) in &states {
        for at in [*at, at.saturating_add(MINUTE / 2)] {
            let found = crm.customers().as_of(id, at).unwrap();
            assert_eq!(
                serde_json::to_value(&found).unwrap(),
                serde_json::to_value(expected).unwrap()
            );
        }
    }
    let before = states[0].0.saturating_sub(Duration::from_millis(1));
    check_refused(crm.customers().as_of(id, before), Code::NotYetCreated, "");
    let nobody = "0195f3c1-0000-7000-8000-00000000002a".parse().unwrap();
    check_refused(crm.customers().as_of(nobody, before), Code::NotFound, "");
    check_sound(&crm);
}

#[test]
fn history_says_who_changed_what_from_which_value() {
    let (crm, _, states) = lived();
    let id = states[0].1.id;
    let history = crm
        .customers()
        .history(id, &PageRequest::first(10))
        .unwrap()
        .items;
    let operations: Vec<_> = history.iter().map(|entry| entry.operation).collect();
    assert_eq!(
        operations,
        [Restored, Deleted, Updated, Updated, Updated, Created]
    );
    assert_eq!(history[2].actor.as_deref(), Some("bob"));
    assert_eq!((history[5].actor.as_deref(), history[5].fields.len()), (None, 0));
    let changes = |at: usize| -> Vec<(&str, Json, Json)> {
        let fields = history[at].fields.iter();
        fields
            .map(|change| (change.field.as_str(), change.old.clone(), change.new.clone()))
            .collect()
    };
    // Absent and null are the same to a reader: no value.
    let size = json!({"shoe_size": {"type": "integer", "value": 38}});
    assert_eq!(
        changes(4),
        [
            ("custom", json!({}), size),
            ("occupation", Json::Null, json!("analyst"))
        ]
    );
    assert_eq!(
        changes(3),
        [
            ("gender", Json::Null, json!("female")),
            ("occupation", json!("analyst"), Json::Null)
        ]
    );
}

#[test]
fn history_comes_in_pages_that_later_changes_do_not_move() {
    let (crm, _, states) = lived();
    let id = states[0].1.id;
    let all = crm.customers().history(id, &PageRequest::first(6)).unwrap();
    assert_eq!((all.items.len(), all.next), (6, None));
    let mut page = crm.customers().history(id, &PageRequest::first(2)).unwrap();
    let mut items = page.items;
    while let Some(next) = page.next {
        let patch = CustomerPatch {
            occupation: Patch::Set(format!("job {}", items.len())),
            ..CustomerPatch::default()
        };
        crm.customers().update(id, patch).unwrap();
        // As text, as a caller keeps it.
        let next = Cursor::new(next.as_str());
        page = crm.customers().history(id, &PageRequest::after(2, next)).unwrap();
        items.extend(page.items);
    }
    assert_eq!(items, all.items);
    assert_eq!(crm.stats().unwrap().changes, 9);
}

#[test]
fn a_cursor_of_another_history_is_refused() {
    let (crm, _) = shop();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let bob = crm.customers().create(NewCustomer::person("Bob")).unwrap();
    for id in [ada.id, bob.id] {
        let patch = CustomerPatch {
            occupation: Patch::Set("analyst".into()),
            ..CustomerPatch::default()
        };
        crm.customers().update(id, patch).unwrap();
    }
    let page = crm.customers().history(ada.id, &PageRequest::first(1)).unwrap();
    let cursor = |text: &str| PageRequest::after(1, Cursor::new(text));
    let of_ada = cursor(page.next.unwrap().as_str());
    assert!(crm.customers().history(ada.id, &of_ada).is_ok());
    let refused = |request: &PageRequest, code, field| {
        let error = crm.customers().history(bob.id, request).unwrap_err();
        assert_eq!((error.code(), error.field()), (code, Some(field)));
    };
    refused(&of_ada, Code::InvalidCursor, "after");
    for text in ["", "00", "0000000000000000", "ffffffffffffffff", "x"] {
        refused(&cursor(text), Code::InvalidCursor, "after");
    }
    for limit in [0, 1001] {
        refused(&PageRequest::first(limit), Code::OutOfRange, "limit");
    }
}

#[test]
fn history_of_many_changes_in_one_transaction_is_whole() {
    let (crm, clock) = shop();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    clock.advance(MINUTE);
    crm.write(|tx| {
        for n in 0..200_i64 {
            let mut patch = CustomerPatch::default();
            patch.preferences.insert("number".into(), Some(Value::from(n)));
            tx.customers().update(ada.id, patch)?;
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(
        crm.customers()
            .history(ada.id, &PageRequest::first(1_000))
            .unwrap()
            .items
            .len(),
        201
    );
    let after = crm.customers().get(ada.id).unwrap();
    assert_eq!(
        (after.version, &after.preferences["number"]),
        (201, &Value::from(199))
    );
    // All of them happened at one instant, so none is seen without the others.
    assert!(crm.customers().as_of(ada.id, after.updated_at).unwrap() == after);
    assert!(crm.customers().as_of(ada.id, ada.created_at).unwrap() == ada);
    check_sound(&crm);
}

#[test]
fn a_snapshot_does_not_see_later_changes() {
    let (crm, clock) = shop();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let before = crm.snapshot().unwrap();
    clock.advance(MINUTE);
    let patch = CustomerPatch {
        name: Patch::Set("Augusta".into()),
        ..CustomerPatch::default()
    };
    crm.customers().update(ada.id, patch).unwrap();
    assert_eq!(
        before.customers().get(ada.id).unwrap().name.as_deref(),
        Some("Ada")
    );
    assert_eq!(
        before
            .customers()
            .history(ada.id, &PageRequest::first(10))
            .unwrap()
            .items
            .len(),
        1
    );
    assert_eq!(before.customers().search("Augusta", 5).unwrap(), []);
    assert_eq!(crm.customers().search("Ada", 5).unwrap(), []);
}
