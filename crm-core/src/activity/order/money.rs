//! An order's amounts.

use rust_decimal::Decimal;

use super::model::{OrderStatus, Refund, RefundMethod};
use super::row::{LineRow, OrderRow};
use crate::base::{Code, Error, Result, check_magnitude};

fn fits(amount: Option<Decimal>) -> Result<Decimal> {
    amount.ok_or_else(|| Error::field_of(Code::OutOfRange, "total"))
}

/// What a line comes to: quantity · unit price − discount + tax. Bounded, so that sums of lines and shares of them fit.
pub(crate) fn line_total<T>(line: &LineRow<T>) -> Result<Decimal> {
    let goods = line.quantity.checked_mul(line.unit_price);
    if let Some(goods) = goods {
        check_magnitude(goods, "lines")?;
    }
    if line.discount.is_zero() && line.tax.is_zero() {
        return fits(goods);
    }
    fits(
        goods
            .and_then(|goods| goods.checked_sub(line.discount))
            .and_then(|net| net.checked_add(line.tax)),
    )
}

/// What the customer owes for the order, before refunds: Σ lines − discount + shipping + tax.
pub(crate) fn total<T>(order: &OrderRow<T>) -> Result<Decimal> {
    let mut total = Decimal::ZERO;
    for line in &order.lines {
        total = fits(total.checked_add(line_total(line)?))?;
    }
    let sum = total
        .checked_sub(order.discount)
        .and_then(|sum| sum.checked_add(order.shipping));
    fits(sum.and_then(|sum| sum.checked_add(order.tax)))
}

/// The sum of the refunds.
fn refunded<T>(order: &OrderRow<T>) -> Result<Decimal> {
    let add = |sum: Decimal, refund: &Refund| sum.checked_add(refund.amount);
    fits(order.refunds().iter().try_fold(Decimal::ZERO, add))
}

/// What the order brings in the end: total − refunds.
pub(crate) fn net<T>(order: &OrderRow<T>) -> Result<Decimal> {
    fits(total(order)?.checked_sub(refunded(order)?))
}

/// Whether the order counts in figures at all.
pub(crate) fn is_counted<T>(order: &OrderRow<T>) -> bool {
    order.deleted_at.is_none() && order.status() != OrderStatus::Cancelled
}

/// Whether an order takes goods back instead of selling them.
pub(crate) fn is_return(total: Decimal, mut quantities: impl Iterator<Item = Decimal>) -> bool {
    total < Decimal::ZERO || quantities.all(|quantity| quantity < Decimal::ZERO)
}

/// What is owed for the order now: nothing when it was cancelled.
pub(crate) fn due<T>(order: &OrderRow<T>) -> Result<Decimal> {
    if order.status() == OrderStatus::Cancelled {
        Ok(Decimal::ZERO)
    } else {
        net(order)
    }
}

/// What was paid for the order, less what was paid back.
pub(crate) fn paid<T>(order: &OrderRow<T>) -> Result<Decimal> {
    let mut paid = Decimal::ZERO;
    for payment in order.payments() {
        paid = fits(paid.checked_add(payment.amount))?;
    }
    for refund in order
        .refunds()
        .iter()
        .filter(|refund| refund.method == RefundMethod::Payout)
    {
        paid = fits(paid.checked_sub(refund.amount))?;
    }
    Ok(paid)
}
