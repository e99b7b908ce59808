//! Customers, as a shop system knows them.

use super::known::{Known, Name, Seen};
use super::model::{IngestConflict, IngestOutcome, IngestReason, Ingested};
use crate::base::{Code, CustomerId, NoteId, Patch, Result, Timestamp};
use crate::customers::{
    Address, Consent, Customer, CustomerPatch, Identifier, IdentifierKind, Lifecycle, NewCustomer, NewNote,
    NotePatch, PersonName, find_by_identifier, load_by_ordinal,
};
use crate::journal::Tx;

const KIND: &str = "customer";

/// What a payload says of a customer. What it leaves out stays as it is.
#[derive(Default)]
pub(super) struct Person {
    /// The id in the other system; none for a guest.
    pub(super) id: Option<String>,
    /// Which state of the record this is.
    pub(super) at: Option<Timestamp>,
    /// Identifiers other than the id, each with its place in the payload; the most telling first.
    pub(super) identifiers: Vec<(String, Identifier)>,
    pub(super) name: Option<String>,
    pub(super) parts: Option<PersonName>,
    /// All addresses, when the payload tells them.
    pub(super) addresses: Option<Vec<Address>>,
    pub(super) language: Option<String>,
    /// All tags, when the payload tells them.
    pub(super) tags: Option<Vec<String>>,
    pub(super) note: Option<String>,
    pub(super) consents: Vec<Consent>,
    pub(super) has_bought: bool,
}

/// Who a person is here.
enum Match {
    Stored(Box<Customer>),
    Nobody,
    /// The customer was deleted, here or there.
    Deleted,
}

fn name<'a>(system: &'static str, id: &'a str) -> Name<'a> {
    Name {
        system,
        kind: KIND,
        id,
    }
}

/// The live customer who has this identifier, given in normal form.
fn owner(tx: &Tx<'_>, normal: &Identifier) -> Result<Option<Customer>> {
    let ordinal = find_by_identifier(tx, normal)?;
    ordinal
        .map(|ordinal| Ok(load_by_ordinal(tx, ordinal)?.record))
        .transpose()
}

/// The identifiers in normal form; those not in form are reported.
fn normal_identifiers(
    tx: &Tx<'_>,
    person: &Person,
    conflicts: &mut Vec<IngestConflict>,
) -> Vec<(String, Identifier)> {
    let mut normal: Vec<(String, Identifier)> = Vec::new();
    for (field, identifier) in &person.identifiers {
        match identifier.normalized(tx.region()) {
            Ok(identifier) if normal.iter().any(|(_, known)| *known == identifier) => {}
            Ok(identifier) => normal.push((field.clone(), identifier)),
            Err(error) => conflicts.push(IngestConflict {
                field: field.clone(),
                code: error.code(),
            }),
        }
    }
    normal
}

/// Who a person is: by the other system's id, else by an identifier of somebody whom that system does not know yet.
fn find(
    tx: &mut Tx<'_>,
    system: &'static str,
    id: Option<&str>,
    known: Option<&Known>,
    identifiers: &[(String, Identifier)],
) -> Result<Match> {
    if known.is_some_and(|known| known.gone) {
        return Ok(Match::Deleted);
    }
    if let Some(id) = id {
        let external = Identifier::external_id(system, id).normalized(None)?;
        if let Some(customer) = owner(tx, &external)? {
            return Ok(Match::Stored(Box::new(customer)));
        }
    }
    if let Some(record) = known.and_then(Known::record::<CustomerId>) {
        return Ok(match tx.customers().find(record)? {
            Some(customer) => Match::Stored(Box::new(customer)),
            None => Match::Deleted,
        });
    }
    for (_, identifier) in identifiers {
        let found = owner(tx, identifier)?;
        let is_other = |customer: &Customer| {
            id.is_some() && customer.identifiers.iter().any(|known| is_of(known, system))
        };
        if let Some(customer) = found.filter(|customer| !is_other(customer)) {
            return Ok(Match::Stored(Box::new(customer)));
        }
    }
    Ok(Match::Nobody)
}

fn is_of(identifier: &Identifier, system: &str) -> bool {
    identifier.kind == IdentifierKind::ExternalId
        && identifier
            .issuer
            .as_deref()
            .is_some_and(|issuer| issuer.eq_ignore_ascii_case(system))
}

