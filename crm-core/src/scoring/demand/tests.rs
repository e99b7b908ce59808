//! The examples of Hyndman and Athanasopoulos (Forecasting: Principles and Practice, chapter 7), and series whose
//! rule is known.
#![allow(clippy::float_cmp, reason = "results that are exact")]

use super::*;
use crate::base::Code;
use crate::statistics::numeric::Random;

/// Saudi Arabia's oil production, 1996 to 2013, millions of tonnes.
const OIL: [f64; 18] = [
    445.3641, 453.1950, 454.4096, 422.3789, 456.0371, 440.3866, 425.1944, 486.2052, 500.4291, 521.2759,
    508.9476, 488.8889, 509.8706, 456.7229, 473.8166, 525.9509, 549.8338, 542.3405,
];

/// Passengers of Australian airlines, 1990 to 2016, millions.
const AIR: [f64; 27] = [
    17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.5776,
    33.4774, 39.0216, 41.3864, 41.5966, 44.6573, 46.9518, 48.7288, 51.4884, 50.0270, 60.6409, 63.3603,
    66.3553, 68.1979, 68.1232, 69.7793, 72.5977,
];

const SIMPLE: SmoothingMethod = SmoothingMethod {
    trend: DemandTrend::None,
    season: DemandSeason::None,
    period: 0,
};

#[track_caller]
fn near(found: f64, expected: f64, digit: f64) {
    assert!(
        (found - expected).abs() <= digit * 0.501,
        "{found} is not {expected}"
    );
}

#[test]
fn simple_smoothing_is_as_published() {
    let model = ExponentialSmoothing::fit(&OIL, &SIMPLE).unwrap();
    near(model.alpha, 0.8339, 2e-4);
    near(model.first_level, 446.6, 1e-1);
    let next = model.forecast(5, 0.8).unwrap();
    near(next[0].mean, 542.68, 1e-2);
    near(next[0].low, 504.45, 1e-2);
    near(next[0].high, 580.91, 1e-2);
    near(next[4].mean, 542.68, 1e-2);
    let wide = model.forecast(1, 0.95).unwrap();
    near(wide[0].low, 484.22, 1e-2);
}

#[test]
fn a_linear_trend_is_as_published() {
    let model = ExponentialSmoothing::fit(
        &AIR,
        &SmoothingMethod {
            trend: DemandTrend::Additive,
            ..SIMPLE
        },
    )
    .unwrap();
    // The published α = .8302, β* = .0001, level 15.57 and slope 2.102 leave errors of 2.3645, a little more.
    assert!(model.sigma < 2.3645 && model.sigma > 2.36);
    near(model.alpha, 0.8302, 2e-2);
    assert!(model.beta / model.alpha < 0.000_2);
    near(model.first_slope, 2.102, 1e-2);
    let next = model.forecast(3, 0.8).unwrap();
    near(next[0].mean, 74.60, 2e-2);
    near(next[2].mean - next[1].mean, model.slope, 1e-9);
}

#[test]
fn a_damped_trend_fades() {
    let model = ExponentialSmoothing::fit(
        &AIR,
        &SmoothingMethod {
            trend: DemandTrend::Damped,
            ..SIMPLE
        },
    )
    .unwrap();
    assert!((0.8..=0.98).contains(&model.phi));
    let next = model.forecast(40, 0.8).unwrap();
    let steps: Vec<f64> = next.windows(2).map(|pair| pair[1].mean - pair[0].mean).collect();
    assert!(steps.windows(2).all(|pair| pair[1] < pair[0]) && steps[38] > 0.0);
}

/// Eight years of months with a known rule and small errors.
fn months(season: DemandSeason) -> Vec<f64> {
    let mut random = Random::seeded(8);
    let month = |n: i32| {
        let level = 100.0 + 0.5 * f64::from(n);
        let wave = (f64::from(n % 12) / 12.0 * std::f64::consts::TAU).sin();
        let noise = random.normal();
        match season {
            DemandSeason::Multiplicative => level * (1.0 + 0.3 * wave) + noise,
            DemandSeason::None | DemandSeason::Additive => level + 30.0 * wave + noise,
        }
    };
    (0..96).map(month).collect()
}

