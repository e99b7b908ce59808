//! Attributes of customers, and columns of their tables.

use super::SegmentType::{self, Anniversary, Instant, Number, Text, Texts};
use super::{Entry, Written};
use crate::segment::plan::{Attribute, Column, Measured, Table};

const KINDS: &[&str] = &["person", "organization"];
const GENDERS: &[&str] = &["female", "male", "nonbinary"];
const LIFECYCLES: &[&str] = &[
    "subscriber",
    "lead",
    "qualified",
    "opportunity",
    "customer",
    "evangelist",
    "lost",
];
const ROLES: &[&str] = &["customer", "supplier", "partner", "reseller"];
const STATUSES: &[&str] = &[
    "placed",
    "confirmed",
    "shipped",
    "delivered",
    "completed",
    "cancelled",
];
const CHANNELS: &[&str] = &[
    "email",
    "phone",
    "sms",
    "chat",
    "social",
    "web",
    "app",
    "in_person",
    "post",
    "device",
];
const INTERACTION_KINDS: &[&str] = &[
    "call",
    "meeting",
    "visit",
    "email",
    "chat",
    "sms",
    "page_view",
    "form",
    "social",
    "device_signal",
    "custom",
];
const DIRECTIONS: &[&str] = &["inbound", "outbound"];

/// Fields of a customer whose past can be asked.
pub(in super::super) const PAST_FIELDS: &[&str] = &[
    "kind",
    "name",
    "gender",
    "language",
    "time_zone",
    "occupation",
    "lifecycle",
    "owner",
    "source",
];

const fn entry<T>(name: &'static str, item: T, ty: SegmentType, meaning: &'static str) -> Entry<T> {
    Entry {
        name,
        item,
        ty,
        unit: None,
        values: &[],
        meaning,
    }
}

const fn measured<T>(name: &'static str, item: T, unit: &'static str, meaning: &'static str) -> Entry<T> {
    Entry {
        name,
        item,
        ty: Number,
        unit: Some(unit),
        values: &[],
        meaning,
    }
}

const fn one_of<T>(
    name: &'static str,
    item: T,
    ty: SegmentType,
    values: &'static [&'static str],
    meaning: &'static str,
) -> Entry<T> {
    Entry {
        name,
        item,
        ty,
        unit: None,
        values,
        meaning,
    }
}

