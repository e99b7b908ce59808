//! Forecast against goal, period by period.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Code, Currency, Error, PipelineId, Result, TimeZone, Timestamp, date_json, debug_by_type, decimal_json,
};
use crate::sales::{DealValue, ForecastQuery, GoalQuery, Period, PeriodLength, forecast, goal};
use crate::store::Reader;

/// At most this many periods.
const MAX_PERIODS: usize = 120;

/// Whose sales, and in which periods; what is left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutlookQuery {
    /// The currency of all amounts. Goals in another one are converted at the rate of the day that is asked about, or of
    /// the last day of a period that is over.
    pub currency: Currency,
    /// How long the periods are.
    #[serde(default)]
    pub length: PeriodLength,
    /// A day of the first period.
    #[serde(deserialize_with = "date_json::read")]
    pub from: Date,
    /// A day of the period after the last one; at most 120 periods are shown.
    #[serde(deserialize_with = "date_json::read")]
    pub until: Date,
    /// Deals in this pipeline; goals know of none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson, and their goals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team, and its goals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What of a deal counts.
    #[serde(default)]
    pub value: DealValue,
}

impl OutlookQuery {
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
        }
    }

    fn periods(&self) -> Result<Vec<Period>> {
        let end = self.length.period_of(self.until);
        let mut periods = Vec::new();
        let mut period = self.length.period_of(self.from);
        while period < end {
            if periods.len() == MAX_PERIODS {
                return Err(Error::field_of(Code::TooMany, "until"));
            }
            periods.push(period);
            period = period.next();
        }
        Ok(periods)
    }

    fn forecast(&self) -> ForecastQuery {
        ForecastQuery {
            length: self.length,
            from: Some(self.length.period_of(self.from).starts_on),
            until: Some(self.length.period_of(self.until).starts_on),
            pipeline_id: self.pipeline_id,
            owner: self.owner.clone(),
            team: self.team.clone(),
            value: self.value,
            ..ForecastQuery::new(self.currency)
        }
    }

    fn goals(&self) -> GoalQuery {
        GoalQuery {
            length: Some(self.length),
            from: Some(self.length.period_of(self.from).starts_on),
            until: Some(self.length.period_of(self.until).starts_on),
            owner: self.owner.clone(),
            team: self.team.clone(),
        }
    }
}

/// What is won and what is to be expected in a period, beside its goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodOutlook {
    /// The period.
    pub period: Period,
    /// What is to be sold; none without a goal.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub goal: Option<Decimal>,
    /// What was won.
    #[serde(deserialize_with = "decimal_json::read")]
    pub won: Decimal,
    /// What is expected of the open deals.
    #[serde(deserialize_with = "decimal_json::read")]
    pub weighted: Decimal,
    /// What of them is probable enough to be committed.
    #[serde(deserialize_with = "decimal_json::read")]
    pub committed: Decimal,
    /// What the best case brings of them.
    #[serde(deserialize_with = "decimal_json::read")]
    pub best_case: Decimal,
    /// Goal − won − weighted; nothing when that is reached.
    #[serde(deserialize_with = "decimal_json::read")]
    pub missing: Decimal,
}

debug_by_type!(OutlookQuery);

/// All periods that were asked for, in their order.
pub(super) fn outlook(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &OutlookQuery,
    as_of: Timestamp,
) -> Result<Vec<PeriodOutlook>> {
    let periods = query.periods()?;
    let forecast = forecast::forecast(reader, zone, &query.forecast(), as_of)?;
    let figures: BTreeMap<_, _> = forecast
        .rows
        .into_iter()
        .map(|row| (row.period, row.figures))
        .collect();
    let goals = goal::amounts(reader, zone, &query.goals(), query.value, query.currency, as_of)?;
    let outlook = periods.into_iter().map(|period| {
        let figures = figures.get(&Some(period)).copied().unwrap_or_default();
        let goal = goals.get(&period).copied();
        let expected = figures.won + figures.weighted;
        let missing = (goal.unwrap_or_default() - expected).max(Decimal::ZERO);
        let written = |amount| query.currency.written(amount);
        PeriodOutlook {
            period,
            goal: goal.map(written),
            won: written(figures.won),
            weighted: written(figures.weighted),
            committed: written(figures.committed),
            best_case: written(figures.best_case),
            missing: written(missing),
        }
    });
    Ok(outlook.collect())
}
