//! Recommendations for one customer.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ItemSimilarities;

/// What is recommended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecommendationOptions {
    /// The most items.
    pub count: u32,
    /// Items that are never recommended, such as those out of stock.
    pub exclude: Vec<u32>,
    /// Whether the most popular items fill up what is missing.
    pub fill_up: bool,
    /// The most reasons that are named for an item.
    pub reasons: u32,
}

impl Default for RecommendationOptions {
    fn default() -> Self {
        Self {
            count: 10,
            exclude: Vec::new(),
            fill_up: true,
            reasons: 3,
        }
    }
}

/// An item for a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecommendedItem {
    /// The item.
    pub item: u32,
    /// The sum of what speaks for it; 0 for one that is here for being popular.
    pub score: f64,
    /// What the customer has that it is like, the strongest first; empty for one that is here for being popular.
    pub because: Vec<RecommendationReason>,
}

/// "Because you bought".
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RecommendationReason {
    /// The item that the customer has.
    pub item: u32,
    /// Its part of the score.
    pub score: f64,
}

impl ItemSimilarities {
    /// Items for a customer who has these, the best first. What the customer has and what is excluded is left out.
    ///
    /// ```
    /// use crm_core::recommend::{ItemSimilarities, RecommendationOptions, SimilarityOptions};
    /// let options = SimilarityOptions { min_customers: 1, ..SimilarityOptions::default() };
    /// // Tea (1) and cups (2) go together; soap (3) is what most have.
    /// let customers = [1, 1, 2, 2, 3, 4, 5];
    /// let items = [1, 2, 1, 2, 3, 3, 3];
    /// let model = ItemSimilarities::fit(&customers, &items, &options)?;
    /// let found = model.recommend(&[1], &RecommendationOptions::default());
    /// assert_eq!((found[0].item, found[0].because[0].item), (2, 1));
    /// assert_eq!((found[1].item, found[1].because.len()), (3, 0));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn recommend(&self, has: &[u32], options: &RecommendationOptions) -> Vec<RecommendedItem> {
        let has: BTreeSet<u32> = has.iter().copied().collect();
        let excluded: BTreeSet<u32> = options.exclude.iter().copied().collect();
        let allowed = |item: &u32| !has.contains(item) && !excluded.contains(item);
        let mut reasons: BTreeMap<u32, Vec<RecommendationReason>> = BTreeMap::new();
        for item in &has {
            for neighbor in self.like(*item).iter().filter(|neighbor| allowed(&neighbor.item)) {
                reasons
                    .entry(neighbor.item)
                    .or_default()
                    .push(RecommendationReason {
                        item: *item,
                        score: neighbor.score,
                    });
            }
        }
        let mut found: Vec<RecommendedItem> = reasons
            .into_iter()
            .map(|(item, because)| RecommendedItem {
                item,
                score: because.iter().map(|reason| reason.score).sum(),
                because,
            })
            .collect();
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.item.cmp(&b.item)));
        let count = options.count as usize;
        found.truncate(count);
        for one in &mut found {
            one.because
                .sort_by(|a, b| b.score.total_cmp(&a.score).then(a.item.cmp(&b.item)));
            one.because.truncate(options.reasons as usize);
        }
        if options.fill_up {
            let listed: BTreeSet<u32> = found.iter().map(|one| one.item).collect();
            let popular = self.popular.iter().map(|uses| uses.item);
            let rest = popular.filter(|item| allowed(item) && !listed.contains(item));
            let missing = count.saturating_sub(found.len());
            found.extend(rest.take(missing).map(|item| RecommendedItem {
                item,
                score: 0.0,
                because: Vec::new(),
            }));
        }
        found
    }
}
