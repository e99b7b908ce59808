//! Who is a member, as it is stored: one row for the memberships of 16 customers, and the members with which each
//! definition began.
//!
//! A write that changes a membership writes the whole row, so it is small: with a hundred segments 300 bytes.

use roaring::RoaringBitmap;

use crate::base::{Code, Error, Result};
use crate::journal::Tx;
use crate::store::key::{number, parts};
use crate::store::table::{MEMBERS, MEMBERS_BASE};
use crate::store::{Key, Reader, put_small, small};

/// The encoding of today, the first byte of each row.
const VERSION: u8 = 1;
/// Customers whose memberships lie in one row.
pub(super) const CHUNK: u32 = 16;

fn corrupt() -> Error {
    Error::new(Code::Corrupt).with_entity("members")
}

/// The chunk that a customer lies in, and its bit there.
pub(super) fn place(owner: u32) -> (u32, u16) {
    (owner / CHUNK, 1 << (owner % CHUNK))
}

/// The memberships of 16 customers: of each slot that has a member among them the bits, by slot.
///
/// Stored as, for each of these slots, its distance from the one before, in seven bits a byte, and the two bytes of bits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Chunk(Vec<(u32, u16)>);

impl Chunk {
    pub(super) fn read(reader: &dyn Reader, chunk: u32) -> Result<Self> {
        let row = reader.get(Self::key(chunk).as_bytes())?;
        row.map_or_else(|| Ok(Self::default()), |row| Self::decode(&row))
    }

    /// The chunk that a customer lies in.
    pub(super) fn of(reader: &dyn Reader, owner: u32) -> Result<Self> {
        Self::read(reader, place(owner).0)
    }

    /// The chunks that there are from one to another, with their numbers.
    pub(super) fn range(
        reader: &dyn Reader,
        chunks: std::ops::RangeInclusive<u32>,
    ) -> Result<impl Iterator<Item = Result<(u32, Self)>>> {
        let (first, last) = chunks.into_inner();
        let rows = reader.scan(Self::key(first).up_to(&Self::key(last).u8(0)))?;
        Ok(rows.map(|row| {
            let (key, row) = row?;
            let [chunk] = parts(&key, 1, [4])?;
            let chunk = u32::try_from(number(chunk)).map_err(|_| corrupt())?;
            Ok((chunk, Self::decode(&row)?))
        }))
    }

    fn key(chunk: u32) -> Key {
        Key::of(&MEMBERS).u32(chunk)
    }

    fn decode(row: &[u8]) -> Result<Self> {
        let (version, entries) = row.split_first().ok_or_else(corrupt)?;
        if *version > VERSION {
            return Err(Error::new(Code::NewerFormat).with_entity("members"));
        }
        if *version != VERSION {
            return Err(corrupt());
        }
        let mut chunk = Self(Vec::with_capacity(entries.len() / 3));
        let (mut slot, mut rest) = (0, entries);
        while !rest.is_empty() {
            let (distance, bits) = small(rest).ok_or_else(corrupt)?;
            let (bits, left) = bits.split_first_chunk().ok_or_else(corrupt)?;
            let distance = u32::try_from(distance).map_err(|_| corrupt())?;
            slot = distance.checked_add(slot).ok_or_else(corrupt)?;
            chunk.0.push((slot, u16::from_be_bytes(*bits)));
            rest = left;
        }
        Ok(chunk)
    }

    /// Stores the chunk, without the slots that are in use no more.
    pub(super) fn write(mut self, tx: &mut Tx<'_>, chunk: u32, in_use: impl Fn(u32) -> bool) {
        self.0.retain(|(slot, bits)| *bits != 0 && in_use(*slot));
        if self.0.is_empty() {
            tx.delete(Self::key(chunk));
            return;
        }
        let mut row = Vec::with_capacity(1 + self.0.len() * 4);
        row.push(VERSION);
        let mut before = 0;
        for (slot, bits) in self.0 {
            put_small(&mut row, (slot - before).into());
            row.extend_from_slice(&bits.to_be_bytes());
            before = slot;
        }
        tx.put(Self::key(chunk), row);
    }

