//! Placeholders and their values.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value as Json, json};
use time::Date;

use super::super::{Expr, bind, parse};
use super::round_trip::expr;
use super::{same, with_context};
use crate::base::{Code, Result, Timestamp, Value};

fn values<const N: usize>(values: [(&str, Value); N]) -> BTreeMap<String, Value> {
    values.map(|(name, value)| (name.to_owned(), value)).into()
}

fn texts(texts: &[&str]) -> Value {
    Value::Texts(texts.iter().map(ToString::to_string).collect())
}

fn bound<const N: usize>(text: &str, given: [(&str, Value); N]) -> Result<String> {
    with_context(|context| bind(text, &values(given), context))
}

#[test]
fn values_are_written_out() {
    let at: Timestamp = "2026-01-31T09:30:00Z".parse().unwrap();
    let day = Date::from_calendar_date(2026, time::Month::January, 31).unwrap();
    for (text, value, expected) in [
        ("country = :a", "DE".into(), "country = 'DE'"),
        ("name = :a", "O'Hara".into(), "name = 'O''Hara'"),
        ("order_count - :a > 1", (-3).into(), "order_count - -3 > 1"),
        ("order_count > -:a", (-3).into(), "order_count > 3"),
        (
            "spent('EUR') > :a",
            Decimal::new(150, 2).into(),
            "spent('EUR') > 1.50",
        ),
        (
            "custom.email = :a AND :a",
            true.into(),
            "custom.email = true AND true",
        ),
        (
            "created_at::date = :a",
            Value::Date(day),
            "CAST(created_at AS DATE) = DATE '2026-01-31'",
        ),
        (
            "created_at > :a",
            Value::Timestamp(at),
            "created_at > TIMESTAMPTZ '2026-01-31T09:30:00.000Z'",
        ),
        (
            "created_at > :a",
            "2026-01-31".into(),
            "created_at > '2026-01-31'",
        ),
        (
            "country IN (:a)",
            texts(&["DE", "it's"]),
            "country IN ('DE', 'it''s')",
        ),
        (
            "country IN ('AT', :a, :a)",
            texts(&["DE"]),
            "country IN ('AT', 'DE', 'DE')",
        ),
        ("tags && :a", texts(&["a", "b"]), "tags && ARRAY['a', 'b']"),
        ("name ILIKE :a", "%x'%".into(), "name ILIKE '%x''%'"),
        ("has_tag(:a)", "vip".into(), "has_tag('vip')"),
        (
            "preferences->>:a = 'x'",
            "size".into(),
            "(preferences->>'size') = 'x'",
        ),
        (
            "seen < now() - INTERVAL :a",
            "3 days".into(),
            "seen < now() - INTERVAL '3 days'",
        ),
        (
            "seen < now() - INTERVAL :a DAY",
            3.into(),
            "seen < now() - INTERVAL '3 days'",
        ),
        (
            "EXTRACT(HOUR FROM seen AT TIME ZONE :a) = 1",
            "Asia/Tokyo".into(),
            "EXTRACT(HOUR FROM seen AT TIME ZONE 'Asia/Tokyo') = 1",
        ),
    ] {
        let bound = bound(text, [("a", value)]);
        assert_eq!(bound.as_deref(), Ok(expected), "{text}");
        same(expected, &bound.unwrap());
    }
}

#[test]
fn what_does_not_fit_is_named_with_its_place() {
    let check = |text: &str, given: BTreeMap<String, Value>, code, field: &str| {
        let error = with_context(|context| bind(text, &given, context)).unwrap_err();
        assert_eq!(
            (error.code(), error.field(), error.entity()),
            (code, Some(field), Some("segment")),
            "{text}"
        );
    };
    let one = |value: Value| values([("a", value)]);
    let none = "expression[10..12]: a value for :a is expected";
    check("country = :a", BTreeMap::new(), Code::Required, none);
    check("country = :a", values([("A", "DE".into())]), Code::Required, none);
    check(
        "country = 'DE'",
        one(1.into()),
        Code::UnknownField,
        "values.a: no such placeholder",
    );
    let two = values([("since", 1.into()), ("snice", 2.into())]);
    check(
        "order_days > :since",
        two,
        Code::UnknownField,
        "values.snice: :since?",
    );
    check(
        "country = 'DE'",
        values([("Ada's", 1.into())]),
        Code::UnknownField,
        "values",
    );
    check(
        "order_count > :a",
        one("x".into()),
        Code::WrongType,
        "expression[14..16]: a number is expected",
    );
    check(
        "name LIKE :a",
        one(1.into()),
        Code::WrongType,
        "expression[10..12]: a pattern in single quotes is expected",
    );
    check(
        "country IN (:a)",
        one(texts(&[])),
        Code::Required,
        "expression[14..15]: at least one value",
    );
    check(
        "country = :a",
        one("x".repeat(17_000).as_str().into()),
        Code::TooLong,
        "expression",
    );
}

