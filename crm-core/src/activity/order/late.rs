//! Orders that did not arrive when they were promised to.

use serde::{Deserialize, Serialize};
use time::Date;

use super::model::Order;
use super::query::find;
use super::row::due_before;
use crate::activity::listing::{self, Walk};
use crate::base::{Code, Error, OrderId, Page, PageRequest, Result, debug_by_type};
use crate::store::key::parts;
use crate::store::table::ORDER_DUE;
use crate::store::{Key, Reader};

/// An order whose promised day is over, and that is still to arrive.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LateOrder {
    /// The order.
    pub order: Order,
    /// How many days ago it was promised: 1 on the day after.
    pub days: u32,
}

debug_by_type!(LateOrder);

/// A page of the open orders that were promised before this day, those that wait longest first.
pub(super) fn list(reader: &dyn Reader, today: Date, page: &PageRequest) -> Result<Page<LateOrder>> {
    let corrupt = || Error::new(Code::Corrupt);
    let all = Key::of(&ORDER_DUE);
    let range = all.up_to(&due_before(today));
    listing::page(reader, &all, range, Walk::Forward, page, |key, _| {
        let [_, id] = parts(key, 1, [4, 16])?;
        let id = OrderId::from_bytes(id.try_into().map_err(|_| corrupt())?);
        let (order, _) = find(reader, id)?.ok_or_else(corrupt)?;
        let promised_on = order.promised_on.ok_or_else(corrupt)?;
        let days = u32::try_from((today - promised_on).whole_days()).map_err(|_| corrupt())?;
        Ok(Some(LateOrder { order, days }))
    })
}
