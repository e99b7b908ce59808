//! What a purchase is worth.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::fit::{check_positive, fit_positive};
use super::{ModelFit, PurchaseHistories};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{Dual, GoOn, TO_THE_END};

/// Above this, frequency and value are no longer independent, as the model takes them to be.
const CORRELATED: f64 = 0.30;

/// The gamma-gamma model: the values of a customer's purchases vary around a mean of the customer's own, which does
/// not depend on how often the customer buys (P. Fader and B. Hardie, The Gamma-Gamma Model of Monetary Value, 2013).
///
/// ```
/// use crm_core::clv::GammaGamma;
/// // The published parameters of the CDNOW customers. The first of them bought twice again, for 22.35 each.
/// let model = GammaGamma { p: 6.25, q: 3.74, gamma: 15.44 };
/// assert_eq!(format!("{:.2}", model.expected_value(2, 22.35)), "24.66");
/// // Of one who never came back, only the mean of all is known.
/// assert_eq!(format!("{:.2}", model.expected_value(0, 0.0)), "35.22");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct GammaGamma {
    /// The shape of the values' distribution.
    #[n(0)]
    pub p: f64,
    /// The shape of the distribution of its rates among customers.
    #[n(1)]
    pub q: f64,
    /// The rate of that distribution.
    #[n(2)]
    pub gamma: f64,
}

/// Customers of one frequency and mean value.
pub(super) struct Row {
    value: f64,
    weight: f64,
}

/// Customers of one frequency.
pub(super) struct Group {
    frequency: f64,
    /// The number of customers, and the sum of the logarithms of their values.
    weight: f64,
    logs: f64,
    rows: Vec<Row>,
}

