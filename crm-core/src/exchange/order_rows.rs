//! What one row of a file of orders says: a line, and something of the order that it belongs to.

use rust_decimal::{Decimal, RoundingStrategy};

use super::columns::{Cell, Columns, named};
use super::mapping::{MissingCustomer, OrderMapping};
use super::rows::Row;
use super::seen::Fingerprint;
use crate::activity::{NewOrder, NewOrderLine, OrderStatus};
use crate::base::{Code, Currency, Error, Result, TimeZone, Timestamp, check_magnitude};

/// A line of an order with its row.
pub(super) struct Line {
    pub(super) row: u64,
    pub(super) new: NewOrderLine,
    /// The category of the line's product.
    pub(super) category: Option<String>,
}

/// What concerns the whole order, in the places that the constants below name.
const PLACES: usize = 10;
/// The places of the cells that tell who the customer is.
pub(super) const CUSTOMER: std::ops::Range<usize> = 0..4;
pub(super) const EXTERNAL_ID: usize = 0;
pub(super) const EMAIL: usize = 1;
pub(super) const PHONE: usize = 2;
pub(super) const NAME: usize = 3;
const CURRENCY: usize = 4;
const STATUS: usize = 5;
const DISCOUNT: usize = 6;
const TAX: usize = 7;
const SHIPPING: usize = 8;
const PROMISED_ON: usize = 9;

pub(super) const FIELDS: [&str; PLACES] = [
    "customer_external_id",
    "customer_email",
    "customer_phone",
    "customer_name",
    "currency",
    "status",
    "discount",
    "tax",
    "shipping",
    "promised_on",
];

/// The texts of the cells that concern the whole order.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Head {
    text: String,
    ends: [u32; PLACES],
}

impl Head {
    pub(super) fn get(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start as usize..self.ends[place] as usize]
    }

    fn set(&mut self, texts: [&str; PLACES]) {
        self.text.clear();
        for (end, text) in self.ends.iter_mut().zip(texts) {
            self.text.push_str(text);
            // A row is at most a few MiB.
            *end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        }
    }

    /// Takes over what another row of the order says and this one does not; refuses what contradicts it.
    pub(super) fn merge(&mut self, other: &Self) -> Result<()> {
        if self == other {
            return Ok(());
        }
        let mut texts = [""; PLACES];
        for (place, text) in texts.iter_mut().enumerate() {
            let (known, new) = (self.get(place), other.get(place));
            *text = if known.is_empty() { new } else { known };
            if !new.is_empty() && *text != new {
                let code = if place == CURRENCY {
                    Code::CurrencyMismatch
                } else {
                    Code::Inconsistent
                };
                return Err(Error::field_of(code, FIELDS[place]));
            }
        }
        let mut merged = Self::default();
        merged.set(texts);
        *self = merged;
        Ok(())
    }
}

/// Where each field's value is found.
pub(super) struct Fields<'m> {
    pub(super) mapping: &'m OrderMapping,
    number: Cell,
    source: Cell,
    placed_at: Cell,
    head: [Cell; PLACES],
    sku: Cell,
    category: Cell,
    description: Cell,
    quantity: Cell,
    unit_price: Cell,
    amount: Cell,
    line_discount: Cell,
    line_tax: Cell,
}

impl<'m> Fields<'m> {
    /// Errors: `unknown_column`, and `required` for a field that no order can do without.
    pub(super) fn find(columns: &mut Columns, mapping: &'m OrderMapping) -> Result<Self> {
        // Every field is named here, so that a new one cannot be forgotten.
        let OrderMapping {
            format: _,
            number,
            source,
            customer_external_id,
            customer_issuer: _,
            customer_email,
            customer_phone,
            customer_name,
            unknown_customer: _,
            missing_customer,
            placed_at,
            time_format: _,
            time_zone: _,
            promised_on,
            date_format: _,
            currency,
            sku,
            unknown_product: _,
            category,
            description,
            quantity,
            unit_price,
            amount,
            line_discount,
            line_tax,
            discount,
            tax,
            shipping,
            status,
            statuses: _,
        } = mapping;
        let names = [customer_external_id, customer_email, customer_phone];
        let named =
            *missing_customer == MissingCustomer::Anonymous || names.iter().any(|column| column.is_some());
        for (given, field) in [
            (placed_at.is_some(), "placed_at"),
            (currency.is_some(), "currency"),
            (unit_price.is_some() || amount.is_some(), "unit_price"),
            (named, "customer_external_id"),
        ] {
            if !given {
                return Err(Error::field_of(Code::Required, field));
            }
        }
        let mut find = |field: &'static str, column: &Option<_>| columns.find(field, column.as_ref());
        let head = [
            customer_external_id,
            customer_email,
            customer_phone,
            customer_name,
            currency,
            status,
            discount,
            tax,
            shipping,
            promised_on,
        ];
        let mut cells = FIELDS
            .iter()
            .zip(head)
            .map(|(field, column)| find(field, column))
            .collect::<Result<Vec<_>>>()?;
        Ok(Self {
            mapping,
            head: std::array::from_fn(|_| cells.remove(0)),
            number: find("number", number)?,
            source: find("source", source)?,
            placed_at: find("placed_at", placed_at)?,
            sku: find("sku", sku)?,
            category: find("category", category)?,
            description: find("description", description)?,
            quantity: find("quantity", quantity)?,
            unit_price: find("unit_price", unit_price)?,
            amount: find("amount", amount)?,
            line_discount: find("line_discount", line_discount)?,
            line_tax: find("line_tax", line_tax)?,
        })
    }

