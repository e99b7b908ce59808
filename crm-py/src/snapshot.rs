//! One consistent state to read from.

use std::sync::{Arc, Mutex, PoisonError};

use crm_core::{Code, Error, Result};
use crm_wire::Answer;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use crate::arrow::stream;
use crate::errors::detached;
use crate::handle::{self, whole};
use crate::watch::{Raised, heard};
use crate::{give, take};

/// A state that does not change, until it is closed.
#[pyclass(frozen, module = "crm._native")]
pub(crate) struct Snapshot(Mutex<Option<Arc<crm_core::Snapshot>>>);

impl Snapshot {
    pub(crate) fn new(snapshot: crm_core::Snapshot) -> Self {
        Self(Mutex::new(Some(Arc::new(snapshot))))
    }

    fn state(&self) -> Result<Arc<crm_core::Snapshot>> {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.clone().ok_or_else(|| Error::new(Code::Closed))
    }
}

#[pymethods]
impl Snapshot {
    fn call(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
        self.watched(py, operation, arguments, None, None)
    }

    /// Runs an operation that is watched. None reads a file.
    #[pyo3(signature = (operation, arguments, file, progress))]
    #[expect(unused_variables, reason = "sessions of all kinds take the same")]
    fn watched(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        file: Option<&Bound<'_, PyAny>>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let operation = handle::operation(operation)?;
        let given = give::arguments(operation, arguments)?;
        let text = heard(py, &Raised::default(), progress.as_ref(), |watch| {
            crm_wire::run_on(&*self.state()?, operation.name, given, Some(watch))
                .and_then(|answer| Answer::to_text(&answer))
        })?;
        take::answer(py, &text, operation.result)
    }

    fn table<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let operation = handle::operation(operation)?;
        let given = give::arguments(operation, arguments)?;
        let table = heard(py, &Raised::default(), None, |watch| {
            let state = self.state()?;
            whole(operation, given, |given| {
                crm_wire::run_on(&state, operation.name, given, Some(&mut *watch))
            })
        })?;
        stream(py, table)
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || {
            drop(self.0.lock().unwrap_or_else(PoisonError::into_inner).take());
            Ok(())
        })
    }
}
