//! Keeping memberships up to date: with what a transaction touched, and with the time.
//!
//! What is stored of a customer holds from the last evaluation up to the customer's first wake. Before a customer is
//! judged by new facts, its wakes that are due are settled by the facts that the transaction began with, each at its
//! own instant, so that every flip in between is an event at its time.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::build;
use super::concern::Changed;
use super::definitions::{Definitions, Kept};
use super::event::{self, Flip};
use super::instant;
use super::judge::Judge;
use super::members::{Chunk, place};
use super::memory::Memory;
use super::model::MembershipCause;
use super::store::Registry;
use super::wake::{self, Reason, Wake};
use crate::base::{CustomerId, Result, Timestamp};
use crate::journal::{Entity, Session, Touched, Tx, UNWATCHED};
use crate::profile::ProfileChange;
use crate::segment::evaluate::earlier;
use crate::store::{Reader, Run};

/// So many wakes are settled at the beginning of a transaction. One in tests, so that some are left.
const SOME: usize = if cfg!(test) { 1 } else { 512 };
/// So many are settled in a transaction that does nothing else.
pub(super) const MOST: usize = 4096;

/// Brings memberships up to date with what was touched, and with the profiles that are others now.
pub(crate) fn derive(tx: &mut Tx<'_>, touched: &[Touched], profiles: Vec<ProfileChange>) -> Result<()> {
    let Some(definitions) = definitions(tx)? else {
        return Ok(());
    };
    let mut owners: BTreeMap<u32, Changed> = BTreeMap::new();
    for touched in touched {
        match touched.entity {
            Entity::Product | Entity::Category => build::catalogue_changed(tx)?,
            Entity::Field => build::names_changed(tx)?,
            Entity::Model => build::model_changed(tx, touched)?,
            Entity::Rate => build::rates_changed(tx)?,
            _ if touched.owner != 0 => owners.entry(touched.owner).or_default().note(touched)?,
            _ => {}
        }
    }
    for profile in profiles {
        let changed = owners.entry(profile.owner).or_default();
        changed.profile = Some(profile);
    }
    for (owner, changed) in owners {
        let now = catch_up(tx, &definitions, owner)?;
        judge(tx, &definitions, owner, changed, now)?;
    }
    Ok(())
}

/// Judges a customer by the facts of now and stores what is said.
fn judge(
    tx: &mut Tx<'_>,
    definitions: &Definitions,
    owner: u32,
    changed: Changed,
    now: Timestamp,
) -> Result<()> {
    let stored = Chunk::of(tx, owner)?;
    let rules = definitions.concerned(&changed, owner, &stored);
    if rules.is_empty() {
        return Ok(());
    }
    let judge = Judge {
        reader: tx,
        zone: tx.time_zone(),
        definitions,
        watch: UNWATCHED,
    };
    let profile = changed.profile.map(|profile| profile.after);
    let said = judge.customer_with(owner, profile, rules.iter().map(|kept| &*kept.rule), now)?;
    let verdicts: Vec<_> = rules.into_iter().zip(said.truths).collect();
    let whose = Whose {
        owner,
        id: said.id,
        stored,
    };
    store(tx, definitions, whose, &verdicts, now, MembershipCause::Write)?;
    instant::keep(tx, now)?;
    said.until.map_or(Ok(()), |until| wake::put(tx, until, owner))
}

/// Of whom something is stored.
struct Whose {
    owner: u32,
    /// None where it was not read.
    id: Option<CustomerId>,
    /// What was stored before.
    stored: Chunk,
}

/// Stores what was said of a customer, and the events that it makes.
fn store(
    tx: &mut Tx<'_>,
    definitions: &Definitions,
    whose: Whose,
    verdicts: &[(&Kept, bool)],
    at: Timestamp,
    cause: MembershipCause,
) -> Result<()> {
    let (number, bit) = place(whose.owner);
    let mut chunk = whose.stored;
    let mut flips = Vec::new();
    let mut changed = false;
    for (kept, truth) in verdicts {
        let slot = kept.rule.slot;
        let bits = chunk.bits(slot);
        if (bits & bit != 0) == *truth {
            continue;
        }
        chunk.set(slot, bits ^ bit);
        changed = true;
        if kept.live {
            flips.push(Flip {
                segment: kept.segment,
                slot,
                entered: *truth,
            });
        }
    }
    flips.sort_by_key(|flip| flip.slot);
    if changed {
        chunk.write(tx, number, |slot| definitions.in_use(slot));
    }
    event::record(tx, (whose.owner, whose.id), &flips, at, cause)
}

/// What a transaction notes for its commands.
struct Noted {
    /// The definitions since one was changed.
    definitions: Arc<Definitions>,
    due: Option<Due>,
}

/// The wakes that were due when a transaction first asked, by customer: where many are, nobody looks through them for
/// each customer.
type Due = HashMap<u32, Vec<Wake>>;

fn read_due(reader: &dyn Reader, now: Timestamp) -> Result<Due> {
    let mut due = Due::new();
    for wake in wake::due(reader, None, now)? {
        let wake = wake?;
        due.entry(wake.owner).or_default().push(wake);
    }
    Ok(due)
}

fn noted<'t>(tx: &'t mut Tx<'_>) -> Option<&'t mut Noted> {
    tx.notes.as_mut().and_then(|notes| notes.downcast_mut())
}

fn note(tx: &mut Tx<'_>, definitions: &Arc<Definitions>) {
    tx.notes = Some(Box::new(Noted {
        definitions: definitions.clone(),
        due: None,
    }));
}

