//! Entering and leaving: a change in the journal, and a row by which a segment's events are found.

use roaring::RoaringBitmap;

use super::model::{MembershipCause, MembershipChange, SegmentEvent};
use crate::base::{Code, CustomerId, Error, Result, SegmentId, Timestamp};
use crate::customers;
use crate::journal::{Delta, Entity, Operation, Tx};
use crate::store::key::{number, parts, time_of};
use crate::store::table::MEMBERS_EVENT;
use crate::store::{Key, Reader};

/// An event as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) seq: u64,
    pub(super) at: Timestamp,
    pub(super) owner: u32,
    pub(super) entered: bool,
    pub(super) cause: MembershipCause,
}

/// Where an event is recorded.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) segment: SegmentId,
    pub(super) slot: u32,
    pub(super) owner: u32,
    pub(super) customer: CustomerId,
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("members_event")
}

fn key(slot: u32, seq: u64) -> Key {
    Key::of(&MEMBERS_EVENT).u32(slot).seq(seq)
}

/// Records that a customer entered or left at `at`.
pub(super) fn record(tx: &mut Tx<'_>, place: Place, entered: bool, at: Timestamp, cause: MembershipCause) {
    let operation = if entered {
        Operation::Created
    } else {
        Operation::Deleted
    };
    let text = |text: &dyn std::fmt::Display| Some(format!("\"{text}\""));
    let segment = text(&place.segment);
    let (old, new) = if entered { (None, segment) } else { (segment, None) };
    let cause_name = match cause {
        MembershipCause::Write => "write",
        MembershipCause::Time => "time",
        MembershipCause::Shared => "shared",
    };
    let delta = |field: &str, old, new| Delta {
        field: field.to_owned(),
        old,
        new,
    };
    let fields = vec![
        delta("at", None, text(&at)),
        delta("cause", None, text(&cause_name)),
        delta("segment_id", old, new),
    ];
    let seq = tx.log(
        Entity::Membership,
        operation,
        place.customer.to_bytes(),
        Some(place.owner),
        None,
        fields,
    );
    let mut row = Vec::with_capacity(11);
    row.push(u8::from(entered) | (cause as u8) << 1);
    row.extend_from_slice(&place.owner.to_be_bytes());
    row.extend_from_slice(&Key::of(&MEMBERS_EVENT).time(at).as_bytes()[1..]);
    tx.put(key(place.slot, seq), row);
}

/// The slot's events after the change `seq`, as they were written.
pub(super) fn since(reader: &dyn Reader, slot: u32, seq: u64) -> Result<impl Iterator<Item = Result<Event>>> {
    let range = key(slot, seq + 1).up_to(&Key::of(&MEMBERS_EVENT).u32(slot).u64(u64::MAX));
    Ok(reader.scan(range)?.map(|row| {
        let (key, row) = row?;
        let [_, seq] = parts(&key, 1, [4, 5])?;
        let [flags, owner, at] = parts(&row, 0, [1, 4, 6])?;
        Ok(Event {
            seq: number(seq),
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
    }))
}

impl Event {
    /// Brings `members` from before the event to after it.
    pub(super) fn apply(&self, members: &mut RoaringBitmap) {
        if self.entered {
            members.insert(self.owner);
        } else {
            members.remove(self.owner);
        }
    }

    pub(super) fn told(&self, reader: &dyn Reader) -> Result<SegmentEvent> {
        Ok(SegmentEvent {
            seq: self.seq,
            at: self.at,
            customer_id: customers::load_by_ordinal(reader, self.owner)?.record.id,
            change: if self.entered {
                MembershipChange::Entered
            } else {
                MembershipChange::Left
            },
            cause: self.cause,
        })
    }
}
