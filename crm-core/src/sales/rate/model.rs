//! An exchange rate as it is given and as it is returned.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{Currency, Timestamp, date_cbor, date_json, decimal_cbor, decimal_json};

/// What one of a currency is worth in another, from a day on until the next rate of the two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ExchangeRate {
    /// The currency that is priced.
    #[n(0)]
    pub currency: Currency,
    /// The currency of the price.
    #[n(1)]
    pub base: Currency,
    /// The first day on which it holds.
    #[cbor(n(2), with = "date_cbor")]
    #[serde(deserialize_with = "date_json::read")]
    pub on: Date,
    /// So many of the base are paid for one of the currency.
    #[cbor(n(3), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub rate: Decimal,
    /// When the record was created.
    #[n(4)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(5)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(6)]
    pub version: u64,
    /// When it was deleted.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// An exchange rate to set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewExchangeRate {
    /// The currency that is priced.
    pub currency: Currency,
    /// The currency of the price.
    pub base: Currency,
    /// The first day on which it holds.
    #[serde(deserialize_with = "date_json::read")]
    pub on: Date,
    /// So many of the base are paid for one of the currency: more than nothing.
    #[serde(deserialize_with = "decimal_json::read")]
    pub rate: Decimal,
}

impl NewExchangeRate {
    /// From this day on, one of the currency is worth so many of the base.
    pub fn new(currency: Currency, base: Currency, on: Date, rate: impl Into<Decimal>) -> Self {
        Self {
            currency,
            base,
            on,
            rate: rate.into(),
        }
    }
}

/// Which exchange rates a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RateQuery {
    /// Rates of this currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Rates in this currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<Currency>,
    /// Rates that hold from this day on, or a later one.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub from: Option<Date>,
    /// Rates that hold from a day before this one on.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub until: Option<Date>,
}
