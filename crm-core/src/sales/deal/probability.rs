//! How probable it is that a deal is won.

use rust_decimal::Decimal;

use super::Deal;
use crate::sales::pipeline::{DealStatus, Stage};

/// The probability that a deal has in a stage, in percent. The only place where an open deal gets one that nobody has set
/// by hand.
pub(in crate::sales) fn probability_in(deal: &Deal, stage: &Stage) -> Decimal {
    match stage.kind {
        DealStatus::Open => deal.manual_probability.unwrap_or(stage.probability),
        DealStatus::Won | DealStatus::Lost => stage.probability,
    }
}
