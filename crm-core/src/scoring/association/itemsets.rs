//! Frequent itemsets, by FP-growth.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Baskets;
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, TO_THE_END};

/// After so many itemsets it is asked whether to go on.
const PART: usize = 256;

/// Which itemsets are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ItemsetOptions {
    /// The least part of all baskets that an itemset is in, above 0 and up to 1.
    pub min_support: f64,
    /// The most items of an itemset.
    pub max_items: u32,
    /// The most itemsets: finding more is an error.
    pub max_itemsets: u64,
}

impl Default for ItemsetOptions {
    fn default() -> Self {
        Self {
            min_support: 0.01,
            max_items: 6,
            max_itemsets: 1_000_000,
        }
    }
}

/// Items that are bought together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Itemset {
    /// The items, ascending.
    pub items: Vec<u32>,
    /// How many baskets hold them all.
    pub count: u64,
}

/// All frequent itemsets of a set of baskets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Itemsets {
    /// How many baskets there were, empty ones included.
    pub baskets: u64,
    /// The itemsets, those with fewer items first, then by their items.
    pub itemsets: Vec<Itemset>,
}

/// The itemsets that are in at least `min_support` of the baskets.
///
/// Errors: `out_of_range` for options that are not in their range; `too_many` when there are more itemsets than
/// `max_itemsets`: ask for a higher support, or fewer items.
///
/// ```
/// use crm_core::association::{Baskets, ItemsetOptions, frequent_itemsets};
/// let baskets = Baskets::of_lists(&[vec![1, 2, 3], vec![1, 2], vec![2, 3], vec![4]]);
/// let options = ItemsetOptions { min_support: 0.5, ..ItemsetOptions::default() };
/// let found = frequent_itemsets(&baskets, &options)?;
/// let found: Vec<_> = found.itemsets.iter().map(|set| (set.items.as_slice(), set.count)).collect();
/// assert_eq!(found, [(&[1][..], 2), (&[2], 3), (&[3], 2), (&[1, 2], 2), (&[2, 3], 2)]);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub fn frequent_itemsets(baskets: &Baskets, options: &ItemsetOptions) -> Result<Itemsets> {
    frequent_itemsets_while(baskets, options, TO_THE_END)
}

/// The same, as long as `go_on` has no error, with which it ends: it is asked now and then.
pub fn frequent_itemsets_while(
    baskets: &Baskets,
    options: &ItemsetOptions,
    go_on: GoOn<'_>,
) -> Result<Itemsets> {
    if !(options.min_support > 0.0 && options.min_support <= 1.0) {
        return Err(Error::field_of(Code::OutOfRange, "min_support"));
    }
    if options.max_items == 0 {
        return Err(Error::field_of(Code::OutOfRange, "max_items"));
    }
    let mut search = Search {
        least: least_count(options.min_support, baskets.len()),
        max_items: usize::try_from(options.max_items).unwrap_or(usize::MAX),
        max_itemsets: options.max_itemsets,
        items: Vec::new(),
        found: Vec::new(),
        go_on,
    };
    let paths = search.ranked(baskets);
    search.grow(&Tree::of(paths), &mut Vec::new())?;
    let mut itemsets = search.found;
    itemsets.sort_unstable_by(|a, b| {
        a.items
            .len()
            .cmp(&b.items.len())
            .then_with(|| a.items.cmp(&b.items))
    });
    Ok(Itemsets {
        baskets: baskets.len() as u64,
        itemsets,
    })
}

/// The smallest count whose part of all baskets is not below the support, beyond rounding.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and the number of baskets"
)]
fn least_count(support: f64, baskets: usize) -> u64 {
    (support * baskets as f64 * (1.0 - 1e-12)).ceil().max(1.0) as u64
}

/// Items as ranks, ascending, and how many baskets have them.
type Path = (Vec<u32>, u64);

struct Search<'a> {
    least: u64,
    max_items: usize,
    max_itemsets: u64,
    /// The item of each rank. The most frequent item has rank 0.
    items: Vec<u32>,
    found: Vec<Itemset>,
    go_on: GoOn<'a>,
}

