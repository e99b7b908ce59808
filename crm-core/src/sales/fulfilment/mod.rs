//! What becomes of an order: its shipments, its invoices and what comes back.
//!
//! An order's lines are named by their numbers, the first being 1. How much of a line is shipped, invoiced or returned is
//! added up from the records of the order, which lie together in its customer's cluster. The order itself knows none of
//! them: `follow` looks after whoever changes it.

mod follow;
mod invoice;
mod part;
mod progress;
mod returns;
mod shipment;
mod start;
mod verify;

pub use invoice::{
    Credit, Invoice, InvoiceBalance, InvoiceKind, InvoiceLine, InvoicePatch, InvoiceQuery, Invoices,
    NewCreditNote, NewInvoice, OverdueInvoice, PaymentMatch, PaymentMatching,
};
pub use part::OrderPart;
pub use progress::OrderLineProgress;
pub use returns::{
    NewReturn, Return, ReturnAdvance, ReturnClosing, ReturnPatch, ReturnQuery, ReturnRefund, ReturnStatus,
    ReturnStep, Returns,
};
pub use shipment::{
    NewShipment, Shipment, ShipmentPatch, ShipmentQuery, ShipmentStatus, ShipmentStep, Shipments,
};

pub(crate) use follow::follow;
pub(super) use verify::check;
