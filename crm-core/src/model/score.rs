//! What a model says of a customer: a pure function of the version, the customer's purchases and the day.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::clusters::cluster_score;
use super::features::{FactCounter, Facts, Wanted};
use super::loaded::LoadedModel;
use super::propensity::PropensityCase;
use super::purchases::{Counter, Counting, Exchange, PurchaseTally, civil_day};
use super::rfm::rfm_values;
use super::{ClusterScore, ClvScore, Model, PropensityScore, RfmModelScore};
use crate::activity::{interaction, rows_between, scan};
use crate::base::{Code, CustomerId, Error, ModelId, Result, TimeZone, Timestamp};
use crate::customers;
use crate::sales::rate::RateTable;
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
    loaded: Arc<LoadedModel>,
}

impl<'a> Scorer<'a> {
    /// Of a version, as a record and loaded.
    pub(crate) fn new(zone: &'a TimeZone, at: Timestamp, model: &'a Model, loaded: Arc<LoadedModel>) -> Self {
        Self {
            model,
            zone,
            at,
            rates: RateTable::new(loaded.currency(), Timestamp::MAX),
            loaded,
        }
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
        let loaded = self.loaded.clone();
        let values = match &*loaded {
            LoadedModel::Propensity(model) => {
                let facts = self.facts(reader, owner, model.wanted())?;
                let customer = customers::load_by_ordinal(reader, owner)?.record;
                let case = PropensityCase::of(model.spec(), self.zone, facts, &customer);
                model
                    .score(&case, today, with_reasons)?
                    .map(ScoreValues::Propensity)
            }
            LoadedModel::Clusters(model) => {
                let facts = self.facts(reader, owner, None)?;
                cluster_score(&model.1, &facts, today)?.map(ScoreValues::Clusters)
            }
            LoadedModel::Rfm(model) => self.purchases(reader, owner, Counting::Days)?.map(|purchases| {
                let (spec, parameters) = &**model;
                ScoreValues::Rfm(RfmModelScore {
                    score: rfm_values(spec, parameters, customer_id, &purchases, today),
                    edges: parameters.edges,
                })
            }),
            LoadedModel::Clv(model) => match self.purchases(reader, owner, model.counting())? {
                Some(purchases) => {
                    let customer = if model.has_covariates() {
                        Some(customers::load_by_ordinal(reader, owner)?.record)
                    } else {
                        None
                    };
                    let case = model.case(purchases, customer.as_ref());
                    Some(ScoreValues::Clv(model.score(&case, today, with_reasons)?))
                }
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

    fn purchases(
        &mut self,
        reader: &dyn Reader,
        owner: u32,
        counting: Counting,
    ) -> Result<Option<PurchaseTally>> {
        let mut counter = Counter::new(self.zone, self.at, counting);
        let mut exchange = Exchange::Into(&mut self.rates, reader);
        for row in scan(reader, rows_between(owner, None, None))? {
            let (locator, order) = row?;
            counter.add(&order, locator.placed_at, &mut exchange)?;
        }
        Ok(counter.finish())
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

/// What a scorer says of a customer, with how sure it is and why; `not_found` where there is no such customer.
pub(crate) fn score(
    scorer: &mut Scorer<'_>,
    reader: &dyn Reader,
    customer_id: CustomerId,
) -> Result<Option<ModelScore>> {
    let no_customer = || Error::new(Code::NotFound).with_entity("customer");
    let owner = customers::ordinal_of(reader, customer_id)?.ok_or_else(no_customer)?;
    if !customers::is_live(reader, owner)? {
        return Err(no_customer());
    }
    scorer.score(reader, owner, customer_id, true)
}
