//! The accessor for orders.

use super::given::{NewOrder, NewPayment, NewRefund, OrderAdvance, OrderCancellation, OrderPatch};
use super::model::Order;
use super::query::{self, OrderQuery};
use super::{LateOrder, late, lifecycle, payment};
use crate::base::{Code, Error, OrderId, Page, PageRequest, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};

/// Orders; from [`Crm::orders`](crate::Crm::orders), a snapshot or a transaction.
pub struct Orders<C>(C);

impl<C> Orders<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::orders`](crate::Crm::orders) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Orders<C> {
    /// The order with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: OrderId) -> Result<Order> {
        self.find(id)?
            .ok_or_else(|| Error::new(Code::NotFound).with_entity("order"))
    }

    /// The order with this id, unless there is none or it is deleted.
    pub fn find(&self, id: OrderId) -> Result<Option<Order>> {
        let live = |(order, _): (Order, u64)| order.deleted_at.is_none().then_some(order);
        self.0
            .read_about("order", |reader| Ok(query::find(reader, id)?.and_then(live)))
    }

    /// The order with this number in this source.
    pub fn find_by_number(&self, source: Option<&str>, number: &str) -> Result<Option<Order>> {
        self.0
            .read_about("order", |reader| query::find_by_number(reader, source, number))
    }

    /// A page of the orders that the query asks for.
    pub fn list(&self, query: &OrderQuery, page: &PageRequest) -> Result<Page<Order>> {
        self.0
            .read_about("order", |reader| query::orders_page(reader, query, page))
    }

    /// A page of the orders that are late: open, that is neither delivered nor cancelled, when the day on which they
    /// were promised is over. Those that wait longest come first.
    ///
    /// Of a past instant it tells what was known then, by the journal: an order that was late has the state that it had,
    /// and one that was recorded later is none of them. That takes a walk over all orders. Of an instant to come it tells
    /// which of those open now will be late.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, Date, ManualClock, NewOrder, NewOrderLine, OpenOptions, OrderAdvance, OrderStatus, PageRequest};
    /// use std::time::Duration;
    /// let clock = ManualClock::at("2026-03-02T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let mut new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA-1", 2, 5)]);
    /// new.promised_on = Date::from_ordinal_date(2026, 62).ok(); // 3 March
    /// let order = crm.orders().create(new)?;
    /// clock.advance(Duration::from_secs(24 * 60 * 60));
    /// assert!(crm.orders().late(None, &PageRequest::default())?.items.is_empty());
    /// clock.advance(Duration::from_secs(24 * 60 * 60));
    /// assert_eq!(crm.orders().late(None, &PageRequest::default())?.items[0].days, 1);
    /// clock.advance(Duration::from_secs(60 * 60));
    /// crm.orders().advance(order.id, OrderAdvance::to(OrderStatus::Delivered))?;
    /// assert!(crm.orders().late(None, &PageRequest::default())?.items.is_empty());
    /// let then = "2026-03-04T09:30:00Z".parse()?;
    /// assert_eq!(crm.orders().late(Some(then), &PageRequest::default())?.items[0].days, 1);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn late(&self, as_of: Option<Timestamp>, page: &PageRequest) -> Result<Page<LateOrder>> {
        let setting = self.0.setting();
        let today = setting.zone.date_of(as_of.unwrap_or(setting.now));
        self.0.read_about("order", |reader| match as_of {
            Some(at) if at < setting.now => late::list_at(reader, at, today, page),
            _ => late::list(reader, today, page),
        })
    }

    /// The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
    pub fn as_of(&self, id: OrderId, at: Timestamp) -> Result<Order> {
        self.0.read_about("order", |reader| {
            let (order, seq) =
                query::find(reader, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity("order"))?;
            as_of(reader, &order, seq, at)
        })
    }

    /// A page of the order's changes, newest first.
    pub fn history(&self, id: OrderId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about("order", |reader| {
            let (_, seq) =
                query::find(reader, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity("order"))?;
            history_page(reader, Entity::Order, id.to_bytes(), seq, page)
        })
    }
}

impl<C: WriteContext> Orders<C> {
    /// Creates an order; `taken` when its source has an order of that number.
    pub fn create(&mut self, new: NewOrder) -> Result<Order> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: OrderId, patch: OrderPatch) -> Result<Order> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
    ///
    /// ```
    /// use crm_core::{Code, Crm, Currency, NewOrder, NewOrderLine, OrderAdvance, OrderCancellation, OrderStatus};
    /// let crm = Crm::in_memory()?;
    /// let order = crm.orders().create(NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA-1", 2, 5)]))?;
    /// let order = crm.orders().advance(order.id, OrderAdvance::to(OrderStatus::Shipped))?;
    /// let called_off = OrderCancellation { version: Some(1), ..OrderCancellation::because("lost") };
    /// assert_eq!(crm.orders().cancel(order.id, called_off).unwrap_err().code(), Code::StaleVersion);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn advance(&mut self, id: OrderId, advance: OrderAdvance) -> Result<Order> {
        self.0.write(|tx| lifecycle::advance(tx, id, &advance))
    }

    /// Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
    pub fn cancel(&mut self, id: OrderId, cancellation: OrderCancellation) -> Result<Order> {
        self.0.write(|tx| lifecycle::cancel(tx, id, &cancellation))
    }

    /// Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
    /// With a version, `stale_version` unless the order has it.
    pub fn reopen(&mut self, id: OrderId, version: Option<u64>) -> Result<Order> {
        self.0.write(|tx| lifecycle::reopen(tx, id, version))
    }

    /// Records a payment.
    pub fn add_payment(&mut self, id: OrderId, payment: NewPayment) -> Result<Order> {
        self.0.write(|tx| payment::add_payment(tx, id, &payment))
    }

    /// Refunds lines, or parts of them; `out_of_range` for more than is left.
    pub fn refund(&mut self, id: OrderId, refund: NewRefund) -> Result<Order> {
        self.0.write(|tx| payment::refund(tx, id, &refund))
    }

    /// Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
    pub fn delete(&mut self, id: OrderId, version: Option<u64>) -> Result<Order> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
    /// version, `stale_version` unless the order has it.
    pub fn restore(&mut self, id: OrderId, version: Option<u64>) -> Result<Order> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Orders.
    pub fn orders(&mut self) -> Orders<&mut Self> {
        Orders::on(self)
    }
}
