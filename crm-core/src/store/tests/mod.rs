//! Tests of the engines: what every engine keeps, and what the file engine keeps under fire.
//!
//! Each harness is seeded and runs a few hundred seeds by default; `CRM_SEEDS` asks for more.

#![allow(clippy::cast_possible_truncation, reason = "a test's numbers are small")]

mod conformance;
mod crash;
mod damage;
mod disk;
mod faults;
mod opening;
mod pages;
mod sharing;
mod speed;
mod subject;

use std::collections::BTreeMap;

use super::{Bytes, Engine, KeyRange, Reader, View, WriteSet};
use crate::base::{Code, Error, Result};

/// What a store should hold.
type Rows = BTreeMap<Vec<u8>, Vec<u8>>;

/// What one commit changes.
type Change = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// `SplitMix64`: the same numbers for the same seed, for ever.
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn index(&mut self, limit: usize) -> usize {
        self.below(limit as u64) as usize
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.next().to_le_bytes()[..chunk.len()]);
        }
        bytes
    }
}

/// How many seeds a harness runs.
fn seeds(default: u64) -> std::ops::Range<u64> {
    let asked = std::env::var("CRM_SEEDS").ok().and_then(|text| text.parse().ok());
    0..asked.unwrap_or(default)
}

fn bytes(slice: &[u8]) -> Bytes {
    slice.into()
}

/// Keys of tests are at most 64 bytes long.
fn everything() -> KeyRange {
    range(&[], &[0xff; 65])
}

fn range(start: &[u8], end: &[u8]) -> KeyRange {
    KeyRange {
        start: start.into(),
        end: end.into(),
    }
}

fn write_set(change: &Change) -> WriteSet {
    let rows = change
        .iter()
        .map(|(key, value)| (bytes(key), value.as_deref().map(bytes)));
    WriteSet::Rows(rows.collect())
}

fn commit(engine: &dyn Engine, change: &Change) -> Result<()> {
    engine.update(&mut |_| Ok(write_set(change)))
}

fn put(engine: &dyn Engine, key: &[u8], value: &[u8]) -> Result<()> {
    commit(engine, &Change::from([(key.to_vec(), Some(value.to_vec()))]))
}

fn get(engine: &dyn Engine, key: &[u8]) -> Result<Option<Vec<u8>>> {
    Ok(engine.view()?.get(key)?.map(|value| value.to_vec()))
}

fn apply(rows: &mut Rows, change: &Change) {
    for (key, value) in change {
        match value {
            Some(value) => drop(rows.insert(key.clone(), value.clone())),
            None => drop(rows.remove(key)),
        }
    }
}

/// Everything that a view shows.
fn rows_of(view: &View) -> Result<Rows> {
    view.scan(everything())?
        .map(|row| row.map(|(key, value)| (key.to_vec(), value.to_vec())))
        .collect()
}

/// Adds one to the number under `key`, and returns what it became.
fn increment(engine: &dyn Engine, key: &[u8]) -> Result<u64> {
    let mut became = 0;
    engine.update(&mut |view| {
        became = number(view.get(key)?) + 1;
        let value = bytes(&became.to_be_bytes());
        Ok(WriteSet::Rows(BTreeMap::from([(bytes(key), Some(value))])))
    })?;
    Ok(became)
}

fn number(value: Option<Bytes>) -> u64 {
    value.map_or(0, |value| super::key::number(&value))
}
