//! Who spends the most, and how much of it all comes from how few.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::share;
use crate::base::{Code, Currency, CustomerId, Error, Result, Timestamp, decimal_json};
use crate::customers::Customer;
use crate::journal::Stored;
use crate::profile::ProfileRow;
use crate::statistics::abc::{AbcAnalysis, AbcOptions, ConcentrationPoint};
use crate::store::table::{CUSTOMER, PROFILE};
use crate::store::{Reader, clusters};

/// One of the customers who spent the most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopCustomer {
    /// The customer.
    pub customer_id: CustomerId,
    /// What was spent, net of refunds and returns.
    #[serde(deserialize_with = "decimal_json::read")]
    pub spent: Decimal,
    /// Its share of what all customers spent in this currency; none when that is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Orders, in any currency.
    pub orders: u64,
    /// When the last of them was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_order_at: Option<Timestamp>,
}

/// How spending is spread over customers: the Pareto curve, and the three classes of an ABC analysis.
///
/// Of the customers with an order, in any currency, that are not deleted. Who spent less than nothing counts as nothing
/// here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Concentration {
    /// How many customers there are.
    pub customers: u64,
    /// What they spent.
    #[serde(deserialize_with = "decimal_json::read")]
    pub spent: Decimal,
    /// The share of the best 0, 1, 2 … 100 % of the customers; empty when nothing was spent.
    pub points: Vec<ConcentrationPoint>,
    /// Class A: the fewest customers who bring 80 %.
    pub a: u64,
    /// Class B: those who bring the next, up to 95 %.
    pub b: u64,
    /// Class C: the rest.
    pub c: u64,
}

struct Spender {
    customer_id: CustomerId,
    spent: Decimal,
    orders: u64,
    last_order_at: Option<Timestamp>,
}

/// The customers with an order, the one who spent the most first.
fn spenders(reader: &dyn Reader, currency: Currency) -> Result<Vec<Spender>> {
    let mut spenders = Vec::new();
    let mut customer = None;
    for row in clusters(reader, &[&CUSTOMER, &PROFILE])? {
        let row = row?;
        if row.is(&CUSTOMER) {
            let record = row.decode::<Stored<Customer>>()?.record;
            customer = record.deleted_at.is_none().then_some((row.owner, record.id));
        } else if row.is(&PROFILE)
            && let Some((_, customer_id)) = customer.filter(|(owner, _)| *owner == row.owner)
        {
            let profile: ProfileRow = row.decode()?;
            let spent = profile.spent.iter().find(|sum| sum.currency == currency);
            if profile.order_count > 0 {
                spenders.push(Spender {
                    customer_id,
                    spent: spent.map_or(Decimal::ZERO, |sum| sum.amount),
                    orders: profile.order_count,
                    last_order_at: profile.last_order_at,
                });
            }
        }
    }
    // Stable: of equals the older stays first.
    spenders.sort_by_key(|spender| Reverse(spender.spent));
    Ok(spenders)
}

fn sum(amounts: impl Iterator<Item = Decimal>) -> Result<Decimal> {
    let mut sum = Decimal::ZERO;
    for amount in amounts {
        let next = sum.checked_add(amount);
        sum = next.ok_or_else(|| Error::new(Code::OutOfRange).with_entity("profile"))?;
    }
    Ok(sum.normalize())
}

pub(super) fn top(reader: &dyn Reader, currency: Currency, limit: u32) -> Result<Vec<TopCustomer>> {
    if limit == 0 {
        return Err(Error::field_of(Code::OutOfRange, "limit"));
    }
    let mut spenders = spenders(reader, currency)?;
    spenders.retain(|spender| !spender.spent.is_zero());
    let all = sum(spenders.iter().map(|spender| spender.spent))?;
    let top = spenders
        .into_iter()
        .take(limit as usize)
        .map(|spender| TopCustomer {
            customer_id: spender.customer_id,
            spent: currency.written(spender.spent),
            share: share(spender.spent, all),
            orders: spender.orders,
            last_order_at: spender.last_order_at,
        });
    Ok(top.collect())
}

pub(super) fn concentration(reader: &dyn Reader, currency: Currency) -> Result<Concentration> {
    let amounts = spenders(reader, currency)?.into_iter();
    let found = concentrate(&amounts.map(|spender| spender.spent).collect::<Vec<_>>())?;
    Ok(Concentration {
        spent: currency.written(found.spent),
        ..found
    })
}

/// The concentration of these amounts.
fn concentrate(amounts: &[Decimal]) -> Result<Concentration> {
    let found = AbcAnalysis::of(amounts, &AbcOptions::default())
        .map_err(|error| Error::new(error.code()).with_entity("profile"))?;
    let [a, b, c] = found.classes().map(|class| class.count as u64);
    Ok(Concentration {
        customers: found.len() as u64,
        spent: found.value(),
        points: found.points(),
        a,
        b,
        c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(amounts: &[i64]) -> Concentration {
        let amounts: Vec<_> = amounts.iter().map(|amount| Decimal::from(*amount)).collect();
        concentrate(&amounts).unwrap()
    }

    #[test]
    fn few_bring_most() {
        // 60, 80, 90, 95, 100 % of the money from one to five customers.
        let found = of(&[60, 20, 10, 5, 5]);
        assert_eq!((found.a, found.b, found.c), (2, 2, 1));
        let share = |percent: usize| found.points[percent].share.to_string();
        assert_eq!([0, 20, 40, 100].map(share), ["0", "0.6", "0.8", "1"]);
        // A twentieth of a customer brings a twentieth of what the customer spent.
        assert_eq!([1, 19, 21].map(share), ["0.03", "0.57", "0.61"]);
    }

    #[test]
    fn who_spent_nothing_or_less_counts_but_brings_nothing() {
        let found = of(&[10, 0, -5]);
        assert_eq!((found.customers, found.spent), (3, Decimal::from(10)));
        assert_eq!((found.a, found.b, found.c), (1, 0, 2));
        assert_eq!(found.points.len(), 101);
        for none in [of(&[]), of(&[0, -1])] {
            assert_eq!((none.points.len(), none.a, none.b), (0, 0, 0));
            assert_eq!(none.c, none.customers);
        }
    }
}
