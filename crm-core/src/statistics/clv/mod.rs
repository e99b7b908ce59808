//! Customer lifetime value: whether customers will come back, how often, and what they will spend.
//!
//! Customers of a shop never say that they leave. These models infer it from when they bought ("buy till you die"): a
//! customer who bought every week and then paused for two months is likely gone, one who bought twice a year is not.
//! What they know of a customer is a [`PurchaseHistory`]: the number of repeat purchases, when the last one was, and
//! for how long the customer has been known. Purchases on one day are one purchase; of [`BgBb`], those of one occasion.
//!
//! | model | while active, purchases | leaves | source |
//! |---|---|---|---|
//! | [`BgNbd`] | at random times, at a rate of one's own | after any repeat purchase | Fader, Hardie, Lee 2005 |
//! | [`MbgNbd`] | the same | after any purchase, the first too | Batislam, Denizel, Filiztekin 2007 |
//! | [`ParetoNbd`] | the same | at any time | Schmittlein, Morrison, Colombo 1987 |
//! | [`BgBb`] | or not, at given occasions | before any occasion | Fader, Hardie, Shang 2010 |
//!
//! [`GammaGamma`] says what a purchase is worth (Fader, Hardie 2013), and [`lifetime_values`] puts both together.
//!
//! Parameters are found by maximum likelihood. A fit that finds no maximum is an error, never a number. Time has any
//! unit, the same in all columns; the published figures are in weeks.

mod beta_geometric;
mod bg_bb;
mod bg_nbd;
mod covariates;
mod fit;
mod gamma_gamma;
mod history;
mod holdout;
mod mbg_nbd;
mod pareto_nbd;
mod purchase_model;
mod rows;
mod value;

#[cfg(test)]
mod tests;

pub use bg_bb::BgBb;
pub use bg_nbd::BgNbd;
pub use covariates::CovariateBgNbd;
pub use fit::{ConfidenceInterval, ModelFit, interval};
pub use gamma_gamma::GammaGamma;
pub use history::{CustomerHistories, PurchaseHistories, PurchaseHistory, TransactionColumns};
pub use holdout::{CumulativePoint, FrequencyCount, HoldoutForecast, HoldoutFrequency};
pub use mbg_nbd::MbgNbd;
pub use pareto_nbd::ParetoNbd;
pub use purchase_model::{PurchaseModel, PurchaseModelKind};
pub use value::{LifetimeValue, LifetimeValueOptions, lifetime_values, lifetime_values_of_each};

pub(crate) use history::{check_occasion, occasion_of, occasions_over};
pub(crate) use value::Horizon;
