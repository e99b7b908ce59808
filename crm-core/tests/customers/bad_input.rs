//! What is refused, with the code and the field, and nothing half written.

use std::collections::BTreeMap;

use crm_core::{
    Address, Channel, Code, Consent, ConsentStatus, Crm, CustomerPatch, LawfulBasis, NewCustomer,
    PartialDate, Patch, PersonName, Value,
};

use crate::{check_refused, check_sound, shop};

/// The create is refused, and the same change of a customer who is there.
#[track_caller]
fn check(change: impl Fn(&mut NewCustomer), code: Code, field: &str) {
    let (crm, _) = shop();
    let mut new = NewCustomer::person("Ada");
    change(&mut new);
    check_refused(crm.customers().create(new), code, field);
    assert_eq!(crm.stats().unwrap().changes, 0);
    check_sound(&crm);
}

fn check_text(set: impl Fn(&mut NewCustomer, String), field: &str) {
    check(|new| set(new, "a\0b".into()), Code::ControlCharacter, field);
    check(|new| set(new, "a\nb".into()), Code::ControlCharacter, field);
    check(|new| set(new, "a\u{85}b".into()), Code::ControlCharacter, field);
    check(|new| set(new, " \u{3000}\t".into()), Code::Required, field);
    check(|new| set(new, "é".repeat(501)), Code::TooLong, field);
}

#[test]
fn texts_are_short_and_without_control_characters() {
    check_text(|new, text| new.name = Some(text), "name");
    check_text(|new, text| new.occupation = Some(text), "occupation");
    check_text(|new, text| new.owner = Some(text), "owner");
    check_text(|new, text| new.source = Some(text), "source");
    check_text(|new, text| new.tags = vec!["fine".into(), text], "tags");
    check_text(
        |new, text| {
            new.name_parts = Some(PersonName {
                family: Some(text),
                ..PersonName::default()
            });
        },
        "name_parts.family",
    );
    check_text(
        |new, text| {
            new.addresses = vec![Address {
                city: Some(text),
                ..Address::default()
            }];
        },
        "addresses[0].city",
    );
    check_text(
        |new, text| {
            new.addresses = vec![Address {
                lines: vec![text],
                ..Address::default()
            }];
        },
        "addresses[0].lines",
    );
    check_text(
        |new, text| new.preferences = [(text, Value::from(true))].into(),
        "preferences",
    );
    check_text(
        |new, text| {
            new.consents = vec![Consent {
                purpose: text,
                channel: Channel::Email,
                status: ConsentStatus::Granted,
                basis: LawfulBasis::Consent,
                proof: None,
                at: "2026-01-01T00:00:00Z".parse().unwrap(),
            }];
        },
        "consents[0].purpose",
    );
}

#[test]
fn codes_are_known() {
    for bad in [
        "",
        "e",
        "english-very-longsubtag",
        "d3",
        "de--AT",
        "de_",
        "x-y z",
        "日本",
    ] {
        check(
            |new| new.language = Some(bad.into()),
            Code::UnknownLanguage,
            "language",
        );
    }
    for bad in [
        "",
        "Berlin",
        "Europe/Berlin2",
        "Mars/Olympus",
        "+02:00",
        "Etc/Unknown",
    ] {
        check(
            |new| new.time_zone = Some(bad.into()),
            Code::UnknownTimeZone,
            "time_zone",
        );
    }
    for bad in ["", "XX", "DEU", "Germany", "D"] {
        let address = Address {
            country: Some(bad.into()),
            ..Address::default()
        };
        check(
            |new| new.addresses.push(address.clone()),
            Code::UnknownCountry,
            "addresses[0].country",
        );
    }
}

#[test]
fn birthdays_exist() {
    let leap = |mut date: PartialDate| {
        date.leap = true;
        date
    };
    for bad in [
        PartialDate::gregorian(Some(2023), 2, 29),
        PartialDate::gregorian(None, 2, 30),
        PartialDate::gregorian(None, 13, 1),
        PartialDate::gregorian(Some(2000), 0, 1),
        leap(PartialDate::gregorian(None, 6, 1)),
        PartialDate::chinese_lunar(None, 13, 1),
        PartialDate::chinese_lunar(Some(1987), 6, 31),
        PartialDate::chinese_lunar(Some(0), 6, 30),
    ] {
        check(|new| new.birthday = Some(bad), Code::InvalidDate, "birthday");
    }
    let (crm, _) = shop();
    for good in [
        PartialDate::gregorian(None, 2, 29),
        PartialDate::gregorian(Some(1815), 12, 10),
        PartialDate::chinese_lunar(None, 12, 30),
        PartialDate::chinese_lunar(Some(1987), 6, 30).leap_month(),
    ] {
        let new = NewCustomer {
            birthday: Some(good),
            ..NewCustomer::person("Ada")
        };
        assert_eq!(crm.customers().create(new).unwrap().birthday, Some(good));
    }
}

