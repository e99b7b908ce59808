//! Customers who are made by a model let it find its parameters again; gradients are those of differences.

use super::super::beta_geometric::{self, Leaves};
use super::super::rows::compress;
use super::super::*;
use super::alike;
use crate::statistics::numeric::Random;

/// Customers who buy at a rate of their own until they leave: `leaves` tells whether after a purchase, and when at the
/// latest.
fn simulate(
    count: u32,
    seed: u64,
    mut born: impl FnMut(&mut Random) -> (f64, f64, f64),
) -> PurchaseHistories {
    let mut random = Random::seeded(seed);
    let mut all = PurchaseHistories::default();
    for _ in 0..count {
        let age = 20.0 + 60.0 * random.unit();
        let (rate, chance, latest) = born(&mut random);
        let (mut now, mut last, mut frequency) = (0.0, 0.0, 0);
        loop {
            now += random.exponential(rate);
            if now > age.min(latest) {
                break;
            }
            (last, frequency) = (now, frequency + 1);
            if random.unit() < chance {
                break;
            }
        }
        all.frequency.push(frequency);
        all.recency.push(last);
        all.age.push(age);
    }
    all
}

/// Within four standard errors.
#[track_caller]
fn recovered<const N: usize>(found: [f64; N], truth: [f64; N], fit: &ModelFit) {
    for ((found, truth), error) in found.iter().zip(truth).zip(&fit.standard_errors) {
        assert!(
            (found - truth).abs() < 4.0 * error,
            "{found} is far from {truth}, {error}"
        );
        assert!(*error < 0.5 * truth, "{truth} is known to {error} only");
    }
}

#[test]
fn bg_nbd_finds_its_parameters_again() {
    let truth = [0.5, 5.0, 0.8, 2.4];
    let [r, alpha, a, b] = truth;
    let purchases = simulate(8_000, 1, |random| {
        (random.gamma(r) / alpha, random.beta(a, b), f64::INFINITY)
    });
    let (model, fit) = BgNbd::fit(&purchases).unwrap();
    recovered([model.r, model.alpha, model.a, model.b], truth, &fit);
}

#[test]
fn mbg_nbd_finds_its_parameters_again() {
    let truth = [0.8, 5.0, 0.8, 2.4];
    let [r, alpha, a, b] = truth;
    let purchases = simulate(8_000, 2, |random| {
        let chance = random.beta(a, b);
        let latest = if random.unit() < chance {
            0.0
        } else {
            f64::INFINITY
        };
        (random.gamma(r) / alpha, chance, latest)
    });
    let (model, fit) = MbgNbd::fit(&purchases).unwrap();
    recovered([model.r, model.alpha, model.a, model.b], truth, &fit);
}

#[test]
fn pareto_nbd_finds_its_parameters_again() {
    for truth in [[0.6, 10.0, 0.7, 12.0], [0.9, 12.0, 1.5, 4.0]] {
        let [r, alpha, s, beta] = truth;
        let purchases = simulate(8_000, 3, |random| {
            let leaving = random.gamma(s) / beta;
            (random.gamma(r) / alpha, 0.0, random.exponential(leaving))
        });
        let (model, fit) = ParetoNbd::fit(&purchases).unwrap();
        recovered([model.r, model.alpha, model.s, model.beta], truth, &fit);
    }
}

/// Customers who use occasions until they leave.
fn users(count: u32, seed: u64, model: BgBb) -> PurchaseHistories {
    let mut random = Random::seeded(seed);
    let mut all = PurchaseHistories::default();
    for at in 0..count {
        let occasions = 4 + at % 30;
        let (buys, leaves) = (
            random.beta(model.alpha, model.beta),
            random.beta(model.gamma, model.delta),
        );
        let (mut frequency, mut last) = (0, 0);
        for occasion in 1..=occasions {
            if random.unit() < leaves {
                break;
            }
            if random.unit() < buys {
                (frequency, last) = (frequency + 1, occasion);
            }
        }
        all.frequency.push(frequency);
        all.recency.push(f64::from(last));
        all.age.push(f64::from(occasions));
    }
    all
}

#[test]
fn bg_bb_finds_its_parameters_again() {
    for truth in [[1.2, 0.75, 0.66, 2.8], [0.6, 4.0, 1.0, 9.0]] {
        let [alpha, beta, gamma, delta] = truth;
        let model = BgBb {
            alpha,
            beta,
            gamma,
            delta,
        };
        let (model, fit) = BgBb::fit(&users(8_000, 6, model)).unwrap();
        recovered(model.parameters(), truth, &fit);
    }
}

