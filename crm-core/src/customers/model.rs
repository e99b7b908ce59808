//! A customer in its three shapes: what may be given, what is returned, what an update says.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{Identifier, IdentifierKind};
use crate::base::{CustomerId, PartialDate, Patch, Timestamp, Value};

/// Whether a customer is a human being or a body of them.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum CustomerKind {
    /// A human being.
    #[default]
    #[n(0)]
    Person,
    /// A company, an association, an authority.
    #[n(1)]
    Organization,
}

/// What a customer is to the business; one customer can be several of these.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Role {
    /// Buys, or may buy.
    #[n(0)]
    Customer,
    /// Sells to the business.
    #[n(1)]
    Supplier,
    /// Works with the business.
    #[n(2)]
    Partner,
    /// Sells on behalf of the business.
    #[n(3)]
    Reseller,
}

/// How far a customer has come. It is yours to say: orders do not move it, but an import or a webhook that brings an order
/// makes its customer one.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Lifecycle {
    /// Receives news, no more.
    #[n(0)]
    Subscriber,
    /// Has shown interest.
    #[default]
    #[n(1)]
    Lead,
    /// Was found worth the effort of sales.
    #[n(2)]
    Qualified,
    /// Has an open deal.
    #[n(3)]
    Opportunity,
    /// Has bought.
    #[n(4)]
    Customer,
    /// Brings others.
    #[n(5)]
    Evangelist,
    /// Will not buy, or no longer.
    #[n(6)]
    Lost,
}

/// A person's gender, as far as it is known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Gender {
    /// Female.
    #[n(0)]
    Female,
    /// Male.
    #[n(1)]
    Male,
    /// Neither, or both.
    #[n(2)]
    Nonbinary,
}

/// The parts of a person's name, as far as they are known; `Customer::name` holds the whole as it is written.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(default)]
#[cbor(map)]
pub struct PersonName {
    /// A title before the name.
    #[n(0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// The name or names given at birth.
    #[n(1)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
    /// A middle name or a patronymic.
    #[n(2)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle: Option<String>,
    /// The family's name.
    #[n(3)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// What follows the name.
    #[n(4)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
}

/// A postal address.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(default)]
#[cbor(map)]
pub struct Address {
    /// What it is for: `billing`, `shipping`, `home`.
    #[n(0)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Street, house, flat: the lines above the city, in the order in which they are written.
    #[n(1)]
    pub lines: Vec<String>,
    /// The city.
    #[n(2)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State, province, prefecture.
    #[n(3)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The postal code.
    #[n(4)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The country's two letters (ISO 3166-1).
    #[n(5)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// A way of talking to somebody.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum Channel {
    /// E-mail.
    #[n(0)]
    Email,
    /// A voice call.
    #[n(1)]
    Phone,
    /// A short message.
    #[n(2)]
    Sms,
    /// A chat or messenger.
    #[n(3)]
    Chat,
    /// A social network.
    #[n(4)]
    Social,
    /// The web site or shop.
    #[n(5)]
    Web,
    /// A mobile app, push messages included.
    #[n(6)]
    App,
    /// Face to face.
    #[n(7)]
    InPerson,
    /// Letters.
    #[n(8)]
    Post,
    /// A machine that reports by itself.
    #[n(9)]
    Device,
}

/// Whether a consent was given or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum ConsentStatus {
    /// The purpose is allowed on the channel.
    #[n(0)]
    Granted,
    /// It is no longer allowed.
    #[n(1)]
    Withdrawn,
}

/// Why data may be used (GDPR, Article 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum LawfulBasis {
    /// The person agreed.
    #[default]
    #[n(0)]
    Consent,
    /// A contract asks for it.
    #[n(1)]
    Contract,
    /// A law asks for it.
    #[n(2)]
    LegalObligation,
    /// The business's interest outweighs the person's.
    #[n(3)]
    LegitimateInterest,
}

/// One entry of a customer's consent ledger. The newest entry of a purpose and channel counts.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Consent {
    /// What the data is used for, such as `newsletter`.
    #[n(0)]
    pub purpose: String,
    /// The channel it is used on.
    #[n(1)]
    pub channel: Channel,
    /// Given or taken back.
    #[n(2)]
    pub status: ConsentStatus,
    /// Why it may be used.
    #[n(3)]
    #[serde(default)]
    pub basis: LawfulBasis,
    /// What shows it: a form's name and version, a recording's id.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
    /// Since when.
    #[n(5)]
    pub at: Timestamp,
}

/// Anyone the business deals with.
///
/// Unique: no two customers that are not deleted share an identifier. `version` counts the changes from 1.
/// `Debug` shows the id and the state, and nothing personal.
#[derive(Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Customer {
    /// The customer's id.
    #[n(0)]
    pub id: CustomerId,
    /// Person or organization.
    #[n(1)]
    pub kind: CustomerKind,
    /// The whole name, as it is written.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name's parts, for a person.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_parts: Option<PersonName>,
    /// How the customer can be told from others and reached; the first of a kind is the main one.
    #[n(4)]
    pub identifiers: Vec<Identifier>,
    /// Postal addresses; the first is the main one.
    #[n(5)]
    pub addresses: Vec<Address>,
    /// Birthday, or founding day.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthday: Option<PartialDate>,
    /// Gender.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Preferred language, a BCP 47 tag.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Time zone, an IANA name.
    #[n(9)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Occupation, or an organization's trade.
    #[n(10)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// What the customer likes, by name.
    #[n(11)]
    pub preferences: BTreeMap<String, Value>,
    /// Tags, sorted, each once.
    #[n(12)]
    pub tags: Vec<String>,
    /// Roles, sorted, each once.
    #[n(13)]
    pub roles: Vec<Role>,
    /// How far the customer has come.
    #[n(14)]
    pub lifecycle: Lifecycle,
    /// The member of staff who looks after the customer.
    #[n(15)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Where the customer came from.
    #[n(16)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Values of the custom fields that are defined for customers, by key.
    #[n(17)]
    pub custom: BTreeMap<String, Value>,
    /// The consent ledger, oldest first.
    #[n(18)]
    pub consents: Vec<Consent>,
    /// When the record was created.
    #[n(19)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(20)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(21)]
    pub version: u64,
    /// When it was deleted.
    #[n(22)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

