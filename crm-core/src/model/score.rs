//! What a model says of a customer: a pure function of the version, the customer's purchases and the day.

use serde::{Deserialize, Serialize};
use time::Date;

use super::clv::{history, mean_value};
use super::purchases::{Counter, Exchange, PurchaseTally, civil_day};
use super::rfm::RfmMeasures;
use super::store::current_or_missing;
use super::{ClvParameters, ClvSpec, Model, ModelParameters, ModelSpec, RfmParameters, RfmSpec};
use crate::activity::{rows_between, scan};
use crate::base::{Code, Currency, CustomerId, Error, ModelId, Result, TimeZone, Timestamp};
use crate::customers;
use crate::sales::rate::RateTable;
use crate::statistics::clv::{
    ConfidenceInterval, Horizon, LifetimeValue, LifetimeValueOptions, PurchaseHistory, interval,
};
use crate::statistics::rfm::{RfmEdges, RfmInput, RfmScore};
use crate::store::Reader;

/// Models drawn to find how far a lifetime value may be off.
const DRAWS: u32 = 200;
/// The part of them that an interval holds.
const LEVEL: f64 = 0.95;

/// Which model made a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelReference {
    /// The version's id.
    pub id: ModelId,
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: u32,
}

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

/// What a model of RFM says of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfmModelScore {
    /// The scores, and what they were computed from.
    pub score: RfmScore,
    /// The edges between the scores.
    pub edges: RfmEdges,
}

/// What a model says of a customer, by its kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ScoreValues {
    /// Of RFM.
    Rfm(RfmModelScore),
    /// Of lifetime value.
    Clv(ClvScore),
}

/// What a model says of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelScore {
    /// The model.
    pub model: ModelReference,
    /// The customer.
    pub customer_id: CustomerId,
    /// The instant of which it is; it is the same all day.
    pub at: Timestamp,
    /// What the model says.
    pub values: ScoreValues,
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

/// What a model of RFM says on a day.
pub(crate) fn rfm_values(
    spec: &RfmSpec,
    parameters: &RfmParameters,
    customer_id: CustomerId,
    purchases: &PurchaseTally,
    today: Date,
) -> RfmScore {
    let RfmMeasures {
        recency_days,
        frequency,
        monetary,
    } = RfmMeasures::of(purchases, today, &spec.options);
    let input = RfmInput {
        customer_id,
        recency_days,
        frequency,
        monetary,
    };
    let scores = parameters.edges.scores(&input);
    let segment = spec.options.grid.name_of(scores).unwrap_or_default().to_owned();
    RfmScore {
        input,
        scores,
        segment,
    }
}

/// Says what one model says of many.
pub(crate) struct Scorer<'a> {
    model: &'a Model,
    zone: &'a TimeZone,
    at: Timestamp,
    rates: RateTable,
    horizon: Option<Horizon>,
}

impl<'a> Scorer<'a> {
    pub(crate) fn new(zone: &'a TimeZone, at: Timestamp, model: &'a Model) -> Self {
        let (currency, horizon) = match &model.spec {
            ModelSpec::Rfm(spec) => (spec.currency, None),
            ModelSpec::Clv(spec) => (spec.currency, Some(Horizon::of(&spec.horizon()))),
        };
        Self {
            model,
            zone,
            at,
            rates: RateTable::new(currency, Timestamp::MAX),
            horizon,
        }
    }

    /// What the model says of a customer, none without a purchase.
    pub(crate) fn score(
        &mut self,
        reader: &dyn Reader,
        owner: u32,
        customer_id: CustomerId,
    ) -> Result<Option<ModelScore>> {
        let mut counter = Counter::new(self.zone, self.at, None);
        for row in scan(reader, rows_between(owner, None, None))? {
            let (locator, order) = row?;
            counter.add(
                &order,
                locator.placed_at,
                &mut Exchange::Into(&mut self.rates, reader),
            )?;
        }
        let Some(purchases) = counter.finish() else {
            return Ok(None);
        };
        let today = civil_day(self.zone, self.at);
        let Model { id, name, number, .. } = self.model;
        let values = match (&self.model.spec, &self.model.parameters, &self.horizon) {
            (ModelSpec::Rfm(spec), ModelParameters::Rfm(parameters), _) => ScoreValues::Rfm(RfmModelScore {
                score: rfm_values(spec, parameters, customer_id, &purchases, today),
                edges: parameters.edges,
            }),
            (ModelSpec::Clv(spec), ModelParameters::Clv(parameters), Some(horizon)) => {
                let values = clv_values(spec, parameters, horizon, &purchases, today);
                ScoreValues::Clv(ClvScore {
                    history: history(&purchases, today, spec.unit()),
                    mean_value: mean_value(&purchases),
                    currency: spec.currency,
                    probability_alive: values.probability_alive,
                    expected_purchases: values.expected_purchases,
                    expected_value: values.expected_value,
                    lifetime_value: values.lifetime_value,
                    lifetime_value_interval: None,
                })
            }
            _ => return Err(Error::new(Code::Corrupt)),
        };
        Ok(Some(ModelScore {
            model: ModelReference {
                id: *id,
                name: name.clone(),
                number: *number,
            },
            customer_id,
            at: self.at,
            values,
        }))
    }
}

/// What the current version of a name says of a customer now, with how sure it is.
pub(crate) fn score(
    reader: &dyn Reader,
    zone: &TimeZone,
    at: Timestamp,
    name: &str,
    customer_id: CustomerId,
) -> Result<Option<ModelScore>> {
    let model = current_or_missing(reader, name)?;
    let no_customer = || Error::new(Code::NotFound).with_entity("customer");
    let owner = customers::ordinal_of(reader, customer_id)?.ok_or_else(no_customer)?;
    if !customers::is_live(reader, owner)? {
        return Err(no_customer());
    }
    let mut score = Scorer::new(zone, at, &model).score(reader, owner, customer_id)?;
    if let Some(ModelScore {
        values: ScoreValues::Clv(score),
        ..
    }) = &mut score
        && let (ModelSpec::Clv(spec), ModelParameters::Clv(parameters)) = (&model.spec, &model.parameters)
    {
        score.lifetime_value_interval = uncertainty(parameters, &spec.horizon(), score)?;
    }
    Ok(score)
}

/// Where lifetime values lie that parameters as likely as the fitted ones give; the same for the same model.
fn uncertainty(
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
