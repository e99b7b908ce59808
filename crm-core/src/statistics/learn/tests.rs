//! Small sets worked by hand, made sets whose truth is known, and input that is refused.
#![allow(
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "small counts, and results that are exact"
)]

use super::*;
use crate::base::Code;
use crate::statistics::numeric::{Random, TO_THE_END};

fn deal(stage: u32, country: &str, state: &str, source: &str) -> BayesEvidence {
    let label = |field: &str, value: &str| BayesLabel::new(field, value);
    BayesEvidence {
        stage,
        labels: vec![
            label("country", country),
            label("state", state),
            label("source", source),
        ],
    }
}

fn percent(model: &NaiveBayes, deal: &BayesEvidence) -> String {
    format!("{:.2}", model.estimate(deal).unwrap().percent)
}

/// The deals of the test that comes with Odoo's predictive lead scoring, and the chances that it expects: 33.49, 7.74
/// and after two more deals 20.87, 2.43 and 34.38.
#[test]
fn chances_are_those_of_the_reference() {
    let mut team = NaiveBayes::new(4);
    team.record(&deal(0, "0", "0", "0"), BayesOutcome::Lost).unwrap();
    team.record(&deal(1, "1", "1", "1"), BayesOutcome::Lost).unwrap();
    team.record(&deal(2, "2", "2", "2"), BayesOutcome::Won).unwrap();
    assert_eq!(percent(&team, &deal(1, "0", "1", "2")), "33.49");
    assert_eq!(percent(&team, &deal(0, "0", "1", "2")), "20.87");

    let mut team = NaiveBayes::new(4);
    team.record(&deal(2, "0", "1", "1"), BayesOutcome::Lost).unwrap();
    team.record(&deal(1, "0", "1", "2"), BayesOutcome::Lost).unwrap();
    team.record(&deal(0, "0", "2", "2"), BayesOutcome::Won).unwrap();
    assert_eq!(percent(&team, &deal(1, "0", "1", "2")), "7.74");
    team.record(&deal(1, "1", "0", "1"), BayesOutcome::Won).unwrap();
    assert_eq!(percent(&team, &deal(0, "0", "1", "2")), "2.43");
    assert_eq!(percent(&team, &deal(0, "1", "1", "2")), "34.38");
}

#[test]
fn terms_add_up_to_the_chance() {
    let mut model = NaiveBayes::new(2);
    for (outcome, country) in [
        (BayesOutcome::Won, "A"),
        (BayesOutcome::Won, "B"),
        (BayesOutcome::Lost, "B"),
    ] {
        model.record(&deal(1, country, "x", "y"), outcome).unwrap();
    }
    let estimate = model.estimate(&deal(0, "A", "unseen", "y")).unwrap();
    assert_eq!(estimate.terms.len(), 3);
    let log_odds = estimate.prior + estimate.terms.iter().map(|term| term.log_odds).sum::<f64>();
    assert!((estimate.percent - 100.0 / (1.0 + (-log_odds).exp())).abs() < 1e-12);
    assert_eq!(estimate.terms[1].field.as_deref(), Some("country"));
    assert!(estimate.terms[1].log_odds > 1.0);
}

#[test]
fn what_was_recorded_can_be_taken_back() {
    let mut model = NaiveBayes::new(3);
    model.record(&deal(1, "A", "x", "y"), BayesOutcome::Lost).unwrap();
    let before = model.clone();
    model.record(&deal(2, "B", "x", "z"), BayesOutcome::Won).unwrap();
    assert_eq!(
        (model.deals(BayesOutcome::Won), model.deals(BayesOutcome::Lost)),
        (1, 1)
    );
    let error = model
        .forget(&deal(2, "C", "x", "z"), BayesOutcome::Won)
        .unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::Inconsistent, Some("labels"))
    );
    let error = model
        .forget(&deal(2, "A", "x", "y"), BayesOutcome::Lost)
        .unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::Inconsistent, Some("outcome"))
    );
    model.forget(&deal(2, "B", "x", "z"), BayesOutcome::Won).unwrap();
    assert_eq!(model, before);
    assert_eq!(model.estimate(&deal(1, "A", "x", "y")), None);
    let error = model
        .record(&deal(3, "A", "x", "y"), BayesOutcome::Lost)
        .unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::OutOfRange, Some("stage")));
    assert_eq!(NaiveBayes::new(0).estimate(&deal(0, "A", "x", "y")), None);
}

