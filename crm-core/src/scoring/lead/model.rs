//! A lead model in its three shapes: what may be given, what is returned, what an update says.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::{
    LeadModelId, Patch, SegmentId, Timestamp, debug_by_id, debug_by_type, decimal_cbor, decimal_json,
    optional_decimal_cbor,
};
use crate::segment::RowsTable;

/// What a group of rules tells.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum LeadAxis {
    /// How well the customer is what the business looks for.
    #[default]
    #[n(0)]
    Fit,
    /// How interested the customer is.
    #[n(1)]
    Engagement,
}

/// What a rule looks at.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum LeadSource {
    /// The customer: points once, when the expression is true.
    #[default]
    #[n(0)]
    Customer,
    /// The customer's orders: points for each for which the expression is true, by when it was placed.
    #[n(1)]
    Orders,
    /// The customer's interactions: the same, by when they happened.
    #[n(2)]
    Interactions,
}

impl LeadSource {
    /// The table of the language of segments; none for the customer.
    pub(super) const fn table(self) -> Option<RowsTable> {
        match self {
            Self::Customer => None,
            Self::Orders => Some(RowsTable::Orders),
            Self::Interactions => Some(RowsTable::Interactions),
        }
    }
}

/// A rule: what gives points, and how many.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct LeadRule {
    /// What it is about, in a few words.
    #[n(0)]
    pub name: String,
    /// How many points; below zero they speak against the lead.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub points: Decimal,
    /// What it looks at.
    #[n(2)]
    #[serde(default)]
    pub source: LeadSource,
    /// For whom, or for which rows, in the language of segments: `country = 'DE'`, or `total > 100` of orders. All rows
    /// without one; a rule about the customer needs one.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// After so many days a row gives half of its points: 1 to 100,000; all for ever when left out. Not for a rule about the
    /// customer.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub half_life_days: Option<u32>,
}

impl LeadRule {
    /// Points once, for customers for whom the expression is true.
    pub fn customer(
        name: impl Into<String>,
        points: impl Into<Decimal>,
        expression: impl Into<String>,
    ) -> Self {
        Self {
            expression: Some(expression.into()),
            ..Self::rows(name, points, LeadSource::Customer)
        }
    }

    /// Points for each row.
    pub fn rows(name: impl Into<String>, points: impl Into<Decimal>, source: LeadSource) -> Self {
        Self {
            name: name.into(),
            points: points.into(),
            source,
            expression: None,
            half_life_days: None,
        }
    }

    /// Only rows for which this is true.
    #[must_use]
    pub fn filter(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// After so many days a row gives half of its points.
    #[must_use]
    pub fn half_life_days(mut self, days: u32) -> Self {
        self.half_life_days = Some(days);
        self
    }
}

/// Rules whose points add up to no more than a cap.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct LeadGroup {
    /// What they are about, in a few words; no two groups of a model share a name.
    #[n(0)]
    pub name: String,
    /// What they tell.
    #[n(1)]
    #[serde(default)]
    pub axis: LeadAxis,
    /// The most that they can add up to; not below zero. A cap cuts from above only: where the points of all rules add up
    /// to less than zero, they count in full.
    #[cbor(n(2), with = "optional_decimal_cbor", has_nil)]
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub cap: Option<Decimal>,
    /// The rules: at least one.
    #[n(3)]
    pub rules: Vec<LeadRule>,
}

impl LeadGroup {
    /// Rules that tell how well a customer fits.
    pub fn fit(name: impl Into<String>, rules: Vec<LeadRule>) -> Self {
        Self {
            name: name.into(),
            axis: LeadAxis::Fit,
            cap: None,
            rules,
        }
    }

    /// Rules that tell how engaged a customer is.
    pub fn engagement(name: impl Into<String>, rules: Vec<LeadRule>) -> Self {
        Self {
            axis: LeadAxis::Engagement,
            ..Self::fit(name, rules)
        }
    }

    /// No more than this.
    #[must_use]
    pub fn cap(mut self, cap: impl Into<Decimal>) -> Self {
        self.cap = Some(cap.into());
        self
    }
}

/// A grade of leads.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct LeadGrade {
    /// What it is called: `A1`.
    #[n(0)]
    pub name: String,
    /// The least points of fit.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub fit: Decimal,
    /// The least points of engagement.
    #[cbor(n(2), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub engagement: Decimal,
}

/// Rules by which leads are scored.
///
/// Unique: no two models that are not deleted share a name, whatever its case.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct LeadModel {
    /// The model's id.
    #[n(0)]
    pub id: LeadModelId,
    /// The name.
    #[n(1)]
    pub name: String,
    /// What it is for.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The groups of rules.
    #[n(3)]
    pub groups: Vec<LeadGroup>,
    /// The grades, the best first: a lead has the first one whose points it has on both axes.
    #[cbor(n(4), skip_if = "Vec::is_empty")]
    pub grades: Vec<LeadGrade>,
    /// When the record was created.
    #[n(5)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(6)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(7)]
    pub version: u64,
    /// When it was deleted.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A lead model to create.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewLeadModel {
    /// The id, when it was minted elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<LeadModelId>,
    /// The name, at most 200 bytes.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// The groups of rules: at most 100, of at most 100 rules each.
    pub groups: Vec<LeadGroup>,
    /// The grades, the best first: at most 100.
    pub grades: Vec<LeadGrade>,
}

impl NewLeadModel {
    /// A model of these groups.
    pub fn new(name: impl Into<String>, groups: Vec<LeadGroup>) -> Self {
        Self {
            name: name.into(),
            groups,
            ..Self::default()
        }
    }

    /// The next grade, for whom has at least these points on both axes.
    #[must_use]
    pub fn grade(
        mut self,
        name: impl Into<String>,
        fit: impl Into<Decimal>,
        engagement: impl Into<Decimal>,
    ) -> Self {
        self.grades.push(LeadGrade {
            name: name.into(),
            fit: fit.into(),
            engagement: engagement.into(),
        });
        self
    }
}

/// What an update says of each field of a lead model.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LeadModelPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub description: Patch<String>,
    /// All groups of rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<LeadGroup>>,
    /// All grades.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub grades: Patch<Vec<LeadGrade>>,
}

/// Whom to rank, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LeadQuery {
    /// The members of this segment; everybody when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<SegmentId>,
    /// By fit or by engagement; by the sum of both when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub axis: Option<LeadAxis>,
    /// How many: 1 to 10,000.
    pub limit: u32,
}

impl Default for LeadQuery {
    fn default() -> Self {
        Self {
            segment_id: None,
            axis: None,
            limit: 20,
        }
    }
}

debug_by_id!(LeadModel, NewLeadModel);
debug_by_type!(LeadGrade, LeadGroup, LeadRule, LeadModelPatch);
