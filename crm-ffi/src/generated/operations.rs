// Written by `cargo xtask api` from the sources of crm-core; change those.

//! An object for every accessor, and a method for every operation.

use std::sync::Arc;

use crate::convert::{FromCore, argument};
use crate::error::{Result, guarded};
use crate::generated::enums::*;
use crate::generated::ids::*;
use crate::generated::records::*;
use crate::handle::CrmHandle;
use crate::imports::{ProgressListener, source, watched};
use crate::long::long;
use crate::values::Timestamp;

/// Categories of products; from `Crm::categories`(crate::Crm::categories), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Categories {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Categories {
    /// The category with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: CategoryId) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories", Some("id"), id)?;
            crm.categories().get(id).map(FromCore::from_core)
        })
    }

    /// The category with this id, unless there is none or it is deleted.
    pub fn find(&self, id: CategoryId) -> Result<Option<Category>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories", Some("id"), id)?;
            crm.categories().find(id).map(FromCore::from_core)
        })
    }

    /// A page of all categories, in the order of their ids.
    #[uniffi::method(default(page))]
    pub fn list(&self, page: PageRequest) -> Result<CategoryPage> {
        let crm = &self.crm;
        guarded(|| {
            let page: crm_core::PageRequest = argument("categories", None, page)?;
            crm.categories().list(&page).map(FromCore::from_core)
        })
    }

    /// A page of the categories directly below `parent`, or at the top of the tree, by name.
    #[uniffi::method(default(parent), default(page))]
    pub fn children(&self, parent: Option<CategoryId>, page: PageRequest) -> Result<CategoryPage> {
        let crm = &self.crm;
        guarded(|| {
            let parent: Option<crm_core::CategoryId> = argument("categories", Some("parent"), parent)?;
            let page: crm_core::PageRequest = argument("categories", None, page)?;
            crm.categories().children(parent, &page).map(FromCore::from_core)
        })
    }

    /// The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: CategoryId, at: Timestamp) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("categories", Some("at"), at)?;
            crm.categories().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the category's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: CategoryId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("categories", None, page)?;
            crm.categories().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a category; `taken` when its parent has one of that name.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewCategory) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewCategory = argument("categories", None, new)?;
            crm.categories().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `self_reference` when the category would come to be below itself.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: CategoryId, patch: CategoryPatch) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories", Some("id"), id)?;
            let patch: crm_core::CategoryPatch = argument("categories", None, patch)?;
            crm.categories().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the category; `in_use` while products are in it or categories below it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: CategoryId, version: Option<u64>) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories", Some("id"), id)?;
            let version: Option<u64> = argument("categories", Some("version"), version)?;
            crm.categories().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
    /// With a version, `stale_version` unless the category has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: CategoryId, version: Option<u64>) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories", Some("id"), id)?;
            let version: Option<u64> = argument("categories", Some("version"), version)?;
            crm.categories().restore(id, version).map(FromCore::from_core)
        })
    }
}

#[uniffi::export]
impl CrmHandle {
    /// Categories of products; from `Crm::categories`(crate::Crm::categories), a snapshot or a transaction.
    pub fn categories(&self) -> Arc<Categories> {
        Arc::new(Categories {
            crm: self.crm.clone(),
        })
    }

    /// Customers; from `Crm::customers`(crate::Crm::customers), a snapshot or a transaction.
    pub fn customers(&self) -> Arc<Customers> {
        Arc::new(Customers {
            crm: self.crm.clone(),
        })
    }

    /// Definitions of custom fields; from `Crm::fields`(crate::Crm::fields), a snapshot or a transaction.
    pub fn fields(&self) -> Arc<Fields> {
        Arc::new(Fields {
            crm: self.crm.clone(),
        })
    }

    /// Imports; from `Crm::imports`(crate::Crm::imports).
    ///
    /// An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
    /// bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
    /// kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
    /// is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
    /// goes on when it is run again, and running it once more changes nothing.
    pub fn imports(&self) -> Arc<Imports> {
        Arc::new(Imports {
            crm: self.crm.clone(),
        })
    }

    /// Interactions; from `Crm::interactions`(crate::Crm::interactions), a snapshot or a transaction.
    pub fn interactions(&self) -> Arc<Interactions> {
        Arc::new(Interactions {
            crm: self.crm.clone(),
        })
    }

    /// The journal; from `Crm::journal`(crate::Crm::journal), a snapshot or a transaction.
    pub fn journal(&self) -> Arc<Journal> {
        Arc::new(Journal {
            crm: self.crm.clone(),
        })
    }

    /// Notes; from `Crm::notes`(crate::Crm::notes), a snapshot or a transaction.
    pub fn notes(&self) -> Arc<Notes> {
        Arc::new(Notes {
            crm: self.crm.clone(),
        })
    }

