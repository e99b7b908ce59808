//! Where exchange rates are kept: in one row each, by their currencies and their day.

use time::Date;

use super::{ExchangeRate, RateQuery};
use crate::base::{Code, Currency, Error, Page, PageRequest, Result, Timestamp};
use crate::journal::listing::{self, Walk};
use crate::journal::{Entity, Record, Stored};
use crate::store::table::RATE;
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "rate";

impl Row for Stored<ExchangeRate> {
    const TABLE: &'static Table = &RATE;
}

impl Record for ExchangeRate {
    const ENTITY: Entity = Entity::Rate;

    /// The currencies and the day, in the form of a `UUIDv8` (RFC 9562).
    fn id(&self) -> [u8; 16] {
        let mut id = [0; 16];
        id[..3].copy_from_slice(self.currency.as_str().as_bytes());
        id[3..6].copy_from_slice(self.base.as_str().as_bytes());
        (id[6], id[8]) = (0x80, 0x80);
        id[12..].copy_from_slice(&self.on.to_julian_day().to_be_bytes());
        id
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

/// The rates of a currency in another, in the order of their days.
pub(super) fn pair_key(currency: Currency, base: Currency) -> Key {
    Key::of(&RATE).text(currency.as_str()).text(base.as_str())
}

pub(super) fn row_key(currency: Currency, base: Currency, on: Date) -> Key {
    // Days before the first Julian one sort before it.
    pair_key(currency, base).u32(on.to_julian_day().cast_unsigned() ^ (1 << 31))
}

/// The stored rate, deleted or not; `None` when there never was one.
pub(super) fn load(
    reader: &dyn Reader,
    currency: Currency,
    base: Currency,
    on: Date,
) -> Result<Option<Stored<ExchangeRate>>> {
    let row = reader.get(row_key(currency, base, on).as_bytes())?;
    row.map(|row| decode(&row)).transpose()
}

/// The same of a rate to change: `not_found` when there is none, or it is deleted.
pub(super) fn load_live(
    reader: &dyn Reader,
    currency: Currency,
    base: Currency,
    on: Date,
) -> Result<Stored<ExchangeRate>> {
    load(reader, currency, base, on)?
        .filter(|stored| stored.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
}

/// A page of the rates that are not deleted, by currency, base and day.
pub(super) fn list(reader: &dyn Reader, query: &RateQuery, page: &PageRequest) -> Result<Page<ExchangeRate>> {
    let RateQuery {
        currency,
        base,
        from,
        until,
    } = *query;
    let start = match (currency, base) {
        (Some(currency), Some(base)) => pair_key(currency, base),
        (Some(currency), None) => Key::of(&RATE).text(currency.as_str()),
        (None, _) => Key::of(&RATE),
    };
    listing::page(reader, &start, start.range(), Walk::Forward, page, |_, row| {
        let rate = decode::<Stored<ExchangeRate>>(row)?.record;
        let is_meant = rate.deleted_at.is_none()
            && base.is_none_or(|base| rate.base == base)
            && from.is_none_or(|from| rate.on >= from)
            && until.is_none_or(|until| rate.on < until);
        Ok(Some(rate).filter(|_| is_meant))
    })
}

/// The index rows that a rate's row implies: none, its key says it all.
pub(crate) fn index_rows(_key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    decode::<Stored<ExchangeRate>>(row).map(|_| Vec::new())
}
