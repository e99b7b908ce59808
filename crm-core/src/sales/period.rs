//! Months, quarters and years: the periods by which sales are planned.

use std::fmt;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use time::{Date, Month};

use crate::base::{TimeZone, Timestamp, date_cbor, date_json};

/// How long a period is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum PeriodLength {
    /// A month of the civil calendar.
    #[default]
    #[n(0)]
    Month,
    /// Three months, from January, April, July or October on.
    #[n(1)]
    Quarter,
    /// A year, from January on.
    #[n(2)]
    Year,
}

impl PeriodLength {
    const fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// The period of this length in which a day lies.
    ///
    /// ```
    /// use crm_core::PeriodLength;
    /// let day = "2026-05-20T00:00:00Z".parse::<crm_core::Timestamp>()?.utc_date();
    /// assert_eq!(PeriodLength::Month.period_of(day).to_string(), "2026-05");
    /// assert_eq!(PeriodLength::Quarter.period_of(day).to_string(), "2026 Q2");
    /// assert_eq!(PeriodLength::Year.period_of(day).to_string(), "2026");
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn period_of(self, day: Date) -> Period {
        let first = month_number(day).div_euclid(self.months()) * self.months();
        Period {
            length: self,
            starts_on: month_of(first).unwrap_or(Date::MIN),
        }
    }
}

/// A month, a quarter or a year. Its days are civil days in the business's time zone.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(deny_unknown_fields)]
#[cbor(array)]
pub struct Period {
    /// How long it is.
    #[n(0)]
    pub length: PeriodLength,
    /// Its first day. Where a period is given, any of its days will do.
    #[cbor(n(1), with = "date_cbor")]
    #[serde(deserialize_with = "date_json::read")]
    pub starts_on: Date,
}

impl Period {
    /// The first day after it.
    pub fn until(self) -> Date {
        let next = month_number(self.starts_on) + self.length.months();
        month_of(next).unwrap_or(Date::MAX)
    }

    /// The period after it.
    #[must_use]
    pub fn next(self) -> Self {
        self.length.period_of(self.until())
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: Date) -> bool {
        (self.starts_on..self.until()).contains(&day)
    }

    /// The first instant of it.
    pub(in crate::sales) fn starts_at(self, zone: &TimeZone) -> Timestamp {
        zone.start_of(self.starts_on)
    }

    /// The same period, by its first day.
    pub(in crate::sales) fn normal(self) -> Self {
        self.length.period_of(self.starts_on)
    }
}

/// `2026-05`, `2026 Q2`, `2026`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.starts_on.year(), u8::from(self.starts_on.month()));
        match self.length {
            PeriodLength::Month => write!(f, "{year:04}-{month:02}"),
            PeriodLength::Quarter => write!(f, "{year:04} Q{}", month.div_ceil(3)),
            PeriodLength::Year => write!(f, "{year:04}"),
        }
    }
}

/// Months in a row have numbers in a row.
fn month_number(day: Date) -> i32 {
    day.year() * 12 + i32::from(u8::from(day.month())) - 1
}

/// The first day of the month with this number.
fn month_of(number: i32) -> Option<Date> {
    let month = u8::try_from(number.rem_euclid(12) + 1).ok()?;
    Date::from_calendar_date(number.div_euclid(12), Month::try_from(month).ok()?, 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(length: PeriodLength, day: &str, expected: [&str; 2]) {
        let day = format!("{day}T00:00:00Z")
            .parse::<Timestamp>()
            .unwrap()
            .utc_date();
        let period = length.period_of(day);
        let found = [period.starts_on.to_string(), period.until().to_string()];
        assert_eq!(found, expected);
        assert!(period.contains(day) && !period.contains(period.until()) && !period.next().contains(day));
        assert_eq!(period.next().starts_on, period.until());
    }

    #[test]
    fn a_day_lies_in_one_period_of_each_length() {
        check(PeriodLength::Month, "2026-12-31", ["2026-12-01", "2027-01-01"]);
        check(PeriodLength::Month, "2024-02-29", ["2024-02-01", "2024-03-01"]);
        check(PeriodLength::Quarter, "2026-12-31", ["2026-10-01", "2027-01-01"]);
        check(PeriodLength::Quarter, "2026-04-01", ["2026-04-01", "2026-07-01"]);
        check(PeriodLength::Year, "2026-07-01", ["2026-01-01", "2027-01-01"]);
    }

    #[test]
    fn the_last_period_of_all_has_an_end() {
        assert_eq!(PeriodLength::Year.period_of(Date::MAX).until(), Date::MAX);
    }
}
