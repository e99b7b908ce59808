//! A shipment in its shapes: what may be given, what is returned, what an update says.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{CustomerId, OrderId, Patch, ShipmentId, Timestamp, debug_by_id, debug_by_type};
use crate::sales::fulfilment::OrderPart;

/// How far a shipment is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ShipmentStatus {
    /// It is made ready.
    #[default]
    #[n(0)]
    Prepared,
    /// It is on its way.
    #[n(1)]
    Shipped,
    /// It has arrived.
    #[n(2)]
    Delivered,
}

/// What of an order goes out together.
///
/// Of no line more is in shipments than was ordered. When nothing of the order is open any more, and all has left, the
/// order becomes `shipped`, and when all has arrived `delivered`, in the transaction that says so; it never goes back.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Shipment {
    /// The shipment's id.
    #[n(0)]
    pub id: ShipmentId,
    /// The order.
    #[n(1)]
    pub order_id: OrderId,
    /// What is in it, each line of the order at most once.
    #[n(2)]
    pub lines: Vec<OrderPart>,
    /// Who carries it.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// Its number at whoever carries it.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// Remarks.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How far it is.
    #[n(6)]
    pub status: ShipmentStatus,
    /// When it left, when that is known.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipped_at: Option<Timestamp>,
    /// When it arrived.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Timestamp>,
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

/// A shipment to create.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewShipment {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ShipmentId>,
    /// The order.
    pub order_id: OrderId,
    /// What is in it; all that is open when left out.
    #[serde(default)]
    pub lines: Vec<OrderPart>,
    /// Who carries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// Its number at whoever carries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// Remarks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// When it left; it is being prepared when this is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipped_at: Option<Timestamp>,
    /// When it arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Timestamp>,
}

impl NewShipment {
    /// A shipment of all that is open of this order, which is being prepared.
    pub fn new(order_id: OrderId) -> Self {
        Self {
            id: None,
            order_id,
            lines: Vec::new(),
            carrier: None,
            tracking_number: None,
            note: None,
            shipped_at: None,
            delivered_at: None,
        }
    }

    /// Adds so many of a line of the order, the first being 1.
    #[must_use]
    pub fn line(mut self, line: u32, quantity: impl Into<crate::Decimal>) -> Self {
        self.lines.push(OrderPart::new(line, quantity));
        self
    }
}

/// What an update says of each field of a shipment.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ShipmentPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// All that is in it, while it is being prepared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<OrderPart>>,
    /// Who carries it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub carrier: Patch<String>,
    /// Its number at whoever carries it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub tracking_number: Patch<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub note: Patch<String>,
}

/// That a shipment left, or arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ShipmentStep {
    /// Refuse it with `stale_version` unless the shipment has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

/// Which shipments a list holds; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ShipmentQuery {
    /// Shipments of this order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// Shipments to this customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// Shipments that are this far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ShipmentStatus>,
    /// Shipments with this number at whoever carries them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
}

debug_by_id!(Shipment, NewShipment);
debug_by_type!(ShipmentPatch, ShipmentQuery);
