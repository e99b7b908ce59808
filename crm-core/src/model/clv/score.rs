//! What a model of lifetime value says of a customer on a day.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use time::Date;

use super::fit::{history, mean_value};
use super::{ClvCovariateEffect, ClvParameters, ClvPurchases, ClvRateFactor, ClvSpec};
use crate::base::{Currency, Result};
use crate::customers::Customer;
use crate::model::purchases::{Counting, PurchaseTally};
use crate::statistics::clv::{
    ConfidenceInterval, GammaGamma, Horizon, LifetimeValue, PurchaseHistory, PurchaseModel, interval,
};

/// Models drawn to find how far a lifetime value may be off.
const DRAWS: u32 = 200;
/// The part of them that an interval holds.
const LEVEL: f64 = 0.95;

/// What a model of lifetime value says of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClvScore {
    /// The days of purchase that it goes by, in the model's unit of time; of BG/BB, the occasions that were used, of the
    /// one that runs once it was.
    pub history: PurchaseHistory,
    /// The mean value of the repeat purchases, 0 where there are none; of BG/BB, of what was spent in an occasion that was
    /// used.
    pub mean_value: f64,
    /// The currency of all values.
    pub currency: Currency,
    /// The probability that the customer has not left.
    pub probability_alive: f64,
    /// The purchases within the model's horizon; of BG/BB, the occasions that will be used, from the end of the last one of
    /// the history on.
    pub expected_purchases: f64,
    /// The mean value of a purchase; of BG/BB, of an occasion that is used.
    pub expected_value: f64,
    /// The discounted margin within the horizon.
    pub lifetime_value: f64,
    /// Where 95 % of the lifetime values lie that parameters as likely as the fitted ones would give. Left out in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime_value_interval: Option<ConfidenceInterval>,
    /// How the model's covariates move the rate at which this customer buys, those that move it most first. Left out in
    /// lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rate_factors: Vec<ClvRateFactor>,
}

/// A model of lifetime value that is ready to be asked.
pub(crate) struct Clv {
    spec: ClvSpec,
    parameters: ClvParameters,
    horizon: Horizon,
    purchases: ClvPurchases,
    /// Models as likely as this one, once anybody has asked how sure it is.
    draws: OnceLock<Vec<(ClvPurchases, GammaGamma)>>,
}

/// What such a model goes by of one customer.
pub(crate) struct ClvCase {
    purchases: PurchaseTally,
    /// What each covariate is; no number where it is not known.
    covariates: Vec<f64>,
    /// The customer's own model of purchases.
    own: PurchaseModel,
}

impl Clv {
    pub(crate) fn of(spec: &ClvSpec, parameters: &ClvParameters) -> Self {
        Self {
            spec: spec.clone(),
            parameters: parameters.clone(),
            horizon: Horizon::of(&spec.horizon()),
            purchases: ClvPurchases::of(parameters),
            draws: OnceLock::new(),
        }
    }

    pub(crate) fn currency(&self) -> Currency {
        self.spec.currency
    }

    /// What it counts as one purchase.
    pub(crate) fn counting(&self) -> Counting {
        self.spec.counting()
    }

    /// Whether it asks more of a customer than purchases.
    pub(crate) fn has_covariates(&self) -> bool {
        !self.parameters.covariates.is_empty()
    }

    /// Whether that is something of the customer's own record, not of the first order.
    pub(in crate::model) fn reads_customer(&self) -> bool {
        let mut effects = self.parameters.covariates.iter();
        effects.any(|effect| effect.covariate.is_of_customer())
    }

    /// Whether it cannot tell how often somebody buys without knowing for how much.
    pub(crate) fn needs_money(&self) -> bool {
        self.parameters
            .covariates
            .iter()
            .any(|effect| effect.covariate.is_money())
    }

