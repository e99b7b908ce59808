//! The Python binding: conversion, delegation, errors. What it offers is told by `crm-wire`, not here.

mod arrow;
mod classes;
mod clock;
mod errors;
mod feed;
mod give;
mod handle;
mod imports;
mod rows;
mod snapshot;
mod statistics;
mod take;
mod transaction;
mod watch;

use pyo3::prelude::*;

/// What `crm` is made of; use that instead.
#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::clock::ManualClock;
    #[pymodule_export]
    use crate::feed::Subscription;
    #[pymodule_export]
    use crate::handle::{Handle, open};
    #[pymodule_export]
    use crate::rows::Rows;
    #[pymodule_export]
    use crate::snapshot::Snapshot;
    #[pymodule_export]
    use crate::statistics::{Columns, statistics};
    #[pymodule_export]
    use crate::transaction::Transaction;

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
        crate::feed::at_exit(module)
    }

    /// Panics behind the gateway; for its test.
    #[cfg(feature = "panic")]
    #[pyo3::pyfunction]
    fn _panic(py: pyo3::Python<'_>) -> pyo3::PyResult<()> {
        #[expect(clippy::panic, reason = "what the gateway is tested with")]
        crate::errors::detached(py, || panic!("on purpose"))
    }
}

/// A name of the core as an attribute: Python keeps some words to itself.
fn attribute(name: &str) -> String {
    match name {
        "from" | "import" | "class" | "is" | "in" | "global" | "pass" | "return" | "async" | "as" => {
            format!("{name}_")
        }
        _ => name.to_owned(),
    }
}

/// A string that lives as long as the interpreter, made once.
fn interned(py: Python<'_>, text: &str) -> Py<pyo3::types::PyString> {
    pyo3::types::PyString::intern(py, text).unbind()
}
