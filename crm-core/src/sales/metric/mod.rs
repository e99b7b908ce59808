//! Metrics over deals: how many are won, how they go from stage to stage, and how long that takes.

mod cards;
mod deals;
mod durations;
mod funnel;
mod path;

pub use deals::{DealMetrics, DealMetricsQuery, StageMetrics};
pub use durations::Durations;
pub use funnel::{Funnel, FunnelQuery, FunnelStep};

pub(crate) use cards::{Card, cards};
pub(crate) use deals::metrics;
pub(crate) use funnel::funnel;

use time::Date;

use crate::base::{TimeZone, Timestamp};

/// The instants of the days from one up to, not including, another.
fn window(zone: &TimeZone, from: Option<Date>, until: Option<Date>) -> std::ops::Range<Timestamp> {
    let start = |day: Option<Date>, open| day.map_or(open, |day| zone.start_of(day));
    start(from, Timestamp::MIN)..start(until, Timestamp::MAX)
}
