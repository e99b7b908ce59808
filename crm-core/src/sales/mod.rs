//! Sales: from the first contact to what was sold. Pipelines and the deals that go through them, what becomes of an order,
//! and what is bought of suppliers.

pub(crate) mod deal;
pub(crate) mod filed;
pub(crate) mod fulfilment;
pub(crate) mod pipeline;
pub(crate) mod purchase;
mod verify;

pub use deal::{
    BillingInterval, BoardOptions, BoardStage, Deal, DealContact, DealLine, DealLoss, DealMove, DealPartner,
    DealPatch, DealQuery, DealReopening, DealWin, Deals, MoveCause, NewDeal, NewDealLine, Recurring,
    StageMove, StageVisit, StalledDeal, StalledQuery,
};
pub use fulfilment::{
    Credit, Invoice, InvoiceBalance, InvoiceKind, InvoiceLine, InvoicePatch, InvoiceQuery, Invoices,
    NewCreditNote, NewInvoice, NewReturn, NewShipment, OrderLineProgress, OrderPart, OverdueInvoice,
    PaymentMatch, PaymentMatching, Return, ReturnAdvance, ReturnClosing, ReturnPatch, ReturnQuery,
    ReturnRefund, ReturnStatus, ReturnStep, Returns, Shipment, ShipmentPatch, ShipmentQuery, ShipmentStatus,
    ShipmentStep, Shipments,
};
pub use pipeline::{
    DealField, DealStatus, EditedPipeline, FormerStage, NewPipeline, NewStage, Pipeline, PipelineEdit,
    PipelinePatch, Pipelines, Stage, StageCheck, StageMigration, StageReplacement,
};

pub use purchase::{
    NewPurchaseLine, NewPurchaseOrder, NewReceipt, PurchaseCancellation, PurchaseLine, PurchaseOrder,
    PurchaseOrderPatch, PurchasePart, PurchasePlacement, PurchaseQuery, PurchaseStatus, Purchases, Receipt,
};

pub(crate) use fulfilment::follow;
pub(crate) use verify::check;
