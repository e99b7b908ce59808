//! Reading invoices.

use rust_decimal::Decimal;

use super::customer::identifiers;
use super::events::SYSTEM;
use super::money;
use crate::activity::{NewOrder, NewOrderLine, NewPayment};
use crate::base::{Code, Currency, ProductId, Result, Timestamp, check_magnitude};
use crate::exchange::ingest::articles;
use crate::exchange::ingest::known::Name;
use crate::exchange::ingest::payload::{Node, sum};
use crate::exchange::ingest::people::Person;
use crate::exchange::ingest::sales::Sale;
use crate::store::Reader;

/// At most this many lines an order has, as the orders' own limit is.
const MAX_LINES: usize = 1_999;

/// The sale that a paid invoice is; none for one of nothing, such as that of a trial.
pub(super) fn read(reader: &dyn Reader, node: &Node<'_>, at: Option<Timestamp>) -> Result<Option<Sale>> {
    let id = node.required_id("id")?;
    let currency = node.required_currency("currency")?;
    let total = money::required(node, "total", currency)?;
    let is_paid = matches!(node.label("status")?.as_deref(), None | Some("paid"));
    if total <= Decimal::ZERO || !is_paid {
        return Ok(None);
    }
    let mut order = NewOrder {
        shipping: shipping(node, currency)?,
        note: note(node)?,
        placed_at: node.seconds("created")?,
        ..NewOrder::new(currency, lines(reader, node, currency)?)
    };
    if let Some(list) = node.object("lines")?
        && list.flag("has_more")?
    {
        // An event holds no more than the first lines.
        let told = order
            .lines
            .iter()
            .flat_map(|line| [line.quantity * line.unit_price, -line.discount, line.tax]);
        let told = sum(node, told.chain([order.shipping]))?;
        order.lines.push(NewOrderLine {
            name: Some("Other items".to_owned()),
            quantity: Decimal::ONE,
            unit_price: sum(node, [total, -told])?,
            ..NewOrderLine::default()
        });
    }
    if order.lines.is_empty() {
        return Err(node.error_at("lines", Code::Required));
    }
    let aliases = aliases(node)?;
    let payments = payments(node, &id, aliases.first(), currency, total)?;
    Ok(Some(Sale {
        id,
        aliases,
        at,
        person: Some(person(node)?),
        line_ids: Vec::new(),
        order,
        total: Some((total, format!("{}.total", node.path()))),
        payments,
        progress: None,
        cancelled: None,
        returns: Vec::new(),
        is_whole: true,
    }))
}

/// The payment and the charge that paid it, where the event names them.
fn aliases(node: &Node<'_>) -> Result<Vec<String>> {
    let mut aliases = Vec::new();
    for field in ["payment_intent", "charge"] {
        aliases.extend(node.reference(field)?);
    }
    if let Some(payments) = node.object("payments")? {
        for item in payments.list("data")?.objects() {
            if let Some(payment) = item?.object("payment")? {
                for field in ["payment_intent", "charge"] {
                    aliases.extend(payment.reference(field)?);
                }
            }
        }
    }
    Ok(aliases)
}

/// The number that people know the invoice by, then its memo.
fn note(node: &Node<'_>) -> Result<Option<String>> {
    let parts = [node.label("number")?, node.text("description")?];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    Ok((!parts.is_empty()).then(|| parts.join("\n")))
}

fn person(node: &Node<'_>) -> Result<Person> {
    Ok(Person {
        id: node.reference("customer")?,
        identifiers: identifiers(node, "customer_email", "customer_phone")?,
        name: node.label("customer_name")?,
        has_bought: true,
        ..Person::default()
    })
}

fn shipping(node: &Node<'_>, currency: Currency) -> Result<Decimal> {
    match node.object("shipping_cost")? {
        Some(cost) => money::amount(&cost, "amount_total", currency),
        None => Ok(Decimal::ZERO),
    }
}

