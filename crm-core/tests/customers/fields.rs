//! Custom fields.

use std::time::Duration;

use crm_core::{
    Code, CustomerPatch, Decimal, FieldKind, FieldPatch, NewCustomer, NewField, Operation, PageRequest,
    Timestamp, Value,
};

use crate::{check_refused, check_sound, shop};

fn day(text: &str) -> time::Date {
    serde_json::from_value(serde_json::json!(text)).unwrap()
}

#[test]
fn fields_are_defined_changed_and_deleted() {
    let (crm, clock) = shop();
    let mut fields = crm.fields();
    let size = fields
        .create(NewField::new("shoe_size", FieldKind::Integer))
        .unwrap();
    assert_eq!(
        (size.label.as_str(), size.version, size.required),
        ("shoe_size", 1, false)
    );
    let plan = NewField {
        label: Some(" Plan ".into()),
        required: true,
        ..NewField::choice("plan", ["basic", "plus"])
    };
    let plan = fields.create(plan).unwrap();
    assert_eq!(plan.label, "Plan");
    assert_eq!(fields.list().unwrap(), [plan.clone(), size.clone()]);
    assert_eq!(fields.get("plan").unwrap(), plan);
    assert_eq!(fields.find("nothing").unwrap(), None);
    check_refused(fields.get("Not a name"), Code::NotFound, "");
    clock.advance(Duration::from_secs(1));
    let patch = FieldPatch {
        version: Some(1),
        choices: Some(vec!["plus".into(), "gold".into()]),
        required: Some(false),
        ..FieldPatch::default()
    };
    let changed = fields.update("plan", patch.clone()).unwrap();
    assert_eq!(
        (changed.version, changed.choices.len(), changed.kind),
        (2, 2, FieldKind::Choice)
    );
    check_refused(fields.update("plan", patch), Code::StaleVersion, "version");
    check_refused(fields.delete("plan", Some(1)), Code::StaleVersion, "version");
    assert!(fields.delete("plan", Some(2)).unwrap().deleted_at.is_some());
    check_refused(fields.delete("plan", None), Code::NotFound, "");
    check_refused(fields.update("plan", FieldPatch::default()), Code::NotFound, "");
    assert_eq!(fields.list().unwrap(), [size]);
    assert_eq!(fields.as_of("plan", plan.created_at).unwrap(), plan);
    check_sound(&crm);
}

#[test]
fn a_deleted_field_can_be_defined_anew_with_one_history() {
    let (crm, clock) = shop();
    let mut fields = crm.fields();
    fields.create(NewField::new("code", FieldKind::Text)).unwrap();
    check_refused(
        fields.create(NewField::new("code", FieldKind::Text)),
        Code::AlreadyExists,
        "key",
    );
    fields.delete("code", None).unwrap();
    clock.advance(Duration::from_secs(1));
    let again = fields.create(NewField::new("code", FieldKind::Integer)).unwrap();
    assert_eq!(
        (again.version, again.kind, again.deleted_at),
        (3, FieldKind::Integer, None)
    );
    let history = fields.history("code", &PageRequest::first(10)).unwrap().items;
    let operations: Vec<_> = history.iter().map(|entry| entry.operation).collect();
    assert_eq!(
        operations,
        [Operation::Restored, Operation::Deleted, Operation::Created]
    );
}

#[test]
fn definitions_are_checked() {
    let (crm, _) = shop();
    let refused = |new: NewField, code, field| check_refused(crm.fields().create(new), code, field);
    for bad in [
        "",
        "Size",
        "1st",
        "shoe-size",
        "größe",
        "a b",
        "_a",
        "a\0",
        &"x".repeat(65),
    ] {
        refused(NewField::new(bad, FieldKind::Text), Code::Malformed, "key");
    }
    refused(
        NewField::new("plan", FieldKind::Choices),
        Code::Required,
        "choices",
    );
    refused(
        NewField {
            choices: vec!["a".into()],
            ..NewField::new("x", FieldKind::Text)
        },
        Code::Malformed,
        "choices",
    );
    refused(
        NewField::choice("plan", ["a", "b", " a"]),
        Code::DuplicateInInput,
        "choices[2]",
    );
    refused(
        NewField::choice("plan", ["\0"]),
        Code::ControlCharacter,
        "choices",
    );
    refused(
        NewField {
            label: Some(String::new()),
            ..NewField::new("x", FieldKind::Text)
        },
        Code::Required,
        "label",
    );
    assert_eq!(crm.fields().list().unwrap(), []);
}

