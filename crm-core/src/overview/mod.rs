//! Everything about one customer: the 360° view and the timeline.

mod api;
mod customer_360;
mod timeline;

pub use customer_360::{Customer360, Customer360Options};
pub use timeline::{TimelineItem, TimelineKind, TimelineQuery};
