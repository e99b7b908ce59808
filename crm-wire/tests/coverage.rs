//! What the scenarios of `conformance/` do not show yet. See the README there.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crm_core::{Code, Json};
use crm_wire::{Field, OPERATIONS, Operation, Record, Shape, operation};

/// Codes that no scenario can bring about, and why.
const EXCUSED: &[Code] = &[
    // Values are erased by privacy commands, which are not there yet.
    Code::Erased,
    // Where values become JSON: Python and Node test their own.
    Code::TooDeep,
    // A text in JSON is UTF-8 already.
    Code::NotUtf8,
    // Opening, sharing, snapshots and transactions: each language tests its own.
    Code::Locked,
    Code::NestedWrite,
    Code::Follower,
    Code::SnapshotsOpen,
    Code::TooBusy,
    Code::NoPermission,
    Code::NotACrm,
    Code::NewerFormat,
    // Whoever watches stops it, which a scenario does not: each language tests its own.
    Code::Stopped,
    // Faults.
    Code::Io,
    Code::DiskFull,
    Code::Internal,
];

/// Fields of answers that only a damaged file has.
const OF_DAMAGE: &[&str] = &["Problem.table", "Problem.what"];

/// What was shown: `NewNote.body`, `NotePatch.author cleared`, `ImportKind orders`, …
type Shown = BTreeSet<String>;

fn steps() -> Vec<Json> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/scenarios");
    let mut steps = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut scenario: Json = serde_json::from_str(&text).unwrap();
        let Json::Array(of_scenario) = scenario["steps"].take() else {
            panic!("a scenario without steps");
        };
        steps.extend(of_scenario);
    }
    steps
}

/// Notes what a value of this shape shows.
fn see(shape: &Shape, value: &Json, shown: &mut Shown) {
    match shape {
        Shape::Optional(inner) | Shape::Patch(inner) if !value.is_null() => see(inner, value, shown),
        Shape::List(inner) => value
            .as_array()
            .into_iter()
            .flatten()
            .for_each(|item| see(inner, item, shown)),
        Shape::Page(inner) => see(&Shape::List(inner), &value["items"], shown),
        Shape::Map(keys, values) => {
            for (key, value) in value.as_object().into_iter().flatten() {
                see(keys, &Json::String(key.clone()), shown);
                see(values, value, shown);
            }
        }
        Shape::Record(record) => see_fields(record.name, record.fields, value, shown),
        Shape::Enum(of) => drop(shown.insert(format!("{} {}", of.name, value.as_str().unwrap()))),
        Shape::Union(union) => {
            let variant = value[union.tag].as_str().unwrap();
            shown.insert(format!("{} {variant}", union.name));
            let of = union.variants.iter().find(|of| of.name == variant).unwrap();
            see(&of.shape, value, shown);
        }
        Shape::Value => drop(shown.insert(format!("Value {}", value["type"].as_str().unwrap()))),
        Shape::Parameter => drop(shown.insert(format!("Parameter {}", value["type"].as_str().unwrap()))),
        Shape::ErrorCode => drop(shown.insert(format!("Code {}", value.as_str().unwrap()))),
        _ => {}
    }
}

fn see_fields(owner: &str, fields: &[Field], value: &Json, shown: &mut Shown) {
    for field in fields {
        match value.get(field.name) {
            None => {}
            Some(Json::Null) => drop(shown.insert(format!("{owner}.{} cleared", field.name))),
            Some(value) => {
                shown.insert(format!("{owner}.{}", field.name));
                see(&field.shape, value, shown);
            }
        }
    }
}

