//! Forecast and fact of purchases.

use crm_core::clv::{FrequencyCount, HoldoutForecast, PurchaseModel, TransactionColumns};
use crm_core::{Code, Date, Error, Json, Result};
use serde_json::json;

use super::input::{Input, day_of};
use super::lifetime::{Names, Purchases};
use super::output::Output;
use super::{Answer, Options, named};

/// What was expected of the time after the histories, beside what was done in it.
pub(super) fn forecast(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let names = Names::of(options)?;
    let (periods, age): (Option<f64>, String) = (options.get("periods")?, options.get("holdout_age")?);
    let column: String = options.get("holdout")?;
    let (models, _) = Purchases::of(options)?.each(input)?;
    let (purchases, actual) = (names.read(input, false)?, input.counts(&column)?);
    options.go_on()?;
    let times = match periods {
        Some(periods) => vec![periods; actual.len()],
        None => input.numbers(&age)?,
    };
    if times.iter().all(|time| *time == 0.0) {
        let field = if periods.is_some() {
            "periods".to_owned()
        } else {
            age
        };
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    let found = HoldoutForecast::of_each(&models, &purchases, &actual, &times, options.get("most")?)
        .map_err(|error| match error.field() {
            Some("times") if periods.is_some() => Error::field_of(Code::OutOfRange, "periods"),
            _ => named(names.named(error), &[("times", &age)]),
        })?;
    let groups = &found.groups;
    Ok(Answer {
        figures: json!({
            "customers": actual.len(),
            "actual": found.actual,
            "expected": found.expected,
            "mean_absolute_error": found.mean_absolute_error,
            "root_mean_squared_error": found.root_mean_squared_error,
            "mean_only_error": found.mean_only_error,
        }),
        table: Output::default()
            .counts("frequency", groups.iter().map(|group| group.frequency))
            .counts("customers", groups.iter().map(|group| group.customers))
            .numbers("actual", groups.iter().map(|group| group.actual).collect())
            .numbers("expected", groups.iter().map(|group| group.expected).collect()),
    })
}

/// How many customers bought how often, beside what the model expects.
pub(super) fn frequency_counts(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let names = Names::of(options)?;
    let (models, _) = Purchases::of(options)?.each(input)?;
    let purchases = names.read(input, false)?;
    let counts = FrequencyCount::of_each(&models, &purchases, options.get("most")?)
        .map_err(|error| names.named(error))?;
    Ok(Answer {
        figures: Json::Null,
        table: Output::default()
            .counts("frequency", counts.iter().map(|count| count.frequency))
            .counts("actual", counts.iter().map(|count| count.actual))
            .numbers("expected", counts.iter().map(|count| count.expected).collect()),
    })
}

/// All repeat purchases, added up since the first day, beside those that the model expects.
pub(super) fn tracking(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (customer, at): (String, String) = (options.get("customer")?, options.get("at")?);
    let (unit_days, step_days): (f64, u32) = (options.get("unit_days")?, options.get("step_days")?);
    let as_of: Option<Date> = options.get("as_of")?;
    let model: PurchaseModel = options.get("model")?;
    // Everybody would need covariates of their own.
    if !options.get::<Vec<Json>>("covariates")?.is_empty() {
        return Err(Error::field_of(Code::Inconsistent, "covariates"));
    }
    if step_days == 0 {
        return Err(Error::field_of(Code::OutOfRange, "step_days"));
    }
    let ((_, customers), days) = (input.keys(&customer)?, input.days(&at)?);
    let last = as_of.map(day_of).or_else(|| days.iter().copied().max());
    let last = last.unwrap_or(0);
    let known = customers.iter().zip(&days).filter(|(_, day)| **day <= last);
    let (customers, days): (Vec<u32>, Vec<i32>) = known.unzip();
    let first = days.iter().copied().min().unwrap_or(last);
    let span = i64::from(last) - i64::from(first) + 1;
    let steps = u32::try_from(span / i64::from(step_days)).unwrap_or(u32::MAX);
    options.go_on()?;
    let transactions = TransactionColumns {
        customer: &customers,
        day: &days,
        value: &[],
    };
    let step = f64::from(step_days) / unit_days;
    let points = model
        .tracking(&transactions, unit_days, step, steps)
        .map_err(|error| {
            named(
                error,
                &[
                    ("unit", "unit_days"),
                    ("step", "step_days"),
                    ("steps", "step_days"),
                ],
            )
        })?;
    let step_days = i32::try_from(step_days).unwrap_or(i32::MAX);
    let ends_on = (1..).map(|number: i32| first.saturating_add(number.saturating_mul(step_days) - 1));
    Ok(Answer {
        figures: Json::Null,
        table: Output::default()
            .days("ends_on", points.iter().zip(ends_on).map(|(_, day)| day))
            .numbers("time", points.iter().map(|point| point.time).collect())
            .counts("actual", points.iter().map(|point| point.actual))
            .numbers("expected", points.iter().map(|point| point.expected).collect()),
    })
}
