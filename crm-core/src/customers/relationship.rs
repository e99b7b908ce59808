//! Relationships: how two customers belong together.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use time::Date;

use super::load_by_ordinal;
use super::store::{ordinal_from, ordinal_of, require_ordinal};
use crate::base::{
    Code, Cursor, CustomerId, Error, Page, PageRequest, Patch, RelationshipId, Result, Timestamp,
    clean_label, date_json, optional_date_cbor,
};
use crate::journal::{
    Entity, Head, HistoryEntry, Operation, ReadContext, Record, Stored, Tx, WriteContext, as_of,
    as_of_deleted, check_version, created, deleted, history, history_page, updated,
};
use crate::store::key::number;
use crate::store::table::{RELATIONSHIP, RELATIONSHIP_ID, RELATIONSHIP_TO};
use crate::store::{Key, Reader, Row, Table, decode};

const ENTITY: &str = "relationship";

/// How one customer stands to another: `from` is an employee of `to`, the spouse of `to`, was referred by `to`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Relationship {
    /// The relationship's id.
    #[n(0)]
    pub id: RelationshipId,
    /// The customer who is something.
    #[n(1)]
    pub from: CustomerId,
    /// The customer to whom `from` is that.
    #[n(2)]
    pub to: CustomerId,
    /// What `from` is to `to`, such as `employee`, `subsidiary`, `spouse`.
    #[n(3)]
    pub kind: String,
    /// What `from` does there, such as `head of purchasing`.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The first day.
    #[cbor(n(5), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        deserialize_with = "date_json::read_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub since: Option<Date>,
    /// The last day.
    #[cbor(n(6), with = "optional_date_cbor", has_nil)]
    #[serde(
        default,
        deserialize_with = "date_json::read_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub until: Option<Date>,
    /// When the record was created.
    #[n(7)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(8)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(9)]
    pub version: u64,
}

/// A relationship to create.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewRelationship {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<RelationshipId>,
    /// The customer who is something.
    pub from: CustomerId,
    /// The customer to whom `from` is that.
    pub to: CustomerId,
    /// What `from` is to `to`.
    pub kind: String,
    /// What `from` does there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The first day.
    #[serde(
        default,
        deserialize_with = "date_json::read_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub since: Option<Date>,
    /// The last day.
    #[serde(
        default,
        deserialize_with = "date_json::read_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub until: Option<Date>,
}

impl NewRelationship {
    /// `from` is a `kind` of `to`.
    pub fn new(from: CustomerId, kind: impl Into<String>, to: CustomerId) -> Self {
        Self {
            id: None,
            from,
            to,
            kind: kind.into(),
            role: None,
            since: None,
            until: None,
        }
    }
}

/// What an update says of each field of a relationship; who it is about never changes.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RelationshipPatch {
    /// Refuse the update with `stale_version` unless the relationship has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What `from` is to `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What `from` does there.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub role: Patch<String>,
    /// The first day.
    #[serde(
        deserialize_with = "date_json::read_patch",
        skip_serializing_if = "Patch::is_keep"
    )]
    pub since: Patch<Date>,
    /// The last day.
    #[serde(
        deserialize_with = "date_json::read_patch",
        skip_serializing_if = "Patch::is_keep"
    )]
    pub until: Patch<Date>,
}

impl Row for Stored<Relationship> {
    const TABLE: &'static Table = &RELATIONSHIP;
}

impl Record for Relationship {
    const ENTITY: Entity = Entity::Relationship;

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
        None
    }
}

/// Where a relationship is found, or its history.
enum Place {
    /// In the cluster of this customer, `from`.
    Live(u32),
    /// Nowhere: the change of this number deleted it.
    Deleted(u64),
}

impl Place {
    fn read(reader: &dyn Reader, id: RelationshipId) -> Result<Option<Self>> {
        let Some(bytes) = reader.get(id_key(id).as_bytes())? else {
            return Ok(None);
        };
        Ok(Some(match bytes.len() {
            4 => Self::Live(ordinal_from(&bytes)?),
            8 => Self::Deleted(number(&bytes)),
            _ => return Err(Error::new(Code::Corrupt).with_entity(ENTITY)),
        }))
    }
}

fn row_key(from: u32, id: RelationshipId) -> Key {
    Key::owned(&RELATIONSHIP, from).id(id)
}

