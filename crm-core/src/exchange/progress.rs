//! The frame of every import: its record, its counts, its errors, and the word of who watches it.

use std::ops::ControlFlow;

use super::columns::Columns;
use super::model::{ImportKind, ImportOptions, ImportReport, ProblemCount, Progress, RowError};
use super::store::{self, End, ImportRow};
use crate::base::{Code, Error, ErrorKind, ImportId, Result};
use crate::journal::Session;

/// Asks who watches once in this many rows.
pub(super) const STEP: usize = 1_000;

/// An import that is running.
pub(super) struct Running<'a, 'o> {
    /// Attributes changes to the import.
    pub(super) session: Session<'a>,
    pub(super) options: ImportOptions<'o>,
    pub(super) columns: Columns,
    pub(super) report: ImportReport,
    row: Option<(ImportId, ImportRow)>,
    progress: Progress,
}

impl<'a, 'o> Running<'a, 'o> {
    /// Records that the import has begun, unless it is only a rehearsal.
    pub(super) fn start(
        session: Session<'a>,
        kind: ImportKind,
        options: ImportOptions<'o>,
        columns: Columns,
    ) -> Result<Self> {
        let id = (!options.dry_run).then(|| session.new_id::<ImportId>());
        let session = id.map_or(session, |id| session.in_batch(id));
        let row = id.map(|id| {
            session.write(|tx| {
                let row = ImportRow {
                    kind,
                    actor: session.actor.map(str::to_owned),
                    started_at: tx.now(),
                    first: tx.next_seq(),
                    end: None,
                    revert: None,
                };
                store::put(tx, id, &row)?;
                Ok((id, row))
            })
        });
        Ok(Self {
            session,
            options,
            columns,
            report: ImportReport {
                id,
                ..ImportReport::default()
            },
            row: row.transpose()?,
            progress: Progress::default(),
        })
    }

    /// How many bytes of orders are collected before they are written.
    pub(super) fn memory(&self) -> usize {
        usize::try_from(self.options.memory).unwrap_or(usize::MAX)
    }

    /// Notes an error that rejects a row; any other ends the import.
    pub(super) fn refuse(&mut self, row: u64, error: Error) -> Result<()> {
        if !is_of_the_row(&error) {
            return Err(error);
        }
        let found = self.of_row(row, &error);
        self.tally(&found).errors += 1;
        let report = &mut self.report;
        report.error_count += 1;
        if report.errors.len() < self.options.max_errors as usize {
            report.errors.push(found);
        }
        Ok(())
    }

    /// Notes what is odd about a row that is not rejected for it.
    pub(super) fn warn(&mut self, row: u64, odd: &Error) {
        let found = self.of_row(row, odd);
        self.tally(&found).warnings += 1;
        let report = &mut self.report;
        report.warning_count += 1;
        if report.warnings.len() < self.options.max_errors as usize {
            report.warnings.push(found);
        }
    }

    fn of_row(&self, row: u64, error: &Error) -> RowError {
        let field = error.field().map(str::to_owned);
        let column = field.as_deref().and_then(|field| self.columns.name_of(field));
        RowError {
            row,
            field,
            column,
            code: error.code(),
        }
    }

    /// Where problems of this kind are counted.
    fn tally(&mut self, found: &RowError) -> &mut ProblemCount {
        let problems = &mut self.report.problems;
        let place =
            problems.binary_search_by(|known| (&known.field, known.code).cmp(&(&found.field, found.code)));
        let at = place.unwrap_or_else(|at| {
            let new = ProblemCount {
                field: found.field.clone(),
                column: found.column.clone(),
                code: found.code,
                errors: 0,
                warnings: 0,
            };
            problems.insert(at, new);
            at
        });
        &mut problems[at]
    }

    /// Tells who watches, now and then, how far the import is, and whether to go on.
    pub(super) fn tell(&mut self, rows: u64, bytes: u64) -> ControlFlow<()> {
        self.progress = Progress {
            rows,
            bytes,
            counts: self.report.rows,
        };
        if !rows.is_multiple_of(STEP as u64) {
            return ControlFlow::Continue(());
        }
        self.ask()
    }

    fn ask(&mut self) -> ControlFlow<()> {
        match &mut self.options.progress {
            Some(progress) => progress(&self.progress),
            None => ControlFlow::Continue(()),
        }
    }

    /// Records how the import ended.
    pub(super) fn finish(mut self) -> Result<ImportReport> {
        self.progress.counts = self.report.rows;
        let rows_read = self.progress.rows;
        // There is nothing left to stop.
        let _ = self.ask();
        let Self {
            session,
            mut report,
            row,
            ..
        } = self;
        report.errors.sort_by_key(|error| error.row);
        report.warnings.sort_by_key(|odd| odd.row);
        // Rows are counted where they are read, and again by what became of them.
        if !report.stopped && report.rows.read != rows_read {
            return Err(Error::new(Code::Internal).with_entity("import"));
        }
        if let Some((id, row)) = row {
            session.write(|tx| {
                let end = End {
                    at: tx.now(),
                    last: tx.head.seq,
                    rows: report.rows,
                    records: report.records,
                };
                store::put(
                    tx,
                    id,
                    &ImportRow {
                        end: Some(end),
                        ..row.clone()
                    },
                )
            })?;
        }
        Ok(report)
    }
}

/// Whether an error is about what the row says, and not about the store.
pub(super) fn is_of_the_row(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Invalid | ErrorKind::Conflict | ErrorKind::NotFound
    )
}
