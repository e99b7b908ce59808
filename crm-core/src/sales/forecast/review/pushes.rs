//! How often the date of a deal was put off.

use serde_json::Value as Json;
use time::Date;

use crate::base::{Code, DealId, Error, Result, Timestamp, date_json};
use crate::journal::{Entity, history};
use crate::sales::period::PeriodLength;
use crate::store::Reader;

/// How often, after one instant and up to another, the day on which a deal is expected to be closed was put into a later
/// period. `last` is the number of the deal's last change.
pub(super) fn pushes(
    reader: &dyn Reader,
    id: DealId,
    last: u64,
    (since, until): (Timestamp, Timestamp),
    length: PeriodLength,
) -> Result<u64> {
    let (changes, _) = history(reader, Entity::Deal, id.to_bytes(), last, usize::MAX)?;
    let mut pushes = 0;
    for change in changes
        .into_iter()
        .filter(|change| change.at > since && change.at <= until)
    {
        for field in change.fields {
            if field.field != "expected_close_on" {
                continue;
            }
            if let (Some(old), Some(new)) = (date_of(field.old)?, date_of(field.new)?) {
                pushes += u64::from(length.period_of(new) > length.period_of(old));
            }
        }
    }
    Ok(pushes)
}

fn date_of(value: Json) -> Result<Option<Date>> {
    date_json::read_option(value).map_err(|_| Error::new(Code::Corrupt).with_entity("journal"))
}
