//! Forecasts: what is likely to be sold in the periods to come, forecasts that are kept, and how good they were.

mod api;
mod compute;
mod model;
mod review;
mod snapshot;
mod store;

pub use api::Forecasts;
pub use model::{Forecast, ForecastFigures, ForecastGroup, ForecastQuery, ForecastRow};
pub use review::{Calibration, CalibrationBin, ForecastReview, PeriodReview, ReviewQuery, SlippedDeal};
pub use snapshot::{ForecastSnapshot, NewForecastSnapshot};

pub(crate) use compute::forecast;
pub(crate) use store::index_rows;
