//! Sales: from the first contact to what was sold. Pipelines, the deals that go through them,
//! the tasks that bring them on, and quotes.

pub(crate) mod deal;
pub(crate) mod pipeline;
pub(crate) mod quote;
pub(crate) mod task;
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

pub use quote::{
    NewQuote, NewQuoteLine, Quote, QuoteAcceptance, QuoteDocument, QuoteLine, QuotePatch, QuoteQuery,
    QuoteRefusal, QuoteSending, QuoteStatus, QuoteTax, Quotes,
};
pub use task::{
    CallAttempt, CallQueue, DueState, NewCallAttempt, NewTask, Recommendation, ReminderQuery, Task,
    TaskCancellation, TaskCheck, TaskClaim, TaskClaiming, TaskCompletion, TaskKind, TaskPatch, TaskPresence,
    TaskPriority, TaskQuery, TaskStatus, Tasks, WorkItem, WorkQuery,
};

pub(crate) use verify::check;
