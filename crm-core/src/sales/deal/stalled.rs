//! Deals in which nothing happens.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::store::DealRow;
use super::{Deal, DealQuery, MoveCause, moves, outside};
use crate::base::{Page, PageRequest, PipelineId, Result, StageId, Timestamp, debug_by_type};
use crate::journal::listing::{self, Walk};
use crate::sales::pipeline::{self, DealStatus, Stage};
use crate::store::table::DEAL;
use crate::store::{Key, Reader, decode};

/// Which stalled deals a list holds; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StalledQuery {
    /// Deals that are stalled at this instant, in the stage in which they are then; now, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Deals in a stage of this pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
}

/// A deal in which nothing happened for as long as its stage allows, or longer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StalledDeal {
    /// The deal as it is now.
    pub deal: Deal,
    /// The stage in which it was at that instant.
    pub stage_id: StageId,
    /// When something happened last: it was moved, or somebody was spoken with.
    pub last_activity_at: Timestamp,
    /// Since when it is stalled.
    pub stalled_since: Timestamp,
}

debug_by_type!(StalledQuery, StalledDeal);

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A page of the deals that are stalled at `now`, in the order of their creation.
pub(super) fn list(
    reader: &dyn Reader,
    query: &StalledQuery,
    now: Timestamp,
    page: &PageRequest,
) -> Result<Page<StalledDeal>> {
    let StalledQuery {
        at,
        pipeline_id,
        owner,
        team,
    } = query.clone();
    let at = at.unwrap_or(now);
    let mut stages: BTreeMap<StageId, Stage> = BTreeMap::new();
    for pipeline in pipeline::all(reader)? {
        let is_asked_for = pipeline_id.is_none_or(|id| id == pipeline.id);
        if is_asked_for && pipeline.deleted_at.is_none() {
            stages.extend(pipeline.stages.into_iter().map(|stage| (stage.id, stage)));
        }
    }
    let wanted = DealQuery {
        owner,
        team,
        ..DealQuery::default()
    };
    let all = Key::of(&DEAL);
    listing::page(reader, &all, all.range(), Walk::Forward, page, |_, row| {
        let deal = decode::<DealRow>(row)?.record;
        if !wanted.matches(&deal) {
            return Ok(None);
        }
        stalled_at(reader, deal, &stages, at)
    })
}

/// The deal, if it is stalled at that instant.
fn stalled_at(
    reader: &dyn Reader,
    deal: Deal,
    stages: &BTreeMap<StageId, Stage>,
    at: Timestamp,
) -> Result<Option<StalledDeal>> {
    let stage = moves::stage_at(&deal.moves, at).and_then(|id| stages.get(&id));
    let Some((stage, days)) = stage
        .filter(|stage| stage.kind == DealStatus::Open)
        .and_then(|stage| Some((stage, stage.stalled_after_days?)))
    else {
        return Ok(None);
    };
    let mut moved = deal.moves.iter().rev().filter(|step| step.at <= at);
    let moved = moved.find(|step| step.cause == MoveCause::Moved);
    let moved = moved.map_or(deal.opened_at, |step| step.at);
    let until = at.saturating_add(Duration::from_millis(1));
    let spoken = outside::last_activity(reader, &deal, moved, until)?;
    let last_activity_at = spoken.map_or(moved, |spoken| spoken.max(moved));
    let stalled_since = last_activity_at.saturating_add(DAY * days);
    if stalled_since > at || outside::next_action_planned(reader, &deal, at)? {
        return Ok(None);
    }
    Ok(Some(StalledDeal {
        stage_id: stage.id,
        deal,
        last_activity_at,
        stalled_since,
    }))
}