fn mirror_key(to: u32, id: RelationshipId) -> Key {
    Key::owned(&RELATIONSHIP_TO, to).id(id)
}

fn id_key(id: RelationshipId) -> Key {
    Key::of(&RELATIONSHIP_ID).id(id)
}

fn not_found() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

fn load_from(reader: &dyn Reader, from: u32, id: RelationshipId) -> Result<Stored<Relationship>> {
    let missing = || Error::new(Code::Corrupt).with_entity(ENTITY);
    decode(&reader.get(row_key(from, id).as_bytes())?.ok_or_else(missing)?)
}

/// The stored relationship with the ordinal of `from`.
fn load(reader: &dyn Reader, id: RelationshipId) -> Result<Option<(u32, Stored<Relationship>)>> {
    match Place::read(reader, id)? {
        Some(Place::Live(from)) => Ok(Some((from, load_from(reader, from, id)?))),
        Some(Place::Deleted(_)) | None => Ok(None),
    }
}

fn create(tx: &mut Tx<'_>, new: &NewRelationship) -> Result<Relationship> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if Place::read(tx, id)?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let NewRelationship {
        id: _,
        from,
        to,
        kind,
        role,
        since,
        until,
    } = new.clone();
    if from == to {
        return Err(Error::field_of(Code::SelfReference, "to"));
    }
    let (owner, other) = (require_ordinal(tx, from, "from")?, require_ordinal(tx, to, "to")?);
    let now = tx.now();
    let mut relationship = Relationship {
        id,
        from,
        to,
        kind,
        role,
        since,
        until,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    clean(&mut relationship)?;
    let seq = created(tx, Some(owner), &relationship);
    tx.put(id_key(id), owner.to_be_bytes().as_slice());
    tx.put(mirror_key(other, id), owner.to_be_bytes().as_slice());
    let row = Stored {
        seq,
        record: relationship,
    };
    tx.put_row(row_key(owner, id), &row)?;
    Ok(row.record)
}

fn clean(relationship: &mut Relationship) -> Result<()> {
    relationship.kind = clean_label(&relationship.kind, "kind")?;
    if let Some(role) = &mut relationship.role {
        *role = clean_label(role, "role")?;
    }
    match (relationship.since, relationship.until) {
        (Some(since), Some(until)) if until < since => Err(Error::field_of(Code::OutOfRange, "until")),
        _ => Ok(()),
    }
}

fn update(tx: &mut Tx<'_>, id: RelationshipId, patch: &RelationshipPatch) -> Result<Relationship> {
    let (owner, mut stored) = load(tx, id)?.ok_or_else(not_found)?;
    let RelationshipPatch {
        version,
        kind,
        role,
        since,
        until,
    } = patch.clone();
    check_version(&mut stored.record, version)?;
    let mut after = stored.record.clone();
    after.kind = kind.unwrap_or(after.kind);
    role.apply(&mut after.role);
    since.apply(&mut after.since);
    until.apply(&mut after.until);
    clean(&mut after)?;
    if let Some(seq) = updated(tx, Some(owner), stored.seq, &stored.record, &mut after)? {
        let record = after.clone();
        tx.put_row(row_key(owner, id), &Stored { seq, record })?;
    }
    Ok(after)
}

fn delete(tx: &mut Tx<'_>, id: RelationshipId, version: Option<u64>) -> Result<Relationship> {
    let (owner, mut stored) = load(tx, id)?.ok_or_else(not_found)?;
    check_version(&mut stored.record, version)?;
    let corrupt = || Error::new(Code::Corrupt).with_entity(ENTITY);
    let other = ordinal_of(tx, stored.record.to)?.ok_or_else(corrupt)?;
    let seq = deleted(tx, Some(owner), stored.seq, &stored.record)?;
    tx.delete(row_key(owner, id));
    tx.delete(mirror_key(other, id));
    // What was deleted is still asked for its history.
    tx.put(id_key(id), seq.to_be_bytes().as_slice());
    Ok(stored.record)
}

