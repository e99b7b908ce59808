//! Products, as a shop system knows them.

use std::collections::BTreeMap;

use super::known::{Known, Name, Seen};
use super::model::{IngestConflict, IngestOutcome, IngestReason, Ingested};
use crate::activity::{NewProduct, Product, ProductPatch, ProductStatus};
use crate::base::{Code, Money, Patch, ProductId, Result, Timestamp, Value};
use crate::exchange::catalogue::top_category;
use crate::journal::Tx;
use crate::store::Reader;

/// What a payload says of a product, with its variants.
pub(super) struct Article {
    /// The id in the other system.
    pub(super) id: String,
    /// Which state of the record this is.
    pub(super) at: Option<Timestamp>,
    /// The category's name.
    pub(super) category: Option<String>,
    pub(super) variants: Vec<Variant>,
}

/// What is sold under a code of its own: one product of the catalogue.
pub(super) struct Variant {
    /// The id in the other system.
    pub(super) id: String,
    /// Where it lies in the payload.
    pub(super) path: String,
    pub(super) sku: Option<String>,
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) price: Option<Money>,
    pub(super) unit: Option<String>,
    pub(super) status: ProductStatus,
    pub(super) attributes: BTreeMap<String, Value>,
}

fn name<'a>(system: &'static str, kind: &'static str, id: &'a str) -> Name<'a> {
    Name { system, kind, id }
}

fn variant_name<'a>(system: &'static str, id: &'a str) -> Name<'a> {
    name(system, "variant", id)
}

/// Remembers that a product here is some variant there.
fn owner_name<'a>(system: &'static str, product: &'a str) -> Name<'a> {
    name(system, "variant_of", product)
}

/// The product that a variant is here, deleted or not.
pub(super) fn lookup(reader: &dyn Reader, system: &'static str, variant: &str) -> Result<Option<ProductId>> {
    let known = variant_name(system, variant).load(reader)?;
    Ok(known.as_ref().and_then(Known::record))
}

/// Takes what a webhook says of a product.
pub(super) fn take(tx: &mut Tx<'_>, system: &'static str, article: &Article) -> Result<Ingested> {
    let name = name(system, "product", &article.id);
    let before = name.load(tx)?;
    let mut known = before.clone().unwrap_or_default();
    if known.gone {
        return Ok(Ingested::ignored(IngestReason::Deleted));
    }
    if known.is_newer_than(article.at) {
        return Ok(Ingested {
            product_ids: products(tx, system, &known.parts)?,
            ..Ingested::ignored(IngestReason::Stale)
        });
    }
    let mut taken = Ingested {
        outcome: IngestOutcome::Updated,
        ..Ingested::default()
    };
    let mut is_new = true;
    for variant in &article.variants {
        let category = article.category.as_deref();
        is_new &= take_variant(tx, system, variant, category, &mut taken)?;
    }
    // What is no longer there is sold no more; the orders for it stay.
    for gone in &known.parts {
        if article.variants.iter().all(|variant| variant.id != *gone)
            && let Some(id) = lookup(tx, system, gone)?
            && tx.products().find(id)?.is_some()
        {
            let patch = ProductPatch {
                status: Some(ProductStatus::Discontinued),
                ..ProductPatch::default()
            };
            tx.products().update(id, patch)?;
        }
    }
    if is_new && before.is_none() && !taken.product_ids.is_empty() {
        taken.outcome = IngestOutcome::Created;
    }
    known.stamp(article.at);
    known.parts = article
        .variants
        .iter()
        .map(|variant| variant.id.clone())
        .collect();
    name.save(tx, before.as_ref(), &known)?;
    Ok(taken)
}

/// Takes one variant; whether its product was created.
fn take_variant(
    tx: &mut Tx<'_>,
    system: &'static str,
    variant: &Variant,
    category: Option<&str>,
    taken: &mut Ingested,
) -> Result<bool> {
    let name = variant_name(system, &variant.id);
    let before = name.load(tx)?;
    let mut seen = Seen::new(tx, before.as_ref());
    let (stored, mut sku) = match before.as_ref().and_then(Known::record::<ProductId>) {
        Some(id) => match tx.products().find(id)? {
            Some(product) => (Some(product), variant.sku.clone()),
            // It was deleted here.
            None => return Ok(false),
        },
        None => adopted(tx, system, variant, taken)?,
    };
    if let Some(wanted) = &sku
        && let Some(owner) = tx.products().find_by_sku(wanted)?
        && stored.as_ref().is_none_or(|stored| stored.id != owner.id)
    {
        if !taken
            .conflicts
            .iter()
            .any(|conflict| conflict.field == field(variant))
        {
            taken.conflicts.push(conflict(variant));
        }
        sku = None;
    }
    let (id, is_new) = match stored {
        Some(product) => (update(tx, product, variant, sku, category, &mut seen)?, false),
        None => (create(tx, variant, sku, category, &mut seen)?, true),
    };
    taken.product_ids.push(id);
    let mut known = before.clone().unwrap_or_default().of(id);
    known.remember(seen);
    name.save(tx, before.as_ref(), &known)?;
    if before.is_none() {
        let owner = id.to_string();
        owner_name(system, &owner).save(tx, None, &Known::default().of(id))?;
    }
    Ok(is_new)
}

