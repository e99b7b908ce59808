//! Gradient boosted trees for yes or no.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::columns::{check, train_test_split};
use super::histogram::{Binned, Histogram, Sums};
use super::logistic::logistic;
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::{GoOn, TO_THE_END};

/// How trees are grown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct BoostingOptions {
    /// The most trees: 300 when left out.
    #[n(0)]
    pub trees: u32,
    /// The most questions from the root to a leaf: 4 when left out.
    #[n(1)]
    pub depth: u32,
    /// How much of what a tree says counts: 0.1 when left out.
    #[n(2)]
    pub learning_rate: f64,
    /// The fewest rows of a leaf: 20 when left out.
    #[n(3)]
    pub min_rows: u32,
    /// The penalty of large leaves: 1 when left out.
    #[n(4)]
    pub l2: f64,
    /// The part of the rows that are kept back to tell when to stop, 0 for none: 0.2 when left out.
    #[n(5)]
    pub validation_part: f64,
    /// After so many trees that did not help on those rows, the search ends: 20 when left out.
    #[n(6)]
    pub patience: u32,
    /// Which rows are kept back.
    #[n(7)]
    pub seed: u64,
}

impl Default for BoostingOptions {
    fn default() -> Self {
        Self {
            trees: 300,
            depth: 4,
            learning_rate: 0.1,
            min_rows: 20,
            l2: 1.0,
            validation_part: 0.2,
            patience: 20,
            seed: 0,
        }
    }
}

/// The chance of a positive outcome as a sum of small decision trees, each grown on what those before it got wrong
/// (J. Friedman, Greedy Function Approximation, 2001; with second derivatives and bins as T. Chen and C. Guestrin,
/// `XGBoost`, 2016). A value that is not a number is missing, which may say something as well.
///
/// ```
/// use crm_core::learn::{BoostedTrees, BoostingOptions};
/// // Who has been away for 30 to 60 days comes back; no straight line would say that.
/// let away: Vec<f64> = (0..400).map(|n| f64::from(n % 100)).collect();
/// let back: Vec<bool> = away.iter().map(|days| (30.0..60.0).contains(days)).collect();
/// let model = BoostedTrees::fit(&[away], &back, &BoostingOptions::default())?;
/// assert!(model.probability(&[45.0]) > 0.95 && model.probability(&[80.0]) < 0.05);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct BoostedTrees {
    /// The log-odds before any tree.
    #[n(0)]
    pub base: f64,
    /// The trees.
    #[n(1)]
    pub trees: Vec<DecisionTree>,
    /// By how much the questions about each column lowered the loss on the rows that were learnt from.
    #[n(2)]
    pub importance: Vec<f64>,
    /// The log-loss on the rows that were kept back; none without such rows.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation_loss: Option<f64>,
}

/// A decision tree; the first node is its root, and children come after their parents.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct DecisionTree {
    /// The nodes.
    #[n(0)]
    pub nodes: Vec<TreeNode>,
}

/// A node of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct TreeNode {
    /// What the tree adds to the log-odds of rows that end here.
    #[n(0)]
    pub value: f64,
    /// The question that is asked here; none in a leaf.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<TreeSplit>,
}

/// A question: is the value of a column at most the threshold?
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct TreeSplit {
    /// The column.
    #[n(0)]
    pub column: u32,
    /// The threshold.
    #[n(1)]
    pub threshold: f64,
    /// Whether a missing value goes where values up to the threshold go.
    #[n(2)]
    pub missing_below: bool,
    /// The node of values up to the threshold.
    #[n(3)]
    pub below: u32,
    /// The node of greater ones.
    #[n(4)]
    pub above: u32,
}

impl DecisionTree {
    /// The nodes from the root to the row's leaf.
    fn path(&self, values: &[f64]) -> impl Iterator<Item = &TreeNode> {
        let mut next = self.nodes.first();
        // A tree that was tampered with may have a circle.
        let longest = self.nodes.len();
        std::iter::from_fn(move || {
            let node = next?;
            next = node.split.and_then(|split| {
                let value = values.get(split.column as usize).copied().unwrap_or(f64::NAN);
                let below = if value.is_nan() {
                    split.missing_below
                } else {
                    value <= split.threshold
                };
                self.nodes
                    .get(if below { split.below } else { split.above } as usize)
            });
            Some(node)
        })
        .take(longest)
    }

    fn value(&self, values: &[f64]) -> f64 {
        self.path(values).last().map_or(0.0, |node| node.value)
    }
}

