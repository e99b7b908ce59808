//! Who is told how far a look at many customers is, and may stop it.

use std::sync::Arc;

use crate::convert::FromCore;
use crate::error::Result;
use crate::generated::records::SegmentBuild;

/// Watches a segment that looks at everybody, a read that looks at many customers, or the fit of a model.
#[uniffi::export(foreign)]
pub trait BuildListener: Send + Sync {
    /// Called now and then, on a thread of its own. Whether it shall go on: `false` stops it.
    fn built(&self, progress: SegmentBuild) -> Result<bool>;
}

pub(crate) fn told(
    listener: Option<Arc<dyn BuildListener>>,
) -> impl Fn(crm_core::SegmentBuild) -> Result<bool> {
    move |progress| {
        listener.as_ref().map_or(Ok(true), |listener| {
            listener.built(SegmentBuild::from_core(progress))
        })
    }
}
