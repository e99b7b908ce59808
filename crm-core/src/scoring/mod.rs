//! Scores: what a customer's past says about the customer, as numbers that can be explained.
//!
//! A score is a pure function of inputs and an instant. Each kind has its own room: plain functions over plain
//! structs first, and the reading of their inputs beside them.

mod api;
mod rfm;

pub use api::Scoring;
pub use rfm::{
    RfmBins, RfmCell, RfmEdges, RfmFrequency, RfmGrid, RfmInput, RfmMethod, RfmMonetary, RfmOptions, RfmRule,
    RfmScore, RfmScores, RfmSegment, RfmTriple, ScoreRange, rfm_scores,
};
