//! The accessor for invoices.

use super::store::ENTITY;
use super::{
    Invoice, InvoiceBalance, InvoicePatch, InvoiceQuery, NewCreditNote, NewInvoice, OverdueInvoice,
    PaymentMatching, due, lifecycle, matching, number,
};
use crate::base::{InvoiceId, Page, PageRequest, PaymentId, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::sales::filed;
use crate::sales::fulfilment::start::start;

/// Invoices and credit notes; from [`Crm::invoices`](crate::Crm::invoices), a snapshot or a transaction.
///
/// ```
/// use crm_core::{
///     Code, Crm, Currency, NewCreditNote, NewInvoice, NewOrder, NewOrderLine, NewPayment, PaymentMatching,
/// };
/// let crm = Crm::in_memory()?;
/// let order = crm.orders().create(NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA-1", 5, 4)]))?;
/// let invoice = crm.invoices().create(NewInvoice::new(order.id).series("2026-").line(1, 3))?;
/// assert_eq!((invoice.number.as_str(), invoice.open_money().to_string().as_str()), ("2026-0001", "12 EUR"));
/// // The rest of the order: 8 euros, of which 9 are too many.
/// let error = crm.invoices().create(NewInvoice::new(order.id).series("2026-").amount(9)).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("amount")));
/// let rest = crm.invoices().create(NewInvoice::new(order.id).series("2026-"))?;
/// assert_eq!((rest.number.as_str(), rest.amount_money().to_string().as_str()), ("2026-0002", "8 EUR"));
///
/// // One payment settles the first invoice, and a part of the other.
/// let payment = NewPayment { amount: 15.into(), ..NewPayment::default() };
/// let payment = crm.orders().add_payment(order.id, payment)?.payments[0].id;
/// assert!(crm.invoices().match_payment(invoice.id, PaymentMatching::of(payment))?.open.is_zero());
/// let rest = crm.invoices().match_payment(rest.id, PaymentMatching::of(payment))?;
/// assert_eq!(rest.open.to_string(), "5");
/// crm.invoices().credit(NewCreditNote::new(rest.id).series("C-").amount(5))?;
/// assert!(crm.invoices().get(rest.id)?.open.is_zero());
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Invoices<C>(C);

impl<C> Invoices<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::invoices`](crate::Crm::invoices) and its kin call
    /// it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Invoices<C> {
    /// The invoice or credit note with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: InvoiceId) -> Result<Invoice> {
        self.find(id)?.ok_or_else(filed::missing::<Invoice>)
    }

    /// The invoice or credit note with this id, unless there is none or it is deleted.
    pub fn find(&self, id: InvoiceId) -> Result<Option<Invoice>> {
        self.0
            .read_about(ENTITY, |reader| filed::find::<Invoice>(reader, id))
    }

    /// The invoice or credit note with this number.
    pub fn find_by_number(&self, number: &str) -> Result<Option<Invoice>> {
        self.0.read_about(ENTITY, |reader| number::find(reader, number))
    }

    /// A page of the invoices and credit notes that the query asks for, in the order of their creation; those of a
    /// customer order by order.
    pub fn list(&self, query: &InvoiceQuery, page: &PageRequest) -> Result<Page<Invoice>> {
        self.0.read_about(ENTITY, |reader| {
            let start = start(reader, query.order_id, query.customer_id)?;
            filed::list(reader, &start, page, |invoice: &Invoice| {
                query.order_id.is_none_or(|id| invoice.order_id == id)
                    && query.kind.is_none_or(|kind| invoice.kind == kind)
                    && (query.series.is_none() || query.series == invoice.series)
                    && query.issued_from.is_none_or(|from| invoice.issued_at >= from)
                    && query.issued_until.is_none_or(|until| invoice.issued_at < until)
            })
        })
    }

    /// What there is of an invoice at an instant, now when left out: what is paid, credited and open, and for how many
    /// days it is overdue, by the civil days of the business. What is known now decides, of the time before that instant.
    pub fn balance(&self, id: InvoiceId, at: Option<Timestamp>) -> Result<InvoiceBalance> {
        let setting = self.0.setting();
        let at = at.unwrap_or(setting.now);
        let invoice = self.get(id)?;
        Ok(due::balance(&invoice, at, setting.zone.date_of(at)))
    }

    /// A page of the invoices that are open, and should have been paid: the day on which they were due is over. Those that
    /// wait longest come first.
    ///
    /// Of a past instant it tells what was known then, by the journal, unlike [`Invoices::balance`]: a payment that was
    /// matched later settles nothing, whenever it came. That takes a walk over all invoices. Of an instant to come it tells
    /// which of those open now will be overdue.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, Date, ManualClock, NewInvoice, NewOrder, NewOrderLine, OpenOptions, PageRequest};
    /// use std::time::Duration;
    /// let clock = ManualClock::at("2026-03-02T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let order = crm.orders().create(NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA-1", 2, 5)]))?;
    /// let mut new = NewInvoice::new(order.id).number("A 1");
    /// new.due_on = Date::from_ordinal_date(2026, 62).ok(); // 3 March
    /// let invoice = crm.invoices().create(new)?;
    /// assert!(crm.invoices().overdue(None, &PageRequest::default())?.items.is_empty());
    /// clock.advance(Duration::from_secs(2 * 24 * 60 * 60));
    /// assert_eq!(crm.invoices().overdue(None, &PageRequest::default())?.items[0].days, 1);
    /// assert_eq!(crm.invoices().balance(invoice.id, None)?.overdue_days, 1);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn overdue(&self, as_of: Option<Timestamp>, page: &PageRequest) -> Result<Page<OverdueInvoice>> {
        let setting = self.0.setting();
        let today = setting.zone.date_of(as_of.unwrap_or(setting.now));
        self.0.read_about(ENTITY, |reader| match as_of {
            Some(at) if at < setting.now => due::overdue_at(reader, at, today, page),
            _ => due::overdue(reader, today, page),
        })
    }

    /// The invoice as it was at a past instant; `not_yet_created` before its creation. Deleted invoices are found.
    pub fn as_of(&self, id: InvoiceId, at: Timestamp) -> Result<Invoice> {
        self.0.read_about(ENTITY, |reader| {
            let (invoice, seq) = filed::stored::<Invoice>(reader, id)?;
            as_of(reader, &invoice, seq, at)
        })
    }

    /// A page of the invoice's changes, newest first.
    pub fn history(&self, id: InvoiceId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let (_, seq) = filed::stored::<Invoice>(reader, id)?;
            history_page(reader, Entity::Invoice, id.to_bytes(), seq, page)
        })
    }
}

impl<C: WriteContext> Invoices<C> {
    /// Issues an invoice: of lines, each with its share of the order's own discount and tax, of an amount, or of all that
    /// was not invoiced yet.
    ///
    /// Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `order_id` for an order
    /// that was cancelled, `taken` for a number that another invoice has, `required` without number and series,
    /// `inconsistent` for an amount beside lines or for number and series, `out_of_range` for more than the order comes
    /// to after refunds, or more of a line than was not invoiced yet.
    pub fn create(&mut self, new: NewInvoice) -> Result<Invoice> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Issues a credit note, which takes an invoice back, or a part of it. `out_of_range` for more than is left of the
    /// invoice; numbers as for an invoice.
    pub fn credit(&mut self, new: NewCreditNote) -> Result<Invoice> {
        self.0.write(|tx| lifecycle::credit(tx, &new, None, None))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: InvoiceId, patch: InvoicePatch) -> Result<Invoice> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Settles the invoice with a payment of its order, or a part of one. `unknown_reference` for a payment that the order
    /// has not, `out_of_range` for more than is left of the payment or open of the invoice.
    pub fn match_payment(&mut self, id: InvoiceId, matching: PaymentMatching) -> Result<Invoice> {
        self.0.write(|tx| matching::match_payment(tx, id, &matching))
    }

    /// Takes back that a payment settles the invoice; `unknown_reference` when it does not.
    pub fn unmatch_payment(
        &mut self,
        id: InvoiceId,
        payment_id: PaymentId,
        version: Option<u64>,
    ) -> Result<Invoice> {
        self.0
            .write(|tx| matching::unmatch_payment(tx, id, payment_id, version))
    }

    /// Deletes the invoice; its number is free again. `illegal_state` for a credit note, and for a number of a series,
    /// which would leave a gap; `in_use` while payments or credit notes are matched with it.
    pub fn delete(&mut self, id: InvoiceId, version: Option<u64>) -> Result<Invoice> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted invoice; errors as for a new one. With a version, `stale_version` unless it has it.
    pub fn restore(&mut self, id: InvoiceId, version: Option<u64>) -> Result<Invoice> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Invoices and credit notes.
    pub fn invoices(&mut self) -> Invoices<&mut Self> {
        Invoices::on(self)
    }
}
