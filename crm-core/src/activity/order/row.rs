//! An order as it is stored: in its customer's cluster, by the time it was placed.
//!
//! What the key says (customer, time, number of the creating change) is not in the row, nor is what has its usual
//! value, so that an order of two lines takes about ninety bytes.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use time::Date;

use super::model::{Order, OrderLine, OrderStatus, Payment, Refund, StatusChange};
use super::money;
use crate::activity::product;
use crate::base::{
    Code, Currency, CustomerId, Error, OrderId, ProductId, Result, Timestamp, decimal_cbor,
    optional_date_cbor,
};
use crate::customers::{self, Channel};
use crate::journal::{Entity, Record};
use crate::store::key::{number, parts, time_of};
use crate::store::table::{ORDER, ORDER_DUE, ORDER_ID, ORDER_NUMBER};
use crate::store::{Bytes, Key, KeyRange, Reader, Row, Table, decode};

/// Its texts are strings, or borrowed from what the row is made of.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct OrderRow<T = String> {
    #[n(0)]
    pub(crate) id: OrderId,
    #[n(1)]
    pub(crate) currency: Currency,
    #[n(2)]
    pub(crate) lines: Vec<LineRow<T>>,
    #[n(3)]
    pub(crate) number: Option<T>,
    #[n(4)]
    pub(crate) source: Option<T>,
    #[cbor(n(5), with = "sparse", has_nil)]
    pub(crate) discount: Decimal,
    #[cbor(n(6), with = "sparse", has_nil)]
    pub(crate) shipping: Decimal,
    #[cbor(n(7), with = "sparse", has_nil)]
    pub(crate) tax: Decimal,
    #[n(8)]
    pub(crate) payments: Option<Vec<Payment>>,
    #[n(9)]
    pub(crate) refunds: Option<Vec<Refund>>,
    /// The status and its history; none for an order that was placed, and nothing since.
    #[n(10)]
    pub(crate) history: Option<Vec<StatusChange>>,
    #[n(11)]
    pub(crate) channel: Option<Channel>,
    #[n(12)]
    pub(crate) note: Option<T>,
    /// None when it is when the order was placed.
    #[n(13)]
    pub(crate) created_at: Option<Timestamp>,
    /// The stamps of an order that was changed since its creation.
    #[n(14)]
    pub(crate) changed: Option<Changed>,
    #[n(15)]
    pub(crate) deleted_at: Option<Timestamp>,
    #[cbor(n(16), with = "optional_date_cbor", has_nil)]
    pub(crate) promised_on: Option<Date>,
}

/// What of a row says whether there is such an order.
#[derive(Encode, Decode)]
#[cbor(map)]
pub(crate) struct OrderHead {
    #[n(15)]
    pub(crate) deleted_at: Option<Timestamp>,
}

#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct LineRow<T = String> {
    #[cbor(n(0), with = "decimal_cbor")]
    pub(crate) quantity: Decimal,
    #[cbor(n(1), with = "decimal_cbor")]
    pub(crate) unit_price: Decimal,
    /// The product's ordinal.
    #[n(2)]
    pub(crate) product: Option<u32>,
    #[n(3)]
    pub(crate) sku: Option<T>,
    #[n(4)]
    pub(crate) name: Option<T>,
    #[cbor(n(5), with = "sparse", has_nil)]
    pub(crate) discount: Decimal,
    #[cbor(n(6), with = "sparse", has_nil)]
    pub(crate) tax: Decimal,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Changed {
    #[n(0)]
    pub(crate) updated_at: Timestamp,
    #[n(1)]
    pub(crate) version: u64,
    /// The number of the last change.
    #[n(2)]
    pub(crate) seq: u64,
}

/// A decimal that is left out when it is zero.
mod sparse {
    use minicbor::{Decoder, Encoder};
    use rust_decimal::Decimal;

    pub(super) use crate::base::decimal_cbor::decode as inner;

    pub(super) fn encode<C, W: minicbor::encode::Write>(
        number: &Decimal,
        e: &mut Encoder<W>,
        c: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        crate::base::decimal_cbor::encode(number, e, c)
    }

    pub(super) fn decode<C>(d: &mut Decoder<'_>, c: &mut C) -> Result<Decimal, minicbor::decode::Error> {
        if d.datatype()? == minicbor::data::Type::Null {
            d.null()?;
            return Ok(Decimal::ZERO);
        }
        inner(d, c)
    }

    pub(super) fn is_nil(number: &Decimal) -> bool {
        number.is_zero()
    }

    #[expect(clippy::unnecessary_wraps, reason = "the shape minicbor asks for")]
    pub(super) fn nil() -> Option<Decimal> {
        Some(Decimal::ZERO)
    }
}

impl<T: Encode<()>> Row for OrderRow<T> {
    const TABLE: &'static Table = &ORDER;
}

impl Row for OrderHead {
    const TABLE: &'static Table = &ORDER;
}

impl<T> OrderRow<T> {
    pub(crate) fn status(&self) -> OrderStatus {
        self.history
            .as_ref()
            .and_then(|history| history.last())
            .map_or(OrderStatus::Placed, |last| last.status)
    }

