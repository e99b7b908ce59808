//! What is asked of a model of lifetime value, and what is found.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

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
    /// The model of when customers buy and leave.
    #[n(1)]
    #[serde(default)]
    pub purchase_model: PurchaseModelKind,
    /// The unit of time in days, a week where left out. It scales the parameters.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_days: Option<f64>,
    /// How far to look ahead, and what money is worth by then: a year of months where left out. The length of a period is
    /// in weeks here, whatever the unit. The discount is not below 0, since what is expected of a customer has to fall as days without a purchase pass.
    #[n(3)]
    #[serde(default)]
    pub horizon: LifetimeValueOptions,
    /// So many last days are first held out: the model is fitted to what was before, and its forecast of them compared
    /// with what customers did, which is the model's quality. Then it is fitted to all.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdout_days: Option<u32>,
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
        }
    }
}

/// What was fitted of lifetime value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ClvParameters {
    /// When customers buy and leave.
    #[n(0)]
    pub purchases: PurchaseModel,
    /// How well that fits, and how surely it is known.
    #[n(1)]
    pub purchases_fit: ModelFit,
    /// What a purchase is worth.
    #[n(2)]
    pub value: GammaGamma,
    /// How well that fits, and how surely it is known.
    #[n(3)]
    pub value_fit: ModelFit,
}
