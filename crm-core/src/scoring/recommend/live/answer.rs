//! Answers from what is known.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::catalogue::Article;
use super::index::{Index, OPTIONS, bought};
use super::model::{
    ProductRecommendation, RecommendationBasis, RecommendationCause, RecommendationQuery, SimilarProduct,
    SimilarProductQuery,
};
use crate::activity::product;
use crate::base::{CategoryId, Code, CustomerId, Error, ProductId, Result};
use crate::customers;
use crate::store::Reader;

/// The longest list.
const MAX_LIMIT: u32 = 1_000;

/// Which products may be listed.
struct Wanted<'a> {
    index: &'a Index,
    categories: Option<BTreeSet<CategoryId>>,
    excluded: BTreeSet<u32>,
}

impl<'a> Wanted<'a> {
    fn new(
        index: &'a Index,
        reader: &dyn Reader,
        limit: u32,
        category_id: Option<CategoryId>,
        exclude: &[ProductId],
    ) -> Result<Self> {
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(Error::field_of(Code::OutOfRange, "limit"));
        }
        let categories = product::in_category(reader, category_id)?;
        let ordinals = exclude.iter().map(|id| product::ordinal_of(reader, *id));
        Ok(Self {
            index,
            categories,
            excluded: ordinals.filter_map(Result::transpose).collect::<Result<_>>()?,
        })
    }

    /// The product, if it may be listed.
    fn article(&self, item: u32) -> Option<&'a Article> {
        let article = self.index.catalogue.sold(item)?;
        let is_wanted = self
            .categories
            .as_ref()
            .is_none_or(|wanted| article.is_in(wanted));
        (is_wanted && !self.excluded.contains(&item)).then_some(article)
    }
}

/// What speaks for a product, by ordinal.
struct Candidate {
    item: u32,
    score: f64,
    /// What the customer has, and its part of the score.
    because: Vec<(u32, f64)>,
}

fn strongest_first(a: (f64, u32), b: (f64, u32)) -> Ordering {
    b.0.total_cmp(&a.0).then(a.1.cmp(&b.1))
}

pub(super) fn for_customer(
    index: &Index,
    reader: &dyn Reader,
    customer: CustomerId,
    query: &RecommendationQuery,
) -> Result<Vec<ProductRecommendation>> {
    let RecommendationQuery {
        limit,
        category_id,
        exclude_owned,
        ref exclude,
        causes,
    } = *query;
    let not_found = || Error::new(Code::NotFound).with_entity("customer");
    let owner = customers::ordinal_of(reader, customer)?.ok_or_else(not_found)?;
    if !customers::is_live(reader, owner)? {
        return Err(not_found());
    }
    let has = bought(reader, owner)?;
    let mut wanted = Wanted::new(index, reader, limit, category_id, exclude)?;
    if exclude_owned {
        wanted.excluded.extend(has.iter().copied());
    }
    let limit = limit as usize;
    let mut found = candidates(&wanted, &has);
    found.sort_by(|a, b| strongest_first((a.score, a.item), (b.score, b.item)));
    found.truncate(limit);
    let mut listed: Vec<ProductRecommendation> = Vec::with_capacity(limit);
    for candidate in found {
        wanted.excluded.insert(candidate.item);
        listed.extend(recommended(index, candidate, causes as usize));
    }
    if listed.len() < limit {
        let owned = has.iter().filter_map(|item| index.catalogue.get(*item));
        let familiar: BTreeSet<CategoryId> = owned.flat_map(Article::categories).copied().collect();
        let in_familiar = |article: &Article| article.is_in(&familiar);
        let basis = RecommendationBasis::PopularInCategories;
        fill_up(&mut wanted, &mut listed, limit, basis, in_familiar);
        fill_up(
            &mut wanted,
            &mut listed,
            limit,
            RecommendationBasis::Popular,
            |_| true,
        );
    }
    Ok(listed)
}

/// What is like anything that the customer has.
fn candidates(wanted: &Wanted<'_>, has: &[u32]) -> Vec<Candidate> {
    let mut votes = Vec::new();
    for cause in has {
        let near = wanted.index.nearest(*cause).iter();
        votes.extend(near.map(|neighbor| (neighbor.item, *cause, neighbor.score)));
    }
    // In the order of what the customer has, so that sums are the same each time.
    votes.sort_by_key(|(item, cause, _)| (*item, *cause));
    let of_item = |votes: &[(u32, u32, f64)]| {
        let item = votes.first().map(|(item, ..)| *item)?;
        wanted.article(item)?;
        Some(Candidate {
            item,
            score: votes.iter().map(|(.., score)| score).sum(),
            because: votes.iter().map(|(_, cause, score)| (*cause, *score)).collect(),
        })
    };
    votes.chunk_by(|a, b| a.0 == b.0).filter_map(of_item).collect()
}

fn recommended(index: &Index, candidate: Candidate, causes: usize) -> Option<ProductRecommendation> {
    let Candidate {
        item,
        score,
        mut because,
    } = candidate;
    because.sort_by(|a, b| strongest_first((a.1, a.0), (b.1, b.0)));
    let because = because.into_iter().take(causes).filter_map(|(cause, score)| {
        Some(RecommendationCause {
            product_id: index.catalogue.get(cause)?.id,
            score,
        })
    });
    Some(ProductRecommendation {
        product_id: index.catalogue.get(item)?.id,
        basis: RecommendationBasis::BoughtTogether,
        score,
        because: because.collect(),
        customers: index.counts.customers(item).into(),
    })
}

/// Fills the list up with the most popular products of which `fits` is true.
fn fill_up(
    wanted: &mut Wanted<'_>,
    listed: &mut Vec<ProductRecommendation>,
    limit: usize,
    basis: RecommendationBasis,
    fits: impl Fn(&Article) -> bool,
) {
    for item in wanted.index.popular() {
        if listed.len() >= limit {
            return;
        }
        if let Some(article) = wanted.article(item).filter(|article| fits(article)) {
            listed.push(ProductRecommendation {
                product_id: article.id,
                basis,
                score: 0.0,
                because: Vec::new(),
                customers: wanted.index.counts.customers(item).into(),
            });
            wanted.excluded.insert(item);
        }
    }
}

pub(super) fn similar(
    index: &Index,
    reader: &dyn Reader,
    product: ProductId,
    query: &SimilarProductQuery,
) -> Result<Vec<SimilarProduct>> {
    let SimilarProductQuery {
        limit,
        category_id,
        ref exclude,
    } = *query;
    let item = product::ordinal_of(reader, product)?;
    let item = item.ok_or_else(|| Error::new(Code::NotFound).with_entity("product"))?;
    let wanted = Wanted::new(index, reader, limit, category_id, exclude)?;
    let is_wanted = |item| wanted.article(item).is_some();
    let found = index.counts.like(item, limit, OPTIONS.min_customers, is_wanted);
    let similar = found.into_iter().filter_map(|neighbor| {
        Some(SimilarProduct {
            product_id: index.catalogue.get(neighbor.item)?.id,
            score: neighbor.score,
            customers: neighbor.customers,
        })
    });
    Ok(similar.collect())
}
