//! An interaction as it is stored: in its customer's cluster, by the time it happened.
//!
//! What the key says (customer, time, number of the creating change) is not in the row, nor is what has its usual
//! value, so that a page view takes about forty bytes.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use super::{Direction, Interaction, InteractionKind, Location};
use crate::base::{Code, CustomerId, Error, InteractionId, Result, Timestamp, Value};
use crate::customers::{self, Channel};
use crate::journal::{Entity, Record};
use crate::store::key::{number, parts, time_of};
use crate::store::table::{INTERACTION, INTERACTION_ID, INTERACTION_KEY};
use crate::store::{Bytes, Key, KeyRange, Reader, Row, Table, decode};

/// The stored part of an interaction. Fields that are left out have their usual value.
#[derive(Encode, Decode)]
#[cbor(map)]
pub(super) struct InteractionRow {
    #[n(0)]
    id: InteractionId,
    #[n(1)]
    kind: InteractionKind,
    #[n(2)]
    name: Option<String>,
    #[n(3)]
    direction: Option<Direction>,
    /// None for the channel of the kind.
    #[n(4)]
    channel: Option<Channel>,
    #[n(5)]
    subject: Option<String>,
    #[n(6)]
    body: Option<String>,
    #[n(7)]
    outcome: Option<String>,
    #[n(8)]
    duration_seconds: Option<u32>,
    #[n(9)]
    location: Option<Location>,
    #[n(10)]
    staff: Option<String>,
    #[cbor(n(11), skip_if = "BTreeMap::is_empty")]
    properties: BTreeMap<String, Value>,
    #[n(12)]
    idempotency_key: Option<String>,
    /// None when it is when the interaction happened.
    #[n(13)]
    created_at: Option<Timestamp>,
    /// The stamps of an interaction that was changed since its creation.
    #[n(14)]
    changed: Option<Changed>,
    #[n(15)]
    deleted_at: Option<Timestamp>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct Changed {
    #[n(0)]
    updated_at: Timestamp,
    #[n(1)]
    version: u64,
    /// The number of the last change.
    #[n(2)]
    seq: u64,
}

impl Row for InteractionRow {
    const TABLE: &'static Table = &INTERACTION;
}

impl Record for Interaction {
    const ENTITY: Entity = Entity::Interaction;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("interaction")
}

/// Where an interaction lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Locator {
    /// The customer's ordinal; 0 for nobody known.
    pub(crate) owner: u32,
    /// When it happened.
    pub(crate) at: Timestamp,
    /// The number of the change that created it; it tells those of one instant apart.
    pub(crate) seq: u64,
}

impl Locator {
    pub(super) fn key(self) -> Key {
        place_key(self.owner, self.at).seq(self.seq)
    }

    /// What a row's key says.
    pub(crate) fn of_key(key: &[u8]) -> Result<Self> {
        let [owner, table, at, seq] = parts(key, 1, [4, 1, 6, 5])?;
        if table != [INTERACTION.id] {
            return Err(corrupt());
        }
        Ok(Self {
            owner: u32::try_from(number(owner)).map_err(|_| corrupt())?,
            at: time_of(at),
            seq: number(seq),
        })
    }

    pub(super) fn to_bytes(self) -> [u8; 15] {
        let key = self.key();
        let (_, owner) = key.as_bytes().split_at(1);
        let mut bytes = [0; 15];
        bytes[..4].copy_from_slice(&owner[..4]);
        bytes[4..].copy_from_slice(&owner[5..]);
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let [owner, at, seq] = parts(bytes, 0, [4, 6, 5])?;
        Ok(Self {
            owner: u32::try_from(number(owner)).map_err(|_| corrupt())?,
            at: time_of(at),
            seq: number(seq),
        })
    }
}

/// The start of a customer's interactions.
pub(super) fn rows_of(owner: u32) -> Key {
    Key::owned(&INTERACTION, owner)
}

/// The same from one instant up to, not including, another, where these are given.
pub(super) fn rows_between(owner: u32, from: Option<Timestamp>, before: Option<Timestamp>) -> KeyRange {
    let key = |at| place_key(owner, at);
    rows_of(owner).range().narrowed(from.map(key), before.map(key))
}

/// The start of a customer's interactions at this instant.
pub(super) fn place_key(owner: u32, at: Timestamp) -> Key {
    rows_of(owner).time(at)
}

pub(super) fn id_key(id: InteractionId) -> Key {
    Key::of(&INTERACTION_ID).id(id)
}

pub(super) fn idempotency_key(key: &str) -> Key {
    Key::of(&INTERACTION_KEY).text(key)
}

pub(super) fn id_from(bytes: &[u8]) -> Result<InteractionId> {
    Ok(InteractionId::from_bytes(
        bytes.try_into().map_err(|_| corrupt())?,
    ))
}

/// The index rows that an interaction's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let (locator, interaction) = decode_row(key, row)?;
    let id: Bytes = interaction.id.to_bytes().as_slice().into();
    let place = locator.to_bytes().as_slice().into();
    let mut rows = vec![(id_key(interaction.id).into_bytes(), place)];
    if let Some(key) = &interaction.idempotency_key {
        rows.push((idempotency_key(key).into_bytes(), id));
    }
    Ok(rows)
}

