//! The chance that a deal is won, from how deals like it ended.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};

/// What each count begins with, so that nothing is impossible because it has not been seen.
const PRIOR: f64 = 0.1;

/// No deal is as good as won or lost before it is: per cent.
const LEAST: f64 = 0.01;
const MOST: f64 = 99.99;

/// How a deal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BayesOutcome {
    /// The customer bought.
    Won,
    /// The customer did not.
    Lost,
}

/// What is known of a deal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BayesEvidence {
    /// The place of its stage in the pipeline, 0 for the first: of a lost deal the one it had reached.
    pub stage: u32,
    /// Fields and their values, such as country and source; one with several values, such as tags, comes several times.
    pub labels: Vec<BayesLabel>,
}

/// A field and its value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct BayesLabel {
    /// The field, such as country.
    pub field: String,
    /// The value.
    pub value: String,
}

impl BayesLabel {
    /// A field and its value.
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            value: value.into(),
        }
    }
}

/// How many deals ended how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BayesCounts {
    /// Deals that were won.
    pub won: u64,
    /// Deals that were lost.
    pub lost: u64,
}

/// The chance of a deal, and what makes it up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BayesEstimate {
    /// The probability that it is won, in per cent, from 0.01 to 99.99.
    pub percent: f64,
    /// The logarithm of the odds won : lost over all deals; added to those of the terms it is that of the deal.
    pub prior: f64,
    /// One term for the stage and one for each label that has been seen before, in the order in which they were given.
    pub terms: Vec<BayesTerm>,
}

/// What one thing that is known of a deal says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BayesTerm {
    /// The field; none for the stage.
    pub field: Option<String>,
    /// Its value; none for the stage.
    pub value: Option<String>,
    /// The part of the won deals that have it.
    pub won: f64,
    /// The part of the lost deals that have it.
    pub lost: f64,
    /// ln(won / lost): above 0 it speaks for winning.
    pub log_odds: f64,
}

/// Counts of ended deals by stage and label, and the chances that follow from them by naive Bayes, as the predictive
/// lead scoring of Odoo has them.
///
/// p = S(won) / (S(won) + S(lost)), where S(won) = P(won) · Π won(field, value) / won(field). A won deal counts for
/// every stage, a lost one for the stages up to the one it had reached. Each count begins with 0.1. Counts are whole
/// numbers otherwise: what was recorded can be taken back exactly.
///
/// ```
/// use crm_core::learn::{BayesEvidence, BayesLabel, BayesOutcome, NaiveBayes};
/// let deal = |stage, country: &str| BayesEvidence { stage, labels: vec![BayesLabel::new("country", country)] };
/// let mut model = NaiveBayes::new(3);
/// model.record(&deal(0, "BE"), BayesOutcome::Lost)?;
/// model.record(&deal(1, "FR"), BayesOutcome::Lost)?;
/// model.record(&deal(2, "DE"), BayesOutcome::Won)?;
/// // P(won) = 1.1 / 3.2. In the second stage 1.1 / 1.1 and 1.1 / 2.1; from Belgium 0.1 / 1.3 and 1.1 / 2.3.
/// let estimate = model.estimate(&deal(1, "BE")).unwrap();
/// assert_eq!(format!("{:.2}", estimate.percent), "13.86");
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NaiveBayes {
    /// By stage, in the order of the pipeline.
    pub stages: Vec<BayesCounts>,
    /// By field and value. What no ended deal has is not in it.
    pub labels: BTreeMap<String, BTreeMap<String, BayesCounts>>,
}

impl BayesCounts {
    fn of(&self, outcome: BayesOutcome) -> u64 {
        match outcome {
            BayesOutcome::Won => self.won,
            BayesOutcome::Lost => self.lost,
        }
    }

