//! Shopify's webhooks.

mod checkout;
mod customer;
mod order;
mod product;
mod refund;
mod topics;

pub(super) use topics::take;