#[test]
fn bg_bb_agrees_with_simulated_futures() {
    let model = BgBb {
        alpha: 0.8,
        beta: 1.6,
        gamma: 0.7,
        delta: 6.0,
    };
    let mut random = Random::seeded(9);
    let (mut customers, mut alive, mut next) = (0.0, 0.0, 0.0);
    while customers < 20_000.0 {
        let (buys, leaves) = (
            random.beta(model.alpha, model.beta),
            random.beta(model.gamma, model.delta),
        );
        let stays = (1..=18).take_while(|_| random.unit() >= leaves).count();
        let used: Vec<bool> = (1..=18).map(|at| at <= stays && random.unit() < buys).collect();
        // Two of eight, the last one in the fifth.
        if used[..8].iter().filter(|used| **used).count() != 2 || !used[4] || used[5..8].contains(&true) {
            continue;
        }
        customers += 1.0;
        alive += f64::from(u8::from(stays > 8));
        next += used[8..].iter().filter(|used| **used).count() as f64;
    }
    let history = PurchaseHistory {
        frequency: 2,
        recency: 5.0,
        age: 8.0,
    };
    alike(model.probability_alive(&history), alive / customers, 0.02);
    alike(model.expected_purchases(&history, 10.0), next / customers, 0.03);
}

#[test]
fn bg_bb_is_stable_far_out() {
    let new = PurchaseHistory {
        frequency: 0,
        recency: 0.0,
        age: 0.0,
    };
    for gamma in [0.3, 1.0 - 1e-9, 1.0, 1.0 + 1e-9, 1.3, 2.5, 40.0] {
        let model = BgBb {
            alpha: 1.2,
            beta: 0.75,
            gamma,
            delta: 2.5,
        };
        // Term by term, the smallest first.
        let mut terms = vec![1.2 / 1.95 * 2.5 / (gamma + 2.5)];
        for at in 1..300_000 {
            let stays = (2.5 + f64::from(at)) / (gamma + 2.5 + f64::from(at));
            terms.push(terms.last().unwrap() * stays);
        }
        let sum = |count: usize| -> f64 { terms[..count].iter().rev().sum() };
        for time in [1_u32, 4_096, 4_097, 5_000, 300_000] {
            let found = model.expected_purchases(&new, time.into());
            alike(found, sum(usize::try_from(time).unwrap()), 1e-10);
        }
        let half = model.expected_purchases(&new, 6.5);
        alike(half, f64::midpoint(sum(6), sum(7)), 1e-12);
        assert!(model.expected_purchases(&new, 1e300).is_finite());
        // Customers who hardly ever leave.
        let loyal = BgBb { delta: 1e15, ..model };
        alike(
            loyal.expected_purchases(&new, 8_000.0),
            8_000.0 * 1.2 / 1.95,
            1e-9,
        );
        // Long known, and long gone.
        let gone = PurchaseHistory {
            frequency: 300,
            recency: 300.0,
            age: 36_525.0,
        };
        let regular = PurchaseHistory {
            recency: 36_525.0,
            ..gone
        };
        assert!(model.probability_alive(&gone).abs() < 1e-12);
        assert!(model.probability_alive(&regular) > 0.99);
    }
}

#[test]
fn gamma_gamma_finds_its_parameters_again() {
    let truth = [5.0, 4.0, 20.0];
    let [p, q, gamma] = truth;
    let mut random = Random::seeded(4);
    let mut purchases = PurchaseHistories::default();
    for at in 0..8_000_u32 {
        let (x, rate) = (at % 7 + 1, random.gamma(q) / gamma);
        let x_p = p * f64::from(x);
        purchases.frequency.push(x);
        purchases.recency.push(1.0);
        purchases.age.push(2.0);
        purchases.value.push(random.gamma(x_p) / rate / f64::from(x));
    }
    let (model, fit) = GammaGamma::fit(&purchases).unwrap();
    recovered([model.p, model.q, model.gamma], truth, &fit);
}

