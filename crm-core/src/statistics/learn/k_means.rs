//! Groups of alike rows.

use serde::{Deserialize, Serialize};

use super::columns::{check, rows};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::Random;

/// How groups are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KMeansOptions {
    /// How many groups.
    pub clusters: u32,
    /// How often to begin anew; the best result counts.
    pub starts: u32,
    /// The most rounds of each.
    pub rounds: u32,
    /// Where the random choices come from.
    pub seed: u64,
}

impl Default for KMeansOptions {
    fn default() -> Self {
        Self {
            clusters: 4,
            starts: 8,
            rounds: 300,
            seed: 0,
        }
    }
}

/// Rows in groups, each row in that of the nearest centre (S. Lloyd, Least Squares Quantization in PCM, 1982; begun as
/// D. Arthur and S. Vassilvitskii, k-means++, 2007).
///
/// Columns count by their numbers: scale them first, with [`Scaling`](super::Scaling).
///
/// ```
/// use crm_core::learn::{KMeans, KMeansOptions};
/// let columns = vec![vec![0.0, 1.0, 9.0, 10.0, 11.0]];
/// let found = KMeans::fit(&columns, &KMeansOptions { clusters: 2, ..KMeansOptions::default() })?;
/// assert_eq!(found.centers, [[10.0], [0.5]]);
/// assert_eq!((found.labels.as_slice(), found.inertia), (&[1, 1, 0, 0, 0][..], 2.5));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KMeans {
    /// The centre of each group, a number a column; the largest group first.
    pub centers: Vec<Vec<f64>>,
    /// The group of each row.
    pub labels: Vec<u32>,
    /// How many rows each group has.
    pub sizes: Vec<u64>,
    /// The sum of the squared distances of the rows from their centres.
    pub inertia: f64,
}

impl KMeans {
    /// Finds groups.
    ///
    /// Errors: `inconsistent` for columns of several lengths; `out_of_range` for what is no number, and for options of
    /// 0; `too_few` when there are fewer different rows than groups.
    pub fn fit(columns: &[Vec<f64>], options: &KMeansOptions) -> Result<Self> {
        let count = columns.first().map_or(0, Vec::len);
        check(columns, count, true)?;
        for (value, field) in [
            (options.clusters, "clusters"),
            (options.starts, "starts"),
            (options.rounds, "rounds"),
        ] {
            if value == 0 {
                return Err(Error::field_of(Code::OutOfRange, field));
            }
        }
        let rows = rows(columns, count);
        let mut random = Random::seeded(options.seed);
        let mut best: Option<Self> = None;
        for _ in 0..options.starts {
            let centers = begin(&rows, options.clusters, &mut random)
                .ok_or_else(|| Error::field_of(Code::TooFew, "clusters"))?;
            let found = settle(&rows, centers, options.rounds);
            if best.as_ref().is_none_or(|best| found.inertia < best.inertia) {
                best = Some(found);
            }
        }
        best.map(Self::by_size)
            .ok_or_else(|| Error::field_of(Code::TooFew, "clusters"))
    }

    /// The group whose centre is nearest; none without centres.
    pub fn nearest(&self, values: &[f64]) -> Option<u32> {
        nearest(&self.centers, values).map(|(at, _)| at)
    }

    fn by_size(self) -> Self {
        let mut groups: Vec<_> = self.centers.into_iter().zip(self.sizes).zip(0_u32..).collect();
        groups.sort_by(|a, b| {
            let by_place = || {
                a.0.0
                    .iter()
                    .zip(&b.0.0)
                    .map(|(a, b)| a.total_cmp(b))
                    .find(|o| o.is_ne())
            };
            b.0.1
                .cmp(&a.0.1)
                .then_with(|| by_place().unwrap_or(std::cmp::Ordering::Equal))
        });
        let place = |label: u32| {
            groups
                .iter()
                .zip(0..)
                .find(|(group, _)| group.1 == label)
                .map_or(0, |found| found.1)
        };
        let places: Vec<u32> = (0..).take(groups.len()).map(place).collect();
        let labels = self
            .labels
            .iter()
            .filter_map(|label| places.get(*label as usize).copied())
            .collect();
        let (centers, sizes) = groups.into_iter().map(|(group, _)| group).unzip();
        Self {
            centers,
            labels,
            sizes,
            inertia: self.inertia,
        }
    }
}

