//! Adding versions, pinning, rolling back and deleting them.

use super::store::{
    ENTITY, Fitted, State, current_of, load, load_live, missing, row_key, version_key, version_row, versions,
};
use super::{Model, ModelSpec};
use crate::base::{Code, Error, ModelId, Result, Timestamp, clean_label};
use crate::journal::{Entity, Stored, Touched, Tx, check_version, created, updated};
use crate::store::{Reader, encode};

/// The longest name, in bytes.
const MAX_NAME: usize = 200;

/// The name in its normal form, which no model of another kind may have.
pub(super) fn clean_name(reader: &dyn Reader, name: &str, spec: &ModelSpec) -> Result<String> {
    let name = clean_label(name, "name")?;
    if name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, "name"));
    }
    if let Some(first) = versions(reader, &name)?.first() {
        let first = load(reader, first.id)?.ok_or_else(missing)?.record;
        if first.kind != spec.kind() {
            return Err(Error::field_of(Code::Inconsistent, "name"));
        }
    }
    Ok(name)
}

/// Adds what was fitted as the next version of its name.
pub(super) fn create(
    tx: &mut Tx<'_>,
    name: &str,
    spec: &ModelSpec,
    as_of: Timestamp,
    fitted: &Fitted,
) -> Result<Model> {
    let name = clean_name(tx, name, spec).map_err(|error| error.with_entity(ENTITY))?;
    let before = versions(tx, &name)?.len();
    let number = u32::try_from(before + 1).map_err(|_| Error::new(Code::TooMany).with_entity(ENTITY))?;
    let now = tx.now();
    let model = Model {
        id: tx.new_id(),
        name,
        number,
        kind: spec.kind(),
        fitted_at: now,
        as_of,
        data_from: fitted.from,
        data_until: fitted.until,
        customers: fitted.customers,
        spec: spec.clone(),
        parameters: fitted.parameters.clone(),
        quality: fitted.quality.clone(),
        pinned: false,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    let seq = created(tx, None, &model);
    store(tx, seq, model)
}

/// Pins a version, in the place of the one that was.
pub(super) fn pin(tx: &mut Tx<'_>, id: ModelId) -> Result<Model> {
    let stored = load_live(tx, id)?;
    unpin(tx, &stored.record.name)?;
    change(tx, stored, |model| model.pinned = true)
}

/// Takes the pin away, if there is one.
pub(super) fn unpin(tx: &mut Tx<'_>, name: &str) -> Result<()> {
    let versions = versions(tx, name)?;
    for version in versions.iter().filter(|version| version.state == State::Pinned) {
        let stored = load_live(tx, version.id)?;
        change(tx, stored, |model| model.pinned = false)?;
    }
    Ok(())
}

/// Pins the version before the current one.
pub(super) fn roll_back(tx: &mut Tx<'_>, name: &str) -> Result<Model> {
    let versions = versions(tx, name)?;
    let current = current_of(&versions).ok_or_else(missing)?;
    let before = versions.iter().take_while(|version| version.id != current.id);
    let before = before.filter(|version| version.state != State::Deleted).last();
    let before = before.ok_or_else(|| Error::new(Code::IllegalState).with_entity(ENTITY))?;
    pin(tx, before.id)
}

/// Deletes a version; whether segments ask for it is found by what is derived.
pub(super) fn delete(tx: &mut Tx<'_>, id: ModelId, version: Option<u64>) -> Result<Model> {
    let mut stored = load_live(tx, id)?;
    check_version(&mut stored.record, version)?;
    if stored.record.pinned {
        return Err(Error::field_of(Code::InUse, "pinned").with_entity(ENTITY));
    }
    let now = tx.now();
    change(tx, stored, |model| model.deleted_at = Some(now))
}

fn change(tx: &mut Tx<'_>, stored: Stored<Model>, work: impl FnOnce(&mut Model)) -> Result<Model> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    work(&mut after);
    match updated(tx, None, seq, &before, &mut after)? {
        Some(seq) => store(tx, seq, after),
        None => Ok(after),
    }
}

/// Writes the row and its place in the index of names, and tells whoever goes by the name.
fn store(tx: &mut Tx<'_>, seq: u64, model: Model) -> Result<Model> {
    let row = Stored { seq, record: model };
    let (key, bytes) = (row_key(row.record.id).into_bytes(), encode(&row)?);
    tx.put_bytes(key.clone(), bytes.clone());
    tx.put(version_key(&row.record), version_row(&row.record));
    tx.touch(Touched {
        after: Some((key, bytes)),
        ..Touched::shared(Entity::Model)
    });
    Ok(row.record)
}
