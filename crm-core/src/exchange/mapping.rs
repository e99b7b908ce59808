//! What the columns of a file mean.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::activity::OrderStatus;
use crate::base::{CustomerId, TimeFormat};

/// Where a value comes from: `"Email"`, `3` or `{"fixed": "EUR"}` in JSON.
///
/// ```
/// use crm_core::Column;
/// let mapping: Vec<Column> = serde_json::from_str(r#"["Email", 3, {"fixed": "EUR"}]"#)?;
/// assert_eq!(mapping, [Column::from("Email"), Column::from(3), Column::fixed("EUR")]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Column {
    /// The column with this header.
    Name(String),
    /// The column at this place, the first being 0.
    Index(u32),
    /// No column, but this text in every row.
    Fixed {
        /// The text.
        fixed: String,
    },
}

impl Column {
    /// This text in every row.
    pub fn fixed(text: impl Into<String>) -> Self {
        Self::Fixed { fixed: text.into() }
    }
}

impl From<&str> for Column {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<u32> for Column {
    fn from(index: u32) -> Self {
        Self::Index(index)
    }
}

/// How a file separates its values (RFC 4180, but for what is said here). Its text is UTF-8, with or without a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CsvFormat {
    /// What stands between two cells: one ASCII character, a comma when left out.
    pub delimiter: char,
    /// Whether the first row names the columns; it does when left out.
    pub header: bool,
    /// What stands before the decimals of a number.
    pub decimal_mark: DecimalMark,
}

impl Default for CsvFormat {
    fn default() -> Self {
        Self {
            delimiter: ',',
            header: true,
            decimal_mark: DecimalMark::Point,
        }
    }
}

/// What stands before the decimals of a number. Digits are never grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalMark {
    /// `12.30`.
    #[default]
    Point,
    /// `12,30`.
    Comma,
}

/// Who gave the external ids of a file, when the mapping does not say.
pub(super) const ISSUER: &str = "import";

/// What the columns of a file of customers mean. Empty cells say nothing.
///
/// A row is known again by the first of these that it has: external id, e-mail address, phone number. A row without
/// any gets an external id that is made of its cells, so that it is known again too.
///
/// ```
/// use crm_core::{CustomerMapping, Crm, ImportOptions};
/// let crm = Crm::in_memory()?;
/// let file = "Name,Mail,Since\nAda,ada@example.org,1842\nBob,at example.org,\n";
/// let mapping = CustomerMapping {
///     name: Some("Name".into()),
///     email: Some("Mail".into()),
///     ..CustomerMapping::default()
/// };
/// let report = crm.imports().customers(file.as_bytes(), &mapping, ImportOptions::default())?;
/// assert_eq!((report.rows.read, report.rows.imported, report.rows.rejected), (2, 1, 1));
/// assert_eq!((report.errors[0].row, report.errors[0].column.as_deref()), (2, Some("Mail")));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CustomerMapping {
    /// How the file separates its values.
    pub format: CsvFormat,
    /// The customer's id in the system that the file comes from.
    pub external_id: Option<Column>,
    /// The system's name: the issuer of the external ids, `import` when left out.
    pub issuer: String,
    /// E-mail address.
    pub email: Option<Column>,
    /// Phone number.
    pub phone: Option<Column>,
    /// `person` or `organization`; a new customer is a person when left out.
    pub kind: Option<Column>,
    /// The whole name.
    pub name: Option<Column>,
    /// The given name.
    pub given_name: Option<Column>,
    /// The family's name.
    pub family_name: Option<Column>,
    /// Birthday, in `date_format`.
    pub birthday: Option<Column>,
    /// How birthdays are written.
    pub date_format: TimeFormat,
    /// `female`, `male` or `nonbinary`, or their first letters; `x` for the last.
    pub gender: Option<Column>,
    /// Preferred language, a BCP 47 tag.
    pub language: Option<Column>,
    /// Occupation, or trade.
    pub occupation: Option<Column>,
    /// The lines of the address above the city, one or more a cell.
    pub address_lines: Vec<Column>,
    /// The address's postal code.
    pub postal_code: Option<Column>,
    /// The address's city.
    pub city: Option<Column>,
    /// The address's state or province.
    pub region: Option<Column>,
    /// The address's country, two letters (ISO 3166-1).
    pub country: Option<Column>,
    /// Tags, with `tag_separator` between them.
    pub tags: Option<Column>,
    /// What stands between two tags, a comma when left out. A cell with a unit separator (U+001F) is cut there instead,
    /// so that a list is written whatever its texts hold.
    pub tag_separator: char,
    /// A stage by its name, such as `lead`.
    pub lifecycle: Option<Column>,
    /// The member of staff who looks after the customer.
    pub owner: Option<Column>,
    /// Where the customer came from.
    pub source: Option<Column>,
    /// Custom fields, by key; read by the type of their definition. Dates and instants are in `date_format`, choices
    /// have `tag_separator` between them.
    pub custom: BTreeMap<String, Column>,
}

/// What stands between the texts of a list, where it is none of them.
const UNIT_SEPARATOR: char = '\u{1f}';

