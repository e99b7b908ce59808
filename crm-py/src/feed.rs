//! Calling a listener of Python's after each commit.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use crm_core::{Changes, Crm};
use crm_wire::TYPES;
use pyo3::prelude::*;
use pyo3::types::IntoPyDict as _;

use crate::errors::detached;
use crate::take;

/// Whether the interpreter is on its way out. A thread that asks for it then is ended in the midst of its work, which no
/// Rust thread survives; so listeners begin no more, and whoever ends the interpreter waits for those that run.
static IS_ENDING: AtomicBool = AtomicBool::new(false);
/// Listeners that run.
static RUNNING: AtomicUsize = AtomicUsize::new(0);
/// How long the end waits for them, in glances: a listener may itself wait for the thread that ends.
const GLANCES: u32 = 150;
const GLANCE: Duration = Duration::from_millis(20);

/// A listener that runs.
struct Run;

impl Run {
    /// None when the interpreter is ending.
    fn begin() -> Option<Self> {
        RUNNING.fetch_add(1, Ordering::SeqCst);
        let run = Self;
        (!IS_ENDING.load(Ordering::SeqCst)).then_some(run)
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        RUNNING.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Lets no listener begin any more and waits a while for those that run; for `atexit`.
#[pyfunction]
fn end_listening(py: Python<'_>) -> PyResult<()> {
    IS_ENDING.store(true, Ordering::SeqCst);
    for _ in 0..GLANCES {
        if RUNNING.load(Ordering::SeqCst) == 0 {
            break;
        }
        py.detach(|| std::thread::sleep(GLANCE));
        py.check_signals()?;
    }
    Ok(())
}

/// The listeners' threads stay behind in the process that was forked.
#[pyfunction]
fn forked() {
    IS_ENDING.store(false, Ordering::SeqCst);
    RUNNING.store(0, Ordering::SeqCst);
}

/// Sees to it that listeners end before the interpreter does.
pub(crate) fn at_exit(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let end = wrap_pyfunction!(end_listening, module)?;
    py.import("atexit")?.call_method1("register", (end,))?;
    let os = py.import("os")?;
    // Where there is no fork, nothing is to be done after one.
    if os.hasattr("register_at_fork")? {
        let named = [("after_in_child", wrap_pyfunction!(forked, module)?)].into_py_dict(py)?;
        os.call_method("register_at_fork", (), Some(&named))?;
    }
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
        let Some(_run) = Run::begin() else {
            return;
        };
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
