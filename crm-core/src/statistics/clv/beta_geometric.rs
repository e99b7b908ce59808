//! What BG/NBD and MBG/NBD share: a customer's rate has a gamma distribution (r, α), and the chance of leaving after a
//! purchase a beta distribution (a, b).

use super::PurchaseHistory;
use super::rows::{Group, total};
use crate::statistics::numeric::{Dual, expm1_over, ln_beta, ln_gamma};

/// After which purchases a customer may leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaves {
    AfterRepeat,
    AfterAny,
}

/// The parameters: r, α, a, b.
pub(super) type Parameters = [f64; 4];

/// What is the same for all customers of one frequency.
pub(super) struct Front {
    /// ln [Γ(r + x) / Γ(r)] + r ln α + ln [B(a, b + n) / B(a, b)], where n counts the chances to stay.
    pub(super) constant: Dual<4>,
    /// The logarithm of the odds of having left at the last purchase, without the time since: a / (b + n − 1). None when
    /// there was no chance to leave.
    odds: Option<Dual<4>>,
}

impl Front {
    pub(super) fn of([r, alpha, a, b]: [Dual<4>; 4], x: f64, leaves: Leaves) -> Self {
        let chances = chances(x, leaves);
        let gamma = (r + x).ln_gamma() - r.ln_gamma() + r * alpha.ln();
        let beta =
            (b + chances).ln_gamma() - b.ln_gamma() + (a + b).ln_gamma() - (a + b + chances).ln_gamma();
        Self {
            constant: gamma + beta,
            odds: (chances > 0.0).then(|| a.ln() - (b + (chances - 1.0)).ln()),
        }
    }
}

/// How often the customer has had the chance to leave.
fn chances(frequency: f64, leaves: Leaves) -> f64 {
    match leaves {
        Leaves::AfterRepeat => frequency,
        Leaves::AfterAny => frequency + 1.0,
    }
}

/// The log-likelihood of all customers and its gradient, at the logarithms of the parameters.
///
/// A customer's is the front + ln [(α + T)^−(r + x) + odds · (α + tₓ)^−(r + x)].
pub(super) fn log_likelihood(logs: &[f64], groups: &[Group], leaves: Leaves) -> (f64, Vec<f64>) {
    let parameters = Dual::<4>::exponentials(logs);
    let total = total(groups, |group| of_group(parameters, group, leaves));
    (total.value, total.slope.to_vec())
}

fn of_group(parameters: [Dual<4>; 4], group: &Group, leaves: Leaves) -> Dual<4> {
    let [r, alpha, ..] = parameters.map(|parameter| parameter.value);
    let front = Front::of(parameters, group.frequency, leaves);
    let mut sum = RowTerms::default();
    // Rows are ordered by recency, of which many share one.
    let mut left = (f64::NAN, f64::NAN);
    for row in &group.rows {
        let since = alpha + row.recency;
        if since.total_cmp(&left.0).is_ne() {
            left = (since, since.ln());
        }
        let terms = front.of_row(r + group.frequency, left, alpha + row.age);
        sum.value += row.weight * terms.value;
        sum.by_r += row.weight * terms.by_r;
        sum.by_alpha += row.weight * terms.by_alpha;
        sum.by_odds += row.weight * terms.by_odds;
    }
    front.constant * group.weight + front.differentiated(r, alpha, &sum)
}

/// What a row adds to the front, and its derivatives by r, α and the odds' logarithm.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RowTerms {
    pub(super) value: f64,
    by_r: f64,
    by_alpha: f64,
    by_odds: f64,
}

impl Front {
    /// `since` is α + tₓ with its logarithm, and `until` α + T.
    pub(super) fn of_row(&self, exponent: f64, (since, left): (f64, f64), until: f64) -> RowTerms {
        let stayed = until.ln();
        let Some(odds) = &self.odds else {
            let (value, by_alpha) = (-exponent * stayed, -exponent / until);
            return RowTerms {
                value,
                by_r: -stayed,
                by_alpha,
                by_odds: 0.0,
            };
        };
        let ratio = (odds.value + exponent * (stayed - left)).exp();
        let (share, value) = if ratio.is_finite() {
            (ratio / (1.0 + ratio), ratio.ln_1p() - exponent * stayed)
        } else {
            (1.0, odds.value - exponent * left)
        };
        RowTerms {
            value,
            by_r: -(stayed + share * (left - stayed)),
            by_alpha: -exponent * ((1.0 - share) / until + share / since),
            by_odds: share,
        }
    }

    /// The terms with their derivatives by the logarithms of the parameters.
    pub(super) fn differentiated(&self, r: f64, alpha: f64, terms: &RowTerms) -> Dual<4> {
        let mut slope = self
            .odds
            .map_or([0.0; 4], |odds| odds.slope.map(|slope| slope * terms.by_odds));
        for (slope, own) in slope.iter_mut().zip([terms.by_r * r, terms.by_alpha * alpha]) {
            *slope += own;
        }
        Dual {
            value: terms.value,
            slope,
        }
    }
}

