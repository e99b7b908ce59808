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
        all.extend(reader, products)?;
        Ok(all)
    }

    /// Reads the products behind the last, up to this one.
    pub(super) fn extend(&mut self, reader: &dyn Reader, products: u32) -> Result<()> {
        let known = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        for ordinal in known.saturating_add(1)..=products {
            self.0.push(article(reader, ordinal)?);
        }
        Ok(())
    }

    /// Reads a product again.
    pub(super) fn reload(&mut self, reader: &dyn Reader, ordinal: u32) -> Result<()> {
        let place = (ordinal as usize).saturating_sub(1);
        if let Some(known) = self.0.get_mut(place) {
            *known = article(reader, ordinal)?;
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

fn article(reader: &dyn Reader, ordinal: u32) -> Result<Article> {
    Ok(Article::of(&product::load_by_ordinal(reader, ordinal)?.record))
}
