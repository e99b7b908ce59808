//! BG/BB.

use serde::{Deserialize, Serialize};

use super::ModelFit;
use super::fit::{check_positive, fit_positive};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{Dual, TO_THE_END, ln_beta, log_add};

/// How customers used given occasions to buy, such as yearly appeals: columns of one length. Customers who did the
/// same may share a row.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Occasions {
    /// How many occasions were used.
    pub frequency: Vec<u32>,
    /// The last occasion that was used, counted from 1; 0 for none.
    pub recency: Vec<u32>,
    /// How many occasions there were.
    pub occasions: Vec<u32>,
    /// How many customers did so. Empty when each row is one customer.
    #[serde(default)]
    pub customers: Vec<u32>,
}

impl Occasions {
    /// Checks the lengths of the columns, and that frequency ≤ recency ≤ occasions, with both 0 or neither.
    ///
    /// Errors: `inconsistent` for a column of another length; `out_of_range` with the row.
    pub fn check(&self) -> Result<()> {
        let length = self.frequency.len();
        let others = [(&self.recency, "recency"), (&self.occasions, "occasions")];
        for (column, field) in others.into_iter().chain([(&self.customers, "customers")]) {
            if column.len() != length && !(field == "customers" && column.is_empty()) {
                return Err(Error::field_of(Code::Inconsistent, field));
            }
        }
        let rows = self.frequency.iter().zip(&self.recency).zip(&self.occasions);
        for (((&x, &last), &n), row) in rows.zip(1..) {
            if x > last || last > n || (x == 0) != (last == 0) {
                return Err(Error::field_of(Code::OutOfRange, "recency").with_row(row));
            }
        }
        Ok(())
    }

    fn rows(&self) -> impl Iterator<Item = Row> {
        let weights = self.customers.iter().copied().chain(std::iter::repeat(1));
        let columns = self.frequency.iter().zip(&self.recency).zip(&self.occasions);
        columns.zip(weights).map(|(((&x, &last), &n), weight)| Row {
            x,
            last,
            n,
            weight: f64::from(weight),
        })
    }
}

#[derive(Clone, Copy, PartialEq)]
struct Row {
    x: u32,
    last: u32,
    n: u32,
    weight: f64,
}

/// The beta-geometric/beta-Bernoulli model: at each occasion, customers buy with a chance of their own, and before
/// each they may leave, again with a chance of their own (P. Fader, B. Hardie, J. Shang, Customer-Base Analysis in a
/// Discrete-Time Noncontractual Setting, Marketing Science 29, 2010).
///
/// ```
/// use crm_core::clv::BgBb;
/// // The published parameters of donors, a year an occasion.
/// let model = BgBb { alpha: 1.204, beta: 0.750, gamma: 0.657, delta: 2.783 };
/// assert_eq!(format!("{:.2}", model.expected_purchases(6, 6, 6, 5)), "3.75");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BgBb {
    /// The first parameter of the buying chances: α / (α + β) is their mean.
    pub alpha: f64,
    /// The second.
    pub beta: f64,
    /// The first parameter of the leaving chances: γ / (γ + δ) is their mean.
    pub gamma: f64,
    /// The second.
    pub delta: f64,
}

impl BgBb {
    /// The parameters under which these uses of occasions are likeliest.
    ///
    /// Errors: those of [`Occasions::check`]; `too_few` when nobody used any; `not_converged` when no parameters are
    /// best, as when all customers are alike.
    pub fn fit(occasions: &Occasions) -> Result<(Self, ModelFit)> {
        occasions.check()?;
        let rows = merged(occasions);
        let customers: f64 = rows.iter().map(|row| row.weight).sum();
        if customers < 2.0 || rows.iter().all(|row| row.x == 0) {
            return Err(Error::field_of(Code::TooFew, "frequency"));
        }
        let ([alpha, beta, gamma, delta], fit) =
            fit_positive([1.0, 1.0, 1.0, 3.0], customers, TO_THE_END, |logs| {
                log_likelihood(logs, &rows)
            })?;
        Ok((
            Self {
                alpha,
                beta,
                gamma,
                delta,
            },
            fit,
        ))
    }

