//! Reading orders.

use rust_decimal::Decimal;

use super::customer::{identifiers, name_parts};
use super::refund;
use super::topics::SYSTEM;
use crate::activity::{NewOrder, NewOrderLine, NewPayment, OrderStatus};
use crate::base::{Code, Result, Timestamp, check_magnitude};
use crate::customers::Channel;
use crate::exchange::ingest::articles;
use crate::exchange::ingest::known::Name;
use crate::exchange::ingest::payload::{List, Node, sum};
use crate::exchange::ingest::people::Person;
use crate::exchange::ingest::sales::Sale;
use crate::store::Reader;

/// At most this many lines an order has, as the orders' own limit is; one of them may be the tip.
const MAX_LINES: usize = 1_999;

/// The order that a payload is.
pub(super) fn read(reader: &dyn Reader, node: &Node<'_>) -> Result<Sale> {
    let id = node.required_id("id")?;
    let taxes_included = node.flag("taxes_included")?;
    let (mut lines, mut line_ids) = (Vec::new(), Vec::new());
    let items = node.list("line_items")?;
    for item in items.objects() {
        let item = item?;
        // An item that an edit took off before it was ever sold.
        if let Some(line) = read_line(reader, &item, taxes_included)? {
            line_ids.push(item.id("id")?.unwrap_or_default());
            lines.push(line);
        }
        if lines.len() > MAX_LINES {
            return Err(node.error_at("line_items", Code::TooMany));
        }
    }
    let placed_at = match node.time("processed_at")? {
        Some(at) => Some(at),
        None => node.time("created_at")?,
    };
    let mut order = NewOrder {
        shipping: shipping(node, taxes_included)?,
        channel: channel(node)?,
        note: note(node)?,
        placed_at,
        ..NewOrder::new(node.required_currency("currency")?, lines)
    };
    adjust(node, &items, taxes_included, &mut order)?;
    let total = node.decimal("total_price")?;
    if let Some(total) = total {
        add_tip(node, &mut order, total)?;
    }
    if order.lines.is_empty() {
        return Err(node.error_at("line_items", Code::Required));
    }
    Ok(Sale {
        at: node.time("updated_at")?,
        aliases: Vec::new(),
        person: Some(person(node)?),
        payments: payments(node, &id, total.unwrap_or_default())?,
        progress: progress(node)?,
        cancelled: match node.time("cancelled_at")? {
            Some(at) => Some((at, node.label("cancel_reason")?)),
            None => None,
        },
        returns: node
            .list("refunds")?
            .objects()
            .map(|refund| refund::read(&refund?))
            .collect::<Result<_>>()?,
        id,
        order,
        line_ids,
        total: total.map(|total| (total, "total_price".to_owned())),
        is_whole: true,
    })
}

/// The name that people know the order by, then the buyer's remark.
fn note(node: &Node<'_>) -> Result<Option<String>> {
    let parts = [node.label("name")?, node.text("note")?];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    Ok((!parts.is_empty()).then(|| parts.join("\n")))
}

fn channel(node: &Node<'_>) -> Result<Option<Channel>> {
    Ok(match node.label("source_name")?.as_deref() {
        Some("web") => Some(Channel::Web),
        Some("pos") => Some(Channel::InPerson),
        Some("iphone" | "android") => Some(Channel::App),
        _ => None,
    })
}

/// Who bought: the customer, or a guest known by the address given.
fn person(node: &Node<'_>) -> Result<Person> {
    let language = node.language("customer_locale")?;
    let mut person = Person {
        identifiers: identifiers(node, &["email", "contact_email", "phone"])?,
        language,
        has_bought: true,
        ..Person::default()
    };
    if let Some(customer) = node.object("customer")? {
        person.id = customer.id("id")?;
        person.parts = name_parts(&customer)?;
        let mut of_customer = identifiers(&customer, &["email", "phone"])?;
        if person.id.is_some() {
            // What the order says may be another's, such as the giver's of a present.
            person.identifiers = of_customer;
        } else {
            of_customer.append(&mut person.identifiers);
            person.identifiers = of_customer;
        }
    }
    for field in ["billing_address", "shipping_address"] {
        if let Some(address) = node.object(field)?
            && person.parts.is_none()
        {
            person.parts = name_parts(&address)?;
        }
    }
    Ok(person)
}

