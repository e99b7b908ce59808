//! Columns of numbers: their checks, their scales, and rows that are kept back.

use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};
use crate::statistics::numeric::Random;

/// Checks that all columns have this length, and with `finite` that they hold nothing but numbers.
pub(super) fn check(columns: &[Vec<f64>], rows: usize, finite: bool) -> Result<()> {
    for (at, column) in columns.iter().enumerate() {
        let name = || format!("columns[{at}]");
        if column.len() != rows {
            return Err(Error::field_of(Code::Inconsistent, name()));
        }
        let bad = |value: &f64| {
            if finite {
                !value.is_finite()
            } else {
                value.is_infinite()
            }
        };
        if let Some((_, row)) = column.iter().zip(1..).find(|(value, _)| bad(value)) {
            return Err(Error::field_of(Code::OutOfRange, name()).with_row(row));
        }
    }
    Ok(())
}

/// Puts the mean of what is known in the place of what is no number; the mean, 0 where nothing is known.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
pub(crate) fn fill_with_mean(values: &mut [f64]) -> f64 {
    let known = || values.iter().filter(|value| !value.is_nan());
    // Nothing adds up to −0.
    let mean = (0.0 + known().sum::<f64>()) / known().count().max(1) as f64;
    for value in values.iter_mut().filter(|value| value.is_nan()) {
        *value = mean;
    }
    mean
}

/// The rows as lists.
pub(super) fn rows(columns: &[Vec<f64>], count: usize) -> Vec<Vec<f64>> {
    (0..count)
        .map(|row| {
            columns
                .iter()
                .filter_map(|column| column.get(row).copied())
                .collect()
        })
        .collect()
}

/// Where the values of each column lie, and how far they spread.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Scaling {
    /// The mean of each column.
    pub means: Vec<f64>,
    /// The standard deviation of each column (over n, not n − 1); 1 for a column of one value.
    pub deviations: Vec<f64>,
}

impl Scaling {
    /// The scaling after which each column has the mean 0 and the standard deviation 1.
    ///
    /// Errors: `inconsistent` for columns of several lengths; `out_of_range` for what is no number.
    ///
    /// ```
    /// use crm_core::learn::Scaling;
    /// let columns = vec![vec![1.0, 3.0], vec![5.0, 5.0]];
    /// let scaling = Scaling::of(&columns)?;
    /// assert_eq!((scaling.means.as_slice(), scaling.deviations.as_slice()), (&[2.0, 5.0][..], &[1.0, 1.0][..]));
    /// assert_eq!(scaling.apply(&columns), [vec![-1.0, 1.0], vec![0.0, 0.0]]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
    pub fn of(columns: &[Vec<f64>]) -> Result<Self> {
        let rows = columns.first().map_or(0, Vec::len);
        check(columns, rows, true)?;
        let mut scaling = Self::default();
        for column in columns {
            let mean = column.iter().sum::<f64>() / rows.max(1) as f64;
            let square = column.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / rows.max(1) as f64;
            // Rounding leaves a little of equal values.
            let spreads = square.sqrt() > 1e-12 * mean.abs();
            scaling.means.push(mean);
            scaling.deviations.push(if spreads { square.sqrt() } else { 1.0 });
        }
        Ok(scaling)
    }

    /// The scaled columns; columns that the scaling does not know are left out.
    pub fn apply(&self, columns: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let known = self.means.iter().zip(&self.deviations);
        let scaled = columns.iter().zip(known);
        scaled
            .map(|(column, (mean, sd))| column.iter().map(|x| (x - mean) / sd).collect())
            .collect()
    }
}

/// Rows to learn from, and rows to try on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowSplit {
    /// The places of the rows to learn from, ascending.
    pub train: Vec<usize>,
    /// The places of the rows that are kept back, ascending.
    pub test: Vec<usize>,
}

/// Keeps a random part of the rows back, the same for the same seed.
///
/// Errors: `out_of_range` for a part that is not between 0 and 1.
///
/// ```
/// use crm_core::learn::train_test_split;
/// let split = train_test_split(1_000, 0.2, 42)?;
/// assert_eq!((split.train.len(), split.test.len()), (800, 200));
/// assert_eq!(split, train_test_split(1_000, 0.2, 42)?);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and the number of rows"
)]
pub fn train_test_split(rows: usize, test_part: f64, seed: u64) -> Result<RowSplit> {
    if !(0.0..=1.0).contains(&test_part) {
        return Err(Error::field_of(Code::OutOfRange, "test_part"));
    }
    let mut order: Vec<usize> = (0..rows).collect();
    Random::seeded(seed).shuffle(&mut order);
    let mut train = order.split_off((rows as f64 * test_part).round() as usize);
    order.sort_unstable();
    train.sort_unstable();
    Ok(RowSplit { train, test: order })
}

impl RowSplit {
    /// The rows at these places of a column.
    pub fn pick<T: Clone>(places: &[usize], column: &[T]) -> Vec<T> {
        places.iter().filter_map(|at| column.get(*at).cloned()).collect()
    }
}
