//! Propensity: how likely a customer does something within so many days, learnt from what customers did before.
//!
//! A fit looks at everybody as of some days of the past, the cutoffs: the features then, and what happened in the days
//! after. The last cutoff is first held out, to tell what the model is worth; then it is fitted to all.

mod fit;
mod record;
mod score;

pub use record::{
    ChurnOutcome, ContractEndOutcome, ProductPurchaseOutcome, PropensityClassifier, PropensityColumn,
    PropensityCutoff, PropensityMethod, PropensityOutcome, PropensityParameters, PropensitySpec,
    PurchaseOutcome,
};
pub use score::{PropensityReason, PropensityScore};

pub(super) use fit::{Columns, fit};
pub(crate) use score::{Propensity, PropensityCase};
