//! Creating, updating, deleting and restoring customers.

use std::collections::BTreeMap;

use super::clean::{clean, clean_tags, merge_values, whole_name};
use super::store::{id_key, id_row, load, row_key};
use super::{Consent, Customer, CustomerPatch, Identifier, NewCustomer};
use crate::base::{Code, CustomerId, Error, Result};
use crate::journal::{Entity, Stored, Touched, Tx, check_version, created, updated};
use crate::store::{Bytes, Reader, encode};

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
        preferences: BTreeMap::new(),
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
    let preferences = preferences.into_iter().map(|(key, value)| (key, Some(value)));
    merge_values(&mut customer.preferences, preferences, "preferences")?;
    clean(tx, None, &mut customer)?;
    tx.head.customers = tx
        .head
        .customers
        .checked_add(1)
        .ok_or_else(|| Error::new(Code::TooMany))?;
    let ordinal = tx.head.customers;
    let seq = created(tx, Some(ordinal), &customer);
    store(tx, ordinal, seq, None, &customer)?;
    Ok(customer)
}

pub(super) fn update(tx: &mut Tx<'_>, id: CustomerId, patch: &CustomerPatch) -> Result<Customer> {
    change(tx, id, patch.version, |_, customer| {
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
        // A name that was made of the parts is made again of the new ones.
        if name.is_keep() && !name_parts.is_keep() {
            let made = customer.name_parts.as_ref().and_then(whole_name);
            customer.name.take_if(|name| Some(&*name) == made.as_ref());
        }
        name.apply(&mut customer.name);
        name_parts.apply(&mut customer.name_parts);
        identifiers.apply_or_default(&mut customer.identifiers);
        addresses.apply_or_default(&mut customer.addresses);
        birthday.apply(&mut customer.birthday);
        gender.apply(&mut customer.gender);
        language.apply(&mut customer.language);
        time_zone.apply(&mut customer.time_zone);
        occupation.apply(&mut customer.occupation);
        merge_values(&mut customer.preferences, preferences, "preferences")?;
        tags.apply_or_default(&mut customer.tags);
        roles.apply_or_default(&mut customer.roles);
        owner.apply(&mut customer.owner);
        source.apply(&mut customer.source);
        merge_values(&mut customer.custom, custom, "custom")
    })
}

/// Adds tags; those that the customer has already change nothing.
pub(super) fn add_tags(tx: &mut Tx<'_>, id: CustomerId, tags: &[impl AsRef<str>]) -> Result<Customer> {
    change(tx, id, None, |_, customer| {
        customer.tags.extend(clean_tags(tags)?);
        Ok(())
    })
}

/// Removes tags; those that the customer does not have change nothing.
pub(super) fn remove_tags(tx: &mut Tx<'_>, id: CustomerId, tags: &[impl AsRef<str>]) -> Result<Customer> {
    change(tx, id, None, |_, customer| {
        let tags = clean_tags(tags)?;
        customer.tags.retain(|tag| !tags.contains(tag));
        Ok(())
    })
}

/// Adds an identifier behind the others; one that the customer has already takes the new label, if one is given.
pub(super) fn add_identifier(tx: &mut Tx<'_>, id: CustomerId, identifier: &Identifier) -> Result<Customer> {
    let added = change(tx, id, None, |tx, customer| {
        let new = identifier.normalized(tx.region())?;
        let same = |known: &&mut Identifier| known.key() == new.key();
        match customer.identifiers.iter_mut().find(same) {
            Some(known) => known.label = new.label.or_else(|| known.label.take()),
            None => customer.identifiers.push(new),
        }
        Ok(())
    });
    // It was given alone, so its place in the list says nothing.
    added.map_err(
        |error| match error.field().and_then(|path| path.split_once("].")) {
            Some((_, field)) => {
                let field = field.to_owned();
                error.with_field(field)
            }
            None => error,
        },
    )
}

/// Removes an identifier; one that the customer does not have changes nothing.
pub(super) fn remove_identifier(
    tx: &mut Tx<'_>,
    id: CustomerId,
    identifier: &Identifier,
) -> Result<Customer> {
    change(tx, id, None, |tx, customer| {
        let key = identifier.normalized(tx.region())?.key();
        customer.identifiers.retain(|known| known.key() != key);
        Ok(())
    })
}

pub(super) fn add_consent(tx: &mut Tx<'_>, id: CustomerId, consent: &Consent) -> Result<Customer> {
    change(tx, id, None, |_, customer| {
        customer.consents.push(consent.clone());
        Ok(())
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: CustomerId, version: Option<u64>) -> Result<Customer> {
    let (ordinal, stored) = load_live(tx, id, version)?;
    let mut after = stored.record.clone();
    after.deleted_at = Some(tx.now());
    save(tx, ordinal, &stored, after)
}

/// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now.
pub(super) fn restore(tx: &mut Tx<'_>, id: CustomerId, version: Option<u64>) -> Result<Customer> {
    let (ordinal, mut stored) =
        load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if stored.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut stored.record, version)?;
    let mut after = stored.record.clone();
    after.deleted_at = None;
    save(tx, ordinal, &stored, after)
}

fn load_live(tx: &Tx<'_>, id: CustomerId, version: Option<u64>) -> Result<(u32, Stored<Customer>)> {
    let (ordinal, mut stored) = load(tx, id)?
        .filter(|(_, stored)| stored.record.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    check_version(&mut stored.record, version)?;
    Ok((ordinal, stored))
}

/// Changes what a customer who is not deleted holds.
fn change(
    tx: &mut Tx<'_>,
    id: CustomerId,
    version: Option<u64>,
    work: impl FnOnce(&Tx<'_>, &mut Customer) -> Result<()>,
) -> Result<Customer> {
    let (ordinal, stored) = load_live(tx, id, version)?;
    let mut after = stored.record.clone();
    work(tx, &mut after)
        .and_then(|()| clean(tx, Some(&stored.record), &mut after))
        .map_err(|error| error.with_entity(ENTITY))?;
    save(tx, ordinal, &stored, after)
}

/// Stores `after` when it differs from what is stored, and returns it with its stamps.
fn save(tx: &mut Tx<'_>, ordinal: u32, stored: &Stored<Customer>, mut after: Customer) -> Result<Customer> {
    let before = &stored.record;
    if let Some(seq) = updated(tx, Some(ordinal), stored.seq, before, &mut after)? {
        store(tx, ordinal, seq, Some(before), &after).map_err(|error| error.with_entity(ENTITY))?;
    }
    Ok(after)
}

/// Writes the row and the ways to it: by id, and by identifiers and search terms while the customer is not deleted.
fn store(tx: &mut Tx<'_>, ordinal: u32, seq: u64, before: Option<&Customer>, after: &Customer) -> Result<()> {
    let live = |customer: &&Customer| customer.deleted_at.is_none();
    if before.is_none_or(|before| live(&before) != live(&after)) {
        tx.put(id_key(after.id), id_row(ordinal, after));
    }
    let (old, new) = (before.filter(live), Some(after).filter(live));
    let keys = |customer: Option<&Customer>| -> BTreeMap<Bytes, Option<usize>> {
        let Some(customer) = customer else {
            return BTreeMap::new();
        };
        let identifiers = customer.identifiers.iter().enumerate();
        let identifiers = identifiers.map(|(at, identifier)| (identifier.key().into_bytes(), Some(at)));
        let words = super::search::keys(customer, ordinal).map(|key| (key, None));
        identifiers.chain(words).collect()
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