/// 1 / (1 + odds · [(α + T) / (α + tₓ)]^(r + x)).
pub(super) fn probability_alive(
    [r, alpha, a, b]: Parameters,
    history: &PurchaseHistory,
    leaves: Leaves,
) -> f64 {
    let x = f64::from(history.frequency);
    let chances = chances(x, leaves);
    if chances == 0.0 {
        return 1.0;
    }
    let pause = ((alpha + history.age) / (alpha + history.recency)).ln();
    1.0 / (1.0 + a / (b + chances - 1.0) * ((r + x) * pause).exp())
}

/// The purchases to come within each of these times, of one who has not left:
/// C / (a − 1) · [1 − (1 − z)^(r + x) · ₂F₁(r + x, B; C; z)] with z = time / (α + T + time), C = a + b − 1 + n and
/// B = C + 1 − a.
///
/// By Euler's transformation (Abramowitz and Stegun, 15.3.3) the part behind the 1 is
/// (1 − z)^(a − 1) · ₂F₁(C − r − x, a − 1; C; z), whose terms all have the factor a − 1 but for the first. Divided by
/// it before they are added, nothing is lost where a is near 1, nor for frequent buyers.
pub(super) fn expected_while_active(
    [r, alpha, a, b]: Parameters,
    history: &PurchaseHistory,
    times: &[f64],
    leaves: Leaves,
) -> Vec<f64> {
    let x = f64::from(history.frequency);
    let c = a + b - 1.0 + chances(x, leaves);
    let mut parts: Vec<f64> = times
        .iter()
        .map(|time| time / (alpha + history.age + time))
        .collect();
    let most = parts.iter().copied().fold(0.0, f64::max);
    // C · Σ (C − r − x)ₖ (a)ₖ₋₁ / (C)ₖ · zᵏ / k!, the coefficients once for all times.
    let mut factors = vec![c - r - x];
    let (mut factor, mut k, mut power, mut bound) = (c - r - x, 1.0, most, 0.0_f64);
    while k < 1e5 && (factor * power).abs() > 1e-16 * (1.0 - most) * bound {
        bound = bound.max((factor * power).abs());
        factor *= (c - r - x + k) * (a + k - 1.0) / ((c + k) * (k + 1.0));
        factors.push(factor);
        power *= most;
        k += 1.0;
    }
    let mut sums = vec![0.0; parts.len()];
    for factor in factors.into_iter().rev() {
        for (sum, z) in sums.iter_mut().zip(&parts) {
            *sum = (*sum + factor) * z;
        }
    }
    let epsilon = a - 1.0;
    for (part, sum) in parts.iter_mut().zip(sums) {
        let log = (-*part).ln_1p();
        // Subtracting the sum from a multiple of it would lose all digits where (1 − z)^(a − 1) is small.
        let found = -expm1_over(epsilon, log) * c - (epsilon * log).exp() * sum;
        *part = if found.is_finite() {
            found
        } else {
            c / epsilon * (1.0 - far_from_one(r + x, c - epsilon, c, *part))
        };
    }
    parts
}

/// (1 − z)^A · ₂F₁(A, B; C; z), term by term: the series that does not overflow where a is large.
fn far_from_one(a: f64, b: f64, c: f64, z: f64) -> f64 {
    let (mut term, mut sum, mut k) = (1.0, 0.0, 0.0);
    while k < 1e5 && term > 1e-17 * sum {
        sum += term;
        term *= (a + k) * (b + k) / ((c + k) * (k + 1.0)) * z;
        k += 1.0;
    }
    sum * (a * (-z).ln_1p()).exp()
}

/// The probability that a new customer makes `count` repeat purchases within `time`: either all chances to leave were
/// passed, or the last one was taken and the time would have sufficed for more.
pub(super) fn probability_of([r, alpha, a, b]: Parameters, count: u32, time: f64, leaves: Leaves) -> f64 {
    let x = f64::from(count);
    let chances = chances(x, leaves);
    let none = ln_beta(a, b);
    let stayed = (ln_beta(a, b + chances) - none).exp() * negative_binomial(r, alpha, count, time);
    if chances == 0.0 {
        return stayed;
    }
    let fewer: f64 = (0..count)
        .map(|fewer| negative_binomial(r, alpha, fewer, time))
        .sum();
    stayed + (ln_beta(a + 1.0, b + chances - 1.0) - none).exp() * (1.0 - fewer).max(0.0)
}

/// The probability of `count` purchases within `time`, of customers who do not leave.
pub(super) fn negative_binomial(r: f64, alpha: f64, count: u32, time: f64) -> f64 {
    let x = f64::from(count);
    let ways = ln_gamma(r + x) - ln_gamma(r) - ln_gamma(x + 1.0);
    let bought = if count == 0 {
        0.0
    } else {
        x * (time / (alpha + time)).ln()
    };
    (ways + r * (alpha / (alpha + time)).ln() + bought).exp()
}