/// The definitions by which a command is judged. Whoever changes one forgets what was noted.
fn definitions(tx: &mut Tx<'_>) -> Result<Option<Arc<Definitions>>> {
    if let Some(noted) = noted(tx) {
        return Ok(Some(noted.definitions.clone()));
    }
    let definitions = Definitions::of(tx, Memory::of(tx.memory())?)?;
    if let Some(definitions) = &definitions {
        note(tx, definitions);
    }
    Ok(definitions)
}

/// Settles what is due of one customer, which is nothing unless there is more due than a transaction settles; the
/// transaction's instant.
fn catch_up(tx: &mut Tx<'_>, definitions: &Definitions, owner: u32) -> Result<Timestamp> {
    let (now, is_due) = instant::now_and_due(tx)?;
    if !is_due {
        return Ok(now);
    }
    let due = match noted(tx).and_then(|noted| noted.due.take()) {
        Some(due) => due,
        None => read_due(tx, now)?,
    };
    let mut left = Vec::new();
    for wake in due.get(&owner).into_iter().flatten() {
        // It may be settled by now.
        if wake::is_there(tx, *wake)? {
            left.push(*wake);
        }
    }
    if let Some(noted) = noted(tx) {
        noted.due = Some(due);
    }
    walk(tx, definitions, &left, now)?;
    Ok(now)
}

/// Settles some of what is due, before a transaction's own commands.
pub(crate) fn settle_some(tx: &mut Tx<'_>) -> Result<()> {
    if settle(tx, SOME)? {
        return Ok(());
    }
    let definitions = definitions(tx)?;
    build::look_again_some(tx, definitions.as_deref())
}

/// Settles all that is due, in transactions of bounded size.
pub(crate) fn settle_all(session: &Session<'_>) -> Result<()> {
    while session.write(|tx| tx.command(|tx| settle(tx, MOST)))? {}
    Ok(())
}

/// The row that goes with those of [`written`], which lies elsewhere.
pub(crate) fn written_mark(reader: &dyn Reader, now: Timestamp) -> Result<Run> {
    match Registry::read(reader)? {
        Some(_) => instant::woken(reader, now),
        None => Ok(Run::default()),
    }
}

/// The rows that have customers looked at whose orders are written without looking at the segments.
pub(crate) fn written(reader: &dyn Reader, now: Timestamp, owners: impl Iterator<Item = u32>) -> Result<Run> {
    let mut run = Run::default();
    if Registry::read(reader)?.is_some() {
        let now = instant::of(reader, now)?;
        for owner in owners.filter(|owner| *owner != 0) {
            wake::put_written(&mut run, now, owner)?;
        }
    }
    Ok(run)
}

/// Settles at most `most` of the wakes that are due, the earliest first; whether there are more.
pub(super) fn settle(tx: &mut Tx<'_>, most: usize) -> Result<bool> {
    let Some(definitions) = Definitions::of(tx, Memory::of(tx.memory())?)? else {
        return Ok(false);
    };
    note(tx, &definitions);
    let (now, is_due) = instant::now_and_due(tx)?;
    if !is_due {
        return Ok(false);
    }
    let mut due: Vec<Wake> = wake::due(tx, None, now)?.take(most + 1).collect::<Result<_>>()?;
    let mut end = now;
    // Nobody is settled beyond the first who is not, so that the order of time is kept.
    let left = (due.len() > most).then(|| due.pop()).flatten();
    if let Some(left) = left {
        end = Timestamp::saturating_from_millis(left.at.as_millis() - 1);
    }
    due.sort_by_key(|wake| (wake.owner, wake.at));
    for due in due.chunk_by(|a, b| a.owner == b.owner) {
        walk(tx, &definitions, due, end)?;
    }
    let first = wake::first(tx)?;
    instant::first_is(tx, first)?;
    Ok(left.is_some())
}

/// Looks at one customer at each of its wakes, and at every flip between them up to `end`.
fn walk(tx: &mut Tx<'_>, definitions: &Definitions, wakes: &[Wake], end: Timestamp) -> Result<()> {
    let Some(owner) = wakes.first().map(|wake| wake.owner) else {
        return Ok(());
    };
    let mut instants: BTreeMap<Timestamp, Reason> = BTreeMap::new();
    for wake in wakes {
        wake::delete(tx, *wake)?;
        match instants.entry(wake.at) {
            Entry::Vacant(entry) => drop(entry.insert(wake.reason)),
            Entry::Occupied(mut entry) if wake.reason == Reason::Written => {
                entry.insert(wake.reason);
            }
            Entry::Occupied(_) => {}
        }
    }
    let mut next = None;
    while let Some((at, reason)) = instants.pop_first() {
        let (cause, rules): (_, Vec<&Kept>) = match reason {
            Reason::Time => (
                MembershipCause::Time,
                definitions
                    .rules()
                    .iter()
                    .filter(|kept| kept.rule.reads.time)
                    .collect(),
            ),
            Reason::Written => (MembershipCause::Write, definitions.rules().iter().collect()),
        };
        let judge = Judge {
            reader: tx.before(),
            zone: tx.time_zone(),
            definitions,
            watch: UNWATCHED,
        };
        let (truths, until) = judge.customer(owner, rules.iter().map(|kept| &*kept.rule), at)?;
        let verdicts: Vec<_> = rules.into_iter().zip(truths).collect();
        let whose = Whose {
            owner,
            id: None,
            stored: Chunk::of(tx, owner)?,
        };
        store(tx, definitions, whose, &verdicts, at, cause)?;
        instant::keep(tx, at)?;
        match until {
            Some(until) if until <= end => drop(instants.entry(until).or_insert(Reason::Time)),
            until => next = earlier(next, until),
        }
    }
    // Where not all that is due is settled, it may be due as well.
    next.map_or(Ok(()), |next| wake::put_unless_there(tx, next, owner))
}