fn read_line(reader: &dyn Reader, item: &Node<'_>, taxes_included: bool) -> Result<Option<NewOrderLine>> {
    let quantity = item.integer("quantity")?;
    let quantity = Decimal::from(quantity.ok_or_else(|| item.error_at("quantity", Code::Required))?);
    if quantity.is_zero() {
        return Ok(None);
    }
    let unit_price = item.decimal("price")?;
    let unit_price = unit_price.ok_or_else(|| item.error_at("price", Code::Required))?;
    let goods = quantity
        .checked_mul(unit_price)
        .ok_or_else(|| item.error_at("price", Code::OutOfRange))?;
    check_magnitude(quantity, "quantity").map_err(|error| item.error_at("quantity", error.code()))?;
    check_magnitude(goods, "price").map_err(|error| item.error_at("price", error.code()))?;
    let discount = if item.has("discount_allocations") {
        total_of(item, &item.list("discount_allocations")?, "amount")?
    } else {
        item.amount("total_discount")?
    };
    let name = match item.label("name")? {
        Some(name) => Some(name),
        None => item.label("title")?,
    };
    let sku = item.label("sku")?;
    let variant = item.id("variant_id")?;
    let product_id = match &variant {
        Some(variant) => articles::lookup(reader, SYSTEM, variant)?,
        None => None,
    };
    if product_id.is_none() && sku.is_none() && name.is_none() {
        return Err(item.error_at("name", Code::Required));
    }
    let line = NewOrderLine {
        product_id,
        sku: sku.filter(|_| product_id.is_none()),
        name,
        quantity,
        unit_price,
        discount,
        tax: sum(item, [tax(item, taxes_included)?, duties(item, taxes_included)?])?,
    };
    check_magnitude(line.discount, "discount").map_err(|error| item.error(error.code()))?;
    check_magnitude(line.tax, "tax").map_err(|error| item.error(error.code()))?;
    Ok(Some(line))
}

/// The sum of one field over a list.
fn total_of(node: &Node<'_>, list: &List<'_>, field: &'static str) -> Result<Decimal> {
    let amounts = list.objects().map(|item| item?.amount(field));
    sum(node, amounts.collect::<Result<Vec<_>>>()?)
}

/// The tax that is added to something; none when its price includes it.
fn tax(node: &Node<'_>, taxes_included: bool) -> Result<Decimal> {
    let tax = total_of(node, &node.list("tax_lines")?, "price")?;
    Ok(if taxes_included { Decimal::ZERO } else { tax })
}

/// Customs duties on a line, and the tax on them.
fn duties(item: &Node<'_>, taxes_included: bool) -> Result<Decimal> {
    let mut duties = Vec::new();
    for duty in item.list("duties")?.objects() {
        let duty = duty?;
        if let Some(money) = duty.object("shop_money")? {
            duties.push(money.amount("amount")?);
        }
        duties.push(tax(&duty, taxes_included)?);
    }
    sum(item, duties)
}

/// What is charged for shipping: prices without discounts, with the tax that is added.
fn shipping(node: &Node<'_>, taxes_included: bool) -> Result<Decimal> {
    let mut shipping = Vec::new();
    for line in node.list("shipping_lines")?.objects() {
        let line = line?;
        if line.flag("is_removed")? {
            continue;
        }
        let price = line.amount("price")?;
        let discounted = line.decimal("discounted_price")?;
        shipping.push(if line.has("discount_allocations") {
            let discount = total_of(&line, &line.list("discount_allocations")?, "amount")?;
            sum(&line, [price, -discount])?
        } else {
            discounted.unwrap_or(price)
        });
        shipping.push(tax(&line, taxes_included)?);
    }
    sum(node, shipping)
}

