//! The accessor for products.

use super::store::{load, load_by_ordinal, ordinal_of_sku};
use super::{NewProduct, Product, ProductPatch, ProductQuery, lifecycle, query};
use crate::base::{Code, Error, Page, PageRequest, ProductId, Result, Timestamp, clean_label};
use crate::journal::{Entity, HistoryEntry, ReadContext, Stored, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Products; from [`Crm::products`](crate::Crm::products), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Code, Crm, NewProduct, PageRequest, ProductPatch, ProductQuery, ProductStatus};
/// let crm = Crm::in_memory()?;
/// let mug = crm.products().create(NewProduct::new("Blue mug").sku("MUG-1"))?;
/// let patch = ProductPatch { status: Some(ProductStatus::Discontinued), ..ProductPatch::default() };
/// let mug = crm.products().update(mug.id, patch)?;
///
/// let sold = ProductQuery { status: Some(ProductStatus::Active), ..ProductQuery::default() };
/// assert!(crm.products().list(&sold, &PageRequest::default())?.items.is_empty());
/// let taken = crm.products().create(NewProduct::new("Red mug").sku("MUG-1")).unwrap_err();
/// assert_eq!((taken.code(), taken.field()), (Code::Taken, Some("sku")));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Products<C>(C);

impl<C> Products<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::products`](crate::Crm::products) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn stored(reader: &dyn Reader, id: ProductId) -> Result<Stored<Product>> {
    let missing = || Error::new(Code::NotFound).with_entity("product");
    Ok(load(reader, id)?.ok_or_else(missing)?.1)
}

impl<C: ReadContext> Products<C> {
    /// The product with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: ProductId) -> Result<Product> {
        self.find(id)?
            .ok_or_else(|| Error::new(Code::NotFound).with_entity("product"))
    }

    /// The product with this id, unless there is none or it is deleted.
    pub fn find(&self, id: ProductId) -> Result<Option<Product>> {
        self.0.read_about("product", |reader| {
            let product = load(reader, id)?.map(|(_, stored)| stored.record);
            Ok(product.filter(|product| product.deleted_at.is_none()))
        })
    }

    /// The product with this SKU, unless there is none or it is deleted.
    pub fn find_by_sku(&self, sku: &str) -> Result<Option<Product>> {
        let sku = clean_label(sku, "sku").map_err(|error| error.with_entity("product"))?;
        self.0.read_about("product", |reader| {
            let ordinal = ordinal_of_sku(reader, &sku)?;
            ordinal
                .map(|ordinal| Ok(load_by_ordinal(reader, ordinal)?.record))
                .transpose()
        })
    }

    /// A page of the products that the query asks for, in the order of their creation.
    pub fn list(&self, query: &ProductQuery, page: &PageRequest) -> Result<Page<Product>> {
        self.0
            .read_about("product", |reader| query::list(reader, query, page))
    }

    /// The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
    pub fn as_of(&self, id: ProductId, at: Timestamp) -> Result<Product> {
        self.0.read_about("product", |reader| {
            let stored = stored(reader, id)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the product's changes, newest first.
    pub fn history(&self, id: ProductId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about("product", |reader| {
            let stored = stored(reader, id)?;
            history_page(reader, Entity::Product, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Products<C> {
    /// Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
    pub fn create(&mut self, new: NewProduct) -> Result<Product> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: ProductId, patch: ProductPatch) -> Result<Product> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Deletes the product; its SKU is free again, the orders for it stay.
    pub fn delete(&mut self, id: ProductId, version: Option<u64>) -> Result<Product> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
    /// categories was deleted since. With a version, `stale_version` unless the product has it.
    pub fn restore(&mut self, id: ProductId, version: Option<u64>) -> Result<Product> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Products.
    pub fn products(&mut self) -> Products<&mut Self> {
        Products::on(self)
    }
}
