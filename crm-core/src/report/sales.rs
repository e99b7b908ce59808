//! What was sold: in all, by currency, by month.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::{Date, Month};

use super::share;
use crate::activity::{Locator, OrderRow, net, total};
use crate::base::{Code, Currency, Error, Money, Result, TimeZone, Timestamp, decimal_json, money_map};
use crate::customers::Customer;
use crate::journal::Stored;
use crate::profile::{Standing, standing};
use crate::store::table::{CUSTOMER, ORDER};
use crate::store::{Reader, clusters, time_zone};

/// What was sold. Cancelled and deleted orders count in nothing; those of deleted customers do, since they happened.
///
/// A refund lowers the figures of the order it belongs to, in the month in which that was placed; a return without an
/// order lowers those of its own month. So the months add up to the whole, and both to what the profiles say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SalesReport {
    /// Customers that are not deleted, whether they bought or not.
    pub customers: u64,
    /// Customers with an order.
    pub buyers: u64,
    /// Customers with orders on two civil days or more.
    pub repeat_buyers: u64,
    /// Repeat buyers / buyers; none without buyers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat_rate: Option<f64>,
    /// Orders, without returns.
    pub orders: u64,
    /// Those of them whose customer is not known.
    pub anonymous_orders: u64,
    /// Returns: orders that only took goods back.
    pub returns: u64,
    /// When the first order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_order_at: Option<Timestamp>,
    /// When the last order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_order_at: Option<Timestamp>,
    /// By currency, in the order of the codes.
    pub currencies: Vec<CurrencySales>,
    /// Every month from the first order or return to the last, in the business's time zone. A month in which nothing
    /// happened is there, with zeros; but not where nothing happened for more than ten years, as before an order whose
    /// date is wrong.
    pub months: Vec<MonthSales>,
}

/// What was sold in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CurrencySales {
    /// The currency.
    pub currency: Currency,
    /// Orders, without returns.
    pub orders: u64,
    /// Totals less refunds and returns.
    #[serde(deserialize_with = "decimal_json::read")]
    pub revenue: Decimal,
    /// Refunds and returns.
    #[serde(deserialize_with = "decimal_json::read")]
    pub refunded: Decimal,
    /// Revenue / orders, not rounded; none without orders.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub mean_order_value: Option<Decimal>,
}

/// What was sold in one civil month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthSales {
    /// The month's first day.
    pub month: Date,
    /// Orders, without returns.
    pub orders: u64,
    /// Returns.
    pub returns: u64,
    /// Customers whose first order was placed in this month.
    pub new_buyers: u64,
    /// Customers with an order in this month and one in an earlier month.
    pub returning_buyers: u64,
    /// Totals less refunds and returns, by currency; no entry for a sum of zero.
    pub revenue: Vec<Money>,
}

impl SalesReport {
    /// The revenue in one currency.
    pub fn revenue_in(&self, currency: Currency) -> Decimal {
        let of = self.currencies.iter().find(|sales| sales.currency == currency);
        of.map_or(Decimal::ZERO, |sales| sales.revenue)
    }
}

impl MonthSales {
    /// The revenue in one currency.
    pub fn revenue_in(&self, currency: Currency) -> Decimal {
        let of = self.revenue.iter().find(|sum| sum.currency == currency);
        of.map_or(Decimal::ZERO, |sum| sum.amount)
    }
}

/// At most this many months in a row in which nothing happened.
const MAX_GAP: usize = 120;

pub(super) fn report(reader: &dyn Reader) -> Result<SalesReport> {
    let mut sales = Sales::new(time_zone(reader)?.unwrap_or(TimeZone::UTC));
    for row in clusters(reader, &[&CUSTOMER, &ORDER])? {
        let row = row?;
        if row.is(&CUSTOMER) {
            let customer = row.decode::<Stored<Customer>>()?.record;
            sales.report.customers += u64::from(customer.deleted_at.is_none());
        } else if row.is(&ORDER) {
            sales.add(Locator::of_key(&row.key)?, &row.decode()?)?;
        }
    }
    Ok(sales.finish())
}

/// Sales that are being added up, customer by customer and each customer's by time.
struct Sales {
    zone: TimeZone,
    report: SalesReport,
    months: BTreeMap<i32, MonthSales>,
    buyer: Buyer,
}

/// What is known of the customer whose orders are being read.
#[derive(Default)]
struct Buyer {
    owner: u32,
    last_day: Option<Date>,
    days: u64,
}

