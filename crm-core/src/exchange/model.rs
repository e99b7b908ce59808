//! How an import is asked for, what it answers, and what is kept of it.

use std::ops::ControlFlow;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{Code, ImportId, Timestamp};

/// What an import brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ImportKind {
    /// Customers.
    #[n(0)]
    Customers,
    /// Orders, and the customers that they name.
    #[n(1)]
    Orders,
    /// Deals.
    #[n(2)]
    Deals,
}

/// What to do with a customer who is stored already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnDuplicate {
    /// Leave the record as it is.
    #[default]
    Skip,
    /// Take over what the row says; what it does not say stays, and so do tags and identifiers.
    Update,
}

/// How to import.
///
/// ```
/// use std::ops::ControlFlow;
/// use crm_core::{Crm, CustomerMapping, ImportOptions};
/// let crm = Crm::in_memory()?;
/// let mapping = CustomerMapping { email: Some("mail".into()), ..CustomerMapping::default() };
/// let file = "mail\nada@example.org\n";
/// let options = ImportOptions { dry_run: true, ..ImportOptions::default() };
/// let report = crm.imports().customers(file.as_bytes(), &mapping, options)?;
/// assert_eq!((report.id, report.rows.imported, crm.stats()?.customers), (None, 1, 0));
///
/// let mut seen = 0;
/// let mut progress = |progress: &crm_core::Progress| {
///     seen = progress.rows;
///     ControlFlow::Continue(())
/// };
/// let options = ImportOptions { progress: Some(&mut progress), ..ImportOptions::default() };
/// crm.imports().customers(file.as_bytes(), &mapping, options)?;
/// assert_eq!((seen, crm.stats()?.customers), (1, 1));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct ImportOptions<'a> {
    /// Checks everything and writes nothing.
    pub dry_run: bool,
    /// How many bytes of orders are collected before they are written, 256 MiB when left out; writing them takes
    /// about twice as much again. Small files take what they need.
    pub memory: u64,
    /// How many errors the report holds at most, 1,000 when left out. All are counted.
    pub max_errors: u32,
    /// What to do with a customer who is stored already. Orders and deals that are stored are
    /// always left as they are.
    pub on_duplicate: OnDuplicate,
    /// Called every thousand rows and at the end. A break ends the import: what was read so far is imported, but for
    /// the order that was still being read.
    pub progress: Option<&'a mut Watch<'a>>,
}

/// Watches an import, and may end it.
pub type Watch<'a> = dyn FnMut(&Progress) -> ControlFlow<()> + 'a;

impl Default for ImportOptions<'_> {
    fn default() -> Self {
        Self {
            dry_run: false,
            memory: 256 << 20,
            max_errors: 1_000,
            on_duplicate: OnDuplicate::Skip,
            progress: None,
        }
    }
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Progress {
    /// Rows of data read.
    pub rows: u64,
    /// Bytes read.
    pub bytes: u64,
    /// What became of the rows so far; those that still wait to be written are not counted.
    pub counts: ImportCounts,
}

/// What became of what was read: `read` = `imported` + `skipped` + `rejected`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ImportCounts {
    /// How many were read.
    #[n(0)]
    pub read: u64,
    /// Created or updated.
    #[n(1)]
    pub imported: u64,
    /// Stored already, just so, or to be left as they are.
    #[n(2)]
    pub skipped: u64,
    /// Refused for an error.
    #[n(3)]
    pub rejected: u64,
}

impl ImportCounts {
    pub(super) fn imported(&mut self, count: u64) {
        self.read += count;
        self.imported += count;
    }

    pub(super) fn skipped(&mut self, count: u64) {
        self.read += count;
        self.skipped += count;
    }

    pub(super) fn rejected(&mut self, count: u64) {
        self.read += count;
        self.rejected += count;
    }
}

/// What is wrong with a row, or odd about it. An order is rejected with all of its rows when one of them is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RowError {
    /// The row, counted from 1 without the header; blank lines, and breaks within quotes, do not count.
    pub row: u64,
    /// The mapping's field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The file's column: its header, or its place where there are no headers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What is wrong.
    pub code: Code,
}

/// How often rows had the same problem.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ProblemCount {
    /// The mapping's field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The file's column: its header, or its place where there are no headers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// What is wrong, or odd.
    pub code: Code,
    /// How often a row was rejected for it.
    pub errors: u64,
    /// How often it was no more than odd.
    pub warnings: u64,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ImportReport {
    /// The import's id; none for a dry run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ImportId>,
    /// Rows of the file.
    pub rows: ImportCounts,
    /// Customers, orders, or deals; a row that belongs to no order counts as one.
    pub records: ImportCounts,
    /// Customers that were created; with orders and deals these are those who were not
    /// stored.
    pub customers_created: u64,
    /// Products that were created, since an order or a deal named them.
    pub products_created: u64,
    /// The errors that were found first, by row.
    pub errors: Vec<RowError>,
    /// How many errors there were.
    pub error_count: u64,
    /// What was odd about rows, found first, by row, at most as many as errors: a row is not rejected for it. Only deals
    /// have any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<RowError>,
    /// How many warnings there were.
    #[serde(default)]
    pub warning_count: u64,
    /// How often each problem came, also beyond those that are told: by field and code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<ProblemCount>,
    /// Whether the progress function ended the import before the end of the file.
    pub stopped: bool,
}

/// What is kept of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// The import's id, which the journal's changes name as their batch.
    pub id: ImportId,
    /// What it brought.
    pub kind: ImportKind,
    /// Who ran it, if the handle said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended; none while it runs, and when it was interrupted. An interrupted import goes on when the same
    /// file is imported again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Rows of the file; zeros before the end.
    pub rows: ImportCounts,
    /// Customers, orders, or deals; zeros before the end.
    pub records: ImportCounts,
    /// When it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reverted_at: Option<Timestamp>,
}

/// What taking an import back did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct RevertReport {
    /// Changes that were taken back: creations and updates.
    pub reverted: u64,
    /// Changes that were kept, since the record was changed afterwards or something else was recorded about it.
    pub kept: u64,
}
