//! Why a customer is more or less likely to do it than others.
//!
//! Weights of correlated features pull against each other: of two that say the same, one may speak for and the other
//! against. Their sum is what they tell together, so features that are alike are one reason, whose contribution is that
//! sum (M. Jullum, A. Redelmeier, K. Aas, groupShapley: Efficient prediction explanation with Shapley values for feature
//! groups, 2021; of a linear model the value of a group is the sum of its terms).

use serde::{Deserialize, Serialize};

use super::PropensityColumn;
use crate::model::features::column;
use crate::statistics::learn::Scaling;
use crate::statistics::numeric::dot;

/// Features are alike from this correlation on, up or down: half of what one tells, the other tells too.
const ALIKE: f64 = 0.7;

/// Why a customer is more or less likely to do it than others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PropensityReason {
    /// The feature; of features that are alike, the one that speaks loudest for what all of them say.
    pub feature: String,
    /// What it is of this customer; none where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// By how much it moves the log-odds, together with those that are alike: above 0 to more likely.
    pub contribution: f64,
    /// The same in words, such as `more likely: last bought 12 days ago`.
    pub text: String,
    /// The features that are alike and were counted with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counted_with: Vec<String>,
}

/// The group of each column, by the number of its first one; none of one that stands alone. From the weightiest on, each
/// column that is in no group yet takes those to it that are like it.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
pub(super) fn groups(columns: &[Vec<f64>], scaling: &Scaling, importance: &[f64]) -> Vec<Option<u32>> {
    let scaled = scaling.apply(columns);
    let rows = scaled.first().map_or(0, Vec::len).max(1) as f64;
    let mut order: Vec<usize> = (0..scaled.len()).collect();
    let weight = |at: &usize| importance.get(*at).copied().unwrap_or(0.0);
    order.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let mut groups = vec![None; scaled.len()];
    for (place, &first) in order.iter().enumerate() {
        if groups.get(first) != Some(&None) {
            continue;
        }
        for &other in order.iter().skip(place + 1) {
            let correlation = match (scaled.get(first), scaled.get(other)) {
                (Some(a), Some(b)) => dot(a, b) / rows,
                _ => 0.0,
            };
            if correlation.abs() >= ALIKE && groups.get(other) == Some(&None) {
                for at in [first, other] {
                    if let Some(group) = groups.get_mut(at) {
                        *group = u32::try_from(first).ok();
                    }
                }
            }
        }
    }
    groups
}

/// A column of a customer: its value, and by how much it moves the log-odds.
struct Term<'a> {
    column: &'a PropensityColumn,
    value: Option<f64>,
    contribution: f64,
}

/// The reasons, the weightiest first; their contributions add up to those of the columns.
pub(super) fn reasons(
    columns: &[PropensityColumn],
    values: &[Option<f64>],
    contributions: &[f64],
) -> Vec<PropensityReason> {
    let mut grouped: Vec<Vec<Term<'_>>> = Vec::new();
    for ((column, value), contribution) in columns.iter().zip(values).zip(contributions) {
        let term = Term {
            column,
            value: *value,
            contribution: *contribution,
        };
        let is_like = |terms: &&mut Vec<Term<'_>>| {
            column.group.is_some() && terms.iter().any(|of| of.column.group == column.group)
        };
        match grouped.iter_mut().find(is_like) {
            Some(terms) => terms.push(term),
            None => grouped.push(vec![term]),
        }
    }
    let mut reasons: Vec<_> = grouped.iter().filter_map(|terms| reason(terms)).collect();
    reasons.sort_by(|a, b| b.contribution.abs().total_cmp(&a.contribution.abs()));
    reasons
}

fn reason(terms: &[Term<'_>]) -> Option<PropensityReason> {
    let sum: f64 = terms.iter().map(|term| term.contribution).sum();
    let loudness = |term: &&Term<'_>| term.contribution * sum.signum();
    let speaker = terms.iter().max_by(|a, b| loudness(a).total_cmp(&loudness(b)))?;
    let says = column(&speaker.column.name).map(|column| column.words(speaker.value));
    let way = if sum > 0.0 { "more" } else { "less" };
    let others = terms.iter().map(|term| &term.column.name);
    Some(PropensityReason {
        feature: speaker.column.name.clone(),
        value: speaker.value,
        contribution: sum,
        text: format!("{way} likely: {}", says.unwrap_or_default()),
        counted_with: others
            .filter(|name| **name != speaker.column.name)
            .cloned()
            .collect(),
    })
}
