//! Arrow's C stream interface, both ways: tables out, and whatever speaks it in as the rows of an import.

use std::io::{self, Read};

use arrow_array::cast::AsArray as _;
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::types::{
    Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, DecimalType, Float32Type, Float64Type,
};
use arrow_array::{
    Array, ArrowPrimitiveType, RecordBatch, RecordBatchIterator, RecordBatchReader as _,
    downcast_integer_array,
};
use arrow_schema::{ArrowError, DataType, SchemaRef, TimeUnit};
use crm_core::{Code, Date, Error, Json, Result};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use time::OffsetDateTime;

/// The name that the interface gives the capsule.
const NAME: &std::ffi::CStr = c"arrow_array_stream";

/// A table as a capsule, whose memory the consumer takes over as it is.
pub(crate) fn stream(
    py: Python<'_>,
    (schema, batches): (SchemaRef, Vec<RecordBatch>),
) -> PyResult<Bound<'_, PyCapsule>> {
    let reader = RecordBatchIterator::new(batches.into_iter().map(Ok), schema);
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(reader)), NAME)
}

/// The reader of an object that has `__arrow_c_stream__`.
pub(crate) fn reader(source: &Bound<'_, PyAny>) -> PyResult<RecordBatchStreamReader> {
    let capsule = source.call_method0("__arrow_c_stream__")?;
    let capsule = capsule.cast::<PyCapsule>()?;
    let pointer = capsule
        .pointer_checked(Some(NAME))?
        .cast::<FFI_ArrowArrayStream>();
    #[expect(unsafe_code, reason = "the stream comes by its address")]
    // SAFETY: a capsule of this name holds a live stream, by the rules of the interface; `from_raw` moves it out and
    // leaves a released one behind, which the capsule's destructor accepts.
    let reader = unsafe { RecordBatchStreamReader::from_raw(pointer.as_ptr()) };
    reader.map_err(|_| PyTypeError::new_err("the object's Arrow stream cannot be read"))
}

/// What an import cuts a list at, whatever else separates tags.
const UNIT_SEPARATOR: &str = "\u{1f}";

/// How cells are written for an import, as its mapping says.
pub(crate) struct Style {
    /// What stands before the decimals of a number.
    mark: char,
    /// What stands between two texts of a list.
    separator: String,
}

impl Style {
    /// The style of a mapping, which from here on is that of a plain file.
    pub(crate) fn of(mapping: &mut Json) -> Self {
        let text = |json: Option<&Json>| json.and_then(Json::as_str).map(str::to_owned);
        let mark = text(mapping.pointer("/format/decimal_mark"));
        let separator = text(mapping.get("tag_separator"));
        if let Some(mapping) = mapping.as_object_mut() {
            let format = mark
                .as_ref()
                .map(|mark| serde_json::json!({ "decimal_mark": mark }));
            mapping.remove("format");
            mapping.extend(format.map(|format| ("format".to_owned(), format)));
        }
        Self {
            mark: if mark.as_deref() == Some("comma") {
                ','
            } else {
                '.'
            },
            separator: separator.unwrap_or_else(|| ",".to_owned()),
        }
    }
}

/// The batches of a stream as CSV, of which never more than a batch is in memory. So a table is imported by the path of
/// a file, and its rows are accounted for in the same way.
pub(crate) struct Csv {
    batches: RecordBatchStreamReader,
    style: Style,
    /// Columns that have no text; they are left empty unless the mapping names them.
    text: Vec<u8>,
    read: usize,
    begun: bool,
}

impl Csv {
    /// `wrong_type` names a mapped column that cannot be written as text.
    pub(crate) fn new(batches: RecordBatchStreamReader, style: Style, mapping: &Json) -> Result<Self> {
        for (at, field) in batches.schema().fields().iter().enumerate() {
            if !is_plain(field.data_type()) && is_mapped(mapping, at, field.name()) {
                return Err(Error::field_of(Code::WrongType, field.name().clone()));
            }
        }
        Ok(Self {
            batches,
            style,
            text: Vec::new(),
            read: 0,
            begun: false,
        })
    }

