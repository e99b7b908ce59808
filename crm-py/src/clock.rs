//! A clock that stands still until it is moved.

use crm_core::{Clock as _, Timestamp};
use pyo3::prelude::*;
use pyo3::types::PyDateTime;

use crate::{give, take};

/// A clock that stands still until it is moved, for tests.
#[pyclass(frozen, module = "crm")]
pub(crate) struct ManualClock(pub(crate) crm_core::ManualClock);

#[pymethods]
impl ManualClock {
    #[new]
    fn new(now: &Bound<'_, PyDateTime>) -> PyResult<Self> {
        Ok(Self(crm_core::ManualClock::new(instant(now)?)))
    }

    /// What the clock shows.
    fn now(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let text = format!("\"{}\"", self.0.now());
        take::answer(py, text.as_bytes(), crm_wire::Shape::Timestamp)
    }

    /// Moves the hands to `now`, also backwards.
    fn set(&self, now: &Bound<'_, PyDateTime>) -> PyResult<()> {
        self.0.set(instant(now)?);
        Ok(())
    }

    /// Moves the hands forward.
    fn advance(&self, by: std::time::Duration) {
        self.0.advance(by);
    }

    fn __repr__(&self) -> String {
        format!("ManualClock({})", self.0.now())
    }
}

fn instant(at: &Bound<'_, PyDateTime>) -> PyResult<Timestamp> {
    give::instant(at, "now")
}
