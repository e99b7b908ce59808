//! Pipelines: the stages that deals go through, and what each stage asks of a deal.

mod api;
mod edit;
mod lifecycle;
mod model;
mod stages;
mod store;

pub use api::Pipelines;
pub use model::{
    DealField, DealStatus, EditedPipeline, FormerStage, NewPipeline, NewStage, Pipeline, PipelineEdit,
    PipelinePatch, Stage, StageCheck, StageMigration, StageReplacement,
};

pub(super) use stages::check_probability;
pub(super) use store::{all, find, number_of};
pub(crate) use store::{all_at, index_rows};
