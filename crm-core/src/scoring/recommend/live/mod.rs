//! Recommendations of a store: products for a customer, and products like one.
//!
//! Who bought what together is kept in the handle's memory. It is counted when it is first asked for, from what each
//! customer has bought ([`PURCHASES`](crate::store::table::PURCHASES)), and follows the journal from then on: only
//! customers and products that changed since are looked at again. So it is the same as if it were counted anew, whoever
//! wrote the file.

mod answer;
mod api;
mod catalogue;
mod index;
mod memory;
mod model;
mod refresh;
mod review;

#[cfg(test)]
mod tests;

pub use api::Recommendations;
pub use model::{
    ProductRecommendation, RecommendationBasis, RecommendationCause, RecommendationQuery,
    RecommendationReview, RecommendationReviewOptions, SimilarProduct, SimilarProductQuery,
};

pub(crate) use memory::RecommenderMemory;
