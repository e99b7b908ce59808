//! Bringing what is given into its normal form, or saying which field cannot be.

use std::collections::{BTreeMap, BTreeSet};

use super::{Address, Customer, Identifier, PersonName, Role};
use crate::base::{Code, Error, Result, TimeZone, Value, clean_label, clean_text};
use crate::journal::Tx;

/// At most this many entries in one of a record's lists.
pub(super) const MAX_LIST: usize = 1000;

/// Cleans a whole customer. What is as it was `before` is taken as it is, so that a record stays writable when
/// definitions, number plans or time zones have changed since.
pub(super) fn clean(tx: &Tx<'_>, before: Option<&Customer>, customer: &mut Customer) -> Result<()> {
    if let Some(parts) = &mut customer.name_parts {
        clean_name(parts).map_err(|error| error.under("name_parts"))?;
        if customer.name.is_none() {
            customer.name = whole_name(parts);
        }
    }
    label(&mut customer.name, "name")?;
    let known = before.map_or(&[][..], |before| &before.identifiers);
    clean_identifiers(known, &mut customer.identifiers, tx.region())?;
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
    if before.is_none_or(|before| before.time_zone != customer.time_zone)
        && let Some(zone) = &mut customer.time_zone
    {
        let known: TimeZone = zone
            .trim()
            .parse()
            .map_err(|error: Error| error.with_field("time_zone"))?;
        known.name().clone_into(zone);
    }
    label(&mut customer.occupation, "occupation")?;
    label(&mut customer.owner, "owner")?;
    label(&mut customer.source, "source")?;
    customer.tags = clean_tags(&customer.tags)?;
    if customer.roles.is_empty() {
        customer.roles.push(Role::Customer);
    }
    customer.roles.sort_unstable();
    customer.roles.dedup();
    bounded(customer.preferences.len(), "preferences")?;
    for (key, value) in &customer.preferences {
        check_value(value).map_err(|error| error.with_field(field_path("preferences", key)))?;
    }
    super::field::check_values(tx, before.map(|before| &before.custom), &customer.custom)?;
    clean_consents(customer)
}

fn label(text: &mut Option<String>, field: &'static str) -> Result<()> {
    if let Some(given) = text {
        *given = clean_label(given, field)?;
    }
    Ok(())
}

pub(super) fn bounded(length: usize, field: &'static str) -> Result<()> {
    if length > MAX_LIST {
        Err(Error::field_of(Code::TooMany, field))
    } else {
        Ok(())
    }
}

/// Tags in their normal form, sorted, each once.
pub(super) fn clean_tags(tags: &[impl AsRef<str>]) -> Result<Vec<String>> {
    bounded(tags.len(), "tags")?;
    let tags = tags.iter().map(|tag| clean_label(tag.as_ref(), "tags"));
    Ok(tags.collect::<Result<BTreeSet<_>>>()?.into_iter().collect())
}

/// Puts and removes values by name; names are in their normal form.
pub(super) fn merge_values(
    values: &mut BTreeMap<String, Value>,
    changes: impl IntoIterator<Item = (String, Option<Value>)>,
    field: &'static str,
) -> Result<()> {
    for (key, value) in changes {
        let key = clean_label(&key, field)?;
        match value {
            Some(value) => drop(values.insert(key, value)),
            None => drop(values.remove(&key)),
        }
    }
    Ok(())
}

/// Checks the text in a value.
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

/// `custom.shoe_size`; no more than `custom` when the key is not a name in form, since then it may be anything.
pub(super) fn field_path(list: &'static str, key: &str) -> std::borrow::Cow<'static, str> {
    if is_name(key) {
        format!("{list}.{key}").into()
    } else {
        list.into()
    }
}

/// Whether the text is a name as programs have them: `shoe_size`, at most 64 bytes.
pub(super) fn is_name(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn clean_name(parts: &mut PersonName) -> Result<()> {
    let PersonName {
        prefix,
        given,
        middle,
        family,
        suffix,
    } = parts;
    label(prefix, "prefix")?;
    label(given, "given")?;
    label(middle, "middle")?;
    label(family, "family")?;
    label(suffix, "suffix")
}

/// The parts in the order of the writing: family name first, without spaces, where the name is in Han characters.
pub(super) fn whole_name(parts: &PersonName) -> Option<String> {
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

fn clean_identifiers(
    known: &[Identifier],
    identifiers: &mut [Identifier],
    region: Option<&str>,
) -> Result<()> {
    bounded(identifiers.len(), "identifiers")?;
    let mut seen = BTreeSet::new();
    for (at, identifier) in identifiers.iter_mut().enumerate() {
        let under = |error: Error| error.under(format_args!("identifiers[{at}]"));
        if !known.contains(identifier) {
            *identifier = identifier.normalized(region).map_err(under)?;
        }
        if !seen.insert(identifier.key().into_bytes()) {
            return Err(under(Error::field_of(Code::DuplicateInInput, "value")));
        }
    }
    Ok(())
}

fn clean_address(address: &mut Address) -> Result<()> {
    let Address {
        label: purpose,
        lines,
        city,
        region,
        postal_code,
        country,
    } = address;
    label(purpose, "label")?;
    label(city, "city")?;
    label(region, "region")?;
    label(postal_code, "postal_code")?;
    bounded(lines.len(), "lines")?;
    for line in lines {
        *line = clean_label(line, "lines")?;
    }
    if let Some(country) = country {
        *country = clean_country(country)?;
    }
    Ok(())
}

/// A country's two letters, in upper case.
pub(crate) fn clean_country(code: &str) -> Result<String> {
    let code = code.trim().to_ascii_uppercase();
    // Kosovo has no code of ISO's, and uses this one of those that ISO leaves to users.
    let known = code == "XK" || code.parse::<iso_currency::Country>().is_ok();
    if code.is_empty() || !known {
        return Err(Error::field_of(Code::UnknownCountry, "country"));
    }
    Ok(code)
}

/// A language tag in its usual case: `zh-hans-cn` becomes `zh-Hans-CN` (RFC 5646, section 2.1.1).
pub(crate) fn clean_language(tag: &str) -> Result<String> {
    let tag = tag.trim();
    let parts: Vec<_> = tag.split(['-', '_']).collect();
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

/// The ledger, oldest first: a consent that is recorded late takes its place in time.
fn clean_consents(customer: &mut Customer) -> Result<()> {
    bounded(customer.consents.len(), "consents")?;
    for (at, consent) in customer.consents.iter_mut().enumerate() {
        let under = |error: Error| error.under(format_args!("consents[{at}]"));
        consent.purpose = clean_label(&consent.purpose, "purpose").map_err(under)?;
        label(&mut consent.proof, "proof").map_err(under)?;
    }
    customer.consents.sort_by_key(|consent| consent.at);
    Ok(())
}
