//! Segments that look at everybody on a thread of their own, with a listener that may end it.

use std::sync::Arc;

use crate::convert::{FromCore, argument};
use crate::error::Result;
use crate::generated::ids::SegmentId;
use crate::generated::operations::Segments;
use crate::generated::records::{NewSegment, Segment, SegmentBuild, SegmentPatch};
use crate::long::{heard, long};

/// Watches a segment that looks at everybody.
#[uniffi::export(foreign)]
pub trait BuildListener: Send + Sync {
    /// Called after each step, on a thread of its own. Whether it shall go on: `false` ends it, and `build` goes on later.
    fn built(&self, progress: SegmentBuild) -> Result<bool>;
}

fn told(listener: Option<Arc<dyn BuildListener>>) -> impl Fn(crm_core::SegmentBuild) -> Result<bool> {
    move |progress| {
        listener.as_ref().map_or(Ok(true), |listener| {
            listener.built(SegmentBuild::from_core(progress))
        })
    }
}

#[uniffi::export]
impl Segments {
    /// As `create`, on a thread of its own, and tells after each step how far it is. When it is ended, the segment is there
    /// and reads of it are exact, but slow; `build` goes on.
    #[uniffi::method(default(progress))]
    pub async fn create_watched(
        &self,
        new: NewSegment,
        progress: Option<Arc<dyn BuildListener>>,
    ) -> Result<Segment> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let new: crm_core::NewSegment = argument("segments.create", None, new)?;
                crm.segments().create_watched(new, watch)
            })
            .map(Segment::from_core)
        })
        .await
    }

    /// As `update`, on a thread of its own, and tells after each step how far it is. When it is ended, the change is made
    /// and waits to take effect; `build` goes on.
    #[uniffi::method(default(progress))]
    pub async fn update_watched(
        &self,
        id: SegmentId,
        patch: SegmentPatch,
        progress: Option<Arc<dyn BuildListener>>,
    ) -> Result<Segment> {
        let crm = self.crm.clone();
        long(move |gone| {
            heard(gone, told(progress), |watch| {
                let id: crm_core::SegmentId = argument("segments.update", Some("id"), id)?;
                let patch: crm_core::SegmentPatch = argument("segments.update", None, patch)?;
                crm.segments().update_watched(id, patch, watch)
            })
            .map(Segment::from_core)
        })
        .await
    }

    /// As `build`, on a thread of its own, and tells after each step how far it is.
    #[uniffi::method(default(progress))]
    pub async fn build_watched(&self, progress: Option<Arc<dyn BuildListener>>) -> Result<()> {
        let crm = self.crm.clone();
        long(move |gone| heard(gone, told(progress), |watch| crm.segments().build_watched(watch))).await
    }
}
