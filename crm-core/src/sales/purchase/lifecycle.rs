//! Creating and changing purchase orders.

use rust_decimal::Decimal;

use super::clean::{add_up, lines_of, settle};
use super::{
    NewPurchaseOrder, PurchaseCancellation, PurchaseOrder, PurchaseOrderPatch, PurchasePlacement,
    PurchaseStatus,
};
use crate::base::{Code, Error, OrderId, PurchaseOrderId, Result, Timestamp};
use crate::customers::{self, Role};
use crate::journal::{Entity, Head, Record, Tx};
use crate::sales::filed::{self, Filed};
use crate::store::table::{PURCHASE, PURCHASE_ID, PURCHASE_OF};
use crate::store::{Reader, Table};

pub(super) const ENTITY: &str = "purchase_order";

impl Record for PurchaseOrder {
    const ENTITY: Entity = Entity::PurchaseOrder;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

impl Filed for PurchaseOrder {
    type Id = PurchaseOrderId;

    const ROWS: &'static Table = &PURCHASE;
    const IDS: &'static Table = &PURCHASE_ID;
    const OF: &'static Table = &PURCHASE_OF;

    fn count(head: &mut Head) -> &mut u32 {
        &mut head.purchases
    }

    fn record_id(&self) -> PurchaseOrderId {
        self.id
    }

    fn order_id(&self) -> Option<OrderId> {
        None
    }
}

pub(super) fn create(tx: &mut Tx<'_>, new: &NewPurchaseOrder) -> Result<PurchaseOrder> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewPurchaseOrder) -> Result<PurchaseOrder> {
    let id = filed::new_id::<PurchaseOrder>(tx, new.id)?;
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewPurchaseOrder {
        id: _,
        number,
        supplier_id,
        currency,
        lines,
        shipping,
        tax,
        expected_on,
        note,
    } = new.clone();
    let owner = customers::require_ordinal(tx, supplier_id, "supplier_id")?;
    let supplier = customers::load_by_ordinal(tx, owner)?.record;
    if !supplier.roles.contains(&Role::Supplier) {
        return Err(Error::field_of(Code::IllegalState, "supplier_id"));
    }
    let mut order = PurchaseOrder {
        id,
        number,
        supplier_id,
        currency,
        lines: lines_of(tx, currency, lines)?,
        shipping,
        tax,
        cost: Decimal::ZERO,
        received_cost: Decimal::ZERO,
        status: PurchaseStatus::Draft,
        receipts: Vec::new(),
        expected_on,
        ordered_at: None,
        cancelled_at: None,
        cancel_reason: None,
        note,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    settle(&mut order)?;
    filed::create(tx, owner, &order)?;
    Ok(order)
}

pub(super) fn change(
    tx: &mut Tx<'_>,
    id: PurchaseOrderId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut PurchaseOrder) -> Result<()>,
) -> Result<PurchaseOrder> {
    filed::change::<PurchaseOrder>(tx, id, version, |tx, order, _| {
        work(tx, order)?;
        settle(order)
    })
}

pub(super) fn update(
    tx: &mut Tx<'_>,
    id: PurchaseOrderId,
    patch: &PurchaseOrderPatch,
) -> Result<PurchaseOrder> {
    change(tx, id, patch.version, |tx, order| {
        let PurchaseOrderPatch {
            version: _,
            number,
            lines,
            shipping,
            tax,
            expected_on,
            note,
        } = patch.clone();
        number.apply(&mut order.number);
        order.shipping = shipping.unwrap_or(order.shipping);
        order.tax = tax.unwrap_or(order.tax);
        expected_on.apply(&mut order.expected_on);
        note.apply(&mut order.note);
        if let Some(lines) = lines {
            if order.status != PurchaseStatus::Draft {
                return Err(Error::field_of(Code::IllegalState, "lines"));
            }
            order.lines = lines_of(tx, order.currency, lines)?;
        }
        Ok(())
    })
}

/// It is sent to the supplier.
pub(super) fn place(
    tx: &mut Tx<'_>,
    id: PurchaseOrderId,
    placement: PurchasePlacement,
) -> Result<PurchaseOrder> {
    change(tx, id, placement.version, |tx, order| {
        if order.status != PurchaseStatus::Draft {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        let at = placement.at.unwrap_or(tx.now());
        if at > tx.now() {
            return Err(Error::field_of(Code::OutOfRange, "at"));
        }
        order.ordered_at = Some(at);
        Ok(())
    })
}

/// What did not come in is called off.
pub(super) fn cancel(
    tx: &mut Tx<'_>,
    id: PurchaseOrderId,
    cancellation: &PurchaseCancellation,
) -> Result<PurchaseOrder> {
    change(tx, id, cancellation.version, |tx, order| {
        if matches!(order.status, PurchaseStatus::Received | PurchaseStatus::Cancelled) {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        order.cancelled_at = Some(tx.now());
        order.cancel_reason.clone_from(&cancellation.reason);
        Ok(())
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: PurchaseOrderId, version: Option<u64>) -> Result<PurchaseOrder> {
    change(tx, id, version, |tx, order| {
        order.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: PurchaseOrderId, version: Option<u64>) -> Result<PurchaseOrder> {
    filed::restore::<PurchaseOrder>(tx, id, version, |_, order, _| {
        order.deleted_at = None;
        Ok(())
    })
}

/// Tells `found` of each purchase order that is not what its lines and receipts add up to, or not its supplier's.
pub(in crate::sales) fn check(
    reader: &dyn Reader,
    found: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    for row in filed::all::<PurchaseOrder>(reader)? {
        let mut added = row.record.clone();
        let adds_up = add_up(&mut added).is_ok() && added == row.record;
        if !adds_up || added.lines.iter().any(|line| line.received > line.quantity) {
            found(
                &PURCHASE,
                "a purchase order is not what its lines and receipts add up to",
            );
        }
        if customers::ordinal_of(reader, row.record.supplier_id)? != Some(row.owner) {
            found(&PURCHASE, "a purchase order is not found by its supplier");
        }
    }
    Ok(())
}
