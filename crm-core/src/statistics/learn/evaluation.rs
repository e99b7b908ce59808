//! What probabilities were worth, once it is known how things went.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};

/// Probabilities nearer to 0 or 1 than this count as this.
const NEAREST: f64 = 1e-15;

/// Probabilities held against outcomes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct BinaryEvaluation {
    /// How many outcomes.
    #[n(0)]
    pub rows: u64,
    /// How many of them were positive.
    #[n(1)]
    pub positives: u64,
    /// The area under the receiver operating characteristic: the chance that a positive has a higher probability than a
    /// negative, ties half (H. Mann and D. Whitney, 1947). None when all outcomes are the same.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auc: Option<f64>,
    /// −mean ln of the probability that was given to what happened; ln 2 = 0.6931 for saying one half always.
    #[n(3)]
    pub log_loss: f64,
    /// The mean squared distance of probability and outcome (G. Brier, 1950); 0.25 for saying one half always.
    #[n(4)]
    pub brier: f64,
    /// Probabilities and outcomes by bins of probability of equal width.
    #[n(5)]
    pub calibration: Vec<ReliabilityBin>,
}

/// Rows of like probability.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ReliabilityBin {
    /// The lowest probability.
    #[n(0)]
    pub from: f64,
    /// The highest, which belongs to the next bin but for the last.
    #[n(1)]
    pub to: f64,
    /// How many rows.
    #[n(2)]
    pub rows: u64,
    /// The mean probability; none without rows.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<f64>,
    /// The part that was positive; none without rows.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<f64>,
}

impl BinaryEvaluation {
    /// Holds probabilities against outcomes, in so many bins.
    ///
    /// Errors: `inconsistent` for columns of different lengths; `too_few` without rows; `out_of_range` with the row for
    /// a probability not between 0 and 1, and for bins not between 1 and 1,000.
    ///
    /// ```
    /// use crm_core::learn::BinaryEvaluation;
    /// let found = BinaryEvaluation::of(&[0.1, 0.4, 0.35, 0.8], &[false, false, true, true], 2)?;
    /// // Of the four pairs of a positive and a negative three are in order.
    /// assert_eq!(found.auc, Some(0.75));
    /// assert_eq!(format!("{:.4} {:.4}", found.log_loss, found.brier), "0.4723 0.1581");
    /// assert_eq!((found.calibration[0].rows, found.calibration[0].actual), (3, Some(1.0 / 3.0)));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
    pub fn of(probabilities: &[f64], outcomes: &[bool], bins: u32) -> Result<Self> {
        if probabilities.len() != outcomes.len() {
            return Err(Error::field_of(Code::Inconsistent, "outcomes"));
        }
        if probabilities.is_empty() {
            return Err(Error::field_of(Code::TooFew, "outcomes"));
        }
        if !(1..=1_000).contains(&bins) {
            return Err(Error::field_of(Code::OutOfRange, "bins"));
        }
        if let Some((_, row)) = probabilities
            .iter()
            .zip(1..)
            .find(|(p, _)| !(0.0..=1.0).contains(*p))
        {
            return Err(Error::field_of(Code::OutOfRange, "probabilities").with_row(row));
        }
        let rows = probabilities.len() as f64;
        let pairs = || probabilities.iter().copied().zip(outcomes.iter().copied());
        let log_loss: f64 = pairs()
            .map(|(p, yes)| -(if yes { p } else { 1.0 - p }).max(NEAREST).ln())
            .sum();
        let brier: f64 = pairs()
            .map(|(p, yes)| (p - f64::from(u8::from(yes))).powi(2))
            .sum();
        Ok(Self {
            rows: probabilities.len() as u64,
            positives: outcomes.iter().filter(|yes| **yes).count() as u64,
            auc: auc(pairs().collect()),
            log_loss: log_loss / rows,
            brier: brier / rows,
            calibration: calibration(pairs(), bins),
        })
    }
}

/// By ranks: AUC = (the sum of the positives' ranks − n₊ (n₊ + 1) / 2) / (n₊ n₋), equal values sharing a rank.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
fn auc(mut pairs: Vec<(f64, bool)>) -> Option<f64> {
    pairs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let (mut before, mut ranks, mut positives) = (0.0, 0.0, 0.0);
    for equal in pairs.chunk_by(|a, b| a.0 <= b.0 && b.0 <= a.0) {
        let count = equal.len() as f64;
        let yes = equal.iter().filter(|(_, yes)| *yes).count() as f64;
        ranks += yes * (before + f64::midpoint(count, 1.0));
        positives += yes;
        before += count;
    }
    let negatives = before - positives;
    let both = positives > 0.0 && negatives > 0.0;
    both.then(|| (ranks - positives * (positives + 1.0) / 2.0) / (positives * negatives))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place among the bins; counts far below 2^53"
)]
fn calibration(pairs: impl Iterator<Item = (f64, bool)>, bins: u32) -> Vec<ReliabilityBin> {
    let width = 1.0 / f64::from(bins);
    let mut table: Vec<_> = (0..bins)
        .map(|at| ReliabilityBin {
            from: f64::from(at) * width,
            to: f64::from(at + 1) * width,
            ..ReliabilityBin::default()
        })
        .collect();
    for (p, yes) in pairs {
        let at = ((p * f64::from(bins)) as u32).min(bins - 1);
        if let Some(bin) = table.get_mut(at as usize) {
            bin.rows += 1;
            bin.expected = Some(bin.expected.unwrap_or_default() + p);
            bin.actual = Some(bin.actual.unwrap_or_default() + f64::from(u8::from(yes)));
        }
    }
    for bin in &mut table {
        bin.expected = bin.expected.map(|sum| sum / bin.rows as f64);
        bin.actual = bin.actual.map(|sum| sum / bin.rows as f64);
    }
    table
}
