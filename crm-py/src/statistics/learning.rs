//! Models of yes and no, tried on rows that they have not seen.

use crm_core::learn::{
    BinaryEvaluation, BoostedTrees, BoostingOptions, LogisticOptions, LogisticRegression, RowSplit,
    train_test_split,
};
use crm_core::{Code, Error, Json, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::input::Input;
use super::output::Output;
use super::{Answer, Options, json, numbered};

/// Bins of a calibration.
const BINS: u32 = 10;

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Model {
    Logistic(LogisticRegression),
    Boosted(BoostedTrees),
}

impl Model {
    /// The columns as this kind of model takes them.
    fn read(boosted: bool, input: &Input, names: &[String]) -> Result<Vec<Vec<f64>>> {
        let column = |name: &String| {
            if boosted {
                input.gappy_numbers(name)
            } else {
                input.numbers(name)
            }
        };
        names.iter().map(column).collect()
    }

    fn is_boosted(&self) -> bool {
        matches!(self, Self::Boosted(_))
    }

    fn probability(&self, row: &[f64]) -> f64 {
        match self {
            Self::Logistic(model) => model.probability(row),
            Self::Boosted(model) => model.probability(row),
        }
    }

    fn contributions(&self, row: &[f64]) -> Vec<f64> {
        match self {
            Self::Logistic(model) => model.contributions(row),
            Self::Boosted(model) => model.contributions(row),
        }
    }
}

/// The values of each row.
fn rows(columns: &[Vec<f64>]) -> impl Iterator<Item = Vec<f64>> {
    let count = columns.first().map_or(0, Vec::len);
    (0..count).map(|row| {
        columns
            .iter()
            .filter_map(|column| column.get(row).copied())
            .collect()
    })
}

pub(super) fn learn(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (kind, names, target): (String, Vec<String>, String) = (
        options.get("kind")?,
        options.get("columns")?,
        options.get("target")?,
    );
    if names.is_empty() {
        return Err(Error::field_of(Code::Required, "columns"));
    }
    let boosted = kind == "boosted_trees";
    let columns = Model::read(boosted, input, &names)?;
    let outcomes = input.truths(&target)?;
    let seed = options.get("seed")?;
    let split = train_test_split(outcomes.len(), options.get("test_part")?, seed)?;
    let picked = |places: &[usize]| -> Vec<Vec<f64>> {
        columns
            .iter()
            .map(|column| RowSplit::pick(places, column))
            .collect()
    };
    let (train, known) = (picked(&split.train), RowSplit::pick(&split.train, &outcomes));
    let here = |error| match numbered(error, &names) {
        error if error.code() == Code::TooFew => error.with_field(target.clone()),
        error => error,
    };
    let (model, fit) = if boosted {
        let search = BoostingOptions {
            trees: options.get("trees")?,
            depth: options.get("depth")?,
            learning_rate: options.get("learning_rate")?,
            seed,
            ..BoostingOptions::default()
        };
        let model = BoostedTrees::fit_while(&train, &known, &search, options.go_on).map_err(here)?;
        (Model::Boosted(model), Json::Null)
    } else {
        let search = LogisticOptions {
            l2: options.get("l2")?,
        };
        let (model, fit) =
            LogisticRegression::fit_while(&train, &known, search, options.go_on).map_err(here)?;
        (Model::Logistic(model), json(&fit)?)
    };
    let evaluation = if split.test.is_empty() {
        Json::Null
    } else {
        let test = picked(&split.test);
        let probabilities = options.each(rows(&test), |row| model.probability(&row))?;
        let outcomes = RowSplit::pick(&split.test, &outcomes);
        json(&BinaryEvaluation::of(&probabilities, &outcomes, BINS)?)?
    };
    Ok(Answer {
        figures: json!({ "model": json(&model)?, "fit": fit, "evaluation": evaluation, "rows": split.train.len() }),
        table: Output::default(),
    })
}

/// The model and the columns of the options.
fn given(input: &Input, options: &Options<'_>) -> Result<(Model, Vec<String>, Vec<Vec<f64>>)> {
    let (model, names): (Model, Vec<String>) = (options.get("model")?, options.get("columns")?);
    let columns = Model::read(model.is_boosted(), input, &names)?;
    Ok((model, names, columns))
}

pub(super) fn probabilities(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (model, _, columns) = given(input, options)?;
    let found = options.each(rows(&columns), |row| model.probability(&row))?;
    Ok(Answer {
        figures: Json::Null,
        table: Output::default().numbers("probability", found),
    })
}

pub(super) fn contributions(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (model, names, columns) = given(input, options)?;
    let found = options.each(rows(&columns), |row| model.contributions(&row))?;
    let mut table = Output::default();
    for (at, name) in names.into_iter().enumerate() {
        let column = found.iter().filter_map(|row| row.get(at).copied()).collect();
        table = table.numbers(name, column);
    }
    Ok(Answer {
        figures: Json::Null,
        table,
    })
}