fn field(variant: &Variant) -> String {
    format!("{}.sku", variant.path)
}

fn conflict(variant: &Variant) -> IngestConflict {
    IngestConflict {
        field: field(variant),
        code: Code::Taken,
    }
}

/// The product that has a new variant's SKU, unless it is another variant's, with the SKU that is free to take.
fn adopted(
    tx: &mut Tx<'_>,
    system: &'static str,
    variant: &Variant,
    taken: &mut Ingested,
) -> Result<(Option<Product>, Option<String>)> {
    let Some(sku) = &variant.sku else {
        return Ok((None, None));
    };
    let Some(product) = tx.products().find_by_sku(sku)? else {
        return Ok((None, Some(sku.clone())));
    };
    if owner_name(system, &product.id.to_string()).load(tx)?.is_some() {
        taken.conflicts.push(conflict(variant));
        return Ok((None, None));
    }
    Ok((Some(product), Some(sku.clone())))
}

fn create(
    tx: &mut Tx<'_>,
    variant: &Variant,
    sku: Option<String>,
    category: Option<&str>,
    seen: &mut Seen,
) -> Result<ProductId> {
    let mut new = NewProduct {
        sku,
        name: variant.name.clone(),
        description: variant.description.clone(),
        price: variant.price,
        unit: variant.unit.clone(),
        status: variant.status,
        attributes: variant.attributes.clone(),
        ..NewProduct::default()
    };
    if let Some(category) = category {
        seen.is_new("category", &category)?;
        new.category_ids.push(top_category(tx, category)?);
    }
    if let Some(sku) = &new.sku {
        seen.is_new("sku", sku)?;
    }
    seen.is_new("name", &variant.name)?;
    seen.is_new("status", &variant.status)?;
    for (field, text) in [("description", &variant.description), ("unit", &variant.unit)] {
        if let Some(text) = text {
            seen.is_new(field, text)?;
        }
    }
    if let Some(price) = &variant.price {
        seen.is_new("price", price)?;
    }
    for attribute in &variant.attributes {
        seen.is_new("attribute", &attribute)?;
    }
    Ok(tx.products().create(new)?.id)
}

fn update(
    tx: &mut Tx<'_>,
    product: Product,
    variant: &Variant,
    sku: Option<String>,
    category: Option<&str>,
    seen: &mut Seen,
) -> Result<ProductId> {
    let mut patch = ProductPatch::default();
    if let Some(sku) = sku
        && seen.is_new("sku", &sku)?
    {
        patch.sku = Patch::Set(sku);
    }
    if seen.is_new("name", &variant.name)? {
        patch.name = Some(variant.name.clone());
    }
    if seen.is_new("status", &variant.status)? {
        patch.status = Some(variant.status);
    }
    if let Some(description) = &variant.description
        && seen.is_new("description", description)?
    {
        patch.description = Patch::Set(description.clone());
    }
    if let Some(unit) = &variant.unit
        && seen.is_new("unit", unit)?
    {
        patch.unit = Patch::Set(unit.clone());
    }
    if let Some(price) = &variant.price
        && seen.is_new("price", price)?
    {
        patch.price = Patch::Set(*price);
    }
    if let Some(category) = category
        && seen.is_new("category", &category)?
    {
        let id = top_category(tx, category)?;
        let others = product.category_ids.iter().copied().filter(|other| *other != id);
        patch.category_ids = Patch::Set([id].into_iter().chain(others).collect());
    }
    for attribute in &variant.attributes {
        if seen.is_new("attribute", &attribute)? {
            let (name, value) = attribute;
            patch.attributes.insert(name.clone(), Some(value.clone()));
        }
    }
    for (name, value) in &product.attributes {
        if !variant.attributes.contains_key(name) && seen.is_dropped("attribute", &(name, value))? {
            patch.attributes.insert(name.clone(), None);
        }
    }
    Ok(tx.products().update(product.id, patch)?.id)
}

/// The products here of these variants, as far as they are known.
fn products(tx: &Tx<'_>, system: &'static str, variants: &[String]) -> Result<Vec<ProductId>> {
    let mut products = Vec::new();
    for variant in variants {
        products.extend(lookup(tx, system, variant)?);
    }
    Ok(products)
}

/// Takes that a product was deleted, with all of its variants; the orders for them stay.
pub(super) fn delete(tx: &mut Tx<'_>, system: &'static str, id: &str) -> Result<Ingested> {
    let name = name(system, "product", id);
    let before = name.load(tx)?;
    let mut known = before.clone().unwrap_or_default();
    known.gone = true;
    name.save(tx, before.as_ref(), &known)?;
    if before.is_none() {
        return Ok(Ingested::ignored(IngestReason::Unknown));
    }
    let mut taken = Ingested {
        product_ids: products(tx, system, &known.parts)?,
        ..Ingested::default()
    };
    for product in taken.product_ids.clone() {
        if tx.products().find(product)?.is_some() {
            tx.products().delete(product, None)?;
            taken.outcome = IngestOutcome::Deleted;
        }
    }
    Ok(taken)
}
