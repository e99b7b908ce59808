//! Loading orders that are at hand as values, by the same fast path as a file.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::bulk::OrderBatch;
use super::columns::Columns;
use super::model::{ImportKind, ImportOptions, ImportReport};
use super::progress::Running;
use super::seen::Seen;
use crate::activity::{NewOrder, number_key};
use crate::base::{Code, CustomerId, Error, Result};
use crate::customers;
use crate::journal::Session;
use crate::store::View;

/// Loads orders; see `Imports::load`.
pub(super) fn load(
    session: Session<'_>,
    orders: impl IntoIterator<Item = NewOrder>,
    options: ImportOptions<'_>,
) -> Result<ImportReport> {
    let running = Running::start(session, ImportKind::Orders, options, Columns::none())?;
    let session = running.session;
    let mut loader = Loader {
        view: session.view()?,
        batch: OrderBatch::new(session.env, session.now(), running.memory()),
        running,
        owners: HashMap::new(),
        seen: Seen::new(),
    };
    for (number, order) in (1..).zip(orders) {
        loader.add(number, order)?;
        if loader.running.tell(number, 0) == ControlFlow::Break(()) {
            loader.running.report.stopped = true;
            break;
        }
    }
    loader.flush()?;
    loader.running.finish()
}

struct Loader<'a, 'o> {
    running: Running<'a, 'o>,
    view: View,
    batch: OrderBatch<'a>,
    /// The ordinals of customers that came before.
    owners: HashMap<CustomerId, u32>,
    seen: Seen,
}

impl Loader<'_, '_> {
    fn add(&mut self, row: u64, order: NewOrder) -> Result<()> {
        let pushed = self.owner(order.customer_id).and_then(|owner| {
            if let Some(number) = &order.number
                && !self
                    .seen
                    .insert(number_key(order.source.as_deref(), number).as_bytes())
            {
                return Err(Error::field_of(Code::DuplicateInInput, "number"));
            }
            self.batch.push(&self.view, owner, order)
        });
        if let Err(error) = pushed {
            self.running.refuse(row, error)?;
            self.running.report.rows.rejected(1);
            self.running.report.records.rejected(1);
        } else if self.batch.is_full() {
            self.flush()?;
        }
        Ok(())
    }

    fn owner(&mut self, customer: Option<CustomerId>) -> Result<u32> {
        let Some(id) = customer else { return Ok(0) };
        if let Some(owner) = self.owners.get(&id) {
            return Ok(*owner);
        }
        let owner = customers::require_ordinal(&self.view, id, "customer_id")?;
        self.owners.insert(id, owner);
        Ok(owner)
    }

    fn flush(&mut self) -> Result<()> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let flushed = self
            .batch
            .flush(&self.running.session, self.running.options.dry_run)?;
        self.view = self.running.session.view()?;
        // Each order is one row of what was given.
        let report = &mut self.running.report;
        for counts in [&mut report.rows, &mut report.records] {
            counts.imported(flushed.imported);
            counts.skipped(flushed.skipped);
        }
        Ok(())
    }
}