/// Takes what a webhook says of a customer.
pub(super) fn take(tx: &mut Tx<'_>, system: &'static str, person: Person) -> Result<Ingested> {
    let id = person.id.clone().unwrap_or_default();
    let name = name(system, &id);
    let before = name.load(tx)?;
    if let Some(known) = before.as_ref().filter(|known| known.is_newer_than(person.at)) {
        return Ok(Ingested {
            customer_id: known.record(),
            ..Ingested::ignored(IngestReason::Stale)
        });
    }
    let mut conflicts = Vec::new();
    let identifiers = normal_identifiers(tx, &person, &mut conflicts);
    let mut seen = Seen::new(tx, before.as_ref());
    let (customer_id, outcome) = match find(tx, system, Some(&id), before.as_ref(), &identifiers)? {
        Match::Deleted => {
            return Ok(Ingested {
                customer_id: before.as_ref().and_then(Known::record),
                ..Ingested::ignored(IngestReason::Deleted)
            });
        }
        Match::Stored(customer) => {
            let customer_id = customer.id;
            update(
                tx,
                system,
                *customer,
                &person,
                identifiers,
                &mut seen,
                &mut conflicts,
            )?;
            (customer_id, IngestOutcome::Updated)
        }
        Match::Nobody => (
            create(tx, system, &person, identifiers, &mut seen, &mut conflicts)?,
            IngestOutcome::Created,
        ),
    };
    take_note(tx, system, &id, customer_id, person.note.as_deref(), &mut seen)?;
    let mut known = before.clone().unwrap_or_default().of(customer_id);
    known.stamp(person.at);
    known.remember(seen);
    name.save(tx, before.as_ref(), &known)?;
    Ok(Ingested {
        outcome,
        customer_id: Some(customer_id),
        conflicts,
        ..Ingested::default()
    })
}

/// Who an order is from. Somebody who is not stored yet is created, for the webhook about the customer to complete;
/// nobody, when nothing tells who it is or the customer was deleted.
pub(super) fn of_order(
    tx: &mut Tx<'_>,
    system: &'static str,
    person: &Person,
    conflicts: &mut Vec<IngestConflict>,
) -> Result<Option<CustomerId>> {
    let known = match &person.id {
        Some(id) => name(system, id).load(tx)?,
        None => None,
    };
    let identifiers = normal_identifiers(tx, person, conflicts);
    match find(tx, system, person.id.as_deref(), known.as_ref(), &identifiers)? {
        Match::Deleted => Ok(None),
        Match::Stored(customer) => {
            if customer.lifecycle < Lifecycle::Customer {
                let patch = CustomerPatch {
                    lifecycle: Some(Lifecycle::Customer),
                    ..CustomerPatch::default()
                };
                tx.customers().update(customer.id, patch)?;
            }
            if let Some(id) = person.id.as_deref().filter(|_| known.is_none()) {
                let external = Identifier::external_id(system, id);
                tx.customers().add_identifier(customer.id, external)?;
                name(system, id).save(tx, None, &Known::default().of(customer.id))?;
            }
            Ok(Some(customer.id))
        }
        Match::Nobody if person.id.is_none() && identifiers.is_empty() => Ok(None),
        Match::Nobody => {
            let mut seen = Seen::new(tx, None);
            let customer = create(tx, system, person, identifiers, &mut seen, conflicts)?;
            if let Some(id) = &person.id {
                let mut row = Known::default().of(customer);
                row.remember(seen);
                name(system, id).save(tx, known.as_ref(), &row)?;
            }
            Ok(Some(customer))
        }
    }
}

