//! A definition looks at everybody, in bounded steps, while writers go on.
//!
//! Whoever is written meanwhile is judged by the new definition too, so a step need not know who was. When the last
//! step is done and nothing is due, the definition takes effect in one commit: its members are the base that its events
//! add to, and one change of the journal stands for all who entered and left by that.

use std::collections::BTreeMap;

use super::definitions::{Definition, Definitions, Of, Rule};
use super::derive::{self, MOST};
use super::event::{self, Flip};
use super::instant;
use super::judge::{EVERYBODY, Found, Judge};
use super::members::{self, Chunk};
use super::memory::Memory;
use super::model::MembershipCause;
use super::store::{GROUP, Registry, SegmentRow, Span, load_by_number, load_live, row_key};
use super::wake;
use crate::base::{Code, Error, Result, SegmentId};
use crate::customers;
use crate::journal::{Backlog, Entity, Touched, Tx, UNWATCHED, WorkProgress, block_of};
use crate::model::touched_name;
use crate::store::Reader;

/// The groups of customers that a step looks at: 16,384 customers. Few in tests, so that there are steps.
const STEP: u32 = if cfg!(test) { 1 } else { 256 };

/// The same where customers are looked at again, whose changes are events of their own.
const STEP_AGAIN: u32 = if cfg!(test) { 1 } else { 64 };
/// The same for what a write does at its beginning.
const SOME_AGAIN: u32 = if cfg!(test) { 1 } else { 4 };

/// Whether some definition has not looked at everybody.
fn is_open(definition: &Definition) -> bool {
    definition.next.is_some() || definition.stale
}

/// Whether the new definition of this segment, or of any, has not looked at everybody.
pub(super) fn is_any_new(reader: &dyn Reader, memory: &Memory, own: Option<SegmentId>) -> Result<bool> {
    let definitions = Definitions::of(reader, memory)?;
    let is_own = |definition: &Definition| own.is_none_or(|own| definition.id == own);
    let is_new = |definition: &Definition| definition.next.is_some() && is_own(definition);
    Ok(definitions.is_some_and(|definitions| definitions.segments().any(is_new)))
}

/// Looks at the next customers for the first definition that has not looked at everybody; how far it is with that. None
/// when all have.
///
/// With a segment, for that one's definition alone, and then for those that look at everybody again since it took
/// effect; how far that one is.
pub(super) fn step(tx: &mut Tx<'_>, own: Option<SegmentId>) -> Result<Option<WorkProgress>> {
    let Some(definitions) = Definitions::of(tx, Memory::of(tx.memory())?)? else {
        return Ok(None);
    };
    let is_own = |definition: &&Definition| own.is_none_or(|own| definition.id == own);
    let mut open = definitions.segments().filter(|definition| is_open(definition));
    let mut stale = definitions.segments().filter(|definition| definition.stale);
    let Some(definition) = open.find(is_own).or_else(|| stale.next()) else {
        return Ok(None);
    };
    let number = definition.number;
    let row = load_by_number(tx, number)?;
    match definition.next.as_ref().filter(|_| is_own(&definition)) {
        Some(rule) => look(tx, &definitions, number, row, rule)?,
        None => look_again(tx, &definitions, number, row, STEP_AGAIN)?,
    }
    let of = customers::last_ordinal(tx)?;
    let row = match own {
        Some(own) => load_live(tx, own)?.1,
        None => load_by_number(tx, number)?,
    };
    let built = row.segment(tx)?.building;
    Ok(Some(built.unwrap_or(WorkProgress { done: of, of })))
}

/// A small part of looking at everybody again, before a transaction's own commands. Not after a write of what is shared:
/// while many of them follow each other, each would begin anew.
pub(super) fn look_again_some(tx: &mut Tx<'_>, definitions: Option<&Definitions>) -> Result<()> {
    let is_stale = |definition: &Definition| definition.stale;
    if !definitions.is_some_and(|definitions| definitions.segments().any(is_stale)) {
        return Ok(());
    }
    let (_, block) = block_of(tx, tx.head.seq)?;
    let last = block.entries.last().map(|entry| entry.entity);
    if matches!(
        last,
        Some(Entity::Product | Entity::Category | Entity::Rate | Entity::Model)
    ) {
        return Ok(());
    }
    again(tx, SOME_AGAIN).map(drop)
}

/// A step of what a change of the catalogue left to do; whether there was anything.
pub(super) fn settle(tx: &mut Tx<'_>) -> Result<bool> {
    again(tx, STEP_AGAIN)
}

fn again(tx: &mut Tx<'_>, most: u32) -> Result<bool> {
    let Some(definitions) = Definitions::of(tx, Memory::of(tx.memory())?)? else {
        return Ok(false);
    };
    let Some(definition) = definitions.segments().find(|definition| definition.stale) else {
        return Ok(false);
    };
    let row = load_by_number(tx, definition.number)?;
    look_again(tx, &definitions, definition.number, row, most)?;
    Ok(true)
}

