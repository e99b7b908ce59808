//! Issuing and changing invoices and credit notes.

use rust_decimal::Decimal;

use super::amounts::{Invoiced, check_part};
use super::number::{check_free, number};
use super::store::ENTITY;
use super::{Credit, Invoice, InvoiceKind, InvoicePatch, NewCreditNote, NewInvoice};
use crate::activity::Order;
use crate::base::{Code, Error, InvoiceId, Result, ReturnId, Timestamp, check_amount, clean_text};
use crate::journal::Tx;
use crate::sales::filed;
use crate::sales::fulfilment::OrderPart;
use crate::sales::fulfilment::part::{check_parts, order_given, standing_order};

pub(super) fn create(tx: &mut Tx<'_>, new: &NewInvoice) -> Result<Invoice> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewInvoice) -> Result<Invoice> {
    let id = filed::new_id::<Invoice>(tx, new.id)?;
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewInvoice {
        id: _,
        order_id,
        number: given,
        series,
        lines: parts,
        shipping,
        amount,
        issued_at,
        due_on,
        note,
    } = new.clone();
    let (owner, order) = standing_order(tx, order_id)?;
    check_parts(&order, &parts)?;
    let invoiced = Invoiced::of(tx, owner, &order)?;
    let left = invoiced.left(&order);
    check_amount(shipping, "shipping")?;
    if shipping < Decimal::ZERO || shipping > order.shipping {
        return Err(Error::field_of(Code::OutOfRange, "shipping"));
    }
    let lines = invoiced.lines(&order, &parts)?;
    let amount = match amount {
        Some(_) if !parts.is_empty() || !shipping.is_zero() => {
            return Err(Error::field_of(Code::Inconsistent, "amount"));
        }
        Some(amount) => amount,
        None if parts.is_empty() && shipping.is_zero() => left,
        None => lines.iter().map(|line| line.amount).sum::<Decimal>() + shipping,
    };
    check_part(amount, left, "amount")?;
    let (number, series, serial) = number(tx, given.as_deref(), series.as_deref())?;
    let mut invoice = Invoice {
        id,
        kind: InvoiceKind::Invoice,
        order_id,
        number,
        series,
        serial,
        currency: order.currency,
        lines,
        shipping,
        amount,
        payments: Vec::new(),
        credits: Vec::new(),
        open: amount,
        issued_at: issued_at.unwrap_or(now),
        due_on,
        credited_invoice_id: None,
        return_id: None,
        note,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    settle(tx, &mut invoice)?;
    filed::create(tx, owner, &invoice)?;
    Ok(invoice)
}

/// Adds up what is open, and checks what can be said of any invoice.
pub(super) fn settle(tx: &Tx<'_>, invoice: &mut Invoice) -> Result<()> {
    invoice.open = invoice.open_by_parts();
    if let Some(note) = &invoice.note {
        clean_text(note, "note")?;
    }
    check_issued(tx, invoice.issued_at)?;
    let issued_on = tx.time_zone().date_of(invoice.issued_at);
    if invoice.due_on.is_some_and(|day| day < issued_on) {
        return Err(Error::field_of(Code::OutOfRange, "due_on"));
    }
    Ok(())
}

fn check_issued(tx: &Tx<'_>, at: Timestamp) -> Result<()> {
    if at > tx.now() {
        return Err(Error::field_of(Code::OutOfRange, "issued_at"));
    }
    Ok(())
}

/// Takes an invoice back, or a part of it; `usual` is how much when nothing is given.
pub(in crate::sales::fulfilment) fn credit(
    tx: &mut Tx<'_>,
    new: &NewCreditNote,
    return_id: Option<ReturnId>,
    usual: Option<Decimal>,
) -> Result<Invoice> {
    credit_record(tx, new, return_id, usual).map_err(|error| error.with_entity(ENTITY))
}

fn credit_record(
    tx: &mut Tx<'_>,
    new: &NewCreditNote,
    return_id: Option<ReturnId>,
    usual: Option<Decimal>,
) -> Result<Invoice> {
    let id = filed::new_id::<Invoice>(tx, new.id)?;
    let now = tx.now();
    let NewCreditNote {
        id: _,
        invoice_id,
        number: given,
        series,
        amount,
        issued_at,
        note,
    } = new.clone();
    let unknown = || Error::field_of(Code::UnknownReference, "invoice_id");
    let (_, row) = filed::load::<Invoice>(tx, invoice_id)?
        .filter(|(_, row)| row.record.deleted_at.is_none())
        .ok_or_else(unknown)?;
    let invoice = row.record;
    if invoice.kind == InvoiceKind::CreditNote {
        return Err(Error::field_of(Code::IllegalState, "invoice_id"));
    }
    let issued_at = issued_at.unwrap_or(now);
    check_issued(tx, issued_at)?;
    if issued_at < invoice.issued_at {
        return Err(Error::field_of(Code::OutOfRange, "issued_at"));
    }
    let left = invoice.amount - invoice.credited();
    let amount = amount.or(usual).unwrap_or(left);
    check_part(amount, left, "amount")?;
    let (number, series, serial) = number(tx, given.as_deref(), series.as_deref())?;
    let mut note = Invoice {
        id,
        kind: InvoiceKind::CreditNote,
        order_id: invoice.order_id,
        number,
        series,
        serial,
        currency: invoice.currency,
        lines: Vec::new(),
        shipping: Decimal::ZERO,
        amount,
        payments: Vec::new(),
        credits: Vec::new(),
        open: Decimal::ZERO,
        issued_at,
        due_on: None,
        credited_invoice_id: Some(invoice_id),
        return_id,
        note,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    settle(tx, &mut note)?;
    filed::create(tx, row.owner, &note)?;
    filed::change::<Invoice>(tx, invoice_id, None, |tx, invoice, _| {
        invoice.credits.push(Credit {
            credit_note_id: id,
            amount,
            at: issued_at,
        });
        settle(tx, invoice)
    })?;
    Ok(note)
}

pub(super) fn update(tx: &mut Tx<'_>, id: InvoiceId, patch: &InvoicePatch) -> Result<Invoice> {
    filed::change::<Invoice>(tx, id, patch.version, |tx, invoice, _| {
        let InvoicePatch {
            version: _,
            due_on,
            note,
        } = patch.clone();
        due_on.apply(&mut invoice.due_on);
        note.apply(&mut invoice.note);
        if invoice.kind == InvoiceKind::CreditNote && invoice.due_on.is_some() {
            return Err(Error::field_of(Code::IllegalState, "due_on"));
        }
        settle(tx, invoice)
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: InvoiceId, version: Option<u64>) -> Result<Invoice> {
    filed::change::<Invoice>(tx, id, version, |tx, invoice, _| {
        if invoice.kind == InvoiceKind::CreditNote {
            return Err(Error::field_of(Code::IllegalState, "kind"));
        }
        if invoice.serial.is_some() {
            return Err(Error::field_of(Code::IllegalState, "series"));
        }
        for (used, field) in [
            (!invoice.payments.is_empty(), "payments"),
            (!invoice.credits.is_empty(), "credits"),
        ] {
            if used {
                return Err(Error::field_of(Code::InUse, field));
            }
        }
        invoice.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: InvoiceId, version: Option<u64>) -> Result<Invoice> {
    filed::restore::<Invoice>(tx, id, version, |tx, invoice, owner| {
        invoice.deleted_at = None;
        let (_, order) = standing_order(tx, invoice.order_id)?;
        check_free(tx, &invoice.number, "number")?;
        check_again(tx, owner, &order, invoice)
    })
}

/// What the invoice asks for is still to be asked for.
fn check_again(tx: &Tx<'_>, owner: u32, order: &Order, invoice: &Invoice) -> Result<()> {
    let invoiced = Invoiced::of(tx, owner, order)?;
    check_part(invoice.amount, invoiced.left(order), "amount")?;
    let parts: Vec<_> = invoice
        .lines
        .iter()
        .map(|line| OrderPart::new(line.line, line.quantity))
        .collect();
    invoiced.lines(order, &parts).map(drop)
}

/// The order of an invoice, with its customer's ordinal.
pub(super) fn order_of(tx: &Tx<'_>, invoice: &Invoice) -> Result<(u32, Order)> {
    order_given(tx, invoice.order_id)
}
