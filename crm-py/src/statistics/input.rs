//! Columns of a table as the core takes them. What does not fit is an error with the column and the row.

use std::collections::HashMap;

use arrow_array::cast::AsArray as _;
use arrow_array::types::{
    Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, Float32Type,
    Float64Type, Int64Type,
};
use arrow_array::{Array, RecordBatch, RecordBatchReader as _, downcast_integer_array};
use arrow_schema::{DataType, SchemaRef, TimeUnit};
use crm_core::{Code, Date, Decimal, Error, Result, TimeZone, Timestamp};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

const DAY_MILLIS: i64 = 86_400_000;
/// The Julian day of 1970-01-01.
const EPOCH: i32 = 2_440_588;

/// A table, read whole.
pub(super) struct Input {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

/// One value of a column.
#[derive(Clone, Copy)]
enum Cell<'a> {
    Null,
    Truth(bool),
    Whole(i128),
    Number(f64),
    /// A multiple of 10^−scale.
    Decimal(i128, i8),
    Text(&'a str),
    /// Days since 1970-01-01.
    Day(i32),
}

/// What things are called, by number: each name once, in the order in which they first come.
pub(super) enum Keys {
    Whole(Vec<i64>),
    Text(Vec<String>),
}

impl Keys {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Whole(keys) => keys.len(),
            Self::Text(keys) => keys.len(),
        }
    }
}

/// A day since 1970-01-01 as a date.
pub(super) fn date(day: i32) -> Result<Date> {
    day.checked_add(EPOCH)
        .and_then(|day| Date::from_julian_day(day).ok())
        .ok_or_else(|| Error::new(Code::InvalidDate))
}

/// A date as a day since 1970-01-01.
pub(super) fn day_of(date: Date) -> i32 {
    date.to_julian_day() - EPOCH
}

impl Input {
    /// Reads an object that has `__arrow_c_stream__`.
    pub(super) fn read(source: &Bound<'_, PyAny>) -> PyResult<Self> {
        let reader = crate::arrow::reader(source)?;
        let schema = reader.schema();
        let batches = reader.collect::<std::result::Result<_, _>>();
        let batches =
            batches.map_err(|_| PyTypeError::new_err("the object's Arrow stream cannot be read"))?;
        Ok(Self { schema, batches })
    }

    pub(super) fn rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.schema.index_of(name).is_ok()
    }

    /// What `of` makes of each value of a column.
    fn each<T>(
        &self,
        name: &str,
        mut of: impl FnMut(Cell<'_>) -> std::result::Result<T, Code>,
    ) -> Result<Vec<T>> {
        let wrong = |code| Error::field_of(code, name.to_owned());
        let at = self
            .schema
            .index_of(name)
            .map_err(|_| wrong(Code::UnknownColumn))?;
        let mut values = Vec::with_capacity(self.rows());
        for batch in &self.batches {
            let cells = cells(batch.column(at)).ok_or_else(|| wrong(Code::WrongType))?;
            for cell in cells {
                let row = values.len() as u64 + 1;
                values.push(of(cell).map_err(|code| wrong(code).with_row(row))?);
            }
        }
        Ok(values)
    }

    /// Numbers; `out_of_range` for what is none.
    pub(super) fn numbers(&self, name: &str) -> Result<Vec<f64>> {
        self.each(name, |cell| {
            let number = cell.number()?.ok_or(Code::Required)?;
            if number.is_finite() {
                Ok(number)
            } else {
                Err(Code::OutOfRange)
            }
        })
    }

    /// Numbers, of which some may be missing: those are no number.
    pub(super) fn gappy_numbers(&self, name: &str) -> Result<Vec<f64>> {
        self.each(name, |cell| Ok(cell.number()?.unwrap_or(f64::NAN)))
    }

    /// Counts from 0 on.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the ranges are checked"
    )]
    pub(super) fn counts(&self, name: &str) -> Result<Vec<u32>> {
        self.each(name, |cell| match cell {
            Cell::Null => Err(Code::Required),
            Cell::Whole(whole) => u32::try_from(whole).map_err(|_| Code::OutOfRange),
            Cell::Number(number)
                if (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0 =>
            {
                Ok(number as u32)
            }
            Cell::Number(_) => Err(Code::OutOfRange),
            _ => Err(Code::WrongType),
        })
    }

    pub(super) fn decimals(&self, name: &str) -> Result<Vec<Decimal>> {
        self.each(name, |cell| match cell {
            Cell::Null => Err(Code::Required),
            Cell::Whole(whole) => Decimal::try_from_i128_with_scale(whole, 0).map_err(|_| Code::OutOfRange),
            Cell::Number(number) => Decimal::try_from(number).map_err(|_| Code::OutOfRange),
            Cell::Decimal(mantissa, scale) => exact(mantissa, scale).ok_or(Code::OutOfRange),
            _ => Err(Code::WrongType),
        })
    }

    /// Days since 1970-01-01; those of instants in the column's own time zone.
    pub(super) fn days(&self, name: &str) -> Result<Vec<i32>> {
        self.each(name, |cell| match cell {
            Cell::Null => Err(Code::Required),
            Cell::Day(day) => Ok(day),
            _ => Err(Code::WrongType),
        })
    }

    /// Yes or no, also as 1 or 0.
    pub(super) fn truths(&self, name: &str) -> Result<Vec<bool>> {
        self.each(name, |cell| match cell {
            Cell::Null => Err(Code::Required),
            Cell::Truth(truth) => Ok(truth),
            Cell::Whole(whole @ 0..=1) => Ok(whole == 1),
            Cell::Whole(_) => Err(Code::OutOfRange),
            _ => Err(Code::WrongType),
        })
    }

    /// Names, whole numbers or texts, and the number of each row's name.
    pub(super) fn keys(&self, name: &str) -> Result<(Keys, Vec<u32>)> {
        let mut texts = Distinct::<String>::default();
        let mut wholes = Distinct::<i64>::default();
        let numbers = self.each(name, |cell| match cell {
            Cell::Null => Err(Code::Required),
            Cell::Text(text) => texts.number(text),
            Cell::Whole(whole) => wholes.number(&i64::try_from(whole).map_err(|_| Code::OutOfRange)?),
            _ => Err(Code::WrongType),
        })?;
        let keys = if texts.all.is_empty() {
            Keys::Whole(wholes.all)
        } else {
            Keys::Text(texts.all)
        };
        Ok((keys, numbers))
    }
}

