//! Calling a listener of Python's after each commit.

use std::sync::{PoisonError, RwLock};

use crm_core::{Changes, Crm};
use crm_wire::TYPES;
use pyo3::prelude::*;

use crate::errors::detached;
use crate::take;

/// Whether the interpreter is on its way out. A thread that asks for it then is ended in the midst of its work, which no
/// Rust thread survives; so listeners are called with this held, and whoever ends the interpreter waits for them.
static IS_ENDING: RwLock<bool> = RwLock::new(false);

/// Lets no listener begin any more and waits for those that are running; for `atexit`.
#[pyfunction]
fn end_listening(py: Python<'_>) {
    py.detach(|| *IS_ENDING.write().unwrap_or_else(PoisonError::into_inner) = true);
}

/// Sees to it that listeners end before the interpreter does.
pub(crate) fn at_exit(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let end = wrap_pyfunction!(end_listening, module)?;
    module.py().import("atexit")?.call_method1("register", (end,))?;
    Ok(())
}

/// A listener's subscription. It ends when it is cancelled, or forgotten.
#[pyclass(frozen, module = "crm")]
pub(crate) struct Subscription(crm_core::Subscription);

#[pymethods]
impl Subscription {
    /// Ends the subscription: the listener is not called again. A call that is under way goes on.
    fn cancel(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || {
            self.0.cancel();
            Ok(())
        })
    }

    /// Whether it has ended: it was cancelled, the journal cannot be read, or the handle was closed.
    #[getter]
    fn has_ended(&self, py: Python<'_>) -> PyResult<bool> {
        detached(py, || Ok(self.0.has_ended()))
    }

    fn __enter__(this: Py<Self>) -> Py<Self> {
        this
    }

    #[pyo3(signature = (*_error))]
    fn __exit__(&self, py: Python<'_>, _error: &Bound<'_, pyo3::types::PyTuple>) -> PyResult<()> {
        self.cancel(py)
    }
}

/// Subscribes `listener` to what is committed from now on, or after change number `since`.
pub(crate) fn subscribe(
    py: Python<'_>,
    crm: &Crm,
    listener: Py<PyAny>,
    since: Option<u64>,
) -> PyResult<Subscription> {
    let shape = TYPES
        .iter()
        .find(|shape| matches!(shape, crm_wire::Shape::Record(record) if record.name == "Changes"));
    let shape = shape.copied().unwrap_or(crm_wire::Shape::Json);
    let told = move |changes: &Changes| {
        let Ok(text) = serde_json::to_vec(changes) else {
            return;
        };
        let is_ending = IS_ENDING.read().unwrap_or_else(PoisonError::into_inner);
        if *is_ending {
            return;
        }
        Python::attach(|py| {
            let called = take::answer(py, &text, shape).and_then(|changes| listener.call1(py, (changes,)));
            if let Err(error) = called {
                // A listener's own fault is told where Python tells such, and changes nothing here.
                error.write_unraisable(py, Some(listener.bind(py)));
            }
        });
    };
    let subscription = detached(py, || match since {
        Some(seq) => crm.subscribe_since(seq, told),
        None => crm.subscribe(told),
    })?;
    Ok(Subscription(subscription))
}
