//! One accessor a domain, on the handle and on snapshots. Transactions have theirs beside the domain.

use super::{Crm, Snapshot};
use crate::activity::{Categories, Interactions, Orders, Products};
use crate::customers::{Customers, Fields, Notes, Relationships};
use crate::exchange::{Imports, Ingest};
use crate::journal::Journal;
use crate::model::Models;
use crate::report::Reports;
use crate::sales::{
    Deals, Forecasts, Goals, Invoices, Pipelines, Predictions, Purchases, Quotes, Rates, Returns, Shipments,
    Tasks,
};
use crate::scoring::{Associations, Demand, LeadModels, Recommendations, Scoring};
use crate::segment::Segments;

impl Crm {
    /// Customers.
    pub fn customers(&self) -> Customers<&Self> {
        Customers::on(self)
    }

    /// Custom fields.
    pub fn fields(&self) -> Fields<&Self> {
        Fields::on(self)
    }

    /// Relationships between customers.
    pub fn relationships(&self) -> Relationships<&Self> {
        Relationships::on(self)
    }

    /// Notes about customers.
    pub fn notes(&self) -> Notes<&Self> {
        Notes::on(self)
    }

    /// Orders.
    pub fn orders(&self) -> Orders<&Self> {
        Orders::on(self)
    }

    /// Products.
    pub fn products(&self) -> Products<&Self> {
        Products::on(self)
    }

    /// Categories of products.
    pub fn categories(&self) -> Categories<&Self> {
        Categories::on(self)
    }

    /// Interactions.
    pub fn interactions(&self) -> Interactions<&Self> {
        Interactions::on(self)
    }

    /// Imports of customers, orders and deals.
    pub fn imports(&self) -> Imports<'_> {
        Imports(self.session())
    }

    /// Webhooks of other systems.
    pub fn ingest(&self) -> Ingest<&Self> {
        Ingest::on(self)
    }

    /// The journal of all changes.
    pub fn journal(&self) -> Journal<&Self> {
        Journal::on(self)
    }

    /// Pipelines.
    pub fn pipelines(&self) -> Pipelines<&Self> {
        Pipelines::on(self)
    }

    /// Deals.
    pub fn deals(&self) -> Deals<&Self> {
        Deals::on(self)
    }

    /// Predictions of what becomes of deals.
    pub fn predictions(&self) -> Predictions<&Self> {
        Predictions::on(self)
    }

    /// Exchange rates.
    pub fn rates(&self) -> Rates<&Self> {
        Rates::on(self)
    }

    /// Goals of sales.
    pub fn goals(&self) -> Goals<&Self> {
        Goals::on(self)
    }

    /// Forecasts of sales.
    pub fn forecasts(&self) -> Forecasts<&Self> {
        Forecasts::on(self)
    }

    /// Tasks.
    pub fn tasks(&self) -> Tasks<&Self> {
        Tasks::on(self)
    }

    /// Quotes.
    pub fn quotes(&self) -> Quotes<&Self> {
        Quotes::on(self)
    }

    /// Shipments of orders.
    pub fn shipments(&self) -> Shipments<&Self> {
        Shipments::on(self)
    }

    /// Invoices and credit notes.
    pub fn invoices(&self) -> Invoices<&Self> {
        Invoices::on(self)
    }

    /// Returns of goods.
    pub fn returns(&self) -> Returns<&Self> {
        Returns::on(self)
    }

    /// Orders to suppliers.
    pub fn purchases(&self) -> Purchases<&Self> {
        Purchases::on(self)
    }

    /// Segments.
    pub fn segments(&self) -> Segments<&Self> {
        Segments::on(self)
    }

    /// Scores.
    pub fn scoring(&self) -> Scoring<&Self> {
        Scoring::on(self)
    }

    /// Lead models.
    pub fn lead_models(&self) -> LeadModels<&Self> {
        LeadModels::on(self)
    }

    /// What is bought together.
    pub fn associations(&self) -> Associations<&Self> {
        Associations::on(self)
    }

    /// What is sold by period, and how that goes on.
    pub fn demand(&self) -> Demand<&Self> {
        Demand::on(self)
    }

    /// Recommendations of products.
    pub fn recommendations(&self) -> Recommendations<&Self> {
        Recommendations::on(self)
    }

    /// Fitted models.
    pub fn models(&self) -> Models<&Self> {
        Models::on(self)
    }

    /// Reports.
    pub fn reports(&self) -> Reports<&Self> {
        Reports::on(self)
    }
}

