//! Importing deals.
//!
//! ```text
//! row: what the cells say ─→ plan: whom and what they name, way: where the deal was when ─→ import: the commands
//! ```

mod directory;
mod import;
mod plan;
mod row;
mod way;

pub(super) use import::import;
