//! The operations of `crm-core` by name, over JSON values, and the shapes of their types.
//!
//! A binding turns its language's values into JSON by the shapes that an [`Operation`] names, calls it, and turns the
//! answer back by the shape of the result. It knows no operation and no record by itself, so it cannot forget one.
//!
//! ```
//! use serde_json::json;
//! let crm = crm_core::Crm::in_memory()?;
//! let ada = crm_wire::call(&crm, "customers.create", json!({ "new": { "name": "Ada" } }), None)?;
//! let found = crm_wire::call(&crm, "customers.get", json!({ "id": ada["id"] }), None)?;
//! assert_eq!(found, ada);
//! # Ok::<(), crm_core::Error>(())
//! ```

mod answer;
mod arguments;
#[cfg(feature = "arrow")]
pub mod arrow;
pub mod bytes;
mod call;
mod check;
mod import;
mod shape;
mod watch;

mod generated {
    pub(crate) mod dispatch;
    pub(crate) mod shapes;
}

pub use answer::Answer;
pub use arguments::entity;
pub use call::{Command, batch, call, call_in, call_on, guarded, operation, run, run_all, run_in, run_on};
pub use import::import_from;
pub use shape::{Access, Enum, Field, Operation, Record, Shape, Union, Variant};
pub use watch::{Told, Watcher};

pub use generated::shapes::{OPERATIONS, TYPES};
