// Written by `cargo xtask api` from the sources of crm-core; change those.

//! An object for every accessor, and a method for every operation.

use std::collections::HashMap;
use std::sync::Arc;

use crate::convert::{FromCore, argument};
use crate::error::{Result, guarded};
use crate::generated::enums::*;
use crate::generated::ids::*;
use crate::generated::records::*;
use crate::handle::CrmHandle;
use crate::imports::{ProgressListener, source, watched};
use crate::long::{heard, long};
use crate::values::{CivilDate, Cursor, Parameter, Timestamp};
use crate::work::{WorkListener, told};

/// What is bought together.
#[derive(Debug, uniffi::Object)]
pub struct Associations {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Associations {
    /// The rules with one consequent that hold among the baskets, those of the highest lift first.
    ///
    /// Errors: `out_of_range` for options that are not in their range; `too_many` when there are more itemsets than
    /// `max_itemsets`, or more items than `max_basket_items`: ask for a higher support, fewer items or a shorter time.
    #[uniffi::method(default(query))]
    pub fn rules(&self, query: BasketQuery) -> Result<BasketRules> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::BasketQuery = argument("associations.rules", None, query)?;
            crm.associations().rules(&query).map(FromCore::from_core)
        })
    }

    /// The sets of items that are often in one basket, single ones first, of equal size the most frequent first. Errors as
    /// for `Associations.rules`.
    #[uniffi::method(default(query))]
    pub fn itemsets(&self, query: BasketQuery) -> Result<BasketSets> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::BasketQuery = argument("associations.itemsets", None, query)?;
            crm.associations().itemsets(&query).map(FromCore::from_core)
        })
    }
}

/// Categories of products.
#[derive(Debug, uniffi::Object)]
pub struct Categories {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Categories {
    /// The category with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: CategoryId) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories.get", Some("id"), id)?;
            crm.categories().get(id).map(FromCore::from_core)
        })
    }

    /// The category with this id, unless there is none or it is deleted.
    pub fn find(&self, id: CategoryId) -> Result<Option<Category>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories.find", Some("id"), id)?;
            crm.categories().find(id).map(FromCore::from_core)
        })
    }

    /// A page of all categories, in the order of their ids.
    #[uniffi::method(default(page))]
    pub fn list(&self, page: PageRequest) -> Result<CategoryPage> {
        let crm = &self.crm;
        guarded(|| {
            let page: crm_core::PageRequest = argument("categories.list", None, page)?;
            crm.categories().list(&page).map(FromCore::from_core)
        })
    }

    /// A page of the categories directly below `parent`, or at the top of the tree, by name.
    #[uniffi::method(default(parent), default(page))]
    pub fn children(&self, parent: Option<CategoryId>, page: PageRequest) -> Result<CategoryPage> {
        let crm = &self.crm;
        guarded(|| {
            let parent: Option<crm_core::CategoryId> =
                argument("categories.children", Some("parent"), parent)?;
            let page: crm_core::PageRequest = argument("categories.children", None, page)?;
            crm.categories().children(parent, &page).map(FromCore::from_core)
        })
    }

    /// The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: CategoryId, at: Timestamp) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("categories.as_of", Some("at"), at)?;
            crm.categories().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the category's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: CategoryId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("categories.history", None, page)?;
            crm.categories().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a category; `taken` when its parent has one of that name.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewCategory) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewCategory = argument("categories.create", None, new)?;
            crm.categories().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `self_reference` when the category would come to be below itself.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: CategoryId, patch: CategoryPatch) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories.update", Some("id"), id)?;
            let patch: crm_core::CategoryPatch = argument("categories.update", None, patch)?;
            crm.categories().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the category; `in_use` while products are in it or categories below it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: CategoryId, version: Option<u64>) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories.delete", Some("id"), id)?;
            let version: Option<u64> = argument("categories.delete", Some("version"), version)?;
            crm.categories().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
    /// With a version, `stale_version` unless the category has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: CategoryId, version: Option<u64>) -> Result<Category> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CategoryId = argument("categories.restore", Some("id"), id)?;
            let version: Option<u64> = argument("categories.restore", Some("version"), version)?;
            crm.categories().restore(id, version).map(FromCore::from_core)
        })
    }
}

#[uniffi::export]
impl CrmHandle {
    /// What is bought together.
    pub fn associations(&self) -> Arc<Associations> {
        Arc::new(Associations {
            crm: self.crm.clone(),
        })
    }

    /// Categories of products.
    pub fn categories(&self) -> Arc<Categories> {
        Arc::new(Categories {
            crm: self.crm.clone(),
        })
    }

    /// Customers.
    pub fn customers(&self) -> Arc<Customers> {
        Arc::new(Customers {
            crm: self.crm.clone(),
        })
    }

    /// Deals.
    pub fn deals(&self) -> Arc<Deals> {
        Arc::new(Deals {
            crm: self.crm.clone(),
        })
    }

    /// What is sold by period, and how that goes on.
    pub fn demand(&self) -> Arc<Demand> {
        Arc::new(Demand {
            crm: self.crm.clone(),
        })
    }

    /// Definitions of custom fields.
    pub fn fields(&self) -> Arc<Fields> {
        Arc::new(Fields {
            crm: self.crm.clone(),
        })
    }

    /// Forecasts of sales.
    pub fn forecasts(&self) -> Arc<Forecasts> {
        Arc::new(Forecasts {
            crm: self.crm.clone(),
        })
    }

    /// Goals of sales.
    pub fn goals(&self) -> Arc<Goals> {
        Arc::new(Goals {
            crm: self.crm.clone(),
        })
    }

    /// Imports.
    pub fn imports(&self) -> Arc<Imports> {
        Arc::new(Imports {
            crm: self.crm.clone(),
        })
    }

    /// Webhooks of other systems.
    pub fn ingest(&self) -> Arc<Ingest> {
        Arc::new(Ingest {
            crm: self.crm.clone(),
        })
    }

    /// Interactions.
    pub fn interactions(&self) -> Arc<Interactions> {
        Arc::new(Interactions {
            crm: self.crm.clone(),
        })
    }

    /// Invoices and credit notes.
    pub fn invoices(&self) -> Arc<Invoices> {
        Arc::new(Invoices {
            crm: self.crm.clone(),
        })
    }

    /// The journal.
    pub fn journal(&self) -> Arc<Journal> {
        Arc::new(Journal {
            crm: self.crm.clone(),
        })
    }

    /// Lead models: rules that say who fits, and who is engaged.
    pub fn lead_models(&self) -> Arc<LeadModels> {
        Arc::new(LeadModels {
            crm: self.crm.clone(),
        })
    }

    /// Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
    /// they do something within so many days, and whom they are like.
    pub fn models(&self) -> Arc<Models> {
        Arc::new(Models {
            crm: self.crm.clone(),
        })
    }

    /// Notes.
    pub fn notes(&self) -> Arc<Notes> {
        Arc::new(Notes {
            crm: self.crm.clone(),
        })
    }

    /// Orders.
    pub fn orders(&self) -> Arc<Orders> {
        Arc::new(Orders {
            crm: self.crm.clone(),
        })
    }

    /// Pipelines.
    pub fn pipelines(&self) -> Arc<Pipelines> {
        Arc::new(Pipelines {
            crm: self.crm.clone(),
        })
    }

    /// Predictions: how probable it is that deals are won.
    pub fn predictions(&self) -> Arc<Predictions> {
        Arc::new(Predictions {
            crm: self.crm.clone(),
        })
    }

    /// Products.
    pub fn products(&self) -> Arc<Products> {
        Arc::new(Products {
            crm: self.crm.clone(),
        })
    }

    /// Orders to suppliers.
    pub fn purchases(&self) -> Arc<Purchases> {
        Arc::new(Purchases {
            crm: self.crm.clone(),
        })
    }

    /// Quotes.
    pub fn quotes(&self) -> Arc<Quotes> {
        Arc::new(Quotes {
            crm: self.crm.clone(),
        })
    }

    /// Exchange rates.
    pub fn rates(&self) -> Arc<Rates> {
        Arc::new(Rates {
            crm: self.crm.clone(),
        })
    }

    /// Recommendations of products.
    pub fn recommendations(&self) -> Arc<Recommendations> {
        Arc::new(Recommendations {
            crm: self.crm.clone(),
        })
    }

    /// Relationships.
    pub fn relationships(&self) -> Arc<Relationships> {
        Arc::new(Relationships {
            crm: self.crm.clone(),
        })
    }

    /// Reports.
    pub fn reports(&self) -> Arc<Reports> {
        Arc::new(Reports {
            crm: self.crm.clone(),
        })
    }

    /// Returns of goods.
    pub fn returns(&self) -> Arc<Returns> {
        Arc::new(Returns {
            crm: self.crm.clone(),
        })
    }

    /// Scores.
    pub fn scoring(&self) -> Arc<Scoring> {
        Arc::new(Scoring {
            crm: self.crm.clone(),
        })
    }

    /// Segments.
    pub fn segments(&self) -> Arc<Segments> {
        Arc::new(Segments {
            crm: self.crm.clone(),
        })
    }

    /// Shipments of orders.
    pub fn shipments(&self) -> Arc<Shipments> {
        Arc::new(Shipments {
            crm: self.crm.clone(),
        })
    }

    /// Tasks.
    pub fn tasks(&self) -> Arc<Tasks> {
        Arc::new(Tasks {
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
                let path: String = argument("crm.backup", Some("path"), path)?;
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

    /// Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
    /// the indexes hold exactly what the records imply, and that each profile is what its rows add up to, and each membership what its segment says. Takes time in proportion to the file.
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

/// Customers.
#[derive(Debug, uniffi::Object)]
pub struct Customers {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Customers {
    /// The customer with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: CustomerId) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.get", Some("id"), id)?;
            crm.customers().get(id).map(FromCore::from_core)
        })
    }

    /// The customer with this id, unless there is none or it is deleted.
    pub fn find(&self, id: CustomerId) -> Result<Option<Customer>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.find", Some("id"), id)?;
            crm.customers().find(id).map(FromCore::from_core)
        })
    }

    /// The deleted customer with this id, unless there is none or it is not deleted.
    pub fn find_deleted(&self, id: CustomerId) -> Result<Option<Customer>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.find_deleted", Some("id"), id)?;
            crm.customers().find_deleted(id).map(FromCore::from_core)
        })
    }

    /// The customer who has this identifier, given in any form in which it may be created.
    ///
    /// Errors: those of a create, such as `invalid_phone`.
    pub fn find_by_identifier(&self, identifier: Identifier) -> Result<Option<Customer>> {
        let crm = &self.crm;
        guarded(|| {
            let identifier: crm_core::Identifier =
                argument("customers.find_by_identifier", None, identifier)?;
            crm.customers()
                .find_by_identifier(&identifier)
                .map(FromCore::from_core)
        })
    }

    /// The customers who have, for each word of the query, a word that begins with it; the best first, at most
    /// `limit` (1 to 1,000; 50 without).
    ///
    /// Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
    /// those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
    /// bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
    /// `list` with a text.
    #[uniffi::method(default(limit))]
    pub fn search(&self, query: String, limit: Option<u32>) -> Result<Vec<SearchHit>> {
        let crm = &self.crm;
        guarded(|| {
            let query: String = argument("customers.search", Some("query"), query)?;
            let limit: Option<u32> = argument("customers.search", Some("limit"), limit)?;
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
            let query: crm_core::CustomerQuery = argument("customers.list", None, query)?;
            let page: crm_core::PageRequest = argument("customers.list", None, page)?;
            crm.customers().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// How many customers the query asks for.
    #[uniffi::method(default(query))]
    pub fn count(&self, query: CustomerQuery) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::CustomerQuery = argument("customers.count", None, query)?;
            crm.customers().count(&query).map(FromCore::from_core)
        })
    }

    /// The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
    pub fn as_of(&self, id: CustomerId, at: Timestamp) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("customers.as_of", Some("at"), at)?;
            crm.customers().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the customer's changes, newest first. Deleted customers are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: CustomerId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("customers.history", None, page)?;
            crm.customers().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
    /// when something given is not in form.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewCustomer) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewCustomer = argument("customers.create", None, new)?;
            crm.customers().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
    /// another version. A patch that changes nothing leaves the version as it is.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: CustomerId, patch: CustomerPatch) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.update", Some("id"), id)?;
            let patch: crm_core::CustomerPatch = argument("customers.update", None, patch)?;
            crm.customers().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
    /// `stale_version` unless the customer has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: CustomerId, version: Option<u64>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.delete", Some("id"), id)?;
            let version: Option<u64> = argument("customers.delete", Some("version"), version)?;
            crm.customers().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
    /// there is nothing to restore. With a version, `stale_version` unless the customer has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: CustomerId, version: Option<u64>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.restore", Some("id"), id)?;
            let version: Option<u64> = argument("customers.restore", Some("version"), version)?;
            crm.customers().restore(id, version).map(FromCore::from_core)
        })
    }

    /// Adds tags; those that the customer has already change nothing.
    pub fn add_tags(&self, id: CustomerId, tags: Vec<String>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.add_tags", Some("id"), id)?;
            let tags: Vec<String> = argument("customers.add_tags", Some("tags"), tags)?;
            crm.customers().add_tags(id, &tags).map(FromCore::from_core)
        })
    }

    /// Removes tags; those that the customer does not have change nothing.
    pub fn remove_tags(&self, id: CustomerId, tags: Vec<String>) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.remove_tags", Some("id"), id)?;
            let tags: Vec<String> = argument("customers.remove_tags", Some("tags"), tags)?;
            crm.customers().remove_tags(id, &tags).map(FromCore::from_core)
        })
    }

    /// Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
    /// already takes the new label, if one is given.
    pub fn add_identifier(&self, id: CustomerId, identifier: Identifier) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.add_identifier", Some("id"), id)?;
            let identifier: crm_core::Identifier = argument("customers.add_identifier", None, identifier)?;
            crm.customers()
                .add_identifier(id, identifier)
                .map(FromCore::from_core)
        })
    }

    /// Removes an identifier, whatever its label; one that the customer does not have changes nothing.
    pub fn remove_identifier(&self, id: CustomerId, identifier: Identifier) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.remove_identifier", Some("id"), id)?;
            let identifier: crm_core::Identifier = argument("customers.remove_identifier", None, identifier)?;
            crm.customers()
                .remove_identifier(id, &identifier)
                .map(FromCore::from_core)
        })
    }

    /// Adds an entry to the consent ledger, at its place in time.
    pub fn record_consent(&self, id: CustomerId, consent: Consent) -> Result<Customer> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.record_consent", Some("id"), id)?;
            let consent: crm_core::Consent = argument("customers.record_consent", None, consent)?;
            crm.customers()
                .record_consent(id, consent)
                .map(FromCore::from_core)
        })
    }

    /// The number of each of these customers, in their order; none where there never was such a customer. At most 10,000
    /// ids, `too_many` otherwise.
    ///
    /// A number counts the customers from 1 in the order in which they were created. It belongs to its customer for good,
    /// deleted or not, and is never another's; only that of a customer whom a transaction creates may come to be another's
    /// when the transaction is given up. Bitmaps of customers hold numbers, such as that of
    /// `Segments.membersBitmap`.
    pub fn numbers(&self, ids: Vec<CustomerId>) -> Result<Vec<Option<u32>>> {
        let crm = &self.crm;
        guarded(|| {
            let ids: Vec<crm_core::CustomerId> = argument("customers.numbers", Some("ids"), ids)?;
            crm.customers().numbers(&ids).map(FromCore::from_core)
        })
    }

    /// The customer of each of these numbers, in their order, deleted or not; none where no customer has the number. At most
    /// 10,000 numbers, `too_many` otherwise.
    pub fn of_numbers(&self, numbers: Vec<u32>) -> Result<Vec<Option<CustomerId>>> {
        let crm = &self.crm;
        guarded(|| {
            let numbers: Vec<u32> = argument("customers.of_numbers", Some("numbers"), numbers)?;
            crm.customers().of_numbers(&numbers).map(FromCore::from_core)
        })
    }

    /// Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
    #[uniffi::method(default(options))]
    pub fn view_360(&self, id: CustomerId, options: Customer360Options) -> Result<Customer360> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.view_360", Some("id"), id)?;
            let options: crm_core::Customer360Options = argument("customers.view_360", None, options)?;
            crm.customers().view_360(id, &options).map(FromCore::from_core)
        })
    }

    /// A page of the customer's orders, interactions and notes, and of what happened to the deals with which the customer
    /// has to do, on one line of time, newest first.
    ///
    /// Errors: `not_found`, `invalid_cursor`.
    #[uniffi::method(default(query), default(page))]
    pub fn timeline(
        &self,
        id: CustomerId,
        query: TimelineQuery,
        page: PageRequest,
    ) -> Result<TimelineItemPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.timeline", Some("id"), id)?;
            let query: crm_core::TimelineQuery = argument("customers.timeline", None, query)?;
            let page: crm_core::PageRequest = argument("customers.timeline", None, page)?;
            crm.customers()
                .timeline(id, &query, &page)
                .map(FromCore::from_core)
        })
    }

    /// What the customer's orders and interactions add up to; of deleted customers too.
    pub fn profile(&self, id: CustomerId) -> Result<Profile> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::CustomerId = argument("customers.profile", Some("id"), id)?;
            crm.customers().profile(id).map(FromCore::from_core)
        })
    }
}

