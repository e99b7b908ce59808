//! Deals as they were known at past instants.

use super::Deal;
use super::store::DealRow;
use crate::base::{Result, Timestamp};
use crate::journal::Past;
use crate::store::table::DEAL;
use crate::store::{Key, Reader, decode};

/// All deals as they were known at an instant, those deleted by then too, in the order of their creation. Only the
/// history of those that were changed since is looked up.
pub(in crate::sales) fn all_at(
    reader: &dyn Reader,
    at: Timestamp,
) -> Result<impl Iterator<Item = Result<Deal>> + '_> {
    let rows = reader.scan(Key::of(&DEAL).range())?;
    let mut past = Past::new(reader);
    let mut state = move |row: &[u8]| {
        let DealRow { seq, record, .. } = decode::<DealRow>(row)?;
        if record.updated_at <= at {
            return Ok(Some(record));
        }
        past.state(&record, seq, at)
    };
    Ok(rows.filter_map(move |row| row.and_then(|(_, row)| state(&row)).transpose()))
}

/// All deals, each with the number of its last change and its states at these instants, which go back in time; none
/// where it was not created yet.
pub(in crate::sales) fn all_at_each<'a>(
    reader: &'a dyn Reader,
    instants: &'a [Timestamp],
) -> Result<impl Iterator<Item = Result<(u64, Vec<Option<Deal>>)>> + 'a> {
    let rows = reader.scan(Key::of(&DEAL).range())?;
    let mut past = Past::new(reader);
    Ok(rows.map(move |row| {
        let DealRow { seq, record, .. } = decode::<DealRow>(&row?.1)?;
        Ok((seq, past.states(&record, seq, instants)?))
    }))
}