    /// Orders; from `Crm::orders`(crate::Crm::orders), a snapshot or a transaction.
    pub fn orders(&self) -> Arc<Orders> {
        Arc::new(Orders {
            crm: self.crm.clone(),
        })
    }

    /// Products; from `Crm::products`(crate::Crm::products), a snapshot or a transaction.
    pub fn products(&self) -> Arc<Products> {
        Arc::new(Products {
            crm: self.crm.clone(),
        })
    }

    /// Relationships; from `Crm::relationships`(crate::Crm::relationships), a snapshot or a transaction.
    pub fn relationships(&self) -> Arc<Relationships> {
        Arc::new(Relationships {
            crm: self.crm.clone(),
        })
    }

    /// Reports; from `Crm::reports`(crate::Crm::reports), a snapshot or a transaction.
    pub fn reports(&self) -> Arc<Reports> {
        Arc::new(Reports {
            crm: self.crm.clone(),
        })
    }

    /// Scores; from `Crm::scoring`(crate::Crm::scoring), a snapshot or a transaction.
    pub fn scoring(&self) -> Arc<Scoring> {
        Arc::new(Scoring {
            crm: self.crm.clone(),
        })
    }

    /// Moves the log into the tree now, as happens by itself when the log is full and on close.
    pub async fn checkpoint(&self) -> Result<()> {
        let crm = self.crm.clone();
        long(move |_| guarded(|| crm.checkpoint().map(FromCore::from_core))).await
    }

    /// Gives free space back to the file system; `snapshots_open` while a snapshot is held.
    pub async fn compact(&self) -> Result<()> {
        let crm = self.crm.clone();
        long(move |_| guarded(|| crm.compact().map(FromCore::from_core))).await
    }

    /// Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one.
    pub async fn backup(&self, path: String) -> Result<()> {
        let crm = self.crm.clone();
        long(move |_| {
            guarded(|| {
                let path: String = argument("crm", Some("path"), path)?;
                crm.backup(path).map(FromCore::from_core)
            })
        })
        .await
    }

    /// How much there is.
    pub fn stats(&self) -> Result<Stats> {
        let crm = &self.crm;
        guarded(|| crm.stats().map(FromCore::from_core))
    }

    /// Checks everything: the file's checksums, the journal's chain, that the indexes hold exactly what the records
    /// imply, and that each profile is what its rows add up to. Takes time in proportion to the file.
    ///
    /// `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
    /// live row are not checked.
    pub async fn verify(&self) -> Result<VerifyReport> {
        let crm = self.crm.clone();
        long(move |_| guarded(|| crm.verify().map(FromCore::from_core))).await
    }

    /// A new id, for a record that is written later, perhaps more than once.
    pub fn new_id(&self) -> Result<Uuid> {
        let crm = &self.crm;
        guarded(|| {
            Ok(Uuid::from_core(crm_core::Uuid::from_bytes(
                crm.new_id::<crm_core::CustomerId>().to_bytes(),
            )))
        })
    }
}

