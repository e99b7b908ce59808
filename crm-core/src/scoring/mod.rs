//! Scores: what a customer's past says about the customer, as numbers that can be explained.
//!
//! A score is a pure function of inputs and an instant. Each kind has its own room: plain functions over plain
//! structs first, and the reading of their inputs beside them.
//!
//! | room | what it says |
//! |---|---|
//! | `lead` | who is worth a call, by rules |
//! | `rfm` | how recently, how often and for how much customers bought |
//! | [`association`] | what is bought together |
//! | [`recommend`] | what goes with what a customer has |
//! | [`demand`] | how much will be bought |
//!
//! The rooms below `rfm` are statistics over plain columns, and know nothing of records; so are
//! [`clv`](crate::clv) and the scores of RFM themselves, which models need before segments, and
//! [`learn`](crate::learn), which sales ask too. In the last three, `api`, `model` and what reads for them (of `recommend`,
//! the room `live`) ask the same of a store.

mod api;
pub mod association;
pub mod demand;
mod lead;
mod models;
mod ranking;
pub mod recommend;
mod rfm;

pub use api::Scoring;
pub use association::api::Associations;
pub use association::model::{
    BasketBy, BasketItem, BasketQuery, BasketRule, BasketRules, BasketSet, BasketSets,
};
pub use demand::api::Demand;
pub use demand::model::{
    DemandForecastQuery, DemandOutlook, DemandPeriod, DemandPeriodSales, DemandQuery, ExpectedDemand,
};
pub use demand::{DemandBacktest, DemandSeason, DemandTrend, ForecastAccuracy, SmoothingMethod};
pub use lead::{
    LeadAxis, LeadGrade, LeadGroup, LeadGroupScore, LeadModel, LeadModelPatch, LeadModels, LeadQuery,
    LeadRule, LeadScore, LeadSource, LeadTerm, NewLeadModel, RankedLead,
};
pub use models::ScoreQuery;
pub use ranking::ScoreSort;
pub use recommend::RecommendationQuality;
pub use recommend::live::{
    ProductRecommendation, RecommendationBasis, RecommendationCause, RecommendationQuery,
    RecommendationReview, RecommendationReviewOptions, Recommendations, SimilarProduct, SimilarProductQuery,
};

pub(crate) use demand::read::forecast as demand_forecast;
pub(crate) use lead::index_rows as lead_index_rows;
pub(crate) use ranking::RankingMemory;
pub(crate) use recommend::live::RecommenderMemory;
