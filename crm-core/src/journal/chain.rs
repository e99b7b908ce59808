//! Checking the journal's chain.

use serde::{Deserialize, Serialize};

use super::block::{Block, Entry, Head};
use crate::base::{Code, Error, Result};
use crate::store::table::JOURNAL;
use crate::store::{Key, Reader, decode, encode};

/// The end of the journal: keep it elsewhere, and a later [`Journal::verify`](super::Journal::verify) finds any rewriting
/// of the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct JournalHead {
    /// The last sequence number.
    pub seq: u64,
    /// The hash of the last block; 64 hexadecimal digits in JSON.
    #[serde(with = "hex")]
    pub hash: [u8; 32],
}

impl JournalHead {
    pub(crate) fn read(reader: &dyn Reader) -> Result<Self> {
        let head = Head::read(reader)?;
        Ok(Self {
            seq: head.seq,
            hash: *head.hash,
        })
    }
}

mod hex {
    use serde::de::{Deserialize as _, Error as _};

    use crate::base::{from_hex, to_hex};

    pub(super) fn serialize<S: serde::Serializer>(
        bytes: &[u8; 32],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&to_hex(bytes))
    }

    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<[u8; 32], D::Error> {
        let bytes = from_hex(&String::deserialize(deserializer)?);
        bytes
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| D::Error::custom("expected 64 hexadecimal digits"))
    }
}

/// Walks the whole chain; `corrupt` when a block was changed, dropped, added or moved, or when `retained` is not on it.
pub(crate) fn verify(reader: &dyn Reader, retained: Option<JournalHead>) -> Result<JournalHead> {
    verify_each(reader, retained, &mut |_| {})
}

/// Verifies the chain and shows every change on it, oldest first.
pub(crate) fn verify_each(
    reader: &dyn Reader,
    retained: Option<JournalHead>,
    each: &mut dyn FnMut(&Entry),
) -> Result<JournalHead> {
    let corrupt = || Error::new(Code::Corrupt).with_entity("journal");
    let mut end = JournalHead {
        seq: 0,
        hash: [0; 32],
    };
    let mut found = retained.is_none_or(|head| head == end);
    for row in reader.scan(Key::of(&JOURNAL).range())? {
        let (key, bytes) = row?;
        let block: Block = decode(&bytes)?;
        let first = crate::store::key::number(&key[1..]);
        // Bytes that decode to the same block are still not the bytes that were written.
        if *encode(&block)? != *bytes {
            return Err(corrupt());
        }
        if first != end.seq + 1 || block.entries.is_empty() || block.chained(&end.hash, first)? != *block.hash
        {
            return Err(corrupt());
        }
        end = JournalHead {
            seq: end.seq + block.entries.len() as u64,
            hash: *block.hash,
        };
        found |= retained == Some(end);
        block.entries.iter().for_each(&mut *each);
    }
    if !found || end != JournalHead::read(reader)? {
        return Err(corrupt());
    }
    Ok(end)
}
