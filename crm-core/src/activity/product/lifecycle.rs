//! Creating, updating, deleting and restoring products.

use super::store::{id_key, load, row_key, sku_key};
use super::{NewProduct, Product, ProductPatch, category};
use crate::activity::attributes;
use crate::base::{CategoryId, Code, Error, Money, ProductId, Result, check_amount, clean_label, clean_text};
use crate::journal::{Entity, Stored, Touched, Tx, check_version, created, updated};
use crate::store::Reader;

/// The longest SKU, in bytes.
const MAX_SKU: usize = 200;
/// At most this many categories a product.
const MAX_CATEGORIES: usize = 100;

const ENTITY: &str = "product";

pub(super) fn create(tx: &mut Tx<'_>, new: &NewProduct) -> Result<Product> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewProduct) -> Result<Product> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewProduct {
        id: _,
        sku,
        name,
        description,
        category_ids,
        price,
        cost,
        unit,
        status,
        attributes,
    } = new.clone();
    let mut product = Product {
        id,
        sku,
        name,
        description,
        category_ids,
        price,
        cost,
        unit,
        status,
        attributes,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    clean(tx, &mut product)?;
    tx.head.products = tx
        .head
        .products
        .checked_add(1)
        .ok_or_else(|| Error::new(Code::TooMany))?;
    let ordinal = tx.head.products;
    let seq = created(tx, None, &product);
    tx.put(id_key(id), ordinal.to_be_bytes().as_slice());
    store(tx, ordinal, seq, None, &product)?;
    Ok(product)
}

pub(super) fn update(tx: &mut Tx<'_>, id: ProductId, patch: &ProductPatch) -> Result<Product> {
    change(tx, id, patch.version, |tx, product| {
        let ProductPatch {
            version: _,
            sku,
            name,
            description,
            category_ids,
            price,
            cost,
            unit,
            status,
            attributes,
        } = patch.clone();
        sku.apply(&mut product.sku);
        if let Some(name) = name {
            product.name = name;
        }
        description.apply(&mut product.description);
        category_ids.apply_or_default(&mut product.category_ids);
        price.apply(&mut product.price);
        cost.apply(&mut product.cost);
        unit.apply(&mut product.unit);
        product.status = status.unwrap_or(product.status);
        attributes::merge(&mut product.attributes, attributes, "attributes")?;
        clean(tx, product)
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: ProductId, version: Option<u64>) -> Result<Product> {
    change(tx, id, version, |tx, product| {
        product.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: ProductId, version: Option<u64>) -> Result<Product> {
    let (ordinal, mut stored) =
        load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut stored.record, version)?;
    change_record(tx, ordinal, stored, |tx, product| {
        product.deleted_at = None;
        check_categories(tx, &product.category_ids)
    })
}

fn change(
    tx: &mut Tx<'_>,
    id: ProductId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Product) -> Result<()>,
) -> Result<Product> {
    let (ordinal, mut stored) = load(tx, id)?
        .filter(|(_, stored)| stored.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    check_version(&mut stored.record, version)?;
    change_record(tx, ordinal, stored, work)
}

fn change_record(
    tx: &mut Tx<'_>,
    ordinal: u32,
    stored: Stored<Product>,
    work: impl FnOnce(&mut Tx<'_>, &mut Product) -> Result<()>,
) -> Result<Product> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    work(tx, &mut after).map_err(|error| error.with_entity(ENTITY))?;
    if let Some(seq) = updated(tx, None, seq, &before, &mut after)? {
        // What order lines say of a product.
        let named = |product: &Product| {
            let Product {
                sku,
                name,
                category_ids,
                deleted_at,
                ..
            } = product.clone();
            (sku, name, category_ids, deleted_at)
        };
        if named(&before) != named(&after) {
            tx.touch(Touched::shared(Entity::Product));
        }
        store(tx, ordinal, seq, Some(&before), &after).map_err(|error| error.with_entity(ENTITY))?;
    }
    Ok(after)
}

/// Writes the row, and the SKU of a product that is not deleted.
fn store(tx: &mut Tx<'_>, ordinal: u32, seq: u64, before: Option<&Product>, after: &Product) -> Result<()> {
    let (old, new) = (before.and_then(Product::live_sku), after.live_sku());
    if old != new {
        if let Some(sku) = old {
            tx.delete(sku_key(sku));
        }
        if let Some(sku) = new {
            let key = sku_key(sku);
            if tx.get(key.as_bytes())?.is_some() {
                return Err(Error::field_of(Code::Taken, "sku"));
            }
            tx.put(key, ordinal.to_be_bytes().as_slice());
        }
    }
    let row = Stored {
        seq,
        record: after.clone(),
    };
    tx.put_row(row_key(ordinal), &row)
}

/// Brings everything given into its normal form, or says which field cannot be.
fn clean(tx: &Tx<'_>, product: &mut Product) -> Result<()> {
    product.name = clean_label(&product.name, "name")?;
    if let Some(sku) = &mut product.sku {
        *sku = clean_label(sku, "sku")?;
        if sku.len() > MAX_SKU {
            return Err(Error::field_of(Code::TooLong, "sku"));
        }
    }
    if let Some(description) = &product.description {
        clean_text(description, "description")?;
    }
    if let Some(unit) = &mut product.unit {
        *unit = clean_label(unit, "unit")?;
    }
    check_price(product.price, "price")?;
    check_price(product.cost, "cost")?;
    if product.category_ids.len() > MAX_CATEGORIES {
        return Err(Error::field_of(Code::TooMany, "category_ids"));
    }
    let mut seen = std::collections::BTreeSet::new();
    product.category_ids.retain(|id| seen.insert(*id));
    check_categories(tx, &product.category_ids)?;
    attributes::clean(&mut product.attributes, "attributes")
}

fn check_price(price: Option<Money>, field: &'static str) -> Result<()> {
    let Some(price) = price else { return Ok(()) };
    check_amount(price.amount, field)?;
    if price.amount.is_sign_negative() && !price.amount.is_zero() {
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    Ok(())
}

fn check_categories(reader: &dyn Reader, ids: &[CategoryId]) -> Result<()> {
    for (at, id) in ids.iter().enumerate() {
        if category::find(reader, *id)?.is_none() {
            let field = format!("category_ids[{at}]");
            return Err(Error::field_of(Code::UnknownReference, field));
        }
    }
    Ok(())
}