fn value() -> impl Strategy<Value = Value> {
    let text = || {
        prop_oneof![
            any::<String>(),
            prop::sample::select(vec![
                "'",
                "''",
                "' OR true --",
                "\\",
                "\\'",
                ":a",
                "*/",
                "$$",
                "E'",
                "\0",
                "\n",
                "\u{2019}"
            ])
            .prop_map(str::to_owned),
            "['\\\\:$/*() -]{0,8}",
        ]
    };
    prop_oneof![
        text().prop_map(Value::Text),
        any::<i64>().prop_map(Value::Integer),
        (any::<i64>(), 0_u32..20).prop_map(|(number, scale)| Value::Decimal(Decimal::new(number, scale))),
        any::<bool>().prop_map(Value::Bool),
        (-5_000_000..5_000_000_i32)
            .prop_map(|day| Value::Date(Date::from_julian_day(day).unwrap_or(Date::MIN))),
        any::<i64>().prop_map(|millis| Value::Timestamp(Timestamp::saturating_from_millis(millis))),
        prop::collection::vec(text(), 1..4).prop_map(Value::Texts),
    ]
}

/// The value as steps of a tree.
fn steps(value: &Value) -> Vec<Json> {
    let text = |text: &str| json!({"type": "text", "value": text});
    let cast = |of: &str, to: &str| vec![json!({"type": "cast", "of": text(of), "to": to})];
    match value {
        Value::Text(value) => vec![text(value)],
        Value::Integer(value) => vec![json!({"type": "number", "value": value.to_string()})],
        Value::Decimal(value) => vec![json!({"type": "number", "value": value.to_string()})],
        Value::Bool(value) => vec![json!({"type": "bool", "value": value})],
        Value::Date(date) => cast(&date.to_string(), "date"),
        Value::Timestamp(at) => cast(&at.to_string(), "instant"),
        Value::Texts(texts) => texts.iter().map(|item| text(item)).collect(),
    }
}

/// Puts a name there, and gives the value of it.
fn named(step: &mut Json, given: &[Value], values: &mut BTreeMap<String, Value>) -> Value {
    let name = format!("p{}", values.len());
    let value = given[values.len() % given.len()].clone();
    *step = json!({"type": "name", "name": format!("@{name}")});
    values.insert(name, value.clone());
    value
}

/// Puts values in the places of those that are written out, and names there in the other tree.
fn replace(expected: &mut Json, template: &mut Json, given: &[Value], values: &mut BTreeMap<String, Value>) {
    let literal = |step: &Json| matches!(step["type"].as_str(), Some("text" | "number" | "bool"));
    if literal(expected) {
        let value = named(template, given, values);
        let steps = steps(&value);
        *expected = match value {
            Value::Texts(_) => json!({"type": "array", "items": steps}),
            _ => steps[0].clone(),
        };
        return;
    }
    match (expected, template) {
        (Json::Object(expected), Json::Object(template)) => {
            if expected.get("type").is_some_and(|step| step == "in") {
                let items = expected["items"].as_array().unwrap().clone();
                let mut spread = Vec::new();
                for (mut item, template) in items.into_iter().zip(template["items"].as_array_mut().unwrap()) {
                    if literal(&item) {
                        spread.extend(steps(&named(template, given, values)));
                    } else {
                        replace(&mut item, template, given, values);
                        spread.push(item);
                    }
                }
                expected["items"] = spread.into();
                replace(&mut expected["of"], &mut template["of"], given, values);
                return;
            }
            for (key, part) in expected.iter_mut() {
                replace(part, &mut template[key], given, values);
            }
        }
        (Json::Array(expected), Json::Array(template)) => {
            for (part, template) in expected.iter_mut().zip(template) {
                replace(part, template, given, values);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_value_changes_the_steps_around_it(expr in expr(), given in prop::collection::vec(value(), 1..6)) {
        let (mut expected, mut values) = (serde_json::to_value(&expr).unwrap(), BTreeMap::new());
        let mut template = expected.clone();
        replace(&mut expected, &mut template, &given, &mut values);
        let expected: Expr = serde_json::from_value(expected).unwrap();
        let mut text = serde_json::from_value::<Expr>(template).unwrap().to_string();
        for name in values.keys() {
            text = text.replace(&format!("\"@{name}\""), &format!(":{name}"));
        }
        let bound = Expr::bind(&text, &values).map_err(|error| TestCaseError::fail(format!("{text}: {error}")))?;
        prop_assert!(bound == expected, "{text}\n{bound}\n{expected}");
        let again = parse::parse(&bound.to_string(), usize::MAX).unwrap().expr;
        prop_assert!(again == expected, "{text}\n{bound}\n{again}");
    }
}
