//! This side of `benches/peers/compare.py`: runs one measurement over the files that the script made, and prints what it
//! took, and what it found, as JSON.
//!
//! ```text
//! peers MEASUREMENT FOLDER ROUNDS
//! ```

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts of a benchmark are small"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

use crm_benches::Result;
use crm_benches::duel::{median, now};
use crm_core::association::{Baskets, ItemsetOptions, association_rules, frequent_itemsets};
use crm_core::clv::{
    BgBb, BgNbd, GammaGamma, LifetimeValueOptions, ParetoNbd, PurchaseHistories, PurchaseModel,
    lifetime_values,
};
use crm_core::learn::{KMeans, KMeansOptions};
use crm_core::recommend::{SimilarityMeasure, SimilarityOptions, evaluate};
use crm_core::{
    Code, CustomerId, Decimal, Error, RfmColumns, RfmInput, RfmMethod, RfmOptions, rfm_column_scores,
    rfm_scores,
};

/// The weeks of a month, as lifetimes counts them.
const WEEKS: f64 = 4.345;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, measurement, folder, rounds] = arguments.as_slice() else {
        return Err("peers MEASUREMENT FOLDER ROUNDS".into());
    };
    let (folder, rounds) = (Path::new(folder), rounds.parse()?);
    let found = match measurement.as_str() {
        "bg_nbd" => bg_nbd(folder, rounds)?,
        "pareto_nbd" => pareto_nbd(folder, rounds)?,
        "bg_bb" => bg_bb(folder, rounds)?,
        "groceries" => groceries(folder, rounds)?,
        "k_means" => k_means(folder, rounds)?,
        "rfm" => rfm(folder, rounds)?,
        "rfm_records" => rfm_records(folder, rounds)?,
        "recommend" => recommend(folder)?,
        _ => return Err("no such measurement".into()),
    };
    println!("{}", serde_json::to_string(&found)?);
    Ok(())
}

/// What was found, by name.
type Found = BTreeMap<&'static str, f64>;

/// The median of the seconds that `work` takes, and what it found the last time.
fn timed(rounds: usize, mut work: impl FnMut() -> Result<Found>) -> Result<Found> {
    let (mut took, mut found) = (Vec::new(), Found::new());
    for _ in 0..rounds {
        let began = now();
        found = work()?;
        took.push(began.elapsed().as_secs_f64());
    }
    found.insert("seconds", median(took));
    Ok(found)
}

/// The columns of a file of numbers, under a line of names.
fn columns(path: &Path) -> Result<Vec<Vec<f64>>> {
    let text = std::fs::read_to_string(path)?;
    let mut lines = text.lines();
    let mut columns = vec![Vec::new(); lines.next().map_or(0, |names| names.split(',').count())];
    for line in lines {
        for (column, cell) in columns.iter_mut().zip(line.split(',')) {
            column.push(f64::from_str(cell)?);
        }
    }
    Ok(columns)
}

/// Customers by their repeat purchases, their last one, their age and their mean value.
fn histories(folder: &Path) -> Result<PurchaseHistories> {
    let columns: [Vec<f64>; 4] = columns(&folder.join("histories.csv"))?
        .try_into()
        .map_err(|_| "histories have four columns")?;
    let [frequency, recency, age, value] = columns;
    Ok(PurchaseHistories {
        frequency: frequency.into_iter().map(|frequency| frequency as u32).collect(),
        recency,
        age,
        value,
    })
}

/// Two fits, and of each customer what the purchases of the next year are worth, discounted by the month.
fn bg_nbd(folder: &Path, rounds: usize) -> Result<Found> {
    let purchases = histories(folder)?;
    let options = LifetimeValueOptions {
        period_length: WEEKS,
        ..LifetimeValueOptions::default()
    };
    timed(rounds, || {
        let began = now();
        let (model, _) = BgNbd::fit(&purchases)?;
        let fit = began.elapsed().as_secs_f64();
        let (spending, _) = GammaGamma::fit(&purchases)?;
        let values = lifetime_values(&PurchaseModel::BgNbd(model), &spending, &purchases, &options)?;
        Ok(Found::from([
            ("fit", fit),
            ("r", model.r),
            ("alpha", model.alpha),
            ("value", values.iter().map(|value| value.lifetime_value).sum()),
        ]))
    })
}

fn pareto_nbd(folder: &Path, rounds: usize) -> Result<Found> {
    let purchases = histories(folder)?;
    timed(rounds, || {
        let (model, _) = ParetoNbd::fit(&purchases)?;
        Ok(Found::from([("r", model.r), ("alpha", model.alpha)]))
    })
}

fn bg_bb(folder: &Path, rounds: usize) -> Result<Found> {
    let columns: [Vec<f64>; 3] = columns(&folder.join("occasions.csv"))?
        .try_into()
        .map_err(|_| "occasions have three columns")?;
    let [frequency, recency, age] = columns;
    let purchases = PurchaseHistories {
        frequency: frequency.into_iter().map(|used| used as u32).collect(),
        recency,
        age,
        value: Vec::new(),
    };
    timed(rounds, || {
        let (model, fit) = BgBb::fit(&purchases)?;
        Ok(Found::from([
            ("alpha", model.alpha),
            ("gamma", model.gamma),
            ("likelihood", fit.log_likelihood),
        ]))
    })
}

