//! Where deals are kept: their row, and the ways to it from an id, a stage, and everybody who has to do with it.

use minicbor::{Decode, Encode};

use super::Deal;
use crate::base::{Code, DealId, Error, Result, StageId, Timestamp};
use crate::journal::{Entity, Record};
use crate::sales::prediction::Label;
use crate::store::key::{number, parts};
use crate::store::table::{DEAL, DEAL_ID, DEAL_OF, DEAL_STAGE};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "deal";

/// A deal as it is stored.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(in crate::sales) struct DealRow {
    /// The number of its last change.
    #[n(0)]
    pub(super) seq: u64,
    #[n(1)]
    pub(in crate::sales) record: Deal,
    /// The number of its pipeline.
    #[n(2)]
    pub(in crate::sales) pipeline: u32,
    /// The ordinals of everybody who has to do with it, each once: the customer first, then contacts and partners.
    #[n(3)]
    pub(in crate::sales) people: Vec<u32>,
    /// What is known of it for predictions, as long as it is not deleted; nothing where its pipeline predicts nothing.
    #[cbor(n(4), skip_if = "Vec::is_empty")]
    pub(in crate::sales) labels: Vec<Label>,
}

impl Row for DealRow {
    const TABLE: &'static Table = &DEAL;
}

impl Record for Deal {
    const ENTITY: Entity = Entity::Deal;

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

pub(in crate::sales) fn row_key(number: u32) -> Key {
    Key::of(&DEAL).u32(number)
}

pub(super) fn id_key(id: DealId) -> Key {
    Key::of(&DEAL_ID).id(id)
}

/// The deals of a pipeline that are not deleted, stage by stage.
pub(super) fn pipeline_key(pipeline: u32) -> Key {
    Key::of(&DEAL_STAGE).u32(pipeline)
}

/// Those of one stage, in the order of their creation.
pub(super) fn stage_key(pipeline: u32, stage: StageId) -> Key {
    pipeline_key(pipeline).id(stage)
}

/// The deals with which a customer has to do, deleted or not, in the order of their creation.
pub(super) fn of_key(owner: u32) -> Key {
    Key::owned(&DEAL_OF, owner)
}

pub(super) fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity(ENTITY)
}

/// The number of a deal at the end of a key that leads to it.
pub(super) fn number_at_end(key: &[u8]) -> Result<u32> {
    let [number_bytes] = parts(key, key.len().saturating_sub(4), [4])?;
    u32::try_from(number(number_bytes)).map_err(|_| corrupt())
}

/// The deal's number: 1 for the first deal of the store, never reused. Deleted deals keep theirs.
fn number_of(reader: &dyn Reader, id: DealId) -> Result<Option<u32>> {
    let row = reader.get(id_key(id).as_bytes())?;
    row.map(|row| u32::try_from(number(&row)).map_err(|_| corrupt()))
        .transpose()
}

/// The deal with this number, deleted or not; `corrupt` when there is none.
pub(in crate::sales) fn load_by_number(reader: &dyn Reader, number: u32) -> Result<DealRow> {
    decode(&reader.get(row_key(number).as_bytes())?.ok_or_else(corrupt)?)
}

/// The stored deal with its number, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: DealId) -> Result<Option<(u32, DealRow)>> {
    let Some(number) = number_of(reader, id)? else {
        return Ok(None);
    };
    Ok(Some((number, load_by_number(reader, number)?)))
}

/// The same of a deal to change: `not_found` when there is none, or it is deleted.
pub(in crate::sales) fn load_live(reader: &dyn Reader, id: DealId) -> Result<(u32, DealRow)> {
    load(reader, id)?
        .filter(|(_, row)| row.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
}

/// The deal, unless there is none or it is deleted.
pub(in crate::sales) fn find(reader: &dyn Reader, id: DealId) -> Result<Option<Deal>> {
    let deal = load(reader, id)?.map(|(_, row)| row.record);
    Ok(deal.filter(|deal| deal.deleted_at.is_none()))
}

/// Whether the deal with this id is not deleted; none when there never was one.
pub(crate) fn is_live(reader: &dyn Reader, id: DealId) -> Result<Option<bool>> {
    Ok(load(reader, id)?.map(|(_, row)| row.record.deleted_at.is_none()))
}

/// The rows of all deals, deleted or not, in the order of their creation.
pub(in crate::sales) fn rows(reader: &dyn Reader) -> Result<impl Iterator<Item = Result<DealRow>> + '_> {
    let rows = reader.scan(Key::of(&DEAL).range())?;
    Ok(rows.map(|row| decode(&row?.1)))
}

/// All deals, deleted or not, in the order of their creation.
pub(in crate::sales) fn all(reader: &dyn Reader) -> Result<impl Iterator<Item = Result<Deal>> + '_> {
    Ok(rows(reader)?.map(|row| Ok(row?.record)))
}

/// The numbers of the deals of a pipeline that are not deleted, stage by stage.
pub(in crate::sales) fn numbers_in(reader: &dyn Reader, pipeline: u32) -> Result<Vec<u32>> {
    let keys = reader.scan(pipeline_key(pipeline).range())?;
    keys.map(|row| number_at_end(&row?.0)).collect()
}

/// The deals of a stage that are not deleted, in the order of their creation.
pub(in crate::sales) fn in_stage(
    reader: &dyn Reader,
    pipeline: u32,
    stage: StageId,
) -> Result<impl Iterator<Item = Result<(u32, Deal)>> + '_> {
    let keys = reader.scan(stage_key(pipeline, stage).range())?;
    Ok(keys.map(move |row| {
        let number = number_at_end(&row?.0)?;
        Ok((number, load_by_number(reader, number)?.record))
    }))
}

/// How many deals of a stage are not deleted.
pub(in crate::sales) fn count_in(reader: &dyn Reader, pipeline: u32, stage: StageId) -> Result<u64> {
    reader
        .scan(stage_key(pipeline, stage).range())?
        .try_fold(0, |count, row| row.map(|_| count + 1))
}

/// Whether a pipeline has a deal that is not deleted.
pub(in crate::sales) fn any_in(reader: &dyn Reader, pipeline: u32) -> Result<bool> {
    let first = reader.scan(pipeline_key(pipeline).range())?.next();
    Ok(first.transpose()?.is_some())
}

/// The index rows that a deal's row implies, but for the way from its id: those that change with it.
pub(super) fn changing_rows(number: u32, row: &DealRow) -> Vec<Bytes> {
    let mut keys: Vec<Bytes> = row
        .people
        .iter()
        .map(|owner| of_key(*owner).u32(number).into_bytes())
        .collect();
    if row.record.deleted_at.is_none() {
        keys.push(
            stage_key(row.pipeline, row.record.stage_id)
                .u32(number)
                .into_bytes(),
        );
    }
    keys
}

/// The index rows that a deal's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let row: DealRow = decode(row)?;
    let number = number_at_end(key)?;
    let mut rows: Vec<(Bytes, Bytes)> = changing_rows(number, &row)
        .into_iter()
        .map(|key| (key, [].as_slice().into()))
        .collect();
    let place = number.to_be_bytes().as_slice().into();
    rows.push((id_key(row.record.id).into_bytes(), place));
    Ok(rows)
}