/// Customers; from `Crm::customers`(crate::Crm::customers), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Customers {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Customers {
    /// The customer with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: CustomerId) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            crm.customers().get(id).map(FromCore::from_core)
        })
    }

    /// The customer with this id, unless there is none or it is deleted.
    pub fn find(&self, id: CustomerId) -> Result<Option<Customer>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            crm.customers().find(id).map(FromCore::from_core)
        })
    }

    /// The deleted customer with this id, unless there is none or it is not deleted.
    pub fn find_deleted(&self, id: CustomerId) -> Result<Option<Customer>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            crm.customers().find_deleted(id).map(FromCore::from_core)
        })
    }

    /// The customer who has this identifier, given in any form in which it may be created.
    ///
    /// Errors: those of a create, such as `invalid_phone`.
    pub fn find_by_identifier(&self, identifier: Identifier) -> Result<Option<Customer>> {
        let crm = &self.crm;
        guarded(|| {
            let identifier: crm_core::Identifier = argument("customers", None, identifier)?;
            crm.customers()
                .find_by_identifier(&identifier)
                .map(FromCore::from_core)
        })
    }

    /// The customers who have, for each word of the query, a word that begins with it; the best first, at most
    /// `limit` (1 to 1,000).
    ///
    /// Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
    /// those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
    /// bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
    /// `list`(Self::list) with a text.
    pub fn search(&self, query: String, limit: u32) -> Result<Vec<SearchHit>> {
        let crm = &self.crm;
        guarded(|| {
            let query: String = argument("customers", Some("query"), query)?;
            let limit: usize = argument("customers", Some("limit"), limit)?;
            crm.customers().search(&query, limit).map(FromCore::from_core)
        })
    }

    /// A page of the customers that the query asks for.
    ///
    /// Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
    /// at every customer, and keep one page of them.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: CustomerQuery, page: PageRequest) -> Result<CustomerPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::CustomerQuery = argument("customers", None, query)?;
            let page: crm_core::PageRequest = argument("customers", None, page)?;
            crm.customers().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// How many customers the query asks for.
    #[uniffi::method(default(query))]
    pub fn count(&self, query: CustomerQuery) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::CustomerQuery = argument("customers", None, query)?;
            crm.customers().count(&query).map(FromCore::from_core)
        })
    }

    /// The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
    pub fn as_of(&self, id: CustomerId, at: Timestamp) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("customers", Some("at"), at)?;
            crm.customers().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the customer's changes, newest first. Deleted customers are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: CustomerId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("customers", None, page)?;
            crm.customers().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
    /// when something given is not in form.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewCustomer) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewCustomer = argument("customers", None, new)?;
            crm.customers().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
    /// another version. A patch that changes nothing leaves the version as it is.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: CustomerId, patch: CustomerPatch) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let patch: crm_core::CustomerPatch = argument("customers", None, patch)?;
            crm.customers().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
    /// `stale_version` unless the customer has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: CustomerId, version: Option<u64>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let version: Option<u64> = argument("customers", Some("version"), version)?;
            crm.customers().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
    /// there is nothing to restore. With a version, `stale_version` unless the customer has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: CustomerId, version: Option<u64>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let version: Option<u64> = argument("customers", Some("version"), version)?;
            crm.customers().restore(id, version).map(FromCore::from_core)
        })
    }

    /// Adds tags; those that the customer has already change nothing.
    pub fn add_tags(&self, id: CustomerId, tags: Vec<String>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let tags: Vec<String> = argument("customers", Some("tags"), tags)?;
            crm.customers().add_tags(id, &tags).map(FromCore::from_core)
        })
    }

    /// Removes tags; those that the customer does not have change nothing.
    pub fn remove_tags(&self, id: CustomerId, tags: Vec<String>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let tags: Vec<String> = argument("customers", Some("tags"), tags)?;
            crm.customers().remove_tags(id, &tags).map(FromCore::from_core)
        })
    }

    /// Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
    /// already takes the new label, if one is given.
    pub fn add_identifier(&self, id: CustomerId, identifier: Identifier) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let identifier: crm_core::Identifier = argument("customers", None, identifier)?;
            crm.customers()
                .add_identifier(id, identifier)
                .map(FromCore::from_core)
        })
    }

    /// Removes an identifier, whatever its label; one that the customer does not have changes nothing.
    pub fn remove_identifier(&self, id: CustomerId, identifier: Identifier) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let identifier: crm_core::Identifier = argument("customers", None, identifier)?;
            crm.customers()
                .remove_identifier(id, &identifier)
                .map(FromCore::from_core)
        })
    }

    /// Adds an entry to the consent ledger, at its place in time.
    pub fn record_consent(&self, id: CustomerId, consent: Consent) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let consent: crm_core::Consent = argument("customers", None, consent)?;
            crm.customers()
                .record_consent(id, consent)
                .map(FromCore::from_core)
        })
    }

    /// Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
    #[uniffi::method(default(options))]
    pub fn view_360(&self, id: CustomerId, options: Customer360Options) -> Result<Customer360> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let options: crm_core::Customer360Options = argument("customers", None, options)?;
            crm.customers().view_360(id, &options).map(FromCore::from_core)
        })
    }

    /// A page of the customer's orders, interactions and notes on one line of time, newest first.
    #[uniffi::method(default(query), default(page))]
    pub fn timeline(
        &self,
        id: CustomerId,
        query: TimelineQuery,
        page: PageRequest,
    ) -> Result<TimelineItemPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            let query: crm_core::TimelineQuery = argument("customers", None, query)?;
            let page: crm_core::PageRequest = argument("customers", None, page)?;
            crm.customers()
                .timeline(id, &query, &page)
                .map(FromCore::from_core)
        })
    }

    /// What the customer's orders and interactions add up to; of deleted customers too.
    pub fn profile(&self, id: CustomerId) -> Result<Profile> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers", Some("id"), id)?;
            crm.customers().profile(id).map(FromCore::from_core)
        })
    }
}

