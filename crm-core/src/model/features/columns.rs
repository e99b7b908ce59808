//! Features as columns of numbers, with the words by which a person reads them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{CustomerFeatures, Extras};

/// What columns are made of.
pub(crate) struct FeatureRow {
    pub(crate) features: CustomerFeatures,
    pub(crate) extras: Extras,
}

/// A feature as a column.
pub(crate) struct FeatureColumn {
    /// The field's name.
    pub(crate) name: &'static str,
    /// Whether most are small and few are large, so that its logarithm says more.
    pub(crate) is_skewed: bool,
    /// The number; none where it is not known.
    pub(crate) value: fn(&FeatureRow) -> Option<f64>,
    /// The number in words, in the place of `{}`.
    pub(crate) says: &'static str,
    /// The words where it is not known.
    pub(crate) lacks: &'static str,
    /// What little of it and much of it make of a customer.
    pub(crate) little: &'static str,
    pub(crate) much: &'static str,
}

/// Exact below 2^53, which no count reaches.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 of anything")]
fn count(count: u64) -> f64 {
    count as f64
}

fn days(days: Option<u32>) -> Option<f64> {
    days.map(f64::from)
}

fn money(amount: Decimal) -> Option<f64> {
    amount.to_f64()
}

macro_rules! column {
    ($name:literal, $skewed:literal, $value:expr, $says:literal, $lacks:literal, $little:literal, $much:literal) => {
        FeatureColumn {
            name: $name,
            is_skewed: $skewed,
            value: $value,
            says: $says,
            lacks: $lacks,
            little: $little,
            much: $much,
        }
    };
}

