//! Refunds: each by itself, or the sum that a charge tells.

use rust_decimal::Decimal;

use super::events::SYSTEM;
use super::money;
use crate::activity::Order;
use crate::base::{Code, RefundId, Result, Timestamp};
use crate::exchange::ingest::known::{Known, Name};
use crate::exchange::ingest::model::{IngestOutcome, IngestReason, Ingested};
use crate::exchange::ingest::payload::Node;
use crate::exchange::ingest::returns::{self, Return};
use crate::exchange::ingest::sales::{self, Place};
use crate::journal::Tx;

/// A refund that was taken for one that a charge's sum told before.
fn claim(id: &str) -> Name<'_> {
    Name {
        system: SYSTEM,
        kind: "claimed_refund",
        id,
    }
}

/// The refunds of an order that are known by a charge's sum alone.
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

fn deleted(order_id: Option<crate::base::OrderId>) -> Ingested {
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
    let claim = claim(&id);
    if let Some(known) = claim.load(tx)? {
        taken.refund_ids.extend(known.record::<RefundId>());
        return Ok(taken);
    }
    let is_booked = order.refunds.iter().any(|refund| refund.id == refund_id(&id));
    if !is_booked && let Some(same) = unclaimed(tx, &order, amount)? {
        claim.save(tx, None, &Known::default().of(same))?;
        taken.refund_ids.push(same);
        return Ok(taken);
    }
    let back = Return {
        path: node.path(),
        ..plain(id, amount, node.seconds("created")?, node.label("reason")?)
    };
    book(tx, taken, &order, &back)
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

/// Takes one of the order's refunds that are known by a sum alone, if one is of this amount.
fn unclaimed(tx: &mut Tx<'_>, order: &Order, amount: Decimal) -> Result<Option<RefundId>> {
    let order_id = order.id.to_string();
    let name = unnamed(&order_id);
    let Some(before) = name.load(tx)? else {
        return Ok(None);
    };
    let is_it = |part: &String| {
        let id = refund_id(part);
        order
            .refunds
            .iter()
            .any(|refund| refund.id == id && refund.amount == amount)
    };
    let Some(at) = before.parts.iter().position(is_it) else {
        return Ok(None);
    };
    let mut known = before.clone();
    let id = refund_id(&known.parts.remove(at));
    name.save(tx, Some(&before), &known)?;
    Ok(Some(id))
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
    let sum = money::amount(node, "amount_refunded", currency)?;
    let missing = sum - order.refunded();
    if !taken.refund_ids.is_empty() || missing <= Decimal::ZERO {
        return Ok(taken);
    }
    let back = Return {
        path: node.path(),
        money_field: "amount_refunded",
        ..plain(format!("{id}:{sum}"), missing, None, None)
    };
    let part = back.id.clone();
    let taken = book(tx, taken, &order, &back)?;
    let order_id = order.id.to_string();
    let name = unnamed(&order_id);
    let before = name.load(tx)?;
    let mut known = before.clone().unwrap_or_default();
    known.parts.push(part);
    name.save(tx, before.as_ref(), &known)?;
    Ok(taken)
}
