//! How dates and times are written in data that comes from elsewhere.

use jiff::fmt::strtime::{self, BrokenDownTime};
use serde::{Deserialize, Serialize};
use time::{Date, Month};

use super::{Code, Error, PartialDate, Result, TimeZone, Timestamp};

/// How a text says a date or an instant: ISO 8601, or a pattern of the directives that `strftime` knows.
///
/// ISO 8601 (in JSON `"iso"`, the default) is a date, such as `2026-03-01` or `20260301`, or a date with a time behind
/// `T` or a space, with or without an offset. A pattern may hold `%Y %m %d %H %M %S %.f %y %b %I %p %z %s` and more. A
/// time without an offset is one of the time zone that is given beside it; where a clock change makes it ambiguous it
/// is the earlier instant, and where it makes it impossible it is as much later as the clock was put forward.
///
/// ```
/// use crm_core::TimeFormat;
/// assert!(TimeFormat::pattern("%d/%m/%Y %H:%M").is_ok());
/// assert!(TimeFormat::pattern("%H:%M").is_err());
/// assert_eq!(serde_json::to_string(&TimeFormat::Iso)?, r#""iso""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum TimeFormat {
    /// ISO 8601.
    #[default]
    Iso,
    /// A pattern of directives; from [`TimeFormat::pattern`].
    Pattern(TimePattern),
}

/// A pattern that was found to be sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimePattern(String);

impl TimeFormat {
    /// A pattern of directives; `malformed` when it holds an unknown one, or no date.
    pub fn pattern(pattern: impl Into<String>) -> Result<Self> {
        let pattern = pattern.into();
        let malformed = || Error::new(Code::Malformed);
        let sample = jiff::civil::date(2001, 2, 3).at(16, 5, 6, 0).in_tz("UTC");
        let sample = sample.map_err(|_| malformed())?;
        // What it writes, it must be able to read.
        let text = strtime::format(&pattern, &sample).map_err(|_| malformed())?;
        let back = BrokenDownTime::parse(&pattern, &text).map_err(|_| malformed())?;
        let has_day = back.month().is_some() && back.day().is_some();
        if !has_day && back.to_datetime().is_err() && back.to_timestamp().is_err() {
            return Err(malformed());
        }
        Ok(Self::Pattern(TimePattern(pattern)))
    }

    /// The instant that `text` says; `invalid_timestamp` when it says none in this format.
    pub(crate) fn parse(&self, text: &str, zone: &TimeZone) -> Result<Timestamp> {
        let instant = match self {
            Self::Iso if has_offset(text) => text.parse().ok(),
            Self::Iso => text.parse().ok().and_then(|civil| zone.at(civil)),
            Self::Pattern(TimePattern(pattern)) => BrokenDownTime::parse(pattern, text)
                .ok()
                .and_then(|parts| instant_of(&parts, zone)),
        };
        let millis = instant.map(|instant: jiff::Timestamp| instant.as_nanosecond().div_euclid(1_000_000));
        millis
            .and_then(|millis| i64::try_from(millis).ok())
            .and_then(|millis| Timestamp::from_millis(millis).ok())
            .ok_or_else(|| Error::new(Code::InvalidTimestamp))
    }

    /// The day that `text` says, without a year when the format has none (ISO 8601: `--03-01`); `invalid_date` when it
    /// says none.
    pub(crate) fn parse_date(&self, text: &str) -> Result<PartialDate> {
        let parsed = match self {
            Self::Iso => match text.strip_prefix("--") {
                Some(day) => day_of_year(day),
                None => text
                    .parse::<jiff::civil::Date>()
                    .ok()
                    .map(|date| (Some(date.year()), date.month(), date.day())),
            },
            Self::Pattern(TimePattern(pattern)) => {
                BrokenDownTime::parse(pattern, text).ok().and_then(|parts| {
                    let date = parts.to_date().ok();
                    let date = date.map(|date| (Some(date.year()), date.month(), date.day()));
                    let yearless = || {
                        let unknown = parts.year().is_none();
                        unknown.then_some((None, parts.month()?, parts.day()?))
                    };
                    date.or_else(yearless)
                })
            }
        };
        let date = parsed.and_then(|(year, month, day)| {
            let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
            Some(PartialDate::gregorian(year, month, day))
        });
        let date = date.ok_or_else(|| Error::new(Code::InvalidDate))?;
        date.check()?;
        Ok(date)
    }

    /// The day that `text` says with its year; `invalid_date` when it says none.
    pub(crate) fn parse_day(&self, text: &str) -> Result<Date> {
        let invalid = || Error::new(Code::InvalidDate);
        let date = self.parse_date(text)?;
        let year = date.year.ok_or_else(invalid)?;
        let month = Month::try_from(date.month).map_err(|_| invalid())?;
        Date::from_calendar_date(year.into(), month, date.day).map_err(|_| invalid())
    }
}

