//! The products of imported orders that are not in the catalogue yet.

use std::collections::{HashMap, HashSet};

use super::mapping::UnknownProduct;
use super::order_rows::Line;
use super::progress::is_of_the_row;
use crate::activity::{NewCategory, NewProduct, product::ordinal_of_sku};
use crate::base::{CategoryId, Error, PageRequest, Result};
use crate::journal::{Session, Tx};
use crate::store::Reader;

/// So many products are remembered, to spare looking them up again.
const MAX_KNOWN: usize = 1 << 18;

/// Finds products by what lines say of them, and creates those who are missing.
pub(super) struct Catalogue {
    unknown: UnknownProduct,
    known: HashSet<Box<str>>,
    /// By SKU, in the order in which they came.
    missing: Vec<Missing>,
    waiting: HashSet<Box<str>>,
    /// The products that could not be created.
    refused: HashMap<Box<str>, Error>,
}

struct Missing {
    sku: Box<str>,
    name: String,
    category: Option<String>,
}

impl Catalogue {
    pub(super) fn new(unknown: UnknownProduct) -> Self {
        Self {
            unknown,
            known: HashSet::new(),
            missing: Vec::new(),
            waiting: HashSet::new(),
            refused: HashMap::new(),
        }
    }

    /// Whether missing products are created.
    pub(super) fn creates(&self) -> bool {
        self.unknown != UnknownProduct::Keep
    }

    /// Notes the lines' products that are missing; whether there are any for the lines to wait for.
    pub(super) fn note(&mut self, reader: &dyn Reader, lines: &[Line]) -> Result<bool> {
        let mut waits = false;
        if self.unknown == UnknownProduct::Keep {
            return Ok(waits);
        }
        for line in lines {
            let Some(sku) = line.new.sku.as_deref() else {
                continue;
            };
            if self.known.contains(sku) || self.refused.contains_key(sku) {
                continue;
            }
            if self.waiting.contains(sku) {
                waits = true;
            } else if ordinal_of_sku(reader, sku)?.is_some() {
                self.remember(sku.into());
            } else {
                waits = true;
                self.waiting.insert(sku.into());
                self.missing.push(Missing {
                    sku: sku.into(),
                    name: line.new.name.clone().unwrap_or_else(|| sku.to_owned()),
                    category: line.category.clone(),
                });
            }
        }
        Ok(waits)
    }

    fn remember(&mut self, sku: Box<str>) {
        if self.known.len() >= MAX_KNOWN {
            self.known.clear();
        }
        self.known.insert(sku);
    }

    /// Creates the missing products and returns how many there were.
    pub(super) fn create_missing(&mut self, session: &Session<'_>, dry_run: bool) -> Result<u64> {
        if self.missing.is_empty() {
            return Ok(0);
        }
        let work = |tx: &mut Tx<'_>| -> Result<(Vec<Result<()>>, u64)> {
            let before = tx.head.products;
            let mut categories = None;
            let mut create = |missing| create(tx, missing, &mut categories);
            let created = self.missing.iter().map(&mut create).collect::<Result<Vec<_>>>()?;
            Ok((created, u64::from(tx.head.products - before)))
        };
        let (created, count) = if dry_run {
            session.rehearse(work)?
        } else {
            session.write(work)?
        };
        self.waiting.clear();
        for (missing, created) in std::mem::take(&mut self.missing).into_iter().zip(created) {
            match created {
                Ok(()) => self.remember(missing.sku),
                Err(error) => {
                    if self.refused.len() >= MAX_KNOWN {
                        self.refused.clear();
                    }
                    self.refused.insert(missing.sku, error);
                }
            }
        }
        Ok(count)
    }

    /// Why the line's product could not be created, if it could not.
    pub(super) fn check(&self, sku: Option<&str>) -> Result<()> {
        match sku.and_then(|sku| self.refused.get(sku)) {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }
}

type Categories = HashMap<String, CategoryId>;

/// Creates a product with its category; the outer error is one of the store.
fn create(tx: &mut Tx<'_>, missing: &Missing, categories: &mut Option<Categories>) -> Result<Result<()>> {
    if ordinal_of_sku(tx, &missing.sku)?.is_some() {
        return Ok(Ok(()));
    }
    let mut new = NewProduct::new(missing.name.as_str()).sku(&*missing.sku);
    if let Some(name) = &missing.category {
        match category(tx, name, categories) {
            Ok(id) => new = new.category(id),
            Err(error) if is_of_the_row(&error) => return Ok(Err(error.with_field("category"))),
            Err(error) => return Err(error),
        }
    }
    match tx.products().create(new) {
        Ok(_) => Ok(Ok(())),
        Err(error) if is_of_the_row(&error) => {
            let field = if error.field() == Some("name") {
                "description"
            } else {
                "sku"
            };
            Ok(Err(error.with_field(field)))
        }
        Err(error) => Err(error),
    }
}

/// The category of this name at the top of the tree, created when there is none.
pub(super) fn top_category(tx: &mut Tx<'_>, name: &str) -> Result<CategoryId> {
    category(tx, name, &mut None)
}

/// Like `top_category`, with those that are known already.
fn category(tx: &mut Tx<'_>, name: &str, categories: &mut Option<Categories>) -> Result<CategoryId> {
    let known = match categories {
        Some(known) => known,
        None => categories.insert(top(tx)?),
    };
    let key = name.to_lowercase();
    if let Some(id) = known.get(&key) {
        return Ok(*id);
    }
    let id = tx.categories().create(NewCategory::new(name))?.id;
    known.insert(key, id);
    Ok(id)
}

/// The categories at the top of the tree, by name in lower case.
fn top(tx: &mut Tx<'_>) -> Result<Categories> {
    let mut categories = Categories::new();
    let mut page = PageRequest::first(1_000);
    loop {
        let found = tx.categories().children(None, &page)?;
        categories.extend(
            found
                .items
                .into_iter()
                .map(|category| (category.name.to_lowercase(), category.id)),
        );
        let Some(next) = found.next else {
            return Ok(categories);
        };
        page = PageRequest::after(1_000, next);
    }
}