/// Deals.
#[derive(Debug, uniffi::Object)]
pub struct Deals {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Deals {
    /// The deal with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: DealId) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.get", Some("id"), id)?;
            crm.deals().get(id).map(FromCore::from_core)
        })
    }

    /// The deal with this id, unless there is none or it is deleted.
    pub fn find(&self, id: DealId) -> Result<Option<Deal>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.find", Some("id"), id)?;
            crm.deals().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the deals that the query asks for, in the order of their creation.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: DealQuery, page: PageRequest) -> Result<DealPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::DealQuery = argument("deals.list", None, query)?;
            let page: crm_core::PageRequest = argument("deals.list", None, page)?;
            crm.deals().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The pipeline as a board: all its stages in their order, each with how many deals are in it, what they come to, and
    /// the first of them. `not_found` when there is no such pipeline.
    #[uniffi::method(default(options))]
    pub fn board(&self, pipeline_id: PipelineId, options: BoardOptions) -> Result<Vec<BoardStage>> {
        let crm = &self.crm;
        guarded(|| {
            let pipeline_id: crm_core::PipelineId =
                argument("deals.board", Some("pipeline_id"), pipeline_id)?;
            let options: crm_core::BoardOptions = argument("deals.board", None, options)?;
            crm.deals().board(pipeline_id, &options).map(FromCore::from_core)
        })
    }

    /// A page of the open deals in which nothing happened for as long as their stage allows, in the order of their
    /// creation.
    ///
    /// Something happens when a deal is moved, and when its customer or a contact is spoken with: a call, a meeting, a
    /// visit, an e-mail, a chat, a short message, a form, a message in a social network. A deal for which a next action
    /// is planned is not stalled. What is known now decides, of the time before the instant that is asked about: who was
    /// in which stage then, and when somebody was spoken with, also when it was recorded later.
    #[uniffi::method(default(query), default(page))]
    pub fn stalled(&self, query: StalledQuery, page: PageRequest) -> Result<StalledDealPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::StalledQuery = argument("deals.stalled", None, query)?;
            let page: crm_core::PageRequest = argument("deals.stalled", None, page)?;
            crm.deals().stalled(&query, &page).map(FromCore::from_core)
        })
    }

    /// The deal's stays in stages, oldest first: from when to when, and how often it had come there by then.
    pub fn visits(&self, id: DealId) -> Result<Vec<StageVisit>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.visits", Some("id"), id)?;
            crm.deals().visits(id).map(FromCore::from_core)
        })
    }

    /// The deal as it was at a past instant; `not_yet_created` before its creation. Deleted deals are found.
    pub fn as_of(&self, id: DealId, at: Timestamp) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("deals.as_of", Some("at"), at)?;
            crm.deals().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the deal's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: DealId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("deals.history", None, page)?;
            crm.deals().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a deal in an open stage of a pipeline.
    ///
    /// Errors: `unknown_reference` for a customer, a pipeline or a stage that is not there, `required` for what its
    /// stage asks for, `inconsistent` for an amount beside lines, whose sum it is.
    pub fn create(&self, new: NewDeal) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewDeal = argument("deals.create", None, new)?;
            crm.deals().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `required` when that takes away what its stage asks for, `illegal_state` for what
    /// was ordered already.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: DealId, patch: DealPatch) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.update", Some("id"), id)?;
            let patch: crm_core::DealPatch = argument("deals.update", None, patch)?;
            crm.deals().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Moves the deal to another open stage.
    ///
    /// A time before its last move puts the move between those that there are; where the deal is now stays as it is.
    ///
    /// Errors: `illegal_state` with `status` when the deal is won or lost, with `stage_id` when it is in that stage
    /// already or may not go there, with the name of a check that does not hold, such as `quote_accepted`; `required` for
    /// what the stage asks for; `out_of_range` for a time before the deal began or after now.
    pub fn move_to(&self, id: DealId, step: DealMove) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.move_to", Some("id"), id)?;
            let step: crm_core::DealMove = argument("deals.move_to", None, step)?;
            crm.deals().move_to(id, step).map(FromCore::from_core)
        })
    }

    /// The deal is won; what was agreed on becomes an order in the same transaction, unless there is one already.
    /// Nothing is ordered when the deal has no lines. Errors as for a move.
    #[uniffi::method(default(win))]
    pub fn win(&self, id: DealId, win: DealWin) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.win", Some("id"), id)?;
            let win: crm_core::DealWin = argument("deals.win", None, win)?;
            crm.deals().win(id, win).map(FromCore::from_core)
        })
    }

    /// The deal is lost. Errors as for a move.
    #[uniffi::method(default(loss))]
    pub fn lose(&self, id: DealId, loss: DealLoss) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.lose", Some("id"), id)?;
            let loss: crm_core::DealLoss = argument("deals.lose", None, loss)?;
            crm.deals().lose(id, loss).map(FromCore::from_core)
        })
    }

    /// A deal that was won or lost is open again; `illegal_state` with `order_id` while its order is not called off.
    #[uniffi::method(default(reopening))]
    pub fn reopen(&self, id: DealId, reopening: DealReopening) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.reopen", Some("id"), id)?;
            let reopening: crm_core::DealReopening = argument("deals.reopen", None, reopening)?;
            crm.deals().reopen(id, reopening).map(FromCore::from_core)
        })
    }

    /// Deletes the deal; an order that came of it stays.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: DealId, version: Option<u64>) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.delete", Some("id"), id)?;
            let version: Option<u64> = argument("deals.delete", Some("version"), version)?;
            crm.deals().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted deal, in the stage where the others went when its own was taken out meanwhile;
    /// `unknown_reference` when its pipeline was deleted. With a version, `stale_version` unless the deal has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: DealId, version: Option<u64>) -> Result<Deal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::DealId = argument("deals.restore", Some("id"), id)?;
            let version: Option<u64> = argument("deals.restore", Some("version"), version)?;
            crm.deals().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// What is sold by period, and how that goes on.
#[derive(Debug, uniffi::Object)]
pub struct Demand {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Demand {
    /// What was sold in each period, the first one first; those in which nothing was sold are there, with zeros.
    ///
    /// Errors: `unknown_reference` for the product or the category; `inconsistent` for both at once; `out_of_range` for a
    /// beginning behind the end, an `until` behind the day of `as_of`, and an `as_of` that is yet to come; `too_many` for
    /// more than 10,000 periods.
    #[uniffi::method(default(query))]
    pub fn sales(&self, query: DemandQuery) -> Result<Vec<DemandPeriodSales>> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::DemandQuery = argument("demand.sales", None, query)?;
            crm.demand().sales(&query).map(FromCore::from_core)
        })
    }

    /// How sales go on, by exponential smoothing: a level, a slope and a season, each moved by a part of the last error.
    /// With it, how far such forecasts would have been off in the last periods, beside "as one season before".
    ///
    /// Errors: those of `Demand.sales`; `out_of_range` for options that are not in their range, and for a method with
    /// factors where nothing was sold in a period; `too_few` for fewer than 4 periods, or fewer than two seasons and 4
    /// periods for a method with seasons.
    #[uniffi::method(default(query))]
    pub fn forecast(&self, query: DemandForecastQuery) -> Result<DemandOutlook> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::DemandForecastQuery = argument("demand.forecast", None, query)?;
            crm.demand().forecast(&query).map(FromCore::from_core)
        })
    }
}

/// Definitions of custom fields.
#[derive(Debug, uniffi::Object)]
pub struct Fields {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Fields {
    /// The definition with this key; `not_found` when there is none.
    pub fn get(&self, key: String) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields.get", Some("key"), key)?;
            crm.fields().get(&key).map(FromCore::from_core)
        })
    }

    /// The definition with this key, if there is one.
    pub fn find(&self, key: String) -> Result<Option<FieldDefinition>> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields.find", Some("key"), key)?;
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
            let key: String = argument("fields.as_of", Some("key"), key)?;
            let at: crm_core::Timestamp = argument("fields.as_of", Some("at"), at)?;
            crm.fields().as_of(&key, at).map(FromCore::from_core)
        })
    }

    /// A page of the definition's changes, newest first. Deleted ones are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, key: String, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields.history", Some("key"), key)?;
            let page: crm_core::PageRequest = argument("fields.history", None, page)?;
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
            let new: crm_core::NewField = argument("fields.create", None, new)?;
            crm.fields().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names. What customers have is not checked again.
    #[uniffi::method(default(patch))]
    pub fn update(&self, key: String, patch: FieldPatch) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields.update", Some("key"), key)?;
            let patch: crm_core::FieldPatch = argument("fields.update", None, patch)?;
            crm.fields().update(&key, patch).map(FromCore::from_core)
        })
    }

    /// Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
    /// with `unknown_field`.
    #[uniffi::method(default(version))]
    pub fn delete(&self, key: String, version: Option<u64>) -> Result<FieldDefinition> {
        let crm = &self.crm;
        guarded(|| {
            let key: String = argument("fields.delete", Some("key"), key)?;
            let version: Option<u64> = argument("fields.delete", Some("version"), version)?;
            crm.fields().delete(&key, version).map(FromCore::from_core)
        })
    }
}

/// Forecasts of sales.
#[derive(Debug, uniffi::Object)]
pub struct Forecasts {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Forecasts {
    /// What is likely to be sold, by what was known at an instant; now, when left out.
    ///
    /// Open deals count in the period in which they are expected to be closed, also when that is over; won and lost ones
    /// in that in which they were closed. Amounts in other currencies are converted: those of open deals at the rate of
    /// the day that is asked about, those of the others at the rate of the day on which they were closed.
    ///
    /// A past instant is as good as the present one: deals and rates are taken as they were known then, so that the
    /// answer is what it would have been then.
    ///
    /// Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
    /// for an instant after now; `inconsistent` when more is asked of the best case than of what is committed.
    #[uniffi::method(default(as_of))]
    pub fn compute(&self, query: ForecastQuery, as_of: Option<Timestamp>) -> Result<Forecast> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ForecastQuery = argument("forecasts.compute", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("forecasts.compute", Some("as_of"), as_of)?;
            crm.forecasts().compute(&query, as_of).map(FromCore::from_core)
        })
    }

    /// How good the forecasts of past periods were, by what was known at an instant; now, when left out. For each period
    /// what was forecast at its first instant, what was won in it, and what became of the deals that were due; and of all
    /// together, whether deals are won as often as their probabilities say.
    ///
    /// What was forecast is taken as it was known then, at the rates of the first day of the period as they are known at
    /// the instant that is asked about. Errors as for `Forecasts.compute`, and `too_many` periods.
    ///
    /// An example by hand. On 1 March three deals are expected to be closed in March: A over 100 at 50 %, B over 200 at
    /// 80 %, C over 400 at 20 %. So 50 + 160 + 80 = 290 is forecast. In March B is won and C lost, and A is put off to
    /// April, then to May. Won is 200, the error 290 − 200 = 90, and the accuracy 1 − 90 / 200 = 0.55. One deal slipped,
    /// over 100, by two pushes. Of B, 80 % were expected and it was won; of C, 20 %, and it was lost; A has no outcome:
    /// the Brier score is (0.2² + 0.2²) / 2 = 0.04.
    #[uniffi::method(default(as_of))]
    pub fn review(&self, query: ReviewQuery, as_of: Option<Timestamp>) -> Result<ForecastReview> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ReviewQuery = argument("forecasts.review", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("forecasts.review", Some("as_of"), as_of)?;
            crm.forecasts().review(&query, as_of).map(FromCore::from_core)
        })
    }

    /// The deals that were due in past periods and were put off, by period and in the order of their creation. Otherwise
    /// as `Forecasts.review`, which counts them.
    #[uniffi::method(default(as_of))]
    pub fn slipped(&self, query: ReviewQuery, as_of: Option<Timestamp>) -> Result<Vec<SlippedDeal>> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ReviewQuery = argument("forecasts.slipped", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("forecasts.slipped", Some("as_of"), as_of)?;
            crm.forecasts().slipped(&query, as_of).map(FromCore::from_core)
        })
    }

    /// The forecast that was kept with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ForecastId) -> Result<ForecastSnapshot> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ForecastId = argument("forecasts.get", Some("id"), id)?;
            crm.forecasts().get(id).map(FromCore::from_core)
        })
    }

    /// The forecast that was kept with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ForecastId) -> Result<Option<ForecastSnapshot>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ForecastId = argument("forecasts.find", Some("id"), id)?;
            crm.forecasts().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the forecasts that were kept, the newest first.
    #[uniffi::method(default(page))]
    pub fn list(&self, page: PageRequest) -> Result<ForecastSnapshotPage> {
        let crm = &self.crm;
        guarded(|| {
            let page: crm_core::PageRequest = argument("forecasts.list", None, page)?;
            crm.forecasts().list(&page).map(FromCore::from_core)
        })
    }

    /// The kept forecast as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: ForecastId, at: Timestamp) -> Result<ForecastSnapshot> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ForecastId = argument("forecasts.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("forecasts.as_of", Some("at"), at)?;
            crm.forecasts().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the changes of a kept forecast, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: ForecastId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ForecastId = argument("forecasts.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("forecasts.history", None, page)?;
            crm.forecasts().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Computes a forecast and keeps it as it is now; errors as for `Forecasts.compute`.
    pub fn create(&self, new: NewForecastSnapshot) -> Result<ForecastSnapshot> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewForecastSnapshot = argument("forecasts.create", None, new)?;
            crm.forecasts().create(new).map(FromCore::from_core)
        })
    }

    /// Deletes a forecast that was kept. With a version, `stale_version` unless it has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: ForecastId, version: Option<u64>) -> Result<ForecastSnapshot> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ForecastId = argument("forecasts.delete", Some("id"), id)?;
            let version: Option<u64> = argument("forecasts.delete", Some("version"), version)?;
            crm.forecasts().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores one that was deleted. With a version, `stale_version` unless it has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: ForecastId, version: Option<u64>) -> Result<ForecastSnapshot> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ForecastId = argument("forecasts.restore", Some("id"), id)?;
            let version: Option<u64> = argument("forecasts.restore", Some("version"), version)?;
            crm.forecasts().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Goals of sales.
#[derive(Debug, uniffi::Object)]
pub struct Goals {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Goals {
    /// The goal with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: GoalId) -> Result<Goal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.get", Some("id"), id)?;
            crm.goals().get(id).map(FromCore::from_core)
        })
    }

    /// The goal with this id, unless there is none or it is deleted.
    pub fn find(&self, id: GoalId) -> Result<Option<Goal>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.find", Some("id"), id)?;
            crm.goals().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the goals that the query asks for: by the length of their period, its first day, what counts, and whose
    /// they are, everybody's first, then the teams', then the persons'.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: GoalQuery, page: PageRequest) -> Result<GoalPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::GoalQuery = argument("goals.list", None, query)?;
            let page: crm_core::PageRequest = argument("goals.list", None, page)?;
            crm.goals().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// How far the goal is reached, by what was known at an instant; now, when left out.
    ///
    /// The goal too is taken as it was known then: `not_found` when it was deleted then, or not there yet.
    /// `out_of_range` for an instant after now, `not_found` with both currencies as the field where a rate is missing.
    #[uniffi::method(default(as_of))]
    pub fn attainment(&self, id: GoalId, as_of: Option<Timestamp>) -> Result<Attainment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.attainment", Some("id"), id)?;
            let as_of: Option<crm_core::Timestamp> = argument("goals.attainment", Some("as_of"), as_of)?;
            crm.goals().attainment(id, as_of).map(FromCore::from_core)
        })
    }

    /// How far each goal that the query asks for is reached, in the order of the list. In one pass over the deals,
    /// otherwise as `Goals.attainment` has it.
    #[uniffi::method(default(query), default(as_of))]
    pub fn attainments(&self, query: GoalQuery, as_of: Option<Timestamp>) -> Result<Vec<Attainment>> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::GoalQuery = argument("goals.attainments", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("goals.attainments", Some("as_of"), as_of)?;
            crm.goals().attainments(&query, as_of).map(FromCore::from_core)
        })
    }

    /// The goal as it was at a past instant; `not_yet_created` before its creation. Deleted goals are found.
    pub fn as_of(&self, id: GoalId, at: Timestamp) -> Result<Goal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("goals.as_of", Some("at"), at)?;
            crm.goals().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the goal's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: GoalId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("goals.history", None, page)?;
            crm.goals().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a goal.
    ///
    /// Errors: `taken` when there is one for the same period, measure and person, team or everybody; `inconsistent` for
    /// a person and a team at once; `out_of_range` unless the amount is more than nothing.
    pub fn create(&self, new: NewGoal) -> Result<Goal> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewGoal = argument("goals.create", None, new)?;
            crm.goals().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; errors as for `Goals.create`.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: GoalId, patch: GoalPatch) -> Result<Goal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.update", Some("id"), id)?;
            let patch: crm_core::GoalPatch = argument("goals.update", None, patch)?;
            crm.goals().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the goal. With a version, `stale_version` unless the goal has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: GoalId, version: Option<u64>) -> Result<Goal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.delete", Some("id"), id)?;
            let version: Option<u64> = argument("goals.delete", Some("version"), version)?;
            crm.goals().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted goal; `taken` when there is another one like it by now. With a version, `stale_version` unless
    /// the goal has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: GoalId, version: Option<u64>) -> Result<Goal> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::GoalId = argument("goals.restore", Some("id"), id)?;
            let version: Option<u64> = argument("goals.restore", Some("version"), version)?;
            crm.goals().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Imports.
