//! When to look at a customer again: put whenever time will change what a segment says.
//!
//! Most wakes are rows of their own. A definition that looks at everybody puts those of 64 customers into one row, a
//! *pack*, which lies at or before the first of them. A wake is taken away when it is due, never before; one that changes
//! nothing costs one evaluation.

use std::collections::BTreeSet;

use super::instant;
use super::store::GROUP;
use crate::base::{Code, Error, Result, Timestamp};
use crate::journal::Tx;
use crate::store::key::{number, parts, time_of};
use crate::store::table::WAKE;
use crate::store::{Key, Reader, Run};

/// Why to look at a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    /// Time changes what some expression says.
    Time,
    /// Rows of the customer were written without looking at the segments.
    Written,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wake {
    pub(super) at: Timestamp,
    pub(super) owner: u32,
    pub(super) reason: Reason,
    /// Where the pack lies that it is in.
    pack: Option<Timestamp>,
}

/// Length of the key of a wake that is a row of its own; that of a pack is longer.
const SINGLE: usize = 11;
/// A customer's place in the group, and when.
const ENTRY: usize = 7;
/// The most wakes in a pack, which takes less than 64 KiB.
const MAX_PACK: usize = if cfg!(test) { 8 } else { 8192 };

fn key(at: Timestamp, owner: u32) -> Key {
    Key::of(&WAKE).time(at).u32(owner)
}

fn pack_key(at: Timestamp, group: u32) -> Key {
    key(at, group * GROUP).u8(0)
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("wake")
}

/// The wakes in a row.
fn wakes_of(key: &[u8], row: &[u8]) -> Result<Vec<Wake>> {
    let [at, owner] = parts(key, 1, [6, 4])?;
    let (at, owner) = (time_of(at), u32::try_from(number(owner)).map_err(|_| corrupt())?);
    if key.len() > SINGLE {
        let entry = |(place, then): (u32, Timestamp)| Wake {
            at: then,
            owner: owner.saturating_add(place),
            reason: Reason::Time,
            pack: Some(at),
        };
        return Ok(entries(row)?.map(entry).collect());
    }
    let reason = if row.is_empty() {
        Reason::Time
    } else {
        Reason::Written
    };
    Ok(vec![Wake {
        at,
        owner,
        reason,
        pack: None,
    }])
}

/// The places and instants in a pack.
fn entries(row: &[u8]) -> Result<impl Iterator<Item = (u32, Timestamp)>> {
    if !row.len().is_multiple_of(ENTRY) {
        return Err(corrupt());
    }
    let entries = row.chunks_exact(ENTRY);
    Ok(entries.map(|entry| (entry[0].into(), time_of(&entry[1..]))))
}

/// Sees to it that the customer is looked at then, unless that is so for whatever reason.
pub(super) fn put_unless_there(tx: &mut Tx<'_>, at: Timestamp, owner: u32) -> Result<()> {
    if tx.get(key(at, owner).as_bytes())?.is_some() {
        return Ok(());
    }
    put(tx, at, owner)
}

/// Sees to it that the customer is looked at then, which is after now: what bulk loads leave lies no later.
pub(super) fn put(tx: &mut Tx<'_>, at: Timestamp, owner: u32) -> Result<()> {
    tx.put(key(at, owner), [].as_slice());
    instant::wake_at(tx, at)
}

/// Sees to it that customers of one group are looked at, each at its instant.
pub(super) fn put_pack(
    tx: &mut Tx<'_>,
    group: u32,
    wakes: impl Iterator<Item = (u32, Timestamp)>,
) -> Result<()> {
    put_entries(tx, group, wakes.map(|(owner, at)| (owner % GROUP, at)).collect())
}

fn put_entries(tx: &mut Tx<'_>, group: u32, mut all: BTreeSet<(u32, Timestamp)>) -> Result<()> {
    let Some(first) = all.iter().map(|(_, at)| *at).min() else {
        return Ok(());
    };
    let key = pack_key(first, group);
    if let Some(row) = tx.get(key.as_bytes())? {
        all.extend(entries(&row)?);
    }
    if all.len() > MAX_PACK {
        return put_split(tx, group, all);
    }
    tx.put(key, encoded(&all));
    instant::wake_at(tx, first)
}

/// The same for more wakes than a pack takes: in the order of time, the first of them in a pack, the others each in a row
/// of its own.
fn put_split(tx: &mut Tx<'_>, group: u32, all: BTreeSet<(u32, Timestamp)>) -> Result<()> {
    let mut all: Vec<_> = all.into_iter().collect();
    all.sort_unstable_by_key(|(place, at)| (*at, *place));
    let singles = all.split_off(MAX_PACK);
    let first = all[0].1;
    tx.put(pack_key(first, group), encoded(&all.into_iter().collect()));
    instant::wake_at(tx, first)?;
    for (place, at) in singles {
        put(tx, at, group * GROUP + place)?;
    }
    Ok(())
}

