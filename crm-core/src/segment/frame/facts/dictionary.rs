//! Texts and articles as numbers.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::Result;
use crate::segment::evaluate::{World, of_article};
use crate::segment::plan::{Column, Scalar};

/// Numbers for values, from 1 on, handed out while several threads meet them.
pub(super) struct Numbering<K>(Mutex<HashMap<K, u32>>);

impl<K: Clone + Eq + Hash> Numbering<K> {
    pub(super) fn new() -> Self {
        Self(Mutex::default())
    }

    fn number(&self, value: &K) -> u32 {
        let mut numbers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = numbers.get(value) {
            return *number;
        }
        let next = u32::try_from(numbers.len() + 1).unwrap_or(u32::MAX);
        numbers.insert(value.clone(), next);
        next
    }

    /// The values, that with number 1 first.
    pub(super) fn values(self) -> Vec<K> {
        let numbers = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut values: Vec<_> = numbers.into_iter().collect();
        values.sort_unstable_by_key(|(_, number)| *number);
        values.into_iter().map(|(value, _)| value).collect()
    }
}

/// What one thread knows of a numbering, by what it meets.
pub(super) struct Known<K>(HashMap<K, u32>);

impl<K: Eq + Hash> Known<K> {
    pub(super) fn new() -> Self {
        Self(HashMap::new())
    }

    /// The number of what is met, which is `value` in the numbering.
    pub(super) fn number<Q, V>(
        &mut self,
        met: &Q,
        all: &Numbering<V>,
        value: impl FnOnce() -> Result<(K, V)>,
    ) -> Result<u32>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
        V: Clone + Eq + Hash,
    {
        if let Some(number) = self.0.get(met) {
            return Ok(*number);
        }
        let (met, value) = value()?;
        let number = all.number(&value);
        self.0.insert(met, number);
        Ok(number)
    }
}

/// What a line is about: a product by its ordinal, or only what the line itself says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Article {
    pub(super) product: Option<u32>,
    pub(super) sku: Option<Arc<str>>,
    pub(super) name: Option<Arc<str>>,
}

/// What the catalogue says of all articles, as of one state.
#[derive(Debug)]
pub(in crate::segment::frame) struct Catalogue {
    pub(super) sku: Texts,
    pub(super) product: Texts,
    pub(super) categories: Texts,
}

/// A value of each article.
#[derive(Debug)]
pub(super) struct Texts {
    /// By article: the place of its value.
    pub(super) places: Vec<u32>,
    /// Each once; the first is NULL.
    pub(super) values: Vec<Scalar>,
}

impl Catalogue {
    pub(super) fn of(articles: &[Article], world: &World<'_>) -> Result<Self> {
        Ok(Self {
            sku: Texts::of(articles, world, &Column::Sku)?,
            product: Texts::of(articles, world, &Column::Product)?,
            categories: Texts::of(articles, world, &Column::Categories)?,
        })
    }

    pub(super) fn column(&self, column: &Column) -> Option<&Texts> {
        match column {
            Column::Sku => Some(&self.sku),
            Column::Product => Some(&self.product),
            Column::Categories => Some(&self.categories),
            _ => None,
        }
    }

    pub(in crate::segment::frame) fn bytes(&self) -> usize {
        [&self.sku, &self.product, &self.categories]
            .into_iter()
            .map(|texts| texts.places.len() * 4 + texts.values.len() * 64)
            .sum()
    }
}

impl Texts {
    fn of(articles: &[Article], world: &World<'_>, column: &Column) -> Result<Self> {
        let mut values = vec![Scalar::Null];
        let mut known: HashMap<Arc<[Arc<str>]>, u32> = HashMap::new();
        let mut places = Vec::with_capacity(articles.len() + 1);
        // There is no article 0.
        places.push(0);
        for article in articles {
            let value = of_article(
                world,
                article.product,
                (article.sku.as_deref(), article.name.as_deref()),
                column,
            )?;
            let key: Arc<[Arc<str>]> = match &value {
                Scalar::Text(text) => Arc::new([text.clone()]),
                Scalar::Texts(texts) => texts.clone(),
                _ => {
                    places.push(0);
                    continue;
                }
            };
            let next = u32::try_from(values.len()).unwrap_or(u32::MAX);
            let place = *known.entry(key).or_insert(next);
            if place == next {
                values.push(value);
            }
            places.push(place);
        }
        Ok(Self { places, values })
    }
}
