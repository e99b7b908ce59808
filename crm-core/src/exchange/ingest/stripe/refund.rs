//! Refunds: each by itself, or the sum that a charge tells.

use rust_decimal::Decimal;

use super::events::SYSTEM;
use super::money;
use crate::activity::Order;
use crate::base::{Code, OrderId, RefundId, Result, Timestamp};
use crate::exchange::ingest::known::{Known, Name};
use crate::exchange::ingest::model::{IngestOutcome, IngestReason, Ingested};
use crate::exchange::ingest::payload::Node;
use crate::exchange::ingest::returns::{self, Return};
use crate::exchange::ingest::sales::{self, Place};
use crate::journal::Tx;

/// A refund that is, or is a part of, what a charge's sum told before.
fn claim(id: &str) -> Name<'_> {
    Name {
        system: SYSTEM,
        kind: "claimed_refund",
        id,
    }
}

/// What of an order's refunds is known by a charge's sum alone, and is still to be told by events of its own.
fn unnamed(order: &str) -> Name<'_> {
    Name {
        system: SYSTEM,
        kind: "unnamed_refunds",
        id: order,
    }
}

fn refund_id(id: &str) -> RefundId {
    let name = Name {
        system: SYSTEM,
        kind: "refund",
        id,
    };
    name.derive()
}

/// The order that an object's payment is for; `unknown_reference` while there is none.
fn order_of(tx: &mut Tx<'_>, node: &Node<'_>, charge: &'static str) -> Result<Place> {
    let ids = [
        node.reference("payment_intent")?,
        node.reference(charge)?,
        node.reference("invoice")?,
    ];
    match sales::find(tx, SYSTEM, ids.iter().flatten().map(String::as_str))? {
        Place::Nowhere => Err(node.error_at(charge, Code::UnknownReference)),
        place => Ok(place),
    }
}

/// Takes a refund that comes by itself.
pub(super) fn take(tx: &mut Tx<'_>, node: &Node<'_>) -> Result<Ingested> {
    node.required_id("id")?;
    node.required_currency("currency")?;
    if node.label("status")?.as_deref() != Some("succeeded") {
        return Ok(Ingested::ignored(IngestReason::NotSettled));
    }
    match order_of(tx, node, "charge")? {
        Place::Stored(order, _) => take_in(tx, *order, node),
        Place::Deleted(order_id) => Ok(deleted(order_id)),
        Place::Nowhere => Ok(Ingested::ignored(IngestReason::Unknown)),
    }
}

fn deleted(order_id: Option<OrderId>) -> Ingested {
    Ingested {
        order_id,
        ..Ingested::ignored(IngestReason::Deleted)
    }
}

/// Books a refund of this order, unless it is booked, be it under the sum that a charge told.
fn take_in(tx: &mut Tx<'_>, order: Order, node: &Node<'_>) -> Result<Ingested> {
    let id = node.required_id("id")?;
    let currency = node.required_currency("currency")?;
    if currency != order.currency {
        return Err(node.error_at("currency", Code::CurrencyMismatch));
    }
    let amount = money::required(node, "amount", currency)?;
    if amount < Decimal::ZERO {
        return Err(node.error_at("amount", Code::OutOfRange));
    }
    let mut taken = Ingested {
        customer_id: order.customer_id,
        order_id: Some(order.id),
        ..Ingested::default()
    };
    let (claim, order_id) = (claim(&id), order.id.to_string());
    let claimed = claim.load(tx)?;
    if let Some(known) = &claimed {
        taken.refund_ids.extend(known.record::<RefundId>());
    }
    let own = refund_id(&id);
    if order.refunds.iter().any(|refund| refund.id == own) {
        taken.refund_ids.push(own);
        return Ok(taken);
    }
    if claimed.is_some() {
        return Ok(taken);
    }
    let pool = unnamed(&order_id);
    let before = pool.load(tx)?;
    let covered = left(before.as_ref()).min(amount);
    if let Some(before) = before.filter(|_| covered > Decimal::ZERO)
        && let Some(same) = before.record::<RefundId>()
    {
        let mut known = before.clone();
        known.parts = vec![(left(Some(&before)) - covered).to_string()];
        pool.save(tx, Some(&before), &known)?;
        claim.save(tx, None, &Known::default().of(same))?;
        taken.refund_ids.push(same);
        if covered == amount {
            return Ok(taken);
        }
    }
    let back = Return {
        path: node.path(),
        ..plain(
            id,
            amount - covered,
            node.seconds("created")?,
            node.label("reason")?,
        )
    };
    book(tx, taken, &order, &back)
}

