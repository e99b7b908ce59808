//! A place in a segment's feed of events, and names that remember one.

use super::store::ENTITY;
use crate::base::{Code, Cursor, Error, Result, SegmentId, clean_label};
use crate::journal::Tx;
use crate::store::key::{number, parts};
use crate::store::table::MEMBERS_CURSOR;
use crate::store::{Key, Reader};

/// The longest name of a cursor, in bytes.
const MAX_NAME: usize = 200;

/// Behind an event: of a change that stands for many, behind that of this customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub(super) seq: u64,
    pub(super) owner: u32,
}

impl Place {
    pub(super) fn cursor(self) -> Cursor {
        Cursor::from_key(&self.bytes())
    }

    /// The beginning without a cursor.
    pub(super) fn of(cursor: Option<&Cursor>) -> Result<Self> {
        cursor.map_or(Ok(Self::default()), |cursor| {
            let invalid = |_| Error::field_of(Code::InvalidCursor, "after");
            Self::read(&cursor.to_key()?).map_err(invalid)
        })
    }

    fn bytes(self) -> Vec<u8> {
        [&self.seq.to_be_bytes()[..], &self.owner.to_be_bytes()].concat()
    }

    fn read(bytes: &[u8]) -> Result<Self> {
        let corrupt = || Error::new(Code::Corrupt).with_entity(ENTITY);
        let [seq, owner] = parts(bytes, 0, [8, 4])?;
        let seq = number(seq);
        // Beyond this no change is numbered.
        if bytes.len() != 12 || seq >> 40 != 0 {
            return Err(corrupt());
        }
        let owner = u32::try_from(number(owner)).map_err(|_| corrupt())?;
        Ok(Self { seq, owner })
    }
}

fn key(segment: SegmentId, name: &str) -> Result<Key> {
    let name = clean_label(name, "cursor")?;
    if name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, "cursor"));
    }
    Ok(Key::of(&MEMBERS_CURSOR).id(segment).text(&name))
}

/// The place that the named cursor has acknowledged; the beginning for a new one.
pub(super) fn position(reader: &dyn Reader, segment: SegmentId, name: &str) -> Result<Place> {
    let row = reader.get(key(segment, name)?.as_bytes())?;
    row.map_or(Ok(Place::default()), |row| Place::read(&row))
}

/// Remembers that everything up to the place was handled.
pub(super) fn acknowledge(tx: &mut Tx<'_>, segment: SegmentId, name: &str, place: Place) -> Result<()> {
    if place.seq > tx.head.seq {
        return Err(Error::field_of(Code::OutOfRange, "after"));
    }
    tx.put(key(segment, name)?, place.bytes());
    Ok(())
}
