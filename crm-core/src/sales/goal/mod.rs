//! Goals: what a person, a team or everybody is to sell in a period, and how far they are.

mod amounts;
mod api;
mod attainment;
mod lifecycle;
mod model;
mod store;

pub use api::Goals;
pub use attainment::Attainment;
pub use model::{Goal, GoalPatch, GoalQuery, NewGoal};

pub(crate) use amounts::amounts;
pub(crate) use store::index_rows;