/// A page of a customer's relationships in both directions, by creation. Those with a deleted customer are left out.
pub(crate) fn relationships_of(
    reader: &dyn Reader,
    ordinal: u32,
    page: &PageRequest,
) -> Result<Page<Relationship>> {
    let limit = page.checked_limit()?;
    let after = page.after.as_ref().map(after_id).transpose()?;
    let range = |list: Key| match after {
        Some(id) => list.range().after(list.id(id).as_bytes()),
        None => list.range(),
    };
    // Both tables are in the order of ids; the least id of both is the next.
    let mut from = reader
        .scan(range(Key::owned(&RELATIONSHIP, ordinal)))?
        .map(|row| -> Result<_> { Ok((id_in(&row?.0)?, ordinal)) });
    let mut to = reader
        .scan(range(Key::owned(&RELATIONSHIP_TO, ordinal)))?
        .map(|row| -> Result<_> {
            let (key, from) = row?;
            Ok((id_in(&key)?, ordinal_from(&from)?))
        });
    let (mut next_from, mut next_to) = (from.next().transpose()?, to.next().transpose()?);
    let mut items = Vec::new();
    loop {
        let (id, owner) = match (next_from, next_to) {
            (Some(row), other) if other.is_none_or(|other: (RelationshipId, u32)| row.0 < other.0) => {
                next_from = from.next().transpose()?;
                row
            }
            (_, Some(row)) => {
                next_to = to.next().transpose()?;
                row
            }
            (_, None) => return Ok(Page { items, next: None }),
        };
        let relationship = load_from(reader, owner, id)?.record;
        let other = if owner == ordinal {
            ordinal_of(reader, relationship.to)?.ok_or_else(|| Error::new(Code::Corrupt))?
        } else {
            owner
        };
        if load_by_ordinal(reader, other)?.record.deleted_at.is_some() {
            continue;
        }
        if items.len() == limit {
            let last = items
                .last()
                .map(|last: &Relationship| Cursor::from_key(&last.id.to_bytes()));
            return Ok(Page { items, next: last });
        }
        items.push(relationship);
    }
}

/// The id at the end of a key.
fn id_in(key: &[u8]) -> Result<RelationshipId> {
    let bytes = key.last_chunk::<16>();
    let corrupt = || Error::new(Code::Corrupt).with_entity(ENTITY);
    bytes
        .map(|bytes| RelationshipId::from_bytes(*bytes))
        .ok_or_else(corrupt)
}

fn after_id(cursor: &Cursor) -> Result<RelationshipId> {
    let bytes = cursor.to_key()?.try_into();
    let id = bytes.map(RelationshipId::from_bytes);
    id.map_err(|_| Error::field_of(Code::InvalidCursor, "after"))
}

/// Checks that each relationship is found by its id and by the other customer, and that nothing else is.
pub(crate) fn check(
    reader: &dyn Reader,
    problem: &mut dyn FnMut(&'static Table, &'static str),
) -> Result<()> {
    let leads_to = |key: &Key, owner: u32| -> Result<bool> {
        let row = reader.get(key.as_bytes())?;
        Ok(row.is_some_and(|row| *row == owner.to_be_bytes()))
    };
    let (mut relationships, mut ids) = (0_u64, 0);
    for ordinal in 1..=Head::read(reader)?.customers {
        for row in reader.scan(Key::owned(&RELATIONSHIP, ordinal).range())? {
            relationships += 1;
            let Ok(Stored { record, .. }) = decode::<Stored<Relationship>>(&row?.1) else {
                problem(&RELATIONSHIP, "a row cannot be read");
                continue;
            };
            if !leads_to(&id_key(record.id), ordinal)? {
                problem(&RELATIONSHIP_ID, "a relationship is not found by its id");
            }
            let mirrored = match ordinal_of(reader, record.to)? {
                Some(other) => leads_to(&mirror_key(other, record.id), ordinal)?,
                None => false,
            };
            if !mirrored {
                problem(
                    &RELATIONSHIP_TO,
                    "a relationship is not found by the other customer",
                );
            }
        }
        for row in reader.scan(Key::owned(&RELATIONSHIP_TO, ordinal).range())? {
            let (key, from) = row?;
            let from = ordinal_from(&from).unwrap_or(0);
            if reader.get(row_key(from, id_in(&key)?).as_bytes())?.is_none() {
                problem(&RELATIONSHIP_TO, "a row leads to no relationship");
            }
        }
    }
    for row in reader.scan(Key::of(&RELATIONSHIP_ID).range())? {
        let id = id_in(&row?.0)?;
        match Place::read(reader, id) {
            Ok(Some(Place::Deleted(seq))) => {
                let last = history(reader, Entity::Relationship, id.to_bytes(), seq, 1);
                let deleted = |last: &HistoryEntry| last.operation == Operation::Deleted;
                if !last.is_ok_and(|(last, _)| last.first().is_some_and(deleted)) {
                    problem(
                        &RELATIONSHIP_ID,
                        "a deleted relationship is not found in the journal",
                    );
                }
            }
            Ok(_) => ids += 1,
            Err(_) => problem(&RELATIONSHIP_ID, "a row cannot be read"),
        }
    }
    if ids != relationships {
        problem(&RELATIONSHIP_ID, "there are more or fewer ids than relationships");
    }
    Ok(())
}

