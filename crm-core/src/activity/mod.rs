//! What happened: products and the orders for them, and interactions, on one timeline.

/// Shows a record by its type and id alone: the other fields may hold personal data.
macro_rules! debug_by_id {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::base::show(f, stringify!($name), &[("id", &self.id)])
            }
        }
    )*};
}

/// Shows what has no id by its type alone.
macro_rules! debug_by_type {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::base::show(f, stringify!($name), &[])
            }
        }
    )*};
}

mod attributes;
pub(crate) mod interaction;
pub(crate) mod listing;
mod order;
pub(crate) mod product;

pub use interaction::{
    Coordinates, Direction, Interaction, InteractionKind, InteractionPatch, InteractionQuery, Interactions,
    Location, NewInteraction,
};
pub use order::*;
pub use product::{
    Categories, Category, CategoryPatch, NewCategory, NewProduct, Product, ProductPatch, ProductQuery,
    ProductStatus, Products,
};
