//! Listing the catalogue.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Product, ProductStatus, category};
use crate::base::{CategoryId, Code, Error, Page, PageRequest, Result, folded};
use crate::journal::Stored;
use crate::journal::listing::{self, Walk};
use crate::store::table::PRODUCT;
use crate::store::{Key, Reader, decode};

/// Which products a list holds; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProductQuery {
    /// Products in this category or in one below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Products with this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProductStatus>,
    /// Products whose name or SKU holds each of these words, whatever their case and accents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The category and all below it, where one is asked for; `unknown_reference` when there is none.
pub(crate) fn in_category(
    reader: &dyn Reader,
    id: Option<CategoryId>,
) -> Result<Option<BTreeSet<CategoryId>>> {
    match id {
        Some(id) if category::find(reader, id)?.is_none() => {
            Err(Error::field_of(Code::UnknownReference, "category_id"))
        }
        Some(id) => category::with_descendants(reader, id).map(Some),
        None => Ok(None),
    }
}

/// A page of the products that are not deleted, in the order of their creation.
pub(super) fn list(reader: &dyn Reader, query: &ProductQuery, page: &PageRequest) -> Result<Page<Product>> {
    let categories = in_category(reader, query.category_id).map_err(|error| error.with_entity("product"))?;
    let text = query.text.as_deref().map(folded).unwrap_or_default();
    let words: Vec<_> = text.split_whitespace().collect();
    let matches = |product: &Product| {
        product.deleted_at.is_none()
            && query.status.is_none_or(|status| status == product.status)
            && categories
                .as_ref()
                .is_none_or(|wanted| product.category_ids.iter().any(|id| wanted.contains(id)))
            && (words.is_empty() || {
                let found = folded(&format!(
                    "{}\n{}",
                    product.name,
                    product.sku.as_deref().unwrap_or_default()
                ));
                words.iter().all(|word| found.contains(word))
            })
    };
    let all = Key::of(&PRODUCT);
    listing::page(reader, &all, all.range(), Walk::Forward, page, |_, row| {
        let Stored { record, .. }: Stored<Product> = decode(row)?;
        Ok(Some(record).filter(matches))
    })
}

/// Whether there is a product that is not deleted and of which `found` is true.
pub(super) fn any(reader: &dyn Reader, found: impl Fn(&Product) -> bool) -> Result<bool> {
    for row in reader.scan(Key::of(&PRODUCT).range())? {
        let Stored { record, .. }: Stored<Product> = decode(&row?.1)?;
        if record.deleted_at.is_none() && found(&record) {
            return Ok(true);
        }
    }
    Ok(false)
}
