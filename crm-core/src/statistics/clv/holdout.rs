//! How well a model foretold what customers did after it was fitted.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::history::{check_occasion, days_between, last_day_of, occasion_of, occasions_over};
use super::{PurchaseHistories, PurchaseHistory, PurchaseModel, TransactionColumns};
use crate::base::{Code, Error, Result};

/// Forecast and fact of the holdout period.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HoldoutForecast {
    /// The purchases that were made.
    pub actual: u64,
    /// The purchases that were expected.
    pub expected: f64,
    /// The mean distance of the two, a customer.
    pub mean_absolute_error: f64,
    /// The square root of the mean squared distance.
    pub root_mean_squared_error: f64,
    /// The mean distance of who only knows the mean of all, which the model is to beat.
    pub mean_only_error: f64,
    /// Means by the frequency before, the last group with all higher ones.
    pub groups: Vec<HoldoutFrequency>,
}

/// The customers of one frequency.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct HoldoutFrequency {
    /// Repeat purchases before the holdout; in the last group, at least so many.
    pub frequency: u32,
    /// The number of customers.
    pub customers: u64,
    /// The mean of the purchases that were made.
    pub actual: f64,
    /// The mean of those that were expected.
    pub expected: f64,
}

/// How many customers made so many repeat purchases.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct FrequencyCount {
    /// Repeat purchases; in the last row, at least so many.
    pub frequency: u32,
    /// The customers who did.
    pub actual: u64,
    /// The customers of whom the model expects it.
    pub expected: f64,
}

/// Repeat purchases of all customers up to a time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CumulativePoint {
    /// Time since the first day.
    pub time: f64,
    /// The repeat purchases that were made.
    pub actual: u64,
    /// Those that the model expects.
    pub expected: f64,
}

impl HoldoutForecast {
    /// Compares what the model expects of each customer within `time` with what the customer did; groups are those of
    /// the frequencies 0 to `most`.
    ///
    /// Errors: those of [`PurchaseHistories::check`] and of the model's `check`; `inconsistent` when `actual` has
    /// another length; `out_of_range` for a time that is not above 0.
    pub fn of(
        model: &PurchaseModel,
        purchases: &PurchaseHistories,
        actual: &[u32],
        time: f64,
        most: u32,
    ) -> Result<Self> {
        let customers = purchases.len();
        check_time(time, "time")?;
        Self::of_each(
            &vec![*model; customers],
            purchases,
            actual,
            &vec![time; customers],
            most,
        )
    }

    /// The same with a model for each customer, such as [`CovariateBgNbd::models`](super::CovariateBgNbd::models) gives,
    /// and a time of 0 or more for each, since customers may be seen for longer or shorter:
    /// [`CustomerHistories::holdout_age`](super::CustomerHistories::holdout_age).
    ///
    /// Errors: those of [`HoldoutForecast::of`]; `inconsistent` when there is another number of models or times.
    pub fn of_each(
        models: &[PurchaseModel],
        purchases: &PurchaseHistories,
        actual: &[u32],
        times: &[f64],
        most: u32,
    ) -> Result<Self> {
        check_each(models, purchases)?;
        for (length, field) in [(actual.len(), "actual"), (times.len(), "times")] {
            if length != purchases.len() {
                return Err(Error::field_of(Code::Inconsistent, field));
            }
        }
        for (time, row) in times.iter().zip(1..) {
            if !(time.is_finite() && *time >= 0.0) {
                return Err(Error::field_of(Code::OutOfRange, "times").with_row(row));
            }
        }
        let mut all = Self::default();
        let mut customers = 0.0;
        let mut groups: BTreeMap<u32, (u64, f64, f64, f64)> = BTreeMap::new();
        let rows = purchases.histories().zip(actual).zip(models).zip(times);
        for (((history, &made), model), &time) in rows {
            let expected = model.expected_purchases(&history, time);
            let distance = f64::from(made) - expected;
            all.actual += u64::from(made);
            all.expected += expected;
            all.mean_absolute_error += distance.abs();
            all.root_mean_squared_error += distance * distance;
            customers += 1.0;
            let group = groups.entry(history.frequency.min(most)).or_default();
            group.0 += 1;
            group.1 += 1.0;
            group.2 += f64::from(made);
            group.3 += expected;
        }
        if customers > 0.0 {
            let mean = actual.iter().copied().map(f64::from).sum::<f64>() / customers;
            let distances = actual.iter().map(|made| (f64::from(*made) - mean).abs());
            all.mean_only_error = distances.sum::<f64>() / customers;
            all.mean_absolute_error /= customers;
            all.root_mean_squared_error = (all.root_mean_squared_error / customers).sqrt();
        }
        let group =
            |(frequency, (customers, count, made, expected)): (u32, (u64, f64, f64, f64))| HoldoutFrequency {
                frequency,
                customers,
                actual: made / count,
                expected: expected / count,
            };
        all.groups = groups.into_iter().map(group).collect();
        Ok(all)
    }
}

