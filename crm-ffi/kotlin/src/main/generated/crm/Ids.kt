// Written by `cargo xtask api` from the sources of crm-core; change those.

package crm

/** Names a category of products. */
@JvmInline
public value class CategoryId(public val value: String) {
    override fun toString(): String = value
}

/** Names a customer. */
@JvmInline
public value class CustomerId(public val value: String) {
    override fun toString(): String = value
}

/** Names a deal. */
@JvmInline
public value class DealId(public val value: String) {
    override fun toString(): String = value
}

/** Names a forecast that was kept. */
@JvmInline
public value class ForecastId(public val value: String) {
    override fun toString(): String = value
}

/** Names a goal of sales. */
@JvmInline
public value class GoalId(public val value: String) {
    override fun toString(): String = value
}

/** Names one run of an import, all of whose writes can be reverted together. */
@JvmInline
public value class ImportId(public val value: String) {
    override fun toString(): String = value
}

/** Names an interaction with a customer. */
@JvmInline
public value class InteractionId(public val value: String) {
    override fun toString(): String = value
}

/** Names an invoice or a credit note. */
@JvmInline
public value class InvoiceId(public val value: String) {
    override fun toString(): String = value
}

/** The id of a lead model. */
@JvmInline
public value class LeadModelId(public val value: String) {
    override fun toString(): String = value
}

/** Names a version of a fitted model. */
@JvmInline
public value class ModelId(public val value: String) {
    override fun toString(): String = value
}

/** Names a note about a customer. */
@JvmInline
public value class NoteId(public val value: String) {
    override fun toString(): String = value
}

/** Names an order. */
@JvmInline
public value class OrderId(public val value: String) {
    override fun toString(): String = value
}

/** Names a payment of an order. */
@JvmInline
public value class PaymentId(public val value: String) {
    override fun toString(): String = value
}

/** Names a pipeline. */
@JvmInline
public value class PipelineId(public val value: String) {
    override fun toString(): String = value
}

/** Names a product of the catalogue. */
@JvmInline
public value class ProductId(public val value: String) {
    override fun toString(): String = value
}

/** Names an order to a supplier. */
@JvmInline
public value class PurchaseOrderId(public val value: String) {
    override fun toString(): String = value
}

/** Names a quote. */
@JvmInline
public value class QuoteId(public val value: String) {
    override fun toString(): String = value
}

/** Names a receipt of goods from a supplier. */
@JvmInline
public value class ReceiptId(public val value: String) {
    override fun toString(): String = value
}

/** Names a refund of an order. */
@JvmInline
public value class RefundId(public val value: String) {
    override fun toString(): String = value
}

/** Names a relationship between two customers. */
@JvmInline
public value class RelationshipId(public val value: String) {
    override fun toString(): String = value
}

/** Names a return of goods. */
@JvmInline
public value class ReturnId(public val value: String) {
    override fun toString(): String = value
}

/** Names a segment. */
@JvmInline
public value class SegmentId(public val value: String) {
    override fun toString(): String = value
}

/** Names a shipment of an order. */
@JvmInline
public value class ShipmentId(public val value: String) {
    override fun toString(): String = value
}

/** Names a stage of a pipeline. */
@JvmInline
public value class StageId(public val value: String) {
    override fun toString(): String = value
}

/** Names a task. */
@JvmInline
public value class TaskId(public val value: String) {
    override fun toString(): String = value
}

/** Names a record whose kind is known otherwise. */
@JvmInline
public value class Uuid(public val value: String) {
    override fun toString(): String = value
}

/** A position in a list, opaque. */
@JvmInline
public value class Cursor(public val value: String) {
    override fun toString(): String = value
}
