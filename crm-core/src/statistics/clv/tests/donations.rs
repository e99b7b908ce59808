//! The donors of Fader, Hardie and Shang 2010: 11,104 who first gave in 1995, and what they gave in six years after.

use super::super::*;
use super::{alike, near};

/// How often, the last time, and how many donors.
const DONORS: [[u32; 3]; 22] = [
    [0, 0, 3_464],
    [1, 1, 1_091],
    [1, 2, 277],
    [1, 3, 129],
    [1, 4, 78],
    [1, 5, 119],
    [1, 6, 129],
    [2, 2, 613],
    [2, 3, 255],
    [2, 4, 155],
    [2, 5, 173],
    [2, 6, 234],
    [3, 3, 322],
    [3, 4, 181],
    [3, 5, 225],
    [3, 6, 357],
    [4, 4, 240],
    [4, 5, 284],
    [4, 6, 512],
    [5, 5, 335],
    [5, 6, 728],
    [6, 6, 1_203],
];

fn donors() -> PurchaseHistories {
    let mut donors = PurchaseHistories::default();
    for [x, last, count] in DONORS {
        for _ in 0..count {
            donors.frequency.push(x);
            donors.recency.push(last.into());
            donors.age.push(6.0);
        }
    }
    donors
}

fn of(frequency: u32, recency: f64, age: f64) -> PurchaseHistory {
    PurchaseHistory {
        frequency,
        recency,
        age,
    }
}

#[test]
fn bg_bb_is_fitted_as_published() {
    let (model, fit) = BgBb::fit(&donors()).unwrap();
    near(model.alpha, 1.204, 1e-3);
    near(model.beta, 0.750, 1e-3);
    near(model.gamma, 0.657, 1e-3);
    near(model.delta, 2.783, 1e-3);
    near(fit.log_likelihood, -33_225.6, 0.1);
    assert_eq!(fit.customers, 11_104);
}

#[test]
fn uses_to_come_are_those_of_the_closed_form() {
    let model = BgBb {
        alpha: 1.204,
        beta: 0.750,
        gamma: 0.657,
        delta: 2.783,
    };
    // The mean of the donors over 6 years: α / (α + β) · δ / (γ − 1) · [1 − Γ(γ + δ) Γ(1 + δ + n) / …].
    let closed = |n: f64| {
        use crate::statistics::numeric::ln_gamma;
        let BgBb {
            alpha,
            beta,
            gamma,
            delta,
        } = model;
        let ratio = ln_gamma(gamma + delta) - ln_gamma(gamma + delta + n) + ln_gamma(1.0 + delta + n)
            - ln_gamma(1.0 + delta);
        alpha / (alpha + beta) * delta / (gamma - 1.0) * (1.0 - ratio.exp())
    };
    alike(model.expected_repeats(6.0), closed(6.0), 1e-12);
    let given: u32 = DONORS.iter().map(|[x, _, count]| x * count).sum();
    alike(model.expected_repeats(6.0), f64::from(given) / 11_104.0, 0.01);
    // Published: of 5 years to come, those who gave each year give in 3.75, those who never did in 0.07.
    near(model.expected_purchases(&of(6, 6.0, 6.0), 5.0), 3.75, 0.01);
    near(model.expected_purchases(&of(0, 0.0, 6.0), 5.0), 0.07, 0.01);
    assert!(model.probability_alive(&of(0, 0.0, 6.0)) < model.probability_alive(&of(6, 6.0, 6.0)));
    near(model.expected_purchases(&of(6, 6.0, 6.0), 0.0), 0.0, 1e-12);
}

#[test]
fn probabilities_of_all_uses_add_up_to_one() {
    let model = BgBb {
        alpha: 0.4,
        beta: 1.7,
        gamma: 1.0,
        delta: 0.8,
    };
    let mut sum = 0.0;
    for uses in 0_u32..64 {
        let last = 32 - uses.leading_zeros();
        let one = PurchaseHistories {
            frequency: vec![uses.count_ones()],
            recency: vec![last.into()],
            age: vec![6.0],
            value: vec![],
        };
        sum += model.log_likelihood(&one).unwrap().exp();
    }
    near(sum, 1.0, 1e-12);
}

