//! Reading payments: intents, charges, and the checkout sessions that lead to them.

use rust_decimal::Decimal;

use super::customer::payer;
use super::events::SYSTEM;
use super::invoice::{bounded, each, item_name};
use super::money;
use crate::activity::{NewOrder, NewOrderLine, NewPayment};
use crate::base::{Currency, Result, Timestamp};
use crate::customers::{Channel, Identifier};
use crate::exchange::ingest::articles;
use crate::exchange::ingest::known::Name;
use crate::exchange::ingest::payload::{Node, sum};
use crate::exchange::ingest::people::Person;
use crate::exchange::ingest::sales::Sale;
use crate::store::Reader;

/// What an object tells of a payment.
struct Paid {
    /// Ids of the sale, the most lasting first.
    ids: Vec<String>,
    currency: Currency,
    amount: Decimal,
    at: Option<Timestamp>,
    method: Option<String>,
    person: Person,
}

/// The sale of one line that a payment is; none when nothing was paid.
fn sale(node: &Node<'_>, paid: Paid) -> Result<Option<Sale>> {
    let Paid {
        ids,
        currency,
        amount,
        at,
        method,
        person,
    } = paid;
    let mut ids = ids.into_iter();
    let Some(id) = ids.next().filter(|_| amount > Decimal::ZERO) else {
        return Ok(None);
    };
    let line = NewOrderLine {
        name: Some(item_name(node)?),
        quantity: Decimal::ONE,
        unit_price: amount,
        ..NewOrderLine::default()
    };
    Ok(Some(Sale {
        payments: vec![booked(&id, amount, at, method)],
        id,
        aliases: ids.collect(),
        at: None,
        person: Some(person),
        line_ids: Vec::new(),
        order: NewOrder {
            placed_at: at,
            ..NewOrder::new(currency, vec![line])
        },
        total: None,
        progress: None,
        cancelled: None,
        returns: Vec::new(),
        is_whole: false,
    }))
}

fn booked(id: &str, amount: Decimal, at: Option<Timestamp>, method: Option<String>) -> NewPayment {
    let name = Name {
        system: SYSTEM,
        kind: "payment",
        id,
    };
    NewPayment {
        id: Some(name.derive()),
        version: None,
        amount,
        at,
        method,
        reference: Some(id.to_owned()),
    }
}

/// The sale that a charge is; none while the money is only reserved.
pub(super) fn read_charge(node: &Node<'_>) -> Result<Option<Sale>> {
    let id = node.required_id("id")?;
    let currency = node.required_currency("currency")?;
    if node.label("status")?.as_deref() != Some("succeeded") || !node.flag("captured")? {
        return Ok(None);
    }
    let amount = match money::find(node, "amount_captured", currency)? {
        Some(amount) if amount > Decimal::ZERO => amount,
        _ => money::required(node, "amount", currency)?,
    };
    let method = match node.object("payment_method_details")? {
        Some(details) => details.label("type")?,
        None => None,
    };
    let ids = [
        node.reference("invoice")?,
        node.reference("payment_intent")?,
        Some(id),
    ];
    let paid = Paid {
        ids: ids.into_iter().flatten().collect(),
        currency,
        amount,
        at: node.seconds("created")?,
        method,
        person: payer(node, "billing_details")?,
    };
    sale(node, paid)
}

/// The sale that a payment intent is.
pub(super) fn read_intent(node: &Node<'_>) -> Result<Option<Sale>> {
    let id = node.required_id("id")?;
    let currency = node.required_currency("currency")?;
    if node.label("status")?.as_deref() != Some("succeeded") {
        return Ok(None);
    }
    let amount = match money::find(node, "amount_received", currency)? {
        Some(amount) if amount > Decimal::ZERO => amount,
        _ => money::required(node, "amount", currency)?,
    };
    let ids = [
        node.reference("invoice")?,
        Some(id),
        node.reference("latest_charge")?,
    ];
    let mut person = payer(node, "shipping")?;
    if person.identifiers.is_empty() {
        let email = node.label("receipt_email")?;
        let path = format!("{}.receipt_email", node.path());
        let email = email.map(|email| (path, Identifier::email(email)));
        person.identifiers.extend(email);
    }
    let paid = Paid {
        ids: ids.into_iter().flatten().collect(),
        currency,
        amount,
        at: node.seconds("created")?,
        method: None,
        person,
    };
    sale(node, paid)
}

