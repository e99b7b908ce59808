//! The maximum of a smooth function whose gradient is known.

use super::matrix::dot;
use super::{GoOn, Matrix};
use crate::base::{Code, Error, Result};

/// Steps of the quasi-Newton search, and of Newton's after it.
const SEARCH_STEPS: u32 = 500;
const NEWTON_STEPS: u32 = 50;

/// How far apart gradients are taken for second derivatives.
const DIFFERENCE: f64 = 1e-4;

/// The search may end when a step could gain no more than this.
const GAIN: f64 = 1e-9;

/// A variance of more than this says that the function hardly depends on the parameter.
const VAGUE: f64 = 1e4;

/// Parameters are logarithms or of the order of one: a search that goes on to here does not end.
const FAR: f64 = 40.0;

/// Where a function is greatest.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Maximum {
    /// The place.
    pub(crate) at: Vec<f64>,
    /// The value there.
    pub(crate) value: f64,
    /// The inverse of the negative second derivatives there: for a log-likelihood, the covariance of the estimates.
    pub(crate) covariance: Matrix,
    /// How often the function was evaluated.
    pub(crate) evaluations: u32,
}

/// Finds the maximum of a log-likelihood from a starting point, and proves that it is one.
///
/// The search is that of Broyden, Fletcher, Goldfarb and Shanno with halved steps (J. Nocedal and S. Wright, Numerical
/// Optimization, 2006, algorithm 6.1). Newton's method ends it: the second derivatives, taken as differences of
/// gradients, must be negative definite and not next to nothing, and the step that they ask for must gain less than
/// 1e-9.
///
/// Errors: `not_converged` otherwise; that of `go_on`, which is asked before each evaluation.
pub(crate) fn maximise(
    start: &[f64],
    go_on: GoOn<'_>,
    mut function: impl FnMut(&[f64]) -> (f64, Vec<f64>),
) -> Result<Maximum> {
    let (mut evaluations, mut ended) = (0, None);
    let mut evaluate = |at: &[f64]| {
        if ended.is_none() {
            ended = go_on().err();
        }
        if ended.is_some() {
            return None;
        }
        evaluations += 1;
        let (value, slope) = function(at);
        let sound = value.is_finite() && slope.iter().all(|slope| slope.is_finite());
        sound.then_some(Place {
            at: at.to_vec(),
            value,
            slope,
        })
    };
    let near = evaluate(start).map(|start| search(start, &mut evaluate));
    let top = near.and_then(|near| polish(near, &mut evaluate));
    if let Some(error) = ended {
        return Err(error);
    }
    let (place, covariance) = top.ok_or_else(|| Error::new(Code::NotConverged))?;
    Ok(Maximum {
        at: place.at,
        value: place.value,
        covariance,
        evaluations,
    })
}

/// A point with the function's value and gradient.
struct Place {
    at: Vec<f64>,
    value: f64,
    slope: Vec<f64>,
}

impl Place {
    fn is_far(&self) -> bool {
        self.at.iter().any(|x| x.abs() > FAR)
    }
}

/// Climbs until a step would gain next to nothing.
fn search(mut place: Place, evaluate: &mut impl FnMut(&[f64]) -> Option<Place>) -> Place {
    let size = place.at.len();
    let norm = dot(&place.slope, &place.slope).sqrt();
    let mut inverse = scaled(size, 1.0 / norm.max(1e-300));
    let mut fresh = true;
    for _ in 0..SEARCH_STEPS {
        let direction = inverse.times(&place.slope);
        let rise = dot(&direction, &place.slope);
        if rise < 1e-7 || place.is_far() {
            break;
        }
        let Some(next) = climb(&place, &direction, rise, evaluate) else {
            if fresh {
                break;
            }
            // The remembered curvature misleads: begin again along the gradient.
            inverse = scaled(size, 1.0 / dot(&place.slope, &place.slope).sqrt());
            fresh = true;
            continue;
        };
        let step: Vec<f64> = next.at.iter().zip(&place.at).map(|(a, b)| a - b).collect();
        let fall: Vec<f64> = place.slope.iter().zip(&next.slope).map(|(a, b)| a - b).collect();
        let curvature = dot(&step, &fall);
        if curvature > 1e-12 * dot(&step, &step).sqrt() * dot(&fall, &fall).sqrt() {
            if fresh {
                inverse = scaled(size, curvature / dot(&fall, &fall));
            }
            update(&mut inverse, &step, &fall, curvature);
            fresh = false;
        }
        place = next;
    }
    place
}

fn scaled(size: usize, factor: f64) -> Matrix {
    let mut matrix = Matrix::identity(size);
    for (at, row) in matrix.rows_mut().iter_mut().enumerate() {
        row[at] = factor;
    }
    matrix
}

/// The next place along a direction: steps are halved until the value rises by a part of what the slope promises.
fn climb(
    place: &Place,
    direction: &[f64],
    rise: f64,
    evaluate: &mut impl FnMut(&[f64]) -> Option<Place>,
) -> Option<Place> {
    // No more than e² at once in any parameter that is a logarithm.
    let longest = direction.iter().fold(0.0_f64, |most, d| most.max(d.abs()));
    let mut length = if longest > 2.0 { 2.0 / longest } else { 1.0 };
    for _ in 0..40 {
        let at: Vec<f64> = place
            .at
            .iter()
            .zip(direction)
            .map(|(x, d)| x + length * d)
            .collect();
        if let Some(next) = evaluate(&at)
            && next.value >= place.value + 1e-4 * length * rise
        {
            return Some(next);
        }
        length *= 0.5;
    }
    None
}