/// Definitions of custom fields; from `Crm::fields`(crate::Crm::fields), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Fields {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Fields {
    /// The definition with this key; `not_found` when there is none.
    pub fn get(&self, key: String) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields", Some("key"), key)?;
            crm.fields().get(&key).map(FromCore::from_core)
        })
    }

    /// The definition with this key, if there is one.
    pub fn find(&self, key: String) -> Result<Option<FieldDefinition>> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields", Some("key"), key)?;
            crm.fields().find(&key).map(FromCore::from_core)
        })
    }

    /// All definitions, by key; there are at most 1,000.
    pub fn list(&self) -> Result<Vec<FieldDefinition>> {
        let crm = &self.crm;
        guarded(|| crm.fields().list().map(FromCore::from_core))
    }

    /// The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, key: String, at: Timestamp) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields", Some("key"), key)?;
            let at: crm_core::Timestamp = argument("fields", Some("at"), at)?;
            crm.fields().as_of(&key, at).map(FromCore::from_core)
        })
    }

    /// A page of the definition's changes, newest first. Deleted ones are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, key: String, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields", Some("key"), key)?;
            let page: crm_core::PageRequest = argument("fields", None, page)?;
            crm.fields().history(&key, &page).map(FromCore::from_core)
        })
    }

    /// Defines a field; `already_exists` when the key is in use.
    ///
    /// The key of a deleted field is free again, also for another kind; values that are stored stay as they are.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewField) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewField = argument("fields", None, new)?;
            crm.fields().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names. What customers have is not checked again.
    #[uniffi::method(default(patch))]
    pub fn update(&self, key: String, patch: FieldPatch) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields", Some("key"), key)?;
            let patch: crm_core::FieldPatch = argument("fields", None, patch)?;
            crm.fields().update(&key, patch).map(FromCore::from_core)
        })
    }

    /// Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
    /// with `unknown_field`.
    #[uniffi::method(default(version))]
    pub fn delete(&self, key: String, version: Option<u64>) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields", Some("key"), key)?;
            let version: Option<u64> = argument("fields", Some("version"), version)?;
            crm.fields().delete(&key, version).map(FromCore::from_core)
        })
    }
}

/// Imports; from `Crm::imports`(crate::Crm::imports).
///
/// An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
/// bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
/// kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
/// is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
/// goes on when it is run again, and running it once more changes nothing.
#[derive(Debug, uniffi::Object)]
pub struct Imports {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Imports {
    /// The import with this id; `not_found` when there is none.
    pub fn get(&self, id: ImportId) -> Result<Import> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ImportId = argument("imports", Some("id"), id)?;
            crm.imports().get(id).map(FromCore::from_core)
        })
    }

    /// A page of the imports, the newest first.
    #[uniffi::method(default(page))]
    pub fn list(&self, page: PageRequest) -> Result<ImportPage> {
        let crm = &self.crm;
        guarded(|| {
            let page: crm_core::PageRequest = argument("imports", None, page)?;
            crm.imports().list(&page).map(FromCore::from_core)
        })
    }

    /// Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
    /// or something else was recorded about it; that is kept and counted. Then the same file can be imported again.
    ///
    /// It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
    /// asked for again. `illegal_state` when it was done.
    pub async fn revert(&self, id: ImportId) -> Result<RevertReport> {
        let crm = self.crm.clone();
        long(move |_| {
            guarded(|| {
                let id: crm_core::ImportId = argument("imports", Some("id"), id)?;
                crm.imports().revert(id).map(FromCore::from_core)
            })
        })
        .await
    }

    /// Imports customers from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
    #[uniffi::method(
        default(path),
        default(text),
        default(mapping),
        default(dry_run),
        default(max_errors),
        default(on_duplicate),
        default(progress)
    )]
    #[allow(clippy::too_many_arguments, reason = "the languages name them")]
    pub async fn customers(
        &self,
        path: Option<String>,
        text: Option<String>,
        mapping: CustomerMapping,
        dry_run: Option<bool>,
        max_errors: Option<u32>,
        on_duplicate: Option<OnDuplicate>,
        progress: Option<Arc<dyn ProgressListener>>,
    ) -> Result<ImportReport> {
        let crm = self.crm.clone();
        long(move |gone| {
            watched(gone, progress, |options| {
                let mapping: crm_core::CustomerMapping = argument("imports", None, mapping)?;
                let dry_run: Option<bool> = argument("imports", Some("dry_run"), dry_run)?;
                let max_errors: Option<u32> = argument("imports", Some("max_errors"), max_errors)?;
                let on_duplicate: Option<crm_core::OnDuplicate> =
                    argument("imports", Some("on_duplicate"), on_duplicate)?;
                let options = crm_core::ImportOptions {
                    dry_run: dry_run.unwrap_or(options.dry_run),
                    max_errors: max_errors.map_or(options.max_errors, |most| most as usize),
                    on_duplicate: on_duplicate.unwrap_or_default(),
                    ..options
                };
                crm.imports().customers(source(path, text)?, &mapping, options)
            })
        })
        .await
    }

    /// Imports orders from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
    #[uniffi::method(
        default(path),
        default(text),
        default(mapping),
        default(dry_run),
        default(max_errors),
        default(progress)
    )]
    pub async fn orders(
        &self,
        path: Option<String>,
        text: Option<String>,
        mapping: OrderMapping,
        dry_run: Option<bool>,
        max_errors: Option<u32>,
        progress: Option<Arc<dyn ProgressListener>>,
    ) -> Result<ImportReport> {
        let crm = self.crm.clone();
        long(move |gone| {
            watched(gone, progress, |options| {
                let mapping: crm_core::OrderMapping = argument("imports", None, mapping)?;
                let dry_run: Option<bool> = argument("imports", Some("dry_run"), dry_run)?;
                let max_errors: Option<u32> = argument("imports", Some("max_errors"), max_errors)?;
                let options = crm_core::ImportOptions {
                    dry_run: dry_run.unwrap_or(options.dry_run),
                    max_errors: max_errors.map_or(options.max_errors, |most| most as usize),
                    ..options
                };
                crm.imports().orders(source(path, text)?, &mapping, options)
            })
        })
        .await
    }

    /// Loads orders that are at hand as values, with the same account as a file: each is one row, those whose number is stored already are skipped.
    #[uniffi::method(default(dry_run), default(max_errors), default(progress))]
    pub async fn load(
        &self,
        orders: Vec<NewOrder>,
        dry_run: Option<bool>,
        max_errors: Option<u32>,
        progress: Option<Arc<dyn ProgressListener>>,
    ) -> Result<ImportReport> {
        let crm = self.crm.clone();
        long(move |gone| {
            watched(gone, progress, |options| {
                let orders: Vec<crm_core::NewOrder> = argument("imports", Some("orders"), orders)?;
                let dry_run: Option<bool> = argument("imports", Some("dry_run"), dry_run)?;
                let max_errors: Option<u32> = argument("imports", Some("max_errors"), max_errors)?;
                let options = crm_core::ImportOptions {
                    dry_run: dry_run.unwrap_or(options.dry_run),
                    max_errors: max_errors.map_or(options.max_errors, |most| most as usize),
                    ..options
                };
                crm.imports().load(orders, options)
            })
        })
        .await
    }
}

