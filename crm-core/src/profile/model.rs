//! A profile as it is returned, and as it is stored.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::newest::{NewestOrder, NewestOrders};
use crate::base::{CategoryId, Currency, Money, ProductId, Timestamp, decimal_cbor, decimal_json};
use crate::customers::Channel;
use crate::store::table::{PROFILE, PURCHASES};
use crate::store::{Row, Table};

/// What a customer's orders and interactions add up to. Cancelled and deleted records count in nothing.
///
/// Money is by currency: one entry for each, in the order of the codes, none for a sum of zero. Sums are written with the
/// decimals of the currency's smallest unit, and with more only where they have them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Profile {
    /// Orders, without returns.
    pub order_count: u64,
    /// Distinct civil days with an order, in the business's time zone.
    pub order_days: u64,
    /// Returns: orders that only took goods back.
    pub return_count: u64,
    /// Refunds of orders.
    pub refund_count: u64,
    /// What was spent: totals less refunds and returns.
    pub spent: Vec<Money>,
    /// What was given back: refunds and returns.
    pub refunded: Vec<Money>,
    /// What the customer owes; negative where the business does.
    pub balance: Vec<Money>,
    /// When the first order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_order_at: Option<Timestamp>,
    /// When the last order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_order_at: Option<Timestamp>,
    /// Interactions by channel.
    pub channels: Vec<ChannelActivity>,
    /// Products of the catalogue that were bought, most often bought first.
    pub products: Vec<Purchase>,
    /// The categories of those products.
    pub categories: Vec<CategoryId>,
}

impl Profile {
    /// What was spent in one currency.
    pub fn spent_in(&self, currency: Currency) -> Decimal {
        self.spent
            .iter()
            .find(|sum| sum.currency == currency)
            .map_or(Decimal::ZERO, |sum| sum.amount)
    }

    /// What an order brought on average, in one currency; none without orders.
    pub fn mean_order_value(&self, currency: Currency) -> Option<Decimal> {
        self.spent_in(currency)
            .checked_div(Decimal::from(self.order_count))
    }
}

/// What happened on one channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct ChannelActivity {
    /// The channel.
    #[n(0)]
    pub channel: Channel,
    /// Interactions on it.
    #[n(1)]
    pub count: u64,
    /// The last of them.
    #[n(2)]
    pub last_at: Timestamp,
}

/// How much of one product a customer bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purchase {
    /// The product.
    pub product_id: ProductId,
    /// How many, less what came back.
    #[serde(deserialize_with = "decimal_json::read")]
    pub quantity: Decimal,
    /// In how many orders.
    pub orders: u64,
    /// When it was last bought.
    pub last_at: Timestamp,
}

/// The figures of a profile, and what is kept beside them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub(crate) struct ProfileRow {
    #[n(0)]
    pub(crate) order_count: u64,
    #[n(1)]
    pub(crate) order_days: u64,
    #[n(2)]
    pub(crate) return_count: u64,
    #[n(3)]
    pub(crate) refund_count: u64,
    #[n(4)]
    pub(crate) spent: Vec<Money>,
    #[n(5)]
    pub(crate) refunded: Vec<Money>,
    #[n(6)]
    pub(crate) balance: Vec<Money>,
    #[n(7)]
    pub(crate) first_order_at: Option<Timestamp>,
    #[n(8)]
    pub(crate) last_order_at: Option<Timestamp>,
    #[n(9)]
    pub(crate) channels: Vec<ChannelActivity>,
    /// None in rows from before they were kept. (10 was the day of the newest order.)
    #[n(11)]
    pub(crate) newest: Option<NewestOrders>,
}

const DAY_MILLIS: i64 = 86_400_000;

impl ProfileRow {
    /// From here on it is known which orders are the newest; so far there is none.
    pub(super) fn begin_orders(&mut self) {
        self.newest = Some(NewestOrders::default());
    }

    /// Notes an order that is not deleted.
    pub(super) fn note_order(&mut self, order: NewestOrder) {
        if let Some(newest) = &mut self.newest {
            newest.add(order);
        }
    }

    /// Whether it is what the rows add up to, as far as it was kept when it was written.
    pub(crate) fn is_of(&self, rows: Self) -> bool {
        let newest = rows.newest.filter(|_| self.newest.is_some());
        *self == Self { newest, ..rows }
    }

    /// The beginning of a UTC day, as columns keep it in few bytes, from which on there are fewer orders than this, of
    /// whatever standing; of many, that is told of the most that are kept. None where it is not known, as of a row that is
    /// not there: before the newest orders were kept, a cancelled one left no other trace.
    pub(crate) fn orders_end(&self, fewer_than: u8) -> Option<Timestamp> {
        let last = usize::from(fewer_than.max(1)).min(NewestOrders::MOST) - 1;
        match self.newest.as_ref()?.orders().get(last) {
            None => Some(Timestamp::MIN),
            Some(order) => {
                let day = order.placed_at.as_millis().div_euclid(DAY_MILLIS);
                Timestamp::from_millis(day.checked_add(1)?.checked_mul(DAY_MILLIS)?).ok()
            }
        }
    }
}

impl Row for ProfileRow {
    const TABLE: &'static Table = &PROFILE;
}

/// The products of a profile, by ordinal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(transparent)]
pub(crate) struct PurchasesRow(#[n(0)] pub(crate) Vec<PurchaseRow>);

impl PurchasesRow {
    /// The ordinals of what was bought, and not all given back, ascending.
    pub(crate) fn items(&self) -> Box<[u32]> {
        let rows = self.0.iter();
        let has = rows.filter(|row| row.orders > 0 && row.quantity > Decimal::ZERO);
        has.map(|row| row.product).collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct PurchaseRow {
    #[n(0)]
    pub(crate) product: u32,
    #[cbor(n(1), with = "decimal_cbor")]
    pub(crate) quantity: Decimal,
    #[n(2)]
    pub(crate) orders: u64,
    #[n(3)]
    pub(crate) last_at: Timestamp,
}

impl Row for PurchasesRow {
    const TABLE: &'static Table = &PURCHASES;
}
