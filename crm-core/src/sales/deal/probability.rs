//! How probable it is that a deal is won.

use super::store::{DealRow, corrupt};
use crate::base::Result;
use crate::sales::pipeline::{DealStatus, Pipeline};
use crate::sales::prediction::{self, ProbabilityMethod, labels_of};
use crate::store::Reader;

/// Brings up to date what is known of a deal for predictions.
pub(super) fn label(reader: &dyn Reader, pipeline: &Pipeline, row: &mut DealRow) -> Result<()> {
    let customer = *row.people.first().ok_or_else(corrupt)?;
    row.labels = labels_of(reader, pipeline.prediction.as_ref(), &row.record, customer)?;
    Ok(())
}

/// Gives a deal its probability. The only place where an open deal gets one that nobody has set by hand.
pub(super) fn settle(reader: &dyn Reader, pipeline: &Pipeline, row: &mut DealRow) -> Result<()> {
    let deal = &mut row.record;
    let stage = pipeline.stage(deal.stage_id).ok_or_else(corrupt)?;
    deal.predicted_by = None;
    deal.probability = match (stage.kind, deal.manual_probability) {
        (DealStatus::Open, Some(manual)) => manual,
        (DealStatus::Open, None) => {
            match prediction::automatic(reader, row.pipeline, pipeline, stage.id, &row.labels)? {
                Some((probability, method)) => {
                    deal.predicted_by = Some(method);
                    probability
                }
                None => stage.probability,
            }
        }
        (DealStatus::Won | DealStatus::Lost, _) => stage.probability,
    };
    Ok(())
}

/// Whether a deal can have the probability that it has. What was predicted depends on the deals that were closed by then.
pub(in crate::sales) fn is_probable(deal: &super::Deal, pipeline: &Pipeline) -> bool {
    let Some(stage) = pipeline.stage(deal.stage_id) else {
        return false;
    };
    let is_open = stage.kind == DealStatus::Open;
    match (deal.predicted_by, deal.manual_probability.filter(|_| is_open)) {
        (None, Some(manual)) => deal.probability == manual,
        (None, None) => deal.probability == stage.probability,
        (Some(ProbabilityMethod::Stage), _) | (Some(_), Some(_)) => false,
        (Some(method), None) => {
            let chosen = pipeline.prediction.as_ref().map(|prediction| prediction.method);
            is_open && chosen == Some(method) && prediction::is_possible(deal.probability)
        }
    }
}
