//! What a pipeline's predictions go by, and what they say.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::{DealId, PipelineId, StageId, Timestamp, debug_by_type, decimal_json};
use crate::statistics::learn::BinaryEvaluation;

/// Where the probability of an open deal comes from that nobody has set by hand.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ProbabilityMethod {
    /// The stage in which it is.
    #[default]
    #[n(0)]
    Stage,
    /// What became of deals with the same labels, by naive Bayes.
    #[n(1)]
    NaiveBayes,
    /// A logistic regression that was fitted to closed deals.
    #[n(2)]
    LogisticRegression,
}

/// Something known of a deal that may tell how it ends. The stage that it has reached always counts beside these.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum PredictorField {
    /// Where it came from.
    #[n(1)]
    Source,
    /// The campaign that brought it.
    #[n(2)]
    Campaign,
    /// Whose deal it is.
    #[n(3)]
    Owner,
    /// Whose team's it is.
    #[n(4)]
    Team,
    /// The country of the customer's main address.
    #[n(5)]
    Country,
    /// Whether the customer is a person or an organization.
    #[n(6)]
    Kind,
    /// The customer's tags, each by itself.
    #[n(7)]
    Tags,
    /// The customer's language.
    #[n(8)]
    Language,
}

impl PredictorField {
    pub(super) const ALL: [Self; 8] = [
        Self::Source,
        Self::Campaign,
        Self::Owner,
        Self::Team,
        Self::Country,
        Self::Kind,
        Self::Tags,
        Self::Language,
    ];

    /// The number by which it is stored.
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Source => 1,
            Self::Campaign => 2,
            Self::Owner => 3,
            Self::Team => 4,
            Self::Country => 5,
            Self::Kind => 6,
            Self::Tags => 7,
            Self::Language => 8,
        }
    }
}

/// How a pipeline predicts what becomes of its deals.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct Prediction {
    /// Where the probability of its open deals comes from that nobody has set by hand. Where that cannot say anything,
    /// since no deal was won yet, none lost, or no regression was fitted, it is the stage's.
    #[n(0)]
    pub method: ProbabilityMethod,
    /// What counts beside the stage.
    #[n(1)]
    pub fields: Vec<PredictorField>,
}

impl Prediction {
    /// By this method, with these fields beside the stage.
    pub fn by(method: ProbabilityMethod, fields: impl Into<Vec<PredictorField>>) -> Self {
        Self {
            method,
            fields: fields.into(),
        }
    }
}

/// What is predicted for an open deal now.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DealPrediction {
    /// The deal.
    pub deal_id: DealId,
    /// The probability that it has, or would have when it was set back to automatic, in percent.
    #[serde(deserialize_with = "decimal_json::read")]
    pub automatic_probability: Decimal,
    /// Where that comes from: the pipeline's way, or the stage where that cannot say anything.
    pub method: ProbabilityMethod,
    /// What its stage says, in percent.
    #[serde(deserialize_with = "decimal_json::read")]
    pub stage_probability: Decimal,
    /// What was set by hand, in percent.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub manual_probability: Option<Decimal>,
    /// What naive Bayes says; none before a deal of the pipeline was won and one was lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naive_bayes: Option<DealEstimate>,
    /// What the logistic regression says; none before it was fitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logistic_regression: Option<DealEstimate>,
}

/// A probability and what makes it up: the logarithms of the odds of the prior and of all terms add up to its own.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DealEstimate {
    /// The probability, in percent, from 0.01 to 99.99.
    #[serde(deserialize_with = "decimal_json::read")]
    pub probability: Decimal,
    /// The logarithm of the odds of which nothing is known.
    pub prior: f64,
    /// One term for the stage, and one for each label that was seen before.
    pub terms: Vec<EstimateTerm>,
}

/// What one thing that is known of a deal says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct EstimateTerm {
    /// The stage, where that is what is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<StageId>,
    /// The field, where it is a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<PredictorField>,
    /// The field's value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The part of the won deals that have it; none of a regression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub won: Option<f64>,
    /// The part of the lost deals that have it; none of a regression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<f64>,
    /// By how much it moves the logarithm of the odds: above 0 it speaks for winning.
    pub log_odds: f64,
}

/// How a logistic regression is fitted.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LogisticModelOptions {
    /// The penalty: half of it times the sum of the squared weights is taken from the log-likelihood. More than 0.
    pub l2: f64,
    /// The part of the deals that is held out to try the model on: between 0 and 1.
    pub test_part: f64,
    /// What decides which deals these are.
    pub seed: u64,
    /// A label counts when at least so many deals to learn from have it: at least 1.
    pub min_deals: u32,
}

impl Default for LogisticModelOptions {
    fn default() -> Self {
        Self {
            l2: 1.0,
            test_part: 0.2,
            seed: 1,
            min_deals: 10,
        }
    }
}

/// A logistic regression over the closed deals of a pipeline: the probability of winning is 1 / (1 + e^−s), where s is the
/// intercept and the weights of the stage and of all labels that a deal has.
///
/// It learns from each deal once for every stage that it has reached, a won deal for all of them, as naive Bayes does: so it
/// says what becomes of deals that are in a stage, not of those that never leave it.
#[derive(Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct LogisticModel {
    /// The pipeline.
    #[n(0)]
    pub pipeline_id: PipelineId,
    /// When it was fitted.
    #[n(1)]
    pub fitted_at: Timestamp,
    /// When the first of the deals was closed.
    #[n(2)]
    pub from: Timestamp,
    /// When the last of them was.
    #[n(3)]
    pub until: Timestamp,
    /// How many deals were won, those held out too.
    #[n(4)]
    pub won: u64,
    /// How many were lost, those held out too.
    #[n(5)]
    pub lost: u64,
    /// The penalty.
    #[n(6)]
    pub l2: f64,
    /// The logarithm of the odds of a deal in the first stage of which nothing else is known.
    #[n(7)]
    pub intercept: f64,
    /// By how much each stage but the first, and each label, moves the logarithm of the odds.
    #[n(8)]
    pub coefficients: Vec<LogisticCoefficient>,
    /// What its probabilities are worth for the deals that were held out, once for every stage that each had reached;
    /// none where none were.
    #[n(9)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<BinaryEvaluation>,
}

/// What the stage, or a label, is worth.
#[derive(Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct LogisticCoefficient {
    /// The stage.
    #[n(0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<StageId>,
    /// The field, where it is a label.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<PredictorField>,
    /// The field's value.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// By how much it moves the logarithm of the odds.
    #[n(3)]
    pub weight: f64,
    /// How many of the deals to learn from have it, or reached it.
    #[n(4)]
    pub deals: u64,
}

// The values of labels may be personal.
debug_by_type!(
    DealPrediction,
    DealEstimate,
    EstimateTerm,
    LogisticModel,
    LogisticCoefficient
);
