//! Interactions: calls, visits, messages, page views, events; everything that passed between the business and somebody.
//!
//! An interaction lies in its customer's cluster, by time, so that a customer's are one range. Those of nobody known
//! yet, such as page views before a log-in, lie under the ordinal 0 until an update says whose they are.

mod api;
mod lifecycle;
mod model;
mod query;
mod row;

pub use api::Interactions;
pub use model::{
    Coordinates, Direction, Interaction, InteractionKind, InteractionPatch, Location, NewInteraction,
};
pub use query::InteractionQuery;

pub(crate) use lifecycle::clean_location;
pub(crate) use query::{page_of, scan};
pub(crate) use row::{decode_row, index_rows};
