//! A model in its shapes: what may be given, what is returned, and how well it did.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use time::Date;

use super::{
    ClustersParameters, ClustersSpec, ClvParameters, ClvSpec, PropensityParameters, PropensitySpec,
    RfmParameters, RfmSpec,
};
use crate::base::{ModelId, Timestamp, date_cbor, date_json};
use crate::statistics::learn::BinaryEvaluation;

/// What a model tells of customers.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ModelKind {
    /// How recently, how often and for how much they bought: [`RfmSpec`].
    #[n(0)]
    Rfm,
    /// Whether they will come back, how often, and for how much: [`ClvSpec`].
    #[n(1)]
    Clv,
    /// How likely they do something within so many days: [`PropensitySpec`].
    #[n(2)]
    Propensity,
    /// Whom they are like: [`ClustersSpec`].
    #[n(3)]
    Clusters,
}

impl ModelKind {
    /// The name under which expressions of segments look for a model of this kind where they name none.
    pub const fn usual_name(self) -> &'static str {
        match self {
            Self::Rfm => "rfm",
            Self::Clv => "clv",
            Self::Propensity => "propensity",
            Self::Clusters => "clusters",
        }
    }
}

/// What to fit, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ModelSpec {
    /// RFM.
    #[n(0)]
    Rfm(#[n(0)] RfmSpec),
    /// Lifetime value.
    #[n(1)]
    Clv(#[n(0)] ClvSpec),
    /// Propensity.
    #[n(2)]
    Propensity(#[n(0)] PropensitySpec),
    /// Clusters.
    #[n(3)]
    Clusters(#[n(0)] ClustersSpec),
}

impl ModelSpec {
    /// Which kind of model it makes.
    pub const fn kind(&self) -> ModelKind {
        match self {
            Self::Rfm(_) => ModelKind::Rfm,
            Self::Clv(_) => ModelKind::Clv,
            Self::Propensity(_) => ModelKind::Propensity,
            Self::Clusters(_) => ModelKind::Clusters,
        }
    }
}

/// A model to fit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewModel {
    /// The name, at most 200 bytes, of one kind for ever. Expressions of segments that name no model ask `clv`,
    /// `rfm`, `propensity` and `clusters`.
    pub name: String,
    /// What to fit, and how.
    pub spec: ModelSpec,
    /// The instant up to which orders, refunds, cancellations and deletions count; now when left out. More than a day ago makes a
    /// back-test, which does not become the current version unless it is pinned or the only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
}

impl NewModel {
    /// A model of lifetime value, called `clv`.
    pub fn clv(spec: ClvSpec) -> Self {
        Self::named(ModelKind::Clv.usual_name(), ModelSpec::Clv(spec))
    }

    /// A model of RFM, called `rfm`.
    pub fn rfm(spec: RfmSpec) -> Self {
        Self::named(ModelKind::Rfm.usual_name(), ModelSpec::Rfm(spec))
    }

    /// A model of propensity, called `propensity`.
    ///
    /// ```
    /// use crm_core::{
    ///     ClustersSpec, Column, Crm, Currency, ImportOptions, ManualClock, ModelParameters, NewModel, NewSegment,
    ///     OpenOptions, OrderMapping, PageRequest, PropensitySpec, ScoreQuery, ScoreValues,
    /// };
    /// let clock = ManualClock::at("1998-07-01T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock).in_memory()?;
    /// // The CDNOW sample: the purchases of 2,357 customers from January 1997 to June 1998.
    /// let mapping = OrderMapping {
    ///     customer_external_id: Some("customer".into()),
    ///     placed_at: Some("date".into()),
    ///     currency: Some(Column::fixed("USD")),
    ///     description: Some(Column::fixed("CDs")),
    ///     quantity: Some("quantity".into()),
    ///     amount: Some("amount".into()),
    ///     ..OrderMapping::default()
    /// };
    /// crm.imports().orders(std::fs::File::open("examples/data/cdnow.csv")?, &mapping, ImportOptions::default())?;
    ///
    /// // Who buys within 90 days, told of the quarter that was held out.
    /// let model = crm.models().fit(NewModel::propensity(PropensitySpec::purchase(Currency::USD, 90)))?;
    /// assert!(model.quality.evaluation.and_then(|found| found.auc) > Some(0.8));
    /// let best = &crm.models().scores("propensity", &ScoreQuery::default(), &PageRequest::first(1))?.items[0];
    /// let score = crm.models().score("propensity", best.customer_id)?.map(|score| score.values);
    /// let Some(ScoreValues::Propensity(score)) = score else { unreachable!() };
    /// assert!(score.probability > 0.7, "{score:?}");
    /// assert!(score.reasons.iter().any(|reason| reason.text.starts_with("more likely: bought on ")), "{score:?}");
    /// let likely = crm.segments().create(NewSegment::live("Likely", "propensity > 0.7"))?;
    /// assert!(crm.segments().contains(likely.id, best.customer_id)?);
    ///
    /// // Whom they are like.
    /// let model = crm.models().fit(NewModel::clusters(ClustersSpec::new(Currency::USD)))?;
    /// let ModelParameters::Clusters(found) = &model.parameters else { unreachable!() };
    /// assert_eq!(found.clusters[1].name, "buys often, bought lately, spends much");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn propensity(spec: PropensitySpec) -> Self {
        Self::named(ModelKind::Propensity.usual_name(), ModelSpec::Propensity(spec))
    }

    /// A model of clusters, called `clusters`.
    pub fn clusters(spec: ClustersSpec) -> Self {
        Self::named(ModelKind::Clusters.usual_name(), ModelSpec::Clusters(spec))
    }

    /// A model of another name.
    pub fn named(name: impl Into<String>, spec: ModelSpec) -> Self {
        Self {
            name: name.into(),
            spec,
            as_of: None,
        }
    }

    /// By what had happened up to an instant.
    #[must_use]
    pub fn as_of(mut self, at: Timestamp) -> Self {
        self.as_of = Some(at);
        self
    }
}

/// What was fitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ModelParameters {
    /// Of RFM.
    #[n(0)]
    Rfm(#[n(0)] RfmParameters),
    /// Of lifetime value.
    #[n(1)]
    Clv(#[n(0)] ClvParameters),
    /// Of propensity.
    #[n(2)]
    Propensity(#[n(0)] PropensityParameters),
    /// Of clusters.
    #[n(3)]
    Clusters(#[n(0)] ClustersParameters),
}

/// A forecast of days that the fit had not seen, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ModelHoldout {
    /// The first day.
    #[cbor(n(0), with = "date_cbor")]
    #[serde(deserialize_with = "date_json::read")]
    pub from: Date,
    /// The last day.
    #[cbor(n(1), with = "date_cbor")]
    #[serde(deserialize_with = "date_json::read")]
    pub until: Date,
    /// The customers who had bought before.
    #[n(2)]
    pub customers: u64,
    /// The days with a purchase that they had; of BG/BB, the occasions that they used, of those that were not over before
    /// and are now.
    #[n(3)]
    pub actual: u64,
    /// Those that were expected.
    #[n(4)]
    pub expected: f64,
    /// The mean distance of the two, a customer.
    #[n(5)]
    pub mean_absolute_error: f64,
    /// The square root of the mean squared distance.
    #[n(6)]
    pub root_mean_squared_error: f64,
    /// The mean distance from the mean of all, which is known only afterwards: what any model has to beat.
    #[n(7)]
    pub mean_only_error: f64,
}

/// How good a model is, as far as its kind can tell.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(default)]
#[cbor(map)]
pub struct ModelQuality {
    /// The log-likelihood of the purchases at its maximum.
    #[n(0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_likelihood: Option<f64>,
    /// The correlation of frequency and value. From .30 on, in either direction, values mislead: the model takes the two
    /// to be independent.
    #[n(1)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_correlation: Option<f64>,
    /// The forecast of the days that were held out.
    #[n(2)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holdout: Option<ModelHoldout>,
    /// The probabilities that a model without the last cutoff gave for the days after it, held against what happened: the
    /// part of `positives` among the `rows` is what saying the same of everybody has to go by. Where there is one cutoff,
    /// of a fifth of the customers.
    #[n(3)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<BinaryEvaluation>,
    /// The mean silhouette of clusters, of at most 1,500 customers: near 1 they lie far apart, near 0 they touch.
    #[n(4)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silhouette: Option<f64>,
    /// The part of the customers that a model of propensity learnt from and was tried on: 1, or, where all would have made
    /// more than 250,000 rows, a half, a quarter and so on, chosen by their ids and the seed.
    #[n(5)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sampled_part: Option<f64>,
}

/// A version of a fitted model. Nothing of it ever changes but whether it is pinned or deleted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Model {
    /// The id of this version.
    #[n(0)]
    pub id: ModelId,
    /// The name that its versions share.
    #[n(1)]
    pub name: String,
    /// Which version of the name it is, from 1; never given again.
    #[n(2)]
    pub number: u32,
    /// What it tells of customers.
    #[n(3)]
    pub kind: ModelKind,
    /// When it was fitted.
    #[n(4)]
    pub fitted_at: Timestamp,
    /// The instant up to which orders, refunds, cancellations and deletions counted.
    #[n(5)]
    pub as_of: Timestamp,
    /// The day of the first purchase that counted.
    #[cbor(n(6), with = "date_cbor")]
    #[serde(deserialize_with = "date_json::read")]
    pub data_from: Date,
    /// The day of the last one.
    #[cbor(n(7), with = "date_cbor")]
    #[serde(deserialize_with = "date_json::read")]
    pub data_until: Date,
    /// The customers with a purchase.
    #[n(8)]
    pub customers: u64,
    /// What was asked for.
    #[n(9)]
    pub spec: ModelSpec,
    /// What was found.
    #[n(10)]
    pub parameters: ModelParameters,
    /// How good it is.
    #[n(11)]
    pub quality: ModelQuality,
    /// Whether it stays the current version of its name, whatever is fitted later.
    #[n(12)]
    pub pinned: bool,
    /// When it was last changed.
    #[n(13)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(14)]
    pub version: u64,
    /// When it was deleted.
    #[n(15)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// Which models a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ModelQuery {
    /// Versions of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Models of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ModelKind>,
}

/// What becomes of a customer with an order whose exchange rate is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingRate {
    /// There is no list: `not_found` with both currencies.
    #[default]
    Refuse,
    /// The customer is left out of it.
    LeaveOut,
}

/// A version beside the others of its name, by a forecast of the same last days of the present data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelComparison {
    /// The version.
    pub id: ModelId,
    /// Its number.
    pub number: u32,
    /// When it was fitted.
    pub fitted_at: Timestamp,
    /// Whether it was fitted to some of the days that it is tried on, which makes it look better than it is.
    pub has_seen: bool,
    /// What the version would have expected of those days.
    pub holdout: ModelHoldout,
}