#[test]
fn impossible_uses_are_refused() {
    let of = |frequency, recency, age| {
        let two = PurchaseHistories {
            frequency: vec![1, frequency],
            recency: vec![1.0, recency],
            age: vec![1.0, age],
            value: vec![],
        };
        let error = BgBb::fit(&two).unwrap_err();
        let field = error.field().map(str::to_owned);
        (error.code().as_str(), field, error.row())
    };
    let out = |field: &str| ("out_of_range", Some(field.to_owned()), Some(2));
    assert_eq!(of(3, 2.0, 6.0), out("recency"));
    assert_eq!(of(2, 7.0, 6.0), out("recency"));
    assert_eq!(of(2, 2.5, 6.0), out("recency"));
    assert_eq!(of(2, 3.0, 6.5), out("age"));
    assert_eq!(of(2, 3.0, 36_526.0), out("age"));
    assert_eq!(of(0, 3.0, 6.0).0, "inconsistent");
    assert_eq!(of(1, 1.0, 1.0).0, "not_converged");
    assert_eq!(of(0, 0.0, 0.0).0, "not_converged");
    let none = BgBb::fit(&PurchaseHistories::default()).unwrap_err();
    assert_eq!(none.code().as_str(), "too_few");
    // A model of occasions asked of days says so, too.
    let model = PurchaseModel::BgBb(BgBb {
        alpha: 1.204,
        beta: 0.750,
        gamma: 0.657,
        delta: 2.783,
    });
    let days = PurchaseHistories {
        frequency: vec![2],
        recency: vec![30.43],
        age: vec![38.86],
        value: vec![],
    };
    let error = model.frequency_counts(&days, 3).unwrap_err();
    assert_eq!((error.field(), error.row()), (Some("age"), Some(1)));
}

/// Purchases that fall into occasions, and what a model of them tracks.
#[test]
fn occasions_are_counted_when_they_are_over() {
    let transactions = TransactionColumns {
        customer: &[1, 1, 1, 1, 1, 2, 2],
        day: &[0, 1, 10, 11, 25, 5, 14],
        value: &[],
    };
    // Ten days each: of customer 1 days 1 to 10, 11 to 20, 21 to 30; of customer 2 days 6 to 15, 16 to 25.
    let at = |end| {
        let found = CustomerHistories::occasions_up_to(end, 10.0, &transactions).unwrap();
        let rows: Vec<_> = found.purchases.histories().collect();
        (rows, found.holdout, found.holdout_age)
    };
    // The third of customer 1 was used, but is not over by day 25, the last one that is known.
    assert_eq!(
        at(9),
        (vec![of(0, 0.0, 0.0), of(0, 0.0, 0.0)], vec![2, 1], vec![2.0, 2.0])
    );
    assert_eq!(
        at(10),
        (vec![of(1, 1.0, 1.0), of(0, 0.0, 0.0)], vec![1, 1], vec![1.0, 2.0])
    );
    assert_eq!(
        at(24),
        (vec![of(2, 2.0, 2.0), of(1, 1.0, 1.0)], vec![0, 0], vec![0.0, 1.0])
    );
    assert_eq!(
        at(30),
        (vec![of(3, 3.0, 3.0), of(1, 1.0, 2.0)], vec![0, 0], vec![0.0, 0.0])
    );
    let short = CustomerHistories::occasions_up_to(9, 0.5, &transactions).unwrap_err();
    assert_eq!(short.field(), Some("unit"));

    let model = BgBb {
        alpha: 1.2,
        beta: 0.75,
        gamma: 0.66,
        delta: 2.8,
    };
    let tracked = PurchaseModel::BgBb(model)
        .tracking(&transactions, 10.0, 0.1, 31)
        .unwrap();
    let actual: Vec<u64> = tracked.iter().map(|point| point.actual).collect();
    // A point ends a day: the eleventh ends day 10.
    let made = |point: usize| match point {
        1..=10 => 0,
        11..=15 => 1,
        16..=20 => 2,
        21..=30 => 3,
        _ => 4,
    };
    assert_eq!(actual, (1..=31).map(made).collect::<Vec<u64>>());
    for (at, periods) in [
        (10, (0, 0)),
        (11, (1, 0)),
        (15, (1, 0)),
        (16, (1, 1)),
        (25, (2, 1)),
        (26, (2, 2)),
        (31, (3, 2)),
    ] {
        let expected = model.expected_repeats(periods.0.into()) + model.expected_repeats(periods.1.into());
        near(tracked[at - 1].expected, expected, 1e-12);
    }
    let short = PurchaseModel::BgBb(model)
        .tracking(&transactions, 1e-7, 1.0, 3)
        .unwrap_err();
    assert_eq!(short.field(), Some("unit"));
}
