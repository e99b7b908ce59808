//! Purchases, lifetime value.

use crm_core::clv::{
    CustomerHistories, GammaGamma, LifetimeValueOptions, ModelFit, PurchaseHistories, PurchaseModel,
    PurchaseModelKind, TransactionColumns, lifetime_values as values_of,
};
use crm_core::{Code, Date, Error, Json, Result};
use serde_json::json;

use super::input::{Input, Keys, day_of};
use super::output::Output;
use super::{Answer, Options, json, named};

/// Customers of purchases, a row a customer.
pub(super) fn histories(input: &Input, options: &Options) -> Result<Answer> {
    let (customer, at, value): (String, String, Option<String>) = (
        options.get("customer")?,
        options.get("at")?,
        options.get("value")?,
    );
    let (keys, numbers) = input.keys(&customer)?;
    let day = input.days(&at)?;
    let values = value.as_deref().map(|value| input.numbers(value)).transpose()?;
    let until: Option<Date> = options.get("until")?;
    let last = until.map_or_else(|| day.iter().copied().max().unwrap_or(0), day_of);
    let transactions = TransactionColumns {
        customer: &numbers,
        day: &day,
        value: values.as_deref().unwrap_or_default(),
    };
    let found = CustomerHistories::up_to(last, options.get("unit_days")?, &transactions)
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
        table: table.counts("holdout", found.holdout.into_iter()),
    })
}

/// The names of the columns of histories.
struct Names {
    customer: Option<String>,
    frequency: String,
    recency: String,
    age: String,
    value: String,
}

impl Names {
    fn of(options: &Options) -> Result<Self> {
        Ok(Self {
            customer: options.get("customer")?,
            frequency: options.get("frequency")?,
            recency: options.get("recency")?,
            age: options.get("age")?,
            value: options.get("value")?,
        })
    }

    /// The histories, with their values where these are asked for.
    fn read(&self, input: &Input, valued: bool) -> Result<PurchaseHistories> {
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

    fn named(&self, error: Error) -> Error {
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

pub(super) fn fit_purchases(input: &Input, options: &Options) -> Result<Answer> {
    let names = Names::of(options)?;
    let kind: PurchaseModelKind = options.get("kind")?;
    let purchases = names.read(input, false)?;
    let (model, fit) = PurchaseModel::fit(kind, &purchases).map_err(|error| names.named(error))?;
    fitted(json(&model)?, &fit)
}

pub(super) fn fit_spending(input: &Input, options: &Options) -> Result<Answer> {
    let names = Names::of(options)?;
    let purchases = names.read(input, true)?;
    let (model, fit) = GammaGamma::fit(&purchases).map_err(|error| names.named(error))?;
    let correlation = GammaGamma::correlation(&purchases)?;
    let mut answer = fitted(json(&model)?, &fit)?;
    if let Some(figures) = answer.figures.as_object_mut() {
        figures.insert("correlation".to_owned(), json(&correlation)?);
    }
    Ok(answer)
}

pub(super) fn expected_purchases(input: &Input, options: &Options) -> Result<Answer> {
    let names = Names::of(options)?;
    let model: PurchaseModel = options.get("model")?;
    let periods: f64 = options.get("periods")?;
    model.check()?;
    if !(periods.is_finite() && periods >= 0.0) {
        return Err(Error::field_of(Code::OutOfRange, "periods"));
    }
    let purchases = names.read(input, false)?;
    purchases.check().map_err(|error| names.named(error))?;
    let alive = purchases.histories().map(|one| model.probability_alive(&one));
    let expected = purchases
        .histories()
        .map(|one| model.expected_purchases(&one, periods));
    let table = names.table(input)?;
    Ok(Answer {
        figures: Json::Null,
        table: table
            .numbers("probability_alive", alive.collect())
            .numbers("expected_purchases", expected.collect()),
    })
}

pub(super) fn lifetime_values(input: &Input, options: &Options) -> Result<Answer> {
    let names = Names::of(options)?;
    let (model, spending): (PurchaseModel, GammaGamma) = (options.get("model")?, options.get("spending")?);
    let horizon = LifetimeValueOptions {
        periods: options.get("periods")?,
        period_length: options.get("period_length")?,
        discount_rate: options.get("discount_rate")?,
        margin: options.get("margin")?,
    };
    let purchases = names.read(input, true)?;
    let found = values_of(&model, &spending, &purchases, &horizon).map_err(|error| names.named(error))?;
    let table = names.table(input)?;
    Ok(Answer {
        figures: Json::Null,
        table: table
            .numbers(
                "probability_alive",
                found.iter().map(|one| one.probability_alive).collect(),
            )
            .numbers(
                "expected_purchases",
                found.iter().map(|one| one.expected_purchases).collect(),
            )
            .numbers(
                "expected_value",
                found.iter().map(|one| one.expected_value).collect(),
            )
            .numbers(
                "lifetime_value",
                found.iter().map(|one| one.lifetime_value).collect(),
            ),
    })
}
