//! What a model of propensity says of a customer on a day, and why.

use serde::{Deserialize, Serialize};
use time::Date;

use super::reason::reasons;
use super::{
    PropensityClassifier, PropensityColumn, PropensityOutcome, PropensityParameters, PropensityReason,
    PropensitySpec,
};
use crate::activity::product;
use crate::base::{CustomerId, Result, TimeZone, Value};
use crate::customers::Customer;
use crate::model::features::{Facts, FeatureRow, Wanted, column, logarithm};
use crate::statistics::learn::{BoostedTrees, LogisticRegression};
use crate::store::Reader;

/// At most so many reasons.
const REASONS: usize = 5;

/// What a model of propensity says of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PropensityScore {
    /// The probability.
    pub probability: f64,
    /// The last day on which it would count.
    #[serde(deserialize_with = "crate::base::date_json::read")]
    pub until: Date,
    /// The log-odds from which contributions count: those of the average customer, or of everybody.
    pub baseline: f64,
    /// What speaks for or against it, the weightiest first, at most five. Left out in lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<PropensityReason>,
    /// What all other features contribute together: with the baseline and the reasons they add up to the log-odds of the
    /// probability. Left out in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<f64>,
}

/// When a contract runs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Contract {
    pub(super) from: Date,
    pub(super) until: Option<Date>,
}

impl PropensityOutcome {
    /// The contract of a customer, where that is what is asked about and there is one.
    pub(super) fn contract(&self, zone: &TimeZone, customer: &Customer) -> Option<Contract> {
        let Self::ContractEnd(outcome) = self else {
            return None;
        };
        let date = |key: &str| match customer.custom.get(key)? {
            Value::Date(date) => Some(*date),
            Value::Timestamp(at) => Some(zone.date_of(*at)),
            _ => None,
        };
        Some(Contract {
            from: date(&outcome.began_field)?,
            until: date(&outcome.ended_field),
        })
    }
}

/// What is known of one customer by an instant, as a model of propensity asks it.
pub(crate) struct PropensityCase {
    pub(super) facts: Facts,
    pub(super) contract: Option<Contract>,
}

impl PropensityCase {
    pub(crate) fn of(spec: &PropensitySpec, zone: &TimeZone, facts: Facts, customer: &Customer) -> Self {
        let contract = spec.outcome.contract(zone, customer);
        Self { facts, contract }
    }

    /// Whether no day will make the question one about this customer as long as nothing happens.
    pub(crate) fn is_idle(&self) -> bool {
        self.contract.is_none() && self.facts.span().is_none()
    }

    /// Whether the question is one about this customer on a day.
    pub(super) fn is_asked(&self, outcome: &PropensityOutcome, today: Date) -> bool {
        match outcome {
            PropensityOutcome::ContractEnd(_) => self.contract.is_some_and(|contract| {
                contract.from <= today && contract.until.is_none_or(|until| until > today)
            }),
            _ => self.facts.span().is_some(),
        }
    }

    pub(super) fn row(&self, customer_id: CustomerId, today: Date) -> Result<FeatureRow> {
        Ok(FeatureRow {
            features: self.facts.features(customer_id, today)?,
            extras: self
                .facts
                .extras(today, self.contract.map(|contract| contract.from)),
        })
    }
}

impl PropensityColumn {
    /// What the classifier takes for a number.
    pub(super) fn prepared(&self, value: Option<f64>) -> f64 {
        match value {
            Some(value) if self.is_logarithm => logarithm(value),
            Some(value) => value,
            None => self.fill.unwrap_or(f64::NAN),
        }
    }
}

impl PropensityClassifier {
    pub(super) fn probability(&self, values: &[f64]) -> f64 {
        match self {
            Self::Logistic(model) => model.probability(values),
            Self::BoostedTrees(model) => model.probability(values),
        }
    }

    fn baseline(&self) -> f64 {
        match self {
            Self::Logistic(LogisticRegression {
                intercept,
                weights,
                means,
            }) => intercept + weights.iter().zip(means).map(|(w, x)| w * x).sum::<f64>(),
            Self::BoostedTrees(model) => BoostedTrees::baseline(model),
        }
    }

    fn contributions(&self, values: &[f64]) -> Vec<f64> {
        match self {
            Self::Logistic(model) => model.contributions(values),
            Self::BoostedTrees(model) => model.contributions(values),
        }
    }
}

/// A model that is ready to be asked.
pub(crate) struct Propensity {
    spec: PropensitySpec,
    parameters: PropensityParameters,
    /// The products that are asked about, by ordinal.
    wanted: Option<Wanted>,
}

impl Propensity {
    pub(crate) fn of(
        reader: &dyn Reader,
        spec: &PropensitySpec,
        parameters: &PropensityParameters,
    ) -> Result<Self> {
        let mut wanted = Wanted::new();
        for id in &parameters.product_ids {
            wanted.extend(product::ordinal_of(reader, *id)?);
        }
        let asks = matches!(spec.outcome, PropensityOutcome::ProductPurchase(_));
        Ok(Self {
            spec: spec.clone(),
            parameters: parameters.clone(),
            wanted: asks.then_some(wanted),
        })
    }

    pub(crate) fn wanted(&self) -> Option<&Wanted> {
        self.wanted.as_ref()
    }

    pub(crate) fn spec(&self) -> &PropensitySpec {
        &self.spec
    }

    /// The numbers of the columns, as they are and as the classifier takes them; none where the question is not one about
    /// this customer.
    fn values(&self, case: &PropensityCase, id: CustomerId, today: Date) -> Result<Option<Numbers>> {
        if !case.is_asked(&self.spec.outcome, today) {
            return Ok(None);
        }
        let row = case.row(id, today)?;
        let mut numbers = (Vec::new(), Vec::new());
        for asked in &self.parameters.columns {
            let value = column(&asked.name).and_then(|column| (column.value)(&row));
            numbers.0.push(value);
            numbers.1.push(asked.prepared(value));
        }
        Ok(Some(numbers))
    }

    /// The probability on a day, if nothing happens until then.
    pub(crate) fn probability(&self, case: &PropensityCase, today: Date) -> Result<Option<f64>> {
        let nobody = CustomerId::from_bytes([0; 16]);
        let values = self.values(case, nobody, today)?;
        Ok(values.map(|(_, prepared)| self.parameters.classifier.probability(&prepared)))
    }

    /// The same, with reasons where they are asked for.
    pub(crate) fn score(
        &self,
        case: &PropensityCase,
        today: Date,
        with_reasons: bool,
    ) -> Result<Option<PropensityScore>> {
        let nobody = CustomerId::from_bytes([0; 16]);
        let Some((values, prepared)) = self.values(case, nobody, today)? else {
            return Ok(None);
        };
        let classifier = &self.parameters.classifier;
        let horizon = time::Duration::days(self.spec.outcome.horizon_days().into());
        let mut score = PropensityScore {
            probability: classifier.probability(&prepared),
            until: today.saturating_add(horizon),
            baseline: classifier.baseline(),
            reasons: Vec::new(),
            others: None,
        };
        if with_reasons {
            let parts = classifier.contributions(&prepared);
            let mut reasons = reasons(&self.parameters.columns, &values, &parts);
            let others = reasons.split_off(REASONS.min(reasons.len()));
            let others: f64 = others.iter().map(|reason| reason.contribution).sum();
            score.others = Some(0.0 + others);
            reasons.retain(|reason| reason.contribution != 0.0);
            score.reasons = reasons;
        }
        Ok(Some(score))
    }
}

type Numbers = (Vec<Option<f64>>, Vec<f64>);