#[derive(Debug, uniffi::Object)]
pub struct Imports {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Imports {
    /// The import with this id; `not_found` when there is none.
    pub fn get(&self, id: ImportId) -> Result<Import> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ImportId = argument("imports.get", Some("id"), id)?;
            crm.imports().get(id).map(FromCore::from_core)
        })
    }

    /// A page of the imports, the newest first.
    #[uniffi::method(default(page))]
    pub fn list(&self, page: PageRequest) -> Result<ImportPage> {
        let crm = &self.crm;
        guarded(|| {
            let page: crm_core::PageRequest = argument("imports.list", None, page)?;
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
                let id: crm_core::ImportId = argument("imports.revert", Some("id"), id)?;
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
                let mapping: crm_core::CustomerMapping = argument("imports.customers", None, mapping)?;
                let dry_run: Option<bool> = argument("imports.customers", Some("dry_run"), dry_run)?;
                let max_errors: Option<u32> = argument("imports.customers", Some("max_errors"), max_errors)?;
                let on_duplicate: Option<crm_core::OnDuplicate> =
                    argument("imports.customers", Some("on_duplicate"), on_duplicate)?;
                let options = crm_core::ImportOptions {
                    dry_run: dry_run.unwrap_or(options.dry_run),
                    max_errors: max_errors.unwrap_or(options.max_errors),
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
                let mapping: crm_core::OrderMapping = argument("imports.orders", None, mapping)?;
                let dry_run: Option<bool> = argument("imports.orders", Some("dry_run"), dry_run)?;
                let max_errors: Option<u32> = argument("imports.orders", Some("max_errors"), max_errors)?;
                let options = crm_core::ImportOptions {
                    dry_run: dry_run.unwrap_or(options.dry_run),
                    max_errors: max_errors.unwrap_or(options.max_errors),
                    ..options
                };
                crm.imports().orders(source(path, text)?, &mapping, options)
            })
        })
        .await
    }

    /// Imports deals from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.
    #[uniffi::method(
        default(path),
        default(text),
        default(mapping),
        default(dry_run),
        default(max_errors),
        default(progress)
    )]
    pub async fn deals(
        &self,
        path: Option<String>,
        text: Option<String>,
        mapping: DealMapping,
        dry_run: Option<bool>,
        max_errors: Option<u32>,
        progress: Option<Arc<dyn ProgressListener>>,
    ) -> Result<ImportReport> {
        let crm = self.crm.clone();
        long(move |gone| {
            watched(gone, progress, |options| {
                let mapping: crm_core::DealMapping = argument("imports.deals", None, mapping)?;
                let dry_run: Option<bool> = argument("imports.deals", Some("dry_run"), dry_run)?;
                let max_errors: Option<u32> = argument("imports.deals", Some("max_errors"), max_errors)?;
                let options = crm_core::ImportOptions {
                    dry_run: dry_run.unwrap_or(options.dry_run),
                    max_errors: max_errors.unwrap_or(options.max_errors),
                    ..options
                };
                crm.imports().deals(source(path, text)?, &mapping, options)
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
                let orders: Vec<crm_core::NewOrder> = argument("imports.load", Some("orders"), orders)?;
                let dry_run: Option<bool> = argument("imports.load", Some("dry_run"), dry_run)?;
                let max_errors: Option<u32> = argument("imports.load", Some("max_errors"), max_errors)?;
                let options = crm_core::ImportOptions {
                    dry_run: dry_run.unwrap_or(options.dry_run),
                    max_errors: max_errors.unwrap_or(options.max_errors),
                    ..options
                };
                crm.imports().load(orders, options)
            })
        })
        .await
    }
}

/// Webhooks of other systems.
#[derive(Debug, uniffi::Object)]
pub struct Ingest {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Ingest {
    /// Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
    ///
    /// **Customers** (`customers/create`, `update`, `delete`, `enable`, `disable`) are known again by their id, kept as
    /// an external id of `shopify`, then by e-mail address or phone number. An identifier that is somebody else's, or
    /// not in form, is left out and reported in `conflicts`. Taken are names, addresses, tags, the note, the language
    /// and the consents, for the purpose `marketing`. Marketing state, tax exemption and metafields have no place.
    ///
    /// **Orders** (`orders/create`, `updated`, `paid`, `fulfilled`, `partially_fulfilled`, `cancelled`,
    /// `delete`): the number is Shopify's id, which never changes and no two shops' orders share, unlike the name
    /// (`#1001`), which a merchant can give a new format; the name is the note's first line. Amounts are in the shop's
    /// currency. Discounts are those allocated to each line; tax is added to the line unless prices include it;
    /// shipping is what is charged for it, its tax included. When all that does not come to `total_price`, the answer
    /// is `inconsistent`. Payments are the transactions, when they are there, else what `financial_status` implies.
    ///
    /// **Refunds** (`refunds/create`, and those within an order) are booked on the lines that they name. What was not
    /// paid out, such as an item taken off an unpaid order, is a refund by credit.
    ///
    /// **Products** (`products/create`, `update`, `delete`): each variant is a product, known again by its id, then by
    /// its SKU. A variant that is no longer there is discontinued. The description, which is HTML, is not kept.
    ///
    /// Their payload does not tell the currency of their prices: `currency` does, or they come without a price.
    ///
    /// **Checkouts** (`checkouts/create`, `update`) of somebody who is known are an interaction named `checkout`.
    ///
    /// The privacy topics (`customers/data_request`, `customers/redact`, `shop/redact`) are `ignored` with the reason
    /// `privacy_request`: nothing is erased. All others are `ignored` as `unsupported`.
    #[uniffi::method(default(currency))]
    pub fn shopify(&self, topic: String, payload: String, currency: Option<String>) -> Result<Ingested> {
        let crm = &self.crm;
        guarded(|| {
            let topic: String = argument("ingest.shopify", Some("topic"), topic)?;
            let payload: crm_core::Json = argument("ingest.shopify", Some("payload"), payload)?;
            let currency: Option<crm_core::Currency> =
                argument("ingest.shopify", Some("currency"), currency)?;
            crm.ingest()
                .shopify(&topic, &payload, currency)
                .map(FromCore::from_core)
        })
    }

    /// Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
    /// smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
    ///
    /// **Customers** (`customer.created`, `updated`, `deleted`) are known again by their id, kept as an external id of
    /// `stripe`, then by e-mail address or phone number. Which state is newer is told by the event's `created`.
    ///
    /// **Sales**: `invoice.paid` and `invoice.payment_succeeded` are an order with the invoice's lines, whose number is
    /// the invoice's id; `checkout.session.completed` (and `async_payment_succeeded`), `payment_intent.succeeded`,
    /// `charge.succeeded` and `charge.captured` are an order of one line, or of the session's lines where they are
    /// expanded. Events that name each other are one sale, in whatever order they come, and its money is booked once.
    /// Since API version 2025-03-31 an invoice and its payment no longer name each other: a shop on it that sends
    /// invoices should send no payment intents and charges, or they are sales of their own.
    ///
    /// **Refunds** (`refund.created`, `refund.updated`, `charge.refund.updated`, `charge.refunded`) are booked when they
    /// have `succeeded`, on the lines from the first on. One that fails after that has to be mended by hand.
    ///
    /// **Products** (`product.created`, `updated`, `deleted`) have a price where `default_price` is expanded.
    pub fn stripe(&self, event: String) -> Result<Ingested> {
        let crm = &self.crm;
        guarded(|| {
            let event: crm_core::Json = argument("ingest.stripe", Some("event"), event)?;
            crm.ingest().stripe(&event).map(FromCore::from_core)
        })
    }
}

/// Interactions.
#[derive(Debug, uniffi::Object)]
pub struct Interactions {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Interactions {
    /// The interaction with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: InteractionId) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions.get", Some("id"), id)?;
            crm.interactions().get(id).map(FromCore::from_core)
        })
    }

    /// The interaction with this id, unless there is none or it is deleted.
    pub fn find(&self, id: InteractionId) -> Result<Option<Interaction>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions.find", Some("id"), id)?;
            crm.interactions().find(id).map(FromCore::from_core)
        })
    }

    /// A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
    /// was such a customer.
    #[uniffi::method(default(query), default(page))]
    pub fn of(
        &self,
        customer_id: CustomerId,
        query: InteractionQuery,
        page: PageRequest,
    ) -> Result<InteractionPage> {
        let crm = &self.crm;
        guarded(|| {
            let customer_id: crm_core::CustomerId =
                argument("interactions.of", Some("customer_id"), customer_id)?;
            let query: crm_core::InteractionQuery = argument("interactions.of", None, query)?;
            let page: crm_core::PageRequest = argument("interactions.of", None, page)?;
            crm.interactions()
                .of(customer_id, &query, &page)
                .map(FromCore::from_core)
        })
    }

    /// A page of the interactions of nobody known yet, newest first.
    #[uniffi::method(default(query), default(page))]
    pub fn anonymous(&self, query: InteractionQuery, page: PageRequest) -> Result<InteractionPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::InteractionQuery = argument("interactions.anonymous", None, query)?;
            let page: crm_core::PageRequest = argument("interactions.anonymous", None, page)?;
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
            let id: crm_core::InteractionId = argument("interactions.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("interactions.as_of", Some("at"), at)?;
            crm.interactions().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the interaction's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: InteractionId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("interactions.history", None, page)?;
            crm.interactions().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Records an interaction.
    ///
    /// When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
    /// deleted since or not, and nothing is written: a sender that got no answer can send again. When that one is of
    /// another kind, the key was given twice by mistake: `inconsistent`.
    ///
    /// Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
    /// ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
    /// channel.
    pub fn record(&self, new: NewInteraction) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewInteraction = argument("interactions.record", None, new)?;
            crm.interactions().record(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names. A new customer or instant moves the interaction on the timelines.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: InteractionId, patch: InteractionPatch) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions.update", Some("id"), id)?;
            let patch: crm_core::InteractionPatch = argument("interactions.update", None, patch)?;
            crm.interactions().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions.delete", Some("id"), id)?;
            let version: Option<u64> = argument("interactions.delete", Some("version"), version)?;
            crm.interactions().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
    /// interaction has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InteractionId = argument("interactions.restore", Some("id"), id)?;
            let version: Option<u64> = argument("interactions.restore", Some("version"), version)?;
            crm.interactions().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Invoices and credit notes.
#[derive(Debug, uniffi::Object)]
pub struct Invoices {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Invoices {
    /// The invoice or credit note with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: InvoiceId) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.get", Some("id"), id)?;
            crm.invoices().get(id).map(FromCore::from_core)
        })
    }

    /// The invoice or credit note with this id, unless there is none or it is deleted.
    pub fn find(&self, id: InvoiceId) -> Result<Option<Invoice>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.find", Some("id"), id)?;
            crm.invoices().find(id).map(FromCore::from_core)
        })
    }

    /// The invoice or credit note with this number.
    pub fn find_by_number(&self, number: String) -> Result<Option<Invoice>> {
        let crm = &self.crm;
        guarded(|| {
            let number: String = argument("invoices.find_by_number", Some("number"), number)?;
            crm.invoices().find_by_number(&number).map(FromCore::from_core)
        })
    }

    /// A page of the invoices and credit notes that the query asks for, in the order of their creation; those of a
    /// customer order by order.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: InvoiceQuery, page: PageRequest) -> Result<InvoicePage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::InvoiceQuery = argument("invoices.list", None, query)?;
            let page: crm_core::PageRequest = argument("invoices.list", None, page)?;
            crm.invoices().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// What there is of an invoice at an instant, now when left out: what is paid, credited and open, and for how many
    /// days it is overdue, by the civil days of the business. What is known now decides, of the time before that instant.
    #[uniffi::method(default(at))]
    pub fn balance(&self, id: InvoiceId, at: Option<Timestamp>) -> Result<InvoiceBalance> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.balance", Some("id"), id)?;
            let at: Option<crm_core::Timestamp> = argument("invoices.balance", Some("at"), at)?;
            crm.invoices().balance(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the invoices that are open, and should have been paid: the day on which they were due is over. Those that
    /// wait longest come first.
    ///
    /// Of a past instant it tells what was known then, by the journal, unlike `Invoices.balance`: a payment that was
    /// matched later settles nothing, whenever it came. That takes a walk over all invoices. Of an instant to come it tells
    /// which of those open now will be overdue.
    #[uniffi::method(default(as_of), default(page))]
    pub fn overdue(&self, as_of: Option<Timestamp>, page: PageRequest) -> Result<OverdueInvoicePage> {
        let crm = &self.crm;
        guarded(|| {
            let as_of: Option<crm_core::Timestamp> = argument("invoices.overdue", Some("as_of"), as_of)?;
            let page: crm_core::PageRequest = argument("invoices.overdue", None, page)?;
            crm.invoices().overdue(as_of, &page).map(FromCore::from_core)
        })
    }

    /// The invoice as it was at a past instant; `not_yet_created` before its creation. Deleted invoices are found.
    pub fn as_of(&self, id: InvoiceId, at: Timestamp) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("invoices.as_of", Some("at"), at)?;
            crm.invoices().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the invoice's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: InvoiceId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("invoices.history", None, page)?;
            crm.invoices().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Issues an invoice: of lines, each with its share of the order's own discount and tax, of an amount, or of all that
    /// was not invoiced yet.
    ///
    /// Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `order_id` for an order
    /// that was cancelled, `taken` for a number that another invoice has, `required` without number and series,
    /// `inconsistent` for an amount beside lines or for number and series, `out_of_range` for more than the order comes
    /// to after refunds, or more of a line than was not invoiced yet.
    pub fn create(&self, new: NewInvoice) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewInvoice = argument("invoices.create", None, new)?;
            crm.invoices().create(new).map(FromCore::from_core)
        })
    }

    /// Issues a credit note, which takes an invoice back, or a part of it. `out_of_range` for more than is left of the
    /// invoice; numbers as for an invoice.
    pub fn credit(&self, new: NewCreditNote) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewCreditNote = argument("invoices.credit", None, new)?;
            crm.invoices().credit(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: InvoiceId, patch: InvoicePatch) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.update", Some("id"), id)?;
            let patch: crm_core::InvoicePatch = argument("invoices.update", None, patch)?;
            crm.invoices().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Settles the invoice with a payment of its order, or a part of one. `unknown_reference` for a payment that the order
    /// has not, `out_of_range` for more than is left of the payment or open of the invoice.
    pub fn match_payment(&self, id: InvoiceId, matching: PaymentMatching) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.match_payment", Some("id"), id)?;
            let matching: crm_core::PaymentMatching = argument("invoices.match_payment", None, matching)?;
            crm.invoices()
                .match_payment(id, matching)
                .map(FromCore::from_core)
        })
    }

    /// Takes back that a payment settles the invoice; `unknown_reference` when it does not.
    #[uniffi::method(default(version))]
    pub fn unmatch_payment(
        &self,
        id: InvoiceId,
        payment_id: PaymentId,
        version: Option<u64>,
    ) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.unmatch_payment", Some("id"), id)?;
            let payment_id: crm_core::PaymentId =
                argument("invoices.unmatch_payment", Some("payment_id"), payment_id)?;
            let version: Option<u64> = argument("invoices.unmatch_payment", Some("version"), version)?;
            crm.invoices()
                .unmatch_payment(id, payment_id, version)
                .map(FromCore::from_core)
        })
    }

    /// Deletes the invoice; its number is free again. `illegal_state` for a credit note, and for a number of a series,
    /// which would leave a gap; `in_use` while payments or credit notes are matched with it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: InvoiceId, version: Option<u64>) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.delete", Some("id"), id)?;
            let version: Option<u64> = argument("invoices.delete", Some("version"), version)?;
            crm.invoices().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted invoice; errors as for a new one. With a version, `stale_version` unless it has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: InvoiceId, version: Option<u64>) -> Result<Invoice> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::InvoiceId = argument("invoices.restore", Some("id"), id)?;
            let version: Option<u64> = argument("invoices.restore", Some("version"), version)?;
            crm.invoices().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// The journal.
#[derive(Debug, uniffi::Object)]
pub struct Journal {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Journal {
    /// The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
    pub fn changes_since(&self, seq: u64, limit: u32) -> Result<Changes> {
        let crm = &self.crm;
        guarded(|| {
            let seq: u64 = argument("journal.changes_since", Some("seq"), seq)?;
            let limit: u32 = argument("journal.changes_since", Some("limit"), limit)?;
            crm.journal().changes_since(seq, limit).map(FromCore::from_core)
        })
    }

    /// The changes after those that the named cursor has acknowledged.
    pub fn next_changes(&self, cursor: String, limit: u32) -> Result<Changes> {
        let crm = &self.crm;
        guarded(|| {
            let cursor: String = argument("journal.next_changes", Some("cursor"), cursor)?;
            let limit: u32 = argument("journal.next_changes", Some("limit"), limit)?;
            crm.journal()
                .next_changes(&cursor, limit)
                .map(FromCore::from_core)
        })
    }

    /// The number up to which the named cursor has acknowledged; 0 for a new cursor.
    pub fn position(&self, cursor: String) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| {
            let cursor: String = argument("journal.position", Some("cursor"), cursor)?;
            crm.journal().position(&cursor).map(FromCore::from_core)
        })
    }

    /// The journal's end. Kept elsewhere, it lets `Journal.verify` find any later rewriting of the past.
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
                    argument("journal.verify", Some("retained"), retained)?;
                crm.journal().verify(retained).map(FromCore::from_core)
            })
        })
        .await
    }

    /// Remembers, durably, that the named cursor has handled everything up to `seq`; one before what it remembers is
    /// allowed, and what is after it comes again.
    pub fn acknowledge(&self, cursor: String, seq: u64) -> Result<()> {
        let crm = &self.crm;
        guarded(|| {
            let cursor: String = argument("journal.acknowledge", Some("cursor"), cursor)?;
            let seq: u64 = argument("journal.acknowledge", Some("seq"), seq)?;
            crm.journal().acknowledge(&cursor, seq).map(FromCore::from_core)
        })
    }
}

