//! Statistics over any Arrow table, without a store: columns in, columns out, the core's functions between them.

mod forecast;
mod groups;
mod holdout;
mod input;
mod items;
mod learning;
mod lifetime;
mod output;

use crm_core::clv::CustomerHistories;
use crm_core::{Code, Error, GoOn, Json, Result};
use pyo3::prelude::*;
use serde::de::DeserializeOwned;

use self::input::Input;
pub(crate) use self::output::Columns;
use self::output::Output;
use crate::watch::unless_interrupted;

/// What an operation finds: figures, and a table with a row for each of something.
struct Answer {
    figures: Json,
    table: Output,
}

/// After so many rows it is asked whether to go on.
const ROWS: usize = 1 << 12;

/// What is asked of an operation beside its table, and whether it may go on.
struct Options<'a> {
    given: Json,
    go_on: GoOn<'a>,
}

impl Options<'_> {
    /// Ends what takes long where Python was interrupted.
    fn go_on(&self) -> Result<()> {
        (self.go_on)()
    }

    /// What `work` makes of each row.
    fn each<R, T>(&self, rows: impl Iterator<Item = R>, mut work: impl FnMut(R) -> T) -> Result<Vec<T>> {
        let mut made = Vec::with_capacity(rows.size_hint().0);
        for (number, row) in rows.enumerate() {
            if number.is_multiple_of(ROWS) {
                self.go_on()?;
            }
            made.push(work(row));
        }
        Ok(made)
    }

    /// The value of an option; null where it was left out.
    ///
    /// Errors: `wrong_type` with its name.
    fn get<T: DeserializeOwned>(&self, name: &'static str) -> Result<T> {
        let json = self.given.get(name).unwrap_or(&Json::Null);
        T::deserialize(json).map_err(|_| Error::field_of(Code::WrongType, name))
    }
}

/// Runs an operation over a table: its figures as JSON, and its columns.
#[pyfunction]
pub(crate) fn statistics(
    py: Python<'_>,
    operation: &str,
    table: &Bound<'_, PyAny>,
    options: &str,
) -> PyResult<(String, Columns)> {
    let input = Input::read(table)?;
    let (figures, table) = unless_interrupted(py, |go_on| {
        let given = serde_json::from_str(options).map_err(|_| Error::new(Code::Malformed))?;
        let answer = run(operation, &input, &Options { given, go_on })?;
        Ok((answer.figures.to_string(), answer.table.finish()?))
    })?;
    Ok((figures, table))
}

fn run(operation: &str, input: &Input, options: &Options<'_>) -> Result<Answer> {
    match operation {
        "purchase_histories" => lifetime::histories(input, options, CustomerHistories::up_to),
        "purchase_occasions" => lifetime::histories(input, options, CustomerHistories::occasions_up_to),
        "fit_purchases" => lifetime::fit_purchases(input, options),
        "fit_spending" => lifetime::fit_spending(input, options),
        "expected_purchases" => lifetime::expected_purchases(input, options),
        "lifetime_values" => lifetime::lifetime_values(input, options),
        "holdout_forecast" => holdout::forecast(input, options),
        "frequency_counts" => holdout::frequency_counts(input, options),
        "tracking" => holdout::tracking(input, options),
        "rfm" => groups::rfm(input, options),
        "abc" => groups::abc(input, options),
        "k_means" => groups::k_means(input, options),
        "association_rules" => items::association_rules(input, options),
        "similar_items" => items::similar_items(input, options),
        "recommendations" => items::recommendations(input, options),
        "evaluate_recommendations" => items::evaluate(input, options),
        "forecast_demand" => forecast::forecast_demand(input, options),
        "learn" => learning::learn(input, options),
        "probabilities" => learning::probabilities(input, options),
        "contributions" => learning::contributions(input, options),
        _ => Err(Error::new(Code::NotFound)),
    }
}

/// The figures as they are written.
fn json(figures: &impl serde::Serialize) -> Result<Json> {
    serde_json::to_value(figures).map_err(|_| Error::new(Code::Internal))
}

/// The error, with the name that the caller gave to what it is about.
fn named(error: Error, names: &[(&str, &str)]) -> Error {
    let name = names.iter().find(|(own, _)| error.field() == Some(own));
    match name {
        Some((_, name)) => error.with_field((*name).to_owned()),
        None => error,
    }
}

/// The same for columns that go by their place.
fn numbered(error: Error, columns: &[String]) -> Error {
    let place = error.field().and_then(|field| field.strip_prefix("columns["));
    let place = place.and_then(|place| place.strip_suffix(']')?.parse::<usize>().ok());
    match place.and_then(|place| columns.get(place)) {
        Some(name) => error.with_field(name.clone()),
        None => error,
    }
}
