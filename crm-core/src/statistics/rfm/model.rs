//! What RFM scores are computed from, how, and what comes out.

use std::fmt;

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{RfmEdges, RfmGrid, SCORES};
use crate::base::{CustomerId, decimal_json};

/// What one customer did, as RFM sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmInput {
    /// The customer.
    pub customer_id: CustomerId,
    /// Civil days from the last order to the instant of the scores, 0 on the same day.
    pub recency_days: u32,
    /// How often the customer bought.
    pub frequency: u64,
    /// For how much.
    #[serde(deserialize_with = "decimal_json::read")]
    pub monetary: Decimal,
}

/// How the edges between the scores are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum RfmMethod {
    /// At the 20, 40, 60 and 80 % quantiles of the values.
    #[n(0)]
    #[default]
    Quantiles,
    /// By rank: a fifth of the customers in each bin, as far as equal values can be parted. A value's bin is
    /// 1 + ⌊5 · customers with a smaller value / all customers⌋.
    #[n(1)]
    Ntile,
}

/// What counts as often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum RfmFrequency {
    /// Distinct civil days with an order: two carts on one day are one visit.
    #[n(0)]
    #[default]
    OrderDays,
    /// Orders.
    #[n(1)]
    Orders,
}

/// What counts as much. Both are net of refunds and returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum RfmMonetary {
    /// All that was spent.
    #[n(0)]
    #[default]
    Sum,
    /// What was spent for each order, on average.
    #[n(1)]
    Mean,
}

/// How RFM scores are computed; everything left out has its usual value.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct RfmOptions {
    /// How the edges are found.
    #[n(0)]
    pub method: RfmMethod,
    /// Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
    /// says so.
    #[n(1)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cuts: Option<RfmEdges>,
    /// What counts as often.
    #[n(2)]
    pub frequency: RfmFrequency,
    /// What counts as much.
    #[n(3)]
    pub monetary: RfmMonetary,
    /// The names of the scores; the usual ones where there are none.
    #[n(4)]
    pub grid: RfmGrid,
}

/// Three scores, each 1 to 5, 5 the best. Displayed as `5-4-4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RfmTriple {
    /// How recently the customer bought.
    pub recency: u8,
    /// How often.
    pub frequency: u8,
    /// For how much.
    pub monetary: u8,
}

impl fmt::Display for RfmTriple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}-{}-{}", self.recency, self.frequency, self.monetary))
    }
}

/// One customer's scores, and what they were computed from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmScore {
    /// What the scores were computed from.
    pub input: RfmInput,
    /// The scores.
    pub scores: RfmTriple,
    /// The name that the grid gives them.
    pub segment: String,
}

/// How many customers have each score: the first entry counts those with score 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct RfmBins {
    /// By recency.
    #[n(0)]
    pub recency: [u64; SCORES],
    /// By frequency.
    #[n(1)]
    pub frequency: [u64; SCORES],
    /// By money.
    #[n(2)]
    pub monetary: [u64; SCORES],
}

/// The customers that share a name of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmSegment {
    /// The name.
    pub name: String,
    /// How many customers there are.
    pub customers: u64,
    /// The sum of their monetary values.
    #[serde(deserialize_with = "decimal_json::read")]
    pub monetary: Decimal,
}

/// The customers of one recency and one frequency score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmCell {
    /// The recency score.
    pub recency: u8,
    /// The frequency score.
    pub frequency: u8,
    /// How many customers have both.
    pub customers: u64,
}

/// The scores of all customers, with everything that explains them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmScores {
    /// The edges that were used; none when there was nobody to find them by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edges: Option<RfmEdges>,
    /// How many customers each bin holds. A bin of 0 is empty: no value lies between its edges.
    pub bins: RfmBins,
    /// The names of the grid in its order, those of nobody too.
    pub segments: Vec<RfmSegment>,
    /// The customers, in the order in which they were given.
    pub customers: Vec<RfmScore>,
}

/// The scores of all rows of [`RfmColumns`](super::RfmColumns), with everything that explains them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RfmColumnScores {
    /// The edges that were used; none when there was nobody to find them by.
    pub edges: Option<RfmEdges>,
    /// How many customers each bin holds.
    pub bins: RfmBins,
    /// The names of the grid in its order, those of nobody too.
    pub segments: Vec<RfmSegment>,
    /// The scores of each row.
    pub scores: Vec<RfmTriple>,
    /// Of each row the place of its name among the segments.
    pub segment: Vec<u32>,
}

impl RfmScores {
    /// The 25 cells of recency by frequency: the best recency first, and within it the lowest frequency.
    pub fn cells(&self) -> Vec<RfmCell> {
        let pairs = (1..=5)
            .rev()
            .flat_map(|recency| (1..=5).map(move |frequency| (recency, frequency)));
        let mut cells: Vec<_> = pairs
            .map(|(recency, frequency)| RfmCell {
                recency,
                frequency,
                customers: 0,
            })
            .collect();
        for RfmScore { scores, .. } in &self.customers {
            cells[usize::from(5 - scores.recency) * SCORES + usize::from(scores.frequency - 1)].customers +=
                1;
        }
        cells
    }
}
