//! Where categories are kept, and the tree that they make.
//!
//! Beside its row, each category that is not deleted has a row under its parent and its name. These rows keep names
//! unique, and list a category's children by name.

use std::collections::BTreeSet;

use super::Category;
use crate::base::{CategoryId, Code, Error, Page, PageRequest, Result, Timestamp};
use crate::journal::listing::{self, Walk};
use crate::journal::{Entity, Record, Stored};
use crate::store::key::parts;
use crate::store::table::{CATEGORY, CATEGORY_NAME};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

impl Row for Stored<Category> {
    const TABLE: &'static Table = &CATEGORY;
}

impl Record for Category {
    const ENTITY: Entity = Entity::Category;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("category")
}

pub(super) fn row_key(id: CategoryId) -> Key {
    Key::of(&CATEGORY).id(id)
}

/// The start of the names below a category, or at the top of the tree.
fn names_below(parent: Option<CategoryId>) -> Key {
    let names = Key::of(&CATEGORY_NAME);
    match parent {
        None => names.u8(0),
        Some(id) => names.u8(1).id(id),
    }
}

/// Where the owner of a category's name is found.
pub(super) fn name_key(category: &Category) -> Key {
    names_below(category.parent_id).text(&category.name.to_lowercase())
}

/// The index rows that a category's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let [id] = parts(key, 1, [16])?;
    let category = decode::<Stored<Category>>(row)?.record;
    let live = category.deleted_at.is_none();
    Ok(live
        .then(|| (name_key(&category).into_bytes(), id.into()))
        .into_iter()
        .collect())
}

pub(super) fn id_from(bytes: &[u8]) -> Result<CategoryId> {
    Ok(CategoryId::from_bytes(bytes.try_into().map_err(|_| corrupt())?))
}

/// The stored category, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: CategoryId) -> Result<Option<Stored<Category>>> {
    reader
        .get(row_key(id).as_bytes())?
        .map(|row| decode(&row))
        .transpose()
}

/// The category with this id, unless there is none or it is deleted.
pub(in crate::activity::product) fn find(reader: &dyn Reader, id: CategoryId) -> Result<Option<Category>> {
    let category = load(reader, id)?.map(|stored| stored.record);
    Ok(category.filter(|category| category.deleted_at.is_none()))
}

/// What the category is called; none when it is deleted.
pub(crate) fn name_of(reader: &dyn Reader, id: CategoryId) -> Result<Option<String>> {
    Ok(find(reader, id)?.map(|category| category.name))
}

/// The ids of the categories directly below one, or at the top, by name.
fn children_of(
    reader: &dyn Reader,
    parent: Option<CategoryId>,
) -> Result<impl Iterator<Item = Result<CategoryId>>> {
    let rows = reader.scan(names_below(parent).range())?;
    Ok(rows.map(|row| id_from(&row?.1)))
}

pub(super) fn has_children(reader: &dyn Reader, id: CategoryId) -> Result<bool> {
    Ok(children_of(reader, Some(id))?.next().transpose()?.is_some())
}

/// The category and all below it.
pub(in crate::activity::product) fn with_descendants(
    reader: &dyn Reader,
    id: CategoryId,
) -> Result<BTreeSet<CategoryId>> {
    let mut found = BTreeSet::from([id]);
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        for child in children_of(reader, Some(id))? {
            let child = child?;
            if !found.insert(child) {
                return Err(corrupt());
            }
            open.push(child);
        }
    }
    Ok(found)
}

/// Whether `id` is `start` or above it.
pub(super) fn is_above(reader: &dyn Reader, id: CategoryId, start: CategoryId) -> Result<bool> {
    let (mut next, mut seen) = (Some(start), BTreeSet::new());
    while let Some(at) = next {
        if at == id {
            return Ok(true);
        }
        if !seen.insert(at) {
            return Err(corrupt());
        }
        next = load(reader, at)?.ok_or_else(corrupt)?.record.parent_id;
    }
    Ok(false)
}

/// A page of the categories that are not deleted, in the order of their ids.
pub(super) fn list(reader: &dyn Reader, page: &PageRequest) -> Result<Page<Category>> {
    let all = Key::of(&CATEGORY);
    listing::page(reader, &all, all.range(), Walk::Forward, page, |_, row| {
        let Stored { record, .. }: Stored<Category> = decode(row)?;
        Ok(Some(record).filter(|category| category.deleted_at.is_none()))
    })
}

/// A page of the categories directly below one, or at the top, by name.
pub(super) fn children(
    reader: &dyn Reader,
    parent: Option<CategoryId>,
    page: &PageRequest,
) -> Result<Page<Category>> {
    if let Some(id) = parent
        && find(reader, id)?.is_none()
    {
        return Err(Error::new(Code::NotFound).with_entity("category"));
    }
    let names = names_below(parent);
    listing::page(reader, &names, names.range(), Walk::Forward, page, |_, id| {
        find(reader, id_from(id)?)?.ok_or_else(corrupt).map(Some)
    })
}
