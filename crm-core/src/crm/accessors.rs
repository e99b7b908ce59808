//! One accessor a domain, on the handle and on snapshots. Transactions have theirs beside the domain.

use super::{Crm, Snapshot};
use crate::activity::{Categories, Interactions, Orders, Products};
use crate::customers::{Customers, Fields, Notes, Relationships};
use crate::exchange::{Imports, Ingest};
use crate::journal::Journal;
use crate::report::Reports;
use crate::scoring::Scoring;

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

    /// Products.
    pub fn products(&self) -> Products<&Self> {
        Products(self)
    }

    /// Categories of products.
    pub fn categories(&self) -> Categories<&Self> {
        Categories(self)
    }

    /// Interactions.
    pub fn interactions(&self) -> Interactions<&Self> {
        Interactions(self)
    }

    /// Imports of customers and orders.
    pub fn imports(&self) -> Imports<'_> {
        Imports(self.session())
    }

    /// Webhooks of other systems.
    pub fn ingest(&self) -> Ingest<&Self> {
        Ingest::on(self)
    }

    /// The journal of all changes.
    pub fn journal(&self) -> Journal<&Self> {
        Journal(self)
    }

    /// Scores.
    pub fn scoring(&self) -> Scoring<&Self> {
        Scoring(self)
    }

    /// Reports.
    pub fn reports(&self) -> Reports<&Self> {
        Reports(self)
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

    /// Products.
    pub fn products(&self) -> Products<&Self> {
        Products(self)
    }

    /// Categories of products.
    pub fn categories(&self) -> Categories<&Self> {
        Categories(self)
    }

    /// Interactions.
    pub fn interactions(&self) -> Interactions<&Self> {
        Interactions(self)
    }

    /// The journal of all changes.
    pub fn journal(&self) -> Journal<&Self> {
        Journal(self)
    }

    /// Scores.
    pub fn scoring(&self) -> Scoring<&Self> {
        Scoring(self)
    }

    /// Reports.
    pub fn reports(&self) -> Reports<&Self> {
        Reports(self)
    }
}
