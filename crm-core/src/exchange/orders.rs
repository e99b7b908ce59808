//! Importing orders: rows are put together to orders, their customers found or created, and all written in bulk.

use std::collections::{HashMap, VecDeque};
use std::io::Read;
use std::ops::ControlFlow;

use super::bulk::OrderBatch;
use super::catalogue::Catalogue;
use super::columns::Columns;
use super::mapping::OrderMapping;
use super::model::{ImportKind, ImportOptions, ImportReport};
use super::order_rows::{Fields, Head, Line, Reading};
use super::owners::{Owner, Owners};
use super::progress::Running;
use super::rows::Rows;
use super::seen::Seen;
use crate::activity::{NewOrder, check_new, number_key};
use crate::base::{Code, Error, Result, TimeZone, Timestamp};
use crate::journal::Session;
use crate::store::{Reader as _, View};

/// An order is at its end when more rows of others than this have followed.
const REACH: u64 = 16;
/// At most this many lines an order, as the orders' own limit is.
const MAX_LINES: u64 = 2_000;
/// So many orders, or lines of them, wait at most for what they name to be created.
const MAX_WAITING: usize = 4_096;
const MAX_WAITING_LINES: usize = 20_000;

/// Imports the orders of a file; see `Imports::orders`.
pub(super) fn import<R: Read>(
    session: Session<'_>,
    reader: R,
    mapping: &OrderMapping,
    options: ImportOptions<'_>,
) -> Result<ImportReport> {
    let mut rows = Rows::new(reader, &mapping.format)?;
    let mut columns = Columns::of(&mut rows, &mapping.format)?;
    let fields = Fields::find(&mut columns, mapping)?;
    let zone = mapping
        .time_zone
        .as_deref()
        .map(str::parse::<TimeZone>)
        .transpose();
    let zone = zone.map_err(|error| error.with_field("time_zone"))?;
    let running = Running::start(session, ImportKind::Orders, options, columns)?;
    let mut reading = Reading::new(&fields, zone.as_ref().unwrap_or(&session.env.time_zone));
    let mut assembly = Assembly::new(running, &fields)?;
    while let Some(row) = rows.next()? {
        let number = row.number;
        assembly.close_before(number)?;
        let read = reading.read(&assembly.loader.running.columns, &row);
        assembly.add(number, &reading, read)?;
        if assembly.loader.running.tell(number, rows.bytes()) == ControlFlow::Break(()) {
            assembly.loader.running.report.stopped = true;
            // What of an order is still to come is not known.
            assembly.open.clear();
            break;
        }
    }
    assembly.close_before(u64::MAX)?;
    assembly.loader.finish()
}

/// An order whose rows are being read.
struct Open {
    number: Option<String>,
    source: Option<String>,
    head: Head,
    placed_at: Timestamp,
    lines: Vec<Line>,
    /// Rows that were read, those of a rejected order included.
    rows: u64,
    last_row: u64,
    rejected: bool,
}

/// The orders whose rows may still come.
struct Assembly<'a, 'o, 'f> {
    loader: Loader<'a, 'o, 'f>,
    /// By their last row.
    open: VecDeque<Open>,
    /// The numbers of all orders, or the fingerprints of those without.
    seen: Seen,
    /// How often the fingerprints came that came more than once.
    repeated: HashMap<String, u64>,
}

