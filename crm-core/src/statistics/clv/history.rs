//! What is known of customers: repeat purchases, the last one, and for how long.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};

/// One customer's purchases, as the models see them.
///
/// Time has any unit. For [`BgBb`](super::BgBb) it is counted in occasions instead: the days after the first purchase
/// are cut into spans of one length, and frequency counts those with a purchase, however many there were in one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PurchaseHistory {
    /// Repeat purchases: the days with a purchase, without the first.
    pub frequency: u32,
    /// Time from the first purchase to the last; 0 without a repeat purchase.
    pub recency: f64,
    /// Time from the first purchase to the end of the observation.
    pub age: f64,
}

impl PurchaseHistory {
    /// Of a customer who has bought once, today.
    pub(super) const NEW: Self = Self {
        frequency: 0,
        recency: 0.0,
        age: 0.0,
    };

    /// Checks that it can be: 0 ≤ recency ≤ age, and recency is 0 exactly without a repeat purchase.
    ///
    /// Errors: `out_of_range`, also for what is no number, and `inconsistent`.
    pub fn check(&self) -> Result<()> {
        if !(self.age.is_finite() && self.age >= 0.0) {
            return Err(Error::field_of(Code::OutOfRange, "age"));
        }
        if !(self.recency >= 0.0 && self.recency <= self.age) {
            return Err(Error::field_of(Code::OutOfRange, "recency"));
        }
        if (self.frequency == 0) != (self.recency == 0.0) {
            return Err(Error::field_of(Code::Inconsistent, "recency"));
        }
        Ok(())
    }
}

/// The purchases of many customers: columns of one length, a row a customer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PurchaseHistories {
    /// Repeat purchases.
    pub frequency: Vec<u32>,
    /// Time from the first purchase to the last.
    pub recency: Vec<f64>,
    /// Time from the first purchase to the end of the observation.
    pub age: Vec<f64>,
    /// The mean value of the repeat purchases, 0 where there are none. Empty when values do not matter.
    #[serde(default)]
    pub value: Vec<f64>,
}

impl PurchaseHistories {
    /// The number of customers.
    pub fn len(&self) -> usize {
        self.frequency.len()
    }

    /// Whether there are no customers.
    pub fn is_empty(&self) -> bool {
        self.frequency.is_empty()
    }

    /// The customers, in order.
    pub fn histories(&self) -> impl Iterator<Item = PurchaseHistory> {
        let columns = self.frequency.iter().zip(&self.recency).zip(&self.age);
        columns.map(|((&frequency, &recency), &age)| PurchaseHistory {
            frequency,
            recency,
            age,
        })
    }

    /// Checks the lengths of the columns, and each customer.
    ///
    /// Errors: `inconsistent` for a column of another length; those of [`PurchaseHistory::check`], with the row.
    pub fn check(&self) -> Result<()> {
        let length = self.frequency.len();
        for (column, field) in [(&self.recency, "recency"), (&self.age, "age")] {
            if column.len() != length {
                return Err(Error::field_of(Code::Inconsistent, field));
            }
        }
        if !self.value.is_empty() && self.value.len() != length {
            return Err(Error::field_of(Code::Inconsistent, "value"));
        }
        for (history, row) in self.histories().zip(1..) {
            history.check().map_err(|error| error.with_row(row))?;
        }
        Ok(())
    }
}

/// Purchases one by one: columns of one length, in any order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TransactionColumns<'a> {
    /// Who bought, as a number.
    pub customer: &'a [u32],
    /// On which day, counted from anywhere.
    pub day: &'a [i32],
    /// For how much. Empty when values do not matter.
    pub value: &'a [f64],
}

