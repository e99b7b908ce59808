//! Reading customers, and what other objects tell of them.

use crate::base::{Result, Timestamp};
use crate::customers::{Address, Identifier};
use crate::exchange::ingest::payload::Node;
use crate::exchange::ingest::people::Person;

/// The customer that an object is.
pub(super) fn read(node: &Node<'_>, at: Option<Timestamp>) -> Result<Person> {
    let mut person = Person {
        id: Some(node.required_id("id")?),
        at,
        identifiers: identifiers(node, "email", "phone")?,
        name: node.label("name")?,
        language: node.list("preferred_locales")?.languages()?.into_iter().next(),
        ..Person::default()
    };
    if node.has("address") || node.has("shipping") {
        let mut addresses = Vec::new();
        if let Some(address) = node.object("address")? {
            addresses.extend(read_address(&address)?);
        }
        if let Some(shipping) = node.object("shipping")?
            && let Some(address) = shipping.object("address")?
            && let Some(address) = read_address(&address)?
            && !addresses.contains(&address)
        {
            addresses.push(address);
        }
        person.addresses = Some(addresses);
    }
    Ok(person)
}

/// An e-mail address and a phone number, with their places.
pub(super) fn identifiers(
    node: &Node<'_>,
    email: &'static str,
    phone: &'static str,
) -> Result<Vec<(String, Identifier)>> {
    let path = |field: &str| format!("{}.{field}", node.path());
    let email = node
        .label(email)?
        .map(|text| (path(email), Identifier::email(text)));
    let phone = node
        .label(phone)?
        .map(|text| (path(phone), Identifier::phone(text)));
    Ok(email.into_iter().chain(phone).collect())
}

/// A postal address; none when nothing of it is told.
fn read_address(node: &Node<'_>) -> Result<Option<Address>> {
    let mut lines = Vec::new();
    for field in ["line1", "line2"] {
        lines.extend(node.label(field)?);
    }
    let address = Address {
        label: None,
        lines,
        city: node.label("city")?,
        region: node.label("state")?,
        postal_code: node.label("postal_code")?,
        country: node.country("country")?,
    };
    Ok((address != Address::default()).then_some(address))
}

/// Who paid, as far as an object with contact details in it tells.
pub(super) fn payer(node: &Node<'_>, details: &'static str) -> Result<Person> {
    let mut person = Person {
        id: node.reference("customer")?,
        has_bought: true,
        ..Person::default()
    };
    if let Some(details) = node.object(details)? {
        person.identifiers = identifiers(&details, "email", "phone")?;
        person.name = details.label("name")?;
    }
    Ok(person)
}
