//! Baskets of items.

use crate::base::{Code, Error, Result};

/// Baskets, each a set of items. Items are numbers that the caller gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baskets {
    /// Where each basket's items end.
    ends: Vec<usize>,
    /// The items, basket by basket, ascending within each.
    items: Vec<u32>,
}

impl Baskets {
    /// Of two columns, a row an item of a basket, in any order; what a basket holds twice counts once. Baskets are
    /// those that have a row, ascending by number.
    ///
    /// Errors: `inconsistent` when the columns have different lengths.
    ///
    /// ```
    /// use crm_core::association::Baskets;
    /// let baskets = Baskets::of_columns(&[7, 3, 7, 7], &[20, 10, 10, 20])?;
    /// assert_eq!(baskets.iter().collect::<Vec<_>>(), [&[10][..], &[10, 20]]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn of_columns(basket: &[u32], item: &[u32]) -> Result<Self> {
        if basket.len() != item.len() {
            return Err(Error::field_of(Code::Inconsistent, "item"));
        }
        let mut pairs: Vec<_> = basket.iter().zip(item).collect();
        pairs.sort_unstable();
        pairs.dedup();
        let mut all = Self::default();
        for same in pairs.chunk_by(|a, b| a.0 == b.0) {
            all.items.extend(same.iter().map(|(_, item)| **item));
            all.ends.push(all.items.len());
        }
        Ok(all)
    }

    /// Of lists of items; what a list holds twice counts once.
    pub fn of_lists(lists: &[Vec<u32>]) -> Self {
        let mut all = Self::default();
        for list in lists {
            all.add(&mut list.clone());
        }
        all
    }

    /// Adds a basket, and leaves an empty list.
    pub(super) fn add(&mut self, basket: &mut Vec<u32>) {
        basket.sort_unstable();
        basket.dedup();
        self.items.append(basket);
        self.ends.push(self.items.len());
    }

    /// The same baskets with other numbers for their items.
    pub(super) fn renumbered(mut self, number: impl Fn(u32) -> u32) -> Self {
        let mut start = 0;
        for end in &self.ends {
            if let Some(basket) = self.items.get_mut(start..*end) {
                for item in basket.iter_mut() {
                    *item = number(*item);
                }
                basket.sort_unstable();
            }
            start = *end;
        }
        self
    }

    /// The number of baskets.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are no baskets.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The baskets in order, each with its items ascending.
    pub fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let basket = self.items.get(start..*end).unwrap_or_default();
            start = *end;
            basket
        })
    }
}
