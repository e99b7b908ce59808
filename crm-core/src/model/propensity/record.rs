//! What is asked of a model of propensity, and what is found.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{CategoryId, Currency, ProductId, date_cbor, date_json};
use crate::statistics::learn::{BoostedTrees, BoostingOptions, LogisticOptions, LogisticRegression};

/// Whether a customer who has bought buys again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct PurchaseOutcome {
    /// Within so many days, 1 to 3,660.
    #[n(0)]
    pub horizon_days: u32,
}

/// Whether a customer who has bought something buys a product, or one of a category or of those below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ProductPurchaseOutcome {
    /// Within so many days, 1 to 3,660.
    #[n(0)]
    pub horizon_days: u32,
    /// The product; this or a category is given.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The category, with the products that it has when the model is fitted.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
}

/// Whether a customer who has bought does not buy again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ChurnOutcome {
    /// For so many days, 1 to 3,660.
    #[n(0)]
    pub horizon_days: u32,
}

/// Whether a contract ends that runs: two custom fields of the customer, dates or instants, say from when to when it does.
/// Their present values count, also for the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ContractEndOutcome {
    /// Within so many days, 1 to 3,660.
    #[n(0)]
    pub horizon_days: u32,
    /// The key of the field that says when the contract began.
    #[n(1)]
    pub began_field: String,
    /// The key of the field that says when it ended; it runs where that is empty, or later.
    #[n(2)]
    pub ended_field: String,
}

/// What a model of propensity tells of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PropensityOutcome {
    /// Buys again.
    #[n(0)]
    Purchase(#[n(0)] PurchaseOutcome),
    /// Buys some product.
    #[n(1)]
    ProductPurchase(#[n(0)] ProductPurchaseOutcome),
    /// Does not buy again.
    #[n(2)]
    Churn(#[n(0)] ChurnOutcome),
    /// Ends the contract.
    #[n(3)]
    ContractEnd(#[n(0)] ContractEndOutcome),
}

impl PropensityOutcome {
    /// Within how many days.
    pub const fn horizon_days(&self) -> u32 {
        match self {
            Self::Purchase(outcome) => outcome.horizon_days,
            Self::ProductPurchase(outcome) => outcome.horizon_days,
            Self::Churn(outcome) => outcome.horizon_days,
            Self::ContractEnd(outcome) => outcome.horizon_days,
        }
    }
}

/// How a model of propensity learns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PropensityMethod {
    /// Logistic regression: fast, sober, explained by a term a feature. Of counts, days and money it takes the
    /// logarithm, and for what is not known of a customer the mean of all.
    #[n(0)]
    Logistic(#[n(0)] LogisticOptions),
    /// Boosted trees: they find bends and combinations, and want some thousand customers.
    #[n(1)]
    BoostedTrees(#[n(0)] BoostingOptions),
}

impl Default for PropensityMethod {
    fn default() -> Self {
        Self::Logistic(LogisticOptions::default())
    }
}

/// How a model of propensity is fitted. It needs at least ten customers who did what it is about, and ten who did not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct PropensitySpec {
    /// The currency of all money. Orders in others are converted at the rate of their day.
    #[n(0)]
    pub currency: Currency,
    /// What it tells.
    #[n(1)]
    pub outcome: PropensityOutcome,
    /// How it learns: by logistic regression when left out.
    #[n(2)]
    #[serde(default)]
    pub method: PropensityMethod,
    /// From how many days of the past it learns, 1 to 36, each a horizon before the next, the last one a horizon before
    /// the last day that is over (today is, in its last second): 4 when left out. Those before the first customer do not
    /// count.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cutoffs: Option<u32>,
    /// Which customers are held out where there is but one such day, and looked at where there are too many.
    #[n(4)]
    #[serde(default)]
    pub seed: u64,
}

impl PropensitySpec {
    /// With logistic regression from four cutoffs.
    pub fn new(currency: Currency, outcome: PropensityOutcome) -> Self {
        Self {
            currency,
            outcome,
            method: PropensityMethod::default(),
            cutoffs: None,
            seed: 0,
        }
    }

    /// Whether a customer buys again within so many days.
    pub fn purchase(currency: Currency, horizon_days: u32) -> Self {
        Self::new(
            currency,
            PropensityOutcome::Purchase(PurchaseOutcome { horizon_days }),
        )
    }

    /// Whether a customer does not buy for so many days.
    pub fn churn(currency: Currency, horizon_days: u32) -> Self {
        Self::new(currency, PropensityOutcome::Churn(ChurnOutcome { horizon_days }))
    }
}

/// A feature that a model goes by, under the name of its field in [`CustomerFeatures`](crate::CustomerFeatures), written
/// alike in every language: `'days_since_last_order'`.
///
/// Beside these there are `'wanted_orders'` and `'days_since_wanted'`, the orders with the product that is asked about and
/// the days since the last of them, and `'contract_days'`, the days since the contract began.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct PropensityColumn {
    /// The name.
    #[n(0)]
    pub name: String,
    /// How much of what the model knows it knows by this feature; all add up to 1. Of a regression the weight times the
    /// standard deviation, of trees by how much questions about it lowered the loss.
    #[n(1)]
    pub importance: f64,
    /// Whether the model takes the logarithm: ±ln(1 + |x|).
    #[n(2)]
    pub is_logarithm: bool,
    /// What it takes where the number is not known; none where it is told so.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fill: Option<f64>,
    /// Columns of a regression with the same number tell much the same: their correlation with the weightiest of them is
    /// .7 or more, up or down. They are one reason of a score. None of one that stands alone.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<u32>,
}

/// A day of the past that was learnt from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct PropensityCutoff {
    /// The day whose end it is.
    #[cbor(n(0), with = "date_cbor")]
    #[serde(deserialize_with = "date_json::read")]
    pub on: Date,
    /// The customers whom the question was about.
    #[n(1)]
    pub customers: u64,
    /// Of them those who did it in the days after.
    #[n(2)]
    pub positives: u64,
}

/// What was learnt, over the columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PropensityClassifier {
    /// By logistic regression.
    #[n(0)]
    Logistic(#[n(0)] LogisticRegression),
    /// By boosted trees.
    #[n(1)]
    BoostedTrees(#[n(0)] BoostedTrees),
}

/// What was fitted of propensity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct PropensityParameters {
    /// The features, in the order of the classifier's columns.
    #[n(0)]
    pub columns: Vec<PropensityColumn>,
    /// What was learnt.
    #[n(1)]
    pub classifier: PropensityClassifier,
    /// The days that it was learnt from, the last one first.
    #[n(2)]
    pub cutoffs: Vec<PropensityCutoff>,
    /// The products whose purchase is asked about.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub product_ids: Vec<ProductId>,
}
