//! Whoever waits for what takes long: Python's own signals, and a function that is told how far it is.

use std::ops::ControlFlow;
use std::sync::{Mutex, PoisonError};

use crm_core::{Code, Error, GoOn, Result};
use crm_wire::{Told, Watcher};
use pyo3::prelude::*;
use pyo3::types::PyBool;

use crate::errors::raised;
use crate::take;

/// What Python raised meanwhile.
#[derive(Default)]
pub(crate) struct Raised(Mutex<Option<PyErr>>);

impl Raised {
    pub(crate) fn keep(&self, error: PyErr) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get_or_insert(error);
    }

    fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Runs `work` with the interpreter released. It ends when `progress` answers `False`, raises, or when Python was
/// interrupted; what was raised goes before what it gives.
pub(crate) fn heard<T: Send>(
    py: Python<'_>,
    kept: &Raised,
    progress: Option<&Py<PyAny>>,
    work: impl FnOnce(&mut Watcher<'_>) -> Result<T> + Send,
) -> PyResult<T> {
    let done = py.detach(|| {
        crm_wire::guarded(|| {
            work(&mut |now| {
                told(now, progress).unwrap_or_else(|error| {
                    kept.keep(error);
                    ControlFlow::Break(())
                })
            })
        })
    });
    kept.take().map_or_else(|| done.map_err(raised), Err)
}

/// Runs `work` with the interpreter released. It asks now and then whether to go on, and ends when Python was interrupted.
pub(crate) fn unless_interrupted<T: Send>(
    py: Python<'_>,
    work: impl FnOnce(GoOn<'_>) -> Result<T> + Send,
) -> PyResult<T> {
    let kept = Raised::default();
    let go_on = || {
        Python::attach(|py| {
            py.check_signals().map_err(|error| {
                kept.keep(error);
                Error::new(Code::Stopped)
            })
        })
    };
    let done = py.detach(|| crm_wire::guarded(|| work(&go_on)));
    kept.take().map_or_else(|| done.map_err(raised), Err)
}

/// Tells the listener how far it is, and whether to go on.
fn told(now: Told, progress: Option<&Py<PyAny>>) -> PyResult<ControlFlow<()>> {
    Python::attach(|py| {
        py.check_signals()?;
        let Some(progress) = progress else {
            return Ok(ControlFlow::Continue(()));
        };
        let text = serde_json::to_vec(&now).map_err(|_| raised(Error::new(Code::Internal)))?;
        let now = take::answer(py, &text, now.shape())?;
        let answer = progress.bind(py).call1((now,))?;
        let stops = answer.cast::<PyBool>().is_ok_and(|answer| !answer.is_true());
        Ok(if stops {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    })
}