impl CustomerMapping {
    /// The texts of a cell that holds several.
    pub(super) fn parts<'a>(&self, cell: &'a str) -> impl Iterator<Item = &'a str> {
        let separator = if cell.contains(UNIT_SEPARATOR) {
            UNIT_SEPARATOR
        } else {
            self.tag_separator
        };
        cell.split(separator)
            .map(str::trim)
            .filter(|part| !part.is_empty())
    }
}

impl Default for CustomerMapping {
    fn default() -> Self {
        Self {
            format: CsvFormat::default(),
            external_id: None,
            issuer: ISSUER.to_owned(),
            email: None,
            phone: None,
            kind: None,
            name: None,
            given_name: None,
            family_name: None,
            birthday: None,
            date_format: TimeFormat::Iso,
            gender: None,
            language: None,
            occupation: None,
            address_lines: Vec::new(),
            postal_code: None,
            city: None,
            region: None,
            country: None,
            tags: None,
            tag_separator: ',',
            lifecycle: None,
            owner: None,
            source: None,
            custom: BTreeMap::new(),
        }
    }
}

/// What to do with an order whose customer is not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownCustomer {
    /// Create the customer.
    #[default]
    Create,
    /// Reject the order with `unknown_reference`.
    Reject,
    /// Import the order as nobody's.
    Anonymous,
}

/// What to do with an order that names no customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingCustomer {
    /// Reject the order with `required`.
    #[default]
    Reject,
    /// Import the order as nobody's.
    Anonymous,
}

/// What to do with an article number that no product has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownProduct {
    /// Keep the number on the line.
    #[default]
    Keep,
    /// Create the product, named as the first line that has it, in that line's category. Asks for `sku` in the mapping.
    Create,
}

/// What the columns of a file of orders mean: a row is a line of an order. Empty cells say nothing.
///
/// Rows with one number (and source) are one order when at most 16 rows of others lie between them; a number that
/// comes back later is rejected. In a file without numbers each row is an order, and gets a number that is made of
/// its cells and of how often they came, so that it is known again.
///
/// What concerns the whole order (its customer, currency, status and amounts) is taken from the first of its rows that
/// says it, and may not differ in the others; only the instant may, and is that of the first row. An order whose
/// quantities are all negative, or whose total is, is a return.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrderMapping {
    /// How the file separates its values.
    pub format: CsvFormat,
    /// The order's number.
    pub number: Option<Column>,
    /// The system that the order comes from, in which its number is unique.
    pub source: Option<Column>,
    /// The customer's id in another system.
    pub customer_external_id: Option<Column>,
    /// That system's name, `import` when left out.
    pub customer_issuer: Option<String>,
    /// The customer's e-mail address.
    pub customer_email: Option<Column>,
    /// The customer's phone number.
    pub customer_phone: Option<Column>,
    /// The name of a customer who is created. A name alone tells nobody.
    pub customer_name: Option<Column>,
    /// What to do when the customer is not stored. The first of external id, e-mail address and phone number that
    /// is stored decides who it is.
    pub unknown_customer: UnknownCustomer,
    /// What to do when no customer is named.
    pub missing_customer: MissingCustomer,
    /// When the order was placed. Required.
    pub placed_at: Option<Column>,
    /// How instants are written.
    pub time_format: TimeFormat,
    /// The IANA time zone of times without an offset; the file's own when left out.
    pub time_zone: Option<String>,
    /// The day by which the order is promised, in `date_format`.
    pub promised_on: Option<Column>,
    /// How days are written.
    pub date_format: TimeFormat,
    /// The order's currency. Required.
    pub currency: Option<Column>,
    /// The article number. Lines without one have no product: where none are mapped, `unknown_product` and `category` do
    /// nothing.
    pub sku: Option<Column>,
    /// What to do when no product has the article number.
    pub unknown_product: UnknownProduct,
    /// The category of a product that is created, by its name at the top of the tree; created too when there is none.
    pub category: Option<Column>,
    /// What the line is called.
    pub description: Option<Column>,
    /// How many; 1 when left out, negative for goods that come back.
    pub quantity: Option<Column>,
    /// The price of one. This or `amount` is required.
    pub unit_price: Option<Column>,
    /// What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does
    /// not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
    pub amount: Option<Column>,
    /// What was taken off the line.
    pub line_discount: Option<Column>,
    /// Tax that is added to the line.
    pub line_tax: Option<Column>,
    /// What was taken off the whole order.
    pub discount: Option<Column>,
    /// Tax that is added to the whole order.
    pub tax: Option<Column>,
    /// The price of shipping.
    pub shipping: Option<Column>,
    /// How far the order's execution is, by its name or by `statuses`; placed when left out.
    pub status: Option<Column>,
    /// What the file's own names of statuses mean.
    pub statuses: BTreeMap<String, OrderStatus>,
}

/// What to do with a deal whose customer is named but not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownDealCustomer {
    /// Reject the deal with `unknown_reference`: a name that is written in two ways makes no second customer.
    #[default]
    Reject,
    /// Create the customer.
    Create,
}

