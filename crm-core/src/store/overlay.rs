//! Commits that are not in the tree yet, and the view that reads through them.

use std::iter::Peekable;
use std::ops::Bound;
use std::sync::Arc;

use imbl::OrdMap;

use super::{Bytes, KeyRange, Reader, Scan, Tables};
use crate::base::Result;

/// Rows put (`Some`) or deleted (`None`) over what lies below. Clones share structure.
pub(crate) type Overlay = OrdMap<Bytes, Option<Bytes>>;

/// The rows at the bottom of a view.
pub(crate) trait Base: Send + Sync {
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>>;

    fn scan(&self, range: KeyRange) -> Result<Scan<'_>>;

    fn scan_back(&self, range: KeyRange) -> Result<Scan<'_>>;

    /// The rows of these tables in a range of clusters.
    fn scan_tables(&self, range: KeyRange, tables: Tables) -> Result<Scan<'_>> {
        Ok(tables.among(self.scan(range)?))
    }

    /// Whether the disk below failed, so that only opening the file again helps.
    fn has_failed(&self) -> bool {
        false
    }
}

/// A consistent, unchanging state of the store. Clones are cheap.
#[derive(Clone)]
pub(crate) struct View {
    /// Commits since the last rotation of the log.
    pub(super) active: Overlay,
    /// Commits that a checkpoint is moving into the tree.
    pub(super) frozen: Overlay,
    pub(super) base: Arc<dyn Base>,
}

impl View {
    pub(super) fn new(base: Arc<dyn Base>) -> Self {
        Self {
            active: Overlay::new(),
            frozen: Overlay::new(),
            base,
        }
    }

    /// The rows of a range that are kept, those of both overlays over what lies below.
    fn over<'a>(
        &'a self,
        range: &KeyRange,
        is_kept: impl Fn(&[u8]) -> bool + Copy + 'a,
        lower: impl FnOnce() -> Result<Scan<'a>>,
    ) -> Result<Scan<'a>> {
        if range.is_empty() {
            return Ok(Box::new(std::iter::empty()));
        }
        let kept = |overlay: &'a Overlay| {
            let rows = overlay.range::<_, [u8]>(bounds(range));
            rows.filter(move |(key, _)| is_kept(key)).map(clone_row)
        };
        let lower = merge(kept(&self.frozen), lower()?, |a, b| a < b);
        Ok(Box::new(merge(kept(&self.active), lower, |a, b| a < b)))
    }

    pub(super) fn apply(&mut self, rows: impl IntoIterator<Item = (Bytes, Option<Bytes>)>) {
        for (key, value) in rows {
            self.active.insert(key, value);
        }
    }
}

fn bounds(range: &KeyRange) -> (Bound<&[u8]>, Bound<&[u8]>) {
    (Bound::Included(&*range.start), Bound::Excluded(&*range.end))
}

impl Reader for View {
    fn state(&self) -> &View {
        self
    }

    fn as_view(&self) -> Option<&View> {
        Some(self)
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>> {
        for layer in [&self.active, &self.frozen] {
            if let Some(value) = layer.get(key) {
                return Ok(value.clone());
            }
        }
        self.base.get(key)
    }

    fn scan(&self, range: KeyRange) -> Result<Scan<'_>> {
        self.over(&range, |_| true, || self.base.scan(range.clone()))
    }

    fn scan_tables(&self, range: KeyRange, tables: Tables) -> Result<Scan<'_>> {
        let is_kept = move |key: &[u8]| tables.hold(key);
        self.over(&range, is_kept, || self.base.scan_tables(range.clone(), tables))
    }

    fn scan_back(&self, range: KeyRange) -> Result<Scan<'_>> {
        if range.is_empty() {
            return Ok(Box::new(std::iter::empty()));
        }
        let frozen = self.frozen.range::<_, [u8]>(bounds(&range)).rev().map(clone_row);
        let active = self.active.range::<_, [u8]>(bounds(&range)).rev().map(clone_row);
        let lower = merge(frozen, self.base.scan_back(range.clone())?, |a, b| a > b);
        Ok(Box::new(merge(active, lower, |a, b| a > b)))
    }
}

fn clone_row((key, value): (&Bytes, &Option<Bytes>)) -> (Bytes, Option<Bytes>) {
    (key.clone(), value.clone())
}

/// Merges writes over the rows they hide; both come in the order that `first` decides.
pub(crate) fn merge<'a>(
    upper: impl Iterator<Item = (Bytes, Option<Bytes>)> + 'a,
    lower: impl Iterator<Item = Result<(Bytes, Bytes)>> + 'a,
    first: fn(&[u8], &[u8]) -> bool,
) -> impl Iterator<Item = Result<(Bytes, Bytes)>> + 'a {
    Merge {
        upper: upper.peekable(),
        lower: lower.peekable(),
        first,
    }
}

struct Merge<U: Iterator, L: Iterator> {
    upper: Peekable<U>,
    lower: Peekable<L>,
    first: fn(&[u8], &[u8]) -> bool,
}

impl<U, L> Iterator for Merge<U, L>
where
    U: Iterator<Item = (Bytes, Option<Bytes>)>,
    L: Iterator<Item = Result<(Bytes, Bytes)>>,
{
    type Item = Result<(Bytes, Bytes)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let Some((upper, _)) = self.upper.peek() else {
                return self.lower.next();
            };
            match self.lower.peek() {
                Some(Err(_)) => return self.lower.next(),
                Some(Ok((lower, _))) if (self.first)(lower, upper) => return self.lower.next(),
                Some(Ok((lower, _))) if lower == upper => {
                    self.lower.next();
                }
                _ => {}
            }
            // What the upper layer deleted is not there for the reader.
            if let Some((key, Some(value))) = self.upper.next() {
                return Some(Ok((key, value)));
            }
        }
    }
}
