//! What a quote that was accepted makes: the lines of its deal, and an order.

use super::money::shares;
use super::store::load;
use super::{Quote, QuoteLine};
use crate::activity::{NewOrder, NewOrderLine};
use crate::base::{Code, Error, QuoteId, Result};
use crate::sales::deal::NewDealLine;
use crate::store::Reader;

/// The lines of a deal over what the quote offers: its share of the discount on the whole is in each.
pub(super) fn deal_lines(quote: &Quote) -> Result<Vec<NewDealLine>> {
    let lines = quote.lines.iter().zip(shares(quote)?);
    let line = |(line, share): (&QuoteLine, rust_decimal::Decimal)| {
        let discount = line.discount.checked_add(share);
        Ok(NewDealLine {
            product_id: line.product_id,
            sku: line.sku.clone(),
            name: line.name.clone(),
            quantity: line.quantity,
            unit_price: Some(line.unit_price),
            discount: discount.ok_or_else(|| Error::field_of(Code::OutOfRange, "discount"))?,
            tax: line.tax,
            interval: line.interval,
        })
    };
    lines.map(line).collect()
}

/// The order over what a quote offers, which comes to the same.
pub(in crate::sales) fn order_over(reader: &dyn Reader, id: QuoteId) -> Result<NewOrder> {
    let corrupt = || Error::new(Code::Corrupt).with_entity(super::store::ENTITY);
    let (_, row) = load(reader, id)?.ok_or_else(corrupt)?;
    let Quote {
        customer_id,
        currency,
        lines,
        discount,
        ..
    } = row.record;
    let line = |line: QuoteLine| NewOrderLine {
        product_id: line.product_id,
        sku: line.sku,
        name: line.name,
        quantity: line.quantity,
        unit_price: line.unit_price,
        discount: line.discount,
        tax: line.tax,
    };
    let order = NewOrder::new(currency, lines.into_iter().map(line).collect());
    Ok(NewOrder {
        discount,
        ..order.customer(customer_id)
    })
}
