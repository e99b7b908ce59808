//! Reading orders: one customer's by time, all by creation.

use serde::{Deserialize, Serialize};
use time::Date;

use super::model::{Order, OrderStatus};
use super::row::{Locator, OrderRow, customer_of, id_key, load, order_of, row_key, rows_of};
use crate::base::{Code, Cursor, CustomerId, Error, OrderId, Page, PageRequest, Result, TimeZone, Timestamp};
use crate::customers;
use crate::store::table::ORDER_ID;
use crate::store::{Key, KeyRange, Reader, decode};

/// Which orders a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrderQuery {
    /// Orders of this customer, newest first; all orders come in the order of their creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// Orders in this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<OrderStatus>,
    /// Orders from this source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Orders placed at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_from: Option<Timestamp>,
    /// Orders placed before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_until: Option<Timestamp>,
}

impl OrderQuery {
    fn matches(&self, placed_at: Timestamp, row: &OrderRow) -> bool {
        row.deleted_at.is_none()
            && self.status.is_none_or(|status| status == row.status())
            && self
                .source
                .as_ref()
                .is_none_or(|source| row.source.as_ref() == Some(source))
            && self.placed_from.is_none_or(|from| placed_at >= from)
            && self.placed_until.is_none_or(|until| placed_at < until)
    }
}

/// The rows of a range of a customer's orders, oldest first.
pub(crate) fn scan(
    reader: &dyn Reader,
    range: KeyRange,
) -> Result<impl Iterator<Item = Result<(Locator, OrderRow)>> + '_> {
    Ok(reader.scan(range)?.map(|row| {
        let (key, bytes) = row?;
        Ok((Locator::of_key(&key)?, decode(&bytes)?))
    }))
}

/// The rows of a customer's orders that were placed on this civil day.
pub(crate) fn scan_days<'a>(
    reader: &'a dyn Reader,
    owner: u32,
    day: Date,
    zone: &TimeZone,
) -> Result<impl Iterator<Item = Result<(Locator, OrderRow)>> + 'a> {
    let end = day.next_day().map_or(Timestamp::MAX, |next| zone.start_of(next));
    scan(
        reader,
        row_key(owner, zone.start_of(day)).up_to(&row_key(owner, end)),
    )
}

pub(super) fn list(reader: &dyn Reader, query: &OrderQuery, page: &PageRequest) -> Result<Page<Order>> {
    match query.customer_id {
        Some(customer) => of_customer(reader, customer, query, page),
        None => by_creation(reader, query, page),
    }
}

fn of_customer(
    reader: &dyn Reader,
    customer: CustomerId,
    query: &OrderQuery,
    page: &PageRequest,
) -> Result<Page<Order>> {
    let limit = page.checked_limit()?;
    let owner = customers::ordinal_of(reader, customer)?;
    let owner = owner.ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?;
    let from = query.placed_from.unwrap_or(Timestamp::MIN);
    let range = match query.placed_until {
        Some(until) => row_key(owner, from).up_to(&row_key(owner, until)),
        None => KeyRange {
            start: row_key(owner, from).into_bytes(),
            end: rows_of(owner).range().end,
        },
    };
    let range = match &page.after {
        Some(cursor) => range.before(&cursor.to_key()?),
        None => range,
    };
    let (mut items, mut last, mut next) = (Vec::new(), None, None);
    for row in reader.scan_back(range)? {
        let (key, bytes) = row?;
        let (locator, row) = (Locator::of_key(&key)?, decode(&bytes)?);
        if !query.matches(locator.placed_at, &row) {
            continue;
        }
        if items.len() == limit {
            next = last.as_deref().map(Cursor::from_key);
            break;
        }
        items.push(order_of(reader, locator, Some(customer), row)?);
        last = Some(key);
    }
    Ok(Page { items, next })
}

fn by_creation(reader: &dyn Reader, query: &OrderQuery, page: &PageRequest) -> Result<Page<Order>> {
    let limit = page.checked_limit()?;
    let range = Key::of(&ORDER_ID).range();
    let range = match &page.after {
        Some(cursor) => range.after(&cursor.to_key()?),
        None => range,
    };
    let (mut items, mut last, mut next) = (Vec::new(), None, None);
    for entry in reader.scan(range)? {
        let (key, bytes) = entry?;
        let locator = Locator::from_bytes(&bytes)?;
        let corrupt = || Error::new(Code::Corrupt).with_entity("order");
        let row: OrderRow = decode(&reader.get(locator.key().as_bytes())?.ok_or_else(corrupt)?)?;
        if !query.matches(locator.placed_at, &row) {
            continue;
        }
        if items.len() == limit {
            next = last.as_deref().map(Cursor::from_key);
            break;
        }
        items.push(order_of(
            reader,
            locator,
            customer_of(reader, locator.owner)?,
            row,
        )?);
        last = Some(key);
    }
    Ok(Page { items, next })
}

/// The order with the number of its last change; deleted orders too.
pub(super) fn find(reader: &dyn Reader, id: OrderId) -> Result<Option<(Order, u64)>> {
    let Some((locator, seq, row)) = load(reader, id)? else {
        return Ok(None);
    };
    let order = order_of(reader, locator, customer_of(reader, locator.owner)?, row)?;
    Ok(Some((order, seq)))
}

pub(super) fn find_by_number(
    reader: &dyn Reader,
    source: Option<&str>,
    number: &str,
) -> Result<Option<Order>> {
    let Some(bytes) = reader.get(super::row::number_key(source, number).as_bytes())? else {
        return Ok(None);
    };
    let corrupt = |_| Error::new(Code::Corrupt).with_entity("order");
    let id = OrderId::from_bytes(bytes[..].try_into().map_err(corrupt)?);
    debug_assert!(reader.get(id_key(id).as_bytes())?.is_some());
    Ok(find(reader, id)?.map(|(order, _)| order))
}
