//! What the benches share: a shop's data, the two stores that keep it, and the table that compares them.
//!
//! Both sides run in one process and one run, round by round in turn, so that whatever else the machine does falls on
//! both; a figure is the median of the rounds, and a verdict is the median of their ratios.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::type_complexity,
    reason = "counts of a benchmark are small"
)]

pub mod crm;
pub mod duel;
pub mod fixture;
pub mod shop;
pub mod sqlite;

/// What a bench's own plumbing may fail with; a bench that fails ends.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
