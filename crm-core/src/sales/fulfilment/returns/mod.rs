//! Returns: goods that come back.

mod api;
mod lifecycle;
mod model;

pub use api::Returns;
pub use model::{
    NewReturn, Return, ReturnAdvance, ReturnClosing, ReturnPatch, ReturnQuery, ReturnRefund, ReturnStatus,
    ReturnStep,
};
