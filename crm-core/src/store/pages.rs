//! The tree's pages in the file, each with a checksum that is verified whenever the page is read.
//!
//! ```text
//! checksums │ 1024 pages │ checksums │ 1024 pages │ …
//! ```
//!
//! redb verifies its pages only when it is asked to check the whole file, and takes a damaged one for what it says
//! otherwise. A checksum here covers the page's number too, so that no page is taken for another.
//!
//! A checksum is written right behind its page, and one sync makes both durable. After a power cut the two may differ,
//! but only for pages that no committed tree points at: redb never changes a page that one does, and points at a page
//! only after a sync. The first page is another matter: it holds the header, which is written in place and in part, and
//! has checksums of its own.

use std::fmt;
use std::io;
use std::ops::Bound;
use std::sync::Arc;

use redb::{BackendError, StorageBackend};

use super::blocks::{BLOCK, Blocks, CHECKSUM, PAGE_BYTES, Pages};
use super::disk::{Disk, TREE};
use crate::base::{Code, Error, Result};

const PAGE: u64 = PAGE_BYTES as u64;
/// Pages whose checksums lie in one page before them.
const GROUP: u64 = PAGE / CHECKSUM as u64;

const _: () = assert!(GROUP.is_multiple_of(BLOCK), "a block lies in one piece");

type Edge = Bound<u64>;

/// The part of the disk that holds the tree, as the database sees it.
pub(super) struct TreeRegion {
    disk: Arc<dyn Disk>,
    /// Whether no other process has the file, so that what was read stays right until it is written here.
    alone: bool,
    blocks: Arc<Blocks>,
}

impl TreeRegion {
    /// Shares the disk as the database's locks say.
    pub(super) fn shared(disk: Arc<dyn Disk>) -> Self {
        Self::new(disk, false)
    }

    /// Locks the whole disk, and lets the database believe that it shares it.
    ///
    /// Only in its shared modes does the database always sync pages before it points at them. Otherwise, compacting
    /// does not, and a sync that fails then leaves a tree that reads show although the disk lost parts of it.
    pub(super) fn alone(disk: Arc<dyn Disk>) -> Result<Self> {
        match disk.try_lock_range(Edge::Unbounded, Edge::Unbounded) {
            // A disk that knows no locks is not shared.
            Ok(true) | Err(BackendError::Unsupported) => Ok(Self::new(disk, true)),
            Ok(false) => Err(Error::new(Code::Locked)),
            Err(error) => Err(io::Error::from(error).into()),
        }
    }

    fn new(disk: Arc<dyn Disk>, alone: bool) -> Self {
        Self {
            disk,
            alone,
            blocks: Arc::default(),
        }
    }

    /// The blocks that it keeps, for whoever wants the disk itself to be read.
    pub(super) fn blocks(&self) -> Arc<Blocks> {
        self.blocks.clone()
    }

    fn read_page(&self, page: u64, out: &mut [u8]) -> io::Result<()> {
        let found = self.blocks.with_page(
            page,
            |first| self.fetch(first),
            |bytes, checksum| {
                out.copy_from_slice(bytes);
                verify(page, bytes, checksum)
            },
        );
        found.unwrap_or_else(|| self.read_pages(page, out))
    }

    /// The pages of the block that begins here, as far as there are some.
    fn fetch(&self, first: u64) -> io::Result<Pages> {
        let count = (self.len()? / PAGE).saturating_sub(first).min(BLOCK);
        let count = usize::try_from(count).unwrap_or(0);
        let mut pages = Pages {
            bytes: vec![0; count * PAGE_BYTES],
            checksums: vec![0; count * CHECKSUM],
        };
        let (at, checksums_at) = place_of(first);
        self.disk.read(at, &mut pages.bytes)?;
        self.disk.read(checksums_at, &mut pages.checksums)?;
        Ok(pages)
    }

    fn write_pages(&self, first: u64, data: &[u8]) -> io::Result<()> {
        let mut room = [0; PAGE_BYTES];
        for piece in pieces(first, data.len()) {
            let bytes = &data[piece.from..piece.to];
            let checksums = &mut room[..bytes.len() / PAGE_BYTES * CHECKSUM];
            for ((page, bytes), checksum) in (piece.page..)
                .zip(bytes.chunks_exact(PAGE_BYTES))
                .zip(checksums.chunks_exact_mut(CHECKSUM))
            {
                checksum.copy_from_slice(&checksum_of(page, bytes).to_le_bytes());
            }
            let (at, checksums_at) = place_of(piece.page);
            self.disk.write(at, bytes)?;
            self.disk.write(checksums_at, checksums)?;
        }
        Ok(())
    }

