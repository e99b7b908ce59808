//! Civil time in a zone: what a wall clock shows, and when it shows it.

use time::{Date, PrimitiveDateTime, Time};

use super::{TimeZone, Timestamp};

impl TimeZone {
    /// What a wall clock in this zone shows at an instant.
    pub(crate) fn civil_of(&self, at: Timestamp) -> PrimitiveDateTime {
        let utc = at.to_offset_date_time();
        let civil = || {
            let civil = self.civil(at)?;
            let month = time::Month::try_from(u8::try_from(civil.month()).ok()?).ok()?;
            let day = u8::try_from(civil.day()).ok()?;
            let date = Date::from_calendar_date(i32::from(civil.year()), month, day).ok()?;
            let time = Time::from_hms_nano(
                u8::try_from(civil.hour()).ok()?,
                u8::try_from(civil.minute()).ok()?,
                u8::try_from(civil.second()).ok()?,
                u32::try_from(civil.subsec_nanosecond()).ok()?,
            );
            Some(PrimitiveDateTime::new(date, time.ok()?))
        };
        civil().unwrap_or_else(|| PrimitiveDateTime::new(utc.date(), utc.time()))
    }

    /// The first instant at which a wall clock in this zone shows this, or what it jumps to over it.
    pub(crate) fn instant_of(&self, civil: PrimitiveDateTime) -> Timestamp {
        let instant = || {
            let date = jiff::civil::date(
                i16::try_from(civil.year()).ok()?,
                i8::try_from(u8::from(civil.month())).ok()?,
                i8::try_from(civil.day()).ok()?,
            );
            let time = jiff::civil::time(
                i8::try_from(civil.hour()).ok()?,
                i8::try_from(civil.minute()).ok()?,
                i8::try_from(civil.second()).ok()?,
                i32::try_from(civil.nanosecond()).ok()?,
            );
            self.at(date.to_datetime(time))
                .map(jiff::Timestamp::as_millisecond)
        };
        instant().map_or_else(
            || Timestamp::from_offset_date_time(civil.assume_utc()),
            Timestamp::saturating_from_millis,
        )
    }
}
