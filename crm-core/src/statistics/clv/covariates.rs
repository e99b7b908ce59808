//! BG/NBD for customers who differ in what is known of them.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::beta_geometric::{Front, Leaves};
use super::rows::{ROWS, Row};
use super::{BgNbd, ModelFit, PurchaseHistories, PurchaseHistory, PurchaseModel};
use crate::base::{Code, Error, Result};
use crate::statistics::learn::Scaling;
use crate::statistics::numeric::{Dual, GoOn, TO_THE_END, dot, maximise, share};

/// So many customers are worth the work of more than one core.
const MANY: usize = 4 * ROWS;

/// The most by which the logarithm of a rate is moved: a factor of five hundred million.
const FARTHEST: f64 = 20.0;

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
/// assert!((model.factors(&[1.0])[0] - 2_f64.sqrt()).abs() < 1e-12);
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

/// Customers of one history and the same values.
#[derive(Clone)]
struct Alike {
    row: Row,
    values: Vec<f64>,
}

/// Customers of one frequency.
struct Group {
    frequency: f64,
    customers: Vec<Alike>,
}

impl CovariateBgNbd {
    /// The parameters and weights under which these purchases are likeliest; a column has a value a customer. In the
    /// fit, the weights follow the four parameters, as they are and not as logarithms.
    ///
    /// Errors: those of [`BgNbd::fit`]; `inconsistent` with `columns[0]` for a column of another length, `out_of_range` for
    /// what is no number in it; `not_converged` also for a column of one value, with its name, and for columns that follow
    /// from each other.
    pub fn fit(purchases: &PurchaseHistories, columns: &[Vec<f64>]) -> Result<(Self, ModelFit)> {
        Self::fit_while(purchases, columns, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between the steps.
    pub fn fit_while(
        purchases: &PurchaseHistories,
        columns: &[Vec<f64>],
        go_on: GoOn<'_>,
    ) -> Result<(Self, ModelFit)> {
        let (base, _) = BgNbd::fit_while(purchases, go_on)?;
        check(columns, purchases.len(), f64::is_finite)?;
        let scaling = Scaling::of(columns)?;
        let scaled = scaling.apply(columns);
        let constant = |column: &Vec<f64>| column.iter().all(|value| value.abs() < 1e-9);
        if let Some(at) = scaled.iter().position(constant) {
            return Err(Error::field_of(Code::NotConverged, format!("columns[{at}]")));
        }
        let groups = groups(purchases, &scaled);

        let mut start: Vec<f64> = base.parameters().map(f64::ln).to_vec();
        start.resize(start.len() + columns.len(), 0.0);
        let mut maximum = maximise(&start, go_on, |at| log_likelihood(at, &groups))?;
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

    /// Checks that the parameters are positive numbers, and that there are as many weights as means, all of them numbers.
    ///
    /// Errors: `out_of_range` and `inconsistent`.
    pub fn check(&self) -> Result<()> {
        self.base.check()?;
        for (values, field) in [(&self.weights, "weights"), (&self.means, "means")] {
            if values.iter().any(|value| !value.is_finite()) {
                return Err(Error::field_of(Code::OutOfRange, field));
            }
        }
        if self.weights.len() != self.means.len() {
            return Err(Error::field_of(Code::Inconsistent, "means"));
        }
        Ok(())
    }

    /// By which factor each column raises the rate of a customer with these values above that of one in the mean; 1 for
    /// what is missing.
    pub fn factors(&self, values: &[f64]) -> Vec<f64> {
        self.shifts(values).map(f64::exp).collect()
    }

    /// By how much each column raises the logarithm of the rate.
    fn shifts(&self, values: &[f64]) -> impl Iterator<Item = f64> {
        let values = values.iter().chain(std::iter::repeat(&f64::NAN));
        let columns = self.weights.iter().zip(&self.means).zip(values);
        columns.map(|((weight, mean), value)| {
            let shift = weight * (value - mean);
            if value.is_finite() {
                shift.clamp(-FARTHEST, FARTHEST)
            } else {
                0.0
            }
        })
    }

    /// The model of a customer with these values; what is missing, or no number, counts as the mean. No rate is raised or
    /// lowered by more than a factor of e^20, so that a value far from all that was fitted gives numbers still.
    pub fn of_customer(&self, values: &[f64]) -> BgNbd {
        let shift: f64 = self.shifts(values).sum::<f64>().clamp(-FARTHEST, FARTHEST);
        BgNbd {
            alpha: self.base.alpha * (-shift).exp(),
            ..self.base
        }
    }

    /// The models of customers, a value a customer in each column; one that is no number counts as the mean.
    ///
    /// Errors: those of [`CovariateBgNbd::check`]; `inconsistent` for another number of columns, and with `columns[0]` for
    /// one of another length; `out_of_range` for what is infinite.
    pub fn models(&self, columns: &[Vec<f64>]) -> Result<Vec<PurchaseModel>> {
        self.check()?;
        if columns.len() != self.weights.len() {
            return Err(Error::field_of(Code::Inconsistent, "columns"));
        }
        let rows = columns.first().map_or(0, Vec::len);
        check(columns, rows, |value| !value.is_infinite())?;
        let model = |row: usize| {
            let values: Vec<f64> = columns
                .iter()
                .filter_map(|column| column.get(row).copied())
                .collect();
            PurchaseModel::BgNbd(self.of_customer(&values))
        };
        Ok((0..rows).map(model).collect())
    }

    /// Models whose parameters and weights are drawn from the distribution of the estimates, the same for the same seed.
    ///
    /// Errors: `inconsistent` when the fit is not of this model.
    pub fn draws(&self, fit: &ModelFit, count: u32, seed: u64) -> Result<Vec<Self>> {
        let draws = fit.draws(&self.base.parameters(), &self.weights, count, seed)?;
        let drawn = draws.into_iter().filter_map(|draw| {
            let (&[r, alpha, a, b], weights) = draw.split_first_chunk::<4>()?;
            Some(Self {
                base: BgNbd { r, alpha, a, b },
                weights: weights.to_vec(),
                means: self.means.clone(),
            })
        });
        Ok(drawn.collect())
    }
}

fn check(columns: &[Vec<f64>], rows: usize, is_good: impl Fn(f64) -> bool) -> Result<()> {
    for (at, column) in columns.iter().enumerate() {
        let wrong = |code| Error::field_of(code, format!("columns[{at}]"));
        if column.len() != rows {
            return Err(wrong(Code::Inconsistent));
        }
        if let Some((_, row)) = column.iter().zip(1..).find(|(value, _)| !is_good(**value)) {
            return Err(wrong(Code::OutOfRange).with_row(row));
        }
    }
    Ok(())
}

/// The customers, equal ones once, in groups that are shared out among the cores.
fn groups(purchases: &PurchaseHistories, columns: &[Vec<f64>]) -> Vec<Group> {
    let mut customers: Vec<(PurchaseHistory, Vec<f64>)> = purchases
        .histories()
        .enumerate()
        .map(|(at, history)| {
            let values = columns.iter().filter_map(|column| column.get(at).copied());
            (history, values.collect())
        })
        .collect();
    customers.sort_by(|(a, of_a), (b, of_b)| {
        let by_time = || a.recency.total_cmp(&b.recency).then(a.age.total_cmp(&b.age));
        let values = of_a.iter().zip(of_b).map(|(a, b)| a.total_cmp(b));
        let by_value = || values.fold(Ordering::Equal, Ordering::then);
        a.frequency
            .cmp(&b.frequency)
            .then_with(by_time)
            .then_with(by_value)
    });
    let mut groups = Vec::new();
    for same in customers.chunk_by(|(a, _), (b, _)| a.frequency == b.frequency) {
        let frequency = same.first().map_or(0.0, |(one, _)| f64::from(one.frequency));
        let alike: Vec<Alike> = same.chunk_by(|a, b| a == b).filter_map(alike).collect();
        groups.extend(alike.chunks(ROWS).map(|customers| Group {
            frequency,
            customers: customers.to_vec(),
        }));
    }
    groups
}

fn alike(equal: &[(PurchaseHistory, Vec<f64>)]) -> Option<Alike> {
    let (history, values) = equal.first()?;
    let PurchaseHistory { recency, age, .. } = *history;
    Some(Alike {
        row: Row {
            recency,
            age,
            weight: equal.iter().map(|_| 1.0).sum(),
        },
        values: values.clone(),
    })
}

/// The log-likelihood and its gradient, at the logarithms of r, α, a and b and the weights.
fn log_likelihood(at: &[f64], groups: &[Group]) -> (f64, Vec<f64>) {
    let (logs, weights) = at.split_at_checked(4).unwrap_or((at, &[]));
    let parameters = Dual::<4>::exponentials(logs);
    let of = |group: &Group| of_group(parameters, weights, group);
    let sums = if groups.iter().map(|group| group.customers.len()).sum::<usize>() < MANY {
        groups.iter().map(of).collect()
    } else {
        let sums = share(groups.len(), |at| groups.get(at).map(of));
        sums.into_iter().flatten().collect::<Vec<_>>()
    };
    let mut total = Dual::constant(0.0);
    let mut by_weight = vec![0.0; weights.len()];
    for (sum, slopes) in sums {
        total = total + sum;
        for (total, slope) in by_weight.iter_mut().zip(slopes) {
            *total += slope;
        }
    }
    (total.value, total.slope.into_iter().chain(by_weight).collect())
}

/// The same of a group, its slope by the parameters and by the weights.
fn of_group(parameters: [Dual<4>; 4], weights: &[f64], group: &Group) -> (Dual<4>, Vec<f64>) {
    let [r, alpha, ..] = parameters.map(|parameter| parameter.value);
    let x = group.frequency;
    let front = Front::of(parameters, x, Leaves::AfterRepeat);
    let mut total = Dual::constant(0.0);
    let mut by_weight = vec![0.0; weights.len()];
    for Alike { row, values } in &group.customers {
        let shift = -dot(weights, values);
        let own = alpha * shift.exp();
        let since = own + row.recency;
        let terms = front.of_row(r + x, (since, since.ln()), own + row.age);
        // The front has r ln α of all; this customer's α is moved.
        let moved = Dual {
            value: r * shift,
            slope: [r * shift, 0.0, 0.0, 0.0],
        };
        let rows = front.differentiated(r, own, &terms);
        total = total + (front.constant + moved + rows) * row.weight;
        let [_, by_ln_alpha, ..] = rows.slope;
        for (sum, value) in by_weight.iter_mut().zip(values) {
            *sum -= row.weight * (r + by_ln_alpha) * value;
        }
    }
    (total, by_weight)
}