    pub(super) fn bits(&self, slot: u32) -> u16 {
        let found = self.0.binary_search_by_key(&slot, |(slot, _)| *slot);
        found.map_or(0, |at| self.0[at].1)
    }

    pub(super) fn set(&mut self, slot: u32, bits: u16) {
        match self.0.binary_search_by_key(&slot, |(slot, _)| *slot) {
            Ok(at) => self.0[at].1 = bits,
            Err(at) => self.0.insert(at, (slot, bits)),
        }
    }

    pub(super) fn has(&self, slot: u32, owner: u32) -> bool {
        self.bits(slot) & place(owner).1 != 0
    }
}

/// Whether the customer is in the slot.
pub(super) fn has(reader: &dyn Reader, slot: u32, owner: u32) -> Result<bool> {
    Ok(Chunk::of(reader, owner)?.has(slot, owner))
}

/// Who is in the slot of the customers from `first` to `last`.
pub(super) fn of_slot(reader: &dyn Reader, slot: u32, (first, last): (u32, u32)) -> Result<RoaringBitmap> {
    let mut members = RoaringBitmap::new();
    for chunk in Chunk::range(reader, chunks((first, last)))? {
        let (chunk, row) = chunk?;
        members.extend(owners(chunk, row.bits(slot)));
    }
    members.remove_range(..first);
    if let Some(after) = last.checked_add(1) {
        members.remove_range(after..);
    }
    Ok(members)
}

/// The chunks that these customers lie in.
pub(super) fn chunks((first, last): (u32, u32)) -> std::ops::RangeInclusive<u32> {
    first / CHUNK..=last / CHUNK
}

/// The customers whose bits are set.
pub(super) fn owners(chunk: u32, mut bits: u16) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let next = (bits != 0).then(|| chunk.saturating_mul(CHUNK) + bits.trailing_zeros());
        bits &= bits.wrapping_sub(1);
        next
    })
}

/// The bits of those in a chunk who are members.
pub(super) fn bits_of(members: &RoaringBitmap, chunk: u32) -> u16 {
    let first = chunk * CHUNK;
    let owners = members.range(first..=first + (CHUNK - 1));
    owners.fold(0, |bits, owner| bits | place(owner).1)
}

/// What is kept of the instant at which a definition took effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The members with which it began.
    Base,
    /// Those who were members before and were none then, or the other way round. Of a segment's first definition these
    /// are the members with which it began, and nothing is stored.
    Changed,
}

impl Kind {
    fn rows(self, slot: u32) -> Key {
        Key::of(&MEMBERS_BASE).u32(slot).u8(self as u8)
    }
}

/// Stores those customers: of those whose ordinals share their upper 16 bits in one row, which never exceeds 9 KiB.
pub(super) fn write(tx: &mut Tx<'_>, kind: Kind, slot: u32, members: &RoaringBitmap) -> Result<()> {
    let mut parts = Vec::new();
    for owner in members {
        let part = owner >> 16;
        if parts.last().is_none_or(|(last, _)| *last != part) {
            parts.push((part, RoaringBitmap::new()));
        }
        if let Some((_, members)) = parts.last_mut() {
            members.insert(owner);
        }
    }
    for (part, mut members) in parts {
        members.optimize();
        let mut row = vec![VERSION];
        members
            .serialize_into(&mut row)
            .map_err(|_| Error::new(Code::Internal))?;
        tx.put(kind.rows(slot).u32(part), row);
    }
    Ok(())
}

/// The members with which a definition began.
pub(super) fn base(reader: &dyn Reader, slot: u32) -> Result<RoaringBitmap> {
    read(reader, Kind::Base, slot)
}

/// What was stored of a definition.
pub(super) fn read(reader: &dyn Reader, kind: Kind, slot: u32) -> Result<RoaringBitmap> {
    let mut all = RoaringBitmap::new();
    for row in reader.scan(kind.rows(slot).range())? {
        let row = row?.1;
        match row.split_first() {
            Some((version, _)) if *version > VERSION => {
                return Err(Error::new(Code::NewerFormat).with_entity("members_base"));
            }
            Some((&VERSION, members)) => {
                all |= RoaringBitmap::deserialize_from(members).map_err(|_| corrupt())?;
            }
            _ => return Err(corrupt()),
        }
    }
    Ok(all)
}
