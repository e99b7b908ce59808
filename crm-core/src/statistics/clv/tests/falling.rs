//! What is expected of a customer falls from day to day without a purchase: memberships of segments rely on it.

use proptest::prelude::*;

use super::super::*;

/// A parameter between 0.02 and 50, as often small as large.
fn parameter() -> impl Strategy<Value = f64> {
    (-4.0..4.0_f64).prop_map(f64::exp)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn each_day_without_a_purchase_makes_less_of_a_customer(
        [r, alpha, third, fourth] in [parameter(), parameter(), parameter(), parameter()],
        kind in 0..4_u8,
        frequency in 0..40_u32,
        recency in 0.1..100.0_f64,
        pause in 0.0..60.0_f64,
        mean in 0.0..200.0_f64,
        (periods, period_length, discount_rate) in (1..24_u32, 0.2..20.0_f64, 0.0..0.2_f64),
    ) {
        let model = match kind {
            0 => PurchaseModel::BgNbd(BgNbd { r, alpha, a: third, b: fourth }),
            1 => PurchaseModel::MbgNbd(MbgNbd { r, alpha, a: third, b: fourth }),
            2 => PurchaseModel::ParetoNbd(ParetoNbd { r, alpha, s: third, beta: fourth }),
            _ => PurchaseModel::BgBb(BgBb { alpha: r, beta: alpha, gamma: third, delta: fourth }),
        };
        let value = GammaGamma { p: 6.25, q: 3.74, gamma: 15.44 };
        let options = LifetimeValueOptions { periods, period_length, discount_rate, margin: 0.4 };
        let horizon = Horizon::of(&options);
        let recency = if frequency == 0 { 0.0 } else { recency };
        let mut before: Option<LifetimeValue> = None;
        // Days of a week, and then ever longer, up to far beyond any horizon.
        for day in (0..40).map(f64::from).chain((0..30).map(|far| 40.0 * 1.4_f64.powi(far))) {
            let age = recency + pause + day / 7.0;
            let history = if model.counts_occasions() {
                let recency = recency.ceil() + f64::from(frequency);
                PurchaseHistory { frequency, recency, age: age.ceil().max(recency) }
            } else {
                PurchaseHistory { frequency, recency, age }
            };
            let found = horizon.value(&model, &value, &history, mean);
            if let Some(before) = before {
                for (now, then) in [
                    (found.probability_alive, before.probability_alive),
                    (found.expected_purchases, before.expected_purchases),
                    (found.lifetime_value, before.lifetime_value),
                ] {
                    // Six decimals are looked at; below, rounding may rise.
                    prop_assert!(now.is_finite() && now >= 0.0, "{model:?} {history:?} {now}");
                    prop_assert!(now <= then + 1e-9 * then.max(1.0), "{model:?} {history:?} {now} > {then}");
                }
            }
            before = Some(found);
        }
    }
}
