//! One accessor a domain, on the handle and on snapshots. Transactions have theirs beside the domain.

use super::{Crm, Snapshot};
use crate::activity::Orders;
use crate::customers::{Customers, Fields, Notes, Relationships};

impl Crm {
    /// Customers.
    pub fn customers(&self) -> Customers<&Self> {
        Customers(self)
    }

    /// Custom fields.
    pub fn fields(&self) -> Fields<&Self> {
        Fields(self)
    }

    /// Relationships between customers.
    pub fn relationships(&self) -> Relationships<&Self> {
        Relationships(self)
    }

    /// Notes about customers.
    pub fn notes(&self) -> Notes<&Self> {
        Notes(self)
    }

    /// Orders.
    pub fn orders(&self) -> Orders<&Self> {
        Orders(self)
    }
}

impl Snapshot {
    /// Customers.
    pub fn customers(&self) -> Customers<&Self> {
        Customers(self)
    }

    /// Custom fields.
    pub fn fields(&self) -> Fields<&Self> {
        Fields(self)
    }

    /// Relationships between customers.
    pub fn relationships(&self) -> Relationships<&Self> {
        Relationships(self)
    }

    /// Notes about customers.
    pub fn notes(&self) -> Notes<&Self> {
        Notes(self)
    }

    /// Orders.
    pub fn orders(&self) -> Orders<&Self> {
        Orders(self)
    }
}
