//! Where pipelines are kept: their row, and the way to it. There are few, so whatever else is asked walks over all.

use super::Pipeline;
use crate::base::{Code, Error, PipelineId, Result, Timestamp};
use crate::journal::{Entity, Past, Record, Stored};
use crate::store::key::{number, parts};
use crate::store::table::{PIPELINE, PIPELINE_ID};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "pipeline";

impl Row for Stored<Pipeline> {
    const TABLE: &'static Table = &PIPELINE;
}

impl Record for Pipeline {
    const ENTITY: Entity = Entity::Pipeline;

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

pub(super) fn row_key(number: u32) -> Key {
    Key::of(&PIPELINE).u32(number)
}

pub(super) fn id_key(id: PipelineId) -> Key {
    Key::of(&PIPELINE_ID).id(id)
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity(ENTITY)
}

fn number_in(bytes: &[u8]) -> Result<u32> {
    u32::try_from(number(bytes)).map_err(|_| corrupt())
}

/// The pipeline's number: 1 for the first pipeline of the store, never reused.
pub(in crate::sales) fn number_of(reader: &dyn Reader, id: PipelineId) -> Result<Option<u32>> {
    let row = reader.get(id_key(id).as_bytes())?;
    row.map(|row| number_in(&row)).transpose()
}

/// The number that the next pipeline gets.
pub(super) fn next_number(reader: &dyn Reader) -> Result<u32> {
    let Some(row) = reader.scan_back(Key::of(&PIPELINE).range())?.next() else {
        return Ok(1);
    };
    let (key, _) = row?;
    let [last] = parts(&key, 1, [4])?;
    let next = number_in(last)?.checked_add(1);
    next.ok_or_else(|| Error::new(Code::TooMany))
}

/// The stored pipeline with its number, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: PipelineId) -> Result<Option<(u32, Stored<Pipeline>)>> {
    let Some(number) = number_of(reader, id)? else {
        return Ok(None);
    };
    let row = reader.get(row_key(number).as_bytes())?.ok_or_else(corrupt)?;
    Ok(Some((number, decode(&row)?)))
}

/// The same of a pipeline to change: `not_found` when there is none, or it is deleted.
pub(super) fn load_live(reader: &dyn Reader, id: PipelineId) -> Result<(u32, Stored<Pipeline>)> {
    load(reader, id)?
        .filter(|(_, stored)| stored.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
}

/// The pipeline with its number, unless there is none or it is deleted.
pub(in crate::sales) fn find(reader: &dyn Reader, id: PipelineId) -> Result<Option<(u32, Pipeline)>> {
    let found = load(reader, id)?.map(|(number, stored)| (number, stored.record));
    Ok(found.filter(|(_, pipeline)| pipeline.deleted_at.is_none()))
}

/// All pipelines, deleted or not, in the order of their creation.
pub(in crate::sales) fn all(reader: &dyn Reader) -> Result<Vec<Pipeline>> {
    let mut all = Vec::new();
    for row in reader.scan(Key::of(&PIPELINE).range())? {
        all.push(decode::<Stored<Pipeline>>(&row?.1)?.record);
    }
    Ok(all)
}

/// All pipelines that were there at an instant, as they were known then, in the order of their creation.
pub(crate) fn all_at(reader: &dyn Reader, at: Timestamp) -> Result<Vec<Pipeline>> {
    let (mut past, mut all) = (Past::new(reader), Vec::new());
    for row in reader.scan(Key::of(&PIPELINE).range())? {
        let Stored { seq, record } = decode::<Stored<Pipeline>>(&row?.1)?;
        let state = past.state(&record, seq, at)?;
        all.extend(state.filter(|pipeline| pipeline.deleted_at.is_none()));
    }
    Ok(all)
}

/// The index rows that a pipeline's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let [number] = parts(key, 1, [4])?;
    let pipeline = decode::<Stored<Pipeline>>(row)?.record;
    Ok(vec![(id_key(pipeline.id).into_bytes(), number.into())])
}
