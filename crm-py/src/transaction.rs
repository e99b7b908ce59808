//! A transaction that stays open between calls.
//!
//! The core runs a transaction inside a closure. Here the closure is on a thread of its own, and does what it is sent
//! until it is told to commit, or until nobody is left to tell it.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::ThreadId;
use std::time::Duration;

use crm_core::{Code, Crm, Error, Result, Tx};
use crm_wire::{Answer, Watcher, guarded};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use crate::arrow::stream;
use crate::errors::{detached, raised};
use crate::handle::{self, whole};
use crate::{give, take};

/// How often somebody who waits for other writers looks whether Python wants to end.
const GLANCE: Duration = Duration::from_millis(50);

/// The threads that have a transaction open on a handle: a write of theirs beside it would wait for itself for ever.
pub(crate) type Writers = Arc<Mutex<HashSet<ThreadId>>>;

type Work = Box<dyn FnOnce(&mut Tx<'_>) + Send>;

enum Order {
    Run(Work),
    Commit,
}

/// A transaction that is under way.
#[pyclass(frozen, module = "crm._native")]
pub(crate) struct Transaction {
    open: Mutex<Option<Open>>,
    /// Out of the writers when this goes.
    place: Place,
}

struct Open {
    orders: Sender<Order>,
    ended: Receiver<Result<()>>,
}

/// A thread's place among the writers.
struct Place {
    writers: Writers,
    thread: ThreadId,
}

impl Place {
    fn take(writers: &Writers) -> Result<Self> {
        let thread = std::thread::current().id();
        let mut threads = writers.lock().unwrap_or_else(PoisonError::into_inner);
        if !threads.insert(thread) {
            return Err(Error::new(Code::NestedWrite));
        }
        Ok(Self {
            writers: writers.clone(),
            thread,
        })
    }

    fn leave(&self) {
        let mut threads = self.writers.lock().unwrap_or_else(PoisonError::into_inner);
        threads.remove(&self.thread);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.leave();
    }
}

fn ended() -> Error {
    Error::new(Code::IllegalState).with_entity("transaction")
}

/// Does what it is sent; on its own thread.
fn serve(crm: &Crm, orders: &Receiver<Order>, begun: &SyncSender<()>) -> Result<()> {
    let mut worked = false;
    crm.write(|tx| {
        if worked {
            // What was answered before may not hold any more.
            return Err(Error::new(Code::TooBusy));
        }
        let _ = begun.try_send(());
        loop {
            match orders.recv() {
                Ok(Order::Run(work)) => {
                    worked = true;
                    guarded(|| {
                        work(tx);
                        Ok(())
                    })?;
                }
                Ok(Order::Commit) => return Ok(()),
                // Given up, or forgotten.
                Err(_) => return Err(ended()),
            }
        }
    })
}

impl Transaction {
    /// Begins as soon as no other transaction is under way. Python's signals are heard meanwhile.
    pub(crate) fn begin(py: Python<'_>, crm: Crm, writers: &Writers) -> PyResult<Self> {
        let place = Place::take(writers).map_err(raised)?;
        let (orders, to_do) = channel();
        let (starts, mut begun) = sync_channel(1);
        let (ends, ended) = channel();
        let serving = std::thread::Builder::new().name("crm-transaction".to_owned());
        let serving = serving.spawn(move || {
            let _ = ends.send(guarded(|| serve(&crm, &to_do, &starts)));
        });
        serving.map_err(|error| raised(error.into()))?;
        loop {
            let (waited, back) = py.detach(move || (begun.recv_timeout(GLANCE), begun));
            begun = back;
            match waited {
                Ok(()) => break,
                Err(RecvTimeoutError::Timeout) => py.check_signals()?,
                Err(RecvTimeoutError::Disconnected) => {
                    let why = ended.recv().unwrap_or_else(|_| Err(Error::new(Code::Internal)));
                    return Err(raised(why.err().unwrap_or_else(|| Error::new(Code::Internal))));
                }
            }
        }
        Ok(Self {
            open: Mutex::new(Some(Open { orders, ended })),
            place,
        })
    }

    /// Runs `work` on the transaction and waits for what it gives. When Python is interrupted, its watcher stops it.
    fn run<T: Send + 'static>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Tx<'_>, &mut Watcher<'_>) -> Result<T> + Send + 'static,
    ) -> PyResult<T> {
        let is_over = Arc::new(AtomicBool::new(false));
        let stops = is_over.clone();
        let mut raises = None;
        let done = detached(py, || {
            let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            let open = open.as_ref().ok_or_else(ended)?;
            let (gives, given) = sync_channel(1);
            let order = Order::Run(Box::new(move |tx| {
                let _ = gives.send(work(tx, &mut |_| {
                    if stops.load(Ordering::Relaxed) {
                        ControlFlow::Break(())
                    } else {
                        ControlFlow::Continue(())
                    }
                }));
            }));
            open.orders.send(order).map_err(|_| ended())?;
            loop {
                match given.recv_timeout(GLANCE) {
                    Ok(done) => return done,
                    Err(RecvTimeoutError::Timeout) if raises.is_some() => {}
                    Err(RecvTimeoutError::Timeout) => {
                        raises = Python::attach(|py| py.check_signals().err());
                        is_over.store(raises.is_some(), Ordering::Relaxed);
                    }
                    // Nothing comes back from work that panicked, which ends the transaction.
                    Err(RecvTimeoutError::Disconnected) => return Err(Error::new(Code::Internal)),
                }
            }
        });
        raises.map_or(done, Err)
    }

    fn end(&self, commit: bool) -> Result<()> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Open { orders, ended: done } = open.ok_or_else(ended)?;
        if commit {
            // When it has ended by itself, it says why.
            let _ = orders.send(Order::Commit);
        }
        drop(orders);
        let result = done.recv().unwrap_or_else(|_| Err(Error::new(Code::Internal)));
        self.place.leave();
        if commit { result } else { Ok(()) }
    }
}

#[pymethods]
impl Transaction {
    fn call(&self, py: Python<'_>, operation: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
        let operation = handle::operation(operation)?;
        let given = give::arguments(operation, arguments)?;
        let text = self.run(py, move |tx, watch| {
            let answer = crm_wire::run_in(tx, operation.name, given, Some(watch));
            answer.and_then(|answer| Answer::to_text(&answer))
        })?;
        take::answer(py, &text, operation.result)
    }

    /// Nobody is told of a transaction's progress: whoever is could ask the transaction, which waits for the answer.
    #[pyo3(signature = (operation, arguments, file, progress))]
    #[expect(unused_variables, reason = "sessions of all kinds take the same")]
    fn watched(
        &self,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
        file: Option<&Bound<'_, PyAny>>,
        progress: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        if self.open.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
            return Err(raised(ended()));
        }
        let entity = crm_wire::entity(handle::operation(operation)?.name);
        let error = Error::field_of(Code::IllegalState, "progress");
        Err(raised(
            entity.map_or(error.clone(), |entity| error.with_entity(entity)),
        ))
    }

    fn table<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let operation = handle::operation(operation)?;
        let given = give::arguments(operation, arguments)?;
        let table = self.run(py, move |tx, watch| {
            whole(operation, given, |given| {
                crm_wire::run_in(tx, operation.name, given, Some(&mut *watch))
            })
        })?;
        stream(py, table)
    }

    fn commit(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || self.end(true))
    }

    fn roll_back(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, || self.end(false))
    }
}
