//! The accessor for returns.

use super::lifecycle::ENTITY;
use super::{NewReturn, Return, ReturnAdvance, ReturnClosing, ReturnPatch, ReturnQuery, lifecycle};
use crate::base::{Page, PageRequest, Result, ReturnId, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::sales::filed;
use crate::sales::fulfilment::start::start;

/// Returns of goods; from [`Crm::returns`](crate::Crm::returns), a snapshot or a transaction.
///
/// ```
/// use crm_core::{
///     Code, Crm, Currency, NewOrder, NewOrderLine, NewReturn, NewShipment, ReturnAdvance, ReturnClosing, ReturnRefund,
///     ReturnStatus, ShipmentStep,
/// };
/// let crm = Crm::in_memory()?;
/// let order = crm.orders().create(NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA-1", 5, 4)]))?;
/// let shipment = crm.shipments().create(NewShipment::new(order.id).line(1, 3))?;
/// crm.shipments().deliver(shipment.id, ShipmentStep::default())?;
///
/// let error = crm.returns().create(NewReturn::new(order.id).line(1, 4)).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("lines[0].quantity")));
/// let back = crm.returns().create(NewReturn::new(order.id).line(1, 2))?;
/// crm.returns().advance(back.id, ReturnAdvance::to(ReturnStatus::Received))?;
/// let closing = ReturnClosing { refund: Some(ReturnRefund::default()), ..ReturnClosing::default() };
/// crm.returns().close(back.id, closing)?;
/// assert_eq!(crm.orders().get(order.id)?.refunded().to_string(), "8");
/// // What came back is not called off: two are still to be shipped.
/// assert_eq!(crm.shipments().progress(order.id)?[0].open.to_string(), "2");
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Returns<C>(C);

impl<C> Returns<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::returns`](crate::Crm::returns) and its kin call
    /// it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Returns<C> {
    /// The return with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ReturnId) -> Result<Return> {
        self.find(id)?.ok_or_else(filed::missing::<Return>)
    }

    /// The return with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ReturnId) -> Result<Option<Return>> {
        self.0
            .read_about(ENTITY, |reader| filed::find::<Return>(reader, id))
    }

    /// A page of the returns that the query asks for, in the order of their creation; those of a customer order by order.
    pub fn list(&self, query: &ReturnQuery, page: &PageRequest) -> Result<Page<Return>> {
        self.0.read_about(ENTITY, |reader| {
            let start = start(reader, query.order_id, query.customer_id)?;
            filed::list(reader, &start, page, |back: &Return| {
                query.order_id.is_none_or(|id| back.order_id == id)
                    && query.status.is_none_or(|status| back.status == status)
            })
        })
    }

    /// The return as it was at a past instant; `not_yet_created` before its creation. Deleted returns are found.
    pub fn as_of(&self, id: ReturnId, at: Timestamp) -> Result<Return> {
        self.0.read_about(ENTITY, |reader| {
            let (back, seq) = filed::stored::<Return>(reader, id)?;
            as_of(reader, &back, seq, at)
        })
    }

    /// A page of the return's changes, newest first.
    pub fn history(&self, id: ReturnId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let (_, seq) = filed::stored::<Return>(reader, id)?;
            history_page(reader, Entity::Return, id.to_bytes(), seq, page)
        })
    }
}

impl<C: WriteContext> Returns<C> {
    /// Announces a return. An order without shipments has arrived as a whole when its status says so.
    ///
    /// Errors: `unknown_reference` for an order or a line that is not there, `out_of_range` for more of a line than
    /// arrived and did not come back yet, `required` when nothing did.
    pub fn create(&mut self, new: NewReturn) -> Result<Return> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; `illegal_state` with `lines` once it is closed.
    pub fn update(&mut self, id: ReturnId, patch: ReturnPatch) -> Result<Return> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Moves the return on: it is received, or inspected. `illegal_state` for a step back, and for `closed`.
    pub fn advance(&mut self, id: ReturnId, advance: ReturnAdvance) -> Result<Return> {
        self.0.write(|tx| lifecycle::advance(tx, id, advance))
    }

    /// Closes the return. The refund of what came back, and a credit note over it, are booked in the same transaction
    /// when they are asked for; what they refuse is refused with their own errors, and nothing is closed.
    pub fn close(&mut self, id: ReturnId, closing: ReturnClosing) -> Result<Return> {
        self.0.write(|tx| lifecycle::close(tx, id, &closing))
    }

    /// Deletes the return; `illegal_state` when it was refunded or credited.
    pub fn delete(&mut self, id: ReturnId, version: Option<u64>) -> Result<Return> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted return; errors as for a new one. With a version, `stale_version` unless it has it.
    pub fn restore(&mut self, id: ReturnId, version: Option<u64>) -> Result<Return> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Returns of goods.
    pub fn returns(&mut self) -> Returns<&mut Self> {
        Returns::on(self)
    }
}
