//! The models of purchases, as one value.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{BgBb, BgNbd, MbgNbd, ModelFit, ParetoNbd, PurchaseHistories, PurchaseHistory};
use crate::base::Result;
use crate::statistics::numeric::{GoOn, TO_THE_END};

/// Which model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum PurchaseModelKind {
    /// [`BgNbd`].
    #[n(0)]
    #[default]
    BgNbd,
    /// [`MbgNbd`].
    #[n(1)]
    MbgNbd,
    /// [`ParetoNbd`].
    #[n(2)]
    ParetoNbd,
    /// [`BgBb`], whose histories count occasions.
    #[n(3)]
    BgBb,
}

/// A fitted model of when customers buy and leave.
///
/// ```
/// use crm_core::clv::{BgNbd, PurchaseHistory, PurchaseModel};
/// let model = PurchaseModel::BgNbd(BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
/// let customer = PurchaseHistory { frequency: 2, recency: 30.43, age: 38.86 };
/// assert_eq!(format!("{:.2}", model.probability_alive(&customer)), "0.73");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PurchaseModel {
    /// BG/NBD.
    #[n(0)]
    BgNbd(#[n(0)] BgNbd),
    /// MBG/NBD.
    #[n(1)]
    MbgNbd(#[n(0)] MbgNbd),
    /// Pareto/NBD.
    #[n(2)]
    ParetoNbd(#[n(0)] ParetoNbd),
    /// BG/BB.
    #[n(3)]
    BgBb(#[n(0)] BgBb),
}

impl PurchaseModel {
    /// Fits a model of this kind.
    ///
    /// Errors: those of [`BgNbd::fit`].
    pub fn fit(kind: PurchaseModelKind, purchases: &PurchaseHistories) -> Result<(Self, ModelFit)> {
        Self::fit_while(kind, purchases, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between the steps.
    pub fn fit_while(
        kind: PurchaseModelKind,
        purchases: &PurchaseHistories,
        go_on: GoOn<'_>,
    ) -> Result<(Self, ModelFit)> {
        Ok(match kind {
            PurchaseModelKind::BgNbd => {
                let (model, fit) = BgNbd::fit_while(purchases, go_on)?;
                (Self::BgNbd(model), fit)
            }
            PurchaseModelKind::MbgNbd => {
                let (model, fit) = MbgNbd::fit_while(purchases, go_on)?;
                (Self::MbgNbd(model), fit)
            }
            PurchaseModelKind::ParetoNbd => {
                let (model, fit) = ParetoNbd::fit_while(purchases, go_on)?;
                (Self::ParetoNbd(model), fit)
            }
            PurchaseModelKind::BgBb => {
                let (model, fit) = BgBb::fit_while(purchases, go_on)?;
                (Self::BgBb(model), fit)
            }
        })
    }

    /// Checks the parameters; `out_of_range` unless all are positive numbers.
    pub fn check(&self) -> Result<()> {
        match self {
            Self::BgNbd(model) => model.check(),
            Self::MbgNbd(model) => model.check(),
            Self::ParetoNbd(model) => model.check(),
            Self::BgBb(model) => model.check(),
        }
    }

    /// Whether it counts occasions instead of days with a purchase.
    pub fn counts_occasions(&self) -> bool {
        matches!(self, Self::BgBb(_))
    }

    /// Checks that a history can be, and is one for this model.
    ///
    /// Errors: those of [`PurchaseHistory::check`]; of BG/BB, those of [`BgBb::check_history`].
    pub fn check_history(&self, history: &PurchaseHistory) -> Result<()> {
        history.check()?;
        match self {
            Self::BgBb(_) => BgBb::check_history(history),
            Self::BgNbd(_) | Self::MbgNbd(_) | Self::ParetoNbd(_) => Ok(()),
        }
    }

    /// The probability that the customer has not left.
    pub fn probability_alive(&self, history: &PurchaseHistory) -> f64 {
        match self {
            Self::BgNbd(model) => model.probability_alive(history),
            Self::MbgNbd(model) => model.probability_alive(history),
            Self::ParetoNbd(model) => model.probability_alive(history),
            Self::BgBb(model) => model.probability_alive(history),
        }
    }

    /// The purchases that this customer will make within `time` from the end of the observation; of BG/BB, how many of the
    /// next `time` occasions will be used.
    pub fn expected_purchases(&self, history: &PurchaseHistory, time: f64) -> f64 {
        match self {
            Self::BgNbd(model) => model.expected_purchases(history, time),
            Self::MbgNbd(model) => model.expected_purchases(history, time),
            Self::ParetoNbd(model) => model.expected_purchases(history, time),
            Self::BgBb(model) => model.expected_purchases(history, time),
        }
    }

    /// The same for several times, which costs little more than for one.
    pub fn expected_purchases_by(&self, history: &PurchaseHistory, times: &[f64]) -> Vec<f64> {
        match self {
            Self::BgNbd(model) => model.expected_purchases_by(history, times),
            Self::MbgNbd(model) => model.expected_purchases_by(history, times),
            Self::ParetoNbd(model) => model.expected_purchases_by(history, times),
            Self::BgBb(model) => model.expected_purchases_by(history, times),
        }
    }

    /// The same of a customer who has not left; it does not depend on when the last purchase was.
    pub(super) fn expected_while_active(&self, history: &PurchaseHistory, times: &[f64]) -> Vec<f64> {
        match self {
            Self::BgNbd(model) => model.expected_while_active(history, times),
            Self::MbgNbd(model) => model.expected_while_active(history, times),
            Self::ParetoNbd(model) => model.expected_while_active(history, times),
            Self::BgBb(model) => model.expected_while_active(history, times),
        }
    }

    /// The repeat purchases that a new customer makes within `time` from the first purchase.
    pub fn expected_repeats(&self, time: f64) -> f64 {
        self.expected_purchases(&PurchaseHistory::NEW, time)
    }

    /// The probability that a new customer makes `count` repeat purchases within `time` from the first purchase.
    pub fn probability_of(&self, count: u32, time: f64) -> f64 {
        match self {
            Self::BgNbd(model) => model.probability_of(count, time),
            Self::MbgNbd(model) => model.probability_of(count, time),
            Self::ParetoNbd(model) => model.probability_of(count, time),
            Self::BgBb(model) => model.probability_of(count, time),
        }
    }

    /// Models whose parameters are drawn from the distribution of the estimates, the same for the same seed: what they
    /// say of a customer, cut to an [`interval`](super::interval), tells how surely the model knows it.
    ///
    /// Errors: `inconsistent` when the fit is not of this model.
    pub fn draws(&self, fit: &ModelFit, count: u32, seed: u64) -> Result<Vec<Self>> {
        let draws = fit.draws(&self.parameters(), &[], count, seed)?;
        Ok(draws.into_iter().filter_map(|draw| self.with(&draw)).collect())
    }

    /// The parameters in the order of the model's fields.
    fn parameters(&self) -> [f64; 4] {
        match self {
            Self::BgNbd(model) => model.parameters(),
            Self::MbgNbd(model) => model.parameters(),
            Self::ParetoNbd(model) => model.parameters(),
            Self::BgBb(model) => model.parameters(),
        }
    }

    /// What tells models of one kind apart.
    pub(super) fn key(&self) -> [u64; 4] {
        self.parameters().map(f64::to_bits)
    }

    /// A model of the same kind.
    fn with(&self, parameters: &[f64]) -> Option<Self> {
        let &[r, alpha, third, fourth] = parameters else {
            return None;
        };
        Some(match self {
            Self::BgNbd(_) => Self::BgNbd(BgNbd {
                r,
                alpha,
                a: third,
                b: fourth,
            }),
            Self::MbgNbd(_) => Self::MbgNbd(MbgNbd {
                r,
                alpha,
                a: third,
                b: fourth,
            }),
            Self::ParetoNbd(_) => Self::ParetoNbd(ParetoNbd {
                r,
                alpha,
                s: third,
                beta: fourth,
            }),
            Self::BgBb(_) => Self::BgBb(BgBb {
                alpha: r,
                beta: alpha,
                gamma: third,
                delta: fourth,
            }),
        })
    }
}
