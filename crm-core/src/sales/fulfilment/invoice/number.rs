//! The ways to an invoice from its number, from its place in a series, and from the day on which it is due.

use time::Date;

use super::Invoice;
use crate::base::{Code, Error, Result, clean_label};
use crate::sales::filed;
use crate::store::table::{INVOICE_DUE, INVOICE_NUMBER, INVOICE_SERIES};
use crate::store::{Key, Reader};

/// The longest number and the longest series, in bytes: they are parts of keys.
const MOST: usize = 200;

pub(super) fn number_key(number: &str) -> Key {
    Key::of(&INVOICE_NUMBER).text(number)
}

fn series_key(series: &str) -> Key {
    Key::of(&INVOICE_SERIES).text(series).end_of_text()
}

pub(super) fn serial_key(series: &str, serial: u32) -> Key {
    series_key(series).u32(serial)
}

/// All invoices that are open and have to be paid by some day, by that day.
pub(super) fn all_due() -> Key {
    Key::of(&INVOICE_DUE)
}

/// Those of one day.
pub(super) fn due_key(day: Date) -> Key {
    all_due().u32(day.to_julian_day().cast_unsigned() ^ (1 << 31))
}

/// An invoice's number, its series, and its place there.
pub(super) type Numbered = (String, Option<String>, Option<u32>);

/// The number that was given, or the next one of the series; `taken` when another invoice has it.
pub(super) fn number(reader: &dyn Reader, number: Option<&str>, series: Option<&str>) -> Result<Numbered> {
    let numbered = match (number, series) {
        (None, None) => return Err(Error::field_of(Code::Required, "number")),
        (Some(_), Some(_)) => return Err(Error::field_of(Code::Inconsistent, "series")),
        (Some(number), None) => (short(number, "number")?, None, None),
        (None, Some(series)) => {
            let series = short(series, "series")?;
            let serial = next(reader, &series)?;
            (format!("{series}{serial:04}"), Some(series), Some(serial))
        }
    };
    check_free(
        reader,
        &numbered.0,
        numbered.1.as_ref().map_or("number", |_| "series"),
    )?;
    Ok(numbered)
}

/// Refuses a number that an invoice has.
pub(super) fn check_free(reader: &dyn Reader, number: &str, field: &'static str) -> Result<()> {
    match reader.get(number_key(number).as_bytes())? {
        Some(_) => Err(Error::field_of(Code::Taken, field)),
        None => Ok(()),
    }
}

fn short(text: &str, field: &'static str) -> Result<String> {
    let text = clean_label(text, field)?;
    if text.len() > MOST {
        return Err(Error::field_of(Code::TooLong, field));
    }
    Ok(text)
}

/// The place behind the last one of the series.
fn next(reader: &dyn Reader, series: &str) -> Result<u32> {
    let Some(last) = reader.scan_back(series_key(series).range())?.next() else {
        return Ok(1);
    };
    let last = filed::number_at_end::<Invoice>(&last?.0)?;
    last.checked_add(1).ok_or_else(|| Error::new(Code::TooMany))
}

/// The invoice with this number.
pub(super) fn find(reader: &dyn Reader, number: &str) -> Result<Option<Invoice>> {
    let number = short(number, "number")?;
    let Some(row) = reader.get(number_key(&number).as_bytes())? else {
        return Ok(None);
    };
    let number = filed::number_at_end::<Invoice>(&row)?;
    Ok(Some(filed::load_by_number(reader, number)?.record))
}