/// What the columns of a file of deals mean: a row is a deal. Empty cells say nothing.
///
/// A deal is known again by its external id, or, in a file without, by its cells. One that was deleted since is made
/// anew.
///
/// **Names.** Pipelines, stages, products and customers are found by their name. Where none is written just so, the
/// only one whose name differs by case or spaces is taken, and the row gets the warning `not_exact`; where there are
/// several, none is, and the code is `ambiguous`.
///
/// **The way.** The deal goes its way by the ordinary commands: it begins, comes to the stages of which the row has a
/// date, and is won or lost at the end, where the pipeline's rules and checks hold; a won deal with a product makes its
/// order. The earliest date is the beginning: `opened_at`, in the stage where the row says it is, or in the first one
/// when it came to others later. A deal without any begins now, or when it was closed, with the warning `required`.
///
/// **The amount** of a row with a product is that of its line. Where it is left out, the line is at the product's price
/// in the catalogue; where that has none in the deal's currency, the row gets the warning `required`.
///
/// A row is rejected for all that is wrong with it, each an error of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DealMapping {
    /// How the file separates its values.
    pub format: CsvFormat,
    /// The deal's id in the system that the file comes from.
    pub external_id: Option<Column>,
    /// The system's name, `import` when left out.
    pub issuer: String,
    /// What the deal is about; the product's name when left out, or else the external id.
    pub name: Option<Column>,
    /// The pipeline, by its name. Required.
    pub pipeline: Option<Column>,
    /// The stage in which the deal is, by its name or by `stages`. Required.
    pub stage: Option<Column>,
    /// What the file's own names of stages mean: names of stages.
    pub stages: BTreeMap<String, String>,
    /// The customer's id in another system.
    pub customer_external_id: Option<Column>,
    /// That system's name, `import` when left out.
    pub customer_issuer: String,
    /// The customer's e-mail address.
    pub customer_email: Option<Column>,
    /// The customer's phone number.
    pub customer_phone: Option<Column>,
    /// The customer's name. The first of external id, e-mail address, phone number and name that is stored decides who
    /// it is. Where that is the name, and the customer is known by another of what the row gives, it is `not_exact`: perhaps
    /// a namesake.
    pub customer_name: Option<Column>,
    /// `person` or `organization`: what a customer is who is created; an organization when left out.
    pub customer_kind: Option<Column>,
    /// What to do when the customer is not stored.
    pub unknown_customer: UnknownDealCustomer,
    /// Whose deals are that name no customer, with the warning `required`; rejected with that code when left out.
    pub missing_customer_id: Option<CustomerId>,
    /// The product, by its article number or its name.
    pub product: Option<Column>,
    /// What to do when there is no such product: create one with this name, or keep the name on the line, with the
    /// warning `unknown_reference`.
    pub unknown_product: UnknownProduct,
    /// How many of the product; 1 when left out.
    pub quantity: Option<Column>,
    /// What the deal comes to.
    pub amount: Option<Column>,
    /// The currency of the amount. Required.
    pub currency: Option<Column>,
    /// When the deal began.
    pub opened_at: Option<Column>,
    /// When the deal came to an open stage, by the stage's name.
    pub stage_dates: BTreeMap<String, Column>,
    /// When the deal was won or lost, required then. Of an open deal it is the day on which it is expected to be closed.
    pub closed_at: Option<Column>,
    /// How instants are written.
    pub time_format: TimeFormat,
    /// The IANA time zone of times without an offset; the file's own when left out.
    pub time_zone: Option<String>,
    /// The day on which the deal is expected to be closed, in `date_format`.
    pub expected_close_on: Option<Column>,
    /// How days are written.
    pub date_format: TimeFormat,
    /// How probable it is that the deal is won, in percent.
    pub probability: Option<Column>,
    /// Whose deal it is: a salesperson.
    pub owner: Option<Column>,
    /// Whose team's it is.
    pub team: Option<Column>,
    /// Where the deal came from.
    pub source: Option<Column>,
    /// The campaign that brought it.
    pub campaign: Option<Column>,
    /// What is to be done next.
    pub next_step: Option<Column>,
    /// Why it was lost.
    pub lost_reason: Option<Column>,
}

impl Default for DealMapping {
    fn default() -> Self {
        Self {
            format: CsvFormat::default(),
            external_id: None,
            issuer: ISSUER.to_owned(),
            name: None,
            pipeline: None,
            stage: None,
            stages: BTreeMap::new(),
            customer_external_id: None,
            customer_issuer: ISSUER.to_owned(),
            customer_email: None,
            customer_phone: None,
            customer_name: None,
            customer_kind: None,
            unknown_customer: UnknownDealCustomer::Reject,
            missing_customer_id: None,
            product: None,
            unknown_product: UnknownProduct::Keep,
            quantity: None,
            amount: None,
            currency: None,
            opened_at: None,
            stage_dates: BTreeMap::new(),
            closed_at: None,
            time_format: TimeFormat::Iso,
            time_zone: None,
            expected_close_on: None,
            date_format: TimeFormat::Iso,
            probability: None,
            owner: None,
            team: None,
            source: None,
            campaign: None,
            next_step: None,
            lost_reason: None,
        }
    }
}