/// The row of an interaction whose last change has the number `seq`.
pub(super) fn row_of(interaction: &Interaction, seq: u64) -> InteractionRow {
    // Every field is named here, so that a new one cannot be forgotten.
    let Interaction {
        id,
        customer_id: _,
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
        idempotency_key,
        at,
        created_at,
        updated_at,
        version,
        deleted_at,
    } = interaction.clone();
    InteractionRow {
        id,
        kind,
        name,
        direction,
        channel: Some(channel).filter(|_| kind.channel() != Some(channel)),
        subject,
        body,
        outcome,
        duration_seconds,
        location,
        staff,
        properties,
        idempotency_key,
        created_at: Some(created_at).filter(|_| created_at != at),
        changed: (version > 1).then_some(Changed {
            updated_at,
            version,
            seq,
        }),
        deleted_at,
    }
}

/// The interaction of a row, with the number of its last change.
pub(super) fn interaction_of(
    locator: Locator,
    customer_id: Option<CustomerId>,
    row: InteractionRow,
) -> Result<(Interaction, u64)> {
    let InteractionRow {
        id,
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
        idempotency_key,
        created_at,
        changed,
        deleted_at,
    } = row;
    let created_at = created_at.unwrap_or(locator.at);
    let changed = changed.unwrap_or(Changed {
        updated_at: created_at,
        version: 1,
        seq: locator.seq,
    });
    let interaction = Interaction {
        id,
        customer_id,
        kind,
        name,
        direction,
        channel: channel.or_else(|| kind.channel()).ok_or_else(corrupt)?,
        subject,
        body,
        outcome,
        duration_seconds,
        location,
        staff,
        properties,
        idempotency_key,
        at: locator.at,
        created_at,
        updated_at: changed.updated_at,
        version: changed.version,
        deleted_at,
    };
    Ok((interaction, changed.seq))
}

/// The interaction in a stored row, with where it lies. Its `customer_id` is empty: the key knows an ordinal only. It
/// may be deleted.
pub(crate) fn decode_row(key: &[u8], row: &[u8]) -> Result<(Locator, Interaction)> {
    let locator = Locator::of_key(key)?;
    Ok((locator, interaction_of(locator, None, decode(row)?)?.0))
}

/// The id of the customer with this ordinal; none for 0.
pub(super) fn customer_of(reader: &dyn Reader, owner: u32) -> Result<Option<CustomerId>> {
    match owner {
        0 => Ok(None),
        _ => Ok(Some(customers::load_by_ordinal(reader, owner)?.record.id)),
    }
}

/// An interaction with where it lies and the number of its last change.
pub(super) struct Found {
    pub(super) locator: Locator,
    pub(super) interaction: Interaction,
    pub(super) seq: u64,
}

/// The interaction with this id, deleted or not; `None` when there never was one.
pub(super) fn load(reader: &dyn Reader, id: InteractionId) -> Result<Option<Found>> {
    let Some(bytes) = reader.get(id_key(id).as_bytes())? else {
        return Ok(None);
    };
    let locator = Locator::from_bytes(&bytes)?;
    let row = decode(&reader.get(locator.key().as_bytes())?.ok_or_else(corrupt)?)?;
    let customer_id = customer_of(reader, locator.owner)?;
    let (interaction, seq) = interaction_of(locator, customer_id, row)?;
    Ok(Some(Found {
        locator,
        interaction,
        seq,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locator() -> Locator {
        Locator {
            owner: 7,
            at: "2026-01-31T09:00:00.001Z".parse().unwrap(),
            seq: (1 << 40) - 1,
        }
    }

    #[test]
    fn a_locator_is_its_key() {
        let locator = locator();
        assert_eq!(Locator::of_key(locator.key().as_bytes()).unwrap(), locator);
        assert_eq!(Locator::from_bytes(&locator.to_bytes()).unwrap(), locator);
        assert!(Locator::from_bytes(&[0; 14]).is_err());
    }

    #[test]
    fn a_page_view_is_a_small_row() {
        let locator = locator();
        let view = Interaction {
            id: InteractionId::from_bytes([1; 16]),
            customer_id: None,
            kind: InteractionKind::PageView,
            name: None,
            direction: None,
            channel: Channel::Web,
            subject: None,
            body: None,
            outcome: None,
            duration_seconds: None,
            location: None,
            staff: None,
            properties: BTreeMap::from([("path".to_owned(), "/shoes".into())]),
            idempotency_key: None,
            at: locator.at,
            created_at: locator.at,
            updated_at: locator.at,
            version: 1,
            deleted_at: None,
        };
        let row = crate::store::encode(&row_of(&view, locator.seq)).unwrap();
        assert!(row.len() <= 40, "{}", row.len());
        let (place, back) = decode_row(locator.key().as_bytes(), &row).unwrap();
        assert!(place == locator && back == view);
    }
}
