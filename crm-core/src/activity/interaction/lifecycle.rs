//! Recording, updating, deleting and restoring interactions.

use rust_decimal::Decimal;

use super::row::{Found, Locator, id_from, id_key, idempotency_key, load, row_of};
use super::{Coordinates, Interaction, InteractionKind, InteractionPatch, Location, NewInteraction};
use crate::activity::attributes;
use crate::base::{Code, Error, InteractionId, Patch, Result, Timestamp, clean_label, clean_text};
use crate::customers;
use crate::journal::{Entity, Touched, Tx, check_version, created, updated};
use crate::store::{Bytes, Reader, encode};

/// The longest idempotency key, in bytes.
const MAX_KEY: usize = 200;
/// How far ahead an interaction may be: as far as the clocks of the world's time zones differ.
const MAX_AHEAD: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);
/// 0001-01-01T00:00:00Z.
const EARLIEST: Timestamp = Timestamp::saturating_from_millis(-62_135_596_800_000);

const ENTITY: &str = "interaction";

/// Creates an interaction, or returns the one that was recorded with the same idempotency key.
pub(super) fn record(tx: &mut Tx<'_>, new: &NewInteraction) -> Result<Interaction> {
    record_once(tx, new).map_err(|error| error.with_entity(ENTITY))
}

