//! Where products are kept: their row, and the ways to it.

use super::Product;
use crate::base::{Code, Error, ProductId, Result, Timestamp};
use crate::journal::{Entity, Record, Stored};
use crate::store::key::parts;
use crate::store::table::{PRODUCT, PRODUCT_ID, PRODUCT_SKU};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

impl Row for Stored<Product> {
    const TABLE: &'static Table = &PRODUCT;
}

impl Record for Product {
    const ENTITY: Entity = Entity::Product;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

impl Product {
    /// The SKU that is taken by this product: none when it is deleted.
    pub(super) fn live_sku(&self) -> Option<&str> {
        self.sku.as_deref().filter(|_| self.deleted_at.is_none())
    }
}

pub(super) fn row_key(ordinal: u32) -> Key {
    Key::of(&PRODUCT).u32(ordinal)
}

pub(super) fn id_key(id: ProductId) -> Key {
    Key::of(&PRODUCT_ID).id(id)
}

pub(super) fn sku_key(sku: &str) -> Key {
    Key::of(&PRODUCT_SKU).text(sku)
}

fn ordinal_from(bytes: &[u8]) -> Result<u32> {
    let corrupt = |_| Error::new(Code::Corrupt).with_entity("product");
    Ok(u32::from_be_bytes(bytes.try_into().map_err(corrupt)?))
}

/// The index rows that a product's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let [ordinal] = parts(key, 1, [4])?;
    let product = decode::<Stored<Product>>(row)?.record;
    let mut rows: Vec<(Bytes, Bytes)> = vec![(id_key(product.id).into_bytes(), ordinal.into())];
    if let Some(sku) = product.live_sku() {
        rows.push((sku_key(sku).into_bytes(), ordinal.into()));
    }
    Ok(rows)
}

fn ordinal_at(reader: &dyn Reader, key: &Key) -> Result<Option<u32>> {
    reader
        .get(key.as_bytes())?
        .map(|bytes| ordinal_from(&bytes))
        .transpose()
}

/// The product's ordinal: 1 for the first product of the store, never reused. Deleted products keep theirs.
pub(crate) fn ordinal_of(reader: &dyn Reader, id: ProductId) -> Result<Option<u32>> {
    ordinal_at(reader, &id_key(id))
}

/// The ordinal of the product that has this SKU and is not deleted.
pub(crate) fn ordinal_of_sku(reader: &dyn Reader, sku: &str) -> Result<Option<u32>> {
    ordinal_at(reader, &sku_key(sku))
}

/// The product with this ordinal, deleted or not; `corrupt` when there is none.
pub(crate) fn load_by_ordinal(reader: &dyn Reader, ordinal: u32) -> Result<Stored<Product>> {
    let missing = || Error::new(Code::Corrupt).with_entity("product");
    decode(&reader.get(row_key(ordinal).as_bytes())?.ok_or_else(missing)?)
}

/// All products with their ordinals, deleted or not, in the order of their creation.
pub(crate) fn all(reader: &dyn Reader) -> Result<impl Iterator<Item = Result<(u32, Product)>> + '_> {
    let rows = reader.scan(Key::of(&PRODUCT).range())?;
    Ok(rows.map(|row| {
        let (key, row) = row?;
        let [ordinal] = parts(&key, 1, [4])?;
        Ok((ordinal_from(ordinal)?, decode::<Stored<Product>>(&row)?.record))
    }))
}

/// The id of the product with this ordinal.
pub(crate) fn id_of(reader: &dyn Reader, ordinal: u32) -> Result<ProductId> {
    Ok(load_by_ordinal(reader, ordinal)?.record.id)
}

/// The stored product with its ordinal, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: ProductId) -> Result<Option<(u32, Stored<Product>)>> {
    let Some(ordinal) = ordinal_of(reader, id)? else {
        return Ok(None);
    };
    Ok(Some((ordinal, load_by_ordinal(reader, ordinal)?)))
}
