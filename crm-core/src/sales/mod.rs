//! Sales: from the first contact to what was sold. Pipelines, and the deals that go through them.

pub(crate) mod deal;
pub(crate) mod pipeline;
mod verify;

pub use deal::{
    BillingInterval, BoardOptions, BoardStage, Deal, DealContact, DealLine, DealLoss, DealMove, DealPartner,
    DealPatch, DealQuery, DealReopening, DealWin, Deals, MoveCause, NewDeal, NewDealLine, Recurring,
    StageMove, StageVisit, StalledDeal, StalledQuery,
};
pub use pipeline::{
    DealField, DealStatus, EditedPipeline, FormerStage, NewPipeline, NewStage, Pipeline, PipelineEdit,
    PipelinePatch, Pipelines, Stage, StageCheck, StageMigration, StageReplacement,
};

pub(crate) use verify::check;
