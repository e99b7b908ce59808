//! Reading what customers did before and after the cutoffs, and learning from it.

use std::collections::BTreeSet;

use time::{Date, Duration};

use super::reason::groups;
use super::score::PropensityCase;
use super::{
    PropensityClassifier, PropensityColumn, PropensityCutoff, PropensityMethod, PropensityOutcome,
    PropensityParameters, PropensitySpec,
};
use crate::activity::product;
use crate::base::{Code, CustomerId, Error, ProductId, Result, TimeZone, Timestamp};
use crate::customers::{FieldKind, require_field};
use crate::model::features::{FeatureColumn, Wanted, column, each_customer_rows, usual};
use crate::model::purchases::{Exchange, Reading, civil_day, end_of_day, widen};
use crate::model::record::{ModelParameters, ModelQuality};
use crate::model::store::Fitted;
use crate::sales::rate::RateTable;
use crate::statistics::learn::{
    BinaryEvaluation, BoostedTrees, LogisticRegression, RowSplit, Scaling, fill_with_mean, train_test_split,
};
use crate::statistics::numeric::{GoOn, Random};
use crate::store::Reader;

/// So many rows are learnt from at most, about 200 bytes each, of which a fit makes some copies.
const MAX_ROWS: usize = 250_000;
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
        for (key, field) in [
            (&outcome.began_field, "spec.outcome.began_field"),
            (&outcome.ended_field, "spec.outcome.ended_field"),
        ] {
            require_field(reader, key, &[FieldKind::Date, FieldKind::Timestamp], field)?;
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

/// The last day of which nothing is yet to come: that of the instant where it is in its last second, else the day before.
fn last_whole_day(zone: &TimeZone, at: Timestamp) -> Date {
    let today = civil_day(zone, at);
    let is_over = end_of_day(zone, today) <= at.saturating_add(std::time::Duration::from_secs(1));
    if is_over {
        today
    } else {
        today.previous_day().unwrap_or(today)
    }
}

/// Which customers are looked at: those whose key has so many zeros in front.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    zeros: u32,
}

impl Part {
    /// A number that is as good as random, and the same for the same customer and seed.
    fn key(id: CustomerId, seed: u64) -> u64 {
        let bytes = u128::from_be_bytes(id.to_bytes());
        #[expect(clippy::cast_possible_truncation, reason = "both halves are taken")]
        let (high, low) = ((bytes >> 64) as u64, bytes as u64);
        Random::seeded(seed ^ high.rotate_left(32) ^ low).bits()
    }

    pub(super) fn has(self, key: u64) -> bool {
        key.leading_zeros() >= self.zeros
    }

    /// Makes it half of itself; not where that would be hardly anybody of all there can be.
    fn halve(&mut self) -> bool {
        let can = self.zeros < 31;
        self.zeros += u32::from(can);
        can
    }

    /// How much of all it is.
    pub(super) fn of_all(self) -> f64 {
        0.5_f64.powf(f64::from(self.zeros))
    }
}

/// Keeps the values of the rows that stay.
fn keep<T>(column: &mut Vec<T>, stays: &[bool]) {
    let mut stays = stays.iter();
    column.retain(|_| stays.next() == Some(&true));
    column.shrink_to_fit();
}

/// What customers were at the cutoffs, and what they did after.
pub(in crate::model) struct Columns {
    /// A list a feature; what is not known is not a number.
    features: Vec<Vec<f64>>,
    outcomes: Vec<bool>,
    /// Of each row which cutoff it is of, counted from the last.
    cutoff_of: Vec<usize>,
    /// Of each row the key of its customer; rows of one customer lie together.
    pub(super) keys: Vec<u64>,
    /// The customers who are looked at.
    pub(super) part: Part,
    cutoffs: Vec<Date>,
    span: Option<(Date, Date)>,
    products: Vec<ProductId>,
}

impl Columns {
    pub(in crate::model) fn read(reading: &Reading<'_>, spec: &PropensitySpec) -> Result<Self> {
        Self::read_at_most(MAX_ROWS, reading, spec)
    }

