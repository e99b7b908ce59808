//! Reading refunds.

use rust_decimal::Decimal;

use super::topics::SYSTEM;
use crate::base::{Code, MAX_LABEL, Result};
use crate::exchange::ingest::model::{IngestOutcome, IngestReason, Ingested};
use crate::exchange::ingest::payload::{Node, sum};
use crate::exchange::ingest::returns::{self, Item, Return};
use crate::exchange::ingest::sales::{self, Place};
use crate::journal::Tx;

/// The refund that a payload is.
pub(super) fn read(node: &Node<'_>) -> Result<Return> {
    let mut items = Vec::new();
    for item in node.list("refund_line_items")?.objects() {
        let item = item?;
        let quantity = item.integer("quantity")?;
        items.push(Item {
            line: item.required_id("line_item_id")?,
            quantity: Decimal::from(quantity.ok_or_else(|| item.error_at("quantity", Code::Required))?),
            amount: shop_money(&item, "subtotal_set", "subtotal")?,
            tax: shop_money(&item, "total_tax_set", "total_tax")?.unwrap_or_default(),
        });
    }
    // Adjustments say by how much an order's worth falls (negative) or does not fall (positive).
    let (mut shipping, mut withheld) = (Vec::new(), Vec::new());
    for item in node.list("order_adjustments")?.objects() {
        let item = item?;
        let amount = sum(&item, [item.amount("amount")?, item.amount("tax_amount")?])?;
        if item.label("kind")?.as_deref() == Some("shipping_refund") {
            shipping.push(-amount);
        } else {
            withheld.push(amount);
        }
    }
    let mut money = Vec::new();
    for item in node.list("transactions")?.objects() {
        let item = item?;
        let is_refund = item.label("kind")?.as_deref() == Some("refund");
        if is_refund && matches!(item.label("status")?.as_deref(), Some("success" | "pending")) {
            money.push(item.amount("amount")?);
        }
    }
    Ok(Return {
        id: node.required_id("id")?,
        path: node.path(),
        at: match node.time("processed_at")? {
            Some(at) => Some(at),
            None => node.time("created_at")?,
        },
        reason: reason(node)?,
        items,
        shipping: sum(node, shipping)?,
        withheld: sum(node, withheld)?,
        money: sum(node, money)?.max(Decimal::ZERO),
        money_field: "transactions",
    })
}

/// The remark, on one line.
fn reason(node: &Node<'_>) -> Result<Option<String>> {
    let Some(text) = node.text("note")? else {
        return Ok(None);
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut reason = words.join(" ");
    let mut end = reason.len().min(MAX_LABEL);
    while !reason.is_char_boundary(end) {
        end -= 1;
    }
    reason.truncate(end);
    Ok(Some(reason))
}

/// An amount in the shop's currency: exact where Shopify sends it as text, else from the number beside it.
fn shop_money(item: &Node<'_>, set: &'static str, plain: &'static str) -> Result<Option<Decimal>> {
    if let Some(set) = item.object(set)?
        && let Some(money) = set.object("shop_money")?
        && let Some(amount) = money.decimal("amount")?
    {
        return Ok(Some(amount));
    }
    item.loose_decimal(plain)
}

/// Takes a refund that comes by itself.
pub(super) fn take(tx: &mut Tx<'_>, node: &Node<'_>) -> Result<Ingested> {
    let order = node.required_id("order_id")?;
    let back = read(node)?;
    match sales::find(tx, SYSTEM, [order.as_str()])? {
        Place::Nowhere => Err(node.error_at("order_id", Code::UnknownReference)),
        Place::Deleted(order_id) => Ok(Ingested {
            order_id,
            ..Ingested::ignored(IngestReason::Deleted)
        }),
        Place::Stored(order, known) => {
            let booked = returns::book(tx, SYSTEM, order.id, &known.parts, &back)?;
            Ok(Ingested {
                outcome: if booked.is_new {
                    IngestOutcome::Created
                } else {
                    IngestOutcome::Unchanged
                },
                customer_id: order.customer_id,
                order_id: Some(order.id),
                refund_ids: booked.ids,
                ..Ingested::default()
            })
        }
    }
}
