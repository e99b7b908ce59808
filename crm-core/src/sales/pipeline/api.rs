//! The accessor for pipelines.

use super::store::{self, ENTITY, all, load};
use super::{
    EditedPipeline, NewPipeline, Pipeline, PipelineEdit, PipelinePatch, StageMigration, edit, lifecycle,
};
use crate::base::{Code, Error, Page, PageRequest, PipelineId, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Stored, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Pipelines; from [`Crm::pipelines`](crate::Crm::pipelines), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Code, Crm, NewPipeline, NewStage, PipelineEdit};
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("Contacted", 20), NewStage::open("Offer", 60), NewStage::won("Won"), NewStage::lost("Lost")];
/// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
///
/// // The offer is taken out; its deals go back to the first stage.
/// let (contacted, offer) = (sales.stages[0].id, sales.stages[1].id);
/// let fewer = sales.stages.iter().filter(|stage| stage.id != offer).cloned().map(Into::into).collect();
/// let edit = PipelineEdit::to(fewer);
/// let error = crm.pipelines().edit(sales.id, edit.clone()).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::Required, Some("replacements")));
/// let edited = crm.pipelines().edit(sales.id, edit.replace(offer, contacted))?;
/// assert_eq!(edited.pipeline.stages.len(), 3);
/// assert_eq!(edited.pipeline.former_stages[0].name, "Offer");
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Pipelines<C>(C);

impl<C> Pipelines<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::pipelines`](crate::Crm::pipelines) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn stored(reader: &dyn Reader, id: PipelineId) -> Result<Stored<Pipeline>> {
    let missing = || Error::new(Code::NotFound).with_entity(ENTITY);
    Ok(load(reader, id)?.ok_or_else(missing)?.1)
}

impl<C: ReadContext> Pipelines<C> {
    /// The pipeline with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: PipelineId) -> Result<Pipeline> {
        self.find(id)?
            .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))
    }

    /// The pipeline with this id, unless there is none or it is deleted.
    pub fn find(&self, id: PipelineId) -> Result<Option<Pipeline>> {
        self.0.read_about(ENTITY, |reader| {
            Ok(store::find(reader, id)?.map(|(_, pipeline)| pipeline))
        })
    }

    /// All pipelines, in the order of their creation.
    pub fn list(&self) -> Result<Vec<Pipeline>> {
        self.0.read_about(ENTITY, |reader| {
            let mut all = all(reader)?;
            all.retain(|pipeline| pipeline.deleted_at.is_none());
            Ok(all)
        })
    }

    /// What an edit would do: how many deals go from which stage to which. Nothing is changed; what is wrong with the
    /// edit is refused as by [`Pipelines::edit`].
    pub fn preview_edit(&self, id: PipelineId, edit: &PipelineEdit) -> Result<Vec<StageMigration>> {
        self.0
            .read_about(ENTITY, |reader| edit::preview(reader, id, edit))
    }

    /// The pipeline as it was at a past instant; `not_yet_created` before its creation. Deleted pipelines are found.
    pub fn as_of(&self, id: PipelineId, at: Timestamp) -> Result<Pipeline> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the pipeline's changes, newest first.
    pub fn history(&self, id: PipelineId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            history_page(reader, Entity::Pipeline, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Pipelines<C> {
    /// Creates a pipeline; `taken` when another has its name, `required` without a stage of each kind.
    pub fn create(&mut self, new: NewPipeline) -> Result<Pipeline> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: PipelineId, patch: PipelinePatch) -> Result<Pipeline> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Gives the pipeline other stages, and moves the deals of those that are taken out, all in one transaction. What
    /// such a move leads to is not asked for required fields and checks, which the deals could not know of.
    ///
    /// Errors: `required` when a stage is taken out without a replacement, `inconsistent` when that is of another kind,
    /// `illegal_state` for a stage that would become one of another kind.
    pub fn edit(&mut self, id: PipelineId, edit: PipelineEdit) -> Result<EditedPipeline> {
        self.0.write(|tx| edit::edit(tx, id, &edit))
    }

    /// Deletes the pipeline; `in_use` while deals are in it.
    pub fn delete(&mut self, id: PipelineId, version: Option<u64>) -> Result<Pipeline> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted pipeline; `taken` when its name is by now. With a version, `stale_version` unless the
    /// pipeline has it.
    pub fn restore(&mut self, id: PipelineId, version: Option<u64>) -> Result<Pipeline> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Pipelines.
    pub fn pipelines(&mut self) -> Pipelines<&mut Self> {
        Pipelines::on(self)
    }
}
