//! Customer lifetime value: purchases to come, times what they are worth, discounted.

use std::collections::HashMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::holdout::check_each;
use super::{GammaGamma, PurchaseHistories, PurchaseHistory, PurchaseModel};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::share;

/// Customers are shared out among the cores in parts of so many.
const ROWS: usize = 2_048;

/// How far to look ahead, and what money is worth by then.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct LifetimeValueOptions {
    /// The number of periods: 12 when left out.
    #[n(0)]
    pub periods: u32,
    /// The length of a period: in the unit of the purchases' times over plain columns, in weeks for a model of a store.
    /// A month of weeks, 4.348, when left out.
    #[n(1)]
    pub period_length: f64,
    /// The discount of one period: 0.01, one per cent, when left out.
    #[n(2)]
    pub discount_rate: f64,
    /// The part of the value that is earned: 1, which is revenue, when left out.
    #[n(3)]
    pub margin: f64,
}

impl Default for LifetimeValueOptions {
    fn default() -> Self {
        Self {
            periods: 12,
            period_length: 365.25 / 12.0 / 7.0,
            discount_rate: 0.01,
            margin: 1.0,
        }
    }
}

impl LifetimeValueOptions {
    /// Checks the ranges: at most 1,200 periods of a positive length, a discount above −1 and a margin that is a
    /// number.
    ///
    /// Errors: `out_of_range`.
    pub fn check(&self) -> Result<()> {
        for (good, field) in [
            ((1..=1_200).contains(&self.periods), "periods"),
            (
                self.period_length.is_finite() && self.period_length > 0.0,
                "period_length",
            ),
            (
                self.discount_rate.is_finite() && self.discount_rate > -1.0,
                "discount_rate",
            ),
            (self.margin.is_finite(), "margin"),
        ] {
            if !good {
                return Err(Error::field_of(Code::OutOfRange, field));
            }
        }
        Ok(())
    }
}

/// What is expected of one customer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct LifetimeValue {
    /// The probability that the customer has not left.
    pub probability_alive: f64,
    /// The purchases within all periods.
    pub expected_purchases: f64,
    /// The mean value of a purchase.
    pub expected_value: f64,
    /// The discounted margin of all periods.
    pub lifetime_value: f64,
}

/// The lifetime values of these customers, in their order: Σ E\[M\] · margin · ΔE\[purchases\] / (1 + d)^i over the
/// periods i = 1, 2, … (P. Fader, B. Hardie, K. Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis,
/// Journal of Marketing Research 42, 2005, in discrete periods).
///
/// Errors: those of [`PurchaseHistories::check`], of the models' `check` and of [`LifetimeValueOptions::check`];
/// `out_of_range` for a value that is no number or below 0, and for a [`GammaGamma`] with q ≤ 1, whose mean is
/// infinite.
///
/// ```
/// use crm_core::clv::{
///     BgNbd, GammaGamma, LifetimeValueOptions, PurchaseHistories, PurchaseModel, lifetime_values,
/// };
/// let model = PurchaseModel::BgNbd(BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
/// let value = GammaGamma { p: 6.25, q: 3.74, gamma: 15.44 };
/// let purchases =
///     PurchaseHistories { frequency: vec![2], recency: vec![30.43], age: vec![38.86], value: vec![22.35] };
/// let options = LifetimeValueOptions { periods: 1, period_length: 39.0, ..LifetimeValueOptions::default() };
/// // 1.2260 purchases of 24.6619, a period from now: 30.2357 / 1.01.
/// let found = lifetime_values(&model, &value, &purchases, &options)?;
/// assert_eq!(format!("{:.2}", found[0].lifetime_value), "29.94");
/// # Ok::<(), crm_core::Error>(())
/// ```
pub fn lifetime_values(
    model: &PurchaseModel,
    value: &GammaGamma,
    purchases: &PurchaseHistories,
    options: &LifetimeValueOptions,
) -> Result<Vec<LifetimeValue>> {
    model.check()?;
    lifetime_values_of_each(&vec![*model; purchases.len()], value, purchases, options)
}

