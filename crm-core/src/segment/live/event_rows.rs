//! Where events lie: the recent ones by the change that made them, one row for all segments; the others by segment, many
//! in a row.
//!
//! A change moves a customer in and out of several segments. A row for each of them would be as many places of the store
//! to write to; so a change writes one row beside the last one, and after [`MANY`] changes all these rows are put by slot.

use std::collections::BTreeMap;

use super::memory::Memory;
use super::model::MembershipCause;
use crate::base::{Code, Error, Result, Timestamp};
use crate::journal::Tx;
use crate::store::key::{number, parts, time_of};
use crate::store::table::MEMBERS_EVENT;
use crate::store::{Bytes, Key, KeyRange, Reader, put_small, small};

/// An event as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) seq: u64,
    pub(super) at: Timestamp,
    pub(super) owner: u32,
    pub(super) entered: bool,
    pub(super) cause: MembershipCause,
}

/// The slot of recent events, which no segment has.
const RECENT: u32 = 0;
/// Recent events are those of so many changes of the journal.
const MANY: u64 = if cfg!(test) { 24 } else { 1024 };
/// Length of what is said of an event but for its change.
const FACTS: usize = 11;
/// The first byte of a row of many events of a slot. A row of [`FACTS`] bytes is one event, the change in its key.
const PACKED: u8 = 1;

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("members_event")
}

fn key(slot: u32, seq: u64) -> Key {
    Key::of(&MEMBERS_EVENT).u32(slot).seq(seq)
}

/// The rows of a slot from a change on.
fn from(slot: u32, seq: u64) -> KeyRange {
    key(slot, seq).up_to(&Key::of(&MEMBERS_EVENT).u32(slot).u64(u64::MAX))
}

fn seq_of(key: &[u8]) -> Result<u64> {
    let [_, seq] = parts(key, 1, [4, 5])?;
    Ok(number(seq))
}

fn facts(event: &Event) -> [u8; FACTS] {
    let mut row = [0; FACTS];
    row[0] = u8::from(event.entered) | (event.cause as u8) << 1;
    row[1..5].copy_from_slice(&event.owner.to_be_bytes());
    row[5..].copy_from_slice(&Key::of(&MEMBERS_EVENT).time(event.at).as_bytes()[1..]);
    row
}

fn event(seq: u64, facts: &[u8]) -> Result<Event> {
    let [flags, owner, at] = parts(facts, 0, [1, 4, 6])?;
    Ok(Event {
        seq,
        at: time_of(at),
        owner: u32::try_from(number(owner)).map_err(|_| corrupt())?,
        entered: flags[0] & 1 == 1,
        cause: match flags[0] >> 1 {
            0 => MembershipCause::Write,
            1 => MembershipCause::Time,
            2 => MembershipCause::Shared,
            _ => return Err(corrupt()),
        },
    })
}

/// Stores what a change did to a customer in some slots, which are in order.
pub(super) fn put(tx: &mut Tx<'_>, event: &Event, slots: impl Iterator<Item = u32>) -> Result<()> {
    let mut row = Vec::with_capacity(FACTS + 16);
    row.extend_from_slice(&facts(event));
    let mut before = RECENT;
    for slot in slots {
        put_small(&mut row, slot.saturating_sub(before).into());
        before = slot;
    }
    tx.put(key(RECENT, event.seq), row);
    let known = Memory::of(tx.memory())?.first_recent();
    // What was known in a transaction that was given up may lie ahead.
    let first = match known.filter(|first| *first <= event.seq) {
        Some(first) => first,
        None => first_recent(tx)?.unwrap_or(event.seq),
    };
    let next = if event.seq.saturating_sub(first) < MANY {
        first
    } else {
        fold(tx)?;
        event.seq + 1
    };
    if known != Some(next) {
        Memory::of(tx.memory())?.set_first_recent(next);
    }
    Ok(())
}

fn first_recent(reader: &dyn Reader) -> Result<Option<u64>> {
    let first = reader.scan(from(RECENT, 0))?.next().transpose()?;
    first.map(|(key, _)| seq_of(&key)).transpose()
}

/// The slots in a recent row.
fn slots(mut rest: &[u8]) -> Result<Vec<u32>> {
    let (mut slots, mut slot) = (Vec::new(), RECENT);
    while !rest.is_empty() {
        let (distance, left) = small(rest).ok_or_else(corrupt)?;
        let distance = u32::try_from(distance).map_err(|_| corrupt())?;
        slot = distance.checked_add(slot).ok_or_else(corrupt)?;
        slots.push(slot);
        rest = left;
    }
    Ok(slots)
}

/// Puts all recent events by slot.
fn fold(tx: &mut Tx<'_>) -> Result<()> {
    let rows: Vec<(Bytes, Bytes)> = tx.scan(from(RECENT, 0))?.collect::<Result<_>>()?;
    // By slot its first change, the last one so far, and the row.
    let mut packs: BTreeMap<u32, (u64, u64, Vec<u8>)> = BTreeMap::new();
    for (key, row) in rows {
        let seq = seq_of(&key)?;
        let (facts, rest) = row.split_at_checked(FACTS).ok_or_else(corrupt)?;
        for slot in slots(rest)? {
            let (_, last, pack) = packs.entry(slot).or_insert_with(|| (seq, seq, vec![PACKED]));
            put_small(pack, seq - *last);
            pack.extend_from_slice(facts);
            *last = seq;
        }
        tx.delete_bytes(key);
    }
    for (slot, (first, _, pack)) in packs {
        tx.put(key(slot, first), pack);
    }
    Ok(())
}

