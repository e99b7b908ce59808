//! Predictions: how probable it is that an open deal is won, by what became of deals like it.
//!
//! What is known of a deal for it, its labels, lies in the deal's row. How many deals with a label were won and lost is
//! counted in the commit that wins or loses one, or changes what is known of it; naive Bayes reads these counts. A logistic
//! regression is fitted when somebody asks for it, and kept.

mod api;
mod automatic;
mod counts;
mod fit;
mod labels;
mod model;
mod store;

pub use api::Predictions;
pub use model::{
    DealEstimate, DealPrediction, EstimateTerm, LogisticCoefficient, LogisticModel, LogisticModelOptions,
    Prediction, PredictorField, ProbabilityMethod,
};

pub(super) use automatic::{automatic, is_possible};
pub(super) use counts::{begin_again, check, recount};
pub(super) use labels::{Label, labels_of};
