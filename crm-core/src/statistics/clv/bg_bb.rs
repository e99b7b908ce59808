//! BG/BB.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::fit::{check_positive, fit_positive};
use super::rows::{Group, compress, compress_to_fit, customers, total};
use super::{ModelFit, PurchaseHistories, PurchaseHistory};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{Dual, GoOn, TO_THE_END, expm1_over, ln_beta, ln_gamma};

/// The most occasions that anybody may have had: a century of days.
const MOST: f64 = 36_525.0;

/// So many occasions to come are added up one by one; what lies beyond has a series of its own.
const NEAR: u32 = 4_096;

/// The beta-geometric/beta-Bernoulli model: at each occasion, customers buy with a chance of their own, and before
/// each they may leave, again with a chance of their own (P. Fader, B. Hardie, J. Shang, Customer-Base Analysis in a
/// Discrete-Time Noncontractual Setting, Marketing Science 29, 2010).
///
/// Time is counted in occasions, such as yearly appeals or months: of a [`PurchaseHistory`], frequency is how many were
/// used after the first purchase, recency the number of the last of them, and age how many there were, all of them whole
/// numbers. Of a fraction of an occasion to come the same fraction of its purchase is expected.
///
/// ```
/// use crm_core::clv::{BgBb, PurchaseHistory};
/// // The published parameters of donors, a year an occasion.
/// let model = BgBb { alpha: 1.204, beta: 0.750, gamma: 0.657, delta: 2.783 };
/// let every_year = PurchaseHistory { frequency: 6, recency: 6.0, age: 6.0 };
/// assert_eq!(format!("{:.2}", model.expected_purchases(&every_year, 5.0)), "3.75");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct BgBb {
    /// The first parameter of the buying chances: α / (α + β) is their mean.
    #[n(0)]
    pub alpha: f64,
    /// The second.
    #[n(1)]
    pub beta: f64,
    /// The first parameter of the leaving chances: γ / (γ + δ) is their mean.
    #[n(2)]
    pub gamma: f64,
    /// The second.
    #[n(3)]
    pub delta: f64,
}

impl BgBb {
    /// The parameters under which these uses of occasions are likeliest.
    ///
    /// Errors: those of [`PurchaseHistories::check`] and of [`check_history`](Self::check_history), with the row;
    /// `too_few` when nobody came back; `not_converged` when no parameters are best, as when all customers are alike.
    pub fn fit(purchases: &PurchaseHistories) -> Result<(Self, ModelFit)> {
        Self::fit_while(purchases, TO_THE_END)
    }

    /// The same, as long as it may go on.
    pub(super) fn fit_while(purchases: &PurchaseHistories, go_on: GoOn<'_>) -> Result<(Self, ModelFit)> {
        let groups = compress_to_fit(purchases)?;
        check_occasions(purchases)?;
        let start = [1.0, 1.0, 1.0, 3.0];
        let ([alpha, beta, gamma, delta], fit) = fit_positive(start, customers(&groups), go_on, |logs| {
            log_likelihood(logs, &groups)
        })?;
        let model = Self {
            alpha,
            beta,
            gamma,
            delta,
        };
        Ok((model, fit))
    }

