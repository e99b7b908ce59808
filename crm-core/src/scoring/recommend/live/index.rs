//! Who bought what together, in one state of the store.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::catalogue::Catalogue;
use crate::base::{Code, Error, Result};
use crate::customers;
use crate::journal::Head;
use crate::profile;
use crate::recommend::{Neighbor, SimilarityOptions};
use crate::scoring::recommend::co_purchases::{CoPurchases, lacking};
use crate::statistics::numeric::share;
use crate::store::{Reader, View};

/// How products are compared: few neighbours are better than many, since the far ones add up to what everybody buys.
pub(super) const OPTIONS: SimilarityOptions = SimilarityOptions {
    neighbors: 15,
    min_customers: 2,
    ..SimilarityOptions::DEFAULT
};

/// Customers are read in parts of so many.
const PART: u32 = 1 << 11;

/// What recommendations are made of. Products and customers are ordinals.
#[derive(Debug)]
pub(super) struct Index {
    /// The end of the journal in the state that it is of.
    pub(super) head: Head,
    pub(super) catalogue: Catalogue,
    /// What each customer has, ascending, by ordinal; nothing of customers who were deleted.
    has: Vec<Box<[u32]>>,
    pub(super) counts: CoPurchases,
    /// The products that anybody bought, the most popular first, of equals the first that was created.
    popular: BTreeSet<(Reverse<u32>, u32)>,
    /// The nearest products of each, once they were asked for.
    nearest: Vec<OnceLock<Box<[Neighbor]>>>,
}

impl Index {
    /// Of the state of a view; `too_many` when it takes more memory than there is room.
    pub(super) fn build(view: &View, room: usize) -> Result<Self> {
        let head = Head::read(view)?;
        let parts = head.customers / PART + 1;
        let of_part = |part: usize| -> Result<Vec<Box<[u32]>>> {
            let first = u32::try_from(part).unwrap_or(u32::MAX).saturating_mul(PART);
            let owners = first..=(first + PART - 1).min(head.customers);
            owners.map(|owner| bought(view, owner)).collect()
        };
        let mut has = Vec::with_capacity(head.customers as usize + 1);
        for part in share(parts as usize, of_part) {
            has.append(&mut part?);
        }
        let most = CoPurchases::pairs_within(room);
        let counts = CoPurchases::of(&has, OPTIONS.max_items as usize, most).ok_or_else(no_room)?;
        let popular = counts
            .bought()
            .map(|item| (Reverse(counts.customers(item)), item));
        let index = Self {
            popular: popular.collect(),
            catalogue: Catalogue::of(view, head.products)?,
            nearest: nothing(head.products),
            head,
            has,
            counts,
        };
        if index.bytes() > room {
            return Err(no_room());
        }
        Ok(index)
    }

    /// Notes what a customer has by now.
    pub(super) fn set(&mut self, owner: u32, after: Box<[u32]>) {
        let place = owner as usize;
        if self.has.len() <= place {
            self.has.resize(place + 1, Box::default());
        }
        let before = std::mem::replace(&mut self.has[place], after.clone());
        if before == after {
            return;
        }
        let mut changed = lacking(&before, &after);
        changed.extend(lacking(&after, &before));
        let rank = |counts: &CoPurchases, item| (Reverse(counts.customers(item)), item);
        for item in &changed {
            self.popular.remove(&rank(&self.counts, *item));
        }
        // Whoever is like one of them is so by another number now, before and after.
        self.forget_nearest(&changed);
        self.counts.change(&before, &after);
        self.forget_nearest(&changed);
        for item in before.iter().chain(&after) {
            self.forget(*item);
        }
        for item in changed
            .into_iter()
            .filter(|item| self.counts.customers(*item) > 0)
        {
            self.popular.insert(rank(&self.counts, item));
        }
    }

    fn forget_nearest(&mut self, items: &[u32]) {
        for item in items {
            let with: Vec<u32> = self.counts.with(*item).collect();
            for other in with {
                self.forget(other);
            }
        }
    }

    fn forget(&mut self, item: u32) {
        if let Some(nearest) = self.nearest.get_mut(item as usize) {
            nearest.take();
        }
    }

    /// Makes room for the products that there are.
    pub(super) fn grow(&mut self) {
        self.nearest.resize_with(self.catalogue.len() + 1, OnceLock::new);
    }

    /// The products that are most like this one.
    pub(super) fn nearest(&self, item: u32) -> &[Neighbor] {
        let Some(nearest) = self.nearest.get(item as usize) else {
            return &[];
        };
        let find = || {
            let all = |_| true;
            let found = self
                .counts
                .like(item, OPTIONS.neighbors, OPTIONS.min_customers, all);
            found.into()
        };
        nearest.get_or_init(find)
    }

    /// The products that anybody bought, the most popular first.
    pub(super) fn popular(&self) -> impl Iterator<Item = u32> {
        self.popular.iter().map(|(_, item)| *item)
    }

    /// The bytes that it takes.
    pub(super) fn bytes(&self) -> usize {
        let has: usize = self.has.iter().map(|items| items.len()).sum();
        let nearest: usize = self
            .nearest
            .iter()
            .filter_map(OnceLock::get)
            .map(|list| list.len())
            .sum();
        self.has.capacity() * size_of::<Box<[u32]>>()
            + has * size_of::<u32>()
            + self.counts.bytes()
            + self.popular.len() * 2 * size_of::<(u32, u32)>()
            + self.nearest.capacity() * size_of::<OnceLock<Box<[Neighbor]>>>()
            + nearest * size_of::<Neighbor>()
            + self.catalogue.bytes()
    }

    /// Fails when it takes more memory than there is room.
    pub(super) fn check_room(&self, room: usize) -> Result<()> {
        if self.counts.pairs() > CoPurchases::pairs_within(room) {
            return Err(no_room());
        }
        Ok(())
    }

    /// Whether both are of the same facts.
    #[cfg(test)]
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let trimmed = |has: &Vec<Box<[u32]>>| {
            let empty = has.iter().rev().take_while(|items| items.is_empty()).count();
            has[..has.len() - empty].to_vec()
        };
        let products = 0..=u32::try_from(self.catalogue.len()).unwrap();
        trimmed(&self.has) == trimmed(&other.has)
            && self.counts == other.counts
            && self.popular == other.popular
            && self.catalogue == other.catalogue
            && products
                .into_iter()
                .all(|item| self.nearest(item) == other.nearest(item))
    }
}

/// What a customer has: bought in an order that counts, and not all of it given back. Nothing for a customer who was
/// deleted, and for nobody.
pub(super) fn bought(reader: &dyn Reader, owner: u32) -> Result<Box<[u32]>> {
    if owner == 0 {
        return Ok(Box::default());
    }
    let items = profile::purchases(reader, owner)?.items();
    if items.is_empty() || !customers::is_live(reader, owner)? {
        return Ok(Box::default());
    }
    Ok(items)
}

fn nothing(products: u32) -> Vec<OnceLock<Box<[Neighbor]>>> {
    (0..=products).map(|_| OnceLock::new()).collect()
}

pub(super) fn no_room() -> Error {
    Error::field_of(Code::TooMany, "recommendation_memory").with_entity("recommendation")
}
