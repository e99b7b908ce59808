//! An open CRM.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use crm_core::{Code, Crm, Error, Json, OpenOptions, Result, SeededIds, Sharing, TimeZone};
use crm_wire::arrow::Table;
use crm_wire::{Access, Answer, Command, Operation, Shape};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList};

use crate::arrow::stream;
use crate::clock::ManualClock;
use crate::errors::{detached, raised};
use crate::feed::{Subscription, subscribe};
use crate::snapshot::Snapshot;
use crate::transaction::{Transaction, Writers};
use crate::watch::{Raised, heard};
use crate::{give, imports, take};

/// Rows of a page when all are read.
const PAGE: u32 = 1_000;

/// What a handle can do while its own thread has a transaction open.
const QUIET: [&str; 3] = ["crm.new_id", "imports.get", "imports.list"];

/// An open CRM.
#[pyclass(frozen, module = "crm._native")]
pub(crate) struct Handle {
    crm: Crm,
    writers: Writers,
}

/// The operation with this name.
pub(crate) fn operation(name: &str) -> PyResult<&'static Operation> {
    crm_wire::operation(name).map_err(raised)
}

/// All pages of a list, from the one that is asked for on, as one table.
pub(crate) fn whole(
    operation: &Operation,
    mut given: Json,
    mut run: impl FnMut(Json) -> Result<Answer>,
) -> Result<(SchemaRef, Vec<RecordBatch>)> {
    let mut table = Table::of(operation.result)?;
    let is_paged = matches!(operation.result, Shape::Page(_));
    if is_paged && given["page"].get("limit").is_none() {
        given["page"]["limit"] = PAGE.into();
    }
    while let Some(next) = table.extend(&run(given.clone())?)? {
        given["page"]["after"] = next.into();
    }
    table.finish()
}

/// Opens the file at `path`, or without one a CRM in memory.
#[pyfunction]
#[pyo3(signature = (path, *, clock, id_seed, time_zone, region, sharing, existing, poll_every, preview_memory, recommendation_memory, actor))]
#[expect(clippy::too_many_arguments, reason = "the options, each by its name")]
pub(crate) fn open(
    py: Python<'_>,
    path: Option<PathBuf>,
    clock: Option<&ManualClock>,
    id_seed: Option<u64>,
    time_zone: Option<&str>,
    region: Option<String>,
    sharing: Option<&str>,
    existing: bool,
    poll_every: Option<std::time::Duration>,
    preview_memory: Option<usize>,
    recommendation_memory: Option<usize>,
    actor: Option<&str>,
) -> PyResult<Handle> {
    let mut options = OpenOptions::new();
    if let Some(clock) = clock {
        options = options.clock(clock.0.clone());
    }
    if let Some(seed) = id_seed {
        options = options.ids(SeededIds::new(seed));
    }
    if let Some(zone) = time_zone {
        let zone = zone
            .parse::<TimeZone>()
            .map_err(|error| raised(error.with_field("time_zone")))?;
        options = options.time_zone(zone);
    }
    if let Some(region) = region {
        options = options.region(region);
    }
    if let Some(sharing) = sharing {
        options = options.sharing(sharing_of(sharing).map_err(raised)?);
    }
    if existing {
        options = options.existing();
    }
    if let Some(interval) = poll_every {
        options = options.poll_every(interval);
    }
    if let Some(bytes) = preview_memory {
        options = options.preview_memory(bytes);
    }
    if let Some(bytes) = recommendation_memory {
        options = options.recommendation_memory(bytes);
    }
    let crm = detached(py, || match path {
        Some(path) => options.open(path),
        None => options.in_memory(),
    })?;
    let crm = actor.map_or_else(|| crm.clone(), |actor| crm.as_actor(actor));
    Ok(Handle {
        crm,
        writers: Writers::default(),
    })
}

