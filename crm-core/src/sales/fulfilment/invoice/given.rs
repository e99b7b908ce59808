//! What may be given of an invoice.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::InvoiceKind;
use crate::base::{
    CustomerId, InvoiceId, OrderId, Patch, PaymentId, Timestamp, date_json, debug_by_id, debug_by_type,
    decimal_json,
};
use crate::sales::fulfilment::OrderPart;

/// An invoice to create: of lines, of an amount, or, with neither, of all that was not invoiced yet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewInvoice {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<InvoiceId>,
    /// The order.
    pub order_id: OrderId,
    /// Its number; this or `series` is required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The series in which it gets the next number: the series' text, and its place with at least four digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// What it asks for, each line of the order at most once.
    #[serde(default)]
    pub lines: Vec<OrderPart>,
    /// What of the order's shipping it asks for beside the lines.
    #[serde(default, deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// What it comes to, when no lines are given; more than zero.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub amount: Option<Decimal>,
    /// When it is issued; now, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_at: Option<Timestamp>,
    /// The last day on which it can be paid in time; not before it is issued.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub due_on: Option<Date>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl NewInvoice {
    /// An invoice of all that was not invoiced yet of this order, without a number.
    pub fn new(order_id: OrderId) -> Self {
        Self {
            id: None,
            order_id,
            number: None,
            series: None,
            lines: Vec::new(),
            shipping: Decimal::ZERO,
            amount: None,
            issued_at: None,
            due_on: None,
            note: None,
        }
    }

    /// Gives it this number.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Gives it the next number of this series.
    #[must_use]
    pub fn series(mut self, series: impl Into<String>) -> Self {
        self.series = Some(series.into());
        self
    }

    /// Says what it comes to.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Adds so many of a line of the order, the first being 1.
    #[must_use]
    pub fn line(mut self, line: u32, quantity: impl Into<Decimal>) -> Self {
        self.lines.push(OrderPart::new(line, quantity));
        self
    }
}

/// A credit note to create: an invoice is taken back, or a part of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCreditNote {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<InvoiceId>,
    /// The invoice.
    pub invoice_id: InvoiceId,
    /// Its number; this or `series` is required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The series in which it gets the next number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// How much is taken back, more than zero; when left out all that was not taken back yet, or for a return what is
    /// refunded.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub amount: Option<Decimal>,
    /// When it is issued; now, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_at: Option<Timestamp>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl NewCreditNote {
    /// A credit note to this invoice, without a number.
    pub fn new(invoice_id: InvoiceId) -> Self {
        Self {
            id: None,
            invoice_id,
            number: None,
            series: None,
            amount: None,
            issued_at: None,
            note: None,
        }
    }

    /// Gives it this number.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Gives it the next number of this series.
    #[must_use]
    pub fn series(mut self, series: impl Into<String>) -> Self {
        self.series = Some(series.into());
        self
    }

    /// Says how much is taken back.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }
}

/// What an update says of each field of an invoice. What it asks for stays as it is.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InvoicePatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The last day on which it can be paid in time.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "date_json::read_patch"
    )]
    pub due_on: Patch<Date>,
    /// Remarks.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub note: Patch<String>,
}

/// A payment to match with an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaymentMatching {
    /// Refuse it with `stale_version` unless the invoice has this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The payment of the invoice's order.
    pub payment_id: PaymentId,
    /// How much of it, more than zero; when left out as much as is left of the payment and open of the invoice.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub amount: Option<Decimal>,
}

impl PaymentMatching {
    /// As much of this payment as is left of it and open of the invoice.
    pub fn of(payment_id: PaymentId) -> Self {
        Self {
            version: None,
            payment_id,
            amount: None,
        }
    }
}

/// Which invoices a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InvoiceQuery {
    /// Invoices of this order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// Invoices to this customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// Invoices alone, or credit notes alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<InvoiceKind>,
    /// Those that were numbered in this series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// Those that were issued at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_from: Option<Timestamp>,
    /// Those that were issued before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_until: Option<Timestamp>,
}

debug_by_id!(NewInvoice, NewCreditNote);
debug_by_type!(InvoicePatch);
