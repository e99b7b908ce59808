//! Scores: what a customer's past says about the customer, as numbers that can be explained.
//!
//! A score is a pure function of inputs and an instant. Each kind has its own room: plain functions over plain
//! structs first, and the reading of their inputs beside them.
//!
//! | room | what it says |
//! |---|---|
//! | `rfm` | how recently, how often and for how much customers bought |
//! | [`clv`] | whether they will come back, how often, and for how much |
//! | [`association`] | what is bought together |
//! | [`recommend`] | what goes with what a customer has |
//! | [`learn`] | who will buy, which deal will be won, who is alike |
//! | [`demand`] | how much will be bought |
//!
//! The rooms below `rfm` are statistics over plain columns, and know nothing of records. `numeric` is the ground that
//! they stand on.

mod api;
pub mod association;
pub mod clv;
pub mod demand;
pub mod learn;
mod numeric;
pub mod recommend;
mod rfm;

pub use api::Scoring;
pub use rfm::{
    RfmBins, RfmCell, RfmEdges, RfmFrequency, RfmGrid, RfmInput, RfmMethod, RfmMonetary, RfmOptions, RfmRule,
    RfmScore, RfmScores, RfmSegment, RfmTriple, ScoreRange, rfm_scores,
};
