//! What is bought together.

use crm_core::association::{
    AssociationRule, Baskets, ItemsetOptions, association_rules as rules_of, frequent_itemsets_while,
};
use crm_core::recommend::{
    ItemSimilarities, RecommendationOptions, RecommendationReason, SimilarityOptions,
    evaluate_while as evaluation,
};
use crm_core::{Date, Json, Result};
use serde_json::json;

use super::input::{Input, Keys, day_of};
use super::output::Output;
use super::{Answer, Options, json, named};

pub(super) fn association_rules(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (basket, item): (String, String) = (options.get("basket")?, options.get("item")?);
    let (_, baskets) = input.keys(&basket)?;
    let (keys, items) = input.keys(&item)?;
    let search = ItemsetOptions {
        min_support: options.get("min_support")?,
        max_items: options.get("max_items")?,
        ..ItemsetOptions::default()
    };
    let itemsets = frequent_itemsets_while(&Baskets::of_columns(&baskets, &items)?, &search, options.go_on)?;
    let rules = rules_of(&itemsets, options.get("min_confidence")?)?;
    let number = |of: fn(&AssociationRule) -> f64| rules.iter().map(of).collect();
    Ok(Answer {
        figures: json!({ "baskets": itemsets.baskets, "itemsets": itemsets.itemsets.len() }),
        table: Output::default()
            .key_lists(
                "antecedent",
                &keys,
                rules.iter().map(|rule| rule.antecedent.as_slice()),
            )
            .keys("consequent", &keys, rules.iter().map(|rule| rule.consequent))
            .counts("count", rules.iter().map(|rule| rule.count))
            .numbers("support", number(|rule| rule.support))
            .numbers("confidence", number(|rule| rule.confidence))
            .numbers("lift", number(|rule| rule.lift))
            .numbers("leverage", number(|rule| rule.leverage))
            .some_numbers("conviction", rules.iter().map(|rule| rule.conviction))
            .numbers("zhang", number(|rule| rule.zhang)),
    })
}

/// Who bought what.
struct Purchases {
    customers: Keys,
    customer: Vec<u32>,
    items: Keys,
    item: Vec<u32>,
    search: SimilarityOptions,
}

impl Purchases {
    fn read(input: &Input, options: &Options<'_>) -> Result<Self> {
        let (customer, item): (String, String) = (options.get("customer")?, options.get("item")?);
        let (customers, customer) = input.keys(&customer)?;
        let (items, item) = input.keys(&item)?;
        Ok(Self {
            customers,
            customer,
            items,
            item,
            search: SimilarityOptions {
                measure: options.get("measure")?,
                neighbors: options.get("neighbors")?,
                min_customers: options.get("min_customers")?,
                ..SimilarityOptions::default()
            },
        })
    }

    fn fit(&self, options: &Options<'_>) -> Result<ItemSimilarities> {
        ItemSimilarities::fit_while(&self.customer, &self.item, &self.search, options.go_on)
    }
}

pub(super) fn similar_items(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let purchases = Purchases::read(input, options)?;
    let model = purchases.fit(options)?;
    let pairs: Vec<_> = model
        .items
        .iter()
        .flat_map(|one| one.neighbors.iter().map(|neighbor| (one.item, *neighbor)))
        .collect();
    Ok(Answer {
        figures: Json::Null,
        table: Output::default()
            .keys("item", &purchases.items, pairs.iter().map(|pair| pair.0))
            .keys("similar", &purchases.items, pairs.iter().map(|pair| pair.1.item))
            .numbers("score", pairs.iter().map(|pair| pair.1.score).collect())
            .counts("customers", pairs.iter().map(|pair| pair.1.customers)),
    })
}

pub(super) fn recommendations(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let purchases = Purchases::read(input, options)?;
    let model = purchases.fit(options)?;
    let wanted = RecommendationOptions {
        count: options.get("limit")?,
        fill_up: options.get("fill_up")?,
        reasons: options.get("causes")?,
        ..RecommendationOptions::default()
    };
    let mut has: Vec<Vec<u32>> = vec![Vec::new(); purchases.customers.len()];
    for (customer, item) in purchases.customer.iter().zip(&purchases.item) {
        if let Some(has) = has.get_mut(*customer as usize) {
            has.push(*item);
        }
    }
    let found = options.each(has.iter(), |has| model.recommend(has, &wanted))?;
    let rows: Vec<_> = (0..)
        .zip(found)
        .flat_map(|(customer, found)| found.into_iter().map(move |one| (customer, one)))
        .collect();
    let item_of = |reason: &RecommendationReason| reason.item;
    let because: Vec<Vec<u32>> = rows
        .iter()
        .map(|(_, one)| one.because.iter().map(item_of).collect())
        .collect();
    Ok(Answer {
        figures: Json::Null,
        table: Output::default()
            .keys(
                "customer",
                &purchases.customers,
                rows.iter().map(|(customer, _)| *customer),
            )
            .keys("item", &purchases.items, rows.iter().map(|(_, one)| one.item))
            .numbers("score", rows.iter().map(|(_, one)| one.score).collect())
            .key_lists("because", &purchases.items, because.iter().map(Vec::as_slice)),
    })
}

pub(super) fn evaluate(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let purchases = Purchases::read(input, options)?;
    let (at, split): (String, Date) = (options.get("at")?, options.get("split_at")?);
    let days: Vec<i64> = input.days(&at)?.into_iter().map(i64::from).collect();
    let Purchases {
        customer,
        item,
        search,
        ..
    } = &purchases;
    let count = options.get("limit")?;
    let found = evaluation(
        customer,
        item,
        &days,
        day_of(split).into(),
        count,
        search,
        options.go_on,
    )
    .map_err(|error| named(error, &[("at", &at), ("split", "split_at"), ("count", "limit")]))?;
    Ok(Answer {
        figures: json(&found)?,
        table: Output::default(),
    })
}
