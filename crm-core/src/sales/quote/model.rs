//! A quote as it is returned.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Currency, CustomerId, DealId, Money, ProductId, QuoteId, Timestamp, date_json, debug_by_id,
    debug_by_type, decimal_cbor, decimal_json, optional_date_cbor, optional_decimal_cbor,
};
use crate::sales::deal::BillingInterval;

/// What has become of a quote.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum QuoteStatus {
    /// It is being written, and can be changed.
    #[default]
    #[n(0)]
    Draft,
    /// The customer has it.
    #[n(1)]
    Sent,
    /// The customer has agreed to it.
    #[n(2)]
    Accepted,
    /// The customer does not want it.
    #[n(3)]
    Declined,
    /// Another one took its place.
    #[n(4)]
    Superseded,
    /// The customer has it, but its last day is over. It is what a sent one is read as, and never stored.
    #[n(5)]
    Expired,
}

/// One line of a quote. Amounts are in the quote's currency.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct QuoteLine {
    /// The product, when it is in the catalogue.
    #[n(0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number; that of the product when none was given.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line is called; as the product was when the line was written, when nothing was given.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What there is to say of it.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many.
    #[cbor(n(4), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The price of one, without tax.
    #[cbor(n(5), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub unit_price: Decimal,
    /// What is taken off the line.
    #[cbor(n(6), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// The percentage that this is, when it was given as one.
    #[cbor(n(7), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub discount_percent: Option<Decimal>,
    /// The rate of its tax, in percent.
    #[cbor(n(8), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax_rate: Decimal,
    /// How often it is paid for; once when there is none.
    #[n(9)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<BillingInterval>,
    /// What it comes to: quantity · unit price − discount.
    #[cbor(n(10), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub net: Decimal,
    /// The tax that is added to it: of what it comes to, less its share of the discount on the whole quote.
    #[cbor(n(11), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
}

/// The tax of all lines with one rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct QuoteTax {
    /// The rate, in percent.
    #[cbor(n(0), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub rate: Decimal,
    /// What is taxed.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub base: Decimal,
    /// The tax.
    #[cbor(n(2), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
}

/// What a customer is offered, at what price, until when.
///
/// `total` = Σ (quantity · unit price − discount) over the lines − discount + Σ tax, as the order comes to that is made
/// of it. The discount on the whole is shared among the lines by what they come to, and each line's tax is its rate of
/// the rest. Products of quantities and prices are exact; percentages, shares and taxes are rounded to the currency's
/// smallest unit, halves away from zero. A line that is paid for again and again counts once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Quote {
    /// The quote's id.
    #[n(0)]
    pub id: QuoteId,
    /// Its number, which all revisions of it share.
    #[n(1)]
    pub number: String,
    /// Counts the revisions, from 1.
    #[n(2)]
    pub revision: u32,
    /// To whom it is offered.
    #[n(3)]
    pub customer_id: CustomerId,
    /// The deal that it is about.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal_id: Option<DealId>,
    /// What has become of it.
    #[n(5)]
    pub status: QuoteStatus,
    /// What it is about, in a line.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The currency of all amounts.
    #[n(7)]
    pub currency: Currency,
    /// What is offered.
    #[n(8)]
    pub lines: Vec<QuoteLine>,
    /// What is taken off the whole quote.
    #[cbor(n(9), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// The percentage that this is, when it was given as one.
    #[cbor(n(10), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub discount_percent: Option<Decimal>,
    /// What the lines come to, before the discount on the whole and without tax.
    #[cbor(n(11), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub subtotal: Decimal,
    /// The taxes by their rates, the lowest first; those of zero percent among them.
    #[n(12)]
    pub taxes: Vec<QuoteTax>,
    /// What the customer is to pay.
    #[cbor(n(13), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub total: Decimal,
    /// The last day on which it can be accepted, in the business's time zone.
    #[cbor(n(14), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub valid_until: Option<Date>,
    /// What stands above the lines.
    #[n(15)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// What stands below them: terms, how to pay.
    #[n(16)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
    /// Who made it.
    #[n(17)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// When the customer got it.
    #[n(18)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Timestamp>,
    /// When it was accepted or declined, or another one took its place.
    #[n(19)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Who accepted it, on the customer's side.
    #[n(20)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_by: Option<String>,
    /// The customer's own number for it.
    #[n(21)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Why it was declined.
    #[n(22)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decline_reason: Option<String>,
    /// When the record was created.
    #[n(23)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(24)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(25)]
    pub version: u64,
    /// When it was deleted.
    #[n(26)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

impl Quote {
    /// The total as money.
    pub fn total_money(&self) -> Money {
        Money::new(self.total, self.currency)
    }
}

debug_by_id!(Quote);
debug_by_type!(QuoteLine);
