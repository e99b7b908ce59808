//! Records as they were at past instants.

use serde_json::Value as Json;

use super::Operation;
use super::block::{Block, Entry, block_of};
use super::history::{field_changes, history};
use super::record::{Record, fields_of};
use crate::base::{Code, Error, Result, Timestamp};
use crate::store::Reader;

/// How many blocks are kept. The changes that many records have in common, such as those of one import, mostly lie in
/// as many places as each record has changes.
const KEPT: usize = 8;

/// The past of many records. What was written together lies in one block of the journal, so the blocks that were read
/// last are kept.
pub(crate) struct Past<'r> {
    reader: &'r dyn Reader,
    /// Blocks with the numbers of their first entries, the one that was used last first.
    blocks: Vec<(u64, Block)>,
}

impl<'r> Past<'r> {
    pub(crate) fn new(reader: &'r dyn Reader) -> Self {
        Self {
            reader,
            blocks: Vec::new(),
        }
    }

    /// The record as it was at `at`: every later change taken back; none when it was not created yet. `last` is the
    /// number of its last change.
    pub(crate) fn state<R: Record>(&mut self, current: &R, last: u64, at: Timestamp) -> Result<Option<R>> {
        Ok(self.states(current, last, &[at])?.pop().flatten())
    }

    /// The record as it was at each of these instants, which go back in time; none where it was not created yet. One
    /// walk for all of them.
    pub(crate) fn states<R: Record>(
        &mut self,
        current: &R,
        last: u64,
        instants: &[Timestamp],
    ) -> Result<Vec<Option<R>>> {
        let error = |code| Error::new(code).with_entity(R::ENTITY.as_str());
        let (mut fields, mut version) = (None, *current.clone().version());
        let mut change = self.change(current, last)?;
        let mut states: Vec<Option<R>> = Vec::with_capacity(instants.len());
        for at in instants {
            while change.0 > *at {
                let (_, entry) = change;
                if entry.operation == Operation::Created {
                    states.resize(instants.len(), None);
                    return Ok(states);
                }
                if entry.digest.is_some() {
                    return Err(error(Code::Erased));
                }
                let fields = match &mut fields {
                    Some(fields) => fields,
                    None => fields.insert(fields_of(current)?),
                };
                for change in field_changes(entry.body.clone())? {
                    fields.insert(change.field, change.old);
                }
                version -= 1;
                let previous = entry.previous.ok_or_else(|| error(Code::Corrupt))?;
                change = self.change(current, previous)?;
            }
            let Some(fields) = &fields else {
                states.push(Some(current.clone()));
                continue;
            };
            let mut record: R =
                serde_json::from_value(Json::Object(fields.clone())).map_err(|_| error(Code::Corrupt))?;
            *record.version() = version;
            *record.updated_at() = change.0;
            states.push(Some(record));
        }
        Ok(states)
    }

    /// The record's change of this number, and when it was made.
    fn change<R: Record>(&mut self, of: &R, seq: u64) -> Result<(Timestamp, &Entry)> {
        let holds = |(first, block): &(u64, Block)| {
            seq.checked_sub(*first)
                .is_some_and(|at| at < block.entries.len() as u64)
        };
        if let Some(at) = self.blocks.iter().position(holds) {
            self.blocks[..=at].rotate_right(1);
        } else {
            self.blocks.truncate(KEPT - 1);
            self.blocks.insert(0, block_of(self.reader, seq)?);
        }
        let (first, block) = &self.blocks[0];
        let entry = &block.entries[usize::try_from(seq - first).unwrap_or(0)];
        if entry.entity != R::ENTITY || *entry.id != of.id() {
            return Err(Error::new(Code::Corrupt).with_entity("journal"));
        }
        Ok((block.at, entry))
    }
}

/// The record as it was at `at`: every later change taken back.
pub(crate) fn as_of<R: Record>(reader: &dyn Reader, current: &R, last: u64, at: Timestamp) -> Result<R> {
    let state = Past::new(reader).state(current, last, at)?;
    state.ok_or_else(|| Error::new(Code::NotYetCreated).with_entity(R::ENTITY.as_str()))
}

/// A record that the change `last` deleted for good, as it was at `at`; `not_found` from the deletion on.
pub(crate) fn as_of_deleted<R: Record>(
    reader: &dyn Reader,
    id: [u8; 16],
    last: u64,
    at: Timestamp,
) -> Result<R> {
    let error = |code| Error::new(code).with_entity(R::ENTITY.as_str());
    let (entries, previous) = history(reader, R::ENTITY, id, last, 1)?;
    let (Some(deletion), Some(previous)) = (entries.into_iter().next(), previous) else {
        return Err(error(Code::Corrupt));
    };
    if deletion.at <= at {
        return Err(error(Code::NotFound));
    }
    if deletion.erased {
        return Err(error(Code::Erased));
    }
    let fields = deletion
        .fields
        .into_iter()
        .map(|change| (change.field, change.old));
    let record: R =
        serde_json::from_value(Json::Object(fields.collect())).map_err(|_| error(Code::Corrupt))?;
    as_of(reader, &record, previous, at)
}
