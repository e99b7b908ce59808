//! What is still to be paid, and what should have been.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::number::{all_due, due_key};
use super::{Invoice, InvoiceKind};
use crate::base::{Code, Currency, Error, Page, PageRequest, Result, Timestamp, debug_by_type, decimal_json};
use crate::journal::Past;
use crate::journal::listing::{self, Walk};
use crate::sales::filed::{self, FiledRow};
use crate::store::Reader;

/// What there is of an invoice at an instant. Payments count from when they came, credit notes from when they were
/// issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceBalance {
    /// The currency of all amounts.
    pub currency: Currency,
    /// What it comes to; nothing before it was issued.
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// What payments settle of it.
    #[serde(deserialize_with = "decimal_json::read")]
    pub paid: Decimal,
    /// What credit notes took back.
    #[serde(deserialize_with = "decimal_json::read")]
    pub credited: Decimal,
    /// What is still to be paid; less than nothing when more was paid than is asked for.
    #[serde(deserialize_with = "decimal_json::read")]
    pub open: Decimal,
    /// For how many days it should have been paid: 1 on the day after it was due, 0 while there is time, or nothing to
    /// pay.
    pub overdue_days: u32,
}

/// An invoice that should have been paid.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverdueInvoice {
    /// The invoice; as it was then, when the past is asked about.
    pub invoice: Invoice,
    /// For how many days: 1 on the day after it was due.
    pub days: u32,
}

debug_by_type!(OverdueInvoice);

fn days_after(due_on: Option<Date>, today: Date) -> u32 {
    let days = due_on.map_or(0, |due_on| (today - due_on).whole_days());
    u32::try_from(days).unwrap_or(0)
}

/// What there is of the invoice at that instant, which is on the day `today`.
pub(super) fn balance(invoice: &Invoice, at: Timestamp, today: Date) -> InvoiceBalance {
    let asks = invoice.kind == InvoiceKind::Invoice && invoice.issued_at <= at;
    let amount = if asks { invoice.amount } else { Decimal::ZERO };
    let paid: Decimal = {
        let payments = invoice.payments.iter().filter(|part| part.at <= at);
        payments.map(|part| part.amount).sum()
    };
    let credited: Decimal = {
        let credits = invoice.credits.iter().filter(|credit| credit.at <= at);
        credits.map(|credit| credit.amount).sum()
    };
    let open = amount - paid - credited;
    let is_owed = open > Decimal::ZERO;
    InvoiceBalance {
        currency: invoice.currency,
        amount,
        paid,
        credited,
        open,
        overdue_days: if is_owed {
            days_after(invoice.due_on, today)
        } else {
            0
        },
    }
}

/// A page of the open invoices that were due before this day, those that wait longest first.
pub(super) fn overdue(reader: &dyn Reader, today: Date, page: &PageRequest) -> Result<Page<OverdueInvoice>> {
    let all = all_due();
    let range = all.up_to(&due_key(today));
    listing::page(reader, &all, range, Walk::Forward, page, |_, row| {
        let corrupt = || Error::new(Code::Corrupt);
        let number = filed::number_at_end::<Invoice>(row)?;
        let invoice: Invoice = filed::load_by_number(reader, number)?.record;
        let due_on = invoice.due_on.ok_or_else(corrupt)?;
        Ok(Some(OverdueInvoice {
            days: days_after(Some(due_on), today),
            invoice,
        }))
    })
}

/// The same by what was known at a past instant, which is on that day. One walk over all invoices; of those that were
/// changed since, the changes are taken back.
pub(super) fn overdue_at(
    reader: &dyn Reader,
    at: Timestamp,
    today: Date,
    page: &PageRequest,
) -> Result<Page<OverdueInvoice>> {
    let (mut past, mut overdue) = (Past::new(reader), Vec::new());
    for row in filed::all::<Invoice>(reader)? {
        let FiledRow { seq, record, .. } = row;
        let state = if record.updated_at <= at {
            Some(record)
        } else {
            past.state(&record, seq, at)?
        };
        let Some(invoice) = state else { continue };
        let is_open = invoice.deleted_at.is_none() && invoice.open > Decimal::ZERO;
        if let Some(day) = invoice.due_on.filter(|day| is_open && *day < today) {
            let found = OverdueInvoice {
                days: days_after(Some(day), today),
                invoice,
            };
            overdue.push((due_key(day).id(found.invoice.id).into_bytes(), found));
        }
    }
    listing::page_of_found(&all_due(), overdue, page)
}