/// Relationships; from [`Crm::relationships`](crate::Crm::relationships), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Crm, NewCustomer, NewRelationship, PageRequest};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let acme = crm.customers().create(NewCustomer::organization("Acme"))?;
/// let job = NewRelationship { role: Some("buyer".into()), ..NewRelationship::new(ada.id, "employee", acme.id) };
/// let job = crm.relationships().create(job)?;
/// assert_eq!(crm.relationships().of(acme.id, &PageRequest::default())?.items, [job.clone()]);
/// crm.relationships().delete(job.id, None)?;
/// assert_eq!(crm.relationships().history(job.id, &PageRequest::default())?.items.len(), 2);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Relationships<C>(C);

impl<C> Relationships<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::relationships`](crate::Crm::relationships) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Relationships<C> {
    /// The relationship with this id; `not_found` when there is none, or it was deleted.
    pub fn get(&self, id: RelationshipId) -> Result<Relationship> {
        self.find(id)?.ok_or_else(not_found)
    }

    /// The relationship with this id, if there is one.
    pub fn find(&self, id: RelationshipId) -> Result<Option<Relationship>> {
        self.0.read_about(ENTITY, |reader| {
            Ok(load(reader, id)?.map(|(_, stored)| stored.record))
        })
    }

    /// A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
    /// left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
    pub fn of(&self, customer_id: CustomerId, page: &PageRequest) -> Result<Page<Relationship>> {
        self.0.read_about(ENTITY, |reader| {
            let ordinal = super::store::live_ordinal(reader, customer_id)?;
            relationships_of(reader, ordinal, page)
        })
    }

    /// The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
    /// deletion on.
    pub fn as_of(&self, id: RelationshipId, at: Timestamp) -> Result<Relationship> {
        self.0
            .read_about(ENTITY, |reader| match Place::read(reader, id)? {
                None => Err(not_found()),
                Some(Place::Live(from)) => {
                    let stored = load_from(reader, from, id)?;
                    as_of(reader, &stored.record, stored.seq, at)
                }
                Some(Place::Deleted(seq)) => as_of_deleted(reader, id.to_bytes(), seq, at),
            })
    }

    /// A page of the relationship's changes, newest first. Deleted relationships are found.
    pub fn history(&self, id: RelationshipId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let last = match Place::read(reader, id)?.ok_or_else(not_found)? {
                Place::Live(from) => load_from(reader, from, id)?.seq,
                Place::Deleted(seq) => seq,
            };
            history_page(reader, Entity::Relationship, id.to_bytes(), last, page)
        })
    }
}

impl<C: WriteContext> Relationships<C> {
    /// Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
    /// `self_reference` when both are the same.
    pub fn create(&mut self, new: NewRelationship) -> Result<Relationship> {
        self.0
            .write(|tx| create(tx, &new).map_err(|error| error.with_entity(ENTITY)))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: RelationshipId, patch: RelationshipPatch) -> Result<Relationship> {
        self.0
            .write(|tx| update(tx, id, &patch).map_err(|error| error.with_entity(ENTITY)))
    }

    /// Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
    /// `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
    pub fn delete(&mut self, id: RelationshipId, version: Option<u64>) -> Result<Relationship> {
        self.0.write(|tx| delete(tx, id, version))
    }
}

impl Tx<'_> {
    /// Relationships between customers.
    pub fn relationships(&mut self) -> Relationships<&mut Self> {
        Relationships::on(self)
    }
}
