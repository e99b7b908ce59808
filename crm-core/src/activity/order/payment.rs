//! Money in and money back.

use rust_decimal::Decimal;

use super::given::{NewPayment, NewRefund, NewRefundLine};
use super::lifecycle::change;
use super::model::{Order, OrderLine, Payment, Refund, RefundLine};
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

pub(super) fn payment_of(new_id: impl Fn() -> PaymentId, payment: NewPayment, now: Timestamp) -> Payment {
    let NewPayment {
        id,
        version: _,
        amount,
        at,
        method,
        reference,
    } = payment;
    Payment {
        id: id.unwrap_or_else(new_id),
        amount,
        at: at.unwrap_or(now),
        method,
        reference,
    }
}

pub(super) fn add_payment(tx: &mut Tx<'_>, id: OrderId, payment: &NewPayment) -> Result<Order> {
    change(tx, id, payment.version, |tx, order| {
        let mut payment = payment.clone();
        check_payment(&mut payment)?;
        let payment = payment_of(|| tx.new_id(), payment, tx.now());
        if order.payments.iter().any(|booked| booked.id == payment.id) {
            return Err(Error::field_of(Code::AlreadyExists, "id"));
        }
        order.payments.push(payment);
        Ok(())
    })
}

pub(super) fn refund(tx: &mut Tx<'_>, id: OrderId, new: &NewRefund) -> Result<Order> {
    change(tx, id, new.version, |tx, order| {
        let NewRefund {
            id,
            version: _,
            lines,
            shipping,
            method,
            at,
            reason,
        } = new.clone();
        if order.refunds.iter().any(|booked| Some(booked.id) == id) {
            return Err(Error::field_of(Code::AlreadyExists, "id"));
        }
        check_amount(shipping, "shipping")?;
        let shipped: Decimal = order.refunds.iter().map(|refund| refund.shipping).sum();
        if shipping < Decimal::ZERO || shipping + shipped > order.shipping {
            return Err(Error::field_of(Code::OutOfRange, "shipping"));
        }
        let mut refund = Refund {
            id: id.unwrap_or_else(|| tx.new_id()),
            lines: Vec::new(),
            shipping,
            amount: shipping,
            method,
            at: at.unwrap_or(tx.now()),
            reason: reason.map(|reason| clean_label(&reason, "reason")).transpose()?,
        };
        // What is left of the order bounds what can be given back, whatever its lines are worth.
        let left = (order.total - order.refunded()).max(Decimal::ZERO);
        let adjustment = Adjustment::of(order);
        for (at, line) in lines.iter().enumerate() {
            let taken = order
                .refunds
                .iter()
                .flat_map(|refund| &refund.lines)
                .chain(&refund.lines);
            let line = refund_line(order, &adjustment, left - refund.amount, taken, line)
                .map_err(|error| error.under(format_args!("lines[{at}]")))?;
            refund.amount += line.amount;
            refund.lines.push(line);
        }
        if refund.amount <= Decimal::ZERO && refund.lines.iter().all(|line| line.quantity.is_zero()) {
            return Err(Error::field_of(Code::Required, "lines"));
        }
        if refund.amount > left {
            return Err(Error::field_of(Code::OutOfRange, "amount"));
        }
        order.refunds.push(refund);
        Ok(())
    })
}

/// The order's own discount and tax, of which each line has its share.
struct Adjustment {
    amount: Decimal,
    goods: Decimal,
}

impl Adjustment {
    fn of(order: &Order) -> Self {
        let goods = order.lines.iter().map(worth_of).sum();
        Self {
            amount: order.tax - order.discount,
            goods,
        }
    }

    fn share(&self, worth: Decimal, digits: u32) -> Decimal {
        let share = self
            .amount
            .checked_mul(worth)
            .and_then(|part| part.checked_div(self.goods));
        share.map_or(Decimal::ZERO, |share| share.round_dp(digits))
    }
}

/// What parts of an order's lines come to, each with its share of the order's own discount and tax.
pub(crate) struct Share<'a> {
    order: &'a Order,
    adjustment: Adjustment,
}