/// `03-01` or `0301`.
fn day_of_year(text: &str) -> Option<(Option<i16>, i8, i8)> {
    let (month, day) = text.split_at_checked(2)?;
    let day = day.strip_prefix('-').unwrap_or(day);
    let number = |text: &str| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    };
    Some((None, number(month)?, number(day)?))
}

/// Whether an ISO 8601 text ends with an offset, and not only with a time or a date.
fn has_offset(text: &str) -> bool {
    let time = text.find(['T', 't', ' ']).map_or("", |at| &text[at..]);
    text.ends_with(['Z', 'z']) || time.contains(['+', '-'])
}

fn instant_of(parts: &BrokenDownTime, zone: &TimeZone) -> Option<jiff::Timestamp> {
    parts.to_timestamp().ok().or_else(|| match parts.offset() {
        // The offset is there but the instant is out of range.
        Some(_) => None,
        None => zone.at(parts.to_datetime().ok()?),
    })
}

impl TryFrom<String> for TimeFormat {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        if text == "iso" {
            return Ok(Self::Iso);
        }
        Self::pattern(text)
    }
}

impl From<TimeFormat> for String {
    fn from(format: TimeFormat) -> Self {
        match format {
            TimeFormat::Iso => "iso".to_owned(),
            TimeFormat::Pattern(TimePattern(pattern)) => pattern,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(format: &str, text: &str, expected: Option<&str>) {
        let format = TimeFormat::try_from(format.to_owned()).unwrap();
        let zone = "Europe/Berlin".parse().unwrap();
        let parsed = format.parse(text, &zone).ok().map(|at| at.to_string());
        assert_eq!(parsed.as_deref(), expected, "{text}");
    }

    #[test]
    fn iso_with_and_without_an_offset() {
        check(
            "iso",
            "2026-01-31T09:00:00.1239Z",
            Some("2026-01-31T09:00:00.123Z"),
        );
        check(
            "iso",
            "2026-01-31 09:00:00+08:00",
            Some("2026-01-31T01:00:00.000Z"),
        );
        check("iso", "2026-01-31 09:00", Some("2026-01-31T08:00:00.000Z"));
        check("iso", "2026-01-31", Some("2026-01-30T23:00:00.000Z"));
        check("iso", "20260131", Some("2026-01-30T23:00:00.000Z"));
        check(
            "iso",
            "1969-12-31T23:59:59.9999Z",
            Some("1969-12-31T23:59:59.999Z"),
        );
        for bad in [
            "",
            "31.01.2026",
            "2026-02-30",
            "2026-01-31T25:00",
            "2026-01-31 09:00 ",
            "now",
            "+",
        ] {
            check("iso", bad, None);
        }
    }

    #[test]
    fn patterns() {
        check(
            "%d/%m/%Y %H:%M",
            "31/01/2026 09:00",
            Some("2026-01-31T08:00:00.000Z"),
        );
        check("%Y%m%d", "20260131", Some("2026-01-30T23:00:00.000Z"));
        check(
            "%m/%d/%y %I:%M %p",
            "1/31/26 9:00 PM",
            Some("2026-01-31T20:00:00.000Z"),
        );
        check(
            "%Y-%m-%d %H:%M:%S %z",
            "2026-01-31 09:00:00 -0500",
            Some("2026-01-31T14:00:00.000Z"),
        );
        check("%s", "1769850000", Some("2026-01-31T09:00:00.000Z"));
        check("%d/%m/%Y", "01/31/2026", None);
        check("%d/%m/%Y", "31/01/2026 09:00", None);
        for bad in ["", "%", "%H:%M", "%Y", "day"] {
            assert!(TimeFormat::pattern(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn hours_around_a_clock_change() {
        check("iso", "2026-03-29 02:30", Some("2026-03-29T01:30:00.000Z"));
        check("iso", "2026-10-25 02:30", Some("2026-10-25T00:30:00.000Z"));
    }

    #[test]
    fn days_with_and_without_a_year() {
        let day = |format: &str, text: &str| {
            let format = TimeFormat::try_from(format.to_owned()).unwrap();
            format.parse_date(text).ok()
        };
        let date = |year, month, day| Some(PartialDate::gregorian(year, month, day));
        assert_eq!(day("iso", "1984-02-29"), date(Some(1984), 2, 29));
        assert_eq!(day("iso", "--02-29"), date(None, 2, 29));
        assert_eq!(day("iso", "--0229"), date(None, 2, 29));
        assert_eq!(day("%d.%m.", "29.02."), date(None, 2, 29));
        assert_eq!(day("%d.%m.%Y", "29.02.1985"), None);
        assert_eq!(day("iso", "--13-01"), None);
        assert_eq!(day("iso", "--é1"), None);
    }
}
