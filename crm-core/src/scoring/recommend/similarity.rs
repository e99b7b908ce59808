//! How alike items are.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, TO_THE_END, share};

/// Items are shared out among the cores in parts of so many.
const PART: usize = 128;

/// After so many parts it is asked whether to go on.
const AT_ONCE: usize = 32;

/// How likeness is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SimilarityMeasure {
    /// n(a and b) / √(n(a) n(b)) over customers: 1 when the same customers bought both.
    #[default]
    Cosine,
    /// The product of weights that grow ever less with the number of purchases, and are smaller for popular items and
    /// for customers who buy everything: Okapi BM25 (S. Robertson and S. Walker, 1994) with items as documents and
    /// customers as words, k₁ = 1.2, b = 0.75:
    /// w = tf (k₁ + 1) / (tf + k₁ (1 − b + b · item's purchases / mean)) · ln(items / (1 + customer's items)).
    Bm25,
}

/// How items are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SimilarityOptions {
    /// How likeness is measured.
    pub measure: SimilarityMeasure,
    /// How many neighbours each item keeps.
    pub neighbors: u32,
    /// Items are neighbours when at least so many customers bought both.
    pub min_customers: u32,
    /// Customers with more different items are left out: they say little and cost the square of it.
    pub max_items: u32,
}

impl SimilarityOptions {
    pub(super) const DEFAULT: Self = Self {
        measure: SimilarityMeasure::Cosine,
        neighbors: 50,
        min_customers: 2,
        max_items: 2_000,
    };
}

impl Default for SimilarityOptions {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// An item that is like another.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Neighbor {
    /// The item.
    pub item: u32,
    /// How alike they are.
    pub score: f64,
    /// How many customers bought both.
    pub customers: u64,
}

/// An item and those that are like it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemNeighbors {
    /// The item.
    pub item: u32,
    /// Its neighbours, the most alike first.
    pub neighbors: Vec<Neighbor>,
}

/// How many customers bought an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemUses {
    /// The item.
    pub item: u32,
    /// How many customers bought it.
    pub customers: u64,
}

/// The neighbours of all items, and how popular they are.
///
/// ```
/// use crm_core::recommend::{ItemSimilarities, SimilarityOptions};
/// // Customers 1, 2 and 3 bought item 10; 1 and 2 also item 20.
/// let options = SimilarityOptions { min_customers: 1, ..SimilarityOptions::default() };
/// let model = ItemSimilarities::fit(&[1, 2, 3, 1, 2], &[10, 10, 10, 20, 20], &options)?;
/// let like = model.like(20);
/// assert_eq!((like[0].item, like[0].customers), (10, 2));
/// assert!((like[0].score - 2.0 / 6_f64.sqrt()).abs() < 1e-12);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ItemSimilarities {
    /// By item, ascending.
    pub items: Vec<ItemNeighbors>,
    /// The items, the most popular first.
    pub popular: Vec<ItemUses>,
}

/// Sparse rows and columns: who bought what, with a weight.
struct Matrix {
    /// The items in use, ascending; elsewhere an item is its place here.
    items: Vec<u32>,
    of_customer: Vec<Vec<(usize, f64)>>,
    of_item: Vec<Vec<(usize, f64)>>,
}

