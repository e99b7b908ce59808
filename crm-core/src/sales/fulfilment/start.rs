//! Where a list of what became of orders begins.

use crate::activity::order_with_owner;
use crate::base::{Code, CustomerId, Error, OrderId, Result};
use crate::customers;
use crate::sales::filed::Start;
use crate::store::Reader;

/// The records of an order or of a customer, or all; `unknown_reference` when there is no such order or customer. Who asks
/// for both gets those of the order, if it is the customer's.
pub(super) fn start(
    reader: &dyn Reader,
    order: Option<OrderId>,
    customer: Option<CustomerId>,
) -> Result<Start> {
    let unknown = |field| Error::field_of(Code::UnknownReference, field);
    let asked = customer
        .map(|id| customers::ordinal_of(reader, id)?.ok_or_else(|| unknown("customer_id")))
        .transpose()?;
    let Some(order) = order else {
        return Ok(asked.map_or(Start::All, Start::Customer));
    };
    let (owner, _) = order_with_owner(reader, order)?.ok_or_else(|| unknown("order_id"))?;
    Ok(Start::Order(asked.unwrap_or(owner), order))
}
