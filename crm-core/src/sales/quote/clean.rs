//! Bringing what is given of a quote into its normal form, or saying which field cannot be.

use rust_decimal::Decimal;

use super::{NewQuoteLine, Quote, QuoteLine};
use crate::base::{
    Code, Currency, Error, Result, check_amount, clean_label, clean_label_in, clean_text, nothing_or,
};
use crate::sales::article::{Article, lines, listed};
use crate::store::Reader;

/// The longest number, in bytes: it is part of a key.
const MAX_NUMBER: usize = 200;

pub(super) fn clean_number(number: &str) -> Result<String> {
    let number = clean_label(number, "number")?;
    if number.len() > MAX_NUMBER {
        return Err(Error::field_of(Code::TooLong, "number"));
    }
    Ok(number)
}

/// The lines, but for what they come to.
pub(super) fn lines_of(
    reader: &dyn Reader,
    currency: Currency,
    given: Vec<NewQuoteLine>,
) -> Result<Vec<QuoteLine>> {
    lines(given, |line| line_of(reader, currency, line))
}

fn line_of(reader: &dyn Reader, currency: Currency, given: NewQuoteLine) -> Result<QuoteLine> {
    let NewQuoteLine {
        product_id,
        sku,
        name,
        description,
        quantity,
        unit_price,
        discount,
        discount_percent,
        tax_rate,
        interval,
    } = given;
    let Article { product, sku, name } = Article::of(reader, product_id, sku, name)?;
    let description = description.map(|text| clean_text(&text, "description"));
    let price = product.as_ref().and_then(|product| product.price);
    let unit_price = listed(unit_price, price, currency, "unit_price")?;
    if quantity.is_zero() {
        return Err(Error::field_of(Code::OutOfRange, "quantity"));
    }
    check_amount(quantity, "quantity")?;
    check_amount(unit_price, "unit_price")?;
    let percent = discount_percent;
    let (discount, discount_percent) = discount_of(discount, percent)?;
    check_percent(tax_rate, "tax_rate")?;
    // A quote says what it said when it was written, whatever becomes of the product.
    Ok(QuoteLine {
        sku: sku.or_else(|| product.as_ref()?.sku.clone()),
        name: name.or_else(|| Some(product.as_ref()?.name.clone())),
        product_id: product.map(|product| product.id),
        description: description.transpose()?,
        quantity,
        unit_price: nothing_or(unit_price),
        discount,
        discount_percent,
        tax_rate: tax_rate.normalize(),
        interval,
        net: Decimal::ZERO,
        tax: Decimal::ZERO,
    })
}

/// A discount as an amount or as a percentage, not both.
pub(super) fn discount_of(amount: Decimal, percent: Option<Decimal>) -> Result<(Decimal, Option<Decimal>)> {
    check_amount(amount, "discount")?;
    let amount = nothing_or(amount);
    if amount.is_sign_negative() {
        return Err(Error::field_of(Code::OutOfRange, "discount"));
    }
    let Some(percent) = percent else {
        return Ok((amount, None));
    };
    check_percent(percent, "discount_percent")?;
    if !amount.is_zero() {
        return Err(Error::field_of(Code::Inconsistent, "discount_percent"));
    }
    Ok((amount, Some(percent.normalize())))
}

fn check_percent(percent: Decimal, field: &'static str) -> Result<()> {
    check_amount(percent, field)?;
    if (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent) {
        Ok(())
    } else {
        Err(Error::field_of(Code::OutOfRange, field))
    }
}

/// The texts of a quote.
pub(super) fn clean(quote: &mut Quote) -> Result<()> {
    for (text, field) in [
        (&mut quote.title, "title"),
        (&mut quote.owner, "owner"),
        (&mut quote.accepted_by, "by"),
        (&mut quote.reference, "reference"),
        (&mut quote.decline_reason, "reason"),
    ] {
        if let Some(text) = text {
            clean_label_in(text, field)?;
        }
    }
    for (text, field) in [(&quote.introduction, "introduction"), (&quote.terms, "terms")] {
        if let Some(text) = text {
            clean_text(text, field)?;
        }
    }
    Ok(())
}