    /// Checks that the parameters are positive numbers; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        check_positive([
            (self.alpha, "alpha"),
            (self.beta, "beta"),
            (self.gamma, "gamma"),
            (self.delta, "delta"),
        ])
    }

    /// Checks that a history is one of occasions: recency and age are whole numbers, age is at most 36,525, and no more
    /// occasions were used than there were up to the last of them.
    ///
    /// Errors: `out_of_range`.
    pub fn check_history(history: &PurchaseHistory) -> Result<()> {
        let PurchaseHistory {
            frequency,
            recency,
            age,
        } = *history;
        for (is_good, field) in [
            (age.fract() == 0.0 && age <= MOST, "age"),
            (
                recency.fract() == 0.0 && f64::from(frequency) <= recency,
                "recency",
            ),
        ] {
            if !is_good {
                return Err(Error::field_of(Code::OutOfRange, field));
            }
        }
        Ok(())
    }

    /// The log-likelihood of these uses of occasions under this model.
    ///
    /// Errors: those of [`fit`](Self::fit) about the input, and of [`check`](Self::check).
    pub fn log_likelihood(&self, purchases: &PurchaseHistories) -> Result<f64> {
        self.check()?;
        let groups = compress(purchases)?;
        check_occasions(purchases)?;
        Ok(log_likelihood(&self.parameters().map(f64::ln), &groups).0)
    }

    /// The probability that the customer has not left before the occasion after those that were.
    ///
    /// One who stayed for all n stays for the next with (δ + n) / (γ + δ + n). The odds of having left before occasion
    /// i + 1, for i from tₓ to n − 1, each follow from those of i + 1 by a factor.
    pub fn probability_alive(&self, history: &PurchaseHistory) -> f64 {
        let Self {
            alpha,
            beta,
            gamma,
            delta,
        } = *self;
        let (x, last, n) = counted(history);
        let stays = (delta + n) / (gamma + delta + n);
        let (mut odds, mut left, mut at) = (0.0, gamma / (gamma + delta + n), n);
        while at > last && odds < f64::MAX {
            at -= 1.0;
            left *= (alpha + beta + at) / (beta + at - x) * ((gamma + delta + at + 1.0) / (delta + at));
            odds += left;
        }
        stays / (1.0 + odds)
    }

    /// How many of the next `time` occasions this customer will use.
    pub fn expected_purchases(&self, history: &PurchaseHistory, time: f64) -> f64 {
        self.expected_purchases_by(history, &[time]).into_iter().sum()
    }

    /// The same for several times, which costs little more than for one.
    pub fn expected_purchases_by(&self, history: &PurchaseHistory, times: &[f64]) -> Vec<f64> {
        let alive = self.probability_alive(history);
        let active = self.expected_while_active(history, times);
        active.into_iter().map(|expected| expected * alive).collect()
    }

    /// The same of one who has not left before the next occasion.
    pub(super) fn expected_while_active(&self, history: &PurchaseHistory, times: &[f64]) -> Vec<f64> {
        let (x, _, n) = counted(history);
        let buys = (self.alpha + x) / (self.alpha + self.beta + n);
        let mut ahead = Ahead::new(self.delta + n + 1.0, self.gamma);
        times.iter().map(|time| buys * ahead.until(*time)).collect()
    }

    /// How many of the first `time` occasions after the first purchase a new customer uses.
    pub fn expected_repeats(&self, time: f64) -> f64 {
        self.expected_purchases(&PurchaseHistory::NEW, time)
    }

    /// The probability that a new customer uses `count` of the first `time` occasions after the first purchase.
    pub fn probability_of(&self, count: u32, time: f64) -> f64 {
        let whole = time.min(MOST).floor();
        let part = time.min(MOST) - whole;
        let all = self.probabilities_of(count, whole + part.ceil());
        let at = |occasions: f64| all.get(place_of(occasions)).copied().unwrap_or_default();
        at(whole) + part * (at(whole + part.ceil()) - at(whole))
    }

    /// The same of 0, 1, … up to so many occasions: all were there to be used, or the customer left before occasion i + 1
    /// with `count` uses behind.
    pub(super) fn probabilities_of(&self, count: u32, occasions: f64) -> Vec<f64> {
        let Self {
            alpha,
            beta,
            gamma,
            delta,
        } = *self;
        let x = f64::from(count);
        let none = ln_beta(alpha, beta) + ln_beta(gamma, delta);
        let places = std::iter::successors(Some(0.0), |at| Some(at + 1.0));
        let mut left = 0.0;
        places
            .take_while(|at| *at <= occasions.min(MOST))
            .map(|at| {
                if at < x {
                    return 0.0;
                }
                let ways = ln_gamma(at + 1.0) - ln_gamma(x + 1.0) - ln_gamma(at - x + 1.0);
                let used = ways + ln_beta(alpha + x, beta + at - x) - none;
                let found = left + (used + ln_beta(gamma, delta + at)).exp();
                left += (used + ln_beta(gamma + 1.0, delta + at)).exp();
                found
            })
            .collect()
    }

    /// α, β, γ, δ.
    pub(super) fn parameters(&self) -> [f64; 4] {
        [self.alpha, self.beta, self.gamma, self.delta]
    }
}

/// Frequency, recency and age of a history; what lies beyond the most occasions is as they are.
fn counted(history: &PurchaseHistory) -> (f64, f64, f64) {
    let n = history.age.min(MOST);
    (f64::from(history.frequency), history.recency.min(n), n)
}

/// The occasions to come for which a customer stays who is there at the first of them: Σ (d)ⱼ / (d + γ)ⱼ over j from 0,
/// with d = δ + n + 1.
struct Ahead {
    d: f64,
    gamma: f64,
    /// How many were added up.
    reached: u32,
    sum: f64,
    /// What the next one adds.
    next: f64,
}

impl Ahead {
    fn new(d: f64, gamma: f64) -> Self {
        Self {
            d,
            gamma,
            reached: 0,
            sum: 0.0,
            next: 1.0,
        }
    }

