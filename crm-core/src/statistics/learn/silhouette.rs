//! How well rows fit their groups.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::columns::{check, rows};
use super::lloyd::squared;
use super::{KMeans, KMeansOptions};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, Random, TO_THE_END, share};

/// So many rows of each group are looked at, as far as there are.
const OF_EACH: usize = 2;

/// Rows are shared out among the cores in parts of so many.
const PART: usize = 64;

/// How well rows fit their groups: the mean over rows of (b − a) / max(a, b), where a is the mean distance from the
/// rows of the own group and b that from those of the nearest other (P. Rousseeuw, Silhouettes, 1987). Near 1 groups
/// are far apart, near 0 they touch, below they mix. A row alone in its group counts 0.
///
/// It takes time in proportion to the square of the rows: of more than `sample` rows a random part is looked at, and two of
/// each group at least.
///
/// Errors: those of [`KMeans::fit`] about columns; `inconsistent` for labels of another length; `too_few` with fewer
/// than two groups.
///
/// ```
/// use crm_core::learn::silhouette;
/// // The first row: a = 1, b = 9.5; the second: a = 1, b = 8.5; the others alike.
/// let found = silhouette(&[vec![0.0, 1.0, 9.0, 10.0]], &[0, 0, 1, 1], 1_000, 0)?;
/// assert_eq!(format!("{found:.4}"), "0.8885");
/// # Ok::<(), crm_core::Error>(())
/// ```
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
pub fn silhouette(columns: &[Vec<f64>], labels: &[u32], sample: usize, seed: u64) -> Result<f64> {
    let count = columns.first().map_or(0, Vec::len);
    check(columns, count, true)?;
    if labels.len() != count {
        return Err(Error::field_of(Code::Inconsistent, "labels"));
    }
    let mut rows: Vec<_> = rows(columns, count)
        .into_iter()
        .zip(labels.iter().copied())
        .collect();
    let mut groups = labels.to_vec();
    groups.sort_unstable();
    groups.dedup();
    if groups.len() < 2 {
        return Err(Error::field_of(Code::TooFew, "labels"));
    }
    if rows.len() > sample {
        Random::seeded(seed).shuffle(&mut rows);
        let others = rows.split_off(sample);
        let mut missing: BTreeMap<u32, usize> = groups.iter().map(|group| (*group, OF_EACH)).collect();
        for (_, label) in &rows {
            missing
                .entry(*label)
                .and_modify(|left| *left = left.saturating_sub(1));
        }
        for row in others {
            if let Some(left) = missing.get_mut(&row.1).filter(|left| **left > 0) {
                *left -= 1;
                rows.push(row);
            }
        }
    }
    let parts: Vec<_> = rows.chunks(PART).collect();
    let widths = |at: usize| -> Vec<f64> {
        let part = parts.get(at).into_iter().copied().flatten();
        part.map(|row| width(row, &rows, &groups)).collect()
    };
    let widths = share(parts.len(), widths).concat();
    Ok(widths.iter().sum::<f64>() / rows.len() as f64)
}

/// The silhouette of one row, between −1 and 1.
fn width((row, own): &(Vec<f64>, u32), rows: &[(Vec<f64>, u32)], groups: &[u32]) -> f64 {
    let mut sums: Vec<(f64, f64)> = groups.iter().map(|_| (0.0, 0.0)).collect();
    for (other, label) in rows {
        let Ok(at) = groups.binary_search(label) else {
            continue;
        };
        if let Some((distance, count)) = sums.get_mut(at) {
            *distance += squared(row, other).sqrt();
            *count += 1.0;
        }
    }
    let (mut within, mut beside) = (None, f64::INFINITY);
    for ((distance, count), group) in sums.into_iter().zip(groups) {
        if group == own {
            // The row itself is not among the others.
            within = (count > 1.0).then(|| distance / (count - 1.0));
        } else {
            beside = beside.min(distance / count);
        }
    }
    let most = within.unwrap_or_default().max(beside);
    within
        .filter(|_| most > 0.0)
        .map_or(0.0, |within| (beside - within) / most)
}

/// How well rows fall into so many groups.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ClusterTrial {
    /// How many groups.
    #[n(0)]
    pub clusters: u32,
    /// The mean silhouette of the rows, near 1 where groups lie far apart.
    #[n(1)]
    pub silhouette: f64,
    /// The sum of the squared distances of the rows from their centres.
    #[n(2)]
    pub inertia: f64,
}

impl KMeans {
    /// Finds 2 to `most` groups and keeps those of the greatest silhouette, of equals the fewest; the trials come with
    /// them. More groups than there are different rows are not tried. The options' own number of groups is not used, and
    /// `sample` is that of [`silhouette`].
    ///
    /// Errors: those of [`KMeans::fit`] for two groups; `out_of_range` for less than two groups at most.
    ///
    /// ```
    /// use crm_core::learn::{KMeans, KMeansOptions};
    /// let columns = vec![vec![0.0, 1.0, 9.0, 10.0, 50.0, 51.0]];
    /// let (found, trials) = KMeans::choose(&columns, 5, &KMeansOptions::default(), 1_000)?;
    /// assert_eq!((found.centers.len(), trials.len()), (3, 4));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn choose(
        columns: &[Vec<f64>],
        most: u32,
        options: &KMeansOptions,
        sample: usize,
    ) -> Result<(Self, Vec<ClusterTrial>)> {
        Self::choose_while(columns, most, options, sample, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between the steps.
    pub fn choose_while(
        columns: &[Vec<f64>],
        most: u32,
        options: &KMeansOptions,
        sample: usize,
        go_on: GoOn<'_>,
    ) -> Result<(Self, Vec<ClusterTrial>)> {
        if most < 2 {
            return Err(Error::field_of(Code::OutOfRange, "clusters"));
        }
        let mut best: Option<(Self, f64)> = None;
        let mut trials = Vec::new();
        for clusters in 2..=most {
            let found = match Self::fit_while(columns, &KMeansOptions { clusters, ..*options }, go_on) {
                Err(error) if error.code() == Code::TooFew && best.is_some() => break,
                found => found?,
            };
            let silhouette = silhouette(columns, &found.labels, sample, options.seed)?;
            trials.push(ClusterTrial {
                clusters,
                silhouette,
                inertia: found.inertia,
            });
            if best.as_ref().is_none_or(|best| silhouette > best.1) {
                best = Some((found, silhouette));
            }
        }
        best.map(|(found, _)| (found, trials))
            .ok_or_else(|| Error::field_of(Code::TooFew, "clusters"))
    }
}
