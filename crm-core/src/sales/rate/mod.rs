//! Exchange rates: what one currency was worth in another, day by day.

mod api;
mod convert;
mod lifecycle;
mod model;
mod store;

pub use api::Rates;
pub use model::{ExchangeRate, NewExchangeRate, RateQuery};

pub(super) use convert::Converter;
pub(crate) use convert::RateTable;
pub(crate) use store::index_rows;