/// The groups of a step that begins at `group`, so many at most; none when everybody was looked at.
fn groups(tx: &Tx<'_>, group: u32, most: u32) -> Result<Option<std::ops::Range<u32>>> {
    let end = customers::last_ordinal(tx)? / GROUP + 1;
    Ok((group < end).then(|| group..end.min(group.saturating_add(most))))
}

/// A step of a new definition.
fn look(
    tx: &mut Tx<'_>,
    definitions: &Definitions,
    number: u32,
    mut row: SegmentRow,
    rule: &Rule,
) -> Result<()> {
    let Some(sweep) = &mut row.next else {
        return Err(Error::new(Code::Corrupt).with_entity("segment"));
    };
    let Some(groups) = groups(tx, sweep.group, STEP)? else {
        return take_effect(tx, definitions, number, row);
    };
    let last = (groups.end * GROUP - 1).min(customers::last_ordinal(tx)?);
    let owners = (groups.start * GROUP, last);
    let found = found(tx, definitions, rule, owners)?;
    let mut stored: BTreeMap<u32, Chunk> =
        Chunk::range(tx, members::chunks(owners))?.collect::<Result<_>>()?;
    for number in members::chunks(owners) {
        let mut chunk = stored.remove(&number).unwrap_or_default();
        let bits = members::bits_of(&found.members, number);
        if chunk.bits(rule.slot) != bits {
            chunk.set(rule.slot, bits);
            chunk.write(tx, number, |slot| definitions.in_use(slot));
        }
    }
    put_wakes(tx, &found)?;
    sweep.group = groups.end;
    tx.put_row(row_key(number), &row)
}

fn put_wakes(tx: &mut Tx<'_>, found: &Found) -> Result<()> {
    let now = instant::now(tx)?;
    instant::keep(tx, now)?;
    for wakes in found.until.chunk_by(|a, b| a.0 / GROUP == b.0 / GROUP) {
        wake::put_pack(tx, wakes[0].0 / GROUP, wakes.iter().copied())?;
    }
    Ok(())
}

/// Whom a rule holds for of these customers, by the columns where the handle has them.
fn found(tx: &Tx<'_>, definitions: &Definitions, rule: &Rule, owners: (u32, u32)) -> Result<Found> {
    let judge = Judge {
        reader: tx,
        zone: tx.time_zone(),
        definitions,
        watch: UNWATCHED,
    };
    let now = instant::now(tx)?;
    let Some(view) = tx.untouched() else {
        return judge.range(rule, owners, now, None);
    };
    let judge = Judge {
        reader: view,
        ..judge
    };
    Memory::of(tx.memory())?.with_ready_frame(view, |frame| judge.range(rule, owners, now, frame))
}

/// The new definition takes the place of the one before, when nothing is due: what time changed before was by that.
fn take_effect(tx: &mut Tx<'_>, definitions: &Definitions, number: u32, mut row: SegmentRow) -> Result<()> {
    if derive::settle(tx, MOST)? {
        return Ok(());
    }
    let Some(sweep) = row.next.take() else {
        return Err(Error::new(Code::Corrupt).with_entity("segment"));
    };
    let members = members::of_slot(tx, sweep.slot, EVERYBODY)?;
    members::write(tx, members::Kind::Base, sweep.slot, &members)?;
    if let Some(before) = row.span() {
        let before = members::of_slot(tx, before.slot, EVERYBODY)?;
        members::write(tx, members::Kind::Changed, sweep.slot, &(before ^ members))?;
    }
    let now = instant::now(tx)?;
    instant::keep(tx, now)?;
    let seq = event::record_definition(tx, row.record.id, now, row.spans.is_empty());
    row.spans.push(Span {
        slot: sweep.slot,
        expression: Some(sweep.expression),
        since: now,
        seq,
    });
    row.again = None;
    tx.put_row(row_key(number), &row)?;
    asking_begin_again(tx, definitions, number)?;
    Registry::change(tx, |_| Ok(()))
}

/// Whoever asks about this segment now asks about something else.
pub(super) fn asking_begin_again(tx: &mut Tx<'_>, definitions: &Definitions, number: u32) -> Result<()> {
    for asking in definitions.asking(number) {
        begin_again(tx, asking.number)?;
    }
    Ok(())
}

