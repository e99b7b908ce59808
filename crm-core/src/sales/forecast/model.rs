//! What a forecast is asked, and what it answers.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Code, Currency, Error, PipelineId, Result, Timestamp, date_json, debug_by_type, decimal_cbor,
    decimal_json, optional_date_cbor, optional_decimal_cbor,
};
use crate::sales::period::{Period, PeriodLength};
use crate::sales::pipeline::check_probability;
use crate::sales::scope::{DealValue, Scope};

/// By what a forecast tells deals apart, beside their periods.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ForecastGroup {
    /// By pipeline.
    #[n(0)]
    Pipeline,
    /// By team.
    #[n(1)]
    Team,
    /// By salesperson.
    #[n(2)]
    Owner,
}

/// What to forecast; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ForecastQuery {
    /// The currency of all amounts.
    #[n(0)]
    pub currency: Currency,
    /// How long the periods are.
    #[n(1)]
    #[serde(default)]
    pub length: PeriodLength,
    /// Periods that start on this day or later.
    #[cbor(n(2), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub from: Option<Date>,
    /// Periods that start before this day.
    #[cbor(n(3), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub until: Option<Date>,
    /// Deals in this pipeline.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What of a deal counts.
    #[n(7)]
    #[serde(default)]
    pub value: DealValue,
    /// An open deal of at least this probability, in percent, belongs to the best case; 50 when left out.
    #[cbor(n(8), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub best_case_from: Option<Decimal>,
    /// One of at least this probability counts as committed; 80 when left out.
    #[cbor(n(9), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub committed_from: Option<Decimal>,
    /// By what deals are told apart, beside their periods.
    #[cbor(n(10), skip_if = "Vec::is_empty")]
    #[serde(default)]
    pub groups: Vec<ForecastGroup>,
}

impl ForecastQuery {
    /// All deals, by month, in this currency.
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            length: PeriodLength::default(),
            from: None,
            until: None,
            pipeline_id: None,
            owner: None,
            team: None,
            value: DealValue::default(),
            best_case_from: None,
            committed_from: None,
            groups: Vec::new(),
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

/// From which probabilities on an open deal belongs to the best case, and counts as committed.
#[derive(Clone, Copy)]
pub(super) struct Thresholds {
    best_case: Decimal,
    committed: Decimal,
}

impl Thresholds {
    pub(super) fn of(best_case: Option<Decimal>, committed: Option<Decimal>) -> Result<Self> {
        let best_case = best_case.unwrap_or(Decimal::from(50));
        let committed = committed.unwrap_or(Decimal::from(80));
        check_probability(best_case).map_err(|error| error.with_field("best_case_from"))?;
        check_probability(committed).map_err(|error| error.with_field("committed_from"))?;
        if best_case > committed {
            return Err(Error::field_of(Code::Inconsistent, "committed_from"));
        }
        Ok(Self { best_case, committed })
    }

    /// What an open deal of this value and probability adds to the best case, and to what is committed.
    pub(super) fn parts(self, value: Decimal, probability: Decimal) -> (Decimal, Decimal) {
        let part = |from| if probability >= from { value } else { Decimal::ZERO };
        (part(self.best_case), part(self.committed))
    }
}

/// Figures of a forecast. Open deals are counted in one part, won and lost ones in the other, none in both.
///
/// Each deal's value is converted and rounded to the currency's smallest unit by itself, so that parts add up to their
/// whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ForecastFigures {
    /// The open deals.
    #[n(0)]
    pub open_deals: u64,
    /// Those of them of which nobody knows yet what they come to.
    #[n(1)]
    pub unvalued_deals: u64,
    /// What the open deals come to.
    #[cbor(n(2), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub open: Decimal,
    /// The same, each times its probability.
    #[cbor(n(3), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub weighted: Decimal,
    /// What those come to that are probable enough for the best case.
    #[cbor(n(4), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub best_case: Decimal,
    /// What those come to that are probable enough to be committed; a part of the best case.
    #[cbor(n(5), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub committed: Decimal,
    /// The deals that were won.
    #[n(6)]
    pub won_deals: u64,
    /// What they come to.
    #[cbor(n(7), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub won: Decimal,
    /// The deals that were lost.
    #[n(8)]
    pub lost_deals: u64,
    /// What they would have come to.
    #[cbor(n(9), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub lost: Decimal,
}

/// A period of a forecast, or a part of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ForecastRow {
    /// The period in which open deals are expected to be closed, and the others were; none for open deals without a
    /// date.
    #[n(0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The pipeline, when pipelines are told apart.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// The team, when teams are told apart; none for deals of no team.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// The salesperson, when they are told apart; none for deals of nobody.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The figures.
    #[n(4)]
    pub figures: ForecastFigures,
}

/// What is likely to be sold, as far as was known at an instant.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Forecast {
    /// The instant: what became known later is not in it.
    #[n(0)]
    pub as_of: Timestamp,
    /// What was asked.
    #[n(1)]
    pub query: ForecastQuery,
    /// By period, pipeline, team and salesperson; only where there is a deal. Deals without a date come last, and only
    /// when all periods were asked for.
    #[n(2)]
    pub rows: Vec<ForecastRow>,
    /// All rows together.
    #[n(3)]
    pub total: ForecastFigures,
}

debug_by_type!(ForecastQuery, ForecastRow, Forecast);
