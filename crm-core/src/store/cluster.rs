//! Reading the rows of all customers, one customer after the other.

use minicbor::Decode;

use super::key::{number, parts};
use super::table::Owner;
use super::{Bytes, Key, KeyRange, Reader, Row, Scan, Table, decode};
use crate::base::Result;

/// Some tables whose rows lie in clusters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tables(pub(super) &'static [&'static Table]);

impl Tables {
    /// Whether the row with this key is of one of them. So is one whose key is none, for whoever reads it to refuse.
    pub(crate) fn hold(self, key: &[u8]) -> bool {
        key.get(5)
            .is_none_or(|id| self.0.iter().any(|table| table.id == *id))
    }

    /// Whose the row with this key is.
    pub(super) fn owner_of(key: &[u8]) -> Option<u32> {
        u32::try_from(number(key.get(1..5)?)).ok()
    }

    /// Before what key none of their rows lies that comes after this one, which is of another table. None where none comes.
    pub(super) fn next_after(self, key: &[u8]) -> Option<Key> {
        let (owner, id) = (Self::owner_of(key)?, *key.get(5)?);
        let wanted = || self.0.iter().map(|table| table.id);
        match wanted().filter(|other| *other > id).min() {
            Some(table) => Some(Key::cluster(owner).u8(table)),
            None => Some(Key::cluster(owner.checked_add(1)?).u8(wanted().min()?)),
        }
    }

    /// Their rows among these.
    pub(super) fn among(self, rows: Scan<'_>) -> Scan<'_> {
        Box::new(rows.filter(move |row| row.as_ref().map_or(true, |(key, _)| self.hold(key))))
    }
}

/// A row of a customer's cluster.
pub(crate) struct ClusterRow {
    /// The customer's ordinal; 0 for rows of somebody unknown.
    pub(crate) owner: u32,
    table: u8,
    pub(crate) key: Bytes,
    value: Bytes,
}

impl ClusterRow {
    /// Whether the row is one of this table.
    pub(crate) fn is(&self, table: &Table) -> bool {
        self.table == table.id
    }

    /// The row itself.
    pub(crate) fn value(&self) -> &[u8] {
        &self.value
    }

    /// The row itself, when nothing else is asked of this.
    pub(crate) fn into_value(self) -> Bytes {
        self.value
    }

    pub(crate) fn decode<R: Row + for<'b> Decode<'b, ()>>(&self) -> Result<R> {
        debug_assert!(self.is(R::TABLE));
        decode(&self.value)
    }

    /// The same, with texts that are borrowed.
    pub(crate) fn borrow<'b, R: Row + Decode<'b, ()>>(&'b self) -> Result<R> {
        debug_assert!(self.is(R::TABLE));
        decode(&self.value)
    }
}

/// The rows of these tables of all customers: by customer, and of each by table.
pub(crate) fn clusters<'a>(
    reader: &'a dyn Reader,
    tables: &'static [&'static Table],
) -> Result<impl Iterator<Item = Result<ClusterRow>> + 'a> {
    rows(reader, Key::clusters().range(), tables)
}

/// The same of the customers from one ordinal to another.
pub(crate) fn clusters_between<'a>(
    reader: &'a dyn Reader,
    first: u32,
    last: u32,
    tables: &'static [&'static Table],
) -> Result<impl Iterator<Item = Result<ClusterRow>> + 'a> {
    let range = KeyRange {
        end: Key::cluster(last).range().end,
        ..Key::cluster(first).range()
    };
    rows(reader, range, tables)
}

fn rows<'a>(
    reader: &'a dyn Reader,
    range: KeyRange,
    tables: &'static [&'static Table],
) -> Result<impl Iterator<Item = Result<ClusterRow>> + 'a> {
    debug_assert!(tables.iter().all(|table| table.owner == Owner::Customer));
    Ok(reader.scan_tables(range, Tables(tables))?.map(|row| {
        let (key, value) = row?;
        let [owner, table] = parts(&key, 1, [4, 1])?;
        let (owner, table) = (u32::try_from(number(owner)).unwrap_or(0), table[0]);
        Ok(ClusterRow {
            owner,
            table,
            key,
            value,
        })
    }))
}
