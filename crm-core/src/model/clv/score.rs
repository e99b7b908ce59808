//! What a model of lifetime value says of a customer on a day.

use serde::{Deserialize, Serialize};
use time::Date;

use super::fit::{history, mean_value};
use super::{ClvParameters, ClvSpec};
use crate::base::{Currency, Result};
use crate::model::purchases::PurchaseTally;
use crate::statistics::clv::{
    ConfidenceInterval, Horizon, LifetimeValue, LifetimeValueOptions, PurchaseHistory, interval,
};

/// Models drawn to find how far a lifetime value may be off.
const DRAWS: u32 = 200;
/// The part of them that an interval holds.
const LEVEL: f64 = 0.95;

/// What a model of lifetime value says of a customer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ClvScore {
    /// The days of purchase that it goes by, in the model's unit of time.
    pub history: PurchaseHistory,
    /// The mean value of the repeat purchases, 0 where there are none.
    pub mean_value: f64,
    /// The currency of all values.
    pub currency: Currency,
    /// The probability that the customer has not left.
    pub probability_alive: f64,
    /// The purchases within the model's horizon.
    pub expected_purchases: f64,
    /// The mean value of a purchase.
    pub expected_value: f64,
    /// The discounted margin within the horizon.
    pub lifetime_value: f64,
    /// Where 95 % of the lifetime values lie that parameters as likely as the fitted ones would give. Left out in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime_value_interval: Option<ConfidenceInterval>,
}

/// The probability that the customer has not left by a day, which costs less to tell than all else.
pub(crate) fn probability_alive(
    spec: &ClvSpec,
    parameters: &ClvParameters,
    purchases: &PurchaseTally,
    today: Date,
) -> f64 {
    let history = history(purchases, today, spec.unit());
    parameters.purchases.probability_alive(&history)
}

/// What a model of lifetime value says on a day.
pub(crate) fn clv_values(
    spec: &ClvSpec,
    parameters: &ClvParameters,
    horizon: &Horizon,
    purchases: &PurchaseTally,
    today: Date,
) -> LifetimeValue {
    let history = history(purchases, today, spec.unit());
    horizon.value(
        &parameters.purchases,
        &parameters.value,
        &history,
        mean_value(purchases),
    )
}

/// Where lifetime values lie that parameters as likely as the fitted ones give; the same for the same model.
pub(in crate::model) fn uncertainty(
    parameters: &ClvParameters,
    options: &LifetimeValueOptions,
    score: &ClvScore,
) -> Result<Option<ConfidenceInterval>> {
    let purchases = parameters.purchases.draws(&parameters.purchases_fit, DRAWS, 1)?;
    let values = parameters.value.draws(&parameters.value_fit, DRAWS, 2)?;
    let horizon = Horizon::of(options);
    let drawn: Vec<f64> = purchases
        .iter()
        .zip(&values)
        .map(|(model, value)| horizon.value(model, value, &score.history, score.mean_value))
        .map(|value| value.lifetime_value)
        .filter(|value| value.is_finite())
        .collect();
    // Where hardly any has a finite mean there is nothing to say.
    if drawn.len() < DRAWS as usize / 2 {
        return Ok(None);
    }
    interval(&drawn, LEVEL).map(Some)
}