/// Values by number.
#[derive(Default)]
struct Distinct<T> {
    number_of: HashMap<T, u32>,
    all: Vec<T>,
}

impl<T: std::hash::Hash + Eq + Clone> Distinct<T> {
    fn number<Q>(&mut self, value: &Q) -> std::result::Result<u32, Code>
    where
        T: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ToOwned<Owned = T> + ?Sized,
    {
        if let Some(number) = self.number_of.get(value) {
            return Ok(*number);
        }
        let number = u32::try_from(self.all.len()).map_err(|_| Code::TooMany)?;
        self.number_of.insert(value.to_owned(), number);
        self.all.push(value.to_owned());
        Ok(number)
    }
}

impl Cell<'_> {
    /// The number; none where there is nothing.
    #[expect(clippy::cast_precision_loss, reason = "what a number of floating point is")]
    fn number(self) -> std::result::Result<Option<f64>, Code> {
        match self {
            Cell::Null => Ok(None),
            Cell::Truth(truth) => Ok(Some(f64::from(u8::from(truth)))),
            Cell::Whole(whole) => Ok(Some(whole as f64)),
            Cell::Number(number) => Ok(Some(number)),
            Cell::Decimal(mantissa, scale) => Ok(Some(mantissa as f64 / 10_f64.powi(scale.into()))),
            Cell::Text(_) | Cell::Day(_) => Err(Code::WrongType),
        }
    }
}

/// A decimal of Arrow; none where it has too many digits.
fn exact(mantissa: i128, scale: i8) -> Option<Decimal> {
    if let Ok(scale) = u32::try_from(scale) {
        return Decimal::try_from_i128_with_scale(mantissa, scale).ok();
    }
    let factor = 10_i128.checked_pow(scale.unsigned_abs().into())?;
    Decimal::try_from_i128_with_scale(mantissa.checked_mul(factor)?, 0).ok()
}

