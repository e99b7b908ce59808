//! What a model says of a customer: a pure function of the version, the customer's purchases and the day.

use serde::{Deserialize, Serialize};

use super::clv::{clv_values, history, mean_value, uncertainty};
use super::purchases::{Counter, Exchange, civil_day};
use super::rfm::rfm_values;
use super::store::current_or_missing;
use super::{ClvScore, Model, ModelParameters, ModelSpec, RfmModelScore};
use crate::activity::{rows_between, scan};
use crate::base::{Code, CustomerId, Error, ModelId, Result, TimeZone, Timestamp};
use crate::customers;
use crate::sales::rate::RateTable;
use crate::statistics::clv::Horizon;
use crate::store::Reader;

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