impl GammaGamma {
    /// The parameters under which these mean values are likeliest, of those who came back and whose mean value is
    /// positive.
    ///
    /// The expected value of a purchase is finite for q > 1 alone: [`mean_value`](Self::mean_value).
    ///
    /// Errors: those of [`PurchaseHistories::check`]; `out_of_range` for a value that is no number or below 0;
    /// `too_few` with fewer than two such customers; `not_converged` when no parameters are best, as when all values
    /// are equal.
    pub fn fit(purchases: &PurchaseHistories) -> Result<(Self, ModelFit)> {
        Self::fit_while(purchases, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between the steps.
    pub fn fit_while(purchases: &PurchaseHistories, go_on: GoOn<'_>) -> Result<(Self, ModelFit)> {
        let groups = groups(purchases)?;
        let customers: f64 = groups.iter().map(|group| group.weight).sum();
        if customers < 2.0 {
            return Err(Error::field_of(Code::TooFew, "value"));
        }
        let sum: f64 = groups
            .iter()
            .flat_map(|group| &group.rows)
            .map(|row| row.value * row.weight)
            .sum();
        let start = [2.0, 3.0, sum / customers];
        let ([p, q, gamma], fit) =
            fit_positive(start, customers, go_on, |logs| log_likelihood(logs, &groups))?;
        Ok((Self { p, q, gamma }, fit))
    }

    /// Checks that the parameters are positive numbers; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        check_positive([(self.p, "p"), (self.q, "q"), (self.gamma, "gamma")])
    }

    /// The log-likelihood of these mean values under this model.
    ///
    /// Errors: those of [`fit`](Self::fit) about the input, and of [`check`](Self::check).
    pub fn log_likelihood(&self, purchases: &PurchaseHistories) -> Result<f64> {
        self.check()?;
        Ok(log_likelihood(&[self.p.ln(), self.q.ln(), self.gamma.ln()], &groups(purchases)?).0)
    }

    /// The mean value of a purchase over all customers, pγ / (q − 1); infinite unless q > 1.
    pub fn mean_value(&self) -> f64 {
        if self.q > 1.0 {
            self.p * self.gamma / (self.q - 1.0)
        } else {
            f64::INFINITY
        }
    }

    /// The expected mean value of a customer's purchases, given the mean value `value` of `frequency` purchases:
    /// p (γ + x z̄) / (px + q − 1). Those without a repeat purchase, and such as were free, get the mean of all.
    pub fn expected_value(&self, frequency: u32, value: f64) -> f64 {
        if frequency == 0 || value <= 0.0 {
            return self.mean_value();
        }
        let x = f64::from(frequency);
        let below = self.p * x + self.q - 1.0;
        if below > 0.0 {
            self.p * (self.gamma + x * value) / below
        } else {
            f64::INFINITY
        }
    }

    /// The correlation (Pearson's) of frequency and mean value, of those who came back and whose value is positive.
    /// None when it has no value, as for fewer than two customers or when all have the same frequency.
    ///
    /// Errors: those of [`fit`](Self::fit) about the input.
    pub fn correlation(purchases: &PurchaseHistories) -> Result<Option<f64>> {
        let groups = groups(purchases)?;
        let mut sums = [0.0; 3];
        let pairs = || {
            groups.iter().flat_map(|group| {
                group
                    .rows
                    .iter()
                    .map(|row| (group.frequency, row.value, row.weight))
            })
        };
        for (x, value, weight) in pairs() {
            for (sum, term) in sums.iter_mut().zip([weight, weight * x, weight * value]) {
                *sum += term;
            }
        }
        let [all, xs, values] = sums;
        let (mut joint, mut of_x, mut of_value) = (0.0, 0.0, 0.0);
        for (x, value, weight) in pairs() {
            let (dx, dv) = (x - xs / all, value - values / all);
            joint += weight * dx * dv;
            of_x += weight * dx * dx;
            of_value += weight * dv * dv;
        }
        let product = of_x * of_value;
        Ok((product > 0.0).then(|| joint / product.sqrt()))
    }

    /// Models whose parameters are drawn from the distribution of the estimates, the same for the same seed; see
    /// [`PurchaseModel::draws`](super::PurchaseModel::draws).
    ///
    /// Errors: `inconsistent` when the fit is not of this model.
    pub fn draws(&self, fit: &ModelFit, count: u32, seed: u64) -> Result<Vec<Self>> {
        let draws = fit.draws(&[self.p, self.q, self.gamma], &[], count, seed)?;
        let model = |draw: Vec<f64>| match *draw {
            [p, q, gamma] => Some(Self { p, q, gamma }),
            _ => None,
        };
        Ok(draws.into_iter().filter_map(model).collect())
    }

    /// Whether frequency and value depend on each other so much that the model's values mislead: a correlation of .30
    /// or more, in either direction.
    pub fn is_correlated(correlation: f64) -> bool {
        correlation.abs() >= CORRELATED
    }
}

/// The customers who count, by frequency.
pub(super) fn groups(purchases: &PurchaseHistories) -> Result<Vec<Group>> {
    purchases.check()?;
    let mut pairs = Vec::new();
    for ((&x, &value), row) in purchases.frequency.iter().zip(&purchases.value).zip(1..) {
        if !(value.is_finite() && value >= 0.0) {
            return Err(Error::field_of(Code::OutOfRange, "value").with_row(row));
        }
        if x > 0 && value > 0.0 {
            pairs.push((x, value));
        }
    }
    pairs.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let group = |same: &[(u32, f64)]| {
        let rows: Vec<Row> = same.chunk_by(|a, b| a == b).filter_map(row).collect();
        Group {
            frequency: same.first().map_or(0.0, |pair| f64::from(pair.0)),
            weight: rows.iter().map(|row| row.weight).sum(),
            logs: rows.iter().map(|row| row.weight * row.value.ln()).sum(),
            rows,
        }
    };
    Ok(pairs.chunk_by(|a, b| a.0 == b.0).map(group).collect())
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 customers")]
fn row(equal: &[(u32, f64)]) -> Option<Row> {
    equal.first().map(|pair| Row {
        value: pair.1,
        weight: equal.len() as f64,
    })
}

/// ln Γ(px + q) − ln Γ(px) − ln Γ(q) + q ln γ + (px − 1) ln z̄ + px ln x − (px + q) ln(γ + x z̄), summed.
pub(super) fn log_likelihood(logs: &[f64], groups: &[Group]) -> (f64, Vec<f64>) {
    let [p, q, gamma] = Dual::<3>::exponentials(logs);
    let same = q * gamma.ln() - q.ln_gamma();
    let mut total = Dual::constant(0.0);
    for group in groups {
        let x = group.frequency;
        let px = p * x;
        let front = (px + q).ln_gamma() - px.ln_gamma() + same + px * x.ln();
        let (mut sums, mut inverses) = (0.0, 0.0);
        for row in &group.rows {
            let sum = gamma.value + x * row.value;
            sums += row.weight * sum.ln();
            inverses += row.weight / sum;
        }
        let spread = Dual {
            value: sums,
            slope: gamma.slope.map(|slope| slope * inverses),
        };
        let logs = Dual::constant(-group.logs);
        total = total + front * group.weight + px * group.logs - (px + q) * spread + logs;
    }
    (total.value, total.slope.to_vec())
}