/// The events in a row of a slot.
fn unpacked(key: &[u8], row: &[u8]) -> Result<Vec<Event>> {
    let mut seq = seq_of(key)?;
    let mut rest = match row {
        facts if facts.len() == FACTS => return Ok(vec![event(seq, facts)?]),
        [PACKED, rest @ ..] => rest,
        [newer, ..] if *newer > PACKED => {
            return Err(Error::new(Code::NewerFormat).with_entity("members_event"));
        }
        _ => return Err(corrupt()),
    };
    let mut events = Vec::with_capacity(rest.len() / (FACTS + 1));
    while !rest.is_empty() {
        let (distance, left) = small(rest).ok_or_else(corrupt)?;
        let (facts, left) = left.split_at_checked(FACTS).ok_or_else(corrupt)?;
        seq = seq.checked_add(distance).ok_or_else(corrupt)?;
        events.push(event(seq, facts)?);
        rest = left;
    }
    Ok(events)
}

/// The slot's events after the change `seq`, as they were written.
pub(super) fn since(reader: &dyn Reader, slot: u32, seq: u64) -> Result<impl Iterator<Item = Result<Event>>> {
    let wanted = seq + 1;
    // A row that begins before may reach beyond.
    let before = key(slot, 0).up_to(&key(slot, wanted + 1));
    let first = reader.scan_back(before)?.next().transpose()?;
    let first = first.map_or(Ok(wanted), |(key, _)| seq_of(&key))?;
    let folded = reader.scan(from(slot, first))?.flat_map(|row| {
        let events = row.and_then(|(key, row)| unpacked(&key, &row));
        events.map_or_else(
            |error| vec![Err(error)],
            |events| events.into_iter().map(Ok).collect(),
        )
    });
    let folded = folded.filter(move |event| !matches!(event, Ok(event) if event.seq < wanted));
    let recent = reader.scan(from(RECENT, wanted))?.filter_map(move |row| {
        let of_row = |(key, row): (Bytes, Bytes)| -> Result<Option<Event>> {
            let (facts, rest) = row.split_at_checked(FACTS).ok_or_else(corrupt)?;
            if !slots(rest)?.contains(&slot) {
                return Ok(None);
            }
            event(seq_of(&key)?, facts).map(Some)
        };
        row.and_then(of_row).transpose()
    });
    Ok(folded.chain(recent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Entity, Operation};

    #[test]
    fn events_are_found_by_slot_wherever_they_lie() {
        let crm = crate::Crm::in_memory().unwrap();
        let mut written: Vec<(Event, Vec<u32>)> = Vec::new();
        // Rows of one event, as files have them from before.
        let old = crm.write(|tx| {
            for n in 0..3 {
                let event = Event {
                    seq: tx.log(
                        Entity::Membership,
                        Operation::Created,
                        [0; 16],
                        None,
                        None,
                        Vec::new(),
                    ),
                    at: Timestamp::from_millis(n)?,
                    owner: 1,
                    entered: true,
                    cause: MembershipCause::Write,
                };
                for slot in [6, 400] {
                    tx.put(key(slot, event.seq), facts(&event).as_slice());
                }
                written.push((event, vec![6, 400]));
            }
            Ok(())
        });
        old.unwrap();
        // What is given up leaves nothing.
        let given_up = crm.write(|tx| {
            for _ in 0..MANY * 2 {
                let event = Event {
                    seq: tx.log(
                        Entity::Membership,
                        Operation::Created,
                        [0; 16],
                        None,
                        None,
                        Vec::new(),
                    ),
                    ..written[0].0
                };
                put(tx, &event, [6].into_iter())?;
            }
            Err::<(), _>(Error::new(Code::Internal))
        });
        given_up.unwrap_err();
        for round in 0..40_u32 {
            let done = crm.write(|tx| {
                for n in 0..round % 5 {
                    let owner = round * 5 + n;
                    let event = Event {
                        seq: tx.log(
                            Entity::Membership,
                            Operation::Created,
                            [0; 16],
                            None,
                            None,
                            Vec::new(),
                        ),
                        at: Timestamp::from_millis(i64::from(owner) * 7)?,
                        owner,
                        entered: owner % 3 > 0,
                        cause: MembershipCause::Time,
                    };
                    let slots: Vec<u32> = (1..400).filter(|slot| owner % (slot % 7 + 1) == 0).collect();
                    put(tx, &event, slots.iter().copied())?;
                    written.push((event, slots));
                }
                Ok(())
            });
            done.unwrap();
        }
        let end = written.last().map_or(0, |(event, _)| event.seq);
        assert!(end > MANY * 3);
        for slot in [1, 6, 7, 399, 400] {
            for after in 0..=end {
                let wanted = written
                    .iter()
                    .filter(|(event, slots)| event.seq > after && slots.contains(&slot));
                let wanted: Vec<Event> = wanted.map(|(event, _)| *event).collect();
                let found = crm.write(|tx| since(tx, slot, after)?.collect::<Result<Vec<_>>>());
                assert_eq!(found.unwrap(), wanted, "slot {slot} after {after}");
            }
        }
    }
}
