//! Reading products with their variants.

use std::collections::BTreeMap;

use crate::activity::ProductStatus;
use crate::base::{Code, Currency, Money, Result, Value};
use crate::exchange::ingest::articles::{Article, Variant};
use crate::exchange::ingest::payload::Node;

/// At most this many variants a product: what Shopify allows.
const MAX_VARIANTS: usize = 2_048;

/// The product that a payload is; prices are in the shop's currency.
pub(super) fn read(node: &Node<'_>, currency: Option<Currency>) -> Result<Article> {
    let title = node
        .label("title")?
        .ok_or_else(|| node.error_at("title", Code::Required))?;
    let status = match node.label("status")?.as_deref() {
        Some("archived") => ProductStatus::Discontinued,
        _ => ProductStatus::Active,
    };
    let vendor = node.label("vendor")?;
    let options = option_names(node)?;
    let mut variants = Vec::new();
    for item in node.list("variants")?.objects() {
        let item = item?;
        let mut attributes = BTreeMap::new();
        if let Some(vendor) = &vendor {
            attributes.insert("vendor".to_owned(), Value::Text(vendor.clone()));
        }
        for (name, field) in options.iter().zip(["option1", "option2", "option3"]) {
            // A product without variants has one, of an option that is called so.
            if let Some(value) = item.label(field)?.filter(|value| value != DEFAULT_TITLE) {
                attributes.insert(name.clone(), Value::Text(value));
            }
        }
        let price = item.decimal("price")?;
        if price.is_some_and(|price| price.is_sign_negative() && !price.is_zero()) {
            return Err(item.error_at("price", Code::OutOfRange));
        }
        let sku = item.label("sku")?;
        if sku.as_ref().is_some_and(|sku| sku.len() > 200) {
            return Err(item.error_at("sku", Code::TooLong));
        }
        variants.push(Variant {
            id: item.required_id("id")?,
            path: item.path(),
            sku,
            name: name(&title, item.label("title")?),
            description: None,
            price: price
                .zip(currency)
                .map(|(price, currency)| Money::new(price, currency)),
            unit: None,
            status,
            attributes,
        });
        if variants.len() > MAX_VARIANTS {
            return Err(node.error_at("variants", Code::TooMany));
        }
    }
    Ok(Article {
        id: node.required_id("id")?,
        at: node.time("updated_at")?,
        category: node.label("product_type")?,
        variants,
    })
}

/// What Shopify calls the only variant of a product that has no variants.
const DEFAULT_TITLE: &str = "Default Title";

/// The product's name with the variant's, when it has several.
fn name(title: &str, variant: Option<String>) -> String {
    match variant.filter(|variant| variant != DEFAULT_TITLE) {
        Some(variant) if title.len() + variant.len() < 900 => format!("{title} - {variant}"),
        _ => title.to_owned(),
    }
}

/// The names of the options, such as `Colour`; `option1` where one has none.
fn option_names(node: &Node<'_>) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for item in node.list("options")?.objects() {
        let name = item?.label("name")?;
        // Attributes have short names, each once.
        let name = name.filter(|name| name.len() <= 200 && name != "vendor" && !names.contains(name));
        names.push(name.unwrap_or_else(|| format!("option{}", names.len() + 1)));
        if names.len() == 3 {
            break;
        }
    }
    while names.len() < 3 {
        names.push(format!("option{}", names.len() + 1));
    }
    Ok(names)
}