    pub(crate) fn payments(&self) -> &[Payment] {
        self.payments.as_deref().unwrap_or_default()
    }

    pub(crate) fn refunds(&self) -> &[Refund] {
        self.refunds.as_deref().unwrap_or_default()
    }

    /// The first instant after this one at which something is known to have happened to it.
    pub(crate) fn next_after(&self, at: Timestamp) -> Option<Timestamp> {
        let payments = self.payments().iter().map(|payment| payment.at);
        let refunds = self.refunds().iter().map(|refund| refund.at);
        let steps = self.history.iter().flatten().map(|step| step.at);
        payments
            .chain(refunds)
            .chain(steps)
            .chain(self.deleted_at)
            .filter(|then| *then > at)
            .min()
    }

    /// The order with only what had happened to it by then: one that was deleted since is there, as it was known then.
    pub(crate) fn until(mut self, at: Timestamp) -> Self {
        if let Some(payments) = &mut self.payments {
            payments.retain(|payment| payment.at <= at);
        }
        if let Some(refunds) = &mut self.refunds {
            refunds.retain(|refund| refund.at <= at);
        }
        if let Some(history) = &mut self.history {
            history.retain(|step| step.at <= at);
        }
        self.deleted_at = self.deleted_at.filter(|deleted| *deleted <= at);
        self
    }
}

/// Where an order's row lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Locator {
    /// The customer's ordinal; 0 when nobody is known.
    pub(crate) owner: u32,
    pub(crate) placed_at: Timestamp,
    /// The number of the change that created it.
    pub(crate) seq: u64,
}

impl Locator {
    pub(crate) fn key(&self) -> Key {
        row_key(self.owner, self.placed_at).seq(self.seq)
    }

    pub(crate) fn to_bytes(self) -> [u8; 15] {
        // The parts of the row's key, without the tables' bytes.
        let mut bytes = [0; 15];
        bytes[..4].copy_from_slice(&self.owner.to_be_bytes());
        bytes[4..].copy_from_slice(&self.key().as_bytes()[6..]);
        bytes
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let [owner, time, seq] = parts(bytes, 0, [4, 6, 5])?;
        Ok(Self::of_parts(owner, time, seq))
    }

    /// The locator that a row's key holds.
    pub(crate) fn of_key(key: &[u8]) -> Result<Self> {
        let [owner, _, time, seq] = parts(key, 1, [4, 1, 6, 5])?;
        Ok(Self::of_parts(owner, time, seq))
    }

    fn of_parts(owner: &[u8], time: &[u8], seq: &[u8]) -> Self {
        let owner = u32::try_from(number(owner)).unwrap_or(0);
        Self {
            owner,
            placed_at: time_of(time),
            seq: number(seq),
        }
    }
}

/// The start of the keys of a customer's orders placed at this instant.
pub(crate) fn row_key(owner: u32, placed_at: Timestamp) -> Key {
    Key::owned(&ORDER, owner).time(placed_at)
}

/// All of a customer's orders.
pub(crate) fn rows_of(owner: u32) -> Key {
    Key::owned(&ORDER, owner)
}

/// The same from one instant up to, not including, another, where these are given.
pub(crate) fn rows_between(owner: u32, from: Option<Timestamp>, before: Option<Timestamp>) -> KeyRange {
    let rows = rows_of(owner);
    rows.range().narrowed(
        from.map(|from| rows.clone().time(from)),
        before.map(|before| rows.clone().time(before)),
    )
}

pub(crate) fn id_key(id: OrderId) -> Key {
    Key::of(&ORDER_ID).id(id)
}

pub(crate) fn number_key(source: Option<&str>, number: &str) -> Key {
    Key::of(&ORDER_NUMBER)
        .text(source.unwrap_or_default())
        .end_of_text()
        .text(number)
}

/// Where an order that is still to arrive lies by the day on which it is promised.
pub(crate) fn due_key(promised_on: Date, id: OrderId) -> Key {
    due_before(promised_on).id(id)
}

/// The end of the keys of orders that are promised before this day.
pub(super) fn due_before(day: Date) -> Key {
    Key::of(&ORDER_DUE).u32(day.to_julian_day().cast_unsigned() ^ (1 << 31))
}

/// The index rows that an order's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let (locator, row) = (Locator::of_key(key)?, decode::<OrderRow>(row)?);
    let mut rows = vec![(id_key(row.id).into_bytes(), locator.to_bytes().into())];
    if let Some(number) = row.number.as_deref().filter(|_| row.deleted_at.is_none()) {
        rows.push((
            number_key(row.source.as_deref(), number).into_bytes(),
            row.id.to_bytes().as_slice().into(),
        ));
    }
    if let Some(day) = row
        .promised_on
        .filter(|_| row.deleted_at.is_none() && row.status().is_open())
    {
        rows.push((due_key(day, row.id).into_bytes(), [].as_slice().into()));
    }
    Ok(rows)
}

