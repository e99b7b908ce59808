//! Orders that did not arrive when they were promised to.

use serde::{Deserialize, Serialize};
use time::Date;

use super::model::Order;
use super::query::find;
use super::row::{customer_of, due_before, due_key, load, order_of};
use crate::base::{Code, Error, OrderId, Page, PageRequest, Result, Timestamp, debug_by_type};
use crate::journal::Past;
use crate::journal::listing::{self, Walk};
use crate::store::key::parts;
use crate::store::table::{ORDER_DUE, ORDER_ID};
use crate::store::{Key, Reader};

/// An order whose promised day is over, and that is still to arrive.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LateOrder {
    /// The order; as it was then, when the past is asked about.
    pub order: Order,
    /// How many days ago it was promised: 1 on the day after.
    pub days: u32,
}

debug_by_type!(LateOrder);

impl LateOrder {
    fn of(order: Order, promised_on: Date, today: Date) -> Result<Self> {
        let days = u32::try_from((today - promised_on).whole_days());
        let days = days.map_err(|_| Error::new(Code::Corrupt))?;
        Ok(Self { order, days })
    }
}

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
        LateOrder::of(order, promised_on, today).map(Some)
    })
}

/// The same by what was known at a past instant, which is on that day. One walk over all orders; of those that were
/// changed since, the changes are taken back.
pub(super) fn list_at(
    reader: &dyn Reader,
    at: Timestamp,
    today: Date,
    page: &PageRequest,
) -> Result<Page<LateOrder>> {
    let corrupt = || Error::new(Code::Corrupt).with_entity("order");
    let (mut past, mut late) = (Past::new(reader), Vec::new());
    for row in reader.scan(Key::of(&ORDER_ID).range())? {
        let (key, _) = row?;
        let [id] = parts(&key, 1, [16])?;
        let id = OrderId::from_bytes(id.try_into().map_err(|_| corrupt())?);
        let (locator, seq, row) = load(reader, id)?.ok_or_else(corrupt)?;
        let is_promised = row.promised_on.is_some_and(|day| day < today);
        if row.changed.is_none() && !is_promised {
            continue;
        }
        let order = order_of(reader, locator, customer_of(reader, locator.owner)?, row)?;
        let order = if order.updated_at <= at {
            Some(order)
        } else {
            past.state(&order, seq, at)?
        };
        let Some(order) = order.filter(|order| order.deleted_at.is_none() && order.status.is_open()) else {
            continue;
        };
        if let Some(day) = order.promised_on.filter(|day| *day < today) {
            let key = due_key(day, id).into_bytes();
            late.push((key, LateOrder::of(order, day, today)?));
        }
    }
    listing::page_of_found(&Key::of(&ORDER_DUE), late, page)
}
