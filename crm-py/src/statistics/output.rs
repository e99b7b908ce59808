//! Columns as a table of Arrow, and as lists of Python.

use std::sync::Arc;

use arrow_array::builder::{Int64Builder, ListBuilder, StringBuilder};
use arrow_array::cast::AsArray as _;
use arrow_array::types::{Date32Type, Decimal128Type, DecimalType as _, Float64Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, Date32Array, Decimal128Array, Float64Array, Int64Array, RecordBatch, StringArray,
};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use crm_core::{Code, Date, Decimal, Error, Result};
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList};

use super::input::{Keys, day_of};

/// The digits of Arrow's decimals.
const DIGITS: u8 = 38;

/// A table that is being made.
#[derive(Default)]
pub(super) struct Output {
    fields: Vec<Field>,
    columns: Vec<ArrayRef>,
}

impl Output {
    fn with(mut self, name: impl Into<String>, column: ArrayRef) -> Self {
        let nullable = column.null_count() > 0;
        self.fields
            .push(Field::new(name, column.data_type().clone(), nullable));
        self.columns.push(column);
        self
    }

    pub(super) fn numbers(self, name: impl Into<String>, values: Vec<f64>) -> Self {
        self.with(name, Arc::new(Float64Array::from(values)))
    }

    pub(super) fn some_numbers(self, name: &str, values: impl Iterator<Item = Option<f64>>) -> Self {
        self.with(name, Arc::new(values.collect::<Float64Array>()))
    }

    pub(super) fn counts<T: TryInto<i64>>(self, name: &str, values: impl Iterator<Item = T>) -> Self {
        let values = values.map(|value| value.try_into().unwrap_or(i64::MAX));
        self.with(name, Arc::new(Int64Array::from_iter_values(values)))
    }

    pub(super) fn days(self, name: &str, values: impl Iterator<Item = i32>) -> Self {
        self.with(name, Arc::new(Date32Array::from_iter_values(values)))
    }

    pub(super) fn dates(self, name: &str, values: impl Iterator<Item = Date>) -> Self {
        self.days(name, values.map(day_of))
    }

    pub(super) fn texts<'a>(self, name: &str, values: impl Iterator<Item = &'a str>) -> Self {
        self.with(name, Arc::new(StringArray::from_iter_values(values)))
    }

    pub(super) fn some_texts<'a>(self, name: &str, values: impl Iterator<Item = Option<&'a str>>) -> Self {
        self.with(name, Arc::new(values.collect::<StringArray>()))
    }

    /// Decimals, all with as many decimal places as the one that has most.
    pub(super) fn decimals(self, name: &str, values: &[Decimal]) -> Result<Self> {
        let scale = values.iter().map(Decimal::scale).max().unwrap_or(0);
        let mantissa = |value: &Decimal| {
            let factor = 10_i128.checked_pow(scale - value.scale())?;
            value.mantissa().checked_mul(factor)
        };
        let mantissas: Option<Vec<i128>> = values.iter().map(mantissa).collect();
        let too_large = || Error::field_of(Code::OutOfRange, name.to_owned());
        let column = Decimal128Array::from(mantissas.ok_or_else(too_large)?);
        let scale = i8::try_from(scale).map_err(|_| too_large())?;
        let column = column
            .with_precision_and_scale(DIGITS, scale)
            .map_err(|_| too_large())?;
        Ok(self.with(name, Arc::new(column)))
    }

    /// The names of these numbers.
    pub(super) fn keys(self, name: &str, keys: &Keys, numbers: impl Iterator<Item = u32>) -> Self {
        let column: ArrayRef = match keys {
            Keys::Whole(keys) => Arc::new(
                numbers
                    .map(|at| keys.get(at as usize).copied())
                    .collect::<Int64Array>(),
            ),
            Keys::Text(keys) => Arc::new(numbers.map(|at| keys.get(at as usize)).collect::<StringArray>()),
        };
        self.with(name, column)
    }

    /// Lists of the names of these numbers.
    pub(super) fn key_lists<'a>(
        self,
        name: &str,
        keys: &Keys,
        lists: impl Iterator<Item = &'a [u32]>,
    ) -> Self {
        let column: ArrayRef = match keys {
            Keys::Whole(keys) => {
                let mut builder = ListBuilder::new(Int64Builder::new());
                for list in lists {
                    builder.append_value(list.iter().map(|at| keys.get(*at as usize).copied()));
                }
                Arc::new(builder.finish())
            }
            Keys::Text(keys) => {
                let mut builder = ListBuilder::new(StringBuilder::new());
                for list in lists {
                    builder.append_value(list.iter().map(|at| keys.get(*at as usize)));
                }
                Arc::new(builder.finish())
            }
        };
        self.with(name, column)
    }

    pub(super) fn finish(self) -> Result<Columns> {
        let schema = Arc::new(Schema::new(self.fields));
        let options = arrow_array::RecordBatchOptions::new()
            .with_row_count(self.columns.first().map_or(Some(0), |column| Some(column.len())));
        let batch = RecordBatch::try_new_with_options(schema.clone(), self.columns, &options);
        let batch = batch.map_err(|_| Error::new(Code::Internal))?;
        Ok(Columns { schema, batch })
    }
}

