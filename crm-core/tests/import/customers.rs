//! Customers.

use crm_core::{
    Code, Crm, Customer, CustomerMapping, FieldKind, ImportOptions, NewCustomer, NewField, OnDuplicate,
    PartialDate, RevertReport,
};

use super::{changes, check_sound, col, counts, customer, customer_mapping, customers, errors};

#[test]
fn each_bad_row_of_customers_is_told_and_the_others_come_in() {
    let crm = Crm::in_memory().unwrap();
    crm.customers()
        .create(NewCustomer::person("Zoe").email("zoe@example.org"))
        .unwrap();
    let mut file = b"id,name,mail,country,tags\n\
        1,Ada Lovelace,ada@example.org,GB,\"vip, early\"\n\
        2,\"Bob\nthe second\",,,\n\
        3,Eve,not an address,GB,\n\
        4,Eve,eve@example.org,England,\n\
        1,Ada again,,,\n\
        6,Ada's twin,ADA@example.org,,\n\
        7,Zoe,zoe@example.org,,\n\
        8,Nul\0,,,\n\
        9,Too short\n\
        10,Too long,,,,x\n\
        11,Long enough,,,,\n"
        .to_vec();
    file.extend(b"12,Lone \xed\xa0\x80 surrogate,,,\n13,Latin \xe9,,,\n,,,,\n14,Last,,,");
    let report = customers(&crm, &file);
    assert_eq!((report.rows, report.records), (counts(15, 4, 0, 11), report.rows));
    let expected = [
        (3, "email", "invalid_email"),
        (4, "country", "unknown_country"),
        (5, "external_id", "duplicate_in_input"),
        (6, "email", "duplicate_in_input"),
        (7, "email", "taken"),
        (8, "name", "control_character"),
        (9, "", "missing_columns"),
        (10, "", "too_many"),
        (12, "name", "not_utf8"),
        (13, "name", "not_utf8"),
        (14, "name", "required"),
    ];
    assert_eq!(errors(&report), expected);
    assert_eq!(report.errors[0].column.as_deref(), Some("mail"));
    assert_eq!((report.customers_created, crm.stats().unwrap().customers), (4, 5));
    let ada = customer(&crm, "import", "1");
    assert_eq!(
        (ada.email(), ada.tags.join("+")),
        (Some("ada@example.org"), "early+vip".to_owned())
    );
    assert_eq!(
        customer(&crm, "import", "2").name.as_deref(),
        Some("Bob the second")
    );
    check_sound(&crm);
    // The same file again: what came in is skipped, what was wrong still is, nothing is written.
    let before = changes(&crm);
    let again = customers(&crm, &file);
    assert_eq!(
        (again.rows, errors(&again)),
        (counts(15, 0, 4, 11), expected.to_vec())
    );
    assert_eq!(changes(&crm), before);
}

