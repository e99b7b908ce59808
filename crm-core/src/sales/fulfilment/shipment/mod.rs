//! Shipments: what of an order goes out together.

mod api;
mod lifecycle;
mod model;

pub use api::Shipments;
pub use model::{NewShipment, Shipment, ShipmentPatch, ShipmentQuery, ShipmentStatus, ShipmentStep};