/// Interactions; from `Crm::interactions`(crate::Crm::interactions), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Interactions {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Interactions {
    /// The interaction with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: InteractionId) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions", Some("id"), id)?;
            crm.interactions().get(id).map(FromCore::from_core)
        })
    }

    /// The interaction with this id, unless there is none or it is deleted.
    pub fn find(&self, id: InteractionId) -> Result<Option<Interaction>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions", Some("id"), id)?;
            crm.interactions().find(id).map(FromCore::from_core)
        })
    }

    /// A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
    /// was such a customer.
    #[uniffi::method(default(query), default(page))]
    pub fn of(
        &self,
        customer: CustomerId,
        query: InteractionQuery,
        page: PageRequest,
    ) -> Result<InteractionPage> {
        let crm = &self.crm;
        guarded(|| {
            let customer: crm_core::CustomerId = argument("interactions", Some("customer"), customer)?;
            let query: crm_core::InteractionQuery = argument("interactions", None, query)?;
            let page: crm_core::PageRequest = argument("interactions", None, page)?;
            crm.interactions()
                .of(customer, &query, &page)
                .map(FromCore::from_core)
        })
    }

    /// A page of the interactions of nobody known yet, newest first.
    #[uniffi::method(default(query), default(page))]
    pub fn anonymous(&self, query: InteractionQuery, page: PageRequest) -> Result<InteractionPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::InteractionQuery = argument("interactions", None, query)?;
            let page: crm_core::PageRequest = argument("interactions", None, page)?;
            crm.interactions()
                .anonymous(&query, &page)
                .map(FromCore::from_core)
        })
    }

    /// The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
    /// when it happened. Deleted interactions are found.
    pub fn as_of(&self, id: InteractionId, at: Timestamp) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("interactions", Some("at"), at)?;
            crm.interactions().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the interaction's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: InteractionId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("interactions", None, page)?;
            crm.interactions().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Records an interaction.
    ///
    /// When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
    /// deleted since or not, and nothing is written: a sender that got no answer can send again.
    ///
    /// Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
    /// ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
    /// channel.
    pub fn record(&self, new: NewInteraction) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewInteraction = argument("interactions", None, new)?;
            crm.interactions().record(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names. A new customer or instant moves the interaction on the timelines.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: InteractionId, patch: InteractionPatch) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions", Some("id"), id)?;
            let patch: crm_core::InteractionPatch = argument("interactions", None, patch)?;
            crm.interactions().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions", Some("id"), id)?;
            let version: Option<u64> = argument("interactions", Some("version"), version)?;
            crm.interactions().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
    /// interaction has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions", Some("id"), id)?;
            let version: Option<u64> = argument("interactions", Some("version"), version)?;
            crm.interactions().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// The journal; from `Crm::journal`(crate::Crm::journal), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Journal {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Journal {
    /// The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
    pub fn changes_since(&self, seq: u64, limit: u32) -> Result<Changes> {
        let crm = &self.crm;
        guarded(|| {
            let seq: u64 = argument("journal", Some("seq"), seq)?;
            let limit: u32 = argument("journal", Some("limit"), limit)?;
            crm.journal().changes_since(seq, limit).map(FromCore::from_core)
        })
    }

    /// The changes after those that the named cursor has acknowledged.
    pub fn next_changes(&self, cursor: String, limit: u32) -> Result<Changes> {
        let crm = &self.crm;
        guarded(|| {
            let cursor: String = argument("journal", Some("cursor"), cursor)?;
            let limit: u32 = argument("journal", Some("limit"), limit)?;
            crm.journal()
                .next_changes(&cursor, limit)
                .map(FromCore::from_core)
        })
    }

    /// The number up to which the named cursor has acknowledged; 0 for a new cursor.
    pub fn position(&self, cursor: String) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| {
            let cursor: String = argument("journal", Some("cursor"), cursor)?;
            crm.journal().position(&cursor).map(FromCore::from_core)
        })
    }

    /// The journal's end. Kept elsewhere, it lets `Journal::verify` find any later rewriting of the past.
    pub fn head(&self) -> Result<JournalHead> {
        let crm = &self.crm;
        guarded(|| crm.journal().head().map(FromCore::from_core))
    }

    /// Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
    #[uniffi::method(default(retained))]
    pub async fn verify(&self, retained: Option<JournalHead>) -> Result<JournalHead> {
        let crm = self.crm.clone();
        long(move |_| {
            guarded(|| {
                let retained: Option<crm_core::JournalHead> =
                    argument("journal", Some("retained"), retained)?;
                crm.journal().verify(retained).map(FromCore::from_core)
            })
        })
        .await
    }

    /// Remembers, durably, that the named cursor has handled everything up to `seq`.
    pub fn acknowledge(&self, cursor: String, seq: u64) -> Result<()> {
        let crm = &self.crm;
        guarded(|| {
            let cursor: String = argument("journal", Some("cursor"), cursor)?;
            let seq: u64 = argument("journal", Some("seq"), seq)?;
            crm.journal().acknowledge(&cursor, seq).map(FromCore::from_core)
        })
    }
}