/// Takes that a customer was deleted. A late webhook about it does not bring it back.
pub(super) fn delete(tx: &mut Tx<'_>, system: &'static str, id: &str) -> Result<Ingested> {
    let name = name(system, id);
    let before = name.load(tx)?;
    let mut known = before.clone().unwrap_or_default();
    known.gone = true;
    // Nothing of somebody who is gone is compared any more.
    known.forget();
    let stored = match find(tx, system, Some(id), before.as_ref(), &[])? {
        Match::Stored(customer) => Some(customer.id),
        Match::Deleted | Match::Nobody => None,
    };
    if let Some(id) = stored {
        tx.customers().delete(id, None)?;
        known = known.of(id);
    }
    name.save(tx, before.as_ref(), &known)?;
    Ok(Ingested {
        customer_id: known.record(),
        outcome: match (stored, known.record::<CustomerId>()) {
            (Some(_), _) => IngestOutcome::Deleted,
            (None, Some(_)) => IngestOutcome::Unchanged,
            (None, None) => return Ok(Ingested::ignored(IngestReason::Unknown)),
        },
        ..Ingested::default()
    })
}

/// The customer of this id in the other system, as far as one is stored.
pub(super) fn lookup(tx: &mut Tx<'_>, system: &'static str, id: &str) -> Result<Option<CustomerId>> {
    let known = name(system, id).load(tx)?;
    Ok(match find(tx, system, Some(id), known.as_ref(), &[])? {
        Match::Stored(customer) => Some(customer.id),
        Match::Deleted | Match::Nobody => None,
    })
}

fn create(
    tx: &mut Tx<'_>,
    system: &'static str,
    person: &Person,
    identifiers: Vec<(String, Identifier)>,
    seen: &mut Seen,
    conflicts: &mut Vec<IngestConflict>,
) -> Result<CustomerId> {
    let mut new = NewCustomer {
        name: person.name.clone(),
        name_parts: person.parts.clone(),
        addresses: person.addresses.clone().unwrap_or_default(),
        language: person.language.clone(),
        tags: person.tags.clone().unwrap_or_default(),
        consents: person.consents.clone(),
        source: Some(system.to_owned()),
        ..NewCustomer::default()
    };
    if person.has_bought {
        new.lifecycle = Lifecycle::Customer;
    }
    for (field, identifier) in identifiers {
        if owner(tx, &identifier)?.is_some() {
            conflicts.push(taken(field));
        } else {
            seen.is_new("identifier", &identifier)?;
            new.identifiers.push(identifier);
        }
    }
    if let Some(id) = &person.id {
        new.identifiers.push(Identifier::external_id(system, id));
    }
    note_seen(person, seen)?;
    Ok(tx.customers().create(new)?.id)
}

fn taken(field: String) -> IngestConflict {
    IngestConflict {
        field,
        code: Code::Taken,
    }
}

/// Takes note of all that a new customer was made of.
fn note_seen(person: &Person, seen: &mut Seen) -> Result<()> {
    if let Some(name) = &person.name {
        seen.is_new("name", name)?;
    }
    if let Some(parts) = &person.parts {
        seen.is_new("name_parts", parts)?;
    }
    if let Some(language) = &person.language {
        seen.is_new("language", language)?;
    }
    for address in person.addresses.iter().flatten() {
        seen.is_new("address", address)?;
    }
    for tag in person.tags.iter().flatten() {
        seen.is_new("tag", tag)?;
    }
    Ok(())
}

fn update(
    tx: &mut Tx<'_>,
    system: &'static str,
    customer: Customer,
    person: &Person,
    identifiers: Vec<(String, Identifier)>,
    seen: &mut Seen,
    conflicts: &mut Vec<IngestConflict>,
) -> Result<()> {
    let mut patch = CustomerPatch::default();
    if let Some(name) = &person.name
        && seen.is_new("name", name)?
    {
        patch.name = Patch::Set(name.clone());
    }
    if let Some(parts) = &person.parts
        && seen.is_new("name_parts", parts)?
    {
        patch.name_parts = Patch::Set(parts.clone());
        // The parts are the newer name, whatever the whole was made of.
        if patch.name.is_keep() && customer.name_parts.as_ref() != Some(parts) {
            patch.name = Patch::Clear;
        }
    }
    if let Some(language) = &person.language
        && seen.is_new("language", language)?
    {
        patch.language = Patch::Set(language.clone());
    }
    if let Some(addresses) = &person.addresses {
        patch.addresses = Patch::Set(merge("address", &customer.addresses, addresses, seen)?);
    }
    if let Some(tags) = &person.tags {
        patch.tags = Patch::Set(merge("tag", &customer.tags, tags, seen)?);
    }
    if person.has_bought && customer.lifecycle < Lifecycle::Customer && seen.is_new("has_bought", &true)? {
        patch.lifecycle = Some(Lifecycle::Customer);
    }
    patch.identifiers = Patch::Set(merge_identifiers(
        tx,
        system,
        &customer,
        person.id.as_deref(),
        identifiers,
        seen,
        conflicts,
    )?);
    tx.customers().update(customer.id, patch)?;
    for consent in &person.consents {
        take_consent(tx, &customer, consent)?;
    }
    Ok(())
}