/// Centres far from each other: each next one a row, with a chance in proportion to its squared distance from those
/// that are there.
fn begin(rows: &[Vec<f64>], clusters: u32, random: &mut Random) -> Option<Vec<Vec<f64>>> {
    let mut centers = vec![rows.get(random.below(rows.len()))?.clone()];
    let mut distances: Vec<f64> = rows.iter().map(|_| f64::INFINITY).collect();
    for _ in 1..clusters {
        let newest = centers.last()?;
        for (distance, row) in distances.iter_mut().zip(rows) {
            *distance = distance.min(between(row, newest));
        }
        let mut left = random.unit() * distances.iter().sum::<f64>();
        let chosen = distances.iter().position(|distance| {
            left -= distance;
            left < 0.0 && *distance > 0.0
        });
        // Rounding may run past the last one.
        let chosen = chosen.or_else(|| distances.iter().rposition(|distance| *distance > 0.0))?;
        centers.push(rows.get(chosen)?.clone());
    }
    Some(centers)
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
fn settle(rows: &[Vec<f64>], mut centers: Vec<Vec<f64>>, rounds: u32) -> KMeans {
    let mut labels = vec![u32::MAX; rows.len()];
    let mut inertia = 0.0;
    let mut sizes = vec![0_u64; centers.len()];
    for _ in 0..rounds {
        let mut moved = false;
        inertia = 0.0;
        sizes.fill(0);
        let mut sums: Vec<Vec<f64>> = centers.iter().map(|center| vec![0.0; center.len()]).collect();
        let mut farthest = (0.0, None);
        for (row, label) in rows.iter().zip(&mut labels) {
            let Some((at, distance)) = nearest(&centers, row) else {
                continue;
            };
            moved |= *label != at;
            *label = at;
            inertia += distance;
            if distance > farthest.0 {
                farthest = (distance, Some(row));
            }
            if let (Some(size), Some(sum)) = (sizes.get_mut(at as usize), sums.get_mut(at as usize)) {
                *size += 1;
                for (sum, value) in sum.iter_mut().zip(row) {
                    *sum += value;
                }
            }
        }
        if !moved {
            break;
        }
        for ((center, sum), size) in centers.iter_mut().zip(sums).zip(&sizes) {
            if *size > 0 {
                *center = sum.into_iter().map(|sum| sum / *size as f64).collect();
            } else if let Some(row) = farthest.1.take() {
                // A group that lost all its rows begins again where it is needed most.
                center.clone_from(row);
            }
        }
    }
    KMeans {
        centers,
        labels,
        sizes,
        inertia,
    }
}

fn nearest(centers: &[Vec<f64>], row: &[f64]) -> Option<(u32, f64)> {
    let distances = (0..).zip(centers.iter().map(|center| between(center, row)));
    distances.min_by(|a, b| a.1.total_cmp(&b.1))
}

/// The squared distance.
fn between(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// How well rows fit their groups: the mean over rows of (b − a) / max(a, b), where a is the mean distance from the
/// rows of the own group and b that from those of the nearest other (P. Rousseeuw, Silhouettes, 1987). Near 1 groups
/// are far apart, near 0 they touch, below they mix. A row alone in its group counts 0.
///
/// It takes time in proportion to the square of the rows: of more than `sample` rows a random part is looked at.
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
    if rows.len() > sample {
        Random::seeded(seed).shuffle(&mut rows);
        rows.truncate(sample);
    }
    let mut groups: Vec<u32> = rows.iter().map(|row| row.1).collect();
    groups.sort_unstable();
    groups.dedup();
    if groups.len() < 2 {
        return Err(Error::field_of(Code::TooFew, "labels"));
    }
    let mut sum = 0.0;
    for (row, own) in &rows {
        let mut sums: Vec<(f64, f64)> = groups.iter().map(|_| (0.0, 0.0)).collect();
        for (other, label) in &rows {
            let Ok(at) = groups.binary_search(label) else {
                continue;
            };
            if let Some((distance, count)) = sums.get_mut(at) {
                *distance += between(row, other).sqrt();
                *count += 1.0;
            }
        }
        let (mut within, mut beside) = (None, f64::INFINITY);
        for ((distance, count), group) in sums.into_iter().zip(&groups) {
            if group == own {
                // The row itself is not among the others.
                within = (count > 1.0).then(|| distance / (count - 1.0));
            } else {
                beside = beside.min(distance / count);
            }
        }
        let most = within.unwrap_or_default().max(beside);
        if let Some(within) = within.filter(|_| most > 0.0) {
            sum += (beside - within) / most;
        }
    }
    Ok(sum / rows.len() as f64)
}
