//! Money in and money back.

use rust_decimal::Decimal;

use super::lifecycle::change;
use super::model::{NewPayment, NewRefund, Order, Payment, Refund, RefundLine};
use crate::base::{Code, Error, OrderId, PaymentId, Result, Timestamp, check_amount, clean_label};
use crate::journal::Tx;

pub(super) fn check_payment(payment: &mut NewPayment) -> Result<()> {
    check_amount(payment.amount, "amount")?;
    if payment.amount <= Decimal::ZERO {
        return Err(Error::field_of(Code::OutOfRange, "amount"));
    }
    for (text, field) in [
        (&mut payment.method, "method"),
        (&mut payment.reference, "reference"),
    ] {
        if let Some(text) = text {
            *text = clean_label(text, field)?;
        }
    }
    Ok(())
}

pub(super) fn payment_of(id: PaymentId, payment: NewPayment, now: Timestamp) -> Payment {
    let NewPayment {
        amount,
        at,
        method,
        reference,
    } = payment;
    Payment {
        id,
        amount,
        at: at.unwrap_or(now),
        method,
        reference,
    }
}

pub(super) fn add_payment(tx: &mut Tx<'_>, id: OrderId, payment: &NewPayment) -> Result<Order> {
    change(tx, id, None, |tx, order| {
        let mut payment = payment.clone();
        check_payment(&mut payment)?;
        let payment = payment_of(tx.new_id(), payment, tx.now());
        order.payments.push(payment);
        Ok(())
    })
}

pub(super) fn refund(tx: &mut Tx<'_>, id: OrderId, new: &NewRefund) -> Result<Order> {
    change(tx, id, None, |tx, order| {
        let NewRefund {
            lines,
            shipping,
            method,
            at,
            reason,
        } = new.clone();
        check_amount(shipping, "shipping")?;
        let refunded: Decimal = order.refunds.iter().map(|refund| refund.shipping).sum();
        if shipping < Decimal::ZERO || shipping + refunded > order.shipping {
            return Err(Error::field_of(Code::OutOfRange, "shipping"));
        }
        let mut refund = Refund {
            id: tx.new_id(),
            lines: Vec::new(),
            shipping,
            amount: shipping,
            method,
            at: at.unwrap_or(tx.now()),
            reason: reason.map(|reason| clean_label(&reason, "reason")).transpose()?,
        };
        for (at, line) in lines.iter().enumerate() {
            let taken = order
                .refunds
                .iter()
                .flat_map(|refund| &refund.lines)
                .chain(&refund.lines);
            let line = refund_line(order, taken, line.line, line.quantity, line.amount)
                .map_err(|error| error.under(format_args!("lines[{at}]")))?;
            refund.amount += line.amount;
            refund.lines.push(line);
        }
        if refund.amount <= Decimal::ZERO && refund.lines.iter().all(|line| line.quantity.is_zero()) {
            return Err(Error::field_of(Code::Required, "lines"));
        }
        order.refunds.push(refund);
        Ok(())
    })
}

/// The refund of a part of a line: at most what is left of it.
fn refund_line<'a>(
    order: &Order,
    taken: impl Iterator<Item = &'a RefundLine>,
    number: u32,
    quantity: Decimal,
    amount: Option<Decimal>,
) -> Result<RefundLine> {
    let line = usize::try_from(number)
        .ok()
        .and_then(|number| order.lines.get(number.checked_sub(1)?));
    let line = line.ok_or_else(|| Error::field_of(Code::UnknownReference, "line"))?;
    let worth = line.quantity * line.unit_price - line.discount + line.tax;
    let (mut left, mut worth_left) = (line.quantity, worth);
    for taken in taken.filter(|taken| taken.line == number) {
        left -= taken.quantity;
        worth_left -= taken.amount;
    }
    if quantity < Decimal::ZERO || quantity > left {
        return Err(Error::field_of(Code::OutOfRange, "quantity"));
    }
    let amount = match amount {
        Some(amount) => amount,
        // The last items take what is left, so that the shares add up to the line.
        None if quantity == left => worth_left,
        None => (worth * quantity / line.quantity).round_dp(order.currency.minor_digits()),
    };
    check_amount(amount, "amount")?;
    if amount < Decimal::ZERO || amount > worth_left {
        return Err(Error::field_of(Code::OutOfRange, "amount"));
    }
    Ok(RefundLine {
        line: number,
        quantity,
        amount,
    })
}
