//! What invoices come to, and what is left to invoice.

use rust_decimal::Decimal;

use super::{Invoice, InvoiceKind, InvoiceLine};
use crate::activity::{Order, Share};
use crate::base::{Code, Error, Result, check_amount};
use crate::sales::filed;
use crate::sales::fulfilment::OrderPart;
use crate::sales::fulfilment::part::line_of;
use crate::store::Reader;

impl Invoice {
    /// What credit notes took back of it.
    pub(super) fn credited(&self) -> Decimal {
        self.credits.iter().map(|credit| credit.amount).sum()
    }

    /// What payments settle of it.
    pub(super) fn paid(&self) -> Decimal {
        self.payments.iter().map(|part| part.amount).sum()
    }

    /// What is still to be paid by what it says of itself.
    pub(super) fn open_by_parts(&self) -> Decimal {
        match self.kind {
            InvoiceKind::Invoice => self.amount - self.paid() - self.credited(),
            InvoiceKind::CreditNote => Decimal::ZERO,
        }
    }

    /// Whether nothing is left of it.
    fn is_taken_back(&self) -> bool {
        self.credited() >= self.amount
    }
}

/// What was invoiced of an order.
pub(super) struct Invoiced(Vec<Invoice>);

impl Invoiced {
    pub(super) fn of(reader: &dyn Reader, owner: u32, order: &Order) -> Result<Self> {
        let rows = filed::of_order::<Invoice>(reader, owner, order.id)?;
        let live = rows.into_iter().map(|(_, row)| row.record);
        let live =
            live.filter(|invoice| invoice.deleted_at.is_none() && invoice.kind == InvoiceKind::Invoice);
        Ok(Self(live.collect()))
    }

    /// What all invoices ask for, less what was taken back.
    fn amount(&self) -> Decimal {
        let amounts = self.0.iter().map(|invoice| invoice.amount - invoice.credited());
        amounts.sum()
    }

    /// What is left to ask for: what the order brings in the end, less what was asked for already.
    pub(super) fn left(&self, order: &Order) -> Decimal {
        order.total - order.refunded() - self.amount()
    }

    /// How many of a line were invoiced, and for how much. What was wholly taken back counts no more.
    fn of_line(&self, line: u32) -> (Decimal, Decimal) {
        let standing = self.0.iter().filter(|invoice| !invoice.is_taken_back());
        let parts = standing
            .flat_map(|invoice| &invoice.lines)
            .filter(|part| part.line == line);
        parts.fold((Decimal::ZERO, Decimal::ZERO), |(quantity, amount), part| {
            (quantity + part.quantity, amount + part.amount)
        })
    }

    /// What parts of lines that were not invoiced yet come to. The last items of a line take what rounding left.
    pub(super) fn lines(&self, order: &Order, parts: &[OrderPart]) -> Result<Vec<InvoiceLine>> {
        let share = Share::of(order);
        let line = |(at, part): (usize, &OrderPart)| {
            let wrong = |field: &str| Error::field_of(Code::OutOfRange, format!("lines[{at}].{field}"));
            let line = line_of(order, part.line).ok_or_else(|| wrong("line"))?;
            let (quantity, amount) = self.of_line(part.line);
            let left = line.quantity - quantity;
            if part.quantity > left {
                return Err(wrong("quantity"));
            }
            let amount = if part.quantity == left {
                share.whole(line) - amount
            } else {
                share.part(line, part.quantity)?
            };
            Ok(InvoiceLine {
                line: part.line,
                quantity: part.quantity,
                amount: amount.max(Decimal::ZERO),
            })
        };
        parts.iter().enumerate().map(line).collect()
    }

    /// How much of a payment settles invoices.
    pub(super) fn paid_with(&self, payment: crate::base::PaymentId) -> Decimal {
        let parts = self.0.iter().flat_map(|invoice| &invoice.payments);
        let parts = parts.filter(|part| part.payment_id == payment);
        parts.map(|part| part.amount).sum()
    }
}

/// More than zero, and not more than `most`.
pub(super) fn check_part(amount: Decimal, most: Decimal, field: &'static str) -> Result<()> {
    check_amount(amount, field)?;
    if amount <= Decimal::ZERO || amount > most {
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    Ok(())
}

/// Refuses an order that comes to less, or has fewer of a line, than was invoiced.
pub(in crate::sales::fulfilment) fn check_invoiced(
    reader: &dyn Reader,
    owner: u32,
    order: &Order,
) -> Result<()> {
    let invoiced = Invoiced::of(reader, owner, order)?;
    if !invoiced.0.is_empty() && invoiced.amount() > order.total.max(Decimal::ZERO) {
        return Err(Error::field_of(Code::OutOfRange, "total"));
    }
    let lines = invoiced.0.iter().flat_map(|invoice| &invoice.lines);
    for part in lines {
        let ordered = line_of(order, part.line).map_or(Decimal::ZERO, |line| line.quantity);
        if invoiced.of_line(part.line).0 > ordered {
            return Err(Error::field_of(Code::IllegalState, "lines"));
        }
    }
    Ok(())
}

/// Whether the invoices of an order are what their parts add up to, and what was paid for it suffices.
pub(in crate::sales::fulfilment) fn is_right(reader: &dyn Reader, owner: u32, order: &Order) -> Result<bool> {
    let invoiced = Invoiced::of(reader, owner, order)?;
    let adds_up = invoiced.0.iter().all(|invoice| {
        invoice.open == invoice.open_by_parts()
            && invoice.credited() <= invoice.amount
            && invoice.paid() <= invoice.amount
    });
    let suffices = order
        .payments
        .iter()
        .all(|payment| invoiced.paid_with(payment.id) <= payment.amount);
    Ok(adds_up && suffices && check_invoiced(reader, owner, order).is_ok())
}
