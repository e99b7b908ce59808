//! Logistic regression.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::columns::{Scaling, check, rows};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, Matrix, TO_THE_END, dot};

/// Newton's steps; a problem that has a solution takes about ten.
const STEPS: u32 = 100;

/// How a logistic regression is fitted.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct LogisticOptions {
    /// The penalty: λ/2 times the sum of the squared weights of the scaled columns is taken from the log-likelihood: 1
    /// when left out. 0 for none, which does not converge when a column tells the outcomes apart.
    #[n(0)]
    pub l2: f64,
}

impl Default for LogisticOptions {
    fn default() -> Self {
        Self { l2: 1.0 }
    }
}

/// The chance of a positive outcome from numbers: 1 / (1 + e^−(intercept + Σ weight · value)) (D. Cox, The Regression
/// Analysis of Binary Sequences, 1958).
///
/// ```
/// use crm_core::learn::{LogisticOptions, LogisticRegression};
/// // Of ten without a demo two bought, of ten with one six: the odds are 1/4 and 3/2.
/// let demo: Vec<f64> = (0..20).map(|n| f64::from(u8::from(n >= 10))).collect();
/// let bought: Vec<bool> = (0..20).map(|n| n < 2 || (10..16).contains(&n)).collect();
/// let (model, _) = LogisticRegression::fit(&[demo], &bought, &LogisticOptions { l2: 0.0 })?;
/// assert!((model.intercept - 0.25_f64.ln()).abs() < 1e-9);
/// assert!((model.weights[0] - 6_f64.ln()).abs() < 1e-9);
/// assert!((model.probability(&[1.0]) - 0.6).abs() < 1e-9);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct LogisticRegression {
    /// The log-odds where all columns are 0.
    #[n(0)]
    pub intercept: f64,
    /// By how much each column's value raises the log-odds.
    #[n(1)]
    pub weights: Vec<f64>,
    /// The means of the columns that were learnt from: contributions count from there.
    #[n(2)]
    pub means: Vec<f64>,
}

/// How well a logistic regression fits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogisticFit {
    /// The log-likelihood, without the penalty.
    pub log_likelihood: f64,
    /// The standard error of each weight; with a penalty, as if it were knowledge.
    pub standard_errors: Vec<f64>,
    /// How many rows.
    pub rows: u64,
    /// How many steps the search took.
    pub steps: u32,
}

