//! Announcing returns, and what becomes of them.

use rust_decimal::Decimal;

use super::{
    NewReturn, Return, ReturnAdvance, ReturnClosing, ReturnPatch, ReturnRefund, ReturnStatus, ReturnStep,
};
use crate::activity::{NewRefund, NewRefundLine, Order};
use crate::base::{
    Code, Error, InvoiceId, OrderId, RefundId, Result, ReturnId, Timestamp, clean_label_in, clean_text,
};
use crate::journal::{Entity, Head, Record, Tx};
use crate::sales::filed::{self, Filed};
use crate::sales::fulfilment::part::{check_parts, check_within, order_given};
use crate::sales::fulfilment::progress::{Records, at_line};
use crate::sales::fulfilment::{Invoice, NewCreditNote, OrderLineProgress, OrderPart, invoice};
use crate::store::Table;
use crate::store::table::{RETURN, RETURN_ID, RETURN_OF};

pub(super) const ENTITY: &str = "return";

impl Record for Return {
    const ENTITY: Entity = Entity::Return;

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

impl Filed for Return {
    type Id = ReturnId;

    const ROWS: &'static Table = &RETURN;
    const IDS: &'static Table = &RETURN_ID;
    const OF: &'static Table = &RETURN_OF;

    fn count(head: &mut Head) -> &mut u32 {
        &mut head.returns
    }

    fn record_id(&self) -> ReturnId {
        self.id
    }

