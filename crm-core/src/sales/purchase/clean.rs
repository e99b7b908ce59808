//! Bringing what is given of a purchase order into its normal form, and adding it up.

use rust_decimal::Decimal;

use super::{NewPurchaseLine, PurchaseLine, PurchaseOrder, PurchaseStatus};
use crate::base::{Code, Currency, Error, Result, check_amount, check_magnitude, clean_label_in, clean_text};
use crate::sales::article::{Article, lines, listed};
use crate::store::Reader;

/// The lines as they are stored, of which nothing came in yet.
pub(super) fn lines_of(
    reader: &dyn Reader,
    currency: Currency,
    given: Vec<NewPurchaseLine>,
) -> Result<Vec<PurchaseLine>> {
    if given.is_empty() {
        return Err(Error::field_of(Code::Required, "lines"));
    }
    lines(given, |line| line_of(reader, currency, line))
}

fn line_of(reader: &dyn Reader, currency: Currency, given: NewPurchaseLine) -> Result<PurchaseLine> {
    let NewPurchaseLine {
        product_id,
        sku,
        name,
        quantity,
        unit_cost,
    } = given;
    let Article { product, sku, name } = Article::of(reader, product_id, sku, name)?;
    let cost = product.as_ref().and_then(|product| product.cost);
    let unit_cost = listed(unit_cost, cost, currency, "unit_cost")?;
    check_amount(quantity, "quantity")?;
    if quantity <= Decimal::ZERO {
        return Err(Error::field_of(Code::OutOfRange, "quantity"));
    }
    let product_id = product.map(|product| product.id);
    Ok(PurchaseLine {
        sku: sku.filter(|_| product_id.is_none()),
        product_id,
        name,
        quantity,
        unit_cost: not_negative(unit_cost, "unit_cost")?,
        received: Decimal::ZERO,
    })
}

/// Not negative; zero is written one way.
fn not_negative(amount: Decimal, field: &'static str) -> Result<Decimal> {
    check_amount(amount, field)?;
    if amount.is_zero() {
        return Ok(Decimal::ZERO);
    }
    if amount.is_sign_negative() {
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    Ok(amount)
}

/// Brings texts and costs into their normal form, and adds up what follows from lines and receipts.
pub(super) fn settle(order: &mut PurchaseOrder) -> Result<()> {
    for (text, field) in [
        (&mut order.number, "number"),
        (&mut order.cancel_reason, "reason"),
    ] {
        if let Some(text) = text {
            clean_label_in(text, field)?;
        }
    }
    if let Some(note) = &order.note {
        clean_text(note, "note")?;
    }
    order.shipping = not_negative(order.shipping, "shipping")?;
    order.tax = not_negative(order.tax, "tax")?;
    add_up(order)
}

/// What came in of each line, what it all costs, and how far it is.
pub(super) fn add_up(order: &mut PurchaseOrder) -> Result<()> {
    let fits = |sum: Option<Decimal>| sum.ok_or_else(|| Error::field_of(Code::OutOfRange, "lines"));
    let (mut cost, mut received_cost) = (Decimal::ZERO, Decimal::ZERO);
    for (number, line) in (1..).zip(&mut order.lines) {
        let parts = order.receipts.iter().flat_map(|receipt| &receipt.lines);
        line.received = parts
            .filter(|part| part.line == number)
            .map(|part| part.quantity)
            .sum();
        let goods = fits(line.quantity.checked_mul(line.unit_cost))?;
        check_magnitude(goods, "lines")?;
        let received = fits(line.received.checked_mul(line.unit_cost))?;
        cost = fits(cost.checked_add(goods))?;
        received_cost = fits(received_cost.checked_add(received))?;
    }
    let more = order.shipping.checked_add(order.tax);
    order.cost = fits(more.and_then(|more| cost.checked_add(more)))?;
    order.received_cost = received_cost;
    check_amount(order.cost, "lines")?;
    order.status = status(order);
    Ok(())
}

fn status(order: &PurchaseOrder) -> PurchaseStatus {
    if order.cancelled_at.is_some() {
        PurchaseStatus::Cancelled
    } else if order.ordered_at.is_none() {
        PurchaseStatus::Draft
    } else if order.receipts.is_empty() {
        PurchaseStatus::Ordered
    } else if order.lines.iter().all(|line| line.received >= line.quantity) {
        PurchaseStatus::Received
    } else {
        PurchaseStatus::PartlyReceived
    }
}