/// A list as it was here, with what is new at the source and without what is there no more. The source's come first,
/// in its order.
fn merge<T: Clone + PartialEq + serde::Serialize>(
    field: &str,
    stored: &[T],
    given: &[T],
    seen: &mut Seen,
) -> Result<Vec<T>> {
    let mut merged = Vec::new();
    for value in given {
        let is_new = seen.is_new(field, value)?;
        if (is_new || stored.contains(value)) && !merged.contains(value) {
            merged.push(value.clone());
        }
    }
    for value in stored {
        if !merged.contains(value) && !seen.is_dropped(field, value)? && !given.contains(value) {
            merged.push(value.clone());
        }
    }
    Ok(merged)
}

/// The customer's identifiers, before them those that are new at the source and nobody else's. Old ones stay: they are
/// what the customer is known again by.
fn merge_identifiers(
    tx: &Tx<'_>,
    system: &'static str,
    customer: &Customer,
    id: Option<&str>,
    identifiers: Vec<(String, Identifier)>,
    seen: &mut Seen,
    conflicts: &mut Vec<IngestConflict>,
) -> Result<Vec<Identifier>> {
    let mut merged = Vec::new();
    for (field, identifier) in identifiers {
        match owner(tx, &identifier)? {
            Some(owner) if owner.id != customer.id => conflicts.push(taken(field)),
            Some(_) => drop(seen.is_new("identifier", &identifier)?),
            None if seen.is_new("identifier", &identifier)? => merged.push(identifier),
            None => {}
        }
    }
    merged.extend(customer.identifiers.iter().cloned());
    if let Some(id) = id {
        let external = Identifier::external_id(system, id).normalized(None)?;
        if owner(tx, &external)?.is_none() {
            merged.push(external);
        }
    }
    Ok(merged)
}

/// Adds a consent to the ledger, unless it is there or, for one whose instant is not known, says nothing new.
fn take_consent(tx: &mut Tx<'_>, customer: &Customer, consent: &Consent) -> Result<()> {
    let mut ledger = customer
        .consents
        .iter()
        .filter(|entry| entry.purpose == consent.purpose && entry.channel == consent.channel);
    let last = ledger.clone().next_back();
    let is_known = ledger.any(|entry| entry.at == consent.at && entry.status == consent.status);
    if is_known || last.is_some_and(|last| last.status == consent.status && last.at <= consent.at) {
        return Ok(());
    }
    tx.customers().record_consent(customer.id, consent.clone())?;
    Ok(())
}

/// Keeps the remark that the other system has about a customer as a note.
fn take_note(
    tx: &mut Tx<'_>,
    system: &'static str,
    id: &str,
    customer_id: CustomerId,
    body: Option<&str>,
    seen: &mut Seen,
) -> Result<()> {
    let note_id: NoteId = Name {
        system,
        kind: "customer_note",
        id,
    }
    .derive();
    let stored = tx.notes().find(note_id)?;
    let Some(body) = body else {
        if let Some(note) = stored.filter(|note| seen.is_dropped("note", &note.body).unwrap_or(false)) {
            tx.notes().delete(note.id, None)?;
        }
        return Ok(());
    };
    if !seen.is_new("note", &body)? {
        return Ok(());
    }
    if stored.is_some() {
        let patch = NotePatch {
            body: Some(body.to_owned()),
            ..NotePatch::default()
        };
        tx.notes().update(note_id, patch)?;
        return Ok(());
    }
    let new = NewNote {
        id: Some(note_id),
        author: Some(system.to_owned()),
        ..NewNote::new(customer_id, body)
    };
    match tx.notes().create(new) {
        // Somebody deleted it here.
        Err(error) if error.code() == Code::AlreadyExists => Ok(()),
        created => created.map(drop),
    }
}