#[test]
fn covariates_find_their_weights_again() {
    let (truth, weights) = ([0.6, 6.0, 0.8, 2.4], [0.7, -0.02]);
    let [r, alpha, a, b] = truth;
    let mut columns = vec![Vec::new(), Vec::new()];
    let purchases = simulate(8_000, 12, |random| {
        let values = [
            f64::from(u8::from(random.unit() < 0.3)),
            40.0 + 10.0 * random.normal(),
        ];
        let shift = weights[0] * (values[0] - 0.3) + weights[1] * (values[1] - 40.0);
        for (column, value) in columns.iter_mut().zip(values) {
            column.push(value);
        }
        (
            random.gamma(r) / alpha * shift.exp(),
            random.beta(a, b),
            f64::INFINITY,
        )
    });
    let (plain, without) = BgNbd::fit(&purchases).unwrap();
    let (model, fit) = CovariateBgNbd::fit(&purchases, &columns).unwrap();
    let found = [model.base.r, model.base.alpha, model.base.a, model.base.b];
    recovered(found, truth, &fit);
    for ((found, truth), error) in model.weights.iter().zip(weights).zip(&fit.standard_errors[4..]) {
        assert!(
            (found - truth).abs() < 4.0 * error && *error < 0.1 * truth.abs() + 0.01,
            "{found} {truth} {error}"
        );
    }
    assert!(fit.log_likelihood > without.log_likelihood + 50.0);
    // Without columns it is the model without.
    let (none, _) = CovariateBgNbd::fit(&purchases, &[]).unwrap();
    alike(none.base.alpha, plain.alpha, 1e-6);
    alike(none.of_customer(&[]).r, plain.r, 1e-6);

    let code = |columns: &[Vec<f64>]| {
        CovariateBgNbd::fit(&purchases, columns)
            .unwrap_err()
            .code()
            .as_str()
    };
    assert_eq!(code(&[vec![1.0]]), "inconsistent");
    assert_eq!(code(&[vec![f64::NAN; 8_000]]), "out_of_range");
    assert_eq!(code(&[vec![1.0; 8_000]]), "not_converged");
    let constant = [columns[0].clone(), vec![1.0; 8_000]];
    let error = CovariateBgNbd::fit(&purchases, &constant).unwrap_err();
    assert_eq!(error.field(), Some("columns[1]"));
    assert_eq!(code(&[columns[0].clone(), columns[0].clone()]), "not_converged");
}

/// Customers of whom nothing is known that matters: all that is said of them is what is said without covariates.
#[test]
fn a_covariate_without_weight_changes_nothing() {
    let purchases = simulate(300, 7, |random| (random.gamma(0.6) / 6.0, 0.2, f64::INFINITY));
    let purchases = PurchaseHistories {
        value: vec![30.0; purchases.len()],
        ..purchases
    };
    let base = BgNbd {
        r: 0.6,
        alpha: 6.0,
        a: 0.8,
        b: 2.4,
    };
    let model = CovariateBgNbd {
        base,
        weights: vec![0.0, 0.0],
        means: vec![0.3, 40.0],
    };
    let mut random = Random::seeded(3);
    let columns: Vec<Vec<f64>> = (0..2)
        .map(|_| (0..300).map(|_| 50.0 * random.normal()).collect())
        .collect();
    let (same, models) = (PurchaseModel::BgNbd(base), model.models(&columns).unwrap());
    assert_eq!(models, vec![same; 300]);
    let actual: Vec<u32> = (0..300).map(|at| at % 3).collect();
    assert_eq!(
        HoldoutForecast::of_each(&models, &purchases, &actual, &[20.0; 300], 5).unwrap(),
        HoldoutForecast::of(&same, &purchases, &actual, 20.0, 5).unwrap()
    );
    let value = GammaGamma {
        p: 6.25,
        q: 3.74,
        gamma: 15.44,
    };
    let options = LifetimeValueOptions::default();
    assert_eq!(
        lifetime_values_of_each(&models, &value, &purchases, &options).unwrap(),
        lifetime_values(&same, &value, &purchases, &options).unwrap()
    );
    // What is not known counts as the mean.
    let unknown = CovariateBgNbd {
        weights: vec![1.5, -2.0],
        ..model
    };
    assert_eq!(unknown.of_customer(&[f64::NAN]), base);
    assert_eq!(unknown.factors(&[f64::NAN]), [1.0, 1.0]);
    let fewer = unknown.models(&columns[..1]).unwrap_err();
    assert_eq!(fewer.field(), Some("columns"));
    let error = lifetime_values_of_each(&models[1..], &value, &purchases, &options).unwrap_err();
    assert_eq!(error.field(), Some("models"));
}

