//! `LANGUAGE.md`: its examples are expressions, and it tells of all names and functions.

use super::super::schema::{FUNCTIONS, SegmentType, schema};
use super::{plan, root};
use crate::segment::language::Expr;

const PAGE: &str = include_str!("../LANGUAGE.md");

#[test]
fn its_examples_are_expressions_and_call_every_function() {
    let mut is_example = false;
    let mut examples = String::new();
    for line in PAGE.lines() {
        if line.starts_with("```") {
            is_example = line == "```sql";
        } else if is_example {
            plan(line);
            let expr: Expr = line.parse().unwrap();
            assert!(root(&expr.to_string()) == root(line), "{line}");
            examples.push_str(&line.to_lowercase());
        }
    }
    for entry in FUNCTIONS {
        assert!(examples.contains(entry.name), "{}", entry.name);
    }
}

const fn label(ty: SegmentType) -> &'static str {
    match ty {
        SegmentType::Text => "texts",
        SegmentType::Texts => "arrays of texts",
        SegmentType::Number => "numbers",
        SegmentType::Instant => "instants",
        SegmentType::Anniversary => "birthdays",
        SegmentType::Bool => "truths",
        SegmentType::Date => "dates",
        SegmentType::Interval => "intervals",
    }
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    table: Option<String>,
    name: String,
    ty: String,
    values: Vec<String>,
}

/// What stands in the section of names: lines `Of the customer` and ``Of `orders` ``, and behind them items of a type.
fn listed() -> Vec<Listed> {
    let (_, section) = PAGE.split_once("\n## Names\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let section = section.replace("\n  ", " ");
    let mut listed: Vec<Listed> = Vec::new();
    let mut table = None;
    for line in section.lines() {
        if let Some(of) = line.strip_prefix("Of ") {
            table = of.split('`').nth(1).map(str::to_owned);
        } else if let Some(item) = line.strip_prefix("- ") {
            let (ty, names) = item.split_once(": ").unwrap();
            for code in names.split('`').skip(1).step_by(2) {
                if let Some(value) = code.strip_prefix('\'') {
                    let values = &mut listed.last_mut().unwrap().values;
                    values.push(value.trim_end_matches('\'').to_owned());
                } else {
                    listed.push(Listed {
                        table: table.clone(),
                        name: code.to_owned(),
                        ty: ty.to_owned(),
                        values: Vec::new(),
                    });
                }
            }
        }
    }
    listed.sort();
    listed
}

#[test]
fn it_lists_every_attribute_and_column() {
    let attributes = schema(&[]).attributes;
    let is_of_orders = |name: &str| {
        let mut orders = attributes
            .iter()
            .filter(|entry| entry.table.as_deref() == Some("orders"));
        orders.any(|entry| entry.name == name)
    };
    let mut known: Vec<Listed> = attributes
        .iter()
        .filter(|entry| entry.table.as_deref() != Some("order_lines") || !is_of_orders(&entry.name))
        .map(|entry| Listed {
            table: entry.table.clone(),
            name: entry.name.clone(),
            ty: label(entry.value_type).to_owned(),
            values: entry.values.clone(),
        })
        .collect();
    known.sort();
    assert_eq!(listed(), known);
}
