//! Models that learn from what customers did: point-in-time features, propensity and clusters.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails panics")]
#![allow(clippy::too_many_lines, reason = "a story is told in one piece")]
#![allow(clippy::cast_precision_loss, reason = "far fewer than 2^53 customers")]

mod clusters;
mod covariates;
mod features;
mod lists;
mod propensity;
mod shop;
mod watched;