    /// Writes the next batch; false when there is none.
    fn fill(&mut self) -> io::Result<bool> {
        self.text.clear();
        self.read = 0;
        let mut writer = csv::Writer::from_writer(&mut self.text);
        if !self.begun {
            self.begun = true;
            let schema = self.batches.schema();
            writer.write_record(schema.fields().iter().map(|field| field.name().as_str()))?;
        } else if let Some(batch) = self.batches.next() {
            write(&batch.map_err(failed)?, &self.style, &mut writer)?;
        } else {
            return Ok(false);
        }
        writer.flush()?;
        drop(writer);
        Ok(true)
    }
}

impl Read for Csv {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.read == self.text.len() {
            if !self.fill()? {
                return Ok(0);
            }
        }
        let mut rest = &self.text[self.read..];
        let count = rest.read(buffer)?;
        self.read += count;
        Ok(count)
    }
}

fn failed(error: ArrowError) -> io::Error {
    io::Error::other(error)
}

/// Whether the mapping names the column, as a value of one of its fields.
fn is_mapped(mapping: &Json, at: usize, name: &str) -> bool {
    match mapping {
        Json::String(text) => text == name,
        Json::Number(number) => number.as_u64() == u64::try_from(at).ok(),
        Json::Array(items) => items.iter().any(|item| is_mapped(item, at, name)),
        Json::Object(fields) => fields.values().any(|field| is_mapped(field, at, name)),
        _ => false,
    }
}

/// Whether cells of this type can be written as text.
fn is_plain(data_type: &DataType) -> bool {
    match data_type {
        DataType::Dictionary(_, values) => is_plain(values),
        DataType::List(item) | DataType::LargeList(item) => is_text(item.data_type()),
        DataType::Null
        | DataType::Boolean
        | DataType::Float32
        | DataType::Float64
        | DataType::Date32
        | DataType::Date64
        | DataType::Timestamp(..)
        | DataType::Decimal32(..)
        | DataType::Decimal64(..)
        | DataType::Decimal128(..)
        | DataType::Decimal256(..) => true,
        other => other.is_integer() || is_text(other),
    }
}

fn is_text(data_type: &DataType) -> bool {
    matches!(
        data_type,
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View
    )
}

