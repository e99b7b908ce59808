//! The accessor for customers.

use super::list::{self, CustomerIter, CustomerQuery};
use super::search::{self, SearchHit};
use super::{Consent, Customer, CustomerPatch, Identifier, NewCustomer, lifecycle, load, load_by_ordinal};
use crate::base::{Code, CustomerId, Error, Page, PageRequest, Result, Timestamp};
use crate::journal::Entity;
use crate::journal::{HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};

/// Customers; from [`Crm::customers`](crate::Crm::customers), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Crm, CustomerPatch, Identifier, NewCustomer, Patch};
/// let crm = Crm::in_memory()?;
/// let mut customers = crm.customers();
/// let ada = customers.create(NewCustomer::person("Ada Lovelace").email("ada@example.org"))?;
/// let patch = CustomerPatch { language: Patch::Set("en-GB".into()), ..CustomerPatch::default() };
/// assert_eq!(customers.update(ada.id, patch)?.version, 2);
/// assert_eq!(customers.search("love", 10)?[0].customer.id, ada.id);
/// assert!(customers.find_by_identifier(&Identifier::email("ADA@example.org"))?.is_some());
/// customers.delete(ada.id, None)?;
/// assert!(customers.get(ada.id).is_err());
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Customers<C>(pub(crate) C);

