//! Ordered keys: the bytes of a key sort as the values they were made of.

use super::{Bytes, Owner, Table};
use crate::base::{Code, Error, RecordId, Result, Timestamp};

/// A key under construction. Fixed-width parts come first; text, if any, is last or followed by a zero byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(Vec<u8>);

/// All keys from `start` up to, not including, `end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeyRange {
    pub(crate) start: Bytes,
    pub(crate) end: Bytes,
}

impl KeyRange {
    pub(crate) fn is_empty(&self) -> bool {
        self.start >= self.end
    }

    /// The rows after `key`, which was part of the range.
    #[must_use]
    pub(crate) fn after(mut self, key: &[u8]) -> Self {
        let next = [key, &[0]].concat();
        if *next > *self.start {
            self.start = next.into();
        }
        self
    }

    /// The rows before `key`, which was part of the range.
    #[must_use]
    pub(crate) fn before(mut self, key: &[u8]) -> Self {
        if *key < *self.end {
            self.end = key.into();
        }
        self
    }

    /// From `start` up to, not including, `end`, where these are given; both are keys of the range.
    #[must_use]
    pub(crate) fn narrowed(self, start: Option<Key>, end: Option<Key>) -> Self {
        Self {
            start: start.map_or(self.start, Key::into_bytes),
            end: end.map_or(self.end, Key::into_bytes),
        }
    }
}

/// Room for most keys, so that building one takes one allocation.
const ROOM: usize = 48;

/// Keys of rows that belong to a customer start with this byte, then the customer's ordinal.
const CLUSTER: u8 = 0x01;

impl Key {
    /// The start of a table whose rows belong to nobody.
    pub(crate) fn of(table: &Table) -> Self {
        debug_assert_eq!(table.owner, Owner::Nobody);
        Self(Vec::with_capacity(ROOM)).u8(table.id)
    }

    /// The start of a table within one customer's rows.
    pub(crate) fn owned(table: &Table, ordinal: u32) -> Self {
        debug_assert_eq!(table.owner, Owner::Customer);
        Self::cluster(ordinal).u8(table.id)
    }

    /// The start of all rows of one customer.
    pub(crate) fn cluster(ordinal: u32) -> Self {
        let mut bytes = Vec::with_capacity(ROOM);
        bytes.push(CLUSTER);
        bytes.extend_from_slice(&ordinal.to_be_bytes());
        Self(bytes)
    }

    /// The start of all rows of all customers.
    pub(crate) fn clusters() -> Self {
        Self(vec![CLUSTER])
    }

    pub(crate) fn u8(mut self, number: u8) -> Self {
        self.0.push(number);
        self
    }

    pub(crate) fn u32(mut self, number: u32) -> Self {
        self.0.extend_from_slice(&number.to_be_bytes());
        self
    }

    pub(crate) fn u64(mut self, number: u64) -> Self {
        self.0.extend_from_slice(&number.to_be_bytes());
        self
    }

    /// A journal sequence number, in five bytes.
    pub(crate) fn seq(mut self, seq: u64) -> Self {
        self.0.extend_from_slice(&seq.to_be_bytes()[3..]);
        self
    }

    /// An instant, in six bytes that sort by time. They hold the years from −2489 to 6428; instants before and after
    /// sort with the first and the last of these, so a record that a key dates has to refuse them.
    pub(crate) fn time(mut self, at: Timestamp) -> Self {
        self.0.extend_from_slice(&time_bytes(at));
        self
    }

    pub(crate) fn id(mut self, id: impl RecordId) -> Self {
        self.0.extend_from_slice(&id.to_bytes());
        self
    }

    /// Text up to the end of the key, or before [`Key::end_of_text`].
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    /// Ends a text; no text that is let in holds a zero byte.
    pub(crate) fn end_of_text(self) -> Self {
        self.u8(0)
    }

    /// All keys that start with this one.
    pub(crate) fn range(&self) -> KeyRange {
        let mut end = self.0.clone();
        while let Some(last) = end.pop() {
            if last < 0xff {
                end.push(last + 1);
                break;
            }
        }
        KeyRange {
            start: self.0.as_slice().into(),
            end: end.into(),
        }
    }

    /// All keys from this one up to, not including, `end`.
    pub(crate) fn up_to(&self, end: &Self) -> KeyRange {
        KeyRange {
            start: self.0.as_slice().into(),
            end: end.0.as_slice().into(),
        }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        self.0.into()
    }
}

/// The big-endian number in `bytes`, as keys hold it.
pub(crate) fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The parts of a key after its first `skip` bytes, of these lengths.
pub(crate) fn parts<const N: usize>(key: &[u8], skip: usize, lengths: [usize; N]) -> Result<[&[u8]; N]> {
    let corrupt = || Error::new(Code::Corrupt);
    let mut rest = key.get(skip..).ok_or_else(corrupt)?;
    let mut parts = [rest; N];
    for (part, length) in parts.iter_mut().zip(lengths) {
        (*part, rest) = rest.split_at_checked(length).ok_or_else(corrupt)?;
    }
    Ok(parts)
}

/// An instant in the six bytes that a key has of it.
pub(crate) fn time_bytes(at: Timestamp) -> [u8; 6] {
    let biased = at.as_millis().clamp(-(1 << 47), (1 << 47) - 1) + (1 << 47);
    let [_, _, bytes @ ..] = biased.to_be_bytes();
    bytes
}

/// The instant in a key's six bytes.
pub(crate) fn time_of(bytes: &[u8]) -> Timestamp {
    let biased = number(bytes).cast_signed();
    Timestamp::saturating_from_millis(biased - (1 << 47))
}
