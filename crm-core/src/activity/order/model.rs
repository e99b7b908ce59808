//! An order as it is returned, with its lines, payments and refunds.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Currency, CustomerId, Money, OrderId, PaymentId, ProductId, RefundId, Timestamp, date_json, debug_by_id,
    debug_by_type, decimal_cbor, decimal_json,
};
use crate::customers::Channel;

/// How far an order's execution is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum OrderStatus {
    /// The customer has placed it.
    #[default]
    #[n(0)]
    Placed,
    /// The business has accepted it.
    #[n(1)]
    Confirmed,
    /// It is on its way.
    #[n(2)]
    Shipped,
    /// It has arrived.
    #[n(3)]
    Delivered,
    /// Nothing more is to be done.
    #[n(4)]
    Completed,
    /// It was called off, and counts in no figure.
    #[n(5)]
    Cancelled,
}

impl OrderStatus {
    /// Whether the order is still to arrive.
    pub(crate) fn is_open(self) -> bool {
        self < Self::Delivered
    }
}

/// One step of an order's execution.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct StatusChange {
    /// The status that was reached.
    #[n(0)]
    pub status: OrderStatus,
    /// When.
    #[n(1)]
    pub at: Timestamp,
    /// Why, for a cancellation.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// One line of an order. Amounts are in the order's currency.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    /// The product, when it is in the catalogue, which has its article number: `products.get`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number, when the product is not in the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line was called, when that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many; negative for goods that come back.
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The price of one.
    #[serde(deserialize_with = "decimal_json::read")]
    pub unit_price: Decimal,
    /// What was taken off the line.
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// Tax that is added to the line.
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
}

/// Money that came in for an order.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Payment {
    /// The payment's id.
    #[n(0)]
    pub id: PaymentId,
    /// The amount, in the order's currency.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// When it came.
    #[n(2)]
    pub at: Timestamp,
    /// How: `card`, `transfer`.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The payment's number at whoever handled it.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// How a refund reaches the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum RefundMethod {
    /// The money is paid back.
    #[default]
    #[n(0)]
    Payout,
    /// It stays as a credit in the customer's balance.
    #[n(1)]
    Credit,
}

/// A part of a line that was refunded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct RefundLine {
    /// The line's number, the first being 1.
    #[n(0)]
    pub line: u32,
    /// How many of it came back; zero when only money was given back.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The amount, in the order's currency.
    #[cbor(n(2), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
}

/// Money that is given back for an order.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Refund {
    /// The refund's id.
    #[n(0)]
    pub id: RefundId,
    /// What is refunded.
    #[n(1)]
    pub lines: Vec<RefundLine>,
    /// What is refunded of the shipping.
    #[cbor(n(2), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// The sum of it all.
    #[cbor(n(3), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// How it reaches the customer.
    #[n(4)]
    pub method: RefundMethod,
    /// When.
    #[n(5)]
    pub at: Timestamp,
    /// Why.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An order, a sale or the return of one.
///
/// `total` = Σ (quantity · unit price − discount + tax) over the lines − discount + shipping + tax. An order all of
/// whose quantities are negative, or whose total is, is a return: it lowers what was spent and is no purchase.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The order's id.
    pub id: OrderId,
    /// Its number in the system it comes from; no two orders of a source share one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The system it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Who ordered, when that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// What was ordered.
    pub lines: Vec<OrderLine>,
    /// What was taken off the whole order.
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// The price of shipping.
    #[serde(deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// Tax that is added to the whole order.
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
    /// What the customer owes for it, before refunds.
    #[serde(deserialize_with = "decimal_json::read")]
    pub total: Decimal,
    /// Money that came in.
    pub payments: Vec<Payment>,
    /// Money given back.
    pub refunds: Vec<Refund>,
    /// How far its execution is.
    pub status: OrderStatus,
    /// The steps of its execution, oldest first.
    pub status_history: Vec<StatusChange>,
    /// The channel it came by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// The day by which it was promised to arrive.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub promised_on: Option<Date>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

impl Order {
    /// The total as money.
    pub fn total_money(&self) -> Money {
        Money::new(self.total, self.currency)
    }

    /// The sum of all refunds, in the order's currency.
    pub fn refunded(&self) -> Decimal {
        self.refunds.iter().map(|refund| refund.amount).sum()
    }

    /// Whether the order takes goods back instead of selling them.
    pub fn is_return(&self) -> bool {
        super::money::is_return(self.total, self.lines.iter().map(|line| line.quantity))
    }
}

debug_by_id!(Order, Payment, Refund);
debug_by_type!(OrderLine, StatusChange);
