//! Purchases, lifetime value.

use std::ops::Range;

use crm_core::clv::{
    CovariateBgNbd, CustomerHistories, GammaGamma, LifetimeValue, LifetimeValueOptions, ModelFit,
    PurchaseHistories, PurchaseModel, PurchaseModelKind, TransactionColumns, interval,
    lifetime_values_of_each as values_of,
};
use crm_core::{Code, Date, Error, Json, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::input::{Input, Keys, day_of};
use super::output::Output;
use super::{Answer, Options, ROWS, json, named, numbered};

/// Models drawn to find how far an expectation may be off.
const DRAWS: u32 = 200;

/// What customers are made of, of columns up to a day, in a unit of days.
pub(super) type Observed = fn(i32, f64, &TransactionColumns<'_>) -> Result<CustomerHistories>;

/// Customers of purchases, a row a customer.
pub(super) fn histories(input: &Input, options: &Options<'_>, observed: Observed) -> Result<Answer> {
    let (customer, at, value): (String, String, Option<String>) = (
        options.get("customer")?,
        options.get("at")?,
        options.get("value")?,
    );
    let (keys, numbers) = input.keys(&customer)?;
    options.go_on()?;
    let day = input.days(&at)?;
    options.go_on()?;
    let values = value.as_deref().map(|value| input.numbers(value)).transpose()?;
    let as_of: Option<Date> = options.get("as_of")?;
    let last = as_of.map_or_else(|| day.iter().copied().max().unwrap_or(0), day_of);
    let transactions = TransactionColumns {
        customer: &numbers,
        day: &day,
        value: values.as_deref().unwrap_or_default(),
    };
    let found = observed(last, options.get("unit_days")?, &transactions)
        .map_err(|error| named(error, &[("unit", "unit_days")]))?;
    let purchases = found.purchases;
    let mut table = Output::default()
        .keys("customer", &keys, found.customer.into_iter())
        .days("first_day", found.first_day.into_iter())
        .counts("frequency", purchases.frequency.into_iter())
        .numbers("recency", purchases.recency)
        .numbers("age", purchases.age);
    if values.is_some() {
        table = table.numbers("value", purchases.value);
    }
    Ok(Answer {
        figures: Json::Null,
        table: table
            .counts("holdout", found.holdout.into_iter())
            .numbers("holdout_age", found.holdout_age),
    })
}

/// The names of the columns of histories.
pub(super) struct Names {
    customer: Option<String>,
    frequency: String,
    recency: String,
    age: String,
    value: String,
}

impl Names {
    pub(super) fn of(options: &Options<'_>) -> Result<Self> {
        Ok(Self {
            customer: options.get("customer")?,
            frequency: options.get("frequency")?,
            recency: options.get("recency")?,
            age: options.get("age")?,
            value: options.get("value")?,
        })
    }

    /// The histories, with their values where these are asked for.
    pub(super) fn read(&self, input: &Input, valued: bool) -> Result<PurchaseHistories> {
        let value = if valued {
            input.numbers(&self.value)?
        } else {
            Vec::new()
        };
        Ok(PurchaseHistories {
            frequency: input.counts(&self.frequency)?,
            recency: input.numbers(&self.recency)?,
            age: input.numbers(&self.age)?,
            value,
        })
    }

    pub(super) fn named(&self, error: Error) -> Error {
        let names = [
            ("frequency", self.frequency.as_str()),
            ("recency", &self.recency),
            ("age", &self.age),
            ("value", &self.value),
        ];
        named(error, &names)
    }

    /// A table that begins with the customers, as far as the input has them.
    fn table(&self, input: &Input) -> Result<Output> {
        let usual = "customer".to_owned();
        let name = match &self.customer {
            Some(name) => name,
            None if input.has(&usual) => &usual,
            None => return Ok(Output::default()),
        };
        let (keys, numbers): (Keys, Vec<u32>) = input.keys(name)?;
        Ok(Output::default().keys(name, &keys, numbers.into_iter()))
    }
}

fn fitted(model: Json, fit: &ModelFit) -> Result<Answer> {
    Ok(Answer {
        figures: json!({ "model": model, "fit": json(fit)? }),
        table: Output::default(),
    })
}

/// What was found of a column that moves rates.
#[derive(Serialize, Deserialize)]
struct Covariate {
    column: String,
    weight: f64,
    mean: f64,
    standard_error: f64,
}

/// A model of purchases, and what moves the rates of customers.
pub(super) struct Purchases {
    model: PurchaseModel,
    covariates: Vec<Covariate>,
}

impl Purchases {
    pub(super) fn of(options: &Options<'_>) -> Result<Self> {
        let (model, covariates): (PurchaseModel, _) = (options.get("model")?, options.get("covariates")?);
        model.check()?;
        Ok(Self { model, covariates })
    }

    /// The columns of the covariates.
    fn columns(&self, input: &Input) -> Result<Vec<Vec<f64>>> {
        self.covariates
            .iter()
            .map(|one| input.gappy_numbers(&one.column))
            .collect()
    }

    /// The model with its weights; none without covariates.
    fn own(&self) -> Result<Option<CovariateBgNbd>> {
        if self.covariates.is_empty() {
            return Ok(None);
        }
        let PurchaseModel::BgNbd(base) = self.model else {
            return Err(Error::field_of(Code::Inconsistent, "covariates"));
        };
        Ok(Some(CovariateBgNbd {
            base,
            weights: self.covariates.iter().map(|one| one.weight).collect(),
            means: self.covariates.iter().map(|one| one.mean).collect(),
        }))
    }

    /// The model of each customer, and the factor on the rate of each where there are covariates.
    pub(super) fn each(&self, input: &Input) -> Result<(Vec<PurchaseModel>, Option<Vec<f64>>)> {
        let Some(model) = self.own()? else {
            return Ok((vec![self.model; input.rows()], None));
        };
        let names: Vec<String> = self.covariates.iter().map(|one| one.column.clone()).collect();
        let models = model.models(&self.columns(input)?);
        let models = models.map_err(|error| numbered(error, &names))?;
        let factor = |own: &PurchaseModel| match own {
            PurchaseModel::BgNbd(own) => model.base.alpha / own.alpha,
            PurchaseModel::MbgNbd(_) | PurchaseModel::ParetoNbd(_) | PurchaseModel::BgBb(_) => 1.0,
        };
        let factors = models.iter().map(factor).collect();
        Ok((models, Some(factors)))
    }

    /// Models as likely as this one, the same each time.
    fn draws(&self, input: &Input, fit: &ModelFit) -> Result<Draws> {
        Ok(match self.own()? {
            None => Draws::Same(self.model.draws(fit, DRAWS, 1)?),
            Some(model) => Draws::Own(model.draws(fit, DRAWS, 1)?, self.columns(input)?),
        })
    }
}

/// Models as likely as one that was fitted.
enum Draws {
    Same(Vec<PurchaseModel>),
    /// With the columns of the covariates.
    Own(Vec<CovariateBgNbd>, Vec<Vec<f64>>),
}

impl Draws {
    fn len(&self) -> usize {
        match self {
            Self::Same(models) => models.len(),
            Self::Own(models, _) => models.len(),
        }
    }

    /// The models of the customers of these rows, by the draw at a place.
    fn models(&self, at: usize, rows: &Range<usize>) -> Result<Vec<PurchaseModel>> {
        let gone = || Error::new(Code::Internal);
        match self {
            Self::Same(models) => Ok(vec![*models.get(at).ok_or_else(gone)?; rows.len()]),
            Self::Own(models, columns) => {
                let part = |column: &Vec<f64>| column.get(rows.clone()).unwrap_or_default().to_vec();
                let columns: Vec<Vec<f64>> = columns.iter().map(part).collect();
                models.get(at).ok_or_else(gone)?.models(&columns)
            }
        }
    }
}

/// The rows of some of the histories.
fn part(purchases: &PurchaseHistories, rows: &Range<usize>) -> PurchaseHistories {
    let of = |column: &[f64]| column.get(rows.clone()).unwrap_or_default().to_vec();
    PurchaseHistories {
        frequency: purchases.frequency.get(rows.clone()).unwrap_or_default().to_vec(),
        recency: of(&purchases.recency),
        age: of(&purchases.age),
        value: of(&purchases.value),
    }
}

/// The rows in parts.
fn parts(rows: usize) -> impl Iterator<Item = Range<usize>> {
    (0..rows)
        .step_by(ROWS)
        .map(move |from| from..rows.min(from + ROWS))
}

/// Adds two columns with where the part `level` of what draws say of each row lies; nothing of a row of which fewer than
/// half of them say anything.
fn with_intervals(
    table: Output,
    name: &str,
    (rows, level): (usize, f64),
    options: &Options<'_>,
    draws: usize,
    say: impl Fn(usize, &Range<usize>) -> Result<Vec<f64>>,
) -> Result<Output> {
    let (mut lows, mut highs) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
    for rows in parts(rows) {
        let mut said = vec![Vec::with_capacity(draws); rows.len()];
        for draw in 0..draws {
            options.go_on()?;
            for (said, value) in said.iter_mut().zip(say(draw, &rows)?) {
                if value.is_finite() {
                    said.push(value);
                }
            }
        }
        for values in said {
            let found = if values.len() < draws / 2 {
                None
            } else {
                Some(interval(&values, level)?)
            };
            lows.push(found.map(|found| found.low));
            highs.push(found.map(|found| found.high));
        }
    }
    Ok(table
        .some_numbers(&format!("{name}_low"), lows.into_iter())
        .some_numbers(&format!("{name}_high"), highs.into_iter()))
}

pub(super) fn fit_purchases(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let names = Names::of(options)?;
    let kind: PurchaseModelKind = options.get("kind")?;
    let covariates: Vec<String> = options.get("covariates")?;
    let purchases = names.read(input, false)?;
    if !covariates.is_empty() {
        return fit_covariates(input, &names, kind, &purchases, (&covariates, options));
    }
    let (model, fit) =
        PurchaseModel::fit_while(kind, &purchases, options.go_on).map_err(|error| names.named(error))?;
    fitted(json(&model)?, &fit)
}

fn fit_covariates(
    input: &Input,
    names: &Names,
    kind: PurchaseModelKind,
    purchases: &PurchaseHistories,
    (covariates, options): (&[String], &Options<'_>),
) -> Result<Answer> {
    if kind != PurchaseModelKind::BgNbd {
        return Err(Error::field_of(Code::Inconsistent, "covariates"));
    }
    let columns: Vec<_> = covariates
        .iter()
        .map(|name| input.numbers(name))
        .collect::<Result<_>>()?;
    let (model, fit) = CovariateBgNbd::fit_while(purchases, &columns, options.go_on)
        .map_err(|error| numbered(names.named(error), covariates))?;
    let errors = fit
        .standard_errors
        .iter()
        .skip(fit.standard_errors.len() - covariates.len());
    let found = model.weights.iter().zip(&model.means).zip(errors);
    let found: Vec<_> = covariates
        .iter()
        .zip(found)
        .map(|(column, ((weight, mean), standard_error))| Covariate {
            column: column.clone(),
            weight: *weight,
            mean: *mean,
            standard_error: *standard_error,
        })
        .collect();
    let mut answer = fitted(json(&PurchaseModel::BgNbd(model.base))?, &fit)?;
    if let Some(figures) = answer.figures.as_object_mut() {
        figures.insert("covariates".to_owned(), json(&found)?);
    }
    Ok(answer)
}

pub(super) fn fit_spending(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let names = Names::of(options)?;
    let purchases = names.read(input, true)?;
    let (model, fit) =
        GammaGamma::fit_while(&purchases, options.go_on).map_err(|error| names.named(error))?;
    let correlation = GammaGamma::correlation(&purchases)?;
    let mut answer = fitted(json(&model)?, &fit)?;
    if let Some(figures) = answer.figures.as_object_mut() {
        figures.insert("correlation".to_owned(), json(&correlation)?);
    }
    Ok(answer)
}

pub(super) fn expected_purchases(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let names = Names::of(options)?;
    let model = Purchases::of(options)?;
    let (periods, level): (f64, Option<f64>) = (options.get("periods")?, options.get("level")?);
    let (models, factors) = model.each(input)?;
    if !(periods.is_finite() && periods >= 0.0) {
        return Err(Error::field_of(Code::OutOfRange, "periods"));
    }
    let purchases = names.read(input, false)?;
    purchases.check().map_err(|error| names.named(error))?;
    for ((model, history), row) in models.iter().zip(purchases.histories()).zip(1..) {
        let checked = model.check_history(&history);
        checked.map_err(|error| names.named(error.with_row(row)))?;
    }
    let customers = || models.iter().zip(purchases.histories());
    let alive = options.each(customers(), |(model, one)| model.probability_alive(&one))?;
    let expected = options.each(customers(), |(model, one)| {
        model.expected_purchases(&one, periods)
    })?;
    let mut table = names
        .table(input)?
        .numbers("probability_alive", alive)
        .numbers("expected_purchases", expected);
    if let Some(level) = level {
        let draws = model.draws(input, &options.get("fit")?)?;
        let say = |draw: usize, rows: &Range<usize>| {
            let models = draws.models(draw, rows)?;
            let histories = purchases.histories().skip(rows.start);
            let each = models.iter().zip(histories);
            Ok(each
                .map(|(model, one)| model.expected_purchases(&one, periods))
                .collect())
        };
        let rows = (purchases.len(), level);
        table = with_intervals(table, "expected_purchases", rows, options, draws.len(), say)?;
    }
    if let Some(factors) = factors {
        table = table.numbers("rate_factor", factors);
    }
    Ok(Answer {
        figures: Json::Null,
        table,
    })
}

pub(super) fn lifetime_values(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let names = Names::of(options)?;
    let (model, spending): (_, GammaGamma) = (Purchases::of(options)?, options.get("spending")?);
    let horizon = LifetimeValueOptions {
        periods: options.get("periods")?,
        period_length: options.get("period_length")?,
        discount_rate: options.get("discount_rate")?,
        margin: options.get("margin")?,
    };
    let level: Option<f64> = options.get("level")?;
    let purchases = names.read(input, true)?;
    let (models, _) = model.each(input)?;
    options.go_on()?;
    let found = values_of(&models, &spending, &purchases, &horizon).map_err(|error| names.named(error))?;
    let column = |of: fn(&LifetimeValue) -> f64| found.iter().map(of).collect();
    let mut table = names
        .table(input)?
        .numbers("probability_alive", column(|one| one.probability_alive))
        .numbers("expected_purchases", column(|one| one.expected_purchases))
        .numbers("expected_value", column(|one| one.expected_value))
        .numbers("lifetime_value", column(|one| one.lifetime_value));
    if let Some(level) = level {
        let draws = model.draws(input, &options.get("fit")?)?;
        let values = spending.draws(&options.get("spending_fit")?, DRAWS, 2)?;
        let say = |draw: usize, rows: &Range<usize>| match values.get(draw) {
            // The mean of all is not infinite.
            Some(value) if value.q > 1.0 => {
                let found = values_of(
                    &draws.models(draw, rows)?,
                    value,
                    &part(&purchases, rows),
                    &horizon,
                )?;
                Ok(found.iter().map(|one| one.lifetime_value).collect())
            }
            _ => Ok(vec![f64::NAN; rows.len()]),
        };
        let rows = (purchases.len(), level);
        table = with_intervals(table, "lifetime_value", rows, options, draws.len(), say)?;
    }
    Ok(Answer {
        figures: Json::Null,
        table,
    })
}