impl PurchaseModel {
    /// How many customers made 0, 1, … repeat purchases, and of how many the model expects it, each within the time for
    /// which the customer is known. The last row holds `most` and all above.
    ///
    /// Errors: those of [`PurchaseHistories::check`] and of the model's `check`; `out_of_range` for more than 1,000.
    pub fn frequency_counts(&self, purchases: &PurchaseHistories, most: u32) -> Result<Vec<FrequencyCount>> {
        FrequencyCount::of_each(&vec![*self; purchases.len()], purchases, most)
    }

    /// The repeat purchases of all customers at `steps` times, `step` apart from the first day on, made and expected:
    /// the tracking curve. `first_day` is that of each customer's first purchase; days are turned into time by
    /// dividing them by `unit`. Of BG/BB, occasions of `unit` days are counted once they are over.
    ///
    /// Errors: those of [`TransactionColumns::check`] and of the model's `check`; `out_of_range` for a unit or step
    /// that is not above 0 or more than 10,000 steps.
    pub fn tracking(
        &self,
        transactions: &TransactionColumns<'_>,
        unit: f64,
        step: f64,
        steps: u32,
    ) -> Result<Vec<CumulativePoint>> {
        self.check()?;
        CumulativePoint::of_each(|_| Some(*self), transactions, unit, step, steps)
    }
}

impl FrequencyCount {
    /// The counts of [`PurchaseModel::frequency_counts`], with a model for each customer.
    ///
    /// Errors: those, and `inconsistent` when there is another number of models.
    pub fn of_each(models: &[PurchaseModel], purchases: &PurchaseHistories, most: u32) -> Result<Vec<Self>> {
        check_each(models, purchases)?;
        if most > 1_000 {
            return Err(Error::field_of(Code::OutOfRange, "most"));
        }
        let mut ages: Vec<(f64, &PurchaseModel)> = purchases.age.iter().copied().zip(models).collect();
        let place = |(age, model): &(f64, &PurchaseModel)| (age.to_bits(), model.key());
        // No age is below 0, so bits are in the order of numbers.
        ages.sort_unstable_by_key(place);
        let mut rest = 0.0;
        let alike: Vec<(f64, &PurchaseModel, f64)> = ages
            .chunk_by(|a, b| place(a) == place(b))
            .filter_map(|same| {
                let (age, model) = *same.first()?;
                Some((age, model, same.iter().map(|_| 1.0).sum()))
            })
            .inspect(|(.., customers)| rest += customers)
            .collect();
        let oldest = purchases.age.iter().copied().fold(0.0, f64::max);
        let mut counts = Vec::new();
        for frequency in 0..=most {
            let is_last = frequency == most;
            let counted = |x: &&u32| **x == frequency || (is_last && **x > most);
            let mut chances = Chances::of(frequency, oldest);
            let of_alike = |(age, model, n): &(f64, &PurchaseModel, f64)| n * chances.of_model(model, *age);
            let expected = if is_last {
                rest
            } else {
                alike.iter().map(of_alike).sum()
            };
            rest -= expected;
            let actual = purchases.frequency.iter().filter(counted).count() as u64;
            counts.push(Self {
                frequency,
                actual,
                expected,
            });
        }
        Ok(counts)
    }
}

/// How likely models make a number of repeat purchases within a time. One that counts occasions knows it of all times at
/// once.
struct Chances {
    count: u32,
    oldest: f64,
    known: HashMap<[u64; 4], Vec<f64>>,
}

impl Chances {
    fn of(count: u32, oldest: f64) -> Self {
        Self {
            count,
            oldest,
            known: HashMap::new(),
        }
    }

    fn of_model(&mut self, model: &PurchaseModel, age: f64) -> f64 {
        let PurchaseModel::BgBb(own) = model else {
            return model.probability_of(self.count, age);
        };
        let all = self.known.entry(model.key());
        let all = all.or_insert_with(|| own.probabilities_of(self.count, self.oldest));
        all.get(whole(age)).copied().unwrap_or_default()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of occasions that was checked"
)]
fn whole(age: f64) -> usize {
    age as usize
}

/// Customers of one model who began on one day.
struct Beginners {
    day: i32,
    model: PurchaseModel,
    customers: f64,
}

/// The last day, counted from 0, of a span of so many days. Of a hair above a whole number of them, rounding is to blame.
#[expect(clippy::cast_possible_truncation, reason = "far fewer than 2^63 days")]
fn last_day(days: f64) -> i64 {
    (days - 1e-6).ceil() as i64 - 1
}

