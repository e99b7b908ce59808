//! The accessor for customers.

use super::{Consent, Customer, CustomerPatch, Identifier, NewCustomer, lifecycle, load};
use crate::base::{Code, CustomerId, Error, Result, Timestamp};
use crate::journal::Entity;
use crate::journal::{HistoryEntry, Read, Tx, Write, as_of, history};

/// Customers; from [`Crm::customers`](crate::Crm::customers), a snapshot or a transaction.
pub struct Customers<C>(pub(crate) C);

impl<C: Read> Customers<C> {
    /// The customer with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: CustomerId) -> Result<Customer> {
        self.find(id)?
            .ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))
    }

    /// The customer with this id, unless there is none or it is deleted.
    pub fn find(&self, id: CustomerId) -> Result<Option<Customer>> {
        self.0.read(|reader| {
            Ok(load(reader, id)?
                .map(|(_, stored)| stored.record)
                .filter(|c| c.deleted_at.is_none()))
        })
    }

    /// The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
    pub fn as_of(&self, id: CustomerId, at: Timestamp) -> Result<Customer> {
        self.0.read(|reader| {
            let (_, stored) =
                load(reader, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// The customer's changes, newest first, at most `limit`.
    pub fn history(&self, id: CustomerId, limit: usize) -> Result<Vec<HistoryEntry>> {
        self.0.read(|reader| {
            let (_, stored) =
                load(reader, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?;
            Ok(history(reader, Entity::Customer, id.to_bytes(), stored.seq, limit)?.0)
        })
    }
}

impl<C: Write> Customers<C> {
    /// Creates a customer; `taken` when one of its identifiers belongs to another.
    pub fn create(&mut self, new: NewCustomer) -> Result<Customer> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: CustomerId, patch: CustomerPatch) -> Result<Customer> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Deletes the customer; its identifiers are free again, its orders and its history stay.
    pub fn delete(&mut self, id: CustomerId, version: Option<u64>) -> Result<Customer> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now.
    pub fn restore(&mut self, id: CustomerId) -> Result<Customer> {
        self.0.write(|tx| lifecycle::restore(tx, id))
    }

    /// Adds an entry to the consent ledger.
    pub fn record_consent(&mut self, id: CustomerId, consent: Consent) -> Result<Customer> {
        self.0.write(|tx| lifecycle::add_consent(tx, id, &consent))
    }
}

impl Tx<'_> {
    /// Customers.
    pub fn customers(&mut self) -> Customers<&mut Self> {
        Customers(self)
    }
}
