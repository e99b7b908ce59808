//! Notes: what somebody wrote down about a customer.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::store::require_ordinal;
use crate::base::{
    Code, Cursor, CustomerId, Error, NoteId, Page, PageRequest, Patch, Result, Timestamp, clean_label,
    clean_text,
};
use crate::journal::{
    Entity, HistoryEntry, ReadContext, Record, Stored, Tx, WriteContext, as_of, check_version, created,
    history_page, updated,
};
use crate::store::key::{number, parts, time_of};
use crate::store::table::{NOTE, NOTE_ID};
use crate::store::{Bytes, Key, Reader, Row, Table, decode};

const ENTITY: &str = "note";

/// A note about a customer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct Note {
    /// The note's id.
    #[n(0)]
    pub id: NoteId,
    /// Whom it is about.
    #[n(1)]
    pub customer_id: CustomerId,
    /// What it says, of one or more lines.
    #[n(2)]
    pub body: String,
    /// Who wrote it.
    #[n(3)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// When it was written; notes are sorted by it.
    #[n(4)]
    pub at: Timestamp,
    /// When the record was created.
    #[n(5)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[n(6)]
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    #[n(7)]
    pub version: u64,
    /// When it was deleted.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// A note to create.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewNote {
    /// The id, when it was minted elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<NoteId>,
    /// Whom it is about.
    pub customer_id: CustomerId,
    /// What it says.
    pub body: String,
    /// Who wrote it; the handle's actor when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// When it was written; now when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

impl NewNote {
    /// A note written now.
    pub fn new(customer: CustomerId, body: impl Into<String>) -> Self {
        Self {
            id: None,
            customer_id: customer,
            body: body.into(),
            author: None,
            at: None,
        }
    }
}

/// What an update says of each field of a note; whom it is about never changes.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NotePatch {
    /// Refuse the update with `stale_version` unless the note has this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Who wrote it.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub author: Patch<String>,
    /// When it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

impl Row for Stored<Note> {
    const TABLE: &'static Table = &NOTE;
}

impl Record for Note {
    const ENTITY: Entity = Entity::Note;

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

/// Where a note lies: in its customer's cluster by time, and by the change that created it.
#[derive(Clone, Copy)]
struct Locator {
    owner: u32,
    at: Timestamp,
    created: u64,
}

impl Locator {
    fn key(self) -> Key {
        Key::owned(&NOTE, self.owner).time(self.at).seq(self.created)
    }

