//! Orders and what became of them agree: the order's status follows its shipments, and no change of an order makes
//! nonsense of what was shipped, invoiced or sent back.

use rust_decimal::Decimal;

use super::invoice::check_invoiced;
use super::progress::Records;
use super::{Invoice, Return, Shipment};
use crate::activity::{Order, OrderAdvance, OrderRow, OrderStatus, order_row, order_with_owner};
use crate::base::{Code, Error, OrderId, Result, Timestamp};
use crate::journal::{Entity, Touched, Tx};
use crate::sales::filed;
use crate::store::{Reader, decode};

/// Brings what became of orders in line with the changes of a command, or refuses them.
pub(crate) fn follow(tx: &mut Tx<'_>, touched: &[Touched]) -> Result<()> {
    if tx.head.shipments == 0 && tx.head.invoices == 0 && tx.head.returns == 0 {
        return Ok(());
    }
    for change in touched.iter().filter(|change| change.entity == Entity::Order) {
        // Of a new order there is nothing yet; one that goes to another customer comes with its row before.
        if let Some((_, row)) = &change.before {
            let before: OrderRow = decode(row)?;
            follow_one(tx, change.owner, &before).map_err(|error| error.with_entity("order"))?;
        }
    }
    Ok(())
}

fn follow_one(tx: &mut Tx<'_>, was: u32, before: &OrderRow) -> Result<()> {
    let id = before.id;
    let (owner, order) = order_with_owner(tx, id)?.ok_or_else(|| Error::new(Code::Corrupt))?;
    if owner != was {
        filed::hand_over::<Shipment>(tx, id, was, owner)?;
        filed::hand_over::<Invoice>(tx, id, was, owner)?;
        filed::hand_over::<Return>(tx, id, was, owner)?;
    }
    if order.deleted_at.is_some() {
        return check_unused(tx, owner, id);
    }
    let records = Records::of(tx, owner, &order)?;
    if before.deleted_at.is_none() {
        check_lines(tx, &records, before, id)?;
    }
    check_invoiced(tx, owner, &order)?;
    order_of(tx, owner, &order)
}

/// Nothing that is not deleted became of the order.
fn check_unused(reader: &dyn Reader, owner: u32, id: OrderId) -> Result<()> {
    let shipped = filed::of_order::<Shipment>(reader, owner, id)?;
    let invoiced = filed::of_order::<Invoice>(reader, owner, id)?;
    let returned = filed::of_order::<Return>(reader, owner, id)?;
    if shipped.iter().any(|(_, row)| row.record.deleted_at.is_none())
        || invoiced.iter().any(|(_, row)| row.record.deleted_at.is_none())
        || returned.iter().any(|(_, row)| row.record.deleted_at.is_none())
    {
        return Err(Error::new(Code::InUse));
    }
    Ok(())
}

/// Lines that shipments and returns name are what they were. A product may have been found for an article number.
fn check_lines(reader: &dyn Reader, records: &Records, before: &OrderRow, id: OrderId) -> Result<()> {
    let Some((_, _, after)) = order_row(reader, id)? else {
        return Ok(());
    };
    let shipped = records.shipments.iter().flat_map(|shipment| &shipment.lines);
    let returned = records.returns.iter().flat_map(|back| &back.lines);
    for part in shipped.chain(returned) {
        let at = (part.line as usize).wrapping_sub(1);
        let same = match (before.lines.get(at), after.lines.get(at)) {
            (Some(old), Some(new)) => {
                (old.product == new.product && old.sku == new.sku)
                    || (old.sku.is_some() && new.product.is_some())
            }
            _ => false,
        };
        if !same {
            return Err(Error::field_of(Code::IllegalState, "lines"));
        }
    }
    Ok(())
}

/// Checks that of no line more was shipped than ordered, or more came back than arrived, and moves the order on when all
/// of it is on its way, or has arrived.
pub(super) fn order_of(tx: &mut Tx<'_>, owner: u32, order: &Order) -> Result<()> {
    let records = Records::of(tx, owner, order)?;
    check_balance(&records, order)?;
    let Some((status, at)) = reached(&records, order) else {
        return Ok(());
    };
    if order.status == OrderStatus::Cancelled || status <= order.status {
        return Ok(());
    }
    let last = order.status_history.last().map_or(at, |step| step.at);
    let advance = OrderAdvance {
        version: None,
        status,
        at: Some(at.max(last)),
    };
    tx.orders().advance(order.id, advance)?;
    Ok(())
}

pub(super) fn check_balance(records: &Records, order: &Order) -> Result<()> {
    let is_wrong = |line: &super::OrderLineProgress| line.shipped + line.prepared > line.ordered;
    if records.progress(order).iter().any(is_wrong) {
        return Err(Error::field_of(Code::IllegalState, "lines"));
    }
    let too_much = |line: &super::OrderLineProgress| line.returned > line.delivered;
    if records.progress_by_status(order).iter().any(too_much) {
        return Err(Error::field_of(Code::InUse, "lines"));
    }
    Ok(())
}

/// The status that the shipments have brought the order to, and since when.
fn reached(records: &Records, order: &Order) -> Option<(OrderStatus, Timestamp)> {
    let progress = records.progress(order);
    let sum = |of: fn(&super::OrderLineProgress) -> Decimal| progress.iter().map(of).sum::<Decimal>();
    let shipped = sum(|line| line.shipped);
    if shipped.is_zero() || !sum(|line| line.open + line.prepared).is_zero() {
        return None;
    }
    let left = records.shipments.iter();
    let left = left.filter_map(|shipment| shipment.shipped_at.or(shipment.delivered_at));
    if sum(|line| line.delivered) < shipped {
        return Some((OrderStatus::Shipped, left.max()?));
    }
    let arrived = records
        .shipments
        .iter()
        .filter_map(|shipment| shipment.delivered_at);
    Some((OrderStatus::Delivered, arrived.max()?))
}
