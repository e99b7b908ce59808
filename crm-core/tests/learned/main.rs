//! Models that learn from what customers did: point-in-time features, propensity and clusters.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails panics")]

mod features;
mod shop;
