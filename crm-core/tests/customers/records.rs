//! Creating, changing, deleting and restoring customers.

use std::time::Duration;

use crm_core::{
    Address, Channel, Code, Consent, ConsentStatus, Crm, Customer, CustomerKind, CustomerPatch, Gender,
    Identifier, LawfulBasis, Lifecycle, NewCustomer, PageRequest, PartialDate, Patch, PersonName, Role,
    Value,
};

use crate::{check_refused, check_sound, person, shop};

fn everything() -> NewCustomer {
    NewCustomer {
        name_parts: Some(PersonName {
            prefix: Some("Dr.".into()),
            given: Some("Ada".into()),
            family: Some(" Lovelace ".into()),
            ..PersonName::default()
        }),
        identifiers: vec![
            Identifier {
                label: Some("work".into()),
                ..Identifier::email("Ada@Example.org")
            },
            Identifier::phone("030 901820"),
            Identifier::external_id("ERP", "1001"),
            Identifier::social("mastodon", "@Ada"),
            Identifier::device("D-1"),
        ],
        addresses: vec![Address {
            label: Some("billing".into()),
            lines: vec!["Unter den Linden 1".into()],
            city: Some("Berlin".into()),
            postal_code: Some("10117".into()),
            country: Some("de".into()),
            ..Address::default()
        }],
        birthday: Some(PartialDate::chinese_lunar(Some(1987), 6, 30).leap_month()),
        gender: Some(Gender::Female),
        language: Some("zh-hans-cn".into()),
        time_zone: Some("europe/berlin".into()),
        occupation: Some("analyst".into()),
        preferences: [(" contact ".to_owned(), Value::from("mornings"))].into(),
        tags: vec!["vip".into(), " early ".into(), "vip".into()],
        roles: vec![Role::Partner, Role::Customer, Role::Partner],
        lifecycle: Lifecycle::Opportunity,
        owner: Some("bob".into()),
        source: Some("fair".into()),
        ..NewCustomer::default()
    }
}

#[test]
fn everything_given_is_kept_in_its_normal_form() {
    let (crm, clock) = shop();
    let ada = crm.customers().create(everything()).unwrap();
    assert_eq!(ada.name.as_deref(), Some("Dr. Ada Lovelace"));
    assert_eq!(ada.email(), Some("ada@example.org"));
    assert_eq!(ada.phone(), Some("+4930901820"));
    assert_eq!(ada.identifiers[3].value, "ada");
    assert_eq!(ada.addresses[0].country.as_deref(), Some("DE"));
    assert_eq!(ada.language.as_deref(), Some("zh-Hans-CN"));
    assert_eq!(ada.time_zone.as_deref(), Some("Europe/Berlin"));
    assert_eq!(ada.tags, ["early", "vip"]);
    assert_eq!(ada.roles, [Role::Customer, Role::Partner]);
    assert_eq!(ada.preferences["contact"], Value::from("mornings"));
    assert_eq!(
        (ada.version, ada.created_at, ada.updated_at),
        (1, clock_now(&clock), clock_now(&clock))
    );
    assert_eq!(crm.customers().get(ada.id).unwrap(), ada);
    check_sound(&crm);
}

fn clock_now(clock: &crm_core::ManualClock) -> crm_core::Timestamp {
    crm_core::Clock::now(clock)
}

#[test]
fn a_file_keeps_customers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let crm = crm_core::OpenOptions::new().region("DE").open(&path).unwrap();
    let ada = crm.customers().create(everything()).unwrap();
    let bob = person(&crm, "Bob");
    crm.customers().delete(bob.id, None).unwrap();
    crm.close().unwrap();
    let crm = Crm::open(&path).unwrap();
    assert_eq!(crm.customers().get(ada.id).unwrap(), ada);
    assert_eq!(crm.customers().find(bob.id).unwrap(), None);
    assert_eq!(crm.customers().search("lovelace", 5).unwrap().len(), 1);
    check_sound(&crm);
}

