//! Grown columns as Arrow arrays.

use std::sync::Arc;

use arrow_array::types::{
    Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{
    ArrayRef, ArrowPrimitiveType, BooleanArray, Date32Array, Decimal128Array, Decimal256Array, Float64Array,
    ListArray, PrimitiveArray, StringArray, StructArray, TimestampMicrosecondArray,
};
use arrow_buffer::{Buffer, NullBuffer, OffsetBuffer, ScalarBuffer, i256};
use arrow_schema::Fields;
use crm_core::{Code, Decimal, Error, Result};

use super::column::{Cells, Column, Digits, Texts};
use super::{field, internal};

/// The most digits of a Decimal128.
const MOST: u32 = 38;

fn nulls(valid: Vec<bool>) -> Option<NullBuffer> {
    valid.contains(&false).then(|| NullBuffer::from(valid))
}

impl Column {
    pub(super) fn finish(self) -> Result<ArrayRef> {
        Ok(match self {
            Self::Bool(cells) => Arc::new(BooleanArray::new(cells.values.into(), nulls(cells.valid))),
            Self::Integer { bits, signed, cells } => match (bits, signed) {
                (8, false) => integers::<UInt8Type>(cells)?,
                (8, true) => integers::<Int8Type>(cells)?,
                (16, false) => integers::<UInt16Type>(cells)?,
                (16, true) => integers::<Int16Type>(cells)?,
                (32, false) => integers::<UInt32Type>(cells)?,
                (32, true) => integers::<Int32Type>(cells)?,
                (_, false) => integers::<UInt64Type>(cells)?,
                (_, true) => integers::<Int64Type>(cells)?,
            },
            Self::Float(cells) => Arc::new(Float64Array::new(cells.values.into(), nulls(cells.valid))),
            Self::Text(texts) | Self::Json(texts) | Self::Value(texts) => strings(texts)?,
            Self::Decimal { cells, digits } => decimals(cells, digits)?,
            Self::Date(cells) => Arc::new(Date32Array::new(cells.values.into(), nulls(cells.valid))),
            Self::Timestamp(cells) => Arc::new(
                TimestampMicrosecondArray::new(cells.values.into(), nulls(cells.valid)).with_timezone("UTC"),
            ),
            Self::List { ends, valid, item } => list(&ends, valid, item.finish()?)?,
            Self::Map {
                ends,
                valid,
                key,
                value,
            } => {
                let entries = structs(&["key", "value"], vec![key.finish()?, value.finish()?], None, 0)?;
                list(&ends, valid, entries)?
            }
            Self::Struct {
                record,
                columns,
                valid,
            } => {
                let names: Vec<&str> = record.fields.iter().map(|field| field.name).collect();
                let rows = valid.len();
                structs(&names, finished(columns)?, nulls(valid), rows)?
            }
            Self::Union { union, tag, variants } => {
                let names = std::iter::once(union.tag);
                let names: Vec<&str> = names
                    .chain(union.variants.iter().map(|variant| variant.name))
                    .collect();
                let (valid, rows) = (nulls(tag.valid.clone()), tag.valid.len());
                let mut columns = vec![strings(tag)?];
                columns.extend(finished(variants)?);
                structs(&names, columns, valid, rows)?
            }
        })
    }
}

fn finished(columns: Vec<Column>) -> Result<Vec<ArrayRef>> {
    columns.into_iter().map(Column::finish).collect()
}

fn integers<T: ArrowPrimitiveType>(cells: Cells<i128>) -> Result<ArrayRef>
where
    T::Native: TryFrom<i128>,
{
    let values = cells.values.into_iter().map(T::Native::try_from);
    let values: Vec<T::Native> = values.collect::<std::result::Result<_, _>>().map_err(internal)?;
    Ok(Arc::new(PrimitiveArray::<T>::new(
        values.into(),
        nulls(cells.valid),
    )))
}

/// Where each value ends, after where the first begins; `too_many` when that is beyond what Arrow counts.
fn offsets(ends: &[usize]) -> Result<OffsetBuffer<i32>> {
    let ends = ends.iter().map(|end| i32::try_from(*end));
    let all: std::result::Result<Vec<i32>, _> = std::iter::once(Ok(0)).chain(ends).collect();
    let all = all.map_err(|_| Error::new(Code::TooMany))?;
    Ok(OffsetBuffer::new(ScalarBuffer::from(all)))
}

fn strings(texts: Texts) -> Result<ArrayRef> {
    let bytes = Buffer::from(texts.text.into_bytes());
    let array = StringArray::try_new(offsets(&texts.ends)?, bytes, nulls(texts.valid));
    Ok(Arc::new(array.map_err(internal)?))
}

fn list(ends: &[usize], valid: Vec<bool>, items: ArrayRef) -> Result<ArrayRef> {
    let item = Arc::new(field("item", items.data_type().clone()));
    let array = ListArray::try_new(item, offsets(ends)?, items, nulls(valid));
    Ok(Arc::new(array.map_err(internal)?))
}

fn structs(
    names: &[&str],
    columns: Vec<ArrayRef>,
    valid: Option<NullBuffer>,
    rows: usize,
) -> Result<ArrayRef> {
    let fields: Fields = names
        .iter()
        .zip(&columns)
        .map(|(name, column)| field(name, column.data_type().clone()))
        .collect();
    let rows = columns.first().map_or(rows, |column| column.len());
    let array = StructArray::try_new_with_length(fields, columns, valid, rows);
    Ok(Arc::new(array.map_err(internal)?))
}

fn decimals(cells: Cells<Decimal>, digits: Digits) -> Result<ArrayRef> {
    let valid = nulls(cells.valid);
    let scale = i8::try_from(digits.scale).map_err(internal)?;
    let missing = |value: &Decimal| digits.scale - value.scale();
    if digits.whole + digits.scale <= MOST {
        let values = cells.values.iter().map(|value| {
            let factor = 10_i128.checked_pow(missing(value))?;
            value.mantissa().checked_mul(factor)
        });
        let values: Option<Vec<i128>> = values.collect();
        let array = Decimal128Array::new(values.ok_or_else(|| internal(()))?.into(), valid)
            .with_precision_and_scale(38, scale)
            .map_err(internal)?;
        return Ok(Arc::new(array));
    }
    let values = cells.values.iter().map(|value| {
        let factor = i256::from_i128(10).checked_pow(missing(value))?;
        i256::from_i128(value.mantissa()).checked_mul(factor)
    });
    let values: Option<Vec<i256>> = values.collect();
    let array = Decimal256Array::new(values.ok_or_else(|| internal(()))?.into(), valid)
        .with_precision_and_scale(76, scale)
        .map_err(internal)?;
    Ok(Arc::new(array))
}
