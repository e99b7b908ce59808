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

fn donors() -> Occasions {
    let column = |at: usize| DONORS.iter().map(|row| row[at]).collect();
    Occasions {
        frequency: column(0),
        recency: column(1),
        occasions: vec![6; 22],
        customers: column(2),
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
fn a_row_a_donor_is_the_same_as_a_row_with_a_count() {
    let mut single = Occasions::default();
    for [x, last, count] in DONORS {
        for _ in 0..count {
            single.frequency.push(x);
            single.recency.push(last);
            single.occasions.push(6);
        }
    }
    assert_eq!(BgBb::fit(&single).unwrap().1.customers, 11_104);
    let model = BgBb {
        alpha: 1.2,
        beta: 0.75,
        gamma: 0.66,
        delta: 2.8,
    };
    alike(
        model.log_likelihood(&single).unwrap(),
        model.log_likelihood(&donors()).unwrap(),
        1e-12,
    );
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
    alike(model.expected_uses(6), closed(6.0), 1e-12);
    let given: u32 = DONORS.iter().map(|[x, _, count]| x * count).sum();
    alike(model.expected_uses(6), f64::from(given) / 11_104.0, 0.01);
    // Published: of 5 years to come, those who gave each year give in 3.75, those who never did in 0.07.
    near(model.expected_purchases(6, 6, 6, 5), 3.75, 0.01);
    near(model.expected_purchases(0, 0, 6, 5), 0.07, 0.01);
    assert!(model.probability_alive(0, 0, 6) < model.probability_alive(6, 6, 6));
    near(model.expected_purchases(6, 6, 6, 0), 0.0, 1e-12);
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
        let one = Occasions {
            frequency: vec![uses.count_ones()],
            recency: vec![last],
            occasions: vec![6],
            customers: vec![],
        };
        sum += model.log_likelihood(&one).unwrap().exp();
    }
    near(sum, 1.0, 1e-12);
}

#[test]
fn impossible_uses_are_refused() {
    let of = |frequency, recency, occasions| {
        let one = Occasions {
            frequency: vec![1, frequency],
            recency: vec![1, recency],
            occasions: vec![1, occasions],
            customers: vec![],
        };
        let error = BgBb::fit(&one).unwrap_err();
        (error.code().as_str(), error.row())
    };
    assert_eq!(of(3, 2, 6), ("out_of_range", Some(2)));
    assert_eq!(of(2, 7, 6), ("out_of_range", Some(2)));
    assert_eq!(of(0, 3, 6), ("out_of_range", Some(2)));
    assert_eq!(of(1, 1, 1), ("not_converged", None));
    let mut donors = donors();
    donors.customers.pop();
    assert_eq!(BgBb::fit(&donors).unwrap_err().field(), Some("customers"));
    assert_eq!(
        BgBb::fit(&Occasions::default()).unwrap_err().code().as_str(),
        "too_few"
    );
}
