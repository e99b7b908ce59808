//! What expressions read of customers, a row each.

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::base::{CustomerId, Money, PartialDate, Result, Timestamp, Value, money_map};
use crate::customers::{self, Customer, CustomerKind, Gender, Lifecycle, Role};
use crate::profile::{ProfileRow, profile_row};
use crate::segment::evaluate::{Subject, usually};
use crate::segment::plan::{Measured, Scalar};

/// The attributes of one customer that expressions read, under the names that they have there: a row of features. As an
/// Arrow table, a column each.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct CustomerAttributes {
    /// The customer's id.
    pub id: CustomerId,
    /// Person or organization.
    pub kind: CustomerKind,
    /// The whole name, as it is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name given at birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// The family's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// The main e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The main phone number, in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The main address's country, two capital letters (ISO 3166-1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The main address's state, province or prefecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The main address's city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The main address's postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The birthday, perhaps without a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthday: Option<PartialDate>,
    /// The gender, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// The language in which to write, as a tag (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The time zone, by its IANA name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The occupation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// The stage of life as a customer.
    pub lifecycle: Lifecycle,
    /// The member of staff who is responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Where the record came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What the customer is to the business.
    pub roles: Vec<Role>,
    /// The tags.
    pub tags: Vec<String>,
    /// The values of custom fields, by key.
    pub custom: BTreeMap<String, Value>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Orders, without returns.
    pub order_count: u64,
    /// Distinct civil days with an order, in the business's time zone.
    pub order_days: u64,
    /// Returns: orders that only took goods back.
    pub return_count: u64,
    /// Refunds of orders.
    pub refund_count: u64,
    /// When the first order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_order_at: Option<Timestamp>,
    /// When the last order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_order_at: Option<Timestamp>,
    /// What was spent, by currency: totals less refunds and returns.
    pub spent: Vec<Money>,
    /// What was given back, by currency.
    pub refunded: Vec<Money>,
    /// What the customer owes, by currency; negative where the business does.
    pub balance: Vec<Money>,
    /// Interactions, on all channels.
    pub interaction_count: u64,
    /// The last of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_interaction_at: Option<Timestamp>,
    /// The probability that the customer has not left, by the model called `clv`, with six decimals. What models say is
    /// told where there is such a model, and it says something of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p_alive: Option<f64>,
    /// Purchases to come within the horizon of the model called `clv`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_purchases: Option<f64>,
    /// Their discounted value, in that model's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clv: Option<f64>,
    /// How recently the customer bought, 1 to 5, by the model called `rfm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rfm_recency: Option<u32>,
    /// How often, 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rfm_frequency: Option<u32>,
    /// For how much, 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rfm_monetary: Option<u32>,
    /// The name that the model's grid gives these three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rfm_segment: Option<String>,
    /// The probability that the customer does what the model called `propensity` is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub propensity: Option<f64>,
    /// The number of the customer's cluster, by the model called `clusters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<u32>,
    /// The name of this cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
}

/// The id alone: all else may be personal.
impl fmt::Debug for CustomerAttributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::base::show(f, "CustomerAttributes", &[("id", &self.id)])
    }
}

/// A score, as a type that has place for it; none where it is not known.
fn score<T>(
    subject: &Subject<'_>,
    what: Measured,
    at: Timestamp,
    read: fn(&Scalar) -> Option<T>,
) -> Result<Option<T>> {
    Ok(read(&usually(subject, what, at)?))
}

fn number(value: &Scalar) -> Option<f64> {
    match value {
        Scalar::Number(number) => number.to_f64(),
        _ => None,
    }
}

fn whole(value: &Scalar) -> Option<u32> {
    match value {
        Scalar::Number(number) => number.to_u32(),
        _ => None,
    }
}

fn text(value: &Scalar) -> Option<String> {
    match value {
        Scalar::Text(text) => Some(text.to_string()),
        _ => None,
    }
}

impl CustomerAttributes {
    /// Those of a customer at an instant.
    pub(super) fn of(subject: &Subject<'_>, at: Timestamp) -> Result<Self> {
        let (reader, owner) = (subject.reader(), subject.owner());
        let customer = customers::load_by_ordinal(reader, owner)?.record;
        let (email, phone) = (
            customer.email().map(str::to_owned),
            customer.phone().map(str::to_owned),
        );
        let Customer {
            id,
            kind,
            name,
            name_parts,
            addresses,
            birthday,
            gender,
            language,
            time_zone,
            occupation,
            tags,
            roles,
            lifecycle,
            owner: responsible,
            source,
            custom,
            created_at,
            updated_at,
            ..
        } = customer;
        let ProfileRow {
            order_count,
            order_days,
            return_count,
            refund_count,
            spent,
            refunded,
            balance,
            first_order_at,
            last_order_at,
            channels,
            newest: _,
        } = profile_row(reader, owner)?;
        let address = addresses.into_iter().next().unwrap_or_default();
        let (given_name, family_name) = name_parts.map_or((None, None), |parts| (parts.given, parts.family));
        Ok(Self {
            id,
            kind,
            name,
            given_name,
            family_name,
            email,
            phone,
            country: address.country,
            region: address.region,
            city: address.city,
            postal_code: address.postal_code,
            birthday,
            gender,
            language,
            time_zone,
            occupation,
            lifecycle,
            owner: responsible,
            source,
            roles,
            tags,
            custom,
            created_at,
            updated_at,
            order_count,
            order_days,
            return_count,
            refund_count,
            first_order_at,
            last_order_at,
            spent: money_map::written(spent),
            refunded: money_map::written(refunded),
            balance: money_map::written(balance),
            interaction_count: channels.iter().map(|channel| channel.count).sum(),
            last_interaction_at: channels.iter().map(|channel| channel.last_at).max(),
            p_alive: score(subject, Measured::ProbabilityAlive, at, number)?,
            expected_purchases: score(subject, Measured::ExpectedPurchases, at, number)?,
            clv: score(subject, Measured::LifetimeValue, at, number)?,
            rfm_recency: score(subject, Measured::RfmRecency, at, whole)?,
            rfm_frequency: score(subject, Measured::RfmFrequency, at, whole)?,
            rfm_monetary: score(subject, Measured::RfmMonetary, at, whole)?,
            rfm_segment: score(subject, Measured::RfmSegment, at, text)?,
            propensity: score(subject, Measured::Propensity, at, number)?,
            cluster: score(subject, Measured::Cluster, at, whole)?,
            cluster_name: score(subject, Measured::ClusterName, at, text)?,
        })
    }
}