impl<C> Customers<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::customers`](crate::Crm::customers) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn not_found() -> Error {
    Error::new(Code::NotFound).with_entity("customer")
}

impl<C: ReadContext> Customers<C> {
    /// The customer with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: CustomerId) -> Result<Customer> {
        self.find(id)?.ok_or_else(not_found)
    }

    /// The customer with this id, unless there is none or it is deleted.
    pub fn find(&self, id: CustomerId) -> Result<Option<Customer>> {
        let customer = self.find_any(id)?;
        Ok(customer.filter(|customer| customer.deleted_at.is_none()))
    }

    /// The deleted customer with this id, unless there is none or it is not deleted.
    pub fn find_deleted(&self, id: CustomerId) -> Result<Option<Customer>> {
        let customer = self.find_any(id)?;
        Ok(customer.filter(|customer| customer.deleted_at.is_some()))
    }

    fn find_any(&self, id: CustomerId) -> Result<Option<Customer>> {
        self.0.read_about("customer", |reader| {
            Ok(load(reader, id)?.map(|(_, stored)| stored.record))
        })
    }

    /// The customer who has this identifier, given in any form in which it may be created.
    ///
    /// Errors: those of a create, such as `invalid_phone`.
    pub fn find_by_identifier(&self, identifier: &Identifier) -> Result<Option<Customer>> {
        let normal = identifier
            .normalized(self.0.region())
            .map_err(|error| error.with_entity("customer"))?;
        self.0.read_about("customer", |reader| {
            super::find_by_identifier(reader, &normal)?
                .map(|ordinal| Ok(load_by_ordinal(reader, ordinal)?.record))
                .transpose()
        })
    }

    /// The customers who have, for each word of the query, a word that begins with it; the best first, at most
    /// `limit` (1 to 1,000; 50 without).
    ///
    /// Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
    /// those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
    /// bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
    /// [`list`](Self::list) with a text.
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// crm.customers().create(NewCustomer::person("王小明").phone("+8613800138000"))?;
    /// for query in ["小明", "xiaoming wang", "wxm", "138001"] {
    ///     assert_eq!(crm.customers().search(query, 10)?.len(), 1, "{query}");
    /// }
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn search(&self, query: &str, limit: impl Into<Option<u32>>) -> Result<Vec<SearchHit>> {
        let limit = limit.into();
        self.0
            .read_about("customer", |reader| search::search(reader, query, limit))
    }

    /// A page of the customers that the query asks for.
    ///
    /// Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
    /// at every customer, and keep one page of them.
    pub fn list(&self, query: &CustomerQuery, page: &PageRequest) -> Result<Page<Customer>> {
        self.0
            .read_about("customer", |reader| list::list(reader, query, page))
    }

    /// How many customers the query asks for.
    pub fn count(&self, query: &CustomerQuery) -> Result<u64> {
        self.0.read_about("customer", |reader| list::count(reader, query))
    }

    /// All customers that the query asks for, read as they are taken.
    ///
    /// ```
    /// use crm_core::{Crm, CustomerQuery, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// crm.customers().create(NewCustomer::person("Ada"))?;
    /// for customer in crm.customers().iter(CustomerQuery::default()) {
    ///     assert_eq!(customer?.name.as_deref(), Some("Ada"));
    /// }
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn iter(self, query: CustomerQuery) -> CustomerIter<C> {
        CustomerIter::new(self.0, query)
    }

    /// The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
    pub fn as_of(&self, id: CustomerId, at: Timestamp) -> Result<Customer> {
        self.0.read_about("customer", |reader| {
            let (_, stored) = load(reader, id)?.ok_or_else(not_found)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the customer's changes, newest first. Deleted customers are found.
    pub fn history(&self, id: CustomerId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about("customer", |reader| {
            let (_, stored) = load(reader, id)?.ok_or_else(not_found)?;
            history_page(reader, Entity::Customer, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Customers<C> {
    /// Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
    /// when something given is not in form.
    pub fn create(&mut self, new: NewCustomer) -> Result<Customer> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
    /// another version. A patch that changes nothing leaves the version as it is.
    pub fn update(&mut self, id: CustomerId, patch: CustomerPatch) -> Result<Customer> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
    /// `stale_version` unless the customer has it.
    pub fn delete(&mut self, id: CustomerId, version: Option<u64>) -> Result<Customer> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
    /// there is nothing to restore. With a version, `stale_version` unless the customer has it.
    pub fn restore(&mut self, id: CustomerId, version: Option<u64>) -> Result<Customer> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }

    /// Adds tags; those that the customer has already change nothing.
    pub fn add_tags(&mut self, id: CustomerId, tags: &[impl AsRef<str>]) -> Result<Customer> {
        self.0.write(|tx| lifecycle::add_tags(tx, id, tags))
    }

    /// Removes tags; those that the customer does not have change nothing.
    pub fn remove_tags(&mut self, id: CustomerId, tags: &[impl AsRef<str>]) -> Result<Customer> {
        self.0.write(|tx| lifecycle::remove_tags(tx, id, tags))
    }

    /// Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
    /// already takes the new label, if one is given.
    pub fn add_identifier(&mut self, id: CustomerId, identifier: Identifier) -> Result<Customer> {
        self.0.write(|tx| lifecycle::add_identifier(tx, id, &identifier))
    }

    /// Removes an identifier, whatever its label; one that the customer does not have changes nothing.
    pub fn remove_identifier(&mut self, id: CustomerId, identifier: &Identifier) -> Result<Customer> {
        self.0
            .write(|tx| lifecycle::remove_identifier(tx, id, identifier))
    }

    /// Adds an entry to the consent ledger, at its place in time.
    ///
    /// ```
    /// use crm_core::{Channel, Consent, ConsentStatus, Crm, LawfulBasis, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let granted = Consent {
    ///     purpose: "newsletter".into(),
    ///     channel: Channel::Email,
    ///     status: ConsentStatus::Granted,
    ///     basis: LawfulBasis::Consent,
    ///     proof: Some("sign-up form, version 3".into()),
    ///     at: "2026-03-01T10:00:00Z".parse()?,
    /// };
    /// let ada = crm.customers().record_consent(ada.id, granted)?;
    /// assert!(ada.has_consent("newsletter", Channel::Email));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn record_consent(&mut self, id: CustomerId, consent: Consent) -> Result<Customer> {
        self.0.write(|tx| lifecycle::add_consent(tx, id, &consent))
    }
}

impl Tx<'_> {
    /// Customers.
    pub fn customers(&mut self) -> Customers<&mut Self> {
        Customers::on(self)
    }
}
