//! An interaction in its three shapes: what may be given, what is returned, what an update says.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::{
    CustomerId, InteractionId, Patch, Timestamp, Value, debug_by_id, debug_by_type, decimal_cbor,
    decimal_json,
};
use crate::customers::Channel;

/// The kinds of interaction.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum InteractionKind {
    /// A voice call.
    #[n(0)]
    Call,
    /// A meeting by appointment.
    #[n(1)]
    Meeting,
    /// A visit, of staff to the customer or of the customer to a shop.
    #[n(2)]
    Visit,
    /// An e-mail.
    #[n(3)]
    Email,
    /// A message in a chat or messenger.
    #[n(4)]
    Chat,
    /// A short message.
    #[n(5)]
    Sms,
    /// A page of the web site was looked at.
    #[n(6)]
    PageView,
    /// A form was sent.
    #[n(7)]
    Form,
    /// A post or a message in a social network.
    #[n(8)]
    Social,
    /// A report that a device sent by itself.
    #[n(9)]
    DeviceSignal,
    /// Anything else, told apart by its name.
    #[n(10)]
    Custom,
}

impl InteractionKind {
    /// The channel that an interaction of this kind takes when none is given; none for a custom event.
    ///
    /// ```
    /// use crm_core::{Channel, InteractionKind};
    /// assert_eq!(InteractionKind::Visit.channel(), Some(Channel::InPerson));
    /// assert_eq!(InteractionKind::Custom.channel(), None);
    /// ```
    pub const fn channel(self) -> Option<Channel> {
        Some(match self {
            Self::Call => Channel::Phone,
            Self::Meeting | Self::Visit => Channel::InPerson,
            Self::Email => Channel::Email,
            Self::Chat => Channel::Chat,
            Self::Sms => Channel::Sms,
            Self::PageView | Self::Form => Channel::Web,
            Self::Social => Channel::Social,
            Self::DeviceSignal => Channel::Device,
            Self::Custom => return None,
        })
    }
}

/// Who turned to whom.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Direction {
    /// The customer turned to the business.
    #[n(0)]
    Inbound,
    /// The business turned to the customer.
    #[n(1)]
    Outbound,
}

/// A point on earth in degrees (WGS 84), kept to seven decimals: about a centimetre.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(array)]
pub struct Coordinates {
    /// Degrees north, −90 to 90.
    #[cbor(n(0), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub latitude: Decimal,
    /// Degrees east, −180 to 180.
    #[cbor(n(1), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub longitude: Decimal,
}

/// Where an interaction took place: a name, a point, or both.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct Location {
    /// The place, as people call it.
    #[n(0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The point, such as where a check-in was made.
    #[n(1)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<Coordinates>,
}

impl Location {
    /// The place with this name.
    pub fn place(name: impl Into<String>) -> Self {
        Self {
            place: Some(name.into()),
            coordinates: None,
        }
    }

    /// The point at this latitude and longitude.
    pub const fn at(latitude: Decimal, longitude: Decimal) -> Self {
        Self {
            place: None,
            coordinates: Some(Coordinates { latitude, longitude }),
        }
    }
}

/// Something that passed between the business and somebody.
///
/// Unique: no two interactions share an idempotency key, deleted ones included. `version` counts the changes from 1.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Interaction {
    /// The interaction's id.
    pub id: InteractionId,
    /// Whose it is; none while that is not known, as with page views before a log-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// What it was.
    pub kind: InteractionKind,
    /// The event's name, always there for a custom event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who turned to whom, where that can be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The channel it took.
    pub channel: Channel,
    /// What it was about, in a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What was said or written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What came of it: `no_answer`, `interested`, `complaint solved`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// How long it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<u32>,
    /// Where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// The member of staff who took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<String>,
    /// Free values by name, such as the page's address.
    pub properties: BTreeMap<String, Value>,
    /// What tells a repeated recording from a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency_key: Option<String>,
    /// When it happened, or began.
    pub at: Timestamp,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// An interaction to record. Everything may be left out but the kind, a custom event's name and its channel.
///
/// ```
/// use crm_core::{Crm, Direction, InteractionKind, NewCustomer, NewInteraction};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let call = NewInteraction {
///     direction: Some(Direction::Outbound),
///     outcome: Some("wants an offer".into()),
///     ..NewInteraction::with(ada.id, InteractionKind::Call)
/// };
/// let call = crm.interactions().record(call)?;
/// assert_eq!(call.customer_id, Some(ada.id));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewInteraction {
    /// The id, when it was minted elsewhere, such as on a phone that was offline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<InteractionId>,
    /// Whose it is, when that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// What it was.
    pub kind: InteractionKind,
    /// The event's name; required for a custom event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who turned to whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The channel; that of the kind when left out, but required for a custom event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// What it was about, in a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What was said or written, at most 1 MiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// How long it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<u32>,
    /// Where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// The member of staff who took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<String>,
    /// Free values by name: at most 200 of them, 64 KiB together.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub properties: BTreeMap<String, Value>,
    /// At most 200 bytes that only this interaction has: recording it again gives back what was stored first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency_key: Option<String>,
    /// When it happened: now when left out, at most a day ahead, not before the year 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

impl NewInteraction {
    /// An interaction with a customer.
    pub fn with(customer: CustomerId, kind: InteractionKind) -> Self {
        Self {
            customer_id: Some(customer),
            ..Self::anonymous(kind)
        }
    }

    /// An interaction with somebody who is not known yet.
    pub fn anonymous(kind: InteractionKind) -> Self {
        Self {
            id: None,
            customer_id: None,
            kind,
            name: None,
            direction: None,
            channel: None,
            subject: None,
            body: None,
            outcome: None,
            duration_seconds: None,
            location: None,
            staff: None,
            properties: BTreeMap::new(),
            idempotency_key: None,
            at: None,
        }
    }

    /// A custom event of this name on this channel.
    pub fn event(customer: CustomerId, name: impl Into<String>, channel: Channel) -> Self {
        Self {
            name: Some(name.into()),
            channel: Some(channel),
            ..Self::with(customer, InteractionKind::Custom)
        }
    }

    /// Makes it happen at this instant.
    #[must_use]
    pub fn at(mut self, at: Timestamp) -> Self {
        self.at = Some(at);
        self
    }

    /// Gives it this idempotency key.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// Adds a value to its properties.
    #[must_use]
    pub fn property(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.properties.insert(name.into(), value.into());
        self
    }
}

/// What an update says of each field of an interaction. Its kind, name and idempotency key stay as they were recorded.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InteractionPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Whose it is; clear it when that turns out not to be known.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub customer_id: Patch<CustomerId>,
    /// Who turned to whom.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub direction: Patch<Direction>,
    /// The channel; cleared, it is that of the kind again.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub channel: Patch<Channel>,
    /// What it was about, in a line.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub subject: Patch<String>,
    /// What was said or written.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub body: Patch<String>,
    /// What came of it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub outcome: Patch<String>,
    /// How long it took.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub duration_seconds: Patch<u32>,
    /// Where it was.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub location: Patch<Location>,
    /// The member of staff who took part.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub staff: Patch<String>,
    /// Properties by name: a value sets one, `None` removes one; those not named stay.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub properties: BTreeMap<String, Option<Value>>,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

debug_by_id!(Interaction, NewInteraction);
debug_by_type!(InteractionPatch, Location, Coordinates);
