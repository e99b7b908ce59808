//! How far the deals of one time came.

use serde::{Deserialize, Serialize};
use time::Date;

use super::path::Places;
use super::window;
use crate::base::{
    Code, Currency, Error, PipelineId, Result, StageId, TimeZone, Timestamp, date_json, debug_by_type,
};
use crate::sales::deal;
use crate::sales::pipeline::{self, DealStatus, Pipeline, Stage};
use crate::sales::rate::Converter;
use crate::sales::scope::{DealTally, DealValue, Scope, ratio};
use crate::store::Reader;

/// Whose funnel; what is left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunnelQuery {
    /// The pipeline.
    pub pipeline_id: PipelineId,
    /// The currency of all amounts.
    pub currency: Currency,
    /// Deals that began on this day or later.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub from: Option<Date>,
    /// Deals that began before this day.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub until: Option<Date>,
    /// Deals of this salesperson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What of a deal counts.
    #[serde(default)]
    pub value: DealValue,
}

impl FunnelQuery {
    /// All deals of the pipeline, in this currency.
    pub fn new(pipeline_id: PipelineId, currency: Currency) -> Self {
        Self {
            pipeline_id,
            currency,
            from: None,
            until: None,
            owner: None,
            team: None,
            value: DealValue::default(),
        }
    }
}

/// How far the deals came that began in some time and are in a pipeline.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Funnel {
    /// The instant up to which things are known.
    pub as_of: Timestamp,
    /// The pipeline's name.
    pub name: String,
    /// The currency of all amounts.
    pub currency: Currency,
    /// All of these deals.
    pub deals: DealTally,
    /// Those that are open.
    pub open: DealTally,
    /// Those that are lost.
    pub lost: DealTally,
    /// The open stages in their order, then the first won one for all that were won.
    pub steps: Vec<FunnelStep>,
}

/// A step of a funnel.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct FunnelStep {
    /// The stage.
    pub stage_id: StageId,
    /// Its name.
    pub name: String,
    /// The deals that came to this stage or to a later one, at whatever time, wherever they are now.
    pub reached: DealTally,
    /// Their share of all deals, by count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Their share of those that reached the step before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion: Option<f64>,
}

debug_by_type!(FunnelQuery, Funnel, FunnelStep);

pub(crate) fn funnel(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &FunnelQuery,
    as_of: Timestamp,
) -> Result<Funnel> {
    let mut pipelines = pipeline::all_at(reader, as_of)?;
    pipelines.retain(|pipeline| pipeline.id == query.pipeline_id);
    let missing = || Error::new(Code::NotFound).with_entity("pipeline");
    let pipeline = pipelines.first().ok_or_else(missing)?;
    let places = Places::new(&pipelines);
    let stages = steps_of(pipeline);
    let scope = Scope {
        pipeline: Some(query.pipeline_id),
        owner: query.owner.as_deref(),
        team: query.team.as_deref(),
    };
    let window = window(zone, query.from, query.until);
    let today = zone.date_of(as_of);
    let mut converter = Converter::new(reader, query.currency, as_of);
    let mut reached = vec![DealTally::default(); stages.len()];
    let [mut deals, mut open, mut lost] = [DealTally::default(); 3];
    for deal in deal::all_at(reader, as_of)? {
        let deal = deal?;
        if !scope.holds(&deal) || !window.contains(&deal.opened_at) {
            continue;
        }
        let day = deal.closed_at.map_or(today, |at| zone.date_of(at));
        let value = query
            .value
            .converted(&deal, day, &mut converter)?
            .unwrap_or_default();
        deals.count(value)?;
        match deal.status {
            DealStatus::Open => open.count(value)?,
            DealStatus::Lost => lost.count(value)?,
            DealStatus::Won => {}
        }
        let stays = places.stays(&deal.moves);
        let came_to = stays.iter().filter_map(|stay| stay.place);
        let furthest = came_to
            .filter_map(|place| step_of(&stages, &pipeline.stages[place.1]))
            .max();
        for tally in reached.iter_mut().take(furthest.map_or(0, |step| step + 1)) {
            tally.count(value)?;
        }
    }
    let mut before = deals.deals;
    let steps = stages.into_iter().zip(reached).map(|(stage, reached)| {
        let conversion = ratio(reached.deals.into(), before.into());
        before = reached.deals;
        FunnelStep {
            stage_id: stage.id,
            name: stage.name.clone(),
            share: ratio(reached.deals.into(), deals.deals.into()),
            conversion,
            reached: reached.written(query.currency),
        }
    });
    Ok(Funnel {
        as_of,
        name: pipeline.name.clone(),
        currency: query.currency,
        steps: steps.collect(),
        deals: deals.written(query.currency),
        open: open.written(query.currency),
        lost: lost.written(query.currency),
    })
}

/// The open stages, and the first won one.
fn steps_of(pipeline: &Pipeline) -> Vec<&Stage> {
    let open = pipeline
        .stages
        .iter()
        .filter(|stage| stage.kind == DealStatus::Open);
    open.chain(pipeline.first(DealStatus::Won)).collect()
}

/// The step to which a deal in this stage has come; none for a lost one.
fn step_of(steps: &[&Stage], stage: &Stage) -> Option<usize> {
    match stage.kind {
        DealStatus::Open => steps.iter().position(|step| step.id == stage.id),
        DealStatus::Won => steps.len().checked_sub(1),
        DealStatus::Lost => None,
    }
}
