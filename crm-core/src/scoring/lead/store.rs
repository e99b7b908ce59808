//! Where lead models are kept: by their id, which is in the order of their creation. There are few.

use super::LeadModel;
use crate::base::{LeadModelId, Page, PageRequest, Result, Timestamp};
use crate::journal::listing::{self, Walk};
use crate::journal::{Entity, Record, Stored};
use crate::store::table::LEAD;
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "lead_model";

impl Row for Stored<LeadModel> {
    const TABLE: &'static Table = &LEAD;
}

impl Record for LeadModel {
    const ENTITY: Entity = Entity::LeadModel;

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

pub(super) fn row_key(id: LeadModelId) -> Key {
    Key::of(&LEAD).id(id)
}

/// The stored model, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: LeadModelId) -> Result<Option<Stored<LeadModel>>> {
    let row = reader.get(row_key(id).as_bytes())?;
    row.map(|row| decode(&row)).transpose()
}

/// All models that are not deleted.
pub(super) fn all(reader: &dyn Reader) -> Result<Vec<LeadModel>> {
    let mut all = Vec::new();
    for row in reader.scan(Key::of(&LEAD).range())? {
        all.push(decode::<Stored<LeadModel>>(&row?.1)?.record);
    }
    all.retain(|model| model.deleted_at.is_none());
    Ok(all)
}

/// A page of the models that are not deleted, in the order of their ids.
pub(super) fn list(reader: &dyn Reader, page: &PageRequest) -> Result<Page<LeadModel>> {
    let all = Key::of(&LEAD);
    listing::page(reader, &all, all.range(), Walk::Forward, page, |_, row| {
        let model = decode::<Stored<LeadModel>>(row)?.record;
        Ok(Some(model).filter(|model| model.deleted_at.is_none()))
    })
}

/// The index rows that a model's row implies: none, its key is its id.
pub(crate) fn index_rows(_key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    decode::<Stored<LeadModel>>(row).map(|_| Vec::new())
}
