//! Plans made by hand.
use crate::base::Result;
use crate::segment::plan::Plan;
use crate::store::Reader;
use std::sync::Arc;
pub(in crate::segment::live) fn plan_of(_: &dyn Reader, _: &str) -> Result<Arc<Plan>> {
    todo!()
}
