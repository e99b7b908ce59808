//! Orders to suppliers: what the business buys, and what of it came in. They are no orders of a customer, so no figure of
//! what customers spent counts them.

mod api;
mod clean;
mod given;
mod lifecycle;
mod model;
mod receiving;

pub use api::Purchases;
pub use given::{
    NewPurchaseLine, NewPurchaseOrder, NewReceipt, PurchaseCancellation, PurchaseOrderPatch,
    PurchasePlacement, PurchaseQuery,
};
pub use model::{PurchaseLine, PurchaseOrder, PurchasePart, PurchaseStatus, Receipt};

pub(super) use lifecycle::check;