/// The inverse of the curvature after a step: (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ with ρ = 1 / sᵀy.
fn update(inverse: &mut Matrix, step: &[f64], fall: &[f64], curvature: f64) {
    let through = inverse.times(fall);
    let rho = 1.0 / curvature;
    let factor = rho * rho * dot(fall, &through) + rho;
    for (i, row) in inverse.rows_mut().iter_mut().enumerate() {
        for (j, value) in row.iter_mut().enumerate() {
            *value += factor * step[i] * step[j] - rho * (through[i] * step[j] + step[i] * through[j]);
        }
    }
}

/// Newton's steps from a place near the maximum; none when it is no maximum.
fn polish(mut place: Place, evaluate: &mut impl FnMut(&[f64]) -> Option<Place>) -> Option<(Place, Matrix)> {
    for _ in 0..NEWTON_STEPS {
        if place.is_far() {
            return None;
        }
        let curvature = curvature(&place, evaluate)?;
        let direction = curvature.cholesky()?.solve_from_cholesky(&place.slope);
        let rise = dot(&direction, &place.slope);
        if rise < 2.0 * GAIN {
            let covariance = curvature.inverse()?;
            let vague = covariance
                .rows()
                .iter()
                .enumerate()
                .any(|(at, row)| row[at] > VAGUE);
            return (!vague).then_some((place, covariance));
        }
        let at: Vec<f64> = place.at.iter().zip(&direction).map(|(x, d)| x + d).collect();
        let full = evaluate(&at);
        place = match full {
            // So near that the gain drowns in rounding, the gradient alone says which is better.
            Some(next) if next.value > place.value || (rise < 1e-4 && closer(&next, &place)) => next,
            _ => climb(&place, &direction, rise, evaluate)?,
        };
    }
    None
}

fn closer(next: &Place, place: &Place) -> bool {
    dot(&next.slope, &next.slope) < dot(&place.slope, &place.slope)
}

/// The negative second derivatives.
fn curvature(place: &Place, evaluate: &mut impl FnMut(&[f64]) -> Option<Place>) -> Option<Matrix> {
    let size = place.at.len();
    let mut columns = Vec::with_capacity(size);
    for at in 0..size {
        let mut shifted = place.at.clone();
        shifted[at] += DIFFERENCE;
        let above = evaluate(&shifted)?.slope;
        shifted[at] -= 2.0 * DIFFERENCE;
        let below = evaluate(&shifted)?.slope;
        columns.push((above, below));
    }
    let second = |i: usize, j: usize| (columns[i].1[j] - columns[i].0[j]) / (2.0 * DIFFERENCE);
    let row = |i| {
        (0..size)
            .map(|j| f64::midpoint(second(i, j), second(j, i)))
            .collect()
    };
    Some(Matrix::of((0..size).map(row).collect()))
}

#[cfg(test)]
mod tests {
    use super::super::TO_THE_END;
    use super::*;

    #[test]
    fn a_curved_ridge_is_climbed_to_its_top() {
        // Rosenbrock's function, upside down: its top is at (1, 1), its second derivatives there 802, −400 and 200.
        let found = maximise(&[-1.2, 1.0], TO_THE_END, |at| {
            let (x, y) = (at[0], at[1]);
            let bend = y - x * x;
            let value = -100.0 * bend * bend - (1.0 - x) * (1.0 - x);
            (value, vec![400.0 * x * bend + 2.0 * (1.0 - x), -200.0 * bend])
        })
        .unwrap();
        assert!((found.at[0] - 1.0).abs() < 1e-6 && (found.at[1] - 1.0).abs() < 1e-6);
        assert!((found.covariance.rows()[0][0] - 0.5).abs() < 1e-3);
        assert!(found.evaluations < 200);
    }

    #[test]
    fn a_search_that_is_ended_asks_no_more() {
        let asked = std::cell::Cell::new(0);
        let go_on = || {
            asked.set(asked.get() + 1);
            if asked.get() > 3 {
                Err(Error::new(Code::Stopped))
            } else {
                Ok(())
            }
        };
        let mut evaluated = 0;
        let found = maximise(&[5.0], &go_on, |at| {
            evaluated += 1;
            (-at[0].powi(4), vec![-4.0 * at[0].powi(3)])
        });
        assert_eq!(found.unwrap_err().code(), Code::Stopped);
        assert_eq!((evaluated, asked.get()), (3, 4));
    }

    #[test]
    fn what_has_no_maximum_is_an_error() {
        let code = |function: fn(f64) -> (f64, f64)| {
            let found = maximise(&[0.5], TO_THE_END, |at| {
                let (value, slope) = function(at[0]);
                (value, vec![slope])
            });
            found.unwrap_err().code()
        };
        // It rises for ever; it rises to a limit; it is flat; it is not a number.
        assert_eq!(code(|x| (x, 1.0)), Code::NotConverged);
        assert_eq!(code(|x| (-(-x).exp(), (-x).exp())), Code::NotConverged);
        assert_eq!(code(|_| (1.0, 0.0)), Code::NotConverged);
        assert_eq!(code(|_| (f64::NAN, 0.0)), Code::NotConverged);
    }
}
