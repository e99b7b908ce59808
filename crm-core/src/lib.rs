//! An embeddable CRM: everything a business knows about its customers, in one file, behind one library.

#![allow(
    private_bounds,
    private_interfaces,
    reason = "the traits `ReadContext` and `WriteContext` are sealed: nobody outside names their methods"
)]

mod activity;
mod base;
mod crm;
mod customers;
mod exchange;
mod journal;
mod model;
mod overview;
mod profile;
mod report;
mod sales;
mod scoring;
mod segment;
mod statistics;
mod store;

pub use activity::*;
pub use base::*;
pub use crm::{Crm, OpenOptions, Problem, Snapshot, Stats, Subscription, VerifyReport};
pub use customers::*;
pub use exchange::*;
pub use journal::{
    Change, Changes, Entity, FieldChange, HistoryEntry, Journal, JournalHead, Operation, ReadContext, Tx,
    Watched, WorkProgress, WriteContext, watched,
};
pub use model::*;
pub use overview::{Customer360, Customer360Options, TimelineItem, TimelineKind, TimelineQuery};
pub use profile::{ChannelActivity, Profile, Purchase};
pub use report::*;
pub use sales::*;
pub use scoring::*;
pub use segment::*;
pub use statistics::abc::{self, AbcClass, ConcentrationPoint, ValueTier};
pub use statistics::clv::{
    self, BgBb, BgNbd, ConfidenceInterval, FrequencyCount, GammaGamma, HoldoutFrequency,
    LifetimeValueOptions, MbgNbd, ModelFit, ParetoNbd, PurchaseHistory, PurchaseModel, PurchaseModelKind,
};
pub use statistics::learn::{
    self, BinaryEvaluation, BoostedTrees, BoostingOptions, ClusterTrial, DecisionTree, LogisticOptions,
    LogisticRegression, ReliabilityBin, TreeNode, TreeSplit,
};
pub use statistics::numeric::GoOn;
pub use statistics::rfm::{
    RfmBins, RfmCell, RfmColumnScores, RfmColumns, RfmEdges, RfmFrequency, RfmGrid, RfmHistories, RfmInput,
    RfmMethod, RfmMonetary, RfmOptions, RfmRule, RfmScore, RfmScores, RfmSegment, RfmTriple, ScoreRange,
    rfm_column_scores, rfm_scores,
};
pub use store::{Sharing, StoreStats};

// The types of other crates that appear in this one's interface.
pub use rust_decimal::Decimal;
pub use serde_json::Value as Json;
pub use time::Date;
pub use uuid::Uuid;

/// The snippets of the readme are tested.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
