//! Parts of an order's lines.

use std::collections::BTreeSet;

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::activity::{Order, OrderLine, OrderStatus, order_with_owner};
use crate::base::{Code, Error, OrderId, Result, check_amount, decimal_cbor, decimal_json};
use crate::store::Reader;

/// So many of one line of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(array)]
pub struct OrderPart {
    /// The line's number, the first being 1.
    #[n(0)]
    pub line: u32,
    /// How many; more than zero.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
}

impl OrderPart {
    /// So many of the line with this number.
    pub fn new(line: u32, quantity: impl Into<Decimal>) -> Self {
        Self {
            line,
            quantity: quantity.into(),
        }
    }
}

/// The order's line with this number.
pub(super) fn line_of(order: &Order, number: u32) -> Option<&OrderLine> {
    let at = usize::try_from(number).ok()?.checked_sub(1)?;
    order.lines.get(at)
}

/// How much of a line is in these parts.
pub(super) fn quantity_in<'a>(parts: impl IntoIterator<Item = &'a OrderPart>, line: u32) -> Decimal {
    let of_line = parts.into_iter().filter(|part| part.line == line);
    of_line.map(|part| part.quantity).sum()
}

/// Each line at most once, and of each more than nothing.
pub(super) fn check_parts(order: &Order, parts: &[OrderPart]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for (at, part) in parts.iter().enumerate() {
        let checked = match line_of(order, part.line) {
            None => Err(Error::field_of(Code::UnknownReference, "line")),
            Some(_) if !seen.insert(part.line) => Err(Error::field_of(Code::DuplicateInInput, "line")),
            Some(_) if part.quantity <= Decimal::ZERO => Err(Error::field_of(Code::OutOfRange, "quantity")),
            Some(_) => check_amount(part.quantity, "quantity"),
        };
        checked.map_err(|error| error.under(format_args!("lines[{at}]")))?;
    }
    Ok(())
}

/// Refuses the first part that is more than `most` of its line.
pub(super) fn check_within(parts: &[OrderPart], most: impl Fn(u32) -> Decimal) -> Result<()> {
    match parts.iter().position(|part| part.quantity > most(part.line)) {
        Some(at) => Err(Error::field_of(Code::OutOfRange, format!("lines[{at}].quantity"))),
        None => Ok(()),
    }
}

/// The order that is given, with its customer's ordinal; `unknown_reference` when there is none, or it is deleted.
pub(super) fn order_given(reader: &dyn Reader, id: OrderId) -> Result<(u32, Order)> {
    order_with_owner(reader, id)?
        .filter(|(_, order)| order.deleted_at.is_none())
        .ok_or_else(|| Error::field_of(Code::UnknownReference, "order_id"))
}

/// The same of an order that goes on: `illegal_state` when it was cancelled.
pub(super) fn standing_order(reader: &dyn Reader, id: OrderId) -> Result<(u32, Order)> {
    let (owner, order) = order_given(reader, id)?;
    if order.status == OrderStatus::Cancelled {
        return Err(Error::field_of(Code::IllegalState, "order_id"));
    }
    Ok((owner, order))
}
