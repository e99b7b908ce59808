//! Whether memberships are what the rules say, and what the events add up to.

use std::collections::BTreeMap;

use super::definitions::{Definitions, Rule};
use super::event;
use super::instant;
use super::judge::{EVERYBODY, Judge};
use super::members;
use super::memory::Memory;
use super::store::{GROUP, load_by_number};
use super::wake::{self, Reason};
use crate::base::{Result, TimeZone, Timestamp};
use crate::store::Reader;
use crate::store::Table;
use crate::store::table::{MEMBERS, MEMBERS_EVENT, WAKE};

/// Judges everybody anew and compares.
pub(crate) fn check(
    reader: &dyn Reader,
    memory: &Memory,
    zone: &TimeZone,
    now: Timestamp,
    problem: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    let Some(definitions) = Definitions::of(reader, memory)? else {
        return Ok(());
    };
    let now = instant::of(reader, now)?;
    let judge = Judge {
        reader,
        zone,
        definitions: &definitions,
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
            let sleeps = found.until.iter().any(|(owner, until)| {
                let wake = wakes.get(owner);
                wake.is_none_or(|(at, _)| at > until)
            });
            if differs {
                problem(&MEMBERS, "a membership is not what its rule says");
            }
            if sleeps {
                problem(&WAKE, "nobody looks at a customer whom time changes");
            }
            Ok(())
        };
    let last = crate::customers::last_ordinal(reader)?;
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
        let mut folded = members::base(reader, span.slot)?;
        for event in event::since(reader, span.slot, span.seq)? {
            event?.apply(&mut folded);
        }
        if folded != members::of_slot(reader, span.slot, EVERYBODY)? {
            problem(&MEMBERS_EVENT, "the events do not add up to the members");
        }
    }
    Ok(())
}
