//! Which cluster a customer belongs to on a day.

use serde::{Deserialize, Serialize};
use time::Date;

use super::{ClusterColumn, ClusterProfile, ClustersParameters};
use crate::base::{CustomerId, Result};
use crate::model::features::{Extras, Facts, FeatureRow, column, logarithm};

/// How far a customer is from a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ClusterDistance {
    /// The cluster's number.
    pub number: u32,
    /// The distance from its centre, in standard deviations.
    pub distance: f64,
}

/// What a model of clusters says of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClusterScore {
    /// The number of the nearest cluster.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// The distances from all clusters, in their order.
    pub distances: Vec<ClusterDistance>,
}

impl ClusterColumn {
    /// The number as its logarithm, where that counts.
    pub(super) fn prepared(is_logarithm: bool, value: f64) -> f64 {
        if is_logarithm { logarithm(value) } else { value }
    }

    fn scaled(&self, row: &FeatureRow) -> f64 {
        let value = column(&self.name).and_then(|column| (column.value)(row));
        let value = value.map_or(self.mean, |value| Self::prepared(self.is_logarithm, value));
        (value - self.mean) / self.deviation
    }
}

/// The squared distances from all clusters; none of a customer without a purchase.
fn distances<'a>(
    parameters: &'a ClustersParameters,
    facts: &Facts,
    today: Date,
) -> Result<Option<Vec<(&'a ClusterProfile, f64)>>> {
    if facts.span().is_none() {
        return Ok(None);
    }
    let row = FeatureRow {
        features: facts.features(CustomerId::from_bytes([0; 16]), today)?,
        extras: Extras::default(),
    };
    let place: Vec<f64> = parameters
        .columns
        .iter()
        .map(|column| column.scaled(&row))
        .collect();
    let distance = |cluster: &ClusterProfile| {
        let axes = place.iter().zip(&cluster.scaled_center);
        axes.map(|(a, b)| (a - b) * (a - b)).sum::<f64>()
    };
    Ok(Some(
        parameters
            .clusters
            .iter()
            .map(|cluster| (cluster, distance(cluster)))
            .collect(),
    ))
}

fn nearest<'a>(distances: &[(&'a ClusterProfile, f64)]) -> Option<&'a ClusterProfile> {
    let nearest = distances.iter().min_by(|a, b| a.1.total_cmp(&b.1));
    nearest.map(|(cluster, _)| *cluster)
}

/// The cluster that a customer is nearest to on a day, if nothing happens until then.
pub(crate) fn cluster<'a>(
    parameters: &'a ClustersParameters,
    facts: &Facts,
    today: Date,
) -> Result<Option<&'a ClusterProfile>> {
    Ok(distances(parameters, facts, today)?.and_then(|distances| nearest(&distances)))
}

/// The same with the distances.
pub(crate) fn cluster_score(
    parameters: &ClustersParameters,
    facts: &Facts,
    today: Date,
) -> Result<Option<ClusterScore>> {
    let Some(distances) = distances(parameters, facts, today)? else {
        return Ok(None);
    };
    let distance = |(cluster, squared): &(&ClusterProfile, f64)| ClusterDistance {
        number: cluster.number,
        distance: squared.sqrt(),
    };
    Ok(nearest(&distances).map(|cluster| ClusterScore {
        number: cluster.number,
        name: cluster.name.clone(),
        distances: distances.iter().map(distance).collect(),
    }))
}