/// Lead models: rules that say who fits, and who is engaged.
#[derive(Debug, uniffi::Object)]
pub struct LeadModels {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl LeadModels {
    /// The model with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: LeadModelId) -> Result<LeadModel> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.get", Some("id"), id)?;
            crm.lead_models().get(id).map(FromCore::from_core)
        })
    }

    /// The model with this id, unless there is none or it is deleted.
    pub fn find(&self, id: LeadModelId) -> Result<Option<LeadModel>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.find", Some("id"), id)?;
            crm.lead_models().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the models, in the order of their ids.
    #[uniffi::method(default(page))]
    pub fn list(&self, page: PageRequest) -> Result<LeadModelPage> {
        let crm = &self.crm;
        guarded(|| {
            let page: crm_core::PageRequest = argument("lead_models.list", None, page)?;
            crm.lead_models().list(&page).map(FromCore::from_core)
        })
    }

    /// The score of a customer now, with everything that gives points. An error of an expression that is understood no
    /// more, since what it names is gone, names its rule.
    pub fn score(&self, id: LeadModelId, customer_id: CustomerId) -> Result<LeadScore> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.score", Some("id"), id)?;
            let customer_id: crm_core::CustomerId =
                argument("lead_models.score", Some("customer_id"), customer_id)?;
            crm.lead_models().score(id, customer_id).map(FromCore::from_core)
        })
    }

    /// The best leads now, the best first, of equal ones who was created first. Takes time in proportion to all customers,
    /// or to the members of the segment. Errors as for a score; `out_of_range` for a limit that cannot be.
    #[uniffi::method(default(query))]
    pub fn rank(&self, id: LeadModelId, query: LeadQuery) -> Result<Vec<RankedLead>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.rank", Some("id"), id)?;
            let query: crm_core::LeadQuery = argument("lead_models.rank", None, query)?;
            crm.lead_models().rank(id, &query).map(FromCore::from_core)
        })
    }

    /// The model as it was at a past instant; `not_yet_created` before its creation. Deleted models are found.
    pub fn as_of(&self, id: LeadModelId, at: Timestamp) -> Result<LeadModel> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("lead_models.as_of", Some("at"), at)?;
            crm.lead_models().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the model's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: LeadModelId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("lead_models.history", None, page)?;
            crm.lead_models().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a model.
    ///
    /// Errors: `taken` when another has its name; those of the language of segments, with the rule, for an expression that
    /// is not understood; `inconsistent` for a half-life of a rule about the customer.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewLeadModel) -> Result<LeadModel> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewLeadModel = argument("lead_models.create", None, new)?;
            crm.lead_models().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; errors as for `LeadModels.create`.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: LeadModelId, patch: LeadModelPatch) -> Result<LeadModel> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.update", Some("id"), id)?;
            let patch: crm_core::LeadModelPatch = argument("lead_models.update", None, patch)?;
            crm.lead_models().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the model. With a version, `stale_version` unless the model has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: LeadModelId, version: Option<u64>) -> Result<LeadModel> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.delete", Some("id"), id)?;
            let version: Option<u64> = argument("lead_models.delete", Some("version"), version)?;
            crm.lead_models().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted model; `taken` when another has its name by now. With a version, `stale_version` unless the model
    /// has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: LeadModelId, version: Option<u64>) -> Result<LeadModel> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::LeadModelId = argument("lead_models.restore", Some("id"), id)?;
            let version: Option<u64> = argument("lead_models.restore", Some("version"), version)?;
            crm.lead_models().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
/// they do something within so many days, and whom they are like.
#[derive(Debug, uniffi::Object)]
pub struct Models {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Models {
    /// The version with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ModelId) -> Result<Model> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ModelId = argument("models.get", Some("id"), id)?;
            crm.models().get(id).map(FromCore::from_core)
        })
    }

    /// The version with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ModelId) -> Result<Option<Model>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ModelId = argument("models.find", Some("id"), id)?;
            crm.models().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the versions that the query asks for, in the order of their fits.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: ModelQuery, page: PageRequest) -> Result<ModelPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ModelQuery = argument("models.list", None, query)?;
            let page: crm_core::PageRequest = argument("models.list", None, page)?;
            crm.models().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The current version of a name: the pinned one, else the newest. A back-test, which was fitted as of more than a day
    /// before, is current only where the name has nothing else. None when the name has no version.
    pub fn current(&self, name: String) -> Result<Option<Model>> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.current", Some("name"), name)?;
            crm.models().current(&name).map(FromCore::from_core)
        })
    }

    /// The versions of a name side by side: what each expects of the last days of the present data, by what was before
    /// them, and what became of it. A version that was fitted to some of those days says so. Versions of BG/BB count the
    /// occasions that were used, others days with a purchase: their figures compare among their like.
    ///
    /// Errors: `not_found` when the name has no model; `wrong_kind` with `name` unless it is one of lifetime value;
    /// `out_of_range` for days that cannot be, and for fewer than the longest occasion of these versions.
    pub fn compare(&self, name: String, holdout_days: u32) -> Result<Vec<ModelComparison>> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.compare", Some("name"), name)?;
            let holdout_days: u32 = argument("models.compare", Some("holdout_days"), holdout_days)?;
            crm.models().compare(&name, holdout_days).map(FromCore::from_core)
        })
    }

    /// As `compare`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(progress))]
    pub async fn compare_watched(
        &self,
        name: String,
        holdout_days: u32,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<Vec<ModelComparison>> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let name: String = argument("models.compare", Some("name"), name)?;
                let holdout_days: u32 = argument("models.compare", Some("holdout_days"), holdout_days)?;
                crm.models()
                    .watched(watch)
                    .compare(&name, holdout_days)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// What the current version of a name was asked for, fitted to all days but the last ones, beside what became of those:
    /// the figures of the three plots by which such models are judged, tracking, frequency and conditional expectation
    /// (P. Fader, B. Hardie, K. Lee, 2005). Nothing is kept of it; `Reports.holdoutPage`
    /// draws it. It takes every order there is.
    ///
    /// Errors: those of `Models.compare`; `too_few` and `not_converged` under `holdout_days`.
    pub fn holdout(&self, name: String, holdout_days: u32) -> Result<ModelHoldoutReport> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.holdout", Some("name"), name)?;
            let holdout_days: u32 = argument("models.holdout", Some("holdout_days"), holdout_days)?;
            crm.models().holdout(&name, holdout_days).map(FromCore::from_core)
        })
    }

    /// As `holdout`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(progress))]
    pub async fn holdout_watched(
        &self,
        name: String,
        holdout_days: u32,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<ModelHoldoutReport> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let name: String = argument("models.holdout", Some("name"), name)?;
                let holdout_days: u32 = argument("models.holdout", Some("holdout_days"), holdout_days)?;
                crm.models()
                    .watched(watch)
                    .holdout(&name, holdout_days)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// A page of the version's changes, newest first: its fit, and when it was pinned.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: ModelId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ModelId = argument("models.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("models.history", None, page)?;
            crm.models().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Fits a model to the orders of all customers, one of propensity also to their interactions and contracts, and keeps
    /// it as the next version of its name.
    ///
    /// On a handle it reads one state and fits to that while others write; what it found is one small write. It holds
    /// columns of figures, not records: about 60 bytes a customer, of propensity 400 and for each cutoff, of 250,000 such
    /// rows at most. Orders count as for profiles: not deleted and not cancelled, by their civil day; money is net of
    /// refunds and returns.
    ///
    /// Live segments that ask the name are evaluated anew at each read until everybody was looked at again, by `settle` or
    /// `build` of segments at once, or by the writes that follow; so it is after a refit, a pin, a roll-back and a new rate.
    ///
    /// Errors: `not_found` with both currencies when the rate of an order is missing; `inconsistent` with `name` when the
    /// models of that name are of another kind; `out_of_range` for an option that cannot be, and an `as_of` that is yet to
    /// come; `not_converged`, and `too_few` when there is nothing to find. A propensity needs at least ten who did what it
    /// is about and ten who did not among those learnt from, and one of each among those held out; clusters need as many
    /// different customers. `unknown_reference` for a feature, product, category or contract field that is none,
    /// `wrong_type` for a contract field that is no date, `already_exists` for a feature that is named twice, `required` and
    /// `inconsistent` for an outcome of a product that names neither a product nor a category, or both. Of covariates,
    /// which only BG/NBD has (`inconsistent` with `spec.purchase_model`): `unknown_reference` and `wrong_type` for a field,
    /// `already_exists` for one that is named twice, `too_many` for more than 32, `not_converged` with `covariates[0]` for
    /// one that is the same for all. BG/BB looks at 36,525 occasions of a customer at most (`out_of_range` with
    /// `spec.unit_days`).
    pub fn fit(&self, new: NewModel) -> Result<Model> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewModel = argument("models.fit", None, new)?;
            crm.models().fit(new).map(FromCore::from_core)
        })
    }

    /// As `fit`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(progress))]
    pub async fn fit_watched(&self, new: NewModel, progress: Option<Arc<dyn WorkListener>>) -> Result<Model> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let new: crm_core::NewModel = argument("models.fit", None, new)?;
                crm.models().watched(watch).fit(new).map(FromCore::from_core)
            })
        })
        .await
    }

    /// Fits what the current version of a name was asked for anew, as its next version, which is the current one unless
    /// another is pinned, or it is a back-test; the errors of `Models.fit`, and `not_found` when the name has no model.
    #[uniffi::method(default(as_of))]
    pub fn refit(&self, name: String, as_of: Option<Timestamp>) -> Result<Model> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.refit", Some("name"), name)?;
            let as_of: Option<crm_core::Timestamp> = argument("models.refit", Some("as_of"), as_of)?;
            crm.models().refit(&name, as_of).map(FromCore::from_core)
        })
    }

    /// As `refit`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(as_of), default(progress))]
    pub async fn refit_watched(
        &self,
        name: String,
        as_of: Option<Timestamp>,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<Model> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let name: String = argument("models.refit", Some("name"), name)?;
                let as_of: Option<crm_core::Timestamp> = argument("models.refit", Some("as_of"), as_of)?;
                crm.models()
                    .watched(watch)
                    .refit(&name, as_of)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// Makes a version the current one of its name until it is unpinned, whatever is fitted later.
    pub fn pin(&self, id: ModelId) -> Result<Model> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ModelId = argument("models.pin", Some("id"), id)?;
            crm.models().pin(id).map(FromCore::from_core)
        })
    }

    /// Takes the pin of a name away, so that its newest version is the current one; nothing where none is pinned.
    pub fn unpin(&self, name: String) -> Result<()> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.unpin", Some("name"), name)?;
            crm.models().unpin(&name).map(FromCore::from_core)
        })
    }

    /// Pins the version before the current one, and returns it: what is fitted later becomes the current one only after
    /// `Models.unpin`. `not_found` when the name has no model, `illegal_state` when there is no version before.
    pub fn roll_back(&self, name: String) -> Result<Model> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.roll_back", Some("name"), name)?;
            crm.models().roll_back(&name).map(FromCore::from_core)
        })
    }

    /// Deletes a version for good; its number is never given again. With a record's version, `stale_version` unless it has that.
    ///
    /// `in_use` while it is pinned, and while it is the current version of a name that a live segment asks.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: ModelId, version: Option<u64>) -> Result<Model> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ModelId = argument("models.delete", Some("id"), id)?;
            let version: Option<u64> = argument("models.delete", Some("version"), version)?;
            crm.models().delete(id, version).map(FromCore::from_core)
        })
    }

    /// What the current version of a name says of a customer now, by the orders, refunds and cancellations up to now;
    /// none of whom the model does not ask about: without a purchase, or, where it is about contracts, without one that
    /// runs. A lifetime value comes with an interval, the same for the same model.
    ///
    /// Errors: `not_found` when the name has no model, or the customer is none or deleted; `not_found` with both
    /// currencies when the rate of an order is missing.
    pub fn score(&self, name: String, customer_id: CustomerId) -> Result<Option<ModelScore>> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.score", Some("name"), name)?;
            let customer_id: crm_core::CustomerId =
                argument("models.score", Some("customer_id"), customer_id)?;
            crm.models().score(&name, customer_id).map(FromCore::from_core)
        })
    }

    /// A page of what the current version of a name says now of those whom it asks about, the greatest first (of clusters
    /// the lowest number), of equal ones who was created first; without intervals and reasons.
    ///
    /// The first page takes time in proportion to all customers, or to the members of the segment; one that follows looks
    /// at those on it alone, unless something was written or a day has begun in between: then it takes as long as the first,
    /// and is the list as it is by then, behind the same place, so that who moved across it is missed or comes again. Whoever
    /// writes for each of them collects them before, or walks over a snapshot.
    ///
    /// Errors: `not_found` when the name has no model, or the segment is none; `wrong_kind` with `sort` for an order of models
    /// of another kind; `not_found` with both currencies when a rate is missing, unless such customers are left out.
    #[uniffi::method(default(query), default(page))]
    pub fn scores(&self, name: String, query: ScoreQuery, page: PageRequest) -> Result<ModelScorePage> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("models.scores", Some("name"), name)?;
            let query: crm_core::ScoreQuery = argument("models.scores", None, query)?;
            let page: crm_core::PageRequest = argument("models.scores", None, page)?;
            crm.models().scores(&name, &query, &page).map(FromCore::from_core)
        })
    }

    /// As `scores`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(query), default(page), default(progress))]
    pub async fn scores_watched(
        &self,
        name: String,
        query: ScoreQuery,
        page: PageRequest,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<ModelScorePage> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let name: String = argument("models.scores", Some("name"), name)?;
                let query: crm_core::ScoreQuery = argument("models.scores", None, query)?;
                let page: crm_core::PageRequest = argument("models.scores", None, page)?;
                crm.models()
                    .watched(watch)
                    .scores(&name, &query, &page)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// A page of what was known of each customer at an instant, as numbers, in the order of their creation: the features
    /// that models of propensity and clusters learn from, as a table with a row a customer. Customers are there who had been
    /// created by then, or of whom something had happened.
    ///
    /// Nothing that happened later shows: no order, refund, return, cancellation, interaction or deletion of one. What
    /// the store cannot tell counts as it stands: what is recorded afterwards with an earlier date, such as an import of
    /// the past; corrections of an order's lines, time or customer; exchange rates; the categories of products. Customers
    /// who are deleted by now are left out.
    ///
    /// Takes time in proportion to the customers that it looks at. Errors: `out_of_range` for an `as_of` that is yet to
    /// come; `not_found` for a customer or a segment that is not there, and with both
    /// currencies when the rate of an order is missing, unless such customers are left out.
    #[uniffi::method(default(page))]
    pub fn features(&self, query: FeatureQuery, page: PageRequest) -> Result<CustomerFeaturesPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::FeatureQuery = argument("models.features", None, query)?;
            let page: crm_core::PageRequest = argument("models.features", None, page)?;
            crm.models().features(&query, &page).map(FromCore::from_core)
        })
    }

    /// As `features`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(page), default(progress))]
    pub async fn features_watched(
        &self,
        query: FeatureQuery,
        page: PageRequest,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<CustomerFeaturesPage> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let query: crm_core::FeatureQuery = argument("models.features", None, query)?;
                let page: crm_core::PageRequest = argument("models.features", None, page)?;
                crm.models()
                    .watched(watch)
                    .features(&query, &page)
                    .map(FromCore::from_core)
            })
        })
        .await
    }
}

/// Notes.
#[derive(Debug, uniffi::Object)]
pub struct Notes {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Notes {
    /// The note with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: NoteId) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes.get", Some("id"), id)?;
            crm.notes().get(id).map(FromCore::from_core)
        })
    }

    /// The note with this id, unless there is none or it is deleted.
    pub fn find(&self, id: NoteId) -> Result<Option<Note>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes.find", Some("id"), id)?;
            crm.notes().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
    /// none.
    #[uniffi::method(default(page))]
    pub fn of(&self, customer_id: CustomerId, page: PageRequest) -> Result<NotePage> {
        let crm = &self.crm;
        guarded(|| {
            let customer_id: crm_core::CustomerId = argument("notes.of", Some("customer_id"), customer_id)?;
            let page: crm_core::PageRequest = argument("notes.of", None, page)?;
            crm.notes().of(customer_id, &page).map(FromCore::from_core)
        })
    }

    /// The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
    pub fn as_of(&self, id: NoteId, at: Timestamp) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("notes.as_of", Some("at"), at)?;
            crm.notes().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the note's changes, newest first. Deleted notes are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: NoteId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("notes.history", None, page)?;
            crm.notes().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a note; `unknown_reference` when the customer is deleted, or there is none.
    pub fn create(&self, new: NewNote) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewNote = argument("notes.create", None, new)?;
            crm.notes().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: NoteId, patch: NotePatch) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes.update", Some("id"), id)?;
            let patch: crm_core::NotePatch = argument("notes.update", None, patch)?;
            crm.notes().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the note. With a version, `stale_version` unless the note has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: NoteId, version: Option<u64>) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes.delete", Some("id"), id)?;
            let version: Option<u64> = argument("notes.delete", Some("version"), version)?;
            crm.notes().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
    /// the note has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: NoteId, version: Option<u64>) -> Result<Note> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::NoteId = argument("notes.restore", Some("id"), id)?;
            let version: Option<u64> = argument("notes.restore", Some("version"), version)?;
            crm.notes().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Orders.