impl TransactionColumns<'_> {
    /// Checks the lengths of the columns, and that values are numbers.
    ///
    /// Errors: `inconsistent`; `out_of_range` with the row.
    pub fn check(&self) -> Result<()> {
        if self.day.len() != self.customer.len() {
            return Err(Error::field_of(Code::Inconsistent, "day"));
        }
        if !self.value.is_empty() && self.value.len() != self.customer.len() {
            return Err(Error::field_of(Code::Inconsistent, "value"));
        }
        match self.value.iter().zip(1..).find(|(value, _)| !value.is_finite()) {
            Some((_, row)) => Err(Error::field_of(Code::OutOfRange, "value").with_row(row)),
            None => Ok(()),
        }
    }

    /// The last day, at least the one given.
    fn last_day(&self, end: i32) -> i32 {
        self.day.iter().copied().max().map_or(end, |last| last.max(end))
    }

    /// What each customer spent on each day, by customer and day.
    pub(super) fn by_day(&self) -> BTreeMap<u32, BTreeMap<i32, f64>> {
        let mut days: BTreeMap<u32, BTreeMap<i32, f64>> = BTreeMap::new();
        let values = self.value.iter().copied().chain(std::iter::repeat(0.0));
        for ((&customer, &day), value) in self.customer.iter().zip(self.day).zip(values) {
            *days.entry(customer).or_default().entry(day).or_default() += value;
        }
        days
    }
}

/// The customers of a list of transactions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomerHistories {
    /// Who, ascending.
    pub customer: Vec<u32>,
    /// The day of the first purchase.
    pub first_day: Vec<i32>,
    /// What they bought up to the end of the observation.
    pub purchases: PurchaseHistories,
    /// Days with a purchase after the end of the observation; of occasions, those that were used.
    pub holdout: Vec<u32>,
    /// For how long they were seen after it, up to the last day of the transactions; of occasions, how many of them were
    /// over by then.
    pub holdout_age: Vec<f64>,
}

impl CustomerHistories {
    /// The histories up to a day, that day included, of all who had bought by then; time is counted in units of so
    /// many days.
    ///
    /// The unit only scales: 7 gives weeks, in fractions. Whole weeks would merge purchases and move what is fitted.
    ///
    /// Errors: those of [`TransactionColumns::check`]; `out_of_range` for a unit that is not above 0.
    ///
    /// ```
    /// use crm_core::clv::{CustomerHistories, TransactionColumns};
    /// let transactions = TransactionColumns {
    ///     customer: &[1, 1, 1, 1, 2],
    ///     day: &[0, 7, 7, 30, 3],
    ///     value: &[10.0, 5.0, 6.0, 99.0, 20.0],
    /// };
    /// let histories = CustomerHistories::up_to(21, 7.0, &transactions)?;
    /// assert_eq!(histories.purchases.frequency, [1, 0]);
    /// assert_eq!(histories.purchases.recency, [1.0, 0.0]);
    /// assert_eq!(histories.purchases.age, [3.0, 18.0 / 7.0]);
    /// assert_eq!(histories.purchases.value, [11.0, 0.0]);
    /// assert_eq!(histories.holdout, [1, 0]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn up_to(end: i32, unit: f64, transactions: &TransactionColumns<'_>) -> Result<Self> {
        transactions.check()?;
        if !(unit.is_finite() && unit > 0.0) {
            return Err(Error::field_of(Code::OutOfRange, "unit"));
        }
        let ahead = (f64::from(transactions.last_day(end)) - f64::from(end)) / unit;
        let mut all = Self::default();
        for (customer, days) in transactions.by_day() {
            let Some((&first, _)) = days.first_key_value() else {
                continue;
            };
            if first > end {
                continue;
            }
            let time = |day: i32| (f64::from(day) - f64::from(first)) / unit;
            let (mut frequency, mut last, mut spent) = (0_u32, first, 0.0);
            for (&day, value) in days.range(first..=end).skip(1) {
                frequency += 1;
                last = day;
                spent += value;
            }
            let known = days.range(..=end).count();
            let history = PurchaseHistory {
                frequency,
                recency: time(last),
                age: time(end),
            };
            let holdout = u32::try_from(days.len() - known).unwrap_or(u32::MAX);
            all.push((customer, first), history, spent, (holdout, ahead));
        }
        if transactions.value.is_empty() {
            all.purchases.value.clear();
        }
        Ok(all)
    }

    /// The same in occasions, for [`BgBb`](super::BgBb): the days after a customer's first purchase are cut into spans of
    /// so many days, and those that are over by the end count. The purchases of one are one, whose value is their sum.
    ///
    /// Errors: those of [`TransactionColumns::check`]; `out_of_range` for a unit of less than a day.
    ///
    /// ```
    /// use crm_core::clv::{CustomerHistories, TransactionColumns};
    /// let transactions = TransactionColumns {
    ///     customer: &[1, 1, 1, 1, 1, 1],
    ///     day: &[0, 3, 5, 20, 23, 36],
    ///     value: &[10.0, 4.0, 6.0, 8.0, 9.0, 9.0],
    /// };
    /// // Days 1 to 7, 8 to 14 and 15 to 21 are over, the fourth week has two days to go.
    /// let histories = CustomerHistories::occasions_up_to(26, 7.0, &transactions)?;
    /// assert_eq!(histories.purchases.frequency, [2]);
    /// assert_eq!(histories.purchases.recency, [3.0]);
    /// assert_eq!(histories.purchases.age, [3.0]);
    /// assert_eq!(histories.purchases.value, [9.0]);
    /// // The fourth and the fifth are over by day 36, and the fourth was used.
    /// assert_eq!((histories.holdout, histories.holdout_age), (vec![1], vec![2.0]));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn occasions_up_to(end: i32, unit: f64, transactions: &TransactionColumns<'_>) -> Result<Self> {
        transactions.check()?;
        check_occasion(unit)?;
        let until = transactions.last_day(end);
        let mut all = Self::default();
        for (customer, days) in transactions.by_day() {
            let Some((&first, _)) = days.first_key_value() else {
                continue;
            };
            if first > end {
                continue;
            }
            let since = |day: i32| i64::from(day) - i64::from(first);
            let over_by = |day: i32| occasions_over(since(day), unit);
            let (over, ahead) = (over_by(end), over_by(until));
            let (mut frequency, mut last, mut spent) = (0, 0, 0.0);
            let (mut holdout, mut used) = (0, over);
            for (&day, value) in days.range(first..).skip(1) {
                let occasion = occasion_of(since(day), unit);
                if occasion <= over {
                    frequency += u32::from(occasion > last);
                    last = occasion;
                    spent += value;
                } else if occasion <= ahead {
                    holdout += u32::from(occasion > used);
                    used = occasion;
                }
            }
            let history = PurchaseHistory {
                frequency,
                recency: f64::from(last),
                age: f64::from(over),
            };
            all.push(
                (customer, first),
                history,
                spent,
                (holdout, f64::from(ahead - over)),
            );
        }
        if transactions.value.is_empty() {
            all.purchases.value.clear();
        }
        Ok(all)
    }

    fn push(
        &mut self,
        (customer, first): (u32, i32),
        history: PurchaseHistory,
        spent: f64,
        (holdout, holdout_age): (u32, f64),
    ) {
        self.customer.push(customer);
        self.first_day.push(first);
        let purchases = &mut self.purchases;
        purchases.frequency.push(history.frequency);
        purchases.recency.push(history.recency);
        purchases.age.push(history.age);
        purchases.value.push(if history.frequency > 0 {
            spent / f64::from(history.frequency)
        } else {
            0.0
        });
        self.holdout.push(holdout);
        self.holdout_age.push(holdout_age);
    }
}

