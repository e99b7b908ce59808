//! Fitted models: what was learned from all customers, kept version by version, and what it says of one.
//!
//! A fit reads everybody's orders once, and adds a version to a name; nothing of a version ever changes but whether it
//! is pinned. The current version of a name is the pinned one, else the newest that was not fitted
//! to the past only to see how it does. What it says of a customer is a pure
//! function of the version, the customer's orders and the civil day: it is stored nowhere, and so is never out of date.
//!
//! | room | what it says |
//! |---|---|
//! | `purchases` | what a customer's orders come to by an instant: all that models see of them |
//! | `clv` | whether they will come back, how often, and for how much |
//! | `features` | what was known of them at an instant, as numbers |
//! | `propensity` | how likely they do something within so many days |
//! | `clusters` | whom they are like |
//! | `rfm` | how recently, how often and for how much they bought |

mod api;
mod clusters;
mod clv;
mod compare;
mod features;
mod holdout;
mod lifecycle;
mod loaded;
mod propensity;
mod purchases;
mod record;
mod rfm;
mod score;
mod store;
#[cfg(test)]
pub(crate) mod tests;

pub use api::Models;
pub use clusters::{
    ClusterColumn, ClusterDistance, ClusterProfile, ClusterScore, ClustersParameters, ClustersSpec,
};
pub use clv::{
    ClvCovariate, ClvCovariateEffect, ClvParameters, ClvRateFactor, ClvScore, ClvSpec, CountryCovariate,
    CustomerKindCovariate, FirstChannelCovariate, FirstOrderCovariate, FirstOrderFact, NumberFieldCovariate,
    TagCovariate, TextFieldCovariate,
};
pub use features::{CustomerFeatures, FeatureQuery};
pub use holdout::{ModelHoldoutReport, TrackedWeek};
pub use propensity::{
    ChurnOutcome, ContractEndOutcome, ProductPurchaseOutcome, PropensityClassifier, PropensityColumn,
    PropensityCutoff, PropensityMethod, PropensityOutcome, PropensityParameters, PropensityReason,
    PropensityScore, PropensitySpec, PurchaseOutcome,
};
pub use record::{
    MissingRate, Model, ModelComparison, ModelHoldout, ModelKind, ModelParameters, ModelQuality, ModelQuery,
    ModelSpec, NewModel,
};
pub use rfm::{RfmModelScore, RfmParameters, RfmSpec};
pub use score::{ModelReference, ModelScore, ScoreValues};

pub(crate) use clusters::cluster;
pub(crate) use clv::{Clv, ClvCase};
pub(crate) use features::{FactCounter, Facts, features_of};
pub(crate) use holdout::report as holdout_report;
pub(crate) use loaded::LoadedModel;
pub(crate) use propensity::PropensityCase;
pub(crate) use purchases::{Counter, Counting, Exchange, PurchaseTally, Reading, civil_day};
pub(crate) use rfm::{rfm_inputs, rfm_values};
pub(crate) use score::{Scorer, score};
pub(crate) use store::{
    current_id, current_or_missing, index_rows, is_older_version_row, kind_of, names_of_kind, touched_name,
};