impl Snapshot {
    /// Customers.
    pub fn customers(&self) -> Customers<&Self> {
        Customers::on(self)
    }

    /// Custom fields.
    pub fn fields(&self) -> Fields<&Self> {
        Fields::on(self)
    }

    /// Relationships between customers.
    pub fn relationships(&self) -> Relationships<&Self> {
        Relationships::on(self)
    }

    /// Notes about customers.
    pub fn notes(&self) -> Notes<&Self> {
        Notes::on(self)
    }

    /// Orders.
    pub fn orders(&self) -> Orders<&Self> {
        Orders::on(self)
    }

    /// Products.
    pub fn products(&self) -> Products<&Self> {
        Products::on(self)
    }

    /// Categories of products.
    pub fn categories(&self) -> Categories<&Self> {
        Categories::on(self)
    }

    /// Interactions.
    pub fn interactions(&self) -> Interactions<&Self> {
        Interactions::on(self)
    }

    /// The journal of all changes.
    pub fn journal(&self) -> Journal<&Self> {
        Journal::on(self)
    }

    /// Pipelines.
    pub fn pipelines(&self) -> Pipelines<&Self> {
        Pipelines::on(self)
    }

    /// Deals.
    pub fn deals(&self) -> Deals<&Self> {
        Deals::on(self)
    }

    /// Predictions of what becomes of deals.
    pub fn predictions(&self) -> Predictions<&Self> {
        Predictions::on(self)
    }

    /// Exchange rates.
    pub fn rates(&self) -> Rates<&Self> {
        Rates::on(self)
    }

    /// Goals of sales.
    pub fn goals(&self) -> Goals<&Self> {
        Goals::on(self)
    }

    /// Forecasts of sales.
    pub fn forecasts(&self) -> Forecasts<&Self> {
        Forecasts::on(self)
    }

    /// Tasks.
    pub fn tasks(&self) -> Tasks<&Self> {
        Tasks::on(self)
    }

    /// Quotes.
    pub fn quotes(&self) -> Quotes<&Self> {
        Quotes::on(self)
    }

    /// Shipments of orders.
    pub fn shipments(&self) -> Shipments<&Self> {
        Shipments::on(self)
    }

    /// Invoices and credit notes.
    pub fn invoices(&self) -> Invoices<&Self> {
        Invoices::on(self)
    }

    /// Returns of goods.
    pub fn returns(&self) -> Returns<&Self> {
        Returns::on(self)
    }

    /// Orders to suppliers.
    pub fn purchases(&self) -> Purchases<&Self> {
        Purchases::on(self)
    }

    /// Segments.
    pub fn segments(&self) -> Segments<&Self> {
        Segments::on(self)
    }

    /// Scores.
    pub fn scoring(&self) -> Scoring<&Self> {
        Scoring::on(self)
    }

    /// Lead models.
    pub fn lead_models(&self) -> LeadModels<&Self> {
        LeadModels::on(self)
    }

    /// What is bought together.
    pub fn associations(&self) -> Associations<&Self> {
        Associations::on(self)
    }

    /// What is sold by period, and how that goes on.
    pub fn demand(&self) -> Demand<&Self> {
        Demand::on(self)
    }

    /// Recommendations of products.
    pub fn recommendations(&self) -> Recommendations<&Self> {
        Recommendations::on(self)
    }

    /// Fitted models.
    pub fn models(&self) -> Models<&Self> {
        Models::on(self)
    }

    /// Reports.
    pub fn reports(&self) -> Reports<&Self> {
        Reports::on(self)
    }
}
