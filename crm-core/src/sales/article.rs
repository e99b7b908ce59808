//! What the lines of deals, quotes and purchase orders are of: a product of the catalogue, or what they call it.

use rust_decimal::Decimal;

use crate::activity::{Product, product};
use crate::base::{Code, Currency, Error, Money, ProductId, Result, clean_label};
use crate::store::Reader;

/// At most this many lines a record.
const MAX_LINES: usize = 2_000;

/// Makes of each line that is given the one that is stored; an error names the line.
pub(super) fn lines<G, L>(given: Vec<G>, line: impl Fn(G) -> Result<L>) -> Result<Vec<L>> {
    if given.len() > MAX_LINES {
        return Err(Error::field_of(Code::TooMany, "lines"));
    }
    let line = |(at, given)| line(given).map_err(|error| error.under(format_args!("lines[{at}]")));
    given.into_iter().enumerate().map(line).collect()
}

/// What a line is of.
pub(super) struct Article {
    /// The product by its id, or by its SKU; none where the catalogue has no such SKU, or only a name is given.
    pub(super) product: Option<Product>,
    pub(super) sku: Option<String>,
    pub(super) name: Option<String>,
}

impl Article {
    /// Finds what is given: a product's id, an SKU or a name at least.
    pub(super) fn of(
        reader: &dyn Reader,
        product_id: Option<ProductId>,
        sku: Option<String>,
        name: Option<String>,
    ) -> Result<Self> {
        let sku = sku.map(|sku| clean_label(&sku, "sku")).transpose()?;
        let name = name.map(|name| clean_label(&name, "name")).transpose()?;
        let known = match (product_id, &sku) {
            (Some(id), _) => {
                let unknown = || Error::field_of(Code::UnknownReference, "product_id");
                Some(product::ordinal_of(reader, id)?.ok_or_else(unknown)?)
            }
            (None, Some(sku)) => product::ordinal_of_sku(reader, sku)?,
            (None, None) if name.is_none() => return Err(Error::field_of(Code::Required, "product_id")),
            (None, None) => None,
        };
        let product = known
            .map(|ordinal| product::load_by_ordinal(reader, ordinal))
            .transpose()?
            .map(|stored| stored.record);
        Ok(Self { product, sku, name })
    }
}

/// The amount that is given, or else what the catalogue has, which must be in this currency.
pub(super) fn listed(
    given: Option<Decimal>,
    listed: Option<Money>,
    currency: Currency,
    field: &'static str,
) -> Result<Decimal> {
    match (given, listed) {
        (Some(amount), _) => Ok(amount),
        (None, Some(listed)) if listed.currency == currency => Ok(listed.amount),
        (None, Some(_)) => Err(Error::field_of(Code::CurrencyMismatch, field)),
        (None, None) => Err(Error::field_of(Code::Required, field)),
    }
}
