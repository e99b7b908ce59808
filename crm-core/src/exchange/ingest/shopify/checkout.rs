//! Checkouts: somebody went to the till, whether an order comes of it or not.

use super::customer::identifiers;
use super::topics::SYSTEM;
use crate::activity::NewInteraction;
use crate::base::{CustomerId, InteractionId, Result, Value};
use crate::customers::{Channel, Identifier};
use crate::exchange::ingest::known::{Known, Name};
use crate::exchange::ingest::model::{IngestOutcome, IngestReason, Ingested};
use crate::exchange::ingest::payload::Node;
use crate::exchange::ingest::people;
use crate::journal::Tx;

/// Records a checkout once, with what was in it when it was told first.
pub(super) fn take(tx: &mut Tx<'_>, node: &Node<'_>) -> Result<Ingested> {
    let id = node.required_id("id")?;
    let (at, total) = (node.time("created_at")?, node.decimal("total_price")?);
    let currency = node.currency("currency")?;
    let mut customer_id = None;
    if let Some(customer) = node.object("customer")?
        && let Some(id) = customer.id("id")?
    {
        customer_id = people::lookup(tx, SYSTEM, &id)?;
    }
    for (_, identifier) in identifiers(node, &["email", "phone"])? {
        if customer_id.is_none() {
            customer_id = find(tx, &identifier)?;
        }
    }
    let Some(customer) = customer_id else {
        return Ok(Ingested::ignored(IngestReason::Anonymous));
    };
    let name = Name {
        system: SYSTEM,
        kind: "checkout",
        id: &id,
    };
    let interaction: InteractionId = name.derive();
    let before = name.load(tx)?;
    let mut taken = Ingested {
        customer_id,
        interaction_id: Some(interaction),
        ..Ingested::default()
    };
    if before.is_some() {
        return Ok(taken);
    }
    let mut new = NewInteraction {
        id: Some(interaction),
        at: at.map(|at| at.min(tx.now())),
        ..NewInteraction::event(customer, "checkout", Channel::Web)
    };
    for (name, value) in [
        ("total", total.map(Value::Decimal)),
        (
            "currency",
            currency.map(|currency| Value::from(currency.as_str())),
        ),
    ] {
        if let Some(value) = value {
            new.properties.insert(name.to_owned(), value);
        }
    }
    tx.interactions().record(new)?;
    name.save(tx, None, &Known::default())?;
    taken.outcome = IngestOutcome::Created;
    Ok(taken)
}

/// The customer who has this identifier; one that is not in form is nobody's.
fn find(tx: &mut Tx<'_>, identifier: &Identifier) -> Result<Option<CustomerId>> {
    if identifier.normalized(tx.region()).is_err() {
        return Ok(None);
    }
    let customer = tx.customers().find_by_identifier(identifier)?;
    Ok(customer.map(|customer| customer.id))
}
