//! Nothing personal is shown by `Debug`.

use std::fmt::Debug;

use crm_core::{
    Address, Consent, ConsentStatus, CustomerPatch, CustomerQuery, CustomerSort, Identifier, LawfulBasis,
    NewCustomer, NewNote, NewRelationship, NotePatch, PageRequest, PartialDate, Patch, PersonName,
    RelationshipPatch, Value,
};

use crate::{person, shop};

const SECRET: &str = "topsecret";

fn secret<T: From<&'static str>>() -> T {
    SECRET.into()
}

#[track_caller]
fn check(record: &impl Debug, shown: &str) {
    for text in [format!("{record:?}"), format!("{record:#?}")] {
        for leak in [SECRET, "1815", "30901820", "746f70736563726574"] {
            assert!(!text.to_lowercase().contains(leak), "{text}");
        }
    }
    assert!(format!("{record:?}").contains(shown), "{record:?}");
}

#[test]
fn debug_shows_what_a_record_is_and_not_whose() {
    let (crm, clock) = shop();
    let name = PersonName {
        given: Some(secret()),
        ..PersonName::default()
    };
    let address = Address {
        lines: vec![SECRET.into()],
        city: Some(secret()),
        ..Address::default()
    };
    let consent = Consent {
        purpose: "news".into(),
        channel: crm_core::Channel::Email,
        status: ConsentStatus::Granted,
        basis: LawfulBasis::Consent,
        proof: Some(secret()),
        at: crm_core::Clock::now(&clock),
    };
    let new = NewCustomer {
        name_parts: Some(name.clone()),
        addresses: vec![address.clone()],
        birthday: Some(PartialDate::gregorian(Some(1815), 12, 10)),
        occupation: Some(secret()),
        owner: Some(secret()),
        source: Some(secret()),
        tags: vec![SECRET.into()],
        preferences: [(SECRET.to_owned(), Value::from(SECRET))].into(),
        consents: vec![consent.clone()],
        ..NewCustomer::default()
            .email("topsecret@example.org")
            .phone("030901820")
    };
    let customer = crm.customers().create(new.clone()).unwrap();
    check(&new, "NewCustomer { id: None, kind: Person");
    check(&customer, &format!("Customer {{ id: {:?}", customer.id));
    check(&customer.identifiers, "Identifier { kind: Email");
    check(&name, "PersonName");
    check(&address, "Address");
    check(&consent, "Granted");
    check(&customer.preferences[SECRET], "Text(..)");
    let patch = CustomerPatch {
        version: Some(3),
        name: Patch::Set(SECRET.into()),
        ..CustomerPatch::default()
    };
    check(&patch, "CustomerPatch { version: Some(3)");
    check(&crm.customers().search(SECRET, 1).unwrap(), "exact: true");
    let query = CustomerQuery {
        text: Some(secret()),
        tag: Some(secret()),
        owner: Some(secret()),
        sort: CustomerSort::Name,
        ..CustomerQuery::default()
    };
    check(&query, "sort: Name");
    person(&crm, SECRET);
    let by_name = CustomerQuery {
        sort: CustomerSort::Name,
        ..CustomerQuery::default()
    };
    let page = crm.customers().list(&by_name, &PageRequest::first(1)).unwrap();
    check(&page, "Cursor(..)");
    crm.customers()
        .update(
            customer.id,
            CustomerPatch {
                name: Patch::Set("x".into()),
                ..patch_any()
            },
        )
        .unwrap();
    check(
        &crm.customers()
            .history(customer.id, &PageRequest::first(5))
            .unwrap()
            .items,
        r#"FieldChange { field: "name""#,
    );
    check(&Identifier::email(SECRET), "Email");
}

fn patch_any() -> CustomerPatch {
    CustomerPatch::default()
}

#[test]
fn debug_of_notes_and_relationships_shows_no_text() {
    let (crm, _) = shop();
    let (ada, bob) = (person(&crm, "Ada"), person(&crm, "Bob"));
    let new = NewNote {
        author: Some(secret()),
        ..NewNote::new(ada.id, SECRET)
    };
    let note = crm.notes().create(new.clone()).unwrap();
    check(&new, "NewNote");
    check(&note, &format!("Note {{ id: {:?}", note.id));
    check(
        &NotePatch {
            body: Some(secret()),
            ..NotePatch::default()
        },
        "NotePatch",
    );
    let new = NewRelationship {
        role: Some(secret()),
        ..NewRelationship::new(ada.id, SECRET, bob.id)
    };
    let relationship = crm.relationships().create(new.clone()).unwrap();
    check(&new, "NewRelationship");
    check(&relationship, "Relationship");
    check(
        &RelationshipPatch {
            kind: Some(secret()),
            ..RelationshipPatch::default()
        },
        "RelationshipPatch",
    );
}