#[derive(Debug, uniffi::Object)]
pub struct Orders {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Orders {
    /// The order with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: OrderId) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.get", Some("id"), id)?;
            crm.orders().get(id).map(FromCore::from_core)
        })
    }

    /// The order with this id, unless there is none or it is deleted.
    pub fn find(&self, id: OrderId) -> Result<Option<Order>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.find", Some("id"), id)?;
            crm.orders().find(id).map(FromCore::from_core)
        })
    }

    /// The order with this number in this source.
    #[uniffi::method(default(source))]
    pub fn find_by_number(&self, source: Option<String>, number: String) -> Result<Option<Order>> {
        let crm = &self.crm;
        guarded(|| {
            let source: Option<String> = argument("orders.find_by_number", Some("source"), source)?;
            let number: String = argument("orders.find_by_number", Some("number"), number)?;
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
            let query: crm_core::OrderQuery = argument("orders.list", None, query)?;
            let page: crm_core::PageRequest = argument("orders.list", None, page)?;
            crm.orders().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// A page of the orders that are late: open, that is neither delivered nor cancelled, when the day on which they
    /// were promised is over. Those that wait longest come first.
    ///
    /// Of a past instant it tells what was known then, by the journal: an order that was late has the state that it had,
    /// and one that was recorded later is none of them. That takes a walk over all orders. Of an instant to come it tells
    /// which of those open now will be late.
    #[uniffi::method(default(as_of), default(page))]
    pub fn late(&self, as_of: Option<Timestamp>, page: PageRequest) -> Result<LateOrderPage> {
        let crm = &self.crm;
        guarded(|| {
            let as_of: Option<crm_core::Timestamp> = argument("orders.late", Some("as_of"), as_of)?;
            let page: crm_core::PageRequest = argument("orders.late", None, page)?;
            crm.orders().late(as_of, &page).map(FromCore::from_core)
        })
    }

    /// The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
    pub fn as_of(&self, id: OrderId, at: Timestamp) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("orders.as_of", Some("at"), at)?;
            crm.orders().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the order's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: OrderId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("orders.history", None, page)?;
            crm.orders().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates an order; `taken` when its source has an order of that number.
    pub fn create(&self, new: NewOrder) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewOrder = argument("orders.create", None, new)?;
            crm.orders().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: OrderId, patch: OrderPatch) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.update", Some("id"), id)?;
            let patch: crm_core::OrderPatch = argument("orders.update", None, patch)?;
            crm.orders().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
    pub fn advance(&self, id: OrderId, advance: OrderAdvance) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.advance", Some("id"), id)?;
            let advance: crm_core::OrderAdvance = argument("orders.advance", None, advance)?;
            crm.orders().advance(id, advance).map(FromCore::from_core)
        })
    }

    /// Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
    #[uniffi::method(default(cancellation))]
    pub fn cancel(&self, id: OrderId, cancellation: OrderCancellation) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.cancel", Some("id"), id)?;
            let cancellation: crm_core::OrderCancellation = argument("orders.cancel", None, cancellation)?;
            crm.orders().cancel(id, cancellation).map(FromCore::from_core)
        })
    }

    /// Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
    /// With a version, `stale_version` unless the order has it.
    #[uniffi::method(default(version))]
    pub fn reopen(&self, id: OrderId, version: Option<u64>) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.reopen", Some("id"), id)?;
            let version: Option<u64> = argument("orders.reopen", Some("version"), version)?;
            crm.orders().reopen(id, version).map(FromCore::from_core)
        })
    }

    /// Records a payment.
    #[uniffi::method(default(payment))]
    pub fn add_payment(&self, id: OrderId, payment: NewPayment) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.add_payment", Some("id"), id)?;
            let payment: crm_core::NewPayment = argument("orders.add_payment", None, payment)?;
            crm.orders().add_payment(id, payment).map(FromCore::from_core)
        })
    }

    /// Refunds lines, or parts of them; `out_of_range` for more than is left.
    #[uniffi::method(default(refund))]
    pub fn refund(&self, id: OrderId, refund: NewRefund) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.refund", Some("id"), id)?;
            let refund: crm_core::NewRefund = argument("orders.refund", None, refund)?;
            crm.orders().refund(id, refund).map(FromCore::from_core)
        })
    }

    /// Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: OrderId, version: Option<u64>) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.delete", Some("id"), id)?;
            let version: Option<u64> = argument("orders.delete", Some("version"), version)?;
            crm.orders().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
    /// version, `stale_version` unless the order has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: OrderId, version: Option<u64>) -> Result<Order> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::OrderId = argument("orders.restore", Some("id"), id)?;
            let version: Option<u64> = argument("orders.restore", Some("version"), version)?;
            crm.orders().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Pipelines.
#[derive(Debug, uniffi::Object)]
pub struct Pipelines {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Pipelines {
    /// The pipeline with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: PipelineId) -> Result<Pipeline> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.get", Some("id"), id)?;
            crm.pipelines().get(id).map(FromCore::from_core)
        })
    }

    /// The pipeline with this id, unless there is none or it is deleted.
    pub fn find(&self, id: PipelineId) -> Result<Option<Pipeline>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.find", Some("id"), id)?;
            crm.pipelines().find(id).map(FromCore::from_core)
        })
    }

    /// All pipelines, in the order of their creation.
    pub fn list(&self) -> Result<Vec<Pipeline>> {
        let crm = &self.crm;
        guarded(|| crm.pipelines().list().map(FromCore::from_core))
    }

    /// What an edit would do: how many deals go from which stage to which. Nothing is changed; what is wrong with the
    /// edit is refused as by `Pipelines.edit`.
    #[uniffi::method(default(edit))]
    pub fn preview_edit(&self, id: PipelineId, edit: PipelineEdit) -> Result<Vec<StageMigration>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.preview_edit", Some("id"), id)?;
            let edit: crm_core::PipelineEdit = argument("pipelines.preview_edit", None, edit)?;
            crm.pipelines().preview_edit(id, &edit).map(FromCore::from_core)
        })
    }

    /// The pipeline as it was at a past instant; `not_yet_created` before its creation. Deleted pipelines are found.
    pub fn as_of(&self, id: PipelineId, at: Timestamp) -> Result<Pipeline> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("pipelines.as_of", Some("at"), at)?;
            crm.pipelines().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the pipeline's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: PipelineId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("pipelines.history", None, page)?;
            crm.pipelines().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a pipeline; `taken` when another has its name, `required` without a stage of each kind.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewPipeline) -> Result<Pipeline> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewPipeline = argument("pipelines.create", None, new)?;
            crm.pipelines().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: PipelineId, patch: PipelinePatch) -> Result<Pipeline> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.update", Some("id"), id)?;
            let patch: crm_core::PipelinePatch = argument("pipelines.update", None, patch)?;
            crm.pipelines().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Gives the pipeline other stages, and moves the deals of those that are taken out, all in one transaction. What
    /// such a move leads to is not asked for required fields and checks, which the deals could not know of.
    ///
    /// Errors: `required` when a stage is taken out without a replacement, `inconsistent` when that is of another kind,
    /// `illegal_state` for a stage that would become one of another kind.
    #[uniffi::method(default(edit))]
    pub fn edit(&self, id: PipelineId, edit: PipelineEdit) -> Result<EditedPipeline> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.edit", Some("id"), id)?;
            let edit: crm_core::PipelineEdit = argument("pipelines.edit", None, edit)?;
            crm.pipelines().edit(id, edit).map(FromCore::from_core)
        })
    }

    /// Deletes the pipeline; `in_use` while deals are in it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: PipelineId, version: Option<u64>) -> Result<Pipeline> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.delete", Some("id"), id)?;
            let version: Option<u64> = argument("pipelines.delete", Some("version"), version)?;
            crm.pipelines().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted pipeline; `taken` when its name is by now. With a version, `stale_version` unless the
    /// pipeline has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: PipelineId, version: Option<u64>) -> Result<Pipeline> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PipelineId = argument("pipelines.restore", Some("id"), id)?;
            let version: Option<u64> = argument("pipelines.restore", Some("version"), version)?;
            crm.pipelines().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Predictions: how probable it is that deals are won.
#[derive(Debug, uniffi::Object)]
pub struct Predictions {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Predictions {
    /// What is predicted for an open deal now, term by term; by each way, whichever its pipeline goes by. `illegal_state`
    /// for a deal that is won or lost.
    pub fn get(&self, deal_id: DealId) -> Result<DealPrediction> {
        let crm = &self.crm;
        guarded(|| {
            let deal_id: crm_core::DealId = argument("predictions.get", Some("deal_id"), deal_id)?;
            crm.predictions().get(deal_id).map(FromCore::from_core)
        })
    }

    /// The logistic regression that was last fitted to the pipeline's deals; none before, and after its fields were
    /// changed.
    pub fn model(&self, pipeline_id: PipelineId) -> Result<Option<LogisticModel>> {
        let crm = &self.crm;
        guarded(|| {
            let pipeline_id: crm_core::PipelineId =
                argument("predictions.model", Some("pipeline_id"), pipeline_id)?;
            crm.predictions().model(pipeline_id).map(FromCore::from_core)
        })
    }

    /// Fits a logistic regression to the pipeline's closed deals and keeps it, in the place of the one before. The open
    /// deals are brought up to date where the pipeline goes by it.
    ///
    /// Errors: `illegal_state` with `prediction` when the pipeline predicts nothing, `too_few` unless a deal to learn from
    /// was won and one lost, `out_of_range` for an option that cannot be.
    #[uniffi::method(default(options))]
    pub fn fit(&self, pipeline_id: PipelineId, options: LogisticModelOptions) -> Result<LogisticModel> {
        let crm = &self.crm;
        guarded(|| {
            let pipeline_id: crm_core::PipelineId =
                argument("predictions.fit", Some("pipeline_id"), pipeline_id)?;
            let options: crm_core::LogisticModelOptions = argument("predictions.fit", None, options)?;
            crm.predictions()
                .fit(pipeline_id, options)
                .map(FromCore::from_core)
        })
    }

    /// Gives the pipeline's open deals the probability that is predicted for them now, unless one was set by hand, and says
    /// how many it changed.
    pub fn refresh(&self, pipeline_id: PipelineId) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| {
            let pipeline_id: crm_core::PipelineId =
                argument("predictions.refresh", Some("pipeline_id"), pipeline_id)?;
            crm.predictions().refresh(pipeline_id).map(FromCore::from_core)
        })
    }
}

/// Products.
#[derive(Debug, uniffi::Object)]
pub struct Products {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Products {
    /// The product with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ProductId) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products.get", Some("id"), id)?;
            crm.products().get(id).map(FromCore::from_core)
        })
    }

    /// The product with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ProductId) -> Result<Option<Product>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products.find", Some("id"), id)?;
            crm.products().find(id).map(FromCore::from_core)
        })
    }

    /// The product with this SKU, unless there is none or it is deleted.
    pub fn find_by_sku(&self, sku: String) -> Result<Option<Product>> {
        let crm = &self.crm;
        guarded(|| {
            let sku: String = argument("products.find_by_sku", Some("sku"), sku)?;
            crm.products().find_by_sku(&sku).map(FromCore::from_core)
        })
    }

    /// A page of the products that the query asks for, in the order of their creation.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: ProductQuery, page: PageRequest) -> Result<ProductPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ProductQuery = argument("products.list", None, query)?;
            let page: crm_core::PageRequest = argument("products.list", None, page)?;
            crm.products().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
    pub fn as_of(&self, id: ProductId, at: Timestamp) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("products.as_of", Some("at"), at)?;
            crm.products().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the product's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: ProductId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("products.history", None, page)?;
            crm.products().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewProduct) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewProduct = argument("products.create", None, new)?;
            crm.products().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: ProductId, patch: ProductPatch) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products.update", Some("id"), id)?;
            let patch: crm_core::ProductPatch = argument("products.update", None, patch)?;
            crm.products().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the product; its SKU is free again, the orders for it stay.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: ProductId, version: Option<u64>) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products.delete", Some("id"), id)?;
            let version: Option<u64> = argument("products.delete", Some("version"), version)?;
            crm.products().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
    /// categories was deleted since. With a version, `stale_version` unless the product has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: ProductId, version: Option<u64>) -> Result<Product> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ProductId = argument("products.restore", Some("id"), id)?;
            let version: Option<u64> = argument("products.restore", Some("version"), version)?;
            crm.products().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Orders to suppliers.
#[derive(Debug, uniffi::Object)]
pub struct Purchases {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Purchases {
    /// The purchase order with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: PurchaseOrderId) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.get", Some("id"), id)?;
            crm.purchases().get(id).map(FromCore::from_core)
        })
    }

    /// The purchase order with this id, unless there is none or it is deleted.
    pub fn find(&self, id: PurchaseOrderId) -> Result<Option<PurchaseOrder>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.find", Some("id"), id)?;
            crm.purchases().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the purchase orders that the query asks for, in the order of their creation.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: PurchaseQuery, page: PageRequest) -> Result<PurchaseOrderPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::PurchaseQuery = argument("purchases.list", None, query)?;
            let page: crm_core::PageRequest = argument("purchases.list", None, page)?;
            crm.purchases().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The purchase order as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: PurchaseOrderId, at: Timestamp) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("purchases.as_of", Some("at"), at)?;
            crm.purchases().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the purchase order's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: PurchaseOrderId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("purchases.history", None, page)?;
            crm.purchases().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a purchase order, as a draft.
    ///
    /// Errors: `unknown_reference` for a supplier or a product that is not there, `illegal_state` with `supplier_id` for a
    /// customer who is no supplier, `required` without lines, and for a cost that neither the line nor the catalogue has.
    pub fn create(&self, new: NewPurchaseOrder) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewPurchaseOrder = argument("purchases.create", None, new)?;
            crm.purchases().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `illegal_state` with `lines` once it was sent to the supplier.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: PurchaseOrderId, patch: PurchaseOrderPatch) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.update", Some("id"), id)?;
            let patch: crm_core::PurchaseOrderPatch = argument("purchases.update", None, patch)?;
            crm.purchases().update(id, patch).map(FromCore::from_core)
        })
    }

    /// The draft is sent to the supplier; `illegal_state` when it is none.
    #[uniffi::method(default(placement))]
    pub fn place(&self, id: PurchaseOrderId, placement: PurchasePlacement) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.place", Some("id"), id)?;
            let placement: crm_core::PurchasePlacement = argument("purchases.place", None, placement)?;
            crm.purchases().place(id, placement).map(FromCore::from_core)
        })
    }

    /// Goods come in, a part of the order or all that is open. `illegal_state` for a draft and for one that is received or
    /// cancelled, `out_of_range` for more of a line than is to come in.
    #[uniffi::method(default(receipt))]
    pub fn receive(&self, id: PurchaseOrderId, receipt: NewReceipt) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.receive", Some("id"), id)?;
            let receipt: crm_core::NewReceipt = argument("purchases.receive", None, receipt)?;
            crm.purchases().receive(id, receipt).map(FromCore::from_core)
        })
    }

    /// Calls off what did not come in; `illegal_state` when all did, or it was called off.
    #[uniffi::method(default(cancellation))]
    pub fn cancel(&self, id: PurchaseOrderId, cancellation: PurchaseCancellation) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.cancel", Some("id"), id)?;
            let cancellation: crm_core::PurchaseCancellation =
                argument("purchases.cancel", None, cancellation)?;
            crm.purchases().cancel(id, cancellation).map(FromCore::from_core)
        })
    }

    /// Deletes the purchase order. With a version, `stale_version` unless it has it.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: PurchaseOrderId, version: Option<u64>) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.delete", Some("id"), id)?;
            let version: Option<u64> = argument("purchases.delete", Some("version"), version)?;
            crm.purchases().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted purchase order; `not_deleted` when there is nothing to restore. With a version, `stale_version`
    /// unless it has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: PurchaseOrderId, version: Option<u64>) -> Result<PurchaseOrder> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::PurchaseOrderId = argument("purchases.restore", Some("id"), id)?;
            let version: Option<u64> = argument("purchases.restore", Some("version"), version)?;
            crm.purchases().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Quotes.
#[derive(Debug, uniffi::Object)]
pub struct Quotes {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Quotes {
    /// The quote with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: QuoteId) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.get", Some("id"), id)?;
            crm.quotes().get(id).map(FromCore::from_core)
        })
    }

    /// The quote with this id, unless there is none or it is deleted.
    pub fn find(&self, id: QuoteId) -> Result<Option<Quote>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.find", Some("id"), id)?;
            crm.quotes().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the quotes that the query asks for, in the order of their creation.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: QuoteQuery, page: PageRequest) -> Result<QuotePage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::QuoteQuery = argument("quotes.list", None, query)?;
            let page: crm_core::PageRequest = argument("quotes.list", None, page)?;
            crm.quotes().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The quote as a page of HTML that stands alone and is ready to be printed.
    ///
    /// A template of one's own is in Jinja's language, without `include`, `extends` and `macro`. Values are escaped. It
    /// knows `language`, `seller` (lines), `customer` (`name`, `address`: lines), `number`, `revision`, `status`,
    /// `issued_on`, `valid_until`, `title`, `introduction`, `terms`, `owner`, `reference`, `accepted_by`, `currency`,
    /// `lines` (`position`, `sku`, `name`, `description`, `quantity`, `unit_price`, `has_discount`, `discount`,
    /// `discount_percent`, `tax_rate`, `interval`, `net`, `tax`), `subtotal`, `has_discount`, `discount`,
    /// `discount_percent`, `taxes` (`rate`, `base`, `tax`) and `total`. What is not known is `none`. Amounts are texts.
    /// Templates are code: one from somebody else may take much memory.
    ///
    /// Errors, with `template` and the line as the row: `malformed` for what is no template, `unknown_field` for a name
    /// that it does not know, `out_of_range` when it takes too many steps.
    #[uniffi::method(default(page))]
    pub fn html(&self, id: QuoteId, page: QuoteDocument) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.html", Some("id"), id)?;
            let page: crm_core::QuoteDocument = argument("quotes.html", None, page)?;
            crm.quotes().html(id, &page).map(FromCore::from_core)
        })
    }

    /// The quote as it was read at a past instant; `not_yet_created` before its creation. Deleted quotes are found.
    pub fn as_of(&self, id: QuoteId, at: Timestamp) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("quotes.as_of", Some("at"), at)?;
            crm.quotes().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the quote's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: QuoteId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("quotes.history", None, page)?;
            crm.quotes().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a quote, as a draft.
    ///
    /// Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for a customer
    /// who is not the deal's and for a discount in both forms, `taken` for a number that another quote has had,
    /// `required` for a line without a price, `out_of_range` when more is taken off than there is.
    pub fn create(&self, new: NewQuote) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewQuote = argument("quotes.create", None, new)?;
            crm.quotes().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names of a draft; `illegal_state` once it was sent.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: QuoteId, patch: QuotePatch) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.update", Some("id"), id)?;
            let patch: crm_core::QuotePatch = argument("quotes.update", None, patch)?;
            crm.quotes().update(id, patch).map(FromCore::from_core)
        })
    }

    /// The customer gets the quote; `illegal_state` unless it is a draft, `required` without lines, `out_of_range` when
    /// its last day is over.
    #[uniffi::method(default(sending))]
    pub fn send(&self, id: QuoteId, sending: QuoteSending) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.send", Some("id"), id)?;
            let sending: crm_core::QuoteSending = argument("quotes.send", None, sending)?;
            crm.quotes().send(id, sending).map(FromCore::from_core)
        })
    }

    /// The customer agrees. In the same transaction, its deal gets its currency, its lines and so its amount, and the
    /// deal's other quotes that could be accepted, or were, are superseded.
    ///
    /// Errors: `illegal_state` with `status` unless it was sent and nothing became of it, or its deal is closed, with
    /// `valid_until` when it is expired, with `deal_id` when its deal is deleted; `inconsistent` when its deal is with
    /// another customer now.
    #[uniffi::method(default(acceptance))]
    pub fn accept(&self, id: QuoteId, acceptance: QuoteAcceptance) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.accept", Some("id"), id)?;
            let acceptance: crm_core::QuoteAcceptance = argument("quotes.accept", None, acceptance)?;
            crm.quotes().accept(id, acceptance).map(FromCore::from_core)
        })
    }

    /// The customer does not want it, also when it is expired; `illegal_state` unless it was sent and nothing became of it.
    #[uniffi::method(default(refusal))]
    pub fn decline(&self, id: QuoteId, refusal: QuoteRefusal) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.decline", Some("id"), id)?;
            let refusal: crm_core::QuoteRefusal = argument("quotes.decline", None, refusal)?;
            crm.quotes().decline(id, refusal).map(FromCore::from_core)
        })
    }

    /// The next revision of a quote that was sent, as a draft with the same number; the quote is superseded, unless
    /// something became of it. `illegal_state` for a draft, an accepted one, and one that has a later revision.
    #[uniffi::method(default(version))]
    pub fn revise(&self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.revise", Some("id"), id)?;
            let version: Option<u64> = argument("quotes.revise", Some("version"), version)?;
            crm.quotes().revise(id, version).map(FromCore::from_core)
        })
    }

    /// Takes back that the quote was accepted, declined or superseded: it is what it was before. Its deal, which must be
    /// open, has no accepted quote any more and keeps its lines. `illegal_state` with `revision` when there is a later one.
    #[uniffi::method(default(version))]
    pub fn reopen(&self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.reopen", Some("id"), id)?;
            let version: Option<u64> = argument("quotes.reopen", Some("version"), version)?;
            crm.quotes().reopen(id, version).map(FromCore::from_core)
        })
    }

    /// Deletes the quote; `illegal_state` when it is accepted. Its number stays taken.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.delete", Some("id"), id)?;
            let version: Option<u64> = argument("quotes.delete", Some("version"), version)?;
            crm.quotes().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted quote; `not_deleted` when it is not. With a version, `stale_version` unless the quote has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: QuoteId, version: Option<u64>) -> Result<Quote> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::QuoteId = argument("quotes.restore", Some("id"), id)?;
            let version: Option<u64> = argument("quotes.restore", Some("version"), version)?;
            crm.quotes().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Exchange rates.
