//! Refunds: what of an order's lines and shipping comes back, and what of it in money.

use rust_decimal::Decimal;

use super::known::Name;
use crate::activity::{NewRefund, NewRefundLine, Order, RefundMethod, refundable};
use crate::base::{Code, Error, OrderId, RefundId, Result, Timestamp};
use crate::journal::Tx;

/// What a payload says of a refund.
pub(super) struct Return {
    /// The id in the other system.
    pub(super) id: String,
    /// Where it lies in the payload; empty when it is the payload.
    pub(super) path: String,
    pub(super) at: Option<Timestamp>,
    pub(super) reason: Option<String>,
    /// The goods.
    pub(super) items: Vec<Item>,
    /// What is given back of the shipping.
    pub(super) shipping: Decimal,
    /// What the goods and the shipping are worth beyond what is given back for them.
    pub(super) withheld: Decimal,
    /// The money that is paid back, and the field that tells it.
    pub(super) money: Decimal,
    pub(super) money_field: &'static str,
}

/// Goods of one line.
pub(super) struct Item {
    /// The line's id in the other system.
    pub(super) line: String,
    pub(super) quantity: Decimal,
    /// What they were sold for, without the tax that was added; the line's share when left out.
    pub(super) amount: Option<Decimal>,
    /// The tax in it, or on top of it.
    pub(super) tax: Decimal,
}

/// What became of a refund.
#[derive(Default)]
pub(super) struct Booked {
    pub(super) ids: Vec<RefundId>,
    pub(super) is_new: bool,
}

/// A part of a line as it will be booked.
struct Part {
    line: usize,
    quantity: Decimal,
    amount: Decimal,
}

/// Books a refund, unless it is booked. What is not paid back in money, such as an item taken off an order that was not
/// paid, is given back as credit, by a second refund when there is both.
pub(super) fn book(
    tx: &mut Tx<'_>,
    system: &'static str,
    id: OrderId,
    line_ids: &[String],
    back: &Return,
) -> Result<Booked> {
    let ids = ["refund", "refund_credit"].map(|kind| {
        let name = Name {
            system,
            kind,
            id: &back.id,
        };
        name.derive::<RefundId>()
    });
    let order = tx.orders().get(id)?;
    let booked = order.refunds.iter().map(|refund| refund.id);
    let booked: Vec<RefundId> = booked.filter(|id| ids.contains(id)).collect();
    if !booked.is_empty() {
        return Ok(Booked {
            ids: booked,
            is_new: false,
        });
    }
    let (parts, shipping) = spread(&order, line_ids, back)?;
    let all = parts.iter().map(|part| part.amount).sum::<Decimal>() + shipping;
    if all.is_zero() && parts.iter().all(|part| part.quantity.is_zero()) {
        return Ok(Booked::default());
    }
    let (paid, owed) = split(parts, shipping, back.money);
    let halves = [(paid, RefundMethod::Payout), (owed, RefundMethod::Credit)];
    let mut booked = Booked {
        ids: Vec::new(),
        is_new: true,
    };
    for (half, method) in halves {
        let Some((lines, shipping)) = half else { continue };
        let id = ids[booked.ids.len()];
        let refund = NewRefund {
            id: Some(id),
            version: None,
            lines,
            shipping,
            method,
            at: back.at,
            reason: back.reason.clone(),
        };
        tx.orders().refund(order.id, refund)?;
        booked.ids.push(id);
    }
    Ok(booked)
}

fn error(back: &Return, code: Code, field: &str) -> Error {
    let error = Error::field_of(code, field.to_owned()).with_entity("payload");
    if back.path.is_empty() {
        error
    } else {
        error.under(&back.path)
    }
}

