//! What a model says of a customer: a pure function of the version, the customer's purchases and the day.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use time::Date;

use super::clusters::cluster_score;
use super::clv::{clv_values, history, mean_value, uncertainty};
use super::features::{FactCounter, Facts, Wanted};
use super::propensity::{Propensity, PropensityCase};
use super::purchases::{Counter, Exchange, PurchaseTally, civil_day};
use super::rfm::rfm_values;
use super::store::current_or_missing;
use super::{ClusterScore, ClvScore, Model, ModelParameters, ModelSpec, PropensityScore, RfmModelScore};
use crate::activity::{interaction, rows_between, scan};
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
    /// Of propensity.
    Propensity(PropensityScore),
    /// Of clusters.
    Clusters(ClusterScore),
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
#[derive(Clone)]
pub(crate) struct Scorer<'a> {
    model: &'a Model,
    zone: &'a TimeZone,
    at: Timestamp,
    rates: RateTable,
    ready: Arc<Ready>,
}

/// What a model needs to be asked, made once.
enum Ready {
    Rfm,
    Clv(Horizon),
    Propensity(Box<Propensity>),
    Clusters,
}

impl<'a> Scorer<'a> {
    pub(crate) fn new(
        reader: &dyn Reader,
        zone: &'a TimeZone,
        at: Timestamp,
        model: &'a Model,
    ) -> Result<Self> {
        let (currency, ready) = match (&model.spec, &model.parameters) {
            (ModelSpec::Rfm(spec), _) => (spec.currency, Ready::Rfm),
            (ModelSpec::Clv(spec), _) => (spec.currency, Ready::Clv(Horizon::of(&spec.horizon()))),
            (ModelSpec::Propensity(spec), ModelParameters::Propensity(parameters)) => {
                let ready = Propensity::of(reader, spec, parameters)?;
                (spec.currency, Ready::Propensity(Box::new(ready)))
            }
            (ModelSpec::Clusters(spec), _) => (spec.currency, Ready::Clusters),
            _ => return Err(Error::new(Code::Corrupt)),
        };
        Ok(Self {
            model,
            zone,
            at,
            rates: RateTable::new(currency, Timestamp::MAX),
            ready: Arc::new(ready),
        })
    }

    /// What the model says of a customer, with reasons where they are asked for; none where it says nothing.
    pub(crate) fn score(
        &mut self,
        reader: &dyn Reader,
        owner: u32,
        customer_id: CustomerId,
        with_reasons: bool,
    ) -> Result<Option<ModelScore>> {
        let today = civil_day(self.zone, self.at);
        let ready = self.ready.clone();
        let values = match &*ready {
            Ready::Propensity(ready) => {
                let facts = self.facts(reader, owner, ready.wanted())?;
                let customer = customers::load_by_ordinal(reader, owner)?.record;
                let case = PropensityCase::of(ready.spec(), self.zone, facts, &customer);
                ready
                    .score(&case, today, with_reasons)?
                    .map(ScoreValues::Propensity)
            }
            Ready::Clusters => {
                let ModelParameters::Clusters(parameters) = &self.model.parameters else {
                    return Err(Error::new(Code::Corrupt));
                };
                let facts = self.facts(reader, owner, None)?;
                cluster_score(parameters, &facts, today)?.map(ScoreValues::Clusters)
            }
            Ready::Rfm | Ready::Clv(_) => match self.purchases(reader, owner)? {
                Some(purchases) => Some(self.of_purchases(&purchases, customer_id, today)?),
                None => None,
            },
        };
        let Model { id, name, number, .. } = self.model;
        Ok(values.map(|values| ModelScore {
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

    fn purchases(&mut self, reader: &dyn Reader, owner: u32) -> Result<Option<PurchaseTally>> {
        let mut counter = Counter::new(self.zone, self.at, None);
        let mut exchange = Exchange::Into(&mut self.rates, reader);
        for row in scan(reader, rows_between(owner, None, None))? {
            let (locator, order) = row?;
            counter.add(&order, locator.placed_at, &mut exchange)?;
        }
        Ok(counter.finish())
    }

    fn of_purchases(
        &self,
        purchases: &PurchaseTally,
        customer_id: CustomerId,
        today: Date,
    ) -> Result<ScoreValues> {
        Ok(match (&self.model.spec, &self.model.parameters, &*self.ready) {
            (ModelSpec::Rfm(spec), ModelParameters::Rfm(parameters), _) => ScoreValues::Rfm(RfmModelScore {
                score: rfm_values(spec, parameters, customer_id, purchases, today),
                edges: parameters.edges,
            }),
            (ModelSpec::Clv(spec), ModelParameters::Clv(parameters), Ready::Clv(horizon)) => {
                let values = clv_values(spec, parameters, horizon, purchases, today);
                ScoreValues::Clv(ClvScore {
                    history: history(purchases, today, spec.unit()),
                    mean_value: mean_value(purchases),
                    currency: spec.currency,
                    probability_alive: values.probability_alive,
                    expected_purchases: values.expected_purchases,
                    expected_value: values.expected_value,
                    lifetime_value: values.lifetime_value,
                    lifetime_value_interval: None,
                })
            }
            _ => return Err(Error::new(Code::Corrupt)),
        })
    }

    /// What happened of a customer by now.
    fn facts(&mut self, reader: &dyn Reader, owner: u32, wanted: Option<&Wanted>) -> Result<Facts> {
        let mut counter = FactCounter::new(self.zone, self.at, wanted);
        let mut exchange = Exchange::Into(&mut self.rates, reader);
        for row in scan(reader, rows_between(owner, None, None))? {
            let (locator, order) = row?;
            counter.add_order(&order, locator.placed_at, &mut exchange)?;
        }
        for row in interaction::scan(reader, owner, (None, None))? {
            let (at, interaction) = row?;
            counter.add_interaction(at, interaction.direction);
        }
        Ok(counter.finish())
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
    let mut score = Scorer::new(reader, zone, at, &model)?.score(reader, owner, customer_id, true)?;
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
