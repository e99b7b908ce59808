//! Changing the stages of a pipeline that is in use: every deal of a stage that is taken out has a place to go.

use super::lifecycle::change;
use super::stages::stages_of;
use super::store::{ENTITY, load_live};
use super::{EditedPipeline, FormerStage, Pipeline, PipelineEdit, Stage, StageMigration};
use crate::base::{Code, Error, PipelineId, Result, StageId};
use crate::journal::{Tx, check_version};
use crate::sales::deal;
use crate::store::Reader;

/// What an edit comes to.
struct Plan {
    stages: Vec<Stage>,
    removed: Vec<Removal>,
}

/// A stage that is taken out.
struct Removal {
    stage: Stage,
    replaced_by: StageId,
}

/// At most this many former stages.
const MAX_FORMER: usize = 1_000;

/// What the edit would do to deals; every error that the edit itself would have.
pub(super) fn preview(
    reader: &dyn Reader,
    id: PipelineId,
    edit: &PipelineEdit,
) -> Result<Vec<StageMigration>> {
    let (number, mut stored) = load_live(reader, id)?;
    check_version(&mut stored.record, edit.version)?;
    // Nothing can name a stage that was given no id, so here it needs none.
    let plan = plan(reader, &stored.record, edit, || StageId::from_bytes([0; 16]));
    let Plan { removed, .. } = plan.map_err(|error| error.with_entity(ENTITY))?;
    migrations(reader, number, &removed)
}

/// Gives the pipeline its new stages, and moves the deals of those that are taken out.
pub(super) fn edit(tx: &mut Tx<'_>, id: PipelineId, edit: &PipelineEdit) -> Result<EditedPipeline> {
    let (number, mut stored) = load_live(tx, id)?;
    check_version(&mut stored.record, edit.version)?;
    let before = stored.record.clone();
    let mut moved = Vec::new();
    let pipeline = change(tx, number, stored, |tx, pipeline| {
        let Plan { stages, removed } = plan(tx, pipeline, edit, || tx.new_id())?;
        moved = migrations(tx, number, &removed)?;
        for Removal { stage, replaced_by } in removed {
            pipeline.former_stages.push(FormerStage {
                id: stage.id,
                name: stage.name,
                kind: stage.kind,
                replaced_by,
                removed_at: tx.now(),
            });
        }
        if pipeline.former_stages.len() > MAX_FORMER {
            return Err(Error::field_of(Code::TooMany, "former_stages"));
        }
        pipeline.stages = stages;
        Ok(())
    })?;
    deal::follow(tx, number, &before, &pipeline)?;
    Ok(EditedPipeline {
        pipeline,
        migrations: moved,
    })
}

/// The new stages, and those that are taken out, each with the one that takes its deals.
fn plan(
    reader: &dyn Reader,
    pipeline: &Pipeline,
    edit: &PipelineEdit,
    new_id: impl FnMut() -> StageId,
) -> Result<Plan> {
    let stages = stages_of(reader, pipeline.id, &pipeline.stages, &edit.stages, new_id)?;
    let stays = |id: StageId| stages.iter().find(|stage| stage.id == id);
    for (at, replacement) in edit.replacements.iter().enumerate() {
        let path = |field| format!("replacements[{at}].{field}");
        let from = pipeline.stage(replacement.from_stage_id);
        let from = from.filter(|from| stays(from.id).is_none());
        let from = from.ok_or_else(|| Error::field_of(Code::UnknownReference, path("from_stage_id")))?;
        let to = stays(replacement.to_stage_id);
        let to = to.ok_or_else(|| Error::field_of(Code::UnknownReference, path("to_stage_id")))?;
        if from.kind != to.kind {
            return Err(Error::field_of(Code::Inconsistent, path("to_stage_id")));
        }
        let is_again = |earlier: &super::StageReplacement| earlier.from_stage_id == from.id;
        if edit.replacements[..at].iter().any(is_again) {
            return Err(Error::field_of(Code::DuplicateInInput, path("from_stage_id")));
        }
    }
    let gone = pipeline.stages.iter().filter(|stage| stays(stage.id).is_none());
    let removed = gone.map(|stage| {
        let replacement = edit
            .replacements
            .iter()
            .find(|given| given.from_stage_id == stage.id);
        let replacement = replacement.ok_or_else(|| Error::field_of(Code::Required, "replacements"))?;
        Ok(Removal {
            stage: stage.clone(),
            replaced_by: replacement.to_stage_id,
        })
    });
    let removed = removed.collect::<Result<_>>()?;
    Ok(Plan { stages, removed })
}

/// How many deals go where.
fn migrations(reader: &dyn Reader, number: u32, removed: &[Removal]) -> Result<Vec<StageMigration>> {
    let migration = |removal: &Removal| {
        Ok(StageMigration {
            from_stage_id: removal.stage.id,
            to_stage_id: removal.replaced_by,
            deals: deal::count_in(reader, number, removal.stage.id)?,
        })
    };
    removed.iter().map(migration).collect()
}
