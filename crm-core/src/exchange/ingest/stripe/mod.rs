//! Stripe's events.

mod customer;
mod events;
mod invoice;
mod money;
mod payment;
mod product;
mod refund;

pub(super) use events::take;