impl Search<'_> {
    /// The baskets as paths of the ranks of their frequent items.
    fn ranked(&mut self, baskets: &Baskets) -> Vec<Path> {
        let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
        for item in baskets.iter().flatten() {
            *counts.entry(*item).or_default() += 1;
        }
        counts.retain(|_, count| *count >= self.least);
        self.items = counts.keys().copied().collect();
        self.items.sort_by_key(|item| std::cmp::Reverse(counts.get(item)));
        let ranks: BTreeMap<u32, u32> = self.items.iter().copied().zip(0..).collect();
        let path = |basket: &[u32]| {
            let mut path: Vec<u32> = basket
                .iter()
                .filter_map(|item| ranks.get(item).copied())
                .collect();
            path.sort_unstable();
            (path, 1)
        };
        baskets.iter().map(path).collect()
    }

    /// Adds all itemsets that consist of `suffix` and items of the tree.
    fn grow(&mut self, tree: &Tree, suffix: &mut Vec<u32>) -> Result<()> {
        for (rank, nodes) in &tree.nodes_of {
            let count = nodes
                .iter()
                .filter_map(|node| tree.nodes.get(*node))
                .map(|node| node.count)
                .sum();
            if count < self.least {
                continue;
            }
            if self.found.len().is_multiple_of(PART) {
                (self.go_on)()?;
            }
            if self.found.len() as u64 >= self.max_itemsets {
                return Err(Error::field_of(Code::TooMany, "max_itemsets"));
            }
            suffix.push(*rank);
            let mut items: Vec<u32> = suffix.iter().filter_map(|rank| self.item(*rank)).collect();
            items.sort_unstable();
            self.found.push(Itemset { items, count });
            if suffix.len() < self.max_items {
                self.grow(&Tree::of(self.frequent(tree.paths_above(nodes))), suffix)?;
            }
            suffix.pop();
        }
        Ok(())
    }

    fn item(&self, rank: u32) -> Option<u32> {
        self.items.get(usize::try_from(rank).ok()?).copied()
    }

    /// The paths without what is not frequent in them.
    fn frequent(&self, mut paths: Vec<Path>) -> Vec<Path> {
        let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
        for (path, count) in &paths {
            for rank in path {
                *counts.entry(*rank).or_default() += count;
            }
        }
        for (path, _) in &mut paths {
            path.retain(|rank| counts.get(rank).is_some_and(|count| *count >= self.least));
        }
        paths
    }
}

/// Paths that share their beginnings.
struct Tree {
    nodes: Vec<Node>,
    /// The nodes of each rank.
    nodes_of: BTreeMap<u32, Vec<usize>>,
}

struct Node {
    rank: u32,
    count: u64,
    parent: Option<usize>,
}

impl Tree {
    fn of(mut paths: Vec<Path>) -> Self {
        let mut tree = Self {
            nodes: Vec::new(),
            nodes_of: BTreeMap::new(),
        };
        // In order, a path shares with the tree what it shares with the path before.
        paths.sort_unstable();
        let mut branch: Vec<usize> = Vec::new();
        let mut before: &[u32] = &[];
        for (path, count) in &paths {
            let shared = path.iter().zip(before).take_while(|(a, b)| a == b).count();
            branch.truncate(shared);
            for node in &branch {
                if let Some(node) = tree.nodes.get_mut(*node) {
                    node.count += count;
                }
            }
            for rank in path.iter().skip(shared) {
                let node = tree.nodes.len();
                tree.nodes.push(Node {
                    rank: *rank,
                    count: *count,
                    parent: branch.last().copied(),
                });
                tree.nodes_of.entry(*rank).or_default().push(node);
                branch.push(node);
            }
            before = path;
        }
        tree
    }

    /// What stands above these nodes, as often as they count.
    fn paths_above(&self, nodes: &[usize]) -> Vec<Path> {
        let mut paths = Vec::with_capacity(nodes.len());
        for node in nodes.iter().filter_map(|node| self.nodes.get(*node)) {
            let mut path = Vec::new();
            let mut above = node.parent;
            while let Some(parent) = above.and_then(|at| self.nodes.get(at)) {
                path.push(parent.rank);
                above = parent.parent;
            }
            if !path.is_empty() {
                path.reverse();
                paths.push((path, node.count));
            }
        }
        paths
    }
}