/// A log-likelihood and its gradient.
type Likelihood<'a> = dyn Fn(&[f64]) -> (f64, Vec<f64>) + 'a;

#[test]
fn gradients_are_those_of_differences() {
    let purchases = PurchaseHistories {
        frequency: vec![0, 0, 1, 3, 200, 2],
        recency: vec![0.0, 0.0, 9.0, 20.0, 38.0, 5.0],
        age: vec![40.0, 0.5, 9.0, 40.0, 40.0, 400.0],
        value: vec![0.0, 0.0, 3.0, 8.0, 4.5, 7.0],
    };
    let logs = [-1.1, 0.7, 0.4, -0.3];
    let check = |name: &str, function: &Likelihood<'_>, logs: &[f64]| {
        let (_, slope) = function(logs);
        for (at, found) in slope.iter().enumerate() {
            let shifted = |by: f64| {
                let mut logs = logs.to_vec();
                logs[at] += by;
                function(&logs).0
            };
            // Two differences, so that the error of the one cancels.
            let single = (shifted(1e-3) - shifted(-1e-3)) / 2e-3;
            let double = (shifted(2e-3) - shifted(-2e-3)) / 4e-3;
            alike(*found, (4.0 * single - double) / 3.0, 1e-8);
            assert!(found.is_finite(), "{name}");
        }
    };
    let groups = compress(&purchases).unwrap();
    check(
        "bg",
        &|logs| beta_geometric::log_likelihood(logs, &groups, Leaves::AfterRepeat),
        &logs,
    );
    check(
        "mbg",
        &|logs| beta_geometric::log_likelihood(logs, &groups, Leaves::AfterAny),
        &logs,
    );
    let occasions = PurchaseHistories {
        frequency: vec![0, 0, 1, 3, 70, 2, 2],
        recency: vec![0.0, 0.0, 9.0, 20.0, 80.0, 5.0, 5.0],
        age: vec![40.0, 0.0, 9.0, 40.0, 80.0, 200.0, 7.0],
        value: vec![],
    };
    let used = compress(&occasions).unwrap();
    check(
        "bg/bb",
        &|logs| super::super::bg_bb::log_likelihood(logs, &used),
        &logs,
    );
    check(
        "pareto",
        &|logs| super::super::pareto_nbd::log_likelihood(logs, &groups),
        &logs,
    );
    check(
        "pareto",
        &|logs| super::super::pareto_nbd::log_likelihood(logs, &groups),
        &[-1.1, 0.7, 0.4, 3.1],
    );
    let money = super::super::gamma_gamma::groups(&purchases).unwrap();
    check(
        "money",
        &|logs| super::super::gamma_gamma::log_likelihood(logs, &money),
        &[0.3, 0.9, 1.2],
    );
}

#[test]
fn chances_of_counts_add_up_to_one_and_to_the_mean() {
    let models = [
        PurchaseModel::BgNbd(BgNbd {
            r: 0.9,
            alpha: 8.0,
            a: 0.7,
            b: 2.0,
        }),
        PurchaseModel::MbgNbd(MbgNbd {
            r: 0.9,
            alpha: 8.0,
            a: 0.7,
            b: 2.0,
        }),
        PurchaseModel::ParetoNbd(ParetoNbd {
            r: 0.9,
            alpha: 8.0,
            s: 0.7,
            beta: 6.0,
        }),
        PurchaseModel::ParetoNbd(ParetoNbd {
            r: 0.9,
            alpha: 8.0,
            s: 1.0,
            beta: 6.0,
        }),
        PurchaseModel::BgBb(BgBb {
            alpha: 0.9,
            beta: 2.0,
            gamma: 0.7,
            delta: 6.0,
        }),
    ];
    for model in models {
        for time in [0.5, 10.0, 40.0] {
            let (mut sum, mut mean) = (0.0, 0.0);
            for count in 0..400 {
                let chance = model.probability_of(count, time);
                sum += chance;
                mean += chance * f64::from(count);
            }
            alike(sum, 1.0, 1e-9);
            alike(mean, model.expected_repeats(time), 1e-7);
        }
    }
}

