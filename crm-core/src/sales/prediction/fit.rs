//! Fitting a logistic regression to the closed deals of a pipeline.

use std::collections::HashMap;

use super::automatic::rounded;
use super::labels::{open_stages, place_of, reached};
use super::{Label, LogisticCoefficient, LogisticModel, LogisticModelOptions, ProbabilityMethod, store};
use crate::base::{Code, Error, PipelineId, Result, StageId, Timestamp};
use crate::journal::Tx;
use crate::sales::deal;
use crate::sales::pipeline::{self, DealStatus, Pipeline};
use crate::statistics::learn::{
    BinaryEvaluation, IndicatorRow, LogisticRegression, ReliabilityBin, train_test_split,
};
use crate::store::Reader;

/// At most so many labels count: those that most deals have.
const MAX_LABELS: usize = 500;
/// Bins of the calibration table.
const BINS: u32 = 10;

/// A closed deal to learn from, or to try on.
struct Example {
    won: bool,
    closed_at: Timestamp,
    /// The place of the last open stage that counts for it.
    reached: usize,
    labels: Vec<Label>,
}

/// Fits the regression, and keeps it in the place of the one before.
pub(super) fn fit(tx: &mut Tx<'_>, id: PipelineId, options: &LogisticModelOptions) -> Result<LogisticModel> {
    let missing = || Error::new(Code::NotFound).with_entity("pipeline");
    let (number, pipeline) = pipeline::find(tx, id)?.ok_or_else(missing)?;
    let model = fitted(tx, number, &pipeline, options).map_err(|error| error.with_entity("pipeline"))?;
    store::put_model(tx, number, &model)?;
    let method = pipeline.prediction.as_ref().map(|prediction| prediction.method);
    if method == Some(ProbabilityMethod::LogisticRegression) {
        deal::refresh(tx, number, &pipeline)?;
    }
    Ok(model)
}

fn fitted(
    tx: &Tx<'_>,
    number: u32,
    pipeline: &Pipeline,
    options: &LogisticModelOptions,
) -> Result<LogisticModel> {
    let LogisticModelOptions {
        l2,
        test_part,
        seed,
        min_deals,
    } = *options;
    if pipeline.prediction.is_none() {
        return Err(Error::field_of(Code::IllegalState, "prediction"));
    }
    if !(l2.is_finite() && l2 > 0.0) {
        return Err(Error::field_of(Code::OutOfRange, "l2"));
    }
    if !(0.0..1.0).contains(&test_part) {
        return Err(Error::field_of(Code::OutOfRange, "test_part"));
    }
    if min_deals == 0 {
        return Err(Error::field_of(Code::OutOfRange, "min_deals"));
    }
    let stages = open_stages(pipeline);
    let examples = examples(tx, number, pipeline, &stages)?;
    let split = train_test_split(examples.len(), test_part, seed)?;
    let pick = |places: &[usize]| -> Vec<&Example> {
        places.iter().filter_map(|place| examples.get(*place)).collect()
    };
    let (train, test) = (pick(&split.train), pick(&split.test));

    let columns = Columns::of(&train, stages.len(), min_deals);
    let rows = columns.rows(&train);
    let model = LogisticRegression::fit_indicators(columns.count(), &rows, l2)?;
    let span = |examples: &mut dyn Iterator<Item = Timestamp>| {
        examples.fold(None, |span: Option<(Timestamp, Timestamp)>, at| {
            Some(span.map_or((at, at), |(from, until)| (from.min(at), until.max(at))))
        })
    };
    let too_few = || Error::field_of(Code::TooFew, "outcomes");
    let (from, until) = span(&mut examples.iter().map(|example| example.closed_at)).ok_or_else(too_few)?;
    let won = examples.iter().filter(|example| example.won).count() as u64;
    Ok(LogisticModel {
        pipeline_id: pipeline.id,
        fitted_at: tx.now(),
        from,
        until,
        won,
        lost: examples.len() as u64 - won,
        l2,
        intercept: rounded(model.intercept),
        coefficients: columns.coefficients(&stages, &model.weights),
        evaluation: columns.evaluation(&test, &model)?,
    })
}

