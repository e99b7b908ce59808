//! The core's errors as Python's exceptions, and the one gateway to the core.

use crm_core::{Error, ErrorKind, Result};
use pyo3::prelude::*;

pyo3::import_exception!(crm._errors, BusyError);
pyo3::import_exception!(crm._errors, ClosedError);
pyo3::import_exception!(crm._errors, ConflictError);
pyo3::import_exception!(crm._errors, DataError);
pyo3::import_exception!(crm._errors, DeniedError);
pyo3::import_exception!(crm._errors, InternalError);
pyo3::import_exception!(crm._errors, InvalidError);
pyo3::import_exception!(crm._errors, NotFoundError);
pyo3::import_exception!(crm._errors, StoppedError);
pyo3::import_exception!(crm._errors, UnavailableError);

/// The exception that says what the error says.
pub(crate) fn raised(error: Error) -> PyErr {
    refused(error, None)
}

/// The same, and what to give instead.
pub(crate) fn refused(error: Error, expected: Option<&str>) -> PyErr {
    let text = error.to_string();
    let arguments = (
        match expected {
            Some(expected) => format!("{text}; give {expected}"),
            None => text,
        },
        error.code().as_str(),
        error.entity(),
        error.field().map(str::to_owned),
        error.row(),
    );
    match error.kind() {
        ErrorKind::NotFound => PyErr::new::<NotFoundError, _>(arguments),
        ErrorKind::Conflict => PyErr::new::<ConflictError, _>(arguments),
        ErrorKind::Invalid => PyErr::new::<InvalidError, _>(arguments),
        ErrorKind::Denied => PyErr::new::<DeniedError, _>(arguments),
        ErrorKind::Closed => PyErr::new::<ClosedError, _>(arguments),
        ErrorKind::Busy => PyErr::new::<BusyError, _>(arguments),
        ErrorKind::Unavailable => PyErr::new::<UnavailableError, _>(arguments),
        ErrorKind::Stopped => PyErr::new::<StoppedError, _>(arguments),
        ErrorKind::Data => PyErr::new::<DataError, _>(arguments),
        _ => PyErr::new::<InternalError, _>(arguments),
    }
}

/// Runs `work` with the interpreter released, and lets neither an error nor a panic out but as an exception. Whatever
/// touches the disk or waits for a lock goes through here.
pub(crate) fn detached<T: Send>(py: Python<'_>, work: impl FnOnce() -> Result<T> + Send) -> PyResult<T> {
    py.detach(|| crm_wire::guarded(work)).map_err(raised)
}
