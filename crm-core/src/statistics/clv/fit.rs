//! What a fit tells beside its parameters.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, Matrix, Maximum, Random, maximise};

/// How well a model fits, and how surely its parameters are known. Only a fit that converged has one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ModelFit {
    /// The log-likelihood at its maximum.
    #[n(0)]
    pub log_likelihood: f64,
    /// The number of customers whose data were used.
    #[n(1)]
    pub customers: u64,
    /// The standard error of each parameter, in the order of the model's fields; behind them those of weights.
    #[n(2)]
    pub standard_errors: Vec<f64>,
    /// The covariance of the logarithms of the parameters, and of weights as they are, by rows: the inverse of the
    /// observed information.
    #[n(3)]
    pub covariance: Vec<Vec<f64>>,
    /// How often the likelihood was evaluated.
    #[n(4)]
    pub evaluations: u32,
}

/// The range of a quantity that is computed from uncertain parameters.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ConfidenceInterval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The interval that holds the middle part of these values, 0.95 for one; between two values it is interpolated.
///
/// Give it what the models of [`draws`](super::PurchaseModel::draws) say of one customer.
///
/// Errors: `out_of_range` for a level that is not between 0 and 1, and for values that are no numbers; `too_few`
/// without values.
///
/// ```
/// use crm_core::clv::interval;
/// let values: Vec<f64> = (0..=100).map(f64::from).collect();
/// let found = interval(&values, 0.9)?;
/// assert!((found.low - 5.0).abs() < 1e-9 && (found.high - 95.0).abs() < 1e-9);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub fn interval(values: &[f64], level: f64) -> Result<ConfidenceInterval> {
    if !(level > 0.0 && level < 1.0) {
        return Err(Error::field_of(Code::OutOfRange, "level"));
    }
    if values.iter().any(|value| value.is_nan()) {
        return Err(Error::field_of(Code::OutOfRange, "values"));
    }
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let ends = quantile(&sorted, (1.0 - level) / 2.0).zip(quantile(&sorted, f64::midpoint(1.0, level)));
    ends.map(|(low, high)| ConfidenceInterval { low, high })
        .ok_or_else(|| Error::field_of(Code::TooFew, "values"))
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a position in a list, between 0 and its length"
)]
fn quantile(sorted: &[f64], part: f64) -> Option<f64> {
    let position = sorted.len().checked_sub(1)? as f64 * part;
    let below = *sorted.get(position.floor() as usize)?;
    let above = *sorted.get(position.ceil() as usize)?;
    Some(below + (above - below) * position.fract())
}

impl ModelFit {
    /// Of the maximum of a log-likelihood over the logarithms of positive parameters.
    pub(super) fn of(maximum: &Maximum, customers: f64) -> Self {
        let covariance = maximum.covariance.clone().into_rows();
        let diagonal = covariance.iter().enumerate().filter_map(|(at, row)| row.get(at));
        // The derivative of the exponential is the exponential.
        let standard_errors = maximum
            .at
            .iter()
            .zip(diagonal)
            .map(|(log, v)| log.exp() * v.sqrt())
            .collect();
        Self {
            log_likelihood: maximum.value,
            customers: whole(customers),
            standard_errors,
            covariance,
            evaluations: maximum.evaluations,
        }
    }

    /// Parameters and, behind them, weights, drawn from the distribution of the estimates: as far as the sample is large,
    /// that is log-normal for parameters and normal for weights.
    pub(super) fn draws(
        &self,
        parameters: &[f64],
        weights: &[f64],
        count: u32,
        seed: u64,
    ) -> Result<Vec<Vec<f64>>> {
        let size = parameters.len() + weights.len();
        let rows = || self.covariance.iter().chain([&self.standard_errors]);
        let sized = self.covariance.len() == size && rows().all(|row| row.len() == size);
        let lower = sized
            .then(|| Matrix::of(self.covariance.clone()).cholesky())
            .flatten();
        let lower = lower.ok_or_else(|| Error::field_of(Code::Inconsistent, "covariance"))?;
        let mut random = Random::seeded(seed);
        let mut draw = || {
            let normals: Vec<f64> = (0..size).map(|_| random.normal()).collect();
            let shifts = lower.times(&normals);
            let (logs, rest) = shifts.split_at_checked(parameters.len()).unwrap_or_default();
            let drawn = parameters
                .iter()
                .zip(logs)
                .map(|(value, shift)| value * shift.exp());
            drawn
                .chain(weights.iter().zip(rest).map(|(weight, shift)| weight + shift))
                .collect()
        };
        Ok((0..count).map(|_| draw()).collect())
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count, kept as a weight"
)]
fn whole(count: f64) -> u64 {
    count as u64
}

/// The parameters at which a log-likelihood is greatest, from where the search begins, as long as it may go on.
pub(super) fn fit_positive<const N: usize>(
    start: [f64; N],
    customers: f64,
    go_on: GoOn<'_>,
    log_likelihood: impl FnMut(&[f64]) -> (f64, Vec<f64>),
) -> Result<([f64; N], ModelFit)> {
    let maximum = maximise(&start.map(f64::ln), go_on, log_likelihood)?;
    let mut parameters = [0.0; N];
    for (parameter, log) in parameters.iter_mut().zip(&maximum.at) {
        *parameter = log.exp();
    }
    Ok((parameters, ModelFit::of(&maximum, customers)))
}

/// Checks that the parameters of a model are positive numbers.
pub(super) fn check_positive<const N: usize>(parameters: [(f64, &'static str); N]) -> Result<()> {
    for (parameter, field) in parameters {
        if !(parameter.is_finite() && parameter > 0.0) {
            return Err(Error::field_of(Code::OutOfRange, field));
        }
    }
    Ok(())
}
