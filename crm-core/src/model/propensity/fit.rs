//! Reading what customers did before and after the cutoffs, and learning from it.

use std::collections::BTreeSet;

use time::{Date, Duration};

use super::score::PropensityCase;
use super::{
    PropensityClassifier, PropensityColumn, PropensityCutoff, PropensityMethod, PropensityOutcome,
    PropensityParameters, PropensitySpec,
};
use crate::activity::product;
use crate::base::{Code, Error, ProductId, Result, TimeZone, Timestamp};
use crate::customers::{self, FieldKind};
use crate::model::features::{FeatureColumn, Wanted, column, each_customer_rows, usual};
use crate::model::purchases::{Exchange, civil_day, end_of_day};
use crate::model::record::{ModelParameters, ModelQuality};
use crate::model::store::Fitted;
use crate::sales::rate::RateTable;
use crate::statistics::learn::{
    BinaryEvaluation, BoostedTrees, LogisticRegression, RowSplit, Scaling, train_test_split,
};
use crate::store::Reader;

/// The longest horizon, in days.
const MAX_HORIZON: u32 = 3_660;
const MAX_CUTOFFS: u32 = 36;
/// The fewest rows of either outcome that anything is learnt from.
const LEAST: usize = 10;
/// The cutoffs where nobody says how many.
const CUTOFFS: u32 = 4;
/// The part of the customers that is held out where there is one cutoff.
const HELD_OUT: f64 = 0.2;
/// Bins of the calibration.
const BINS: u32 = 10;

impl PropensitySpec {
    pub(in crate::model) fn check(&self) -> Result<()> {
        let out_of_range = |field: &'static str| Err(Error::field_of(Code::OutOfRange, field));
        if !(1..=MAX_HORIZON).contains(&self.outcome.horizon_days()) {
            return out_of_range("outcome.horizon_days");
        }
        if !(1..=MAX_CUTOFFS).contains(&self.cutoffs.unwrap_or(CUTOFFS)) {
            return out_of_range("cutoffs");
        }
        if let PropensityOutcome::ProductPurchase(outcome) = &self.outcome
            && outcome.product_id.is_some() == outcome.category_id.is_some()
        {
            let code = if outcome.product_id.is_some() {
                Code::Inconsistent
            } else {
                Code::Required
            };
            return Err(Error::field_of(code, "outcome.product_id"));
        }
        match &self.method {
            PropensityMethod::Logistic(options) if !(options.l2.is_finite() && options.l2 >= 0.0) => {
                out_of_range("method.l2")
            }
            PropensityMethod::Logistic(_) => Ok(()),
            PropensityMethod::BoostedTrees(options) => options.check().map_err(|error| error.under("method")),
        }
    }

    /// The products whose purchase is asked about, with their ordinals.
    fn products(&self, reader: &dyn Reader) -> Result<Vec<(u32, ProductId)>> {
        let PropensityOutcome::ProductPurchase(outcome) = &self.outcome else {
            return Ok(Vec::new());
        };
        let unknown = |field| Error::field_of(Code::UnknownReference, field);
        if let Some(id) = outcome.product_id {
            let ordinal = product::ordinal_of(reader, id)?;
            return Ok(vec![(
                ordinal.ok_or_else(|| unknown("spec.outcome.product_id"))?,
                id,
            )]);
        }
        let categories = product::in_category(reader, outcome.category_id)
            .map_err(|_| unknown("spec.outcome.category_id"))?
            .unwrap_or_default();
        let mut found = Vec::new();
        for row in product::all(reader)? {
            let (ordinal, product) = row?;
            if product.category_ids.iter().any(|id| categories.contains(id)) {
                found.push((ordinal, product.id));
            }
        }
        Ok(found)
    }

    /// Checks that the fields are there which say when contracts run.
    fn check_fields(&self, reader: &dyn Reader) -> Result<()> {
        let PropensityOutcome::ContractEnd(outcome) = &self.outcome else {
            return Ok(());
        };
        let known = customers::definitions(reader)?;
        for (key, field) in [
            (&outcome.began_field, "spec.outcome.began_field"),
            (&outcome.ended_field, "spec.outcome.ended_field"),
        ] {
            let is_known = known.iter().any(|known| {
                known.key == *key
                    && known.deleted_at.is_none()
                    && matches!(known.kind, FieldKind::Date | FieldKind::Timestamp)
            });
            if !is_known {
                return Err(Error::field_of(Code::UnknownReference, field));
            }
        }
        Ok(())
    }

