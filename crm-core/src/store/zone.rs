//! The time zone of the business, which the file keeps: the same days for whoever opens it.

use super::table::META;
use super::{Key, Reader};
use crate::base::{Code, Error, Result, TimeZone};

/// Where the zone's name is kept.
pub(crate) fn time_zone_key() -> Key {
    Key::of(&META).text("time_zone")
}

/// The zone whose civil days the business counts by; none in a file that was never opened for writing.
pub(crate) fn time_zone(reader: &dyn Reader) -> Result<Option<TimeZone>> {
    let Some(name) = reader.get(time_zone_key().as_bytes())? else {
        return Ok(None);
    };
    let name = std::str::from_utf8(&name).map_err(|_| Error::new(Code::Corrupt))?;
    name.parse().map(Some)
}
