//! Customers: anyone the business deals with, person or organization, and how they relate.

mod api;
mod clean;
mod debug;
mod field;
mod identifier;
mod lifecycle;
mod list;
mod model;
mod note;
mod number;
mod relationship;
mod search;
mod store;
mod words;

pub use api::Customers;
pub use field::{FieldDefinition, FieldKind, FieldPatch, Fields, NewField};
pub use identifier::{Identifier, IdentifierKind};
pub use list::{CustomerIter, CustomerQuery, CustomerSort};
pub use model::{
    Address, Channel, Consent, ConsentStatus, Customer, CustomerKind, CustomerPatch, Gender, LawfulBasis,
    Lifecycle, NewCustomer, PersonName, Role,
};
pub use note::{NewNote, Note, NotePatch, Notes};
pub use relationship::{NewRelationship, Relationship, RelationshipPatch, Relationships};
pub use search::SearchHit;

pub(crate) use clean::{clean_country, clean_language};
pub(crate) use field::{definitions, require_field};
pub(crate) use identifier::find_by_identifier;
pub(crate) use note::{index_rows as note_index_rows, note_in, notes_of};
pub(crate) use relationship::{check as check_relationships, relationships_of};
pub(crate) use store::{
    former_owner, id_by_ordinal, id_of_row, index_rows, is_live, is_live_row, last_ordinal, load,
    load_by_ordinal, ordinal_of, require_ordinal, row_by_ordinal,
};
