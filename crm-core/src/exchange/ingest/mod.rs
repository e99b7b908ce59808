//! What other systems report as it happens: the webhooks of Shopify and Stripe, as they are sent.
//!
//! ```text
//! payload: values and where they lie ─→ shopify, stripe: what they mean ─┬→ people:   customers
//!                                                                        ├→ articles: products
//!                                                                        └→ sales:    orders and payments ─→ returns: refunds
//! known: which record another system's record is here, and what it last said of it
//! ```

mod api;
mod articles;
mod known;
mod model;
mod payload;
mod people;
mod returns;
mod sales;
mod shopify;
mod stripe;

pub use api::Ingest;
pub use model::{IngestConflict, IngestOutcome, IngestReason, Ingested};