fn record_once(tx: &mut Tx<'_>, new: &NewInteraction) -> Result<Interaction> {
    let key = new.idempotency_key.as_deref().map(clean_key).transpose()?;
    if let Some(key) = &key
        && let Some(id) = tx.get(idempotency_key(key).as_bytes())?
    {
        let corrupt = || Error::new(Code::Corrupt);
        let recorded = load(tx, id_from(&id)?)?.ok_or_else(corrupt)?.interaction;
        if recorded.kind != new.kind {
            return Err(Error::field_of(Code::Inconsistent, "idempotency_key"));
        }
        return Ok(recorded);
    }
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let now = tx.now();
    // Everything given is named here, so that a new field cannot be forgotten.
    let NewInteraction {
        id: _,
        customer_id,
        kind,
        name,
        direction,
        channel,
        subject,
        body,
        outcome,
        duration_seconds,
        location,
        staff,
        properties,
        idempotency_key: _,
        at,
    } = new.clone();
    let mut interaction = Interaction {
        id,
        customer_id,
        kind,
        name,
        direction,
        channel: channel
            .or_else(|| kind.channel())
            .ok_or_else(|| Error::field_of(Code::Required, "channel"))?,
        subject,
        body,
        outcome,
        duration_seconds,
        location,
        staff,
        properties,
        idempotency_key: key,
        at: at.unwrap_or(now),
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    check_at(tx, interaction.at)?;
    clean(&mut interaction)?;
    let owner = match customer_id {
        None => 0,
        Some(id) => customers::require_ordinal(tx, id, "customer_id")?,
    };
    let seq = created(tx, known(owner), &interaction);
    if let Some(key) = &interaction.idempotency_key {
        tx.put(idempotency_key(key), id.to_bytes().as_slice());
    }
    let locator = Locator {
        owner,
        at: interaction.at,
        seq,
    };
    store(tx, None, locator, seq, &interaction)?;
    Ok(interaction)
}

pub(super) fn update(tx: &mut Tx<'_>, id: InteractionId, patch: &InteractionPatch) -> Result<Interaction> {
    change(tx, id, patch.version, |tx, interaction, owner| {
        let InteractionPatch {
            version: _,
            customer_id,
            direction,
            channel,
            subject,
            body,
            outcome,
            duration_seconds,
            location,
            staff,
            properties,
            at,
        } = patch.clone();
        match customer_id {
            Patch::Set(id) if interaction.customer_id != Some(id) => {
                *owner = customers::require_ordinal(tx, id, "customer_id")?;
                interaction.customer_id = Some(id);
            }
            Patch::Clear => {
                *owner = 0;
                interaction.customer_id = None;
            }
            Patch::Keep | Patch::Set(_) => {}
        }
        if let Some(at) = at.filter(|at| *at != interaction.at) {
            check_at(tx, at)?;
            interaction.at = at;
        }
        match channel {
            Patch::Keep => {}
            Patch::Set(channel) => interaction.channel = channel,
            Patch::Clear => {
                let required = || Error::field_of(Code::Required, "channel");
                interaction.channel = interaction.kind.channel().ok_or_else(required)?;
            }
        }
        direction.apply(&mut interaction.direction);
        subject.apply(&mut interaction.subject);
        body.apply(&mut interaction.body);
        outcome.apply(&mut interaction.outcome);
        duration_seconds.apply(&mut interaction.duration_seconds);
        location.apply(&mut interaction.location);
        staff.apply(&mut interaction.staff);
        attributes::merge(&mut interaction.properties, properties, "properties")?;
        clean(interaction)
    })
}

pub(super) fn delete(tx: &mut Tx<'_>, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
    change(tx, id, version, |tx, interaction, _| {
        interaction.deleted_at = Some(tx.now());
        Ok(())
    })
}

pub(super) fn restore(tx: &mut Tx<'_>, id: InteractionId, version: Option<u64>) -> Result<Interaction> {
    let mut found = load(tx, id)?.ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    if found.interaction.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    check_version(&mut found.interaction, version)?;
    change_found(tx, found, |_, interaction, _| {
        interaction.deleted_at = None;
        Ok(())
    })
}

fn change(
    tx: &mut Tx<'_>,
    id: InteractionId,
    version: Option<u64>,
    work: impl FnOnce(&mut Tx<'_>, &mut Interaction, &mut u32) -> Result<()>,
) -> Result<Interaction> {
    let mut found = load(tx, id)?
        .filter(|found| found.interaction.deleted_at.is_none())
        .ok_or_else(|| Error::new(Code::NotFound).with_entity(ENTITY))?;
    check_version(&mut found.interaction, version)?;
    change_found(tx, found, work)
}

/// Lets `work` change the interaction and its owner's ordinal, and stores what came of it.
fn change_found(
    tx: &mut Tx<'_>,
    found: Found,
    work: impl FnOnce(&mut Tx<'_>, &mut Interaction, &mut u32) -> Result<()>,
) -> Result<Interaction> {
    let Found {
        locator: old,
        interaction: before,
        seq,
    } = found;
    let mut after = before.clone();
    let mut owner = old.owner;
    work(tx, &mut after, &mut owner).map_err(|error| error.with_entity(ENTITY))?;
    if let Some(seq) = updated(tx, known(owner), seq, &before, &mut after)? {
        let new = Locator {
            owner,
            at: after.at,
            seq: old.seq,
        };
        store(tx, Some(old), new, seq, &after)?;
    }
    Ok(after)
}

/// The ordinal, unless it stands for nobody.
fn known(owner: u32) -> Option<u32> {
    Some(owner).filter(|owner| *owner != 0)
}

/// Writes the row where it belongs now, and takes it away from where it lay.
fn store(
    tx: &mut Tx<'_>,
    old: Option<Locator>,
    new: Locator,
    seq: u64,
    interaction: &Interaction,
) -> Result<()> {
    let old_key = old.map(|old| old.key().into_bytes());
    let before = match &old_key {
        None => None,
        Some(key) => tx.get(key)?.map(|row| (key.clone(), row)),
    };
    let key = new.key().into_bytes();
    let row = encode(&row_of(interaction, seq))?;
    if old != Some(new) {
        if let Some(old_key) = old_key {
            tx.delete_bytes(old_key);
        }
        tx.put(id_key(interaction.id), new.to_bytes().as_slice());
    }
    tx.put_bytes(key.clone(), row.clone());
    let after = Some((key, row));
    match old {
        Some(old) if old.owner != new.owner => {
            touch(tx, old.owner, before, None);
            touch(tx, new.owner, None, after);
        }
        _ => touch(tx, new.owner, before, after),
    }
    Ok(())
}

fn touch(tx: &mut Tx<'_>, owner: u32, before: Option<(Bytes, Bytes)>, after: Option<(Bytes, Bytes)>) {
    tx.touch(Touched {
        entity: Entity::Interaction,
        owner,
        before,
        after,
    });
}

fn clean_key(key: &str) -> Result<String> {
    let key = clean_label(key, "idempotency_key")?;
    if key.len() > MAX_KEY {
        return Err(Error::field_of(Code::TooLong, "idempotency_key"));
    }
    Ok(key)
}

/// What lies further ahead is a plan, and not something that happened.
fn check_at(tx: &Tx<'_>, at: Timestamp) -> Result<()> {
    if (EARLIEST..=tx.now().saturating_add(MAX_AHEAD)).contains(&at) {
        Ok(())
    } else {
        Err(Error::field_of(Code::OutOfRange, "at"))
    }
}

/// Brings everything given into its normal form, or says which field cannot be.
fn clean(interaction: &mut Interaction) -> Result<()> {
    for (text, field) in [
        (&mut interaction.name, "name"),
        (&mut interaction.subject, "subject"),
        (&mut interaction.outcome, "outcome"),
        (&mut interaction.staff, "staff"),
    ] {
        if let Some(text) = text {
            *text = clean_label(text, field)?;
        }
    }
    if interaction.kind == InteractionKind::Custom && interaction.name.is_none() {
        return Err(Error::field_of(Code::Required, "name"));
    }
    if let Some(body) = &interaction.body {
        clean_text(body, "body")?;
    }
    if let Some(location) = &mut interaction.location {
        clean_location(location).map_err(|error| error.under("location"))?;
    }
    attributes::clean(&mut interaction.properties, "properties")
}

/// Brings a place into its normal form.
pub(crate) fn clean_location(location: &mut Location) -> Result<()> {
    let Location { place, coordinates } = location;
    if place.is_none() && coordinates.is_none() {
        return Err(Error::field_of(Code::Required, "place"));
    }
    if let Some(place) = place {
        *place = clean_label(place, "place")?;
    }
    if let Some(Coordinates { latitude, longitude }) = coordinates {
        *latitude = degrees(*latitude, 90, "coordinates.latitude")?;
        *longitude = degrees(*longitude, 180, "coordinates.longitude")?;
    }
    Ok(())
}

fn degrees(angle: Decimal, most: u8, field: &'static str) -> Result<Decimal> {
    if angle.abs() > Decimal::from(most) {
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    Ok(angle.round_dp(7).normalize())
}