#[test]
fn no_chance_is_certain() {
    let mut model = NaiveBayes::new(1);
    model.record(&deal(0, "A", "A", "A"), BayesOutcome::Won).unwrap();
    model.record(&deal(0, "B", "B", "B"), BayesOutcome::Lost).unwrap();
    let labels = |value: &str| (0..400).map(|_| BayesLabel::new("country", value)).collect();
    let of = |value: &str| {
        model
            .estimate(&BayesEvidence {
                stage: 0,
                labels: labels(value),
            })
            .unwrap()
            .percent
    };
    assert_eq!((of("A"), of("B")), (99.99, 0.01));
}

/// Two columns that matter, with weights 1 and −2, and one that does not.
fn customers(count: usize) -> (Vec<Vec<f64>>, Vec<bool>) {
    let mut random = Random::seeded(17);
    let mut columns = vec![Vec::new(), Vec::new(), Vec::new()];
    let mut outcomes = Vec::new();
    for _ in 0..count {
        let row = [
            random.normal() * 2.0 + 5.0,
            random.normal(),
            random.normal() * 10.0,
        ];
        outcomes.push(random.unit() < 1.0 / (1.0 + (4.0 - row[0] + 2.0 * row[1]).exp()));
        for (column, value) in columns.iter_mut().zip(row) {
            column.push(value);
        }
    }
    (columns, outcomes)
}

#[test]
fn a_regression_finds_its_weights_again() {
    let (columns, outcomes) = customers(8_000);
    let (model, fit) = LogisticRegression::fit(&columns, &outcomes, &LogisticOptions { l2: 0.0 }).unwrap();
    for ((weight, truth), error) in model
        .weights
        .iter()
        .zip([1.0, -2.0, 0.0])
        .zip(&fit.standard_errors)
    {
        assert!(
            (weight - truth).abs() < 4.0 * error && *error < 0.1,
            "{weight} {truth} {error}"
        );
    }
    assert!((model.intercept + 4.0).abs() < 0.5 && fit.steps < 20);
    let row = [6.0, -0.5, 3.0];
    let log_odds = |p: f64| (p / (1.0 - p)).ln();
    let sum: f64 = model.contributions(&row).iter().sum();
    assert!((log_odds(model.baseline()) + sum - log_odds(model.probability(&row))).abs() < 1e-9);
    // At the maximum the mean probability is the mean outcome.
    let p: Vec<f64> = super::columns::rows(&columns, 8_000)
        .iter()
        .map(|row| model.probability(row))
        .collect();
    let found = BinaryEvaluation::of(&p, &outcomes, 10).unwrap();
    assert!((p.iter().sum::<f64>() - found.positives as f64).abs() < 1e-5);
    assert!(found.auc.unwrap() > 0.85);
    assert!(
        found
            .calibration
            .iter()
            .all(|bin| (bin.expected.unwrap() - bin.actual.unwrap()).abs() < 0.05)
    );
}

#[test]
fn a_penalty_keeps_weights_small() {
    let columns = [vec![0.0, 1.0, 2.0, 3.0], vec![7.0; 4]];
    let outcomes = [false, false, true, true];
    let fit = |l2| LogisticRegression::fit(&columns, &outcomes, &LogisticOptions { l2 });
    // Without one, the outcomes are told apart ever better by larger weights.
    assert_eq!(fit(0.0).unwrap_err().code(), Code::NotConverged);
    let (strong, weak) = (fit(10.0).unwrap().0, fit(0.1).unwrap().0);
    assert!(0.0 < strong.weights[0] && strong.weights[0] < weak.weights[0]);
    assert!(strong.weights[1].abs() < 1e-12);
    assert!((strong.probability(&[1.5, 7.0]) - 0.5).abs() < 1e-9);
}

