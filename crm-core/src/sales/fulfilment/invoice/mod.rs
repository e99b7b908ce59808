//! Invoices and credit notes, and the payments that settle them.

mod amounts;
mod api;
mod due;
mod given;
mod lifecycle;
mod matching;
mod model;
mod number;
mod store;

pub use api::Invoices;
pub use due::{InvoiceBalance, OverdueInvoice};
pub use given::{InvoicePatch, InvoiceQuery, NewCreditNote, NewInvoice, PaymentMatching};
pub use model::{Credit, Invoice, InvoiceKind, InvoiceLine, PaymentMatch};

pub(super) use amounts::{check_invoiced, is_right};
pub(super) use lifecycle::credit;
