//! The accessor for purchase orders.

use super::lifecycle::ENTITY;
use super::{
    NewPurchaseOrder, NewReceipt, PurchaseCancellation, PurchaseOrder, PurchaseOrderPatch, PurchasePlacement,
    PurchaseQuery, PurchaseStatus, lifecycle, receiving,
};
use crate::base::{Code, Error, Page, PageRequest, PurchaseOrderId, Result, Timestamp};
use crate::customers;
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::sales::filed::{self, Start};

/// Orders to suppliers; from [`Crm::purchases`](crate::Crm::purchases), a snapshot or a transaction.
///
/// ```
/// use crm_core::{
///     Code, Crm, Currency, NewCustomer, NewPurchaseLine, NewPurchaseOrder, NewReceipt, PurchasePart, PurchasePlacement,
///     PurchaseStatus, Role,
/// };
/// let crm = Crm::in_memory()?;
/// let supplier = NewCustomer { roles: vec![Role::Supplier], ..NewCustomer::organization("Tea Estate") };
/// let supplier = crm.customers().create(supplier)?;
/// let lines = vec![NewPurchaseLine::new("TEA-1", 100, 2)];
/// let order = crm.purchases().create(NewPurchaseOrder::new(supplier.id, Currency::EUR, lines))?;
/// assert_eq!((order.status, order.cost_money().to_string().as_str()), (PurchaseStatus::Draft, "200 EUR"));
///
/// crm.purchases().place(order.id, PurchasePlacement::default())?;
/// let part = PurchasePart { line: 1, quantity: 60.into() };
/// let receipt = NewReceipt { lines: vec![part], ..NewReceipt::default() };
/// let order = crm.purchases().receive(order.id, receipt.clone())?;
/// assert_eq!((order.status, order.received_cost.to_string().as_str()), (PurchaseStatus::PartlyReceived, "120"));
/// let error = crm.purchases().receive(order.id, receipt).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("lines[0].quantity")));
/// let order = crm.purchases().receive(order.id, NewReceipt::default())?;
/// assert_eq!(order.status, PurchaseStatus::Received);
/// assert_eq!(crm.customers().profile(supplier.id)?.order_count, 0);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Purchases<C>(C);

impl<C> Purchases<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::purchases`](crate::Crm::purchases) and its kin call
    /// it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Purchases<C> {
    /// The purchase order with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: PurchaseOrderId) -> Result<PurchaseOrder> {
        self.find(id)?.ok_or_else(filed::missing::<PurchaseOrder>)
    }

    /// The purchase order with this id, unless there is none or it is deleted.
    pub fn find(&self, id: PurchaseOrderId) -> Result<Option<PurchaseOrder>> {
        self.0
            .read_about(ENTITY, |reader| filed::find::<PurchaseOrder>(reader, id))
    }

    /// A page of the purchase orders that the query asks for, in the order of their creation.
    pub fn list(&self, query: &PurchaseQuery, page: &PageRequest) -> Result<Page<PurchaseOrder>> {
        self.0.read_about(ENTITY, |reader| {
            let unknown = || Error::field_of(Code::UnknownReference, "supplier_id");
            let start = match query.supplier_id {
                Some(id) => Start::Customer(customers::ordinal_of(reader, id)?.ok_or_else(unknown)?),
                None => Start::All,
            };
            filed::list(reader, &start, page, |order: &PurchaseOrder| {
                let waits = order.status < PurchaseStatus::Received;
                query.status.is_none_or(|status| order.status == status)
                    && (query.number.is_none() || query.number == order.number)
                    && query
                        .expected_before
                        .is_none_or(|day| waits && order.expected_on.is_some_and(|expected| expected < day))
            })
        })
    }

    /// The purchase order as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    pub fn as_of(&self, id: PurchaseOrderId, at: Timestamp) -> Result<PurchaseOrder> {
        self.0.read_about(ENTITY, |reader| {
            let (order, seq) = filed::stored::<PurchaseOrder>(reader, id)?;
            as_of(reader, &order, seq, at)
        })
    }

    /// A page of the purchase order's changes, newest first.
    pub fn history(&self, id: PurchaseOrderId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let (_, seq) = filed::stored::<PurchaseOrder>(reader, id)?;
            history_page(reader, Entity::PurchaseOrder, id.to_bytes(), seq, page)
        })
    }
}

impl<C: WriteContext> Purchases<C> {
    /// Creates a purchase order, as a draft.
    ///
    /// Errors: `unknown_reference` for a supplier or a product that is not there, `illegal_state` with `supplier_id` for a
    /// customer who is no supplier, `required` without lines, and for a cost that neither the line nor the catalogue has.
    pub fn create(&mut self, new: NewPurchaseOrder) -> Result<PurchaseOrder> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; `illegal_state` with `lines` once it was sent to the supplier.
    pub fn update(&mut self, id: PurchaseOrderId, patch: PurchaseOrderPatch) -> Result<PurchaseOrder> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// The draft is sent to the supplier; `illegal_state` when it is none.
    pub fn place(&mut self, id: PurchaseOrderId, placement: PurchasePlacement) -> Result<PurchaseOrder> {
        self.0.write(|tx| lifecycle::place(tx, id, placement))
    }

    /// Goods come in, a part of the order or all that is open. `illegal_state` for a draft and for one that is received or
    /// cancelled, `out_of_range` for more of a line than is to come in.
    pub fn receive(&mut self, id: PurchaseOrderId, receipt: NewReceipt) -> Result<PurchaseOrder> {
        self.0.write(|tx| receiving::receive(tx, id, &receipt))
    }

    /// Calls off what did not come in; `illegal_state` when all did, or it was called off.
    pub fn cancel(
        &mut self,
        id: PurchaseOrderId,
        cancellation: PurchaseCancellation,
    ) -> Result<PurchaseOrder> {
        self.0.write(|tx| lifecycle::cancel(tx, id, &cancellation))
    }

    /// Deletes the purchase order. With a version, `stale_version` unless it has it.
    pub fn delete(&mut self, id: PurchaseOrderId, version: Option<u64>) -> Result<PurchaseOrder> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted purchase order; `not_deleted` when there is nothing to restore. With a version, `stale_version`
    /// unless it has it.
    pub fn restore(&mut self, id: PurchaseOrderId, version: Option<u64>) -> Result<PurchaseOrder> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Orders to suppliers.
    pub fn purchases(&mut self) -> Purchases<&mut Self> {
        Purchases::on(self)
    }
}
