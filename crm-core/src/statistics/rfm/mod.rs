//! RFM: how recently, how often and for how much each customer bought, on scales of one to five.
//!
//! The method is that of direct mail (A. M. Hughes, Strategic Database Marketing, 1994). Four edges cut each measure
//! into five bins, and a score is 1 + the number of edges strictly below the value; recency is reversed, so that 5 is
//! always best. A score follows from the value and the edges alone: equal values get equal scores, and the edges that
//! were used are part of the answer.
//!
//! Edges are quantiles of the type 7 of Hyndman and Fan (Sample Quantiles in Statistical Packages, The American
//! Statistician 50, 1996): of n values in order, the quantile p stands at the position (n − 1)p + 1, and between two
//! values it is interpolated. It is the type of R, `NumPy`, pandas, Excel's `PERCENTILE.INC` and SQL's
//! `PERCENTILE_CONT`, so an analyst who cuts exported values anywhere gets these bins (pandas' `qcut` has the same
//! closed right sides). Computed in decimals it is exact: the values 1 to 10 have the edges 2.8, 4.6, 6.4 and 8.2.
//!
//! Where many customers share a value, edges coincide and the bins between them hold nobody. They stay empty and are
//! reported; merging them would give a score another meaning in each run.

mod columns;
mod edges;
mod grid;
mod model;
mod score;
#[cfg(test)]
mod tests;

pub use columns::{RfmColumns, RfmHistories};
pub use edges::RfmEdges;
pub use grid::{RfmGrid, RfmRule, ScoreRange};
pub use model::{
    RfmBins, RfmCell, RfmColumnScores, RfmFrequency, RfmInput, RfmMethod, RfmMonetary, RfmOptions, RfmScore,
    RfmScores, RfmSegment, RfmTriple,
};
pub use score::{rfm_column_scores, rfm_scores};

/// How many scores there are.
const SCORES: usize = 5;
