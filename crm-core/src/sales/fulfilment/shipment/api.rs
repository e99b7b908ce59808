//! The accessor for shipments.

use super::lifecycle::ENTITY;
use super::{NewShipment, Shipment, ShipmentPatch, ShipmentQuery, ShipmentStep, lifecycle};
use crate::base::{OrderId, Page, PageRequest, Result, ShipmentId, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::sales::filed;
use crate::sales::fulfilment::part::order_given;
use crate::sales::fulfilment::progress::{OrderLineProgress, Records};
use crate::sales::fulfilment::start::start;

/// Shipments of orders; from [`Crm::shipments`](crate::Crm::shipments), a snapshot or a transaction.
///
/// ```
/// use crm_core::{
///     Code, Crm, Currency, NewOrder, NewOrderLine, NewShipment, OrderStatus, ShipmentStep,
/// };
/// let crm = Crm::in_memory()?;
/// let lines = vec![NewOrderLine::new("TEA-1", 5, 4), NewOrderLine::new("CUP-7", 1, 12)];
/// let order = crm.orders().create(NewOrder::new(Currency::EUR, lines))?;
///
/// let first = crm.shipments().create(NewShipment::new(order.id).line(1, 3))?;
/// crm.shipments().ship(first.id, ShipmentStep::default())?;
/// assert_eq!(crm.shipments().progress(order.id)?[0].open.to_string(), "2");
/// let error = crm.shipments().create(NewShipment::new(order.id).line(1, 3)).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("lines[0].quantity")));
///
/// // All that is open, and the order is on its way.
/// let rest = crm.shipments().create(NewShipment::new(order.id))?;
/// crm.shipments().ship(rest.id, ShipmentStep::default())?;
/// assert_eq!(crm.orders().get(order.id)?.status, OrderStatus::Shipped);
/// crm.shipments().deliver(first.id, ShipmentStep::default())?;
/// crm.shipments().deliver(rest.id, ShipmentStep::default())?;
/// assert_eq!(crm.orders().get(order.id)?.status, OrderStatus::Delivered);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Shipments<C>(C);

impl<C> Shipments<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::shipments`](crate::Crm::shipments) and its kin
    /// call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Shipments<C> {
    /// The shipment with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ShipmentId) -> Result<Shipment> {
        self.find(id)?.ok_or_else(filed::missing::<Shipment>)
    }

    /// The shipment with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ShipmentId) -> Result<Option<Shipment>> {
        self.0
            .read_about(ENTITY, |reader| filed::find::<Shipment>(reader, id))
    }

    /// A page of the shipments that the query asks for, in the order of their creation; those of a customer order by
    /// order.
    pub fn list(&self, query: &ShipmentQuery, page: &PageRequest) -> Result<Page<Shipment>> {
        self.0.read_about(ENTITY, |reader| {
            let start = start(reader, query.order_id, query.customer_id)?;
            filed::list(reader, &start, page, |shipment: &Shipment| {
                let number = shipment.tracking_number.as_ref();
                query.order_id.is_none_or(|id| shipment.order_id == id)
                    && query.status.is_none_or(|status| shipment.status == status)
                    && query
                        .tracking_number
                        .as_ref()
                        .is_none_or(|wanted| number == Some(wanted))
            })
        })
    }

    /// How far each line of an order is: what is open, in shipments, arrived, and comes back. An order without shipments
    /// has come as far as its status says. `unknown_reference` when there is no such order.
    pub fn progress(&self, order_id: OrderId) -> Result<Vec<OrderLineProgress>> {
        self.0.read_about(ENTITY, |reader| {
            let (owner, order) = order_given(reader, order_id)?;
            Ok(Records::of(reader, owner, &order)?.progress_by_status(&order))
        })
    }

    /// The shipment as it was at a past instant; `not_yet_created` before its creation. Deleted shipments are found.
    pub fn as_of(&self, id: ShipmentId, at: Timestamp) -> Result<Shipment> {
        self.0.read_about(ENTITY, |reader| {
            let (shipment, seq) = filed::stored::<Shipment>(reader, id)?;
            as_of(reader, &shipment, seq, at)
        })
    }

    /// A page of the shipment's changes, newest first.
    pub fn history(&self, id: ShipmentId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let (_, seq) = filed::stored::<Shipment>(reader, id)?;
            history_page(reader, Entity::Shipment, id.to_bytes(), seq, page)
        })
    }
}

impl<C: WriteContext> Shipments<C> {
    /// Creates a shipment, which may have left or arrived already.
    ///
    /// Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `order_id` for an order
    /// that was cancelled, `out_of_range` for more of a line than is open, `required` when nothing is.
    pub fn create(&mut self, new: NewShipment) -> Result<Shipment> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; `illegal_state` with `lines` once it has left.
    pub fn update(&mut self, id: ShipmentId, patch: ShipmentPatch) -> Result<Shipment> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// The shipment leaves. `illegal_state` when it did already, or its order was cancelled; `out_of_range` for an instant
    /// that is still to come.
    pub fn ship(&mut self, id: ShipmentId, step: ShipmentStep) -> Result<Shipment> {
        self.0.write(|tx| lifecycle::ship(tx, id, step))
    }

    /// The shipment arrives, also when nobody said that it left. `illegal_state` when it did already; `out_of_range` for
    /// an instant before it left, or that is still to come.
    pub fn deliver(&mut self, id: ShipmentId, step: ShipmentStep) -> Result<Shipment> {
        self.0.write(|tx| lifecycle::deliver(tx, id, step))
    }

    /// Deletes the shipment: what was in it is open again, the order's status stays. `in_use` when
    /// more came back than would have arrived then.
    pub fn delete(&mut self, id: ShipmentId, version: Option<u64>) -> Result<Shipment> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted shipment; errors as for a new one. With a version, `stale_version` unless it has it.
    pub fn restore(&mut self, id: ShipmentId, version: Option<u64>) -> Result<Shipment> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Shipments of orders.
    pub fn shipments(&mut self) -> Shipments<&mut Self> {
        Shipments::on(self)
    }
}
