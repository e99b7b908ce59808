//! Goods that come in.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::lifecycle::change;
use super::{NewReceipt, PurchaseOrder, PurchasePart, PurchaseStatus, Receipt};
use crate::base::{Code, Error, PurchaseOrderId, Result, check_amount, clean_text};
use crate::journal::Tx;

pub(super) fn receive(tx: &mut Tx<'_>, id: PurchaseOrderId, new: &NewReceipt) -> Result<PurchaseOrder> {
    change(tx, id, new.version, |tx, order| {
        let NewReceipt {
            id,
            version: _,
            mut lines,
            at,
            note,
        } = new.clone();
        if order.receipts.iter().any(|booked| Some(booked.id) == id) {
            return Err(Error::field_of(Code::AlreadyExists, "id"));
        }
        if !matches!(
            order.status,
            PurchaseStatus::Ordered | PurchaseStatus::PartlyReceived
        ) {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        let at = at.unwrap_or(tx.now());
        if at > tx.now() || order.ordered_at.is_some_and(|ordered| at < ordered) {
            return Err(Error::field_of(Code::OutOfRange, "at"));
        }
        if let Some(note) = &note {
            clean_text(note, "note")?;
        }
        if lines.is_empty() {
            let open = (1..).zip(&order.lines).map(|(line, stored)| PurchasePart {
                line,
                quantity: stored.quantity - stored.received,
            });
            lines = open.filter(|part| part.quantity > Decimal::ZERO).collect();
        }
        check_parts(order, &lines)?;
        order.receipts.push(Receipt {
            id: id.unwrap_or_else(|| tx.new_id()),
            lines,
            at,
            note,
        });
        Ok(())
    })
}

/// Each line at most once, and no more of it than is to come in.
fn check_parts(order: &PurchaseOrder, parts: &[PurchasePart]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for (at, part) in parts.iter().enumerate() {
        let place = usize::try_from(part.line)
            .ok()
            .and_then(|line| line.checked_sub(1));
        let line = place.and_then(|place| order.lines.get(place));
        let checked = match line {
            None => Err(Error::field_of(Code::UnknownReference, "line")),
            Some(_) if !seen.insert(part.line) => Err(Error::field_of(Code::DuplicateInInput, "line")),
            Some(line) if part.quantity <= Decimal::ZERO || part.quantity > line.quantity - line.received => {
                Err(Error::field_of(Code::OutOfRange, "quantity"))
            }
            Some(_) => check_amount(part.quantity, "quantity"),
        };
        checked.map_err(|error| error.under(format_args!("lines[{at}]")))?;
    }
    Ok(())
}