/// How much of an order's refunds is known by a sum alone.
fn left(pool: Option<&Known>) -> Decimal {
    let amount = pool.and_then(|known| known.parts.first()?.parse().ok());
    amount.unwrap_or_default()
}

/// A refund of an amount, on no line in particular.
fn plain(id: String, money: Decimal, at: Option<Timestamp>, reason: Option<String>) -> Return {
    Return {
        id,
        path: String::new(),
        at,
        reason,
        items: Vec::new(),
        shipping: Decimal::ZERO,
        withheld: Decimal::ZERO,
        money,
        money_field: "amount",
    }
}

fn book(tx: &mut Tx<'_>, taken: Ingested, order: &Order, back: &Return) -> Result<Ingested> {
    let booked = returns::book(tx, SYSTEM, order.id, &[], back)?;
    let mut refund_ids = taken.refund_ids;
    refund_ids.extend(booked.ids);
    Ok(Ingested {
        outcome: if booked.is_new {
            IngestOutcome::Created
        } else {
            taken.outcome
        },
        refund_ids,
        ..taken
    })
}

/// Takes the refunds of a charge: those that it holds, else what is missing of the sum that it tells.
pub(super) fn take_charge(tx: &mut Tx<'_>, node: &Node<'_>) -> Result<Ingested> {
    let id = node.required_id("id")?;
    let currency = node.required_currency("currency")?;
    let mut order = match order_of(tx, node, "id")? {
        Place::Stored(order, _) => *order,
        Place::Deleted(order_id) => return Ok(deleted(order_id)),
        Place::Nowhere => return Ok(Ingested::ignored(IngestReason::Unknown)),
    };
    if currency != order.currency {
        return Err(node.error_at("currency", Code::CurrencyMismatch));
    }
    let mut taken = Ingested {
        customer_id: order.customer_id,
        order_id: Some(order.id),
        ..Ingested::default()
    };
    if let Some(refunds) = node.object("refunds")? {
        for item in refunds.list("data")?.objects() {
            let item = item?;
            if item.label("status")?.as_deref() == Some("succeeded") {
                let one = take_in(tx, order.clone(), &item)?;
                taken.refund_ids.extend(one.refund_ids);
                if one.outcome == IngestOutcome::Created {
                    taken.outcome = IngestOutcome::Created;
                }
                order = tx.orders().get(order.id)?;
            }
        }
    }
    if !taken.refund_ids.is_empty() {
        return Ok(taken);
    }
    let sum = money::amount(node, "amount_refunded", currency)?;
    let missing = sum - order.refunded();
    if missing <= Decimal::ZERO {
        taken.refund_ids = order.refunds.iter().map(|refund| refund.id).collect();
        return Ok(taken);
    }
    let back = Return {
        path: node.path(),
        money_field: "amount_refunded",
        ..plain(format!("{id}:{sum}"), missing, None, None)
    };
    let mut taken = book(tx, taken, &order, &back)?;
    let order_id = order.id.to_string();
    let pool = unnamed(&order_id);
    let before = pool.load(tx)?;
    let mut known = before.clone().unwrap_or_default().of(refund_id(&back.id));
    known.parts = vec![(left(before.as_ref()) + missing).to_string()];
    pool.save(tx, before.as_ref(), &known)?;
    let order = tx.orders().get(order.id)?;
    taken.refund_ids = order.refunds.iter().map(|refund| refund.id).collect();
    Ok(taken)
}
