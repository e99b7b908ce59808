//! What placeholders stand for.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{Timestamp, Value, date_json, decimal_json};

/// What a placeholder of an expression stands for, from [`Segments::bind`](crate::Segments::bind); in JSON
/// `{"type": "integer", "value": 3}`. A custom value is one too; an id is a text.
///
/// ```
/// use crm_core::Parameter;
/// let cities = Parameter::from(vec!["Berlin", "Bonn"]);
/// let counts: Parameter = [1, 2, 3].into_iter().collect();
/// assert!(matches!(counts, Parameter::List(items) if items.len() == 3));
/// # drop(cities);
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Parameter {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// An exact decimal number.
    Decimal(#[serde(deserialize_with = "decimal_json::read")] Decimal),
    /// Yes or no.
    Bool(bool),
    /// A civil date.
    Date(#[serde(deserialize_with = "date_json::read")] Date),
    /// An instant.
    Timestamp(Timestamp),
    /// A length of time, such as `1 month 2 days`.
    Interval(String),
    /// Several texts: the items of `IN`, or an array elsewhere.
    Texts(Vec<String>),
    /// Several of the others, which are no lists themselves: the items of `IN`; texts alone are an array elsewhere.
    List(Vec<Self>),
}

/// The type without the value, which may be personal.
impl fmt::Debug for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(..)",
            Self::Integer(_) => "Integer(..)",
            Self::Decimal(_) => "Decimal(..)",
            Self::Bool(_) => "Bool(..)",
            Self::Date(_) => "Date(..)",
            Self::Timestamp(_) => "Timestamp(..)",
            Self::Interval(_) => "Interval(..)",
            Self::Texts(_) => "Texts(..)",
            Self::List(_) => "List(..)",
        })
    }
}

impl From<Value> for Parameter {
    fn from(value: Value) -> Self {
        match value {
            Value::Text(text) => Self::Text(text),
            Value::Integer(number) => Self::Integer(number),
            Value::Decimal(number) => Self::Decimal(number),
            Value::Bool(flag) => Self::Bool(flag),
            Value::Date(date) => Self::Date(date),
            Value::Timestamp(at) => Self::Timestamp(at),
            Value::Texts(texts) => Self::Texts(texts),
        }
    }
}

impl From<&str> for Parameter {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

macro_rules! from {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl From<$from> for Parameter {
            fn from(value: $from) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

from! {
    String => Text,
    i64 => Integer,
    Decimal => Decimal,
    bool => Bool,
    Date => Date,
    Timestamp => Timestamp,
}

impl From<i32> for Parameter {
    fn from(number: i32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u32> for Parameter {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Parameter {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Self>> FromIterator<T> for Parameter {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Self>> From<Vec<T>> for Parameter {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}
