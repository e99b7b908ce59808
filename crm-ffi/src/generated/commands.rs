// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The commands of a batch, and what they give.

use crm_core::{Result, Tx};

use crate::convert::{FromCore, argument};
use crate::generated::ids::*;
use crate::generated::records::*;
use crate::values::Timestamp;

/// One command of a batch: an operation with what it takes.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Command {
    /// The category with this id; `not_found` when there is none, or it is deleted.
    CategoriesGet {
        /// As in the operation.
        id: CategoryId,
    },
    /// The category with this id, unless there is none or it is deleted.
    CategoriesFind {
        /// As in the operation.
        id: CategoryId,
    },
    /// A page of all categories, in the order of their ids.
    CategoriesList {
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of the categories directly below `parent`, or at the top of the tree, by name.
    CategoriesChildren {
        #[uniffi(default)]
        /// As in the operation.
        parent: Option<CategoryId>,
        /// As in the operation.
        page: PageRequest,
    },
    /// The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    CategoriesAsOf {
        /// As in the operation.
        id: CategoryId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the category's changes, newest first.
    CategoriesHistory {
        /// As in the operation.
        id: CategoryId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a category; `taken` when its parent has one of that name.
    CategoriesCreate {
        /// As in the operation.
        new: NewCategory,
    },
    /// Changes what the patch names; `self_reference` when the category would come to be below itself.
    CategoriesUpdate {
        /// As in the operation.
        id: CategoryId,
        /// As in the operation.
        patch: CategoryPatch,
    },
    /// Deletes the category; `in_use` while products are in it or categories below it.
    CategoriesDelete {
        /// As in the operation.
        id: CategoryId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
    /// With a version, `stale_version` unless the category has it.
    CategoriesRestore {
        /// As in the operation.
        id: CategoryId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// The customer with this id; `not_found` when there is none, or it is deleted.
    CustomersGet {
        /// As in the operation.
        id: CustomerId,
    },
    /// The customer with this id, unless there is none or it is deleted.
    CustomersFind {
        /// As in the operation.
        id: CustomerId,
    },
    /// The deleted customer with this id, unless there is none or it is not deleted.
    CustomersFindDeleted {
        /// As in the operation.
        id: CustomerId,
    },
    /// The customer who has this identifier, given in any form in which it may be created.
    CustomersFindByIdentifier {
        /// As in the operation.
        identifier: Identifier,
    },
    /// The customers who have, for each word of the query, a word that begins with it; the best first, at most
    /// `limit` (1 to 1,000; 50 without).
    CustomersSearch {
        /// As in the operation.
        query: String,
        #[uniffi(default)]
        /// As in the operation.
        limit: Option<u32>,
    },
    /// A page of the customers that the query asks for.
    CustomersList {
        /// As in the operation.
        query: CustomerQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// How many customers the query asks for.
    CustomersCount {
        /// As in the operation.
        query: CustomerQuery,
    },
    /// The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
    CustomersAsOf {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the customer's changes, newest first. Deleted customers are found.
    CustomersHistory {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
    /// when something given is not in form.
    CustomersCreate {
        /// As in the operation.
        new: NewCustomer,
    },
    /// Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
    /// another version. A patch that changes nothing leaves the version as it is.
    CustomersUpdate {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        patch: CustomerPatch,
    },
    /// Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
    /// `stale_version` unless the customer has it.
    CustomersDelete {
        /// As in the operation.
        id: CustomerId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
    /// there is nothing to restore. With a version, `stale_version` unless the customer has it.
    CustomersRestore {
        /// As in the operation.
        id: CustomerId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Adds tags; those that the customer has already change nothing.
    CustomersAddTags {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        tags: Vec<String>,
    },
    /// Removes tags; those that the customer does not have change nothing.
    CustomersRemoveTags {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        tags: Vec<String>,
    },
    /// Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
    /// already takes the new label, if one is given.
    CustomersAddIdentifier {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        identifier: Identifier,
    },
    /// Removes an identifier, whatever its label; one that the customer does not have changes nothing.
    CustomersRemoveIdentifier {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        identifier: Identifier,
    },
    /// Adds an entry to the consent ledger, at its place in time.
    CustomersRecordConsent {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        consent: Consent,
    },
    /// Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
    CustomersView360 {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        options: Customer360Options,
    },
    /// A page of the customer's orders, interactions and notes on one line of time, newest first.
    CustomersTimeline {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        query: TimelineQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// What the customer's orders and interactions add up to; of deleted customers too.
    CustomersProfile {
        /// As in the operation.
        id: CustomerId,
    },
    /// The deal with this id; `not_found` when there is none, or it is deleted.
    DealsGet {
        /// As in the operation.
        id: DealId,
    },
    /// The deal with this id, unless there is none or it is deleted.
    DealsFind {
        /// As in the operation.
        id: DealId,
    },
    /// A page of the deals that the query asks for, in the order of their creation.
    DealsList {
        /// As in the operation.
        query: DealQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The pipeline as a board: all its stages in their order, each with how many deals are in it, what they come to, and
    /// the first of them. `not_found` when there is no such pipeline.
    DealsBoard {
        /// As in the operation.
        pipeline_id: PipelineId,
        /// As in the operation.
        options: BoardOptions,
    },
    /// A page of the open deals in which nothing happened for as long as their stage allows, in the order of their
    /// creation.
    DealsStalled {
        /// As in the operation.
        query: StalledQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The deal's stays in stages, oldest first: from when to when, and how often it had come there by then.
    DealsVisits {
        /// As in the operation.
        id: DealId,
    },
    /// The deal as it was at a past instant; `not_yet_created` before its creation. Deleted deals are found.
    DealsAsOf {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the deal's changes, newest first.
    DealsHistory {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a deal in an open stage of a pipeline.
    DealsCreate {
        /// As in the operation.
        new: NewDeal,
    },
    /// Changes what the patch names; `required` when that takes away what its stage asks for, `illegal_state` for what
    /// was ordered already.
    DealsUpdate {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        patch: DealPatch,
    },
    /// Moves the deal to another open stage.
    DealsMoveTo {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        step: DealMove,
    },
    /// The deal is won; what was agreed on becomes an order in the same transaction, unless there is one already.
    /// Nothing is ordered when the deal has no lines. Errors as for a move.
    DealsWin {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        win: DealWin,
    },
    /// The deal is lost. Errors as for a move.
    DealsLose {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        loss: DealLoss,
    },
    /// A deal that was won or lost is open again; `illegal_state` with `order_id` while its order is not called off.
    DealsReopen {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        reopening: DealReopening,
    },
    /// Deletes the deal; an order that came of it stays.
    DealsDelete {
        /// As in the operation.
        id: DealId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted deal, in the stage where the others went when its own was taken out meanwhile;
    /// `unknown_reference` when its pipeline was deleted. With a version, `stale_version` unless the deal has it.
    DealsRestore {
        /// As in the operation.
        id: DealId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// The definition with this key; `not_found` when there is none.
    FieldsGet {
        /// As in the operation.
        key: String,
    },
    /// The definition with this key, if there is one.
    FieldsFind {
        /// As in the operation.
        key: String,
    },
    /// All definitions, by key; there are at most 1,000.
    FieldsList {},
    /// The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    FieldsAsOf {
        /// As in the operation.
        key: String,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the definition's changes, newest first. Deleted ones are found.
    FieldsHistory {
        /// As in the operation.
        key: String,
        /// As in the operation.
        page: PageRequest,
    },
    /// Defines a field; `already_exists` when the key is in use.
    FieldsCreate {
        /// As in the operation.
        new: NewField,
    },
    /// Changes what the patch names. What customers have is not checked again.
    FieldsUpdate {
        /// As in the operation.
        key: String,
        /// As in the operation.
        patch: FieldPatch,
    },
    /// Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
    /// with `unknown_field`.
    FieldsDelete {
        /// As in the operation.
        key: String,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
    IngestShopify {
        /// As in the operation.
        topic: String,
        /// As in the operation.
        payload: String,
        #[uniffi(default)]
        /// As in the operation.
        currency: Option<String>,
    },
    /// Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
    /// smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
    IngestStripe {
        /// As in the operation.
        event: String,
    },
    /// The interaction with this id; `not_found` when there is none, or it is deleted.
    InteractionsGet {
        /// As in the operation.
        id: InteractionId,
    },
    /// The interaction with this id, unless there is none or it is deleted.
    InteractionsFind {
        /// As in the operation.
        id: InteractionId,
    },
    /// A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
    /// was such a customer.
    InteractionsOf {
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        query: InteractionQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of the interactions of nobody known yet, newest first.
    InteractionsAnonymous {
        /// As in the operation.
        query: InteractionQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
    /// when it happened. Deleted interactions are found.
    InteractionsAsOf {
        /// As in the operation.
        id: InteractionId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the interaction's changes, newest first.
    InteractionsHistory {
        /// As in the operation.
        id: InteractionId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Records an interaction.
    InteractionsRecord {
        /// As in the operation.
        new: NewInteraction,
    },
    /// Changes what the patch names. A new customer or instant moves the interaction on the timelines.
    InteractionsUpdate {
        /// As in the operation.
        id: InteractionId,
        /// As in the operation.
        patch: InteractionPatch,
    },
    /// Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
    InteractionsDelete {
        /// As in the operation.
        id: InteractionId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
    /// interaction has it.
    InteractionsRestore {
        /// As in the operation.
        id: InteractionId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
    JournalChangesSince {
        /// As in the operation.
        seq: u64,
        /// As in the operation.
        limit: u32,
    },
    /// The changes after those that the named cursor has acknowledged.
    JournalNextChanges {
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        limit: u32,
    },
    /// The number up to which the named cursor has acknowledged; 0 for a new cursor.
    JournalPosition {
        /// As in the operation.
        cursor: String,
    },
    /// The journal's end. Kept elsewhere, it lets `Journal::verify` find any later rewriting of the past.
    JournalHead {},
    /// Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
    JournalVerify {
        #[uniffi(default)]
        /// As in the operation.
        retained: Option<JournalHead>,
    },
    /// Remembers, durably, that the named cursor has handled everything up to `seq`.
    JournalAcknowledge {
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        seq: u64,
    },
    /// The note with this id; `not_found` when there is none, or it is deleted.
    NotesGet {
        /// As in the operation.
        id: NoteId,
    },
    /// The note with this id, unless there is none or it is deleted.
    NotesFind {
        /// As in the operation.
        id: NoteId,
    },
    /// A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
    /// none.
    NotesOf {
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        page: PageRequest,
    },
    /// The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
    NotesAsOf {
        /// As in the operation.
        id: NoteId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the note's changes, newest first. Deleted notes are found.
    NotesHistory {
        /// As in the operation.
        id: NoteId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a note; `unknown_reference` when the customer is deleted, or there is none.
    NotesCreate {
        /// As in the operation.
        new: NewNote,
    },
    /// Changes what the patch names.
    NotesUpdate {
        /// As in the operation.
        id: NoteId,
        /// As in the operation.
        patch: NotePatch,
    },
    /// Deletes the note. With a version, `stale_version` unless the note has it.
    NotesDelete {
        /// As in the operation.
        id: NoteId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
    /// the note has it.
    NotesRestore {
        /// As in the operation.
        id: NoteId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// The order with this id; `not_found` when there is none, or it is deleted.
    OrdersGet {
        /// As in the operation.
        id: OrderId,
    },
    /// The order with this id, unless there is none or it is deleted.
    OrdersFind {
        /// As in the operation.
        id: OrderId,
    },
    /// The order with this number in this source.
    OrdersFindByNumber {
        #[uniffi(default)]
        /// As in the operation.
        source: Option<String>,
        /// As in the operation.
        number: String,
    },
    /// A page of the orders that the query asks for.
    OrdersList {
        /// As in the operation.
        query: OrderQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
    OrdersAsOf {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the order's changes, newest first.
    OrdersHistory {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates an order; `taken` when its source has an order of that number.
    OrdersCreate {
        /// As in the operation.
        new: NewOrder,
    },
    /// Changes what the patch names.
    OrdersUpdate {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        patch: OrderPatch,
    },
    /// Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
    OrdersAdvance {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        advance: OrderAdvance,
    },
    /// Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
    OrdersCancel {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        cancellation: OrderCancellation,
    },
    /// Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
    /// With a version, `stale_version` unless the order has it.
    OrdersReopen {
        /// As in the operation.
        id: OrderId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Records a payment.
    OrdersAddPayment {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        payment: NewPayment,
    },
    /// Refunds lines, or parts of them; `out_of_range` for more than is left.
    OrdersRefund {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        refund: NewRefund,
    },
    /// Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
    OrdersDelete {
        /// As in the operation.
        id: OrderId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
    /// version, `stale_version` unless the order has it.
    OrdersRestore {
        /// As in the operation.
        id: OrderId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// The pipeline with this id; `not_found` when there is none, or it is deleted.
    PipelinesGet {
        /// As in the operation.
        id: PipelineId,
    },
    /// The pipeline with this id, unless there is none or it is deleted.
    PipelinesFind {
        /// As in the operation.
        id: PipelineId,
    },
    /// All pipelines, in the order of their creation.
    PipelinesList {},
    /// What an edit would do: how many deals go from which stage to which. Nothing is changed; what is wrong with the
    /// edit is refused as by `Pipelines::edit`.
    PipelinesPreviewEdit {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        edit: PipelineEdit,
    },
    /// The pipeline as it was at a past instant; `not_yet_created` before its creation. Deleted pipelines are found.
    PipelinesAsOf {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the pipeline's changes, newest first.
    PipelinesHistory {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a pipeline; `taken` when another has its name, `required` without a stage of each kind.
    PipelinesCreate {
        /// As in the operation.
        new: NewPipeline,
    },
    /// Changes what the patch names.
    PipelinesUpdate {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        patch: PipelinePatch,
    },
    /// Gives the pipeline other stages, and moves the deals of those that are taken out, all in one transaction. What
    /// such a move leads to is not asked for required fields and checks, which the deals could not know of.
    PipelinesEdit {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        edit: PipelineEdit,
    },
    /// Deletes the pipeline; `in_use` while deals are in it.
    PipelinesDelete {
        /// As in the operation.
        id: PipelineId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted pipeline; `taken` when its name is by now. With a version, `stale_version` unless the
    /// pipeline has it.
    PipelinesRestore {
        /// As in the operation.
        id: PipelineId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// The product with this id; `not_found` when there is none, or it is deleted.
    ProductsGet {
        /// As in the operation.
        id: ProductId,
    },
    /// The product with this id, unless there is none or it is deleted.
    ProductsFind {
        /// As in the operation.
        id: ProductId,
    },
    /// The product with this SKU, unless there is none or it is deleted.
    ProductsFindBySku {
        /// As in the operation.
        sku: String,
    },
    /// A page of the products that the query asks for, in the order of their creation.
    ProductsList {
        /// As in the operation.
        query: ProductQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
    ProductsAsOf {
        /// As in the operation.
        id: ProductId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the product's changes, newest first.
    ProductsHistory {
        /// As in the operation.
        id: ProductId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
    ProductsCreate {
        /// As in the operation.
        new: NewProduct,
    },
    /// Changes what the patch names.
    ProductsUpdate {
        /// As in the operation.
        id: ProductId,
        /// As in the operation.
        patch: ProductPatch,
    },
    /// Deletes the product; its SKU is free again, the orders for it stay.
    ProductsDelete {
        /// As in the operation.
        id: ProductId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
    /// categories was deleted since. With a version, `stale_version` unless the product has it.
    ProductsRestore {
        /// As in the operation.
        id: ProductId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// The relationship with this id; `not_found` when there is none, or it was deleted.
    RelationshipsGet {
        /// As in the operation.
        id: RelationshipId,
    },
    /// The relationship with this id, if there is one.
    RelationshipsFind {
        /// As in the operation.
        id: RelationshipId,
    },
    /// A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
    /// left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
    RelationshipsOf {
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        page: PageRequest,
    },
    /// The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
    /// deletion on.
    RelationshipsAsOf {
        /// As in the operation.
        id: RelationshipId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the relationship's changes, newest first. Deleted relationships are found.
    RelationshipsHistory {
        /// As in the operation.
        id: RelationshipId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
    /// `self_reference` when both are the same.
    RelationshipsCreate {
        /// As in the operation.
        new: NewRelationship,
    },
    /// Changes what the patch names.
    RelationshipsUpdate {
        /// As in the operation.
        id: RelationshipId,
        /// As in the operation.
        patch: RelationshipPatch,
    },
    /// Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
    /// `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
    RelationshipsDelete {
        /// As in the operation.
        id: RelationshipId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// What was sold, in all, by currency and by month.
    ReportsSales {},
    /// The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
    /// spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
    ReportsTopCustomers {
        /// As in the operation.
        currency: String,
        /// As in the operation.
        limit: u32,
    },
    /// How much of what was spent in this currency came from how few customers.
    ReportsConcentration {
        /// As in the operation.
        currency: String,
    },
    /// The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
    /// creation.
    ScoringRfm {
        /// As in the operation.
        as_of: Timestamp,
        /// As in the operation.
        currency: String,
        /// As in the operation.
        options: RfmOptions,
    },
    /// The segment with this id; `not_found` when there is none, or it is deleted.
    SegmentsGet {
        /// As in the operation.
        id: SegmentId,
    },
    /// The segment with this id, unless there is none or it is deleted.
    SegmentsFind {
        /// As in the operation.
        id: SegmentId,
    },
    /// The segment of this name, whatever its case.
    SegmentsFindByName {
        /// As in the operation.
        name: String,
    },
    /// A page of all segments, in the order in which they were created.
    SegmentsList {
        /// As in the operation.
        page: PageRequest,
    },
    /// The segment as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    SegmentsAsOf {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the changes of the segment's definition, newest first.
    SegmentsHistory {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        page: PageRequest,
    },
    /// How many members the segment has now.
    SegmentsCount {
        /// As in the operation.
        id: SegmentId,
    },
    /// Whether the customer is a member now; `not_found` when there never was such a customer.
    SegmentsContains {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer: CustomerId,
    },
    /// A page of the members, in the order in which the customers were created.
    SegmentsMembers {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        page: PageRequest,
    },
    /// The segments that the customer is a member of now, in the order in which they were created.
    SegmentsOfCustomer {
        /// As in the operation.
        customer: CustomerId,
    },
    /// Who entered and left after the change with number `after`, as it was noticed, at most `limit` (1 to 10,000)
    /// events. 0 asks from the beginning.
    SegmentsEvents {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        after: u64,
        /// As in the operation.
        limit: u32,
    },
    /// The events after those that the named cursor of the journal has acknowledged; see
    /// `Journal::acknowledge`.
    SegmentsNextEvents {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        limit: u32,
    },
    /// A page of those who were members at a past instant; `not_yet_created` before the first definition took effect.
    SegmentsMembersAsOf {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        at: Timestamp,
        /// As in the operation.
        page: PageRequest,
    },
    /// Whether the customer was a member at a past instant.
    SegmentsContainsAsOf {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer: CustomerId,
        /// As in the operation.
        at: Timestamp,
    },
    /// How many members there were at each instant from `start` on, `step_seconds` apart, up to `end`; at most 10,000.
    SegmentsSizes {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        start: Timestamp,
        /// As in the operation.
        end: Timestamp,
        /// As in the operation.
        step_seconds: u32,
    },
    /// How many members each two of these segments share, and each has by itself; at most 100 segments.
    SegmentsOverlap {
        /// As in the operation.
        ids: Vec<SegmentId>,
    },
    /// Some of the members, at most `n` (1 to 10,000), drawn at random: the same for the same members and seed, and
    /// mostly the same for members who are mostly the same.
    SegmentsSample {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        n: u32,
        /// As in the operation.
        seed: u64,
    },
    /// Why the customer is a member now, or not: the segment's conditions as a tree, with the values that decided and
    /// when each may change though nothing is written.
    SegmentsExplain {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer: CustomerId,
    },
    /// What there is to write expressions with: attributes, custom fields among them, columns and functions.
    SegmentsSchema {},
    /// Checks an expression by the names that there are, and returns it as a tree of JSON; see `Expr`.
    SegmentsParse {
        /// As in the operation.
        expression: String,
    },
    /// Checks a tree as `Segments::parse` returns it, and returns its text.
    SegmentsFormat {
        /// As in the operation.
        tree: String,
    },
    /// The bytes of memory that the handle's columns take, by which expressions are counted that are not saved; 0 before
    /// the first `Segments::preview`.
    SegmentsFrameBytes {},
    /// For how many customers an expression is true, and some of them, without saving it.
    SegmentsPreview {
        /// As in the operation.
        expression: String,
        /// As in the operation.
        sample: u32,
    },
    /// Creates a segment and looks at everybody, in bounded transactions between which others write; within a
    /// transaction it is all part of that. `taken` when there is one of that name.
    SegmentsCreate {
        /// As in the operation.
        new: NewSegment,
    },
    /// Changes what the patch names. A changed expression takes effect at once for everybody when all were looked at;
    /// until then the one before does. `self_reference` when it asks about the segment itself, also through others;
    /// `in_use` for a new name while others ask about it by the old one.
    SegmentsUpdate {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        patch: SegmentPatch,
    },
    /// Deletes the segment; `in_use` while others ask about it. Its past can still be read.
    SegmentsDelete {
        /// As in the operation.
        id: SegmentId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Puts customers on a list; those who are on it already change nothing. `illegal_state` for a live segment.
    SegmentsAdd {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer_ids: Vec<CustomerId>,
    },
    /// Takes customers off a list; those who are not on it change nothing.
    SegmentsRemove {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer_ids: Vec<CustomerId>,
    },
    /// Goes on with definitions that have not looked at everybody: after a crash, a stop, or a change of the catalogue.
    SegmentsBuild {},
    /// Records everything that time has changed. Reads are exact without it; it brings the feed up to date, and is
    /// done in part by every write.
    SegmentsSettle {},
}

/// What a command of a batch gives.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Answer {
    /// As the command's operation gives it.
    BoardStageList(Vec<BoardStage>),
    /// As the command's operation gives it.
    Bool(bool),
    /// As the command's operation gives it.
    Category(Category),
    /// As the command's operation gives it.
    CategoryPage(CategoryPage),
    /// As the command's operation gives it.
    Changes(Changes),
    /// As the command's operation gives it.
    Concentration(Concentration),
    /// As the command's operation gives it.
    Customer(Customer),
    /// As the command's operation gives it.
    Customer360(Customer360),
    /// As the command's operation gives it.
    CustomerIdList(Vec<CustomerId>),
    /// As the command's operation gives it.
    CustomerIdPage(CustomerIdPage),
    /// As the command's operation gives it.
    CustomerPage(CustomerPage),
    /// As the command's operation gives it.
    Deal(Deal),
    /// As the command's operation gives it.
    DealPage(DealPage),
    /// As the command's operation gives it.
    EditedPipeline(EditedPipeline),
    /// As the command's operation gives it.
    FieldDefinition(FieldDefinition),
    /// As the command's operation gives it.
    FieldDefinitionList(Vec<FieldDefinition>),
    /// As the command's operation gives it.
    HistoryEntryPage(HistoryEntryPage),
    /// As the command's operation gives it.
    Ingested(Ingested),
    /// As the command's operation gives it.
    Integer(u64),
    /// As the command's operation gives it.
    Interaction(Interaction),
    /// As the command's operation gives it.
    InteractionPage(InteractionPage),
    /// As the command's operation gives it.
    JournalHead(JournalHead),
    /// As the command's operation gives it.
    Note(Note),
    /// As the command's operation gives it.
    NotePage(NotePage),
    /// As the command's operation gives it.
    OptionalCategory(Option<Category>),
    /// As the command's operation gives it.
    OptionalCustomer(Option<Customer>),
    /// As the command's operation gives it.
    OptionalDeal(Option<Deal>),
    /// As the command's operation gives it.
    OptionalFieldDefinition(Option<FieldDefinition>),
    /// As the command's operation gives it.
    OptionalInteraction(Option<Interaction>),
    /// As the command's operation gives it.
    OptionalNote(Option<Note>),
    /// As the command's operation gives it.
    OptionalOrder(Option<Order>),
    /// As the command's operation gives it.
    OptionalPipeline(Option<Pipeline>),
    /// As the command's operation gives it.
    OptionalProduct(Option<Product>),
    /// As the command's operation gives it.
    OptionalRelationship(Option<Relationship>),
    /// As the command's operation gives it.
    OptionalSegment(Option<Segment>),
    /// As the command's operation gives it.
    Order(Order),
    /// As the command's operation gives it.
    OrderPage(OrderPage),
    /// As the command's operation gives it.
    Pipeline(Pipeline),
    /// As the command's operation gives it.
    PipelineList(Vec<Pipeline>),
    /// As the command's operation gives it.
    Product(Product),
    /// As the command's operation gives it.
    ProductPage(ProductPage),
    /// As the command's operation gives it.
    Profile(Profile),
    /// As the command's operation gives it.
    Relationship(Relationship),
    /// As the command's operation gives it.
    RelationshipPage(RelationshipPage),
    /// As the command's operation gives it.
    RfmScores(RfmScores),
    /// As the command's operation gives it.
    SalesReport(SalesReport),
    /// As the command's operation gives it.
    SearchHitList(Vec<SearchHit>),
    /// As the command's operation gives it.
    Segment(Segment),
    /// As the command's operation gives it.
    SegmentEvents(SegmentEvents),
    /// As the command's operation gives it.
    SegmentExplanation(SegmentExplanation),
    /// As the command's operation gives it.
    SegmentIdList(Vec<SegmentId>),
    /// As the command's operation gives it.
    SegmentOverlapList(Vec<SegmentOverlap>),
    /// As the command's operation gives it.
    SegmentPage(SegmentPage),
    /// As the command's operation gives it.
    SegmentPreview(SegmentPreview),
    /// As the command's operation gives it.
    SegmentSchema(SegmentSchema),
    /// As the command's operation gives it.
    SegmentSizeList(Vec<SegmentSize>),
    /// As the command's operation gives it.
    StageMigrationList(Vec<StageMigration>),
    /// As the command's operation gives it.
    StageVisitList(Vec<StageVisit>),
    /// As the command's operation gives it.
    StalledDealPage(StalledDealPage),
    /// As the command's operation gives it.
    String(String),
    /// As the command's operation gives it.
    Text(String),
    /// As the command's operation gives it.
    TimelineItemPage(TimelineItemPage),
    /// As the command's operation gives it.
    TopCustomerList(Vec<TopCustomer>),
    /// The command gives nothing.
    Nothing,
}

impl Command {
    pub(crate) fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::CategoriesGet { id } => {
                let id: crm_core::CategoryId = argument("categories.get", Some("id"), id)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).get(id)?))
            }
            Self::CategoriesFind { id } => {
                let id: crm_core::CategoryId = argument("categories.find", Some("id"), id)?;
                Answer::OptionalCategory(FromCore::from_core(crm_core::Categories::on(tx).find(id)?))
            }
            Self::CategoriesList { page } => {
                let page: crm_core::PageRequest = argument("categories.list", None, page)?;
                Answer::CategoryPage(FromCore::from_core(crm_core::Categories::on(tx).list(&page)?))
            }
            Self::CategoriesChildren { parent, page } => {
                let parent: Option<crm_core::CategoryId> =
                    argument("categories.children", Some("parent"), parent)?;
                let page: crm_core::PageRequest = argument("categories.children", None, page)?;
                Answer::CategoryPage(FromCore::from_core(
                    crm_core::Categories::on(tx).children(parent, &page)?,
                ))
            }
            Self::CategoriesAsOf { id, at } => {
                let id: crm_core::CategoryId = argument("categories.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("categories.as_of", Some("at"), at)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).as_of(id, at)?))
            }
            Self::CategoriesHistory { id, page } => {
                let id: crm_core::CategoryId = argument("categories.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("categories.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Categories::on(tx).history(id, &page)?,
                ))
            }
            Self::CategoriesCreate { new } => {
                let new: crm_core::NewCategory = argument("categories.create", None, new)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).create(new)?))
            }
            Self::CategoriesUpdate { id, patch } => {
                let id: crm_core::CategoryId = argument("categories.update", Some("id"), id)?;
                let patch: crm_core::CategoryPatch = argument("categories.update", None, patch)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).update(id, patch)?,
                ))
            }
            Self::CategoriesDelete { id, version } => {
                let id: crm_core::CategoryId = argument("categories.delete", Some("id"), id)?;
                let version: Option<u64> = argument("categories.delete", Some("version"), version)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).delete(id, version)?,
                ))
            }
            Self::CategoriesRestore { id, version } => {
                let id: crm_core::CategoryId = argument("categories.restore", Some("id"), id)?;
                let version: Option<u64> = argument("categories.restore", Some("version"), version)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).restore(id, version)?,
                ))
            }
            Self::CustomersGet { id } => {
                let id: crm_core::CustomerId = argument("customers.get", Some("id"), id)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).get(id)?))
            }
            Self::CustomersFind { id } => {
                let id: crm_core::CustomerId = argument("customers.find", Some("id"), id)?;
                Answer::OptionalCustomer(FromCore::from_core(crm_core::Customers::on(tx).find(id)?))
            }
            Self::CustomersFindDeleted { id } => {
                let id: crm_core::CustomerId = argument("customers.find_deleted", Some("id"), id)?;
                Answer::OptionalCustomer(FromCore::from_core(crm_core::Customers::on(tx).find_deleted(id)?))
            }
            Self::CustomersFindByIdentifier { identifier } => {
                let identifier: crm_core::Identifier =
                    argument("customers.find_by_identifier", None, identifier)?;
                Answer::OptionalCustomer(FromCore::from_core(
                    crm_core::Customers::on(tx).find_by_identifier(&identifier)?,
                ))
            }
            Self::CustomersSearch { query, limit } => {
                let query: String = argument("customers.search", Some("query"), query)?;
                let limit: Option<u32> = argument("customers.search", Some("limit"), limit)?;
                Answer::SearchHitList(FromCore::from_core(
                    crm_core::Customers::on(tx).search(&query, limit)?,
                ))
            }
            Self::CustomersList { query, page } => {
                let query: crm_core::CustomerQuery = argument("customers.list", None, query)?;
                let page: crm_core::PageRequest = argument("customers.list", None, page)?;
                Answer::CustomerPage(FromCore::from_core(
                    crm_core::Customers::on(tx).list(&query, &page)?,
                ))
            }
            Self::CustomersCount { query } => {
                let query: crm_core::CustomerQuery = argument("customers.count", None, query)?;
                Answer::Integer(FromCore::from_core(crm_core::Customers::on(tx).count(&query)?))
            }
            Self::CustomersAsOf { id, at } => {
                let id: crm_core::CustomerId = argument("customers.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("customers.as_of", Some("at"), at)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).as_of(id, at)?))
            }
            Self::CustomersHistory { id, page } => {
                let id: crm_core::CustomerId = argument("customers.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("customers.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Customers::on(tx).history(id, &page)?,
                ))
            }
            Self::CustomersCreate { new } => {
                let new: crm_core::NewCustomer = argument("customers.create", None, new)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).create(new)?))
            }
            Self::CustomersUpdate { id, patch } => {
                let id: crm_core::CustomerId = argument("customers.update", Some("id"), id)?;
                let patch: crm_core::CustomerPatch = argument("customers.update", None, patch)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).update(id, patch)?,
                ))
            }
            Self::CustomersDelete { id, version } => {
                let id: crm_core::CustomerId = argument("customers.delete", Some("id"), id)?;
                let version: Option<u64> = argument("customers.delete", Some("version"), version)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).delete(id, version)?,
                ))
            }
            Self::CustomersRestore { id, version } => {
                let id: crm_core::CustomerId = argument("customers.restore", Some("id"), id)?;
                let version: Option<u64> = argument("customers.restore", Some("version"), version)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).restore(id, version)?,
                ))
            }
            Self::CustomersAddTags { id, tags } => {
                let id: crm_core::CustomerId = argument("customers.add_tags", Some("id"), id)?;
                let tags: Vec<String> = argument("customers.add_tags", Some("tags"), tags)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).add_tags(id, &tags)?,
                ))
            }
            Self::CustomersRemoveTags { id, tags } => {
                let id: crm_core::CustomerId = argument("customers.remove_tags", Some("id"), id)?;
                let tags: Vec<String> = argument("customers.remove_tags", Some("tags"), tags)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).remove_tags(id, &tags)?,
                ))
            }
            Self::CustomersAddIdentifier { id, identifier } => {
                let id: crm_core::CustomerId = argument("customers.add_identifier", Some("id"), id)?;
                let identifier: crm_core::Identifier =
                    argument("customers.add_identifier", None, identifier)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).add_identifier(id, identifier)?,
                ))
            }
            Self::CustomersRemoveIdentifier { id, identifier } => {
                let id: crm_core::CustomerId = argument("customers.remove_identifier", Some("id"), id)?;
                let identifier: crm_core::Identifier =
                    argument("customers.remove_identifier", None, identifier)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).remove_identifier(id, &identifier)?,
                ))
            }
            Self::CustomersRecordConsent { id, consent } => {
                let id: crm_core::CustomerId = argument("customers.record_consent", Some("id"), id)?;
                let consent: crm_core::Consent = argument("customers.record_consent", None, consent)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).record_consent(id, consent)?,
                ))
            }
            Self::CustomersView360 { id, options } => {
                let id: crm_core::CustomerId = argument("customers.view_360", Some("id"), id)?;
                let options: crm_core::Customer360Options = argument("customers.view_360", None, options)?;
                Answer::Customer360(FromCore::from_core(
                    crm_core::Customers::on(tx).view_360(id, &options)?,
                ))
            }
            Self::CustomersTimeline { id, query, page } => {
                let id: crm_core::CustomerId = argument("customers.timeline", Some("id"), id)?;
                let query: crm_core::TimelineQuery = argument("customers.timeline", None, query)?;
                let page: crm_core::PageRequest = argument("customers.timeline", None, page)?;
                Answer::TimelineItemPage(FromCore::from_core(
                    crm_core::Customers::on(tx).timeline(id, &query, &page)?,
                ))
            }
            Self::CustomersProfile { id } => {
                let id: crm_core::CustomerId = argument("customers.profile", Some("id"), id)?;
                Answer::Profile(FromCore::from_core(crm_core::Customers::on(tx).profile(id)?))
            }
            Self::DealsGet { id } => {
                let id: crm_core::DealId = argument("deals.get", Some("id"), id)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).get(id)?))
            }
            Self::DealsFind { id } => {
                let id: crm_core::DealId = argument("deals.find", Some("id"), id)?;
                Answer::OptionalDeal(FromCore::from_core(crm_core::Deals::on(tx).find(id)?))
            }
            Self::DealsList { query, page } => {
                let query: crm_core::DealQuery = argument("deals.list", None, query)?;
                let page: crm_core::PageRequest = argument("deals.list", None, page)?;
                Answer::DealPage(FromCore::from_core(crm_core::Deals::on(tx).list(&query, &page)?))
            }
            Self::DealsBoard { pipeline_id, options } => {
                let pipeline_id: crm_core::PipelineId =
                    argument("deals.board", Some("pipeline_id"), pipeline_id)?;
                let options: crm_core::BoardOptions = argument("deals.board", None, options)?;
                Answer::BoardStageList(FromCore::from_core(
                    crm_core::Deals::on(tx).board(pipeline_id, &options)?,
                ))
            }
            Self::DealsStalled { query, page } => {
                let query: crm_core::StalledQuery = argument("deals.stalled", None, query)?;
                let page: crm_core::PageRequest = argument("deals.stalled", None, page)?;
                Answer::StalledDealPage(FromCore::from_core(
                    crm_core::Deals::on(tx).stalled(&query, &page)?,
                ))
            }
            Self::DealsVisits { id } => {
                let id: crm_core::DealId = argument("deals.visits", Some("id"), id)?;
                Answer::StageVisitList(FromCore::from_core(crm_core::Deals::on(tx).visits(id)?))
            }
            Self::DealsAsOf { id, at } => {
                let id: crm_core::DealId = argument("deals.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("deals.as_of", Some("at"), at)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).as_of(id, at)?))
            }
            Self::DealsHistory { id, page } => {
                let id: crm_core::DealId = argument("deals.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("deals.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Deals::on(tx).history(id, &page)?))
            }
            Self::DealsCreate { new } => {
                let new: crm_core::NewDeal = argument("deals.create", None, new)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).create(new)?))
            }
            Self::DealsUpdate { id, patch } => {
                let id: crm_core::DealId = argument("deals.update", Some("id"), id)?;
                let patch: crm_core::DealPatch = argument("deals.update", None, patch)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).update(id, patch)?))
            }
            Self::DealsMoveTo { id, step } => {
                let id: crm_core::DealId = argument("deals.move_to", Some("id"), id)?;
                let step: crm_core::DealMove = argument("deals.move_to", None, step)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).move_to(id, step)?))
            }
            Self::DealsWin { id, win } => {
                let id: crm_core::DealId = argument("deals.win", Some("id"), id)?;
                let win: crm_core::DealWin = argument("deals.win", None, win)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).win(id, win)?))
            }
            Self::DealsLose { id, loss } => {
                let id: crm_core::DealId = argument("deals.lose", Some("id"), id)?;
                let loss: crm_core::DealLoss = argument("deals.lose", None, loss)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).lose(id, loss)?))
            }
            Self::DealsReopen { id, reopening } => {
                let id: crm_core::DealId = argument("deals.reopen", Some("id"), id)?;
                let reopening: crm_core::DealReopening = argument("deals.reopen", None, reopening)?;
                Answer::Deal(FromCore::from_core(
                    crm_core::Deals::on(tx).reopen(id, reopening)?,
                ))
            }
            Self::DealsDelete { id, version } => {
                let id: crm_core::DealId = argument("deals.delete", Some("id"), id)?;
                let version: Option<u64> = argument("deals.delete", Some("version"), version)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).delete(id, version)?))
            }
            Self::DealsRestore { id, version } => {
                let id: crm_core::DealId = argument("deals.restore", Some("id"), id)?;
                let version: Option<u64> = argument("deals.restore", Some("version"), version)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).restore(id, version)?))
            }
            Self::FieldsGet { key } => {
                let key: String = argument("fields.get", Some("key"), key)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).get(&key)?))
            }
            Self::FieldsFind { key } => {
                let key: String = argument("fields.find", Some("key"), key)?;
                Answer::OptionalFieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).find(&key)?))
            }
            Self::FieldsList {} => {
                Answer::FieldDefinitionList(FromCore::from_core(crm_core::Fields::on(tx).list()?))
            }
            Self::FieldsAsOf { key, at } => {
                let key: String = argument("fields.as_of", Some("key"), key)?;
                let at: crm_core::Timestamp = argument("fields.as_of", Some("at"), at)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).as_of(&key, at)?))
            }
            Self::FieldsHistory { key, page } => {
                let key: String = argument("fields.history", Some("key"), key)?;
                let page: crm_core::PageRequest = argument("fields.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Fields::on(tx).history(&key, &page)?,
                ))
            }
            Self::FieldsCreate { new } => {
                let new: crm_core::NewField = argument("fields.create", None, new)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).create(new)?))
            }
            Self::FieldsUpdate { key, patch } => {
                let key: String = argument("fields.update", Some("key"), key)?;
                let patch: crm_core::FieldPatch = argument("fields.update", None, patch)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).update(&key, patch)?))
            }
            Self::FieldsDelete { key, version } => {
                let key: String = argument("fields.delete", Some("key"), key)?;
                let version: Option<u64> = argument("fields.delete", Some("version"), version)?;
                Answer::FieldDefinition(FromCore::from_core(
                    crm_core::Fields::on(tx).delete(&key, version)?,
                ))
            }
            Self::IngestShopify {
                topic,
                payload,
                currency,
            } => {
                let topic: String = argument("ingest.shopify", Some("topic"), topic)?;
                let payload: crm_core::Json = argument("ingest.shopify", Some("payload"), payload)?;
                let currency: Option<crm_core::Currency> =
                    argument("ingest.shopify", Some("currency"), currency)?;
                Answer::Ingested(FromCore::from_core(
                    crm_core::Ingest::on(tx).shopify(&topic, &payload, currency)?,
                ))
            }
            Self::IngestStripe { event } => {
                let event: crm_core::Json = argument("ingest.stripe", Some("event"), event)?;
                Answer::Ingested(FromCore::from_core(crm_core::Ingest::on(tx).stripe(&event)?))
            }
            Self::InteractionsGet { id } => {
                let id: crm_core::InteractionId = argument("interactions.get", Some("id"), id)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).get(id)?))
            }
            Self::InteractionsFind { id } => {
                let id: crm_core::InteractionId = argument("interactions.find", Some("id"), id)?;
                Answer::OptionalInteraction(FromCore::from_core(crm_core::Interactions::on(tx).find(id)?))
            }
            Self::InteractionsOf {
                customer_id,
                query,
                page,
            } => {
                let customer_id: crm_core::CustomerId =
                    argument("interactions.of", Some("customer_id"), customer_id)?;
                let query: crm_core::InteractionQuery = argument("interactions.of", None, query)?;
                let page: crm_core::PageRequest = argument("interactions.of", None, page)?;
                Answer::InteractionPage(FromCore::from_core(crm_core::Interactions::on(tx).of(
                    customer_id,
                    &query,
                    &page,
                )?))
            }
            Self::InteractionsAnonymous { query, page } => {
                let query: crm_core::InteractionQuery = argument("interactions.anonymous", None, query)?;
                let page: crm_core::PageRequest = argument("interactions.anonymous", None, page)?;
                Answer::InteractionPage(FromCore::from_core(
                    crm_core::Interactions::on(tx).anonymous(&query, &page)?,
                ))
            }
            Self::InteractionsAsOf { id, at } => {
                let id: crm_core::InteractionId = argument("interactions.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("interactions.as_of", Some("at"), at)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).as_of(id, at)?))
            }
            Self::InteractionsHistory { id, page } => {
                let id: crm_core::InteractionId = argument("interactions.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("interactions.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Interactions::on(tx).history(id, &page)?,
                ))
            }
            Self::InteractionsRecord { new } => {
                let new: crm_core::NewInteraction = argument("interactions.record", None, new)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).record(new)?))
            }
            Self::InteractionsUpdate { id, patch } => {
                let id: crm_core::InteractionId = argument("interactions.update", Some("id"), id)?;
                let patch: crm_core::InteractionPatch = argument("interactions.update", None, patch)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).update(id, patch)?,
                ))
            }
            Self::InteractionsDelete { id, version } => {
                let id: crm_core::InteractionId = argument("interactions.delete", Some("id"), id)?;
                let version: Option<u64> = argument("interactions.delete", Some("version"), version)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).delete(id, version)?,
                ))
            }
            Self::InteractionsRestore { id, version } => {
                let id: crm_core::InteractionId = argument("interactions.restore", Some("id"), id)?;
                let version: Option<u64> = argument("interactions.restore", Some("version"), version)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).restore(id, version)?,
                ))
            }
            Self::JournalChangesSince { seq, limit } => {
                let seq: u64 = argument("journal.changes_since", Some("seq"), seq)?;
                let limit: u32 = argument("journal.changes_since", Some("limit"), limit)?;
                Answer::Changes(FromCore::from_core(
                    crm_core::Journal::on(tx).changes_since(seq, limit)?,
                ))
            }
            Self::JournalNextChanges { cursor, limit } => {
                let cursor: String = argument("journal.next_changes", Some("cursor"), cursor)?;
                let limit: u32 = argument("journal.next_changes", Some("limit"), limit)?;
                Answer::Changes(FromCore::from_core(
                    crm_core::Journal::on(tx).next_changes(&cursor, limit)?,
                ))
            }
            Self::JournalPosition { cursor } => {
                let cursor: String = argument("journal.position", Some("cursor"), cursor)?;
                Answer::Integer(FromCore::from_core(crm_core::Journal::on(tx).position(&cursor)?))
            }
            Self::JournalHead {} => {
                Answer::JournalHead(FromCore::from_core(crm_core::Journal::on(tx).head()?))
            }
            Self::JournalVerify { retained } => {
                let retained: Option<crm_core::JournalHead> =
                    argument("journal.verify", Some("retained"), retained)?;
                Answer::JournalHead(FromCore::from_core(crm_core::Journal::on(tx).verify(retained)?))
            }
            Self::JournalAcknowledge { cursor, seq } => {
                let cursor: String = argument("journal.acknowledge", Some("cursor"), cursor)?;
                let seq: u64 = argument("journal.acknowledge", Some("seq"), seq)?;
                crm_core::Journal::on(tx).acknowledge(&cursor, seq)?;
                Answer::Nothing
            }
            Self::NotesGet { id } => {
                let id: crm_core::NoteId = argument("notes.get", Some("id"), id)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).get(id)?))
            }
            Self::NotesFind { id } => {
                let id: crm_core::NoteId = argument("notes.find", Some("id"), id)?;
                Answer::OptionalNote(FromCore::from_core(crm_core::Notes::on(tx).find(id)?))
            }
            Self::NotesOf { customer_id, page } => {
                let customer_id: crm_core::CustomerId =
                    argument("notes.of", Some("customer_id"), customer_id)?;
                let page: crm_core::PageRequest = argument("notes.of", None, page)?;
                Answer::NotePage(FromCore::from_core(
                    crm_core::Notes::on(tx).of(customer_id, &page)?,
                ))
            }
            Self::NotesAsOf { id, at } => {
                let id: crm_core::NoteId = argument("notes.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("notes.as_of", Some("at"), at)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).as_of(id, at)?))
            }
            Self::NotesHistory { id, page } => {
                let id: crm_core::NoteId = argument("notes.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("notes.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Notes::on(tx).history(id, &page)?))
            }
            Self::NotesCreate { new } => {
                let new: crm_core::NewNote = argument("notes.create", None, new)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).create(new)?))
            }
            Self::NotesUpdate { id, patch } => {
                let id: crm_core::NoteId = argument("notes.update", Some("id"), id)?;
                let patch: crm_core::NotePatch = argument("notes.update", None, patch)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).update(id, patch)?))
            }
            Self::NotesDelete { id, version } => {
                let id: crm_core::NoteId = argument("notes.delete", Some("id"), id)?;
                let version: Option<u64> = argument("notes.delete", Some("version"), version)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).delete(id, version)?))
            }
            Self::NotesRestore { id, version } => {
                let id: crm_core::NoteId = argument("notes.restore", Some("id"), id)?;
                let version: Option<u64> = argument("notes.restore", Some("version"), version)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).restore(id, version)?))
            }
            Self::OrdersGet { id } => {
                let id: crm_core::OrderId = argument("orders.get", Some("id"), id)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).get(id)?))
            }
            Self::OrdersFind { id } => {
                let id: crm_core::OrderId = argument("orders.find", Some("id"), id)?;
                Answer::OptionalOrder(FromCore::from_core(crm_core::Orders::on(tx).find(id)?))
            }
            Self::OrdersFindByNumber { source, number } => {
                let source: Option<String> = argument("orders.find_by_number", Some("source"), source)?;
                let number: String = argument("orders.find_by_number", Some("number"), number)?;
                Answer::OptionalOrder(FromCore::from_core(
                    crm_core::Orders::on(tx).find_by_number(source.as_deref(), &number)?,
                ))
            }
            Self::OrdersList { query, page } => {
                let query: crm_core::OrderQuery = argument("orders.list", None, query)?;
                let page: crm_core::PageRequest = argument("orders.list", None, page)?;
                Answer::OrderPage(FromCore::from_core(crm_core::Orders::on(tx).list(&query, &page)?))
            }
            Self::OrdersAsOf { id, at } => {
                let id: crm_core::OrderId = argument("orders.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("orders.as_of", Some("at"), at)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).as_of(id, at)?))
            }
            Self::OrdersHistory { id, page } => {
                let id: crm_core::OrderId = argument("orders.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("orders.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Orders::on(tx).history(id, &page)?))
            }
            Self::OrdersCreate { new } => {
                let new: crm_core::NewOrder = argument("orders.create", None, new)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).create(new)?))
            }
            Self::OrdersUpdate { id, patch } => {
                let id: crm_core::OrderId = argument("orders.update", Some("id"), id)?;
                let patch: crm_core::OrderPatch = argument("orders.update", None, patch)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).update(id, patch)?))
            }
            Self::OrdersAdvance { id, advance } => {
                let id: crm_core::OrderId = argument("orders.advance", Some("id"), id)?;
                let advance: crm_core::OrderAdvance = argument("orders.advance", None, advance)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).advance(id, advance)?,
                ))
            }
            Self::OrdersCancel { id, cancellation } => {
                let id: crm_core::OrderId = argument("orders.cancel", Some("id"), id)?;
                let cancellation: crm_core::OrderCancellation =
                    argument("orders.cancel", None, cancellation)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).cancel(id, cancellation)?,
                ))
            }
            Self::OrdersReopen { id, version } => {
                let id: crm_core::OrderId = argument("orders.reopen", Some("id"), id)?;
                let version: Option<u64> = argument("orders.reopen", Some("version"), version)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).reopen(id, version)?))
            }
            Self::OrdersAddPayment { id, payment } => {
                let id: crm_core::OrderId = argument("orders.add_payment", Some("id"), id)?;
                let payment: crm_core::NewPayment = argument("orders.add_payment", None, payment)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).add_payment(id, payment)?,
                ))
            }
            Self::OrdersRefund { id, refund } => {
                let id: crm_core::OrderId = argument("orders.refund", Some("id"), id)?;
                let refund: crm_core::NewRefund = argument("orders.refund", None, refund)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).refund(id, refund)?))
            }
            Self::OrdersDelete { id, version } => {
                let id: crm_core::OrderId = argument("orders.delete", Some("id"), id)?;
                let version: Option<u64> = argument("orders.delete", Some("version"), version)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).delete(id, version)?))
            }
            Self::OrdersRestore { id, version } => {
                let id: crm_core::OrderId = argument("orders.restore", Some("id"), id)?;
                let version: Option<u64> = argument("orders.restore", Some("version"), version)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).restore(id, version)?,
                ))
            }
            Self::PipelinesGet { id } => {
                let id: crm_core::PipelineId = argument("pipelines.get", Some("id"), id)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).get(id)?))
            }
            Self::PipelinesFind { id } => {
                let id: crm_core::PipelineId = argument("pipelines.find", Some("id"), id)?;
                Answer::OptionalPipeline(FromCore::from_core(crm_core::Pipelines::on(tx).find(id)?))
            }
            Self::PipelinesList {} => {
                Answer::PipelineList(FromCore::from_core(crm_core::Pipelines::on(tx).list()?))
            }
            Self::PipelinesPreviewEdit { id, edit } => {
                let id: crm_core::PipelineId = argument("pipelines.preview_edit", Some("id"), id)?;
                let edit: crm_core::PipelineEdit = argument("pipelines.preview_edit", None, edit)?;
                Answer::StageMigrationList(FromCore::from_core(
                    crm_core::Pipelines::on(tx).preview_edit(id, &edit)?,
                ))
            }
            Self::PipelinesAsOf { id, at } => {
                let id: crm_core::PipelineId = argument("pipelines.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("pipelines.as_of", Some("at"), at)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).as_of(id, at)?))
            }
            Self::PipelinesHistory { id, page } => {
                let id: crm_core::PipelineId = argument("pipelines.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("pipelines.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Pipelines::on(tx).history(id, &page)?,
                ))
            }
            Self::PipelinesCreate { new } => {
                let new: crm_core::NewPipeline = argument("pipelines.create", None, new)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).create(new)?))
            }
            Self::PipelinesUpdate { id, patch } => {
                let id: crm_core::PipelineId = argument("pipelines.update", Some("id"), id)?;
                let patch: crm_core::PipelinePatch = argument("pipelines.update", None, patch)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).update(id, patch)?,
                ))
            }
            Self::PipelinesEdit { id, edit } => {
                let id: crm_core::PipelineId = argument("pipelines.edit", Some("id"), id)?;
                let edit: crm_core::PipelineEdit = argument("pipelines.edit", None, edit)?;
                Answer::EditedPipeline(FromCore::from_core(crm_core::Pipelines::on(tx).edit(id, edit)?))
            }
            Self::PipelinesDelete { id, version } => {
                let id: crm_core::PipelineId = argument("pipelines.delete", Some("id"), id)?;
                let version: Option<u64> = argument("pipelines.delete", Some("version"), version)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).delete(id, version)?,
                ))
            }
            Self::PipelinesRestore { id, version } => {
                let id: crm_core::PipelineId = argument("pipelines.restore", Some("id"), id)?;
                let version: Option<u64> = argument("pipelines.restore", Some("version"), version)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).restore(id, version)?,
                ))
            }
            Self::ProductsGet { id } => {
                let id: crm_core::ProductId = argument("products.get", Some("id"), id)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).get(id)?))
            }
            Self::ProductsFind { id } => {
                let id: crm_core::ProductId = argument("products.find", Some("id"), id)?;
                Answer::OptionalProduct(FromCore::from_core(crm_core::Products::on(tx).find(id)?))
            }
            Self::ProductsFindBySku { sku } => {
                let sku: String = argument("products.find_by_sku", Some("sku"), sku)?;
                Answer::OptionalProduct(FromCore::from_core(crm_core::Products::on(tx).find_by_sku(&sku)?))
            }
            Self::ProductsList { query, page } => {
                let query: crm_core::ProductQuery = argument("products.list", None, query)?;
                let page: crm_core::PageRequest = argument("products.list", None, page)?;
                Answer::ProductPage(FromCore::from_core(
                    crm_core::Products::on(tx).list(&query, &page)?,
                ))
            }
            Self::ProductsAsOf { id, at } => {
                let id: crm_core::ProductId = argument("products.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("products.as_of", Some("at"), at)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).as_of(id, at)?))
            }
            Self::ProductsHistory { id, page } => {
                let id: crm_core::ProductId = argument("products.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("products.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Products::on(tx).history(id, &page)?,
                ))
            }
            Self::ProductsCreate { new } => {
                let new: crm_core::NewProduct = argument("products.create", None, new)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).create(new)?))
            }
            Self::ProductsUpdate { id, patch } => {
                let id: crm_core::ProductId = argument("products.update", Some("id"), id)?;
                let patch: crm_core::ProductPatch = argument("products.update", None, patch)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).update(id, patch)?))
            }
            Self::ProductsDelete { id, version } => {
                let id: crm_core::ProductId = argument("products.delete", Some("id"), id)?;
                let version: Option<u64> = argument("products.delete", Some("version"), version)?;
                Answer::Product(FromCore::from_core(
                    crm_core::Products::on(tx).delete(id, version)?,
                ))
            }
            Self::ProductsRestore { id, version } => {
                let id: crm_core::ProductId = argument("products.restore", Some("id"), id)?;
                let version: Option<u64> = argument("products.restore", Some("version"), version)?;
                Answer::Product(FromCore::from_core(
                    crm_core::Products::on(tx).restore(id, version)?,
                ))
            }
            Self::RelationshipsGet { id } => {
                let id: crm_core::RelationshipId = argument("relationships.get", Some("id"), id)?;
                Answer::Relationship(FromCore::from_core(crm_core::Relationships::on(tx).get(id)?))
            }
            Self::RelationshipsFind { id } => {
                let id: crm_core::RelationshipId = argument("relationships.find", Some("id"), id)?;
                Answer::OptionalRelationship(FromCore::from_core(crm_core::Relationships::on(tx).find(id)?))
            }
            Self::RelationshipsOf { customer_id, page } => {
                let customer_id: crm_core::CustomerId =
                    argument("relationships.of", Some("customer_id"), customer_id)?;
                let page: crm_core::PageRequest = argument("relationships.of", None, page)?;
                Answer::RelationshipPage(FromCore::from_core(
                    crm_core::Relationships::on(tx).of(customer_id, &page)?,
                ))
            }
            Self::RelationshipsAsOf { id, at } => {
                let id: crm_core::RelationshipId = argument("relationships.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("relationships.as_of", Some("at"), at)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).as_of(id, at)?,
                ))
            }
            Self::RelationshipsHistory { id, page } => {
                let id: crm_core::RelationshipId = argument("relationships.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("relationships.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Relationships::on(tx).history(id, &page)?,
                ))
            }
            Self::RelationshipsCreate { new } => {
                let new: crm_core::NewRelationship = argument("relationships.create", None, new)?;
                Answer::Relationship(FromCore::from_core(crm_core::Relationships::on(tx).create(new)?))
            }
            Self::RelationshipsUpdate { id, patch } => {
                let id: crm_core::RelationshipId = argument("relationships.update", Some("id"), id)?;
                let patch: crm_core::RelationshipPatch = argument("relationships.update", None, patch)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).update(id, patch)?,
                ))
            }
            Self::RelationshipsDelete { id, version } => {
                let id: crm_core::RelationshipId = argument("relationships.delete", Some("id"), id)?;
                let version: Option<u64> = argument("relationships.delete", Some("version"), version)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).delete(id, version)?,
                ))
            }
            Self::ReportsSales {} => {
                Answer::SalesReport(FromCore::from_core(crm_core::Reports::on(tx).sales()?))
            }
            Self::ReportsTopCustomers { currency, limit } => {
                let currency: crm_core::Currency =
                    argument("reports.top_customers", Some("currency"), currency)?;
                let limit: u32 = argument("reports.top_customers", Some("limit"), limit)?;
                Answer::TopCustomerList(FromCore::from_core(
                    crm_core::Reports::on(tx).top_customers(currency, limit)?,
                ))
            }
            Self::ReportsConcentration { currency } => {
                let currency: crm_core::Currency =
                    argument("reports.concentration", Some("currency"), currency)?;
                Answer::Concentration(FromCore::from_core(
                    crm_core::Reports::on(tx).concentration(currency)?,
                ))
            }
            Self::ScoringRfm {
                as_of,
                currency,
                options,
            } => {
                let as_of: crm_core::Timestamp = argument("scoring.rfm", Some("as_of"), as_of)?;
                let currency: crm_core::Currency = argument("scoring.rfm", Some("currency"), currency)?;
                let options: crm_core::RfmOptions = argument("scoring.rfm", None, options)?;
                Answer::RfmScores(FromCore::from_core(
                    crm_core::Scoring::on(tx).rfm(as_of, currency, &options)?,
                ))
            }
            Self::SegmentsGet { id } => {
                let id: crm_core::SegmentId = argument("segments.get", Some("id"), id)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).get(id)?))
            }
            Self::SegmentsFind { id } => {
                let id: crm_core::SegmentId = argument("segments.find", Some("id"), id)?;
                Answer::OptionalSegment(FromCore::from_core(crm_core::Segments::on(tx).find(id)?))
            }
            Self::SegmentsFindByName { name } => {
                let name: String = argument("segments.find_by_name", Some("name"), name)?;
                Answer::OptionalSegment(FromCore::from_core(
                    crm_core::Segments::on(tx).find_by_name(&name)?,
                ))
            }
            Self::SegmentsList { page } => {
                let page: crm_core::PageRequest = argument("segments.list", None, page)?;
                Answer::SegmentPage(FromCore::from_core(crm_core::Segments::on(tx).list(&page)?))
            }
            Self::SegmentsAsOf { id, at } => {
                let id: crm_core::SegmentId = argument("segments.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("segments.as_of", Some("at"), at)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).as_of(id, at)?))
            }
            Self::SegmentsHistory { id, page } => {
                let id: crm_core::SegmentId = argument("segments.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Segments::on(tx).history(id, &page)?,
                ))
            }
            Self::SegmentsCount { id } => {
                let id: crm_core::SegmentId = argument("segments.count", Some("id"), id)?;
                Answer::Integer(FromCore::from_core(crm_core::Segments::on(tx).count(id)?))
            }
            Self::SegmentsContains { id, customer } => {
                let id: crm_core::SegmentId = argument("segments.contains", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.contains", Some("customer"), customer)?;
                Answer::Bool(FromCore::from_core(
                    crm_core::Segments::on(tx).contains(id, customer)?,
                ))
            }
            Self::SegmentsMembers { id, page } => {
                let id: crm_core::SegmentId = argument("segments.members", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.members", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).members(id, &page)?,
                ))
            }
            Self::SegmentsOfCustomer { customer } => {
                let customer: crm_core::CustomerId =
                    argument("segments.of_customer", Some("customer"), customer)?;
                Answer::SegmentIdList(FromCore::from_core(
                    crm_core::Segments::on(tx).of_customer(customer)?,
                ))
            }
            Self::SegmentsEvents { id, after, limit } => {
                let id: crm_core::SegmentId = argument("segments.events", Some("id"), id)?;
                let after: u64 = argument("segments.events", Some("after"), after)?;
                let limit: u32 = argument("segments.events", Some("limit"), limit)?;
                Answer::SegmentEvents(FromCore::from_core(
                    crm_core::Segments::on(tx).events(id, after, limit)?,
                ))
            }
            Self::SegmentsNextEvents { id, cursor, limit } => {
                let id: crm_core::SegmentId = argument("segments.next_events", Some("id"), id)?;
                let cursor: String = argument("segments.next_events", Some("cursor"), cursor)?;
                let limit: u32 = argument("segments.next_events", Some("limit"), limit)?;
                Answer::SegmentEvents(FromCore::from_core(
                    crm_core::Segments::on(tx).next_events(id, &cursor, limit)?,
                ))
            }
            Self::SegmentsMembersAsOf { id, at, page } => {
                let id: crm_core::SegmentId = argument("segments.members_as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("segments.members_as_of", Some("at"), at)?;
                let page: crm_core::PageRequest = argument("segments.members_as_of", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).members_as_of(id, at, &page)?,
                ))
            }
            Self::SegmentsContainsAsOf { id, customer, at } => {
                let id: crm_core::SegmentId = argument("segments.contains_as_of", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.contains_as_of", Some("customer"), customer)?;
                let at: crm_core::Timestamp = argument("segments.contains_as_of", Some("at"), at)?;
                Answer::Bool(FromCore::from_core(
                    crm_core::Segments::on(tx).contains_as_of(id, customer, at)?,
                ))
            }
            Self::SegmentsSizes {
                id,
                start,
                end,
                step_seconds,
            } => {
                let id: crm_core::SegmentId = argument("segments.sizes", Some("id"), id)?;
                let start: crm_core::Timestamp = argument("segments.sizes", Some("start"), start)?;
                let end: crm_core::Timestamp = argument("segments.sizes", Some("end"), end)?;
                let step_seconds: u32 = argument("segments.sizes", Some("step_seconds"), step_seconds)?;
                Answer::SegmentSizeList(FromCore::from_core(crm_core::Segments::on(tx).sizes(
                    id,
                    start,
                    end,
                    step_seconds,
                )?))
            }
            Self::SegmentsOverlap { ids } => {
                let ids: Vec<crm_core::SegmentId> = argument("segments.overlap", Some("ids"), ids)?;
                Answer::SegmentOverlapList(FromCore::from_core(crm_core::Segments::on(tx).overlap(&ids)?))
            }
            Self::SegmentsSample { id, n, seed } => {
                let id: crm_core::SegmentId = argument("segments.sample", Some("id"), id)?;
                let n: u32 = argument("segments.sample", Some("n"), n)?;
                let seed: u64 = argument("segments.sample", Some("seed"), seed)?;
                Answer::CustomerIdList(FromCore::from_core(
                    crm_core::Segments::on(tx).sample(id, n, seed)?,
                ))
            }
            Self::SegmentsExplain { id, customer } => {
                let id: crm_core::SegmentId = argument("segments.explain", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.explain", Some("customer"), customer)?;
                Answer::SegmentExplanation(FromCore::from_core(
                    crm_core::Segments::on(tx).explain(id, customer)?,
                ))
            }
            Self::SegmentsSchema {} => {
                Answer::SegmentSchema(FromCore::from_core(crm_core::Segments::on(tx).schema()?))
            }
            Self::SegmentsParse { expression } => {
                let expression: String = argument("segments.parse", Some("expression"), expression)?;
                Answer::String(FromCore::from_core(
                    crm_core::Segments::on(tx).parse(&expression)?,
                ))
            }
            Self::SegmentsFormat { tree } => {
                let tree: crm_core::Json = argument("segments.format", Some("tree"), tree)?;
                Answer::Text(FromCore::from_core(crm_core::Segments::on(tx).format(&tree)?))
            }
            Self::SegmentsFrameBytes {} => {
                Answer::Integer(FromCore::from_core(crm_core::Segments::on(tx).frame_bytes()?))
            }
            Self::SegmentsPreview { expression, sample } => {
                let expression: String = argument("segments.preview", Some("expression"), expression)?;
                let sample: u32 = argument("segments.preview", Some("sample"), sample)?;
                Answer::SegmentPreview(FromCore::from_core(
                    crm_core::Segments::on(tx).preview(&expression, sample)?,
                ))
            }
            Self::SegmentsCreate { new } => {
                let new: crm_core::NewSegment = argument("segments.create", None, new)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).create(new)?))
            }
            Self::SegmentsUpdate { id, patch } => {
                let id: crm_core::SegmentId = argument("segments.update", Some("id"), id)?;
                let patch: crm_core::SegmentPatch = argument("segments.update", None, patch)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).update(id, patch)?))
            }
            Self::SegmentsDelete { id, version } => {
                let id: crm_core::SegmentId = argument("segments.delete", Some("id"), id)?;
                let version: Option<u64> = argument("segments.delete", Some("version"), version)?;
                Answer::Segment(FromCore::from_core(
                    crm_core::Segments::on(tx).delete(id, version)?,
                ))
            }
            Self::SegmentsAdd { id, customer_ids } => {
                let id: crm_core::SegmentId = argument("segments.add", Some("id"), id)?;
                let customer_ids: Vec<crm_core::CustomerId> =
                    argument("segments.add", Some("customer_ids"), customer_ids)?;
                crm_core::Segments::on(tx).add(id, &customer_ids)?;
                Answer::Nothing
            }
            Self::SegmentsRemove { id, customer_ids } => {
                let id: crm_core::SegmentId = argument("segments.remove", Some("id"), id)?;
                let customer_ids: Vec<crm_core::CustomerId> =
                    argument("segments.remove", Some("customer_ids"), customer_ids)?;
                crm_core::Segments::on(tx).remove(id, &customer_ids)?;
                Answer::Nothing
            }
            Self::SegmentsBuild {} => {
                crm_core::Segments::on(tx).build()?;
                Answer::Nothing
            }
            Self::SegmentsSettle {} => {
                crm_core::Segments::on(tx).settle()?;
                Answer::Nothing
            }
        })
    }
}
