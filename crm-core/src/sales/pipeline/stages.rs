//! Checking the stages that a pipeline is given.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{DealStatus, NewStage, Pipeline, Stage, store};
use crate::base::{Code, Error, PipelineId, Result, StageId, check_amount, clean_label};
use crate::store::Reader;

/// The longest name, in bytes.
pub(super) const MAX_NAME: usize = 200;
/// At most this many stages.
const MAX_STAGES: usize = 100;
/// The longest time after which a deal is stalled, in days.
const MAX_DAYS: u32 = 10_000;

/// The stages as they are stored. Those that `has` has already may be named by their ids.
pub(super) fn stages_of(
    reader: &dyn Reader,
    id: PipelineId,
    has: &[Stage],
    given: &[NewStage],
    mut new_id: impl FnMut() -> StageId,
) -> Result<Vec<Stage>> {
    if given.len() > MAX_STAGES {
        return Err(Error::field_of(Code::TooMany, "stages"));
    }
    let mut taken = ids_but_of(reader, id, has)?;
    let mut names = BTreeSet::new();
    let mut stages = Vec::with_capacity(given.len());
    for (at, stage) in given.iter().enumerate() {
        let stage = stage_of(stage, &mut new_id).and_then(|stage| {
            if !names.insert(stage.name.to_lowercase()) {
                return Err(Error::field_of(Code::DuplicateInInput, "name"));
            }
            if !taken.insert(stage.id) {
                return Err(Error::field_of(Code::AlreadyExists, "id"));
            }
            let old = has.iter().find(|old| old.id == stage.id);
            if old.is_some_and(|old| old.kind != stage.kind) {
                return Err(Error::field_of(Code::IllegalState, "kind"));
            }
            Ok(stage)
        });
        stages.push(stage.map_err(|error| error.under(format_args!("stages[{at}]")))?);
    }
    for kind in [DealStatus::Open, DealStatus::Won, DealStatus::Lost] {
        if !stages.iter().any(|stage| stage.kind == kind) {
            return Err(Error::field_of(Code::Required, "stages"));
        }
    }
    for (at, stage) in stages.iter().enumerate() {
        let is_stage = |id: &StageId| stages.iter().any(|stage| stage.id == *id);
        if let Some(of) = stage.next_stage_ids.iter().position(|id| !is_stage(id)) {
            let field = format!("stages[{at}].next_stage_ids[{of}]");
            return Err(Error::field_of(Code::UnknownReference, field));
        }
    }
    Ok(stages)
}

/// The ids of all stages there are or were, but for those that the pipeline may keep.
fn ids_but_of(reader: &dyn Reader, id: PipelineId, has: &[Stage]) -> Result<BTreeSet<StageId>> {
    let mut ids = BTreeSet::new();
    for pipeline in store::all(reader)? {
        let Pipeline {
            stages,
            former_stages,
            ..
        } = &pipeline;
        ids.extend(former_stages.iter().map(|stage| stage.id));
        ids.extend(stages.iter().map(|stage| stage.id));
        if pipeline.id == id {
            for stage in has {
                ids.remove(&stage.id);
            }
        }
    }
    Ok(ids)
}

fn stage_of(given: &NewStage, new_id: &mut dyn FnMut() -> StageId) -> Result<Stage> {
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewStage {
        id,
        name,
        kind,
        probability,
        stalled_after_days,
        required_fields,
        next_stage_ids,
        entry_checks,
        exit_checks,
    } = given.clone();
    let name = clean_label(&name, "name")?;
    if name.len() > MAX_NAME {
        return Err(Error::field_of(Code::TooLong, "name"));
    }
    if stalled_after_days.is_some_and(|days| !(1..=MAX_DAYS).contains(&days)) {
        return Err(Error::field_of(Code::OutOfRange, "stalled_after_days"));
    }
    Ok(Stage {
        id: id.unwrap_or_else(new_id),
        name,
        kind,
        probability: probability_of(kind, probability)?,
        stalled_after_days,
        required_fields: once(required_fields),
        next_stage_ids: once(next_stage_ids),
        entry_checks: once(entry_checks),
        exit_checks: once(exit_checks),
    })
}

/// The probability of a stage of this kind.
fn probability_of(kind: DealStatus, given: Option<Decimal>) -> Result<Decimal> {
    let closed = match kind {
        DealStatus::Open => {
            let given = given.ok_or_else(|| Error::field_of(Code::Required, "probability"))?;
            return check_probability(given).map(|()| given.normalize());
        }
        DealStatus::Won => Decimal::ONE_HUNDRED,
        DealStatus::Lost => Decimal::ZERO,
    };
    if given.is_some_and(|given| given != closed) {
        return Err(Error::field_of(Code::Inconsistent, "probability"));
    }
    Ok(closed)
}

/// A probability is a percentage from 0 to 100.
pub(in crate::sales) fn check_probability(percent: Decimal) -> Result<()> {
    check_amount(percent, "probability")?;
    if (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent) {
        Ok(())
    } else {
        Err(Error::field_of(Code::OutOfRange, "probability"))
    }
}

/// Each of them once, in the order in which it first came.
fn once<T: Copy + Ord>(mut list: Vec<T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    list.retain(|item| seen.insert(*item));
    list
}