#[test]
fn regressions_refuse_what_they_cannot_learn_from() {
    let of = |columns: &[Vec<f64>], outcomes: &[bool], l2: f64| {
        let error = LogisticRegression::fit(columns, outcomes, &LogisticOptions { l2 }).unwrap_err();
        (error.code(), error.field().map(str::to_owned), error.row())
    };
    let good = vec![1.0, 2.0];
    assert_eq!(
        of(&[vec![1.0]], &[true, false], 1.0),
        (Code::Inconsistent, Some("columns[0]".into()), None)
    );
    let bad = vec![1.0, f64::NAN];
    assert_eq!(
        of(&[good.clone(), bad], &[true, false], 1.0),
        (Code::OutOfRange, Some("columns[1]".into()), Some(2))
    );
    assert_eq!(
        of(std::slice::from_ref(&good), &[true, true], 1.0),
        (Code::TooFew, Some("outcomes".into()), None)
    );
    assert_eq!(of(&[], &[], 1.0), (Code::TooFew, Some("outcomes".into()), None));
    assert_eq!(
        of(&[good], &[true, false], f64::NAN),
        (Code::OutOfRange, Some("l2".into()), None)
    );
}

#[test]
fn evaluations_are_those_worked_by_hand() {
    let perfect = BinaryEvaluation::of(&[0.0, 1.0], &[false, true], 4).unwrap();
    assert_eq!(
        (perfect.auc, perfect.brier, perfect.log_loss < 1e-9),
        (Some(1.0), 0.0, true)
    );
    assert_eq!(perfect.calibration[3].rows, 1);
    assert_eq!(perfect.calibration[1].expected, None);
    let wrong = BinaryEvaluation::of(&[0.0, 1.0], &[true, false], 4).unwrap();
    assert_eq!((wrong.auc, wrong.brier), (Some(0.0), 1.0));
    assert!((wrong.log_loss - 34.54).abs() < 0.01);
    let even = BinaryEvaluation::of(&[0.5; 6], &[true, false, true, false, true, true], 10).unwrap();
    assert_eq!((even.auc, even.brier), (Some(0.5), 0.25));
    assert!((even.log_loss - 2_f64.ln()).abs() < 1e-12);
    assert_eq!(BinaryEvaluation::of(&[0.5], &[true], 10).unwrap().auc, None);
    let code = |p: &[f64], yes: &[bool], bins| BinaryEvaluation::of(p, yes, bins).unwrap_err().code();
    assert_eq!(code(&[], &[], 10), Code::TooFew);
    assert_eq!(code(&[0.5], &[], 10), Code::Inconsistent);
    assert_eq!(code(&[1.1], &[true], 10), Code::OutOfRange);
    assert_eq!(code(&[f64::NAN], &[true], 10), Code::OutOfRange);
    assert_eq!(code(&[0.5], &[true], 0), Code::OutOfRange);
}

#[test]
fn rows_are_kept_back_once() {
    let split = train_test_split(10, 0.3, 1).unwrap();
    assert_eq!(RowSplit::pick(&split.test, &[true; 10]).len(), 3);
    let mut all = [split.train.clone(), split.test.clone()].concat();
    all.sort_unstable();
    assert_eq!(all, (0..10).collect::<Vec<_>>());
    assert_ne!(split, train_test_split(10, 0.3, 2).unwrap());
    assert_eq!(train_test_split(0, 0.3, 2).unwrap(), RowSplit::default());
    assert!(train_test_split(10, 1.5, 2).is_err() && train_test_split(10, f64::NAN, 2).is_err());
}

#[test]
fn trees_find_what_a_line_cannot() {
    // Positive where the signs of two columns agree; the third is noise, and the first is missing in a part.
    let mut random = Random::seeded(3);
    let mut columns = vec![Vec::new(), Vec::new(), Vec::new()];
    let mut outcomes = Vec::new();
    for _ in 0..4_000 {
        let row = [random.normal(), random.normal(), random.normal()];
        let missing = random.unit() < 0.1;
        outcomes.push(missing || row[0] * row[1] > 0.0);
        columns[0].push(if missing { f64::NAN } else { row[0] });
        columns[1].push(row[1]);
        columns[2].push(row[2]);
    }
    let options = BoostingOptions {
        trees: 150,
        ..BoostingOptions::default()
    };
    let model = BoostedTrees::fit(&columns, &outcomes, &options).unwrap();
    assert_eq!(model, BoostedTrees::fit(&columns, &outcomes, &options).unwrap());
    assert!(
        model.validation_loss.unwrap() < 0.12,
        "{:?}",
        model.validation_loss
    );
    assert!(model.probability(&[1.5, 1.5, 0.0]) > 0.95 && model.probability(&[1.5, -1.5, 0.0]) < 0.05);
    assert!(model.probability(&[f64::NAN, -1.5, 0.0]) > 0.9);
    assert!(model.importance[2] < 0.05 * model.importance[0]);
    let row = [0.7, -0.3, 2.0];
    let sum = model.baseline() + model.contributions(&row).iter().sum::<f64>();
    assert!((1.0 / (1.0 + (-sum).exp()) - model.probability(&row)).abs() < 1e-12);

    let text = serde_json::to_string(&model).unwrap();
    let back: BoostedTrees = serde_json::from_str(&text).unwrap();
    assert!((back.probability(&row) - model.probability(&row)).abs() < 1e-9);
}