#[test]
fn a_wire_record_is_the_record() {
    let (crm, _) = shop();
    let ada = crm.customers().create(everything()).unwrap();
    let json = serde_json::to_string(&ada).unwrap();
    assert_eq!(serde_json::from_str::<Customer>(&json).unwrap(), ada);
    assert!(json.contains(r#""calendar":"chinese_lunar""#) && !json.contains("deleted_at"));
}

#[test]
fn a_patch_keeps_clears_and_sets() {
    let (crm, clock) = shop();
    let ada = crm.customers().create(everything()).unwrap();
    clock.advance(Duration::from_secs(60));
    let patch = r#"{"version": 1, "kind": "organization", "occupation": null, "language": "pt_br",
        "tags": null, "roles": null, "lifecycle": "customer", "preferences": {"contact": null, "tea":
        {"type": "bool", "value": true}}, "birthday": {"month": 2, "day": 29}}"#;
    let patch: CustomerPatch = serde_json::from_str(patch).unwrap();
    let after = crm.customers().update(ada.id, patch.clone()).unwrap();
    let expected = Customer {
        kind: CustomerKind::Organization,
        occupation: None,
        language: Some("pt-BR".into()),
        tags: Vec::new(),
        roles: vec![Role::Customer],
        lifecycle: Lifecycle::Customer,
        preferences: [("tea".to_owned(), Value::from(true))].into(),
        birthday: Some(PartialDate::gregorian(None, 2, 29)),
        updated_at: clock_now(&clock),
        version: 2,
        ..ada.clone()
    };
    assert!(after == expected);
    check_refused(
        crm.customers().update(ada.id, patch),
        Code::StaleVersion,
        "version",
    );
    assert_eq!(crm.customers().get(ada.id).unwrap().version, 2);
}

#[test]
fn a_patch_that_changes_nothing_is_no_change() {
    let (crm, clock) = shop();
    let ada = crm.customers().create(everything()).unwrap();
    clock.advance(Duration::from_secs(60));
    let same = CustomerPatch {
        name: Patch::Set(" Dr. Ada Lovelace".into()),
        identifiers: Patch::Set(vec![
            Identifier {
                label: Some("work".into()),
                ..Identifier::email("ADA@example.org")
            },
            Identifier::phone("+49 (30) 90-18-20"),
            Identifier::external_id("ERP", "1001"),
            Identifier::social("mastodon", "ada"),
            Identifier::device("D-1"),
        ]),
        tags: Patch::Set(vec!["vip".into(), "early".into()]),
        ..CustomerPatch::default()
    };
    assert!(crm.customers().update(ada.id, same).unwrap() == ada);
    assert_eq!(
        crm.customers()
            .history(ada.id, &PageRequest::first(10))
            .unwrap()
            .items
            .len(),
        1
    );
}

#[test]
fn a_name_made_of_parts_follows_them() {
    let (crm, _) = shop();
    let parts = |family: &str| PersonName {
        given: Some("明".into()),
        family: Some(family.into()),
        ..PersonName::default()
    };
    let new = NewCustomer {
        name_parts: Some(parts("王")),
        ..NewCustomer::default()
    };
    let made = crm.customers().create(new).unwrap();
    assert_eq!(made.name.as_deref(), Some("王明"));
    let patch = |family| CustomerPatch {
        name_parts: Patch::Set(parts(family)),
        ..CustomerPatch::default()
    };
    assert_eq!(
        crm.customers()
            .update(made.id, patch("李"))
            .unwrap()
            .name
            .as_deref(),
        Some("李明")
    );
    let given = crm.customers().create(NewCustomer {
        name_parts: Some(parts("王")),
        ..NewCustomer::person("Ming")
    });
    let given = given.unwrap();
    assert_eq!(
        crm.customers()
            .update(given.id, patch("李"))
            .unwrap()
            .name
            .as_deref(),
        Some("Ming")
    );
    check_sound(&crm);
}

#[test]
fn tags_and_identifiers_are_added_and_removed_one_by_one() {
    let (crm, _) = shop();
    let ada = person(&crm, "Ada");
    let mut customers = crm.customers();
    assert_eq!(
        customers.add_tags(ada.id, &["b", " a ", "b"]).unwrap().tags,
        ["a", "b"]
    );
    assert_eq!(customers.add_tags(ada.id, &["a"]).unwrap().version, 2);
    assert_eq!(customers.remove_tags(ada.id, &["b ", "c"]).unwrap().tags, ["a"]);
    let with = customers
        .add_identifier(ada.id, Identifier::phone("030 901820"))
        .unwrap();
    assert_eq!(with.phone(), Some("+4930901820"));
    let work = Identifier {
        label: Some("work".into()),
        ..Identifier::phone("+49 30 901820")
    };
    let labelled = customers.add_identifier(ada.id, work).unwrap();
    assert_eq!(
        (
            labelled.identifiers.len(),
            labelled.identifiers[0].label.as_deref()
        ),
        (1, Some("work"))
    );
    let again = customers
        .add_identifier(ada.id, Identifier::phone("030901820"))
        .unwrap();
    assert!(again == labelled);
    let without = customers
        .remove_identifier(ada.id, &Identifier::phone("030901820"))
        .unwrap();
    assert!(without.identifiers.is_empty());
    let same = customers
        .remove_identifier(ada.id, &Identifier::email("nobody@example.org"))
        .unwrap();
    assert_eq!(same.version, without.version);
    check_sound(&crm);
}

#[test]
fn a_customer_needs_a_name_or_an_identifier() {
    let (crm, _) = shop();
    check_refused(
        crm.customers().create(NewCustomer::default()),
        Code::Required,
        "name",
    );
    let only = crm
        .customers()
        .create(NewCustomer::default().email("a@example.org"))
        .unwrap();
    let removed = crm
        .customers()
        .remove_identifier(only.id, &Identifier::email("a@example.org"));
    check_refused(removed, Code::Required, "name");
    check_sound(&crm);
}

#[test]
fn deleted_customers_are_gone_until_they_are_restored() {
    let (crm, clock) = shop();
    let ada = crm.customers().create(everything()).unwrap();
    let mut customers = crm.customers();
    check_refused(customers.delete(ada.id, Some(7)), Code::StaleVersion, "version");
    check_refused(customers.restore(ada.id, None), Code::NotDeleted, "");
    let deleted = customers.delete(ada.id, Some(1)).unwrap();
    assert_eq!(
        (deleted.version, deleted.deleted_at),
        (2, Some(clock_now(&clock)))
    );
    check_sound(&crm);
    check_refused(customers.get(ada.id), Code::NotFound, "");
    assert_eq!(customers.find(ada.id).unwrap(), None);
    assert!(customers.find_deleted(ada.id).unwrap() == Some(deleted));
    assert_eq!(
        customers
            .find_by_identifier(&Identifier::email("ada@example.org"))
            .unwrap(),
        None
    );
    check_refused(
        customers.update(ada.id, CustomerPatch::default()),
        Code::NotFound,
        "",
    );
    check_refused(customers.delete(ada.id, None), Code::NotFound, "");
    check_refused(customers.add_tags(ada.id, &["x"]), Code::NotFound, "");
    check_refused(
        customers.create(NewCustomer {
            id: Some(ada.id),
            ..NewCustomer::person("A")
        }),
        Code::AlreadyExists,
        "id",
    );
    check_refused(customers.restore(ada.id, Some(1)), Code::StaleVersion, "version");
    let restored = customers.restore(ada.id, Some(2)).unwrap();
    assert_eq!((restored.version, restored.deleted_at), (3, None));
    assert_eq!(customers.find_deleted(ada.id).unwrap(), None);
    assert!(
        customers
            .find_by_identifier(&Identifier::phone("030/901820"))
            .unwrap()
            == Some(restored)
    );
    check_sound(&crm);
}

#[test]
fn ids_may_be_minted_elsewhere() {
    let (crm, _) = shop();
    let id = "0195f3c1-0000-7000-8000-00000000002a".parse().unwrap();
    let new = NewCustomer {
        id: Some(id),
        ..NewCustomer::person("Ada")
    };
    assert_eq!(crm.customers().create(new.clone()).unwrap().id, id);
    check_refused(crm.customers().create(new), Code::AlreadyExists, "id");
}

#[test]
fn the_newest_consent_counts_also_when_an_older_one_is_recorded_later() {
    let (crm, _) = shop();
    let ada = person(&crm, "Ada");
    let consent = |status, day: &str| Consent {
        purpose: "newsletter".into(),
        channel: Channel::Email,
        status,
        basis: LawfulBasis::Consent,
        proof: None,
        at: format!("2026-02-{day}T00:00:00Z").parse().unwrap(),
    };
    let record = |status, day| {
        crm.customers()
            .record_consent(ada.id, consent(status, day))
            .unwrap()
    };
    assert!(record(ConsentStatus::Granted, "10").has_consent("newsletter", Channel::Email));
    assert!(!record(ConsentStatus::Withdrawn, "20").has_consent("newsletter", Channel::Email));
    let late = record(ConsentStatus::Granted, "15");
    assert!(!late.has_consent("newsletter", Channel::Email));
    assert!(late.consents.is_sorted_by_key(|consent| consent.at));
    assert!(!late.has_consent("newsletter", Channel::Sms) && !late.has_consent("offers", Channel::Email));
}

#[test]
fn a_failed_command_leaves_nothing_in_its_transaction() {
    let (crm, _) = shop();
    let ada = crm
        .customers()
        .create(NewCustomer::person("Ada").email("ada@example.org"))
        .unwrap();
    let bob = crm.write(|tx| {
        let new = NewCustomer::person("Bob")
            .phone("+4930901820")
            .email("ada@example.org");
        check_refused(tx.customers().create(new), Code::Taken, "identifiers[1].value");
        tx.customers()
            .create(NewCustomer::person("Bob").phone("+4930901820"))
    });
    let bob = bob.unwrap();
    assert_eq!(
        crm.customers()
            .history(bob.id, &PageRequest::first(9))
            .unwrap()
            .items[0]
            .seq,
        2
    );
    assert_eq!(crm.stats().unwrap().customers, 2);
    assert_ne!(ada.id, bob.id);
    check_sound(&crm);
}
