//! What a review is asked, and what it answers.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::Calibration;
use crate::base::{Currency, DealId, PipelineId, Timestamp, date_json, debug_by_type, decimal_json};
use crate::sales::period::{Period, PeriodLength};
use crate::sales::pipeline::DealStatus;
use crate::sales::scope::{DealTally, DealValue, Scope};

/// Which forecasts to look back at; what is left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewQuery {
    /// The currency of all amounts.
    pub currency: Currency,
    /// How long the periods are.
    #[serde(default)]
    pub length: PeriodLength,
    /// A day of the first period.
    #[serde(deserialize_with = "date_json::read")]
    pub from: Date,
    /// A day of the period after the last one. At most 120 periods are looked at, and none that has not begun.
    #[serde(deserialize_with = "date_json::read")]
    pub until: Date,
    /// Deals in this pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What of a deal counts.
    #[serde(default)]
    pub value: DealValue,
    /// An open deal of at least this probability, in percent, belongs to the best case; 50 when left out.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub best_case_from: Option<Decimal>,
    /// One of at least this probability counts as committed; 80 when left out.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub committed_from: Option<Decimal>,
}

impl ReviewQuery {
    /// All deals, by month, from the one in which `from` lies up to, not including, the one in which `until` lies.
    pub fn new(currency: Currency, from: Date, until: Date) -> Self {
        Self {
            currency,
            length: PeriodLength::default(),
            from,
            until,
            pipeline_id: None,
            owner: None,
            team: None,
            value: DealValue::default(),
            best_case_from: None,
            committed_from: None,
        }
    }

    pub(super) fn scope(&self) -> Scope<'_> {
        Scope {
            pipeline: self.pipeline_id,
            owner: self.owner.as_deref(),
            team: self.team.as_deref(),
        }
    }
}

/// What was forecast for a period when it began, and what came of it.
///
/// A deal that was open when the period began, and expected to be closed in it, was due. Each of them is either won,
/// lost, slipped, open or gone by now, and counts with what it came to when the period began.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PeriodReview {
    /// The period.
    pub period: Period,
    /// Whether it is over.
    pub is_over: bool,
    /// The deals that were due.
    pub due: DealTally,
    /// What was forecast: the due deals, each times its probability.
    #[serde(deserialize_with = "decimal_json::read")]
    pub weighted: Decimal,
    /// Those that were probable enough for the best case.
    #[serde(deserialize_with = "decimal_json::read")]
    pub best_case: Decimal,
    /// Those that were probable enough to be committed.
    #[serde(deserialize_with = "decimal_json::read")]
    pub committed: Decimal,
    /// All deals that were won in the period, due or not, at what they came to in the end.
    pub actual: DealTally,
    /// Weighted − actual: more than nothing when too much was forecast.
    #[serde(deserialize_with = "decimal_json::read")]
    pub error: Decimal,
    /// 1 − |error| / actual, 0 at least; none before the period is over, and when nothing was won in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy: Option<f64>,
    /// Due deals that were won in the period.
    pub won: DealTally,
    /// Due deals that were lost in the period.
    pub lost: DealTally,
    /// Due deals that were put off: expected after the period now, or closed after it.
    pub slipped: DealTally,
    /// How often the dates of these were put into a later period since.
    pub pushes: u64,
    /// Due deals that are open still, and not expected later.
    pub open: DealTally,
    /// Due deals that are deleted now, or have no date any more.
    pub gone: DealTally,
}

/// How good the forecasts of some periods were.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ForecastReview {
    /// The instant up to which things are known.
    pub as_of: Timestamp,
    /// The periods that had begun by then, in their order.
    pub periods: Vec<PeriodReview>,
    /// Σ |error| / Σ actual, of the periods that are over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absolute_error: Option<f64>,
    /// Σ error / Σ actual, of the periods that are over: more than 0 when too much is forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bias: Option<f64>,
    /// Whether probabilities are right.
    pub calibration: Calibration,
}

/// A deal that was put off.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlippedDeal {
    /// The deal.
    pub deal_id: DealId,
    /// The period in which it was expected to be closed, when that began.
    pub period: Period,
    /// When it was expected to be closed then.
    pub expected_close_on: Date,
    /// When it is expected to be closed now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now_expected_on: Option<Date>,
    /// What has become of it.
    pub status: DealStatus,
    /// Whose deal it is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// What it came to when the period began.
    #[serde(deserialize_with = "decimal_json::read")]
    pub value: Decimal,
    /// How often its date was put into a later period since.
    pub pushes: u64,
}

debug_by_type!(ReviewQuery, SlippedDeal);
