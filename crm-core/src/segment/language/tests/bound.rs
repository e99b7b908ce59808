//! Placeholders and their values.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value as Json, json};
use time::Date;

use super::super::{Expr, bind, parse};
use super::round_trip::expr;
use super::{same, with_context};
use crate::base::{Code, Result, Timestamp};
use crate::segment::language::Parameter;

fn values<const N: usize>(values: [(&str, Parameter); N]) -> BTreeMap<String, Parameter> {
    values.map(|(name, value)| (name.to_owned(), value)).into()
}

fn texts(texts: &[&str]) -> Parameter {
    Parameter::Texts(texts.iter().map(ToString::to_string).collect())
}

fn bound<const N: usize>(text: &str, given: [(&str, Parameter); N]) -> Result<String> {
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
            Parameter::Date(day),
            "CAST(created_at AS DATE) = DATE '2026-01-31'",
        ),
        (
            "created_at > :a",
            Parameter::Timestamp(at),
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
            "created_at::date = DATE :a",
            "2026-01-31".into(),
            "CAST(created_at AS DATE) = DATE '2026-01-31'",
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
fn lists_and_intervals_are_written_out() {
    let day = Date::from_calendar_date(2026, time::Month::January, 31).unwrap();
    for (text, value, expected) in [
        (
            "order_count IN (:a, 7)",
            vec![1, -2].into(),
            "order_count IN (1, -2, 7)",
        ),
        (
            "spent('EUR') IN (:a)",
            vec![Decimal::new(150, 2), Decimal::TWO].into(),
            "spent('EUR') IN (1.50, 2)",
        ),
        (
            "created_at::date NOT IN (:a)",
            vec![day, day].into(),
            "CAST(created_at AS DATE) NOT IN (DATE '2026-01-31', DATE '2026-01-31')",
        ),
        ("country IN (:a)", vec!["DE"].into(), "country IN ('DE')"),
        (
            "seen < now() - :a",
            Parameter::Interval("1 month 12:00".into()),
            "seen < now() - INTERVAL '1 month 12 hours'",
        ),
        (
            "seen < now() - INTERVAL :a",
            Parameter::Interval("90d".into()),
            "seen < now() - INTERVAL '90 days'",
        ),
    ] {
        let bound = bound(text, [("a", value)]);
        assert_eq!(bound.as_deref(), Ok(expected), "{text}");
        same(expected, &bound.unwrap());
    }
}

#[test]
fn what_does_not_fit_is_named_with_its_place() {
    let check = |text: &str, given: BTreeMap<String, Parameter>, code, field: &str| {
        let error = with_context(|context| bind(text, &given, context)).unwrap_err();
        assert_eq!(
            (error.code(), error.field(), error.entity()),
            (code, Some(field), Some("segment")),
            "{text}"
        );
    };
    let one = |value: Parameter| values([("a", value)]);
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
        "values.a",
    );
    check(
        "order_count = :a",
        one(vec![1].into()),
        Code::WrongType,
        "expression[14..16]: one value; several stand in `IN` alone",
    );
    check(
        "order_count IN (:a)",
        one(vec![Parameter::from(vec![1])].into()),
        Code::WrongType,
        "expression[16..18]: one value; several stand in `IN` alone",
    );
    check(
        "order_count IN (:a)",
        one(vec![1; 10_001].into()),
        Code::TooMany,
        "values.a",
    );
    check(
        "seen < now() - :a",
        one(Parameter::Interval("soon".into())),
        Code::Malformed,
        "expression[15..17]: a length such as '90 days' or '1 month 12 hours'",
    );
    let many = vec!["x"; 10_001];
    check("country IN (:a)", one(texts(&many)), Code::TooMany, "values.a");
    check(
        "last_order_at < now() - INTERVAL :a DAY",
        one("1 month 3".into()),
        Code::Malformed,
        "expression[24..35]: a length such as '90 days' or '1 month 12 hours'",
    );
}

/// A bound day is as many steps as it is once it is written out.
#[test]
fn what_is_bound_is_accepted() {
    for count in [249, 250, 251] {
        let text = vec!["created_at >= :day"; count].join(" OR ");
        let day = Date::from_calendar_date(2026, time::Month::January, 31).unwrap();
        let bound = bound(&text, [("day", Parameter::Date(day))]);
        if let Ok(bound) = &bound {
            with_context(|context| crate::segment::language::compile(bound, context)).unwrap();
        }
        let codes = bound.map_err(|error| error.code());
        assert_eq!(codes.err(), (count > 249).then_some(Code::TooMany), "{count}");
    }
}

