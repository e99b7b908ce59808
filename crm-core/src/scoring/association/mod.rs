//! What is bought together: frequent itemsets, and rules of the form "who buys these also buys that".
//!
//! Itemsets are found by FP-growth (J. Han, J. Pei, Y. Yin, Mining Frequent Patterns without Candidate Generation,
//! SIGMOD 2000): a set that is frequent consists of frequent sets, so the baskets are kept as a tree of their frequent
//! items, most frequent first, and searched item by item in the smaller trees of the baskets that hold it.
//!
//! Few baskets share many items, but a low support over wide baskets finds more itemsets than there are baskets. Their
//! number is limited, and reaching the limit is an error.

pub(super) mod api;
mod baskets;
mod itemsets;
pub(super) mod model;
mod read;
mod rules;

#[cfg(test)]
mod tests;

pub use baskets::Baskets;
pub use itemsets::{Itemset, ItemsetOptions, Itemsets, frequent_itemsets, frequent_itemsets_while};
pub use rules::{AssociationRule, association_rules};