    /// Checks that the parameters are positive numbers; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        let BgBb {
            alpha,
            beta,
            gamma,
            delta,
        } = *self;
        check_positive([
            (alpha, "alpha"),
            (beta, "beta"),
            (gamma, "gamma"),
            (delta, "delta"),
        ])
    }

    /// The log-likelihood of these uses of occasions under this model.
    ///
    /// Errors: those of [`Occasions::check`] and of [`check`](Self::check).
    pub fn log_likelihood(&self, occasions: &Occasions) -> Result<f64> {
        self.check()?;
        occasions.check()?;
        let logs = [self.alpha, self.beta, self.gamma, self.delta].map(f64::ln);
        Ok(log_likelihood(&logs, &merged(occasions)).0)
    }

    /// The probability that the customer has not left before the occasion after the `occasions` that were.
    pub fn probability_alive(&self, frequency: u32, recency: u32, occasions: u32) -> f64 {
        let (x, n) = (f64::from(frequency), f64::from(occasions));
        let stays = ln_beta(self.gamma, self.delta + n + 1.0) - ln_beta(self.gamma, self.delta);
        let buys = ln_beta(self.alpha + x, self.beta + n - x) - ln_beta(self.alpha, self.beta);
        (buys + stays - self.ln_probability(frequency, recency, occasions)).exp()
    }

    /// The number of the next `next` occasions that this customer will use.
    pub fn expected_purchases(&self, frequency: u32, recency: u32, occasions: u32, next: u32) -> f64 {
        let (x, n) = (f64::from(frequency), f64::from(occasions));
        let buys = (self.alpha + x) / (self.alpha + self.beta + n);
        let mut stays = self.probability_alive(frequency, recency, occasions);
        let mut sum = 0.0;
        let mut known = self.delta + n + 1.0;
        for _ in 0..next {
            sum += stays;
            stays *= known / (self.gamma + known);
            known += 1.0;
        }
        buys * sum
    }

    /// The number of the first `occasions` that a new customer uses.
    pub fn expected_uses(&self, occasions: u32) -> f64 {
        self.expected_purchases(0, 0, 0, occasions)
    }

    fn ln_probability(&self, x: u32, last: u32, n: u32) -> f64 {
        let BgBb {
            alpha,
            beta,
            gamma,
            delta,
        } = *self;
        let (x, last, n) = (f64::from(x), f64::from(last), f64::from(n));
        let none = ln_beta(alpha, beta) + ln_beta(gamma, delta);
        let mut sum = ln_beta(alpha + x, beta + n - x) + ln_beta(gamma, delta + n);
        let mut at = last;
        while at < n {
            sum = log_add(
                sum,
                ln_beta(alpha + x, beta + at - x) + ln_beta(gamma + 1.0, delta + at),
            );
            at += 1.0;
        }
        sum - none
    }
}

/// Equal rows as one.
fn merged(occasions: &Occasions) -> Vec<Row> {
    let mut rows: Vec<Row> = occasions.rows().collect();
    rows.sort_unstable_by_key(|row| (row.n, row.last, row.x));
    rows.dedup_by(|next, kept| {
        let same = (next.n, next.last, next.x) == (kept.n, kept.last, kept.x);
        if same {
            kept.weight += next.weight;
        }
        same
    });
    rows
}

/// The log-likelihood of all customers and its gradient, at the logarithms of the parameters. A customer's is the sum
/// over the occasion before which the customer left, or did not:
/// B(α + x, β + n − x) B(γ, δ + n) + Σ B(α + x, β + i − x) B(γ + 1, δ + i) for i from tₓ to n − 1,
/// over B(α, β) B(γ, δ).
fn log_likelihood(logs: &[f64], rows: &[Row]) -> (f64, Vec<f64>) {
    let [alpha, beta, gamma, delta] = Dual::<4>::exponentials(logs);
    let ln_beta = |a: Dual<4>, b: Dual<4>| a.ln_gamma() + b.ln_gamma() - (a + b).ln_gamma();
    let none = ln_beta(alpha, beta) + ln_beta(gamma, delta);
    let mut total = Dual::constant(0.0);
    for row in rows {
        let (x, n) = (f64::from(row.x), f64::from(row.n));
        let mut sum = ln_beta(alpha + x, beta + (n - x)) + ln_beta(gamma, delta + n);
        for at in row.last..row.n {
            let at = f64::from(at);
            sum = sum.log_add(ln_beta(alpha + x, beta + (at - x)) + ln_beta(gamma + 1.0, delta + at));
        }
        total = total + (sum - none) * row.weight;
    }
    (total.value, total.slope.to_vec())
}