/// Discounts and taxes that old versions of Shopify's API tell for the whole order alone.
fn adjust(node: &Node<'_>, items: &List<'_>, taxes_included: bool, order: &mut NewOrder) -> Result<()> {
    let has = |field| -> Result<bool> {
        for item in items.objects() {
            if item?.has(field) {
                return Ok(true);
            }
        }
        Ok(false)
    };
    if !has("tax_lines")? && !taxes_included {
        order.tax = node.amount("total_tax")?;
    }
    if !has("discount_allocations")? {
        let of_lines = sum(node, order.lines.iter().map(|line| line.discount))?;
        let rest = sum(node, [node.amount("total_discounts")?, -of_lines])?;
        order.discount = rest.max(Decimal::ZERO);
    }
    Ok(())
}

/// A tip is part of the price; where the lines do not have it yet, it becomes one.
fn add_tip(node: &Node<'_>, order: &mut NewOrder, total: Decimal) -> Result<()> {
    let tip = node.amount("total_tip_received")?;
    if tip <= Decimal::ZERO {
        return Ok(());
    }
    let lines = order
        .lines
        .iter()
        .flat_map(|line| [line.quantity * line.unit_price, -line.discount, line.tax]);
    let whole = [-order.discount, order.shipping, order.tax];
    if sum(node, lines.chain(whole))?.checked_add(tip) == Some(total) {
        order.lines.push(NewOrderLine {
            name: Some("Tip".to_owned()),
            quantity: Decimal::ONE,
            unit_price: tip,
            ..NewOrderLine::default()
        });
    }
    Ok(())
}

/// The money that came in.
fn payments(node: &Node<'_>, order: &str, total: Decimal) -> Result<Vec<NewPayment>> {
    let transactions = node.list("transactions")?;
    let mut payments = Vec::new();
    for item in transactions.objects() {
        let item = item?;
        let is_money = matches!(item.label("kind")?.as_deref(), Some("sale" | "capture"))
            && item.label("status")?.as_deref() == Some("success");
        let amount = item.amount("amount")?;
        if !is_money || amount <= Decimal::ZERO {
            continue;
        }
        let id = item.required_id("id")?;
        let name = Name {
            system: SYSTEM,
            kind: "transaction",
            id: &id,
        };
        payments.push(NewPayment {
            id: Some(name.derive()),
            version: None,
            amount,
            at: match item.time("processed_at")? {
                Some(at) => Some(at),
                None => item.time("created_at")?,
            },
            method: item.label("gateway")?,
            reference: Some(id.clone()),
        });
    }
    if !transactions.is_empty() {
        return Ok(payments);
    }
    let paid = match node.label("financial_status")?.as_deref() {
        Some("paid" | "partially_refunded" | "refunded") => total,
        Some("partially_paid") => {
            let outstanding = node.amount("total_outstanding")?;
            sum(node, [total, -outstanding])?
        }
        _ => Decimal::ZERO,
    };
    if paid > Decimal::ZERO {
        // Another sum is another payment.
        let id = format!("{order}:{}", paid.normalize());
        let name = Name {
            system: SYSTEM,
            kind: "paid",
            id: &id,
        };
        payments.push(NewPayment {
            id: Some(name.derive()),
            amount: paid,
            method: node.list("payment_gateway_names")?.labels()?.into_iter().next(),
            ..NewPayment::default()
        });
    }
    Ok(payments)
}

/// How far the order's execution is.
fn progress(node: &Node<'_>) -> Result<Option<(OrderStatus, Option<Timestamp>)>> {
    let status = node.label("fulfillment_status")?;
    let (mut sent, mut arrived, mut all_arrived) = (None, None, true);
    for item in node.list("fulfillments")?.objects() {
        let item = item?;
        if item.label("status")?.as_deref() != Some("success") {
            continue;
        }
        sent = sent.max(item.time("created_at")?);
        arrived = arrived.max(item.time("updated_at")?);
        all_arrived &= item.label("shipment_status")?.as_deref() == Some("delivered");
    }
    Ok(match status.as_deref() {
        Some("fulfilled") if sent.is_some() && all_arrived => Some((OrderStatus::Delivered, arrived)),
        Some("fulfilled") => Some((OrderStatus::Shipped, sent)),
        // A part of it is on its way.
        Some("partial") => Some((OrderStatus::Confirmed, sent)),
        _ => None,
    })
}