    /// The same of so many rows.
    pub(super) fn read_at_most(most: usize, reading: &Reading<'_>, spec: &PropensitySpec) -> Result<Self> {
        let Reading { reader, zone, at, .. } = *reading;
        spec.check_fields(reader)?;
        let products = spec.products(reader)?;
        let wanted: Wanted = products.iter().map(|(ordinal, _)| *ordinal).collect();
        let wanted = matches!(spec.outcome, PropensityOutcome::ProductPurchase(_)).then_some(&wanted);
        let horizon = Duration::days(spec.outcome.horizon_days().into());
        let end = last_whole_day(zone, at);
        let cutoffs: Vec<Date> =
            std::iter::successors(end.checked_sub(horizon), |last| last.checked_sub(horizon))
                .take(spec.cutoffs.unwrap_or(CUTOFFS) as usize)
                .collect();
        let columns: Vec<_> = spec.columns().collect();
        let mut rates = RateTable::new(spec.currency, Timestamp::MAX);
        let mut found = Self {
            features: vec![Vec::new(); columns.len()],
            outcomes: Vec::new(),
            cutoff_of: Vec::new(),
            keys: Vec::new(),
            part: Part::default(),
            cutoffs,
            span: None,
            products: products.iter().map(|(_, id)| *id).collect(),
        };
        each_customer_rows(reading, |rows| {
            let key = Part::key(rows.customer.id, spec.seed);
            if !found.part.has(key) {
                return Ok(());
            }
            let mut facts = |at| rows.facts(zone, at, wanted, &mut Exchange::Into(&mut rates, reader));
            let since = facts(at)?;
            if let Some((from, until)) = since.span() {
                widen(&mut found.span, from, until);
            }
            for (number, cutoff) in found.cutoffs.iter().enumerate() {
                let then = facts(end_of_day(zone, *cutoff))?;
                let case = PropensityCase::of(spec, zone, then, &rows.customer);
                if !case.is_asked(&spec.outcome, *cutoff) {
                    continue;
                }
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
                found.keys.push(key);
                let row = case.row(rows.customer.id, *cutoff)?;
                for (values, column) in found.features.iter_mut().zip(&columns) {
                    values.push((column.value)(&row).unwrap_or(f64::NAN));
                }
            }
            while found.outcomes.len() > most && found.part.halve() {
                found.keep_part();
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Leaves out the rows of those who are not looked at any more.
    fn keep_part(&mut self) {
        let stays: Vec<bool> = self.keys.iter().map(|key| self.part.has(*key)).collect();
        for column in &mut self.features {
            keep(column, &stays);
        }
        keep(&mut self.outcomes, &stays);
        keep(&mut self.cutoff_of, &stays);
        keep(&mut self.keys, &stays);
    }

    /// The customers of whom there are rows.
    pub(super) fn customers(&self) -> u64 {
        self.keys.chunk_by(|a, b| a == b).count() as u64
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
    go_on: GoOn<'_>,
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
            group: None,
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
                named.fill = Some(fill_with_mean(&mut values));
            }
            values
        })
        .collect();
    let (classifier, importance) = match &spec.method {
        PropensityMethod::Logistic(options) => {
            let (model, _) = LogisticRegression::fit_while(&values, &outcomes, *options, go_on)?;
            let scaling = Scaling::of(&values)?;
            let weights = model.weights.iter().zip(&scaling.deviations);
            let importance: Vec<f64> = weights.map(|(weight, sd)| (weight * sd).abs()).collect();
            for (named, group) in named.iter_mut().zip(groups(&values, &scaling, &importance)) {
                named.group = group;
            }
            (PropensityClassifier::Logistic(model), importance)
        }
        PropensityMethod::BoostedTrees(options) => {
            let model = BoostedTrees::fit_while(&values, &outcomes, options, go_on)?;
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

/// Tells what a model is worth, and fits one to all.
pub(in crate::model) fn fit(spec: &PropensitySpec, columns: &Columns, go_on: GoOn<'_>) -> Result<Fitted> {
    let too_few = || Error::field_of(Code::TooFew, "customers");
    if columns.outcomes.is_empty() {
        return Err(too_few());
    }
    let split = columns.split(spec.seed)?;
    let (named, classifier) = learn(spec, columns, &split.train, go_on)?;
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
    let (named, classifier) = learn(spec, columns, &everything, go_on)?;
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
        customers: columns.customers(),
        parameters: ModelParameters::Propensity(PropensityParameters {
            columns: named,
            classifier,
            cutoffs,
            product_ids: columns.products.clone(),
        }),
        quality: ModelQuality {
            evaluation: Some(evaluation),
            sampled_part: Some(columns.part.of_all()),
            ..ModelQuality::default()
        },
    })
}
