//! Whether deals are won as often as their probabilities say.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::sales::deal::Deal;
use crate::sales::pipeline::DealStatus;
use crate::sales::scope::ratio;

/// What became of open deals of about one probability.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CalibrationBin {
    /// From this probability on, in percent.
    pub from: u32,
    /// Up to this one, not including it, but for 100.
    pub until: u32,
    /// How often a deal was seen with such a probability that is won or lost by now.
    pub deals: u64,
    /// How many of these were won.
    pub won: u64,
    /// Their mean probability, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<f64>,
    /// How many were won indeed, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<f64>,
}

/// Whether deals are won as often as their probabilities say.
///
/// Each deal that was open when a period began, and that is won or lost by now, is seen once for each such period, with
/// the probability that it had then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// How often a deal was seen.
    pub deals: u64,
    /// The mean square of probability − outcome, both from 0 to 1 (Brier, Monthly Weather Review 78, 1950): 0 is the
    /// best, a guess of one half always has 0.25.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brier: Option<f64>,
    /// By probability, in steps of ten percent.
    pub bins: Vec<CalibrationBin>,
}

/// Probabilities and outcomes that are being counted, exactly: the order of deals plays no part.
#[derive(Default)]
pub(super) struct Calibrating {
    bins: [(u64, u64, Decimal); 10],
    squares: Decimal,
}

impl Calibrating {
    pub(super) fn see(&mut self, then: &Deal, now: &Deal) {
        if now.status == DealStatus::Open || now.deleted_at.is_some() {
            return;
        }
        let is_won = now.status == DealStatus::Won;
        let bin = (then.probability / Decimal::TEN).to_usize().unwrap_or(0).min(9);
        let (deals, won, sum) = &mut self.bins[bin];
        *deals += 1;
        *won += u64::from(is_won);
        *sum += then.probability;
        let outcome = if is_won {
            Decimal::ONE_HUNDRED
        } else {
            Decimal::ZERO
        };
        let missed = (then.probability - outcome) / Decimal::ONE_HUNDRED;
        self.squares += missed * missed;
    }

    pub(super) fn finish(self) -> Calibration {
        let bins = (0..)
            .zip(self.bins)
            .map(|(at, (deals, won, sum))| CalibrationBin {
                from: at * 10,
                until: at * 10 + 10,
                deals,
                won,
                expected: ratio(sum, deals.into()),
                actual: ratio(Decimal::ONE_HUNDRED * Decimal::from(won), deals.into()),
            });
        let deals = self.bins.iter().map(|(deals, _, _)| deals).sum::<u64>();
        Calibration {
            deals,
            brier: ratio(self.squares, deals.into()),
            bins: bins.collect(),
        }
    }
}
