//! Groups of alike rows: what is asked for and what is found.

use serde::{Deserialize, Serialize};

use super::columns::check;
use super::lloyd::{Blocks, squared};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, Random, TO_THE_END};

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

/// Rows in groups, each row in that of the nearest centre (S. Lloyd, Least Squares Quantization in PCM, IEEE Transactions
/// on Information Theory 28, 1982; begun as D. Arthur and S. Vassilvitskii, k-means++: The Advantages of Careful Seeding,
/// 2007, each centre the best of several tries; without looking at rows that cannot have moved, G. Hamerly, Making k-means
/// Even Faster, 2010).
///
/// Columns count by their numbers: scale them first, with [`Scaling`](super::Scaling). What is found follows from the seed,
/// on any number of cores.
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
    /// The place of each row's group among the centres, from 0.
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
        Self::fit_while(columns, options, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between the steps.
    pub fn fit_while(columns: &[Vec<f64>], options: &KMeansOptions, go_on: GoOn<'_>) -> Result<Self> {
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
        let too_few = || Error::field_of(Code::TooFew, "clusters");
        let mut blocks = Blocks::of(columns, count);
        let mut random = Random::seeded(options.seed);
        let mut best: Option<Self> = None;
        for _ in 0..options.starts {
            go_on()?;
            let centers = blocks.begin(options.clusters, &mut random).ok_or_else(too_few)?;
            let (centers, inertia) = blocks.settle(centers, options.rounds, go_on)?;
            if best.as_ref().is_none_or(|best| inertia < best.inertia) {
                best = Some(Self {
                    labels: blocks.labels(),
                    sizes: blocks.sizes(centers.len()),
                    centers,
                    inertia,
                });
            }
        }
        best.map(Self::by_size).ok_or_else(too_few)
    }

    /// The group whose centre is nearest; none without centres.
    pub fn nearest(&self, values: &[f64]) -> Option<u32> {
        let distances = (0..).zip(self.centers.iter().map(|center| squared(center, values)));
        distances.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(at, _)| at)
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
