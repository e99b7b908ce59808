//! What was known of a customer at an instant, as numbers: what models of propensity and clusters learn from.
//!
//! Facts are what happened by the instant, each with its civil day; features are what they come to on a day. So a model
//! can be asked what it will say on a later day if nothing happens until then.

mod columns;
mod facts;
mod read;
mod record;

pub use record::{CustomerFeatures, FeatureQuery};

pub(super) use columns::{FeatureColumn, FeatureRow, column, from_logarithm, logarithm, usual};
pub(super) use facts::Extras;
pub(crate) use facts::{FactCounter, Facts, Wanted};
pub(super) use read::each_customer_rows;
pub(crate) use read::features_of;
