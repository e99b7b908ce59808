//! Values of custom fields and of properties.

use std::fmt;

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::Timestamp;

/// A custom value with its type; in JSON `{"type": "integer", "value": 3}`.
#[derive(Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
#[cbor(flat)]
pub enum Value {
    /// Text.
    #[n(0)]
    Text(#[n(0)] String),
    /// A whole number.
    #[n(1)]
    Integer(#[n(0)] i64),
    /// An exact decimal number.
    #[n(2)]
    Decimal(
        #[cbor(n(0), with = "super::decimal_cbor")]
        #[serde(deserialize_with = "super::decimal_json::read")]
        Decimal,
    ),
    /// Yes or no.
    #[n(3)]
    Bool(#[n(0)] bool),
    /// A civil date.
    #[n(4)]
    Date(
        #[cbor(n(0), with = "one_date")]
        #[serde(deserialize_with = "super::date_json::read")]
        Date,
    ),
    /// An instant.
    #[n(5)]
    Timestamp(#[n(0)] Timestamp),
    /// Several texts, such as the choices taken.
    #[n(6)]
    Texts(#[n(0)] Vec<String>),
}

/// The type without the value, which may be personal.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(..)",
            Self::Integer(_) => "Integer(..)",
            Self::Decimal(_) => "Decimal(..)",
            Self::Bool(_) => "Bool(..)",
            Self::Date(_) => "Date(..)",
            Self::Timestamp(_) => "Timestamp(..)",
            Self::Texts(_) => "Texts(..)",
        })
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Self::Decimal(number)
    }
}

mod one_date {
    use minicbor::{Decoder, Encoder};
    use time::Date;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape minicbor asks for")]
    pub(super) fn encode<C, W: minicbor::encode::Write>(
        date: &Date,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.i32(date.to_julian_day())?.ok()
    }

    pub(super) fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<Date, minicbor::decode::Error> {
        Date::from_julian_day(d.i32()?).map_err(|_| minicbor::decode::Error::message("date"))
    }
}
