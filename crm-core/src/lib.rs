//! An embeddable CRM.

pub mod base;
mod store;
pub use base::*;