#[test]
fn pareto_nbd_is_stable_far_out() {
    for (alpha, beta) in [(10.0, 12.0), (12.0, 10.0), (10.0, 10.0), (1e-3, 1e3), (1e3, 1e-3)] {
        let model = ParetoNbd {
            r: 0.5,
            alpha,
            s: 0.6,
            beta,
        };
        for (frequency, recency, age) in [
            (0, 0.0, 0.0),
            (0, 0.0, 1e9),
            (1, 1e-9, 1e9),
            (1_000_000, 1.0, 1.0),
            (1_000_000, 1.0, 1e6),
            (3, 5.0, 5.0),
        ] {
            let history = PurchaseHistory {
                frequency,
                recency,
                age,
            };
            let alive = model.probability_alive(&history);
            assert!((0.0..=1.0).contains(&alive), "{model:?} {history:?}: {alive}");
            let expected = model.expected_purchases(&history, 52.0);
            assert!(
                expected.is_finite() && expected >= 0.0,
                "{model:?} {history:?}: {expected}"
            );
            let one = PurchaseHistories {
                frequency: vec![frequency],
                recency: vec![recency],
                age: vec![age],
                value: vec![],
            };
            assert!(
                model.log_likelihood(&one).unwrap().is_finite(),
                "{model:?} {history:?}"
            );
        }
    }
}

#[test]
fn pareto_nbd_agrees_with_simulated_futures() {
    // Customers who are still there after 30 weeks are those whom the model expects.
    let model = ParetoNbd {
        r: 0.9,
        alpha: 8.0,
        s: 0.7,
        beta: 6.0,
    };
    let mut random = Random::seeded(9);
    let (mut expected, mut made) = (0.0, 0_u32);
    for _ in 0..20_000 {
        let (rate, leaves) = (random.gamma(0.9) / 8.0, random.gamma(0.7) / 6.0);
        let until = random.exponential(leaves).min(50.0);
        let (mut now, mut history) = (
            0.0,
            PurchaseHistory {
                frequency: 0,
                recency: 0.0,
                age: 30.0,
            },
        );
        loop {
            now += random.exponential(rate);
            if now > until {
                break;
            }
            if now <= 30.0 {
                history.frequency += 1;
                history.recency = now;
            } else {
                made += 1;
            }
        }
        expected += model.expected_purchases(&history, 20.0);
    }
    alike(expected, f64::from(made), 0.03);
}

#[test]
fn intervals_hold_what_is_estimated() {
    let truth = [0.5, 5.0, 0.8, 2.4];
    let [r, alpha, a, b] = truth;
    let purchases = simulate(2_000, 5, |random| {
        (random.gamma(r) / alpha, random.beta(a, b), f64::INFINITY)
    });
    let (model, fit) = PurchaseModel::fit(PurchaseModelKind::BgNbd, &purchases).unwrap();
    let draws = model.draws(&fit, 400, 11).unwrap();
    assert_eq!(draws, model.draws(&fit, 400, 11).unwrap());
    let history = PurchaseHistory {
        frequency: 4,
        recency: 20.0,
        age: 30.0,
    };
    let values: Vec<_> = draws
        .iter()
        .map(|draw| draw.expected_purchases(&history, 26.0))
        .collect();
    let found = interval(&values, 0.95).unwrap();
    let (estimate, true_value) = (
        model.expected_purchases(&history, 26.0),
        BgNbd { r, alpha, a, b }.expected_purchases(&history, 26.0),
    );
    assert!(found.low < estimate && estimate < found.high && found.high - found.low < 0.5 * estimate);
    assert!(found.low < true_value && true_value < found.high);
    let other = ModelFit {
        covariance: vec![],
        ..fit
    };
    assert_eq!(model.draws(&other, 1, 1).unwrap_err().field(), Some("covariance"));
}

#[test]
fn a_value_far_from_all_others_moves_a_rate_so_far_and_no_farther() {
    let base = BgNbd {
        r: 0.243,
        alpha: 4.414,
        a: 0.793,
        b: 2.426,
    };
    let model = CovariateBgNbd {
        base,
        weights: vec![1e-3, 0.0],
        means: vec![10.0, 0.0],
    };
    let today = PurchaseHistory {
        frequency: 3,
        recency: 20.0,
        age: 20.0,
    };
    for (value, sign) in [(1e12, 1.0), (-1e12, -1.0)] {
        let own = model.of_customer(&[value, f64::INFINITY]);
        assert!((own.alpha.ln() - base.alpha.ln() + 20.0 * sign).abs() < 1e-9);
        let alive = own.probability_alive(&today);
        assert!((0.0..=1.0).contains(&alive), "{alive}");
        assert!(own.expected_purchases(&today, 39.0).is_finite());
        assert!(model.factors(&[value, 1.0])[0].is_finite());
    }
}
