//! The views through the customers' accessor.

use super::customer_360::{Customer360, Customer360Options, view_360};
use super::timeline::{TimelineItem, TimelineQuery, timeline};
use crate::base::{CustomerId, Page, PageRequest, Result};
use crate::customers::Customers;
use crate::journal::ReadContext;

impl<C: ReadContext> Customers<C> {
    /// Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
    ///
    /// ```
    /// use crm_core::{Crm, Customer360Options, NewCustomer, NewNote};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada").email("ada@example.org"))?;
    /// crm.notes().create(NewNote::new(ada.id, "Met at the fair."))?;
    /// let view = crm.customers().view_360(ada.id, &Customer360Options::default())?;
    /// assert_eq!((view.notes.len(), view.orders.len(), view.history.len()), (1, 0, 1));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn view_360(&self, id: CustomerId, options: &Customer360Options) -> Result<Customer360> {
        self.0
            .read_about("customer", |reader| view_360(reader, id, options))
    }

    /// A page of the customer's orders, interactions and notes, and of what happened to the deals with which the customer
    /// has to do, on one line of time, newest first.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, DealEventKind, DealLoss, NewCustomer, NewDeal, NewNote, NewPipeline, NewStage};
    /// use crm_core::{PageRequest, TimelineItem, TimelineQuery};
    /// let crm = Crm::in_memory()?;
    /// let stages = vec![NewStage::open("Talks", 50), NewStage::won("Won"), NewStage::lost("Lost")];
    /// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let deal = crm.deals().create(NewDeal::new("A loom", ada.id, sales.id, Currency::EUR))?;
    /// crm.notes().create(NewNote::new(ada.id, "Asks for a discount."))?;
    /// crm.deals().lose(deal.id, DealLoss::because("too dear"))?;
    /// let line = crm.customers().timeline(ada.id, &TimelineQuery::default(), &PageRequest::default())?.items;
    /// let kinds = line.iter().filter_map(|item| match item {
    ///     TimelineItem::Deal(event) => Some(event.kind),
    ///     _ => None,
    /// });
    /// assert!(line.len() == 3 && kinds.eq([DealEventKind::Lost, DealEventKind::Opened]));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    ///
    /// Errors: `not_found`, `invalid_cursor`.
    pub fn timeline(
        &self,
        id: CustomerId,
        query: &TimelineQuery,
        page: &PageRequest,
    ) -> Result<Page<TimelineItem>> {
        self.0
            .read_about("customer", |reader| timeline(reader, id, query, page))
    }
}