impl Customer {
    /// The main e-mail address.
    pub fn email(&self) -> Option<&str> {
        self.main(IdentifierKind::Email)
    }

    /// The main phone number, in E.164.
    pub fn phone(&self) -> Option<&str> {
        self.main(IdentifierKind::Phone)
    }

    fn main(&self, kind: IdentifierKind) -> Option<&str> {
        self.identifiers
            .iter()
            .find(|identifier| identifier.kind == kind)
            .map(|identifier| identifier.value.as_str())
    }

    /// Whether `purpose` is allowed on `channel` by the consent ledger.
    pub fn has_consent(&self, purpose: &str, channel: Channel) -> bool {
        let mut entries = self
            .consents
            .iter()
            .filter(|consent| consent.purpose == purpose && consent.channel == channel);
        entries
            .next_back()
            .is_some_and(|consent| consent.status == ConsentStatus::Granted)
    }
}

/// A customer to create. Everything may be left out but a name or an identifier.
///
/// ```
/// use crm_core::{Crm, NewCustomer};
/// let crm = Crm::in_memory()?;
/// let new = NewCustomer { tags: vec!["vip".into()], ..NewCustomer::person("Ada Lovelace").email("ada@example.org") };
/// let ada = crm.customers().create(new)?;
/// assert_eq!(ada.email(), Some("ada@example.org"));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewCustomer {
    /// The id, when it was minted elsewhere, such as on a phone that was offline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<CustomerId>,
    /// Person or organization.
    pub kind: CustomerKind,
    /// The whole name, as it is written; made of the parts when it is left out.
    pub name: Option<String>,
    /// The name's parts.
    pub name_parts: Option<PersonName>,
    /// Identifiers.
    pub identifiers: Vec<Identifier>,
    /// Postal addresses.
    pub addresses: Vec<Address>,
    /// Birthday, or founding day.
    pub birthday: Option<PartialDate>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Preferred language, a BCP 47 tag.
    pub language: Option<String>,
    /// Time zone, an IANA name.
    pub time_zone: Option<String>,
    /// Occupation, or an organization's trade.
    pub occupation: Option<String>,
    /// What the customer likes, by name.
    pub preferences: BTreeMap<String, Value>,
    /// Tags.
    pub tags: Vec<String>,
    /// Roles; `customer` when left out.
    pub roles: Vec<Role>,
    /// How far the customer has come; `lead` when left out.
    pub lifecycle: Lifecycle,
    /// The member of staff who looks after the customer.
    pub owner: Option<String>,
    /// Where the customer came from.
    pub source: Option<String>,
    /// Values of custom fields, by key.
    pub custom: BTreeMap<String, Value>,
    /// Consents.
    pub consents: Vec<Consent>,
}

impl NewCustomer {
    /// A person with this name.
    pub fn person(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// An organization with this name.
    pub fn organization(name: impl Into<String>) -> Self {
        Self {
            kind: CustomerKind::Organization,
            ..Self::person(name)
        }
    }

    /// Adds an e-mail address.
    #[must_use]
    pub fn email(self, address: impl Into<String>) -> Self {
        self.identifier(Identifier::email(address))
    }

    /// Adds a phone number.
    #[must_use]
    pub fn phone(self, number: impl Into<String>) -> Self {
        self.identifier(Identifier::phone(number))
    }

    /// Adds an identifier.
    #[must_use]
    pub fn identifier(mut self, identifier: Identifier) -> Self {
        self.identifiers.push(identifier);
        self
    }
}

/// What an update says of each field of a customer.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CustomerPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// Person or organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CustomerKind>,
    /// The whole name.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub name: Patch<String>,
    /// The name's parts.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub name_parts: Patch<PersonName>,
    /// All identifiers.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub identifiers: Patch<Vec<Identifier>>,
    /// All addresses.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub addresses: Patch<Vec<Address>>,
    /// Birthday, or founding day.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub birthday: Patch<PartialDate>,
    /// Gender.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub gender: Patch<Gender>,
    /// Preferred language.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub language: Patch<String>,
    /// Time zone.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub time_zone: Patch<String>,
    /// Occupation, or an organization's trade.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub occupation: Patch<String>,
    /// Preferences by name: a value sets one, `None` removes one; those not named stay.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub preferences: BTreeMap<String, Option<Value>>,
    /// All tags.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub tags: Patch<Vec<String>>,
    /// All roles.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub roles: Patch<Vec<Role>>,
    /// How far the customer has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifecycle: Option<Lifecycle>,
    /// The member of staff who looks after the customer.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub owner: Patch<String>,
    /// Where the customer came from.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub source: Patch<String>,
    /// Custom values by key: a value sets one, `None` removes one; those not named stay.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub custom: BTreeMap<String, Option<Value>>,
}
