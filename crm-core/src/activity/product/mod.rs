//! Products: what the business sells, in a tree of categories.
//!
//! A product has an id for the outside and an ordinal for the inside: a small number, never reused, by which order
//! lines and profiles name it.

mod api;
mod category;
mod lifecycle;
mod model;
mod query;
mod store;
mod verify;

pub use api::Products;
pub use category::{Categories, Category, CategoryPatch, NewCategory};
pub use model::{NewProduct, Product, ProductPatch, ProductStatus};
pub use query::ProductQuery;

pub(crate) use category::{index_rows as category_index_rows, name_of as category_name};
pub(crate) use query::in_category;
pub(crate) use store::{all, id_of, index_rows, load_by_ordinal, ordinal_of, ordinal_of_sku};
pub(crate) use verify::check_references;