/// All columns. The last three are known only where they are asked about.
pub(crate) static COLUMNS: &[FeatureColumn] = &[
    column!(
        "days_since_first_order",
        true,
        |row| days(row.features.days_since_first_order),
        "first bought {} days ago",
        "never bought",
        "new",
        "long known"
    ),
    column!(
        "days_since_last_order",
        true,
        |row| days(row.features.days_since_last_order),
        "last bought {} days ago",
        "never bought",
        "bought lately",
        "bought long ago"
    ),
    column!(
        "order_count",
        true,
        |row| Some(count(row.features.order_count)),
        "{} orders",
        "no orders",
        "few orders",
        "many orders"
    ),
    column!(
        "orders_30_days",
        true,
        |row| Some(count(row.features.orders_30_days)),
        "{} orders in 30 days",
        "no orders",
        "few orders in 30 days",
        "many orders in 30 days"
    ),
    column!(
        "orders_90_days",
        true,
        |row| Some(count(row.features.orders_90_days)),
        "{} orders in 90 days",
        "no orders",
        "few orders in 90 days",
        "many orders in 90 days"
    ),
    column!(
        "orders_365_days",
        true,
        |row| Some(count(row.features.orders_365_days)),
        "{} orders in a year",
        "no orders",
        "few orders in a year",
        "many orders in a year"
    ),
    column!(
        "order_days",
        true,
        |row| Some(count(row.features.order_days)),
        "bought on {} days",
        "never bought",
        "buys seldom",
        "buys often"
    ),
    column!(
        "spent",
        true,
        |row| money(row.features.spent),
        "spent {}",
        "spent nothing",
        "spends little",
        "spends much"
    ),
    column!(
        "spent_30_days",
        true,
        |row| money(row.features.spent_30_days),
        "spent {} in 30 days",
        "spent nothing",
        "spends little in 30 days",
        "spends much in 30 days"
    ),
    column!(
        "spent_90_days",
        true,
        |row| money(row.features.spent_90_days),
        "spent {} in 90 days",
        "spent nothing",
        "spends little in 90 days",
        "spends much in 90 days"
    ),
    column!(
        "spent_365_days",
        true,
        |row| money(row.features.spent_365_days),
        "spent {} in a year",
        "spent nothing",
        "spends little in a year",
        "spends much in a year"
    ),
    column!(
        "mean_order_value",
        true,
        |row| row.features.mean_order_value.and_then(money),
        "spends {} an order",
        "no orders",
        "small orders",
        "large orders"
    ),
    column!(
        "mean_gap_days",
        true,
        |row| row.features.mean_gap_days,
        "buys every {} days",
        "bought on one day only",
        "short gaps",
        "long gaps"
    ),
    column!(
        "gap_deviation_days",
        true,
        |row| row.features.gap_deviation_days,
        "gaps vary by {} days",
        "bought on two days at most",
        "buys regularly",
        "buys irregularly"
    ),
    column!(
        "products",
        true,
        |row| Some(count(row.features.products)),
        "{} different products",
        "no products",
        "few products",
        "many products"
    ),
    column!(
        "refunded_share",
        false,
        |row| row.features.refunded_share,
        "{} of the money refunded",
        "nothing to refund",
        "few refunds",
        "many refunds"
    ),
    column!(
        "discounted_share",
        false,
        |row| row.features.discounted_share,
        "{} of the orders with a discount",
        "no orders",
        "few discounts",
        "many discounts"
    ),
    column!(
        "return_count",
        true,
        |row| Some(count(row.features.return_count)),
        "{} returns",
        "no returns",
        "few returns",
        "many returns"
    ),
    column!(
        "cancellations",
        true,
        |row| Some(count(row.features.cancellations)),
        "{} cancellations",
        "no cancellations",
        "few cancellations",
        "many cancellations"
    ),
    column!(
        "interaction_count",
        true,
        |row| Some(count(row.features.interaction_count)),
        "{} interactions",
        "no interactions",
        "few interactions",
        "many interactions"
    ),
    column!(
        "interactions_30_days",
        true,
        |row| Some(count(row.features.interactions_30_days)),
        "{} interactions in 30 days",
        "no interactions",
        "few interactions in 30 days",
        "many interactions in 30 days"
    ),
    column!(
        "interactions_90_days",
        true,
        |row| Some(count(row.features.interactions_90_days)),
        "{} interactions in 90 days",
        "no interactions",
        "few interactions in 90 days",
        "many interactions in 90 days"
    ),
    column!(
        "inbound_90_days",
        true,
        |row| Some(count(row.features.inbound_90_days)),
        "turned to the business {} times in 90 days",
        "no interactions",
        "seldom writes or calls",
        "often writes or calls"
    ),
    column!(
        "outbound_90_days",
        true,
        |row| Some(count(row.features.outbound_90_days)),
        "was contacted {} times in 90 days",
        "no interactions",
        "seldom contacted",
        "often contacted"
    ),
    column!(
        "days_since_last_interaction",
        true,
        |row| days(row.features.days_since_last_interaction),
        "last interaction {} days ago",
        "no interactions",
        "heard of lately",
        "not heard of for long"
    ),
    column!(
        "wanted_orders",
        true,
        |row| Some(count(row.extras.wanted_orders)),
        "bought it {} times",
        "never bought it",
        "bought it seldom",
        "bought it often"
    ),
    column!(
        "days_since_wanted",
        true,
        |row| days(row.extras.days_since_wanted),
        "last bought it {} days ago",
        "never bought it",
        "bought it lately",
        "bought it long ago"
    ),
    column!(
        "contract_days",
        true,
        |row| days(row.extras.contract_days),
        "under contract for {} days",
        "no contract",
        "short contract",
        "long contract"
    ),
];

/// How many of them every customer has.
const USUAL: usize = COLUMNS.len() - 3;

/// The columns that every customer has.
pub(crate) fn usual() -> &'static [FeatureColumn] {
    COLUMNS.get(..USUAL).unwrap_or(COLUMNS)
}

/// The column of a name, if there is one.
pub(crate) fn column(name: &str) -> Option<&'static FeatureColumn> {
    COLUMNS.iter().find(|column| column.name == name)
}

impl FeatureColumn {
    /// The number in words.
    pub(crate) fn words(&self, value: Option<f64>) -> String {
        match value {
            Some(value) => self.says.replace("{}", &self.number(value)),
            None => self.lacks.to_owned(),
        }
    }

    /// The number as a person reads it: a share in percent, whole from 10 on.
    pub(crate) fn number(&self, value: f64) -> String {
        if self.name.ends_with("_share") {
            format!("{:.0} %", value * 100.0)
        } else if value.fract().abs() < 1e-9 || value.abs() >= 10.0 {
            format!("{value:.0}")
        } else {
            format!("{value:.1}")
        }
    }
}

/// A number on the scale of its logarithm, which keeps its sign.
pub(crate) fn logarithm(value: f64) -> f64 {
    value.signum() * value.abs().ln_1p()
}

/// And back.
pub(crate) fn from_logarithm(value: f64) -> f64 {
    value.signum() * value.abs().exp_m1()
}