#[derive(Debug, uniffi::Object)]
pub struct Rates {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Rates {
    /// The rate that was set for this very day; `not_found` when there is none, or it is deleted.
    pub fn get(&self, currency: String, base: String, on: CivilDate) -> Result<ExchangeRate> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("rates.get", Some("currency"), currency)?;
            let base: crm_core::Currency = argument("rates.get", Some("base"), base)?;
            let on: crm_core::Date = argument("rates.get", Some("on"), on)?;
            crm.rates().get(currency, base, on).map(FromCore::from_core)
        })
    }

    /// The rate that was set for this very day, unless there is none or it is deleted.
    pub fn find(&self, currency: String, base: String, on: CivilDate) -> Result<Option<ExchangeRate>> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("rates.find", Some("currency"), currency)?;
            let base: crm_core::Currency = argument("rates.find", Some("base"), base)?;
            let on: crm_core::Date = argument("rates.find", Some("on"), on)?;
            crm.rates().find(currency, base, on).map(FromCore::from_core)
        })
    }

    /// A page of the rates that the query asks for, by currency, base and day.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: RateQuery, page: PageRequest) -> Result<ExchangeRatePage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::RateQuery = argument("rates.list", None, query)?;
            let page: crm_core::PageRequest = argument("rates.list", None, page)?;
            crm.rates().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The money in another currency at a day's rate, rounded half to even to its smallest unit.
    ///
    /// The rate is the newest one of that day or before, of either direction; of one day, that of the money's currency.
    /// No rate is made of two others. `not_found` without one, with both currencies as the field.
    pub fn convert(&self, money: Money, base: String, on: CivilDate) -> Result<Money> {
        let crm = &self.crm;
        guarded(|| {
            let money: crm_core::Money = argument("rates.convert", None, money)?;
            let base: crm_core::Currency = argument("rates.convert", Some("base"), base)?;
            let on: crm_core::Date = argument("rates.convert", Some("on"), on)?;
            crm.rates().convert(money, base, on).map(FromCore::from_core)
        })
    }

    /// The rate of a day as it was known at a past instant; `not_yet_created` before it was set. Deleted rates are found.
    pub fn as_of(
        &self,
        currency: String,
        base: String,
        on: CivilDate,
        at: Timestamp,
    ) -> Result<ExchangeRate> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("rates.as_of", Some("currency"), currency)?;
            let base: crm_core::Currency = argument("rates.as_of", Some("base"), base)?;
            let on: crm_core::Date = argument("rates.as_of", Some("on"), on)?;
            let at: crm_core::Timestamp = argument("rates.as_of", Some("at"), at)?;
            crm.rates().as_of(currency, base, on, at).map(FromCore::from_core)
        })
    }

    /// A page of the changes of a day's rate, newest first.
    #[uniffi::method(default(page))]
    pub fn history(
        &self,
        currency: String,
        base: String,
        on: CivilDate,
        page: PageRequest,
    ) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("rates.history", Some("currency"), currency)?;
            let base: crm_core::Currency = argument("rates.history", Some("base"), base)?;
            let on: crm_core::Date = argument("rates.history", Some("on"), on)?;
            let page: crm_core::PageRequest = argument("rates.history", None, page)?;
            crm.rates()
                .history(currency, base, on, &page)
                .map(FromCore::from_core)
        })
    }

    /// Sets the rate of two currencies for a day, in place of the one that there was.
    ///
    /// Errors: `inconsistent` for a currency in itself, `out_of_range` unless the rate is more than nothing.
    pub fn set(&self, new: NewExchangeRate) -> Result<ExchangeRate> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewExchangeRate = argument("rates.set", None, new)?;
            crm.rates().set(new).map(FromCore::from_core)
        })
    }

    /// Deletes the rate of a day; the one before it holds then. It comes back when it is set again.
    #[uniffi::method(default(version))]
    pub fn delete(
        &self,
        currency: String,
        base: String,
        on: CivilDate,
        version: Option<u64>,
    ) -> Result<ExchangeRate> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("rates.delete", Some("currency"), currency)?;
            let base: crm_core::Currency = argument("rates.delete", Some("base"), base)?;
            let on: crm_core::Date = argument("rates.delete", Some("on"), on)?;
            let version: Option<u64> = argument("rates.delete", Some("version"), version)?;
            crm.rates()
                .delete(currency, base, on, version)
                .map(FromCore::from_core)
        })
    }
}

/// Recommendations of products.
#[derive(Debug, uniffi::Object)]
pub struct Recommendations {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Recommendations {
    /// Products for a customer, the best first: those that are bought by who bought what the customer has, each with its
    /// causes; then the popular ones in the categories of what the customer has; then the popular ones of all. Fewer than
    /// asked for, where no more were ever bought.
    ///
    /// Errors: `not_found` for a customer who does not exist or is deleted; `out_of_range` for a limit that cannot be;
    /// `unknown_reference` for the category; `too_many` where the memory that
    /// `OpenOptions.recommendation_memory` allows does not do.
    #[uniffi::method(default(query))]
    pub fn for_customer(
        &self,
        customer_id: CustomerId,
        query: RecommendationQuery,
    ) -> Result<Vec<ProductRecommendation>> {
        let crm = &self.crm;
        guarded(|| {
            let customer_id: crm_core::CustomerId =
                argument("recommendations.for_customer", Some("customer_id"), customer_id)?;
            let query: crm_core::RecommendationQuery = argument("recommendations.for_customer", None, query)?;
            crm.recommendations()
                .for_customer(customer_id, &query)
                .map(FromCore::from_core)
        })
    }

    /// Products that are like this one, the most alike first: at least two customers bought both. Of a product that was
    /// deleted too. Errors as for `Recommendations.forCustomer`.
    #[uniffi::method(default(query))]
    pub fn similar(&self, product_id: ProductId, query: SimilarProductQuery) -> Result<Vec<SimilarProduct>> {
        let crm = &self.crm;
        guarded(|| {
            let product_id: crm_core::ProductId =
                argument("recommendations.similar", Some("product_id"), product_id)?;
            let query: crm_core::SimilarProductQuery = argument("recommendations.similar", None, query)?;
            crm.recommendations()
                .similar(product_id, &query)
                .map(FromCore::from_core)
        })
    }

    /// Tries recommendations out on the past: learns from what was bought before an instant, recommends to each customer
    /// who was there, and compares with what the customer bought from then on and did not have. Beside them, the most
    /// popular products. Reads every order.
    ///
    /// Errors: `out_of_range` for options that are not in their range; `too_few` without customers who bought before and
    /// after.
    #[uniffi::method(default(options))]
    pub fn evaluate(&self, options: RecommendationReviewOptions) -> Result<RecommendationReview> {
        let crm = &self.crm;
        guarded(|| {
            let options: crm_core::RecommendationReviewOptions =
                argument("recommendations.evaluate", None, options)?;
            crm.recommendations().evaluate(&options).map(FromCore::from_core)
        })
    }

    /// The bytes of memory that the handle keeps for recommendations.
    pub fn memory_bytes(&self) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| crm.recommendations().memory_bytes().map(FromCore::from_core))
    }
}

/// Relationships.
#[derive(Debug, uniffi::Object)]
pub struct Relationships {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Relationships {
    /// The relationship with this id; `not_found` when there is none, or it was deleted.
    pub fn get(&self, id: RelationshipId) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships.get", Some("id"), id)?;
            crm.relationships().get(id).map(FromCore::from_core)
        })
    }

    /// The relationship with this id, if there is one.
    pub fn find(&self, id: RelationshipId) -> Result<Option<Relationship>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships.find", Some("id"), id)?;
            crm.relationships().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
    /// left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
    #[uniffi::method(default(page))]
    pub fn of(&self, customer_id: CustomerId, page: PageRequest) -> Result<RelationshipPage> {
        let crm = &self.crm;
        guarded(|| {
            let customer_id: crm_core::CustomerId =
                argument("relationships.of", Some("customer_id"), customer_id)?;
            let page: crm_core::PageRequest = argument("relationships.of", None, page)?;
            crm.relationships()
                .of(customer_id, &page)
                .map(FromCore::from_core)
        })
    }

    /// The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
    /// deletion on.
    pub fn as_of(&self, id: RelationshipId, at: Timestamp) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("relationships.as_of", Some("at"), at)?;
            crm.relationships().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the relationship's changes, newest first. Deleted relationships are found.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: RelationshipId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("relationships.history", None, page)?;
            crm.relationships().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
    /// `self_reference` when both are the same.
    pub fn create(&self, new: NewRelationship) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewRelationship = argument("relationships.create", None, new)?;
            crm.relationships().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: RelationshipId, patch: RelationshipPatch) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships.update", Some("id"), id)?;
            let patch: crm_core::RelationshipPatch = argument("relationships.update", None, patch)?;
            crm.relationships().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
    /// `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: RelationshipId, version: Option<u64>) -> Result<Relationship> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::RelationshipId = argument("relationships.delete", Some("id"), id)?;
            let version: Option<u64> = argument("relationships.delete", Some("version"), version)?;
            crm.relationships().delete(id, version).map(FromCore::from_core)
        })
    }
}

/// Reports.
#[derive(Debug, uniffi::Object)]
pub struct Reports {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Reports {
    /// What was sold, in all, by currency and by month.
    pub fn sales(&self) -> Result<SalesReport> {
        let crm = &self.crm;
        guarded(|| crm.reports().sales().map(FromCore::from_core))
    }

    /// The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
    /// spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
    pub fn top_customers(&self, currency: String, limit: u32) -> Result<Vec<TopCustomer>> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("reports.top_customers", Some("currency"), currency)?;
            let limit: u32 = argument("reports.top_customers", Some("limit"), limit)?;
            crm.reports()
                .top_customers(currency, limit)
                .map(FromCore::from_core)
        })
    }

    /// How deals went, by what was known at an instant; now, when left out: won and lost ones, the pace at which they are
    /// won, and what becomes of them stage by stage. Deals, their moves, rates and pipelines are taken as they were known
    /// then.
    ///
    /// Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
    /// for an instant after now.
    #[uniffi::method(default(as_of))]
    pub fn deal_metrics(&self, query: DealMetricsQuery, as_of: Option<Timestamp>) -> Result<DealMetrics> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::DealMetricsQuery = argument("reports.deal_metrics", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("reports.deal_metrics", Some("as_of"), as_of)?;
            crm.reports().deal_metrics(&query, as_of).map(FromCore::from_core)
        })
    }

    /// How far the deals of a pipeline came, by what was known at an instant; now, when left out. `not_found` when there
    /// was no such pipeline then; other errors as for `Reports.dealMetrics`.
    #[uniffi::method(default(as_of))]
    pub fn funnel(&self, query: FunnelQuery, as_of: Option<Timestamp>) -> Result<Funnel> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::FunnelQuery = argument("reports.funnel", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("reports.funnel", Some("as_of"), as_of)?;
            crm.reports().funnel(&query, as_of).map(FromCore::from_core)
        })
    }

    /// Forecast against goal, by what was known at an instant; now, when left out: of each period what was won, what is
    /// expected of open deals, and what is missing. Errors as for `Reports.dealMetrics`, and `too_many` periods.
    #[uniffi::method(default(as_of))]
    pub fn outlook(&self, query: OutlookQuery, as_of: Option<Timestamp>) -> Result<Vec<PeriodOutlook>> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::OutlookQuery = argument("reports.outlook", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("reports.outlook", Some("as_of"), as_of)?;
            crm.reports().outlook(&query, as_of).map(FromCore::from_core)
        })
    }

    /// Sales as one HTML page that needs nothing else: key figures, forecast against goal, and of each pipeline the board
    /// and the funnel, as charts and tables. Errors as for `Reports.outlook`.
    #[uniffi::method(default(as_of))]
    pub fn sales_page(&self, query: OutlookQuery, as_of: Option<Timestamp>) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::OutlookQuery = argument("reports.sales_page", None, query)?;
            let as_of: Option<crm_core::Timestamp> = argument("reports.sales_page", Some("as_of"), as_of)?;
            crm.reports().sales_page(&query, as_of).map(FromCore::from_core)
        })
    }

    /// Customers or products by their value, each with its share, its class and its tier; the Pareto curve and Gini's
    /// coefficient. Orders without a customer count for products alone, and deleted customers are left out. Reads every
    /// order of its time.
    ///
    /// Errors: `out_of_range` for a limit of 0, or percents that do not rise up to 100.
    pub fn abc(&self, query: AbcQuery) -> Result<AbcReport> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::AbcQuery = argument("reports.abc", None, query)?;
            crm.reports().abc(&query).map(FromCore::from_core)
        })
    }

    /// The Pareto curve of the same as an SVG file, with the classes marked on it.
    pub fn pareto_chart(&self, query: AbcQuery) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::AbcQuery = argument("reports.pareto_chart", None, query)?;
            crm.reports().pareto_chart(&query).map(FromCore::from_core)
        })
    }

    /// How sales go on, as an SVG file: what was sold in the last periods, what is expected of the next ones, and the
    /// interval around it. Errors as for `Demand.forecast`.
    #[uniffi::method(default(query))]
    pub fn demand_chart(&self, query: DemandForecastQuery) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::DemandForecastQuery = argument("reports.demand_chart", None, query)?;
            crm.reports().demand_chart(&query).map(FromCore::from_core)
        })
    }

    /// How well a model of lifetime value foretells, as one HTML page that needs nothing else: repeat purchases added up week
    /// by week, customers by frequency, and purchases in the holdout by frequency before it, what was made beside what was
    /// expected. Errors as for `Models.holdout`.
    pub fn holdout_page(&self, name: String, holdout_days: u32) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("reports.holdout_page", Some("name"), name)?;
            let holdout_days: u32 = argument("reports.holdout_page", Some("holdout_days"), holdout_days)?;
            crm.reports()
                .holdout_page(&name, holdout_days)
                .map(FromCore::from_core)
        })
    }

    /// As `holdout_page`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(progress))]
    pub async fn holdout_page_watched(
        &self,
        name: String,
        holdout_days: u32,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<String> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let name: String = argument("reports.holdout_page", Some("name"), name)?;
                let holdout_days: u32 = argument("reports.holdout_page", Some("holdout_days"), holdout_days)?;
                crm.reports()
                    .watched(watch)
                    .holdout_page(&name, holdout_days)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// How much of what was spent in this currency came from how few customers.
    pub fn concentration(&self, currency: String) -> Result<Concentration> {
        let crm = &self.crm;
        guarded(|| {
            let currency: crm_core::Currency = argument("reports.concentration", Some("currency"), currency)?;
            crm.reports().concentration(currency).map(FromCore::from_core)
        })
    }
}

/// Returns of goods.
#[derive(Debug, uniffi::Object)]
pub struct Returns {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Returns {
    /// The return with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ReturnId) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.get", Some("id"), id)?;
            crm.returns().get(id).map(FromCore::from_core)
        })
    }

    /// The return with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ReturnId) -> Result<Option<Return>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.find", Some("id"), id)?;
            crm.returns().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the returns that the query asks for, in the order of their creation; those of a customer order by order.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: ReturnQuery, page: PageRequest) -> Result<ReturnPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ReturnQuery = argument("returns.list", None, query)?;
            let page: crm_core::PageRequest = argument("returns.list", None, page)?;
            crm.returns().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// The return as it was at a past instant; `not_yet_created` before its creation. Deleted returns are found.
    pub fn as_of(&self, id: ReturnId, at: Timestamp) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("returns.as_of", Some("at"), at)?;
            crm.returns().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the return's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: ReturnId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("returns.history", None, page)?;
            crm.returns().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Announces a return. An order without shipments has arrived as a whole when its status says so.
    ///
    /// Errors: `unknown_reference` for an order or a line that is not there, `out_of_range` for more of a line than
    /// arrived and did not come back yet, `required` when nothing did.
    pub fn create(&self, new: NewReturn) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewReturn = argument("returns.create", None, new)?;
            crm.returns().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `illegal_state` with `lines` once it is closed.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: ReturnId, patch: ReturnPatch) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.update", Some("id"), id)?;
            let patch: crm_core::ReturnPatch = argument("returns.update", None, patch)?;
            crm.returns().update(id, patch).map(FromCore::from_core)
        })
    }

    /// Moves the return on: it is received, or inspected. `illegal_state` for a step back, and for `closed`.
    pub fn advance(&self, id: ReturnId, advance: ReturnAdvance) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.advance", Some("id"), id)?;
            let advance: crm_core::ReturnAdvance = argument("returns.advance", None, advance)?;
            crm.returns().advance(id, advance).map(FromCore::from_core)
        })
    }

    /// Closes the return. The refund of what came back, and a credit note over it, are booked in the same transaction
    /// when they are asked for; what they refuse is refused with their own errors, and nothing is closed.
    #[uniffi::method(default(closing))]
    pub fn close(&self, id: ReturnId, closing: ReturnClosing) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.close", Some("id"), id)?;
            let closing: crm_core::ReturnClosing = argument("returns.close", None, closing)?;
            crm.returns().close(id, closing).map(FromCore::from_core)
        })
    }

    /// Deletes the return; `illegal_state` when it was refunded or credited.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: ReturnId, version: Option<u64>) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.delete", Some("id"), id)?;
            let version: Option<u64> = argument("returns.delete", Some("version"), version)?;
            crm.returns().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted return; errors as for a new one. With a version, `stale_version` unless it has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: ReturnId, version: Option<u64>) -> Result<Return> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ReturnId = argument("returns.restore", Some("id"), id)?;
            let version: Option<u64> = argument("returns.restore", Some("version"), version)?;
            crm.returns().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Scores.
