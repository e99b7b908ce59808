//! A deal's way through the stages: where it was when, and for how long.

use super::{StageMove, StageVisit};
use crate::base::{StageId, Timestamp};

/// The stage in which a deal was at an instant; none before it began.
pub(in crate::sales) fn stage_at(moves: &[StageMove], at: Timestamp) -> Option<StageId> {
    let moves = &moves[..moves.partition_point(|step| step.at <= at)];
    moves.last().map(|step| step.to_stage_id)
}

/// The deal's stays up to `now`, oldest first. Moves of one instant give stays of no time.
pub(in crate::sales) fn visits(moves: &[StageMove], now: Timestamp) -> Vec<StageVisit> {
    let mut visits: Vec<StageVisit> = Vec::with_capacity(moves.len());
    for (at, step) in moves.iter().enumerate() {
        let left_at = moves.get(at + 1).map(|next| next.at);
        let until = left_at.unwrap_or(now);
        let earlier = visits.iter().filter(|visit| visit.stage_id == step.to_stage_id);
        visits.push(StageVisit {
            stage_id: step.to_stage_id,
            entered_at: step.at,
            left_at,
            milliseconds: u64::try_from(until.as_millis() - step.at.as_millis()).unwrap_or(0),
            entry: u32::try_from(earlier.count() + 1).unwrap_or(u32::MAX),
        });
    }
    visits
}
