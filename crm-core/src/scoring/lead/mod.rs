//! Lead models: rules that say who fits, and who is engaged.
//!
//! A score is Σ over groups of min(cap, Σ points · 0.5^(age / half-life)), on two axes: how well a customer fits, and how
//! engaged the customer is. It is computed when it is asked for, at that instant, so that nothing of it goes stale.

mod api;
mod lifecycle;
mod model;
mod score;
mod store;

pub use api::LeadModels;
pub use model::{
    LeadAxis, LeadGrade, LeadGroup, LeadModel, LeadModelPatch, LeadQuery, LeadRule, LeadSource, NewLeadModel,
};
pub use score::{LeadGroupScore, LeadScore, LeadTerm, RankedLead};

pub(crate) use store::index_rows;
