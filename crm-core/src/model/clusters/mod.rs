//! Clusters: groups of customers who are alike, by k-means over features on one scale.

mod fit;
mod record;
mod score;
mod words;

pub use record::{ClusterColumn, ClusterProfile, ClustersParameters, ClustersSpec};
pub use score::{ClusterDistance, ClusterScore};

pub(super) use fit::{Columns, fit};
pub(crate) use score::{cluster, cluster_score};
