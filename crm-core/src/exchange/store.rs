//! Where imports are kept.

use minicbor::{Decode, Encode};

use super::model::{Import, ImportCounts, ImportKind};
use crate::base::{Code, Cursor, Error, ImportId, Page, PageRequest, Result, Timestamp};
use crate::journal::Tx;
use crate::store::table::IMPORT;
use crate::store::{Key, Reader, Row, Table, decode};

/// An import as it is stored; its id is the key.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct ImportRow {
    #[n(0)]
    pub(super) kind: ImportKind,
    #[n(1)]
    pub(super) actor: Option<String>,
    #[n(2)]
    pub(super) started_at: Timestamp,
    /// The first number that the import's changes can have.
    #[n(3)]
    pub(super) first: u64,
    /// How it ended.
    #[n(4)]
    pub(super) end: Option<End>,
    /// How far it was taken back.
    #[n(5)]
    pub(super) revert: Option<Revert>,
}

/// The end of an import.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct End {
    #[n(0)]
    pub(super) at: Timestamp,
    /// The last number that the import's changes can have.
    #[n(1)]
    pub(super) last: u64,
    #[n(2)]
    pub(super) rows: ImportCounts,
    #[n(3)]
    pub(super) records: ImportCounts,
}

/// Taking an import back, which goes from its last change to its first.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct Revert {
    /// The last change that was not looked at yet.
    #[n(0)]
    pub(super) next: u64,
    #[n(1)]
    pub(super) reverted: u64,
    #[n(2)]
    pub(super) kept: u64,
    /// When it was done.
    #[n(3)]
    pub(super) done: Option<Timestamp>,
}

impl Row for ImportRow {
    const TABLE: &'static Table = &IMPORT;
}

fn key(id: ImportId) -> Key {
    Key::of(&IMPORT).id(id)
}

pub(super) fn put(tx: &mut Tx<'_>, id: ImportId, row: &ImportRow) -> Result<()> {
    tx.put_row(key(id), row)
}

pub(super) fn load(reader: &dyn Reader, id: ImportId) -> Result<ImportRow> {
    let missing = || Error::new(Code::NotFound).with_entity("import");
    decode(&reader.get(key(id).as_bytes())?.ok_or_else(missing)?)
}

pub(super) fn import_of(id: ImportId, row: ImportRow) -> Import {
    let ImportRow {
        kind,
        actor,
        started_at,
        first: _,
        end,
        revert,
    } = row;
    let counts = end.as_ref().map(|end| (end.rows, end.records));
    let (rows, records) = counts.unwrap_or_default();
    Import {
        id,
        kind,
        actor,
        started_at,
        finished_at: end.map(|end| end.at),
        rows,
        records,
        reverted_at: revert.and_then(|revert| revert.done),
    }
}

/// Imports, the newest first.
pub(super) fn list(reader: &dyn Reader, page: &PageRequest) -> Result<Page<Import>> {
    let limit = page.checked_limit()?;
    let range = Key::of(&IMPORT).range();
    let range = match &page.after {
        Some(cursor) => range.before(&cursor.to_key()?),
        None => range,
    };
    let (mut items, mut last, mut next) = (Vec::new(), None, None);
    for row in reader.scan_back(range)? {
        let (key, bytes) = row?;
        if items.len() == limit {
            next = last.as_deref().map(Cursor::from_key);
            break;
        }
        let corrupt = |_| Error::new(Code::Corrupt).with_entity("import");
        let id = ImportId::from_bytes(key[1..].try_into().map_err(corrupt)?);
        items.push(import_of(id, decode(&bytes)?));
        last = Some(key);
    }
    Ok(Page { items, next })
}