    fn order_id(&self) -> Option<OrderId> {
        Some(self.order_id)
    }
}

pub(super) fn create(tx: &mut Tx<'_>, new: &NewReturn) -> Result<Return> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewReturn) -> Result<Return> {
    let id = filed::new_id::<Return>(tx, new.id)?;
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewReturn {
        id: _,
        order_id,
        lines,
        reason,
        note,
        announced_at,
    } = new.clone();
    let (owner, order) = order_given(tx, order_id)?;
    let announced_at = announced_at.unwrap_or(now);
    if announced_at > now {
        return Err(Error::field_of(Code::OutOfRange, "announced_at"));
    }
    let mut back = Return {
        id,
        order_id,
        lines,
        reason,
        note,
        status: ReturnStatus::Announced,
        steps: vec![ReturnStep {
            status: ReturnStatus::Announced,
            at: announced_at,
        }],
        refund_id: None,
        credit_note_id: None,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    if back.lines.is_empty() {
        let left = Records::of(tx, owner, &order)?.progress_by_status(&order);
        let left = left
            .iter()
            .map(|line| OrderPart::new(line.line, returnable(line)));
        back.lines = left.filter(|part| part.quantity > Decimal::ZERO).collect();
    }
    clean(&mut back)?;
    check_room(tx, owner, &order, &back)?;
    filed::create(tx, owner, &back)?;
    Ok(back)
}

/// What arrived and did not come back.
fn returnable(line: &OrderLineProgress) -> Decimal {
    line.delivered - line.returned
}

fn clean(back: &mut Return) -> Result<()> {
    if let Some(reason) = &mut back.reason {
        clean_label_in(reason, "reason")?;
    }
    if let Some(note) = &back.note {
        clean_text(note, "note")?;
    }
    Ok(())
}

/// What comes back has arrived, and does not come back with another return.
fn check_room(tx: &Tx<'_>, owner: u32, order: &Order, back: &Return) -> Result<()> {
    if back.lines.is_empty() {
        return Err(Error::field_of(Code::Required, "lines"));
    }
    check_parts(order, &back.lines)?;
    let mut records = Records::of(tx, owner, order)?;
    records.returns.retain(|other| other.id != back.id);
    let progress = records.progress_by_status(order);
    check_within(&back.lines, |line| at_line(&progress, line, returnable))
}

pub(super) fn update(tx: &mut Tx<'_>, id: ReturnId, patch: &ReturnPatch) -> Result<Return> {
    filed::change::<Return>(tx, id, patch.version, |tx, back, owner| {
        let ReturnPatch {
            version: _,
            lines,
            reason,
            note,
        } = patch.clone();
        reason.apply(&mut back.reason);
        note.apply(&mut back.note);
        if let Some(lines) = lines.filter(|lines| *lines != back.lines) {
            if back.status == ReturnStatus::Closed {
                return Err(Error::field_of(Code::IllegalState, "lines"));
            }
            back.lines = lines;
            let (_, order) = order_given(tx, back.order_id)?;
            check_room(tx, owner, &order, back)?;
        }
        clean(back)
    })
}

/// Records a step. Steps can be left out but not taken back.
fn step(tx: &Tx<'_>, back: &mut Return, status: ReturnStatus, at: Option<Timestamp>) -> Result<()> {
    if status <= back.status {
        return Err(Error::field_of(Code::IllegalState, "status"));
    }
    let at = at.unwrap_or(tx.now());
    if at > tx.now() || back.steps.last().is_some_and(|last| at < last.at) {
        return Err(Error::field_of(Code::OutOfRange, "at"));
    }
    back.status = status;
    back.steps.push(ReturnStep { status, at });
    Ok(())
}

pub(super) fn advance(tx: &mut Tx<'_>, id: ReturnId, advance: ReturnAdvance) -> Result<Return> {
    filed::change::<Return>(tx, id, advance.version, |tx, back, _| {
        if advance.status == ReturnStatus::Closed {
            return Err(Error::field_of(Code::IllegalState, "status"));
        }
        step(tx, back, advance.status, advance.at)
    })
}

/// Ends the return; the refund and the credit note that are asked for are made with it.
pub(super) fn close(tx: &mut Tx<'_>, id: ReturnId, closing: &ReturnClosing) -> Result<Return> {
    let ReturnClosing {
        version,
        at,
        refund,
        credit_note,
    } = closing.clone();
    // The order is told of the refund first: closed or not, what comes back is the same.
    let closed = filed::change::<Return>(tx, id, version, |tx, back, _| {
        step(tx, back, ReturnStatus::Closed, at)?;
        back.refund_id = refund
            .as_ref()
            .map(|refund| refund.id.unwrap_or_else(|| tx.new_id()));
        back.credit_note_id = credit_note
            .as_ref()
            .map(|note| note.id.unwrap_or_else(|| tx.new_id()));
        Ok(())
    })?;
    let mut refunded = None;
    if let (Some(refund), Some(id)) = (refund, closed.refund_id) {
        let booked = book(tx, &closed, &refund, id).map_err(|error| error.under("refund"))?;
        refunded = Some(booked);
    }
    if let (Some(note), Some(id)) = (credit_note, closed.credit_note_id) {
        issue(tx, &closed, note, id, refunded).map_err(|error| error.under("credit_note"))?;
    }
    Ok(closed)
}

/// Refunds what came back, and returns how much that is.
fn book(tx: &mut Tx<'_>, back: &Return, refund: &ReturnRefund, id: RefundId) -> Result<Decimal> {
    let lines = back.lines.iter().map(|part| NewRefundLine {
        line: part.line,
        quantity: part.quantity,
        amount: None,
    });
    let new = NewRefund {
        id: Some(id),
        version: None,
        lines: lines.collect(),
        shipping: refund.shipping,
        method: refund.method,
        at: back.steps.last().map(|step| step.at),
        reason: back.reason.clone(),
    };
    let order = tx.orders().refund(back.order_id, new)?;
    let booked = order.refunds.iter().find(|booked| booked.id == id);
    Ok(booked.map_or(Decimal::ZERO, |booked| booked.amount))
}

/// Takes back the invoice by what was refunded.
fn issue(
    tx: &mut Tx<'_>,
    back: &Return,
    note: NewCreditNote,
    id: InvoiceId,
    refunded: Option<Decimal>,
) -> Result<()> {
    let of = filed::find::<Invoice>(tx, note.invoice_id)?.map(|invoice| invoice.order_id);
    if of != Some(back.order_id) {
        return Err(Error::field_of(Code::UnknownReference, "invoice_id").with_entity("invoice"));
    }
    let note = NewCreditNote { id: Some(id), ..note };
    invoice::credit(tx, &note, Some(back.id), refunded).map(drop)
}

pub(super) fn delete(tx: &mut Tx<'_>, id: ReturnId, version: Option<u64>) -> Result<Return> {
    filed::change::<Return>(tx, id, version, |tx, back, _| {
        // What was refunded or credited for it says that it was.
        for (used, field) in [
            (back.refund_id.is_some(), "refund_id"),
            (back.credit_note_id.is_some(), "credit_note_id"),
        ] {
            if used {
                return Err(Error::field_of(Code::IllegalState, field));
            }
        }
        back.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: ReturnId, version: Option<u64>) -> Result<Return> {
    filed::restore::<Return>(tx, id, version, |tx, back, owner| {
        back.deleted_at = None;
        let (_, order) = order_given(tx, back.order_id)?;
        check_room(tx, owner, &order, back)
    })
}
