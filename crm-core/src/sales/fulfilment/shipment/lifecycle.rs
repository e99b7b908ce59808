//! Creating and changing shipments.

use super::{NewShipment, Shipment, ShipmentPatch, ShipmentStatus, ShipmentStep};
use crate::activity::Order;
use crate::base::{Code, Error, OrderId, Result, ShipmentId, Timestamp, clean_label_in, clean_text};
use crate::journal::{Entity, Head, Record, Tx};
use crate::sales::filed::{self, Filed};
use crate::sales::fulfilment::follow;
use crate::sales::fulfilment::part::{check_parts, check_within, order_given, standing_order};
use crate::sales::fulfilment::progress::{Records, at_line, open_parts};
use crate::store::Table;
use crate::store::table::{SHIPMENT, SHIPMENT_ID, SHIPMENT_OF};

pub(super) const ENTITY: &str = "shipment";

impl Record for Shipment {
    const ENTITY: Entity = Entity::Shipment;

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

impl Filed for Shipment {
    type Id = ShipmentId;

    const ROWS: &'static Table = &SHIPMENT;
    const IDS: &'static Table = &SHIPMENT_ID;
    const OF: &'static Table = &SHIPMENT_OF;

    fn count(head: &mut Head) -> &mut u32 {
        &mut head.shipments
    }

    fn record_id(&self) -> ShipmentId {
        self.id
    }

