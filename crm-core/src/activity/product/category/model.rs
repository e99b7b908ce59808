//! A category in its three shapes: what may be given, what is returned, what an update says.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{CategoryId, Patch, Timestamp, debug_by_id, debug_by_type};

/// A category of products.
///
/// Unique: no two categories below the same parent share a name, whatever its case. No category is below itself.
#[derive(Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Category {
    /// The category's id.
    #[n(0)]
    pub id: CategoryId,
    /// The name.
    #[n(1)]
    pub name: String,
    /// The category it is a part of; none at the top of the tree.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<CategoryId>,
    /// What is in it, in some sentences.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the record was created.
    #[n(4)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(5)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(6)]
    pub version: u64,
    /// When it was deleted.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A category to create. Everything may be left out but the name.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewCategory {
    /// The id, when it was minted elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<CategoryId>,
    /// The name, at most 200 bytes.
    pub name: String,
    /// The category it is a part of.
    pub parent_id: Option<CategoryId>,
    /// What is in it, in some sentences.
    pub description: Option<String>,
}

impl NewCategory {
    /// A category with this name, at the top of the tree.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Puts it below another.
    #[must_use]
    pub fn below(mut self, parent: CategoryId) -> Self {
        self.parent_id = Some(parent);
        self
    }
}

/// What an update says of each field of a category.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CategoryPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The category it is a part of; clear it to move it to the top of the tree.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub parent_id: Patch<CategoryId>,
    /// What is in it, in some sentences.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub description: Patch<String>,
}

debug_by_id!(Category, NewCategory);
debug_by_type!(CategoryPatch);
