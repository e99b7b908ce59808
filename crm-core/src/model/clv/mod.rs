//! Lifetime value: fitted to everybody's days of purchase, and what that says of one customer.

mod fit;
mod record;
mod score;

pub use record::{ClvParameters, ClvSpec};
pub use score::ClvScore;

pub(super) use fit::{Columns, check_holdout, fit, history, mean_value};
pub(super) use score::uncertainty;
pub(crate) use score::{clv_values, probability_alive};