    /// The field that first says who the customer is.
    pub(super) fn customer_field(&self) -> &'static str {
        let mapped = CUSTOMER.into_iter().find(|place| self.head[*place].is_mapped());
        FIELDS[mapped.unwrap_or(EXTERNAL_ID)]
    }

    /// The order without its number, lines, time and customer.
    pub(super) fn order(&self, columns: &Columns, head: &Head) -> Result<NewOrder> {
        let amount = |place: usize| match head.get(place) {
            "" => Ok(Decimal::ZERO),
            text => columns.number_in(text, &self.head[place]),
        };
        let currency = match head.get(CURRENCY) {
            "" => Err(Error::new(Code::Required)),
            text => text.parse::<Currency>(),
        };
        let status = match head.get(STATUS) {
            "" => OrderStatus::Placed,
            text => match self.mapping.statuses.get(text) {
                Some(status) => *status,
                None => named(text, &self.head[STATUS])?,
            },
        };
        let promised_on = match head.get(PROMISED_ON) {
            "" => None,
            text => Some(self.mapping.date_format.parse_day(text)),
        };
        Ok(NewOrder {
            promised_on: promised_on
                .transpose()
                .map_err(|error| error.with_field(FIELDS[PROMISED_ON]))?,
            discount: amount(DISCOUNT)?,
            tax: amount(TAX)?,
            shipping: amount(SHIPPING)?,
            status,
            ..NewOrder::new(
                currency.map_err(|error| error.with_field(FIELDS[CURRENCY]))?,
                Vec::new(),
            )
        })
    }

    /// The order's line that a row is.
    fn line(&self, columns: &Columns, row: &Row<'_>) -> Result<NewOrderLine> {
        let quantity = columns.number(row, &self.quantity)?.unwrap_or(Decimal::ONE);
        if quantity.is_zero() {
            return Err(Error::field_of(Code::OutOfRange, "quantity"));
        }
        let discount = columns.number(row, &self.line_discount)?.unwrap_or_default();
        let (unit_price, rest) = if let Some(price) = columns.number(row, &self.unit_price)? {
            (price, Decimal::ZERO)
        } else {
            let amount = columns.number(row, &self.amount)?;
            let amount = amount.ok_or_else(|| Error::field_of(Code::Required, self.price_field()))?;
            shares(amount, quantity).ok_or_else(|| Error::field_of(Code::OutOfRange, "amount"))?
        };
        // The order's sum would refuse it too, but not name the row.
        let goods = unit_price.checked_mul(quantity).unwrap_or(Decimal::MAX);
        check_magnitude(goods, self.price_field())?;
        Ok(NewOrderLine {
            product_id: None,
            sku: row.label(&self.sku)?,
            name: row.label(&self.description)?,
            quantity,
            unit_price,
            discount: discount
                .checked_add(rest)
                .ok_or_else(|| Error::field_of(Code::OutOfRange, "line_discount"))?,
            tax: columns.number(row, &self.line_tax)?.unwrap_or_default(),
        })
    }

    fn price_field(&self) -> &'static str {
        if self.unit_price.is_mapped() {
            "unit_price"
        } else {
            "amount"
        }
    }

    /// Names the mapping's field instead of the order's, and the line that the error is about.
    pub(super) fn name_field(&self, error: Error) -> (Error, Option<usize>) {
        let Some(path) = error.field() else {
            return (error, None);
        };
        let Some((line, part)) = path.strip_prefix("lines[").and_then(|rest| rest.split_once("].")) else {
            return (error, None);
        };
        let line = line.parse().ok();
        let field = match part {
            "unit_price" => self.price_field(),
            "discount" => "line_discount",
            "tax" => "line_tax",
            "name" => "description",
            "quantity" => "quantity",
            _ => "sku",
        };
        (error.with_field(field), line)
    }
}

