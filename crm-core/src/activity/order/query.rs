//! Reading orders: one customer's by time, all by creation.

use serde::{Deserialize, Serialize};
use time::Date;

use super::lifecycle::clean_number;
use super::model::{Order, OrderStatus};
use super::row::{Locator, OrderRow, customer_of, load, number_key, order_of, row_key, rows_of};
use crate::base::{Code, CustomerId, Error, OrderId, Page, PageRequest, Result, TimeZone, Timestamp};
use crate::customers;
use crate::journal::listing::{self, Walk};
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

pub(crate) fn orders_page(
    reader: &dyn Reader,
    query: &OrderQuery,
    page: &PageRequest,
) -> Result<Page<Order>> {
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
    let owner = customers::ordinal_of(reader, customer)?;
    let owner = owner.ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?;
    let list = rows_of(owner);
    let mut range = list.range();
    if let Some(from) = query.placed_from {
        range.start = row_key(owner, from).into_bytes();
    }
    if let Some(until) = query.placed_until {
        range.end = row_key(owner, until).into_bytes();
    }
    listing::page(reader, &list, range, Walk::Back, page, |key, row| {
        let (locator, row) = (Locator::of_key(key)?, decode(row)?);
        if !query.matches(locator.placed_at, &row) {
            return Ok(None);
        }
        order_of(reader, locator, Some(customer), row).map(Some)
    })
}

fn by_creation(reader: &dyn Reader, query: &OrderQuery, page: &PageRequest) -> Result<Page<Order>> {
    let list = Key::of(&ORDER_ID);
    listing::page(reader, &list, list.range(), Walk::Forward, page, |_, place| {
        let locator = Locator::from_bytes(place)?;
        let corrupt = || Error::new(Code::Corrupt).with_entity("order");
        let row: OrderRow = decode(&reader.get(locator.key().as_bytes())?.ok_or_else(corrupt)?)?;
        if !query.matches(locator.placed_at, &row) {
            return Ok(None);
        }
        order_of(reader, locator, customer_of(reader, locator.owner)?, row).map(Some)
    })
}

/// The order with the number of its last change; deleted orders too.
pub(super) fn find(reader: &dyn Reader, id: OrderId) -> Result<Option<(Order, u64)>> {
    let Some((locator, seq, row)) = load(reader, id)? else {
        return Ok(None);
    };
    let order = order_of(reader, locator, customer_of(reader, locator.owner)?, row)?;
    Ok(Some((order, seq)))
}

/// The order with the ordinal of its customer, 0 when nobody is known; deleted orders too.
pub(crate) fn order_with_owner(reader: &dyn Reader, id: OrderId) -> Result<Option<(u32, Order)>> {
    let Some((locator, _, row)) = load(reader, id)? else {
        return Ok(None);
    };
    let customer = customer_of(reader, locator.owner)?;
    Ok(Some((locator.owner, order_of(reader, locator, customer, row)?)))
}

pub(super) fn find_by_number(
    reader: &dyn Reader,
    source: Option<&str>,
    number: &str,
) -> Result<Option<Order>> {
    let number = clean_number(number, "number")?;
    let source = source.map(|source| clean_number(source, "source")).transpose()?;
    let Some(bytes) = reader.get(number_key(source.as_deref(), &number).as_bytes())? else {
        return Ok(None);
    };
    let corrupt = |_| Error::new(Code::Corrupt).with_entity("order");
    let id = OrderId::from_bytes(bytes[..].try_into().map_err(corrupt)?);
    Ok(find(reader, id)?.map(|(order, _)| order))
}

/// The order in a row, deleted or not.
pub(crate) fn order_in(
    reader: &dyn Reader,
    key: &[u8],
    row: &[u8],
    customer: Option<CustomerId>,
) -> Result<Order> {
    order_of(reader, Locator::of_key(key)?, customer, decode(row)?)
}
