//! Loading orders that are at hand as values, by the same fast path as a file.
//!
//! The caller's thread makes the orders and finds out whose they are; another one checks and encodes them, and tells
//! which came before.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use super::bulk::{Flushed, OrderBatch};
use super::columns::Columns;
use super::model::{ImportKind, ImportOptions, ImportReport};
use super::progress::{Running, STEP, is_of_the_row};
use super::seen::Seen;
use crate::activity::{NewOrder, check_new, id_key, number_key};
use crate::base::{Code, CustomerId, Error, Result};
use crate::customers;
use crate::journal::Session;
use crate::store::View;

/// So many chunks of orders wait for the other thread at most.
const MAX_WAITING: usize = 4;

/// Loads orders; see `Imports::load`.
pub(super) fn load(
    session: Session<'_>,
    orders: impl IntoIterator<Item = NewOrder>,
    options: ImportOptions<'_>,
) -> Result<ImportReport> {
    let mut running = Running::start(session, ImportKind::Orders, options, Columns::none())?;
    let session = running.session;
    let view = session.view()?;
    let loader = Loader {
        session,
        dry_run: running.options.dry_run,
        batch: OrderBatch::new(&session, &view, running.memory())?,
        view: view.clone(),
        seen: Seen::new(),
        rows: 0,
    };
    let mut owners = Owners {
        view,
        ordinals: HashMap::new(),
    };
    let mut orders = orders.into_iter();
    let mut loader = thread::scope(|scope| {
        let (chunks, waiting) = mpsc::sync_channel(MAX_WAITING);
        let (tell, told) = mpsc::channel();
        let loading = thread::Builder::new().spawn_scoped(scope, move || loader.load(&waiting, &tell))?;
        let mut rows = 0;
        loop {
            // Who watches is asked after each chunk.
            let chunk: Chunk = orders
                .by_ref()
                .take(STEP)
                .map(|order| Ok((owners.of(&order)?, order)))
                .collect();
            rows += chunk.len() as u64;
            // Where the other thread has ended, its result tells why.
            if chunk.is_empty() || chunks.send(chunk).is_err() {
                break;
            }
            told.try_iter()
                .try_for_each(|outcome| account(&mut running, outcome))?;
            if running.tell(rows, 0) == ControlFlow::Break(()) {
                running.report.stopped = true;
                break;
            }
        }
        drop(chunks);
        let loader = loading
            .join()
            .unwrap_or_else(|_| Err(Error::new(Code::Internal)))?;
        told.iter()
            .try_for_each(|outcome| account(&mut running, outcome))?;
        Ok::<_, Error>(loader)
    })?;
    if let Some(flushed) = loader.flush()? {
        account(&mut running, Outcome::Flushed(flushed))?;
    }
    running.finish()
}

/// Orders with the ordinals of their customers, or why they are refused.
type Chunk = Vec<Result<(u32, NewOrder)>>;

/// What became of orders.
enum Outcome {
    /// The order in this row is refused.
    Rejected(u64, Error),
    Flushed(Flushed),
    /// They are dropped where they were made: what one thread takes from the allocator and another one gives back,
    /// both wait for.
    Spent(Chunk),
}

/// Each order is one row of what was given.
fn account(running: &mut Running<'_, '_>, outcome: Outcome) -> Result<()> {
    match outcome {
        Outcome::Rejected(row, error) => reject(running, row, error),
        Outcome::Spent(chunk) => {
            drop(chunk);
            Ok(())
        }
        Outcome::Flushed(flushed) => {
            let report = &mut running.report;
            for counts in [&mut report.rows, &mut report.records] {
                counts.imported(flushed.imported);
                counts.skipped(flushed.skipped);
            }
            let mut rejected = flushed.rejected.into_iter();
            rejected.try_for_each(|rejected| reject(running, rejected.origin, rejected.error))
        }
    }
}

fn reject(running: &mut Running<'_, '_>, row: u64, error: Error) -> Result<()> {
    running.refuse(row, error)?;
    running.report.rows.rejected(1);
    running.report.records.rejected(1);
    Ok(())
}

/// Whose orders they are.
struct Owners {
    view: View,
    /// The ordinals of the customers who were looked up.
    ordinals: HashMap<CustomerId, u32>,
}

impl Owners {
    fn of(&mut self, order: &NewOrder) -> Result<u32> {
        let Some(id) = order.customer_id else { return Ok(0) };
        if let Some(owner) = self.ordinals.get(&id) {
            return Ok(*owner);
        }
        let owner = customers::require_ordinal(&self.view, id, "customer_id")?;
        self.ordinals.insert(id, owner);
        Ok(owner)
    }
}

/// Fills batches and writes them.
struct Loader<'a> {
    session: Session<'a>,
    dry_run: bool,
    batch: OrderBatch<'a>,
    /// What was stored before the batch.
    view: View,
    /// The ids and numbers of the orders that came.
    seen: Seen,
    /// Orders that came.
    rows: u64,
}

impl Loader<'_> {
    /// Writes batches as they fill, and leaves the last one to be written.
    fn load(mut self, waiting: &Receiver<Chunk>, tell: &Sender<Outcome>) -> Result<Self> {
        for mut chunk in waiting {
            for order in &mut chunk {
                self.rows += 1;
                let pushed = match order {
                    Ok((owner, order)) => self.push(*owner, order),
                    Err(error) => Err(error.clone()),
                };
                let outcome = match pushed {
                    Ok(()) if self.batch.is_full() => self.flush()?.map(Outcome::Flushed),
                    Ok(()) => None,
                    Err(error) if is_of_the_row(&error) => Some(Outcome::Rejected(self.rows, error)),
                    Err(error) => return Err(error),
                };
                // Nobody listens when the caller's thread has failed.
                let _ = outcome.map(|outcome| tell.send(outcome));
            }
            let _ = tell.send(Outcome::Spent(chunk));
        }
        Ok(self)
    }

    fn push(&mut self, owner: u32, order: &mut NewOrder) -> Result<()> {
        // Two numbers that are written in two ways may be one.
        check_new(order)?;
        if let Some(id) = order.id
            && !self.seen.insert(id_key(id).as_bytes())
        {
            return Err(Error::field_of(Code::DuplicateInInput, "id"));
        }
        if let Some(number) = &order.number
            && !self
                .seen
                .insert(number_key(order.source.as_deref(), number).as_bytes())
        {
            return Err(Error::field_of(Code::DuplicateInInput, "number"));
        }
        self.batch.push_checked(&self.view, owner, self.rows, order)
    }

    /// Writes the batch, if there is anything in it.
    fn flush(&mut self) -> Result<Option<Flushed>> {
        if self.batch.is_empty() {
            return Ok(None);
        }
        let flushed = self.batch.flush(&self.session, self.dry_run)?;
        self.view = self.session.view()?;
        Ok(Some(flushed))
    }
}
