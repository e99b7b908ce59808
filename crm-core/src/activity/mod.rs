//! What happened: products and the orders for them, and interactions, on one timeline.

mod order;
pub(crate) mod product;

pub use order::*;
