//! A segment in its three shapes, and what is told of its members.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{Cursor, CustomerId, Patch, SegmentId, Timestamp};
use crate::journal::WorkProgress;

/// How a segment's members are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
#[non_exhaustive]
pub enum SegmentKind {
    /// By an expression, at every instant.
    #[n(0)]
    Live,
    /// They are put on a list by hand.
    #[n(1)]
    List,
}

/// A named part of the customers.
///
/// Unique: no two segments share a name, whatever its case. Deleted customers are in no segment, and come back with
/// their restoration.
#[derive(Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Segment {
    /// The segment's id.
    #[n(0)]
    pub id: SegmentId,
    /// The name.
    #[n(1)]
    pub name: String,
    /// What it is for, in some sentences.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How its members are found.
    #[n(3)]
    pub kind: SegmentKind,
    /// Who is a member, in the language of segments; none for a list.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// How far a definition is with looking at everybody, without what building columns before it takes; none when it is
    /// done. Until then reads are exact all the
    /// same: those of a new segment look at everybody themselves, those of a changed one tell of the definition before.
    #[cbor(skip)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub building: Option<WorkProgress>,
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

/// A segment to create. With an expression it is live, without one a list.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewSegment {
    /// The id, when it was minted elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<SegmentId>,
    /// The name, at most 200 bytes.
    pub name: String,
    /// What it is for, in some sentences.
    pub description: Option<String>,
    /// Who is a member, in the language of segments.
    pub expression: Option<String>,
}

impl NewSegment {
    /// A segment of those for whom the expression is true: a text in the language of [`expr`](crate::expr), or what is built
    /// there.
    pub fn live(name: impl Into<String>, expression: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            expression: Some(expression.into()),
            ..Self::default()
        }
    }

    /// A segment of those who are put on it by hand.
    pub fn list(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// What an update says of each field of a segment.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SegmentPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in some sentences.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub description: Patch<String>,
    /// Who is a member. The segment tells of the definition before until this one has looked at everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
}

/// What happened to a customer's membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MembershipChange {
    /// The customer became a member.
    Entered,
    /// The customer is no member any more.
    Left,
}

/// What made a customer enter or leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MembershipCause {
    /// A write of the customer's own facts.
    Write,
    /// Time that passed.
    Time,
    /// A change of what is shared: of the catalogue, or of a segment that this one asks about. What a name in the
    /// catalogue changes holds from when everybody was looked at again (`settle`, `build`), not from its own change on.
    Shared,
    /// The segment's first definition, when it had looked at everybody.
    Defined,
    /// A changed definition, when it had looked at everybody.
    Redefined,
}

/// A customer entered or left, by one command. Within a transaction of several, as a batch, an import or a webhook,
/// somebody may enter and leave again, both at the same instant: act on `entered` only while `contains` says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentEvent {
    /// The number of the change in the journal; one for all who entered or left by a definition.
    pub seq: u64,
    /// The instant from which it holds; of a flip in time before the instant at which it was noticed.
    pub at: Timestamp,
    /// Who.
    pub customer_id: CustomerId,
    /// What happened.
    pub change: MembershipChange,
    /// Why.
    pub cause: MembershipCause,
}

/// A part of the feed of a segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentEvents {
    /// The events, as they were written.
    pub items: Vec<SegmentEvent>,
    /// Where the next part begins, also when nothing is there yet.
    pub next: Cursor,
    /// Whether more is there already.
    pub more: bool,
}

/// How many members a segment had at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentSize {
    /// The instant.
    pub at: Timestamp,
    /// The members; none before the segment first had looked at everybody, and from its deletion on.
    pub count: Option<u64>,
}

/// How many customers are members of two segments at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentOverlap {
    /// The one segment.
    pub first: SegmentId,
    /// The other; the same one in the row with its own count.
    pub second: SegmentId,
    /// Members of both.
    pub count: u64,
}

/// What an expression says that is not saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentPreview {
    /// Customers for whom it is true.
    pub count: u64,
    /// Some of them.
    pub sample: Vec<CustomerId>,
}

/// Why a customer is a member of a segment, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentExplanation {
    /// Whether the customer is a member now.
    pub is_member: bool,
    /// The first instant at which that may change though nothing is written; none when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The conditions of the expression as a tree, each followed by those that it is made of; none for a list.
    pub conditions: Vec<SegmentCondition>,
}

/// A condition of an expression, and what it says of a customer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentCondition {
    /// How deep it lies: 0 for the whole expression, 1 for what that is made of.
    pub depth: u32,
    /// The condition.
    pub expression: String,
    /// What it says; none where that is unknown, because something that it asks about is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub truth: Option<bool>,
    /// The first instant at which it may say something else though nothing is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// What its parts are for this customer, now; empty for one that reads no attribute by itself, such as `has_tag('vip')`.
    pub values: Vec<ConditionValue>,
}

/// What a part of a condition is for a customer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConditionValue {
    /// The part.
    pub expression: String,
    /// Its value as a text, instants in UTC; none when it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

macro_rules! debug_by {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::base::show(f, stringify!($name), &[$((stringify!($field), &self.$field)),*])
            }
        }
    )*};
}

// An expression may name people.
debug_by! {
    Segment { id, kind, version }
    NewSegment { id }
    SegmentPatch { version }
    SegmentCondition { depth, truth, until }
    ConditionValue { }
}