    /// What it goes by of a customer, whom a model with covariates has to know.
    pub(crate) fn case(&self, purchases: PurchaseTally, customer: Option<&Customer>) -> ClvCase {
        let effects = &self.parameters.covariates;
        let value = |effect: &ClvCovariateEffect| {
            let value = effect.covariate.value(&purchases.first_order, customer?);
            Some(value.unwrap_or(f64::NAN))
        };
        let covariates: Vec<f64> = effects.iter().filter_map(value).collect();
        ClvCase {
            own: self.purchases.own(&covariates),
            covariates,
            purchases,
        }
    }

    fn history(&self, case: &ClvCase, today: Date) -> PurchaseHistory {
        history(&case.purchases, today, self.spec.counting(), self.spec.scale())
    }

    /// The probability that the customer has not left by a day, which costs less to tell than all else.
    pub(crate) fn probability_alive(&self, case: &ClvCase, today: Date) -> f64 {
        case.own.probability_alive(&self.history(case, today))
    }

    /// What it says on a day.
    pub(crate) fn values(&self, case: &ClvCase, today: Date) -> LifetimeValue {
        let (history, mean) = (self.history(case, today), mean_value(&case.purchases));
        self.horizon
            .value(&case.own, &self.parameters.value, &history, mean)
    }

    /// The same in full; with reasons, also how sure that is and why.
    pub(in crate::model) fn score(
        &self,
        case: &ClvCase,
        today: Date,
        with_reasons: bool,
    ) -> Result<ClvScore> {
        let values = self.values(case, today);
        let (lifetime_value_interval, rate_factors) = if with_reasons {
            (self.uncertainty(case, today)?, self.rate_factors(case))
        } else {
            (None, Vec::new())
        };
        Ok(ClvScore {
            history: self.history(case, today),
            mean_value: mean_value(&case.purchases),
            currency: self.spec.currency,
            probability_alive: values.probability_alive,
            expected_purchases: values.expected_purchases,
            expected_value: values.expected_value,
            lifetime_value: values.lifetime_value,
            lifetime_value_interval,
            rate_factors,
        })
    }

    fn rate_factors(&self, case: &ClvCase) -> Vec<ClvRateFactor> {
        let ClvPurchases::Own(model) = &self.purchases else {
            return Vec::new();
        };
        let effects = self.parameters.covariates.iter().zip(&case.covariates);
        let mut factors: Vec<_> = effects
            .zip(model.factors(&case.covariates))
            .map(|((effect, value), factor)| ClvRateFactor {
                covariate: effect.covariate.clone(),
                value: Some(*value).filter(|value| !value.is_nan()),
                factor,
            })
            .collect();
        factors.sort_by(|a, b| b.factor.ln().abs().total_cmp(&a.factor.ln().abs()));
        factors
    }

    /// Where lifetime values lie that parameters as likely as the fitted ones give; the same for the same model.
    fn uncertainty(&self, case: &ClvCase, today: Date) -> Result<Option<ConfidenceInterval>> {
        let (history, mean) = (self.history(case, today), mean_value(&case.purchases));
        let drawn: Vec<f64> = self
            .draws()?
            .iter()
            .map(|(purchases, value)| {
                let own = purchases.own(&case.covariates);
                self.horizon.value(&own, value, &history, mean).lifetime_value
            })
            .filter(|value| value.is_finite())
            .collect();
        // Where hardly any has a finite mean there is nothing to say.
        if drawn.len() < DRAWS as usize / 2 {
            return Ok(None);
        }
        interval(&drawn, LEVEL).map(Some)
    }

    fn draws(&self) -> Result<&[(ClvPurchases, GammaGamma)]> {
        if let Some(draws) = self.draws.get() {
            return Ok(draws);
        }
        let parameters = &self.parameters;
        let purchases = self.purchases.draws(&parameters.purchases_fit, DRAWS, 1)?;
        let values = parameters.value.draws(&parameters.value_fit, DRAWS, 2)?;
        Ok(self
            .draws
            .get_or_init(|| purchases.into_iter().zip(values).collect()))
    }
}
