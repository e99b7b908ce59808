//! What is asked of a model of clusters, and what is found.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::Currency;
use crate::statistics::learn::ClusterTrial;

/// How clusters are looked for.
///
/// Numbers and names of clusters are those of one version: a refit may give them to others. Pin the version that a
/// segment asks by them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ClustersSpec {
    /// The currency of all money. Orders in others are converted at the rate of their day.
    #[n(0)]
    pub currency: Currency,
    /// The features that tell customers apart, by the names of fields of [`CustomerFeatures`](crate::CustomerFeatures),
    /// which are written alike in every language: `'mean_order_value'`. When empty those of RFM:
    /// `'days_since_last_order'`, `'order_days'` and `'spent'`.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
    /// How many clusters, 2 to 100; when left out the number from 2 to 10 with the greatest silhouette.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clusters: Option<u32>,
    /// Where the random choices come from.
    #[n(3)]
    #[serde(default)]
    pub seed: u64,
}

impl ClustersSpec {
    /// By RFM, as many as the silhouette says.
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            features: Vec::new(),
            clusters: None,
            seed: 0,
        }
    }
}

/// A feature and its scale: (number − mean) / deviation, of its logarithm where it is skewed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ClusterColumn {
    /// The feature.
    #[n(0)]
    pub name: String,
    /// Whether its logarithm counts, ±ln(1 + |x|): so with counts, days and money.
    #[n(1)]
    pub is_logarithm: bool,
    /// The mean, of the logarithms where these count. It stands in where the number is not known.
    #[n(2)]
    pub mean: f64,
    /// The standard deviation, likewise.
    #[n(3)]
    pub deviation: f64,
}

/// A cluster and what is typical of its customers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ClusterProfile {
    /// Its number, from 1: the largest first. A refit may give it to others.
    #[n(0)]
    pub number: u32,
    /// A name of a few words by what sets it apart most; each cluster of a model has another.
    #[n(1)]
    pub name: String,
    /// In words: what its typical customer is, beside that of all.
    #[n(2)]
    pub description: String,
    /// How many customers it had at the fit.
    #[n(3)]
    pub customers: u64,
    /// Its centre in the units of the features, in their order; where logarithms count it is that of their mean.
    #[n(4)]
    pub center: Vec<f64>,
    /// The same in standard deviations from the mean of all.
    #[n(5)]
    pub scaled_center: Vec<f64>,
}

/// What was fitted of clusters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ClustersParameters {
    /// The features with their scales.
    #[n(0)]
    pub columns: Vec<ClusterColumn>,
    /// The clusters, the largest first.
    #[n(1)]
    pub clusters: Vec<ClusterProfile>,
    /// The sum of the squared distances of all customers from their centres, in squared standard deviations.
    #[n(2)]
    pub inertia: f64,
    /// The numbers that were tried on at most 5,000 customers, where none was given.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trials: Vec<ClusterTrial>,
}
