//! Pareto/NBD.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::beta_geometric::negative_binomial;
use super::fit::{check_positive, fit_positive};
use super::rows::{Group, compress, compress_to_fit, customers, mean_rate, total};
use super::{ModelFit, PurchaseHistories, PurchaseHistory};
use crate::base::Result;
use crate::statistics::numeric::{Dual, GoOn, TO_THE_END, expm1_over};

/// The Pareto/NBD model: customers buy at random times, each at a rate of their own, and leave at a random time, each
/// again at a rate of their own (D. Schmittlein, D. Morrison, R. Colombo, Counting Your Customers, Management Science
/// 33, 1987; the likelihood as in P. Fader and B. Hardie, A Note on Deriving the Pareto/NBD Model, 2005).
///
/// ```
/// use crm_core::clv::{PurchaseHistory, ParetoNbd};
/// // The published parameters of the CDNOW customers, in weeks.
/// let model = ParetoNbd { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
/// let customer = PurchaseHistory { frequency: 26, recency: 30.857, age: 31.0 };
/// assert_eq!(format!("{:.4}", model.probability_alive(&customer)), "0.9979");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ParetoNbd {
    /// The shape of the buying rates' distribution.
    #[n(0)]
    pub r: f64,
    /// Its rate: r / α is the mean number of purchases in one unit of time.
    #[n(1)]
    pub alpha: f64,
    /// The shape of the leaving rates' distribution.
    #[n(2)]
    pub s: f64,
    /// Its rate.
    #[n(3)]
    pub beta: f64,
}

impl ParetoNbd {
    /// The parameters under which these purchases are likeliest.
    ///
    /// Errors: those of [`PurchaseHistories::check`]; `too_few` when nobody came back; `not_converged` when no
    /// parameters are best, as when all customers are alike.
    pub fn fit(purchases: &PurchaseHistories) -> Result<(Self, ModelFit)> {
        Self::fit_while(purchases, TO_THE_END)
    }

    /// The same, as long as it may go on.
    pub(super) fn fit_while(purchases: &PurchaseHistories, go_on: GoOn<'_>) -> Result<(Self, ModelFit)> {
        let groups = compress_to_fit(purchases)?;
        let alpha = 0.5 / mean_rate(&groups);
        let start = [0.5, alpha, 0.5, alpha];
        let ([r, alpha, s, beta], fit) = fit_positive(start, customers(&groups), go_on, |logs| {
            log_likelihood(logs, &groups)
        })?;
        Ok((Self { r, alpha, s, beta }, fit))
    }

