//! Segments: boolean expressions over one customer, and who they hold for, at every instant.

mod evaluate;
mod language;
mod live;
mod plan;

pub use live::*;
pub(crate) use live::{Memory, check, derive, index_rows, settle, settle_some, written};
