//! Creating, updating, deleting and restoring lead models.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::store::{ENTITY, all, load, row_key};
use super::{LeadGroup, LeadModel, LeadModelPatch, LeadRule, LeadSource, NewLeadModel};
use crate::base::{Code, Error, LeadModelId, Result, check_amount, clean_label, clean_label_in, clean_text};
use crate::journal::{Stored, Tx, check_version, created, updated};
use crate::segment::Question;
use crate::store::Reader;

/// The longest name, in bytes.
const MAX_NAME: usize = 200;
/// At most this many models that are not deleted.
const MAX_MODELS: usize = 1_000;
/// At most this many groups, rules of each, and grades.
const MAX_PARTS: usize = 100;
/// The longest half-life.
const MAX_DAYS: u32 = 100_000;

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

pub(super) fn create(tx: &mut Tx<'_>, new: &NewLeadModel) -> Result<LeadModel> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewLeadModel) -> Result<LeadModel> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(row_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewLeadModel {
        id: _,
        name,
        description,
        groups,
        grades,
    } = new.clone();
    let mut model = LeadModel {
        id,
        name,
        description,
        groups,
        grades,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    clean(tx, &mut model, &BTreeSet::new())?;
    let seq = created(tx, None, &model);
    let row = Stored { seq, record: model };
    tx.put_row(row_key(id), &row)?;
    Ok(row.record)
}

pub(super) fn update(tx: &mut Tx<'_>, id: LeadModelId, patch: &LeadModelPatch) -> Result<LeadModel> {
    change(tx, id, patch.version, |tx, model| {
        let stored = expressions(model);
        let LeadModelPatch {
            version: _,
            name,
            description,
            groups,
            grades,
        } = patch.clone();
        if let Some(name) = name {
            model.name = name;
        }
        description.apply(&mut model.description);
        if let Some(groups) = groups {
            model.groups = groups;
        }
        grades.apply_or_default(&mut model.grades);
        clean(tx, model, &stored)
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: LeadModelId, version: Option<u64>) -> Result<LeadModel> {
    change(tx, id, version, |tx, model| {
        model.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: LeadModelId, version: Option<u64>) -> Result<LeadModel> {
    let mut stored = load(tx, id)?.ok_or_else(missing)?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut stored.record, version)?;
    change_record(tx, stored, |tx, model| {
        model.deleted_at = None;
        let stored = expressions(model);
        clean(tx, model, &stored)
    })
}

fn change(
    tx: &mut Tx<'_>,
    id: LeadModelId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut LeadModel) -> Result<()>,
) -> Result<LeadModel> {
    let live = load(tx, id)?.filter(|stored| stored.record.deleted_at.is_none());
    let mut stored = live.ok_or_else(missing)?;
    check_version(&mut stored.record, version)?;
    change_record(tx, stored, work)
}

fn change_record(
    tx: &mut Tx<'_>,
    stored: Stored<LeadModel>,
    work: impl FnOnce(&mut Tx<'_>, &mut LeadModel) -> Result<()>,
) -> Result<LeadModel> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    work(tx, &mut after).map_err(|error| error.with_entity(ENTITY))?;
    if let Some(seq) = updated(tx, None, seq, &before, &mut after)? {
        let row = Stored { seq, record: after };
        tx.put_row(row_key(row.record.id), &row)?;
        return Ok(row.record);
    }
    Ok(after)
}

fn expressions(model: &LeadModel) -> BTreeSet<String> {
    let rules = model.groups.iter().flat_map(|group| &group.rules);
    rules.filter_map(|rule| rule.expression.clone()).collect()
}

/// Brings the model into its normal form; its name must be free, and its expressions must be understood. Those that are
/// `stored` already may ask what is gone by now.
fn clean(reader: &dyn Reader, model: &mut LeadModel, stored: &BTreeSet<String>) -> Result<()> {
    model.name = clean_label(&model.name, "name")?;
    if model.name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, "name"));
    }
    if let Some(description) = &model.description {
        clean_text(description, "description")?;
    }
    if model.groups.is_empty() {
        return Err(Error::field_of(Code::Required, "groups"));
    }
    for (count, field) in [(model.groups.len(), "groups"), (model.grades.len(), "grades")] {
        if count > MAX_PARTS {
            return Err(Error::field_of(Code::TooMany, field));
        }
    }
    let mut names = BTreeSet::new();
    for (at, group) in model.groups.iter_mut().enumerate() {
        clean_group(reader, group, &mut names, stored)
            .map_err(|error| error.under(format_args!("groups[{at}]")))?;
    }
    let mut names = BTreeSet::new();
    for (at, grade) in model.grades.iter_mut().enumerate() {
        let cleaned = clean_label_in(&mut grade.name, "name").and_then(|()| {
            if !names.insert(grade.name.to_lowercase()) {
                return Err(Error::field_of(Code::DuplicateInInput, "name"));
            }
            normal(&mut grade.fit, "fit")?;
            normal(&mut grade.engagement, "engagement")
        });
        cleaned.map_err(|error| error.under(format_args!("grades[{at}]")))?;
    }
    let mut others = all(reader)?;
    others.retain(|other| other.id != model.id);
    if others.len() >= MAX_MODELS {
        return Err(Error::new(Code::TooMany));
    }
    let name = model.name.to_lowercase();
    if others.iter().any(|other| other.name.to_lowercase() == name) {
        return Err(Error::field_of(Code::Taken, "name"));
    }
    Ok(())
}

fn clean_group(
    reader: &dyn Reader,
    group: &mut LeadGroup,
    names: &mut BTreeSet<String>,
    stored: &BTreeSet<String>,
) -> Result<()> {
    clean_label_in(&mut group.name, "name")?;
    if !names.insert(group.name.to_lowercase()) {
        return Err(Error::field_of(Code::DuplicateInInput, "name"));
    }
    if let Some(cap) = &mut group.cap {
        normal(cap, "cap")?;
        if cap.is_sign_negative() {
            return Err(Error::field_of(Code::OutOfRange, "cap"));
        }
    }
    if group.rules.is_empty() {
        return Err(Error::field_of(Code::Required, "rules"));
    }
    if group.rules.len() > MAX_PARTS {
        return Err(Error::field_of(Code::TooMany, "rules"));
    }
    for (at, rule) in group.rules.iter_mut().enumerate() {
        clean_rule(reader, rule, stored).map_err(|error| error.under(format_args!("rules[{at}]")))?;
    }
    Ok(())
}

fn clean_rule(reader: &dyn Reader, rule: &mut LeadRule, stored: &BTreeSet<String>) -> Result<()> {
    clean_label_in(&mut rule.name, "name")?;
    normal(&mut rule.points, "points")?;
    match rule.half_life_days {
        Some(_) if rule.source == LeadSource::Customer => {
            return Err(Error::field_of(Code::Inconsistent, "half_life_days"));
        }
        Some(days) if !(1..=MAX_DAYS).contains(&days) => {
            return Err(Error::field_of(Code::OutOfRange, "half_life_days"));
        }
        _ => {}
    }
    let (table, expression) = (rule.source.table(), rule.expression.as_deref());
    let question = if expression.is_some_and(|expression| stored.contains(expression)) {
        Question::of_stored
    } else {
        Question::of
    };
    question(reader, table, expression).map(drop)
}

/// Zero is stored without a sign and without decimals, so that giving it again is no change.
fn normal(amount: &mut Decimal, field: &'static str) -> Result<()> {
    check_amount(*amount, field)?;
    *amount = amount.normalize();
    Ok(())
}
