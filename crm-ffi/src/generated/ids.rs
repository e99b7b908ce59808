// Written by `cargo xtask api` from the sources of crm-core; change those.

//! Ids, each of a type of its own.

use crate::convert::text_ids;

text_ids! {
/// Names a category of products.
CategoryId;
/// Names a customer.
CustomerId;
/// Names a deal.
DealId;
/// Names a forecast that was kept.
ForecastId;
/// Names a goal of sales.
GoalId;
/// Names one run of an import, all of whose writes can be reverted together.
ImportId;
/// Names an interaction with a customer.
InteractionId;
/// Names an invoice or a credit note.
InvoiceId;
/// The id of a lead model.
LeadModelId;
/// Names a version of a fitted model.
ModelId;
/// Names a note about a customer.
NoteId;
/// Names an order.
OrderId;
/// Names a payment of an order.
PaymentId;
/// Names a pipeline.
PipelineId;
/// Names a product of the catalogue.
ProductId;
/// Names an order to a supplier.
PurchaseOrderId;
/// Names a quote.
QuoteId;
/// Names a receipt of goods from a supplier.
ReceiptId;
/// Names a refund of an order.
RefundId;
/// Names a relationship between two customers.
RelationshipId;
/// Names a return of goods.
ReturnId;
/// Names a segment.
SegmentId;
/// Names a shipment of an order.
ShipmentId;
/// Names a stage of a pipeline.
StageId;
/// Names a task.
TaskId;
/// Names a record whose kind is known otherwise.
Uuid;
}
