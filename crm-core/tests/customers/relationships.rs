//! Relationships between customers.

use std::time::Duration;

use crm_core::{
    Code, Crm, Customer, CustomerId, NewCustomer, NewRelationship, Operation, PageRequest, Patch,
    Relationship, RelationshipPatch, Timestamp,
};

use crate::{check_refused, check_sound, person, shop};

fn day(text: &str) -> time::Date {
    serde_json::from_value(serde_json::json!(text)).unwrap()
}

fn company(crm: &Crm, name: &str) -> Customer {
    crm.customers().create(NewCustomer::organization(name)).unwrap()
}

fn relate(crm: &Crm, from: &Customer, kind: &str, to: &Customer) -> Relationship {
    crm.relationships()
        .create(NewRelationship::new(from.id, kind, to.id))
        .unwrap()
}

/// The kinds of a customer's relationships, read in pages of two.
fn kinds(crm: &Crm, customer: CustomerId) -> Vec<String> {
    let mut kinds = Vec::new();
    let mut request = PageRequest::first(2);
    loop {
        let page = crm.relationships().of(customer, &request).unwrap();
        assert!(page.items.len() <= 2);
        kinds.extend(page.items.into_iter().map(|relationship| relationship.kind));
        match page.next {
            Some(next) => request.after = Some(next),
            None => return kinds,
        }
    }
}

#[test]
fn relationships_are_seen_from_both_sides_in_order_of_creation() {
    let (crm, _) = shop();
    let (ada, bob, acme) = (person(&crm, "Ada"), person(&crm, "Bob"), company(&crm, "Acme"));
    relate(&crm, &ada, "employee", &acme);
    relate(&crm, &bob, "employee", &acme);
    relate(&crm, &bob, "spouse", &ada);
    relate(&crm, &acme, "supplier", &ada);
    relate(&crm, &ada, "referred", &bob);
    assert_eq!(
        kinds(&crm, ada.id),
        ["employee", "spouse", "supplier", "referred"]
    );
    assert_eq!(kinds(&crm, bob.id), ["employee", "spouse", "referred"]);
    assert_eq!(kinds(&crm, acme.id), ["employee", "employee", "supplier"]);
    check_sound(&crm);
}

#[test]
fn those_with_a_deleted_customer_are_hidden() {
    let (crm, _) = shop();
    let (ada, bob, acme) = (person(&crm, "Ada"), person(&crm, "Bob"), company(&crm, "Acme"));
    relate(&crm, &ada, "employee", &acme);
    relate(&crm, &bob, "manager", &acme);
    relate(&crm, &acme, "supplier", &ada);
    crm.customers().delete(ada.id, None).unwrap();
    assert_eq!(kinds(&crm, acme.id), ["manager"]);
    check_refused(
        crm.relationships().of(ada.id, &PageRequest::default()),
        Code::NotFound,
        "",
    );
    let new = NewRelationship::new(bob.id, "friend", ada.id);
    check_refused(crm.relationships().create(new), Code::UnknownReference, "to");
    crm.customers().restore(ada.id, None).unwrap();
    assert_eq!(kinds(&crm, acme.id), ["employee", "manager", "supplier"]);
    check_sound(&crm);
}