impl BoostedTrees {
    /// Grows trees.
    ///
    /// Errors: `inconsistent` for columns of another length; `out_of_range` for infinite values and for options out of
    /// their range; `too_few` unless both outcomes are among the rows to learn from.
    pub fn fit(columns: &[Vec<f64>], outcomes: &[bool], options: &BoostingOptions) -> Result<Self> {
        Self::fit_while(columns, outcomes, options, TO_THE_END)
    }

    /// The same, as long as `go_on` has no error, with which it ends: it is asked between the steps.
    pub fn fit_while(
        columns: &[Vec<f64>],
        outcomes: &[bool],
        options: &BoostingOptions,
        go_on: GoOn<'_>,
    ) -> Result<Self> {
        check(columns, outcomes.len(), false)?;
        options.check()?;
        let split = train_test_split(outcomes.len(), options.validation_part, options.seed)?;
        let train: Vec<u32> = split
            .train
            .iter()
            .filter_map(|row| u32::try_from(*row).ok())
            .collect();
        let positives = split
            .train
            .iter()
            .filter(|row| outcomes.get(**row) == Some(&true))
            .count();
        if positives == 0 || positives == train.len() {
            return Err(Error::field_of(Code::TooFew, "outcomes"));
        }
        let binned = Binned::of(columns);
        let base = log_odds(positives, train.len());
        let mut model = Self {
            base,
            trees: Vec::new(),
            importance: vec![0.0; columns.len()],
            validation_loss: None,
        };
        let rows = super::columns::rows(columns, outcomes.len());
        let mut scores = vec![base; outcomes.len()];
        let mut best = (f64::INFINITY, 0);
        for _ in 0..options.trees {
            go_on()?;
            let derivatives: Vec<[f64; 2]> = scores
                .iter()
                .zip(outcomes)
                .map(|(score, yes)| {
                    let p = logistic(*score);
                    [p - f64::from(u8::from(*yes)), p * (1.0 - p)]
                })
                .collect();
            let mut grower = Grower {
                binned: &binned,
                derivatives: &derivatives,
                options,
                tree: DecisionTree::default(),
                importance: &mut model.importance,
            };
            let mut rows_of_tree = train.clone();
            let histogram = Histogram::of(&binned, &rows_of_tree, &derivatives);
            grower.grow(&mut rows_of_tree, histogram, 0);
            let tree = grower.tree;
            if tree.nodes.len() < 2 {
                break;
            }
            for (score, row) in scores.iter_mut().zip(&rows) {
                *score += tree.value(row);
            }
            model.trees.push(tree);
            if let Some(loss) = log_loss(&split.test, &scores, outcomes) {
                if loss < best.0 {
                    best = (loss, model.trees.len());
                } else if model.trees.len() - best.1 >= options.patience as usize {
                    break;
                }
            }
        }
        if best.0.is_finite() {
            model.trees.truncate(best.1);
            model.validation_loss = Some(best.0);
        }
        Ok(model)
    }

    /// The probability of a positive outcome.
    pub fn probability(&self, values: &[f64]) -> f64 {
        logistic(self.base + self.trees.iter().map(|tree| tree.value(values)).sum::<f64>())
    }

    /// The log-odds where no question was asked yet, from which contributions count.
    pub fn baseline(&self) -> f64 {
        self.base
            + self
                .trees
                .iter()
                .filter_map(|tree| tree.nodes.first())
                .map(|root| root.value)
                .sum::<f64>()
    }

    /// By how much each column moves the log-odds of this row away from the [`baseline`](Self::baseline): at each
    /// question, what its answer changed is the column's (A. Palczewska and others, Interpreting Random Forest Models
    /// using a Feature Contribution Method, 2013). The sum is exact.
    pub fn contributions(&self, values: &[f64]) -> Vec<f64> {
        let mut parts = vec![0.0; self.importance.len()];
        for tree in &self.trees {
            let mut asked: Option<(&TreeNode, u32)> = None;
            for node in tree.path(values) {
                if let Some((before, column)) = asked
                    && let Some(part) = parts.get_mut(column as usize)
                {
                    *part += node.value - before.value;
                }
                asked = node.split.map(|split| (node, split.column));
            }
        }
        parts
    }
}