/// Attributes of customers.
pub(in super::super) static ATTRIBUTES: &[Entry<Attribute>] = &[
    entry("id", Attribute::Id, Text, "The customer's id."),
    one_of("kind", Attribute::Kind, Text, KINDS, "Person or organization."),
    entry("name", Attribute::Name, Text, "The whole name, as it is written."),
    entry(
        "given_name",
        Attribute::GivenName,
        Text,
        "The name given at birth.",
    ),
    entry("family_name", Attribute::FamilyName, Text, "The family's name."),
    entry("email", Attribute::Email, Text, "The main e-mail address."),
    entry(
        "phone",
        Attribute::Phone,
        Text,
        "The main phone number, in E.164.",
    ),
    entry(
        "country",
        Attribute::Country,
        Text,
        "The main address's country, two capital letters (ISO 3166-1).",
    ),
    entry(
        "region",
        Attribute::Region,
        Text,
        "The main address's state, province or prefecture.",
    ),
    entry("city", Attribute::City, Text, "The main address's city."),
    entry(
        "postal_code",
        Attribute::PostalCode,
        Text,
        "The main address's postal code.",
    ),
    entry(
        "birthday",
        Attribute::Birthday,
        Anniversary,
        "Birthday or founding day: for age and next_anniversary.",
    ),
    one_of("gender", Attribute::Gender, Text, GENDERS, "Gender."),
    entry(
        "language",
        Attribute::Language,
        Text,
        "Preferred language, a BCP 47 tag.",
    ),
    entry("time_zone", Attribute::TimeZone, Text, "Time zone, an IANA name."),
    entry(
        "occupation",
        Attribute::Occupation,
        Text,
        "Occupation, or an organization's trade.",
    ),
    one_of(
        "lifecycle",
        Attribute::Lifecycle,
        Text,
        LIFECYCLES,
        "How far the customer has come.",
    ),
    entry(
        "owner",
        Attribute::Owner,
        Text,
        "The member of staff who looks after the customer.",
    ),
    entry("source", Attribute::Source, Text, "Where the customer came from."),
    one_of(
        "roles",
        Attribute::Roles,
        Texts,
        ROLES,
        "What the customer is to the business.",
    ),
    entry("tags", Attribute::Tags, Texts, "Tags."),
    entry(
        "created_at",
        Attribute::CreatedAt,
        Instant,
        "When the record was created.",
    ),
    entry(
        "updated_at",
        Attribute::UpdatedAt,
        Instant,
        "When the record was last changed.",
    ),
    measured(
        "order_count",
        Attribute::OrderCount,
        "orders",
        "Orders, without returns and cancelled ones; COUNT(orders) counts those too.",
    ),
    measured(
        "order_days",
        Attribute::OrderDays,
        "days",
        "Distinct days with an order, in the business's zone.",
    ),
    measured(
        "return_count",
        Attribute::ReturnCount,
        "returns",
        "Orders that only took goods back.",
    ),
    measured(
        "refund_count",
        Attribute::RefundCount,
        "refunds",
        "Refunds of orders.",
    ),
    entry(
        "first_order_at",
        Attribute::FirstOrderAt,
        Instant,
        "When the first order was placed.",
    ),
    entry(
        "last_order_at",
        Attribute::LastOrderAt,
        Instant,
        "When the last order was placed.",
    ),
    measured(
        "interaction_count",
        Attribute::InteractionCount,
        "interactions",
        "Interactions on all channels.",
    ),
    entry(
        "last_interaction_at",
        Attribute::LastInteractionAt,
        Instant,
        "When the last interaction was.",
    ),
];

/// What the fitted models of the usual names say; with a model's name in brackets, what that one says.
pub(in super::super) static SCORES: &[Entry<Measured>] = &[
    entry(
        "p_alive",
        Measured::ProbabilityAlive,
        Number,
        "The probability that the customer has not left, by the model called clv.",
    ),
    measured(
        "expected_purchases",
        Measured::ExpectedPurchases,
        "purchases",
        "Purchases to come within the horizon of the model called clv.",
    ),
    measured(
        "clv",
        Measured::LifetimeValue,
        "the model's currency",
        "The discounted value of these purchases.",
    ),
    entry(
        "rfm_recency",
        Measured::RfmRecency,
        Number,
        "How recently the customer bought, 1 to 5, by the model called rfm.",
    ),
    entry(
        "rfm_frequency",
        Measured::RfmFrequency,
        Number,
        "How often, 1 to 5.",
    ),
    entry(
        "rfm_monetary",
        Measured::RfmMonetary,
        Number,
        "For how much, 1 to 5.",
    ),
    entry(
        "rfm_segment",
        Measured::RfmSegment,
        Text,
        "The name that the model's grid gives these three.",
    ),
    entry(
        "propensity",
        Measured::Propensity,
        Number,
        "The probability that the customer does what the model called propensity is about.",
    ),
    entry(
        "cluster",
        Measured::Cluster,
        Number,
        "The number of the customer's cluster, by the model called clusters.",
    ),
    entry(
        "cluster_name",
        Measured::ClusterName,
        Text,
        "The name of this cluster.",
    ),
];

const fn column(
    name: &'static str,
    column: Column,
    ty: SegmentType,
    meaning: &'static str,
) -> Entry<Written> {
    entry(name, Written::Column(column), ty, meaning)
}

const fn amount(name: &'static str, column: Column, meaning: &'static str) -> Entry<Written> {
    measured(name, Written::Column(column), "the order's currency", meaning)
}

const CURRENCY: &str = "the order's currency";