    /// Those of the next `time`; fastest where times rise from call to call.
    fn until(&mut self, time: f64) -> f64 {
        if time < f64::from(self.reached) {
            *self = Self::new(self.d, self.gamma);
        }
        while self.reached < NEAR && f64::from(self.reached) + 1.0 <= time {
            let known = self.d + f64::from(self.reached);
            self.sum += self.next;
            self.next *= known / (self.gamma + known);
            self.reached += 1;
        }
        let rest = time - f64::from(self.reached);
        if rest <= 1.0 {
            self.sum + rest * self.next
        } else {
            self.sum + self.next * self.far(rest)
        }
    }

    /// The same sum over `count` terms from one on that counts as 1:
    /// (z + ε) / ε · [1 − (z)ₖ / (z + ε)ₖ] with z = d + reached and ε = γ − 1, by Stirling's series of
    /// ln Γ(z + ε) − ln Γ(z), which has all digits where z is large and ε small; where ε is large, nothing is left to
    /// add, or z is larger still.
    fn far(&self, count: f64) -> f64 {
        let epsilon = self.gamma - 1.0;
        let rest = |z: f64| (epsilon - 1.0) / (2.0 * z) * (1.0 - (2.0 * epsilon - 1.0) / (6.0 * z));
        let z = self.d + f64::from(self.reached);
        let log = -(count / z).ln_1p() + (rest(z) - rest(z + count));
        -expm1_over(epsilon, log) * (z + epsilon)
    }
}

/// Checks that all histories are of occasions.
fn check_occasions(purchases: &PurchaseHistories) -> Result<()> {
    for (history, row) in purchases.histories().zip(1..) {
        BgBb::check_history(&history).map_err(|error| error.with_row(row))?;
    }
    Ok(())
}

/// The log-likelihood of all customers and its gradient, at the logarithms of the parameters. A customer's is the sum
/// over the occasion before which the customer left, or did not:
/// B(α + x, β + n − x) B(γ, δ + n) + Σ B(α + x, β + i − x) B(γ + 1, δ + i) for i from tₓ to n − 1,
/// over B(α, β) B(γ, δ).
pub(super) fn log_likelihood(logs: &[f64], groups: &[Group]) -> (f64, Vec<f64>) {
    let parameters = Dual::<4>::exponentials(logs);
    let total = total(groups, |group| of_group(parameters, group));
    (total.value, total.slope.to_vec())
}

fn of_group([alpha, beta, gamma, delta]: [Dual<4>; 4], group: &Group) -> Dual<4> {
    let x = group.frequency;
    let ln_beta = |a: Dual<4>, b: Dual<4>| a.ln_gamma() + b.ln_gamma() - (a + b).ln_gamma();
    let none = ln_beta(alpha, beta) + ln_beta(gamma, delta);
    let used = |at: f64| ln_beta(alpha + x, beta + (at - x));
    // Each term of the sum is a part of the one before it, the same for all recencies.
    let (least, most) = group.rows.iter().fold((f64::MAX, 0.0_f64), |(least, most), row| {
        (least.min(row.recency), most.max(row.age))
    });
    let places = std::iter::successors(Some(least), |at| Some(at + 1.0));
    let ratios: Vec<Dual<4>> = places
        .take_while(|at| *at < most)
        .map(|at| {
            let stays = (delta + at) / (gamma + delta + (at + 1.0));
            stays * ((beta + (at - x)) / (alpha + beta + at))
        })
        .collect();
    let mut total = Dual::constant(0.0);
    // Rows are ordered by recency and age: those of one recency share what has been added up.
    for alike in group
        .rows
        .chunk_by(|a, b| a.recency.total_cmp(&b.recency).is_eq())
    {
        let last = alike.first().map_or(0.0, |row| row.recency);
        let first = used(last) + ln_beta(gamma + 1.0, delta + last);
        let (mut sum, mut next) = (Dual::constant(0.0), Dual::constant(1.0));
        let mut ratios = ratios.iter().skip(place_of(last - least));
        let mut reached = last;
        for row in alike {
            while reached < row.age {
                sum = sum + next;
                next = next * ratios.next().copied().unwrap_or(Dual::constant(0.0));
                reached += 1.0;
            }
            let there = used(row.age) + ln_beta(gamma, delta + row.age);
            let found = if row.age > last {
                there.log_add(first + sum.ln())
            } else {
                there
            };
            total = total + (found - none) * row.weight;
        }
    }
    total
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number that was checked to be small"
)]
fn place_of(occasion: f64) -> usize {
    occasion as usize
}
