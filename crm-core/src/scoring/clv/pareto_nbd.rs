//! Pareto/NBD.

use serde::{Deserialize, Serialize};

use super::beta_geometric::negative_binomial;
use super::fit::{check_positive, fit_positive};
use super::rows::{Group, compress, compress_to_fit, customers, mean_rate};
use super::{Fit, History, Purchases};
use crate::base::Result;
use crate::scoring::numeric::{Dual, expm1_over};

/// The Pareto/NBD model: customers buy at random times, each at a rate of their own, and leave at a random time, each
/// again at a rate of their own (D. Schmittlein, D. Morrison, R. Colombo, Counting Your Customers, Management Science
/// 33, 1987; the likelihood as in P. Fader and B. Hardie, A Note on Deriving the Pareto/NBD Model, 2005).
///
/// ```
/// use crm_core::clv::{History, ParetoNbd};
/// // The published parameters of the CDNOW customers, in weeks.
/// let model = ParetoNbd { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
/// let customer = History { frequency: 26, recency: 30.857, age: 31.0 };
/// assert_eq!(format!("{:.4}", model.probability_alive(&customer)), "0.9979");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ParetoNbd {
    /// The shape of the buying rates' distribution.
    pub r: f64,
    /// Its rate: r / α is the mean number of purchases in one unit of time.
    pub alpha: f64,
    /// The shape of the leaving rates' distribution.
    pub s: f64,
    /// Its rate.
    pub beta: f64,
}

impl ParetoNbd {
    /// The parameters under which these purchases are likeliest.
    ///
    /// Errors: those of [`Purchases::check`]; `too_few` when nobody came back; `not_converged` when no parameters are
    /// best, as when all customers are alike.
    pub fn fit(purchases: &Purchases) -> Result<(Self, Fit)> {
        let groups = compress_to_fit(purchases)?;
        let alpha = 0.5 / mean_rate(&groups);
        let start = [0.5, alpha, 0.5, alpha];
        let ([r, alpha, s, beta], fit) =
            fit_positive(start, customers(&groups), |logs| log_likelihood(logs, &groups))?;
        Ok((Self { r, alpha, s, beta }, fit))
    }

    /// Checks that the parameters are positive numbers; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        check_positive([(self.r, "r"), (self.alpha, "alpha"), (self.s, "s"), (self.beta, "beta")])
    }

    /// The log-likelihood of these purchases under this model.
    ///
    /// Errors: those of [`fit`](Self::fit) about the input, and of [`check`](Self::check).
    pub fn log_likelihood(&self, purchases: &Purchases) -> Result<f64> {
        self.check()?;
        Ok(log_likelihood(&self.parameters().map(f64::ln), &compress(purchases)?).0)
    }

    /// The probability that the customer has not left.
    pub fn probability_alive(&self, history: &History) -> f64 {
        let parameters = self.parameters().map(Dual::<0>::constant);
        let terms = Terms::of(parameters, f64::from(history.frequency), history.recency, history.age);
        (terms.alive.value - terms.sum().value).exp().min(1.0)
    }

    /// The purchases that this customer will make within `time` from the end of the observation:
    /// (r + x) (β + T) / ((α + T) (s − 1)) · [1 − ((β + T) / (β + T + time))^(s − 1)] · P(alive).
    pub fn expected_purchases(&self, history: &History, time: f64) -> f64 {
        let rate = (self.r + f64::from(history.frequency)) / (self.alpha + history.age);
        let until = self.beta + history.age;
        // ∫ ((β + T) / (β + T + u))^s du, also at s = 1.
        let active = -until * expm1_over(self.s - 1.0, -(time / until).ln_1p());
        rate * active * self.probability_alive(history)
    }

    /// The repeat purchases that a new customer makes within `time` from the first purchase.
    pub fn expected_repeats(&self, time: f64) -> f64 {
        self.expected_purchases(&History { frequency: 0, recency: 0.0, age: 0.0 }, time)
    }

    /// The probability that a new customer makes `count` repeat purchases within `time` from the first purchase: the
    /// mean of that of customers who left at u, over the time of leaving, by Simpson's rule in steps of equal chance.
    pub fn probability_of(&self, count: u32, time: f64) -> f64 {
        const STEPS: u32 = 256;
        let bought_by = |until: f64| negative_binomial(self.r, self.alpha, count, until);
        // The chance of being active at u is (β / (β + u))^s.
        let stays = (-self.s * (time / self.beta).ln_1p()).exp();
        let leaving = |part: f64| {
            let still = 1.0 - part * (1.0 - stays);
            bought_by((self.beta * (-still.ln() / self.s).exp_m1()).clamp(0.0, time))
        };
        let inner: f64 = (1..STEPS)
            .map(|at| {
                let weight = if at % 2 == 1 { 4.0 } else { 2.0 };
                weight * leaving(f64::from(at) / f64::from(STEPS))
            })
            .sum();
        let mean = (leaving(0.0) + inner + leaving(1.0)) / f64::from(3 * STEPS);
        stays * bought_by(time) + (1.0 - stays) * mean
    }

    /// r, α, s, β.
    pub(super) fn parameters(&self) -> [f64; 4] {
        [self.r, self.alpha, self.s, self.beta]
    }
}

/// The logarithms of the two ways to a history, without what depends on the frequency alone: still active at T, and
/// left between tₓ and T.
struct Terms<const N: usize> {
    alive: Dual<N>,
    left: Option<Dual<N>>,
}

