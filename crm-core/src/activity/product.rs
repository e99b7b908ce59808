//! Shim until products land.
use crate::base::{CategoryId, Code, Error, ProductId, Result};
use crate::journal::Stored;
use crate::store::Reader;
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) id: ProductId,
    pub(crate) category_ids: Vec<CategoryId>,
}
pub(crate) fn ordinal_of(_: &dyn Reader, _: ProductId) -> Result<Option<u32>> {
    Ok(None)
}
pub(crate) fn ordinal_of_sku(_: &dyn Reader, _: &str) -> Result<Option<u32>> {
    Ok(None)
}
pub(crate) fn id_of(_: &dyn Reader, _: u32) -> Result<ProductId> {
    Err(Error::new(Code::Internal))
}
pub(crate) fn load_by_ordinal(_: &dyn Reader, _: u32) -> Result<Stored<Product>> {
    Err(Error::new(Code::Internal))
}
