//! What may be given of a quote: a new one, an update, and what becomes of it.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::QuoteLine;
use crate::base::{
    Currency, CustomerId, DealId, Patch, ProductId, QuoteId, Timestamp, date_json, debug_by_id,
    debug_by_type, decimal_json,
};
use crate::sales::deal::BillingInterval;

/// A line of a quote to create or to update.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewQuoteLine {
    /// The product's id; or give its article number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What the line is called; as its product when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What there is to say of it, at most 1 MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many, 1 when left out.
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// The price of one, without tax. When left out, that of the product in the catalogue, whose currency has to be the
    /// quote's.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub unit_price: Option<Decimal>,
    /// What is taken off the line.
    #[serde(deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// What is taken off the line, in percent of it, when no amount is.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub discount_percent: Option<Decimal>,
    /// The rate of its tax, in percent, at most 100.
    #[serde(deserialize_with = "decimal_json::read")]
    pub tax_rate: Decimal,
    /// How often it is paid for; once when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<BillingInterval>,
}

impl Default for NewQuoteLine {
    fn default() -> Self {
        Self {
            product_id: None,
            sku: None,
            name: None,
            description: None,
            quantity: Decimal::ONE,
            unit_price: None,
            discount: Decimal::ZERO,
            discount_percent: None,
            tax_rate: Decimal::ZERO,
            interval: None,
        }
    }
}

impl NewQuoteLine {
    /// So many of something with this name, each at this price.
    pub fn new(
        name: impl Into<String>,
        quantity: impl Into<Decimal>,
        unit_price: impl Into<Decimal>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            quantity: quantity.into(),
            unit_price: Some(unit_price.into()),
            ..Self::default()
        }
    }

    /// So many of a product of the catalogue, each at its price there.
    pub fn product(id: ProductId, quantity: impl Into<Decimal>) -> Self {
        Self {
            product_id: Some(id),
            quantity: quantity.into(),
            ..Self::default()
        }
    }

    /// Says what is taken off, in percent.
    #[must_use]
    pub fn less_percent(mut self, percent: impl Into<Decimal>) -> Self {
        self.discount_percent = Some(percent.into());
        self
    }

    /// Says the rate of its tax, in percent.
    #[must_use]
    pub fn tax_rate(mut self, percent: impl Into<Decimal>) -> Self {
        self.tax_rate = percent.into();
        self
    }
}

impl From<QuoteLine> for NewQuoteLine {
    fn from(line: QuoteLine) -> Self {
        let QuoteLine {
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
            net: _,
            tax: _,
        } = line;
        Self {
            product_id,
            sku,
            name,
            description,
            quantity,
            unit_price: Some(unit_price),
            discount: if discount_percent.is_some() {
                Decimal::ZERO
            } else {
                discount
            },
            discount_percent,
            tax_rate,
            interval,
        }
    }
}

/// A quote to create.
///
/// ```
/// use crm_core::{Crm, Currency, NewCustomer, NewQuote, NewQuoteLine};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let loom = NewQuoteLine::new("Loom", 2, 900).less_percent(10).tax_rate(19);
/// let quote = crm.quotes().create(NewQuote::to(ada.id, Currency::EUR).line(loom))?;
/// // 1,800 less 180 is 1,620; 19 % of it are 307.80.
/// assert_eq!((quote.subtotal.to_string(), quote.total.to_string()), ("1620.00".into(), "1927.80".into()));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewQuote {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<QuoteId>,
    /// Its number, at most 200 bytes, which no other quote has had; one is made when left out: `Q-00001`, ascending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// To whom it is offered; the deal's customer when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// The deal that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal_id: Option<DealId>,
    /// What it is about, in a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// What is offered, at most 2,000 lines.
    #[serde(default)]
    pub lines: Vec<NewQuoteLine>,
    /// What is taken off the whole quote.
    #[serde(default, deserialize_with = "decimal_json::read")]
    pub discount: Decimal,
    /// What is taken off the whole quote, in percent of what the lines come to, when no amount is.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub discount_percent: Option<Decimal>,
    /// The last day on which it can be accepted.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub valid_until: Option<Date>,
    /// What stands above the lines, at most 1 MiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// What stands below them, at most 1 MiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
    /// Who makes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

impl NewQuote {
    fn new(currency: Currency) -> Self {
        Self {
            id: None,
            number: None,
            customer_id: None,
            deal_id: None,
            title: None,
            currency,
            lines: Vec::new(),
            discount: Decimal::ZERO,
            discount_percent: None,
            valid_until: None,
            introduction: None,
            terms: None,
            owner: None,
        }
    }

    /// A quote to this customer.
    pub fn to(customer: CustomerId, currency: Currency) -> Self {
        Self {
            customer_id: Some(customer),
            ..Self::new(currency)
        }
    }

    /// A quote for this deal.
    pub fn of(deal: DealId, currency: Currency) -> Self {
        Self {
            deal_id: Some(deal),
            ..Self::new(currency)
        }
    }

    /// Adds a line.
    #[must_use]
    pub fn line(mut self, line: NewQuoteLine) -> Self {
        self.lines.push(line);
        self
    }

    /// Says what is taken off the whole, in percent.
    #[must_use]
    pub fn less_percent(mut self, percent: impl Into<Decimal>) -> Self {
        self.discount_percent = Some(percent.into());
        self
    }

    /// Says the last day on which it can be accepted.
    #[must_use]
    pub fn valid_until(mut self, day: Date) -> Self {
        self.valid_until = Some(day);
        self
    }
}

/// What an update says of each field of a draft.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuotePatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What it is about.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub title: Patch<String>,
    /// All lines.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub lines: Patch<Vec<NewQuoteLine>>,
    /// What is taken off the whole quote; an amount that is set takes the percentage away.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "decimal_json::read_patch"
    )]
    pub discount: Patch<Decimal>,
    /// The same in percent; one that is set takes the place of the amount.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "decimal_json::read_patch"
    )]
    pub discount_percent: Patch<Decimal>,
    /// The last day on which it can be accepted.
    #[serde(
        skip_serializing_if = "Patch::is_keep",
        deserialize_with = "date_json::read_patch"
    )]
    pub valid_until: Patch<Date>,
    /// What stands above the lines.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub introduction: Patch<String>,
    /// What stands below them.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub terms: Patch<String>,
    /// Who makes it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub owner: Patch<String>,
}

/// The customer gets a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuoteSending {
    /// Refuse it with `stale_version` unless the quote has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out. Not later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

/// The customer agrees to a quote.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuoteAcceptance {
    /// Refuse it with `stale_version` unless the quote has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out. Not later, and not before it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Who, on the customer's side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The customer's own number for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// The customer does not want a quote.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuoteRefusal {
    /// Refuse it with `stale_version` unless the quote has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// When; now, when left out. Not later, and not before it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// How a quote is shown as a page.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuoteDocument {
    /// Who offers: name and address, one line each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller: Option<String>,
    /// The page's language; `en` when left out. The usual template is in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A template of one's own, in Jinja's language, at most 1 MiB; see [`Quotes::html`](crate::Quotes::html) for what it
    /// knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
}

debug_by_id!(NewQuote);
debug_by_type!(
    NewQuoteLine,
    QuotePatch,
    QuoteAcceptance,
    QuoteRefusal,
    QuoteDocument
);
