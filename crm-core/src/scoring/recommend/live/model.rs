//! What is asked, and what is recommended.

use serde::{Deserialize, Serialize};

use crate::base::{CategoryId, ProductId, Timestamp};
use crate::recommend::RecommendationQuality;

/// What is recommended to a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecommendationQuery {
    /// The most products, 1 to 1,000; 10 when left out.
    pub limit: u32,
    /// Only products in this category or in one below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Whether products are left out that the customer has; yes, when left out.
    pub exclude_owned: bool,
    /// Products that are left out, such as those out of stock.
    pub exclude: Vec<ProductId>,
    /// The most products that are named as causes of one recommendation; 3 when left out.
    pub causes: u32,
}

impl Default for RecommendationQuery {
    fn default() -> Self {
        Self {
            limit: 10,
            category_id: None,
            exclude_owned: true,
            exclude: Vec::new(),
            causes: 3,
        }
    }
}

/// Which products that are like one are listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SimilarProductQuery {
    /// The most products, 1 to 1,000; 10 when left out.
    pub limit: u32,
    /// Only products in this category or in one below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Products that are left out.
    pub exclude: Vec<ProductId>,
}

impl Default for SimilarProductQuery {
    fn default() -> Self {
        Self {
            limit: 10,
            category_id: None,
            exclude: Vec::new(),
        }
    }
}

/// Why a product is recommended. In this order they fill a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecommendationBasis {
    /// It is bought by those who bought what the customer has.
    BoughtTogether,
    /// It is popular among the products in the categories of what the customer has.
    PopularInCategories,
    /// It is popular among all products.
    Popular,
}

/// A product for a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProductRecommendation {
    /// The product.
    pub product_id: ProductId,
    /// Why it is recommended.
    pub basis: RecommendationBasis,
    /// How much speaks for it: the sum, over what the customer has, of the cosine likeness to it; 0 for one that is
    /// recommended for being popular.
    pub score: f64,
    /// "Because you bought": the strongest causes first; empty for one that is recommended for being popular.
    pub because: Vec<RecommendationCause>,
    /// How many customers bought it.
    pub customers: u64,
}

/// Something that the customer has and that speaks for a product.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RecommendationCause {
    /// What the customer has.
    pub product_id: ProductId,
    /// Its part of the score.
    pub score: f64,
}

/// A product that is like another.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SimilarProduct {
    /// The product.
    pub product_id: ProductId,
    /// n(both) / √(n(one) n(other)) over customers: 1 when the same customers bought both.
    pub score: f64,
    /// How many customers bought both.
    pub customers: u64,
}

/// How recommendations are tried out on the past.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecommendationReviewOptions {
    /// What was bought before this instant is learnt from, what was bought from then on is to be foretold; when left out,
    /// as `holdout` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split_at: Option<Timestamp>,
    /// The part of all purchases, the last ones, that is to be foretold, above 0 and below 1; 0.2 when left out.
    pub holdout: f64,
    /// How long the lists are, k; 10 when left out.
    pub limit: u32,
}

impl Default for RecommendationReviewOptions {
    fn default() -> Self {
        Self {
            split_at: None,
            holdout: 0.2,
            limit: 10,
        }
    }
}

/// What recommendations would have been worth: of customers who bought before an instant, and something new from then
/// on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RecommendationReview {
    /// The instant.
    pub split_at: Timestamp,
    /// How many purchases were learnt from: one for each order and product.
    pub learnt: u64,
    /// How many customers there are.
    pub customers: u64,
    /// The recommendations.
    pub model: RecommendationQuality,
    /// The most popular products that the customer did not have.
    pub popular: RecommendationQuality,
}
