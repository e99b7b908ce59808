//! Values that each language has a type of its own for: decimals, instants, dates; and the two that are one of several.

use std::str::FromStr;

use crm_core::{Code, Date, Error, Result};

use crate::convert::{FromCore, IntoCore, field};

/// An exact decimal number, up to 28 digits: `BigDecimal` in Kotlin, `Foundation.Decimal` in Swift.
#[derive(Clone)]
pub struct Decimal(String);

uniffi::custom_newtype!(Decimal, String);

impl FromCore<crm_core::Decimal> for Decimal {
    fn from_core(core: crm_core::Decimal) -> Self {
        Self(core.to_string())
    }
}

impl IntoCore<crm_core::Decimal> for Decimal {
    fn into_core(self) -> Result<crm_core::Decimal> {
        crm_core::Decimal::from_str_exact(&self.0).map_err(|_| Error::new(Code::Malformed))
    }
}

/// An instant in whole milliseconds: `java.time.Instant` in Kotlin, `Foundation.Date` in Swift.
#[derive(Clone, Copy)]
pub struct Timestamp(i64);

uniffi::custom_newtype!(Timestamp, i64);

impl FromCore<crm_core::Timestamp> for Timestamp {
    fn from_core(core: crm_core::Timestamp) -> Self {
        Self(core.as_millis())
    }
}

impl IntoCore<crm_core::Timestamp> for Timestamp {
    fn into_core(self) -> Result<crm_core::Timestamp> {
        crm_core::Timestamp::from_millis(self.0)
    }
}

/// A civil date: `java.time.LocalDate` in Kotlin, a struct of its own in Swift. Crosses as the days since 1970.
#[derive(Clone, Copy)]
pub struct CivilDate(i64);

uniffi::custom_newtype!(CivilDate, i64);

/// 1970-01-01 as a Julian day.
const EPOCH: i64 = 2_440_588;

impl FromCore<Date> for CivilDate {
    fn from_core(core: Date) -> Self {
        Self(i64::from(core.to_julian_day()) - EPOCH)
    }
}

impl IntoCore<Date> for CivilDate {
    fn into_core(self) -> Result<Date> {
        let day = self.0.checked_add(EPOCH).and_then(|day| i32::try_from(day).ok());
        day.and_then(|day| Date::from_julian_day(day).ok())
            .ok_or_else(|| Error::new(Code::InvalidDate))
    }
}

/// A position in a list, opaque.
#[derive(Clone)]
pub struct Cursor(String);

uniffi::custom_newtype!(Cursor, String);

impl FromCore<crm_core::Cursor> for Cursor {
    fn from_core(core: crm_core::Cursor) -> Self {
        Self(core.as_str().to_owned())
    }
}

impl IntoCore<crm_core::Cursor> for Cursor {
    fn into_core(self) -> Result<crm_core::Cursor> {
        Ok(crm_core::Cursor::new(self.0))
    }
}

/// Bytes, such as a hash, as hexadecimal digits.
impl<const N: usize> FromCore<[u8; N]> for String {
    fn from_core(core: [u8; N]) -> Self {
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
        core.iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
            .collect()
    }
}

impl<const N: usize> IntoCore<[u8; N]> for String {
    fn into_core(self) -> Result<[u8; N]> {
        let byte = |pair: &[u8]| {
            let half = |digit: u8| char::from(digit).to_digit(16);
            u8::try_from(half(pair[0])? << 4 | half(*pair.get(1)?)?).ok()
        };
        let bytes: Option<Vec<u8>> = self.as_bytes().chunks(2).map(byte).collect();
        bytes
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| Error::new(Code::Malformed))
    }
}

impl FromCore<crm_core::Currency> for String {
    fn from_core(core: crm_core::Currency) -> Self {
        core.as_str().to_owned()
    }
}

impl IntoCore<crm_core::Currency> for String {
    fn into_core(self) -> Result<crm_core::Currency> {
        crm_core::Currency::from_str(&self)
    }
}

impl FromCore<crm_core::Json> for String {
    fn from_core(core: crm_core::Json) -> Self {
        core.to_string()
    }
}

