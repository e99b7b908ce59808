//! Reading the rows of all customers, one customer after the other.

use minicbor::Decode;

use super::key::{number, parts};
use super::{Bytes, Key, KeyRange, Reader, Row, Table, decode};
use crate::base::Result;

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

/// All rows of all customers: by customer, and of each by table. Rows that nobody decodes cost little.
pub(crate) fn clusters(reader: &dyn Reader) -> Result<impl Iterator<Item = Result<ClusterRow>> + '_> {
    rows(reader, Key::clusters().range())
}

/// The same of the customers from one ordinal up to, not including, another.
pub(crate) fn clusters_between(
    reader: &dyn Reader,
    first: u32,
    end: u32,
) -> Result<impl Iterator<Item = Result<ClusterRow>> + '_> {
    rows(reader, Key::cluster(first).up_to(&Key::cluster(end)))
}

fn rows(reader: &dyn Reader, range: KeyRange) -> Result<impl Iterator<Item = Result<ClusterRow>> + '_> {
    Ok(reader.scan(range)?.map(|row| {
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