#[derive(Debug, uniffi::Object)]
pub struct Scoring {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Scoring {
    /// The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
    /// creation.
    ///
    /// A past `as_of` is as good as the present one: orders are counted that were placed up to it, and of those the
    /// refunds, cancellations and deletions up to it. What was recorded late counts as it is known now. Each order is
    /// read for it, since the profiles that are kept tell only of the present.
    ///
    /// Only orders in `currency` count, in all three measures: there is no rate that would add up two currencies, and
    /// a customer without an order in it has no score in it. Deleted customers have none either.
    ///
    /// Errors: those of `rfm_scores`, and `out_of_range` when a sum does not fit.
    #[uniffi::method(default(options))]
    pub fn rfm(&self, as_of: Timestamp, currency: String, options: RfmOptions) -> Result<RfmScores> {
        let crm = &self.crm;
        guarded(|| {
            let as_of: crm_core::Timestamp = argument("scoring.rfm", Some("as_of"), as_of)?;
            let currency: crm_core::Currency = argument("scoring.rfm", Some("currency"), currency)?;
            let options: crm_core::RfmOptions = argument("scoring.rfm", None, options)?;
            crm.scoring()
                .rfm(as_of, currency, &options)
                .map(FromCore::from_core)
        })
    }
}

/// Segments.
#[derive(Debug, uniffi::Object)]
pub struct Segments {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Segments {
    /// The segment with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: SegmentId) -> Result<Segment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.get", Some("id"), id)?;
            crm.segments().get(id).map(FromCore::from_core)
        })
    }

    /// The segment with this id, unless there is none or it is deleted.
    pub fn find(&self, id: SegmentId) -> Result<Option<Segment>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.find", Some("id"), id)?;
            crm.segments().find(id).map(FromCore::from_core)
        })
    }

    /// The segment of this name, whatever its case.
    pub fn find_by_name(&self, name: String) -> Result<Option<Segment>> {
        let crm = &self.crm;
        guarded(|| {
            let name: String = argument("segments.find_by_name", Some("name"), name)?;
            crm.segments().find_by_name(&name).map(FromCore::from_core)
        })
    }

    /// A page of all segments, in the order in which they were created.
    #[uniffi::method(default(page))]
    pub fn list(&self, page: PageRequest) -> Result<SegmentPage> {
        let crm = &self.crm;
        guarded(|| {
            let page: crm_core::PageRequest = argument("segments.list", None, page)?;
            crm.segments().list(&page).map(FromCore::from_core)
        })
    }

    /// The segment as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: SegmentId, at: Timestamp) -> Result<Segment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("segments.as_of", Some("at"), at)?;
            crm.segments().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the changes of the segment's definition, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: SegmentId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("segments.history", None, page)?;
            crm.segments().history(id, &page).map(FromCore::from_core)
        })
    }

    /// How many members the segment has now.
    ///
    /// On a handle the members are kept in memory: asking again takes no time to speak of until something is written,
    /// or time changes somebody's membership.
    pub fn count(&self, id: SegmentId) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.count", Some("id"), id)?;
            crm.segments().count(id).map(FromCore::from_core)
        })
    }

    /// Whether the customer is a member now; `not_found` when there never was such a customer.
    pub fn contains(&self, id: SegmentId, customer_id: CustomerId) -> Result<bool> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.contains", Some("id"), id)?;
            let customer_id: crm_core::CustomerId =
                argument("segments.contains", Some("customer_id"), customer_id)?;
            crm.segments().contains(id, customer_id).map(FromCore::from_core)
        })
    }

    /// A page of the members, in the order in which the customers were created.
    #[uniffi::method(default(page))]
    pub fn members(&self, id: SegmentId, page: PageRequest) -> Result<CustomerIdPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.members", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("segments.members", None, page)?;
            crm.segments().members(id, &page).map(FromCore::from_core)
        })
    }

    /// The segments that the customer is a member of now, in the order in which they were created.
    pub fn of_customer(&self, customer_id: CustomerId) -> Result<Vec<SegmentId>> {
        let crm = &self.crm;
        guarded(|| {
            let customer_id: crm_core::CustomerId =
                argument("segments.of_customer", Some("customer_id"), customer_id)?;
            crm.segments().of_customer(customer_id).map(FromCore::from_core)
        })
    }

    /// Who entered and left, as it was noticed, behind the place of the page's cursor; from the beginning without.
    ///
    /// Added up, they are the members: those with which a definition takes effect entered by it, or left. A flip in time
    /// is noticed by the next write, or by `Segments.settle`.
    #[uniffi::method(default(page))]
    pub fn events(&self, id: SegmentId, page: PageRequest) -> Result<SegmentEvents> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.events", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("segments.events", None, page)?;
            crm.segments().events(id, &page).map(FromCore::from_core)
        })
    }

    /// The events after those that the named cursor of the segment has acknowledged, the oldest first, at most `limit` (1 to
    /// 10,000).
    ///
    /// So each event is acted on at least once, whatever crashes: call `Segments.settle`, then this; act on each item; then
    /// `Segments.acknowledge` `next`; and again while there is `more`. What was acted on and not acknowledged comes again, so
    /// send it with the key of segment, customer and `seq`, by which the other side knows what it has. It begins with
    /// all members that the segment had from the beginning, over as many parts as that takes, with the cause `defined`, and a
    /// changed expression adds those whom it moved, with `redefined`: who wants only what changes acknowledges those without
    /// acting on them.
    ///
    /// Events follow each command, not each transaction: within a transaction (a batch, an import, a webhook) somebody may
    /// enter and leave again. So act on `entered` only while `Segments.contains` says so. A listener of
    /// `Crm.subscribe` hears of each commit, with a change of the entity `membership` for each
    /// event (one for all of a definition), and can wake the worker. A follower reads this, but can't acknowledge: the
    /// worker runs in the process that writes, or keeps its own cursor of `Segments.events`.
    pub fn next_events(&self, id: SegmentId, cursor: String, limit: u32) -> Result<SegmentEvents> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.next_events", Some("id"), id)?;
            let cursor: String = argument("segments.next_events", Some("cursor"), cursor)?;
            let limit: u32 = argument("segments.next_events", Some("limit"), limit)?;
            crm.segments()
                .next_events(id, &cursor, limit)
                .map(FromCore::from_core)
        })
    }

    /// A page of those who were members at a past instant; `not_yet_created` before the first definition took effect.
    /// A name that was changed in the catalogue concerns everybody from when they were looked at again (`Segments.settle`,
    /// `Segments.build`): instants in between are told as before the change.
    #[uniffi::method(default(page))]
    pub fn members_as_of(&self, id: SegmentId, at: Timestamp, page: PageRequest) -> Result<CustomerIdPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.members_as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("segments.members_as_of", Some("at"), at)?;
            let page: crm_core::PageRequest = argument("segments.members_as_of", None, page)?;
            crm.segments()
                .members_as_of(id, at, &page)
                .map(FromCore::from_core)
        })
    }

    /// Whether the customer was a member at a past instant.
    pub fn contains_as_of(&self, id: SegmentId, customer_id: CustomerId, at: Timestamp) -> Result<bool> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.contains_as_of", Some("id"), id)?;
            let customer_id: crm_core::CustomerId =
                argument("segments.contains_as_of", Some("customer_id"), customer_id)?;
            let at: crm_core::Timestamp = argument("segments.contains_as_of", Some("at"), at)?;
            crm.segments()
                .contains_as_of(id, customer_id, at)
                .map(FromCore::from_core)
        })
    }

    /// How many members there were at each instant from `start` on, `step_seconds` apart, up to `end`; at most 10,000. Both
    /// ends are among them: from 30 days ago up to now by 86,400 seconds are 31 counts. `out_of_range` for an `end` that is
    /// to come. Before the first definition took effect, and from its deletion on, a segment has no count. Changed names of the
    /// catalogue count as in `Segments.membersAsOf`.
    pub fn sizes(
        &self,
        id: SegmentId,
        start: Timestamp,
        end: Timestamp,
        step_seconds: u32,
    ) -> Result<Vec<SegmentSize>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.sizes", Some("id"), id)?;
            let start: crm_core::Timestamp = argument("segments.sizes", Some("start"), start)?;
            let end: crm_core::Timestamp = argument("segments.sizes", Some("end"), end)?;
            let step_seconds: u32 = argument("segments.sizes", Some("step_seconds"), step_seconds)?;
            crm.segments()
                .sizes(id, start, end, step_seconds)
                .map(FromCore::from_core)
        })
    }

    /// How many members each two of these segments share, and each has by itself; at most 100 segments.
    pub fn overlap(&self, ids: Vec<SegmentId>) -> Result<Vec<SegmentOverlap>> {
        let crm = &self.crm;
        guarded(|| {
            let ids: Vec<crm_core::SegmentId> = argument("segments.overlap", Some("ids"), ids)?;
            crm.segments().overlap(&ids).map(FromCore::from_core)
        })
    }

    /// Some of the members, at most `n` (1 to 10,000), drawn at random: the same for the same members and seed, and
    /// mostly the same for members who are mostly the same. Another draw than that of `bucket('salt', n)` in an expression,
    /// which puts each customer into one of `n` equal parts for ever, so that a part can be held out.
    pub fn sample(&self, id: SegmentId, n: u32, seed: u64) -> Result<Vec<CustomerId>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.sample", Some("id"), id)?;
            let n: u32 = argument("segments.sample", Some("n"), n)?;
            let seed: u64 = argument("segments.sample", Some("seed"), seed)?;
            crm.segments().sample(id, n, seed).map(FromCore::from_core)
        })
    }

    /// Why the customer is a member now, or not: the segment's conditions as a tree, with the values that decided and
    /// when each may change though nothing is written. A condition that reads no attribute by itself, such as
    /// `has_tag('vip')` or `never(orders)`, has no values, only what it says.
    pub fn explain(&self, id: SegmentId, customer_id: CustomerId) -> Result<SegmentExplanation> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.explain", Some("id"), id)?;
            let customer_id: crm_core::CustomerId =
                argument("segments.explain", Some("customer_id"), customer_id)?;
            crm.segments().explain(id, customer_id).map(FromCore::from_core)
        })
    }

    /// What there is to write expressions with: attributes, custom fields among them, columns and functions.
    pub fn schema(&self) -> Result<SegmentSchema> {
        let crm = &self.crm;
        guarded(|| crm.segments().schema().map(FromCore::from_core))
    }

    /// Checks an expression by the names that there are, and returns it as a tree of JSON; see `Expr`.
    ///
    /// An error about an expression has the field `expression[from..to]: what is needed`. The places are counted in
    /// characters (Unicode code points, no bytes and no UTF-16 units) from 0, and `to` is the first one behind.
    pub fn parse(&self, expression: String) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let expression: String = argument("segments.parse", Some("expression"), expression)?;
            crm.segments().parse(&expression).map(FromCore::from_core)
        })
    }

    /// The expression with the values of its placeholders: what is typed by somebody goes into an expression only so. Each
    /// `:name` becomes the value of that name, rightly quoted: a text, a number, a truth, a date, an instant or an interval;
    /// several become the items of `IN (:names)`, and texts an array elsewhere. An id is a text. No value changes what the
    /// expression around it asks; an error's place is that of the placeholder in the text that was given.
    pub fn bind(&self, expression: String, values: HashMap<String, Parameter>) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let expression: String = argument("segments.bind", Some("expression"), expression)?;
            let values: std::collections::BTreeMap<String, crm_core::Parameter> =
                argument("segments.bind", Some("values"), values)?;
            crm.segments().bind(&expression, &values).map(FromCore::from_core)
        })
    }

    /// Checks a tree as `Segments.parse` returns it, and returns its text.
    pub fn format(&self, tree: String) -> Result<String> {
        let crm = &self.crm;
        guarded(|| {
            let tree: crm_core::Json = argument("segments.format", Some("tree"), tree)?;
            crm.segments().format(&tree).map(FromCore::from_core)
        })
    }

    /// The bytes of memory that the handle keeps for segments: columns, from the first `Segments.preview` or the first new
    /// segment of many customers on, and the members of segments that somebody has asked for.
    pub fn memory_bytes(&self) -> Result<u64> {
        let crm = &self.crm;
        guarded(|| crm.segments().memory_bytes().map(FromCore::from_core))
    }

    /// For how many customers an expression is true, and some of them, at most `sample` (0 to 10,000), without saving it.
    pub fn preview(&self, expression: String, sample: u32) -> Result<SegmentPreview> {
        let crm = &self.crm;
        guarded(|| {
            let expression: String = argument("segments.preview", Some("expression"), expression)?;
            let sample: u32 = argument("segments.preview", Some("sample"), sample)?;
            crm.segments()
                .preview(&expression, sample)
                .map(FromCore::from_core)
        })
    }

    /// As `preview`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(progress))]
    pub async fn preview_watched(
        &self,
        expression: String,
        sample: u32,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<SegmentPreview> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let expression: String = argument("segments.preview", Some("expression"), expression)?;
                let sample: u32 = argument("segments.preview", Some("sample"), sample)?;
                crm.segments()
                    .watched(watch)
                    .preview(&expression, sample)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// A page of the customers for whom an expression is true, in the order in which they were created, without saving
    /// it. So is told who is in several segments, in one of them, or in one and not in another.
    #[uniffi::method(default(page))]
    pub fn select(&self, expression: String, page: PageRequest) -> Result<CustomerIdPage> {
        let crm = &self.crm;
        guarded(|| {
            let expression: String = argument("segments.select", Some("expression"), expression)?;
            let page: crm_core::PageRequest = argument("segments.select", None, page)?;
            crm.segments().select(&expression, &page).map(FromCore::from_core)
        })
    }

    /// As `select`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(page), default(progress))]
    pub async fn select_watched(
        &self,
        expression: String,
        page: PageRequest,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<CustomerIdPage> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let expression: String = argument("segments.select", Some("expression"), expression)?;
                let page: crm_core::PageRequest = argument("segments.select", None, page)?;
                crm.segments()
                    .watched(watch)
                    .select(&expression, &page)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// The same customers, each with the attributes that expressions read, what the models of the usual names say among them:
    /// a table of features for whoever reads on. What other models say is told by `models.scores`.
    #[uniffi::method(default(page))]
    pub fn attributes(&self, expression: String, page: PageRequest) -> Result<CustomerAttributesPage> {
        let crm = &self.crm;
        guarded(|| {
            let expression: String = argument("segments.attributes", Some("expression"), expression)?;
            let page: crm_core::PageRequest = argument("segments.attributes", None, page)?;
            crm.segments()
                .attributes(&expression, &page)
                .map(FromCore::from_core)
        })
    }

    /// As `attributes`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(page), default(progress))]
    pub async fn attributes_watched(
        &self,
        expression: String,
        page: PageRequest,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<CustomerAttributesPage> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let expression: String = argument("segments.attributes", Some("expression"), expression)?;
                let page: crm_core::PageRequest = argument("segments.attributes", None, page)?;
                crm.segments()
                    .watched(watch)
                    .attributes(&expression, &page)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// Creates a segment and looks at everybody, in bounded transactions between which others write; within a
    /// transaction it is all part of that. `taken` when there is one of that name. Where there are many customers and no
    /// columns yet, it looks at everybody for those first, of which whoever watches is told too.
    ///
    /// When whoever watches stops it, or a step fails, the segment is there and reads of it are exact, but slow;
    /// `Segments.build` goes on. So whoever creates it again asks `Segments.findByName` before, and calls
    /// `Segments.build` thereafter.
    #[uniffi::method(default(new))]
    pub fn create(&self, new: NewSegment) -> Result<Segment> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewSegment = argument("segments.create", None, new)?;
            crm.segments().create(new).map(FromCore::from_core)
        })
    }

    /// As `create`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: what is done so far stays, reads are exact, but slow, and `build` goes on.
    #[uniffi::method(default(new), default(progress))]
    pub async fn create_watched(
        &self,
        new: NewSegment,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<Segment> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let new: crm_core::NewSegment = argument("segments.create", None, new)?;
                crm.segments().watched(watch).create(new).map(FromCore::from_core)
            })
        })
        .await
    }

    /// Changes what the patch names. A changed expression takes effect at once for everybody when all were looked at;
    /// until then the one before does. `self_reference` when it asks about the segment itself, also through others;
    /// `in_use` for a new name while others ask about it by the old one.
    ///
    /// Those who ask about it look at everybody again thereafter. When whoever watches stops it, or a step fails,
    /// the change is made and waits to take effect; `Segments.build` goes on.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: SegmentId, patch: SegmentPatch) -> Result<Segment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.update", Some("id"), id)?;
            let patch: crm_core::SegmentPatch = argument("segments.update", None, patch)?;
            crm.segments().update(id, patch).map(FromCore::from_core)
        })
    }

    /// As `update`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: what is done so far stays, reads are exact, but slow, and `build` goes on.
    #[uniffi::method(default(patch), default(progress))]
    pub async fn update_watched(
        &self,
        id: SegmentId,
        patch: SegmentPatch,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<Segment> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let id: crm_core::SegmentId = argument("segments.update", Some("id"), id)?;
                let patch: crm_core::SegmentPatch = argument("segments.update", None, patch)?;
                crm.segments()
                    .watched(watch)
                    .update(id, patch)
                    .map(FromCore::from_core)
            })
        })
        .await
    }

    /// Deletes the segment; `in_use` while others ask about it. Its past can still be read.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: SegmentId, version: Option<u64>) -> Result<Segment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.delete", Some("id"), id)?;
            let version: Option<u64> = argument("segments.delete", Some("version"), version)?;
            crm.segments().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Puts customers on a list; those who are on it already change nothing. `illegal_state` for a live segment.
    pub fn add(&self, id: SegmentId, customer_ids: Vec<CustomerId>) -> Result<()> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.add", Some("id"), id)?;
            let customer_ids: Vec<crm_core::CustomerId> =
                argument("segments.add", Some("customer_ids"), customer_ids)?;
            crm.segments().add(id, &customer_ids).map(FromCore::from_core)
        })
    }

    /// Takes customers off a list; those who are not on it change nothing.
    pub fn remove(&self, id: SegmentId, customer_ids: Vec<CustomerId>) -> Result<()> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.remove", Some("id"), id)?;
            let customer_ids: Vec<crm_core::CustomerId> =
                argument("segments.remove", Some("customer_ids"), customer_ids)?;
            crm.segments().remove(id, &customer_ids).map(FromCore::from_core)
        })
    }

    /// Remembers, durably, that the named cursor of the segment has handled all events up to `after`, which is the `next`
    /// of a part of the feed. A place before the one that it remembers is allowed: what is after it comes again.
    pub fn acknowledge(&self, id: SegmentId, cursor: String, after: Cursor) -> Result<()> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.acknowledge", Some("id"), id)?;
            let cursor: String = argument("segments.acknowledge", Some("cursor"), cursor)?;
            let after: crm_core::Cursor = argument("segments.acknowledge", Some("after"), after)?;
            crm.segments()
                .acknowledge(id, &cursor, &after)
                .map(FromCore::from_core)
        })
    }

    /// Goes on with definitions that have not looked at everybody: after a crash, a stop, or a change of names in the
    /// catalogue, after which each write of anything else does a small part of it too. Reads are exact without it, but the
    /// first one after each commit looks at everybody then.
    pub fn build(&self) -> Result<()> {
        let crm = &self.crm;
        guarded(|| crm.segments().build().map(FromCore::from_core))
    }

    /// As `build`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: what is done so far stays, reads are exact, but slow, and `build` goes on.
    #[uniffi::method(default(progress))]
    pub async fn build_watched(&self, progress: Option<Arc<dyn WorkListener>>) -> Result<()> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                crm.segments().watched(watch).build().map(FromCore::from_core)
            })
        })
        .await
    }

    /// Records everything that time has changed, and a change of the catalogue; and answers at which instant time may change a membership again: when to
    /// call this next, with one timer. None when time alone changes nothing. A write may bring an earlier instant, and so may
    /// a definition that still looks at everybody, so ask again after those.
    ///
    /// Reads are exact without it. It brings the feed up to date, in bounded transactions, or all at once within a
    /// transaction, and is done in part by every write. The answer is never too late; there may be nothing to do then but to ask again.
    pub fn settle(&self) -> Result<Option<Timestamp>> {
        let crm = &self.crm;
        guarded(|| crm.segments().settle().map(FromCore::from_core))
    }

    /// The members now, as the bytes of a Roaring bitmap of the customers' numbers: all at once, and small enough to keep
    /// and to send. Unions, intersections and differences of such bitmaps are a matter of microseconds, in any language
    /// that has Roaring bitmaps; `Customers.ofNumbers` makes ids of what they give.
    ///
    /// The bytes are in the portable format (<https://github.com/RoaringBitmap/RoaringFormatSpec>), with runs where those
    /// are smaller, of 32-bit numbers as `Customers.numbers` tells them: the same bytes for
    /// the same members. A segment without members is a bitmap without numbers. `not_found` for a segment that there is
    /// not.
    pub fn members_bitmap(&self, id: SegmentId) -> Result<Vec<u8>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::SegmentId = argument("segments.members_bitmap", Some("id"), id)?;
            crm.segments().members_bitmap(id).map(FromCore::from_core)
        })
    }

    /// The customers for whom an expression is true, without saving it, as the bytes of a bitmap: as
    /// `Segments.membersBitmap` has the members of a segment. An expression that is not one is refused as by
    /// `Segments.parse`.
    pub fn select_bitmap(&self, expression: String) -> Result<Vec<u8>> {
        let crm = &self.crm;
        guarded(|| {
            let expression: String = argument("segments.select_bitmap", Some("expression"), expression)?;
            crm.segments().select_bitmap(&expression).map(FromCore::from_core)
        })
    }

    /// As `select_bitmap`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so does in Kotlin a caller who waits for it no longer: the error is `stopped`.
    #[uniffi::method(default(progress))]
    pub async fn select_bitmap_watched(
        &self,
        expression: String,
        progress: Option<Arc<dyn WorkListener>>,
    ) -> Result<Vec<u8>> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let expression: String = argument("segments.select_bitmap", Some("expression"), expression)?;
                crm.segments()
                    .watched(watch)
                    .select_bitmap(&expression)
                    .map(FromCore::from_core)
            })
        })
        .await
    }
}