fn encoded(all: &BTreeSet<(u32, Timestamp)>) -> Vec<u8> {
    let mut row = Vec::with_capacity(all.len() * ENTRY);
    for (place, at) in all {
        row.push(u8::try_from(*place).unwrap_or(u8::MAX));
        row.extend_from_slice(&Key::of(&WAKE).time(*at).as_bytes()[1..]);
    }
    row
}

/// Sees to it that the customer is looked at because of rows that are written now.
pub(super) fn put_written(run: &mut Run, now: Timestamp, owner: u32) -> Result<()> {
    run.put(key(now, owner).as_bytes(), &[1])
}

/// Whether nobody took the wake away.
pub(super) fn is_there(reader: &dyn Reader, wake: Wake) -> Result<bool> {
    let Some(at) = wake.pack else {
        return Ok(reader.get(key(wake.at, wake.owner).as_bytes())?.is_some());
    };
    let pack = reader.get(pack_key(at, wake.owner / GROUP).as_bytes())?;
    pack.map_or(Ok(false), |row| {
        Ok(entries(&row)?.any(|entry| entry == (wake.owner % GROUP, wake.at)))
    })
}

/// Takes a wake away that is due.
pub(super) fn delete(tx: &mut Tx<'_>, wake: Wake) -> Result<()> {
    let Some(at) = wake.pack else {
        tx.delete(key(wake.at, wake.owner));
        return Ok(());
    };
    let group = wake.owner / GROUP;
    let pack = pack_key(at, group);
    let row = tx.get(pack.as_bytes())?.ok_or_else(corrupt)?;
    let mut left: BTreeSet<_> = entries(&row)?.collect();
    left.remove(&(wake.owner % GROUP, wake.at));
    let now = instant::now(tx)?;
    if left.iter().any(|(_, at)| *at <= now) {
        // Whoever holds other wakes of the pack finds it where it was.
        tx.put(pack, encoded(&left));
        return Ok(());
    }
    tx.delete(pack);
    put_entries(tx, group, left)
}

/// All that is due after `after` (from the beginning without) and up to `now`, by instant.
pub(super) fn due(
    reader: &dyn Reader,
    after: Option<Timestamp>,
    now: Timestamp,
) -> Result<impl Iterator<Item = Result<Wake>>> {
    Ok(rows_due(reader, after, now)?.take_while(move |wake| !matches!(wake, Ok(wake) if wake.at > now)))
}

/// The same, and then what else is in packs of which a part is due.
pub(super) fn rows_due(
    reader: &dyn Reader,
    after: Option<Timestamp>,
    now: Timestamp,
) -> Result<impl Iterator<Item = Result<Wake>>> {
    let start = after.map_or_else(|| Key::of(&WAKE), |after| key(after, u32::MAX).u8(0));
    let end = key(now, u32::MAX).u8(0);
    let mut rows = reader.scan(start.up_to(&end))?.peekable();
    // Of the rows up to here, what was not handed over.
    let mut open: BTreeSet<Wake> = BTreeSet::new();
    Ok(std::iter::from_fn(move || {
        loop {
            let first = open.first().map(|wake| wake.at);
            let is_next = |row: &Result<(crate::store::Bytes, _)>| match row {
                Ok((key, _)) => first.is_none_or(|first| key.get(1..7).is_none_or(|at| time_of(at) <= first)),
                Err(_) => true,
            };
            let Some(row) = rows.next_if(is_next) else {
                return open.pop_first().map(Ok);
            };
            match row.and_then(|(key, row)| wakes_of(&key, &row)) {
                Ok(wakes) => open.extend(wakes),
                Err(error) => return Some(Err(error)),
            }
        }
    }))
}

/// The first instant after `now` at which there is a row.
pub(super) fn next_after(reader: &dyn Reader, now: Timestamp) -> Result<Option<Timestamp>> {
    let range = key(now, u32::MAX)
        .u8(0)
        .up_to(&Key::of(&WAKE).u64(u64::MAX).u64(u64::MAX));
    first_in(reader, range)
}

/// When the first of all rows lies: nothing is due before.
pub(super) fn first(reader: &dyn Reader) -> Result<Option<Timestamp>> {
    first_in(reader, Key::of(&WAKE).range())
}

fn first_in(reader: &dyn Reader, range: crate::store::KeyRange) -> Result<Option<Timestamp>> {
    let first = reader.scan(range)?.next();
    first
        .map(|row| Ok(time_of(parts(&row?.0, 1, [6])?[0])))
        .transpose()
}
