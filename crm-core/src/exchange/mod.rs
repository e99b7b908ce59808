//! Data in and out.

mod bulk;

pub(crate) use bulk::{Flushed, OrderBatch};