/// A table of results.
#[pyclass(frozen, module = "crm._native")]
pub(crate) struct Columns {
    schema: SchemaRef,
    batch: RecordBatch,
}

#[pymethods]
impl Columns {
    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    /// The columns' names.
    fn names(&self) -> Vec<String> {
        self.schema
            .fields()
            .iter()
            .map(|field| field.name().clone())
            .collect()
    }

    /// The values of a column.
    fn column(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyList>> {
        let column = self.batch.column_by_name(name);
        let column = column.ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
        Ok(list(py, column)?.unbind())
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A consumer that wants other types casts to them.
        drop(requested_schema);
        crate::arrow::stream(py, (self.schema.clone(), vec![self.batch.clone()]))
    }
}

fn list<'py>(py: Python<'py>, column: &ArrayRef) -> PyResult<Bound<'py, PyList>> {
    match column.data_type() {
        DataType::Int64 => PyList::new(py, column.as_primitive::<Int64Type>().iter()),
        DataType::Float64 => PyList::new(py, column.as_primitive::<Float64Type>().iter()),
        DataType::Utf8 => PyList::new(py, column.as_string::<i32>().iter()),
        DataType::Date32 => {
            let date = py.import("datetime")?.getattr("date")?;
            // The ordinal of 1970-01-01 in Python.
            let values = column.as_primitive::<Date32Type>().iter();
            let values: Vec<Py<PyAny>> = values
                .map(|day| match day {
                    Some(day) => date
                        .call_method1("fromordinal", (719_163 + i64::from(day),))
                        .map(Bound::unbind),
                    None => Ok(py.None()),
                })
                .collect::<PyResult<_>>()?;
            PyList::new(py, values)
        }
        DataType::Decimal128(_, scale) => {
            let decimal = py.import("decimal")?.getattr("Decimal")?;
            let values = column.as_primitive::<Decimal128Type>().iter();
            let values: Vec<Py<PyAny>> = values
                .map(|value| match value {
                    Some(value) => decimal
                        .call1((Decimal128Type::format_decimal(value, DIGITS, *scale),))
                        .map(Bound::unbind),
                    None => Ok(py.None()),
                })
                .collect::<PyResult<_>>()?;
            PyList::new(py, values)
        }
        DataType::List(_) => {
            let lists = column.as_list::<i32>().iter();
            let lists: Vec<Py<PyAny>> = lists
                .map(|items| match items {
                    Some(items) => list(py, &items)?.into_py_any(py),
                    None => Ok(py.None()),
                })
                .collect::<PyResult<_>>()?;
            PyList::new(py, lists)
        }
        _ => Ok(PyList::empty(py)),
    }
}
