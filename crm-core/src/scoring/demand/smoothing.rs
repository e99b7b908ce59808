//! Exponential smoothing: the model, and what it foretells.

use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{Random, normal_quantile};

/// How the level moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DemandTrend {
    /// It stays.
    #[default]
    None,
    /// By a slope (C. Holt, 1957).
    Additive,
    /// By a slope that fades (E. Gardner and E. `McKenzie`, 1985).
    Damped,
}

/// How periods of a season differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DemandSeason {
    /// They do not.
    #[default]
    None,
    /// By an amount (P. Winters, 1960).
    Additive,
    /// By a factor. The series must be positive.
    Multiplicative,
}

/// Which kind of smoothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SmoothingMethod {
    /// How the level moves on.
    pub trend: DemandTrend,
    /// How periods of a season differ.
    pub season: DemandSeason,
    /// The periods of a season, such as 12 for months; without seasons only the simplest forecast uses it, and 0 is 1.
    pub period: u32,
}

/// A fitted model, at the end of its series.
///
/// ```
/// use crm_core::demand::{ExponentialSmoothing, SmoothingMethod};
/// let sales = [12.0, 14.0, 13.0, 15.0, 14.0, 13.0, 15.0, 14.0];
/// let model = ExponentialSmoothing::fit(&sales, &SmoothingMethod::default())?;
/// let next = model.forecast(2, 0.8)?;
/// assert!(next[0].low < next[0].mean && next[0].mean < next[0].high);
/// assert!((next[1].mean - 14.0).abs() < 0.5);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExponentialSmoothing {
    /// Which kind.
    pub method: SmoothingMethod,
    /// The part of an error that moves the level, α.
    pub alpha: f64,
    /// The part that moves the slope, β = αβ*; 0 without a slope.
    pub beta: f64,
    /// The part that moves the season, γ; 0 without one.
    pub gamma: f64,
    /// What is left of the slope in the next period, φ; 1 where it does not fade.
    pub phi: f64,
    /// The level before the first period.
    pub first_level: f64,
    /// The slope before the first period.
    pub first_slope: f64,
    /// The level after the last period.
    pub level: f64,
    /// The slope after the last period.
    pub slope: f64,
    /// The seasons of the periods to come, the next one first.
    pub seasons: Vec<f64>,
    /// The standard deviation of the errors of one period, by as many degrees of freedom as are left.
    pub sigma: f64,
    /// The sum of the squared errors.
    pub squared_errors: f64,
    /// n ln(SSE / n) + 2k + 2k (k + 1) / (n − k − 1): less is better among models of one series. None when the series
    /// is too short for it, or without errors.
    pub aicc: Option<f64>,
    /// The number of periods.
    pub periods: u64,
}

/// What is expected of one period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct DemandForecast {
    /// The mean.
    pub mean: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The smoothing parameters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Parameters {
    pub(super) alpha: f64,
    pub(super) beta: f64,
    pub(super) gamma: f64,
    pub(super) phi: f64,
}

/// Level, slope and the seasons to come.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct State {
    pub(super) level: f64,
    pub(super) slope: f64,
    pub(super) seasons: Vec<f64>,
    /// The place of the next season.
    pub(super) next: usize,
}

impl State {
    pub(super) fn season(&self, kind: DemandSeason) -> f64 {
        let missing = if kind == DemandSeason::Multiplicative {
            1.0
        } else {
            0.0
        };
        self.seasons.get(self.next).copied().unwrap_or(missing)
    }

    /// What is expected of the next period.
    pub(super) fn expected(&self, kind: DemandSeason, p: Parameters) -> f64 {
        let level = self.level + p.phi * self.slope;
        match kind {
            DemandSeason::Multiplicative => level * self.season(kind),
            DemandSeason::None | DemandSeason::Additive => level + self.season(kind),
        }
    }

    /// Moves on by one period that differed from what was expected by `error`.
    pub(super) fn step(&mut self, kind: DemandSeason, p: Parameters, error: f64) {
        let (level, slope, season) = (
            self.level + p.phi * self.slope,
            p.phi * self.slope,
            self.season(kind),
        );
        let (of_level, of_season) = match kind {
            DemandSeason::Multiplicative => (error / season, error / level),
            DemandSeason::None | DemandSeason::Additive => (error, error),
        };
        self.level = level + p.alpha * of_level;
        self.slope = slope + p.beta * of_level;
        if let Some(season) = self.seasons.get_mut(self.next) {
            *season += p.gamma * of_season;
        }
        self.next = (self.next + 1) % self.seasons.len().max(1);
    }
}

/// How many futures are drawn where there is no formula.
const PATHS: u32 = 4_000;