#[test]
fn trees_refuse_what_they_cannot_learn_from() {
    let column: Vec<f64> = (0..100).map(f64::from).collect();
    let outcomes: Vec<bool> = (0..100).map(|n| n > 50).collect();
    let of = |column: Vec<f64>, outcomes: &[bool], options: BoostingOptions| {
        BoostedTrees::fit(&[column], outcomes, &options)
            .map_err(|error| (error.code(), error.field().map(str::to_owned)))
    };
    let options = BoostingOptions::default();
    let field = |options| of(column.clone(), &outcomes, options).unwrap_err().1.unwrap();
    assert_eq!(field(BoostingOptions { trees: 0, ..options }), "trees");
    assert_eq!(field(BoostingOptions { depth: 99, ..options }), "depth");
    assert_eq!(
        field(BoostingOptions {
            learning_rate: f64::NAN,
            ..options
        }),
        "learning_rate"
    );
    assert_eq!(
        field(BoostingOptions {
            validation_part: 1.0,
            ..options
        }),
        "validation_part"
    );
    assert_eq!(
        of(column.clone(), &[true; 100], options),
        Err((Code::TooFew, Some("outcomes".into())))
    );
    assert_eq!(
        of(vec![], &[], options),
        Err((Code::TooFew, Some("outcomes".into())))
    );
    assert_eq!(
        of(vec![f64::INFINITY; 100], &outcomes, options).unwrap_err().0,
        Code::OutOfRange
    );
    // Nothing to ask: the base alone.
    let flat = of(
        vec![1.0; 100],
        &outcomes,
        BoostingOptions {
            validation_part: 0.0,
            ..options
        },
    )
    .unwrap();
    assert_eq!((flat.trees.len(), flat.validation_loss), (0, None));
    assert!((flat.probability(&[1.0]) - 0.49).abs() < 1e-12);
    let gone = of(vec![f64::NAN; 100], &outcomes, options).unwrap();
    assert!(gone.trees.is_empty());
}

#[test]
fn groups_are_those_that_were_made() {
    let mut random = Random::seeded(5);
    let mut columns = vec![Vec::new(), Vec::new()];
    let mut truth = Vec::new();
    for at in 0..600 {
        let group = if at < 300 { 0_u32 } else { at % 2 + 1 };
        let middle = [[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]][group as usize];
        columns[0].push(middle[0] + random.normal());
        columns[1].push(middle[1] + random.normal());
        truth.push(group);
    }
    let options = KMeansOptions {
        clusters: 3,
        ..KMeansOptions::default()
    };
    let found = KMeans::fit(&columns, &options).unwrap();
    assert_eq!(found, KMeans::fit(&columns, &options).unwrap());
    assert_eq!(found.sizes, [300, 150, 150]);
    assert_eq!(found.labels[..300], vec![0; 300]);
    assert_eq!(found.nearest(&[0.3, -0.2]), Some(0));
    let good = silhouette(&columns, &found.labels, 1_000, 0).unwrap();
    assert!(good > 0.75 && (silhouette(&columns, &truth, 1_000, 0).unwrap() - good).abs() < 1e-12);
    assert!((silhouette(&columns, &found.labels, 200, 1).unwrap() - good).abs() < 0.05);
    let split = KMeans::fit(
        &columns,
        &KMeansOptions {
            clusters: 6,
            ..options
        },
    )
    .unwrap();
    assert!(split.inertia < found.inertia && silhouette(&columns, &split.labels, 1_000, 0).unwrap() < good);
}