impl ItemSimilarities {
    /// Of purchases, a row a purchase, in any order; customers and items are numbers.
    ///
    /// Errors: `inconsistent` for columns of different lengths; `out_of_range` when no neighbours are asked for.
    pub fn fit(customer: &[u32], item: &[u32], options: &SimilarityOptions) -> Result<Self> {
        Self::fit_while(customer, item, options, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between parts of the items.
    pub fn fit_while(
        customer: &[u32],
        item: &[u32],
        options: &SimilarityOptions,
        go_on: GoOn<'_>,
    ) -> Result<Self> {
        if customer.len() != item.len() {
            return Err(Error::field_of(Code::Inconsistent, "item"));
        }
        if options.neighbors == 0 {
            return Err(Error::field_of(Code::OutOfRange, "neighbors"));
        }
        let mut matrix = Matrix::of(customer, item);
        let popular = matrix.popular();
        matrix.weigh(options.measure);
        matrix.leave_out(options.max_items as usize);
        let parts: Vec<_> = (0..matrix.items.len()).step_by(PART).collect();
        let mut items = Vec::with_capacity(matrix.items.len());
        for parts in parts.chunks(AT_ONCE) {
            go_on()?;
            let of_part = |at: usize| match parts.get(at) {
                Some(start) => matrix.neighbors(*start..start + PART, options),
                None => Vec::new(),
            };
            items.extend(share(parts.len(), of_part).into_iter().flatten());
        }
        Ok(Self { items, popular })
    }

    /// The items that are like this one, the most alike first.
    pub fn like(&self, item: u32) -> &[Neighbor] {
        let place = self.items.binary_search_by_key(&item, |one| one.item).ok();
        place
            .and_then(|at| self.items.get(at))
            .map_or(&[], |one| &one.neighbors)
    }
}

/// The first of them, the most alike first, of equals the smallest number.
pub(super) fn nearest(mut found: Vec<Neighbor>, count: u32) -> Vec<Neighbor> {
    let order = |a: &Neighbor, b: &Neighbor| b.score.total_cmp(&a.score).then(a.item.cmp(&b.item));
    let count = count as usize;
    if found.len() > count {
        found.select_nth_unstable_by(count, order);
        found.truncate(count);
    }
    found.sort_unstable_by(order);
    found
}

/// The most popular first, of equals the smallest number.
pub(super) fn by_popularity(mut items: Vec<ItemUses>) -> Vec<ItemUses> {
    items.sort_unstable_by(|a, b| b.customers.cmp(&a.customers).then(a.item.cmp(&b.item)));
    items
}

impl Matrix {
    /// The weights are the numbers of purchases.
    fn of(customer: &[u32], item: &[u32]) -> Self {
        let mut items = item.to_vec();
        items.sort_unstable();
        items.dedup();
        let mut counts: BTreeMap<u32, BTreeMap<usize, f64>> = BTreeMap::new();
        for (customer, item) in customer.iter().zip(item) {
            if let Ok(place) = items.binary_search(item) {
                *counts.entry(*customer).or_default().entry(place).or_default() += 1.0;
            }
        }
        let of_customer = counts
            .into_values()
            .map(|row| row.into_iter().collect())
            .collect();
        let mut matrix = Self {
            of_item: vec![Vec::new(); items.len()],
            items,
            of_customer,
        };
        matrix.turn();
        matrix
    }

    /// Makes the columns of the rows.
    fn turn(&mut self) {
        for column in &mut self.of_item {
            column.clear();
        }
        for (customer, row) in self.of_customer.iter().enumerate() {
            for (item, weight) in row {
                if let Some(column) = self.of_item.get_mut(*item) {
                    column.push((customer, *weight));
                }
            }
        }
    }

    fn popular(&self) -> Vec<ItemUses> {
        let uses = self.items.iter().zip(&self.of_item);
        by_popularity(
            uses.map(|(item, column)| ItemUses {
                item: *item,
                customers: column.len() as u64,
            })
            .collect(),
        )
    }

    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 purchases")]
    fn weigh(&mut self, measure: SimilarityMeasure) {
        const K1: f64 = 1.2;
        const B: f64 = 0.75;
        let totals: Vec<f64> = self
            .of_item
            .iter()
            .map(|column| column.iter().map(|(_, n)| n).sum())
            .collect();
        let mean = totals.iter().sum::<f64>() / totals.len().max(1) as f64;
        let customers: Vec<f64> = self.of_item.iter().map(|column| column.len() as f64).collect();
        let all = self.items.len() as f64;
        for row in &mut self.of_customer {
            let rarity = (all / (1.0 + row.len() as f64)).ln().max(0.0);
            for (item, weight) in row {
                let of = |values: &[f64]| values.get(*item).copied().unwrap_or(1.0);
                *weight = match measure {
                    SimilarityMeasure::Cosine => 1.0 / of(&customers).sqrt(),
                    SimilarityMeasure::Bm25 => {
                        let length = 1.0 - B + B * of(&totals) / mean;
                        *weight * (K1 + 1.0) / (*weight + K1 * length) * rarity
                    }
                };
            }
        }
        self.turn();
    }

    /// The neighbours of the items at these places.
    fn neighbors(&self, places: Range<usize>, options: &SimilarityOptions) -> Vec<ItemNeighbors> {
        let mut sums = vec![(0.0, 0_u64); self.items.len()];
        let mut touched = Vec::new();
        let mut items = Vec::new();
        for place in places {
            let Some(item) = self.items.get(place) else { break };
            for (customer, weight) in self.of_item.get(place).into_iter().flatten() {
                for (other, other_weight) in self.of_customer.get(*customer).into_iter().flatten() {
                    if let Some((sum, count)) = sums.get_mut(*other).filter(|_| *other != place) {
                        if *count == 0 {
                            touched.push(*other);
                        }
                        *sum += weight * other_weight;
                        *count += 1;
                    }
                }
            }
            let mut found = Vec::with_capacity(touched.len());
            for other in touched.drain(..) {
                let (Some(sum), Some(item)) = (sums.get_mut(other), self.items.get(other)) else {
                    continue;
                };
                let (score, customers) = std::mem::take(sum);
                if customers >= u64::from(options.min_customers) && score > 0.0 {
                    found.push(Neighbor {
                        item: *item,
                        score,
                        customers,
                    });
                }
            }
            items.push(ItemNeighbors {
                item: *item,
                neighbors: nearest(found, options.neighbors),
            });
        }
        items
    }

    fn leave_out(&mut self, max_items: usize) {
        for row in &mut self.of_customer {
            if row.len() > max_items {
                row.clear();
            }
        }
        self.turn();
    }
}
