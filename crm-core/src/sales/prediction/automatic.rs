//! The estimates of an open deal, and the one that its pipeline goes by.

use rust_decimal::Decimal;

use super::labels::{open_stages, place_of};
use super::{
    DealEstimate, EstimateTerm, Label, LogisticModel, PredictorField, ProbabilityMethod, counts, store,
};
use crate::base::{Result, StageId};
use crate::sales::pipeline::Pipeline;
use crate::statistics::learn::BayesEstimate;
use crate::store::Reader;

/// The least and the greatest probability of an open deal, in hundredths of a percent.
const LEAST: i64 = 1;
const MOST: i64 = 9_999;

/// Whether an estimate can be so: in percent, with two decimals.
pub(in crate::sales) fn is_possible(probability: Decimal) -> bool {
    (Decimal::new(LEAST, 2)..=Decimal::new(MOST, 2)).contains(&probability)
}

/// The probability that the pipeline's way gives an open deal, and which way that is; none where it is the stage's.
pub(in crate::sales) fn automatic(
    reader: &dyn Reader,
    number: u32,
    pipeline: &Pipeline,
    stage: StageId,
    labels: &[Label],
) -> Result<Option<(Decimal, ProbabilityMethod)>> {
    let Some(method) = pipeline.prediction.as_ref().map(|prediction| prediction.method) else {
        return Ok(None);
    };
    let estimate = match method {
        ProbabilityMethod::Stage => None,
        ProbabilityMethod::NaiveBayes => naive_bayes(reader, number, pipeline, stage, labels)?,
        ProbabilityMethod::LogisticRegression => {
            let model = store::model(reader, number)?;
            model.and_then(|model| model.estimate(pipeline, stage, labels))
        }
    };
    Ok(estimate.map(|estimate| (estimate.probability, method)))
}

/// What naive Bayes says.
pub(super) fn naive_bayes(
    reader: &dyn Reader,
    number: u32,
    pipeline: &Pipeline,
    stage: StageId,
    labels: &[Label],
) -> Result<Option<DealEstimate>> {
    let estimate = counts::estimate(reader, number, pipeline, stage, labels)?;
    Ok(estimate.map(|estimate| told(&estimate, stage)))
}

fn told(estimate: &BayesEstimate, stage: StageId) -> DealEstimate {
    let terms = estimate.terms.iter().map(|term| {
        let field = term.field.as_ref().and_then(|field| field.parse().ok());
        let field = PredictorField::ALL
            .into_iter()
            .find(|known| Some(known.number()) == field);
        EstimateTerm {
            stage_id: field.is_none().then_some(stage),
            field,
            value: term.value.clone(),
            won: Some(rounded(term.won)),
            lost: Some(rounded(term.lost)),
            log_odds: rounded(term.log_odds),
        }
    });
    DealEstimate {
        probability: percent(estimate.percent),
        prior: rounded(estimate.prior),
        terms: terms.collect(),
    }
}

impl LogisticModel {
    /// What the regression says; none for a stage that the pipeline does not have.
    pub(super) fn estimate(
        &self,
        pipeline: &Pipeline,
        stage: StageId,
        labels: &[Label],
    ) -> Option<DealEstimate> {
        let open = open_stages(pipeline);
        let at = place_of(pipeline, &open, stage)?;
        let mut terms = Vec::new();
        for coefficient in &self.coefficients {
            let applies = match (coefficient.stage_id, coefficient.field, &coefficient.value) {
                (Some(id), ..) => place_of(pipeline, &open, id) == Some(at),
                (None, Some(field), Some(value)) => labels
                    .iter()
                    .any(|label| label.field == field && label.value == *value),
                _ => false,
            };
            if applies {
                terms.push(EstimateTerm {
                    stage_id: coefficient.stage_id,
                    field: coefficient.field,
                    value: coefficient.value.clone(),
                    won: None,
                    lost: None,
                    log_odds: coefficient.weight,
                });
            }
        }
        let log_odds = self.intercept + terms.iter().map(|term| term.log_odds).sum::<f64>();
        Some(DealEstimate {
            probability: percent(100.0 / (1.0 + (-log_odds).exp())),
            prior: self.intercept,
            terms,
        })
    }
}

/// A percentage with two decimals, never 0 or 100.
#[expect(clippy::cast_possible_truncation, reason = "clamped before")]
fn percent(percent: f64) -> Decimal {
    let hundredths = (percent * 100.0).round().clamp(0.0, 10_000.0) as i64;
    Decimal::new(hundredths.clamp(LEAST, MOST), 2).normalize()
}

/// With nine decimals, so that it is the same wherever it is computed.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}