/// The parts of the lines, and of the shipping, that come back: as the payload tells them, at most what is left of
/// each, and together what is given back.
fn spread(order: &Order, line_ids: &[String], back: &Return) -> Result<(Vec<Part>, Decimal)> {
    let fits =
        |number: Option<Decimal>| number.ok_or_else(|| error(back, Code::OutOfRange, "refund_line_items"));
    let mut left = refundable(order);
    let mut quantities: Vec<Decimal> = order.lines.iter().map(|line| line.quantity).collect();
    for taken in order.refunds.iter().flat_map(|refund| &refund.lines) {
        if let Some(quantity) = quantities.get_mut((taken.line as usize).wrapping_sub(1)) {
            *quantity -= taken.quantity;
        }
    }
    let mut parts: Vec<Part> = Vec::new();
    let mut worth = Decimal::ZERO;
    for (at, item) in back.items.iter().enumerate() {
        let field = |name: &str| format!("refund_line_items[{at}].{name}");
        let known = line_ids.iter().position(|id| *id == item.line);
        let line = known.filter(|line| *line < order.lines.len());
        let line = line.ok_or_else(|| error(back, Code::UnknownReference, &field("line_item_id")))?;
        if item.quantity < Decimal::ZERO || item.quantity > quantities[line].max(Decimal::ZERO) {
            return Err(error(back, Code::OutOfRange, &field("quantity")));
        }
        let amount = match item.amount {
            // Where the price includes the tax, the line has none of its own.
            Some(amount) if order.lines[line].tax.is_zero() && order.tax.is_zero() => amount,
            Some(amount) => fits(amount.checked_add(item.tax))?,
            None if item.quantity == quantities[line] => left[line],
            None => {
                let share = left[line]
                    .checked_div(quantities[line])
                    .and_then(|one| one.checked_mul(item.quantity));
                fits(share)?.round_dp(order.currency.minor_digits())
            }
        };
        worth = fits(worth.checked_add(amount))?;
        let amount = amount.max(Decimal::ZERO).min(left[line]);
        quantities[line] -= item.quantity;
        left[line] -= amount;
        parts.push(Part {
            line,
            quantity: item.quantity,
            amount,
        });
    }
    let shipped: Decimal = order.refunds.iter().map(|refund| refund.shipping).sum();
    let shipping_left = (order.shipping - shipped).max(Decimal::ZERO);
    let mut shipping = back.shipping.max(Decimal::ZERO).min(shipping_left);
    let value = worth
        .checked_add(back.shipping)
        .and_then(|value| value.checked_sub(back.withheld));
    // What is left of the order bounds it all.
    let order_left = (order.total - order.refunded()).max(Decimal::ZERO);
    if back.money > order_left {
        return Err(error(back, Code::Inconsistent, back.money_field));
    }
    let value = fits(value)?.max(back.money).min(order_left);
    let placed = parts.iter().map(|part| part.amount).sum::<Decimal>() + shipping;
    if placed > value {
        let mut over = placed - value;
        for part in parts.iter_mut().rev() {
            over -= take(&mut part.amount, over);
        }
        take(&mut shipping, over);
    } else {
        let mut under = value - placed;
        for part in &mut parts {
            let more = take(&mut left[part.line], under);
            part.amount += more;
            under -= more;
        }
        let more = under.min(shipping_left - shipping);
        shipping += more;
        under -= more;
        for (line, left) in left.iter_mut().enumerate() {
            let amount = take(left, under);
            if amount > Decimal::ZERO {
                under -= amount;
                parts.push(Part {
                    line,
                    quantity: Decimal::ZERO,
                    amount,
                });
            }
        }
        if value - under < back.money {
            return Err(error(back, Code::Inconsistent, back.money_field));
        }
    }
    Ok((parts, shipping))
}

/// Takes so much of an amount, at most all of it, and returns what was taken.
fn take(amount: &mut Decimal, most: Decimal) -> Decimal {
    let taken = most.min(*amount);
    *amount -= taken;
    taken
}

/// The lines and the shipping of one refund.
type Half = Option<(Vec<NewRefundLine>, Decimal)>;

/// What is paid in money, and the rest. The goods come back with the first of the two.
fn split(parts: Vec<Part>, mut shipping: Decimal, money: Decimal) -> (Half, Half) {
    let line = |part: &Part, quantity, amount| NewRefundLine {
        line: u32::try_from(part.line + 1).unwrap_or(u32::MAX),
        quantity,
        amount: Some(amount),
    };
    let all = parts.iter().map(|part| part.amount).sum::<Decimal>() + shipping;
    if money.is_zero() && all > Decimal::ZERO {
        let lines = parts.iter().map(|part| line(part, part.quantity, part.amount));
        return (None, Some((lines.collect(), shipping)));
    }
    let (mut paid, mut owed, mut rest) = (Vec::new(), Vec::new(), money);
    for part in &parts {
        let mut amount = part.amount;
        let now = take(&mut amount, rest);
        rest -= now;
        paid.push(line(part, part.quantity, now));
        if amount > Decimal::ZERO {
            owed.push(line(part, Decimal::ZERO, amount));
        }
    }
    let paid_shipping = take(&mut shipping, rest);
    let has_rest = !owed.is_empty() || shipping > Decimal::ZERO;
    (Some((paid, paid_shipping)), has_rest.then_some((owed, shipping)))
}
