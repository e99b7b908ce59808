//! The accessor for predictions.

use super::{DealPrediction, LogisticModel, LogisticModelOptions, ProbabilityMethod, automatic, fit, store};
use crate::base::{Code, DealId, Error, PipelineId, Result};
use crate::journal::{ReadContext, Tx, WriteContext};
use crate::sales::deal;
use crate::sales::pipeline::{self, DealStatus};

/// Predictions: how probable it is that deals are won; from [`Crm::predictions`](crate::Crm::predictions), a snapshot or a
/// transaction.
///
/// A pipeline says what its predictions go by ([`Prediction`](crate::Prediction)). An open deal gets its probability in the
/// commit that creates or changes it, and keeps it until then, so that its history and the forecasts of the past stay what
/// they were; [`Predictions::refresh`] brings all deals of a pipeline up to date with what was won and lost since.
///
/// By naive Bayes, as the predictive lead scoring of Odoo has it: p = S(won) / (S(won) + S(lost)), where S(won) = P(won) ·
/// Π won(field, value) / won(field), from 0.01 to 99.99 %. Each count begins with 0.1. A won deal counts for every stage, a
/// lost one for the stages up to the one that it had reached.
///
/// ```
/// use crm_core::{
///     Crm, Currency, DealLoss, DealWin, NewCustomer, NewDeal, NewPipeline, NewStage, Prediction, PredictorField,
///     ProbabilityMethod,
/// };
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("New", 10), NewStage::open("Offer", 50), NewStage::won("Won"), NewStage::lost("Lost")];
/// let mut sales = NewPipeline::new("Sales", stages);
/// sales.prediction = Some(Prediction::by(ProbabilityMethod::NaiveBayes, [PredictorField::Source]));
/// let sales = crm.pipelines().create(sales)?;
/// let (new, offer) = (sales.stages[0].id, sales.stages[1].id);
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?.id;
/// let deal = |stage, source: &str| {
///     let mut deal = NewDeal::new("Loom", ada, sales.id, Currency::EUR);
///     (deal.stage_id, deal.source) = (Some(stage), Some(source.to_owned()));
///     crm.deals().create(deal)
/// };
/// // Nothing was won or lost yet: the stage's.
/// assert_eq!(deal(offer, "web")?.probability.to_string(), "50");
/// // From the fair two are won and one is lost, in the first stage; from the web one is lost, at the offer.
/// for id in [deal(new, "fair")?.id, deal(offer, "fair")?.id] {
///     crm.deals().win(id, DealWin::default())?;
/// }
/// for id in [deal(new, "fair")?.id, deal(offer, "web")?.id] {
///     crm.deals().lose(id, DealLoss::default())?;
/// }
/// // All: won 2.1, lost 2.1. Of those at the offer: 2.1/2.1 won, 1.1/2.1 lost. From the fair: 2.1/2.2 and 1.1/2.2.
/// // S(won) = 1/2 · 1 · 0.9545 = 0.4773; S(lost) = 1/2 · 0.5238 · 0.5 = 0.1310; p = 0.4773 / 0.6083.
/// let fair = deal(offer, "fair")?;
/// assert_eq!((fair.probability.to_string().as_str(), fair.predicted_by), ("78.47", Some(ProbabilityMethod::NaiveBayes)));
/// let said = crm.predictions().get(fair.id)?.naive_bayes.unwrap();
/// assert_eq!(said.terms[1].value.as_deref(), Some("fair"));
/// assert_eq!(format!("{:.4}", said.terms[1].log_odds), format!("{:.4}", (2.1_f64 / 1.1).ln()));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Predictions<C>(C);

impl<C> Predictions<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::predictions`](crate::Crm::predictions) and its kin
    /// call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Predictions<C> {
    /// What is predicted for an open deal now, term by term; by each way, whichever its pipeline goes by. `illegal_state`
    /// for a deal that is won or lost.
    pub fn get(&self, deal_id: DealId) -> Result<DealPrediction> {
        self.0.read_about("deal", |reader| {
            let missing = || Error::new(Code::NotFound);
            let (_, row) = deal::load_live(reader, deal_id)?;
            let deal = &row.record;
            if deal.status != DealStatus::Open {
                return Err(Error::field_of(Code::IllegalState, "status"));
            }
            let (number, pipeline) = pipeline::find(reader, deal.pipeline_id)?.ok_or_else(missing)?;
            let stage = pipeline.stage(deal.stage_id).ok_or_else(missing)?;
            let (id, labels) = (stage.id, &row.labels);
            let chosen = automatic::automatic(reader, number, &pipeline, id, labels)?;
            let (automatic_probability, method) =
                chosen.unwrap_or((stage.probability, ProbabilityMethod::Stage));
            let model = store::model(reader, number)?;
            Ok(DealPrediction {
                deal_id,
                automatic_probability,
                method,
                stage_probability: stage.probability,
                manual_probability: deal.manual_probability,
                naive_bayes: automatic::naive_bayes(reader, number, &pipeline, id, labels)?,
                logistic_regression: model.and_then(|model| model.estimate(&pipeline, id, labels)),
            })
        })
    }

    /// The logistic regression that was last fitted to the pipeline's deals; none before, and after its fields were
    /// changed.
    pub fn model(&self, pipeline_id: PipelineId) -> Result<Option<LogisticModel>> {
        self.0.read_about("pipeline", |reader| {
            let missing = || Error::new(Code::NotFound);
            let (number, _) = pipeline::find(reader, pipeline_id)?.ok_or_else(missing)?;
            store::model(reader, number)
        })
    }
}

impl<C: WriteContext> Predictions<C> {
    /// Fits a logistic regression to the pipeline's closed deals and keeps it, in the place of the one before. The open
    /// deals are brought up to date where the pipeline goes by it.
    ///
    /// Errors: `illegal_state` with `prediction` when the pipeline predicts nothing, `too_few` unless a deal to learn from
    /// was won and one lost, `out_of_range` for an option that cannot be.
    pub fn fit(&mut self, pipeline_id: PipelineId, options: LogisticModelOptions) -> Result<LogisticModel> {
        self.0.write(|tx| fit::fit(tx, pipeline_id, &options))
    }

    /// Gives the pipeline's open deals the probability that is predicted for them now, unless one was set by hand, and says
    /// how many it changed.
    pub fn refresh(&mut self, pipeline_id: PipelineId) -> Result<u64> {
        self.0.write(|tx| {
            let missing = || Error::new(Code::NotFound).with_entity("pipeline");
            let (number, pipeline) = pipeline::find(tx, pipeline_id)?.ok_or_else(missing)?;
            deal::refresh(tx, number, &pipeline)
        })
    }
}

impl Tx<'_> {
    /// Predictions.
    pub fn predictions(&mut self) -> Predictions<&mut Self> {
        Predictions::on(self)
    }
}
