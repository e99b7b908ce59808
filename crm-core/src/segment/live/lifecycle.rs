//! Creating, updating and deleting segments, and who is on a list.

use super::build::asking_begin_again;
use super::definitions::{Definitions, plan_of};
use super::derive::{MOST, settle};
use super::instant;
use super::members::{Chunk, place};
use super::memory::Memory;
use super::model::{NewSegment, Segment, SegmentKind, SegmentPatch};
use super::store::{ENTITY, Registry, SegmentRow, Span, Sweep, all, id_key, load_live, save};
use crate::base::{Code, CustomerId, Error, Result, SegmentId, clean_label, clean_text};
use crate::customers;
use crate::journal::{Entity, Touched, Tx, check_version, created, updated};
use crate::store::Reader;

/// The longest name, in bytes.
const MAX_NAME: usize = 200;
/// At most this many segments.
const MAX_SEGMENTS: usize = 1_000;

pub(super) fn create(tx: &mut Tx<'_>, new: &NewSegment) -> Result<Segment> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    if all(tx)?.len() >= MAX_SEGMENTS {
        return Err(Error::new(Code::TooMany));
    }
    let now = instant::now(tx)?;
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewSegment {
        id: _,
        name,
        description,
        expression,
    } = new.clone();
    let mut record = Segment {
        id,
        name,
        description,
        kind: expression
            .as_ref()
            .map_or(SegmentKind::List, |_| SegmentKind::Live),
        expression,
        building: None,
        created_at: tx.now(),
        updated_at: tx.now(),
        version: 1,
        deleted_at: None,
    };
    clean(&mut record)?;
    check(tx, &record, None)?;
    let (number, slot, listed) = Registry::change(tx, |registry| {
        registry.rename();
        let listed = record
            .expression
            .is_none()
            .then(|| registry.new_slot())
            .transpose()?;
        Ok((registry.new_number()?, registry.new_slot()?, listed))
    })?;
    let seq = created(tx, None, &record);
    let next = record.expression.clone().map(|expression| Sweep {
        slot,
        expression,
        group: 0,
    });
    let span = listed.map(|_| Span {
        slot,
        expression: None,
        since: now,
        seq,
    });
    // What is dated by it must not come before what is written later.
    instant::keep(tx, now)?;
    let row = SegmentRow {
        seq,
        record,
        spans: span.into_iter().collect(),
        next,
        again: None,
        listed,
    };
    tx.put(id_key(id), number.to_be_bytes().as_slice());
    save(tx, number, None, &row)?;
    row.segment(tx)
}

pub(super) fn update(tx: &mut Tx<'_>, id: SegmentId, patch: &SegmentPatch) -> Result<Segment> {
    let (number, mut row) = load_live(tx, id)?;
    check_version(&mut row.record, patch.version)?;
    let before = row.record.clone();
    let SegmentPatch {
        version: _,
        name,
        description,
        expression,
    } = patch.clone();
    if let Some(name) = name {
        row.record.name = name;
    }
    description.apply(&mut row.record.description);
    if let Some(expression) = expression {
        if before.kind == SegmentKind::List {
            return Err(Error::field_of(Code::IllegalState, "expression"));
        }
        row.record.expression = Some(expression);
    }
    clean(&mut row.record)?;
    // Expressions name a segment by its name.
    if row.record.name != before.name {
        check_unasked(tx, number, "name")?;
    }
    let redefined = row.record.expression != before.expression;
    if redefined {
        check(tx, &row.record, Some(number))?;
    }
    let Some(seq) = updated(tx, None, row.seq, &before, &mut row.record)? else {
        return row.segment(tx);
    };
    row.seq = seq;
    if redefined || row.record.name != before.name {
        let slot = Registry::change(tx, |registry| {
            registry.rename();
            registry.new_slot()
        })?;
        if let Some(expression) = row.record.expression.clone().filter(|_| redefined) {
            row.next = Some(Sweep {
                slot,
                expression,
                group: 0,
            });
        }
    }
    save(tx, number, Some(&before), &row)?;
    // Before one has taken effect, others ask about the one that is to.
    if redefined
        && row.span().is_none()
        && let Some(definitions) = Definitions::of(tx, Memory::of(tx.memory())?)?
    {
        asking_begin_again(tx, &definitions, number)?;
    }
    row.segment(tx)
}

pub(super) fn delete(tx: &mut Tx<'_>, id: SegmentId, version: Option<u64>) -> Result<Segment> {
    let (number, mut row) = load_live(tx, id)?;
    check_version(&mut row.record, version)?;
    check_unasked(tx, number, "id")?;
    while settle(tx, MOST)? {}
    let before = row.record.clone();
    row.record.deleted_at = Some(instant::now(tx)?);
    row.next = None;
    row.again = None;
    if let Some(seq) = updated(tx, None, row.seq, &before, &mut row.record)? {
        row.seq = seq;
    }
    Registry::change(tx, |registry| {
        registry.rename();
        Ok(())
    })?;
    save(tx, number, Some(&before), &row)?;
    Ok(row.record)
}

/// Puts customers on a list, or takes them off.
pub(super) fn list(tx: &mut Tx<'_>, id: SegmentId, customers: &[CustomerId], listed: bool) -> Result<()> {
    let (_, row) = load_live(tx, id)?;
    let Some(slot) = row.listed else {
        return Err(Error::new(Code::IllegalState));
    };
    let definitions = Definitions::of(tx, Memory::of(tx.memory())?)?;
    let in_use = |slot| {
        definitions
            .as_ref()
            .is_none_or(|definitions| definitions.in_use(slot))
    };
    for customer in customers {
        let owner = customers::require_ordinal(tx, *customer, "customer_ids")?;
        let (number, bit) = place(owner);
        let mut chunk = Chunk::read(tx, number)?;
        let bits = chunk.bits(slot);
        if (bits & bit != 0) == listed {
            continue;
        }
        chunk.set(slot, bits ^ bit);
        chunk.write(tx, number, in_use);
        tx.touch(Touched {
            entity: Entity::Membership,
            owner,
            before: None,
            after: None,
        });
    }
    Ok(())
}

fn clean(segment: &mut Segment) -> Result<()> {
    segment.name = clean_label(&segment.name, "name")?;
    if segment.name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, "name"));
    }
    if let Some(description) = &segment.description {
        clean_text(description, "description")?;
    }
    Ok(())
}

/// The expression is understood, and does not ask about the segment itself.
fn check(tx: &Tx<'_>, segment: &Segment, number: Option<u32>) -> Result<()> {
    let Some(expression) = &segment.expression else {
        return Ok(());
    };
    let plan = plan_of(tx, expression)?;
    let definitions = Definitions::of(tx, Memory::of(tx.memory())?)?;
    definitions.map_or(Ok(()), |definitions| definitions.rule_of(plan, number).map(drop))
}

/// `in_use` when another segment asks about this one.
fn check_unasked(tx: &Tx<'_>, number: u32, field: &'static str) -> Result<()> {
    let definitions = Definitions::of(tx, Memory::of(tx.memory())?)?;
    if definitions.is_some_and(|definitions| definitions.asking(number).next().is_some()) {
        return Err(Error::field_of(Code::InUse, field).with_entity(ENTITY));
    }
    Ok(())
}