/// The closed deals of the pipeline.
fn examples(
    reader: &dyn Reader,
    number: u32,
    pipeline: &Pipeline,
    stages: &[StageId],
) -> Result<Vec<Example>> {
    let mut examples = Vec::new();
    for row in deal::rows(reader)? {
        let row = row?;
        let deal = &row.record;
        let won = match deal.status {
            DealStatus::Open => continue,
            DealStatus::Won => true,
            DealStatus::Lost => false,
        };
        if row.pipeline != number || deal.deleted_at.is_some() {
            continue;
        }
        let place = reached(pipeline, deal).and_then(|id| place_of(pipeline, stages, id));
        let (Some(place), Some(closed_at)) = (place, deal.closed_at) else {
            continue;
        };
        examples.push(Example {
            won,
            closed_at,
            // A won deal counts for every stage.
            reached: if won {
                stages.len().saturating_sub(1)
            } else {
                place
            },
            labels: row.labels,
        });
    }
    Ok(examples)
}

/// What the columns are: the stages but the first, then labels.
struct Columns {
    /// How many deals reached each stage.
    reached: Vec<u64>,
    /// The labels that count, and how many deals have each.
    labels: Vec<(Label, u64)>,
    places: HashMap<Label, usize>,
}

impl Columns {
    fn of(train: &[&Example], stages: usize, min_deals: u32) -> Self {
        let mut reached = vec![0; stages];
        let mut counts: HashMap<&Label, u64> = HashMap::new();
        for example in train {
            reached
                .iter_mut()
                .take(example.reached + 1)
                .for_each(|count| *count += 1);
            for label in &example.labels {
                *counts.entry(label).or_default() += 1;
            }
        }
        let enough = counts
            .into_iter()
            .filter(|(_, count)| *count >= u64::from(min_deals));
        let mut labels: Vec<(Label, u64)> = enough.map(|(label, count)| (label.clone(), count)).collect();
        labels.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        labels.truncate(MAX_LABELS);
        labels.sort_unstable();
        let first = stages.saturating_sub(1);
        let places = labels.iter().map(|(label, _)| label.clone()).zip(first..);
        Self {
            reached,
            places: places.collect(),
            labels,
        }
    }

    fn count(&self) -> usize {
        self.reached.len().saturating_sub(1) + self.labels.len()
    }

    /// The columns that are 1 for a deal, in each stage that it has reached.
    fn ones(&self, example: &Example) -> impl Iterator<Item = Vec<usize>> {
        let labels = example
            .labels
            .iter()
            .filter_map(|label| self.places.get(label).copied());
        let labels: Vec<usize> = labels.collect();
        (0..=example.reached).map(move |stage: usize| {
            let mut ones = Vec::with_capacity(labels.len() + 1);
            ones.extend(stage.checked_sub(1));
            ones.extend_from_slice(&labels);
            ones
        })
    }

    fn rows(&self, examples: &[&Example]) -> Vec<IndicatorRow> {
        let mut rows = Vec::new();
        for example in examples {
            let yes = example.won;
            rows.extend(self.ones(example).map(|ones| IndicatorRow { ones, yes }));
        }
        rows
    }

    fn coefficients(&self, stages: &[StageId], weights: &[f64]) -> Vec<LogisticCoefficient> {
        let later = stages.iter().zip(&self.reached).skip(1);
        let stages = later.map(|(id, deals)| (Some(*id), None, None, *deals));
        let labels = self
            .labels
            .iter()
            .map(|(label, deals)| (None, Some(label.field), Some(label.value.clone()), *deals));
        let all = stages.chain(labels).zip(weights);
        all.map(|((stage_id, field, value, deals), weight)| LogisticCoefficient {
            stage_id,
            field,
            value,
            weight: rounded(*weight),
            deals,
        })
        .collect()
    }

    fn evaluation(&self, test: &[&Example], model: &LogisticRegression) -> Result<Option<BinaryEvaluation>> {
        let (mut probabilities, mut outcomes) = (Vec::new(), Vec::new());
        for example in test {
            for ones in self.ones(example) {
                let terms: f64 = ones.iter().filter_map(|at| model.weights.get(*at)).sum();
                probabilities.push(1.0 / (1.0 + (-model.intercept - terms).exp()));
                outcomes.push(example.won);
            }
        }
        if probabilities.is_empty() {
            return Ok(None);
        }
        BinaryEvaluation::of(&probabilities, &outcomes, BINS).map(|found| Some(told(found)))
    }
}

/// With nine decimals.
fn told(found: BinaryEvaluation) -> BinaryEvaluation {
    let bin = |bin: ReliabilityBin| ReliabilityBin {
        from: rounded(bin.from),
        to: rounded(bin.to),
        rows: bin.rows,
        expected: bin.expected.map(rounded),
        actual: bin.actual.map(rounded),
    };
    BinaryEvaluation {
        rows: found.rows,
        positives: found.positives,
        auc: found.auc.map(rounded),
        log_loss: rounded(found.log_loss),
        brier: rounded(found.brier),
        calibration: found.calibration.into_iter().map(bin).collect(),
    }
}
