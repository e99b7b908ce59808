//! Creating, updating, deleting and restoring customers.

use std::collections::BTreeMap;

use super::store::{id_key, load, row_key};
use super::{
    Address, Consent, Customer, CustomerPatch, Identifier, NewCustomer, PersonName, Role, find_by_identifier,
};
use crate::base::{Code, CustomerId, Error, Result, TimeZone, Value, clean_label, clean_text};
use crate::journal::{Entity, Stored, Touched, Tx, check_version, created, updated};
use crate::store::{Bytes, Reader, encode};

/// At most this many entries in one of a customer's lists.
const MAX_LIST: usize = 1000;

const ENTITY: &str = "customer";

pub(super) fn create(tx: &mut Tx<'_>, new: &NewCustomer) -> Result<Customer> {
    create_record(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn create_record(tx: &mut Tx<'_>, new: &NewCustomer) -> Result<Customer> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewCustomer {
        id: _,
        kind,
        name,
        name_parts,
        identifiers,
        addresses,
        birthday,
        gender,
        language,
        time_zone,
        occupation,
        preferences,
        tags,
        roles,
        lifecycle,
        owner,
        source,
        custom,
        consents,
    } = new.clone();
    let mut customer = Customer {
        id,
        kind,
        name,
        name_parts,
        identifiers,
        addresses,
        birthday,
        gender,
        language,
        time_zone,
        occupation,
        preferences,
        tags,
        roles,
        lifecycle,
        owner,
        source,
        custom,
        consents,
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    clean(tx, &mut customer)?;
    tx.head.customers = tx
        .head
        .customers
        .checked_add(1)
        .ok_or_else(|| Error::new(Code::TooMany))?;
    let ordinal = tx.head.customers;
    let seq = created(tx, Some(ordinal), &customer);
    tx.put(id_key(id), ordinal.to_be_bytes().as_slice());
    store(tx, ordinal, seq, None, &customer)?;
    Ok(customer)
}

pub(super) fn update(tx: &mut Tx<'_>, id: CustomerId, patch: &CustomerPatch) -> Result<Customer> {
    change(tx, id, patch.version, |tx, customer| {
        let CustomerPatch {
            version: _,
            kind,
            name,
            name_parts,
            identifiers,
            addresses,
            birthday,
            gender,
            language,
            time_zone,
            occupation,
            preferences,
            tags,
            roles,
            lifecycle,
            owner,
            source,
            custom,
        } = patch.clone();
        customer.kind = kind.unwrap_or(customer.kind);
        customer.lifecycle = lifecycle.unwrap_or(customer.lifecycle);
        name.apply(&mut customer.name);
        name_parts.apply(&mut customer.name_parts);
        identifiers.apply_or_default(&mut customer.identifiers);
        addresses.apply_or_default(&mut customer.addresses);
        birthday.apply(&mut customer.birthday);
        gender.apply(&mut customer.gender);
        language.apply(&mut customer.language);
        time_zone.apply(&mut customer.time_zone);
        occupation.apply(&mut customer.occupation);
        merge_values(&mut customer.preferences, preferences);
        tags.apply_or_default(&mut customer.tags);
        roles.apply_or_default(&mut customer.roles);
        owner.apply(&mut customer.owner);
        source.apply(&mut customer.source);
        merge_values(&mut customer.custom, custom);
        clean(tx, customer)
    })
}

fn merge_values(values: &mut BTreeMap<String, Value>, patch: BTreeMap<String, Option<Value>>) {
    for (key, value) in patch {
        match value {
            Some(value) => drop(values.insert(key, value)),
            None => drop(values.remove(&key)),
        }
    }
}

pub(super) fn add_consent(tx: &mut Tx<'_>, id: CustomerId, consent: &Consent) -> Result<Customer> {
    change(tx, id, None, |tx, customer| {
        customer.consents.push(consent.clone());
        clean(tx, customer)
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: CustomerId, version: Option<u64>) -> Result<Customer> {
    change(tx, id, version, |tx, customer| {
        customer.deleted_at = Some(tx.now());
        Ok(())
    })
}

/// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now.
pub(super) fn restore(tx: &mut Tx<'_>, id: CustomerId) -> Result<Customer> {
    let (ordinal, stored) = load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    change_record(tx, ordinal, stored, |_, customer| {
        customer.deleted_at = None;
        Ok(())
    })
}

fn change(
    tx: &mut Tx<'_>,
    id: CustomerId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Customer) -> Result<()>,
) -> Result<Customer> {
    let (ordinal, mut stored) = load(tx, id)?
        .filter(|(_, stored)| stored.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    check_version(&mut stored.record, version)?;
    change_record(tx, ordinal, stored, work)
}

fn change_record(
    tx: &mut Tx<'_>,
    ordinal: u32,
    stored: Stored<Customer>,
    work: impl FnOnce(&mut Tx<'_>, &mut Customer) -> Result<()>,
) -> Result<Customer> {
    let Stored { seq, record: before } = stored;
    let mut after = before.clone();
    work(tx, &mut after).map_err(|error| error.with_entity(ENTITY))?;
    if let Some(seq) = updated(tx, Some(ordinal), seq, &before, &mut after)? {
        store(tx, ordinal, seq, Some(&before), &after).map_err(|error| error.with_entity(ENTITY))?;
    }
    Ok(after)
}

/// Writes the row and what is found by it: identifiers and search terms of a customer who is not deleted.
fn store(tx: &mut Tx<'_>, ordinal: u32, seq: u64, before: Option<&Customer>, after: &Customer) -> Result<()> {
    let live = |customer: &&Customer| customer.deleted_at.is_none();
    let (old, new) = (before.filter(live), Some(after).filter(live));
    let keys = |customer: Option<&Customer>| -> BTreeMap<Bytes, Option<usize>> {
        let Some(customer) = customer else {
            return BTreeMap::new();
        };
        let identifiers = customer.identifiers.iter().enumerate();
        let identifiers = identifiers.map(|(at, identifier)| (identifier.key().into_bytes(), Some(at)));
        identifiers
            .chain(
                super::search::keys(customer, ordinal)
                    .into_iter()
                    .map(|key| (key, None)),
            )
            .collect()
    };
    let (old, new) = (keys(old), keys(new));
    for key in old.keys().filter(|key| !new.contains_key(*key)) {
        tx.delete_bytes(key.clone());
    }
    for (key, identifier) in new.into_iter().filter(|(key, _)| !old.contains_key(key)) {
        match identifier {
            Some(at) if tx.get(&key)?.is_some() => {
                return Err(Error::field_of(Code::Taken, format!("identifiers[{at}].value")));
            }
            Some(_) => tx.put_bytes(key, ordinal.to_be_bytes().as_slice().into()),
            None => tx.put_bytes(key, [].as_slice().into()),
        }
    }
    let row = encode(&Stored {
        seq,
        record: after.clone(),
    })?;
    let key = row_key(ordinal).into_bytes();
    let before = tx.get(&key)?.map(|row| (key.clone(), row));
    let after = Some((key.clone(), row.clone()));
    tx.touch(Touched {
        entity: Entity::Customer,
        owner: ordinal,
        before,
        after,
    });
    tx.put_bytes(key, row);
    Ok(())
}

/// Brings everything given into its normal form, or says which field cannot be.
fn clean(tx: &Tx<'_>, customer: &mut Customer) -> Result<()> {
    let label = |text: &mut Option<String>, field: &'static str| -> Result<()> {
        if let Some(given) = text {
            *given = clean_label(given, field)?;
        }
        Ok(())
    };
    if let Some(parts) = &mut customer.name_parts {
        clean_name(parts).map_err(|error| error.under("name_parts"))?;
        if customer.name.is_none() {
            customer.name = whole_name(parts);
        }
    }
    label(&mut customer.name, "name")?;
    clean_identifiers(&mut customer.identifiers, tx.region())?;
    if customer.name.is_none() && customer.identifiers.is_empty() {
        return Err(Error::field_of(Code::Required, "name"));
    }
    bounded(customer.addresses.len(), "addresses")?;
    for (at, address) in customer.addresses.iter_mut().enumerate() {
        clean_address(address).map_err(|error| error.under(format_args!("addresses[{at}]")))?;
    }
    if let Some(birthday) = &customer.birthday {
        birthday.check().map_err(|error| error.with_field("birthday"))?;
    }
    if let Some(language) = &mut customer.language {
        *language = clean_language(language)?;
    }
    if let Some(zone) = &customer.time_zone {
        zone.parse::<TimeZone>()
            .map_err(|error| error.with_field("time_zone"))?;
    }
    label(&mut customer.occupation, "occupation")?;
    label(&mut customer.owner, "owner")?;
    label(&mut customer.source, "source")?;
    bounded(customer.tags.len(), "tags")?;
    customer.tags = customer
        .tags
        .iter()
        .map(|tag| clean_label(tag, "tags"))
        .collect::<Result<_>>()?;
    customer.tags.sort_unstable();
    customer.tags.dedup();
    if customer.roles.is_empty() {
        customer.roles.push(Role::Customer);
    }
    customer.roles.sort_unstable();
    customer.roles.dedup();
    bounded(customer.preferences.len(), "preferences")?;
    for (key, value) in &customer.preferences {
        clean_label(key, "preferences")?;
        check_value(value).map_err(|error| error.under(format_args!("preferences.{key}")))?;
    }
    super::field::check_values(tx, &customer.custom)?;
    bounded(customer.consents.len(), "consents")?;
    for (at, consent) in customer.consents.iter_mut().enumerate() {
        consent.purpose = clean_label(&consent.purpose, "purpose")
            .map_err(|error| error.under(format_args!("consents[{at}]")))?;
        label(&mut consent.proof, "proof")?;
    }
    Ok(())
}

fn bounded(length: usize, field: &'static str) -> Result<()> {
    if length > MAX_LIST {
        Err(Error::field_of(Code::TooMany, field))
    } else {
        Ok(())
    }
}

pub(super) fn check_value(value: &Value) -> Result<()> {
    match value {
        Value::Text(text) => clean_text(text, "value").map(drop),
        Value::Texts(texts) => {
            bounded(texts.len(), "value")?;
            texts
                .iter()
                .try_for_each(|text| clean_text(text, "value").map(drop))
        }
        _ => Ok(()),
    }
}

fn clean_name(parts: &mut PersonName) -> Result<()> {
    let PersonName {
        prefix,
        given,
        middle,
        family,
        suffix,
    } = parts;
    for (part, field) in [
        (prefix, "prefix"),
        (given, "given"),
        (middle, "middle"),
        (family, "family"),
        (suffix, "suffix"),
    ] {
        if let Some(text) = part {
            *text = clean_label(text, field)?;
        }
    }
    Ok(())
}

/// The parts in the order of the writing: family name first, without spaces, where the name is in Han characters.
fn whole_name(parts: &PersonName) -> Option<String> {
    let PersonName {
        prefix,
        given,
        middle,
        family,
        suffix,
    } = parts;
    let han = |text: &Option<String>| {
        text.as_deref()
            .is_none_or(|text| text.chars().all(|c| ('\u{3400}'..='\u{9fff}').contains(&c)))
    };
    let name = if family.is_some() && han(family) && han(given) {
        [family, given].into_iter().flatten().cloned().collect()
    } else {
        let parts: Vec<_> = [prefix, given, middle, family, suffix]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        parts.join(" ")
    };
    (!name.is_empty()).then_some(name)
}

fn clean_identifiers(identifiers: &mut [Identifier], region: Option<&str>) -> Result<()> {
    bounded(identifiers.len(), "identifiers")?;
    let mut seen = std::collections::BTreeSet::new();
    for (at, identifier) in identifiers.iter_mut().enumerate() {
        let under = |error: Error| error.under(format_args!("identifiers[{at}]"));
        *identifier = identifier.normalized(region).map_err(under)?;
        if !seen.insert(identifier.key().into_bytes()) {
            return Err(under(Error::field_of(Code::DuplicateInInput, "value")));
        }
    }
    Ok(())
}

fn clean_address(address: &mut Address) -> Result<()> {
    let Address {
        label,
        lines,
        city,
        region,
        postal_code,
        country,
    } = address;
    for (text, field) in [
        (label, "label"),
        (city, "city"),
        (region, "region"),
        (postal_code, "postal_code"),
    ] {
        if let Some(text) = text {
            *text = clean_label(text, field)?;
        }
    }
    bounded(lines.len(), "lines")?;
    for line in lines {
        *line = clean_label(line, "lines")?;
    }
    if let Some(country) = country {
        *country = country.trim().to_ascii_uppercase();
        if country.parse::<iso_currency::Country>().is_err() {
            return Err(Error::field_of(Code::UnknownCountry, "country"));
        }
    }
    Ok(())
}

/// A language tag in its usual case: `zh-hans-cn` becomes `zh-Hans-CN` (RFC 5646, section 2.1.1).
fn clean_language(tag: &str) -> Result<String> {
    let parts: Vec<_> = tag.trim().split(['-', '_']).collect();
    let sound = parts
        .iter()
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    let language = parts[0].len() >= 2 && parts[0].bytes().all(|byte| byte.is_ascii_alphabetic());
    if !sound || !language || tag.len() > 35 {
        return Err(Error::field_of(Code::UnknownLanguage, "language"));
    }
    let parts = parts.iter().enumerate().map(|(at, part)| {
        let lower = part.to_ascii_lowercase();
        match part.len() {
            2 if at > 0 => lower.to_ascii_uppercase(),
            4 if at > 0 && lower.as_bytes()[0].is_ascii_alphabetic() => {
                lower[..1].to_ascii_uppercase() + &lower[1..]
            }
            _ => lower,
        }
    });
    Ok(parts.collect::<Vec<_>>().join("-"))
}
