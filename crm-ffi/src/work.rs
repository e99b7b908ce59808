//! Who is told how far a look at many customers is, and may stop it.

use std::sync::Arc;

use crate::convert::FromCore;
use crate::error::Result;
use crate::generated::records::WorkProgress;

/// Watches what looks at many customers: a segment that looks at everybody, a read, the fit of a model.
#[uniffi::export(foreign)]
pub trait WorkListener: Send + Sync {
    /// Called now and then, on a thread of its own. Whether it shall go on: `false` stops it.
    fn progressed(&self, progress: WorkProgress) -> Result<bool>;
}

pub(crate) fn told(
    listener: Option<Arc<dyn WorkListener>>,
) -> impl Fn(crm_core::WorkProgress) -> Result<bool> {
    move |progress| {
        listener.as_ref().map_or(Ok(true), |listener| {
            listener.progressed(WorkProgress::from_core(progress))
        })
    }
}
