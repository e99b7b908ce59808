//! Instants in whole milliseconds, and the time zones that turn them into civil days.

use std::fmt;
use std::str::FromStr;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::format_description::well_known::Rfc3339;
use time::{Date, OffsetDateTime};

use super::{Code, Error, Result};

/// An instant, in milliseconds since 1970-01-01T00:00:00Z, within the years −9999 to 9999.
///
/// Milliseconds are what every language of this library can hold, so an instant is cut to them when it is made.
/// On the wire it is RFC 3339 in UTC with three decimals.
///
/// ```
/// use crm_core::Timestamp;
/// let at: Timestamp = "2026-03-01T10:00:00.1239+08:00".parse()?;
/// assert_eq!(at.to_string(), "2026-03-01T02:00:00.123Z");
/// assert!("2026-02-30T00:00:00Z".parse::<Timestamp>().is_err());
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Timestamp(#[n(0)] i64);

impl Timestamp {
    /// The first instant that can be held.
    pub const MIN: Self = Self(-377_705_116_800_000);
    /// The last instant that can be held.
    pub const MAX: Self = Self(253_402_300_799_999);

    /// The instant this many milliseconds after 1970; `out_of_range` outside the years −9999 to 9999.
    pub fn from_millis(millis: i64) -> Result<Self> {
        if (Self::MIN.0..=Self::MAX.0).contains(&millis) {
            Ok(Self(millis))
        } else {
            Err(Error::new(Code::OutOfRange))
        }
    }

    pub(crate) const fn saturating_from_millis(millis: i64) -> Self {
        if millis < Self::MIN.0 {
            Self::MIN
        } else if millis > Self::MAX.0 {
            Self::MAX
        } else {
            Self(millis)
        }
    }

    /// Milliseconds since 1970, negative before.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// The instant, cut to milliseconds (towards the past).
    pub fn from_offset_date_time(at: OffsetDateTime) -> Self {
        let millis = at.unix_timestamp_nanos().div_euclid(1_000_000);
        Self::saturating_from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
    }

    /// The instant in UTC.
    pub fn to_offset_date_time(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000)
            .unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// Midnight UTC at the start of `date`.
    pub fn start_of(date: Date) -> Self {
        Self::from_offset_date_time(date.midnight().assume_utc())
    }

    /// The instant this much later, at most [`Timestamp::MAX`].
    #[must_use]
    pub fn saturating_add(self, by: std::time::Duration) -> Self {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        Self::saturating_from_millis(self.0.saturating_add(by))
    }

    /// The instant this much earlier, at least [`Timestamp::MIN`].
    #[must_use]
    pub fn saturating_sub(self, by: std::time::Duration) -> Self {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        Self::saturating_from_millis(self.0.saturating_sub(by))
    }

    /// The civil date in UTC.
    pub fn utc_date(self) -> Date {
        self.to_offset_date_time().date()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.to_offset_date_time();
        let (date, year) = (at.date(), at.year());
        if year < 0 {
            write!(f, "-{:04}", -year)?;
        } else {
            write!(f, "{year:04}")?;
        }
        let (hour, minute, second, milli) = at.to_hms_milli();
        write!(
            f,
            "-{:02}-{:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z",
            date.month() as u8,
            date.day()
        )
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Timestamp {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        // RFC 3339 has no years before 0; the sign is taken off, and a leap day checked in its own year.
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let invalid = || Error::new(Code::InvalidTimestamp);
        if !negative {
            return OffsetDateTime::parse(digits, &Rfc3339)
                .map(Self::from_offset_date_time)
                .map_err(|_| invalid());
        }
        // Years 0000 to 9999 repeat their calendar every 400 years, so the same date 12,000 years later (a
        // multiple of 400) falls on the same days; only years up to 9999 can be parsed, hence the two steps.
        let year: i32 = digits.get(..4).and_then(|y| y.parse().ok()).ok_or_else(invalid)?;
        let shifted = (400 - year % 400) % 400 + 2000;
        let rest = digits.get(4..).ok_or_else(invalid)?;
        let at = OffsetDateTime::parse(&format!("{shifted:04}{rest}"), &Rfc3339).map_err(|_| invalid())?;
        let cycles = i64::from((shifted + year) / 400);
        let millis =
            at.unix_timestamp_nanos().div_euclid(1_000_000) - i128::from(cycles) * 146_097 * 86_400_000;
        i64::try_from(millis)
            .ok()
            .and_then(|millis| Self::from_millis(millis).ok())
            .ok_or_else(invalid)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// An IANA time zone, such as `Europe/Berlin`; the database of zones is part of the library.
///
/// ```
/// use crm_core::{TimeZone, Timestamp};
/// let shanghai: TimeZone = "Asia/Shanghai".parse()?;
/// let at: Timestamp = "2026-03-01T20:00:00Z".parse()?;
/// assert_eq!(shanghai.date_of(at).to_string(), "2026-03-02");
/// assert!("Mars/Olympus".parse::<TimeZone>().is_err());
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct TimeZone(jiff::tz::TimeZone);

impl TimeZone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(jiff::tz::TimeZone::UTC);

    /// The zone's IANA name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The civil date that `at` falls on in this zone.
    pub fn date_of(&self, at: Timestamp) -> Date {
        let Ok(instant) = jiff::Timestamp::from_millisecond(at.as_millis()) else {
            return at.utc_date();
        };
        let date = self.0.to_datetime(instant).date();
        let month = u8::try_from(date.month())
            .ok()
            .and_then(|month| time::Month::try_from(month).ok());
        month
            .and_then(|month| {
                Date::from_calendar_date(i32::from(date.year()), month, u8::try_from(date.day()).ok()?).ok()
            })
            .unwrap_or_else(|| at.utc_date())
    }

    /// The first instant of `date` in this zone.
    pub fn start_of(&self, date: Date) -> Timestamp {
        let start = || {
            let (year, month, day) = (
                i16::try_from(date.year()).ok()?,
                i8::try_from(u8::from(date.month())).ok()?,
                i8::try_from(date.day()).ok()?,
            );
            let civil = jiff::civil::Date::new(year, month, day).ok()?;
            Some(
                self.0
                    .to_timestamp(civil.to_datetime(jiff::civil::Time::midnight()))
                    .ok()?
                    .as_millisecond(),
            )
        };
        start().map_or_else(|| Timestamp::start_of(date), Timestamp::saturating_from_millis)
    }
}

impl TimeZone {
    /// The instant of a civil time in this zone; see `TimeFormat` for the hours around a clock change.
    pub(super) fn at(&self, civil: jiff::civil::DateTime) -> Option<jiff::Timestamp> {
        self.0.to_timestamp(civil).ok()
    }

    /// What a wall clock in this zone shows.
    pub(super) fn civil(&self, at: Timestamp) -> Option<jiff::civil::DateTime> {
        let instant = jiff::Timestamp::from_millisecond(at.as_millis()).ok()?;
        Some(self.0.to_datetime(instant))
    }

    /// The next instant after `at` at which the zone's clocks are put forward or back.
    pub(crate) fn change_after(&self, at: Timestamp) -> Option<Timestamp> {
        let instant = jiff::Timestamp::from_millisecond(at.as_millis()).ok()?;
        let change = self.0.following(instant).next()?;
        Some(Timestamp::saturating_from_millis(
            change.timestamp().as_millisecond(),
        ))
    }
}

impl FromStr for TimeZone {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        if name == "UTC" {
            return Ok(Self::UTC);
        }
        // The database has a name for "no zone is known", which is none.
        match jiff::tz::TimeZone::get(name) {
            Ok(zone) if !zone.is_unknown() => Ok(Self(zone)),
            _ => Err(Error::new(Code::UnknownTimeZone)),
        }
    }
}

impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TimeZone({})", self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_round_trips_at_the_edges() {
        for text in [
            "-9999-01-01T00:00:00.000Z",
            "-0004-02-29T12:00:00.001Z",
            "0000-02-29T00:00:00.000Z",
            "1969-12-31T23:59:59.999Z",
            "9999-12-31T23:59:59.999Z",
        ] {
            assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), text);
        }
        assert_eq!(
            "-9999-01-01T00:00:00Z".parse::<Timestamp>().unwrap(),
            Timestamp::MIN
        );
        assert_eq!(
            "9999-12-31T23:59:59.999Z".parse::<Timestamp>().unwrap(),
            Timestamp::MAX
        );
        for bad in [
            "",
            "-",
            "2026-01-01",
            "-0003-02-29T00:00:00Z",
            "2026-01-01T00:00:00",
            "−2026-01-01T00:00:00Z",
        ] {
            assert!(bad.parse::<Timestamp>().is_err(), "{bad}");
        }
    }

    #[test]
    fn days_around_a_clock_change() {
        let berlin: TimeZone = "Europe/Berlin".parse().unwrap();
        let day = |text: &str| berlin.date_of(text.parse().unwrap()).to_string();
        assert_eq!(day("2026-03-28T22:59:59Z"), "2026-03-28");
        assert_eq!(day("2026-03-28T23:00:00Z"), "2026-03-29");
        assert_eq!(day("2026-03-29T21:59:59Z"), "2026-03-29");
        assert_eq!(day("2026-03-29T22:00:00Z"), "2026-03-30");
        let sunday = berlin.date_of("2026-03-29T12:00:00Z".parse().unwrap());
        assert_eq!(berlin.start_of(sunday).to_string(), "2026-03-28T23:00:00.000Z");
    }
}