impl BoostingOptions {
    /// Checks the ranges; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        for (good, field) in [
            ((1..=10_000).contains(&self.trees), "trees"),
            ((1..=16).contains(&self.depth), "depth"),
            (
                self.learning_rate > 0.0 && self.learning_rate <= 1.0,
                "learning_rate",
            ),
            (self.min_rows > 0, "min_rows"),
            (self.l2.is_finite() && self.l2 >= 0.0, "l2"),
            ((0.0..1.0).contains(&self.validation_part), "validation_part"),
            (self.patience > 0, "patience"),
        ] {
            if !good {
                return Err(Error::field_of(Code::OutOfRange, field));
            }
        }
        Ok(())
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
fn log_odds(positives: usize, rows: usize) -> f64 {
    (positives as f64 / (rows - positives) as f64).ln()
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
fn log_loss(places: &[usize], scores: &[f64], outcomes: &[bool]) -> Option<f64> {
    let pairs = places
        .iter()
        .filter_map(|at| scores.get(*at).zip(outcomes.get(*at)));
    let losses = pairs.map(|(score, yes)| {
        let wrong = if *yes { -score } else { *score };
        wrong.max(0.0) + (-wrong.abs()).exp().ln_1p()
    });
    (!places.is_empty()).then(|| losses.sum::<f64>() / places.len() as f64)
}

/// A tree that is being grown.
struct Grower<'a> {
    binned: &'a Binned,
    derivatives: &'a [[f64; 2]],
    options: &'a BoostingOptions,
    tree: DecisionTree,
    importance: &'a mut [f64],
}

/// The best question for the rows of a node.
struct Best {
    gain: f64,
    column: usize,
    /// The last bin that goes below.
    bin: usize,
    missing_below: bool,
}

impl Grower<'_> {
    /// Adds a node of these rows and all below it, and returns its place.
    fn grow(&mut self, rows: &mut [u32], histogram: Histogram, depth: u32) -> u32 {
        let all = histogram.columns.first().map_or_else(Sums::default, |column| {
            column.iter().fold(Sums::default(), |sum, bin| sum.plus(*bin))
        });
        let value = -self.options.learning_rate * all.first / (all.second + self.options.l2).max(1e-12);
        let place = self.tree.nodes.len();
        self.tree.nodes.push(TreeNode { value, split: None });
        let here = u32::try_from(place).unwrap_or(u32::MAX);
        if depth == self.options.depth {
            return here;
        }
        let Some(best) = self.best(&histogram, all) else {
            return here;
        };
        let (Some(bins), Some(edges)) = (
            self.binned.bins.get(best.column),
            self.binned.edges.get(best.column),
        ) else {
            return here;
        };
        let Some(threshold) = edges.get(best.bin - 1).copied() else {
            return here;
        };
        let goes_below = |row: u32| match bins.get(row as usize) {
            Some(0) | None => best.missing_below,
            Some(bin) => usize::from(*bin) <= best.bin,
        };
        let first_above = partition(rows, goes_below);
        let (below, above) = rows.split_at_mut(first_above);
        // The sums of the larger part are what is left.
        let (of_below, of_above) = if below.len() < above.len() {
            let part = Histogram::of(self.binned, below, self.derivatives);
            let rest = histogram.without(&part);
            (part, rest)
        } else {
            let part = Histogram::of(self.binned, above, self.derivatives);
            (histogram.without(&part), part)
        };
        if let Some(importance) = self.importance.get_mut(best.column) {
            *importance += best.gain / 2.0;
        }
        let split = TreeSplit {
            column: u32::try_from(best.column).unwrap_or(u32::MAX),
            threshold,
            missing_below: best.missing_below,
            below: self.grow(below, of_below, depth + 1),
            above: self.grow(above, of_above, depth + 1),
        };
        if let Some(node) = self.tree.nodes.get_mut(place) {
            node.split = Some(split);
        }
        here
    }

    fn best(&self, histogram: &Histogram, all: Sums) -> Option<Best> {
        let l2 = self.options.l2;
        let least = f64::from(self.options.min_rows);
        let mut best: Option<Best> = None;
        for (column, bins) in histogram.columns.iter().enumerate() {
            let missing = bins.first().copied().unwrap_or_default();
            let mut known = Sums::default();
            // The last bin has nothing above it but missing values.
            for (bin, sums) in bins.iter().enumerate().skip(1).take(bins.len().saturating_sub(2)) {
                known = known.plus(*sums);
                for missing_below in [false, true] {
                    let below = if missing_below { known.plus(missing) } else { known };
                    let above = all.minus(below);
                    if below.rows < least || above.rows < least {
                        continue;
                    }
                    let gain = below.score(l2) + above.score(l2) - all.score(l2);
                    if gain > best.as_ref().map_or(1e-9, |best| best.gain) {
                        best = Some(Best {
                            gain,
                            column,
                            bin,
                            missing_below,
                        });
                    }
                }
            }
        }
        best
    }
}

/// Puts the rows that go below first, and counts them.
fn partition(rows: &mut [u32], goes_below: impl Fn(u32) -> bool) -> usize {
    let mut count = 0;
    for at in 0..rows.len() {
        if rows.get(at).is_some_and(|row| goes_below(*row)) {
            rows.swap(at, count);
            count += 1;
        }
    }
    count
}
