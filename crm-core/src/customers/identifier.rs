//! Identifiers: what tells a customer from others, in a normal form, and each with one owner.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result, clean_label};
use crate::store::table::IDENTIFIER;
use crate::store::{Key, Reader};

/// The kinds of identifier.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode,
)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum IdentifierKind {
    /// An e-mail address, kept in lower case.
    #[n(0)]
    Email,
    /// A phone number, kept in E.164 form with its extension, if any: `+493012345`, `+493012345;ext=67`.
    #[n(1)]
    Phone,
    /// The id that another system, the issuer, gave the customer.
    #[n(2)]
    ExternalId,
    /// A name in a social network, the issuer.
    #[n(3)]
    Social,
    /// A device that belongs to the customer.
    #[n(4)]
    Device,
}

/// One identifier. No two customers that are not deleted share one of the same kind and issuer.
///
/// It is given as people write it and kept in a normal form, by which it is also found.
///
/// ```
/// use crm_core::{Code, Identifier, NewCustomer, OpenOptions};
/// let crm = OpenOptions::new().region("DE").in_memory()?;
/// let new = NewCustomer::person("Ada").email("Ada@Example.org").phone("030 901820");
/// let ada = crm.customers().create(new)?;
/// assert_eq!((ada.email(), ada.phone()), (Some("ada@example.org"), Some("+4930901820")));
/// let error = crm.customers().create(NewCustomer::person("Eve").phone("+49 30/901820")).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::Taken, Some("identifiers[0].value")));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Identifier {
    /// What it is.
    #[n(0)]
    pub kind: IdentifierKind,
    /// The value in its normal form.
    #[n(1)]
    pub value: String,
    /// Who gave it: the system of an external id, the network of a social name.
    #[n(2)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// What it is for: `work`, `private`.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Identifier {
    fn new(kind: IdentifierKind, value: impl Into<String>, issuer: Option<String>) -> Self {
        Self {
            kind,
            value: value.into(),
            issuer,
            label: None,
        }
    }

    /// An e-mail address.
    pub fn email(address: impl Into<String>) -> Self {
        Self::new(IdentifierKind::Email, address, None)
    }

    /// A phone number.
    pub fn phone(number: impl Into<String>) -> Self {
        Self::new(IdentifierKind::Phone, number, None)
    }

    /// The id that the system `issuer` uses.
    pub fn external_id(issuer: impl Into<String>, id: impl Into<String>) -> Self {
        Self::new(IdentifierKind::ExternalId, id, Some(issuer.into()))
    }

    /// A name in the network `issuer`.
    pub fn social(issuer: impl Into<String>, handle: impl Into<String>) -> Self {
        Self::new(IdentifierKind::Social, handle, Some(issuer.into()))
    }

    /// A device.
    pub fn device(id: impl Into<String>) -> Self {
        Self::new(IdentifierKind::Device, id, None)
    }

    /// The identifier in its normal form; `region` is the country whose phone numbers need no country code.
    pub(crate) fn normalized(&self, region: Option<&str>) -> Result<Self> {
        let value = clean_label(&self.value, "value")?;
        if value.len() > 400 {
            return Err(Error::field_of(Code::TooLong, "value"));
        }
        let issuer = self
            .issuer
            .as_deref()
            .map(|issuer| clean_label(issuer, "issuer"))
            .transpose()?;
        if issuer.as_ref().is_some_and(|issuer| issuer.len() > 200) {
            return Err(Error::field_of(Code::TooLong, "issuer"));
        }
        // These are the same whoever says so; with an issuer, two customers could share one.
        if issuer.is_some() && matches!(self.kind, IdentifierKind::Email | IdentifierKind::Phone) {
            return Err(Error::field_of(Code::Malformed, "issuer"));
        }
        let value = match self.kind {
            IdentifierKind::Email => normal_email(&value)?,
            IdentifierKind::Phone => normal_phone(&value, region)?,
            IdentifierKind::Social => clean_label(&value.trim_start_matches('@').to_lowercase(), "value")?,
            IdentifierKind::ExternalId | IdentifierKind::Device => value,
        };
        let label = self
            .label
            .as_deref()
            .map(|label| clean_label(label, "label"))
            .transpose()?;
        Ok(Self {
            kind: self.kind,
            value,
            issuer,
            label,
        })
    }

    /// Where the owner of a normal identifier is found.
    pub(crate) fn key(&self) -> Key {
        let issuer = self.issuer.as_deref().unwrap_or_default();
        let kind = match self.kind {
            IdentifierKind::Email => 0,
            IdentifierKind::Phone => 1,
            IdentifierKind::ExternalId => 2,
            IdentifierKind::Social => 3,
            IdentifierKind::Device => 4,
        };
        Key::of(&IDENTIFIER)
            .u8(kind)
            .text(&issuer.to_lowercase())
            .end_of_text()
            .text(&self.value)
    }
}

/// The ordinal of the customer who has this identifier.
pub(crate) fn find_by_identifier(reader: &dyn Reader, normal: &Identifier) -> Result<Option<u32>> {
    reader
        .get(normal.key().as_bytes())?
        .map(|bytes| super::store::ordinal_from(&bytes))
        .transpose()
}

fn normal_email(address: &str) -> Result<String> {
    let options = email_address::Options::default()
        .with_required_tld()
        .without_domain_literal()
        .without_display_text();
    let address = address.to_lowercase();
    match email_address::EmailAddress::parse_with_options(&address, options) {
        Ok(_) => Ok(address),
        Err(_) => Err(Error::field_of(Code::InvalidEmail, "value")),
    }
}

fn normal_phone(number: &str, region: Option<&str>) -> Result<String> {
    use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL as PHONES, PhoneNumberFormat};
    let invalid = || Error::field_of(Code::InvalidPhone, "value");
    let parsed = PHONES
        .parse(number, region.and_then(|region| region.parse().ok()))
        .map_err(|_| invalid())?;
    // "Possible" and not "valid": number plans change faster than libraries are updated. A number that is possible
    // only within its town lacks its area code, and would be somebody else's.
    let whole = PHONES.is_possible_number_with_reason(&parsed) == Ok(NumberLengthType::IsPossible);
    if !whole && !PHONES.is_valid_number(&parsed) {
        return Err(invalid());
    }
    let mut normal = PHONES.format(&parsed, PhoneNumberFormat::E164).into_owned();
    if let Some(extension) = &parsed.extension {
        normal.push_str(";ext=");
        normal.push_str(extension);
    }
    Ok(normal)
}

/// The digits of a normal phone number as they are dialled at home: `030901820` of `+4930901820`.
pub(super) fn home_digits(normal: &str) -> Option<String> {
    use rlibphonenumber::{PHONE_NUMBER_UTIL as PHONES, PhoneNumberFormat};
    let number = normal.split(';').next()?;
    let parsed = PHONES.parse(number, None).ok()?;
    let written = PHONES.format(&parsed, PhoneNumberFormat::National);
    Some(written.chars().filter(char::is_ascii_digit).collect())
}
