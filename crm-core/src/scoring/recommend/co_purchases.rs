//! Counts of who bought what together, kept purchase by purchase.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::similarity::{by_popularity, nearest};
use super::{ItemNeighbors, ItemSimilarities, ItemUses, Neighbor};
use crate::base::{Code, Error, Result};

/// How many customers bought each item, and each two of them. A customer's first purchase of an item changes it by one
/// and by one pair for each item that the customer had before; so it can be kept up to date as orders come in, and the
/// cosine likeness of items follows at any time.
///
/// ```
/// use crm_core::recommend::CoPurchases;
/// let mut counts = CoPurchases::default();
/// counts.record(&[], 10);
/// counts.record(&[10], 20);
/// counts.record(&[], 20);
/// assert_eq!((counts.customers(20), counts.together(20, 10)), (2, 1));
/// assert!((counts.like(10, 5)[0].score - 1.0 / 2_f64.sqrt()).abs() < 1e-12);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoPurchases {
    /// How many customers bought each item.
    pub items: BTreeMap<u32, u64>,
    /// How many customers bought both, by the first and the second item, in both orders.
    pub pairs: BTreeMap<u32, BTreeMap<u32, u64>>,
}

impl CoPurchases {
    /// Counts that a customer bought an item who had bought `before` already; nothing when it is among those.
    pub fn record(&mut self, before: &[u32], item: u32) {
        let mut before = before.to_vec();
        before.sort_unstable();
        before.dedup();
        if before.binary_search(&item).is_ok() {
            return;
        }
        *self.items.entry(item).or_default() += 1;
        for other in before {
            for (a, b) in [(item, other), (other, item)] {
                *self.pairs.entry(a).or_default().entry(b).or_default() += 1;
            }
        }
    }

    /// Takes back what [`record`](Self::record) did with the same arguments, as when an order is cancelled.
    ///
    /// Errors: `inconsistent` when it was not recorded, and then nothing is changed.
    pub fn forget(&mut self, rest: &[u32], item: u32) -> Result<()> {
        let mut rest = rest.to_vec();
        rest.sort_unstable();
        rest.dedup();
        if rest.binary_search(&item).is_ok() {
            return Ok(());
        }
        if self.customers(item) == 0 || rest.iter().any(|other| self.together(item, *other) == 0) {
            return Err(Error::field_of(Code::Inconsistent, "item"));
        }
        less_one(&mut self.items, item);
        for other in rest {
            for (a, b) in [(item, other), (other, item)] {
                let emptied = self.pairs.get_mut(&a).is_some_and(|pairs| {
                    less_one(pairs, b);
                    pairs.is_empty()
                });
                if emptied {
                    self.pairs.remove(&a);
                }
            }
        }
        Ok(())
    }

    /// How many customers bought the item.
    pub fn customers(&self, item: u32) -> u64 {
        self.items.get(&item).copied().unwrap_or_default()
    }

    /// How many customers bought both.
    pub fn together(&self, a: u32, b: u32) -> u64 {
        self.pairs
            .get(&a)
            .and_then(|pairs| pairs.get(&b))
            .copied()
            .unwrap_or_default()
    }

    /// The items that are most like this one by cosine, at most `count`.
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 customers")]
    pub fn like(&self, item: u32, count: u32) -> Vec<Neighbor> {
        let own = self.customers(item) as f64;
        let neighbor = |(other, both): (&u32, &u64)| Neighbor {
            item: *other,
            score: *both as f64 / (own * self.customers(*other) as f64).sqrt(),
            customers: *both,
        };
        nearest(
            self.pairs
                .get(&item)
                .into_iter()
                .flatten()
                .map(neighbor)
                .collect(),
            count,
        )
    }

    /// The neighbours of all items by cosine, at most `count` each.
    pub fn similarities(&self, count: u32) -> ItemSimilarities {
        let of = |item: &u32| ItemNeighbors {
            item: *item,
            neighbors: self.like(*item, count),
        };
        let uses = self.items.iter().map(|(item, customers)| ItemUses {
            item: *item,
            customers: *customers,
        });
        ItemSimilarities {
            items: self.items.keys().map(of).collect(),
            popular: by_popularity(uses.collect()),
        }
    }
}

fn less_one(counts: &mut BTreeMap<u32, u64>, key: u32) {
    if let Some(count) = counts.get_mut(&key) {
        *count = count.saturating_sub(1);
        if *count == 0 {
            counts.remove(&key);
        }
    }
}
