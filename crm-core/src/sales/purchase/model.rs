//! A purchase order as it is returned.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Currency, CustomerId, Money, ProductId, PurchaseOrderId, ReceiptId, Timestamp, date_json, debug_by_id,
    debug_by_type, decimal_cbor, decimal_json, optional_date_cbor,
};

/// How far a purchase order is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum PurchaseStatus {
    /// The supplier does not know of it yet.
    #[default]
    #[n(0)]
    Draft,
    /// It was sent to the supplier.
    #[n(1)]
    Ordered,
    /// A part of it came in.
    #[n(2)]
    PartlyReceived,
    /// All of it came in.
    #[n(3)]
    Received,
    /// What did not come in is called off.
    #[n(4)]
    Cancelled,
}

/// One line of a purchase order. Costs are in its currency.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct PurchaseLine {
    /// The product, when it is in the catalogue.
    #[n(0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number, when the product is not in the catalogue.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line is called, when that was given.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many.
    #[cbor(n(3), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// What one costs.
    #[cbor(n(4), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub unit_cost: Decimal,
    /// How many came in.
    #[cbor(n(5), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub received: Decimal,
}

/// So many of one line of a purchase order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(array)]
pub struct PurchasePart {
    /// The line's number, the first being 1.
    #[n(0)]
    pub line: u32,
    /// How many; more than zero.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
}

/// Goods of a purchase order that came in together.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Receipt {
    /// The receipt's id.
    #[n(0)]
    pub id: ReceiptId,
    /// What came in.
    #[n(1)]
    pub lines: Vec<PurchasePart>,
    /// When.
    #[n(2)]
    pub at: Timestamp,
    /// The supplier's number of the delivery, and other remarks.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What the business buys of a supplier.
///
/// `cost` = Σ quantity · unit cost over the lines + shipping + tax. Of no line more comes in than was ordered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct PurchaseOrder {
    /// The purchase order's id.
    #[n(0)]
    pub id: PurchaseOrderId,
    /// Its number.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Of whom it is bought.
    #[n(2)]
    pub supplier_id: CustomerId,
    /// The currency of all costs.
    #[n(3)]
    pub currency: Currency,
    /// What is bought.
    #[n(4)]
    pub lines: Vec<PurchaseLine>,
    /// What its shipping costs.
    #[cbor(n(5), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// Tax on it all.
    #[cbor(n(6), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
    /// What it costs.
    #[cbor(n(7), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub cost: Decimal,
    /// What the goods cost that came in, without shipping and tax.
    #[cbor(n(8), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub received_cost: Decimal,
    /// How far it is.
    #[n(9)]
    pub status: PurchaseStatus,
    /// What came in, as it was recorded.
    #[cbor(n(10), skip_if = "Vec::is_empty")]
    pub receipts: Vec<Receipt>,
    /// The day on which it is expected.
    #[cbor(n(11), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub expected_on: Option<Date>,
    /// When it was sent to the supplier.
    #[n(12)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered_at: Option<Timestamp>,
    /// When it was called off.
    #[n(13)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled_at: Option<Timestamp>,
    /// Why it was called off.
    #[n(14)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// Remarks.
    #[n(15)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When the record was created.
    #[n(16)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(17)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(18)]
    pub version: u64,
    /// When it was deleted.
    #[n(19)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

impl PurchaseOrder {
    /// The cost as money.
    pub fn cost_money(&self) -> Money {
        Money::new(self.cost, self.currency)
    }
}

debug_by_id!(PurchaseOrder, Receipt);
debug_by_type!(PurchaseLine);