/// Notes; from `Crm::notes`(crate::Crm::notes), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Notes {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Notes {
    /// The note with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: NoteId) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes", Some("id"), id)?;
            crm.notes().get(id).map(FromCore::from_core)
        })
    }

    /// The note with this id, unless there is none or it is deleted.
    pub fn find(&self, id: NoteId) -> Result<Option<Note>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes", Some("id"), id)?;
            crm.notes().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
    /// none.
    #[uniffi::method(default(page))]
    pub fn of(&self, customer: CustomerId, page: PageRequest) -> Result<NotePage> {
        let crm = &self.crm;
        guarded(|| {
            let customer: crm_core::CustomerId = argument("notes", Some("customer"), customer)?;
            let page: crm_core::PageRequest = argument("notes", None, page)?;
            crm.notes().of(customer, &page).map(FromCore::from_core)
        })
    }

    /// The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
    pub fn as_of(&self, id: NoteId, at: Timestamp) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("notes", Some("at"), at)?;
            crm.notes().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the note's changes, newest first. Deleted notes are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: NoteId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("notes", None, page)?;
            crm.notes().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a note; `unknown_reference` when the customer is deleted, or there is none.
    pub fn create(&self, new: NewNote) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewNote = argument("notes", None, new)?;
            crm.notes().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: NoteId, patch: NotePatch) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes", Some("id"), id)?;
            let patch: crm_core::NotePatch = argument("notes", None, patch)?;
            crm.notes().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the note. With a version, `stale_version` unless the note has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: NoteId, version: Option<u64>) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes", Some("id"), id)?;
            let version: Option<u64> = argument("notes", Some("version"), version)?;
            crm.notes().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
    /// the note has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: NoteId, version: Option<u64>) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes", Some("id"), id)?;
            let version: Option<u64> = argument("notes", Some("version"), version)?;
            crm.notes().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Orders; from `Crm::orders`(crate::Crm::orders), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Orders {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Orders {
    /// The order with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: OrderId) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            crm.orders().get(id).map(FromCore::from_core)
        })
    }

    /// The order with this id, unless there is none or it is deleted.
    pub fn find(&self, id: OrderId) -> Result<Option<Order>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            crm.orders().find(id).map(FromCore::from_core)
        })
    }

    /// The order with this number in this source.
    #[uniffi::method(default(source))]
    pub fn find_by_number(&self, source: Option<String>, number: String) -> Result<Option<Order>> {
        let crm = &self.crm;
        guarded(|| {
            let source: Option<String> = argument("orders", Some("source"), source)?;
            let number: String = argument("orders", Some("number"), number)?;
            crm.orders()
                .find_by_number(source.as_deref(), &number)
                .map(FromCore::from_core)
        })
    }

    /// A page of the orders that the query asks for.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: OrderQuery, page: PageRequest) -> Result<OrderPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::OrderQuery = argument("orders", None, query)?;
            let page: crm_core::PageRequest = argument("orders", None, page)?;
            crm.orders().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
    pub fn as_of(&self, id: OrderId, at: Timestamp) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("orders", Some("at"), at)?;
            crm.orders().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the order's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: OrderId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("orders", None, page)?;
            crm.orders().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates an order; `taken` when its source has an order of that number.
    pub fn create(&self, new: NewOrder) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewOrder = argument("orders", None, new)?;
            crm.orders().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: OrderId, patch: OrderPatch) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let patch: crm_core::OrderPatch = argument("orders", None, patch)?;
            crm.orders().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
    pub fn advance(&self, id: OrderId, advance: OrderAdvance) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let advance: crm_core::OrderAdvance = argument("orders", None, advance)?;
            crm.orders().advance(id, advance).map(FromCore::from_core)
        })
    }

    /// Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
    #[uniffi::method(default(cancellation))]
    pub fn cancel(&self, id: OrderId, cancellation: OrderCancellation) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let cancellation: crm_core::OrderCancellation = argument("orders", None, cancellation)?;
            crm.orders().cancel(id, cancellation).map(FromCore::from_core)
        })
    }

    /// Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
    /// With a version, `stale_version` unless the order has it.
    #[uniffi::method(default(version))]
    pub fn reopen(&self, id: OrderId, version: Option<u64>) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let version: Option<u64> = argument("orders", Some("version"), version)?;
            crm.orders().reopen(id, version).map(FromCore::from_core)
        })
    }

    /// Records a payment.
    #[uniffi::method(default(payment))]
    pub fn add_payment(&self, id: OrderId, payment: NewPayment) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let payment: crm_core::NewPayment = argument("orders", None, payment)?;
            crm.orders().add_payment(id, payment).map(FromCore::from_core)
        })
    }

    /// Refunds lines, or parts of them; `out_of_range` for more than is left.
    #[uniffi::method(default(refund))]
    pub fn refund(&self, id: OrderId, refund: NewRefund) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let refund: crm_core::NewRefund = argument("orders", None, refund)?;
            crm.orders().refund(id, refund).map(FromCore::from_core)
        })
    }

    /// Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: OrderId, version: Option<u64>) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let version: Option<u64> = argument("orders", Some("version"), version)?;
            crm.orders().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
    /// version, `stale_version` unless the order has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: OrderId, version: Option<u64>) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders", Some("id"), id)?;
            let version: Option<u64> = argument("orders", Some("version"), version)?;
            crm.orders().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Products; from `Crm::products`(crate::Crm::products), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Products {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Products {
    /// The product with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ProductId) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products", Some("id"), id)?;
            crm.products().get(id).map(FromCore::from_core)
        })
    }

    /// The product with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ProductId) -> Result<Option<Product>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products", Some("id"), id)?;
            crm.products().find(id).map(FromCore::from_core)
        })
    }

    /// The product with this SKU, unless there is none or it is deleted.
    pub fn find_by_sku(&self, sku: String) -> Result<Option<Product>> {
        let crm = &self.crm;
        guarded(|| {
            let sku: String = argument("products", Some("sku"), sku)?;
            crm.products().find_by_sku(&sku).map(FromCore::from_core)
        })
    }

    /// A page of the products that the query asks for, in the order of their creation.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: ProductQuery, page: PageRequest) -> Result<ProductPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ProductQuery = argument("products", None, query)?;
            let page: crm_core::PageRequest = argument("products", None, page)?;
            crm.products().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
    pub fn as_of(&self, id: ProductId, at: Timestamp) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("products", Some("at"), at)?;
            crm.products().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the product's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: ProductId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("products", None, page)?;
            crm.products().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewProduct) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewProduct = argument("products", None, new)?;
            crm.products().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: ProductId, patch: ProductPatch) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products", Some("id"), id)?;
            let patch: crm_core::ProductPatch = argument("products", None, patch)?;
            crm.products().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the product; its SKU is free again, the orders for it stay.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: ProductId, version: Option<u64>) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products", Some("id"), id)?;
            let version: Option<u64> = argument("products", Some("version"), version)?;
            crm.products().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
    /// categories was deleted since. With a version, `stale_version` unless the product has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: ProductId, version: Option<u64>) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products", Some("id"), id)?;
            let version: Option<u64> = argument("products", Some("version"), version)?;
            crm.products().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Relationships; from `Crm::relationships`(crate::Crm::relationships), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Relationships {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Relationships {
    /// The relationship with this id; `not_found` when there is none, or it was deleted.
    pub fn get(&self, id: RelationshipId) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships", Some("id"), id)?;
            crm.relationships().get(id).map(FromCore::from_core)
        })
    }

    /// The relationship with this id, if there is one.
    pub fn find(&self, id: RelationshipId) -> Result<Option<Relationship>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships", Some("id"), id)?;
            crm.relationships().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
    /// left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
    #[uniffi::method(default(page))]
    pub fn of(&self, customer: CustomerId, page: PageRequest) -> Result<RelationshipPage> {
        let crm = &self.crm;
        guarded(|| {
            let customer: crm_core::CustomerId = argument("relationships", Some("customer"), customer)?;
            let page: crm_core::PageRequest = argument("relationships", None, page)?;
            crm.relationships().of(customer, &page).map(FromCore::from_core)
        })
    }

    /// The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
    /// deletion on.
    pub fn as_of(&self, id: RelationshipId, at: Timestamp) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("relationships", Some("at"), at)?;
            crm.relationships().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the relationship's changes, newest first. Deleted relationships are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: RelationshipId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("relationships", None, page)?;
            crm.relationships().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
    /// `self_reference` when both are the same.
    pub fn create(&self, new: NewRelationship) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewRelationship = argument("relationships", None, new)?;
            crm.relationships().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: RelationshipId, patch: RelationshipPatch) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships", Some("id"), id)?;
            let patch: crm_core::RelationshipPatch = argument("relationships", None, patch)?;
            crm.relationships().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the relationship for good; only its history stays. With a version, `stale_version` unless the
    /// relationship has it. One that ended is better kept, with the day in `until`.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: RelationshipId, version: Option<u64>) -> Result<()> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships", Some("id"), id)?;
            let version: Option<u64> = argument("relationships", Some("version"), version)?;
            crm.relationships().delete(id, version).map(FromCore::from_core)
        })
    }
}

