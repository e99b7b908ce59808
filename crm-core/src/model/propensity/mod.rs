//! Propensity: how likely a customer does something within so many days, learnt from what customers did before.
//!
//! A fit looks at everybody as of some days of the past, the cutoffs: the features then, and what happened in the days
//! after. The last cutoff is first held out, to tell what the model is worth; then it is fitted to all.

mod fit;
mod reason;
mod record;
mod score;
#[cfg(test)]
mod tests;

pub use reason::PropensityReason;
pub use record::{
    ChurnOutcome, ContractEndOutcome, ProductPurchaseOutcome, PropensityClassifier, PropensityColumn,
    PropensityCutoff, PropensityMethod, PropensityOutcome, PropensityParameters, PropensitySpec,
    PurchaseOutcome,
};
pub use score::PropensityScore;

pub(super) use fit::{Columns, fit};
pub(crate) use score::{Propensity, PropensityCase};