impl<'a> Share<'a> {
    pub(crate) fn of(order: &'a Order) -> Self {
        Self {
            order,
            adjustment: Adjustment::of(order),
        }
    }

    /// What so many of a line come to, rounded to the currency's smallest unit; `out_of_range` when that does not fit.
    pub(crate) fn part(&self, line: &OrderLine, quantity: Decimal) -> Result<Decimal> {
        let digits = self.order.currency.minor_digits();
        let one = self.whole(line).checked_div(line.quantity);
        let part = one.and_then(|one| one.checked_mul(quantity));
        let part = part.ok_or_else(|| Error::field_of(Code::OutOfRange, "quantity"))?;
        Ok(part.round_dp(digits))
    }

    /// What the whole line comes to.
    pub(crate) fn whole(&self, line: &OrderLine) -> Decimal {
        let worth = worth_of(line);
        worth + self.adjustment.share(worth, self.order.currency.minor_digits())
    }
}

/// The most that can still be refunded of each line.
pub(crate) fn refundable(order: &Order) -> Vec<Decimal> {
    let (adjustment, digits) = (Adjustment::of(order), order.currency.minor_digits());
    let most = |line: &OrderLine| {
        let worth = worth_of(line);
        (worth + adjustment.share(worth, digits)).max(worth)
    };
    let mut left: Vec<Decimal> = order.lines.iter().map(most).collect();
    for taken in order.refunds.iter().flat_map(|refund| &refund.lines) {
        if let Some(left) = left.get_mut((taken.line as usize).wrapping_sub(1)) {
            *left -= taken.amount;
        }
    }
    left.into_iter().map(|left| left.max(Decimal::ZERO)).collect()
}

/// What a line comes to; it was bounded when the order was made.
fn worth_of(line: &OrderLine) -> Decimal {
    line.quantity * line.unit_price - line.discount + line.tax
}

/// The refund of a part of a line: at most what is left of the line, and by default of the order.
fn refund_line<'a>(
    order: &Order,
    adjustment: &Adjustment,
    left_of_order: Decimal,
    taken: impl Iterator<Item = &'a RefundLine>,
    part: &NewRefundLine,
) -> Result<RefundLine> {
    let NewRefundLine {
        line: number,
        quantity,
        amount,
    } = *part;
    let line = usize::try_from(number)
        .ok()
        .and_then(|number| order.lines.get(number.checked_sub(1)?));
    let line = line.ok_or_else(|| Error::field_of(Code::UnknownReference, "line"))?;
    let digits = order.currency.minor_digits();
    let worth = worth_of(line);
    let full = worth + adjustment.share(worth, digits);
    let share = |quantity| {
        let one = full.checked_div(line.quantity);
        let share = one.and_then(|one| one.checked_mul(quantity));
        let share = share.ok_or_else(|| Error::field_of(Code::OutOfRange, "quantity"))?;
        Ok::<_, Error>(share.round_dp(digits))
    };
    let (mut left, mut given, mut unshared) = (line.quantity, Decimal::ZERO, full);
    for taken in taken.filter(|taken| taken.line == number) {
        left -= taken.quantity;
        given += taken.amount;
        if !taken.quantity.is_zero() {
            unshared -= share(taken.quantity)?;
        }
    }
    if quantity < Decimal::ZERO || quantity > left {
        return Err(Error::field_of(Code::OutOfRange, "quantity"));
    }
    let amount = if let Some(amount) = amount {
        check_amount(amount, "amount")?;
        amount
    } else {
        // The last items take what rounding left, so that the shares add up to the line, and all lines to the order.
        // What was refunded besides, or withheld, is no part of their share.
        let share = if quantity == left {
            unshared
        } else {
            share(quantity)?
        };
        share.min(full - given).min(left_of_order).max(Decimal::ZERO)
    };
    if amount < Decimal::ZERO || amount > (full.max(worth) - given).max(Decimal::ZERO) {
        return Err(Error::field_of(Code::OutOfRange, "amount"));
    }
    Ok(RefundLine {
        line: number,
        quantity,
        amount,
    })
}