/// The price of one when so many come to this amount, and what is to be taken off the line so that it does.
pub(super) fn shares(amount: Decimal, quantity: Decimal) -> Option<(Decimal, Decimal)> {
    /// Prices with more decimals than this are rounded.
    const MOST: u32 = 4;
    let price = amount.checked_div(quantity)?.normalize();
    if price.scale() <= MOST && price.checked_mul(quantity)? == amount {
        return Some((price, Decimal::ZERO));
    }
    let price = price
        .round_dp_with_strategy(MOST, RoundingStrategy::AwayFromZero)
        .normalize();
    Some((price, price.checked_mul(quantity)?.checked_sub(amount)?))
}

/// Reads rows one after the other, and keeps what the last one said of its order.
pub(super) struct Reading<'f> {
    fields: &'f Fields<'f>,
    zone: &'f TimeZone,
    number: String,
    source: String,
    head: Head,
    placed_at: Timestamp,
    /// The text of the last instant: the rows of an order mostly say the same.
    placed_text: String,
}

impl<'f> Reading<'f> {
    pub(super) fn new(fields: &'f Fields<'f>, zone: &'f TimeZone) -> Self {
        Self {
            fields,
            zone,
            number: String::new(),
            source: String::new(),
            head: Head::default(),
            placed_at: Timestamp::MIN,
            placed_text: String::new(),
        }
    }

    /// Whether the file numbers its orders.
    pub(super) fn is_numbered(&self) -> bool {
        self.fields.number.is_mapped()
    }

    /// The order's number; none when it cannot be told.
    pub(super) fn number(&self) -> Option<&str> {
        (!self.number.is_empty()).then_some(self.number.as_str())
    }

    pub(super) fn source(&self) -> Option<&str> {
        (!self.source.is_empty()).then_some(self.source.as_str())
    }

    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    pub(super) fn placed_at(&self) -> Timestamp {
        self.placed_at
    }

    /// Reads a row. Also when it is wrong, its order is known if its number could be read.
    pub(super) fn read(&mut self, columns: &Columns, row: &Row<'_>) -> Result<Line> {
        let fields = self.fields;
        self.number.clear();
        self.source.clear();
        if let Some(source) = row.label(&fields.source)? {
            self.source = source;
        }
        if self.is_numbered() {
            let number = row.label(&fields.number)?;
            self.number = number.ok_or_else(|| Error::field_of(Code::Required, "number"))?;
        }
        columns.check(row)?;
        if !self.is_numbered() {
            self.number = self.fingerprint(row)?;
        }
        let mut texts = [""; PLACES];
        for (text, cell) in texts.iter_mut().zip(&fields.head) {
            *text = row.text(cell)?.unwrap_or_default();
        }
        self.head.set(texts);
        self.read_time(row)?;
        Ok(Line {
            row: row.number,
            new: fields.line(columns, row)?,
            category: row.label(&fields.category)?,
        })
    }

    fn read_time(&mut self, row: &Row<'_>) -> Result<()> {
        let text = row.text(&self.fields.placed_at)?;
        let text = text.ok_or_else(|| Error::field_of(Code::Required, "placed_at"))?;
        if text != self.placed_text {
            let at = self.fields.mapping.time_format.parse(text, self.zone);
            self.placed_at = at.map_err(|error| error.with_field("placed_at"))?;
            self.placed_text.clear();
            self.placed_text.push_str(text);
        }
        Ok(())
    }

    fn fingerprint(&self, row: &Row<'_>) -> Result<String> {
        let fields = self.fields;
        let mut print = Fingerprint::new();
        let line = [
            &fields.sku,
            &fields.description,
            &fields.quantity,
            &fields.unit_price,
            &fields.amount,
        ];
        let line = line.into_iter().chain([&fields.line_discount, &fields.line_tax]);
        let cells = fields.head.iter().chain([&fields.placed_at]).chain(line);
        for cell in cells.filter(|cell| cell.is_column()) {
            print.add(&cell.field, row.text(cell)?.unwrap_or_default());
        }
        Ok(print.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(amount: &str, quantity: &str, price: &str, rest: &str) {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        let (found, discount) = shares(number(amount), number(quantity)).unwrap();
        assert_eq!((found, discount), (number(price), number(rest)));
        assert_eq!(found * number(quantity) - discount, number(amount));
    }

    #[test]
    fn shares_of_an_amount_add_up_to_it() {
        check("29.33", "2", "14.665", "0");
        check("63.34", "3", "21.1134", "0.0002");
        check("-63.34", "-3", "21.1134", "-0.0002");
        check("63.34", "-3", "-21.1134", "0.0002");
        check("0", "3", "0", "0");
        check("1", "3000000", "0.0001", "299");
    }
}
