//! Lists over ranges of rows, in pages.

use crate::base::{Code, Cursor, Error, Page, PageRequest, Result};
use crate::store::{Bytes, Key, KeyRange, Reader};

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Walk {
    /// As the keys are ordered.
    Forward,
    /// From the last key to the first.
    Back,
}

/// A page of the rows in `range` of which `item` makes something. The cursor is the last row's key, which starts
/// with `list`.
pub(crate) fn page<T>(
    reader: &dyn Reader,
    list: &Key,
    range: KeyRange,
    walk: Walk,
    request: &PageRequest,
    mut item: impl FnMut(&[u8], &[u8]) -> Result<Option<T>>,
) -> Result<Page<T>> {
    let limit = request.checked_limit()?;
    let after = place_after(list, request)?;
    let rows = match (walk, after) {
        (Walk::Forward, None) => reader.scan(range)?,
        (Walk::Forward, Some(key)) => reader.scan(range.after(&key))?,
        (Walk::Back, None) => reader.scan_back(range)?,
        (Walk::Back, Some(key)) => reader.scan_back(range.before(&key))?,
    };
    let mut page = Page {
        items: Vec::new(),
        next: None,
    };
    let mut last: Option<Bytes> = None;
    for row in rows {
        let (key, bytes) = row?;
        let Some(found) = item(&key, &bytes)? else {
            continue;
        };
        if page.items.len() == limit {
            page.next = last.as_deref().map(Cursor::from_key);
            break;
        }
        page.items.push(found);
        last = Some(key);
    }
    Ok(page)
}

/// A page of what was found by other ways than a range of rows, in the order of the keys that it would have in one.
pub(crate) fn page_of_found<T>(
    list: &Key,
    mut found: Vec<(Bytes, T)>,
    request: &PageRequest,
) -> Result<Page<T>> {
    let limit = request.checked_limit()?;
    let after = place_after(list, request)?;
    found.retain(|(key, _)| after.as_ref().is_none_or(|after| **key > **after));
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    let next = found.len() > limit;
    found.truncate(limit);
    Ok(Page {
        next: found
            .last()
            .filter(|_| next)
            .map(|(key, _)| Cursor::from_key(key)),
        items: found.into_iter().map(|(_, item)| item).collect(),
    })
}

/// The key behind which the page begins.
fn place_after(list: &Key, request: &PageRequest) -> Result<Option<Vec<u8>>> {
    let after = request.after.as_ref().map(Cursor::to_key).transpose()?;
    match &after {
        Some(key) if !key.starts_with(list.as_bytes()) => Err(Error::field_of(Code::InvalidCursor, "after")),
        _ => Ok(after),
    }
}
