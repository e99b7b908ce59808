//! Profiles through the customers' accessor.

use super::{Profile, profile};
use crate::base::{Code, CustomerId, Error, Result};
use crate::customers::{Customers, ordinal_of};
use crate::journal::ReadContext;

impl<C: ReadContext> Customers<C> {
    /// What the customer's orders and interactions add up to; of deleted customers too.
    pub fn profile(&self, id: CustomerId) -> Result<Profile> {
        self.0.read(|reader| {
            let owner =
                ordinal_of(reader, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?;
            profile(reader, owner)
        })
    }
}