impl<'a: 'f, 'o, 'f> Assembly<'a, 'o, 'f> {
    fn new(running: Running<'a, 'o>, fields: &'f Fields<'f>) -> Result<Self> {
        Ok(Self {
            loader: Loader::new(running, fields)?,
            open: VecDeque::new(),
            seen: Seen::new(),
            repeated: HashMap::new(),
        })
    }

    /// Hands over the orders that no row from this one on can belong to.
    fn close_before(&mut self, row: u64) -> Result<()> {
        while self
            .open
            .front()
            .is_some_and(|open| open.last_row + REACH + 1 < row)
        {
            if let Some(open) = self.open.pop_front() {
                self.loader.accept(open)?;
            }
        }
        Ok(())
    }

    /// Adds a row to its order; `read` says what is wrong with it.
    fn add(&mut self, row: u64, reading: &Reading<'_>, read: Result<Line>) -> Result<()> {
        let Some(number) = reading.number() else {
            // It cannot be told which order the row belongs to.
            let error = read
                .err()
                .unwrap_or_else(|| Error::field_of(Code::Required, "number"));
            self.loader.running.refuse(row, error)?;
            self.loader.reject(1);
            return Ok(());
        };
        let source = reading.source();
        let same = |open: &Open| open.number.as_deref() == Some(number) && open.source.as_deref() == source;
        let at = if reading.is_numbered() {
            self.open.iter().rposition(same)
        } else {
            None
        };
        let mut open = match at.and_then(|at| self.open.remove(at)) {
            Some(open) => open,
            None => self.begin(row, reading, number, source)?,
        };
        open.rows += 1;
        open.last_row = row;
        let added = read.and_then(|line| {
            if open.rows > MAX_LINES {
                return Err(Error::field_of(Code::TooMany, "number"));
            }
            if open.rows > 1 {
                open.head.merge(reading.head())?;
            }
            if !open.rejected {
                open.lines.push(Line { row, ..line });
            }
            Ok(())
        });
        if let Err(error) = added {
            // That there are too many lines is said once.
            if open.rows <= MAX_LINES + 1 {
                self.loader.running.refuse(row, error)?;
            }
            open.rejected = true;
            open.lines = Vec::new();
        }
        if reading.is_numbered() {
            self.open.push_back(open);
            return Ok(());
        }
        self.loader.accept(open)
    }

    fn begin(&mut self, row: u64, reading: &Reading<'_>, number: &str, source: Option<&str>) -> Result<Open> {
        let mut open = Open {
            number: Some(number.to_owned()),
            source: source.map(str::to_owned),
            head: reading.head().clone(),
            placed_at: reading.placed_at(),
            lines: Vec::new(),
            rows: 0,
            last_row: row,
            rejected: false,
        };
        if !self.seen.insert(number_key(source, number).as_bytes()) {
            if reading.is_numbered() {
                let error = Error::field_of(Code::DuplicateInInput, "number");
                self.loader.running.refuse(row, error)?;
                open.rejected = true;
            } else {
                let count = self.repeated.entry(number.to_owned()).or_insert(1);
                *count += 1;
                open.number = Some(format!("{number}-{count}"));
            }
        }
        Ok(open)
    }
}

/// An order that waits until its customer and its products are created.
struct Waiting {
    rows: u64,
    first_row: u64,
    /// The row of each line.
    line_rows: Vec<u64>,
    order: NewOrder,
    owner: Owner,
}

/// Finds the orders' customers and products, creates those that are missing, and fills the batch.
struct Loader<'a, 'o, 'f> {
    running: Running<'a, 'o>,
    fields: &'f Fields<'f>,
    owners: Owners<'f>,
    catalogue: Catalogue,
    view: View,
    waiting: Vec<Waiting>,
    waiting_lines: usize,
    batch: OrderBatch<'a>,
}

