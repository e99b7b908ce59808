//! What a quote comes to.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Quote, QuoteTax};
use crate::base::{Code, Currency, Error, Result, check_amount, check_magnitude};

fn fits(amount: Option<Decimal>, field: &'static str) -> Result<Decimal> {
    amount.ok_or_else(|| Error::field_of(Code::OutOfRange, field))
}

/// Rounded to the currency's smallest unit, halves away from zero, as the laws on taxes mostly ask for.
fn rounded(amount: Decimal, currency: Currency) -> Decimal {
    let digits = currency.minor_digits();
    currency.written(amount.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero))
}

/// So many percent of an amount.
fn percent_of(amount: Decimal, percent: Decimal, currency: Currency) -> Result<Decimal> {
    let part = percent
        .checked_div(Decimal::ONE_HUNDRED)
        .and_then(|share| amount.checked_mul(share));
    Ok(rounded(fits(part, "lines")?, currency))
}

/// Gives a quote all that follows from its quantities, prices, percentages and rates.
pub(super) fn add_up(quote: &mut Quote) -> Result<()> {
    let currency = quote.currency;
    let mut subtotal = Decimal::ZERO;
    for (at, line) in quote.lines.iter_mut().enumerate() {
        let added = (|| {
            let goods = fits(line.quantity.checked_mul(line.unit_price), "quantity")?;
            check_magnitude(goods, "quantity")?;
            if let Some(percent) = line.discount_percent {
                line.discount = percent_of(goods, percent, currency)?;
            }
            line.net = fits(goods.checked_sub(line.discount), "discount")?;
            subtotal = fits(subtotal.checked_add(line.net), "quantity")?;
            Ok(())
        })();
        added.map_err(|error: Error| error.under(format_args!("lines[{at}]")))?;
    }
    // An offer to pay the customer is none.
    if subtotal.is_sign_negative() && !subtotal.is_zero() {
        return Err(Error::field_of(Code::OutOfRange, "lines"));
    }
    check_magnitude(subtotal, "lines")?;
    if let Some(percent) = quote.discount_percent {
        quote.discount = percent_of(subtotal, percent, currency)?;
    }
    if quote.discount > subtotal {
        return Err(Error::field_of(Code::OutOfRange, "discount"));
    }
    quote.subtotal = subtotal;
    tax(quote)?;
    let taxes: Decimal = quote.taxes.iter().map(|tax| tax.tax).sum();
    quote.total = fits(
        subtotal
            .checked_sub(quote.discount)
            .and_then(|rest| rest.checked_add(taxes)),
        "lines",
    )?;
    check_amount(quote.total, "lines")
}

/// Each line's tax, and their sums by rate.
fn tax(quote: &mut Quote) -> Result<()> {
    let shares = shares(quote)?;
    let mut taxes: Vec<QuoteTax> = Vec::new();
    for (line, share) in quote.lines.iter_mut().zip(shares) {
        let base = fits(line.net.checked_sub(share), "lines")?;
        line.tax = percent_of(base, line.tax_rate, quote.currency)?;
        let place = taxes.binary_search_by(|tax| tax.rate.cmp(&line.tax_rate));
        let at = place.unwrap_or_else(|at| {
            let none = QuoteTax {
                rate: line.tax_rate,
                base: Decimal::ZERO,
                tax: Decimal::ZERO,
            };
            taxes.insert(at, none);
            at
        });
        taxes[at].base = fits(taxes[at].base.checked_add(base), "lines")?;
        taxes[at].tax = fits(taxes[at].tax.checked_add(line.tax), "lines")?;
    }
    quote.taxes = taxes;
    Ok(())
}

/// Each line's share of the discount on the whole, by what the line comes to. The shares add up to the discount: each is
/// what all lines up to it take, rounded, less what those before it do.
pub(super) fn shares(quote: &Quote) -> Result<Vec<Decimal>> {
    let (mut sum, mut taken) = (Decimal::ZERO, Decimal::ZERO);
    let share = |net: Decimal| {
        if quote.discount.is_zero() {
            return Ok(Decimal::ZERO);
        }
        sum = fits(sum.checked_add(net), "lines")?;
        let part = if sum == quote.subtotal {
            quote.discount
        } else {
            // Multiplied first: a quotient that was cut off could fall below a half.
            let part = sum.checked_mul(quote.discount);
            let part = part.and_then(|part| part.checked_div(quote.subtotal));
            rounded(fits(part, "discount")?, quote.currency)
        };
        let share = fits(part.checked_sub(taken), "discount")?;
        taken = part;
        Ok(share)
    };
    quote.lines.iter().map(|line| line.net).map(share).collect()
}

/// Whether the quote has what follows from its lines.
pub(super) fn adds_up(quote: &Quote) -> bool {
    let mut added = quote.clone();
    add_up(&mut added).is_ok() && added == *quote
}
