//! The published fits and forecasts, and what is done with data that have none.
#![allow(clippy::cast_precision_loss, reason = "counts of a few thousand customers")]

mod cdnow;
mod donations;
mod falling;
mod input;
mod recovery;

/// Equal when rounded to this digit.
#[track_caller]
fn near(found: f64, expected: f64, digit: f64) {
    assert!(
        (found - expected).abs() <= digit * 0.501,
        "{found} is not {expected}"
    );
}

/// Equal but for this part.
#[track_caller]
fn alike(found: f64, expected: f64, part: f64) {
    assert!(
        (found / expected - 1.0).abs() <= part,
        "{found} is not {expected}"
    );
}