/// Checks the length of an occasion: a day or more.
///
/// Errors: `out_of_range`.
pub(crate) fn check_occasion(unit: f64) -> Result<()> {
    if unit.is_finite() && unit >= 1.0 {
        Ok(())
    } else {
        Err(Error::field_of(Code::OutOfRange, "unit"))
    }
}

/// The occasion that a day belongs to, so many days after the first purchase: 0 is the day of that.
pub(crate) fn occasion_of(days: i64, unit: f64) -> u32 {
    whole((days_between(days) / unit).ceil())
}

/// The occasions that are over at the end of a day, so many days after the first purchase.
pub(crate) fn occasions_over(days: i64, unit: f64) -> u32 {
    whole((days_between(days) / unit).floor())
}

/// The last day of an occasion, so many days after the first purchase.
#[expect(clippy::cast_possible_truncation, reason = "far fewer than 2^31 days")]
pub(super) fn last_day_of(occasion: u32, unit: f64) -> i32 {
    let day = (f64::from(occasion) * unit).floor() as i32;
    let next = day.saturating_add(1);
    // The product may be a hair too small.
    if occasion_of(next.into(), unit) <= occasion {
        next
    } else {
        day
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 days")]
pub(super) fn days_between(days: i64) -> f64 {
    days as f64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no day is before the first, and there are far fewer than 2^32"
)]
fn whole(occasions: f64) -> u32 {
    occasions as u32
}
