//! Customers: anyone the business deals with, person or organization, and how they relate.

mod api;
mod field;
mod identifier;
mod lifecycle;
mod model;
mod search;
mod store;

pub use api::Customers;
pub use identifier::{Identifier, IdentifierKind};
pub use model::{
    Address, Channel, Consent, ConsentStatus, Customer, CustomerKind, CustomerPatch, Gender, LawfulBasis,
    Lifecycle, NewCustomer, PersonName, Role,
};

pub(crate) use identifier::find_by_identifier;
pub(crate) use store::{index_rows, load, load_by_ordinal, ordinal_of, require_ordinal};
