//! Lists come in pages, continued by an opaque cursor.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Code, Error, Result, from_hex, to_hex};

/// Where a list goes on. Opaque, stable while the list's order is, valid across restarts.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

impl Cursor {
    /// The cursor with this text, as [`Cursor::as_str`] gave it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The cursor's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_key(key: &[u8]) -> Self {
        Self(to_hex(key))
    }

    pub(crate) fn to_key(&self) -> Result<Vec<u8>> {
        let text = Some(&self.0).filter(|text| text.len() <= 4096);
        text.and_then(|text| from_hex(text))
            .ok_or_else(|| Error::field_of(Code::InvalidCursor, "after"))
    }
}

/// Without the text, which holds the place in the list: a name, where it is sorted by names.
impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cursor(..)")
    }
}

/// Whether a list goes up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SortOrder {
    /// The least, the oldest, A first.
    #[default]
    Ascending,
    /// The greatest, the newest, Z first.
    Descending,
}

/// What a list does with deleted records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deleted {
    /// Leaves them out.
    #[default]
    Exclude,
    /// Shows nothing else.
    Only,
    /// Shows them among the others.
    Include,
}

/// So many items are on a page when nobody says how many.
pub(crate) const DEFAULT_LIMIT: u32 = 50;

/// Which page of a list to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PageRequest {
    /// At most this many items, 1 to 1,000; 50 unless set.
    pub limit: u32,
    /// The `next` of the page before; the first page without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Cursor>,
}

impl Default for PageRequest {
    fn default() -> Self {
        Self {
            limit: DEFAULT_LIMIT,
            after: None,
        }
    }
}

impl PageRequest {
    /// The first page, of at most `limit` items.
    pub fn first(limit: u32) -> Self {
        Self { limit, after: None }
    }

    /// The page after the one that ended with `next`.
    pub fn after(limit: u32, next: Cursor) -> Self {
        Self {
            limit,
            after: Some(next),
        }
    }

    pub(crate) fn checked_limit(&self) -> Result<usize> {
        match self.limit {
            1..=1000 => Ok(self.limit as usize),
            _ => Err(Error::field_of(Code::OutOfRange, "limit")),
        }
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page<T> {
    /// The items, in the list's order.
    pub items: Vec<T>,
    /// Where the next page begins; `None` on the last page.
    pub next: Option<Cursor>,
}

impl<T> Page<T> {
    /// The same page with each item converted.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(f).collect(),
            next: self.next,
        }
    }
}