fn write(batch: &RecordBatch, style: &Style, writer: &mut csv::Writer<&mut Vec<u8>>) -> io::Result<()> {
    let columns = batch.columns().iter().map(|column| texts(column, style));
    let columns: Vec<Vec<Option<String>>> = columns.collect::<io::Result<_>>()?;
    for row in 0..batch.num_rows() {
        for column in &columns {
            writer.write_field(column.get(row).and_then(Option::as_deref).unwrap_or_default())?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    Ok(())
}

/// The cells of a column as a file would have them; none for a null.
fn texts(column: &dyn Array, style: &Style) -> io::Result<Vec<Option<String>>> {
    let rows = 0..column.len();
    let marked = |number: String| {
        if style.mark == '.' {
            number
        } else {
            number.replace('.', ",")
        }
    };
    let each = |text: &dyn Fn(usize) -> Option<String>| -> Vec<Option<String>> {
        rows.clone()
            .map(|row| if column.is_null(row) { None } else { text(row) })
            .collect()
    };
    Ok(match column.data_type() {
        DataType::Utf8 => {
            let column = column.as_string::<i32>();
            each(&|row| Some(column.value(row).to_owned()))
        }
        DataType::LargeUtf8 => {
            let column = column.as_string::<i64>();
            each(&|row| Some(column.value(row).to_owned()))
        }
        DataType::Utf8View => {
            let column = column.as_string_view();
            each(&|row| Some(column.value(row).to_owned()))
        }
        DataType::Boolean => {
            let column = column.as_boolean();
            each(&|row| Some(column.value(row).to_string()))
        }
        DataType::Float32 => {
            let column = column.as_primitive::<Float32Type>();
            // pandas writes a missing number so.
            each(&|row| {
                Some(column.value(row))
                    .filter(|value| !value.is_nan())
                    .map(|value| marked(value.to_string()))
            })
        }
        DataType::Float64 => {
            let column = column.as_primitive::<Float64Type>();
            each(&|row| {
                Some(column.value(row))
                    .filter(|value| !value.is_nan())
                    .map(|value| marked(value.to_string()))
            })
        }
        DataType::Decimal32(_, scale) => decimals::<Decimal32Type>(column, *scale, &marked),
        DataType::Decimal64(_, scale) => decimals::<Decimal64Type>(column, *scale, &marked),
        DataType::Decimal128(_, scale) => decimals::<Decimal128Type>(column, *scale, &marked),
        DataType::Decimal256(_, scale) => decimals::<Decimal256Type>(column, *scale, &marked),
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => instants(column)?,
        DataType::List(item) if is_text(item.data_type()) => lists(column.as_list::<i32>().iter(), style)?,
        DataType::LargeList(item) if is_text(item.data_type()) => {
            lists(column.as_list::<i64>().iter(), style)?
        }
        DataType::Dictionary(..) => {
            let column = column.as_any_dictionary();
            let values = texts(column.values(), style)?;
            if values.is_empty() {
                return Ok(vec![None; column.len()]);
            }
            let keys = column.normalized_keys();
            each(&|row| values.get(keys[row]).cloned().flatten())
        }
        _ => downcast_integer_array!(
            column => each(&|row| Some(column.value(row).to_string())),
            _ => vec![None; column.len()]
        ),
    })
}

fn decimals<T: DecimalType + ArrowPrimitiveType>(
    column: &dyn Array,
    scale: i8,
    marked: &dyn Fn(String) -> String,
) -> Vec<Option<String>> {
    let column = column.as_primitive::<T>();
    let text = |value: Option<T::Native>| {
        value.map(|value| marked(T::format_decimal(value, T::MAX_PRECISION, scale)))
    };
    column.iter().map(text).collect()
}

fn lists(
    items: impl Iterator<Item = Option<arrow_array::ArrayRef>>,
    style: &Style,
) -> io::Result<Vec<Option<String>>> {
    let joined = |item: Option<arrow_array::ArrayRef>| {
        let Some(item) = item else { return Ok(None) };
        // What stands between texts stands in none: it becomes what no text may hold, so that the row is refused.
        let texts = texts(&item, style)?.into_iter().flatten();
        let texts: Vec<String> = texts.map(|text| text.replace(UNIT_SEPARATOR, "\0")).collect();
        Ok(Some(
            if texts.iter().any(|text| text.contains(&style.separator)) {
                // Behind each, so that one text alone is not cut either.
                texts
                    .iter()
                    .flat_map(|text| [text.as_str(), UNIT_SEPARATOR])
                    .collect()
            } else {
                texts.join(&style.separator)
            },
        ))
    };
    items.map(joined).collect()
}

/// Dates as such; instants in UTC, or without an offset where the column names no zone.
fn instants(column: &dyn Array) -> io::Result<Vec<Option<String>>> {
    let (per_second, zoned, is_date) = match column.data_type() {
        DataType::Date32 => (0, false, true),
        DataType::Date64 => (1_000, false, true),
        DataType::Timestamp(unit, zone) => {
            let per_second = match unit {
                TimeUnit::Second => 1,
                TimeUnit::Millisecond => 1_000,
                TimeUnit::Microsecond => 1_000_000,
                TimeUnit::Nanosecond => 1_000_000_000,
            };
            (per_second, zone.is_some(), false)
        }
        _ => return Err(io::ErrorKind::InvalidData.into()),
    };
    let beyond = || io::Error::from(io::ErrorKind::InvalidData);
    let text = |value: i128| -> io::Result<String> {
        let nanos = if per_second == 0 {
            value * 86_400_000_000_000
        } else {
            value * (1_000_000_000 / per_second)
        };
        let at = OffsetDateTime::from_unix_timestamp_nanos(nanos).map_err(|_| beyond())?;
        let date: Date = at.date();
        if is_date {
            return Ok(date.to_string());
        }
        let (hour, minute, second, milli) = at.to_hms_milli();
        let zone = if zoned { "Z" } else { "" };
        Ok(format!(
            "{date}T{hour:02}:{minute:02}:{second:02}.{milli:03}{zone}"
        ))
    };
    let values: Vec<Option<i128>> = if let DataType::Date32 = column.data_type() {
        let days = column.as_primitive::<arrow_array::types::Date32Type>();
        days.iter().map(|value| value.map(i128::from)).collect()
    } else {
        let plain = column.to_data().into_builder().data_type(DataType::Int64);
        let plain = arrow_array::make_array(plain.build().map_err(failed)?);
        let values = plain.as_primitive::<arrow_array::types::Int64Type>();
        values.iter().map(|value| value.map(i128::from)).collect()
    };
    values
        .into_iter()
        .map(|value| value.map(text).transpose())
        .collect()
}