/// The days on which a customer with these days of purchase bought again; of occasions, the last of each that was used.
fn repeats_of(
    model: Option<&PurchaseModel>,
    mut days: impl Iterator<Item = i32>,
    unit: f64,
) -> Result<Vec<i32>> {
    let Some(first) = days.next() else {
        return Ok(Vec::new());
    };
    if !model.is_some_and(PurchaseModel::counts_occasions) {
        return Ok(days.collect());
    }
    check_occasion(unit)?;
    let mut used: Vec<u32> = days
        .map(|day| occasion_of(i64::from(day) - i64::from(first), unit))
        .collect();
    used.dedup();
    let last_day = |occasion| first.saturating_add(last_day_of(occasion, unit));
    Ok(used.into_iter().map(last_day).collect())
}

impl CumulativePoint {
    /// The points of [`PurchaseModel::tracking`], with a model for each customer, by number; of one without nothing is
    /// expected.
    pub(crate) fn of_each(
        model_of: impl Fn(u32) -> Option<PurchaseModel>,
        transactions: &TransactionColumns<'_>,
        unit: f64,
        step: f64,
        steps: u32,
    ) -> Result<Vec<Self>> {
        transactions.check()?;
        check_time(unit, "unit")?;
        check_time(step, "step")?;
        if steps > 10_000 {
            return Err(Error::field_of(Code::OutOfRange, "steps"));
        }
        let by_day = transactions.by_day();
        let day_one = by_day.values().filter_map(|days| days.keys().next()).min();
        let Some(&day_one) = day_one else {
            return Ok(Vec::new());
        };
        // How many customers began on which day, and how many repeat purchases were made on it.
        let mut beginners = BTreeMap::<(i32, [u64; 4]), Beginners>::new();
        let mut repeats = BTreeMap::<i32, u64>::new();
        for (customer, days) in &by_day {
            let model = model_of(*customer);
            let Some(&first) = days.keys().next() else {
                continue;
            };
            for day in repeats_of(model.as_ref(), days.keys().copied(), unit)? {
                *repeats.entry(day).or_default() += 1;
            }
            if let Some(model) = model {
                let begun = beginners.entry((first, model.key()));
                let begun = begun.or_insert(Beginners {
                    day: first,
                    model,
                    customers: 0.0,
                });
                begun.customers += 1.0;
            }
        }
        let since = |day: i32| i64::from(day) - i64::from(day_one);
        let end = last_day(f64::from(steps) * step * unit).max(0);
        // How many of 0, 1, … occasions beginners are expected to use, by a model that counts them.
        let mut uses = HashMap::<[u64; 4], Vec<f64>>::new();
        for begun in beginners.values().filter(|begun| begun.model.counts_occasions()) {
            uses.entry(begun.model.key()).or_insert_with(|| {
                let times: Vec<f64> = (0..=occasions_over(end, unit)).map(f64::from).collect();
                begun.model.expected_purchases_by(&PurchaseHistory::NEW, &times)
            });
        }
        let point = |number: u32| {
            let time = f64::from(number) * step;
            // A point ends a day: what happened on its first moment belongs to the next.
            let last = last_day(time * unit);
            let made = repeats
                .iter()
                .filter(|(day, _)| since(**day) <= last)
                .map(|(_, count)| count)
                .sum();
            let of_one = |begun: &Beginners| match uses.get(&begun.model.key()) {
                Some(uses) => {
                    let over = occasions_over(last - since(begun.day), unit);
                    uses.get(over as usize).copied().unwrap_or_default()
                }
                None => begun
                    .model
                    .expected_repeats(time - days_between(since(begun.day)) / unit),
            };
            let begun = beginners.values().filter(|begun| since(begun.day) <= last);
            let expected = begun.map(|begun| begun.customers * of_one(begun)).sum();
            Self {
                time,
                actual: made,
                expected,
            }
        };
        Ok((1..=steps).map(point).collect())
    }
}

/// Checks that there is a sound model for each customer.
pub(super) fn check_each(models: &[PurchaseModel], purchases: &PurchaseHistories) -> Result<()> {
    let mut last = None;
    for model in models {
        // Most are alike.
        if last != Some(model) {
            model.check()?;
        }
        last = Some(model);
    }
    purchases.check()?;
    if models.len() != purchases.len() {
        return Err(Error::field_of(Code::Inconsistent, "models"));
    }
    for ((model, history), row) in models.iter().zip(purchases.histories()).zip(1..) {
        model
            .check_history(&history)
            .map_err(|error| error.with_row(row))?;
    }
    Ok(())
}

fn check_time(time: f64, field: &'static str) -> Result<()> {
    if time.is_finite() && time > 0.0 {
        Ok(())
    } else {
        Err(Error::field_of(Code::OutOfRange, field))
    }
}