impl Sales {
    fn new(zone: TimeZone) -> Self {
        Self {
            zone,
            report: SalesReport {
                customers: 0,
                buyers: 0,
                repeat_buyers: 0,
                repeat_rate: None,
                orders: 0,
                anonymous_orders: 0,
                returns: 0,
                first_order_at: None,
                last_order_at: None,
                currencies: Vec::new(),
                months: Vec::new(),
            },
            months: BTreeMap::new(),
            buyer: Buyer::default(),
        }
    }

    fn add(&mut self, at: Locator, order: &OrderRow) -> Result<()> {
        let standing = standing(order)?;
        if !matches!(standing, Standing::Purchase | Standing::Return) {
            return Ok(());
        }
        let day = self.zone.date_of(at.placed_at);
        let month = self.months.entry(month_number(day));
        let month = month.or_insert_with(|| MonthSales::empty(day.replace_day(1).unwrap_or(day)));
        let (total, net) = (total(order)?, net(order)?);
        money_map::add(&mut month.revenue, order.currency, net)?;
        let currencies = &mut self.report.currencies;
        let sales = match currencies.binary_search_by(|sales| sales.currency.cmp(&order.currency)) {
            Ok(found) => &mut currencies[found],
            Err(place) => {
                currencies.insert(place, CurrencySales::empty(order.currency));
                &mut currencies[place]
            }
        };
        sales.revenue = sum(sales.revenue, net)?;
        if standing == Standing::Return {
            sales.refunded = sum(sales.refunded, -net)?;
            month.returns += 1;
            self.report.returns += 1;
            return Ok(());
        }
        sales.refunded = sum(sales.refunded, total - net)?;
        sales.orders += 1;
        month.orders += 1;
        let report = &mut self.report;
        report.orders += 1;
        let first = report
            .first_order_at
            .map_or(at.placed_at, |first| first.min(at.placed_at));
        let last = report
            .last_order_at
            .map_or(at.placed_at, |last| last.max(at.placed_at));
        (report.first_order_at, report.last_order_at) = (Some(first), Some(last));
        if at.owner == 0 {
            report.anonymous_orders += 1;
        } else {
            self.buyer.buys(at.owner, day, month, report);
        }
        Ok(())
    }

    fn finish(mut self) -> SalesReport {
        let report = &mut self.report;
        report.repeat_rate = share(report.repeat_buyers.into(), report.buyers.into());
        for sales in &mut report.currencies {
            let mean = sales.revenue.checked_div(sales.orders.into());
            sales.mean_order_value = mean.map(|mean| sales.currency.written(mean));
            sales.revenue = sales.currency.written(sales.revenue);
            sales.refunded = sales.currency.written(sales.refunded);
        }
        let mut next = None;
        for (number, mut month) in self.months {
            month.revenue = money_map::written(month.revenue);
            let gap = next.map_or(0..0, |next| next..number);
            if gap.len() <= MAX_GAP {
                report
                    .months
                    .extend(gap.filter_map(month_of).map(MonthSales::empty));
            }
            report.months.push(month);
            next = Some(number + 1);
        }
        self.report
    }
}

impl Buyer {
    /// Counts an order of this customer on this day; orders come in the order of their time.
    fn buys(&mut self, owner: u32, day: Date, month: &mut MonthSales, report: &mut SalesReport) {
        if self.owner != owner {
            *self = Self {
                owner,
                ..Self::default()
            };
        }
        let Some(last) = self.last_day.replace(day) else {
            report.buyers += 1;
            month.new_buyers += 1;
            self.days = 1;
            return;
        };
        if last != day {
            self.days += 1;
            report.repeat_buyers += u64::from(self.days == 2);
        }
        month.returning_buyers += u64::from(month_number(last) != month_number(day));
    }
}

impl CurrencySales {
    fn empty(currency: Currency) -> Self {
        Self {
            currency,
            orders: 0,
            revenue: Decimal::ZERO,
            refunded: Decimal::ZERO,
            mean_order_value: None,
        }
    }
}

impl MonthSales {
    fn empty(month: Date) -> Self {
        Self {
            month,
            orders: 0,
            returns: 0,
            new_buyers: 0,
            returning_buyers: 0,
            revenue: Vec::new(),
        }
    }
}

fn sum(a: Decimal, b: Decimal) -> Result<Decimal> {
    a.checked_add(b)
        .ok_or_else(|| Error::new(Code::OutOfRange).with_entity("order"))
}

/// Months in a row have numbers in a row.
fn month_number(day: Date) -> i32 {
    day.year() * 12 + i32::from(u8::from(day.month())) - 1
}

/// The first day of the month with this number.
fn month_of(number: i32) -> Option<Date> {
    let month = u8::try_from(number.rem_euclid(12) + 1).ok()?;
    Date::from_calendar_date(number.div_euclid(12), Month::try_from(month).ok()?, 1).ok()
}
