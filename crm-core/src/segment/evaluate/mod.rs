//! Evaluation: what a plan says of one customer at an instant, and until when it stays so.

mod asking;
mod behaviour;
mod calendar;
mod columns;
mod figures;
mod flip;
mod functions;
mod leaning;
mod lunar;
mod motion;
mod order;
mod run;
mod scalar;
mod scores;
mod subject;
mod threshold;
mod turns;
mod window;

#[cfg(test)]
mod tests;

pub(in crate::segment) use columns::of_article;
pub(in crate::segment) use figures::{FigureIndex, figures};
pub(in crate::segment) use leaning::{Leaning, Move};
pub(in crate::segment) use motion::earlier;
pub(crate) use run::{evaluate, times, value};
pub(in crate::segment) use scalar::{compare, divide, flipped, holds};
pub(in crate::segment) use scores::usually;
pub(crate) use subject::{Facts, Subject, SubjectRows, World, attribute_of, name_of};
pub(in crate::segment) use window::reach;

use std::sync::Arc;

use super::plan::Plan;
use crate::base::{ModelId, Result, Timestamp};
use crate::journal::{UNWATCHED, Watch};
use crate::model::LoadedModel;

/// What an expression says of a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// True, false, or unknown, which is no member either.
    pub(crate) truth: Option<bool>,
    /// The first instant at which it may say something else though nothing is written; none when there is none.
    pub(crate) until: Option<Timestamp>,
}

/// What expressions ask about that is no row of the customer: other segments, and models.
pub(crate) trait Surroundings {
    /// Who the segment with this number is.
    fn segment(&self, number: u32) -> Result<Members>;

    /// The version of a model, ready to be asked. Where nobody has kept it, `make` makes it.
    fn model(&self, _id: ModelId, make: &dyn Fn() -> Result<LoadedModel>) -> Result<Arc<LoadedModel>> {
        make().map(Arc::new)
    }

    /// Whoever waits for the answer.
    fn watch(&self) -> Watch<'_> {
        UNWATCHED
    }
}

/// Who a segment's members are.
pub(crate) enum Members {
    /// For whom this holds.
    Live(Arc<Plan>),
    /// Those that were put on the list.
    Listed(Arc<roaring::RoaringBitmap>),
}