fn groceries(folder: &Path, rounds: usize) -> Result<Found> {
    let text = std::fs::read_to_string(folder.join("groceries.csv"))?;
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    let mut lists = Vec::new();
    for line in text.lines() {
        let mut list = Vec::new();
        for name in line.split(',') {
            let next = numbers.len() as u32;
            list.push(*numbers.entry(name).or_insert(next));
        }
        lists.push(list);
    }
    let options = ItemsetOptions {
        min_support: 0.001,
        max_items: 10,
        ..ItemsetOptions::default()
    };
    timed(rounds, || {
        let itemsets = frequent_itemsets(&Baskets::of_lists(&lists), &options)?;
        let rules = association_rules(&itemsets, 0.5)?;
        Ok(Found::from([
            ("itemsets", itemsets.itemsets.len() as f64),
            ("rules", rules.len() as f64),
        ]))
    })
}

fn k_means(folder: &Path, rounds: usize) -> Result<Found> {
    let columns = columns(&folder.join("points.csv"))?;
    let options = KMeansOptions {
        clusters: 8,
        starts: 4,
        ..KMeansOptions::default()
    };
    timed(rounds, || {
        let found = KMeans::fit(&columns, &options)?;
        Ok(Found::from([("inertia", found.inertia)]))
    })
}

/// Days, orders and cents of customers.
struct Customers {
    recency: Vec<u32>,
    frequency: Vec<u64>,
    monetary: Vec<Decimal>,
}

impl Customers {
    fn read(folder: &Path) -> Result<Self> {
        let columns = columns(&folder.join("customers.csv"))?;
        let [recency, frequency, cents] = columns.as_slice() else {
            return Err("customers have three columns".into());
        };
        Ok(Self {
            recency: recency.iter().map(|days| *days as u32).collect(),
            frequency: frequency.iter().map(|orders| *orders as u64).collect(),
            monetary: cents.iter().map(|cents| Decimal::new(*cents as i64, 2)).collect(),
        })
    }
}

fn by_rank() -> RfmOptions {
    RfmOptions {
        method: RfmMethod::Ntile,
        ..RfmOptions::default()
    }
}

/// Columns in, columns out, as in a database.
fn rfm(folder: &Path, rounds: usize) -> Result<Found> {
    let customers = Customers::read(folder)?;
    let columns = RfmColumns {
        recency_days: &customers.recency,
        frequency: &customers.frequency,
        monetary: &customers.monetary,
    };
    timed(rounds, || {
        let found = rfm_column_scores(&columns, &by_rank())?;
        Ok(Found::from([("customers", found.scores.len() as f64)]))
    })
}

/// The same of records, each with its id and the name of its segment.
fn rfm_records(folder: &Path, rounds: usize) -> Result<Found> {
    let Customers {
        recency,
        frequency,
        monetary,
    } = Customers::read(folder)?;
    let rows = recency.into_iter().zip(frequency).zip(monetary).zip(1_u128..);
    let inputs: Vec<RfmInput> = rows
        .map(|(((recency_days, frequency), monetary), number)| RfmInput {
            customer_id: CustomerId::from_bytes(number.to_be_bytes()),
            recency_days,
            frequency,
            monetary,
        })
        .collect();
    timed(rounds, || {
        let found = rfm_scores(&inputs, &by_rank())?;
        Ok(Found::from([("customers", found.customers.len() as f64)]))
    })
}

/// Recall of ten items by a time split, with the likeness that the store keeps.
fn recommend(folder: &Path) -> Result<Found> {
    let columns = columns(&folder.join("purchases.csv"))?;
    let [customer, item, at] = columns.as_slice() else {
        return Err("purchases have three columns".into());
    };
    let whole = |column: &[f64]| column.iter().map(|value| *value as u32).collect::<Vec<_>>();
    let at: Vec<i64> = at.iter().map(|value| *value as i64).collect();
    let options = SimilarityOptions {
        measure: SimilarityMeasure::Cosine,
        neighbors: 15,
        ..SimilarityOptions::default()
    };
    // The last row is the split.
    let split = *at.last().ok_or_else(|| Error::new(Code::TooFew))?;
    let rows = at.len() - 1;
    let (customer, item) = (whole(&customer[..rows]), whole(&item[..rows]));
    let began = now();
    let found = evaluate(&customer, &item, &at[..rows], split, 10, &options)?;
    Ok(Found::from([
        ("seconds", began.elapsed().as_secs_f64()),
        ("recall", found.model.recall),
        ("map", found.model.mean_average_precision),
        ("coverage", found.model.coverage),
        ("customers", found.customers as f64),
    ]))
}
