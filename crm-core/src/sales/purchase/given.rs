//! What may be given of a purchase order.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::{PurchasePart, PurchaseStatus};
use crate::base::{
    Currency, CustomerId, Patch, ProductId, PurchaseOrderId, ReceiptId, Timestamp, date_json, debug_by_id,
    debug_by_type, decimal_json,
};

/// A line of a purchase order to create or to update.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewPurchaseLine {
    /// The product's id; or give its article number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
    /// when it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many, 1 when left out; more than zero.
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// What one costs. When left out, the product's cost in the catalogue, whose currency has to be the order's.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub unit_cost: Option<Decimal>,
}

impl Default for NewPurchaseLine {
    fn default() -> Self {
        Self {
            product_id: None,
            sku: None,
            name: None,
            quantity: Decimal::ONE,
            unit_cost: None,
        }
    }
}

impl NewPurchaseLine {
    /// So many of an article, each at this cost.
    pub fn new(sku: impl Into<String>, quantity: impl Into<Decimal>, unit_cost: impl Into<Decimal>) -> Self {
        Self {
            sku: Some(sku.into()),
            quantity: quantity.into(),
            unit_cost: Some(unit_cost.into()),
            ..Self::default()
        }
    }
}

/// A purchase order to create; it is a draft until it is placed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPurchaseOrder {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<PurchaseOrderId>,
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Of whom it is bought: a customer with the role `supplier`.
    pub supplier_id: CustomerId,
    /// The currency of all costs.
    pub currency: Currency,
    /// What is bought, 1 to 2,000 lines.
    pub lines: Vec<NewPurchaseLine>,
    /// What its shipping costs; not negative.
    #[serde(default, deserialize_with = "decimal_json::read")]
    pub shipping: Decimal,
    /// Tax on it all; not negative.
    #[serde(default, deserialize_with = "decimal_json::read")]
    pub tax: Decimal,
    /// The day on which it is expected.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub expected_on: Option<Date>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl NewPurchaseOrder {
    /// These lines of this supplier.
    pub fn new(supplier_id: CustomerId, currency: Currency, lines: Vec<NewPurchaseLine>) -> Self {
        Self {
            id: None,
            number: None,
            supplier_id,
            currency,
            lines,
            shipping: Decimal::ZERO,
            tax: Decimal::ZERO,
            expected_on: None,
            note: None,
        }
    }
}

/// What an update says of each field of a purchase order.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PurchaseOrderPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Its number.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub number: Patch<String>,
    /// All lines, while it is a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<NewPurchaseLine>>,
    /// What its shipping costs.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub shipping: Option<Decimal>,
    /// Tax on it all.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub tax: Option<Decimal>,
    /// The day on which it is expected.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "date_json::read_patch"
    )]
    pub expected_on: Patch<Date>,
    /// Remarks.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub note: Patch<String>,
}

/// That a purchase order was sent to its supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PurchasePlacement {
    /// Refuse it with `stale_version` unless the purchase order has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

/// Goods that came in, to record.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewReceipt {
    /// The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ReceiptId>,
    /// Refuse it with `stale_version` unless the purchase order has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What came in, each line at most once; all that is open when left out.
    pub lines: Vec<PurchasePart>,
    /// When; now, when left out. Not before it was sent to the supplier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// The supplier's number of the delivery, and other remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A purchase order's cancellation to record.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PurchaseCancellation {
    /// Refuse it with `stale_version` unless the purchase order has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Which purchase orders a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PurchaseQuery {
    /// Those of this supplier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier_id: Option<CustomerId>,
    /// Those that are this far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PurchaseStatus>,
    /// Those with this number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Those of which something is to come in, and that were expected before this day: until today, the late ones.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub expected_before: Option<Date>,
}

debug_by_id!(NewPurchaseOrder);
debug_by_type!(
    NewPurchaseLine,
    PurchaseOrderPatch,
    NewReceipt,
    PurchaseCancellation
);
