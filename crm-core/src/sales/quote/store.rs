//! Where quotes are kept: their row, and the ways to it from an id, a customer, a deal, and a number.

use minicbor::{Decode, Encode};

use super::Quote;
use crate::base::{Code, DealId, Error, QuoteId, Result, Timestamp};
use crate::journal::{Entity, Record};
use crate::store::key::{number, parts};
use crate::store::table::{QUOTE, QUOTE_DEAL, QUOTE_ID, QUOTE_NUMBER, QUOTE_OF};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "quote";

/// A quote as it is stored.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct QuoteRow {
    /// The number of its last change.
    #[n(0)]
    pub(super) seq: u64,
    #[n(1)]
    pub(super) record: Quote,
    /// The customer's ordinal.
    #[n(2)]
    pub(super) owner: u32,
}

impl Row for QuoteRow {
    const TABLE: &'static Table = &QUOTE;
}

impl Record for Quote {
    const ENTITY: Entity = Entity::Quote;

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

pub(super) fn row_key(place: u32) -> Key {
    Key::of(&QUOTE).u32(place)
}

pub(super) fn id_key(id: QuoteId) -> Key {
    Key::of(&QUOTE_ID).id(id)
}

/// A customer's quotes, deleted or not, in the order of their creation.
pub(super) fn of_key(owner: u32) -> Key {
    Key::owned(&QUOTE_OF, owner)
}

/// A deal's quotes in the same order.
pub(super) fn deal_key(deal: DealId) -> Key {
    Key::of(&QUOTE_DEAL).id(deal)
}

/// The revisions of the quote with this number, deleted or not: a customer may have seen them.
pub(super) fn number_key(number: &str) -> Key {
    Key::of(&QUOTE_NUMBER).text(number).end_of_text()
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity(ENTITY)
}

/// The place of a quote at the end of a key that leads to it.
pub(super) fn place_at_end(key: &[u8]) -> Result<u32> {
    let [place] = parts(key, key.len().saturating_sub(4), [4])?;
    place_in(place)
}

fn place_in(bytes: &[u8]) -> Result<u32> {
    u32::try_from(number(bytes)).map_err(|_| corrupt())
}

/// The quote at this place, deleted or not; `corrupt` when there is none.
pub(super) fn load_at(reader: &dyn Reader, place: u32) -> Result<QuoteRow> {
    decode(&reader.get(row_key(place).as_bytes())?.ok_or_else(corrupt)?)
}

/// The stored quote with its place, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: QuoteId) -> Result<Option<(u32, QuoteRow)>> {
    let Some(row) = reader.get(id_key(id).as_bytes())? else {
        return Ok(None);
    };
    let place = place_in(&row)?;
    Ok(Some((place, load_at(reader, place)?)))
}

/// The same of a quote to change: `not_found` when there is none, or it is deleted.
pub(super) fn load_live(reader: &dyn Reader, id: QuoteId) -> Result<(u32, QuoteRow)> {
    load(reader, id)?
        .filter(|(_, row)| row.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
}

/// All quotes, deleted or not, in the order of their creation.
pub(super) fn all(reader: &dyn Reader) -> Result<impl Iterator<Item = Result<QuoteRow>> + '_> {
    let rows = reader.scan(Key::of(&QUOTE).range())?;
    Ok(rows.map(|row| decode(&row?.1)))
}

/// The quotes to which the keys that start with this one lead, with their places.
pub(super) fn led_to(reader: &dyn Reader, start: &Key) -> Result<Vec<(u32, QuoteRow)>> {
    let rows = reader.scan(start.range())?.map(|row| {
        let place = place_at_end(&row?.0)?;
        Ok((place, load_at(reader, place)?))
    });
    rows.collect()
}

/// The revisions of the quote with this number, deleted or not, with their places.
pub(super) fn revisions(reader: &dyn Reader, number: &str) -> Result<Vec<(u32, QuoteRow)>> {
    let rows = reader.scan(number_key(number).range())?.map(|row| {
        let place = place_in(&row?.1)?;
        Ok((place, load_at(reader, place)?))
    });
    rows.collect()
}

/// The index rows that a quote's row implies. None of them ever changes.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    Ok(index_rows_of(place_at_end(key)?, &decode(row)?))
}

pub(super) fn index_rows_of(place: u32, row: &QuoteRow) -> Vec<(Bytes, Bytes)> {
    let QuoteRow { record, owner, .. } = row;
    let leads: Bytes = place.to_be_bytes().as_slice().into();
    let empty: Bytes = [].as_slice().into();
    let by_number = number_key(&record.number).u32(record.revision);
    let mut rows = vec![
        (id_key(record.id).into_bytes(), leads.clone()),
        (by_number.into_bytes(), leads),
        (of_key(*owner).u32(place).into_bytes(), empty.clone()),
    ];
    if let Some(deal) = record.deal_id {
        rows.push((deal_key(deal).u32(place).into_bytes(), empty));
    }
    rows
}
