//! What recommendations know of products.

use std::collections::BTreeSet;

use crate::activity::product;
use crate::base::{CategoryId, ProductId, Result};
use crate::store::Reader;
use crate::{Product, ProductStatus};

/// The products, by ordinal.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Catalogue(Vec<Article>);

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Article {
    pub(super) id: ProductId,
    /// Whether it is still sold.
    is_sold: bool,
    categories: Box<[CategoryId]>,
}

impl Article {
    fn of(product: &Product) -> Self {
        Self {
            id: product.id,
            is_sold: product.deleted_at.is_none() && product.status == ProductStatus::Active,
            categories: product.category_ids.as_slice().into(),
        }
    }

    /// Whether it is in one of these categories.
    pub(super) fn is_in(&self, categories: &BTreeSet<CategoryId>) -> bool {
        self.categories.iter().any(|id| categories.contains(id))
    }

    pub(super) fn categories(&self) -> &[CategoryId] {
        &self.categories
    }
}

impl Catalogue {
    pub(super) fn of(reader: &dyn Reader, products: u32) -> Result<Self> {
        let mut all = Self::default();
        for ordinal in 1..=products {
            all.reload(reader, ordinal)?;
        }
        Ok(all)
    }

    /// Reads a product again; one that is new is the one behind the last.
    pub(super) fn reload(&mut self, reader: &dyn Reader, ordinal: u32) -> Result<()> {
        let article = Article::of(&product::load_by_ordinal(reader, ordinal)?.record);
        let place = (ordinal as usize).saturating_sub(1);
        match self.0.get_mut(place) {
            Some(known) => *known = article,
            None => self.0.push(article),
        }
        Ok(())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn get(&self, ordinal: u32) -> Option<&Article> {
        self.0.get((ordinal as usize).checked_sub(1)?)
    }

    /// The same of a product that is still sold.
    pub(super) fn sold(&self, ordinal: u32) -> Option<&Article> {
        self.get(ordinal).filter(|article| article.is_sold)
    }

    pub(super) fn bytes(&self) -> usize {
        let categories: usize = self.0.iter().map(|article| article.categories.len()).sum();
        self.0.capacity() * size_of::<Article>() + categories * size_of::<CategoryId>()
    }
}
