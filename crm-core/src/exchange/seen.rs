//! What a file said before: keys that may come once, and rows that have no key of their own.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};

use sha2::{Digest, Sha256};

/// Keys that were seen, each remembered by 128 bits in about twenty bytes of memory.
pub(super) struct Seen {
    hashers: [RandomState; 2],
    hashes: HashSet<u128, BuildHasherDefault<Hashed>>,
}

/// What is a hash already needs none.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        let byte = |at| bytes.get(at).copied().unwrap_or_default();
        self.0 ^= u64::from_le_bytes(std::array::from_fn(byte));
    }

    fn write_u128(&mut self, hash: u128) {
        self.write(&hash.to_le_bytes()[..8]);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Seen {
    pub(super) fn new() -> Self {
        Self {
            hashers: [RandomState::new(), RandomState::new()],
            hashes: HashSet::default(),
        }
    }

    fn hash(&self, key: &[u8]) -> u128 {
        let [high, low] = self
            .hashers
            .each_ref()
            .map(|hasher| u128::from(hasher.hash_one(key)));
        high << 64 | low
    }

    pub(super) fn contains(&self, key: &[u8]) -> bool {
        self.hashes.contains(&self.hash(key))
    }

    /// Whether the key was not seen before.
    pub(super) fn insert(&mut self, key: &[u8]) -> bool {
        let hash = self.hash(key);
        self.hashes.insert(hash)
    }
}

/// A key for a row that has none: made of its cells, so that the same row has the same key in every run, for ever.
pub(super) struct Fingerprint(Sha256);

impl Fingerprint {
    pub(super) fn new() -> Self {
        Self(Sha256::new())
    }

    /// Adds a cell; empty cells count for nothing.
    pub(super) fn add(&mut self, field: &str, text: &str) {
        if !text.is_empty() {
            // No text holds these bytes, so no two lists of cells run together.
            self.0.update(field);
            self.0.update([0xfe]);
            self.0.update(text);
            self.0.update([0xff]);
        }
    }

    /// The key, of 24 hexadecimal digits.
    pub(super) fn finish(self) -> String {
        let mut text = String::with_capacity(24);
        for byte in &self.0.finalize()[..12] {
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_stay_as_they_are() {
        let mut print = Fingerprint::new();
        print.add("name", "Ada");
        print.add("city", "");
        // Stored keys depend on it: printf 'name\xfeAda\xff' | sha256sum | cut -c-24
        assert_eq!(print.finish(), "30a251c1bbf88f0edc9fdf8d");
    }
}
