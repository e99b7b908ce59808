//! What is asked of an RFM model, and what is found.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::Currency;
use crate::statistics::rfm::{RfmBins, RfmEdges, RfmOptions};

/// How an RFM model is fitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct RfmSpec {
    /// The currency of the monetary values. Orders in others are converted at the rate of their day.
    #[n(0)]
    pub currency: Currency,
    /// How scores are computed. With `cuts` these are the edges, and nothing is fitted.
    #[n(1)]
    #[serde(default)]
    pub options: RfmOptions,
}

impl RfmSpec {
    /// With the usual options.
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            options: RfmOptions::default(),
        }
    }
}

/// What was fitted of RFM.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct RfmParameters {
    /// The edges between the scores.
    #[n(0)]
    pub edges: RfmEdges,
    /// How many of the customers had each score.
    #[n(1)]
    pub bins: RfmBins,
}
