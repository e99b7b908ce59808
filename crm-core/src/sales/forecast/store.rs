//! Where forecasts are kept: by their id, which is in the order of their time.

use super::ForecastSnapshot;
use crate::base::{ForecastId, Page, PageRequest, Result, Timestamp};
use crate::journal::listing::{self, Walk};
use crate::journal::{Entity, Record, Stored};
use crate::store::table::FORECAST;
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

pub(super) const ENTITY: &str = "forecast";

impl Row for Stored<ForecastSnapshot> {
    const TABLE: &'static Table = &FORECAST;
}

impl Record for ForecastSnapshot {
    const ENTITY: Entity = Entity::Forecast;

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

pub(super) fn row_key(id: ForecastId) -> Key {
    Key::of(&FORECAST).id(id)
}

/// The stored snapshot, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: ForecastId) -> Result<Option<Stored<ForecastSnapshot>>> {
    let row = reader.get(row_key(id).as_bytes())?;
    row.map(|row| decode(&row)).transpose()
}

/// A page of the snapshots that are not deleted, the newest first.
pub(super) fn list(reader: &dyn Reader, page: &PageRequest) -> Result<Page<ForecastSnapshot>> {
    let all = Key::of(&FORECAST);
    listing::page(reader, &all, all.range(), Walk::Back, page, |_, row| {
        let snapshot = decode::<Stored<ForecastSnapshot>>(row)?.record;
        Ok(Some(snapshot).filter(|snapshot| snapshot.deleted_at.is_none()))
    })
}

/// The index rows that a snapshot's row implies: none, its key is its id.
pub(crate) fn index_rows(_key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    decode::<Stored<ForecastSnapshot>>(row).map(|_| Vec::new())
}
