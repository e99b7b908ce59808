//! Where segments are kept: their row, the ways to it, and the numbers that were given out.
//!
//! A segment has an id for the outside and a number for the inside, by which expressions name it. Each of its
//! definitions has a slot, by which memberships are kept; neither is ever reused.

use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use super::model::Segment;
use crate::base::{Code, Error, Result, SegmentId, Timestamp};
use crate::customers;
use crate::journal::{Entity, Record, Tx, WorkProgress};
use crate::store::key::number as number_in;
use crate::store::table::{META, SEGMENT, SEGMENT_ID, SEGMENT_NAME};
use crate::store::{Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "segment";

/// Customers whom a step of a build looks at together, and whose wakes it puts into one row.
pub(super) const GROUP: u32 = 64;

/// A segment as it is stored.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct SegmentRow {
    /// The number of its last change.
    #[n(0)]
    pub(super) seq: u64,
    #[n(1)]
    pub(super) record: Segment,
    /// The definitions that took effect, oldest first.
    #[n(2)]
    pub(super) spans: Vec<Span>,
    /// A definition that has not looked at everybody yet.
    #[n(3)]
    pub(super) next: Option<Sweep>,
    /// Where the last definition looks at everybody again, since what is shared was changed.
    #[n(4)]
    pub(super) again: Option<u32>,
    /// Of a list: the slot of who was put on it, deleted or not.
    #[n(5)]
    pub(super) listed: Option<u32>,
}

/// A definition that took effect.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct Span {
    #[n(0)]
    pub(super) slot: u32,
    /// None for a list.
    #[n(1)]
    pub(super) expression: Option<String>,
    /// Since when.
    #[n(2)]
    pub(super) since: Timestamp,
    /// The change of the journal by which it took effect; its events come after that.
    #[n(3)]
    pub(super) seq: u64,
}

/// A definition that is looking at everybody.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct Sweep {
    #[n(0)]
    pub(super) slot: u32,
    #[n(1)]
    pub(super) expression: String,
    /// The first group of customers that it has not looked at.
    #[n(2)]
    pub(super) group: u32,
}

impl Row for SegmentRow {
    const TABLE: &'static Table = &SEGMENT;
}

impl Record for Segment {
    const ENTITY: Entity = Entity::Segment;

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

impl SegmentRow {
    /// The definition that is in effect.
    pub(super) fn span(&self) -> Option<&Span> {
        self.spans.last()
    }

    /// The record as it is returned.
    pub(super) fn segment(&self, reader: &dyn Reader) -> Result<Segment> {
        let group = self.next.as_ref().map(|sweep| sweep.group).or(self.again);
        let building = group.map(|group| -> Result<_> {
            let of = customers::last_ordinal(reader)?;
            // The last one counts once the definition is in effect.
            let done = group.saturating_mul(GROUP).min(of).saturating_sub(1);
            Ok(WorkProgress { done, of })
        });
        Ok(Segment {
            building: building.transpose()?,
            ..self.record.clone()
        })
    }
}

/// What tells one state of all definitions from another, and the numbers that were given out.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Registry {
    /// Different after each change of a definition, also one that was not committed.
    #[n(0)]
    pub(super) state: ByteArray<16>,
    /// Different after each change of what names in expressions mean.
    #[n(1)]
    pub(super) names: ByteArray<16>,
    /// The last number of a segment.
    #[n(2)]
    pub(super) numbers: u32,
    /// The last slot.
    #[n(3)]
    pub(super) slots: u32,
}

impl Row for Registry {
    const TABLE: &'static Table = &META;
}

impl Registry {
    fn key() -> Key {
        Key::of(&META).text("segments")
    }

    pub(super) fn none() -> Self {
        Self {
            state: ByteArray::from([0; 16]),
            names: ByteArray::from([0; 16]),
            numbers: 0,
            slots: 0,
        }
    }

    /// None as long as there never was a segment.
    pub(super) fn read(reader: &dyn Reader) -> Result<Option<Self>> {
        let row = reader.get(Self::key().as_bytes())?;
        row.map(|row| decode(&row)).transpose()
    }

    /// Changes the registry, which has a new state then: nobody goes by definitions that the transaction noted.
    pub(super) fn change<T>(tx: &mut Tx<'_>, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        tx.notes = None;
        let mut registry = Self::read(tx)?.unwrap_or_else(Self::none);
        registry.state = ByteArray::from(tx.new_id::<SegmentId>().to_bytes());
        let done = work(&mut registry)?;
        tx.put_row(Self::key(), &registry)?;
        Ok(done)
    }