    fn read_pages(&self, first: u64, out: &mut [u8]) -> io::Result<()> {
        let mut room = [0; PAGE_BYTES];
        for piece in pieces(first, out.len()) {
            let bytes = &mut out[piece.from..piece.to];
            let checksums = &mut room[..bytes.len() / PAGE_BYTES * CHECKSUM];
            let (at, checksums_at) = place_of(piece.page);
            self.disk.read(at, bytes)?;
            self.disk.read(checksums_at, checksums)?;
            let pages = bytes.chunks_exact(PAGE_BYTES);
            let checksums = checksums.chunks_exact(CHECKSUM);
            for ((page, bytes), checksum) in (piece.page..).zip(pages).zip(checksums) {
                verify(page, bytes, checksum)?;
            }
        }
        Ok(())
    }
}

fn verify(page: u64, bytes: &[u8], checksum: &[u8]) -> io::Result<()> {
    if checksum_of(page, bytes).to_le_bytes() == checksum {
        Ok(())
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Bytes of the file that so many bytes of the database take.
pub(super) fn length_in_file(length: u64) -> u64 {
    TREE + length + length.div_ceil(GROUP * PAGE) * PAGE
}

/// Bytes of the database in a file of this length.
pub(super) fn length_of_tree(length: u64) -> u64 {
    let length = length.saturating_sub(TREE);
    let group = (GROUP + 1) * PAGE;
    length / group * GROUP * PAGE + (length % group).saturating_sub(PAGE)
}

/// Where a page lies in the file, and its checksum.
fn place_of(page: u64) -> (u64, u64) {
    let group = TREE + page / GROUP * (GROUP + 1) * PAGE;
    let index = page % GROUP;
    (group + PAGE + index * PAGE, group + index * CHECKSUM as u64)
}

/// Never zero, which lies where a page was never written.
fn checksum_of(page: u64, bytes: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&page.to_le_bytes());
    hasher.update(bytes);
    hasher.finalize().max(1)
}

/// A part of the database that lies in one piece in the file.
struct Piece {
    page: u64,
    /// What part of the bytes that are read or written it is.
    from: usize,
    to: usize,
}

/// The page at `offset`, where so many bytes are whole pages.
fn first_page(offset: u64, length: usize) -> io::Result<u64> {
    if !offset.is_multiple_of(PAGE) || !length.is_multiple_of(PAGE_BYTES) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok(offset / PAGE)
}

/// The pieces of the pages from `first` on that take so many bytes.
fn pieces(first: u64, length: usize) -> impl Iterator<Item = Piece> {
    let count = length / PAGE_BYTES;
    let mut done = 0;
    std::iter::from_fn(move || {
        let page = first + done as u64;
        let in_group = usize::try_from(GROUP - page % GROUP).unwrap_or(count);
        let from = done;
        done += in_group.min(count - done);
        (from < count).then_some(Piece {
            page,
            from: from * PAGE_BYTES,
            to: done * PAGE_BYTES,
        })
    })
}

impl fmt::Debug for TreeRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TreeRegion")
    }
}

// Locks are on bytes far past any data, the same for the region as for the whole file.
impl StorageBackend for TreeRegion {
    fn len(&self) -> io::Result<u64> {
        Ok(length_of_tree(self.disk.len()?))
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        if offset < PAGE {
            return self.disk.read(place_of(0).0 + offset, out);
        }
        let first = first_page(offset, out.len())?;
        if self.alone && out.len() == PAGE_BYTES {
            self.read_page(first, out)
        } else {
            self.read_pages(first, out)
        }
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let done = self.disk.set_len(length_in_file(len));
        self.blocks.forget_all();
        done
    }

    fn sync_data(&self) -> io::Result<()> {
        // A commit is done, so this is the time to give back memory.
        self.blocks.forget_all();
        self.disk.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        if offset < PAGE {
            return self.disk.write(place_of(0).0 + offset, data);
        }
        let first = first_page(offset, data.len())?;
        let done = self.write_pages(first, data);
        // Also what was written in part.
        self.blocks.forget(first, data.len() as u64 / PAGE);
        done
    }

    fn close(&self) -> io::Result<()> {
        self.disk.close()
    }

    fn try_lock_range(&self, start: Edge, end: Edge) -> Result<bool, BackendError> {
        if self.alone {
            return Ok(true);
        }
        self.disk.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Edge, end: Edge) -> Result<bool, BackendError> {
        if self.alone {
            return Ok(true);
        }
        self.disk.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Edge, end: Edge) -> Result<(), BackendError> {
        if self.alone {
            return Ok(());
        }
        self.disk.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Edge, end: Edge) -> Result<(), BackendError> {
        if self.alone {
            return Ok(());
        }
        self.disk.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Edge, end: Edge) -> Result<(), BackendError> {
        if self.alone {
            return Ok(());
        }
        self.disk.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Edge, end: Edge) -> Result<bool, BackendError> {
        if self.alone {
            return Ok(false);
        }
        self.disk.query_lock_range(start, end)
    }
}
