//! The catalogue of the language: every name, its type, its unit and what it means.

mod attributes;
mod functions;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::customers::{FieldDefinition, FieldKind};
use crate::segment::plan::{Attribute, Column, Table};

pub(super) use attributes::{ATTRIBUTES, PAST_FIELDS, SCORES, columns};
pub(super) use functions::FUNCTIONS;

/// What a value of an expression is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum SegmentType {
    /// True or false.
    #[n(0)]
    Bool,
    /// An exact number.
    #[n(1)]
    Number,
    /// A text.
    #[n(2)]
    Text,
    /// A point in time.
    #[n(3)]
    Instant,
    /// A civil date.
    #[n(4)]
    Date,
    /// A length of time.
    #[n(5)]
    Interval,
    /// Several texts.
    #[n(6)]
    Texts,
    /// A birthday: a day and month, in its calendar, with or without a year.
    #[n(7)]
    Anniversary,
}

impl SegmentType {
    /// What is missed when a value has another type.
    pub(super) const fn expected(self) -> &'static str {
        match self {
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::Instant => "an instant",
            Self::Date => "a date",
            Self::Interval => "an interval",
            Self::Texts => "an array of texts",
            Self::Anniversary => "a birthday",
        }
    }
}

/// What there is to write segments with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentSchema {
    /// Attributes of customers, custom fields among them, and the columns of their tables.
    pub attributes: Vec<SegmentAttribute>,
    /// Functions, aggregates and behaviours.
    pub functions: Vec<SegmentFunction>,
}

/// An attribute of a customer, or a column of a table of a customer's rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentAttribute {
    /// The name, as an expression has it: `custom.shoe_size`, `total`.
    pub name: String,
    /// The table that it is a column of; none for attributes of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// What it is.
    pub value_type: SegmentType,
    /// What a number counts: `orders`, `the order's currency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it means.
    pub description: String,
    /// The values that it can have, when they are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

/// A function of the language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentFunction {
    /// The name.
    pub name: String,
    /// How it is called.
    pub signature: String,
    /// What it returns; none where that is the type of its arguments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<SegmentType>,
    /// What it means.
    pub description: String,
    /// An expression with it.
    pub example: String,
}

/// A name and what stands behind it.
pub(super) struct Entry<T> {
    pub(super) name: &'static str,
    pub(super) item: T,
    pub(super) ty: SegmentType,
    pub(super) unit: Option<&'static str>,
    pub(super) values: &'static [&'static str],
    pub(super) meaning: &'static str,
}

/// A column as it is written.
pub(super) enum Written {
    Column(Column),
    /// `category`: some element of the array.
    SomeOf(Column),
}

/// A function's entry.
pub(super) struct FunctionEntry {
    pub(super) name: &'static str,
    pub(super) signature: &'static str,
    pub(super) returns: Option<SegmentType>,
    pub(super) meaning: &'static str,
    pub(super) example: &'static str,
}

/// The tables by their names.
pub(super) const TABLES: &[(&str, Table)] = &[
    ("orders", Table::Orders),
    ("order_lines", Table::OrderLines),
    ("interactions", Table::Interactions),
];

/// A table's name.
pub(super) fn table_name(table: Table) -> &'static str {
    TABLES
        .iter()
        .find(|(_, known)| *known == table)
        .map_or("", |(name, _)| name)
}

/// The type of a custom field's values.
pub(super) const fn field_type(kind: FieldKind) -> SegmentType {
    match kind {
        FieldKind::Text | FieldKind::Choice => SegmentType::Text,
        FieldKind::Integer | FieldKind::Decimal => SegmentType::Number,
        FieldKind::Bool => SegmentType::Bool,
        FieldKind::Date => SegmentType::Date,
        FieldKind::Timestamp => SegmentType::Instant,
        FieldKind::Choices => SegmentType::Texts,
    }
}

/// The custom fields that there are.
pub(super) fn live(fields: &[FieldDefinition]) -> impl Iterator<Item = &FieldDefinition> {
    fields.iter().filter(|field| field.deleted_at.is_none())
}

/// The whole catalogue, with these custom fields.
pub(crate) fn schema(fields: &[FieldDefinition]) -> SegmentSchema {
    let custom = live(fields).map(|field| SegmentAttribute {
        name: format!("custom.{}", field.key),
        table: None,
        value_type: field_type(field.kind),
        unit: None,
        description: format!("Custom field: {}", field.label),
        values: field.choices.clone(),
    });
    let columns = TABLES
        .iter()
        .flat_map(|(table, id)| columns(*id).map(|entry| attribute(Some(table), entry)));
    SegmentSchema {
        attributes: ATTRIBUTES
            .iter()
            .map(|entry: &Entry<Attribute>| attribute(None, entry))
            .chain(SCORES.iter().map(|entry| attribute(None, entry)))
            .chain(custom)
            .chain(columns)
            .collect(),
        functions: FUNCTIONS.iter().map(FunctionEntry::describe).collect(),
    }
}

fn attribute<T>(table: Option<&str>, entry: &Entry<T>) -> SegmentAttribute {
    SegmentAttribute {
        name: entry.name.to_owned(),
        table: table.map(str::to_owned),
        value_type: entry.ty,
        unit: entry.unit.map(str::to_owned),
        description: entry.meaning.to_owned(),
        values: entry.values.iter().map(|value| (*value).to_owned()).collect(),
    }
}

impl FunctionEntry {
    fn describe(&self) -> SegmentFunction {
        SegmentFunction {
            name: self.name.to_owned(),
            signature: self.signature.to_owned(),
            returns: self.returns,
            description: self.meaning.to_owned(),
            example: self.example.to_owned(),
        }
    }
}