#[test]
fn lists_and_values_are_bounded() {
    let tags = |count: usize| (0..count).map(|n| n.to_string()).collect::<Vec<_>>();
    check(|new| new.tags = tags(1_001), Code::TooMany, "tags");
    check(
        |new| new.addresses = vec![Address::default(); 1_001],
        Code::TooMany,
        "addresses",
    );
    let many: BTreeMap<_, _> = (0..1_001).map(|n| (format!("p{n}"), Value::from(n))).collect();
    check(|new| new.preferences = many.clone(), Code::TooMany, "preferences");
    let long = Value::Text("x".repeat((1 << 20) + 1));
    check(
        |new| new.preferences = [("tea".into(), long.clone())].into(),
        Code::TooLong,
        "preferences.tea",
    );
    let bell = Value::Texts(vec!["\u{7}".into()]);
    check(
        |new| new.preferences = [("tea".into(), bell.clone())].into(),
        Code::ControlCharacter,
        "preferences.tea",
    );
    let (crm, _) = shop();
    let new = NewCustomer {
        tags: tags(1_000),
        ..NewCustomer::person("Ada")
    };
    let ada = crm.customers().create(new).unwrap();
    check_refused(
        crm.customers().add_tags(ada.id, &["one more"]),
        Code::TooMany,
        "tags",
    );
}

#[test]
fn what_is_not_a_name_is_not_repeated_in_an_error() {
    let secret = "Ada's favourite";
    check(
        |new| new.preferences = [(secret.into(), Value::from("\0"))].into(),
        Code::ControlCharacter,
        "preferences",
    );
    check(
        |new| new.custom = [(secret.into(), Value::from(true))].into(),
        Code::UnknownField,
        "custom",
    );
    check(
        |new| new.custom = [("shoe_size".into(), Value::from(38))].into(),
        Code::UnknownField,
        "custom.shoe_size",
    );
}

#[test]
fn an_update_is_checked_like_a_create() {
    let (crm, _) = shop();
    let ada = crm
        .customers()
        .create(NewCustomer::person("Ada").email("ada@example.org"))
        .unwrap();
    let refused = |patch: CustomerPatch, code, field| {
        check_refused(crm.customers().update(ada.id, patch), code, field);
    };
    let patch = CustomerPatch::default;
    refused(
        CustomerPatch {
            name: Patch::Set("a\0".into()),
            ..patch()
        },
        Code::ControlCharacter,
        "name",
    );
    refused(
        CustomerPatch {
            language: Patch::Set("!".into()),
            ..patch()
        },
        Code::UnknownLanguage,
        "language",
    );
    refused(
        CustomerPatch {
            time_zone: Patch::Set("!".into()),
            ..patch()
        },
        Code::UnknownTimeZone,
        "time_zone",
    );
    refused(
        CustomerPatch {
            name: Patch::Clear,
            identifiers: Patch::Clear,
            ..patch()
        },
        Code::Required,
        "name",
    );
    refused(
        CustomerPatch {
            preferences: [("\0".into(), None)].into(),
            ..patch()
        },
        Code::ControlCharacter,
        "preferences",
    );
    refused(
        CustomerPatch {
            version: Some(2),
            ..patch()
        },
        Code::StaleVersion,
        "version",
    );
    assert!(crm.customers().get(ada.id).unwrap() == ada);
    assert_eq!(crm.stats().unwrap().changes, 1);
}

#[test]
fn errors_never_hold_what_was_given() {
    let crm = Crm::in_memory().unwrap();
    let secret = "topsecret";
    let errors = [
        crm.customers()
            .create(NewCustomer::person("a").email(secret))
            .unwrap_err(),
        crm.customers()
            .create(NewCustomer::person("a").phone(secret))
            .unwrap_err(),
        crm.customers()
            .create(NewCustomer::person(format!("{secret}\0")))
            .unwrap_err(),
        crm.customers()
            .create(NewCustomer {
                language: Some(format!("{secret}!")),
                ..NewCustomer::person("a")
            })
            .unwrap_err(),
        crm.customers()
            .create(NewCustomer {
                time_zone: Some(secret.into()),
                ..NewCustomer::person("a")
            })
            .unwrap_err(),
        crm.customers().search(&format!("{secret}\0"), 1).unwrap_err(),
    ];
    for error in errors {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(secret), "{shown}");
        assert!(error.field().is_some());
    }
}

#[test]
fn unknown_fields_on_the_wire_are_refused() {
    assert!(serde_json::from_str::<NewCustomer>(r#"{"name": "Ada", "nmae": "x"}"#).is_err());
    assert!(serde_json::from_str::<CustomerPatch>(r#"{"nmae": null}"#).is_err());
}
