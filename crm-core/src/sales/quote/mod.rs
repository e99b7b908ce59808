//! Quotes: what a customer is offered, in revisions, until one is accepted.
//!
//! A quote is a row of its own, by a number that is never reused. Whether it is expired is found out when it is read.

mod agreed;
mod api;
mod clean;
mod given;
mod lifecycle;
mod model;
mod money;
mod outcome;
mod page;
mod query;
mod store;
mod verify;

pub use api::Quotes;
pub use given::{
    NewQuote, NewQuoteLine, QuoteAcceptance, QuoteDocument, QuotePatch, QuoteRefusal, QuoteSending,
};
pub use model::{Quote, QuoteLine, QuoteStatus, QuoteTax};
pub use query::QuoteQuery;

pub(super) use agreed::order_over;
pub(crate) use store::index_rows;
pub(super) use verify::{check, check_deal};
