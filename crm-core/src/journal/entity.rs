//! What changes are about.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// The kinds of record that have a history.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
#[non_exhaustive]
pub enum Entity {
    /// A customer.
    #[n(0)]
    Customer,
    /// A relationship between two customers.
    #[n(1)]
    Relationship,
    /// A note about a customer.
    #[n(2)]
    Note,
    /// The definition of a custom field.
    #[n(3)]
    Field,
    /// A product.
    #[n(4)]
    Product,
    /// A category of products.
    #[n(5)]
    Category,
    /// An order.
    #[n(6)]
    Order,
    /// An interaction.
    #[n(7)]
    Interaction,
    /// The definition of a segment.
    #[n(8)]
    Segment,
    /// That a customer is a member of segments. The change's id is the customer's: `created` is entering, `deleted`
    /// leaving, of all those that its field `segment_ids` lists. Where a definition takes effect, it is `updated` with the
    /// segment's id.
    #[n(9)]
    Membership,
    /// A pipeline.
    #[n(10)]
    Pipeline,
    /// A deal.
    #[n(11)]
    Deal,
    /// An exchange rate. The change's id is made of the two currencies and the day.
    #[n(18)]
    Rate,
    /// A goal.
    #[n(19)]
    Goal,
    /// A forecast that was kept.
    #[n(20)]
    Forecast,
    /// A task.
    #[n(12)]
    Task,
    /// A quote.
    #[n(13)]
    Quote,
    /// A shipment of an order.
    #[n(14)]
    Shipment,
    /// An invoice or a credit note.
    #[n(15)]
    Invoice,
    /// A return of goods.
    #[n(16)]
    Return,
    /// An order to a supplier.
    #[n(17)]
    PurchaseOrder,
    /// A lead model.
    #[n(21)]
    LeadModel,
    /// A version of a fitted model.
    #[n(22)]
    Model,
}

impl Entity {
    /// The entity's stable name, as errors give it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Relationship => "relationship",
            Self::Note => "note",
            Self::Field => "field",
            Self::Product => "product",
            Self::Category => "category",
            Self::Order => "order",
            Self::Interaction => "interaction",
            Self::Segment => "segment",
            Self::Membership => "membership",
            Self::Pipeline => "pipeline",
            Self::Deal => "deal",
            Self::Rate => "rate",
            Self::Goal => "goal",
            Self::Forecast => "forecast",
            Self::Task => "task",
            Self::Quote => "quote",
            Self::Shipment => "shipment",
            Self::Invoice => "invoice",
            Self::Return => "return",
            Self::PurchaseOrder => "purchase_order",
            Self::LeadModel => "lead_model",
            Self::Model => "model",
        }
    }
}

/// What was done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
#[non_exhaustive]
pub enum Operation {
    /// It was created.
    #[n(0)]
    Created,
    /// Some of its fields were changed.
    #[n(1)]
    Updated,
    /// It was deleted. Most records can be restored; one that was deleted for good lives on in its history.
    #[n(2)]
    Deleted,
    /// It was restored after a delete.
    #[n(3)]
    Restored,
}
