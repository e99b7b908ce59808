//! What forecasts were worth on periods that they had not seen.

use serde::{Deserialize, Serialize};

use super::{DemandSeason, ExponentialSmoothing, SmoothingMethod};
use crate::base::{Code, Error, Result};

/// How far forecasts were off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct ForecastAccuracy {
    /// The mean distance.
    pub mean_absolute_error: f64,
    /// The square root of the mean squared distance.
    pub root_mean_squared_error: f64,
    /// The mean distance over that of the forecast "as one season before" within the series that was known: below 1 is
    /// better (R. Hyndman and A. Koehler, Another Look at Measures of Forecast Accuracy, 2006). None when that one was
    /// never off.
    pub mean_absolute_scaled_error: Option<f64>,
}

/// A model and the simplest forecast, on the same periods.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct DemandBacktest {
    /// How many periods were foretold, those counted several times that were foretold from several origins.
    pub forecasts: u64,
    /// The model.
    pub model: ForecastAccuracy,
    /// "As in the same period of the last season"; "as in the last period" without seasons.
    pub seasonal_naive: ForecastAccuracy,
}

/// Foretells the last periods of a series as if they had not happened yet: from each of `origins` origins, one period
/// apart, the model is fitted to what was before and asked for the `horizon` periods behind it.
///
/// Errors: those of [`ExponentialSmoothing::fit`] for the shortest part; `out_of_range` for 0 or more than 1,000
/// origins or periods.
///
/// ```
/// use crm_core::demand::{DemandSeason, SmoothingMethod, DemandTrend, backtest};
/// // A season of four that grows: the simplest forecast is always one year behind.
/// let series: Vec<f64> = (0..40).map(|n| f64::from(n) + [0.0, 8.0, 3.0, 9.0][n as usize % 4]).collect();
/// let method = SmoothingMethod { trend: DemandTrend::Additive, season: DemandSeason::Additive, period: 4 };
/// let found = backtest(&series, &method, 4, 3)?;
/// assert_eq!((found.forecasts, found.seasonal_naive.mean_absolute_error), (12, 4.0));
/// assert!(found.model.mean_absolute_error < 0.1);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub fn backtest(
    series: &[f64],
    method: &SmoothingMethod,
    horizon: u32,
    origins: u32,
) -> Result<DemandBacktest> {
    for (value, field) in [(horizon, "horizon"), (origins, "origins")] {
        if !(1..=1_000).contains(&value) {
            return Err(Error::field_of(Code::OutOfRange, field));
        }
    }
    super::fit::check(series, *method)?;
    let period = match method.season {
        DemandSeason::None => method.period.max(1) as usize,
        DemandSeason::Additive | DemandSeason::Multiplicative => method.period as usize,
    };
    let (mut model, mut naive) = (Errors::default(), Errors::default());
    for origin in (0..origins as usize).rev() {
        let known = series.len().checked_sub(horizon as usize + origin);
        let split = known
            .filter(|known| *known > period)
            .and_then(|known| series.split_at_checked(known));
        let (before, after) = split.ok_or_else(|| Error::field_of(Code::TooFew, "series"))?;
        let scale = scale(before, period);
        let forecasts = ExponentialSmoothing::fit(before, method)?.forecast(horizon, 0.5)?;
        let season = before.iter().rev().take(period).rev().cycle();
        for ((actual, forecast), last) in after.iter().zip(forecasts).zip(season) {
            model.add(actual - forecast.mean, scale);
            naive.add(actual - last, scale);
        }
    }
    Ok(DemandBacktest {
        forecasts: model.whole,
        model: model.mean(),
        seasonal_naive: naive.mean(),
    })
}

/// The mean distance of periods one season apart.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 periods")]
fn scale(series: &[f64], period: usize) -> f64 {
    let apart = series.iter().zip(series.iter().skip(period));
    apart.map(|(before, after)| (after - before).abs()).sum::<f64>() / (series.len() - period).max(1) as f64
}

#[derive(Default)]
struct Errors {
    whole: u64,
    count: f64,
    absolute: f64,
    squared: f64,
    scaled: f64,
}

impl Errors {
    fn add(&mut self, error: f64, scale: f64) {
        self.whole += 1;
        self.count += 1.0;
        self.absolute += error.abs();
        self.squared += error * error;
        self.scaled += error.abs() / scale;
    }

    fn mean(&self) -> ForecastAccuracy {
        let scaled = self.scaled / self.count;
        ForecastAccuracy {
            mean_absolute_error: self.absolute / self.count,
            root_mean_squared_error: (self.squared / self.count).sqrt(),
            mean_absolute_scaled_error: scaled.is_finite().then_some(scaled),
        }
    }
}
