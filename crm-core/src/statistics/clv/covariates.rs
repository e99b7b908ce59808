//! BG/NBD for customers who differ in what is known of them.

use serde::{Deserialize, Serialize};

use super::beta_geometric::{Front, Leaves};
use super::rows::Row;
use super::{BgNbd, ModelFit, PurchaseHistories};
use crate::base::{Code, Error, Result};
use crate::statistics::learn::Scaling;
use crate::statistics::numeric::{Dual, dot, maximise};

/// [`BgNbd`] with covariates: what is known of a customer and does not change, such as the channel of the first order,
/// raises or lowers the rate of buying by a factor. α of a customer is α · e^−Σ weight · (value − mean) (P. Fader and
/// B. Hardie, Incorporating Time-Invariant Covariates into the Pareto/NBD and BG/NBD Models, 2007).
///
/// ```
/// use crm_core::clv::{BgNbd, CovariateBgNbd};
/// let base = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/// // One more in the column means that customers buy twice as often.
/// let model = CovariateBgNbd { base, weights: vec![2_f64.ln()], means: vec![0.5] };
/// let (low, high) = (model.of_customer(&[0.0]), model.of_customer(&[1.0]));
/// assert!((low.alpha / high.alpha - 2.0).abs() < 1e-12);
/// assert!(high.expected_repeats(52.0) > low.expected_repeats(52.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CovariateBgNbd {
    /// The model of a customer who is in the mean of all columns.
    pub base: BgNbd,
    /// By how much one more in each column raises the logarithm of the rate.
    pub weights: Vec<f64>,
    /// The means of the columns.
    pub means: Vec<f64>,
}

/// A customer, with the values of the columns.
struct Customer {
    row: Row,
    values: Vec<f64>,
}

impl CovariateBgNbd {
    /// The parameters and weights under which these purchases are likeliest; a column has a value a customer. In the
    /// fit, the weights follow the four parameters, as they are and not as logarithms.
    ///
    /// Errors: those of [`BgNbd::fit`]; `inconsistent` for a column of another length, `out_of_range` for what is no
    /// number in it; `not_converged` also for a column of one value, or columns that follow from each other.
    pub fn fit(purchases: &PurchaseHistories, columns: &[Vec<f64>]) -> Result<(Self, ModelFit)> {
        let (base, _) = BgNbd::fit(purchases)?;
        let uneven = columns.iter().any(|column| column.len() != purchases.len());
        if uneven {
            return Err(Error::field_of(Code::Inconsistent, "columns"));
        }
        let scaling = Scaling::of(columns)?;
        let scaled = scaling.apply(columns);
        let mut customers: Vec<(u32, Customer)> = purchases
            .histories()
            .enumerate()
            .map(|(at, history)| {
                let values = scaled
                    .iter()
                    .filter_map(|column| column.get(at).copied())
                    .collect();
                let row = Row {
                    recency: history.recency,
                    age: history.age,
                    weight: 1.0,
                };
                (history.frequency, Customer { row, values })
            })
            .collect();
        customers.sort_by_key(|(frequency, _)| *frequency);

        let mut start: Vec<f64> = base.parameters().map(f64::ln).to_vec();
        start.resize(start.len() + columns.len(), 0.0);
        let mut maximum = maximise(&start, |at| log_likelihood(at, &customers))?;
        // Back to the units of the columns.
        let units: Vec<f64> = [1.0; 4].iter().chain(&scaling.deviations).copied().collect();
        for (at, unit) in maximum.at.iter_mut().zip(&units) {
            *at /= unit;
        }
        for (row, unit) in maximum.covariance.rows_mut().iter_mut().zip(&units) {
            for (value, other) in row.iter_mut().zip(&units) {
                *value /= unit * other;
            }
        }
        let mut fit = ModelFit::of(&maximum, 0.0);
        fit.customers = purchases.len() as u64;
        let variances = fit
            .covariance
            .iter()
            .enumerate()
            .filter_map(|(at, row)| row.get(at));
        for (error, variance) in fit.standard_errors.iter_mut().zip(variances).skip(4) {
            *error = variance.sqrt();
        }
        let mut parameters = maximum.at.into_iter();
        let mut next = || parameters.next().map_or(0.0, f64::exp);
        let base = BgNbd {
            r: next(),
            alpha: next(),
            a: next(),
            b: next(),
        };
        Ok((
            Self {
                base,
                weights: parameters.collect(),
                means: scaling.means,
            },
            fit,
        ))
    }

    /// The model of a customer with these values; what is missing counts as the mean.
    pub fn of_customer(&self, values: &[f64]) -> BgNbd {
        let known = self.weights.iter().zip(&self.means).zip(values);
        let shift: f64 = known.map(|((weight, mean), value)| weight * (value - mean)).sum();
        BgNbd {
            alpha: self.base.alpha * (-shift).exp(),
            ..self.base
        }
    }
}

/// The log-likelihood and its gradient, at the logarithms of r, α, a and b and the weights.
fn log_likelihood(at: &[f64], customers: &[(u32, Customer)]) -> (f64, Vec<f64>) {
    let (logs, weights) = at.split_at_checked(4).unwrap_or((at, &[]));
    let parameters = Dual::<4>::exponentials(logs);
    let [r, alpha, ..] = parameters.map(|parameter| parameter.value);
    let mut total = Dual::constant(0.0);
    let mut by_weight = vec![0.0; weights.len()];
    for same in customers.chunk_by(|a, b| a.0 == b.0) {
        let Some((frequency, _)) = same.first() else {
            continue;
        };
        let x = f64::from(*frequency);
        let front = Front::of(parameters, x, Leaves::AfterRepeat);
        for (_, customer) in same {
            let shift = -dot(weights, &customer.values);
            let own = alpha * shift.exp();
            let since = own + customer.row.recency;
            let terms = front.of_row(r + x, (since, since.ln()), own + customer.row.age);
            // The front has r ln α of all; this customer's α is moved.
            let moved = Dual {
                value: r * shift,
                slope: [r * shift, 0.0, 0.0, 0.0],
            };
            let rows = front.differentiated(r, own, &terms);
            total = total + front.constant + moved + rows;
            let [_, by_ln_alpha, ..] = rows.slope;
            for (sum, value) in by_weight.iter_mut().zip(&customer.values) {
                *sum -= (r + by_ln_alpha) * value;
            }
        }
    }
    (total.value, total.slope.into_iter().chain(by_weight).collect())
}
