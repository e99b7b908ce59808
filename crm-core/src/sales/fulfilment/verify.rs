//! Checking what orders and what became of them say of each other.

use std::collections::BTreeSet;

use super::follow::check_balance;
use super::invoice::is_right;
use super::progress::Records;
use super::{Invoice, Return, Shipment};
use crate::activity::order_with_owner;
use crate::base::{OrderId, Result};
use crate::sales::filed::{self, Filed};
use crate::store::table::{INVOICE, RETURN, SHIPMENT};
use crate::store::{Reader, Table};

type Found<'a> = &'a mut dyn FnMut(&'static Table, &'static str);

/// Tells `found` of each record that is not what it must be.
pub(in crate::sales) fn check(reader: &dyn Reader, found: Found<'_>) -> Result<()> {
    let mut orders = BTreeSet::new();
    for row in filed::all::<Shipment>(reader)? {
        if row.record.status != row.record.status_by_time() {
            found(&SHIPMENT, "a shipment is not where its instants say");
        }
        note(reader, &row, &mut orders, found)?;
    }
    for row in filed::all::<Invoice>(reader)? {
        note(reader, &row, &mut orders, found)?;
    }
    for row in filed::all::<Return>(reader)? {
        let last = row.record.steps.last();
        if last.is_none_or(|last| last.status != row.record.status)
            || !row.record.steps.is_sorted_by_key(|step| step.at)
        {
            found(&RETURN, "a return is not where its steps lead");
        }
        note(reader, &row, &mut orders, found)?;
    }
    for id in orders {
        let Some((owner, order)) = order_with_owner(reader, id)? else {
            continue;
        };
        if order.deleted_at.is_none() && check_balance(&Records::of(reader, owner, &order)?, &order).is_err()
        {
            found(&SHIPMENT, "more was shipped or sent back than there was");
        }
        if !is_right(reader, owner, &order)? {
            found(&INVOICE, "invoices are not what their parts add up to");
        }
    }
    Ok(())
}

/// Notes the record's order, which must be there and be the same customer's.
fn note<R: Filed>(
    reader: &dyn Reader,
    row: &filed::FiledRow<R>,
    orders: &mut BTreeSet<OrderId>,
    found: Found<'_>,
) -> Result<()> {
    let id = row.record.order_id();
    let order = id.map(|id| order_with_owner(reader, id)).transpose()?.flatten();
    match order {
        Some((owner, order))
            if owner == row.owner && (order.deleted_at.is_none() || row.record.deleted_at().is_some()) =>
        {
            orders.insert(order.id);
        }
        _ => found(R::ROWS, "a record's order is not there, or another customer's"),
    }
    Ok(())
}
