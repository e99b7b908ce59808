//! RFM: edges between scores that stay, so that a customer's score changes with the customer alone.

mod fit;
mod record;
mod score;

pub use record::{RfmParameters, RfmSpec};
pub use score::RfmModelScore;

pub(crate) use fit::rfm_inputs;
pub(super) use fit::{Columns, fit};
pub(crate) use score::rfm_values;
