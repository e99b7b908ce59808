//! The accessor for reports.

use super::sales::{self, SalesReport};
use super::spenders::{self, Concentration, TopCustomer};
use crate::base::{Currency, Result};
use crate::journal::{ReadContext, Tx};

/// Reports; from [`Crm::reports`](crate::Crm::reports), a snapshot or a transaction.
pub struct Reports<C>(C);

impl<C> Reports<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::reports`](crate::Crm::reports) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Reports<C> {
    /// What was sold, in all, by currency and by month.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, NewCustomer, NewOrder, NewOrderLine};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// for day in ["2026-01-31", "2026-03-01"] {
    ///     let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 2, 5)]).customer(ada.id);
    ///     crm.orders().create(order.placed_at(format!("{day}T12:00:00Z").parse()?))?;
    /// }
    /// let sales = crm.reports().sales()?;
    /// assert_eq!((sales.orders, sales.repeat_rate), (2, Some(1.0)));
    /// assert_eq!(sales.revenue_in(Currency::EUR).to_string(), "20.00");
    /// let orders: Vec<_> = sales.months.iter().map(|month| month.orders).collect();
    /// assert_eq!(orders, [1, 0, 1]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn sales(&self) -> Result<SalesReport> {
        self.0.read(sales::report)
    }

    /// The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
    /// spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
    pub fn top_customers(&self, currency: Currency, limit: u32) -> Result<Vec<TopCustomer>> {
        self.0.read(|reader| spenders::top(reader, currency, limit))
    }

    /// How much of what was spent in this currency came from how few customers.
    pub fn concentration(&self, currency: Currency) -> Result<Concentration> {
        self.0.read(|reader| spenders::concentration(reader, currency))
    }
}

impl Tx<'_> {
    /// Reports.
    pub fn reports(&mut self) -> Reports<&mut Self> {
        Reports::on(self)
    }
}
