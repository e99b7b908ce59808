//! Evaluation: what a plan says of one customer at an instant, and until when it stays so.

use std::sync::Arc;

use super::plan::Plan;
use crate::base::{Result, TimeZone, Timestamp};
use crate::store::Reader;

/// What an expression says of a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// True, false, or unknown, which is no member either.
    pub(crate) truth: Option<bool>,
    /// The first instant at which it may say something else though nothing is written; none when there is none.
    pub(crate) until: Option<Timestamp>,
}

/// Where an expression is evaluated: one state of the store.
pub(crate) struct World<'a> {
    pub(crate) reader: &'a dyn Reader,
    /// The business's time zone.
    pub(crate) zone: &'a TimeZone,
    pub(crate) segments: &'a dyn Segments,
}

/// The segments that expressions ask about.
pub(crate) trait Segments {
    /// Who the segment with this number is.
    fn segment(&self, number: u32) -> Result<Members>;
}

/// Who a segment's members are.
pub(crate) enum Members {
    /// For whom this holds.
    Live(Arc<Plan>),
    /// Those that were put on the list.
    Listed(Arc<roaring::RoaringBitmap>),
}

/// One customer's facts in a world, each loaded when it is first asked for.
pub(crate) struct Subject<'a> {
    world: &'a World<'a>,
    owner: u32,
}

impl<'a> Subject<'a> {
    /// The customer with this ordinal.
    pub(crate) fn new(world: &'a World<'a>, owner: u32) -> Self {
        Self { world, owner }
    }
}

/// What the plan says of the customer at an instant. Of a customer who is deleted, or was never created, it says false.
pub(crate) fn evaluate(plan: &Plan, subject: &Subject<'_>, at: Timestamp) -> Result<Verdict> {
    let _ = (plan, subject.world, subject.owner, at);
    Ok(Verdict {
        truth: None,
        until: None,
    })
}
