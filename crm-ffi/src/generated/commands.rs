// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The commands of a batch, and what they give.

use crm_core::{Result, Tx};

use crate::convert::{FromCore, argument};
use crate::generated::ids::*;
use crate::generated::records::*;

/// One command of a batch.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Command {
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
    /// Remembers, durably, that the named cursor has handled everything up to `seq`.
    JournalAcknowledge {
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        seq: u64,
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
    /// Deletes the relationship for good; only its history stays. With a version, `stale_version` unless the
    /// relationship has it. One that ended is better kept, with the day in `until`.
    RelationshipsDelete {
        /// As in the operation.
        id: RelationshipId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
}

/// What a command of a batch gives: the record as it is then.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Answer {
    /// As the command's operation gives it.
    Category(Category),
    /// As the command's operation gives it.
    Customer(Customer),
    /// As the command's operation gives it.
    FieldDefinition(FieldDefinition),
    /// As the command's operation gives it.
    Ingested(Ingested),
    /// As the command's operation gives it.
    Interaction(Interaction),
    /// As the command's operation gives it.
    Note(Note),
    /// As the command's operation gives it.
    Order(Order),
    /// As the command's operation gives it.
    Product(Product),
    /// As the command's operation gives it.
    Relationship(Relationship),
    /// The command gives nothing.
    Nothing,
}

impl Command {
    pub(crate) fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
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
            Self::JournalAcknowledge { cursor, seq } => {
                let cursor: String = argument("journal.acknowledge", Some("cursor"), cursor)?;
                let seq: u64 = argument("journal.acknowledge", Some("seq"), seq)?;
                crm_core::Journal::on(tx).acknowledge(&cursor, seq)?;
                Answer::Nothing
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
                crm_core::Relationships::on(tx).delete(id, version)?;
                Answer::Nothing
            }
        })
    }
}