    fn to_bytes(self) -> Vec<u8> {
        let key = self.key();
        let place = &key.as_bytes()[Key::owned(&NOTE, self.owner).as_bytes().len()..];
        [&self.owner.to_be_bytes(), place].concat()
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let [owner, at, created] = parts(bytes, 0, [4, 6, 5])?;
        Ok(Self {
            owner: super::store::ordinal_from(owner)?,
            at: time_of(at),
            created: number(created),
        })
    }
}

fn id_key(id: NoteId) -> Key {
    Key::of(&NOTE_ID).id(id)
}

fn not_found() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

/// The stored note, deleted or not.
fn load(reader: &dyn Reader, id: NoteId) -> Result<Option<(Locator, Stored<Note>)>> {
    let Some(bytes) = reader.get(id_key(id).as_bytes())? else {
        return Ok(None);
    };
    let locator = Locator::from_bytes(&bytes)?;
    let missing = || Error::new(Code::Corrupt).with_entity(ENTITY);
    let row = reader.get(locator.key().as_bytes())?.ok_or_else(missing)?;
    Ok(Some((locator, decode(&row)?)))
}

fn create(tx: &mut Tx<'_>, new: &NewNote) -> Result<Note> {
    let id = new.id.unwrap_or_else(|| tx.new_id());
    if tx.get(id_key(id).as_bytes())?.is_some() {
        return Err(Error::field_of(Code::AlreadyExists, "id"));
    }
    let NewNote {
        id: _,
        customer_id,
        body,
        author,
        at,
    } = new.clone();
    let owner = require_ordinal(tx, customer_id, "customer_id")?;
    let now = tx.now();
    let mut note = Note {
        id,
        customer_id,
        body,
        author: author.or_else(|| tx.actor().map(str::to_owned)),
        at: at.unwrap_or(now),
        created_at: now,
        updated_at: now,
        version: 1,
        deleted_at: None,
    };
    clean(&mut note)?;
    let seq = created(tx, Some(owner), &note);
    let place = Locator {
        owner,
        at: note.at,
        created: seq,
    };
    save(tx, None, place, seq, note)
}

fn clean(note: &mut Note) -> Result<()> {
    if note.body.trim().is_empty() {
        return Err(Error::field_of(Code::Required, "body"));
    }
    note.body = clean_text(&note.body, "body")?;
    if let Some(author) = &mut note.author {
        *author = clean_label(author, "author")?;
    }
    Ok(())
}

/// Writes the note where it lies now, and forgets where it lay before.
fn save(tx: &mut Tx<'_>, before: Option<Locator>, place: Locator, seq: u64, note: Note) -> Result<Note> {
    if before.is_none_or(|before| before.at != place.at) {
        if let Some(before) = before {
            tx.delete(before.key());
        }
        tx.put(id_key(note.id), place.to_bytes());
    }
    let row = Stored { seq, record: note };
    tx.put_row(place.key(), &row)?;
    Ok(row.record)
}

fn change(
    tx: &mut Tx<'_>,
    (place, stored): (Locator, Stored<Note>),
    version: Option<u64>,
    work: impl FnOnce(&mut Note) -> Result<()>,
) -> Result<Note> {
    let Stored {
        seq,
        record: mut before,
    } = stored;
    check_version(&mut before, version)?;
    let mut after = before.clone();
    work(&mut after)?;
    match updated(tx, Some(place.owner), seq, &before, &mut after)? {
        Some(seq) => {
            let now = Locator {
                at: after.at,
                ..place
            };
            save(tx, Some(place), now, seq, after)
        }
        None => Ok(after),
    }
}

fn load_live(reader: &dyn Reader, id: NoteId) -> Result<(Locator, Stored<Note>)> {
    load(reader, id)?
        .filter(|(_, stored)| stored.record.deleted_at.is_none())
        .ok_or_else(not_found)
}

fn update(tx: &mut Tx<'_>, id: NoteId, patch: &NotePatch) -> Result<Note> {
    let NotePatch {
        version,
        body,
        author,
        at,
    } = patch.clone();
    let found = load_live(tx, id)?;
    change(tx, found, version, |note| {
        if let Some(body) = body {
            note.body = body;
        }
        author.apply(&mut note.author);
        note.at = at.unwrap_or(note.at);
        clean(note)
    })
}

fn delete(tx: &mut Tx<'_>, id: NoteId, version: Option<u64>) -> Result<Note> {
    let (now, found) = (tx.now(), load_live(tx, id)?);
    change(tx, found, version, |note| {
        note.deleted_at = Some(now);
        Ok(())
    })
}

fn restore(tx: &mut Tx<'_>, id: NoteId, version: Option<u64>) -> Result<Note> {
    let found = load(tx, id)?.ok_or_else(not_found)?;
    if found.1.record.deleted_at.is_none() {
        return Err(Error::new(Code::NotDeleted).with_entity(ENTITY));
    }
    change(tx, found, version, |note| {
        note.deleted_at = None;
        Ok(())
    })
}

/// The note in a row, deleted or not.
pub(crate) fn note_in(row: &[u8]) -> Result<Note> {
    Ok(decode::<Stored<Note>>(row)?.record)
}

/// A page of a customer's notes, newest first.
pub(crate) fn notes_of(reader: &dyn Reader, ordinal: u32, page: &PageRequest) -> Result<Page<Note>> {
    let limit = page.checked_limit()?;
    let list = Key::owned(&NOTE, ordinal);
    let start = list.as_bytes().len();
    let mut range = list.range();
    if let Some(cursor) = &page.after {
        let place = cursor.to_key()?;
        if place.len() != 11 {
            return Err(Error::field_of(Code::InvalidCursor, "after"));
        }
        range = range.before(&[list.as_bytes(), &place].concat());
    }
    let mut items = Vec::new();
    let mut last = None;
    for row in reader.scan_back(range)? {
        let (key, bytes) = row?;
        let note = decode::<Stored<Note>>(&bytes)?.record;
        if note.deleted_at.is_some() {
            continue;
        }
        if items.len() == limit {
            return Ok(Page { items, next: last });
        }
        items.push(note);
        last = Some(Cursor::from_key(&key[start..]));
    }
    Ok(Page { items, next: None })
}

/// The index row that a note's row implies.
pub(crate) fn index_rows(key: &[u8], row: &[u8]) -> Result<Vec<(Bytes, Bytes)>> {
    let [owner, _, at, created] = parts(key, 1, [4, 1, 6, 5])?;
    let note = decode::<Stored<Note>>(row)?.record;
    let locator = [owner, at, created].concat();
    Ok(vec![(id_key(note.id).into_bytes(), locator.into())])
}

/// Notes; from [`Crm::notes`](crate::Crm::notes), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Crm, NewCustomer, NewNote, PageRequest};
/// let crm = Crm::in_memory()?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let note = crm.as_actor("bob").notes().create(NewNote::new(ada.id, "Prefers tea."))?;
/// assert_eq!(note.author.as_deref(), Some("bob"));
/// assert_eq!(crm.notes().of(ada.id, &PageRequest::default())?.items, [note]);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Notes<C>(C);

impl<C> Notes<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::notes`](crate::Crm::notes) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Notes<C> {
    /// The note with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: NoteId) -> Result<Note> {
        self.find(id)?.ok_or_else(not_found)
    }

    /// The note with this id, unless there is none or it is deleted.
    pub fn find(&self, id: NoteId) -> Result<Option<Note>> {
        self.0.read(|reader| {
            let note = load(reader, id)?.map(|(_, stored)| stored.record);
            Ok(note.filter(|note| note.deleted_at.is_none()))
        })
    }

    /// A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
    /// none.
    pub fn of(&self, customer_id: CustomerId, page: &PageRequest) -> Result<Page<Note>> {
        self.0.read(|reader| {
            let ordinal = super::store::live_ordinal(reader, customer_id)?;
            notes_of(reader, ordinal, page)
        })
    }

    /// The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
    pub fn as_of(&self, id: NoteId, at: Timestamp) -> Result<Note> {
        self.0.read(|reader| {
            let (_, stored) = load(reader, id)?.ok_or_else(not_found)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the note's changes, newest first. Deleted notes are found.
    pub fn history(&self, id: NoteId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read(|reader| {
            let (_, stored) = load(reader, id)?.ok_or_else(not_found)?;
            history_page(reader, Entity::Note, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Notes<C> {
    /// Creates a note; `unknown_reference` when the customer is deleted, or there is none.
    pub fn create(&mut self, new: NewNote) -> Result<Note> {
        self.0
            .write(|tx| create(tx, &new).map_err(|error| error.with_entity(ENTITY)))
    }

    /// Changes what the patch names.
    pub fn update(&mut self, id: NoteId, patch: NotePatch) -> Result<Note> {
        self.0
            .write(|tx| update(tx, id, &patch).map_err(|error| error.with_entity(ENTITY)))
    }

    /// Deletes the note. With a version, `stale_version` unless the note has it.
    pub fn delete(&mut self, id: NoteId, version: Option<u64>) -> Result<Note> {
        self.0.write(|tx| delete(tx, id, version))
    }

    /// Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
    /// the note has it.
    pub fn restore(&mut self, id: NoteId, version: Option<u64>) -> Result<Note> {
        self.0.write(|tx| restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Notes about customers.
    pub fn notes(&mut self) -> Notes<&mut Self> {
        Notes::on(self)
    }
}
