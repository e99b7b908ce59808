//! Categories: the tree that products are sorted into.

mod api;
mod lifecycle;
mod model;
mod tree;

pub use api::Categories;
pub use model::{Category, CategoryPatch, NewCategory};

pub(super) use tree::{find, with_descendants};
pub(crate) use tree::{index_rows, name_of};