impl IntoCore<crm_core::Json> for String {
    fn into_core(self) -> Result<crm_core::Json> {
        serde_json::from_str(&self).map_err(|_| Error::new(Code::Malformed))
    }
}

/// A custom value with its type.
#[derive(Clone, uniffi::Enum)]
pub enum Value {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// An exact decimal number.
    Decimal(Decimal),
    /// Yes or no.
    Bool(bool),
    /// A civil date.
    Date(CivilDate),
    /// An instant.
    Timestamp(Timestamp),
    /// Several texts, such as the choices taken.
    Texts(Vec<String>),
}

impl FromCore<crm_core::Value> for Value {
    fn from_core(core: crm_core::Value) -> Self {
        match core {
            crm_core::Value::Text(text) => Self::Text(text),
            crm_core::Value::Integer(number) => Self::Integer(number),
            crm_core::Value::Decimal(number) => Self::Decimal(Decimal::from_core(number)),
            crm_core::Value::Bool(flag) => Self::Bool(flag),
            crm_core::Value::Date(date) => Self::Date(CivilDate::from_core(date)),
            crm_core::Value::Timestamp(at) => Self::Timestamp(Timestamp::from_core(at)),
            crm_core::Value::Texts(texts) => Self::Texts(texts),
        }
    }
}

impl IntoCore<crm_core::Value> for Value {
    fn into_core(self) -> Result<crm_core::Value> {
        Ok(match self {
            Self::Text(text) => crm_core::Value::Text(text),
            Self::Integer(number) => crm_core::Value::Integer(number),
            Self::Decimal(number) => crm_core::Value::Decimal(field("value", number)?),
            Self::Bool(flag) => crm_core::Value::Bool(flag),
            Self::Date(date) => crm_core::Value::Date(field("value", date)?),
            Self::Timestamp(at) => crm_core::Value::Timestamp(field("value", at)?),
            Self::Texts(texts) => crm_core::Value::Texts(texts),
        })
    }
}

/// What a placeholder of an expression stands for. An id is a text.
#[derive(Clone, uniffi::Enum)]
pub enum Parameter {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// An exact decimal number.
    Decimal(Decimal),
    /// Yes or no.
    Bool(bool),
    /// A civil date.
    Date(CivilDate),
    /// An instant.
    Timestamp(Timestamp),
    /// A length of time, such as `1 month 2 days`.
    Interval(String),
    /// Several texts: the items of `IN`, or an array elsewhere.
    Texts(Vec<String>),
    /// Several of the others, which are no lists themselves: the items of `IN`.
    List(Vec<Parameter>),
}

impl IntoCore<crm_core::Parameter> for Parameter {
    fn into_core(self) -> Result<crm_core::Parameter> {
        Ok(match self {
            Self::Text(text) => crm_core::Parameter::Text(text),
            Self::Integer(number) => crm_core::Parameter::Integer(number),
            Self::Decimal(number) => crm_core::Parameter::Decimal(field("value", number)?),
            Self::Bool(flag) => crm_core::Parameter::Bool(flag),
            Self::Date(date) => crm_core::Parameter::Date(field("value", date)?),
            Self::Timestamp(at) => crm_core::Parameter::Timestamp(field("value", at)?),
            Self::Interval(text) => crm_core::Parameter::Interval(text),
            Self::Texts(texts) => crm_core::Parameter::Texts(texts),
            Self::List(items) => {
                let items = items.into_iter().map(Self::into_core);
                crm_core::Parameter::List(items.collect::<Result<_>>()?)
            }
        })
    }
}

/// Where the value of a field stands in a file.
#[derive(Clone, uniffi::Enum)]
pub enum Column {
    /// The column with this header.
    Name(String),
    /// The column at this place, the first being 0.
    Index(u32),
    /// No column, but this text in every row.
    Fixed(String),
}

impl IntoCore<crm_core::Column> for Column {
    fn into_core(self) -> Result<crm_core::Column> {
        Ok(match self {
            Self::Name(header) => crm_core::Column::Name(header),
            Self::Index(place) => crm_core::Column::Index(place.into_core()?),
            Self::Fixed(text) => crm_core::Column::Fixed { fixed: text },
        })
    }
}
