//! The minimum of a function of a few numbers, without its gradient.

/// The most evaluations of one search.
const EVALUATIONS: u32 = 20_000;

/// Where the function is least, from `start` with first steps of one: the method of J. Nelder and R. Mead (A Simplex
/// Method for Function Minimization, 1965), begun anew until that gains nothing. What is no number counts as infinite.
pub(crate) fn minimise(start: &[f64], mut function: impl FnMut(&[f64]) -> f64) -> Vec<f64> {
    let mut left = EVALUATIONS;
    let mut value = |at: &[f64]| {
        left = left.saturating_sub(1);
        let value = function(at);
        (if value.is_nan() { f64::INFINITY } else { value }, left > 0)
    };
    let mut best = Corner {
        at: start.to_vec(),
        value: value(start).0,
    };
    loop {
        let found = descend(&best, &mut value);
        let gain = best.value - found.value;
        let small = gain.is_nan() || gain <= 1e-10 * found.value.abs();
        let more = value(&found.at).1;
        best = found;
        if small || !more {
            return best.at;
        }
    }
}

#[derive(Clone)]
struct Corner {
    at: Vec<f64>,
    value: f64,
}

fn descend(from: &Corner, value: &mut impl FnMut(&[f64]) -> (f64, bool)) -> Corner {
    let mut corners = vec![from.clone()];
    for axis in 0..from.at.len() {
        let mut at = from.at.clone();
        if let Some(x) = at.get_mut(axis) {
            *x += 1.0;
        }
        corners.push(Corner {
            value: value(&at).0,
            at,
        });
    }
    loop {
        corners.sort_by(|a, b| a.value.total_cmp(&b.value));
        let Some(worst) = corners.pop() else {
            return from.clone();
        };
        let (Some(first), Some(last)) = (corners.first().cloned(), corners.last().cloned()) else {
            return worst;
        };
        let spread = worst.value - first.value;
        if spread.is_nan() || spread <= 1e-13 * first.value.abs() {
            return first;
        }
        let middle = middle(&corners);
        let mut more = true;
        let mut along = |length: f64| {
            let at: Vec<f64> = middle
                .iter()
                .zip(&worst.at)
                .map(|(m, w)| m + length * (m - w))
                .collect();
            let (value, left) = value(&at);
            more &= left;
            Corner { at, value }
        };
        let reflected = along(1.0);
        let next = if reflected.value < first.value {
            let expanded = along(2.0);
            Some(if expanded.value < reflected.value {
                expanded
            } else {
                reflected
            })
        } else if reflected.value < last.value {
            Some(reflected)
        } else {
            let contracted = if reflected.value < worst.value {
                along(0.5)
            } else {
                along(-0.5)
            };
            Some(contracted).filter(|corner| corner.value < worst.value.min(reflected.value))
        };
        if !more {
            return first;
        }
        if let Some(next) = next {
            corners.push(next);
        } else {
            corners.push(worst);
            for corner in corners.iter_mut().skip(1) {
                for (x, to) in corner.at.iter_mut().zip(&first.at) {
                    *x = f64::midpoint(*x, *to);
                }
                corner.value = value(&corner.at).0;
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of corners")]
fn middle(corners: &[Corner]) -> Vec<f64> {
    let mut sum = vec![0.0; corners.first().map_or(0, |corner| corner.at.len())];
    for corner in corners {
        for (sum, x) in sum.iter_mut().zip(&corner.at) {
            *sum += x / corners.len() as f64;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valleys_are_followed_to_their_end() {
        let bend = |at: &[f64]| 100.0 * (at[1] - at[0] * at[0]).powi(2) + (1.0 - at[0]).powi(2);
        let found = minimise(&[-1.2, 1.0], bend);
        assert!(
            (found[0] - 1.0).abs() < 1e-4 && (found[1] - 1.0).abs() < 1e-4,
            "{found:?}"
        );
        let edge = minimise(
            &[3.0],
            |at| if at[0] < 0.0 { f64::NAN } else { at[0].sqrt() + 1.0 },
        );
        assert!(edge[0].abs() < 1e-6, "{edge:?}");
        assert_eq!(minimise(&[], |_| 1.0), Vec::<f64>::new());
        assert_eq!(minimise(&[2.0], |_| f64::NAN), [2.0]);
    }
}