fn sharing_of(name: &str) -> Result<Sharing> {
    Ok(match name {
        "exclusive" => Sharing::Exclusive,
        "single_writer" => Sharing::SingleWriter,
        "follower" => Sharing::Follower,
        "many_writers" => Sharing::ManyWriters,
        _ => return Err(Error::field_of(Code::Malformed, "sharing")),
    })
}

impl Handle {
    /// `nested_write` on a thread that has a transaction open: what it asks for would wait for it.
    fn check_free(&self) -> PyResult<()> {
        let threads = self.writers.lock().unwrap_or_else(PoisonError::into_inner);
        if threads.contains(&std::thread::current().id()) {
            return Err(raised(Error::new(Code::NestedWrite)));
        }
        Ok(())
    }
}

#[pymethods]
impl Handle {
    fn call(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
        let operation = self::operation(operation)?;
        if operation.access != Access::Read && !QUIET.contains(&operation.name) {
            self.check_free()?;
        }
        imports::run(py, &self.crm, operation, arguments, None, None)
    }

    /// All rows of a list as an Arrow stream, of one state.
    fn table<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let operation = self::operation(operation)?;
        let given = give::arguments(operation, arguments)?;
        let table = heard(py, &Raised::default(), None, |watch| {
            if operation.access != Access::Read {
                return whole(operation, given, |given| {
                    crm_wire::run(&self.crm, operation.name, given, Some(&mut *watch))
                });
            }
            let state = self.crm.snapshot()?;
            whole(operation, given, |given| {
                crm_wire::run_on(&state, operation.name, given, Some(&mut *watch))
            })
        })?;
        stream(py, table)
    }

    /// Runs an import, perhaps from an open file or a table, or another operation that is watched.
    fn watched(
        &self,
        py: Python<'_>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        file: Option<&Bound<'_, PyAny>>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let operation = self::operation(operation)?;
        if operation.access != Access::Read {
            self.check_free()?;
        }
        imports::run(py, &self.crm, operation, arguments, file, progress)
    }

    /// Runs commands, each a name and its arguments, as one transaction.
    fn batch<'py>(
        &self,
        py: Python<'py>,
        commands: Vec<(String, Bound<'py, PyDict>)>,
    ) -> PyResult<Bound<'py, PyList>> {
        self.check_free()?;
        let mut shapes = Vec::with_capacity(commands.len());
        let mut given = Vec::with_capacity(commands.len());
        for (at, (name, arguments)) in commands.into_iter().enumerate() {
            let operation = crm_wire::operation(&name);
            let operation = operation.map_err(|error| raised(error.under(format_args!("commands[{at}]"))))?;
            shapes.push(operation.result);
            given.push(Command {
                operation: name,
                arguments: give::arguments_of(at, operation, &arguments)?,
            });
        }
        let texts: Vec<Vec<u8>> = detached(py, || {
            let answers = crm_wire::run_all(&self.crm, &given)?;
            answers.iter().map(Answer::to_text).collect()
        })?;
        let answers = texts
            .iter()
            .zip(shapes)
            .map(|(text, shape)| take::answer(py, text, shape));
        PyList::new(py, answers.collect::<PyResult<Vec<_>>>()?)
    }

    fn snapshot(&self, py: Python<'_>) -> PyResult<Snapshot> {
        detached(py, || self.crm.snapshot()).map(Snapshot::new)
    }

    fn transaction(&self, py: Python<'_>) -> PyResult<Transaction> {
        Transaction::begin(py, self.crm.clone(), &self.writers)
    }

    fn subscribe(&self, py: Python<'_>, listener: Py<PyAny>, since: Option<u64>) -> PyResult<Subscription> {
        subscribe(py, &self.crm, listener, since)
    }

    fn as_actor(&self, actor: &str) -> Self {
        Self {
            crm: self.crm.as_actor(actor),
            writers: Arc::clone(&self.writers),
        }
    }

    fn time_zone(&self) -> String {
        self.crm.time_zone().name().to_owned()
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.check_free()?;
        detached(py, || self.crm.close())
    }
}
