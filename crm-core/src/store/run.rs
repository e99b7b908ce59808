//! Many rows for one sorted pass, packed into a few large buffers.

use super::WriteSet;
use crate::base::{Code, Error, Result};

/// A buffer takes rows until it holds this many bytes.
const BUFFER: usize = 1 << 20;

/// Rows collected in any order, then sorted; of several rows with one key the last one counts.
#[derive(Debug, Default)]
pub(crate) struct Run {
    buffers: Vec<Vec<u8>>,
    rows: Vec<Slot>,
    /// Whether some row came before one of a lesser or the same key.
    unsorted: bool,
}

/// Where a row lies. Only rows are taken whose numbers fit, which those of records do by far.
#[derive(Debug, Clone, Copy)]
struct Slot {
    buffer: u32,
    start: u32,
    key: u32,
    /// Length of the value; `u32::MAX` for a delete.
    value: u32,
}

const DELETE: u32 = u32::MAX;

fn fit(length: usize) -> Result<u32> {
    let length = u32::try_from(length).ok().filter(|length| *length != DELETE);
    length.ok_or_else(|| Error::new(Code::TooLong))
}

impl Slot {
    fn key<'a>(&self, buffers: &'a [Vec<u8>]) -> &'a [u8] {
        &buffers[self.buffer as usize][self.start as usize..][..self.key as usize]
    }
}

impl Run {
    /// The rows of a commit, sorted.
    pub(super) fn from_writes(writes: WriteSet) -> Result<Self> {
        let mut run = match writes {
            WriteSet::Run(run) => run,
            WriteSet::Rows(rows) => {
                let mut run = Self::default();
                for (key, value) in rows {
                    run.push(&key, value.as_deref())?;
                }
                run
            }
        };
        run.sort();
        Ok(run)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Bytes of memory in use.
    pub(crate) fn memory(&self) -> usize {
        self.buffers.iter().map(Vec::len).sum::<usize>() + self.rows.len() * size_of::<Slot>()
    }

    pub(crate) fn put(&mut self, key: &[u8], value: &[u8]) -> Result<()> {
        self.push(key, Some(value))
    }

    pub(crate) fn delete(&mut self, key: &[u8]) -> Result<()> {
        self.push(key, None)
    }

    fn push(&mut self, key: &[u8], value: Option<&[u8]>) -> Result<()> {
        self.unsorted |= self.last_key().is_some_and(|last| last >= key);
        let bytes = value.unwrap_or_default();
        if self.buffers.last().is_none_or(|buffer| buffer.len() >= BUFFER) {
            self.buffers.push(Vec::new());
        }
        let at = self.buffers.len() - 1;
        let buffer = &mut self.buffers[at];
        self.rows.push(Slot {
            buffer: fit(at)?,
            start: fit(buffer.len())?,
            key: fit(key.len())?,
            value: value.map_or(Ok(DELETE), |value| fit(value.len()))?,
        });
        buffer.extend_from_slice(key);
        buffer.extend_from_slice(bytes);
        Ok(())
    }

    fn last_key(&self) -> Option<&[u8]> {
        self.rows.last().map(|slot| slot.key(&self.buffers))
    }

    /// Adds the rows of `other` behind these.
    pub(crate) fn append(&mut self, other: Self) -> Result<()> {
        let first = other.rows.first().map(|slot| slot.key(&other.buffers));
        let meets = first.is_some_and(|first| self.last_key().is_some_and(|last| last >= first));
        self.unsorted |= other.unsorted || meets;
        let before = fit(self.buffers.len())?;
        fit(self.buffers.len() + other.buffers.len())?;
        self.buffers.extend(other.buffers);
        self.rows.extend(other.rows.into_iter().map(|slot| Slot {
            buffer: slot.buffer + before,
            ..slot
        }));
        Ok(())
    }

    pub(crate) fn sort(&mut self) {
        if !std::mem::take(&mut self.unsorted) {
            return;
        }
        let Self { buffers, rows, .. } = self;
        // Stable, so that of one key the later rows come last, and fast for runs that are sorted already.
        rows.sort_by(|a, b| a.key(buffers).cmp(b.key(buffers)));
        // `dedup_by` hands over the later element first; it must overwrite the earlier one.
        rows.dedup_by(|later, earlier| {
            let same = later.key(buffers) == earlier.key(buffers);
            if same {
                *earlier = *later;
            }
            same
        });
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&[u8], Option<&[u8]>)> {
        self.rows.iter().map(|slot| {
            let row = &self.buffers[slot.buffer as usize][slot.start as usize..];
            let (key, rest) = row.split_at(slot.key as usize);
            (key, (slot.value != DELETE).then(|| &rest[..slot.value as usize]))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_length_is_taken_for_another() {
        let largest = u32::MAX - 1;
        assert_eq!(fit(largest as usize), Ok(largest));
        for length in [DELETE as usize, 1 << 32, usize::MAX] {
            assert_eq!(fit(length).unwrap_err().code(), Code::TooLong);
        }
    }

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
            run.push(key.as_bytes(), value.map(str::as_bytes)).unwrap();
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