    fn of_mut(&mut self, outcome: BayesOutcome) -> &mut u64 {
        match outcome {
            BayesOutcome::Won => &mut self.won,
            BayesOutcome::Lost => &mut self.lost,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 deals")]
    fn smoothed(&self) -> (f64, f64) {
        (self.won as f64 + PRIOR, self.lost as f64 + PRIOR)
    }
}

impl NaiveBayes {
    /// A model of a pipeline of so many stages that has seen no deal. When stages are added, removed or change places,
    /// begin anew.
    pub fn new(stages: u32) -> Self {
        Self {
            stages: (0..stages).map(|_| BayesCounts::default()).collect(),
            labels: BTreeMap::new(),
        }
    }

    /// Counts a deal that has ended.
    ///
    /// Errors: `out_of_range` for a stage that the pipeline does not have.
    pub fn record(&mut self, deal: &BayesEvidence, outcome: BayesOutcome) -> Result<()> {
        self.stage(deal)?;
        for counts in self.reached(deal, outcome) {
            *counts.of_mut(outcome) += 1;
        }
        for BayesLabel { field, value } in &deal.labels {
            let counts = self
                .labels
                .entry(field.clone())
                .or_default()
                .entry(value.clone())
                .or_default();
            *counts.of_mut(outcome) += 1;
        }
        Ok(())
    }

    /// Takes back what [`record`](Self::record) did with the same arguments, as when a deal is opened again.
    ///
    /// Errors: `out_of_range` as there; `inconsistent` when no such deal was recorded, and then nothing is changed.
    pub fn forget(&mut self, deal: &BayesEvidence, outcome: BayesOutcome) -> Result<()> {
        self.stage(deal)?;
        let mut next = self.clone();
        for counts in next.reached(deal, outcome) {
            take(counts.of_mut(outcome))?;
        }
        for BayesLabel { field, value } in &deal.labels {
            let none = || Error::field_of(Code::Inconsistent, "labels");
            let values = next.labels.get_mut(field).ok_or_else(none)?;
            let counts = values.get_mut(value).ok_or_else(none)?;
            take(counts.of_mut(outcome))?;
            if *counts == BayesCounts::default() {
                values.remove(value);
            }
            if values.is_empty() {
                next.labels.remove(field);
            }
        }
        *self = next;
        Ok(())
    }

    /// The chance of an open deal; none before a deal was won and one was lost, or for a stage that the pipeline does
    /// not have.
    pub fn estimate(&self, deal: &BayesEvidence) -> Option<BayesEstimate> {
        let all = *self.stages.first()?;
        let labels = deal.labels.iter().filter_map(|label| {
            let values = self.labels.get(&label.field)?;
            let counts = *values.get(&label.value)?;
            Some((label, counts, FieldCounts::of(values.values())))
        });
        estimate(all, *self.stage(deal).ok()?, labels)
    }

    fn stage(&self, deal: &BayesEvidence) -> Result<&BayesCounts> {
        let counts = usize::try_from(deal.stage)
            .ok()
            .and_then(|at| self.stages.get(at));
        counts.ok_or_else(|| Error::field_of(Code::OutOfRange, "stage"))
    }

    /// The stages for which a deal counts.
    fn reached(
        &mut self,
        deal: &BayesEvidence,
        outcome: BayesOutcome,
    ) -> impl Iterator<Item = &mut BayesCounts> {
        let all = outcome == BayesOutcome::Won;
        self.stages
            .iter_mut()
            .zip(0..)
            .filter(move |(_, at)| all || *at <= deal.stage)
            .map(|(counts, _)| counts)
    }

    /// How many deals were counted.
    pub fn deals(&self, outcome: BayesOutcome) -> u64 {
        self.stages.first().map_or(0, |counts| counts.of(outcome))
    }
}

fn take(count: &mut u64) -> Result<()> {
    *count = count
        .checked_sub(1)
        .ok_or_else(|| Error::field_of(Code::Inconsistent, "outcome"))?;
    Ok(())
}

/// What the values of a field add up to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct FieldCounts {
    /// The sums of the counts of all values.
    pub(crate) counts: BayesCounts,
    /// How many values there are.
    pub(crate) values: u64,
}

impl FieldCounts {
    fn of<'a>(values: impl Iterator<Item = &'a BayesCounts>) -> Self {
        values.fold(Self::default(), |sum, one| Self {
            counts: BayesCounts {
                won: sum.counts.won + one.won,
                lost: sum.counts.lost + one.lost,
            },
            values: sum.values + 1,
        })
    }

    /// Each value's count begins with the prior.
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 values")]
    fn smoothed(&self) -> (f64, f64) {
        let priors = PRIOR * self.values as f64;
        let BayesCounts { won, lost } = self.counts;
        (won as f64 + priors, lost as f64 + priors)
    }
}

/// The chance of an open deal from the counts of all deals, of its stage, and of its labels that were seen before, each
/// with those of its field; none before a deal was won and one was lost.
pub(crate) fn estimate<'a>(
    all: BayesCounts,
    stage: BayesCounts,
    labels: impl Iterator<Item = (&'a BayesLabel, BayesCounts, FieldCounts)>,
) -> Option<BayesEstimate> {
    if all.won == 0 || all.lost == 0 {
        return None;
    }
    let (all_won, all_lost) = all.smoothed();
    let (won, lost) = stage.smoothed();
    let mut terms = vec![BayesTerm::of(None, won / all_won, lost / all_lost)];
    for (label, counts, field) in labels {
        let ((won, lost), (won_total, lost_total)) = (counts.smoothed(), field.smoothed());
        terms.push(BayesTerm::of(Some(label), won / won_total, lost / lost_total));
    }
    let prior = (all_won / all_lost).ln();
    let log_odds = prior + terms.iter().map(|term| term.log_odds).sum::<f64>();
    let percent = (100.0 / (1.0 + (-log_odds).exp())).clamp(LEAST, MOST);
    Some(BayesEstimate {
        percent,
        prior,
        terms,
    })
}

impl BayesTerm {
    fn of(label: Option<&BayesLabel>, won: f64, lost: f64) -> Self {
        Self {
            field: label.map(|label| label.field.clone()),
            value: label.map(|label| label.value.clone()),
            won,
            lost,
            log_odds: (won / lost).ln(),
        }
    }
}
