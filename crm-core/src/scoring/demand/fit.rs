//! The parameters of exponential smoothing.

use super::smoothing::{Parameters, State};
use super::{DemandSeason, DemandTrend, ExponentialSmoothing, SmoothingMethod};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::minimise;

/// The fewest periods that anything can be said about.
const LEAST: usize = 4;

pub(super) fn fit(series: &[f64], method: SmoothingMethod) -> Result<ExponentialSmoothing> {
    check(series, method)?;
    let begin = first_state(series, method);
    let unit = spread(series);
    // Where the search begins: α, β / α, γ / (1 − α) and φ within their ranges, then level and slope.
    let mut start = vec![logit(0.3)];
    if method.trend != DemandTrend::None {
        start.push(logit(0.1));
    }
    if method.season != DemandSeason::None {
        start.push(logit(0.2));
    }
    if method.trend == DemandTrend::Damped {
        start.push(logit(0.8));
    }
    start.push(0.0);
    if method.trend != DemandTrend::None {
        start.push(0.0);
    }
    let read = |at: &[f64]| read(at, method, &begin, unit);
    let least = minimise(&start, |at| {
        let (p, state) = read(at);
        run(series, method, p, state).1
    });
    let (p, first) = read(&least);
    let (mut last, squared_errors) = run(series, method, p, first.clone());
    let next = last.next;
    last.seasons.rotate_left(next);
    let parameters = start.len() + first.seasons.len().saturating_sub(1);
    Ok(ExponentialSmoothing {
        method,
        alpha: p.alpha,
        beta: p.beta,
        gamma: p.gamma,
        phi: p.phi,
        first_level: first.level,
        first_slope: first.slope,
        level: last.level,
        slope: last.slope,
        seasons: last.seasons,
        sigma: sigma(squared_errors, series.len(), parameters),
        squared_errors,
        aicc: aicc(squared_errors, series.len(), parameters),
        periods: series.len() as u64,
    })
}

pub(super) fn check(series: &[f64], method: SmoothingMethod) -> Result<()> {
    let positive = method.season == DemandSeason::Multiplicative;
    let bad = |value: &f64| !value.is_finite() || (positive && *value <= 0.0);
    if let Some((_, row)) = series.iter().zip(1..).find(|(value, _)| bad(value)) {
        return Err(Error::field_of(Code::OutOfRange, "series").with_row(row));
    }
    let mut least = LEAST;
    if method.season != DemandSeason::None {
        if method.period < 2 {
            return Err(Error::field_of(Code::OutOfRange, "period"));
        }
        least = usize::try_from(method.period)
            .unwrap_or(usize::MAX)
            .saturating_mul(2)
            .saturating_add(LEAST);
    }
    if series.len() < least {
        return Err(Error::field_of(Code::TooFew, "series"));
    }
    Ok(())
}

/// All periods one after the other: the state after the last, and the sum of the squared errors.
fn run(series: &[f64], method: SmoothingMethod, p: Parameters, mut state: State) -> (State, f64) {
    let mut sum = 0.0;
    for value in series {
        let error = value - state.expected(method.season, p);
        sum += error * error;
        state.step(method.season, p, error);
    }
    (state, sum)
}

/// The parameters and the first state at a point of the search.
fn read(at: &[f64], method: SmoothingMethod, begin: &State, unit: f64) -> (Parameters, State) {
    let mut rest = at.iter().copied();
    let mut part = |used: bool| {
        if used {
            rest.next().map_or(0.0, inverse_logit)
        } else {
            0.0
        }
    };
    let alpha = part(true);
    let beta = alpha * part(method.trend != DemandTrend::None);
    let gamma = (1.0 - alpha) * part(method.season != DemandSeason::None);
    let phi = if method.trend == DemandTrend::Damped {
        0.8 + 0.18 * part(true)
    } else {
        1.0
    };
    let mut state = begin.clone();
    state.level += unit * rest.next().unwrap_or_default();
    state.slope += unit * rest.next().unwrap_or_default();
    (
        Parameters {
            alpha,
            beta,
            gamma,
            phi,
        },
        state,
    )
}

fn logit(part: f64) -> f64 {
    (part / (1.0 - part)).ln()
}

/// Between 0.0001 and 0.9999.
fn inverse_logit(x: f64) -> f64 {
    0.0001 + 0.9998 / (1.0 + (-x).exp())
}

/// A first guess of level and slope, and the first seasons.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 periods")]
fn first_state(series: &[f64], method: SmoothingMethod) -> State {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    if method.season == DemandSeason::None {
        let rise = series
            .last()
            .zip(series.first())
            .map_or(0.0, |(last, first)| last - first);
        let slope = if method.trend == DemandTrend::None {
            0.0
        } else {
            rise / (series.len() - 1) as f64
        };
        let level = series.first().copied().unwrap_or_default() - slope;
        return State {
            level,
            slope,
            seasons: Vec::new(),
            next: 0,
        };
    }
    let period = method.period as usize;
    let cycles: Vec<&[f64]> = series.chunks_exact(period).take(4).collect();
    let means: Vec<f64> = cycles.iter().map(|cycle| mean(cycle)).collect();
    let (first, last) = (
        means.first().copied().unwrap_or_default(),
        means.last().copied().unwrap_or_default(),
    );
    // Within a cycle the series rises as from cycle to cycle.
    let rise = (last - first) / ((means.len() - 1).max(1) * period) as f64;
    let middle = (period as f64 - 1.0) / 2.0;
    let seasons = (0..period).map(|at| {
        let apart: Vec<f64> = cycles
            .iter()
            .zip(&means)
            .filter_map(|(cycle, mean)| {
                let level = mean + rise * (at as f64 - middle);
                let value = cycle.get(at)?;
                Some(if method.season == DemandSeason::Additive {
                    value - level
                } else {
                    value / level
                })
            })
            .collect();
        mean(&apart)
    });
    let seasons: Vec<f64> = seasons.collect();
    let sound = method.season == DemandSeason::Additive || seasons.iter().all(|season| *season > 0.0);
    State {
        level: first - rise * (middle + 1.0),
        slope: if method.trend == DemandTrend::None {
            0.0
        } else {
            rise
        },
        seasons: if sound { seasons } else { vec![1.0; period] },
        next: 0,
    }
}

/// The unit of the search for level and slope: a quarter of the spread of the series.
fn spread(series: &[f64]) -> f64 {
    let (low, high) = series
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), x| {
            (l.min(*x), h.max(*x))
        });
    if high > low { (high - low) / 4.0 } else { 0.0 }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 periods")]
fn sigma(squared_errors: f64, periods: usize, parameters: usize) -> f64 {
    (squared_errors / periods.saturating_sub(parameters).max(1) as f64).sqrt()
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 periods")]
fn aicc(squared_errors: f64, periods: usize, parameters: usize) -> Option<f64> {
    // The deviation of the errors counts as well.
    let (n, k) = (periods as f64, parameters as f64 + 1.0);
    let possible = n - k - 1.0 > 0.0 && squared_errors > 0.0;
    possible.then(|| n * (squared_errors / n).ln() + 2.0 * k + 2.0 * k * (k + 1.0) / (n - k - 1.0))
}