impl ExponentialSmoothing {
    /// The parameters of this method that leave the least squared errors of one period. The search covers α in (0, 1),
    /// β in (0, α), γ in (0, 1 − α), φ in (0.8, 0.98) and the first level and slope; the first seasons are the means
    /// of what sets the periods of the first cycles apart from those cycles' means.
    ///
    /// Errors: `out_of_range` with the row for what is no number, and for values that are not positive with
    /// multiplicative seasons; `out_of_range` for a season shorter than 2 periods; `too_few` for fewer than 4 periods,
    /// or fewer than two seasons and 4 periods.
    pub fn fit(series: &[f64], method: &SmoothingMethod) -> Result<Self> {
        super::fit::fit(series, *method)
    }

    /// Fits every method for which the series is long enough, and keeps the one of the least `aicc`; the simplest when
    /// none has one.
    ///
    /// Errors: those of [`fit`](Self::fit) for the simplest method.
    pub fn choose(series: &[f64], period: u32) -> Result<Self> {
        let mut best = Self::fit(
            series,
            &SmoothingMethod {
                period,
                ..SmoothingMethod::default()
            },
        )?;
        for trend in [DemandTrend::None, DemandTrend::Additive, DemandTrend::Damped] {
            for season in [
                DemandSeason::None,
                DemandSeason::Additive,
                DemandSeason::Multiplicative,
            ] {
                let found = Self::fit(
                    series,
                    &SmoothingMethod {
                        trend,
                        season,
                        period,
                    },
                );
                let better = |aicc: f64| best.aicc.is_none_or(|least| aicc < least);
                match found {
                    Ok(found) if found.aicc.is_some_and(better) => best = found,
                    _ => {}
                }
            }
        }
        Ok(best)
    }

    /// The next `horizon` periods, with the interval that holds each with probability `level`.
    ///
    /// The variance h periods ahead is σ² (1 + Σ cⱼ²) for j < h with cⱼ = α + β (φ + … + φʲ), and γ more where j is a
    /// whole number of seasons (Hyndman and others 2008, table 6.1). With multiplicative seasons there is no formula:
    /// the interval is that of 4,000 futures, always the same ones.
    ///
    /// Errors: `out_of_range` for a horizon not between 1 and 10,000 or a level not between 0 and 1.
    pub fn forecast(&self, horizon: u32, level: f64) -> Result<Vec<DemandForecast>> {
        if !(1..=10_000).contains(&horizon) {
            return Err(Error::field_of(Code::OutOfRange, "horizon"));
        }
        if !(level > 0.0 && level < 1.0) {
            return Err(Error::field_of(Code::OutOfRange, "level"));
        }
        let (kind, p) = (self.method.season, self.parameters());
        let mut state = self.state();
        let means: Vec<f64> = (0..horizon)
            .map(|_| {
                let mean = state.expected(kind, p);
                state.step(kind, p, 0.0);
                mean
            })
            .collect();
        if kind == DemandSeason::Multiplicative {
            return Ok(self.futures(&means, level));
        }
        let width = normal_quantile(f64::midpoint(1.0, level)) * self.sigma;
        let (mut variance, mut fading, mut slopes) = (1.0_f64, 1.0, 0.0);
        let with_interval = |(mean, j): (&f64, u64)| {
            let half = width * variance.sqrt();
            fading *= p.phi;
            slopes += fading;
            let is_season = !self.seasons.is_empty() && j.is_multiple_of(self.seasons.len() as u64);
            let c = p.alpha + p.beta * slopes + if is_season { p.gamma } else { 0.0 };
            variance += c * c;
            DemandForecast {
                mean: *mean,
                low: mean - half,
                high: mean + half,
            }
        };
        Ok(means.iter().zip(1..).map(with_interval).collect())
    }

    fn futures(&self, means: &[f64], level: f64) -> Vec<DemandForecast> {
        let (kind, p) = (self.method.season, self.parameters());
        let mut random = Random::seeded(0);
        let mut paths: Vec<Vec<f64>> = means.iter().map(|_| Vec::new()).collect();
        for _ in 0..PATHS {
            let mut state = self.state();
            for period in &mut paths {
                let error = self.sigma * random.normal();
                period.push(state.expected(kind, p) + error);
                state.step(kind, p, error);
            }
        }
        let interval = |(mean, mut values): (&f64, Vec<f64>)| {
            values.sort_unstable_by(f64::total_cmp);
            let last = values.len().saturating_sub(1);
            let at = |part: f64| values.get(place(part, last)).copied().unwrap_or(*mean);
            DemandForecast {
                mean: *mean,
                low: at((1.0 - level) / 2.0),
                high: at(f64::midpoint(1.0, level)),
            }
        };
        means.iter().zip(paths).map(interval).collect()
    }

    fn parameters(&self) -> Parameters {
        Parameters {
            alpha: self.alpha,
            beta: self.beta,
            gamma: self.gamma,
            phi: self.phi,
        }
    }

    fn state(&self) -> State {
        State {
            level: self.level,
            slope: self.slope,
            seasons: self.seasons.clone(),
            next: 0,
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place in a list"
)]
fn place(part: f64, last: usize) -> usize {
    (part * last as f64).round() as usize
}