#[test]
fn seasons_are_found() {
    for season in [DemandSeason::Additive, DemandSeason::Multiplicative] {
        let series = months(season);
        let method = SmoothingMethod {
            trend: DemandTrend::Additive,
            season,
            period: 12,
        };
        let model = ExponentialSmoothing::fit(&series, &method).unwrap();
        assert!(model.sigma < 1.4, "{}", model.sigma);
        near(model.slope, 0.5, 0.2);
        let next = model.forecast(15, 0.95).unwrap();
        let level = 100.0 + 0.5 * 99.0;
        near(
            next[3].mean,
            if season == DemandSeason::Additive {
                level + 30.0
            } else {
                level * 1.3
            },
            4.0,
        );
        assert!(
            next.iter()
                .all(|one| one.low < one.mean - 1.5 && one.high > one.mean + 1.5)
        );
        assert_eq!(model.forecast(15, 0.95).unwrap(), next);
        let found = backtest(&series, &method, 12, 4).unwrap();
        assert_eq!(found.forecasts, 48);
        assert!(found.model.mean_absolute_scaled_error.unwrap() < 0.25);
        assert!(found.model.root_mean_squared_error < 0.3 * found.seasonal_naive.root_mean_squared_error);
        let chosen = ExponentialSmoothing::choose(&series, 12).unwrap();
        assert_eq!(chosen.method.season, season);
        assert!(chosen.aicc.unwrap() <= model.aicc.unwrap());
    }
}

#[test]
fn intervals_hold_as_often_as_they_say() {
    // Levels that wander: after each, the next value is within the interval of 80 % four times of five.
    let mut random = Random::seeded(2);
    let (mut inside, mut all) = (0, 0);
    for _ in 0..60 {
        let mut level = 50.0;
        let series: Vec<f64> = (0..44)
            .map(|_| {
                let error = random.normal();
                let value = level + error;
                level += 0.4 * error;
                value
            })
            .collect();
        let next = ExponentialSmoothing::fit(&series[..40], &SIMPLE)
            .unwrap()
            .forecast(4, 0.8)
            .unwrap();
        for (value, one) in series[40..].iter().zip(next) {
            all += 1;
            inside += u32::from(one.low < *value && *value < one.high);
        }
    }
    let part = f64::from(inside) / f64::from(all);
    assert!((0.70..0.88).contains(&part), "{part}");
}

#[test]
fn a_flat_series_goes_on() {
    for trend in [DemandTrend::None, DemandTrend::Additive, DemandTrend::Damped] {
        let model = ExponentialSmoothing::fit(&[7.0; 10], &SmoothingMethod { trend, ..SIMPLE }).unwrap();
        let next = model.forecast(3, 0.9).unwrap();
        assert_eq!(
            (next[2].mean, next[2].low, next[2].high, model.aicc),
            (7.0, 7.0, 7.0, None)
        );
    }
    let zero = backtest(&[0.0; 10], &SIMPLE, 2, 2).unwrap();
    assert_eq!(
        (
            zero.model.mean_absolute_error,
            zero.model.mean_absolute_scaled_error
        ),
        (0.0, None)
    );
}

#[test]
fn series_that_cannot_be_smoothed_are_refused() {
    let of = |series: &[f64], method: SmoothingMethod| {
        let error = ExponentialSmoothing::fit(series, &method).unwrap_err();
        (error.code(), error.row())
    };
    assert_eq!(of(&[], SIMPLE), (Code::TooFew, None));
    assert_eq!(of(&[1.0, 2.0, 3.0], SIMPLE), (Code::TooFew, None));
    assert_eq!(
        of(&[1.0, f64::NAN, 3.0, 4.0], SIMPLE),
        (Code::OutOfRange, Some(2))
    );
    assert_eq!(
        of(&[1.0, 2.0, 3.0, f64::INFINITY], SIMPLE),
        (Code::OutOfRange, Some(4))
    );
    let seasonal = SmoothingMethod {
        season: DemandSeason::Multiplicative,
        period: 4,
        ..SIMPLE
    };
    assert_eq!(of(&[1.0; 11], seasonal), (Code::TooFew, None));
    assert_eq!(of(&[0.0; 12], seasonal), (Code::OutOfRange, Some(1)));
    assert_eq!(
        of(
            &[1.0; 12],
            SmoothingMethod {
                period: 1,
                ..seasonal
            }
        ),
        (Code::OutOfRange, None)
    );
    assert_eq!(
        of(
            &[1.0; 12],
            SmoothingMethod {
                period: u32::MAX,
                ..seasonal
            }
        ),
        (Code::TooFew, None)
    );
    let model = ExponentialSmoothing::fit(&OIL, &SIMPLE).unwrap();
    assert_eq!(model.forecast(0, 0.8).unwrap_err().field(), Some("horizon"));
    assert_eq!(model.forecast(1, f64::NAN).unwrap_err().field(), Some("level"));
    assert_eq!(backtest(&OIL, &SIMPLE, 18, 1).unwrap_err().code(), Code::TooFew);
    assert_eq!(
        backtest(&OIL, &SIMPLE, 1, 0).unwrap_err().field(),
        Some("origins")
    );
    assert_eq!(
        ExponentialSmoothing::choose(&[1.0], 12).unwrap_err().code(),
        Code::TooFew
    );
}
