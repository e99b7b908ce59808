//! What happened: products and the orders for them, and interactions, on one timeline.

mod attributes;
pub(crate) mod interaction;
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
