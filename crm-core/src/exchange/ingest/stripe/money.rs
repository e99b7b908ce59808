//! Amounts in the units that Stripe counts in.

use rust_decimal::Decimal;

use crate::base::{Code, Currency, Result};
use crate::exchange::ingest::payload::Node;

/// Currencies that Stripe counts in whole units. Not quite ISO's: the ariary has decimals there, and the shilling of
/// Uganda and the króna have none, but Stripe still counts them in hundredths.
const WHOLE: [&str; 15] = [
    "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF",
];
/// Currencies that Stripe counts in thousandths.
const THOUSANDTHS: [&str; 5] = ["BHD", "JOD", "KWD", "OMR", "TND"];

/// How many decimals Stripe's unit of a currency has.
fn digits(currency: Currency) -> u32 {
    if WHOLE.contains(&currency.as_str()) {
        0
    } else if THOUSANDTHS.contains(&currency.as_str()) {
        3
    } else {
        2
    }
}

/// The amount in this field, if it is there.
pub(super) fn find(node: &Node<'_>, name: &'static str, currency: Currency) -> Result<Option<Decimal>> {
    node.minor(name, digits(currency))
}

/// The amount in this field; zero when it is missing.
pub(super) fn amount(node: &Node<'_>, name: &'static str, currency: Currency) -> Result<Decimal> {
    Ok(find(node, name, currency)?.unwrap_or_default())
}

/// The amount in this field, which has to be there.
pub(super) fn required(node: &Node<'_>, name: &'static str, currency: Currency) -> Result<Decimal> {
    find(node, name, currency)?.ok_or_else(|| node.error_at(name, Code::Required))
}