impl LogisticRegression {
    /// The weights under which these outcomes are likeliest, less the penalty. A column of one value has the weight 0.
    ///
    /// Errors: `inconsistent` for columns of another length; `out_of_range` for what is no number, and for a penalty
    /// below 0; `too_few` unless there are both outcomes; `not_converged` when no weights are best.
    pub fn fit(
        columns: &[Vec<f64>],
        outcomes: &[bool],
        options: &LogisticOptions,
    ) -> Result<(Self, LogisticFit)> {
        Self::fit_while(columns, outcomes, *options, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between the steps.
    pub fn fit_while(
        columns: &[Vec<f64>],
        outcomes: &[bool],
        options: LogisticOptions,
        go_on: GoOn<'_>,
    ) -> Result<(Self, LogisticFit)> {
        check(columns, outcomes.len(), true)?;
        if !(options.l2.is_finite() && options.l2 >= 0.0) {
            return Err(Error::field_of(Code::OutOfRange, "l2"));
        }
        let positives = outcomes.iter().filter(|yes| **yes).count();
        if positives == 0 || positives == outcomes.len() {
            return Err(Error::field_of(Code::TooFew, "outcomes"));
        }
        let scaling = Scaling::of(columns)?;
        let scaled = scaling.apply(columns);
        let constant: Vec<bool> = scaled
            .iter()
            .map(|column| column.iter().all(|x| x.abs() < 1e-9))
            .collect();
        let mut design = rows(&scaled, outcomes.len());
        for row in &mut design {
            row.insert(0, 1.0);
        }
        // The intercept has no penalty; that of a constant column keeps its weight at 0.
        let penalties: Vec<f64> = std::iter::once(0.0)
            .chain(
                constant
                    .iter()
                    .map(|constant| if *constant { 1.0 } else { options.l2 }),
            )
            .collect();
        let (solution, log_likelihood, steps) = solve(&penalties, go_on, |weights| {
            at(&design, outcomes, &penalties, weights)
        })?;

        let by_deviation = solution.weights.iter().skip(1).zip(&scaling.deviations);
        let weights: Vec<f64> = by_deviation.map(|(weight, sd)| weight / sd).collect();
        let first = solution.weights.first().copied().unwrap_or_default();
        let inverse = solution
            .information
            .inverse()
            .ok_or_else(|| Error::new(Code::NotConverged))?;
        let variances = inverse
            .rows()
            .iter()
            .enumerate()
            .skip(1)
            .filter_map(|(at, row)| row.get(at));
        let errors = variances.zip(&scaling.deviations).zip(&constant);
        let standard_errors = errors
            .map(|((v, sd), constant)| if *constant { 0.0 } else { v.sqrt() / sd })
            .collect();
        let fit = LogisticFit {
            log_likelihood,
            standard_errors,
            rows: outcomes.len() as u64,
            steps,
        };
        let intercept = first - dot(&weights, &scaling.means);
        Ok((
            Self {
                intercept,
                weights,
                means: scaling.means,
            },
            fit,
        ))
    }

    /// The probability of a positive outcome. Values that are missing count as 0, those beyond the columns not at all.
    pub fn probability(&self, values: &[f64]) -> f64 {
        logistic(self.intercept + dot(&self.weights, values))
    }

    /// By how much each value moves the log-odds away from those of a row of means; the sum is the row's own.
    pub fn contributions(&self, values: &[f64]) -> Vec<f64> {
        let of = self.weights.iter().zip(&self.means).zip(values);
        of.map(|((weight, mean), value)| weight * (value - mean))
            .collect()
    }

    /// The probability of a row of means, from which contributions count.
    pub fn baseline(&self) -> f64 {
        self.probability(&self.means)
    }
}

/// 1 / (1 + e^−x).
pub(super) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

struct Point {
    weights: Vec<f64>,
    /// The log-likelihood less the penalty.
    value: f64,
    log_likelihood: f64,
    slope: Vec<f64>,
    /// The negative second derivatives.
    information: Matrix,
}

/// Newton's method, which is iteratively reweighted least squares here; steps are halved that would lose.
fn solve(penalties: &[f64], go_on: GoOn<'_>, at: impl Fn(Vec<f64>) -> Point) -> Result<(Point, f64, u32)> {
    let mut point = at(vec![0.0; penalties.len()]);
    for step in 1..=STEPS {
        go_on()?;
        let direction = point
            .information
            .cholesky()
            .map(|lower| lower.solve_from_cholesky(&point.slope));
        let Some(direction) = direction else { break };
        let rise = dot(&direction, &point.slope);
        if rise < 1e-10 {
            // So far out, a perfect answer only grows more perfect.
            let sound = point.weights.iter().all(|weight| weight.abs() < 30.0);
            let log_likelihood = point.log_likelihood;
            return if sound {
                Ok((point, log_likelihood, step))
            } else {
                Err(Error::new(Code::NotConverged))
            };
        }
        let mut length = 1.0;
        let next = std::iter::from_fn(|| {
            let shifted = point
                .weights
                .iter()
                .zip(&direction)
                .map(|(w, d)| w + length * d)
                .collect();
            length *= 0.5;
            Some(at(shifted))
        });
        let better = next
            .take(30)
            .find(|next| next.value > point.value - 1e-12 * point.value.abs());
        let Some(better) = better else { break };
        point = better;
    }
    Err(Error::new(Code::NotConverged))
}

fn at(design: &[Vec<f64>], outcomes: &[bool], penalties: &[f64], weights: Vec<f64>) -> Point {
    let mut point = Point::new(weights);
    for (row, yes) in design.iter().zip(outcomes) {
        let (residual, weight) = point.look(dot(row, &point.weights), *yes);
        for ((slope, value), to) in point.slope.iter_mut().zip(row).zip(point.information.rows_mut()) {
            *slope += residual * value;
            let factor = weight * value;
            for (to, other) in to.iter_mut().zip(row) {
                *to += factor * other;
            }
        }
    }
    point.penalized(penalties)
}

/// A row of columns that are 0 or 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IndicatorRow {
    /// The columns that are 1, each once.
    pub(crate) ones: Vec<usize>,
    /// Whether the outcome was positive.
    pub(crate) yes: bool,
}

impl LogisticRegression {
    /// The same over columns that are 0 or 1, of which each row names those that are 1: in time proportional to those. The
    /// columns are taken as they are, not scaled; `l2` is the penalty.
    ///
    /// Errors as for [`LogisticRegression::fit`].
    pub(crate) fn fit_indicators(columns: usize, rows: &[IndicatorRow], l2: f64) -> Result<Self> {
        if !(l2.is_finite() && l2 >= 0.0) {
            return Err(Error::field_of(Code::OutOfRange, "l2"));
        }
        let positives = rows.iter().filter(|row| row.yes).count();
        if positives == 0 || positives == rows.len() {
            return Err(Error::field_of(Code::TooFew, "outcomes"));
        }
        let mut penalties = vec![l2; columns + 1];
        penalties[0] = 0.0;
        let (solution, ..) = solve(&penalties, TO_THE_END, |weights| {
            at_indicators(rows, &penalties, weights)
        })?;
        let mut weights = solution.weights;
        let intercept = weights.remove(0);
        let means = vec![0.0; columns];
        Ok(Self {
            intercept,
            weights,
            means,
        })
    }
}

fn at_indicators(rows: &[IndicatorRow], penalties: &[f64], weights: Vec<f64>) -> Point {
    let mut point = Point::new(weights);
    let mut places = Vec::new();
    for row in rows {
        places.clear();
        places.push(0);
        places.extend(row.ones.iter().map(|column| column + 1));
        let x = places.iter().filter_map(|place| point.weights.get(*place)).sum();
        let (residual, weight) = point.look(x, row.yes);
        let information = point.information.rows_mut();
        for place in &places {
            if let (Some(slope), Some(to)) = (point.slope.get_mut(*place), information.get_mut(*place)) {
                *slope += residual;
                for other in &places {
                    to[*other] += weight;
                }
            }
        }
    }
    point.penalized(penalties)
}

impl Point {
    fn new(weights: Vec<f64>) -> Self {
        let size = weights.len();
        Self {
            weights,
            value: 0.0,
            log_likelihood: 0.0,
            slope: vec![0.0; size],
            information: Matrix::zero(size),
        }
    }

    /// Counts the outcome of a row whose log-odds are `x`: its residual, and its weight in the second derivatives.
    fn look(&mut self, x: f64, yes: bool) -> (f64, f64) {
        let p = logistic(x);
        let signed = if yes { -x } else { x };
        // −ln(1 + e^signed) without overflow.
        self.log_likelihood -= signed.max(0.0) + (-signed.abs()).exp().ln_1p();
        (f64::from(u8::from(yes)) - p, p * (1.0 - p))
    }

    fn penalized(mut self, penalties: &[f64]) -> Self {
        self.value = self.log_likelihood;
        let rows = self.information.rows_mut().iter_mut().enumerate();
        for ((at, row), (penalty, (weight, slope))) in
            rows.zip(penalties.iter().zip(self.weights.iter().zip(&mut self.slope)))
        {
            self.value -= penalty / 2.0 * weight * weight;
            *slope -= penalty * weight;
            if let Some(diagonal) = row.get_mut(at) {
                *diagonal += penalty;
            }
        }
        self
    }
}
