//! Identifiers: their normal forms, and that each has one owner.

use std::path::Path;

use crm_core::{Code, CustomerPatch, Identifier, IdentifierKind, NewCustomer, OpenOptions, Patch};

use crate::{check_refused, check_sound, refused, shop};

/// The normal form, or the code of the error.
#[track_caller]
fn check(given: Identifier, expected: Result<&str, Code>) {
    let (crm, _) = shop();
    let created = crm
        .customers()
        .create(NewCustomer::person("Ada").identifier(given));
    let found = created.map(|customer| customer.identifiers[0].value.clone());
    assert_eq!(
        found.as_deref().map_err(crm_core::Error::code),
        expected,
        "{:?}",
        found.as_ref().err()
    );
}

#[test]
fn email_addresses_are_lower_case_and_whole() {
    check(
        Identifier::email(" Ada.Lovelace+news@Example.CO.UK "),
        Ok("ada.lovelace+news@example.co.uk"),
    );
    check(Identifier::email("用户@例子.中国"), Ok("用户@例子.中国"));
    // The accent as a mark of its own, and in one character.
    check(
        Identifier::email("e\u{301}va@example.org"),
        Ok("\u{e9}va@example.org"),
    );
    for bad in [
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "a da@example.org",
        "a@b@example.org",
        "a..b@example.org",
        "ada@[192.0.2.1]",
        "Ada <ada@example.org>",
        "ada@example.org.",
        "ada@-example.org",
        "ada@example..org",
    ] {
        check(Identifier::email(bad), Err(Code::InvalidEmail));
    }
}

#[test]
fn phone_numbers_are_in_international_form() {
    check(Identifier::phone("030 / 90-18 20"), Ok("+4930901820"));
    check(Identifier::phone("0049 30 901820"), Ok("+4930901820"));
    check(Identifier::phone("+39 06 1234567"), Ok("+39061234567"));
    check(
        Identifier::phone("+1 (615) 364-9850 x2942"),
        Ok("+16153649850;ext=2942"),
    );
    check(
        Identifier::phone("+16153649850;ext=2942"),
        Ok("+16153649850;ext=2942"),
    );
    for bad in [
        "110",
        "+1 364-9850",
        "12",
        "phone",
        "+999 123456",
        "+49",
        &"9".repeat(60),
    ] {
        check(Identifier::phone(bad), Err(Code::InvalidPhone));
    }
    let nowhere = OpenOptions::new().in_memory().unwrap();
    let national = nowhere
        .customers()
        .create(NewCustomer::person("Ada").phone("030 901820"));
    check_refused(national, Code::InvalidPhone, "identifiers[0].value");
}

#[test]
fn other_identifiers_keep_their_case_but_social_names() {
    check(Identifier::external_id("ERP", " A-1 "), Ok("A-1"));
    check(
        Identifier::social("mastodon", "@Ada@Example.org"),
        Ok("ada@example.org"),
    );
    check(Identifier::device("AbC"), Ok("AbC"));
    check(Identifier::social("mastodon", "@"), Err(Code::Required));
    check(Identifier::external_id(" ", "1"), Err(Code::Required));
    check(
        Identifier {
            issuer: Some("x".into()),
            ..Identifier::email("a@example.org")
        },
        Err(Code::Malformed),
    );
    check(Identifier::device("x".repeat(401)), Err(Code::TooLong));
    check(Identifier::device("x".repeat(2_000)), Err(Code::TooLong));
    check(Identifier::external_id("x".repeat(201), "1"), Err(Code::TooLong));
    check(Identifier::device("a\0b"), Err(Code::ControlCharacter));
}

#[test]
fn an_identifier_has_one_owner() {
    let (crm, _) = shop();
    let mut customers = crm.customers();
    let ada = customers
        .create(NewCustomer::person("Ada").email("ada@example.org"))
        .unwrap();
    let twice = NewCustomer::person("Eve")
        .email("eve@example.org")
        .phone("030901820")
        .email("EVE@example.org");
    check_refused(
        customers.create(twice),
        Code::DuplicateInInput,
        "identifiers[2].value",
    );
    let taken = NewCustomer::person("Eve")
        .phone("030901820")
        .email("ADA@example.org");
    check_refused(customers.create(taken), Code::Taken, "identifiers[1].value");
    let eve = customers
        .create(NewCustomer::person("Eve").phone("030901820"))
        .unwrap();
    let add = customers.add_identifier(eve.id, Identifier::email("ada@Example.org"));
    check_refused(add, Code::Taken, "value");
    let add = customers.add_identifier(eve.id, Identifier::email("nobody"));
    check_refused(add, Code::InvalidEmail, "value");
    // The same text is another identifier with another kind or issuer.
    for identifier in [
        Identifier::external_id("ERP", "1"),
        Identifier::external_id("shop", "1"),
        Identifier::social("ERP", "1"),
        Identifier::device("1"),
    ] {
        customers
            .create(NewCustomer::default().identifier(identifier))
            .unwrap();
    }
    let same = NewCustomer::default().identifier(Identifier::external_id("erp", "1"));
    check_refused(customers.create(same), Code::Taken, "identifiers[0].value");
    assert!(customers.get(ada.id).unwrap() == ada);
    check_sound(&crm);
}

