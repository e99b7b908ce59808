//! What to do with an event of each type.

use serde_json::Value as Json;

use super::{customer, invoice, payment, product, refund};
use crate::base::{Code, Result};
use crate::exchange::ingest::model::{IngestReason, Ingested};
use crate::exchange::ingest::payload::Node;
use crate::exchange::ingest::sales::{self, Sale};
use crate::exchange::ingest::{articles, people};
use crate::journal::Tx;

pub(super) const SYSTEM: &str = "stripe";

/// Takes an event.
pub(in crate::exchange::ingest) fn take(tx: &mut Tx<'_>, event: &Json) -> Result<Ingested> {
    let event = &Node::root(event)?;
    let kind = event.label("type")?;
    let kind = kind.ok_or_else(|| event.error_at("type", Code::Required))?;
    let at = event.seconds("created")?;
    let data = event.object("data")?;
    let data = data.ok_or_else(|| event.error_at("data", Code::Required))?;
    let object = data.object("object")?;
    let object = &object.ok_or_else(|| data.error_at("object", Code::Required))?;
    match kind.as_str() {
        "customer.created" | "customer.updated" => people::take(tx, SYSTEM, customer::read(object, at)?),
        "customer.deleted" => people::delete(tx, SYSTEM, &object.required_id("id")?),
        "invoice.paid" | "invoice.payment_succeeded" => {
            let sale = invoice::read(tx, object, at)?;
            take_sale(tx, sale)
        }
        "checkout.session.completed" | "checkout.session.async_payment_succeeded" => {
            let sale = payment::read_session(tx, object)?;
            take_sale(tx, sale)
        }
        "payment_intent.succeeded" => take_sale(tx, payment::read_intent(object)?),
        "charge.succeeded" | "charge.captured" => take_sale(tx, payment::read_charge(object)?),
        "charge.refunded" => refund::take_charge(tx, object),
        "refund.created" | "refund.updated" | "charge.refund.updated" => refund::take(tx, object),
        "product.created" | "product.updated" => articles::take(tx, SYSTEM, &product::read(object, at)?),
        "product.deleted" => articles::delete(tx, SYSTEM, &object.required_id("id")?),
        _ => Ok(Ingested::ignored(IngestReason::Unsupported)),
    }
}

/// Takes a sale, if there is one: money that is only reserved, or free, is none.
fn take_sale(tx: &mut Tx<'_>, sale: Option<Sale>) -> Result<Ingested> {
    match sale {
        Some(sale) => sales::take(tx, SYSTEM, sale),
        None => Ok(Ingested::ignored(IngestReason::NotSettled)),
    }
}
