//! Live segments: definitions, members kept in the commit that changes them, flips as time passes.
//!
//! ```text
//! write ─→ settle what is due ─→ command ─→ judge who was touched ─┬→ members: one row for 16 customers
//!                                                                 ├→ events: entered, left
//!                                                                 └→ wake: when to look again
//! read  ─→ members as stored, and a look at those whose wake is due
//! ```

mod api;
mod attributes;
mod bitmap;
mod build;
mod columns;
mod concern;
mod definitions;
mod derive;
mod event;
mod event_rows;
mod explain;
mod feed;
mod inquiry;
mod instant;
mod judge;
mod kept;
mod lifecycle;
mod members;
mod memory;
mod model;
mod read;
mod store;
mod verify;
mod wake;

#[cfg(test)]
mod tests;

pub use api::Segments;
pub use attributes::CustomerAttributes;
pub use model::{
    ConditionValue, MembershipCause, MembershipChange, NewSegment, Segment, SegmentCondition, SegmentEvent,
    SegmentEvents, SegmentExplanation, SegmentKind, SegmentOverlap, SegmentPatch, SegmentPreview,
    SegmentSize,
};

pub(crate) use derive::{derive, settle_all as settle, settle_some, written, written_mark};
pub(crate) use inquiry::{Inquiry, Question, inquire};
pub(crate) use memory::{Memory, keep_columns};
pub(crate) use store::index_rows;
pub(crate) use verify::check;
