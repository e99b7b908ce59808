//! When to look at a customer again: rows by instant, put whenever time will change what a segment says.
//!
//! A row is taken away when it is due, never before; one that changes nothing costs one evaluation.

use crate::base::{Code, Error, Result, Timestamp};
use crate::journal::Tx;
use crate::store::key::{number, parts, time_of};
use crate::store::table::WAKE;
use crate::store::{Key, Reader, Run};

/// Why to look at a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// Time changes what some expression says.
    Time,
    /// Rows of the customer were written without looking at the segments.
    Written,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wake {
    pub(super) at: Timestamp,
    pub(super) owner: u32,
    pub(super) reason: Reason,
}

fn key(at: Timestamp, owner: u32) -> Key {
    Key::of(&WAKE).time(at).u32(owner)
}

fn wake_of(key: &[u8], row: &[u8]) -> Result<Wake> {
    let [at, owner] = parts(key, 1, [6, 4])?;
    let corrupt = |_| Error::new(Code::Corrupt).with_entity("wake");
    Ok(Wake {
        at: time_of(at),
        owner: u32::try_from(number(owner)).map_err(corrupt)?,
        reason: if row.is_empty() {
            Reason::Time
        } else {
            Reason::Written
        },
    })
}

/// Sees to it that the customer is looked at then.
pub(super) fn put(tx: &mut Tx<'_>, at: Timestamp, owner: u32) -> Result<()> {
    let key = key(at, owner);
    if tx.get(key.as_bytes())?.is_none() {
        tx.put(key, [].as_slice());
    }
    Ok(())
}

/// Sees to it that the customer is looked at because of rows that are written now.
pub(super) fn put_written(run: &mut Run, now: Timestamp, owner: u32) -> Result<()> {
    run.put(key(now, owner).as_bytes(), &[1])
}

pub(super) fn delete(tx: &mut Tx<'_>, wake: Wake) {
    tx.delete(key(wake.at, wake.owner));
}

/// All that is due after `after` (from the beginning without) and up to `now`, by instant.
pub(super) fn due(
    reader: &dyn Reader,
    after: Option<Timestamp>,
    now: Timestamp,
) -> Result<impl Iterator<Item = Result<Wake>>> {
    let start = after.map_or_else(|| Key::of(&WAKE), |after| key(after, u32::MAX).u8(0));
    let end = key(now, u32::MAX).u8(0);
    let rows = reader.scan(start.up_to(&end))?;
    Ok(rows.map(|row| row.and_then(|(key, row)| wake_of(&key, &row))))
}

/// The first instant after `now` at which there is somebody to look at.
pub(super) fn next_after(reader: &dyn Reader, now: Timestamp) -> Result<Option<Timestamp>> {
    let range = key(now, u32::MAX)
        .u8(0)
        .up_to(&Key::of(&WAKE).u64(u64::MAX).u64(u64::MAX));
    match reader.scan(range)?.next() {
        Some(row) => {
            let (key, row) = row?;
            Ok(Some(wake_of(&key, &row)?.at))
        }
        None => Ok(None),
    }
}

/// The first of all rows.
pub(super) fn first(reader: &dyn Reader) -> Result<Option<Wake>> {
    let first = reader.scan(Key::of(&WAKE).range())?.next();
    first
        .map(|row| row.and_then(|(key, row)| wake_of(&key, &row)))
        .transpose()
}