    fn order_id(&self) -> Option<OrderId> {
        Some(self.order_id)
    }
}

impl Shipment {
    /// What its instants say of it.
    pub(in crate::sales::fulfilment) fn status_by_time(&self) -> ShipmentStatus {
        match (self.shipped_at, self.delivered_at) {
            (_, Some(_)) => ShipmentStatus::Delivered,
            (Some(_), None) => ShipmentStatus::Shipped,
            (None, None) => ShipmentStatus::Prepared,
        }
    }
}

pub(super) fn create(tx: &mut Tx<'_>, new: &NewShipment) -> Result<Shipment> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewShipment) -> Result<Shipment> {
    let id = filed::new_id::<Shipment>(tx, new.id)?;
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewShipment {
        id: _,
        order_id,
        lines,
        carrier,
        tracking_number,
        note,
        shipped_at,
        delivered_at,
    } = new.clone();
    let (owner, order) = standing_order(tx, order_id)?;
    let mut shipment = Shipment {
        id,
        order_id,
        lines,
        carrier,
        tracking_number,
        note,
        status: ShipmentStatus::Prepared,
        shipped_at,
        delivered_at,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    if shipment.lines.is_empty() {
        shipment.lines = open_parts(&Records::of(tx, owner, &order)?.progress(&order));
    }
    settle(tx, &mut shipment)?;
    check_room(tx, owner, &order, &shipment)?;
    filed::create(tx, owner, &shipment)?;
    follow::order_of(tx, owner, &order)?;
    Ok(shipment)
}

/// Brings the shipment into its normal form, or says which field cannot be.
fn settle(tx: &Tx<'_>, shipment: &mut Shipment) -> Result<()> {
    for (text, field) in [
        (&mut shipment.carrier, "carrier"),
        (&mut shipment.tracking_number, "tracking_number"),
    ] {
        if let Some(text) = text {
            clean_label_in(text, field)?;
        }
    }
    if let Some(note) = &shipment.note {
        clean_text(note, "note")?;
    }
    for (at, field) in [
        (shipment.shipped_at, "shipped_at"),
        (shipment.delivered_at, "delivered_at"),
    ] {
        if at.is_some_and(|at| at > tx.now()) {
            return Err(Error::field_of(Code::OutOfRange, field));
        }
    }
    if let (Some(shipped), Some(delivered)) = (shipment.shipped_at, shipment.delivered_at)
        && delivered < shipped
    {
        return Err(Error::field_of(Code::OutOfRange, "delivered_at"));
    }
    shipment.status = shipment.status_by_time();
    Ok(())
}

/// What is in the shipment is open, as the other shipments of the order leave it.
fn check_room(tx: &Tx<'_>, owner: u32, order: &Order, shipment: &Shipment) -> Result<()> {
    if shipment.lines.is_empty() {
        return Err(Error::field_of(Code::Required, "lines"));
    }
    check_parts(order, &shipment.lines)?;
    let mut records = Records::of(tx, owner, order)?;
    records.shipments.retain(|other| other.id != shipment.id);
    let progress = records.progress(order);
    check_within(&shipment.lines, |line| at_line(&progress, line, |line| line.open))
}

pub(super) fn update(tx: &mut Tx<'_>, id: ShipmentId, patch: &ShipmentPatch) -> Result<Shipment> {
    change(tx, id, patch.version, |tx, shipment, owner| {
        let ShipmentPatch {
            version: _,
            lines,
            carrier,
            tracking_number,
            note,
        } = patch.clone();
        carrier.apply(&mut shipment.carrier);
        tracking_number.apply(&mut shipment.tracking_number);
        note.apply(&mut shipment.note);
        if let Some(lines) = lines.filter(|lines| *lines != shipment.lines) {
            if shipment.status != ShipmentStatus::Prepared {
                return Err(Error::field_of(Code::IllegalState, "lines"));
            }
            shipment.lines = lines;
            let (_, order) = standing_order(tx, shipment.order_id)?;
            check_room(tx, owner, &order, shipment)?;
        }
        Ok(())
    })
}

/// It left.
pub(super) fn ship(tx: &mut Tx<'_>, id: ShipmentId, step: ShipmentStep) -> Result<Shipment> {
    change(tx, id, step.version, |tx, shipment, _| {
        if shipment.status != ShipmentStatus::Prepared {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        standing_order(tx, shipment.order_id)?;
        let at = step.at.unwrap_or(tx.now());
        if at > tx.now() {
            return Err(Error::field_of(Code::OutOfRange, "at"));
        }
        shipment.shipped_at = Some(at);
        Ok(())
    })
}

/// It arrived.
pub(super) fn deliver(tx: &mut Tx<'_>, id: ShipmentId, step: ShipmentStep) -> Result<Shipment> {
    change(tx, id, step.version, |tx, shipment, _| {
        if shipment.status == ShipmentStatus::Delivered {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        let at = step.at.unwrap_or(tx.now());
        if at > tx.now() || shipment.shipped_at.is_some_and(|shipped| at < shipped) {
            return Err(Error::field_of(Code::OutOfRange, "at"));
        }
        shipment.delivered_at = Some(at);
        Ok(())
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: ShipmentId, version: Option<u64>) -> Result<Shipment> {
    change(tx, id, version, |tx, shipment, _| {
        shipment.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: ShipmentId, version: Option<u64>) -> Result<Shipment> {
    let shipment = filed::restore::<Shipment>(tx, id, version, |tx, shipment, owner| {
        shipment.deleted_at = None;
        let (_, order) = standing_order(tx, shipment.order_id)?;
        check_room(tx, owner, &order, shipment)
    })?;
    follow_up(tx, &shipment)?;
    Ok(shipment)
}

fn change(
    tx: &mut Tx<'_>,
    id: ShipmentId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Shipment, u32) -> Result<()>,
) -> Result<Shipment> {
    let shipment = filed::change::<Shipment>(tx, id, version, |tx, shipment, owner| {
        work(tx, shipment, owner)?;
        settle(tx, shipment)
    })?;
    follow_up(tx, &shipment)?;
    Ok(shipment)
}

fn follow_up(tx: &mut Tx<'_>, shipment: &Shipment) -> Result<()> {
    let done =
        order_given(tx, shipment.order_id).and_then(|(owner, order)| follow::order_of(tx, owner, &order));
    done.map_err(|error| error.with_entity(ENTITY))
}
