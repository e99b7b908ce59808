//! What is asked about baskets, and what is found.

use serde::{Deserialize, Serialize};

use crate::base::{CategoryId, ProductId, Timestamp};

/// What counts as one item of a basket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BasketBy {
    /// A product of the catalogue.
    #[default]
    Product,
    /// The main category of a product.
    Category,
}

/// Which baskets are looked at, and what is worth telling.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BasketQuery {
    /// What counts as one item.
    pub by: BasketBy,
    /// Only orders that were placed at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Only orders that were placed before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
    /// out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
    /// The least part of all baskets that hold the items of a set or a rule, above 0 and up to 1; 0.01 when left out.
    pub min_support: f64,
    /// The least part of the baskets with its antecedent for which a rule holds, 0 to 1; 0.5 when left out. Of rules alone.
    pub min_confidence: f64,
    /// The most items of a set, or of a rule with its consequent; 6 when left out.
    pub max_items: u32,
    /// The most sets or rules that are told, the first ones; 1,000 when left out.
    pub limit: u32,
    /// The most itemsets that are looked at: more are an error; 1,000,000 when left out.
    pub max_itemsets: u64,
    /// The most items of all baskets together, which memory goes by: more are an error; 10,000,000 when left out.
    pub max_basket_items: u64,
}

impl Default for BasketQuery {
    fn default() -> Self {
        Self {
            by: BasketBy::Product,
            from: None,
            until: None,
            as_of: None,
            min_support: 0.01,
            min_confidence: 0.5,
            max_items: 6,
            limit: 1_000,
            max_itemsets: 1_000_000,
            max_basket_items: 10_000_000,
        }
    }
}

/// An item of baskets: a product or a category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasketItem {
    /// The product, where products are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The category, where categories are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// What it is called.
    pub name: String,
}

/// Items that are bought together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BasketSet {
    /// The items, who was created first first.
    pub items: Vec<BasketItem>,
    /// How many baskets hold them all.
    pub count: u64,
    /// The part of all baskets.
    pub support: f64,
}

/// The sets of items that are often bought together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BasketSets {
    /// How many baskets there are.
    pub baskets: u64,
    /// How many sets were found.
    pub found: u64,
    /// The first of them: those with fewer items first, of them those in the most baskets.
    pub sets: Vec<BasketSet>,
}

/// "Who buys all of these also buys that", and how far it is true. P(A), P(B) and P(AB) are the parts of all baskets that
/// hold the antecedent, the consequent and both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BasketRule {
    /// What is bought, who was created first first.
    pub antecedent: Vec<BasketItem>,
    /// What is bought with it.
    pub consequent: BasketItem,
    /// How many baskets hold all of it.
    pub count: u64,
    /// P(AB).
    pub support: f64,
    /// P(AB) / P(A).
    pub confidence: f64,
    /// P(AB) / (P(A) P(B)): above 1, they are bought together more often than by chance.
    pub lift: f64,
    /// P(AB) − P(A) P(B).
    pub leverage: f64,
    /// (1 − P(B)) / (1 − confidence); none when the rule holds always, where it is infinite.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conviction: Option<f64>,
    /// Zhang's metric, from −1 (never together) to 1.
    pub zhang: f64,
}

/// The rules that hold among baskets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BasketRules {
    /// How many baskets there are.
    pub baskets: u64,
    /// How many rules were found.
    pub found: u64,
    /// The first of them, those of the highest lift first.
    pub rules: Vec<BasketRule>,
}