impl Record for Order {
    const ENTITY: Entity = Entity::Order;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

/// The order that a row holds; `customer_id` is the customer with the locator's ordinal.
pub(crate) fn order_of(
    reader: &dyn Reader,
    locator: Locator,
    customer_id: Option<CustomerId>,
    row: OrderRow,
) -> Result<Order> {
    let total = money::total(&row)?;
    let status = row.status();
    let OrderRow {
        id,
        currency,
        lines,
        number,
        source,
        discount,
        shipping,
        tax,
        payments,
        refunds,
        history,
        channel,
        note,
        created_at,
        changed,
        deleted_at,
        promised_on,
    } = row;
    let created_at = created_at.unwrap_or(locator.placed_at);
    let placed = || {
        vec![StatusChange {
            status: OrderStatus::Placed,
            at: locator.placed_at,
            reason: None,
        }]
    };
    Ok(Order {
        id,
        number,
        source,
        customer_id,
        currency,
        lines: lines
            .into_iter()
            .map(|line| line_of(reader, line))
            .collect::<Result<_>>()?,
        discount,
        shipping,
        tax,
        total,
        payments: payments.unwrap_or_default(),
        refunds: refunds.unwrap_or_default(),
        status,
        status_history: history.unwrap_or_else(placed),
        channel,
        note,
        placed_at: locator.placed_at,
        promised_on,
        created_at,
        updated_at: changed.as_ref().map_or(created_at, |changed| changed.updated_at),
        version: changed.map_or(1, |changed| changed.version),
        deleted_at,
    })
}

fn line_of(reader: &dyn Reader, line: LineRow) -> Result<OrderLine> {
    let LineRow {
        quantity,
        unit_price,
        product,
        sku,
        name,
        discount,
        tax,
    } = line;
    let product_id = product
        .map(|ordinal| product::id_of(reader, ordinal))
        .transpose()?;
    Ok(OrderLine {
        product_id,
        sku,
        name,
        quantity,
        unit_price,
        discount,
        tax,
    })
}

/// The row of an order, for what is not in its key.
pub(super) fn row_of(reader: &dyn Reader, order: &Order, seq: u64) -> Result<OrderRow> {
    // Everything returned is named here, so that a new field cannot be forgotten.
    let Order {
        id,
        number,
        source,
        customer_id: _,
        currency,
        lines,
        discount,
        shipping,
        tax,
        total: _,
        payments,
        refunds,
        status: _,
        status_history,
        channel,
        note,
        placed_at,
        promised_on,
        created_at,
        updated_at,
        version,
        deleted_at,
    } = order;
    let untouched = matches!(status_history.as_slice(),
        [StatusChange { status: OrderStatus::Placed, at, reason: None }] if at == placed_at);
    Ok(OrderRow {
        id: *id,
        currency: *currency,
        lines: lines
            .iter()
            .map(|line| line_row(reader, line))
            .collect::<Result<_>>()?,
        number: number.clone(),
        source: source.clone(),
        discount: *discount,
        shipping: *shipping,
        tax: *tax,
        payments: (!payments.is_empty()).then(|| payments.clone()),
        refunds: (!refunds.is_empty()).then(|| refunds.clone()),
        history: (!untouched).then(|| status_history.clone()),
        channel: *channel,
        note: note.clone(),
        created_at: (created_at != placed_at).then_some(*created_at),
        changed: (*version > 1).then_some(Changed {
            updated_at: *updated_at,
            version: *version,
            seq,
        }),
        deleted_at: *deleted_at,
        promised_on: *promised_on,
    })
}

fn line_row(reader: &dyn Reader, line: &OrderLine) -> Result<LineRow> {
    let OrderLine {
        product_id,
        sku,
        name,
        quantity,
        unit_price,
        discount,
        tax,
    } = line.clone();
    let ordinal = |id: ProductId| {
        product::ordinal_of(reader, id)?.ok_or_else(|| Error::field_of(Code::UnknownReference, "product_id"))
    };
    let product = product_id.map(ordinal).transpose()?;
    Ok(LineRow {
        quantity,
        unit_price,
        product,
        sku,
        name,
        discount,
        tax,
    })
}

/// The order's row with where it lies and the number of its last change; deleted orders too.
pub(crate) fn load(reader: &dyn Reader, id: OrderId) -> Result<Option<(Locator, u64, OrderRow)>> {
    let Some(bytes) = reader.get(id_key(id).as_bytes())? else {
        return Ok(None);
    };
    let locator = Locator::from_bytes(&bytes)?;
    let corrupt = || Error::new(Code::Corrupt).with_entity("order");
    let row: OrderRow = decode(&reader.get(locator.key().as_bytes())?.ok_or_else(corrupt)?)?;
    let seq = row.changed.as_ref().map_or(locator.seq, |changed| changed.seq);
    Ok(Some((locator, seq, row)))
}

/// The id of the customer with this ordinal; none for 0.
pub(super) fn customer_of(reader: &dyn Reader, owner: u32) -> Result<Option<CustomerId>> {
    if owner == 0 {
        return Ok(None);
    }
    Ok(Some(customers::load_by_ordinal(reader, owner)?.record.id))
}