/// The values of an array; none for a type that nothing here is.
fn cells(array: &dyn Array) -> Option<Vec<Cell<'_>>> {
    fn of<'a, T>(values: impl Iterator<Item = Option<T>>, cell: impl Fn(T) -> Cell<'a>) -> Vec<Cell<'a>> {
        values.map(|value| value.map_or(Cell::Null, &cell)).collect()
    }
    Some(match array.data_type() {
        DataType::Null => vec![Cell::Null; array.len()],
        DataType::Boolean => of(array.as_boolean().iter(), Cell::Truth),
        DataType::Float32 => of(array.as_primitive::<Float32Type>().iter(), |value| {
            Cell::Number(value.into())
        }),
        DataType::Float64 => of(array.as_primitive::<Float64Type>().iter(), Cell::Number),
        DataType::Utf8 => of(array.as_string::<i32>().iter(), Cell::Text),
        DataType::LargeUtf8 => of(array.as_string::<i64>().iter(), Cell::Text),
        DataType::Utf8View => of(array.as_string_view().iter(), Cell::Text),
        DataType::Decimal32(_, scale) => {
            let values = array.as_primitive::<Decimal32Type>().iter();
            of(values, |value| Cell::Decimal(value.into(), *scale))
        }
        DataType::Decimal64(_, scale) => {
            let values = array.as_primitive::<Decimal64Type>().iter();
            of(values, |value| Cell::Decimal(value.into(), *scale))
        }
        DataType::Decimal128(_, scale) => {
            let values = array.as_primitive::<Decimal128Type>().iter();
            of(values, |value| Cell::Decimal(value, *scale))
        }
        DataType::Decimal256(_, scale) => {
            let values = array.as_primitive::<Decimal256Type>().iter();
            of(values, |value| {
                value
                    .to_i128()
                    .map_or(Cell::Number(f64::INFINITY), |value| Cell::Decimal(value, *scale))
            })
        }
        DataType::Date32 => of(array.as_primitive::<Date32Type>().iter(), Cell::Day),
        DataType::Date64 => of(array.as_primitive::<Date64Type>().iter(), |millis| {
            Cell::Day(day(millis))
        }),
        DataType::Timestamp(unit, zone) => {
            let zone = zone.as_deref().map(Zone::of).transpose().ok()?;
            let plain = array.to_data().into_builder().data_type(DataType::Int64);
            let plain = arrow_array::make_array(plain.build().ok()?);
            let values = plain.as_primitive::<Int64Type>().iter();
            of(values, |value| {
                Cell::Day(local_day(millis(value, *unit), zone.as_ref()))
            })
        }
        DataType::Dictionary(..) => {
            let array = array.as_any_dictionary();
            let values = cells(array.values())?;
            if values.is_empty() {
                return Some(vec![Cell::Null; array.len()]);
            }
            let keys = array.normalized_keys();
            let of_row = |(row, key): (usize, usize)| {
                let value = values.get(key).copied().unwrap_or(Cell::Null);
                if array.is_null(row) { Cell::Null } else { value }
            };
            keys.into_iter().enumerate().map(of_row).collect()
        }
        _ => downcast_integer_array!(
            array => of(array.iter(), |value| Cell::Whole(value.into())),
            _ => return None
        ),
    })
}

/// Where the instants of a column are read.
enum Zone {
    Named(TimeZone),
    /// So many milliseconds east of Greenwich.
    Offset(i64),
}

impl Zone {
    fn of(name: &str) -> Result<Self> {
        let offset = || {
            let (sign, rest) = match name.split_at_checked(1)? {
                ("+", rest) => (1, rest),
                ("-", rest) => (-1, rest),
                _ => return None,
            };
            let (hours, minutes) = rest.split_once(':')?;
            let minutes = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
            Some(Self::Offset(sign * minutes * 60_000))
        };
        if name == "Z" {
            return Ok(Self::Offset(0));
        }
        offset().map_or_else(|| name.parse().map(Self::Named), Ok)
    }
}

fn millis(value: i64, unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::Second => value.saturating_mul(1_000),
        TimeUnit::Millisecond => value,
        TimeUnit::Microsecond => value.div_euclid(1_000),
        TimeUnit::Nanosecond => value.div_euclid(1_000_000),
    }
}

fn local_day(millis: i64, zone: Option<&Zone>) -> i32 {
    match zone {
        None => day(millis),
        Some(Zone::Offset(offset)) => day(millis.saturating_add(*offset)),
        Some(Zone::Named(zone)) => {
            Timestamp::from_millis(millis).map_or_else(|_| day(millis), |at| day_of(zone.date_of(at)))
        }
    }
}

fn day(millis: i64) -> i32 {
    i32::try_from(millis.div_euclid(DAY_MILLIS)).unwrap_or(i32::MAX)
}
