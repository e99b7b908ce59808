//! What all records with a history share.

use minicbor::{Decode, Encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::block::Delta;
use super::{Entity, Operation, Tx};
use crate::base::{Code, Error, Result, Timestamp};

/// A record as it is returned, with the fields that every record has.
pub(crate) trait Record: Clone + Serialize + DeserializeOwned {
    const ENTITY: Entity;

    fn id(&self) -> [u8; 16];

    fn version(&mut self) -> &mut u64;

    fn updated_at(&mut self) -> &mut Timestamp;

    /// When it was deleted; always `None` for records that are deleted for good.
    fn deleted_at(&self) -> Option<Timestamp>;
}

/// A record as most tables store it: with its last change's sequence number.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Stored<R> {
    #[n(0)]
    pub(crate) seq: u64,
    #[n(1)]
    pub(crate) record: R,
}

/// These two change with every update, so they are no change of their own.
const STAMPS: [&str; 2] = ["version", "updated_at"];

/// Logs that `record` was created.
pub(crate) fn created<R: Record>(tx: &mut Tx<'_>, owner: Option<u32>, record: &R) -> u64 {
    tx.log(
        R::ENTITY,
        Operation::Created,
        record.id(),
        owner,
        None,
        Vec::new(),
    )
}

/// Logs what differs between `before` and `after`, and stamps `after` with its new version. `None` when nothing does.
pub(crate) fn updated<R: Record>(
    tx: &mut Tx<'_>,
    owner: Option<u32>,
    previous: u64,
    before: &R,
    after: &mut R,
) -> Result<Option<u64>> {
    let fields = deltas(before, after)?;
    if fields.is_empty() {
        return Ok(None);
    }
    let operation = match (before.deleted_at(), after.deleted_at()) {
        (None, Some(_)) => Operation::Deleted,
        (Some(_), None) => Operation::Restored,
        _ => Operation::Updated,
    };
    *after.version() += 1;
    *after.updated_at() = tx.now();
    Ok(Some(tx.log(
        R::ENTITY,
        operation,
        after.id(),
        owner,
        Some(previous),
        fields,
    )))
}

/// Logs that `record` was deleted for good, and what it said.
pub(crate) fn deleted<R: Record>(
    tx: &mut Tx<'_>,
    owner: Option<u32>,
    previous: u64,
    record: &R,
) -> Result<u64> {
    let fields = fields_of(record)?.into_iter().map(|(field, old)| Delta {
        field,
        old: Some(old.to_string()),
        new: None,
    });
    let fields = fields.collect();
    Ok(tx.log(
        R::ENTITY,
        Operation::Deleted,
        record.id(),
        owner,
        Some(previous),
        fields,
    ))
}

/// Refuses a write that was based on another version.
pub(crate) fn check_version<R: Record>(record: &mut R, expected: Option<u64>) -> Result<()> {
    match expected {
        Some(expected) if expected != *record.version() => {
            Err(Error::field_of(Code::StaleVersion, "version").with_entity(R::ENTITY.as_str()))
        }
        _ => Ok(()),
    }
}

/// The record as a JSON object.
pub(crate) fn fields_of<R: Serialize>(record: &R) -> Result<serde_json::Map<String, Json>> {
    match serde_json::to_value(record) {
        Ok(Json::Object(fields)) => Ok(fields),
        _ => Err(Error::new(Code::Internal)),
    }
}

fn deltas<R: Serialize>(before: &R, after: &R) -> Result<Vec<Delta>> {
    let (mut old, new) = (fields_of(before)?, fields_of(after)?);
    let mut deltas = Vec::new();
    for (field, new) in &new {
        let old = old.remove(field);
        if old.as_ref() != Some(new) && !STAMPS.contains(&field.as_str()) {
            deltas.push(Delta {
                field: field.clone(),
                old: old.map(|old| old.to_string()),
                new: Some(new.to_string()),
            });
        }
    }
    for (field, old) in old {
        deltas.push(Delta {
            field,
            old: Some(old.to_string()),
            new: None,
        });
    }
    deltas.sort_by(|a, b| a.field.cmp(&b.field));
    Ok(deltas)
}