/// All of it is settled: what was not paid came from the customer's balance.
fn payments(
    node: &Node<'_>,
    id: &str,
    payment: Option<&String>,
    currency: Currency,
    total: Decimal,
) -> Result<Vec<NewPayment>> {
    let paid = money::find(node, "amount_paid", currency)?.unwrap_or(total);
    let paid = paid.min(total).max(Decimal::ZERO);
    let at = match node.object("status_transitions")? {
        Some(transitions) => transitions.seconds("paid_at")?,
        None => None,
    };
    let payment = payment.map_or(id, String::as_str);
    let parts = [
        ("payment", payment, paid, None),
        ("balance", id, total - paid, Some("balance")),
    ];
    let payments = parts
        .into_iter()
        .filter(|(_, _, amount, _)| *amount > Decimal::ZERO);
    let payments = payments.map(|(kind, id, amount, method)| {
        let name = Name {
            system: SYSTEM,
            kind,
            id,
        };
        NewPayment {
            id: Some(name.derive()),
            version: None,
            amount,
            at,
            method: method.map(str::to_owned),
            reference: Some(id.to_owned()),
        }
    });
    Ok(payments.collect())
}

fn lines(reader: &dyn Reader, node: &Node<'_>, currency: Currency) -> Result<Vec<NewOrderLine>> {
    let mut lines = Vec::new();
    let Some(list) = node.object("lines")? else {
        return Ok(lines);
    };
    for item in list.list("data")?.objects() {
        let item = item?;
        let quantity = Decimal::from(item.integer("quantity")?.unwrap_or(1));
        let mut discounts = Vec::new();
        for discount in item.list("discount_amounts")?.objects() {
            discounts.push(money::amount(&discount?, "amount", currency)?);
        }
        let worth = money::required(&item, "amount", currency)?;
        let product_id = product(reader, &item)?;
        let (quantity, unit_price) = each(quantity, worth);
        lines.push(NewOrderLine {
            product_id,
            sku: None,
            name: Some(item_name(&item)?),
            quantity,
            unit_price,
            discount: bounded(&item, sum(&item, discounts)?)?,
            tax: bounded(&item, sum(&item, taxes(&item, currency)?)?)?,
        });
        if lines.len() > MAX_LINES {
            return Err(node.error_at("lines", Code::TooMany));
        }
    }
    Ok(lines)
}

/// What a line is called: the first line of its description, as much of it as fits.
pub(super) fn item_name(item: &Node<'_>) -> Result<String> {
    let text = item.text("description")?.unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(200).collect();
    Ok(if name.is_empty() { "Item".to_owned() } else { name })
}

/// Quantity and price of one, where the whole can be divided so; else one at the price of all.
pub(super) fn each(quantity: Decimal, worth: Decimal) -> (Decimal, Decimal) {
    if quantity > Decimal::ONE
        && let Some(price) = worth.checked_div(quantity)
        && price.normalize().scale() <= 6
        && price.checked_mul(quantity) == Some(worth)
    {
        return (quantity, price.normalize());
    }
    (Decimal::ONE, worth)
}

pub(super) fn bounded(item: &Node<'_>, amount: Decimal) -> Result<Decimal> {
    check_magnitude(amount, "amount").map_err(|error| item.error(error.code()))?;
    Ok(amount)
}

/// Taxes on top of a line, in the form of old versions of the API and of new ones.
fn taxes(item: &Node<'_>, currency: Currency) -> Result<Vec<Decimal>> {
    let mut taxes = Vec::new();
    for tax in item.list("tax_amounts")?.objects() {
        let tax = tax?;
        if !tax.flag("inclusive")? {
            taxes.push(money::amount(&tax, "amount", currency)?);
        }
    }
    for tax in item.list("taxes")?.objects() {
        let tax = tax?;
        if tax.label("tax_behavior")?.as_deref() != Some("inclusive") {
            taxes.push(money::amount(&tax, "amount", currency)?);
        }
    }
    Ok(taxes)
}

/// The product here that a line's price is of, in the form of old versions of the API and of new ones.
fn product(reader: &dyn Reader, item: &Node<'_>) -> Result<Option<ProductId>> {
    let mut product = None;
    if let Some(pricing) = item.object("pricing")?
        && let Some(details) = pricing.object("price_details")?
    {
        product = details.reference("product")?;
    }
    if let Some(price) = item.object("price")?
        && product.is_none()
    {
        product = price.reference("product")?;
    }
    match product {
        Some(product) => articles::lookup(reader, SYSTEM, &product),
        None => Ok(None),
    }
}
