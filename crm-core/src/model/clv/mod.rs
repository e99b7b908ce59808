//! Lifetime value: fitted to everybody's days of purchase, and what that says of one customer.

mod covariates;
mod fit;
mod purchases;
mod record;
mod score;

pub use covariates::{
    ClvCovariate, ClvCovariateEffect, ClvRateFactor, CountryCovariate, CustomerKindCovariate,
    FirstChannelCovariate, FirstOrderCovariate, FirstOrderFact, NumberFieldCovariate, TagCovariate,
    TextFieldCovariate,
};
pub use record::{ClvParameters, ClvSpec};
pub use score::ClvScore;

pub(super) use covariates::check_fields;
pub(super) use fit::{Asked, Columns, Held, fit};
pub(super) use purchases::ClvPurchases;
pub(crate) use score::{Clv, ClvCase};
