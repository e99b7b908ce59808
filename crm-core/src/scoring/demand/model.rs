//! What is asked about sales by period, and what is expected.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::{Date, Duration, Month};

use super::{DemandBacktest, SmoothingMethod};
use crate::base::{CategoryId, Currency, ProductId, Timestamp, date_json, decimal_json};

/// How long the periods of a series are. Their days are civil days in the business's time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DemandPeriod {
    /// A day.
    Day,
    /// A week, from Monday on.
    Week,
    /// A month.
    #[default]
    Month,
}

impl DemandPeriod {
    /// The first day of the period in which a day lies.
    pub fn start(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => day
                .checked_sub(Duration::days(day.weekday().number_days_from_monday().into()))
                .unwrap_or(Date::MIN),
            Self::Month => day.replace_day(1).unwrap_or(day),
        }
    }

    /// The first day after the period that starts on a day.
    pub fn next(self, start: Date) -> Date {
        let next = match self {
            Self::Day => start.next_day(),
            Self::Week => start.checked_add(Duration::days(7)),
            Self::Month if start.month() == Month::December => {
                Date::from_calendar_date(start.year() + 1, Month::January, 1).ok()
            }
            Self::Month => Date::from_calendar_date(start.year(), start.month().next(), 1).ok(),
        };
        next.unwrap_or(Date::MAX)
    }

    /// How many of them make a season: a week of days, a year of weeks or months.
    pub const fn season(self) -> u32 {
        match self {
            Self::Day => 7,
            Self::Week => 52,
            Self::Month => 12,
        }
    }
}

/// Which sales are added up, and by which periods. Everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DemandQuery {
    /// Sales of this product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// Sales of products in this category or in one below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// What the lines come to in this currency, instead of how many pieces were sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// How long the periods are.
    pub period: DemandPeriod,
    /// From the period of this day on; from that of the first sale on, when left out.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub from: Option<Date>,
    /// Up to, not including, the period of this day; that of today when left out, so that every period is over.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub until: Option<Date>,
    /// What was known at this instant, which takes the place of today: orders that were placed by then, with what had
    /// happened to them by then; what is known now, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
}

/// What was sold in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemandPeriodSales {
    /// The first day of the period.
    #[serde(deserialize_with = "date_json::read")]
    pub starts_on: Date,
    /// Pieces, or what they came to.
    #[serde(deserialize_with = "decimal_json::read")]
    pub sold: Decimal,
    /// The orders with any of it.
    pub orders: u64,
}

/// How sales go on, and how that is found out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DemandForecastQuery {
    /// Which sales. The last period is that before `until`.
    pub sales: DemandQuery,
    /// How many periods are foretold, 1 to 1,000; 6 when left out.
    pub horizon: u32,
    /// How likely the interval holds a period, above 0 and below 1; 0.8 when left out.
    pub level: f64,
    /// How many periods make a season; 7 days, 52 weeks or 12 months, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub season: Option<u32>,
    /// Which kind of smoothing, whose own period goes before `season`; the one that the series speaks for, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SmoothingMethod>,
    /// From how many instants of the past it is tried out, 1 to 1,000; 6 when left out.
    pub origins: u32,
}

impl Default for DemandForecastQuery {
    fn default() -> Self {
        Self {
            sales: DemandQuery::default(),
            horizon: 6,
            level: 0.8,
            season: None,
            method: None,
            origins: 6,
        }
    }
}

/// What is expected of a period. What is sold is never less than nothing, and neither is any of these.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ExpectedDemand {
    /// The first day of the period.
    #[serde(deserialize_with = "date_json::read")]
    pub starts_on: Date,
    /// The mean.
    pub mean: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// How sales are expected to go on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DemandOutlook {
    /// What was sold.
    pub sales: Vec<DemandPeriodSales>,
    /// Which kind of smoothing.
    pub method: SmoothingMethod,
    /// What is expected, the next period first.
    pub expected: Vec<ExpectedDemand>,
    /// What such forecasts were worth on the last periods, beside the simplest one; none where there are too few periods
    /// to tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backtest: Option<DemandBacktest>,
}