/// Everything that a shape can show.
fn all_of(shape: &Shape, all: &mut Shown) {
    match shape {
        Shape::Optional(inner) | Shape::Patch(inner) | Shape::List(inner) | Shape::Page(inner) => {
            all_of(inner, all);
        }
        Shape::Map(keys, values) => {
            all_of(keys, all);
            all_of(values, all);
        }
        Shape::Record(record) => all_of_record(record, all),
        Shape::Enum(of) => all.extend(of.values.iter().map(|value| format!("{} {value}", of.name))),
        Shape::Union(union) => {
            for variant in union.variants {
                all.insert(format!("{} {}", union.name, variant.name));
                all_of(&variant.shape, all);
            }
        }
        Shape::Value => all.extend(
            ["text", "integer", "decimal", "bool", "date", "timestamp", "texts"]
                .map(|kind| format!("Value {kind}")),
        ),
        Shape::Parameter => all.extend(
            [
                "text",
                "integer",
                "decimal",
                "bool",
                "date",
                "timestamp",
                "interval",
                "texts",
                "list",
            ]
            .map(|kind| format!("Parameter {kind}")),
        ),
        _ => {}
    }
}

fn all_of_record(record: &Record, all: &mut Shown) {
    all_of_fields(record.name, record.fields, all);
}

fn all_of_fields(owner: &str, fields: &[Field], all: &mut Shown) {
    for field in fields {
        all.insert(format!("{owner}.{}", field.name));
        if matches!(field.shape, Shape::Patch(_)) {
            all.insert(format!("{owner}.{} cleared", field.name));
        }
        all_of(&field.shape, all);
    }
}

/// The calls that succeed, those of batches too, with their answers.
fn calls(steps: &[Json]) -> Vec<(&'static Operation, &Json, &Json)> {
    let mut calls = Vec::new();
    for step in steps {
        let Some(answer) = step.get("expect") else {
            continue;
        };
        let (name, args) = (step["op"].as_str().unwrap(), &step["args"]);
        if name == "batch" {
            let commands = args["commands"].as_array().unwrap();
            for (command, answer) in commands.iter().zip(answer.as_array().unwrap()) {
                let of = operation(command["operation"].as_str().unwrap()).unwrap();
                calls.push((of, &command["arguments"], answer));
            }
        } else if let Ok(of) = operation(name) {
            calls.push((of, args, answer));
        }
    }
    calls
}

#[test]
fn scenarios_show_every_operation_argument_field_and_value() {
    let steps = steps();
    let (mut given, mut answered) = (Shown::new(), Shown::new());
    let mut run = BTreeSet::new();
    for (of, args, answer) in calls(&steps) {
        run.insert(of.name);
        see_fields(of.name, of.arguments, args, &mut given);
        see(&of.result, answer, &mut answered);
    }
    let (mut to_give, mut to_answer) = (Shown::new(), Shown::new());
    for of in OPERATIONS {
        if !run.contains(of.name) {
            to_give.insert(of.name.to_owned());
        }
        all_of_fields(of.name, of.arguments, &mut to_give);
        all_of(&of.result, &mut to_answer);
    }
    let not_given: Vec<_> = to_give.difference(&given).collect();
    assert!(not_given.is_empty(), "no scenario gives {not_given:#?}");
    // A value of an enum may be given or answered; a field of an answer must be there.
    let seen: Shown = given.union(&answered).cloned().collect();
    to_answer.retain(|field| !OF_DAMAGE.contains(&field.as_str()));
    let not_answered: Vec<_> = to_answer.difference(&seen).collect();
    assert!(not_answered.is_empty(), "no scenario answers {not_answered:#?}");
}

#[test]
fn scenarios_provoke_every_error() {
    let steps = steps();
    let mut shown = Shown::new();
    for step in &steps {
        if let Some(code) = step["error"]["code"].as_str() {
            shown.insert(format!("Code {code}"));
        }
    }
    for (of, _, answer) in calls(&steps) {
        see(&of.result, answer, &mut shown);
    }
    let is_shown = |code: &Code| shown.contains(&format!("Code {}", code.as_str()));
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|code| !is_shown(code) && !EXCUSED.contains(code))
        .collect();
    assert!(missing.is_empty(), "no scenario provokes {missing:?}");
    let needless: Vec<_> = EXCUSED.iter().filter(|code| is_shown(code)).collect();
    assert!(needless.is_empty(), "excused, but provoked: {needless:?}");
}
