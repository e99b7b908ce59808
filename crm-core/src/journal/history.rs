//! The history of one record, and its state at a past instant.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::block::{Body, block_of};
use super::{Entity, Operation};
use crate::base::{Code, Cursor, Error, ImportId, Page, PageRequest, Result, Timestamp};
use crate::store::Reader;

/// One change of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HistoryEntry {
    /// Its number in the journal.
    pub seq: u64,
    /// When it was made.
    pub at: Timestamp,
    /// Who made it, if the handle said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The import that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<ImportId>,
    /// What was done.
    pub operation: Operation,
    /// The fields that changed, by name; empty for a creation.
    pub fields: Vec<FieldChange>,
    /// Whether the values were erased since.
    #[serde(default)]
    pub erased: bool,
}

/// A field's values before and after a change, as on the wire.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The field's name.
    pub field: String,
    /// The value before; null when there was none.
    pub old: Json,
    /// The value after; null when there is none.
    pub new: Json,
}

/// The field without its values, which may be personal.
impl fmt::Debug for FieldChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::base::show(f, "FieldChange", &[("field", &self.field)])
    }
}

pub(super) fn field_changes(body: Option<Body>) -> Result<Vec<FieldChange>> {
    let parse = |text: Option<String>| {
        text.map_or(Ok(Json::Null), |text| serde_json::from_str(&text))
            .map_err(|_| Error::new(Code::Corrupt))
    };
    body.map_or_else(Vec::new, |body| body.fields)
        .into_iter()
        .map(|delta| {
            Ok(FieldChange {
                field: delta.field,
                old: parse(delta.old)?,
                new: parse(delta.new)?,
            })
        })
        .collect()
}

/// The changes of a record from the newest, `last`, backwards, at most `limit`. `next` is where to go on.
pub(crate) fn history(
    reader: &dyn Reader,
    entity: Entity,
    id: [u8; 16],
    last: u64,
    limit: usize,
) -> Result<(Vec<HistoryEntry>, Option<u64>)> {
    let mut entries = Vec::new();
    let mut next = Some(last);
    while let Some(seq) = next {
        if entries.len() == limit {
            break;
        }
        let (first, mut block) = block_of(reader, seq)?;
        let entry = block
            .entries
            .swap_remove(usize::try_from(seq - first).unwrap_or(0));
        if entry.entity != entity || *entry.id != id {
            return Err(Error::new(Code::Corrupt).with_entity("journal"));
        }
        next = entry.previous;
        entries.push(HistoryEntry {
            seq,
            at: block.at,
            actor: block.actor,
            batch: block.batch,
            operation: entry.operation,
            erased: entry.digest.is_some(),
            fields: field_changes(entry.body)?,
        });
    }
    Ok((entries, next))
}

/// A page of the changes of a record whose newest is `last`, newest first. The cursor is the number of the next page's
/// first change, which stays what it is whatever is changed later.
pub(crate) fn history_page(
    reader: &dyn Reader,
    entity: Entity,
    id: [u8; 16],
    last: u64,
    page: &PageRequest,
) -> Result<Page<HistoryEntry>> {
    let limit = page.checked_limit()?;
    let first = match &page.after {
        None => last,
        Some(cursor) => {
            let invalid = || Error::field_of(Code::InvalidCursor, "after");
            let seq = cursor.to_key()?.try_into().map_err(|_| invalid())?;
            let seq = u64::from_be_bytes(seq);
            if seq == 0 || seq > last || !is_about(reader, seq, entity, id)? {
                return Err(invalid());
            }
            seq
        }
    };
    let (items, next) = history(reader, entity, id, first, limit)?;
    let next = next.map(|seq| Cursor::from_key(&seq.to_be_bytes()));
    Ok(Page { items, next })
}

/// Whether the change `seq` is one of this record.
fn is_about(reader: &dyn Reader, seq: u64, entity: Entity, id: [u8; 16]) -> Result<bool> {
    let (first, block) = block_of(reader, seq)?;
    let entry = usize::try_from(seq - first)
        .ok()
        .and_then(|at| block.entries.get(at));
    Ok(entry.is_some_and(|entry| entry.entity == entity && *entry.id == id))
}
