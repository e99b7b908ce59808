//! Sales by period, of plain columns.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;

use super::model::DemandPeriod;
use crate::base::{Code, Error, Result};

/// At most this many periods.
pub(super) const MAX_PERIODS: usize = 10_000;

/// What was sold in periods that follow each other.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PeriodSales {
    /// The first day of each.
    pub starts_on: Vec<Date>,
    /// What was sold in it.
    pub sold: Vec<f64>,
}

impl PeriodSales {
    /// Adds sales up by period, a row a sale, in any order: from the period of the first one up to, not including, that of
    /// `until`; a period without sales has 0.
    ///
    /// Errors: `inconsistent` for columns of different lengths; `out_of_range` with the row for what is no number;
    /// `too_many` for more than 10,000 periods.
    ///
    /// ```
    /// use crm_core::{Date, DemandPeriod};
    /// use crm_core::demand::PeriodSales;
    /// let day = |ordinal| Date::from_ordinal_date(2026, ordinal).unwrap();
    /// let found = PeriodSales::of(&[day(5), day(70), day(6)], &[1.0, 5.0, 2.0], DemandPeriod::Month, day(100))?;
    /// assert_eq!((found.starts_on[0], found.sold), (day(1), vec![3.0, 0.0, 5.0]));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn of(day: &[Date], sold: &[f64], period: DemandPeriod, until: Date) -> Result<Self> {
        if day.len() != sold.len() {
            return Err(Error::field_of(Code::Inconsistent, "sold"));
        }
        let end = period.start(until);
        let mut sums: BTreeMap<Date, f64> = BTreeMap::new();
        for ((day, sold), row) in day.iter().zip(sold).zip(1..) {
            if !sold.is_finite() {
                return Err(Error::field_of(Code::OutOfRange, "sold").with_row(row));
            }
            *sums.entry(period.start(*day)).or_default() += sold;
        }
        let mut series = Self::default();
        let mut next = sums.keys().next().copied().unwrap_or(end);
        while next < end {
            if series.sold.len() == MAX_PERIODS {
                return Err(Error::field_of(Code::TooMany, "period"));
            }
            series.starts_on.push(next);
            series.sold.push(sums.get(&next).copied().unwrap_or(0.0));
            next = period.next(next);
        }
        Ok(series)
    }
}