fn value() -> impl Strategy<Value = Parameter> {
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
        text().prop_map(Parameter::Text),
        any::<i64>().prop_map(Parameter::Integer),
        (any::<i64>(), 0_u32..20).prop_map(|(number, scale)| Parameter::Decimal(Decimal::new(number, scale))),
        any::<bool>().prop_map(Parameter::Bool),
        (-5_000_000..5_000_000_i32)
            .prop_map(|day| Parameter::Date(Date::from_julian_day(day).unwrap_or(Date::MIN))),
        any::<i64>().prop_map(|millis| Parameter::Timestamp(Timestamp::saturating_from_millis(millis))),
        (0..100_i32, 0..100_i32, 0..100_000_000_i64).prop_map(|(months, days, millis)| {
            Parameter::Interval(format!("{months} months {days} days {millis} milliseconds"))
        }),
        prop::collection::vec(text(), 1..4).prop_map(Parameter::Texts),
    ]
}

/// The value as steps of a tree.
fn steps(value: &Parameter) -> Vec<Json> {
    let text = |text: &str| json!({"type": "text", "value": text});
    let cast = |of: &str, to: &str| vec![json!({"type": "cast", "of": text(of), "to": to})];
    match value {
        Parameter::Text(value) => vec![text(value)],
        Parameter::Integer(value) => vec![json!({"type": "number", "value": value.to_string()})],
        Parameter::Decimal(value) => vec![json!({"type": "number", "value": value.to_string()})],
        Parameter::Bool(value) => vec![json!({"type": "bool", "value": value})],
        Parameter::Date(date) => cast(&date.to_string(), "date"),
        Parameter::Timestamp(at) => cast(&at.to_string(), "instant"),
        Parameter::Interval(length) => {
            let words: Vec<i64> = length.split(' ').filter_map(|word| word.parse().ok()).collect();
            let parts = ["months", "days", "millis"].into_iter().zip(words);
            let parts = parts.filter(|(_, number)| *number != 0);
            let mut step = json!({"type": "interval"});
            parts.for_each(|(part, number)| step[part] = number.into());
            vec![step]
        }
        Parameter::Texts(texts) => texts.iter().map(|item| text(item)).collect(),
        Parameter::List(items) => items.iter().flat_map(steps).collect(),
    }
}

/// Puts a name there, and gives the value of it.
fn named(step: &mut Json, given: &[Parameter], values: &mut BTreeMap<String, Parameter>) -> Parameter {
    let name = format!("p{}", values.len());
    let value = given[values.len() % given.len()].clone();
    *step = json!({"type": "name", "name": format!("@{name}")});
    values.insert(name, value.clone());
    value
}

/// Puts values in the places of those that are written out, and names there in the other tree.
fn replace(
    expected: &mut Json,
    template: &mut Json,
    given: &[Parameter],
    values: &mut BTreeMap<String, Parameter>,
) {
    let literal = |step: &Json| matches!(step["type"].as_str(), Some("text" | "number" | "bool"));
    if literal(expected) {
        let value = named(template, given, values);
        let steps = steps(&value);
        *expected = match value {
            Parameter::Texts(_) => json!({"type": "array", "items": steps}),
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

proptest! {
    /// Several values in `IN` are what each of them is by itself, and read back as they were.
    #[test]
    fn a_list_is_its_items(items in prop::collection::vec(value(), 1..8)) {
        let is_one = |item: &Parameter| !matches!(item, Parameter::Texts(_));
        let items: Vec<Parameter> = items.into_iter().filter(is_one).collect();
        prop_assume!(!items.is_empty());
        let names: Vec<String> = (0..items.len()).map(|at| format!(":p{at}")).collect();
        let singly = items.iter().enumerate().map(|(at, item)| (format!("p{at}"), item.clone()));
        let singly = Expr::bind(&format!("x IN ({})", names.join(", ")), &singly.collect()).unwrap();
        let list = BTreeMap::from([("p".to_owned(), Parameter::from(items))]);
        let bound = Expr::bind("x IN (:p)", &list).unwrap();
        prop_assert_eq!(&bound, &singly);
        prop_assert!(Expr::parse(&bound.to_string()).is_ok_and(|again| again == bound), "{}", bound);
    }
}
