//! Rules from itemsets.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Itemsets;
use crate::base::{Code, Error, Result};

/// "Who buys all of these also buys that", and how far it is true: P(A), P(B) and P(AB) are the parts of all baskets
/// that hold the antecedent, the consequent and both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AssociationRule {
    /// The items that are bought, ascending.
    pub antecedent: Vec<u32>,
    /// The item that is bought with them.
    pub consequent: u32,
    /// How many baskets hold all of them.
    pub count: u64,
    /// P(AB).
    pub support: f64,
    /// P(AB) / P(A) (R. Agrawal, T. Imieliński, A. Swami, SIGMOD 1993).
    pub confidence: f64,
    /// P(AB) / (P(A) P(B)): above 1, they are bought together more often than by chance (S. Brin and others, SIGMOD
    /// 1997).
    pub lift: f64,
    /// P(AB) − P(A) P(B) (G. Piatetsky-Shapiro, 1991).
    pub leverage: f64,
    /// (1 − P(B)) / (1 − confidence) (Brin and others); none when the rule holds always, where it is infinite.
    pub conviction: Option<f64>,
    /// Zhang's metric, from −1 (never together) to 1: leverage / max(P(AB) (1 − P(A)), P(A) (P(B) − P(AB))) (T. Zhang,
    /// Association Rules, PAKDD 2000); 0 when both are always bought.
    pub zhang: f64,
}

/// The rules with one consequent that hold in at least `min_confidence` of the baskets with their antecedent, those of
/// the highest lift first.
///
/// Errors: `out_of_range` for a confidence not between 0 and 1; `inconsistent` for itemsets that lack a part of one, as
/// [`frequent_itemsets`](super::frequent_itemsets) never gives them.
///
/// ```
/// use crm_core::association::{Baskets, ItemsetOptions, association_rules, frequent_itemsets};
/// let baskets = Baskets::of_lists(&[vec![1, 2], vec![1, 2], vec![2], vec![3]]);
/// let itemsets = frequent_itemsets(&baskets, &ItemsetOptions::default())?;
/// let rules = association_rules(&itemsets, 0.8)?;
/// // 1 → 2: P(A) = 1/2, P(B) = 3/4, P(AB) = 1/2.
/// assert_eq!((rules[0].antecedent.as_slice(), rules[0].consequent), (&[1][..], 2));
/// assert_eq!((rules[0].confidence, rules[0].leverage, rules[0].conviction), (1.0, 0.125, None));
/// assert_eq!((rules[0].lift, rules[0].zhang), (4.0 / 3.0, 0.5));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 baskets")]
pub fn association_rules(itemsets: &Itemsets, min_confidence: f64) -> Result<Vec<AssociationRule>> {
    if !(0.0..=1.0).contains(&min_confidence) {
        return Err(Error::field_of(Code::OutOfRange, "min_confidence"));
    }
    let counts: BTreeMap<&[u32], u64> = itemsets
        .itemsets
        .iter()
        .map(|set| (set.items.as_slice(), set.count))
        .collect();
    let count_of = |items: &[u32]| {
        counts
            .get(items)
            .copied()
            .ok_or_else(|| Error::field_of(Code::Inconsistent, "itemsets"))
    };
    let all = itemsets.baskets as f64;
    let mut rules = Vec::new();
    for set in itemsets.itemsets.iter().filter(|set| set.items.len() > 1) {
        for consequent in &set.items {
            let antecedent: Vec<u32> = set
                .items
                .iter()
                .copied()
                .filter(|item| item != consequent)
                .collect();
            let (of_a, of_b) = (count_of(&antecedent)? as f64, count_of(&[*consequent])? as f64);
            let both = set.count as f64;
            let confidence = both / of_a;
            if confidence < min_confidence * (1.0 - 1e-12) {
                continue;
            }
            let leverage = (both - of_a * of_b / all) / all;
            let most = (both / all * (1.0 - of_a / all)).max(of_a / all * (of_b - both) / all);
            rules.push(AssociationRule {
                antecedent,
                consequent: *consequent,
                count: set.count,
                support: both / all,
                confidence,
                lift: both * all / (of_a * of_b),
                leverage,
                conviction: (both < of_a).then(|| (1.0 - of_b / all) / (1.0 - confidence)),
                zhang: if most > 0.0 { leverage / most } else { 0.0 },
            });
        }
    }
    rules.sort_by(|a, b| {
        let by_truth = || b.confidence.total_cmp(&a.confidence).then(b.count.cmp(&a.count));
        let by_name = || {
            a.antecedent
                .cmp(&b.antecedent)
                .then(a.consequent.cmp(&b.consequent))
        };
        b.lift.total_cmp(&a.lift).then_with(by_truth).then_with(by_name)
    });
    Ok(rules)
}
