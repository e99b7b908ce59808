//! Versions of given parameters, whose scores move within weeks.

use rust_decimal::Decimal;

use crate::base::Result;
use crate::model::store::Fitted;
use crate::model::*;
use crate::statistics::clv::{
    BgNbd, GammaGamma, LifetimeValueOptions, MbgNbd, ModelFit, ParetoNbd, PurchaseModel,
};
use crate::statistics::learn::{BoostedTrees, DecisionTree, LogisticRegression, TreeNode, TreeSplit};
use crate::statistics::rfm::{RfmBins, RfmEdges};
use crate::{Crm, Currency, Timestamp};

fn unknown_fit(parameters: usize) -> ModelFit {
    let row = |at: usize| {
        (0..parameters)
            .map(|of| if of == at { 1e-4 } else { 0.0 })
            .collect()
    };
    ModelFit {
        log_likelihood: -1.0,
        customers: 1,
        standard_errors: vec![0.01; parameters],
        covariance: (0..parameters).map(row).collect(),
        evaluations: 1,
    }
}

/// A specification in days whose scores move within weeks, one of four.
pub(super) fn clv_of(which: u64) -> (ClvSpec, ClvParameters) {
    let (r, alpha) = (0.9, 5.0);
    let purchases = match which {
        0 | 3 => PurchaseModel::BgNbd(BgNbd {
            r,
            alpha,
            a: 0.8,
            b: 2.4,
        }),
        1 => PurchaseModel::MbgNbd(MbgNbd {
            r,
            alpha,
            a: 0.9,
            b: 1.6,
        }),
        _ => PurchaseModel::ParetoNbd(ParetoNbd {
            r,
            alpha,
            s: 0.6,
            beta: 11.7,
        }),
    };
    let spec = ClvSpec {
        currency: if which == 3 { Currency::USD } else { Currency::EUR },
        unit_days: Some(1.0),
        horizon: LifetimeValueOptions {
            periods: 3,
            period_length: 20.0,
            ..LifetimeValueOptions::default()
        },
        ..ClvSpec::new(Currency::EUR)
    };
    // One asks more of customers than purchases.
    let effect = |covariate, weight, mean| ClvCovariateEffect {
        covariate,
        weight,
        standard_error: 0.1,
        mean,
    };
    let covariates = match which {
        3 => vec![
            effect(ClvCovariate::tag("vip"), 0.8, 0.25),
            effect(ClvCovariate::first_order(FirstOrderFact::Value), -0.3, 2.5),
        ],
        _ => Vec::new(),
    };
    let parameters = ClvParameters {
        purchases,
        purchases_fit: unknown_fit(4 + covariates.len()),
        covariates,
        value: GammaGamma {
            p: 6.25,
            q: 3.74,
            gamma: 15.44,
        },
        value_fit: unknown_fit(3),
    };
    (spec, parameters)
}

pub(super) fn rfm_of(which: u64) -> (RfmSpec, RfmParameters) {
    let edges = |numbers: [i64; 4]| numbers.map(|number| Decimal::new(number, 1));
    let spec = RfmSpec::new(if which == 3 { Currency::USD } else { Currency::EUR });
    let parameters = RfmParameters {
        edges: RfmEdges {
            recency: edges([20, 45, 110 + 10 * i64::try_from(which).unwrap(), 400]),
            frequency: edges([10, 15, 20, 40]),
            monetary: edges([50, 100, 155, 300]),
        },
        bins: RfmBins::default(),
    };
    (spec, parameters)
}

/// A tree that asks one column, with a leaf between each two thresholds.
fn staircase(column: u32, thresholds: &[f64], leaves: &[f64]) -> DecisionTree {
    let mut nodes = Vec::new();
    let leaf = |value| TreeNode { value, split: None };
    for (number, (threshold, value)) in thresholds.iter().zip(leaves).enumerate() {
        let below = u32::try_from(2 * number + 1).unwrap();
        nodes.push(TreeNode {
            value: 0.0,
            split: Some(TreeSplit {
                column,
                threshold: *threshold,
                missing_below: false,
                below,
                above: below + 1,
            }),
        });
        nodes.push(leaf(*value));
    }
    nodes.push(leaf(*leaves.last().unwrap()));
    DecisionTree { nodes }
}

