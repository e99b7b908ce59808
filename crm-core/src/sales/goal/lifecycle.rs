//! Creating, updating, deleting and restoring goals.

use rust_decimal::Decimal;

use super::store::{ENTITY, load, period_key, row_key};
use super::{Goal, GoalPatch, NewGoal};
use crate::base::{Code, Error, GoalId, Result, check_amount, clean_label};
use crate::journal::{Stored, Tx, check_version, created, updated};
use crate::store::Reader as _;

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

pub(super) fn create(tx: &mut Tx<'_>, new: &NewGoal) -> Result<Goal> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewGoal) -> Result<Goal> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(row_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewGoal {
        id: _,
        period,
        owner,
        team,
        value,
        amount,
        currency,
    } = new.clone();
    let mut goal = Goal {
        id,
        period,
        owner,
        team,
        value,
        amount,
        currency,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    clean(&mut goal)?;
    let seq = created(tx, None, &goal);
    store(tx, seq, None, &goal)?;
    Ok(goal)
}

pub(super) fn update(tx: &mut Tx<'_>, id: GoalId, patch: &GoalPatch) -> Result<Goal> {
    change(tx, id, patch.version, |_, goal| {
        let GoalPatch {
            version: _,
            period,
            owner,
            team,
            value,
            amount,
            currency,
        } = patch.clone();
        goal.period = period.unwrap_or(goal.period);
        owner.apply(&mut goal.owner);
        team.apply(&mut goal.team);
        goal.value = value.unwrap_or(goal.value);
        goal.amount = amount.unwrap_or(goal.amount);
        goal.currency = currency.unwrap_or(goal.currency);
        clean(goal)
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: GoalId, version: Option<u64>) -> Result<Goal> {
    change(tx, id, version, |tx, goal| {
        goal.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: GoalId, version: Option<u64>) -> Result<Goal> {
    let mut stored = load(tx, id)?.ok_or_else(missing)?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut stored.record, version)?;
    change_record(tx, stored, |_, goal| {
        goal.deleted_at = None;
        Ok(())
    })
}

fn change(
    tx: &mut Tx<'_>,
    id: GoalId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Goal) -> Result<()>,
) -> Result<Goal> {
    let live = load(tx, id)?.filter(|stored| stored.record.deleted_at.is_none());
    let mut stored = live.ok_or_else(missing)?;
    check_version(&mut stored.record, version)?;
    change_record(tx, stored, work)
}

fn change_record(
    tx: &mut Tx<'_>,
    stored: Stored<Goal>,
    work: impl FnOnce(&mut Tx<'_>, &mut Goal) -> Result<()>,
) -> Result<Goal> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    let done = work(tx, &mut after).and_then(|()| {
        if let Some(seq) = updated(tx, None, seq, &before, &mut after)? {
            store(tx, seq, Some(&before), &after)?;
        }
        Ok(())
    });
    done.map_err(|error| error.with_entity(ENTITY))?;
    Ok(after)
}

/// Writes the row, and the way to a goal that is not deleted.
fn store(tx: &mut Tx<'_>, seq: u64, before: Option<&Goal>, after: &Goal) -> Result<()> {
    let live = |goal: &&Goal| goal.deleted_at.is_none();
    let old = before.filter(live).map(period_key);
    let new = Some(after).filter(live).map(period_key);
    if old != new {
        if let Some(key) = old {
            tx.delete(key);
        }
        if let Some(key) = new {
            if tx.get(key.as_bytes())?.is_some() {
                return Err(Error::field_of(Code::Taken, "period"));
            }
            tx.put(key, after.id.to_bytes().as_slice());
        }
    }
    let row = Stored {
        seq,
        record: after.clone(),
    };
    tx.put_row(row_key(after.id), &row)
}

/// Brings the goal into its normal form.
fn clean(goal: &mut Goal) -> Result<()> {
    goal.period = goal.period.normal();
    for (name, field) in [(&mut goal.owner, "owner"), (&mut goal.team, "team")] {
        if let Some(text) = name {
            *text = clean_label(text, field)?;
        }
    }
    if goal.owner.is_some() && goal.team.is_some() {
        return Err(Error::field_of(Code::Inconsistent, "team"));
    }
    check_amount(goal.amount, "amount")?;
    if goal.amount <= Decimal::ZERO {
        return Err(Error::field_of(Code::OutOfRange, "amount"));
    }
    Ok(())
}
