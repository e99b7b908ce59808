//! Data in and out: imports from CSV, with exact accounts, and taking them back; webhooks of shop systems.
//!
//! ```text
//! rows: bounded rows of a file ─→ columns: cells and their values ─┬→ customers: a chunk a transaction
//!                                                                  ├→ deals: a row read, its names found, its way gone
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
mod deals;
mod ingest;
mod load;
mod mapping;
mod model;
mod names;
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
    Column, CsvFormat, CustomerMapping, DealMapping, DecimalMark, MissingCustomer, OrderMapping,
    UnknownCustomer, UnknownDealCustomer, UnknownProduct,
};
pub use model::{
    Import, ImportCounts, ImportKind, ImportOptions, ImportReport, OnDuplicate, ProblemCount, Progress,
    RevertReport, RowError, Watch,
};
