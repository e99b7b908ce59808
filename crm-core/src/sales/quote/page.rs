//! A quote as a page to print.

use minijinja::value::Serde;
use minijinja::{Environment, ErrorKind, UndefinedBehavior};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Quote, QuoteDocument, QuoteLine, QuoteStatus, QuoteTax};
use crate::base::{Code, Currency, Error, Result, TimeZone, clean_text};
use crate::customers::{self, Address, Customer, clean_language};
use crate::sales::deal::BillingInterval;
use crate::store::Reader;

/// The usual template.
const USUAL: &str = include_str!("page.html");
/// What values are escaped for.
const NAME: &str = "quote.html";
/// So many steps a template may take: a page of 2,000 lines takes about a tenth of them.
const FUEL: u64 = 1_000_000;

/// What a template knows. Texts are as they are, to be escaped; amounts have the decimals of their currency.
#[derive(Serialize)]
struct Page {
    language: String,
    seller: Vec<String>,
    customer: Addressee,
    number: String,
    revision: u32,
    status: QuoteStatus,
    issued_on: String,
    valid_until: Option<String>,
    title: Option<String>,
    introduction: Option<String>,
    terms: Option<String>,
    owner: Option<String>,
    reference: Option<String>,
    accepted_by: Option<String>,
    currency: Currency,
    lines: Vec<Line>,
    subtotal: String,
    has_discount: bool,
    discount: String,
    discount_percent: Option<String>,
    taxes: Vec<TaxOfRate>,
    total: String,
}

#[derive(Serialize)]
struct Addressee {
    name: Option<String>,
    address: Vec<String>,
}

#[derive(Serialize)]
struct Line {
    position: usize,
    sku: Option<String>,
    name: Option<String>,
    description: Option<String>,
    quantity: String,
    unit_price: String,
    has_discount: bool,
    discount: String,
    discount_percent: Option<String>,
    tax_rate: String,
    interval: Option<BillingInterval>,
    net: String,
    tax: String,
}

#[derive(Serialize)]
struct TaxOfRate {
    rate: String,
    base: String,
    tax: String,
}

fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}

fn line_of(position: usize, line: QuoteLine, money: impl Fn(Decimal) -> String) -> Line {
    Line {
        position,
        sku: line.sku,
        name: line.name,
        description: line.description,
        quantity: plain(line.quantity),
        unit_price: money(line.unit_price),
        has_discount: !line.discount.is_zero(),
        discount: money(line.discount),
        discount_percent: line.discount_percent.map(plain),
        tax_rate: plain(line.tax_rate),
        interval: line.interval,
        net: money(line.net),
        tax: money(line.tax),
    }
}

/// The address for letters about money: the one for bills, else the first.
fn address_of(customer: &Customer) -> Vec<String> {
    let is_billing = |address: &&Address| address.label.as_deref() == Some("billing");
    let mut addresses = customer.addresses.iter();
    let billing = addresses.clone().find(is_billing);
    let Some(address) = billing.or_else(|| addresses.next()) else {
        return Vec::new();
    };
    let city = [&address.postal_code, &address.city];
    let city: Vec<_> = city.into_iter().flatten().map(String::as_str).collect();
    let mut lines = address.lines.clone();
    lines.extend(Some(city.join(" ")).filter(|city| !city.is_empty()));
    lines.extend(address.region.clone());
    lines.extend(address.country.clone());
    lines
}

/// The quote, as it is read now, as a page.
pub(super) fn render(
    reader: &dyn Reader,
    quote: Quote,
    options: &QuoteDocument,
    zone: &TimeZone,
) -> Result<String> {
    let QuoteDocument {
        seller,
        language,
        template,
    } = options;
    let seller = seller
        .as_deref()
        .map(|text| clean_text(text, "seller"))
        .transpose()?;
    let language = language.as_deref().map(clean_language).transpose()?;
    let template = template
        .as_deref()
        .map(|text| clean_text(text, "template"))
        .transpose()?;
    let corrupt = || Error::new(Code::Corrupt).with_entity("customer");
    let (_, customer) = customers::load(reader, quote.customer_id)?.ok_or_else(corrupt)?;
    let customer = customer.record;
    let currency = quote.currency;
    let money = |amount: Decimal| currency.written(amount).to_string();
    let lines = quote.lines.into_iter().enumerate();
    let tax = |tax: QuoteTax| TaxOfRate {
        rate: plain(tax.rate),
        base: money(tax.base),
        tax: money(tax.tax),
    };
    let page = Page {
        language: language.unwrap_or_else(|| "en".to_owned()),
        seller: seller.unwrap_or_default().lines().map(str::to_owned).collect(),
        customer: Addressee {
            address: address_of(&customer),
            name: customer.name,
        },
        number: quote.number,
        revision: quote.revision,
        status: quote.status,
        issued_on: zone
            .date_of(quote.sent_at.unwrap_or(quote.created_at))
            .to_string(),
        valid_until: quote.valid_until.map(|day| day.to_string()),
        title: quote.title,
        introduction: quote.introduction,
        terms: quote.terms,
        owner: quote.owner,
        reference: quote.reference,
        accepted_by: quote.accepted_by,
        currency,
        lines: lines.map(|(at, line)| line_of(at + 1, line, money)).collect(),
        subtotal: money(quote.subtotal),
        has_discount: !quote.discount.is_zero(),
        discount: money(quote.discount),
        discount_percent: quote.discount_percent.map(plain),
        taxes: quote.taxes.into_iter().map(tax).collect(),
        total: money(quote.total),
    };
    fill(template.as_deref().unwrap_or(USUAL), &page)
}

/// What the template makes of the page. Its errors name the line, and nothing that stands there.
fn fill(template: &str, page: &Page) -> Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    let filled = environment.render_named_str(NAME, template, Serde(page));
    filled.map_err(|error| {
        let code = match error.kind() {
            ErrorKind::OutOfFuel => Code::OutOfRange,
            ErrorKind::UndefinedError => Code::UnknownField,
            _ => Code::Malformed,
        };
        let found = Error::field_of(code, "template");
        match error.line() {
            Some(line) => found.with_row(line as u64),
            None => found,
        }
    })
}
