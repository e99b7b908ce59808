//! How good forecasts were: what was forecast for each period when it began, and what came of it.

mod calibration;
mod look;
mod model;
mod pushes;

pub use calibration::{Calibration, CalibrationBin};
pub use model::{ForecastReview, PeriodReview, ReviewQuery, SlippedDeal};

pub(super) use look::{Look, review, slipped};
