//! The features of a customer, and who is asked for.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::{Currency, CustomerId, SegmentId, Timestamp};
use crate::model::record::MissingRate;

/// Whose features a list holds, and as of when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeatureQuery {
    /// The currency of all money. Orders in others are converted at the rate of their day.
    pub currency: Currency,
    /// The instant up to which everything counts; now when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
    /// The members that this segment has now; everybody when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<SegmentId>,
    /// These customers, where some are given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub customer_ids: Vec<CustomerId>,
    /// What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out.
    #[serde(default)]
    pub missing_rate: MissingRate,
}

impl FeatureQuery {
    /// Everybody's, as of now.
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            as_of: None,
            segment_id: None,
            customer_ids: Vec::new(),
            missing_rate: MissingRate::default(),
        }
    }

    /// As of an instant.
    #[must_use]
    pub fn as_of(mut self, at: Timestamp) -> Self {
        self.as_of = Some(at);
        self
    }
}

/// What was known of a customer at an instant. What expressions of segments know too has the name that it has there.
///
/// Days are civil days in the file's time zone; the last 30 days are the instant's day and the 29 before it. Orders are
/// purchases that were not cancelled by then. Money is in the currency that was asked for, less refunds and returns that
/// were made by then; a refund counts on the day of its order, a return on its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CustomerFeatures {
    /// The customer.
    pub customer_id: CustomerId,
    /// Days since the first order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_since_first_order: Option<u32>,
    /// Days since the last order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_since_last_order: Option<u32>,
    /// Orders ever.
    pub order_count: u64,
    /// Orders of the last 30 days.
    pub orders_30_days: u64,
    /// Orders of the last 90 days.
    pub orders_90_days: u64,
    /// Orders of the last 365 days.
    pub orders_365_days: u64,
    /// Different days with an order.
    pub order_days: u64,
    /// Money spent ever.
    pub spent: Decimal,
    /// Money spent in the last 30 days.
    pub spent_30_days: Decimal,
    /// Money spent in the last 90 days.
    pub spent_90_days: Decimal,
    /// Money spent in the last 365 days.
    pub spent_365_days: Decimal,
    /// What was spent, by order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_order_value: Option<Decimal>,
    /// The mean number of days from one day with an order to the next; none before the second such day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_gap_days: Option<f64>,
    /// The standard deviation of these numbers (over n); none before the third such day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_deviation_days: Option<f64>,
    /// Different products in these orders; lines without one count by SKU, or by name.
    pub products: u64,
    /// Different categories of these products, as the catalogue has them now.
    pub categories: u64,
    /// The part of the orders' totals that was refunded, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refunded_share: Option<f64>,
    /// The part of the orders with a discount, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounted_share: Option<f64>,
    /// Orders that brought goods back.
    pub return_count: u64,
    /// Orders that were cancelled.
    pub cancellations: u64,
    /// Interactions ever.
    pub interaction_count: u64,
    /// Interactions of the last 30 days.
    pub interactions_30_days: u64,
    /// Interactions of the last 90 days.
    pub interactions_90_days: u64,
    /// Of those of the last 90 days, the ones in which the customer turned to the business.
    pub inbound_90_days: u64,
    /// Of those of the last 90 days, the ones in which the business turned to the customer.
    pub outbound_90_days: u64,
    /// Days since the last interaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_since_last_interaction: Option<u32>,
}
