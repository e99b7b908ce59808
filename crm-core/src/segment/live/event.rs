//! Entering and leaving: a change in the journal, and an event by which a segment's changes are found.

use std::fmt::Write as _;

use roaring::RoaringBitmap;

use super::event_rows;
pub(super) use super::event_rows::{Event, since};
use super::members;
use super::model::{MembershipCause, MembershipChange, SegmentEvent};
use super::store::Span;
use crate::base::{Code, CustomerId, Error, Result, SegmentId, Timestamp};
use crate::customers;
use crate::journal::{Delta, Entity, Operation, Tx};
use crate::store::Reader;

/// A segment that a customer entered or left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flip {
    pub(super) segment: SegmentId,
    pub(super) slot: u32,
    pub(super) entered: bool,
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("members_event")
}

fn name_of(cause: MembershipCause) -> &'static str {
    match cause {
        MembershipCause::Write => "write",
        MembershipCause::Time => "time",
        MembershipCause::Shared => "shared",
        MembershipCause::Defined => "defined",
        MembershipCause::Redefined => "redefined",
    }
}

fn text(text: &dyn std::fmt::Display) -> String {
    format!("\"{text}\"")
}

fn delta(field: &str, old: Option<String>, new: Option<String>) -> Delta {
    Delta {
        field: field.to_owned(),
        old,
        new,
    }
}

/// Records that a definition takes effect, and with it all who are members by it and were not before, or the other way
/// round; the number of that change.
pub(super) fn record_definition(tx: &mut Tx<'_>, segment: SegmentId, at: Timestamp, is_first: bool) -> u64 {
    let fields = vec![
        delta("at", None, Some(text(&at))),
        delta("cause", None, Some(text(&name_of(cause_of(is_first))))),
        delta("segment_id", Some(text(&segment)), Some(text(&segment))),
    ];
    tx.log(
        Entity::Membership,
        Operation::Updated,
        segment.to_bytes(),
        None,
        None,
        fields,
    )
}

fn cause_of(is_first: bool) -> MembershipCause {
    if is_first {
        MembershipCause::Defined
    } else {
        MembershipCause::Redefined
    }
}

/// Who entered and left when a definition took effect, after the customer `after`, at most `limit`.
pub(super) fn of_definition(
    reader: &dyn Reader,
    span: &Span,
    is_first: bool,
    after: u32,
    limit: usize,
) -> Result<Vec<Event>> {
    let base = members::base(reader, span.slot)?;
    let changed = if is_first {
        base.clone()
    } else {
        members::read(reader, members::Kind::Changed, span.slot)?
    };
    let owners = changed.range(after.saturating_add(1)..).take(limit);
    let events = owners.map(|owner| Event {
        seq: span.seq,
        at: span.since,
        owner,
        entered: base.contains(owner),
        cause: cause_of(is_first),
    });
    Ok(events.collect())
}

/// Records what a customer entered and left at `at`: one change of the journal for all that it entered, and one for all
/// that it left.
pub(super) fn record(
    tx: &mut Tx<'_>,
    (owner, id): (u32, Option<CustomerId>),
    flips: &[Flip],
    at: Timestamp,
    cause: MembershipCause,
) -> Result<()> {
    if flips.is_empty() {
        return Ok(());
    }
    let id = id.map_or_else(|| customers::id_by_ordinal(tx, owner), |id| Ok(Some(id)))?;
    let customer = id.ok_or_else(corrupt)?;
    for (entered, operation) in [(true, Operation::Created), (false, Operation::Deleted)] {
        let mut segments = String::with_capacity(flips.len() * 39 + 2);
        let flips = || flips.iter().filter(|flip| flip.entered == entered);
        for flip in flips() {
            let separator = if segments.is_empty() { '[' } else { ',' };
            // Into a text nothing is written in vain.
            let _ = write!(segments, "{separator}\"{}\"", flip.segment);
        }
        if segments.is_empty() {
            continue;
        }
        segments.push(']');
        let segments = Some(segments);
        let (old, new) = if entered {
            (None, segments)
        } else {
            (segments, None)
        };
        let fields = vec![
            delta("at", None, Some(text(&at))),
            delta("cause", None, Some(text(&name_of(cause)))),
            delta("segment_ids", old, new),
        ];
        let seq = tx.log(
            Entity::Membership,
            operation,
            customer.to_bytes(),
            Some(owner),
            None,
            fields,
        );
        let event = Event {
            seq,
            at,
            owner,
            entered,
            cause,
        };
        event_rows::put(tx, &event, flips().map(|flip| flip.slot))?;
    }
    Ok(())
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
