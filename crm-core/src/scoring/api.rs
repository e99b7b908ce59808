//! The accessor for scores.

use super::rfm;
use crate::base::{Currency, Result, Timestamp};
use crate::journal::{ReadContext, Tx};
use crate::statistics::rfm::{RfmOptions, RfmScores, rfm_scores};

/// Scores; from [`Crm::scoring`](crate::Crm::scoring), a snapshot or a transaction.
pub struct Scoring<C>(C);

impl<C> Scoring<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::scoring`](crate::Crm::scoring) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Scoring<C> {
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
    /// Errors: those of [`rfm_scores`](crate::rfm_scores), and `out_of_range` when a sum does not fit.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, NewCustomer, NewOrder, NewOrderLine, RfmOptions};
    /// let crm = Crm::in_memory()?;
    /// for (name, day, price) in [("Ada", "01", 90), ("Bob", "02", 10), ("Cleo", "28", 40)] {
    ///     let customer = crm.customers().create(NewCustomer::person(name))?;
    ///     let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]);
    ///     let placed_at = format!("2026-02-{day}T09:00:00Z").parse()?;
    ///     crm.orders().create(order.customer(customer.id).placed_at(placed_at))?;
    /// }
    /// let as_of = "2026-03-01T00:00:00Z".parse()?;
    /// let scores = crm.scoring().rfm(as_of, Currency::EUR, &RfmOptions::default())?;
    /// let of: Vec<_> = scores.customers.iter().map(|score| score.scores.to_string()).collect();
    /// assert_eq!(of, ["1-1-5", "3-1-1", "5-1-3"]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn rfm(&self, as_of: Timestamp, currency: Currency, options: &RfmOptions) -> Result<RfmScores> {
        let watch = self.0.setting().watch;
        self.0.read(|reader| {
            let inputs = rfm::inputs(reader, watch, as_of, currency, options)?;
            rfm_scores(&inputs, options)
        })
    }
}

impl Tx<'_> {
    /// Scores.
    pub fn scoring(&mut self) -> Scoring<&mut Self> {
        Scoring::on(self)
    }
}
