//! Reading products.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::money;
use crate::activity::ProductStatus;
use crate::base::{Code, Money, Result, Timestamp};
use crate::exchange::ingest::articles::{Article, Variant};
use crate::exchange::ingest::payload::Node;

/// The product that an object is: one variant, known by the product's id.
pub(super) fn read(node: &Node<'_>, at: Option<Timestamp>) -> Result<Article> {
    let id = node.required_id("id")?;
    let name = node.label("name")?;
    let is_sold = !node.has("active") || node.flag("active")?;
    let variant = Variant {
        id: id.clone(),
        path: node.path(),
        sku: None,
        name: name.ok_or_else(|| node.error_at("name", Code::Required))?,
        description: node.text("description")?,
        price: price(node)?,
        unit: node.label("unit_label")?,
        status: if is_sold {
            ProductStatus::Active
        } else {
            ProductStatus::Discontinued
        },
        attributes: BTreeMap::new(),
    };
    Ok(Article {
        id,
        at,
        category: None,
        variants: vec![variant],
    })
}

/// The default price, where it is there whole and of one amount.
fn price(node: &Node<'_>) -> Result<Option<Money>> {
    let Some(price) = node.get("default_price").filter(Node::is_object) else {
        return Ok(None);
    };
    let currency = price.required_currency("currency")?;
    let amount = money::find(&price, "unit_amount", currency)?;
    if amount.is_some_and(|amount| amount < Decimal::ZERO) {
        return Err(price.error_at("unit_amount", Code::OutOfRange));
    }
    Ok(amount.map(|amount| Money::new(amount, currency)))
}
