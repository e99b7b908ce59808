//! Statistics over plain columns, which know nothing of records: models that learn, and the ground that all models stand
//! on.

pub mod abc;
pub mod clv;
pub mod learn;
pub(crate) mod numeric;
pub(crate) mod rfm;
