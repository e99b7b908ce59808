//! Checking what pipelines and deals say of each other, and what follows from a deal's lines, moves and stage.

use std::collections::BTreeMap;

use crate::base::{PipelineId, Result, TimeZone};
use crate::sales::deal::{self, Deal, MoveCause};
use crate::sales::pipeline::{self, DealStatus, Pipeline};
use crate::sales::{fulfilment, prediction, purchase, quote, task};
use crate::store::table::{DEAL, PIPELINE};
use crate::store::{Reader, Table};

/// Tells `found` of each record that is not what it must be. Rows that cannot be read are passed over: the check of the
/// indexes has told of them.
pub(crate) fn check(
    reader: &dyn Reader,
    zone: &TimeZone,
    found: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    task::check(reader, zone, found)?;
    quote::check(reader, found)?;
    fulfilment::check(reader, found)?;
    purchase::check(reader, found)?;
    prediction::check(reader, found)?;
    let mut pipelines: BTreeMap<PipelineId, Pipeline> = BTreeMap::new();
    let Ok(all) = pipeline::all(reader) else {
        return Ok(());
    };
    for pipeline in all {
        if !is_whole(&pipeline) {
            found(&PIPELINE, "a stage leads nowhere");
        }
        pipelines.insert(pipeline.id, pipeline);
    }
    for deal in deal::all(reader)? {
        let Ok(deal) = deal else { continue };
        if !follows(&deal) {
            found(&DEAL, "a deal's moves do not lead to where it is");
        }
        if !deal::adds_up(&deal) {
            found(&DEAL, "a deal is not what its lines add up to");
        }
        quote::check_deal(reader, &deal, found)?;
        let pipeline = pipelines.get(&deal.pipeline_id);
        if deal.deleted_at.is_none() && !pipeline.is_some_and(|pipeline| is_at_home(&deal, pipeline)) {
            found(&DEAL, "a deal is not what its stage says");
        }
        if !deal::leads_to_its_people(reader, &deal)? {
            found(&DEAL, "a deal is not found by somebody who has to do with it");
        }
    }
    Ok(())
}

/// There is a stage of each kind, and what is named of them is there.
fn is_whole(pipeline: &Pipeline) -> bool {
    let has = |kind| pipeline.first(kind).is_some();
    let mut next = pipeline.stages.iter().flat_map(|stage| &stage.next_stage_ids);
    let mut former = pipeline.former_stages.iter();
    has(DealStatus::Open)
        && has(DealStatus::Won)
        && has(DealStatus::Lost)
        && next.all(|id| pipeline.stage(*id).is_some())
        && former.all(|stage| {
            pipeline
                .stage_now(stage.id)
                .is_some_and(|now| now.kind == stage.kind)
        })
}

/// Each move begins where the one before it ended, not earlier, and the last one ended where the deal is.
fn follows(deal: &Deal) -> bool {
    let (Some(first), Some(last)) = (deal.moves.first(), deal.moves.last()) else {
        return false;
    };
    first.from_stage_id.is_none()
        && first.at == deal.opened_at
        && last.to_stage_id == deal.stage_id
        && deal
            .moves
            .windows(2)
            .all(|pair| pair[1].from_stage_id == Some(pair[0].to_stage_id) && pair[0].at <= pair[1].at)
}

/// The deal is in a stage of its pipeline, and is what that makes of it.
fn is_at_home(deal: &Deal, pipeline: &Pipeline) -> bool {
    let Some(stage) = pipeline
        .stage(deal.stage_id)
        .filter(|_| pipeline.deleted_at.is_none())
    else {
        return false;
    };
    let moved = |step: &&deal::StageMove| step.cause == MoveCause::Moved;
    let closed = deal.moves.iter().rev().find(moved).map(|step| step.at);
    deal.status == stage.kind
        && deal::is_probable(deal, pipeline)
        && deal.closed_at == closed.filter(|_| stage.kind != DealStatus::Open)
}