impl<const N: usize> Terms<N> {
    /// With φ(t) = (α + t)^−(r + x) (β + t)^−s and κ below: alive φ(T), left s / (r + s + x) · [φ(tₓ) κ(tₓ) − φ(T) κ(T)].
    fn of([r, alpha, s, beta]: [Dual<N>; 4], x: f64, recency: f64, age: f64) -> Self {
        let phi = |time: f64| -((alpha + time).ln() * (r + x)) - (beta + time).ln() * s;
        let alive = phi(age);
        if recency >= age {
            return Self { alive, left: None };
        }
        let parameters = [r, alpha, s, beta];
        let early = phi(recency) + kappa(parameters, x, recency).ln();
        let late = alive + kappa(parameters, x, age).ln();
        let share = s.ln() - (r + s + x).ln();
        // ln(eᵃ − eᵇ) = a + ln(1 − e^(b − a)); the difference is not 0, since φκ falls.
        let gap = early.log_less(late);
        Self { alive, left: gap.map(|gap| share + gap) }
    }

    fn sum(&self) -> Dual<N> {
        self.left.map_or(self.alive, |left| self.alive.log_add(left))
    }
}

/// The part of the integral over the time of leaving that is no power: κ = ₂F₁(1, r + x; r + s + x + 1; z) with
/// z = (α − β) / (α + t), or by Pfaff's transformation (α + t) / (β + t) · ₂F₁(1, s + 1; r + s + x + 1; z) with
/// z = (β − α) / (β + t), whichever z is not negative.
fn kappa<const N: usize>([r, alpha, s, beta]: [Dual<N>; 4], x: f64, time: f64) -> Dual<N> {
    let c = r + s + x;
    let (alpha_t, beta_t) = (alpha + time, beta + time);
    if alpha.value >= beta.value {
        series_of_one(r + x, c, (alpha - beta) / alpha_t)
    } else {
        series_of_one(s + 1.0, c, (beta - alpha) / beta_t) * (alpha_t / beta_t)
    }
}

/// ₂F₁(1, b; c + 1; z) for b, c > 0 and 0 ≤ z < 1, by Gauss's continued fraction (NIST Handbook of Mathematical
/// Functions, 15.7.1), which also ends soon where the series does not: ₂F₁(1, 1; 2; ½) = 2 ln 2.
fn series_of_one<const N: usize>(b: Dual<N>, c: Dual<N>, z: Dual<N>) -> Dual<N> {
    let mut fraction = Dual::constant(1.0);
    let depth = depth(z.value);
    for n in (0..depth).rev() {
        let n = f64::from(n);
        // c + 2n + 1, n + 1 and c − b + n + 1 belong to the even step, b + n and c + n to the odd one.
        let even = z * (c - b + (n + 1.0)) * (n + 1.0) / ((c + (2.0 * n + 1.0)) * (c + (2.0 * n + 2.0)) * fraction);
        let below = -even + 1.0;
        let odd = z * (b + n) * (c + n) / ((c + 2.0 * n) * (c + (2.0 * n + 1.0)) * below);
        fraction = -odd + 1.0;
    }
    Dual::constant(1.0) / fraction
}

/// How many steps the fraction needs for 16 digits: each gains ((1 − √(1 − z)) / (1 + √(1 − z)))², and more where c is large.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 2,000")]
fn depth(z: f64) -> u32 {
    let root = (1.0 - z).max(0.0).sqrt();
    let rate = ((1.0 - root) / (1.0 + root)).powi(2);
    let steps = 38.0 / -rate.max(1e-300).ln() + 2.0;
    steps.clamp(1.0, 2_000.0) as u32
}

/// The log-likelihood of all customers and its gradient, at the logarithms of the parameters.
pub(super) fn log_likelihood(logs: &[f64], groups: &[Group]) -> (f64, Vec<f64>) {
    let parameters = Dual::<4>::exponentials(logs);
    let [r, alpha, s, beta] = parameters;
    let powers = r * alpha.ln() + s * beta.ln() - r.ln_gamma();
    let mut total = Dual::constant(0.0);
    for group in groups {
        let front = (r + group.frequency).ln_gamma() + powers;
        total = total + front * group.weight;
        for row in &group.rows {
            let terms = Terms::of(parameters, group.frequency, row.recency, row.age);
            total = total + terms.sum() * row.weight;
        }
    }
    (total.value, total.slope.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ₂F₁(1, b; c + 1; z) term by term.
    fn slowly(b: f64, c: f64, z: f64) -> f64 {
        let (mut term, mut sum, mut k) = (1.0, 1.0, 0.0);
        while term > 1e-18 * sum * (1.0 - z) {
            term *= (b + k) / (c + 1.0 + k) * z;
            sum += term;
            k += 1.0;
        }
        sum
    }

    #[test]
    fn the_fraction_is_the_series() {
        for b in [0.01, 0.5, 1.0, 3.7, 60.0, 900.0] {
            for rest in [0.01, 0.6, 2.0, 40.0] {
                for z in [0.0, 1e-12, 0.02, 0.5, 0.9, 0.99, 0.9999] {
                    let c = b - 1.0 + rest + 1.0;
                    let found = series_of_one(Dual::<0>::constant(b), Dual::constant(c), Dual::constant(z)).value;
                    let expected = slowly(b, c, z);
                    assert!((found / expected - 1.0).abs() < 1e-12, "{b} {c} {z}: {found} {expected}");
                }
            }
        }
        let half = series_of_one(Dual::<0>::constant(1.0), Dual::constant(1.0), Dual::constant(0.5));
        assert!((half.value - 2.0 * 2_f64.ln()).abs() < 1e-14);
    }
}