/// A step of a definition in effect, since what is shared was changed, when nothing is due: what time changed before was
/// by what was shared then.
fn look_again(
    tx: &mut Tx<'_>,
    definitions: &Definitions,
    number: u32,
    mut row: SegmentRow,
    most: u32,
) -> Result<()> {
    if derive::settle(tx, MOST)? {
        return Ok(());
    }
    let next = groups(tx, row.again.unwrap_or(0), most)?;
    row.again = next.as_ref().map(|groups| groups.end);
    tx.put_row(row_key(number), &row)?;
    let Some(groups) = next else {
        return Registry::change(tx, |_| Ok(()));
    };
    let Some(rule) = &definitions.get(number)?.live else {
        return Ok(());
    };
    let last = (groups.end * GROUP - 1).min(customers::last_ordinal(tx)?);
    let owners = (groups.start * GROUP, last);
    let judge = Judge {
        reader: tx.untouched().map_or(tx as &dyn Reader, |view| view),
        zone: tx.time_zone(),
        definitions,
        watch: UNWATCHED,
    };
    // Without the columns, which others may hold for long.
    let now = instant::now(tx)?;
    let found = judge.range(rule, owners, now, None)?;
    for number in members::chunks(owners) {
        let mut chunk = Chunk::read(tx, number)?;
        let (before, after) = (chunk.bits(rule.slot), members::bits_of(&found.members, number));
        if before == after {
            continue;
        }
        for owner in members::owners(number, before ^ after) {
            let flip = Flip {
                segment: row.record.id,
                slot: rule.slot,
                entered: found.members.contains(owner),
            };
            event::record(tx, (owner, None), &[flip], now, MembershipCause::Shared)?;
        }
        chunk.set(rule.slot, after);
        chunk.write(tx, number, |slot| definitions.in_use(slot));
    }
    put_wakes(tx, &found)
}

/// What is stored of this segment is out of date for some: reads evaluate, until everybody was looked at again.
fn begin_again(tx: &mut Tx<'_>, number: u32) -> Result<()> {
    let mut row = load_by_number(tx, number)?;
    let again = row.span().map(|_| 0);
    let begun = row.next.as_ref().is_some_and(|sweep| sweep.group > 0);
    if row.again == again && !begun {
        return Ok(());
    }
    let known = row.again.is_some();
    row.again = again;
    if let Some(sweep) = &mut row.next {
        sweep.group = 0;
    }
    tx.put_row(row_key(number), &row)?;
    if known {
        return Ok(());
    }
    Registry::change(tx, |_| Ok(()))
}

/// Names of the catalogue were changed, which concerns everybody.
pub(super) fn catalogue_changed(tx: &mut Tx<'_>) -> Result<()> {
    shared_changed(tx, |rule| rule.reads.catalogue).map(drop)
}

/// A version of a model was added, pinned, unpinned or deleted; `in_use` where a segment asks one that is deleted.
pub(super) fn model_changed(tx: &mut Tx<'_>, touched: &Touched) -> Result<()> {
    let Some((name, was_current)) = touched_name(tx, touched)? else {
        return Ok(());
    };
    let is_asked = shared_changed(tx, |rule| rule.models.iter().any(|asked| **asked == *name))?;
    if is_asked && was_current {
        return Err(Error::new(Code::InUse).with_entity("model"));
    }
    if is_asked {
        // Definitions know what the current version reads, also those of segments that are to look at everybody already.
        Registry::change(tx, |_| Ok(()))?;
    }
    Ok(())
}

/// An exchange rate was set or deleted, by which models convert.
pub(super) fn rates_changed(tx: &mut Tx<'_>) -> Result<()> {
    shared_changed(tx, |rule| !rule.models.is_empty()).map(drop)
}

/// What some rules read of what is shared was changed, which concerns everybody; whether there are such rules.
fn shared_changed(tx: &mut Tx<'_>, reads: impl Fn(&Rule) -> bool) -> Result<bool> {
    let Some(definitions) = Definitions::of(tx, Memory::of(tx.memory())?)? else {
        return Ok(false);
    };
    let mut reading = Vec::new();
    for definition in definitions.segments() {
        let mut rules = definition.live.iter().chain(&definition.next);
        if rules.any(|rule| reads(rule) && !matches!(rule.of, Of::Nothing)) {
            reading.push(definition.number);
        }
    }
    // What time has changed by now was by what the transaction began with. Where that is much, a command that is alone gives
    // way to it.
    while !reading.is_empty() && derive::settle(tx, MOST)? {
        if tx.backlog != Backlog::Within {
            tx.backlog = Backlog::Left;
            return Err(Error::new(Code::TooBusy));
        }
    }
    for number in &reading {
        begin_again(tx, *number)?;
    }
    Ok(!reading.is_empty())
}

/// A custom field was defined, changed or deleted; `in_use` where a segment reads one that is gone.
pub(super) fn names_changed(tx: &mut Tx<'_>) -> Result<()> {
    let memory = Memory::of(tx.memory())?;
    let Some(before) = Definitions::of(tx, memory)? else {
        return Ok(());
    };
    Registry::change(tx, |registry| {
        registry.rename();
        Ok(())
    })?;
    match Definitions::of(tx, memory)? {
        Some(after) if after.is_broken_since(&before) => Err(Error::new(Code::InUse).with_entity("field")),
        _ => Ok(()),
    }
}