#[test]
fn groups_are_where_no_row_wants_to_move() {
    // Groups that touch, in several blocks of rows, and more groups than there are.
    let mut random = Random::seeded(5);
    let places = [[0.0, 0.0, 0.0], [2.5, 0.0, 0.0], [0.0, 2.5, 1.0], [3.0, 3.0, 0.0]];
    let rows: Vec<[f64; 3]> = (0..20_000)
        .map(|_| places[random.below(4)].map(|place| place + random.normal()))
        .collect();
    let columns: Vec<Vec<f64>> = (0..3)
        .map(|at| rows.iter().map(|row| row[at]).collect())
        .collect();
    for clusters in [1, 4, 9] {
        let options = KMeansOptions {
            clusters,
            starts: 2,
            ..KMeansOptions::default()
        };
        let found = KMeans::fit(&columns, &options).unwrap();
        let (mut sums, mut inertia) = (vec![[0.0; 3]; clusters as usize], 0.0);
        for (row, label) in rows.iter().zip(&found.labels) {
            let distance =
                |center: &Vec<f64>| -> f64 { row.iter().zip(center).map(|(a, b)| (a - b) * (a - b)).sum() };
            let own = distance(&found.centers[*label as usize]);
            assert!(found.centers.iter().all(|center| own <= distance(center)));
            inertia += own;
            for (sum, value) in sums[*label as usize].iter_mut().zip(row) {
                *sum += value;
            }
        }
        assert!((found.inertia / inertia - 1.0).abs() < 1e-12);
        for ((center, sum), size) in found.centers.iter().zip(&sums).zip(&found.sizes) {
            for (value, sum) in center.iter().zip(sum) {
                assert!((value - sum / *size as f64).abs() < 1e-9);
            }
        }
    }
}

#[test]
fn a_group_that_loses_its_rows_begins_again_far_away() {
    use super::lloyd::Blocks;
    let mut blocks = Blocks::of(&[vec![0.0, 1.0, 2.0, 50.0]], 4);
    let (centers, inertia) = blocks
        .settle(vec![vec![1.0], vec![-90.0], vec![90.0]], 100, TO_THE_END)
        .unwrap();
    assert_eq!(centers, [[1.5], [0.0], [50.0]]);
    assert_eq!((inertia, blocks.sizes(3)), (0.5, vec![2, 1, 1]));
}

#[test]
fn groups_refuse_what_has_none() {
    let of = |columns: &[Vec<f64>], clusters| {
        let options = KMeansOptions {
            clusters,
            ..KMeansOptions::default()
        };
        KMeans::fit(columns, &options).map_err(|error| error.code())
    };
    assert_eq!(of(&[], 2), Err(Code::TooFew));
    assert_eq!(of(&[vec![1.0; 9]], 2), Err(Code::TooFew));
    assert_eq!(of(&[vec![1.0, 2.0]], 3), Err(Code::TooFew));
    assert_eq!(of(&[vec![1.0, f64::NAN]], 1), Err(Code::OutOfRange));
    assert_eq!(of(&[vec![1.0], vec![]], 1), Err(Code::Inconsistent));
    assert_eq!(of(&[vec![1.0]], 0), Err(Code::OutOfRange));
    assert_eq!(of(&[vec![1.0; 9]], 1).unwrap().inertia, 0.0);
    assert_eq!(
        silhouette(&[vec![1.0, 2.0]], &[0, 0], 9, 0).unwrap_err().code(),
        Code::TooFew
    );
    assert_eq!(
        silhouette(&[vec![1.0, 2.0]], &[0], 9, 0).unwrap_err().code(),
        Code::Inconsistent
    );
    assert_eq!(silhouette(&[vec![1.0, 1.0]], &[0, 1], 9, 0), Ok(0.0));
}

#[test]
fn a_group_that_hardly_any_row_is_in_is_looked_at_too() {
    let mut column = vec![0.0; 5_000];
    column.extend([100.0; 3]);
    let labels: Vec<u32> = column.iter().map(|value| u32::from(*value > 0.0)).collect();
    for seed in 0..20 {
        let found = silhouette(&[column.clone()], &labels, 100, seed).unwrap();
        assert!((found - 1.0).abs() < 1e-12, "{seed}: {found}");
        let options = KMeansOptions {
            clusters: 2,
            seed,
            ..KMeansOptions::default()
        };
        let (chosen, trials) = KMeans::choose(&[column.clone()], 5, &options, 100).unwrap();
        assert_eq!((chosen.sizes, trials.len()), (vec![5_000, 3], 1));
    }
}
