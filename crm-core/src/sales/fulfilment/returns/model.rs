//! A return in its shapes: what may be given, what is returned, what an update says.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::activity::RefundMethod;
use crate::base::{
    CustomerId, InvoiceId, OrderId, Patch, RefundId, ReturnId, Timestamp, debug_by_id, debug_by_type,
    decimal_json,
};
use crate::sales::fulfilment::{NewCreditNote, OrderPart};

/// How far a return is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ReturnStatus {
    /// The customer has said that it comes.
    #[default]
    #[n(0)]
    Announced,
    /// It is here.
    #[n(1)]
    Received,
    /// It was looked at.
    #[n(2)]
    Inspected,
    /// Nothing more is to be done.
    #[n(3)]
    Closed,
}

/// One step of a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct ReturnStep {
    /// The status that was reached.
    #[n(0)]
    pub status: ReturnStatus,
    /// When.
    #[n(1)]
    pub at: Timestamp,
}

/// Goods of an order that come back. Of no line more comes back, in all returns that are not deleted, than arrived.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Return {
    /// The return's id.
    #[n(0)]
    pub id: ReturnId,
    /// The order.
    #[n(1)]
    pub order_id: OrderId,
    /// What comes back, each line of the order at most once.
    #[n(2)]
    pub lines: Vec<OrderPart>,
    /// Why.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was found when it was looked at, and other remarks.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How far it is.
    #[n(5)]
    pub status: ReturnStatus,
    /// Its steps, oldest first.
    #[n(6)]
    pub steps: Vec<ReturnStep>,
    /// The refund of the order that closing it booked.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<RefundId>,
    /// The credit note that closing it issued.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_note_id: Option<InvoiceId>,
    /// When the record was created.
    #[n(9)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(10)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(11)]
    pub version: u64,
    /// When it was deleted.
    #[n(12)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A return to announce.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewReturn {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ReturnId>,
    /// The order.
    pub order_id: OrderId,
    /// What comes back; all that arrived and did not come back yet when left out.
    #[serde(default)]
    pub lines: Vec<OrderPart>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When it was announced; now, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced_at: Option<Timestamp>,
}

impl NewReturn {
    /// All that arrived of this order comes back.
    pub fn new(order_id: OrderId) -> Self {
        Self {
            id: None,
            order_id,
            lines: Vec::new(),
            reason: None,
            note: None,
            announced_at: None,
        }
    }

    /// Adds so many of a line of the order, the first being 1.
    #[must_use]
    pub fn line(mut self, line: u32, quantity: impl Into<Decimal>) -> Self {
        self.lines.push(OrderPart::new(line, quantity));
        self
    }
}

/// What an update says of each field of a return.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReturnPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// All that comes back, until it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<OrderPart>>,
    /// Why.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub reason: Patch<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub note: Patch<String>,
}

/// A step of a return to record: it is received, or inspected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnAdvance {
    /// Refuse it with `stale_version` unless the return has this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The status that was reached, not `closed`.
    pub status: ReturnStatus,
    /// When; now, when left out. Not before the step before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

impl ReturnAdvance {
    /// The return has reached this status now.
    pub fn to(status: ReturnStatus) -> Self {
        Self {
            version: None,
            status,
            at: None,
        }
    }
}

/// The refund that closing a return books: of each of its lines the quantity's share of what it came to.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReturnRefund {
    /// The refund's id, when it was minted elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<RefundId>,
    /// What is refunded of the shipping.
    #[serde(deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// How it reaches the customer.
    pub method: RefundMethod,
}

/// A return's end to record.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReturnClosing {
    /// Refuse it with `stale_version` unless the return has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out. Not before the step before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// The refund to book; none when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<ReturnRefund>,
    /// The credit note to issue, to an invoice of the same order; none when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_note: Option<NewCreditNote>,
}

/// Which returns a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReturnQuery {
    /// Returns of this order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// Returns from this customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// Returns that are this far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ReturnStatus>,
}

debug_by_id!(Return, NewReturn);
debug_by_type!(ReturnPatch, ReturnRefund, ReturnClosing);
