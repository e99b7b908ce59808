//! What recommendations were worth: learnt before a time, counted after it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{ItemSimilarities, RecommendationOptions, SimilarityOptions};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, TO_THE_END};

/// After so many customers it is asked whether to go on.
const PART: usize = 256;

/// How good lists of k items were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct RecommendationQuality {
    /// The part of what was bought that had been recommended, of as much as fits in a list; the mean over customers.
    pub recall: f64,
    /// The mean over customers of the mean, over the hits, of the part of hits up to each hit; MAP@k.
    pub mean_average_precision: f64,
    /// The part of all items that was recommended to anybody.
    pub coverage: f64,
}

/// The model beside the simplest one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct RecommendationEvaluation {
    /// How many customers bought before the split, and something new after it.
    pub customers: u64,
    /// The recommendations of the model.
    pub model: RecommendationQuality,
    /// The most popular items that the customer did not have.
    pub popular: RecommendationQuality,
}

/// Learns from the purchases before `split`, recommends `count` items to each customer who was there, and compares them
/// with what the customer bought from then on and did not have before.
///
/// Errors: those of [`ItemSimilarities::fit`]; `inconsistent` for times of another length; `out_of_range` for a count
/// of 0; `too_few` when no customer bought before and after.
pub fn evaluate(
    customer: &[u32],
    item: &[u32],
    at: &[i64],
    split: i64,
    count: u32,
    options: &SimilarityOptions,
) -> Result<RecommendationEvaluation> {
    evaluate_while(customer, item, at, split, count, options, TO_THE_END)
}

/// The same, as long as `go_on` has no error, with which it ends: it is asked between parts of the items and customers.
pub fn evaluate_while(
    customer: &[u32],
    item: &[u32],
    at: &[i64],
    split: i64,
    count: u32,
    options: &SimilarityOptions,
    go_on: GoOn<'_>,
) -> Result<RecommendationEvaluation> {
    if customer.len() != item.len() || customer.len() != at.len() {
        let field = if customer.len() == item.len() {
            "at"
        } else {
            "item"
        };
        return Err(Error::field_of(Code::Inconsistent, field));
    }
    if count == 0 {
        return Err(Error::field_of(Code::OutOfRange, "count"));
    }
    let rows = || customer.iter().copied().zip(item.iter().copied()).zip(at);
    let (customers, items): (Vec<u32>, Vec<u32>) =
        rows().filter(|(_, at)| **at < split).map(|(row, _)| row).unzip();
    let model = ItemSimilarities::fit_while(&customers, &items, options, go_on)?;
    let popular = ItemSimilarities {
        items: Vec::new(),
        popular: model.popular.clone(),
    };
    let mut before: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for (customer, item) in customers.into_iter().zip(items) {
        before.entry(customer).or_default().insert(item);
    }
    let mut after: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for ((customer, item), _) in rows().filter(|(_, at)| **at >= split) {
        if before.get(&customer).is_some_and(|had| !had.contains(&item)) {
            after.entry(customer).or_default().insert(item);
        }
    }
    if after.is_empty() {
        return Err(Error::field_of(Code::TooFew, "split"));
    }
    let known = model.popular.len();
    let quality = |model: &ItemSimilarities| quality(model, &before, &after, (count, known), go_on);
    Ok(RecommendationEvaluation {
        customers: after.len() as u64,
        model: quality(&model)?,
        popular: quality(&popular)?,
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "far fewer than 2^53 customers and items"
)]
fn quality(
    model: &ItemSimilarities,
    before: &BTreeMap<u32, BTreeSet<u32>>,
    after: &BTreeMap<u32, BTreeSet<u32>>,
    (count, known): (u32, usize),
    go_on: GoOn<'_>,
) -> Result<RecommendationQuality> {
    let options = RecommendationOptions {
        count,
        ..RecommendationOptions::default()
    };
    let mut listed = BTreeSet::new();
    let (mut recall, mut precision) = (0.0, 0.0);
    for (number, (customer, bought)) in after.iter().enumerate() {
        if number.is_multiple_of(PART) {
            go_on()?;
        }
        let has: Vec<u32> = before.get(customer).into_iter().flatten().copied().collect();
        let (mut hits, mut precisions) = (0.0, 0.0);
        for (one, place) in model.recommend(&has, &options).iter().zip(1_u32..) {
            listed.insert(one.item);
            if bought.contains(&one.item) {
                hits += 1.0;
                precisions += hits / f64::from(place);
            }
        }
        let possible = (bought.len() as f64).min(f64::from(count));
        recall += hits / possible;
        precision += precisions / possible;
    }
    let customers = after.len() as f64;
    Ok(RecommendationQuality {
        recall: recall / customers,
        mean_average_precision: precision / customers,
        coverage: listed.len() as f64 / known.max(1) as f64,
    })
}
