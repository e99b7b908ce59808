//! Whether memberships are what the rules say, and what the events add up to.

use std::collections::BTreeMap;

use roaring::RoaringBitmap;

use super::definitions::{Definitions, Rule};
use super::event;
use super::instant;
use super::judge::{EVERYBODY, Judge};
use super::members;
use super::memory::Memory;
use super::store::{GROUP, SegmentRow, Span, load_by_number, rows};
use super::wake::{self, Reason};
use crate::base::{Result, TimeZone, Timestamp};
use crate::journal::UNWATCHED;
use crate::segment::frame::Frame;
use crate::store::Reader;
use crate::store::Table;
use crate::store::table::{FRAME, MEMBERS, MEMBERS_BASE, MEMBERS_EVENT, SEGMENT, WAKE};

/// So often a promise is followed from one of its ends to the next.
const MAX_STEPS: usize = 1_000;

/// Judges everybody anew and compares, and what columns the file has.
pub(crate) fn check(
    reader: &dyn Reader,
    memory: &Memory,
    zone: &TimeZone,
    now: Timestamp,
    problem: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    if let Some(view) = reader.as_view()
        && let Some(what) = Frame::check_stored(view, memory.room())?
    {
        problem(&FRAME, what);
    }
    let Some(definitions) = Definitions::of(reader, memory)? else {
        return Ok(());
    };
    let now = instant::of(reader, now)?;
    let judge = Judge {
        reader,
        zone,
        definitions: &definitions,
        watch: UNWATCHED,
    };
    // When each customer is looked at next, and whether what is stored of somebody may be out of date.
    let mut wakes: BTreeMap<u32, (Timestamp, bool)> = BTreeMap::new();
    for wake in wake::due(reader, None, Timestamp::MAX)? {
        let wake = wake?;
        let (_, written) = wakes.entry(wake.owner).or_insert((wake.at, false));
        *written |= wake.reason == Reason::Written;
    }
    let first = wakes.values().map(|(at, _)| *at).min();
    if !first.map_or(Ok(true), |first| instant::is_known(reader, first))? {
        problem(&WAKE, "nobody looks for a wake that is there");
    }
    // What is stored by a rule of the customers up to `last` is what it says of them.
    let compare =
        |rule: &Rule, last: u32, problem: &mut dyn FnMut(&'static Table, &'static str)| -> Result<()> {
            let stored = members::of_slot(reader, rule.slot, (0, last))?;
            let found = judge.range(rule, (1, last), now, None)?;
            let is_due = |owner: u32| {
                let wake = wakes.get(&owner);
                wake.is_some_and(|(at, written)| *at <= now && (rule.reads.time || *written))
            };
            let differs = (&stored ^ &found.members).iter().any(|owner| !is_due(owner));
            let mut sleeps = false;
            for (owner, until) in &found.until {
                let wake = wakes.get(owner).map(|(at, _)| *at);
                let is_member = found.members.contains(*owner);
                sleeps = sleeps || turns_before(&judge, rule, (*owner, is_member), *until, wake)?;
            }
            if differs {
                problem(&MEMBERS, "a membership is not what its rule says");
            }
            if sleeps {
                problem(&WAKE, "nobody looks at a customer whom time changes");
            }
            Ok(())
        };
    let last = crate::customers::last_ordinal(reader)?;
    for row in rows(reader)? {
        check_past(reader, &row, problem)?;
    }
    for definition in definitions.segments() {
        let row = load_by_number(reader, definition.number)?;
        if let (Some(rule), Some(sweep)) = (&definition.next, &row.next) {
            // Of whom it has looked at.
            let end = sweep.group.saturating_mul(GROUP);
            compare(rule, last.min(end.saturating_sub(1)), problem)?;
        }
        let Some(rule) = definition.stored() else { continue };
        compare(rule, last, problem)?;
        let Some(span) = row.span() else { continue };
        if folded(reader, span)? != members::of_slot(reader, span.slot, EVERYBODY)? {
            problem(&MEMBERS_EVENT, "the events do not add up to the members");
        }
    }
    Ok(())
}