#[test]
fn a_relationship_is_changed_deleted_and_remembered() {
    let (crm, clock) = shop();
    let (ada, acme) = (person(&crm, "Ada"), company(&crm, "Acme"));
    let minute = Duration::from_secs(60);
    let now = || -> Timestamp { crm_core::Clock::now(&clock) };
    let new = NewRelationship {
        role: Some(" buyer ".into()),
        since: Some(day("2020-02-29")),
        ..NewRelationship::new(ada.id, "employee", acme.id)
    };
    let first = crm.relationships().create(new).unwrap();
    assert_eq!((first.role.as_deref(), first.version), (Some("buyer"), 1));
    let created_at = now();
    clock.advance(minute);
    let patch = RelationshipPatch {
        version: Some(1),
        role: Patch::Clear,
        until: Patch::Set(day("2026-03-01")),
        ..RelationshipPatch::default()
    };
    let second = crm.relationships().update(first.id, patch.clone()).unwrap();
    assert_eq!(
        (second.role.as_deref(), second.until, second.version),
        (None, Some(day("2026-03-01")), 2)
    );
    assert_eq!(crm.relationships().get(first.id).unwrap(), second);
    check_refused(
        crm.relationships().update(first.id, patch),
        Code::StaleVersion,
        "version",
    );
    let updated_at = now();
    clock.advance(minute);
    check_refused(
        crm.relationships().delete(first.id, Some(1)),
        Code::StaleVersion,
        "version",
    );
    crm.relationships().delete(first.id, Some(2)).unwrap();
    check_sound(&crm);

    let relationships = crm.relationships();
    assert_eq!(relationships.find(first.id).unwrap(), None);
    check_refused(relationships.get(first.id), Code::NotFound, "");
    check_refused(crm.relationships().delete(first.id, None), Code::NotFound, "");
    check_refused(
        crm.relationships().update(first.id, RelationshipPatch::default()),
        Code::NotFound,
        "",
    );
    assert_eq!(kinds(&crm, acme.id), [""; 0]);
    assert_eq!(relationships.as_of(first.id, created_at).unwrap(), first);
    assert_eq!(relationships.as_of(first.id, updated_at).unwrap(), second);
    check_refused(relationships.as_of(first.id, now()), Code::NotFound, "");
    let before = created_at.saturating_sub(minute);
    check_refused(relationships.as_of(first.id, before), Code::NotYetCreated, "");
    let history = relationships
        .history(first.id, &PageRequest::first(10))
        .unwrap()
        .items;
    let operations: Vec<_> = history.iter().map(|entry| entry.operation).collect();
    assert_eq!(
        operations,
        [Operation::Deleted, Operation::Updated, Operation::Created]
    );
    let kind = history[0]
        .fields
        .iter()
        .find(|change| change.field == "kind")
        .unwrap();
    assert_eq!((kind.old.as_str(), kind.new.as_str()), (Some("employee"), None));
    let again = NewRelationship {
        id: Some(first.id),
        ..NewRelationship::new(ada.id, "employee", acme.id)
    };
    check_refused(crm.relationships().create(again), Code::AlreadyExists, "id");
}

#[test]
fn relationships_are_checked() {
    let (crm, _) = shop();
    let (ada, acme) = (person(&crm, "Ada"), company(&crm, "Acme"));
    let refused =
        |new: NewRelationship, code, field| check_refused(crm.relationships().create(new), code, field);
    let new = || NewRelationship::new(ada.id, "employee", acme.id);
    let nobody: CustomerId = "0195f3c1-0000-7000-8000-00000000002a".parse().unwrap();
    refused(NewRelationship { to: ada.id, ..new() }, Code::SelfReference, "to");
    refused(
        NewRelationship {
            from: nobody,
            ..new()
        },
        Code::UnknownReference,
        "from",
    );
    refused(
        NewRelationship { to: nobody, ..new() },
        Code::UnknownReference,
        "to",
    );
    refused(
        NewRelationship {
            kind: " ".into(),
            ..new()
        },
        Code::Required,
        "kind",
    );
    refused(
        NewRelationship {
            role: Some("a\0".into()),
            ..new()
        },
        Code::ControlCharacter,
        "role",
    );
    let backwards = NewRelationship {
        since: Some(day("2026-01-02")),
        until: Some(day("2026-01-01")),
        ..new()
    };
    refused(backwards, Code::OutOfRange, "until");
    let cursor = crm_core::Cursor::new("00");
    let page = crm.relationships().of(ada.id, &PageRequest::after(1, cursor));
    check_refused(page, Code::InvalidCursor, "after");
    assert_eq!(crm.stats().unwrap().changes, 2);
    check_sound(&crm);
}

#[test]
fn a_wire_relationship_is_the_relationship() {
    let (crm, _) = shop();
    let (ada, acme) = (person(&crm, "Ada"), company(&crm, "Acme"));
    let new = NewRelationship {
        since: Some(day("2020-02-29")),
        ..NewRelationship::new(ada.id, "employee", acme.id)
    };
    let made = crm.relationships().create(new).unwrap();
    let json = serde_json::to_string(&made).unwrap();
    assert!(
        json.contains(r#""since":"2020-02-29""#) && !json.contains("until"),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<Relationship>(&json).unwrap(), made);
}
