//! Many rows for one sorted pass, packed into one buffer.

use super::WriteSet;

/// Rows collected in any order, then sorted; of several rows with one key the last one counts.
#[derive(Debug, Default)]
pub(crate) struct Run {
    bytes: Vec<u8>,
    rows: Vec<Slot>,
    /// Whether some row came before one of a lesser or the same key.
    unsorted: bool,
}

#[derive(Debug, Clone, Copy)]
struct Slot {
    start: usize,
    key: u32,
    /// Length of the value; `u32::MAX` for a delete.
    value: u32,
}

const DELETE: u32 = u32::MAX;

impl Run {
    /// The rows of a commit, sorted.
    pub(super) fn from_writes(writes: WriteSet) -> Self {
        let mut run = match writes {
            WriteSet::Run(run) => run,
            WriteSet::Rows(rows) => {
                let mut run = Self::default();
                for (key, value) in rows {
                    run.push(&key, value.as_deref());
                }
                run
            }
        };
        run.sort();
        run
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Bytes of memory in use.
    pub(crate) fn memory(&self) -> usize {
        self.bytes.len() + self.rows.len() * size_of::<Slot>()
    }

    pub(crate) fn put(&mut self, key: &[u8], value: &[u8]) {
        self.push(key, Some(value));
    }

    #[cfg(test)]
    pub(super) fn delete(&mut self, key: &[u8]) {
        self.push(key, None);
    }

    fn push(&mut self, key: &[u8], value: Option<&[u8]>) {
        self.unsorted |= self.rows.last().is_some_and(|last| self.key(last) >= key);
        let start = self.bytes.len();
        self.bytes.extend_from_slice(key);
        self.bytes.extend_from_slice(value.unwrap_or_default());
        // Keys are at most a few KiB and values at most a few MiB, so both lengths fit.
        let fit = |length: usize| u32::try_from(length).unwrap_or(DELETE - 1);
        self.rows.push(Slot {
            start,
            key: fit(key.len()),
            value: value.map_or(DELETE, |value| fit(value.len())),
        });
    }

    fn key(&self, slot: &Slot) -> &[u8] {
        &self.bytes[slot.start..slot.start + slot.key as usize]
    }

    /// Adds the rows of `other` behind these.
    pub(crate) fn append(&mut self, other: Self) {
        let meets = match (self.rows.last(), other.rows.first()) {
            (Some(last), Some(first)) => self.key(last) >= other.key(first),
            _ => false,
        };
        self.unsorted |= other.unsorted || meets;
        let start = self.bytes.len();
        self.bytes.extend_from_slice(&other.bytes);
        self.rows.extend(other.rows.into_iter().map(|slot| Slot {
            start: slot.start + start,
            ..slot
        }));
    }

    pub(crate) fn sort(&mut self) {
        if !std::mem::take(&mut self.unsorted) {
            return;
        }
        let Self { bytes, rows, .. } = self;
        let key = |slot: &Slot| &bytes[slot.start..slot.start + slot.key as usize];
        // Stable, so that of one key the later rows come last, and fast for runs that are sorted already.
        rows.sort_by(|a, b| key(a).cmp(key(b)));
        // `dedup_by` hands over the later element first; it must overwrite the earlier one.
        rows.dedup_by(|later, earlier| {
            let same = key(later) == key(earlier);
            if same {
                *earlier = *later;
            }
            same
        });
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&[u8], Option<&[u8]>)> {
        self.rows.iter().map(|slot| {
            let (key, rest) = self.bytes[slot.start..].split_at(slot.key as usize);
            (key, (slot.value != DELETE).then(|| &rest[..slot.value as usize]))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_row_of_a_key_counts() {
        let mut run = Run::default();
        for (key, value) in [
            ("b", Some("1")),
            ("a", Some("2")),
            ("b", None),
            ("c", None),
            ("c", Some("3")),
            ("b", Some("4")),
        ] {
            run.push(key.as_bytes(), value.map(str::as_bytes));
        }
        run.sort();
        let rows: Vec<_> = run.iter().collect();
        assert_eq!(
            rows,
            [
                (&b"a"[..], Some(&b"2"[..])),
                (b"b", Some(b"4")),
                (b"c", Some(b"3"))
            ]
        );
    }
}
