//! Models that learn from examples: who will buy, which deal will be won, who is alike.
//!
//! | model | learns | explains itself by |
//! |---|---|---|
//! | [`NaiveBayes`] | won or lost, from stages and labels, deal by deal | a factor a label |
//! | [`LogisticRegression`] | yes or no, from numbers | a term a column |
//! | [`BoostedTrees`] | yes or no, from numbers, with gaps, bends and combinations | a part a column |
//! | [`KMeans`] | groups of alike rows | their centres |
//!
//! Numbers come as columns of one length. [`train_test_split`] keeps rows back, and [`BinaryEvaluation`] says what a
//! model is worth on those. Whatever is random follows from a seed.

mod boosting;
mod columns;
mod evaluation;
mod histogram;
mod k_means;
mod lloyd;
mod logistic;
mod naive_bayes;
mod silhouette;

#[cfg(test)]
mod tests;

pub use boosting::{BoostedTrees, BoostingOptions, DecisionTree, TreeNode, TreeSplit};
pub(crate) use columns::fill_with_mean;
pub use columns::{RowSplit, Scaling, train_test_split};
pub use evaluation::{BinaryEvaluation, ReliabilityBin};
pub use k_means::{KMeans, KMeansOptions};
pub(crate) use logistic::IndicatorRow;
pub use logistic::{LogisticFit, LogisticOptions, LogisticRegression};
pub use naive_bayes::{
    BayesCounts, BayesEstimate, BayesEvidence, BayesLabel, BayesOutcome, BayesTerm, NaiveBayes,
};
pub(crate) use naive_bayes::{FieldCounts, estimate as naive_bayes_estimate};
pub use silhouette::{ClusterTrial, silhouette};