/// Reports; from `Crm::reports`(crate::Crm::reports), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Reports {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Reports {
    /// What was sold, in all, by currency and by month.
    pub fn sales(&self) -> Result<SalesReport> {
        let crm = &self.crm;
        guarded(|| crm.reports().sales().map(FromCore::from_core))
    }

    /// The customers who spent the most in this currency, at most `limit`, the best first; of those who spent the
    /// same, the older record first. Deleted customers are left out.
    pub fn top_customers(&self, currency: String, limit: u32) -> Result<Vec<TopCustomer>> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("reports", Some("currency"), currency)?;
            let limit: usize = argument("reports", Some("limit"), limit)?;
            crm.reports()
                .top_customers(currency, limit)
                .map(FromCore::from_core)
        })
    }

    /// How much of what was spent in this currency came from how few customers.
    pub fn concentration(&self, currency: String) -> Result<Concentration> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("reports", Some("currency"), currency)?;
            crm.reports().concentration(currency).map(FromCore::from_core)
        })
    }
}

/// Scores; from `Crm::scoring`(crate::Crm::scoring), a snapshot or a transaction.
#[derive(Debug, uniffi::Object)]
pub struct Scoring {
    crm: crm_core::Crm,
}

#[uniffi::export]
impl Scoring {
    /// The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
    /// creation.
    ///
    /// A past `as_of` is as good as the present one: orders are counted that were placed up to it, and of those the
    /// refunds and cancellations up to it. What was recorded late or deleted since counts as it is known now. Each
    /// order is read for it, since the profiles that are kept tell only of the present.
    ///
    /// Only orders in `currency` count, in all three measures: there is no rate that would add up two currencies, and
    /// a customer without an order in it has no score in it. Deleted customers have none either.
    ///
    /// Errors: those of `rfm_scores`(crate::rfm_scores), and `out_of_range` when a sum does not fit.
    #[uniffi::method(default(options))]
    pub fn rfm(&self, as_of: Timestamp, currency: String, options: RfmOptions) -> Result<RfmScores> {
        let crm = &self.crm;
        guarded(|| {
            let as_of: crm_core::Timestamp = argument("scoring", Some("as_of"), as_of)?;
            let currency: crm_core::Currency = argument("scoring", Some("currency"), currency)?;
            let options: crm_core::RfmOptions = argument("scoring", None, options)?;
            crm.scoring()
                .rfm(as_of, currency, &options)
                .map(FromCore::from_core)
        })
    }
}