/// Whether the rule says something else of the customer before somebody looks. What it promised only up to `until` it may
/// go on to say.
fn turns_before(
    judge: &Judge<'_>,
    rule: &Rule,
    (owner, is_member): (u32, bool),
    until: Timestamp,
    wake: Option<Timestamp>,
) -> Result<bool> {
    let mut next = Some(until);
    for _ in 0..MAX_STEPS {
        let Some(at) = next.filter(|at| wake.is_none_or(|wake| *at < wake)) else {
            break;
        };
        let (truths, until) = judge.customer(owner, [rule], at)?;
        if truths != [is_member] {
            return Ok(true);
        }
        next = until;
    }
    Ok(false)
}

/// The members that a definition had in the end, or has now.
fn folded(reader: &dyn Reader, span: &Span) -> Result<RoaringBitmap> {
    let mut folded = members::base(reader, span.slot)?;
    for event in event::since(reader, span.slot, span.seq)? {
        event?.apply(&mut folded);
    }
    Ok(folded)
}

/// Each definition after the first has beside its base who came and went by it, and all lie in the order of time. Of a deleted
/// segment too, since its past can be read.
fn check_past(
    reader: &dyn Reader,
    row: &SegmentRow,
    problem: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    let mut before: Option<&Span> = None;
    for span in &row.spans {
        let changed = members::read(reader, members::Kind::Changed, span.slot)?;
        let expected = match before {
            Some(before) => folded(reader, before)? ^ members::base(reader, span.slot)?,
            None => RoaringBitmap::new(),
        };
        if changed != expected {
            problem(
                &MEMBERS_BASE,
                "who came and went by a definition is not what was before it",
            );
        }
        if before.is_some_and(|before| before.seq >= span.seq || before.since > span.since) {
            problem(&SEGMENT, "a segment's definitions are not in the order of time");
        }
        before = Some(span);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::live::store::load;
    use crate::{Crm, CustomerId, NewCustomer, NewSegment, SegmentId, SegmentPatch};

    fn shop() -> (Crm, SegmentId, [CustomerId; 2]) {
        let crm = Crm::in_memory().unwrap();
        let [ada, bob] =
            ["Ada", "Bob"].map(|name| crm.customers().create(NewCustomer::person(name)).unwrap().id);
        let some = crm
            .segments()
            .create(NewSegment::live("Some", "name = 'Ada'"))
            .unwrap()
            .id;
        let patch = SegmentPatch {
            expression: Some("name = 'Bob'".to_owned()),
            ..SegmentPatch::default()
        };
        crm.segments().update(some, patch).unwrap();
        (crm, some, [ada, bob])
    }

    fn problems(crm: &Crm) -> usize {
        crm.verify().unwrap().problems.len()
    }

    #[test]
    fn the_past_of_definitions_is_compared() {
        for kind in [members::Kind::Base, members::Kind::Changed] {
            for number in [0, 1] {
                let (crm, some, _) = shop();
                assert_eq!(problems(&crm), 0);
                crm.write(|tx| {
                    let spans = load(tx, some)?.unwrap().1.spans;
                    members::write(tx, kind, spans[number].slot, &[1, 3].into_iter().collect())
                })
                .unwrap();
                assert!(problems(&crm) > 0, "{kind:?} of {number}");
                // Also once nobody can be a member any more.
                crm.segments().delete(some, None).unwrap();
                assert!(problems(&crm) > 0, "{kind:?} of {number}, deleted");
            }
        }
    }

    #[test]
    fn what_was_deleted_is_in_order() {
        let (crm, some, [ada, _]) = shop();
        crm.customers().delete(ada, None).unwrap();
        crm.segments().delete(some, None).unwrap();
        assert_eq!(problems(&crm), 0);
    }
}
