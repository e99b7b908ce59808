//! The accessor for categories.

use super::tree::{self, load};
use super::{Category, CategoryPatch, NewCategory, lifecycle};
use crate::base::{CategoryId, Code, Error, Page, PageRequest, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Stored, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Categories of products; from [`Crm::categories`](crate::Crm::categories), a snapshot or a transaction.
///
/// ```
/// use crm_core::{CategoryPatch, Code, Crm, NewCategory, Patch};
/// let crm = Crm::in_memory()?;
/// let clothes = crm.categories().create(NewCategory::new("Clothes"))?;
/// let shoes = crm.categories().create(NewCategory::new("Shoes").below(clothes.id))?;
///
/// let patch = CategoryPatch { parent_id: Patch::Set(shoes.id), ..CategoryPatch::default() };
/// assert_eq!(crm.categories().update(clothes.id, patch).unwrap_err().code(), Code::SelfReference);
/// assert_eq!(crm.categories().delete(clothes.id, None).unwrap_err().code(), Code::InUse);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Categories<C>(C);

impl<C> Categories<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::categories`](crate::Crm::categories) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn stored(reader: &dyn Reader, id: CategoryId) -> Result<Stored<Category>> {
    load(reader, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity("category"))
}

impl<C: ReadContext> Categories<C> {
    /// The category with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: CategoryId) -> Result<Category> {
        self.find(id)?
            .ok_or_else(|| Error::new(Code::NotFound).with_entity("category"))
    }

    /// The category with this id, unless there is none or it is deleted.
    pub fn find(&self, id: CategoryId) -> Result<Option<Category>> {
        self.0.read_about("category", |reader| tree::find(reader, id))
    }

    /// A page of all categories, in the order of their ids.
    pub fn list(&self, page: &PageRequest) -> Result<Page<Category>> {
        self.0.read_about("category", |reader| tree::list(reader, page))
    }

    /// A page of the categories directly below `parent`, or at the top of the tree, by name.
    pub fn children(&self, parent: Option<CategoryId>, page: &PageRequest) -> Result<Page<Category>> {
        self.0
            .read_about("category", |reader| tree::children(reader, parent, page))
    }

    /// The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: CategoryId, at: Timestamp) -> Result<Category> {
        self.0.read_about("category", |reader| {
            let stored = stored(reader, id)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the category's changes, newest first.
    pub fn history(&self, id: CategoryId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about("category", |reader| {
            let stored = stored(reader, id)?;
            history_page(reader, Entity::Category, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Categories<C> {
    /// Creates a category; `taken` when its parent has one of that name.
    pub fn create(&mut self, new: NewCategory) -> Result<Category> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; `self_reference` when the category would come to be below itself.
    pub fn update(&mut self, id: CategoryId, patch: CategoryPatch) -> Result<Category> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Deletes the category; `in_use` while products are in it or categories below it.
    pub fn delete(&mut self, id: CategoryId, version: Option<u64>) -> Result<Category> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
    /// With a version, `stale_version` unless the category has it.
    pub fn restore(&mut self, id: CategoryId, version: Option<u64>) -> Result<Category> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Categories of products.
    pub fn categories(&mut self) -> Categories<&mut Self> {
        Categories::on(self)
    }
}