static ORDERS: &[Entry<Written>] = &[
    column("id", Column::OrderId, Text, "The order's id."),
    column(
        "number",
        Column::Number,
        Text,
        "The order's number in the system it comes from.",
    ),
    column("source", Column::Source, Text, "The system the order comes from."),
    column(
        "placed_at",
        Column::PlacedAt,
        Instant,
        "When the order was placed.",
    ),
    one_of(
        "status",
        Written::Column(Column::Status),
        Text,
        STATUSES,
        "How far the order's execution is.",
    ),
    column(
        "currency",
        Column::Currency,
        Text,
        "The order's currency (ISO 4217).",
    ),
    one_of(
        "channel",
        Written::Column(Column::Channel),
        Text,
        CHANNELS,
        "The channel the order came by.",
    ),
    amount(
        "total",
        Column::Total,
        "What the customer owes for the order, before refunds.",
    ),
    amount("net", Column::Net, "The order's total less what was refunded."),
];

static LINES: &[Entry<Written>] = &[
    column("sku", Column::Sku, Text, "The line's article number."),
    column(
        "product",
        Column::Product,
        Text,
        "The product's name, or the line's own.",
    ),
    column(
        "categories",
        Column::Categories,
        Texts,
        "The names of the product's categories.",
    ),
    one_of(
        "category",
        Written::SomeOf(Column::Categories),
        Text,
        &[],
        "Some of the product's categories.",
    ),
    measured(
        "quantity",
        Written::Column(Column::Quantity),
        "pieces",
        "How many; negative for goods that come back.",
    ),
    measured(
        "unit_price",
        Written::Column(Column::UnitPrice),
        CURRENCY,
        "The price of one.",
    ),
    amount(
        "line_total",
        Column::LineTotal,
        "What the line adds to the order's total.",
    ),
];

static INTERACTIONS: &[Entry<Written>] = &[
    one_of(
        "kind",
        Written::Column(Column::Kind),
        Text,
        INTERACTION_KINDS,
        "The kind of interaction.",
    ),
    column("name", Column::Name, Text, "A custom interaction's name."),
    one_of(
        "channel",
        Written::Column(Column::Channel),
        Text,
        CHANNELS,
        "The channel it took.",
    ),
    one_of(
        "direction",
        Written::Column(Column::Direction),
        Text,
        DIRECTIONS,
        "Who turned to whom.",
    ),
    column("subject", Column::Subject, Text, "What it was about."),
    column("outcome", Column::Outcome, Text, "What came of it."),
    column("staff", Column::Staff, Text, "The member of staff who took part."),
    measured(
        "duration",
        Written::Column(Column::Duration),
        "seconds",
        "How long it took.",
    ),
    column("at", Column::At, Instant, "When it was."),
];

/// The columns of a table; those of an order belong to its lines too.
pub(in super::super) fn columns(table: Table) -> impl Iterator<Item = &'static Entry<Written>> {
    let (first, second): (&'static [Entry<Written>], &'static [Entry<Written>]) = match table {
        Table::Orders => (ORDERS, &[]),
        Table::OrderLines => (LINES, ORDERS),
        Table::Interactions => (INTERACTIONS, &[]),
    };
    first.iter().chain(second)
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::activity::{Direction, InteractionKind, OrderStatus};
    use crate::customers::{Channel, CustomerKind, Gender, Lifecycle, Role};

    #[test]
    fn values_are_those_of_the_records() {
        fn check<T: DeserializeOwned>(values: &[&str], none: &str) {
            for value in values {
                assert!(serde_json::from_value::<T>((*value).into()).is_ok(), "{value}");
            }
            // The error lists all there are.
            let error = serde_json::from_value::<T>(none.into())
                .err()
                .unwrap()
                .to_string();
            assert_eq!(error.matches('`').count(), 2 * (values.len() + 1), "{error}");
        }
        check::<CustomerKind>(KINDS, "x");
        check::<Gender>(GENDERS, "x");
        check::<Lifecycle>(LIFECYCLES, "x");
        check::<Role>(ROLES, "x");
        check::<OrderStatus>(STATUSES, "x");
        check::<Channel>(CHANNELS, "x");
        check::<InteractionKind>(INTERACTION_KINDS, "x");
        check::<Direction>(DIRECTIONS, "x");
    }
}
