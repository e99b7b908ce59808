//! Data in and out: imports from CSV, with exact accounts, and taking them back; webhooks of shop systems.
//!
//! ```text
//! rows: bounded rows of a file ─→ columns: cells and their values ─┬→ customers: a chunk a transaction
//!                                                                  └→ order_rows ─→ orders, owners ─┬→ bulk ─→ build
//! orders as values ─→ load ────────────────────────────────────────────────────────────────────────┘
//! ```

mod api;
mod build;
mod bulk;
mod catalogue;
mod columns;
mod custom;
mod customers;
mod ingest;
mod load;
mod mapping;
mod model;
mod order_rows;
mod orders;
mod owners;
mod progress;
mod revert;
mod rows;
mod seen;
mod store;

pub use api::Imports;
pub use ingest::{Ingest, IngestConflict, IngestOutcome, IngestReason, Ingested};
pub use mapping::{
    Column, CsvFormat, CustomerMapping, DecimalMark, MissingCustomer, OrderMapping, UnknownCustomer,
    UnknownProduct,
};
pub use model::{
    Import, ImportCounts, ImportKind, ImportOptions, ImportReport, OnDuplicate, Progress, RevertReport,
    RowError, Watch,
};