    /// What names mean has changed.
    pub(super) fn rename(&mut self) {
        self.names = self.state;
    }

    pub(super) fn new_number(&mut self) -> Result<u32> {
        self.numbers = next(self.numbers)?;
        Ok(self.numbers)
    }

    pub(super) fn new_slot(&mut self) -> Result<u32> {
        self.slots = next(self.slots)?;
        Ok(self.slots)
    }
}

fn next(number: u32) -> Result<u32> {
    number.checked_add(1).ok_or_else(|| Error::new(Code::TooMany))
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity(ENTITY)
}

pub(super) fn row_key(number: u32) -> Key {
    Key::of(&SEGMENT).u32(number)
}

pub(super) fn id_key(id: SegmentId) -> Key {
    Key::of(&SEGMENT_ID).id(id)
}

fn name_key(name: &str) -> Key {
    Key::of(&SEGMENT_NAME).text(&name.to_lowercase())
}

fn number_at(reader: &dyn Reader, key: &Key) -> Result<Option<u32>> {
    let row = reader.get(key.as_bytes())?;
    row.map(|row| u32::try_from(number_in(&row)).map_err(|_| corrupt()))
        .transpose()
}

/// The number of the segment that has this name, whatever its case.
pub(in crate::segment) fn number_of_name(reader: &dyn Reader, name: &str) -> Result<Option<u32>> {
    number_at(reader, &name_key(name.trim()))
}

pub(super) fn load_by_number(reader: &dyn Reader, number: u32) -> Result<SegmentRow> {
    decode(&reader.get(row_key(number).as_bytes())?.ok_or_else(corrupt)?)
}

/// The segment's number and row, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: SegmentId) -> Result<Option<(u32, SegmentRow)>> {
    let Some(number) = number_at(reader, &id_key(id))? else {
        return Ok(None);
    };
    Ok(Some((number, load_by_number(reader, number)?)))
}

/// The segment with this id; `not_found` when there is none, or it is deleted.
pub(super) fn load_live(reader: &dyn Reader, id: SegmentId) -> Result<(u32, SegmentRow)> {
    load(reader, id)?
        .filter(|(_, row)| row.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
}

/// All segments, deleted or not.
pub(super) fn rows(reader: &dyn Reader) -> Result<Vec<SegmentRow>> {
    let rows = reader.scan(Key::of(&SEGMENT).range())?;
    rows.map(|row| decode(&row?.1)).collect()
}

/// All segments that are not deleted, with their numbers.
pub(super) fn all(reader: &dyn Reader) -> Result<Vec<(u32, SegmentRow)>> {
    let mut all = Vec::new();
    for row in reader.scan(Key::of(&SEGMENT).range())? {
        let (key, row) = row?;
        let row: SegmentRow = decode(&row)?;
        if row.record.deleted_at.is_none() {
            all.push((number_of_key(&key)?, row));
        }
    }
    Ok(all)
}

pub(super) fn number_of_key(key: &[u8]) -> Result<u32> {
    let [number] = crate::store::key::parts(key, 1, [4])?;
    u32::try_from(number_in(number)).map_err(|_| corrupt())
}

/// Writes the row, and the name of a segment that is not deleted; `taken` when another one has it.
pub(super) fn save(tx: &mut Tx<'_>, number: u32, before: Option<&Segment>, row: &SegmentRow) -> Result<()> {
    let live = |segment: &&Segment| segment.deleted_at.is_none();
    let old = before.filter(live).map(|segment| name_key(&segment.name));
    let new = Some(&row.record)
        .filter(live)
        .map(|segment| name_key(&segment.name));
    if old != new {
        if let Some(key) = old {
            tx.delete(key);
        }
        if let Some(key) = new {
            if tx.get(key.as_bytes())?.is_some() {
                return Err(Error::field_of(Code::Taken, "name"));
            }
            tx.put(key, number.to_be_bytes().as_slice());
        }
    }
    tx.put_row(row_key(number), row)
}

/// The index rows that a segment's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(crate::store::Bytes, crate::store::Bytes)>> {
    let number = number_of_key(key)?.to_be_bytes();
    let segment = decode::<SegmentRow>(row)?.record;
    let mut rows: Vec<(crate::store::Bytes, crate::store::Bytes)> =
        vec![(id_key(segment.id).into_bytes(), number.as_slice().into())];
    if segment.deleted_at.is_none() {
        rows.push((name_key(&segment.name).into_bytes(), number.as_slice().into()));
    }
    Ok(rows)
}