/// Shipments of orders.
#[derive(Debug, uniffi::Object)]
pub struct Shipments {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Shipments {
    /// The shipment with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ShipmentId) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.get", Some("id"), id)?;
            crm.shipments().get(id).map(FromCore::from_core)
        })
    }

    /// The shipment with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ShipmentId) -> Result<Option<Shipment>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.find", Some("id"), id)?;
            crm.shipments().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the shipments that the query asks for, in the order of their creation; those of a customer order by
    /// order.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: ShipmentQuery, page: PageRequest) -> Result<ShipmentPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ShipmentQuery = argument("shipments.list", None, query)?;
            let page: crm_core::PageRequest = argument("shipments.list", None, page)?;
            crm.shipments().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// How far each line of an order is: what is open, in shipments, arrived, and comes back. An order without shipments
    /// has come as far as its status says. `unknown_reference` when there is no such order.
    pub fn progress(&self, order_id: OrderId) -> Result<Vec<OrderLineProgress>> {
        let crm = &self.crm;
        guarded(|| {
            let order_id: crm_core::OrderId = argument("shipments.progress", Some("order_id"), order_id)?;
            crm.shipments().progress(order_id).map(FromCore::from_core)
        })
    }

    /// The shipment as it was at a past instant; `not_yet_created` before its creation. Deleted shipments are found.
    pub fn as_of(&self, id: ShipmentId, at: Timestamp) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("shipments.as_of", Some("at"), at)?;
            crm.shipments().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the shipment's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: ShipmentId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("shipments.history", None, page)?;
            crm.shipments().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a shipment, which may have left or arrived already.
    ///
    /// Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `order_id` for an order
    /// that was cancelled, `out_of_range` for more of a line than is open, `required` when nothing is.
    pub fn create(&self, new: NewShipment) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewShipment = argument("shipments.create", None, new)?;
            crm.shipments().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names; `illegal_state` with `lines` once it has left.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: ShipmentId, patch: ShipmentPatch) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.update", Some("id"), id)?;
            let patch: crm_core::ShipmentPatch = argument("shipments.update", None, patch)?;
            crm.shipments().update(id, patch).map(FromCore::from_core)
        })
    }

    /// The shipment leaves. `illegal_state` when it did already, or its order was cancelled; `out_of_range` for an instant
    /// that is still to come.
    #[uniffi::method(default(step))]
    pub fn ship(&self, id: ShipmentId, step: ShipmentStep) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.ship", Some("id"), id)?;
            let step: crm_core::ShipmentStep = argument("shipments.ship", None, step)?;
            crm.shipments().ship(id, step).map(FromCore::from_core)
        })
    }

    /// The shipment arrives, also when nobody said that it left. `illegal_state` when it did already; `out_of_range` for
    /// an instant before it left, or that is still to come.
    #[uniffi::method(default(step))]
    pub fn deliver(&self, id: ShipmentId, step: ShipmentStep) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.deliver", Some("id"), id)?;
            let step: crm_core::ShipmentStep = argument("shipments.deliver", None, step)?;
            crm.shipments().deliver(id, step).map(FromCore::from_core)
        })
    }

    /// Deletes the shipment: what was in it is open again, the order's status stays. `in_use` when
    /// more came back than would have arrived then.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: ShipmentId, version: Option<u64>) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.delete", Some("id"), id)?;
            let version: Option<u64> = argument("shipments.delete", Some("version"), version)?;
            crm.shipments().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted shipment; errors as for a new one. With a version, `stale_version` unless it has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: ShipmentId, version: Option<u64>) -> Result<Shipment> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::ShipmentId = argument("shipments.restore", Some("id"), id)?;
            let version: Option<u64> = argument("shipments.restore", Some("version"), version)?;
            crm.shipments().restore(id, version).map(FromCore::from_core)
        })
    }
}

/// Tasks.
#[derive(Debug, uniffi::Object)]
pub struct Tasks {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl Tasks {
    /// The task with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: TaskId) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.get", Some("id"), id)?;
            crm.tasks().get(id).map(FromCore::from_core)
        })
    }

    /// The task with this id, unless there is none or it is deleted.
    pub fn find(&self, id: TaskId) -> Result<Option<Task>> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.find", Some("id"), id)?;
            crm.tasks().find(id).map(FromCore::from_core)
        })
    }

    /// A page of the tasks that the query asks for, in the order of their creation; of a customer or a deal, those that
    /// are to be done first.
    #[uniffi::method(default(query), default(page))]
    pub fn list(&self, query: TaskQuery, page: PageRequest) -> Result<TaskPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::TaskQuery = argument("tasks.list", None, query)?;
            let page: crm_core::PageRequest = argument("tasks.list", None, page)?;
            crm.tasks().list(&query, &page).map(FromCore::from_core)
        })
    }

    /// A page of what somebody is to do: what is overdue, what is due today, what is due later, what has no time; each by
    /// when it is due. A day is one of the business's time zone, and a task without an hour is due until it ends.
    #[uniffi::method(default(query), default(page))]
    pub fn work_queue(&self, query: WorkQuery, page: PageRequest) -> Result<WorkItemPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::WorkQuery = argument("tasks.work_queue", None, query)?;
            let page: crm_core::PageRequest = argument("tasks.work_queue", None, page)?;
            crm.tasks().work_queue(&query, &page).map(FromCore::from_core)
        })
    }

    /// A page of the tasks to be done of which somebody wants to be reminded, by when.
    #[uniffi::method(default(query), default(page))]
    pub fn reminders(&self, query: ReminderQuery, page: PageRequest) -> Result<TaskPage> {
        let crm = &self.crm;
        guarded(|| {
            let query: crm_core::ReminderQuery = argument("tasks.reminders", None, query)?;
            let page: crm_core::PageRequest = argument("tasks.reminders", None, page)?;
            crm.tasks().reminders(&query, &page).map(FromCore::from_core)
        })
    }

    /// The calls that somebody can make now, the first first: of those whose time has come, the most urgent, then the one
    /// that has waited longest. One at which somebody else is, or at another task with the same customer, is left out.
    #[uniffi::method(default(queue))]
    pub fn call_queue(&self, queue: CallQueue) -> Result<Vec<Task>> {
        let crm = &self.crm;
        guarded(|| {
            let queue: crm_core::CallQueue = argument("tasks.call_queue", None, queue)?;
            crm.tasks().call_queue(&queue).map(FromCore::from_core)
        })
    }

    /// The task as it was at a past instant; `not_yet_created` before its creation. Deleted tasks are found.
    pub fn as_of(&self, id: TaskId, at: Timestamp) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.as_of", Some("id"), id)?;
            let at: crm_core::Timestamp = argument("tasks.as_of", Some("at"), at)?;
            crm.tasks().as_of(id, at).map(FromCore::from_core)
        })
    }

    /// A page of the task's changes, newest first.
    #[uniffi::method(default(page))]
    pub fn history(&self, id: TaskId, page: PageRequest) -> Result<HistoryEntryPage> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.history", Some("id"), id)?;
            let page: crm_core::PageRequest = argument("tasks.history", None, page)?;
            crm.tasks().history(id, &page).map(FromCore::from_core)
        })
    }

    /// Creates a task.
    ///
    /// Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for an instant
    /// beside a day.
    pub fn create(&self, new: NewTask) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let new: crm_core::NewTask = argument("tasks.create", None, new)?;
            crm.tasks().create(new).map(FromCore::from_core)
        })
    }

    /// Changes what the patch names.
    #[uniffi::method(default(patch))]
    pub fn update(&self, id: TaskId, patch: TaskPatch) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.update", Some("id"), id)?;
            let patch: crm_core::TaskPatch = argument("tasks.update", None, patch)?;
            crm.tasks().update(id, patch).map(FromCore::from_core)
        })
    }

    /// The task is done. In the same transaction, an interaction is recorded with its customer, unless it is a to-do or
    /// about nobody, and the task created that follows.
    ///
    /// Errors: `illegal_state` with `status` when it is not to be done any more, with `claim` when somebody else is at
    /// it; `out_of_range` for a time after now or before its check-in.
    #[uniffi::method(default(completion))]
    pub fn complete(&self, id: TaskId, completion: TaskCompletion) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.complete", Some("id"), id)?;
            let completion: crm_core::TaskCompletion = argument("tasks.complete", None, completion)?;
            crm.tasks().complete(id, completion).map(FromCore::from_core)
        })
    }

    /// The task is not to be done any more. Errors as for its completion.
    #[uniffi::method(default(cancellation))]
    pub fn cancel(&self, id: TaskId, cancellation: TaskCancellation) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.cancel", Some("id"), id)?;
            let cancellation: crm_core::TaskCancellation = argument("tasks.cancel", None, cancellation)?;
            crm.tasks().cancel(id, cancellation).map(FromCore::from_core)
        })
    }

    /// Takes back that the task was done or cancelled, and deletes the interaction that was recorded of it. The task
    /// that follows stays. `illegal_state` when it is to be done; with a version, `stale_version` unless it has it.
    #[uniffi::method(default(version))]
    pub fn reopen(&self, id: TaskId, version: Option<u64>) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.reopen", Some("id"), id)?;
            let version: Option<u64> = argument("tasks.reopen", Some("version"), version)?;
            crm.tasks().reopen(id, version).map(FromCore::from_core)
        })
    }

    /// Somebody came to where a visit or a meeting is. `illegal_state` with `kind` for any other task, with `check_in`
    /// when somebody came already.
    #[uniffi::method(default(check))]
    pub fn check_in(&self, id: TaskId, check: TaskCheck) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.check_in", Some("id"), id)?;
            let check: crm_core::TaskCheck = argument("tasks.check_in", None, check)?;
            crm.tasks().check_in(id, check).map(FromCore::from_core)
        })
    }

    /// They left. `illegal_state` with `check_out` when nobody came, or they left already.
    #[uniffi::method(default(check))]
    pub fn check_out(&self, id: TaskId, check: TaskCheck) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.check_out", Some("id"), id)?;
            let check: crm_core::TaskCheck = argument("tasks.check_out", None, check)?;
            crm.tasks().check_out(id, check).map(FromCore::from_core)
        })
    }

    /// Somebody is at the task from now on, and nobody else at one with the same customer, until the time is over or it
    /// is released. Who is at it already gets more time. `illegal_state` with `claim` while somebody else is.
    #[uniffi::method(default(claiming))]
    pub fn claim(&self, id: TaskId, claiming: TaskClaiming) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.claim", Some("id"), id)?;
            let claiming: crm_core::TaskClaiming = argument("tasks.claim", None, claiming)?;
            crm.tasks().claim(id, claiming).map(FromCore::from_core)
        })
    }

    /// Nobody is at the task any more.
    #[uniffi::method(default(version))]
    pub fn release(&self, id: TaskId, version: Option<u64>) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.release", Some("id"), id)?;
            let version: Option<u64> = argument("tasks.release", Some("version"), version)?;
            crm.tasks().release(id, version).map(FromCore::from_core)
        })
    }

    /// Claims the first call of an agent's queue; none when there is nothing to call for now. Two agents never get the
    /// same customer.
    #[uniffi::method(default(claiming))]
    pub fn next_call(&self, claiming: TaskClaiming) -> Result<Option<Task>> {
        let crm = &self.crm;
        guarded(|| {
            let claiming: crm_core::TaskClaiming = argument("tasks.next_call", None, claiming)?;
            crm.tasks().next_call(claiming).map(FromCore::from_core)
        })
    }

    /// Records a call that did not settle its task: the task is due when the customer is to be called again, and nobody
    /// is at it. Errors as for its completion.
    pub fn attempt(&self, id: TaskId, attempt: NewCallAttempt) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.attempt", Some("id"), id)?;
            let attempt: crm_core::NewCallAttempt = argument("tasks.attempt", None, attempt)?;
            crm.tasks().attempt(id, attempt).map(FromCore::from_core)
        })
    }

    /// Deletes the task; an interaction that was recorded of it stays.
    #[uniffi::method(default(version))]
    pub fn delete(&self, id: TaskId, version: Option<u64>) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.delete", Some("id"), id)?;
            let version: Option<u64> = argument("tasks.delete", Some("version"), version)?;
            crm.tasks().delete(id, version).map(FromCore::from_core)
        })
    }

    /// Restores a deleted task; `not_deleted` when it is not. With a version, `stale_version` unless the task has it.
    #[uniffi::method(default(version))]
    pub fn restore(&self, id: TaskId, version: Option<u64>) -> Result<Task> {
        let crm = &self.crm;
        guarded(|| {
            let id: crm_core::TaskId = argument("tasks.restore", Some("id"), id)?;
            let version: Option<u64> = argument("tasks.restore", Some("version"), version)?;
            crm.tasks().restore(id, version).map(FromCore::from_core)
        })
    }
}
