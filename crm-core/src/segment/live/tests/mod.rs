//! Stories of live segments.

pub(super) mod plans;
