//! Creating, updating, deleting and restoring categories.

use super::tree::{find, has_children, is_above, load, name_key, row_key};
use super::{Category, CategoryPatch, NewCategory};
use crate::activity::product::query;
use crate::base::{CategoryId, Code, Error, Result, clean_label, clean_text};
use crate::journal::{Entity, Stored, Touched, Tx, check_version, created, updated};
use crate::store::Reader;

/// The longest name, in bytes.
const MAX_NAME: usize = 200;

const ENTITY: &str = "category";

pub(super) fn create(tx: &mut Tx<'_>, new: &NewCategory) -> Result<Category> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewCategory) -> Result<Category> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(row_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewCategory {
        id: _,
        name,
        parent_id,
        description,
    } = new.clone();
    let mut category = Category {
        id,
        name,
        parent_id,
        description,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    clean(&mut category)?;
    check_parent(tx, &category)?;
    let seq = created(tx, None, &category);
    store(tx, seq, None, &category)?;
    Ok(category)
}

pub(super) fn update(tx: &mut Tx<'_>, id: CategoryId, patch: &CategoryPatch) -> Result<Category> {
    change(tx, id, patch.version, |tx, category| {
        let CategoryPatch {
            version: _,
            name,
            parent_id,
            description,
        } = patch.clone();
        if let Some(name) = name {
            category.name = name;
        }
        parent_id.apply(&mut category.parent_id);
        description.apply(&mut category.description);
        clean(category)?;
        check_parent(tx, category)
    })
}

/// Refused with `in_use` while products or other categories refer to it. Looks at every product, which only this rare
/// command has to.
pub(super) fn delete(tx: &mut Tx<'_>, id: CategoryId, version: Option<u64>) -> Result<Category> {
    change(tx, id, version, |tx, category| {
        let used = has_children(tx, id)? || query::any(tx, |product| product.category_ids.contains(&id))?;
        if used {
            return Err(Error::new(Code::InUse));
        }
        category.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: CategoryId, version: Option<u64>) -> Result<Category> {
    let mut stored = load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut stored.record, version)?;
    change_record(tx, stored, |tx, category| {
        category.deleted_at = None;
        check_parent(tx, category)
    })
}

fn change(
    tx: &mut Tx<'_>,
    id: CategoryId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Category) -> Result<()>,
) -> Result<Category> {
    let mut stored = load(tx, id)?
        .filter(|stored| stored.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    check_version(&mut stored.record, version)?;
    change_record(tx, stored, work)
}

fn change_record(
    tx: &mut Tx<'_>,
    stored: Stored<Category>,
    work: impl FnOnce(&mut Tx<'_>, &mut Category) -> Result<()>,
) -> Result<Category> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    work(tx, &mut after).map_err(|error| error.with_entity(ENTITY))?;
    if let Some(seq) = updated(tx, None, seq, &before, &mut after)? {
        // Whoever asks about categories does so by their names.
        if (&before.name, before.deleted_at) != (&after.name, after.deleted_at) {
            tx.touch(Touched::shared(Entity::Category));
        }
        store(tx, seq, Some(&before), &after).map_err(|error| error.with_entity(ENTITY))?;
    }
    Ok(after)
}

/// Writes the row, and the name of a category that is not deleted.
fn store(tx: &mut Tx<'_>, seq: u64, before: Option<&Category>, after: &Category) -> Result<()> {
    let live = |category: &&Category| category.deleted_at.is_none();
    let old = before.filter(live).map(name_key);
    let new = Some(after).filter(live).map(name_key);
    if old != new {
        if let Some(key) = old {
            tx.delete(key);
        }
        if let Some(key) = new {
            if tx.get(key.as_bytes())?.is_some() {
                return Err(Error::field_of(Code::Taken, "name"));
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

fn clean(category: &mut Category) -> Result<()> {
    category.name = clean_label(&category.name, "name")?;
    if category.name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, "name"));
    }
    if let Some(description) = &category.description {
        clean_text(description, "description")?;
    }
    Ok(())
}

/// The parent is there, and is not the category itself or below it.
fn check_parent(reader: &dyn Reader, category: &Category) -> Result<()> {
    let Some(parent) = category.parent_id else {
        return Ok(());
    };
    if parent == category.id {
        return Err(Error::field_of(Code::SelfReference, "parent_id"));
    }
    if find(reader, parent)?.is_none() {
        return Err(Error::field_of(Code::UnknownReference, "parent_id"));
    }
    if is_above(reader, category.id, parent)? {
        return Err(Error::field_of(Code::SelfReference, "parent_id"));
    }
    Ok(())
}