#[test]
fn every_field_of_a_customer_is_mapped() {
    let crm = Crm::in_memory().unwrap();
    let mapping: CustomerMapping = serde_json::from_value(serde_json::json!({
        "format": {"delimiter": ";", "header": false},
        "external_id": 0, "issuer": "shop", "email": 1, "phone": 2, "kind": {"fixed": "person"},
        "given_name": 3, "family_name": 4, "birthday": 5, "date_format": "%d.%m.%Y", "gender": 6, "language": 7,
        "occupation": 8, "address_lines": [9, 10], "postal_code": 11, "city": 12, "region": 13, "country": 14,
        "tags": 15, "tag_separator": "|", "lifecycle": 16, "owner": 17, "source": {"fixed": "fair"},
    }))
    .unwrap();
    let file = "\u{feff}7;ada@example.org;+44 20 7946 0958;Ada;Lovelace;10.12.1815;f;en-gb;author;\"12 St James's Sq\n\
                2nd floor\";back door;SW1Y 4JH;London;England;gb;early|vip;sales lead;Bob\r\n";
    let report = crm
        .imports()
        .customers(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(errors(&report), [(1, "lifecycle", "malformed")]);
    let file = file.replace("sales lead", "Evangelist");
    let report = crm
        .imports()
        .customers(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(errors(&report), []);
    let mut ada = serde_json::to_value(customer(&crm, "shop", "7")).unwrap();
    for stamp in ["id", "created_at", "updated_at"] {
        ada.as_object_mut().unwrap().remove(stamp);
    }
    let expected = serde_json::json!({
        "kind": "person", "name": "Ada Lovelace", "name_parts": {"given": "Ada", "family": "Lovelace"},
        "identifiers": [
            {"kind": "external_id", "value": "7", "issuer": "shop"},
            {"kind": "email", "value": "ada@example.org"},
            {"kind": "phone", "value": "+442079460958"},
        ],
        "addresses": [{
            "lines": ["12 St James's Sq", "2nd floor", "back door"],
            "city": "London", "region": "England", "postal_code": "SW1Y 4JH", "country": "GB",
        }],
        "birthday": {"year": 1815, "month": 12, "day": 10, "calendar": "gregorian", "leap": false},
        "gender": "female", "language": "en-GB", "occupation": "author", "preferences": {}, "tags": ["early", "vip"],
        "roles": ["customer"], "lifecycle": "evangelist", "owner": "Bob", "source": "fair", "custom": {},
        "consents": [], "version": 1,
    });
    assert_eq!(ada, expected);
}

#[test]
fn a_list_is_cut_at_its_unit_separators_alone() {
    let crm = Crm::in_memory().unwrap();
    let mapping = CustomerMapping {
        external_id: col("id"),
        tags: col("tags"),
        ..CustomerMapping::default()
    };
    let file = "id,tags\n1,\"b, c\"\n2,\"b, c\u{1f}\"\n3,\"b, c\u{1f}a\"\n";
    let report = crm
        .imports()
        .customers(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    assert_eq!(errors(&report), []);
    let tags = |id| customer(&crm, "import", id).tags;
    let tags: Vec<Vec<String>> = ["1", "2", "3"]
        .map(tags)
        .map(|tags| tags.into_iter().collect())
        .into();
    assert_eq!(tags, [vec!["b", "c"], vec!["b, c"], vec!["a", "b, c"]]);
}

#[test]
fn rows_without_identifiers_are_known_again() {
    let crm = Crm::in_memory().unwrap();
    let mapping = CustomerMapping {
        name: col("name"),
        city: col("city"),
        ..CustomerMapping::default()
    };
    let file = "name,city\nAda,London\nAda,Paris\nAda,London\n";
    let run = || {
        crm.imports()
            .customers(file.as_bytes(), &mapping, ImportOptions::default())
            .unwrap()
    };
    let report = run();
    assert_eq!(
        (report.rows, errors(&report)),
        (counts(3, 2, 0, 1), vec![(3, "external_id", "duplicate_in_input")])
    );
    assert_eq!(run().rows, counts(3, 0, 2, 1));
}

#[test]
fn updates_take_over_what_rows_say_and_can_be_taken_back() {
    let crm = Crm::in_memory().unwrap();
    let file = "id,given,family,mail,country,tags,birthday\n1,Ada,Byron,ada@example.org,GB,early,--12-10\n2,Bob,,,,,\n";
    let mapping = CustomerMapping {
        name: None,
        given_name: col("given"),
        family_name: col("family"),
        birthday: col("birthday"),
        ..customer_mapping()
    };
    let run = |file: &str| {
        let options = ImportOptions {
            on_duplicate: OnDuplicate::Update,
            ..ImportOptions::default()
        };
        crm.imports()
            .customers(file.as_bytes(), &mapping, options)
            .unwrap()
    };
    assert_eq!(run(file).rows, counts(2, 2, 0, 0));
    assert_eq!(run(file).rows, counts(2, 0, 2, 0));
    let before = customer(&crm, "import", "1");
    let newer = "id,given,family,mail,country,tags,birthday\n\
                 1,,Lovelace,countess@example.org,,vip,\n2,Bob,,ada@example.org,,,\n3,New,,,,,\n";
    let report = run(newer);
    assert_eq!(
        (report.rows, errors(&report)),
        (counts(3, 2, 0, 1), vec![(2, "email", "taken")])
    );
    assert_eq!(report.customers_created, 1);
    let ada = customer(&crm, "import", "1");
    assert_eq!(
        (ada.name.as_deref(), ada.tags.len(), ada.version),
        (Some("Ada Lovelace"), 2, 2)
    );
    assert_eq!(
        (ada.identifiers.len(), ada.birthday),
        (3, Some(PartialDate::gregorian(None, 12, 10)))
    );
    assert_eq!(ada.addresses, before.addresses);
    let undone = crm.imports().revert(report.id.unwrap()).unwrap();
    assert_eq!(undone, RevertReport { reverted: 2, kept: 0 });
    let back = customer(&crm, "import", "1");
    assert_eq!(
        Customer {
            version: 3,
            updated_at: back.updated_at,
            ..before
        },
        back
    );
    check_sound(&crm);
}

#[test]
fn custom_fields_are_read_by_their_type() {
    let crm = Crm::in_memory().unwrap();
    for (key, kind) in [
        ("size", FieldKind::Integer),
        ("weight", FieldKind::Decimal),
        ("vip", FieldKind::Bool),
        ("since", FieldKind::Date),
        ("seen", FieldKind::Timestamp),
        ("nick", FieldKind::Text),
    ] {
        crm.fields().create(NewField::new(key, kind)).unwrap();
    }
    crm.fields()
        .create(NewField::choice("plan", ["basic", "plus"]))
        .unwrap();
    let news = NewField {
        kind: FieldKind::Choices,
        ..NewField::choice("news", ["tea", "cups"])
    };
    crm.fields().create(news).unwrap();
    let keys = ["size", "weight", "vip", "since", "seen", "nick", "plan", "news"];
    let mapping = CustomerMapping {
        external_id: col("id"),
        custom: keys.map(|key| (key.to_owned(), key.into())).into(),
        ..CustomerMapping::default()
    };
    let file = "id,size,weight,vip,since,seen,nick,plan,news\n\
                1,38,1.50,Yes,2020-02-29,2020-02-29T12:00:00Z,Addie,plus,\"tea, cups\"\n\
                2,38.5,,,,,,,\n3,,heavy,,,,,,\n4,,,perhaps,,,,,\n5,,,,--02-29,,,,\n6,,,,,soon,,,\n\
                7,,,,,,,gold,\n8,,,,,,,,coffee\n9,,,,,,,,\n";
    let report = crm
        .imports()
        .customers(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap();
    let expected = [
        (2, "custom.size", "invalid_number"),
        (3, "custom.weight", "invalid_number"),
        (4, "custom.vip", "malformed"),
        (5, "custom.since", "invalid_date"),
        (6, "custom.seen", "invalid_timestamp"),
        (7, "custom.plan", "out_of_range"),
        (8, "custom.news", "out_of_range"),
    ];
    assert_eq!(
        (errors(&report), report.rows),
        (expected.to_vec(), counts(9, 2, 0, 7))
    );
    assert_eq!(report.errors[0].column.as_deref(), Some("size"));
    let custom = serde_json::to_value(customer(&crm, "import", "1").custom).unwrap();
    let expected = serde_json::json!({
        "size": {"type": "integer", "value": 38}, "weight": {"type": "decimal", "value": "1.50"},
        "vip": {"type": "bool", "value": true}, "since": {"type": "date", "value": "2020-02-29"},
        "seen": {"type": "timestamp", "value": "2020-02-29T12:00:00.000Z"},
        "nick": {"type": "text", "value": "Addie"}, "plan": {"type": "text", "value": "plus"},
        "news": {"type": "texts", "value": ["tea", "cups"]},
    });
    assert_eq!(custom, expected);
    let mapping = CustomerMapping {
        custom: [("shoe".to_owned(), "size".into())].into(),
        ..mapping
    };
    let unknown = crm
        .imports()
        .customers(file.as_bytes(), &mapping, ImportOptions::default())
        .unwrap_err();
    assert_eq!(
        (unknown.code(), unknown.field()),
        (Code::UnknownField, Some("custom.shoe"))
    );
}
