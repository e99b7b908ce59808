//! Counts of who bought what together, kept purchase by purchase.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::Neighbor;
use super::similarity::nearest;
use crate::statistics::numeric::share;

/// Items are shared out among the cores in parts of so many.
const PART: usize = 64;

/// How many customers bought each item, and each two of them. What changes a customer's items changes it by one for each
/// item and one for each pair that came or went, so it can be kept as orders come in, and the cosine likeness of items
/// follows at any time. Items are numbers that have few gaps.
///
/// Who bought more than `max_items` different ones counts for each item, but for no pair: a pair of theirs says little,
/// and they have the most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CoPurchases {
    max_items: usize,
    /// By number.
    items: Vec<Item>,
    /// How many pairs there are, each counted twice.
    pairs: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Item {
    customers: u32,
    /// Who bought this one and another, by the other.
    with: Vec<Pair>,
}

/// Another item, and how many customers bought both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    item: u32,
    customers: u32,
}

impl CoPurchases {
    /// Of the items of each customer, ascending; none when they come to more pairs than `most`.
    pub(super) fn of<R: AsRef<[u32]> + Sync>(rows: &[R], max_items: usize, most: usize) -> Option<Self> {
        let rows: Vec<&[u32]> = rows.iter().map(AsRef::as_ref).collect();
        let last = rows.iter().filter_map(|row| row.last()).max();
        let mut buyers: Vec<Vec<u32>> = vec![Vec::new(); last.map_or(0, |last| *last as usize + 1)];
        for (row, number) in rows.iter().zip(0..) {
            for item in *row {
                if let Some(buyers) = buyers.get_mut(*item as usize) {
                    buyers.push(number);
                }
            }
        }
        let parts: Vec<&[Vec<u32>]> = buyers.chunks(PART).collect();
        let found = AtomicUsize::new(0);
        let of_part = |part: usize| {
            let mut counts = vec![0; buyers.len()];
            let mut items = Vec::with_capacity(PART);
            for (buyers, item) in parts
                .get(part)
                .copied()
                .unwrap_or_default()
                .iter()
                .zip(part * PART..)
            {
                let told = buyers.iter().filter_map(|buyer| rows.get(*buyer as usize));
                let with = pairs(item, told.filter(|row| row.len() <= max_items), &mut counts);
                if found.fetch_add(with.len(), Ordering::Relaxed) + with.len() > most {
                    break;
                }
                items.push(Item {
                    customers: u32::try_from(buyers.len()).unwrap_or(u32::MAX),
                    with,
                });
            }
            items
        };
        let items = share(parts.len(), of_part).into_iter().flatten().collect();
        let pairs = found.into_inner();
        (pairs <= most).then_some(Self {
            max_items,
            items,
            pairs,
        })
    }

    /// Counts that a customer has the items `after` instead of `before`; both ascend, each item once.
    pub(super) fn change(&mut self, before: &[u32], after: &[u32]) {
        for item in lacking(before, after) {
            let count = &mut self.item(item).customers;
            *count = count.saturating_sub(1);
        }
        for item in lacking(after, before) {
            self.item(item).customers += 1;
        }
        let told = |items: &[u32]| {
            if items.len() > self.max_items {
                Vec::new()
            } else {
                items.to_vec()
            }
        };
        let (mut rest, after) = (told(before), told(after));
        for item in lacking(&rest.clone(), &after) {
            rest.retain(|other| *other != item);
            for other in &rest {
                self.less(item, *other);
                self.less(*other, item);
            }
        }
        for item in lacking(&after, &rest.clone()) {
            for other in &rest {
                self.more(item, *other);
                self.more(*other, item);
            }
            rest.push(item);
        }
        while self
            .items
            .last()
            .is_some_and(|last| last.customers == 0 && last.with.is_empty())
        {
            self.items.pop();
        }
    }

