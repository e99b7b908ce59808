//! Demand: what will be bought in the periods to come, from what was bought in those before.
//!
//! Exponential smoothing in the form of R. Hyndman, A. Koehler, K. Ord and R. Snyder (Forecasting with Exponential
//! Smoothing, 2008) and R. Hyndman and G. Athanasopoulos (Forecasting: Principles and Practice, 2018): a level, a slope
//! and a season, each moved by a part of the last error.
//!
//! A forecast is worth what it gains on the simplest one, "as in the same period of the last season": [`backtest`]
//! measures both on periods that the model had not seen.

pub(super) mod api;
mod backtest;
mod fit;
pub(super) mod model;
mod periods;
pub(super) mod read;
mod smoothing;

#[cfg(test)]
mod tests;

pub use backtest::{DemandBacktest, ForecastAccuracy, backtest};
pub use periods::PeriodSales;
pub use smoothing::{DemandForecast, DemandSeason, DemandTrend, ExponentialSmoothing, SmoothingMethod};
