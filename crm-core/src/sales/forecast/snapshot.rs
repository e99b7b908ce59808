//! Forecasts that are kept as they were computed.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::compute::forecast;
use super::store::{ENTITY, load, row_key};
use super::{Forecast, ForecastQuery};
use crate::base::{Code, Error, ForecastId, Result, Timestamp, clean_label, debug_by_id};
use crate::journal::{Stored, Tx, check_version, created, updated};
use crate::store::Reader as _;

/// A forecast that is kept. It stays what it was, whatever becomes of its deals.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ForecastSnapshot {
    /// The snapshot's id.
    #[n(0)]
    pub id: ForecastId,
    /// What it is called, when that was given.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The forecast.
    #[n(2)]
    pub forecast: Forecast,
    /// When the record was created.
    #[n(3)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(4)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(5)]
    pub version: u64,
    /// When it was deleted.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A forecast to compute now and to keep.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewForecastSnapshot {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ForecastId>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What to forecast.
    pub query: ForecastQuery,
}

impl NewForecastSnapshot {
    /// A snapshot without a name.
    pub fn new(query: ForecastQuery) -> Self {
        Self {
            id: None,
            name: None,
            query,
        }
    }
}

debug_by_id!(ForecastSnapshot, NewForecastSnapshot);

pub(super) fn create(tx: &mut Tx<'_>, new: &NewForecastSnapshot) -> Result<ForecastSnapshot> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewForecastSnapshot) -> Result<ForecastSnapshot> {
    let NewForecastSnapshot { id, name, query } = new;
    let id = id.unwrap_or_else(|| tx.new_id());
    if tx.get(row_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    let snapshot = ForecastSnapshot {
        id,
        name: name.as_ref().map(|name| clean_label(name, "name")).transpose()?,
        forecast: forecast(tx, tx.time_zone(), query, now)?,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    let seq = created(tx, None, &snapshot);
    store(tx, seq, snapshot)
}

pub(super) fn delete(tx: &mut Tx<'_>, id: ForecastId, version: Option<u64>) -> Result<ForecastSnapshot> {
    let live = load(tx, id)?.filter(|stored| stored.record.deleted_at.is_none());
    let stored = live.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    let now = tx.now();
    change(tx, stored, version, Some(now))
}

pub(super) fn restore(tx: &mut Tx<'_>, id: ForecastId, version: Option<u64>) -> Result<ForecastSnapshot> {
    let stored = load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    change(tx, stored, version, None)
}

/// Whether it is deleted is all that ever changes of a snapshot.
fn change(
    tx: &mut Tx<'_>,
    mut stored: Stored<ForecastSnapshot>,
    version: Option<u64>,
    deleted_at: Option<Timestamp>,
) -> Result<ForecastSnapshot> {
    check_version(&mut stored.record, version)?;
    let mut after = stored.record.clone();
    after.deleted_at = deleted_at;
    match updated(tx, None, stored.seq, &stored.record, &mut after)? {
        Some(seq) => store(tx, seq, after),
        None => Ok(after),
    }
}

fn store(tx: &mut Tx<'_>, seq: u64, record: ForecastSnapshot) -> Result<ForecastSnapshot> {
    let row = Stored { seq, record };
    tx.put_row(row_key(row.record.id), &row)?;
    Ok(row.record)
}
