//! Which record another system's record is here, and what that system said of it last.

use std::collections::HashSet;

use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::base::{Code, Error, RecordId, Result, Timestamp, derived};
use crate::journal::Tx;
use crate::store::table::EXTERNAL;
use crate::store::{Key, Reader, Row, Table, decode};

/// A record of another system: its system, its kind there, its id there.
#[derive(Clone, Copy)]
pub(super) struct Name<'a> {
    pub(super) system: &'static str,
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
}

/// The id that a name gives, as a key.
#[derive(Clone, Copy)]
struct Place([u8; 16]);

impl RecordId for Place {
    fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    fn to_bytes(self) -> [u8; 16] {
        self.0
    }
}

impl Name<'_> {
    /// The id of a record that is always made of this name.
    pub(super) fn derive<T: RecordId>(&self) -> T {
        derived(&[self.system, self.kind, self.id])
    }

    fn key(&self) -> Key {
        Key::of(&EXTERNAL).id(self.derive::<Place>())
    }

    /// What is known of it.
    pub(super) fn load(&self, reader: &dyn Reader) -> Result<Option<Known>> {
        let row = reader.get(self.key().as_bytes())?;
        row.map(|row| decode(&row)).transpose()
    }

    /// Remembers it, when anything differs from `before`.
    pub(super) fn save(&self, tx: &mut Tx<'_>, before: Option<&Known>, known: &Known) -> Result<()> {
        if before == Some(known) {
            return Ok(());
        }
        tx.put_row(self.key(), known)
    }
}

/// What is known of another system's record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub(super) struct Known {
    /// The id of the record here; none when the other's end came before its beginning.
    #[n(0)]
    record: Option<ByteArray<16>>,
    /// The newest state of it that was taken.
    #[n(1)]
    pub(super) at: Option<Timestamp>,
    /// Whether it is deleted there.
    #[n(2)]
    pub(super) gone: bool,
    /// The ids of its parts there, in their order: an order's lines, a product's variants.
    #[n(3)]
    pub(super) parts: Vec<String>,
    /// Digests of the values that came last, so that what was changed here since is not changed back.
    #[n(4)]
    seen: Vec<u64>,
    /// What makes them digests of this row alone, so that nobody finds one person in two rows, or in two files.
    #[n(5)]
    salt: Option<ByteArray<10>>,
}

impl Row for Known {
    const TABLE: &'static Table = &EXTERNAL;
}

impl Known {
    /// The record's id here.
    pub(super) fn record<T: RecordId>(&self) -> Option<T> {
        self.record.as_ref().map(|id| T::from_bytes(**id))
    }

    /// The same knowledge, of this record here.
    #[must_use]
    pub(super) fn of(mut self, id: impl RecordId) -> Self {
        self.record = Some(ByteArray::from(id.to_bytes()));
        self
    }

    /// Whether a state of this instant is older than what was taken.
    pub(super) fn is_newer_than(&self, at: Option<Timestamp>) -> bool {
        matches!((self.at, at), (Some(known), Some(at)) if at < known)
    }

    /// Takes note of the values that came now.
    /// Keeps no digest of what was said.
    pub(super) fn forget(&mut self) {
        (self.seen, self.salt) = (Vec::new(), None);
    }

    pub(super) fn remember(&mut self, seen: Seen) {
        self.seen = seen.now;
        self.seen.sort_unstable();
        self.seen.dedup();
        if !self.seen.is_empty() {
            self.salt = Some(seen.salt);
        }
    }

    /// Takes note that a state of this instant was taken.
    pub(super) fn stamp(&mut self, at: Option<Timestamp>) {
        self.at = self.at.max(at);
    }
}

/// Tells the values that are new at the source from those that it said before.
pub(super) struct Seen {
    before: HashSet<u64>,
    now: Vec<u64>,
    salt: ByteArray<10>,
}

impl Seen {
    pub(super) fn new(tx: &Tx<'_>, known: Option<&Known>) -> Self {
        Self {
            before: known
                .map(|known| known.seen.iter().copied().collect())
                .unwrap_or_default(),
            now: Vec::new(),
            salt: known
                .and_then(|known| known.salt)
                .unwrap_or_else(|| tx.new_salt()),
        }
    }

    /// Whether the source says this value for the first time; takes note of it.
    pub(super) fn is_new(&mut self, field: &str, value: &impl Serialize) -> Result<bool> {
        let digest = self.digest(field, value)?;
        self.now.push(digest);
        Ok(!self.before.contains(&digest))
    }

    /// Whether the source said this value before, and does not any more. Asked when all values are noted.
    pub(super) fn is_dropped(&self, field: &str, value: &impl Serialize) -> Result<bool> {
        let digest = self.digest(field, value)?;
        Ok(self.before.contains(&digest) && !self.now.contains(&digest))
    }

    fn digest(&self, field: &str, value: &impl Serialize) -> Result<u64> {
        let value = serde_json::to_vec(value).map_err(|_| Error::new(Code::Internal))?;
        let mut hash = Sha256::new();
        hash.update(*self.salt);
        hash.update(field);
        hash.update([0]);
        hash.update(&value);
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&hash.finalize()[..8]);
        Ok(u64::from_be_bytes(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Crm;
    use crate::exchange::Ingest;

    /// The digests that a new file keeps of a customer of the shop.
    fn digests() -> Vec<u64> {
        let crm = Crm::in_memory().unwrap();
        let person = serde_json::json!({ "id": 7, "email": "ada@example.org", "first_name": "Ada" });
        Ingest::on(&crm)
            .shopify("customers/create", &person, None)
            .unwrap();
        let name = Name {
            system: "shopify",
            kind: "customer",
            id: "7",
        };
        let known = name.load(&crm.inner.engine.view().unwrap()).unwrap();
        known.unwrap().seen
    }

    #[test]
    fn two_files_keep_no_digest_in_common() {
        let (one, other) = (digests(), digests());
        assert!(!one.is_empty() && one.len() == other.len());
        assert!(one.iter().all(|digest| !other.contains(digest)));
    }
}