/// The same with a model for each customer, such as [`CovariateBgNbd::models`](super::CovariateBgNbd::models) gives.
///
/// Errors: those of [`lifetime_values`]; `inconsistent` when there is another number of models.
pub fn lifetime_values_of_each(
    models: &[PurchaseModel],
    value: &GammaGamma,
    purchases: &PurchaseHistories,
    options: &LifetimeValueOptions,
) -> Result<Vec<LifetimeValue>> {
    options.check()?;
    value.check()?;
    if value.q <= 1.0 {
        return Err(Error::field_of(Code::OutOfRange, "q"));
    }
    check_each(models, purchases)?;
    if purchases.value.len() != purchases.len() {
        return Err(Error::field_of(Code::Required, "value"));
    }
    for (&mean, row) in purchases.value.iter().zip(1..) {
        if !(mean.is_finite() && mean >= 0.0) {
            return Err(Error::field_of(Code::OutOfRange, "value").with_row(row));
        }
    }
    let horizon = Horizon::of(options);
    // Those who bought as often and are known for as long have the same before them, as long as they stay.
    let mut place_of = HashMap::new();
    let mut kinds = Vec::new();
    let rows: Vec<(PurchaseHistory, &PurchaseModel, f64, usize)> = purchases
        .histories()
        .zip(models)
        .zip(&purchases.value)
        .map(|((history, model), mean)| {
            let place = place_of.entry((history.frequency, history.age.to_bits(), model.key()));
            let place = *place.or_insert_with(|| {
                kinds.push((history, model));
                kinds.len() - 1
            });
            (history, model, *mean, place)
        })
        .collect();
    let prospects = in_parts(&kinds, |(history, model)| horizon.prospect(model, history));
    Ok(in_parts(&rows, |(history, model, mean, place)| {
        let prospect = prospects.get(*place).copied().unwrap_or_default();
        horizon.value_of(prospect, model, value, history, *mean)
    }))
}

/// What `of` says of each row, in their order.
fn in_parts<T: Sync, R: Send + Clone>(rows: &[T], of: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let parts: Vec<_> = rows.chunks(ROWS).collect();
    let of_part = |at: usize| -> Vec<R> { parts.get(at).into_iter().copied().flatten().map(&of).collect() };
    share(parts.len(), of_part).concat()
}

/// What is expected of a customer who has not left.
#[derive(Debug, Clone, Copy, Default)]
struct Prospect {
    /// The purchases within all periods.
    purchases: f64,
    /// The same, discounted.
    discounted: f64,
}

/// The periods that are looked ahead, the same for all customers.
pub(crate) struct Horizon {
    /// The end of each.
    times: Vec<f64>,
    /// What money at its end is worth today.
    discounts: Vec<f64>,
    margin: f64,
}

impl Horizon {
    /// Of options that were checked.
    pub(crate) fn of(options: &LifetimeValueOptions) -> Self {
        let periods = || (1..=options.periods).map(f64::from);
        Self {
            times: periods().map(|period| period * options.period_length).collect(),
            discounts: periods()
                .map(|period| (1.0 + options.discount_rate).powf(-period))
                .collect(),
            margin: options.margin,
        }
    }

    /// The lifetime value of a customer whose repeat purchases had this mean value.
    pub(crate) fn value(
        &self,
        model: &PurchaseModel,
        value: &GammaGamma,
        history: &PurchaseHistory,
        mean: f64,
    ) -> LifetimeValue {
        self.value_of(self.prospect(model, history), model, value, history, mean)
    }

    /// What lies before a customer who has not left, which depends on the frequency and the age alone.
    fn prospect(&self, model: &PurchaseModel, history: &PurchaseHistory) -> Prospect {
        let mut prospect = Prospect::default();
        let expected = model.expected_while_active(history, &self.times);
        for (until, discount) in expected.into_iter().zip(&self.discounts) {
            prospect.discounted += (until - prospect.purchases) * discount;
            prospect.purchases = until;
        }
        prospect
    }

    fn value_of(
        &self,
        prospect: Prospect,
        model: &PurchaseModel,
        value: &GammaGamma,
        history: &PurchaseHistory,
        mean: f64,
    ) -> LifetimeValue {
        let expected_value = value.expected_value(history.frequency, mean);
        let probability_alive = model.probability_alive(history);
        LifetimeValue {
            probability_alive,
            expected_purchases: prospect.purchases * probability_alive,
            expected_value,
            lifetime_value: prospect.discounted * probability_alive * expected_value * self.margin,
        }
    }
}
