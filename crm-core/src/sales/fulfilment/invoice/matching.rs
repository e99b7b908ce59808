//! Which payments settle which invoices.

use super::amounts::{Invoiced, check_part};
use super::lifecycle::{order_of, settle};
use super::{Invoice, InvoiceKind, PaymentMatch, PaymentMatching};
use crate::base::{Code, Error, InvoiceId, PaymentId, Result};
use crate::journal::Tx;
use crate::sales::filed;

pub(super) fn match_payment(tx: &mut Tx<'_>, id: InvoiceId, matching: &PaymentMatching) -> Result<Invoice> {
    filed::change::<Invoice>(tx, id, matching.version, |tx, invoice, owner| {
        if invoice.kind == InvoiceKind::CreditNote {
            return Err(Error::field_of(Code::IllegalState, "kind"));
        }
        let (_, order) = order_of(tx, invoice)?;
        let mut payments = order.payments.iter();
        let payment = payments
            .find(|payment| payment.id == matching.payment_id)
            .ok_or_else(|| Error::field_of(Code::UnknownReference, "payment_id"))?;
        let used = Invoiced::of(tx, owner, &order)?.paid_with(payment.id);
        let most = (payment.amount - used).min(invoice.open);
        let amount = matching.amount.unwrap_or(most);
        check_part(amount, most, "amount")?;
        let mut booked = invoice.payments.iter_mut();
        match booked.find(|part| part.payment_id == payment.id) {
            Some(part) => part.amount += amount,
            None => invoice.payments.push(PaymentMatch {
                payment_id: payment.id,
                amount,
                at: payment.at,
            }),
        }
        settle(tx, invoice)
    })
}

pub(super) fn unmatch_payment(
    tx: &mut Tx<'_>,
    id: InvoiceId,
    payment: PaymentId,
    version: Option<u64>,
) -> Result<Invoice> {
    filed::change::<Invoice>(tx, id, version, |tx, invoice, _| {
        let before = invoice.payments.len();
        invoice.payments.retain(|part| part.payment_id != payment);
        if invoice.payments.len() == before {
            return Err(Error::field_of(Code::UnknownReference, "payment_id"));
        }
        settle(tx, invoice)
    })
}