#[test]
fn identifiers_are_free_after_a_change_or_a_delete() {
    let (crm, _) = shop();
    let mut customers = crm.customers();
    let both = NewCustomer::person("Ada")
        .email("ada@example.org")
        .phone("030901820");
    let ada = customers.create(both).unwrap();
    let patch = CustomerPatch {
        identifiers: Patch::Set(vec![Identifier::phone("030901820")]),
        ..CustomerPatch::default()
    };
    customers.update(ada.id, patch).unwrap();
    let eve = customers
        .create(NewCustomer::person("Eve").email("ada@example.org"))
        .unwrap();
    customers.delete(ada.id, None).unwrap();
    customers
        .add_identifier(eve.id, Identifier::phone("030 901820"))
        .unwrap();
    check_refused(
        customers.restore(ada.id, None),
        Code::Taken,
        "identifiers[0].value",
    );
    assert!(customers.find_deleted(ada.id).unwrap().is_some());
    customers.delete(eve.id, None).unwrap();
    customers.restore(ada.id, None).unwrap();
    check_refused(
        customers.restore(eve.id, None),
        Code::Taken,
        "identifiers[1].value",
    );
    check_sound(&crm);
}

#[test]
fn two_customers_swap_identifiers_in_one_transaction() {
    let (crm, _) = shop();
    let a = crm
        .customers()
        .create(NewCustomer::person("A").email("a@example.org"))
        .unwrap();
    let b = crm
        .customers()
        .create(NewCustomer::person("B").email("b@example.org"))
        .unwrap();
    crm.write(|tx| {
        tx.customers()
            .remove_identifier(a.id, &Identifier::email("a@example.org"))?;
        tx.customers()
            .add_identifier(b.id, Identifier::email("a@example.org"))?;
        tx.customers()
            .remove_identifier(b.id, &Identifier::email("b@example.org"))?;
        tx.customers()
            .add_identifier(a.id, Identifier::email("b@example.org"))
    })
    .unwrap();
    let owner = |email| {
        crm.customers()
            .find_by_identifier(&Identifier::email(email))
            .unwrap()
            .unwrap()
            .id
    };
    assert_eq!((owner("a@example.org"), owner("b@example.org")), (b.id, a.id));
    check_sound(&crm);
}

#[test]
fn customers_are_found_by_identifiers_in_any_form() {
    let (crm, _) = shop();
    let new = NewCustomer::person("Ada")
        .phone("+4930901820")
        .identifier(Identifier::external_id("ERP", "7"));
    let ada = crm.customers().create(new).unwrap();
    let found = |identifier: &Identifier| {
        let here = crm
            .customers()
            .find_by_identifier(identifier)
            .unwrap()
            .map(|found| found.id);
        let there = crm
            .snapshot()
            .unwrap()
            .customers()
            .find_by_identifier(identifier)
            .unwrap();
        assert_eq!(here, there.map(|found| found.id));
        here
    };
    assert_eq!(found(&Identifier::phone("030-901820")), Some(ada.id));
    assert_eq!(found(&Identifier::external_id("erp", "7")), Some(ada.id));
    assert_eq!(found(&Identifier::external_id("shop", "7")), None);
    assert_eq!(found(&Identifier::email("nobody@example.org")), None);
    let error = crm
        .customers()
        .find_by_identifier(&Identifier::phone("x"))
        .unwrap_err();
    assert_eq!(
        (error.code(), error.entity()),
        (Code::InvalidPhone, Some("customer"))
    );
}

/// libphonenumber's own verdict on its examples. A number is taken when it is possible and whole, or valid.
fn check_phones(path: &Path) {
    let mut rows = 0;
    for row in csv::Reader::from_path(path).unwrap().records() {
        let row = row.unwrap();
        let [region, kind, national, e164] = [0, 1, 2, 3].map(|column| &row[column]);
        let (valid, possible) = (&row[6] == "1", &row[9] == "1");
        let crm = OpenOptions::new().region(region).in_memory().unwrap();
        let created = crm.customers().create(NewCustomer::person("x").phone(national));
        match created {
            Ok(customer) => {
                assert!(possible, "{region} {kind}");
                // The metadata that Python's package and ours carry differ in two numbers of the Crown dependencies.
                if valid || !matches!(region, "IM" | "JE") {
                    assert_eq!(customer.phone(), Some(e164), "{region} {kind}");
                }
            }
            Err(error) => {
                assert_eq!(error.code(), Code::InvalidPhone, "{region} {kind}");
                assert!(!valid, "{region} {kind}");
            }
        }
        rows += 1;
    }
    assert!(rows > 100, "{rows}");
}

#[test]
fn phone_numbers_are_judged_as_their_authors_do() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    check_phones(&root.join("tests/data/phones.csv"));
    let all = root.join("../../shared/data/phones/libphonenumber_9.0.43_examples.csv");
    if all.exists() {
        check_phones(&all);
    } else {
        eprintln!("../shared/data/phones is absent: only the sample was checked");
    }
}

#[test]
fn kinds_have_names() {
    let kinds = serde_json::to_string(&[IdentifierKind::Email, IdentifierKind::ExternalId]).unwrap();
    assert_eq!(kinds, r#"["email","external_id"]"#);
    let (crm, _) = shop();
    let unnamed = crm
        .customers()
        .create(NewCustomer::person("a").identifier(Identifier::device(" ")));
    assert_eq!(refused(unnamed).0, Code::Required);
}
