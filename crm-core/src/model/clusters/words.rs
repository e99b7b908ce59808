//! Clusters in words: what sets their typical customer apart.

use super::{ClusterColumn, ClusterProfile};
use crate::model::features::{column, from_logarithm};

/// From so many standard deviations on a cluster is called other than most.
const APART: f64 = 0.4;
/// And from so many on, much so.
const FAR: f64 = 1.0;
/// At most so many features make a name.
const NAMED: usize = 3;

/// Gives each cluster its name and its description.
pub(super) fn describe(columns: &[ClusterColumn], clusters: &mut [ClusterProfile]) {
    let mut names: Vec<String> = Vec::new();
    for cluster in clusters {
        let mut apart: Vec<(usize, f64)> = cluster.scaled_center.iter().copied().enumerate().collect();
        apart.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
        let words: Vec<&str> = apart
            .iter()
            .filter(|(_, by)| by.abs() >= APART)
            .filter_map(|(at, by)| {
                let column = column(&columns.get(*at)?.name)?;
                Some(if *by > 0.0 { column.much } else { column.little })
            })
            .take(NAMED)
            .collect();
        let mut name = if words.is_empty() {
            "like most".to_owned()
        } else {
            words.join(", ")
        };
        if names.contains(&name) {
            name = format!("{name} ({})", cluster.number);
        }
        names.push(name.clone());
        cluster.name = name;
        let says = columns.iter().zip(&cluster.center).zip(&cluster.scaled_center);
        let says = says.filter_map(|((scale, center), by)| {
            let column = column(&scale.name)?;
            let mean = if scale.is_logarithm {
                from_logarithm(scale.mean)
            } else {
                scale.mean
            };
            let words = column.words(Some(*center));
            Some(if by.abs() < APART {
                format!("{words}, like most")
            } else {
                let much = if by.abs() >= FAR { "much " } else { "" };
                let way = if *by > 0.0 { "more" } else { "less" };
                format!("{words}, {much}{way} than the mean of {}", column.number(mean))
            })
        });
        cluster.description = says.collect::<Vec<_>>().join("; ");
    }
}
