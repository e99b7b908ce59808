//! The commit log: two halves of the file, written in turn, each record appended and synced before its commit is
//! acknowledged.
//!
//! Each time a half is taken into use it gets the next generation number. A record holds its length, a checksum, the
//! generation, the commit's version and the rows. Reading stops at the first record that is torn, of another
//! generation, or out of order, so that what an earlier use of the half left behind is never taken for new.

use super::disk::{Disk, HALF};
use super::{Bytes, WriteSet};
use crate::base::{Code, Error, Result};

/// Length, checksum, generation, version.
const HEADER: usize = 4 + 4 + 8 + 8;

/// The largest record that goes through the log; a bigger commit goes straight to the tree.
pub(super) const MAX_RECORD: usize = (HALF / 4) as usize;

/// Where a generation's records start in the file.
pub(super) fn start_of(generation: u64) -> u64 {
    super::disk::LOG + (generation % 2) * HALF
}

/// Appends the record of one commit to `out`.
pub(super) fn encode(generation: u64, version: u64, writes: &WriteSet, out: &mut Vec<u8>) {
    let WriteSet::Rows(rows) = writes else { return };
    let start = out.len();
    out.resize(start + HEADER, 0);
    for (key, value) in rows {
        put_number(out, key.len());
        put_number(out, value.as_ref().map_or(0, |value| value.len() + 1));
        out.extend_from_slice(key);
        out.extend_from_slice(value.as_deref().unwrap_or_default());
    }
    let record = &mut out[start..];
    // A record is at most a quarter of a half.
    let length = u32::try_from(record.len()).unwrap_or(u32::MAX);
    record[..4].copy_from_slice(&length.to_le_bytes());
    record[8..16].copy_from_slice(&generation.to_le_bytes());
    record[16..24].copy_from_slice(&version.to_le_bytes());
    let checksum = checksum_of(record);
    record[4..8].copy_from_slice(&checksum.to_le_bytes());
}

/// The size of the record that [`encode`] would append, or more.
pub(super) fn size_of(writes: &WriteSet) -> usize {
    match writes {
        WriteSet::Rows(rows) => {
            HEADER
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

/// LEB128.
fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(low_bits(number) | 0x80);
        number >>= 7;
    }
    out.push(low_bits(number));
}

fn low_bits(number: usize) -> u8 {
    number.to_le_bytes()[0] & 0x7f
}

fn take_number(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in (0..35).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
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

/// Reads the records after `position` up to version `last`, hands each one's rows to `apply`, and returns where they
/// end.
pub(super) fn read(
    disk: &dyn Disk,
    position: Position,
    last: u64,
    apply: &mut dyn FnMut(Vec<(Bytes, Option<Bytes>)>),
) -> Result<Position> {
    let mut position = position;
    let mut header = [0; HEADER];
    let mut record = Vec::new();
    while position.version < last && position.offset + HEADER as u64 <= HALF {
        let at = start_of(position.generation) + position.offset;
        disk.read(at, &mut header)?;
        let number = |range: std::ops::Range<usize>| {
            header[range]
                .iter()
                .rev()
                .fold(0, |n, byte| n << 8 | u64::from(*byte))
        };
        let length = number(0..4);
        let expected = number(8..16) == position.generation && number(16..24) == position.version + 1;
        if !expected || length < HEADER as u64 || position.offset + length > HALF {
            break;
        }
        record.resize(usize::try_from(length).map_err(|_| Error::new(Code::Corrupt))?, 0);
        disk.read(at, &mut record)?;
        if checksum_of(&record).to_le_bytes() != record[4..8] {
            break;
        }
        apply(rows_of(&record[HEADER..])?);
        position.offset += length;
        position.version += 1;
    }
    Ok(position)
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
