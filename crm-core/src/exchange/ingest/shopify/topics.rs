//! What to do with a webhook of each topic.

use serde_json::Value as Json;

use super::{checkout, customer, order, product, refund};
use crate::base::{Currency, Result};
use crate::exchange::ingest::model::{IngestReason, Ingested};
use crate::exchange::ingest::payload::Node;
use crate::exchange::ingest::{articles, people, sales};
use crate::journal::Tx;

pub(super) const SYSTEM: &str = "shopify";

/// Takes a webhook; `currency` is the shop's.
pub(in crate::exchange::ingest) fn take(
    tx: &mut Tx<'_>,
    topic: &str,
    payload: &Json,
    currency: Option<Currency>,
) -> Result<Ingested> {
    let Some((subject, event)) = topic.split_once('/') else {
        return Ok(Ingested::ignored(IngestReason::Unsupported));
    };
    let payload = &Node::root(payload)?;
    match (subject, event) {
        ("customers", "create" | "update" | "enable" | "disable") => {
            people::take(tx, SYSTEM, customer::read(payload)?)
        }
        ("customers", "delete") => people::delete(tx, SYSTEM, &payload.required_id("id")?),
        ("customers", "data_request" | "redact") | ("shop", "redact") => {
            customer::privacy_request(tx, payload)
        }
        ("orders", "create" | "updated" | "paid" | "fulfilled" | "partially_fulfilled" | "cancelled") => {
            let sale = order::read(tx, payload)?;
            sales::take(tx, SYSTEM, sale)
        }
        ("orders", "delete") => sales::delete(tx, SYSTEM, &payload.required_id("id")?),
        ("refunds", "create") => refund::take(tx, payload),
        ("products", "create" | "update") => articles::take(tx, SYSTEM, &product::read(payload, currency)?),
        ("products", "delete") => articles::delete(tx, SYSTEM, &payload.required_id("id")?),
        ("checkouts", "create" | "update") => checkout::take(tx, payload),
        _ => Ok(Ingested::ignored(IngestReason::Unsupported)),
    }
}