/// The sale that a completed checkout session is; none when it was for a set-up, or the money is still to come.
pub(super) fn read_session(reader: &dyn Reader, node: &Node<'_>) -> Result<Option<Sale>> {
    let id = node.required_id("id")?;
    let is_paid = matches!(
        node.label("payment_status")?.as_deref(),
        Some("paid" | "no_payment_required")
    );
    if node.label("mode")?.as_deref() == Some("setup") || !is_paid {
        return Ok(None);
    }
    let currency = node.required_currency("currency")?;
    let total = money::required(node, "amount_total", currency)?;
    let invoice = node.reference("invoice")?;
    let has_invoice = invoice.is_some();
    let ids = [invoice, node.reference("payment_intent")?, Some(id)];
    let paid = Paid {
        ids: ids.into_iter().flatten().collect(),
        currency,
        amount: total,
        at: node.seconds("created")?,
        method: None,
        person: payer(node, "customer_details")?,
    };
    let Some(mut sale) = sale(node, paid)? else {
        return Ok(None);
    };
    let (lines, whole) = parts(reader, node, currency, total)?;
    sale.order.lines = lines;
    sale.order.discount = whole.discount;
    sale.order.shipping = whole.shipping;
    sale.order.tax = whole.tax;
    sale.order.channel = Some(Channel::Web);
    // An invoice tells more of the sale than its session.
    sale.is_whole = !has_invoice;
    sale.total = (!has_invoice).then(|| (total, format!("{}.amount_total", node.path())));
    Ok(Some(sale))
}

/// What is added to the lines, or taken off them.
struct Whole {
    discount: Decimal,
    shipping: Decimal,
    tax: Decimal,
}

/// What a session was for: its lines, where they are expanded, else one line.
fn parts(
    reader: &dyn Reader,
    node: &Node<'_>,
    currency: Currency,
    total: Decimal,
) -> Result<(Vec<NewOrderLine>, Whole)> {
    let mut whole = Whole {
        discount: Decimal::ZERO,
        shipping: Decimal::ZERO,
        tax: Decimal::ZERO,
    };
    if let Some(details) = node.object("total_details")? {
        whole.discount = money::amount(&details, "amount_discount", currency)?;
        whole.shipping = money::amount(&details, "amount_shipping", currency)?;
        whole.tax = money::amount(&details, "amount_tax", currency)?;
    }
    let mut lines = Vec::new();
    if let Some(items) = node.object("line_items")?
        && !items.flag("has_more")?
    {
        for item in items.list("data")?.objects() {
            let item = item?;
            let quantity = Decimal::from(item.integer("quantity")?.unwrap_or(1));
            let worth = money::required(&item, "amount_subtotal", currency)?;
            let (quantity, unit_price) = each(quantity, worth);
            let product = match item.object("price")? {
                Some(price) => price.reference("product")?,
                None => None,
            };
            lines.push(NewOrderLine {
                product_id: match product {
                    Some(product) => articles::lookup(reader, SYSTEM, &product)?,
                    None => None,
                },
                name: Some(item_name(&item)?),
                quantity,
                unit_price,
                ..NewOrderLine::default()
            });
        }
    }
    if lines.is_empty() {
        let subtotal = money::find(node, "amount_subtotal", currency)?;
        lines.push(NewOrderLine {
            name: Some("Checkout".to_owned()),
            quantity: Decimal::ONE,
            unit_price: bounded(node, subtotal.unwrap_or(total))?,
            ..NewOrderLine::default()
        });
    }
    let goods = lines.iter().map(|line| line.quantity * line.unit_price);
    // Prices may include the tax.
    if sum(node, goods.chain([-whole.discount, whole.shipping]))? == total {
        whole.tax = Decimal::ZERO;
    }
    Ok((lines, whole))
}