    /// The names of the features that the model goes by.
    fn columns(&self) -> impl Iterator<Item = &'static FeatureColumn> {
        let extras: &[&str] = match self.outcome {
            PropensityOutcome::ProductPurchase(_) => &["wanted_orders", "days_since_wanted"],
            PropensityOutcome::ContractEnd(_) => &["contract_days"],
            _ => &[],
        };
        usual()
            .iter()
            .chain(extras.iter().filter_map(|name| column(name)))
    }
}

/// What customers were at the cutoffs, and what they did after.
pub(in crate::model) struct Columns {
    /// A list a feature; what is not known is not a number.
    features: Vec<Vec<f64>>,
    outcomes: Vec<bool>,
    /// Of each row which cutoff it is of, counted from the last.
    cutoff_of: Vec<usize>,
    cutoffs: Vec<Date>,
    customers: u64,
    span: Option<(Date, Date)>,
    products: Vec<ProductId>,
}

impl Columns {
    pub(in crate::model) fn read(
        reader: &dyn Reader,
        zone: &TimeZone,
        at: Timestamp,
        spec: &PropensitySpec,
    ) -> Result<Self> {
        spec.check_fields(reader)?;
        let products = spec.products(reader)?;
        let wanted: Wanted = products.iter().map(|(ordinal, _)| *ordinal).collect();
        let wanted = matches!(spec.outcome, PropensityOutcome::ProductPurchase(_)).then_some(&wanted);
        let horizon = Duration::days(spec.outcome.horizon_days().into());
        let today = civil_day(zone, at);
        let cutoffs: Vec<Date> =
            std::iter::successors(today.checked_sub(horizon), |last| last.checked_sub(horizon))
                .take(spec.cutoffs.unwrap_or(CUTOFFS) as usize)
                .collect();
        let columns: Vec<_> = spec.columns().collect();
        let mut rates = RateTable::new(spec.currency, Timestamp::MAX);
        let mut found = Self {
            features: vec![Vec::new(); columns.len()],
            outcomes: Vec::new(),
            cutoff_of: Vec::new(),
            cutoffs,
            customers: 0,
            span: None,
            products: products.iter().map(|(_, id)| *id).collect(),
        };
        each_customer_rows(reader, None, |rows| {
            let mut facts = |at| rows.facts(zone, at, wanted, &mut Exchange::Into(&mut rates, reader));
            let since = facts(at)?;
            if let Some((from, until)) = since.span() {
                found.span = Some(
                    found
                        .span
                        .map_or((from, until), |(first, last)| (first.min(from), last.max(until))),
                );
            }
            let mut is_counted = false;
            for (number, cutoff) in found.cutoffs.iter().enumerate() {
                let then = facts(end_of_day(zone, *cutoff))?;
                let case = PropensityCase::of(spec, zone, then, &rows.customer);
                if !case.is_asked(&spec.outcome, *cutoff) {
                    continue;
                }
                is_counted = true;
                let end = cutoff.saturating_add(horizon);
                found.outcomes.push(match &spec.outcome {
                    PropensityOutcome::Purchase(_) => since.has_purchase(*cutoff, end, false),
                    PropensityOutcome::ProductPurchase(_) => since.has_purchase(*cutoff, end, true),
                    PropensityOutcome::Churn(_) => !since.has_purchase(*cutoff, end, false),
                    PropensityOutcome::ContractEnd(_) => {
                        let until = case.contract.and_then(|contract| contract.until);
                        until.is_some_and(|until| until > *cutoff && until <= end)
                    }
                });
                found.cutoff_of.push(number);
                let row = case.row(rows.customer.id, *cutoff)?;
                for (values, column) in found.features.iter_mut().zip(&columns) {
                    values.push((column.value)(&row).unwrap_or(f64::NAN));
                }
            }
            found.customers += u64::from(is_counted);
            Ok(())
        })?;
        Ok(found)
    }

    /// Which rows tell what a model of the others is worth: those of the last cutoff, as the model will be asked about days
    /// that are yet to come; some of the customers where there is no other cutoff.
    fn split(&self, seed: u64) -> Result<RowSplit> {
        let numbers: BTreeSet<usize> = self.cutoff_of.iter().copied().collect();
        if numbers.len() < 2 {
            return train_test_split(self.outcomes.len(), HELD_OUT, seed);
        }
        let last = numbers.first().copied();
        let (test, train) =
            (0..self.outcomes.len()).partition(|row| self.cutoff_of.get(*row).copied() == last);
        Ok(RowSplit { train, test })
    }
}

