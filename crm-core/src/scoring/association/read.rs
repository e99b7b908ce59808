//! Baskets of a store's orders.

use std::collections::{BTreeMap, HashMap};

use super::model::{BasketBy, BasketItem, BasketQuery, BasketRule, BasketRules, BasketSet, BasketSets};
use super::{AssociationRule, Baskets, ItemsetOptions, Itemsets, association_rules, frequent_itemsets};
use crate::activity::product;
use crate::base::{CategoryId, Code, Error, Result};
use crate::profile::{OrderWindow, Standing, each_sale, goods};
use crate::store::Reader;

/// Orders as baskets of numbers, and what the numbers stand for.
struct Read {
    baskets: Baskets,
    /// By number.
    items: Vec<BasketItem>,
}

/// The numbers of products or categories.
struct Numbers<'a> {
    reader: &'a dyn Reader,
    by: BasketBy,
    /// By the product's ordinal; none for a product without a category.
    of_product: HashMap<u32, Option<u32>>,
    of_category: BTreeMap<CategoryId, u32>,
    items: Vec<BasketItem>,
}

impl Numbers<'_> {
    fn of(&mut self, product: u32) -> Result<Option<u32>> {
        if let Some(number) = self.of_product.get(&product) {
            return Ok(*number);
        }
        let number = self.find(product)?;
        self.of_product.insert(product, number);
        Ok(number)
    }

    fn find(&mut self, ordinal: u32) -> Result<Option<u32>> {
        let product = product::load_by_ordinal(self.reader, ordinal)?.record;
        let next = u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        if self.by == BasketBy::Product {
            self.items.push(BasketItem {
                product_id: Some(product.id),
                category_id: None,
                name: product.name,
            });
            return Ok(Some(next));
        }
        let Some(category) = product.category_ids.first().copied() else {
            return Ok(None);
        };
        if let Some(number) = self.of_category.get(&category) {
            return Ok(Some(*number));
        }
        self.of_category.insert(category, next);
        self.items.push(BasketItem {
            product_id: None,
            category_id: Some(category),
            name: product::category_name(self.reader, category)?.unwrap_or_default(),
        });
        Ok(Some(next))
    }
}

/// Orders with at least one item, and of each what was not given back.
fn read(reader: &dyn Reader, query: &BasketQuery) -> Result<Read> {
    let window = OrderWindow {
        from: query.from,
        until: query.until,
        as_of: query.as_of,
    };
    let mut numbers = Numbers {
        reader,
        by: query.by,
        of_product: HashMap::new(),
        of_category: BTreeMap::new(),
        items: Vec::new(),
    };
    let mut baskets = Baskets::default();
    let mut basket = Vec::new();
    let mut room = query.max_basket_items;
    each_sale(reader, &window, |_, standing, order| {
        if standing != Standing::Purchase {
            return Ok(());
        }
        for goods in goods(order).filter(|goods| goods.quantity > 0.into()) {
            basket.extend(numbers.of(goods.product)?);
        }
        if !basket.is_empty() {
            let left = room.checked_sub(basket.len() as u64);
            room = left.ok_or_else(|| Error::field_of(Code::TooMany, "max_basket_items"))?;
            baskets.add(&mut basket);
        }
        Ok(())
    })?;
    let (baskets, items) = in_order(reader, baskets, numbers.items)?;
    Ok(Read { baskets, items })
}

/// The same with numbers in the order in which the items were created, whoever bought them first.
fn in_order(
    reader: &dyn Reader,
    baskets: Baskets,
    items: Vec<BasketItem>,
) -> Result<(Baskets, Vec<BasketItem>)> {
    let mut ranked = Vec::with_capacity(items.len());
    for (item, number) in items.into_iter().zip(0_u32..) {
        // Categories have ids alone, which are ordered by when they were minted.
        let place = match item.product_id {
            Some(id) => product::ordinal_of(reader, id)?.unwrap_or(u32::MAX),
            None => 0,
        };
        ranked.push((place, item.category_id, number, item));
    }
    ranked.sort_by_key(|(place, category, ..)| (*place, *category));
    let mut number_of = vec![0; ranked.len()];
    for ((.., old, _), new) in ranked.iter().zip(0..) {
        if let Some(number) = number_of.get_mut(*old as usize) {
            *number = new;
        }
    }
    let baskets = baskets.renumbered(|old| number_of.get(old as usize).copied().unwrap_or(old));
    Ok((baskets, ranked.into_iter().map(|(.., item)| item).collect()))
}

impl Read {
    fn itemsets(&self, query: &BasketQuery) -> Result<Itemsets> {
        let options = ItemsetOptions {
            min_support: query.min_support,
            max_items: query.max_items,
            max_itemsets: query.max_itemsets,
        };
        frequent_itemsets(&self.baskets, &options)
    }

    fn item(&self, number: u32) -> Option<BasketItem> {
        self.items.get(number as usize).cloned()
    }

    fn all(&self, numbers: &[u32]) -> Vec<BasketItem> {
        numbers.iter().filter_map(|number| self.item(*number)).collect()
    }

    fn rule(&self, rule: AssociationRule) -> Option<BasketRule> {
        let AssociationRule {
            antecedent,
            consequent,
            count,
            support,
            confidence,
            lift,
            leverage,
            conviction,
            zhang,
        } = rule;
        Some(BasketRule {
            antecedent: self.all(&antecedent),
            consequent: self.item(consequent)?,
            count,
            support,
            confidence,
            lift,
            leverage,
            conviction,
            zhang,
        })
    }
}

fn checked(query: &BasketQuery) -> Result<usize> {
    if query.limit == 0 {
        return Err(Error::field_of(Code::OutOfRange, "limit"));
    }
    Ok(query.limit as usize)
}

pub(super) fn rules(reader: &dyn Reader, query: &BasketQuery) -> Result<BasketRules> {
    let limit = checked(query)?;
    let read = read(reader, query)?;
    let rules = association_rules(&read.itemsets(query)?, query.min_confidence)?;
    Ok(BasketRules {
        baskets: read.baskets.len() as u64,
        found: rules.len() as u64,
        rules: rules
            .into_iter()
            .take(limit)
            .filter_map(|rule| read.rule(rule))
            .collect(),
    })
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 baskets")]
pub(super) fn sets(reader: &dyn Reader, query: &BasketQuery) -> Result<BasketSets> {
    let limit = checked(query)?;
    let read = read(reader, query)?;
    let mut found = read.itemsets(query)?;
    // Stable: of equals the first items stay first.
    found
        .itemsets
        .sort_by(|a, b| a.items.len().cmp(&b.items.len()).then(b.count.cmp(&a.count)));
    let sets = found.itemsets.iter().take(limit).map(|set| BasketSet {
        items: read.all(&set.items),
        count: set.count,
        support: set.count as f64 / found.baskets as f64,
    });
    Ok(BasketSets {
        baskets: found.baskets,
        found: found.itemsets.len() as u64,
        sets: sets.collect(),
    })
}
