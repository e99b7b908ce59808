//! Reading customers, and the addresses and consents in them.

use super::topics::SYSTEM;
use crate::base::{Code, Result, Timestamp, clean_label};
use crate::customers::{Address, Channel, Consent, ConsentStatus, Identifier, LawfulBasis, PersonName};
use crate::exchange::ingest::model::{IngestReason, Ingested};
use crate::exchange::ingest::payload::Node;
use crate::exchange::ingest::people::{self, Person};
use crate::journal::Tx;

/// At most this many addresses and tags are taken: more than Shopify allows.
const MAX_ADDRESSES: usize = 500;
const MAX_TAGS: usize = 500;

/// The customer that a payload is.
pub(super) fn read(node: &Node<'_>) -> Result<Person> {
    let at = node.time("updated_at")?;
    let mut person = Person {
        id: Some(node.required_id("id")?),
        at,
        identifiers: identifiers(node, &["email", "phone"])?,
        parts: name_parts(node)?,
        language: node.language("locale")?,
        tags: tags(node)?,
        note: node.text("note")?,
        has_bought: node.integer("orders_count")?.is_some_and(|count| count > 0),
        ..Person::default()
    };
    if node.has("addresses") || node.has("default_address") {
        person.addresses = Some(addresses(node)?);
    }
    for (field, channel) in [
        ("email_marketing_consent", Channel::Email),
        ("sms_marketing_consent", Channel::Sms),
    ] {
        if let Some(consent) = node.object(field)? {
            person.consents.extend(read_consent(&consent, channel, at)?);
        }
    }
    Ok(person)
}

/// E-mail addresses and phone numbers in these fields, with their places.
pub(super) fn identifiers(node: &Node<'_>, fields: &[&'static str]) -> Result<Vec<(String, Identifier)>> {
    let mut identifiers = Vec::new();
    for field in fields {
        if let Some(text) = node.label(field)? {
            let identifier = if field.ends_with("phone") {
                Identifier::phone(text)
            } else {
                Identifier::email(text)
            };
            let path = match node.path() {
                path if path.is_empty() => (*field).to_owned(),
                path => format!("{path}.{field}"),
            };
            identifiers.push((path, identifier));
        }
    }
    Ok(identifiers)
}

pub(super) fn name_parts(node: &Node<'_>) -> Result<Option<PersonName>> {
    let parts = PersonName {
        given: node.label("first_name")?,
        family: node.label("last_name")?,
        ..PersonName::default()
    };
    Ok((parts != PersonName::default()).then_some(parts))
}

/// Tags come as one text with commas.
fn tags(node: &Node<'_>) -> Result<Option<Vec<String>>> {
    if !node.has("tags") {
        return Ok(None);
    }
    let text = node.text("tags")?.unwrap_or_default();
    let mut tags = Vec::new();
    for tag in text.split(',').filter(|tag| !tag.trim().is_empty()) {
        let tag = clean_label(tag, "tags").map_err(|error| node.error_at("tags", error.code()))?;
        tags.push(tag);
    }
    if tags.len() > MAX_TAGS {
        return Err(node.error_at("tags", Code::TooMany));
    }
    Ok(Some(tags))
}

/// The addresses, the default one first, each once.
fn addresses(node: &Node<'_>) -> Result<Vec<Address>> {
    let mut addresses = Vec::new();
    if let Some(default) = node.object("default_address")? {
        addresses.extend(read_address(&default)?);
    }
    for item in node.list("addresses")?.objects() {
        if let Some(address) = read_address(&item?)?
            && !addresses.contains(&address)
        {
            addresses.push(address);
        }
    }
    if addresses.len() > MAX_ADDRESSES {
        return Err(node.error_at("addresses", Code::TooMany));
    }
    Ok(addresses)
}

/// A postal address; none when nothing of it is told.
fn read_address(node: &Node<'_>) -> Result<Option<Address>> {
    let mut lines = Vec::new();
    for field in ["company", "address1", "address2"] {
        lines.extend(node.label(field)?);
    }
    let address = Address {
        label: None,
        lines,
        city: node.label("city")?,
        region: match node.label("province_code")? {
            Some(code) => Some(code),
            None => node.label("province")?,
        },
        postal_code: node.label("zip")?,
        country: node.country("country_code")?,
    };
    Ok((address != Address::default()).then_some(address))
}

fn read_consent(node: &Node<'_>, channel: Channel, updated_at: Option<Timestamp>) -> Result<Option<Consent>> {
    let status = match node.label("state")?.as_deref() {
        Some("subscribed") => ConsentStatus::Granted,
        Some("unsubscribed") => ConsentStatus::Withdrawn,
        // Never asked, or not answered yet.
        _ => return Ok(None),
    };
    let Some(at) = node.time("consent_updated_at")?.or(updated_at) else {
        return Err(node.error_at("consent_updated_at", Code::Required));
    };
    let opt_in = node.label("opt_in_level")?;
    Ok(Some(Consent {
        purpose: "marketing".to_owned(),
        channel,
        status,
        basis: LawfulBasis::Consent,
        proof: Some(match opt_in {
            Some(level) => format!("{SYSTEM}: {level}"),
            None => SYSTEM.to_owned(),
        }),
        at,
    }))
}

/// Somebody's data is asked for, or to be erased. That is left to people, who are told whom it is about.
pub(super) fn privacy_request(tx: &mut Tx<'_>, payload: &Node<'_>) -> Result<Ingested> {
    let customer_id = match payload.object("customer")? {
        Some(customer) => match customer.id("id")? {
            Some(id) => people::lookup(tx, SYSTEM, &id)?,
            None => None,
        },
        None => None,
    };
    Ok(Ingested {
        customer_id,
        ..Ingested::ignored(IngestReason::PrivacyRequest)
    })
}
