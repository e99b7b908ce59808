//! The change feed: what happened since a sequence number, and durable cursors that remember one by name.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use super::block::{Block, Entry, Head};
use super::history::field_changes;
use super::{Entity, FieldChange, Operation, Tx};
use crate::base::{Code, Error, ImportId, Result, Timestamp, clean_label};
use crate::store::table::JOURNAL_CURSOR;
use crate::store::{Key, Reader, decode};

/// One change in the feed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Its number in the journal: 1 for the first change, one more for each.
    pub seq: u64,
    /// When it was made.
    pub at: Timestamp,
    /// Who made it, if the handle said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The import that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<ImportId>,
    /// The kind of record.
    pub entity: Entity,
    /// The record's id.
    pub id: uuid::Uuid,
    /// What was done.
    pub operation: Operation,
    /// The fields that changed, by name; empty for a creation.
    pub fields: Vec<FieldChange>,
}

/// A part of the feed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// The changes, oldest first.
    pub items: Vec<Change>,
    /// Ask for what comes after this number next.
    pub last: u64,
    /// Whether more is there already.
    pub more: bool,
}

/// The changes after `seq`, oldest first, at most `limit`.
pub(crate) fn changes_since(reader: &dyn Reader, seq: u64, limit: usize) -> Result<Changes> {
    let end = Head::read(reader)?.seq;
    if seq > end {
        return Err(Error::field_of(Code::OutOfRange, "seq"));
    }
    let mut items = Vec::new();
    'blocks: for block in blocks_since(reader, seq)? {
        let (first, block) = block?;
        for (number, entry) in (first..).zip(block.entries) {
            if number <= seq {
                continue;
            }
            if items.len() == limit {
                break 'blocks;
            }
            items.push(Change {
                seq: number,
                at: block.at,
                actor: block.actor.clone(),
                batch: block.batch,
                entity: entry.entity,
                id: uuid::Uuid::from_bytes(*entry.id),
                operation: entry.operation,
                fields: field_changes(entry.body)?,
            });
        }
    }
    let last = items.last().map_or(seq, |change| change.seq);
    Ok(Changes {
        items,
        last,
        more: last < end,
    })
}

/// The blocks that hold the changes after `seq`, each with its first number.
fn blocks_since(reader: &dyn Reader, seq: u64) -> Result<impl Iterator<Item = Result<(u64, Block)>> + '_> {
    // The block that holds `seq + 1` may begin earlier.
    let start = match reader
        .scan_back(Block::key(0).up_to(&Block::key(seq + 2)))?
        .next()
    {
        Some(row) => crate::store::key::number(&row?.0[1..]),
        None => 1,
    };
    let rows = reader.scan(Block::key(start).up_to(&Block::key(u64::MAX)))?;
    Ok(rows.map(|row| {
        let (key, bytes) = row?;
        Ok((crate::store::key::number(&key[1..]), decode(&bytes)?))
    }))
}

/// Shows `each` entry after `seq`, oldest first, with the instant of its commit, until it has seen enough.
pub(crate) fn entries_since(
    reader: &dyn Reader,
    seq: u64,
    mut each: impl FnMut(Timestamp, &Entry) -> Result<ControlFlow<()>>,
) -> Result<()> {
    for block in blocks_since(reader, seq)? {
        let (first, block) = block?;
        for (number, entry) in (first..).zip(&block.entries) {
            if number > seq && each(block.at, entry)?.is_break() {
                return Ok(());
            }
        }
    }
    Ok(())
}

fn cursor_key(name: &str) -> Result<Key> {
    let name = clean_label(name, "cursor")?;
    if name.len() > 200 {
        return Err(Error::field_of(Code::TooLong, "cursor"));
    }
    Ok(Key::of(&JOURNAL_CURSOR).text(&name))
}

/// The last number that the named cursor has acknowledged; 0 for a new cursor.
pub(crate) fn position(reader: &dyn Reader, name: &str) -> Result<u64> {
    let Some(bytes) = reader.get(cursor_key(name)?.as_bytes())? else {
        return Ok(0);
    };
    Ok(crate::store::key::number(&bytes))
}

/// Remembers that everything up to `seq` was handled.
pub(crate) fn acknowledge(tx: &mut Tx<'_>, name: &str, seq: u64) -> Result<()> {
    let key = cursor_key(name)?;
    if seq > tx.head.seq {
        return Err(Error::field_of(Code::OutOfRange, "seq"));
    }
    tx.put(key, seq.to_be_bytes().as_slice());
    Ok(())
}