/// A specification whose scores go up and down as days pass, one of four.
fn propensity_of(which: u64) -> (PropensitySpec, PropensityParameters) {
    let currency = if which == 3 { Currency::USD } else { Currency::EUR };
    let spec = PropensitySpec::purchase(currency, 30);
    let is_regression = which == 1;
    let columns = [
        "days_since_last_order",
        "orders_30_days",
        "spent",
        "interactions_30_days",
    ];
    let columns = columns.map(|name| PropensityColumn {
        name: name.to_owned(),
        importance: 0.25,
        is_logarithm: is_regression,
        fill: is_regression.then_some(0.0),
        group: None,
    });
    let classifier = if is_regression {
        PropensityClassifier::Logistic(LogisticRegression {
            intercept: 1.0,
            weights: vec![-0.6, 0.5, 0.1, 0.4],
            means: vec![2.0, 0.5, 3.0, 0.5],
        })
    } else {
        PropensityClassifier::BoostedTrees(BoostedTrees {
            base: 0.1,
            trees: vec![
                staircase(0, &[3.0, 9.0, 45.0, 80.0], &[0.8, -1.2, 0.6, -0.7, 0.3]),
                staircase(1, &[0.0, 1.0], &[-0.3, 0.4, 0.9]),
                staircase(2, &[20.0], &[-0.2, 0.2]),
                staircase(3, &[0.0], &[-0.4, 0.5]),
            ],
            importance: vec![0.0; 4],
            validation_loss: None,
        })
    };
    let parameters = PropensityParameters {
        columns: columns.into(),
        classifier,
        cutoffs: Vec::new(),
        product_ids: Vec::new(),
    };
    (spec, parameters)
}

/// Clusters that a customer goes through as days pass, one of four.
fn clusters_of(which: u64) -> (ClustersSpec, ClustersParameters) {
    let spec = ClustersSpec::new(if which == 3 { Currency::USD } else { Currency::EUR });
    let column = |name: &str, mean, deviation| ClusterColumn {
        name: name.to_owned(),
        is_logarithm: name != "spent",
        mean,
        deviation,
    };
    let center = |number, name: &str, place: [f64; 3]| ClusterProfile {
        number,
        name: name.to_owned(),
        description: String::new(),
        customers: 1,
        center: Vec::new(),
        scaled_center: place.into(),
    };
    let parameters = ClustersParameters {
        columns: vec![
            column("days_since_last_order", 2.5, 1.2),
            column("orders_90_days", 0.7, 0.5),
            column("spent", 20.0, 15.0),
        ],
        clusters: vec![
            center(1, "new", [-1.0, 0.2, -0.5]),
            center(2, "buys often", [-0.5, 1.2, 0.8]),
            center(
                3,
                "bought long ago",
                [1.0, -0.8, if which == 1 { 1.0 } else { 0.0 }],
            ),
        ],
        inertia: 1.0,
        trials: Vec::new(),
    };
    (spec, parameters)
}

/// Adds a version of given parameters, one of four, under the usual name of a kind.
pub(crate) fn add(crm: &Crm, name: &str, which: u64) -> Result<Model> {
    let day = Timestamp::saturating_from_millis(0).utc_date();
    let (spec, parameters) = match name {
        "rfm" => {
            let (spec, parameters) = rfm_of(which);
            (ModelSpec::Rfm(spec), ModelParameters::Rfm(parameters))
        }
        "propensity" => {
            let (spec, parameters) = propensity_of(which);
            (
                ModelSpec::Propensity(spec),
                ModelParameters::Propensity(parameters),
            )
        }
        "clusters" => {
            let (spec, parameters) = clusters_of(which);
            (ModelSpec::Clusters(spec), ModelParameters::Clusters(parameters))
        }
        _ => {
            let (spec, parameters) = clv_of(which);
            (ModelSpec::Clv(spec), ModelParameters::Clv(parameters))
        }
    };
    let fitted = Fitted {
        from: day,
        until: day,
        customers: 1,
        parameters,
        quality: ModelQuality::default(),
    };
    crm.write(|tx| {
        let now = tx.now();
        tx.command(|tx| lifecycle::create(tx, name, &spec, now, &fitted))
    })
}

/// Adds a version of each kind under its usual name.
pub(crate) fn add_usual(crm: &Crm) {
    add(crm, "clv", 0).unwrap();
    add(crm, "rfm", 0).unwrap();
    add(crm, "propensity", 0).unwrap();
    add(crm, "clusters", 0).unwrap();
}
