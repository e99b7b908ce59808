//! Customers by number: what bitmaps of customers are made of.

use super::api::Customers;
use super::store::{id_by_ordinal, ordinal_of};
use crate::base::{Code, CustomerId, Error, Result};
use crate::journal::ReadContext;

/// At most this many at a time.
const MOST: usize = 10_000;

fn check(count: usize, field: &'static str) -> Result<()> {
    if count > MOST {
        return Err(Error::field_of(Code::TooMany, field).with_entity("customer"));
    }
    Ok(())
}

impl<C: ReadContext> Customers<C> {
    /// The number of each of these customers, in their order; none where there never was such a customer. At most 10,000
    /// ids, `too_many` otherwise.
    ///
    /// A number counts the customers from 1 in the order in which they were created. It belongs to its customer for good,
    /// deleted or not, and is never another's; only that of a customer whom a transaction creates may come to be another's
    /// when the transaction is given up. Bitmaps of customers hold numbers, such as that of
    /// [`Segments::members_bitmap`](crate::Segments::members_bitmap).
    ///
    /// ```
    /// use crm_core::{Crm, CustomerId, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let bob = crm.customers().create(NewCustomer::person("Bob"))?;
    /// crm.customers().delete(ada.id, None)?;
    /// let stranger: CustomerId = crm.new_id();
    /// assert_eq!(crm.customers().numbers(&[bob.id, stranger, ada.id])?, [Some(2), None, Some(1)]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn numbers(&self, ids: &[CustomerId]) -> Result<Vec<Option<u32>>> {
        check(ids.len(), "ids")?;
        self.0.read_about("customer", |reader| {
            ids.iter().map(|id| ordinal_of(reader, *id)).collect()
        })
    }

    /// The customer of each of these numbers, in their order, deleted or not; none where no customer has the number. At most
    /// 10,000 numbers, `too_many` otherwise.
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// assert_eq!(crm.customers().of_numbers(&[1, 2, 1])?, [Some(ada.id), None, Some(ada.id)]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn of_numbers(&self, numbers: &[u32]) -> Result<Vec<Option<CustomerId>>> {
        check(numbers.len(), "numbers")?;
        self.0.read_about("customer", |reader| {
            numbers
                .iter()
                .map(|number| id_by_ordinal(reader, *number))
                .collect()
        })
    }
}
