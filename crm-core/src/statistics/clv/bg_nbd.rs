//! BG/NBD.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::beta_geometric::{self, Leaves};
use super::fit::{check_positive, fit_positive};
use super::rows::{compress, compress_to_fit, customers, mean_rate};
use super::{ModelFit, PurchaseHistories, PurchaseHistory};
use crate::base::Result;
use crate::statistics::numeric::{GoOn, TO_THE_END};

/// The beta-geometric/NBD model: customers buy at random times, each at a rate of their own, and may leave after each
/// repeat purchase (P. Fader, B. Hardie, K. Lee, “Counting Your Customers” the Easy Way, Marketing Science 24, 2005).
///
/// Rates have a gamma distribution, chances of leaving a beta distribution. One who never came back counts as active.
///
/// ```
/// use crm_core::clv::{BgNbd, PurchaseHistory};
/// // The published parameters of the CDNOW customers, in weeks.
/// let model = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/// let customer = PurchaseHistory { frequency: 2, recency: 30.43, age: 38.86 };
/// assert_eq!(format!("{:.3}", model.expected_purchases(&customer, 39.0)), "1.226");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct BgNbd {
    /// The shape of the rates' distribution.
    #[n(0)]
    pub r: f64,
    /// Its rate: r / α is the mean number of purchases in one unit of time.
    #[n(1)]
    pub alpha: f64,
    /// The first parameter of the leaving chances: a / (a + b) is their mean.
    #[n(2)]
    pub a: f64,
    /// The second.
    #[n(3)]
    pub b: f64,
}

impl BgNbd {
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
        let start = [0.5, 0.5 / mean_rate(&groups), 1.0, 2.5];
        let ([r, alpha, a, b], fit) = fit_positive(start, customers(&groups), go_on, |logs| {
            beta_geometric::log_likelihood(logs, &groups, Leaves::AfterRepeat)
        })?;
        Ok((Self { r, alpha, a, b }, fit))
    }

    /// Checks that the parameters are positive numbers; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        check_positive([(self.r, "r"), (self.alpha, "alpha"), (self.a, "a"), (self.b, "b")])
    }

    /// The log-likelihood of these purchases under this model.
    ///
    /// Errors: those of [`fit`](Self::fit) about the input, and of [`check`](Self::check).
    pub fn log_likelihood(&self, purchases: &PurchaseHistories) -> Result<f64> {
        self.check()?;
        let logs = self.parameters().map(f64::ln);
        Ok(beta_geometric::log_likelihood(&logs, &compress(purchases)?, Leaves::AfterRepeat).0)
    }

    /// The probability that the customer has not left.
    pub fn probability_alive(&self, history: &PurchaseHistory) -> f64 {
        beta_geometric::probability_alive(self.parameters(), history, Leaves::AfterRepeat)
    }

    /// The purchases that this customer will make within `time` from the end of the observation.
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
        beta_geometric::expected_while_active(self.parameters(), history, times, Leaves::AfterRepeat)
    }

    /// The repeat purchases that a new customer makes within `time` from the first purchase.
    pub fn expected_repeats(&self, time: f64) -> f64 {
        self.expected_purchases(&PurchaseHistory::NEW, time)
    }

    /// The probability that a new customer makes `count` repeat purchases within `time` from the first purchase.
    pub fn probability_of(&self, count: u32, time: f64) -> f64 {
        beta_geometric::probability_of(self.parameters(), count, time, Leaves::AfterRepeat)
    }

    /// r, α, a, b.
    pub(super) fn parameters(&self) -> [f64; 4] {
        [self.r, self.alpha, self.a, self.b]
    }
}