/// Each kind with a value that it takes; it takes none of the others.
#[test]
fn values_have_their_fields_types() {
    let (crm, clock) = shop();
    let at: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let kinds = [
        (FieldKind::Text, Value::from("any\nthing")),
        (FieldKind::Integer, Value::from(i64::MIN)),
        (
            FieldKind::Decimal,
            Value::from("79228162514264337593543950335".parse::<Decimal>().unwrap()),
        ),
        (FieldKind::Bool, Value::from(false)),
        (FieldKind::Date, Value::Date(day("-0044-03-15"))),
        (FieldKind::Timestamp, Value::Timestamp(at)),
        (FieldKind::Choices, Value::Texts(vec!["b".into(), "a".into()])),
    ];
    for (n, (kind, _)) in kinds.iter().enumerate() {
        let choices = if *kind == FieldKind::Choices {
            vec!["a".into(), "b".into()]
        } else {
            Vec::new()
        };
        crm.fields()
            .create(NewField {
                choices,
                ..NewField::new(format!("f{n}"), *kind)
            })
            .unwrap();
    }
    for (n, (kind, _)) in kinds.iter().enumerate() {
        for (m, (_, value)) in kinds.iter().enumerate() {
            let new = NewCustomer {
                custom: [(format!("f{n}"), value.clone())].into(),
                ..NewCustomer::person("Ada")
            };
            let created = crm.customers().create(new);
            if n == m {
                let customer = created.unwrap();
                let key = format!("f{n}");
                let mut customers = crm.customers();
                assert_eq!(
                    customers.get(customer.id).unwrap().custom[&key],
                    *value,
                    "{kind:?}"
                );
                // The journal keeps the value exactly, on its way through JSON.
                clock.advance(std::time::Duration::from_secs(1));
                let patch = CustomerPatch {
                    custom: [(key, None)].into(),
                    ..CustomerPatch::default()
                };
                assert!(customers.update(customer.id, patch).unwrap().custom.is_empty());
                assert!(customers.as_of(customer.id, customer.created_at).unwrap() == customer);
            } else {
                check_refused(created, Code::WrongType, &format!("custom.f{n}"));
            }
        }
    }
    check_sound(&crm);
}

#[test]
fn choices_are_chosen() {
    let (crm, _) = shop();
    crm.fields()
        .create(NewField::choice("plan", ["basic", "plus"]))
        .unwrap();
    let sports = NewField {
        kind: FieldKind::Choices,
        ..NewField::choice("sports", ["golf", "chess"])
    };
    crm.fields().create(sports).unwrap();
    let create = |key: &str, value: Value| {
        let new = NewCustomer {
            custom: [(key.to_owned(), value)].into(),
            ..NewCustomer::person("Ada")
        };
        crm.customers().create(new)
    };
    let texts = |texts: &[&str]| Value::Texts(texts.iter().map(ToString::to_string).collect());
    create("plan", "plus".into()).unwrap();
    check_refused(create("plan", "gold".into()), Code::OutOfRange, "custom.plan");
    create("sports", texts(&[])).unwrap();
    check_refused(
        create("sports", texts(&["golf", "box"])),
        Code::OutOfRange,
        "custom.sports",
    );
    check_refused(
        create("sports", texts(&["golf", "golf"])),
        Code::DuplicateInInput,
        "custom.sports",
    );
}

#[test]
fn records_stay_writable_when_definitions_change() {
    let (crm, _) = shop();
    crm.fields()
        .create(NewField::choice("plan", ["basic", "plus"]))
        .unwrap();
    crm.fields()
        .create(NewField::new("size", FieldKind::Integer))
        .unwrap();
    let custom = [
        ("plan".to_owned(), Value::from("basic")),
        ("size".to_owned(), Value::from(38)),
    ];
    let ada = crm
        .customers()
        .create(NewCustomer {
            custom: custom.into(),
            ..NewCustomer::person("Ada")
        })
        .unwrap();
    let bob = crm.customers().create(NewCustomer::person("Bob")).unwrap();
    crm.fields().delete("size", None).unwrap();
    let narrower = FieldPatch {
        choices: Some(vec!["plus".into()]),
        required: Some(true),
        ..FieldPatch::default()
    };
    crm.fields().update("plan", narrower).unwrap();

    let set = |id, key: &str, value: Option<Value>| {
        let patch = CustomerPatch {
            custom: [(key.to_owned(), value)].into(),
            ..CustomerPatch::default()
        };
        crm.customers().update(id, patch)
    };
    // What was there stays, is written again as it is, and does not come back once it is gone.
    assert_eq!(crm.customers().add_tags(ada.id, &["x"]).unwrap().custom.len(), 2);
    set(ada.id, "size", Some(38.into())).unwrap();
    set(ada.id, "plan", Some("basic".into())).unwrap();
    check_refused(
        set(ada.id, "size", Some(39.into())),
        Code::UnknownField,
        "custom.size",
    );
    assert_eq!(set(ada.id, "size", None).unwrap().custom.len(), 1);
    check_refused(
        set(ada.id, "size", Some(38.into())),
        Code::UnknownField,
        "custom.size",
    );
    // Required: not for those who were without, but never removed again.
    check_refused(set(ada.id, "plan", None), Code::Required, "custom.plan");
    crm.customers().add_tags(bob.id, &["x"]).unwrap();
    set(bob.id, "plan", Some("plus".into())).unwrap();
    check_refused(set(bob.id, "plan", None), Code::Required, "custom.plan");
    check_refused(
        set(bob.id, "plan", Some("basic".into())),
        Code::OutOfRange,
        "custom.plan",
    );
    check_refused(
        crm.customers().create(NewCustomer::person("Eve")),
        Code::Required,
        "custom.plan",
    );
    check_sound(&crm);
}
