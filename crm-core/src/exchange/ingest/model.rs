//! What became of a webhook.

use serde::{Deserialize, Serialize};

use crate::base::{Code, CustomerId, InteractionId, OrderId, ProductId, RefundId};

/// What a webhook did to the record that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IngestOutcome {
    /// The record is new; for a refund, the refund is.
    Created,
    /// The record, or one that hangs on it, was changed.
    Updated,
    /// The record was deleted.
    Deleted,
    /// All of it was known already; nothing was written to the journal.
    #[default]
    Unchanged,
    /// The webhook was left aside; the reason says why.
    Ignored,
}

/// Why a webhook was left aside. Sending it again would change nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum IngestReason {
    /// Nothing is done with webhooks of this topic or type.
    Unsupported,
    /// A newer state of the record was taken already.
    Stale,
    /// The record was deleted, here or there.
    Deleted,
    /// It reports the end of a record that never came.
    Unknown,
    /// No money has moved yet, or none will.
    NotSettled,
    /// It says nothing of anybody who could be told.
    Anonymous,
    /// Somebody's data is asked for, or is to be erased. The library cannot do that yet, so whoever runs it has to.
    PrivacyRequest,
}

/// A value that was left out, since it is somebody else's already or not in form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IngestConflict {
    /// Where it lies in the payload.
    pub field: String,
    /// Why it was left out: `taken`, `invalid_email`, `invalid_phone`.
    pub code: Code,
}

/// What became of a webhook: what it did, and the records that it is about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Ingested {
    /// What it did.
    pub outcome: IngestOutcome,
    /// Why it was left aside, if it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<IngestReason>,
    /// Whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// The order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// The refunds that it reports.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refund_ids: Vec<RefundId>,
    /// The products, one for each variant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub product_ids: Vec<ProductId>,
    /// The interaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction_id: Option<InteractionId>,
    /// What was left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<IngestConflict>,
}

impl Ingested {
    /// A webhook that is left aside.
    pub(super) fn ignored(reason: IngestReason) -> Self {
        Self {
            outcome: IngestOutcome::Ignored,
            reason: Some(reason),
            ..Self::default()
        }
    }
}
