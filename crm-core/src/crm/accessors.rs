//! One accessor a domain, on the handle and on snapshots. Transactions have theirs beside the domain.

use super::{Crm, Snapshot};
use crate::activity::Orders;
use crate::customers::Customers;
use crate::exchange::Imports;
use crate::journal::Journal;

impl Crm {
    /// Customers.
    pub fn customers(&self) -> Customers<&Self> {
        Customers(self)
    }

    /// Orders.
    pub fn orders(&self) -> Orders<&Self> {
        Orders(self)
    }

    /// Imports of customers and orders.
    pub fn imports(&self) -> Imports<'_> {
        Imports(self.session())
    }

    /// The journal of all changes.
    pub fn journal(&self) -> Journal<&Self> {
        Journal(self)
    }
}

impl Snapshot {
    /// Customers.
    pub fn customers(&self) -> Customers<&Self> {
        Customers(self)
    }

    /// Orders.
    pub fn orders(&self) -> Orders<&Self> {
        Orders(self)
    }

    /// The journal of all changes.
    pub fn journal(&self) -> Journal<&Self> {
        Journal(self)
    }
}