    /// Checks that the parameters are positive numbers; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        check_positive([
            (self.r, "r"),
            (self.alpha, "alpha"),
            (self.s, "s"),
            (self.beta, "beta"),
        ])
    }

    /// The log-likelihood of these purchases under this model.
    ///
    /// Errors: those of [`fit`](Self::fit) about the input, and of [`check`](Self::check).
    pub fn log_likelihood(&self, purchases: &PurchaseHistories) -> Result<f64> {
        self.check()?;
        Ok(log_likelihood(&self.parameters().map(f64::ln), &compress(purchases)?).0)
    }

    /// The probability that the customer has not left.
    pub fn probability_alive(&self, history: &PurchaseHistory) -> f64 {
        let parameters = self.parameters().map(Dual::<0>::constant);
        let mut gaps = Gaps::of(parameters, f64::from(history.frequency));
        let (_, chances) = gaps.of_history(history.recency, history.age);
        (-chances.value).exp().min(1.0)
    }

    /// The purchases that this customer will make within `time` from the end of the observation:
    /// (r + x) (β + T) / ((α + T) (s − 1)) · [1 − ((β + T) / (β + T + time))^(s − 1)] · P(alive).
    pub fn expected_purchases(&self, history: &PurchaseHistory, time: f64) -> f64 {
        self.expected_purchases_by(history, &[time]).into_iter().sum()
    }

    /// The same for several times, which costs little more than for one.
    pub fn expected_purchases_by(&self, history: &PurchaseHistory, times: &[f64]) -> Vec<f64> {
        let alive = self.probability_alive(history);
        let active = self.expected_while_active(history, times);
        active.into_iter().map(|expected| expected * alive).collect()
    }

    /// The same of one who has not left.
    pub(super) fn expected_while_active(&self, history: &PurchaseHistory, times: &[f64]) -> Vec<f64> {
        let rate = (self.r + f64::from(history.frequency)) / (self.alpha + history.age);
        let until = self.beta + history.age;
        // ∫ ((β + T) / (β + T + u))^s du, also at s = 1.
        let active = |time: &f64| -until * expm1_over(self.s - 1.0, -(time / until).ln_1p());
        times.iter().map(|time| rate * active(time)).collect()
    }

    /// The repeat purchases that a new customer makes within `time` from the first purchase.
    pub fn expected_repeats(&self, time: f64) -> f64 {
        self.expected_purchases(&PurchaseHistory::NEW, time)
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

/// What the time since the last purchase says of a customer of one frequency.
struct Gaps<const N: usize> {
    parameters: [Dual<N>; 4],
    /// r + x.
    exponent: Dual<N>,
    /// s / (r + s + x).
    share: Dual<N>,
    series: Series<N>,
    /// The time for which ln φ and κ were computed last.
    last: Option<(f64, Dual<N>, Dual<N>)>,
}

impl<const N: usize> Gaps<N> {
    fn of([r, alpha, s, beta]: [Dual<N>; 4], x: f64) -> Self {
        let sum = r + s + x;
        // κ is ₂F₁(1, r + x; r + s + x + 1; z) with z = (α − β) / (α + t), or by Pfaff's transformation
        // (α + t) / (β + t) · ₂F₁(1, s + 1; r + s + x + 1; z) with z = (β − α) / (β + t): the one with z ≥ 0.
        let b = if alpha.value >= beta.value { r + x } else { s + 1.0 };
        Self {
            parameters: [r, alpha, s, beta],
            exponent: r + x,
            share: s / sum,
            series: Series::of(b, sum),
            last: None,
        }
    }

    /// ln φ(t) and κ(t), with φ(t) = (α + t)^−(r + x) (β + t)^−s; the integral of (α + t)^−(r + x) s (β + t)^−(s + 1)
    /// from t on is s / (r + s + x) · φ(t) κ(t).
    fn at(&self, time: f64) -> (Dual<N>, Dual<N>) {
        let [_, alpha, s, beta] = self.parameters;
        let (alpha_t, beta_t) = (alpha + time, beta + time);
        let phi = -(alpha_t.ln() * self.exponent) - beta_t.ln() * s;
        let kappa = if alpha.value >= beta.value {
            self.series.at((alpha - beta) / alpha_t)
        } else {
            self.series.at((beta - alpha) / beta_t) * (alpha_t / beta_t)
        };
        (phi, kappa)
    }

    /// The likelihood of a history over that of being active at its end, as a logarithm:
    /// 1 + s / (r + s + x) · [φ(tₓ) κ(tₓ) / φ(T) − κ(T)]. Its inverse is the probability of being active.
    fn ln_chances(&mut self, recency: f64, late: Dual<N>, late_kappa: Dual<N>) -> Dual<N> {
        let (early, early_kappa) = match self.last {
            Some((time, phi, kappa)) if time.total_cmp(&recency).is_eq() => (phi, kappa),
            _ => self.at(recency),
        };
        self.last = Some((recency, early, early_kappa));
        let ratio = early - late;
        // Beyond, nothing else counts, and the exponential would overflow.
        if ratio.value > 600.0 {
            return ratio + (self.share * early_kappa).ln();
        }
        (self.share * (ratio.exp() * early_kappa - late_kappa) + 1.0).ln()
    }

    /// ln φ(T) and the logarithm of the chances.
    fn of_history(&mut self, recency: f64, age: f64) -> (Dual<N>, Dual<N>) {
        let (late, late_kappa) = self.at(age);
        (late, self.ln_chances(recency, late, late_kappa))
    }
}

/// ₂F₁(1, b; c + 1; z) = Σ (b)ₖ / (c + 1)ₖ · zᵏ for b, c > 0 and 0 ≤ z < 1, as a function of z.
struct Series<const N: usize> {
    b: Dual<N>,
    c: Dual<N>,
    /// Each coefficient, and its derivatives by b and c.
    terms: Vec<[f64; 3]>,
}

/// The series is used up to this z, and ends within [`TERMS`] there.
const NEAR: f64 = 0.6;
const TERMS: u32 = 80;

impl<const N: usize> Series<N> {
    fn of(b: Dual<N>, c: Dual<N>) -> Self {
        let (mut term, mut by_b, mut by_c) = (1.0, 0.0, 0.0);
        let next = |k: u32| {
            let now = [term, term * by_b, term * by_c];
            let (above, below) = (b.value + f64::from(k), c.value + 1.0 + f64::from(k));
            term *= above / below;
            by_b += 1.0 / above;
            by_c -= 1.0 / below;
            now
        };
        Self {
            b,
            c,
            terms: (0..TERMS).map(next).collect(),
        }
    }

    fn at(&self, z: Dual<N>) -> Dual<N> {
        if z.value > NEAR {
            return fraction(self.b, self.c, z);
        }
        let (mut value, mut by_b, mut by_c, mut by_z) = (0.0, 0.0, 0.0, 0.0);
        let (mut power, mut below, mut k) = (1.0, 0.0, 0.0);
        for [term, of_b, of_c] in &self.terms {
            value += term * power;
            by_b += of_b * power;
            by_c += of_c * power;
            by_z += term * k * below;
            (below, power, k) = (power, power * z.value, k + 1.0);
            if below < 1e-18 {
                break;
            }
        }
        let mut sum = Dual::constant(value);
        for (((slope, b), c), z) in sum
            .slope
            .iter_mut()
            .zip(self.b.slope)
            .zip(self.c.slope)
            .zip(z.slope)
        {
            *slope = by_b * b + by_c * c + by_z * z;
        }
        sum
    }
}

/// The same by Gauss's continued fraction (NIST Handbook of Mathematical Functions, 15.7.1), which also ends soon where
/// the series does not: ₂F₁(1, 1; 2; ½) = 2 ln 2.
fn fraction<const N: usize>(b: Dual<N>, c: Dual<N>, z: Dual<N>) -> Dual<N> {
    let mut fraction = Dual::constant(1.0);
    let depth = depth(z.value);
    for n in (0..depth).rev() {
        let n = f64::from(n);
        // c + 2n + 1, n + 1 and c − b + n + 1 belong to the even step, b + n and c + n to the odd one.
        let even =
            z * (c - b + (n + 1.0)) * (n + 1.0) / ((c + (2.0 * n + 1.0)) * (c + (2.0 * n + 2.0)) * fraction);
        let below = -even + 1.0;
        let odd = z * (b + n) * (c + n) / ((c + 2.0 * n) * (c + (2.0 * n + 1.0)) * below);
        fraction = -odd + 1.0;
    }
    Dual::constant(1.0) / fraction
}

/// How many steps the fraction needs for 16 digits: each gains ((1 − √(1 − z)) / (1 + √(1 − z)))², and
/// more where c is large.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and 2,000"
)]
fn depth(z: f64) -> u32 {
    let root = (1.0 - z).max(0.0).sqrt();
    let rate = ((1.0 - root) / (1.0 + root)).powi(2);
    let steps = 38.0 / -rate.max(1e-300).ln() + 2.0;
    steps.clamp(1.0, 2_000.0) as u32
}