/// Learns from these rows.
fn learn(
    spec: &PropensitySpec,
    columns: &Columns,
    rows: &[usize],
) -> Result<(Vec<PropensityColumn>, PropensityClassifier)> {
    let outcomes = RowSplit::pick(rows, &columns.outcomes);
    let positives = outcomes.iter().filter(|yes| **yes).count();
    if positives < LEAST || outcomes.len() - positives < LEAST {
        return Err(Error::field_of(Code::TooFew, "outcomes"));
    }
    let picked = columns.features.iter().map(|values| RowSplit::pick(rows, values));
    let is_regression = matches!(spec.method, PropensityMethod::Logistic(_));
    let mut named: Vec<_> = spec
        .columns()
        .map(|column| PropensityColumn {
            name: column.name.to_owned(),
            importance: 0.0,
            is_logarithm: is_regression && column.is_skewed,
            fill: None,
        })
        .collect();
    let values: Vec<Vec<f64>> = named
        .iter_mut()
        .zip(picked)
        .map(|(named, values)| {
            let mut values: Vec<f64> = values
                .into_iter()
                .map(|value| named.prepared(Some(value).filter(|value| !value.is_nan())))
                .collect();
            if is_regression {
                let fill = mean(&values);
                named.fill = Some(fill);
                for value in values.iter_mut().filter(|value| value.is_nan()) {
                    *value = fill;
                }
            }
            values
        })
        .collect();
    let (classifier, importance) = match &spec.method {
        PropensityMethod::Logistic(options) => {
            let (model, _) = LogisticRegression::fit(&values, &outcomes, options)?;
            let deviations = Scaling::of(&values)?.deviations;
            let weights = model.weights.iter().zip(deviations);
            let importance: Vec<f64> = weights.map(|(weight, sd)| (weight * sd).abs()).collect();
            (PropensityClassifier::Logistic(model), importance)
        }
        PropensityMethod::BoostedTrees(options) => {
            let model = BoostedTrees::fit(&values, &outcomes, options)?;
            let importance = model.importance.clone();
            (PropensityClassifier::BoostedTrees(model), importance)
        }
    };
    let sum: f64 = importance.iter().sum();
    for (named, importance) in named.iter_mut().zip(importance) {
        named.importance = if sum > 0.0 { importance / sum } else { 0.0 };
    }
    Ok((named, classifier))
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
fn mean(values: &[f64]) -> f64 {
    let known = || values.iter().filter(|value| !value.is_nan());
    // Nothing adds up to −0.
    (0.0 + known().sum::<f64>()) / known().count().max(1) as f64
}

/// Tells what a model is worth, and fits one to all.
pub(in crate::model) fn fit(spec: &PropensitySpec, columns: &Columns) -> Result<Fitted> {
    let too_few = || Error::field_of(Code::TooFew, "customers");
    if columns.outcomes.is_empty() {
        return Err(too_few());
    }
    let split = columns.split(spec.seed)?;
    let (named, classifier) = learn(spec, columns, &split.train)?;
    let probabilities: Vec<f64> = split
        .test
        .iter()
        .map(|row| {
            let values = columns.features.iter().zip(&named).map(|(values, named)| {
                let value = values.get(*row).copied().filter(|value| !value.is_nan());
                named.prepared(value)
            });
            classifier.probability(&values.collect::<Vec<_>>())
        })
        .collect();
    let happened = RowSplit::pick(&split.test, &columns.outcomes);
    let evaluation = BinaryEvaluation::of(&probabilities, &happened, BINS)?;
    if evaluation.auc.is_none() {
        return Err(Error::field_of(Code::TooFew, "outcomes"));
    }

    let everything: Vec<usize> = (0..columns.outcomes.len()).collect();
    let (named, classifier) = learn(spec, columns, &everything)?;
    let cutoffs = columns.cutoffs.iter().enumerate().map(|(number, on)| {
        let rows = || {
            let of = columns.cutoff_of.iter().zip(&columns.outcomes);
            of.filter(|(of, _)| **of == number)
        };
        PropensityCutoff {
            on: *on,
            customers: rows().count() as u64,
            positives: rows().filter(|(_, yes)| **yes).count() as u64,
        }
    });
    let cutoffs: Vec<_> = cutoffs.filter(|cutoff| cutoff.customers > 0).collect();
    let of_cutoffs = cutoffs.last().zip(cutoffs.first());
    let of_cutoffs = of_cutoffs.map(|(first, last)| (first.on, last.on));
    let (from, until) = columns.span.or(of_cutoffs).ok_or_else(too_few)?;
    Ok(Fitted {
        from,
        until,
        customers: columns.customers,
        parameters: ModelParameters::Propensity(PropensityParameters {
            columns: named,
            classifier,
            cutoffs,
            product_ids: columns.products.clone(),
        }),
        quality: ModelQuality {
            evaluation: Some(evaluation),
            ..ModelQuality::default()
        },
    })
}
