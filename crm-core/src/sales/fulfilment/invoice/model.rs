//! An invoice as it is returned.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Currency, InvoiceId, Money, OrderId, PaymentId, ReturnId, Timestamp, date_json, debug_by_id,
    decimal_cbor, decimal_json, optional_date_cbor,
};

/// Whether money is asked for, or given back.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum InvoiceKind {
    /// It asks for money.
    #[default]
    #[n(0)]
    Invoice,
    /// It takes back what an invoice asked for.
    #[n(1)]
    CreditNote,
}

/// What an invoice asks for of one line of its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct InvoiceLine {
    /// The line's number, the first being 1.
    #[n(0)]
    pub line: u32,
    /// How many of it.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// What they come to, with their share of the order's own discount and tax.
    #[cbor(n(2), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
}

/// A payment, or a part of one, that settles an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct PaymentMatch {
    /// The payment of the invoice's order.
    #[n(0)]
    pub payment_id: PaymentId,
    /// How much of it.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// When the payment came.
    #[n(2)]
    pub at: Timestamp,
}

/// What a credit note takes back of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct Credit {
    /// The credit note.
    #[n(0)]
    pub credit_note_id: InvoiceId,
    /// How much.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// When it was issued.
    #[n(2)]
    pub at: Timestamp,
}

/// An invoice for an order, or a part of one, or a credit note to one.
///
/// `open` = amount − matched payments − credits; less than nothing when more was paid than is asked for after a credit
/// note, and always nothing for a credit note. All invoices of an order together, less their credits, ask for no more than
/// the order comes to. No payment is matched with more than it is, and no invoice with more than is open.
///
/// A number belongs to one invoice. In a series numbers are counted from 1 without a gap, so what has such a number is not
/// deleted: a credit note takes it back.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Invoice {
    /// The invoice's id.
    #[n(0)]
    pub id: InvoiceId,
    /// Whether it is an invoice or a credit note.
    #[n(1)]
    pub kind: InvoiceKind,
    /// The order.
    #[n(2)]
    pub order_id: OrderId,
    /// Its number: given, or that of its series.
    #[n(3)]
    pub number: String,
    /// The series in which it was numbered: `2026-`.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// Its place in the series, from 1.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<u32>,
    /// The currency of all amounts: the order's.
    #[n(6)]
    pub currency: Currency,
    /// What it asks for, when that is lines of the order.
    #[cbor(n(7), skip_if = "Vec::is_empty")]
    pub lines: Vec<InvoiceLine>,
    /// What of the order's shipping it asks for beside the lines.
    #[cbor(n(8), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// What it comes to, more than zero; of a credit note, what it takes back.
    #[cbor(n(9), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// The payments that settle it.
    #[cbor(n(10), skip_if = "Vec::is_empty")]
    pub payments: Vec<PaymentMatch>,
    /// The credit notes that take it back, or a part of it.
    #[cbor(n(11), skip_if = "Vec::is_empty")]
    pub credits: Vec<Credit>,
    /// What is still to be paid.
    #[cbor(n(12), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub open: Decimal,
    /// When it was issued.
    #[n(13)]
    pub issued_at: Timestamp,
    /// The last day on which it can be paid in time.
    #[cbor(n(14), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub due_on: Option<Date>,
    /// The invoice that a credit note takes back.
    #[n(15)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credited_invoice_id: Option<InvoiceId>,
    /// The return that a credit note is for.
    #[n(16)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_id: Option<ReturnId>,
    /// Remarks.
    #[n(17)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When the record was created.
    #[n(18)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(19)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(20)]
    pub version: u64,
    /// When it was deleted.
    #[n(21)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

impl Invoice {
    /// The amount as money.
    pub fn amount_money(&self) -> Money {
        Money::new(self.amount, self.currency)
    }

    /// What is still to be paid, as money.
    pub fn open_money(&self) -> Money {
        Money::new(self.open, self.currency)
    }
}

debug_by_id!(Invoice);
