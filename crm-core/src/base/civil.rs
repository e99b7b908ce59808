//! Civil dates of which a part may be unknown, in the calendar a person counts by.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{Code, Error, Result};

/// The calendar that a date is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum CalendarKind {
    /// The civil calendar of most countries.
    #[default]
    #[n(0)]
    Gregorian,
    /// The Chinese lunisolar calendar; its years are those of the Gregorian year in which they begin.
    #[n(1)]
    ChineseLunar,
}

/// A day and month, with or without a year: a birthday as people give it.
///
/// ```
/// use crm_core::PartialDate;
/// assert!(PartialDate::gregorian(None, 2, 29).check().is_ok());
/// assert!(PartialDate::gregorian(Some(2023), 2, 29).check().is_err());
/// assert!(PartialDate::chinese_lunar(Some(1987), 6, 30).leap_month().check().is_ok());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct PartialDate {
    /// The year, when it is known.
    #[n(0)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// The month, 1 to 12.
    #[n(1)]
    pub month: u8,
    /// The day of the month, 1 to 31 (1 to 30 in the lunar calendar).
    #[n(2)]
    pub day: u8,
    /// The calendar it is counted in.
    #[n(3)]
    #[serde(default)]
    pub calendar: CalendarKind,
    /// Whether the month is the leap month that follows the month of this number (lunar only).
    #[n(4)]
    #[serde(default)]
    pub leap: bool,
}

impl PartialDate {
    /// A date in the Gregorian calendar.
    pub const fn gregorian(year: Option<i16>, month: u8, day: u8) -> Self {
        Self {
            year,
            month,
            day,
            calendar: CalendarKind::Gregorian,
            leap: false,
        }
    }

    /// A date in the Chinese lunar calendar.
    pub const fn chinese_lunar(year: Option<i16>, month: u8, day: u8) -> Self {
        Self {
            year,
            month,
            day,
            calendar: CalendarKind::ChineseLunar,
            leap: false,
        }
    }

    /// The same day in the leap month of that number.
    #[must_use]
    pub const fn leap_month(mut self) -> Self {
        self.leap = true;
        self
    }

    /// Whether there can be such a day; `invalid_date` otherwise.
    pub fn check(&self) -> Result<()> {
        let valid = match self.calendar {
            CalendarKind::Gregorian => {
                // 2000 is a leap year, so 29 February without a year is a day that exists.
                let year = i32::from(self.year.unwrap_or(2000));
                let month = time::Month::try_from(self.month);
                !self.leap
                    && month.is_ok_and(|month| time::Date::from_calendar_date(year, month, self.day).is_ok())
            }
            CalendarKind::ChineseLunar => {
                (1..=12).contains(&self.month)
                    && (1..=30).contains(&self.day)
                    && self.year.is_none_or(|year| (1..=9999).contains(&year))
            }
        };
        if valid {
            Ok(())
        } else {
            Err(Error::new(Code::InvalidDate))
        }
    }
}
