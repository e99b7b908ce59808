//! How long things take.

use serde::{Deserialize, Serialize};

/// How long things took, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Durations {
    /// How many were measured.
    pub count: u64,
    /// The mean, cut to whole milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<u64>,
    /// The least time in which half of them were done: the one at place ⌈0.5 · count⌉ (nearest rank).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p50: Option<u64>,
    /// The least time in which nine of ten were done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p90: Option<u64>,
}

impl Durations {
    pub(super) fn of(mut times: Vec<u64>) -> Self {
        times.sort_unstable();
        let sum: u128 = times.iter().map(|time| u128::from(*time)).sum();
        let mean = sum.checked_div(times.len() as u128);
        let rank = |percent: usize| {
            let place = (times.len() * percent).div_ceil(100).checked_sub(1)?;
            times.get(place).copied()
        };
        Self {
            count: times.len() as u64,
            mean: mean.and_then(|mean| u64::try_from(mean).ok()),
            p50: rank(50),
            p90: rank(90),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(times: &[u64], mean: u64, p50: u64, p90: u64) {
        let durations = Durations::of(times.to_vec());
        let found = (durations.count, durations.mean, durations.p50, durations.p90);
        assert_eq!(found, (times.len() as u64, Some(mean), Some(p50), Some(p90)));
    }

    #[test]
    fn ranks_are_times_that_were_measured() {
        check(&[7], 7, 7, 7);
        check(&[9, 1], 5, 1, 9);
        check(&[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5, 5, 9);
        check(&[u64::MAX, u64::MAX, 3], u64::MAX / 3 * 2 + 1, u64::MAX, u64::MAX);
        assert_eq!(Durations::of(Vec::new()), Durations::default());
    }
}
