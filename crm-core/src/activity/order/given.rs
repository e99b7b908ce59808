//! What may be given of an order: a new one with its payments and refunds, an update, and the ways it can go.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::{OrderStatus, RefundMethod};
use crate::base::{
    Currency, CustomerId, OrderId, Patch, PaymentId, ProductId, RefundId, Timestamp, date_json, debug_by_id,
    debug_by_type, decimal_json,
};
use crate::customers::Channel;

/// A line of a new order.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewOrderLine {
    /// The product's id; or give its article number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it
    /// is when it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many, 1 when left out; negative for goods that come back.
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The price of one; nothing when left out.
    #[serde(deserialize_with = "decimal_json::read")]
    pub unit_price: Decimal,
    /// What is taken off the line.
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// Tax that is added to the line.
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
}

impl Default for NewOrderLine {
    fn default() -> Self {
        Self {
            product_id: None,
            sku: None,
            name: None,
            quantity: Decimal::ONE,
            unit_price: Decimal::ZERO,
            discount: Decimal::ZERO,
            tax: Decimal::ZERO,
        }
    }
}

impl NewOrderLine {
    /// So many of an article, each at this price.
    pub fn new(sku: impl Into<String>, quantity: impl Into<Decimal>, unit_price: impl Into<Decimal>) -> Self {
        Self {
            sku: Some(sku.into()),
            quantity: quantity.into(),
            unit_price: unit_price.into(),
            ..Self::default()
        }
    }

    /// So many of a product of the catalogue, each at this price.
    pub fn product(id: ProductId, quantity: impl Into<Decimal>, unit_price: impl Into<Decimal>) -> Self {
        Self {
            product_id: Some(id),
            quantity: quantity.into(),
            unit_price: unit_price.into(),
            ..Self::default()
        }
    }
}

/// A payment to record.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewPayment {
    /// The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<PaymentId>,
    /// Refuse it with `stale_version` unless the order has this version; of no use in a new order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The amount, in the order's currency; more than zero.
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// When it came; when left out now, or for a new order when that was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// How it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Its number at whoever handled it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A part of a line to refund.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewRefundLine {
    /// The line's number, the first being 1.
    pub line: u32,
    /// How many of it come back.
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The amount; when left out, the quantity's share of the line, of which the order's own discount and tax are a
    /// part, and at most what is left of it. The last items take what rounding left: neither what was refunded without
    /// a quantity, nor what was withheld from other items, raises their share.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub amount: Option<Decimal>,
}

/// A refund to record.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewRefund {
    /// The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<RefundId>,
    /// Refuse it with `stale_version` unless the order has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What is refunded.
    pub lines: Vec<NewRefundLine>,
    /// What is refunded of the shipping.
    #[serde(deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// How it reaches the customer; paid back when left out, also where nothing was paid yet.
    pub method: RefundMethod,
    /// When; now, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A step of an order's execution to record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderAdvance {
    /// Refuse it with `stale_version` unless the order has this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The status that was reached.
    pub status: OrderStatus,
    /// When; now, when left out. Not before the step before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

impl OrderAdvance {
    /// The order has reached this status now.
    pub fn to(status: OrderStatus) -> Self {
        Self {
            version: None,
            status,
            at: None,
        }
    }
}

/// An order's cancellation to record.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrderCancellation {
    /// Refuse it with `stale_version` unless the order has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out. Not before the last step of the order's execution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl OrderCancellation {
    /// The order is called off now, for this reason.
    pub fn because(reason: impl Into<String>) -> Self {
        Self {
            reason: Some(reason.into()),
            ..Self::default()
        }
    }
}

/// An order to create.
///
/// ```
/// use crm_core::{Crm, Currency, NewCustomer, NewOrder, NewOrderLine};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let lines = vec![NewOrderLine::new("TEA-1", 2, 5), NewOrderLine::new("CUP-7", 1, 12)];
/// let order = crm.orders().create(NewOrder::new(Currency::EUR, lines).customer(ada.id))?;
/// assert_eq!(order.total_money().to_string(), "22 EUR");
/// assert_eq!(crm.customers().profile(ada.id)?.order_count, 1);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewOrder {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<OrderId>,
    /// Its number in the system it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The system it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Who ordered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// What was ordered, 1 to 2,000 lines.
    pub lines: Vec<NewOrderLine>,
    /// What is taken off the whole order.
    #[serde(default, deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// The price of shipping.
    #[serde(default, deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// Tax that is added to the whole order.
    #[serde(default, deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
    /// Payments that came already.
    #[serde(default)]
    pub payments: Vec<NewPayment>,
    /// How far its execution is.
    #[serde(default)]
    pub status: OrderStatus,
    /// The channel it came by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When it was placed; now, when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<Timestamp>,
    /// The day by which it is promised to arrive.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub promised_on: Option<Date>,
}

impl NewOrder {
    /// An order of these lines, placed now by somebody unknown.
    pub fn new(currency: Currency, lines: Vec<NewOrderLine>) -> Self {
        Self {
            id: None,
            number: None,
            source: None,
            customer_id: None,
            currency,
            lines,
            discount: Decimal::ZERO,
            shipping: Decimal::ZERO,
            tax: Decimal::ZERO,
            payments: Vec::new(),
            status: OrderStatus::Placed,
            channel: None,
            note: None,
            placed_at: None,
            promised_on: None,
        }
    }

    /// Names who ordered.
    #[must_use]
    pub fn customer(mut self, id: CustomerId) -> Self {
        self.customer_id = Some(id);
        self
    }

    /// Says when it was placed.
    #[must_use]
    pub fn placed_at(mut self, at: Timestamp) -> Self {
        self.placed_at = Some(at);
        self
    }

    /// Gives it its number in the system it comes from.
    #[must_use]
    pub fn numbered(mut self, source: impl Into<String>, number: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self.number = Some(number.into());
        self
    }
}

/// What an update says of each field of an order.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrderPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Its number.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub number: Patch<String>,
    /// The system it comes from.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub source: Patch<String>,
    /// Who ordered.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub customer_id: Patch<CustomerId>,
    /// All lines; those of which something was refunded have to stay as they are, at their places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<NewOrderLine>>,
    /// What is taken off the whole order.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub discount: Option<Decimal>,
    /// The price of shipping.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub shipping: Option<Decimal>,
    /// Tax that is added to the whole order.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub tax: Option<Decimal>,
    /// The channel it came by.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub channel: Patch<Channel>,
    /// Remarks.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub note: Patch<String>,
    /// When it was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<Timestamp>,
    /// The day by which it is promised to arrive.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "date_json::read_patch"
    )]
    pub promised_on: Patch<Date>,
}

// Remarks, reasons, numbers of payments: what people wrote may name people.

debug_by_id!(NewOrder);
debug_by_type!(NewOrderLine, NewPayment, NewRefund, OrderCancellation, OrderPatch);
