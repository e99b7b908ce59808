//! A goal in its three shapes: what may be given, what is returned, what an update says.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::base::{
    Currency, GoalId, Patch, Timestamp, date_json, debug_by_id, debug_by_type, decimal_cbor, decimal_json,
};
use crate::sales::period::{Period, PeriodLength};
use crate::sales::scope::DealValue;

/// What is to be sold in a period: by a salesperson, by a team, or by everybody together.
///
/// Unique: there is one goal for each period, measure and person, team or everybody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Goal {
    /// The goal's id.
    #[n(0)]
    pub id: GoalId,
    /// The period.
    #[n(1)]
    pub period: Period,
    /// The salesperson whose goal it is.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The team whose goal it is; with neither a person nor a team it is everybody's.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What of a deal counts.
    #[n(4)]
    pub value: DealValue,
    /// How much is to be sold.
    #[cbor(n(5), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// The currency of the amount, in which deals are counted.
    #[n(6)]
    pub currency: Currency,
    /// When the record was created.
    #[n(7)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(8)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(9)]
    pub version: u64,
    /// When it was deleted.
    #[n(10)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A goal to create. It is everybody's, unless a person or a team is named.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewGoal {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<GoalId>,
    /// The period.
    pub period: Period,
    /// The salesperson whose goal it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The team whose goal it is; not beside a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What of a deal counts.
    #[serde(default)]
    pub value: DealValue,
    /// How much is to be sold: more than nothing.
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// The currency of the amount.
    pub currency: Currency,
}

impl NewGoal {
    /// So much is to be sold in the period, by everybody together.
    pub fn new(period: Period, amount: impl Into<Decimal>, currency: Currency) -> Self {
        Self {
            id: None,
            period,
            owner: None,
            team: None,
            value: DealValue::default(),
            amount: amount.into(),
            currency,
        }
    }

    /// By this salesperson.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// By this team.
    #[must_use]
    pub fn team(mut self, team: impl Into<String>) -> Self {
        self.team = Some(team.into());
        self
    }
}

/// What an update says of each field of a goal.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GoalPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The salesperson whose goal it is.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub owner: Patch<String>,
    /// The team whose goal it is.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub team: Patch<String>,
    /// What of a deal counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<DealValue>,
    /// How much is to be sold.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub amount: Option<Decimal>,
    /// The currency of the amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// Which goals are meant; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GoalQuery {
    /// Goals for periods of this length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<PeriodLength>,
    /// Goals for periods that start on this day or later.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub from: Option<Date>,
    /// Goals for periods that start before this day.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub until: Option<Date>,
    /// Goals of this salesperson.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Goals of this team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
}

impl GoalQuery {
    pub(super) fn matches(&self, goal: &Goal) -> bool {
        let Self {
            length,
            from,
            until,
            owner,
            team,
        } = self;
        let starts_on = goal.period.starts_on;
        goal.deleted_at.is_none()
            && length.is_none_or(|length| goal.period.length == length)
            && from.is_none_or(|from| starts_on >= from)
            && until.is_none_or(|until| starts_on < until)
            && (owner.is_none() || *owner == goal.owner)
            && (team.is_none() || *team == goal.team)
    }
}

debug_by_id!(Goal, NewGoal);
debug_by_type!(GoalPatch, GoalQuery);
