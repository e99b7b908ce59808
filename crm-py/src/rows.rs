//! A list of records that stay text until they are asked for, one by one or all as an Arrow table.

use std::ops::Range;
use std::sync::Arc;

use crm_core::{Code, Error, Result};
use crm_wire::Shape;
use crm_wire::arrow::Table;
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use serde_json::value::RawValue;

use crate::arrow::stream;
use crate::errors::detached;
use crate::take;

/// Records as the core wrote them.
#[pyclass(frozen, module = "crm._native")]
pub(crate) struct Rows {
    text: Arc<[u8]>,
    places: Arc<[Range<usize>]>,
    item: Shape,
}

impl Rows {
    /// The items of the JSON array in `text`.
    pub(crate) fn of(text: &[u8], item: Shape) -> Result<Self> {
        let items: Vec<&RawValue> = serde_json::from_slice(text).map_err(|_| Error::new(Code::Internal))?;
        let start = text.as_ptr().addr();
        let places = items.iter().map(|item| {
            let from = item.get().as_ptr().addr() - start;
            from..from + item.get().len()
        });
        Ok(Self {
            places: places.collect(),
            text: text.into(),
            item,
        })
    }
}

#[pymethods]
impl Rows {
    fn __len__(&self) -> usize {
        self.places.len()
    }

    fn __getitem__(&self, py: Python<'_>, index: usize) -> PyResult<Py<PyAny>> {
        let place = self.places.get(index);
        let place = place.ok_or_else(|| PyIndexError::new_err("there is no such row"))?;
        take::answer(py, &self.text[place.clone()], self.item)
    }

    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Py<PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A consumer that wants other types casts to them.
        drop(requested_schema);
        let (text, places, item) = (self.text.clone(), self.places.clone(), self.item);
        let table = detached(py, move || {
            let mut table = Table::of(item)?;
            for place in places.iter() {
                let mut row = serde_json::Deserializer::from_slice(&text[place.clone()]);
                table.push(&serde_transcode::Transcoder::new(&mut row))?;
            }
            table.finish()
        })?;
        stream(py, table)
    }
}