    fn item(&mut self, item: u32) -> &mut Item {
        let place = item as usize;
        if self.items.len() <= place {
            self.items.resize_with(place + 1, Item::default);
        }
        &mut self.items[place]
    }

    fn more(&mut self, item: u32, other: u32) {
        let with = &mut self.item(item).with;
        match with.binary_search_by_key(&other, |pair| pair.item) {
            Ok(at) => with[at].customers += 1,
            Err(at) => {
                let pair = Pair {
                    item: other,
                    customers: 1,
                };
                with.insert(at, pair);
                self.pairs += 1;
            }
        }
    }

    fn less(&mut self, item: u32, other: u32) {
        let with = &mut self.item(item).with;
        if let Ok(at) = with.binary_search_by_key(&other, |pair| pair.item) {
            with[at].customers -= 1;
            if with[at].customers == 0 {
                with.remove(at);
                self.pairs -= 1;
            }
        }
    }

    /// How many customers bought the item.
    pub(super) fn customers(&self, item: u32) -> u32 {
        self.items.get(item as usize).map_or(0, |item| item.customers)
    }

    /// The items that anybody bought.
    pub(super) fn bought(&self) -> impl Iterator<Item = u32> {
        let items = self.items.iter().zip(0..);
        items
            .filter(|(item, _)| item.customers > 0)
            .map(|(_, number)| number)
    }

    /// The items that somebody bought who bought this one.
    pub(super) fn with(&self, item: u32) -> impl Iterator<Item = u32> {
        let found = self.items.get(item as usize).into_iter();
        found.flat_map(|item| item.with.iter().map(|pair| pair.item))
    }

    /// The items that are most like this one by cosine, at most `count`, of those that at least `least` customers bought
    /// both and of which `wanted` is true.
    pub(super) fn like(
        &self,
        item: u32,
        count: u32,
        least: u32,
        wanted: impl Fn(u32) -> bool,
    ) -> Vec<Neighbor> {
        let Some(own) = self.items.get(item as usize) else {
            return Vec::new();
        };
        let both = own.with.iter().filter(|pair| pair.customers >= least);
        let neighbors = both.filter(|pair| wanted(pair.item)).map(|pair| Neighbor {
            item: pair.item,
            score: f64::from(pair.customers)
                / (f64::from(own.customers) * f64::from(self.customers(pair.item))).sqrt(),
            customers: pair.customers.into(),
        });
        nearest(neighbors.collect(), count)
    }

    /// How many pairs there are, each counted twice.
    pub(super) fn pairs(&self) -> usize {
        self.pairs
    }

    /// The bytes that it takes.
    pub(super) fn bytes(&self) -> usize {
        let pairs: usize = self.items.iter().map(|item| item.with.capacity()).sum();
        self.items.capacity() * size_of::<Item>() + pairs * size_of::<Pair>()
    }

    /// How many pairs take this many bytes.
    pub(super) fn pairs_within(bytes: usize) -> usize {
        bytes / size_of::<Pair>()
    }
}

/// Who bought an item and another, of the rows of those who bought it; `counts` is room for counting, all zeros.
fn pairs<'a>(item: usize, rows: impl Iterator<Item = &'a &'a [u32]>, counts: &mut [u32]) -> Vec<Pair> {
    let mut others = Vec::new();
    for other in rows.copied().flatten() {
        if let Some(count) = counts.get_mut(*other as usize) {
            if *count == 0 {
                others.push(*other);
            }
            *count += 1;
        }
    }
    others.sort_unstable();
    let pair = |other: u32| {
        let customers = std::mem::take(counts.get_mut(other as usize)?);
        (other as usize != item).then_some(Pair {
            item: other,
            customers,
        })
    };
    others.into_iter().filter_map(pair).collect()
}

/// What is in `items` and not in `others`.
pub(super) fn lacking(items: &[u32], others: &[u32]) -> Vec<u32> {
    let lacks = |item: &&u32| others.binary_search(item).is_err();
    items.iter().filter(lacks).copied().collect()
}
