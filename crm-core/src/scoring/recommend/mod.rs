//! Recommendation: what goes with what a customer has bought, and why.
//!
//! Items are alike when the same customers bought them (G. Linden, B. Smith, J. York, Amazon.com Recommendations:
//! Item-to-Item Collaborative Filtering, 2003). Each item keeps its nearest neighbours; a recommendation adds up those
//! of what the customer has, and names the items that it follows from. Where they say too little, the most popular
//! items fill up. What the customer has already is left out.
//!
//! [`evaluate`] learns from the purchases before a time, recommends, and counts what was bought after it.

mod co_purchases;
mod evaluation;
mod list;
pub(super) mod live;
mod similarity;

#[cfg(test)]
mod tests;

pub use evaluation::{RecommendationEvaluation, RecommendationQuality, evaluate, evaluate_while};
pub use list::{RecommendationOptions, RecommendationReason, RecommendedItem};
pub use similarity::{
    ItemNeighbors, ItemSimilarities, ItemUses, Neighbor, SimilarityMeasure, SimilarityOptions,
};
