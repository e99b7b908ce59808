//! A product in its three shapes: what may be given, what is returned, what an update says.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{CategoryId, Money, Patch, ProductId, Timestamp, Value, debug_by_id, debug_by_type};

/// Whether a product is still sold.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ProductStatus {
    /// It is sold.
    #[default]
    #[n(0)]
    Active,
    /// It is sold no more; what was sold of it stays.
    #[n(1)]
    Discontinued,
}

/// Something the business sells.
///
/// Unique: no two products that are not deleted share a SKU. `version` counts the changes from 1. Orders keep the
/// price that was paid; `price` is what the next order is offered.
#[derive(Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Product {
    /// The product's id.
    #[n(0)]
    pub id: ProductId,
    /// The stock keeping unit: the business's own code, exactly as it is written (`85123A` is not `85123a`).
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// The name.
    #[n(2)]
    pub name: String,
    /// What it is, in some sentences.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The categories it is in, each once; the first is the main one.
    #[cbor(n(4), skip_if = "Vec::is_empty")]
    pub category_ids: Vec<CategoryId>,
    /// What one unit costs the buyer.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// What one unit costs the business.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// What is counted: `piece`, `kg`, `hour`.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Whether it is still sold.
    #[n(8)]
    pub status: ProductStatus,
    /// Free values by name, such as its colour.
    #[cbor(n(9), skip_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, Value>,
    /// When the record was created.
    #[n(10)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(11)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(12)]
    pub version: u64,
    /// When it was deleted.
    #[n(13)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A product to create. Everything may be left out but the name.
///
/// ```
/// use crm_core::{Crm, Money, NewProduct};
/// let crm = Crm::in_memory()?;
/// let mug = NewProduct::new("Mug").sku("MUG-1").price(Money::parse("7.95", "EUR")?);
/// let mug = crm.products().create(mug)?;
/// assert_eq!(crm.products().find_by_sku("MUG-1")?, Some(mug));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewProduct {
    /// The id, when it was minted elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ProductId>,
    /// The stock keeping unit, at most 200 bytes.
    pub sku: Option<String>,
    /// The name.
    pub name: String,
    /// What it is, in some sentences.
    pub description: Option<String>,
    /// The categories it is in, the main one first.
    pub category_ids: Vec<CategoryId>,
    /// What one unit costs the buyer; not negative.
    pub price: Option<Money>,
    /// What one unit costs the business; not negative.
    pub cost: Option<Money>,
    /// What is counted.
    pub unit: Option<String>,
    /// Whether it is sold; `active` when left out.
    pub status: ProductStatus,
    /// Free values by name: at most 200 of them, 64 KiB together.
    pub attributes: BTreeMap<String, Value>,
}

impl NewProduct {
    /// A product with this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Gives it this stock keeping unit.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Gives it this price.
    #[must_use]
    pub fn price(mut self, price: Money) -> Self {
        self.price = Some(price);
        self
    }

    /// Puts it into one more category.
    #[must_use]
    pub fn category(mut self, id: CategoryId) -> Self {
        self.category_ids.push(id);
        self
    }
}

/// What an update says of each field of a product.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProductPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The stock keeping unit.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub sku: Patch<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is, in some sentences.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub description: Patch<String>,
    /// All categories it is in, the main one first.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub category_ids: Patch<Vec<CategoryId>>,
    /// What one unit costs the buyer.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub price: Patch<Money>,
    /// What one unit costs the business.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub cost: Patch<Money>,
    /// What is counted.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub unit: Patch<String>,
    /// Whether it is still sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProductStatus>,
    /// Free values by name: a value sets one, `None` removes one; those not named stay.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, Option<Value>>,
}

debug_by_id!(Product, NewProduct);
debug_by_type!(ProductPatch);
