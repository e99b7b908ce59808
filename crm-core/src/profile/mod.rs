//! The profile: what a customer's orders and interactions add up to, kept by each change.
//!
//! A profile is a pure function of the customer's rows: [`compute`] is its definition, and what a verification
//! compares with. [`derive`] reaches the same result from what a transaction touched; a new order or interaction takes
//! time that does not depend on how many there are.

mod api;
mod derive;
mod model;
mod newest;
mod past;
mod read;
mod tally;

#[cfg(test)]
mod tests;

pub use model::{ChannelActivity, Profile, Purchase};

pub(crate) use derive::{ProfileChange, derive, store};
pub(crate) use model::ProfileRow;
pub(crate) use newest::NewestOrders;
pub(crate) use past::{OrderWindow, each_sale};
pub(crate) use read::{profile, profile_row, purchases};
pub(crate) use tally::{Figures, Goods, Standing, Tally, compute, extended, goods, standing};