impl<'a: 'f, 'o, 'f> Loader<'a, 'o, 'f> {
    fn new(running: Running<'a, 'o>, fields: &'f Fields<'f>) -> Result<Self> {
        let session = running.session;
        let view = session.view()?;
        Ok(Self {
            fields,
            owners: Owners::new(fields, session.env.region.as_deref()),
            catalogue: Catalogue::new(fields.mapping.unknown_product),
            waiting: Vec::new(),
            waiting_lines: 0,
            batch: OrderBatch::new(&session, &view, running.memory())?,
            view,
            running,
        })
    }

    fn reject(&mut self, rows: u64) {
        self.running.report.rows.rejected(rows);
        self.running.report.records.rejected(1);
    }

    /// Takes an order all of whose rows were read.
    fn accept(&mut self, open: Open) -> Result<()> {
        let Open {
            number,
            source,
            head,
            placed_at,
            lines,
            rows,
            last_row,
            rejected,
        } = open;
        if rejected {
            self.reject(rows);
            return Ok(());
        }
        let first_row = lines.first().map_or(last_row, |line| line.row);
        let line_rows: Vec<u64> = lines.iter().map(|line| line.row).collect();
        let made = self
            .fields
            .order(&self.running.columns, &head)
            .map(|order| NewOrder {
                number,
                source,
                placed_at: Some(placed_at),
                lines: lines.iter().map(|line| line.new.clone()).collect(),
                ..order
            });
        let made = made.and_then(|order| self.owned(order, &head));
        let (order, owner) = match made {
            Ok(Some(made)) => made,
            Ok(None) => {
                self.running.report.rows.skipped(rows);
                self.running.report.records.skipped(1);
                return Ok(());
            }
            Err(error) => {
                let (error, line) = self.fields.name_field(error);
                let row = line.and_then(|line| line_rows.get(line)).copied();
                self.running.refuse(row.unwrap_or(first_row), error)?;
                self.reject(rows);
                return Ok(());
            }
        };
        let waits = self.catalogue.note(&self.view, &lines)? || matches!(owner, Owner::Missing(_));
        let waiting = Waiting {
            rows,
            first_row,
            line_rows,
            order,
            owner,
        };
        // Behind one that waits all wait, so that orders are created as they come.
        if self.waiting.is_empty() && !waits {
            return self.push(waiting);
        }
        self.waiting_lines += waiting.line_rows.len();
        self.waiting.push(waiting);
        if self.waiting.len() >= MAX_WAITING || self.waiting_lines >= MAX_WAITING_LINES {
            self.settle()?;
        }
        Ok(())
    }

    /// The order with whose it is; none when it is stored already. Customers and products are only ever created for an
    /// order that will be, so what is wrong with it, and whether it is there, is found out first.
    fn owned(&mut self, mut order: NewOrder, head: &Head) -> Result<Option<(NewOrder, Owner)>> {
        if self.catalogue.creates() || !self.owners.knows(head) {
            check_new(&mut order)?;
            if let Some(number) = &order.number
                && self
                    .view
                    .get(number_key(order.source.as_deref(), number).as_bytes())?
                    .is_some()
            {
                return Ok(None);
            }
        }
        let owner = self.owners.find(&self.view, head)?;
        Ok(Some((order, owner)))
    }

    /// Creates the customers and products that orders wait for, then adds the orders.
    fn settle(&mut self) -> Result<()> {
        let dry_run = self.running.options.dry_run;
        let Self {
            running,
            owners,
            catalogue,
            ..
        } = self;
        running.report.customers_created += owners.create_missing(&running.session, dry_run)?;
        running.report.products_created += catalogue.create_missing(&running.session, dry_run)?;
        self.view = self.running.session.view()?;
        self.waiting_lines = 0;
        for waiting in std::mem::take(&mut self.waiting) {
            self.push(waiting)?;
        }
        self.owners.forget_missing();
        Ok(())
    }

    fn push(&mut self, waiting: Waiting) -> Result<()> {
        let Waiting {
            rows,
            first_row,
            line_rows,
            mut order,
            owner,
        } = waiting;
        let owner = match owner {
            Owner::Nobody => Ok(0),
            Owner::Known(ordinal) => Ok(ordinal),
            Owner::Missing(at) => self.owners.created(at),
        };
        let mut lines = order.lines.iter().enumerate();
        let refused =
            lines.find_map(|(at, line)| Some((self.catalogue.check(line.sku.as_deref()).err()?, Some(at))));
        let pushed = match (refused, owner) {
            (Some(refused), _) => Err(refused),
            (None, Ok(owner)) => {
                let pushed = self.batch.push(&self.view, owner, first_row, &mut order);
                pushed.map_err(|error| self.fields.name_field(error))
            }
            (None, Err(error)) => Err((error, None)),
        };
        if let Err((error, line)) = pushed {
            let row = line.and_then(|line| line_rows.get(line)).copied();
            self.running.refuse(row.unwrap_or(first_row), error)?;
            self.reject(rows);
        } else if self.batch.is_full() {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let flushed = self
            .batch
            .flush(&self.running.session, self.running.options.dry_run)?;
        self.view = self.running.session.view()?;
        let report = &mut self.running.report;
        report.records.imported(flushed.imported);
        report.records.skipped(flushed.skipped);
        report.rows.imported(flushed.imported_lines);
        report.rows.skipped(flushed.skipped_lines);
        for rejected in flushed.rejected {
            self.running.refuse(rejected.origin, rejected.error)?;
            self.reject(rejected.lines);
        }
        Ok(())
    }

    fn finish(mut self) -> Result<ImportReport> {
        self.settle()?;
        self.flush()?;
        self.running.finish()
    }
}
