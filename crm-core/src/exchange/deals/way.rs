//! A deal's way, made of the dates that its row has.

use super::plan::Findings;
use super::row::{Fields, Given};
use crate::base::{Code, Error, StageId, Timestamp};
use crate::exchange::names::{Meant, meant};
use crate::sales::{DealStatus, Pipeline, Stage};

/// Where a deal begins, which stages it comes to, and how it ends.
pub(super) struct Way {
    pub(super) begins_in: StageId,
    /// When; now, when nobody knows.
    pub(super) opened_at: Option<Timestamp>,
    pub(super) moves: Vec<Step>,
    /// The stage in which it is won or lost, and when.
    pub(super) end: Option<(DealStatus, StageId, Timestamp)>,
}

/// A deal comes to a stage.
pub(super) struct Step {
    /// The mapping's field that says so.
    pub(super) field: String,
    pub(super) stage_id: StageId,
    pub(super) at: Timestamp,
}

/// The way to the stage in which the row says that the deal is; none when the row contradicts itself.
pub(super) fn way(
    fields: &Fields<'_>,
    given: &Given,
    pipeline: &Pipeline,
    stage: &Stage,
    found: &mut Findings,
) -> Option<Way> {
    let mut moves = steps(given, pipeline, found)?;
    let is_open = stage.kind == DealStatus::Open;
    match moves.last() {
        Some(last) if is_open && last.stage_id != stage.id => {
            if moves.iter().any(|step| step.stage_id == stage.id) {
                found.error(Code::Inconsistent, "stage");
                return None;
            }
            let field = format!("stage_dates.{}", stage.name);
            found.warning(Code::Required, field.clone());
            let at = last.at;
            moves.push(Step {
                field,
                stage_id: stage.id,
                at,
            });
        }
        _ => {}
    }
    let end = match given.closed_at {
        _ if is_open => None,
        Some(at) => Some((stage.kind, stage.id, at)),
        None => {
            if !given.is_unreadable("closed_at") {
                found.error(Code::Required, "closed_at");
            }
            return None;
        }
    };
    // Every pipeline has an open stage.
    let first = pipeline.first(DealStatus::Open)?.id;
    let begins_in = match (given.opened_at, moves.first()) {
        (Some(opened), Some(next)) if next.at < opened => {
            found.error(Code::OutOfRange, next.field.clone());
            return None;
        }
        (Some(opened), Some(next)) if next.at > opened && next.stage_id != first => first,
        (_, Some(next)) => next.stage_id,
        (_, None) if is_open => stage.id,
        (_, None) => first,
    };
    let opened_at = given.opened_at.or(moves.first().map(|next| next.at));
    if moves.first().is_some_and(|next| next.stage_id == begins_in) {
        moves.remove(0);
    }
    let is_unreadable = given.is_unreadable("opened_at") || given.is_unreadable("stage_dates");
    if opened_at.is_none() && !is_unreadable {
        found.warning(Code::Required, fields.opening_field());
    }
    Some(Way {
        begins_in,
        opened_at: opened_at.or(end.map(|(_, _, at)| at)),
        moves,
        end,
    })
}

/// The stages of which the row has a date, in the order of time; none when there is an error about one of them.
fn steps(given: &Given, pipeline: &Pipeline, found: &mut Findings) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for date in &given.stage_dates {
        let stages = pipeline.stages.iter().enumerate();
        let named = meant(
            &date.stage,
            stages.map(|(place, stage)| (stage.name.as_str(), (place, stage))),
        );
        let code = match named {
            Meant::Exactly((place, stage)) | Meant::Nearly((place, stage))
                if stage.kind == DealStatus::Open =>
            {
                let step = Step {
                    field: date.field.clone(),
                    stage_id: stage.id,
                    at: date.at,
                };
                steps.push((date.at, place, step));
                continue;
            }
            Meant::Exactly(_) | Meant::Nearly(_) => Code::IllegalState,
            Meant::Several => Code::Ambiguous,
            Meant::Nobody => Code::UnknownReference,
        };
        found.errors.push(Error::field_of(code, date.field.clone()));
    }
    if steps.len() < given.stage_dates.len() {
        return None;
    }
    steps.sort_by_key(|(at, place, _)| (*at, *place));
    Some(steps.into_iter().map(|(_, _, step)| step).collect())
}
