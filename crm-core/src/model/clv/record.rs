//! What is asked of a model of lifetime value, and what is found.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{ClvCovariate, ClvCovariateEffect};
use crate::base::Currency;
use crate::statistics::clv::{GammaGamma, LifetimeValueOptions, ModelFit, PurchaseModel, PurchaseModelKind};

/// How a model of lifetime value is fitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ClvSpec {
    /// The currency of the values. Orders in others are converted at the rate of their day.
    #[n(0)]
    pub currency: Currency,
    /// The model of when customers buy and leave, BG/NBD where left out. BG/BB is for what can happen, or is known, once a month or a year: it
    /// counts such occasions with a purchase, not the days.
    #[n(1)]
    #[serde(default)]
    pub purchase_model: PurchaseModelKind,
    /// The unit of time in days, a week where left out. It scales the parameters. Of BG/BB it is the length of an occasion,
    /// such as 30.4375 for months: the days after a customer's first purchase are cut into these, and the ones with a
    /// purchase are counted, so that the times of a history are whole.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_days: Option<f64>,
    /// How far to look ahead, and what money is worth by then: a year of months where left out. The length of a period is
    /// in weeks here, whatever the unit. The discount is not below 0, since what is expected of a customer has to fall as
    /// days without a purchase pass.
    #[n(3)]
    #[serde(default)]
    pub horizon: LifetimeValueOptions,
    /// So many last days are first held out: the model is fitted to what was before, and its forecast of them compared
    /// with what customers did, which is the model's quality. Then it is fitted to all. BG/BB wants at least one occasion.
    /// Covariates that are not of the first order have their present value there too: one that was set because of what
    /// customers did in those days makes the forecast look better than it is.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdout_days: Option<u32>,
    /// What is known of customers and may move the rate at which they buy, at most 32; for BG/NBD alone. The fit finds by
    /// how much each does, and everybody is judged by a rate of their own.
    #[cbor(n(5), default)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covariates: Vec<ClvCovariate>,
}

impl ClvSpec {
    /// BG/NBD in weeks, for the next year, without a holdout.
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            purchase_model: PurchaseModelKind::default(),
            unit_days: None,
            horizon: LifetimeValueOptions::default(),
            holdout_days: None,
            covariates: Vec::new(),
        }
    }

    /// With what is known of customers.
    ///
    /// ```
    /// use crm_core::{ClvCovariate, ClvSpec, Currency, FirstOrderFact};
    /// let spec = ClvSpec::new(Currency::EUR).covariates([
    ///     ClvCovariate::first_order(FirstOrderFact::Discounted),
    ///     ClvCovariate::country("DE"),
    ///     ClvCovariate::tag("trade"),
    /// ]);
    /// assert_eq!(spec.covariates.len(), 3);
    /// ```
    #[must_use]
    pub fn covariates(mut self, covariates: impl IntoIterator<Item = ClvCovariate>) -> Self {
        self.covariates = covariates.into_iter().collect();
        self
    }
}

/// What was fitted of lifetime value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ClvParameters {
    /// When customers buy and leave; with covariates, those who are in the mean of all of them.
    #[n(0)]
    pub purchases: PurchaseModel,
    /// How well that fits, and how surely it is known. The weights of covariates follow the parameters.
    #[n(1)]
    pub purchases_fit: ModelFit,
    /// What a purchase is worth.
    #[n(2)]
    pub value: GammaGamma,
    /// How well that fits, and how surely it is known.
    #[n(3)]
    pub value_fit: ModelFit,
    /// What moves the rates of customers, in the order in which it was asked for.
    #[cbor(n(4), default)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covariates: Vec<ClvCovariateEffect>,
}
