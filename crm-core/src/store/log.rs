//! The commit log: two halves of the file, written in turn, each record appended and synced before its commit is
//! acknowledged.
//!
//! Each time a half is taken into use it gets the next generation number. A record holds its length, a checksum, the
//! generation, the commit's version and the rows. Reading stops at the first record that is torn, of another
//! generation, or out of order, so that what an earlier use of the half left behind is never taken for new.
//!
//! Records that share a sync are a batch, which begins at a multiple of [`ALIGNMENT`] with a record that says so. Only
//! the last batch can be torn: a record that began another one after the place where reading stopped proves that what
//! lies there was whole once, and was damaged since.

use super::disk::{Disk, HALF};
use super::{Bytes, WriteSet, put_small, small};
use crate::base::{Code, Error, Result};

/// Length, checksum, generation, version.
const HEADER: usize = 4 + 4 + 8 + 8;

/// Where batches begin.
const ALIGNMENT: usize = 64;

/// Set in the length of a batch's first record.
const FIRST: u32 = 1 << 31;

/// The largest record that goes through the log; a bigger commit goes straight to the tree.
pub(super) const MAX_RECORD: usize = (HALF / 4) as usize;

/// Where a generation's records start in the file.
pub(super) fn start_of(generation: u64) -> u64 {
    super::disk::LOG + (generation % 2) * HALF
}

/// Where the next batch begins when records end at `offset`.
pub(super) fn next_batch(offset: u64) -> u64 {
    offset.next_multiple_of(ALIGNMENT as u64)
}

/// Appends the record of one commit to `out`, which holds the batch so far.
pub(super) fn encode(generation: u64, version: u64, writes: &WriteSet, out: &mut Vec<u8>) {
    let WriteSet::Rows(rows) = writes else { return };
    let start = out.len();
    out.resize(start + HEADER, 0);
    for (key, value) in rows {
        put_small(out, key.len() as u64);
        put_small(out, value.as_ref().map_or(0, |value| value.len() as u64 + 1));
        out.extend_from_slice(key);
        out.extend_from_slice(value.as_deref().unwrap_or_default());
    }
    let record = &mut out[start..];
    // A record is at most a quarter of a half.
    let length = u32::try_from(record.len()).unwrap_or(0) | if start == 0 { FIRST } else { 0 };
    record[..4].copy_from_slice(&length.to_le_bytes());
    record[8..16].copy_from_slice(&generation.to_le_bytes());
    record[16..24].copy_from_slice(&version.to_le_bytes());
    let checksum = checksum_of(record);
    record[4..8].copy_from_slice(&checksum.to_le_bytes());
}

/// The size of the record that [`encode`] would append, with what may lie before it, or more.
pub(super) fn size_of(writes: &WriteSet) -> usize {
    match writes {
        WriteSet::Rows(rows) => {
            ALIGNMENT
                + HEADER
                + rows
                    .iter()
                    .map(|(key, value)| 10 + key.len() + value.as_ref().map_or(0, |v| v.len()))
                    .sum::<usize>()
        }
        WriteSet::Run(_) => usize::MAX,
    }
}

fn checksum_of(record: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&record[..4]);
    hasher.update(&record[8..]);
    hasher.finalize()
}

/// The number at the beginning, which is taken off.
fn take_number(bytes: &mut &[u8]) -> Option<usize> {
    let (number, rest) = small(bytes)?;
    *bytes = rest;
    usize::try_from(number).ok()
}

/// How far a generation has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) generation: u64,
    /// Bytes of the half that hold records.
    pub(super) offset: u64,
    /// The version of the last record.
    pub(super) version: u64,
}

/// What a record says of itself at its beginning.
struct Header {
    length: usize,
    first: bool,
    generation: u64,
    version: u64,
}

impl Header {
    /// The header at the start of `bytes`, if a record could begin with it.
    fn of(bytes: &[u8]) -> Option<Self> {
        let number = |range| {
            let bytes: &[u8] = bytes.get::<std::ops::Range<usize>>(range)?;
            Some(bytes.iter().rev().fold(0, |n, byte| n << 8 | u64::from(*byte)))
        };
        let length = u32::try_from(number(0..4)?).ok()?;
        let header = Self {
            length: (length & !FIRST) as usize,
            first: length & FIRST != 0,
            generation: number(8..16)?,
            version: number(16..24)?,
        };
        (HEADER..=MAX_RECORD).contains(&header.length).then_some(header)
    }
}

/// Reads the records after `position` up to version `last`, hands each one's rows to `apply`, and returns where they
/// end.
pub(super) fn read(
    disk: &dyn Disk,
    position: Position,
    last: u64,
    apply: &mut dyn FnMut(Vec<(Bytes, Option<Bytes>)>),
) -> Result<Position> {
    let mut position = position;
    let mut record = Vec::new();
    while position.version < last
        && let Some(offset) = find_next(disk, position, &mut record)?
    {
        apply(rows_of(&record[HEADER..])?);
        position.offset = offset + record.len() as u64;
        position.version += 1;
    }
    Ok(position)
}

/// Reads the record that follows on `position`, in the same batch or in the next one, and says where it begins.
fn find_next(disk: &dyn Disk, position: Position, record: &mut Vec<u8>) -> Result<Option<u64>> {
    for offset in [position.offset, next_batch(position.offset)] {
        if offset + HEADER as u64 > HALF {
            continue;
        }
        let at = start_of(position.generation) + offset;
        record.resize(HEADER, 0);
        disk.read(at, record)?;
        let Some(header) = Header::of(record) else {
            continue;
        };
        let is_next = header.generation == position.generation
            && header.version == position.version + 1
            && offset + header.length as u64 <= HALF;
        if !is_next {
            continue;
        }
        record.resize(header.length, 0);
        disk.read(at, record)?;
        if checksum_of(record).to_le_bytes() == record[4..8] {
            return Ok(Some(offset));
        }
    }
    Ok(None)
}

/// Whether what follows on `position`, where reading stopped, was damaged after it had been written.
pub(super) fn is_damaged(disk: &dyn Disk, position: Position) -> Result<bool> {
    let start = next_batch(position.offset);
    let mut rest = vec![0; usize::try_from(HALF.saturating_sub(start)).unwrap_or(0)];
    disk.read(start_of(position.generation) + start, &mut rest)?;
    let generation = position.generation.to_le_bytes();
    for (index, piece) in rest.chunks_exact(ALIGNMENT).enumerate() {
        if piece[8..16] != generation {
            continue;
        }
        let bytes = &rest[index * ALIGNMENT..];
        if let Some(header) = Header::of(bytes)
            && header.first
            && header.version > position.version + 1
            && let Some(record) = bytes.get(..header.length)
            && checksum_of(record).to_le_bytes() == record[4..8]
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The rows of a record whose checksum is right.
fn rows_of(mut bytes: &[u8]) -> Result<Vec<(Bytes, Option<Bytes>)>> {
    let mut rows = Vec::new();
    while !bytes.is_empty() {
        let mut row = || {
            let key = take_number(&mut bytes)?;
            let value = take_number(&mut bytes)?;
            let (key, rest) = bytes.split_at_checked(key)?;
            let (value, rest) = match value.checked_sub(1) {
                Some(length) => rest
                    .split_at_checked(length)
                    .map(|(value, rest)| (Some(value.into()), rest))?,
                None => (None, rest),
            };
            bytes = rest;
            Some((key.into(), value))
        };
        rows.push(row().ok_or_else(|| Error::new(Code::Corrupt))?);
    }
    Ok(rows)
}