/// The log-likelihood of all customers and its gradient, at the logarithms of the parameters. A customer's is
/// ln [Γ(r + x) / Γ(r)] + r ln α + s ln β + ln φ(T) + the logarithm of the chances.
pub(super) fn log_likelihood(logs: &[f64], groups: &[Group]) -> (f64, Vec<f64>) {
    let parameters = Dual::<4>::exponentials(logs);
    let [r, alpha, s, beta] = parameters;
    let powers = r * alpha.ln() + s * beta.ln() - r.ln_gamma();
    let total = total(groups, |group| {
        let front = (r + group.frequency).ln_gamma() + powers;
        let mut gaps = Gaps::of(parameters, group.frequency);
        let mut sum = front * group.weight;
        for row in &group.rows {
            let (active, chances) = gaps.of_history(row.recency, row.age);
            sum = sum + (active + chances) * row.weight;
        }
        sum
    });
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
    #[expect(clippy::float_cmp, reason = "the same computation")]
    fn derivatives_of_the_series_are_those_of_the_fraction() {
        for z in [0.0, 0.01, 0.3, 0.59] {
            let [b, c, _] = Dual::<3>::exponentials(&[0.3, 0.9, 0.0]);
            let z = Dual {
                value: z,
                slope: [0.0, 0.0, 1.0],
            };
            let (by_series, by_fraction) = (Series::of(b, c).at(z), fraction(b, c, z));
            for (one, other) in by_series.slope.iter().zip(by_fraction.slope) {
                assert!((one - other).abs() < 1e-11, "{one} {other}");
            }
            let far = Dual { value: 0.9, ..z };
            assert_eq!(Series::of(b, c).at(far).value, fraction(b, c, far).value);
        }
    }

    #[test]
    fn the_fraction_is_the_series() {
        for b in [0.01, 0.5, 1.0, 3.7, 60.0, 900.0] {
            for rest in [0.01, 0.6, 2.0, 40.0] {
                for z in [0.0, 1e-12, 0.02, 0.5, 0.9, 0.99, 0.9999] {
                    let c = b - 1.0 + rest + 1.0;
                    let (b_dual, c_dual, z_dual) =
                        (Dual::<0>::constant(b), Dual::constant(c), Dual::constant(z));
                    let expected = slowly(b, c, z);
                    for found in [
                        fraction(b_dual, c_dual, z_dual),
                        Series::of(b_dual, c_dual).at(z_dual),
                    ] {
                        assert!((found.value / expected - 1.0).abs() < 1e-12, "{b} {c} {z}");
                    }
                }
            }
        }
        let half = fraction(Dual::<0>::constant(1.0), Dual::constant(1.0), Dual::constant(0.5));
        assert!((half.value - 2.0 * 2_f64.ln()).abs() < 1e-14);
    }
}
