//! Where counts of closed deals and fitted regressions are kept.

use minicbor::{Decode, Encode};

use super::{LogisticModel, PredictorField};
use crate::base::{Code, Error, Result, StageId};
use crate::journal::Tx;
use crate::statistics::learn::BayesCounts;
use crate::store::table::{PREDICTION_COUNT, PREDICTION_MODEL};
use crate::store::{Key, Reader, Row, Table, decode};

/// How many closed deals of a pipeline have something in common.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(super) struct Cell {
    #[n(0)]
    pub(super) won: u64,
    #[n(1)]
    pub(super) lost: u64,
    /// Of a field, how many values it has.
    #[n(2)]
    pub(super) values: u64,
}

impl Row for Cell {
    const TABLE: &'static Table = &PREDICTION_COUNT;
}

impl Row for LogisticModel {
    const TABLE: &'static Table = &PREDICTION_MODEL;
}

impl Cell {
    pub(super) fn counts(self) -> BayesCounts {
        BayesCounts {
            won: self.won,
            lost: self.lost,
        }
    }
}

pub(super) fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("pipeline")
}

/// All counts of a pipeline.
pub(super) fn counts_key(pipeline: u32) -> Key {
    Key::of(&PREDICTION_COUNT).u32(pipeline)
}

/// Those of the stages that closed deals had reached.
pub(super) fn stages_key(pipeline: u32) -> Key {
    counts_key(pipeline).u8(0)
}

/// Those of one of the stages.
pub(super) fn stage_key(pipeline: u32, stage: StageId) -> Key {
    stages_key(pipeline).id(stage)
}

/// What the values of a field add up to; with a value behind it, that of the value.
pub(super) fn field_key(pipeline: u32, field: PredictorField) -> Key {
    counts_key(pipeline).u8(field.number())
}

/// Those of one value of a field.
pub(super) fn value_key(pipeline: u32, field: PredictorField, value: &str) -> Key {
    field_key(pipeline, field).text(value)
}

/// What is counted there, nothing when there is no row.
pub(super) fn cell(reader: &dyn Reader, key: &Key) -> Result<Cell> {
    let row = reader.get(key.as_bytes())?;
    row.map_or_else(|| Ok(Cell::default()), |row| decode(&row))
}

fn model_key(pipeline: u32) -> Key {
    Key::of(&PREDICTION_MODEL).u32(pipeline)
}

/// The regression that was fitted last.
pub(super) fn model(reader: &dyn Reader, pipeline: u32) -> Result<Option<LogisticModel>> {
    let row = reader.get(model_key(pipeline).as_bytes())?;
    row.map(|row| decode(&row)).transpose()
}

pub(super) fn put_model(tx: &mut Tx<'_>, pipeline: u32, model: &LogisticModel) -> Result<()> {
    tx.put_row(model_key(pipeline), model)
}

pub(super) fn delete_model(tx: &mut Tx<'_>, pipeline: u32) {
    tx.delete(model_key(pipeline));
}
