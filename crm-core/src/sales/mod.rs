//! Sales: from the first contact to what was sold. Pipelines, the deals that go through them, the tasks that bring them
//! on, what is predicted of them, and quotes; what becomes of an order, and what is bought of suppliers; exchange rates, goals, forecasts, metrics.

mod article;
pub(crate) mod deal;
pub(crate) mod filed;
mod follow;
pub(crate) mod forecast;
pub(crate) mod fulfilment;
pub(crate) mod goal;
pub(crate) mod metric;
mod period;
pub(crate) mod pipeline;
pub(crate) mod prediction;
pub(crate) mod purchase;
pub(crate) mod quote;
pub(crate) mod rate;
mod scope;
pub(crate) mod task;
mod verify;

pub use deal::{
    BillingInterval, BoardOptions, BoardStage, Deal, DealContact, DealEvent, DealEventKind, DealLine,
    DealLoss, DealMove, DealPartner, DealPatch, DealQuery, DealReopening, DealWin, Deals, MoveCause, NewDeal,
    NewDealLine, Recurring, StageMove, StageVisit, StalledDeal, StalledQuery,
};
pub use forecast::{
    Calibration, CalibrationBin, Forecast, ForecastFigures, ForecastGroup, ForecastQuery, ForecastReview,
    ForecastRow, ForecastSnapshot, Forecasts, NewForecastSnapshot, PeriodReview, ReviewQuery, SlippedDeal,
};
pub use fulfilment::{
    Credit, Invoice, InvoiceBalance, InvoiceKind, InvoiceLine, InvoicePatch, InvoiceQuery, Invoices,
    NewCreditNote, NewInvoice, NewReturn, NewShipment, OrderLineProgress, OrderPart, OverdueInvoice,
    PaymentMatch, PaymentMatching, Return, ReturnAdvance, ReturnClosing, ReturnPatch, ReturnQuery,
    ReturnRefund, ReturnStatus, ReturnStep, Returns, Shipment, ShipmentPatch, ShipmentQuery, ShipmentStatus,
    ShipmentStep, Shipments,
};
pub use goal::{Attainment, Goal, GoalPatch, GoalQuery, Goals, NewGoal};
pub use metric::{DealMetrics, DealMetricsQuery, Durations, Funnel, FunnelQuery, FunnelStep, StageMetrics};
pub use period::{Period, PeriodLength};
pub use pipeline::{
    DealField, DealStatus, EditedPipeline, FormerStage, NewPipeline, NewStage, Pipeline, PipelineEdit,
    PipelinePatch, Pipelines, Stage, StageCheck, StageMigration, StageReplacement,
};
pub use prediction::{
    DealEstimate, DealPrediction, EstimateTerm, LogisticCoefficient, LogisticModel, LogisticModelOptions,
    Prediction, Predictions, PredictorField, ProbabilityMethod,
};
pub use rate::{ExchangeRate, NewExchangeRate, RateQuery, Rates};
pub use scope::{DealTally, DealValue};

pub use quote::{
    NewQuote, NewQuoteLine, Quote, QuoteAcceptance, QuoteDocument, QuoteLine, QuotePatch, QuoteQuery,
    QuoteRefusal, QuoteSending, QuoteStatus, QuoteTax, Quotes,
};
pub use task::{
    CallAttempt, CallQueue, DueState, NewCallAttempt, NewTask, Recommendation, ReminderQuery, Task,
    TaskCancellation, TaskCheck, TaskClaim, TaskClaiming, TaskCompletion, TaskKind, TaskPatch, TaskPresence,
    TaskPriority, TaskQuery, TaskStatus, Tasks, WorkItem, WorkQuery,
};

pub use purchase::{
    NewPurchaseLine, NewPurchaseOrder, NewReceipt, PurchaseCancellation, PurchaseLine, PurchaseOrder,
    PurchaseOrderPatch, PurchasePart, PurchasePlacement, PurchaseQuery, PurchaseStatus, Purchases, Receipt,
};

pub(crate) use follow::follow;
pub(crate) use verify::check;
