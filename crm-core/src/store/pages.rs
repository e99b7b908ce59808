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
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use redb::{BackendError, StorageBackend};

use super::disk::{Disk, TREE};
use crate::base::{Code, Error, Result};

const PAGE_BYTES: usize = 4096;
const PAGE: u64 = PAGE_BYTES as u64;
const CHECKSUM: usize = 4;
/// Pages whose checksums lie in one page before them.
const GROUP: u64 = PAGE / CHECKSUM as u64;

/// So many pages are read at once where passes over many rows are under way. A group is made of whole blocks.
const BLOCK: u64 = 16;

/// So many blocks are remembered, each in the one place that its number leads to.
const BLOCKS: usize = 64;

type Edge = Bound<u64>;

/// The part of the disk that holds the tree, as the database sees it.
pub(super) struct TreeRegion {
    disk: Arc<dyn Disk>,
    alone: bool,
    blocks: [Mutex<Block>; BLOCKS],
}

/// Pages beside each other, of which one was asked for. When another one is, all of them are read: passes over many rows
/// ask for pages that lie near each other, though seldom in their order, since the database moves pages that it compacts.
#[derive(Default)]
struct Block {
    number: Option<u64>,
    /// How many of the pages that were read were not asked for yet.
    left: u64,
    bytes: Vec<u8>,
    checksums: Vec<u8>,
}

impl Block {
    /// The page's bytes and checksum, if they were read.
    fn page(&self, page: u64) -> Option<(&[u8], &[u8])> {
        let at = usize::try_from(page % BLOCK).ok()?;
        let bytes = self.bytes.chunks_exact(PAGE_BYTES).nth(at)?;
        Some((bytes, self.checksums.chunks_exact(CHECKSUM).nth(at)?))
    }
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
            blocks: std::array::from_fn(|_| Mutex::default()),
        }
    }

    /// The place of a block. Blocks behind each other lie in places that have nothing to do with each other, so that two
    /// passes do not keep meeting.
    fn block(&self, number: u64) -> MutexGuard<'_, Block> {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let block = &self.blocks[usize::try_from(mixed).unwrap_or(0) % BLOCKS];
        block.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read_page(&self, page: u64, out: &mut [u8]) -> io::Result<()> {
        let number = page / BLOCK;
        let mut block = self.block(number);
        if block.number == Some(number) {
            if block.left == 0 {
                // What is wrong with its other pages matters when they are asked for.
                let _ = self.fetch(&mut block, number);
            }
            if let Some((bytes, checksum)) = block.page(page) {
                out.copy_from_slice(bytes);
                let verified = verify(page, bytes, checksum);
                block.left = block.left.saturating_sub(1);
                if block.left == 0 {
                    *block = Block::default();
                }
                return verified;
            }
        } else {
            *block = Block {
                number: Some(number),
                ..Block::default()
            };
        }
        drop(block);
        self.read_pages(page, out)
    }

    /// Reads the pages of a block, as far as there are some.
    fn fetch(&self, block: &mut Block, number: u64) -> io::Result<()> {
        let first = number * BLOCK;
        let count = (self.len()? / PAGE).saturating_sub(first).min(BLOCK);
        let pages = usize::try_from(count).unwrap_or(0);
        let mut bytes = vec![0; pages * PAGE_BYTES];
        let mut checksums = vec![0; pages * CHECKSUM];
        let (at, checksums_at) = place_of(first);
        self.disk.read(at, &mut bytes)?;
        self.disk.read(checksums_at, &mut checksums)?;
        // One of them was asked for before.
        (block.left, block.bytes, block.checksums) = (count.saturating_sub(1), bytes, checksums);
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
        for block in &self.blocks {
            *block.lock().unwrap_or_else(PoisonError::into_inner) = Block::default();
        }
        self.disk.set_len(length_in_file(len))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.disk.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        if offset < PAGE {
            return self.disk.write(place_of(0).0 + offset, data);
        }
        let mut room = [0; PAGE_BYTES];
        let first = first_page(offset, data.len())?;
        for piece in pieces(first, data.len()) {
            let bytes = &data[piece.from..piece.to];
            let checksums = &mut room[..bytes.len() / PAGE_BYTES * CHECKSUM];
            let pages = bytes.chunks_exact(PAGE_BYTES);
            for ((page, bytes), checksum) in (piece.page..)
                .zip(pages)
                .zip(checksums.chunks_exact_mut(CHECKSUM))
            {
                checksum.copy_from_slice(&checksum_of(page, bytes).to_le_bytes());
            }
            let (at, checksums_at) = place_of(piece.page);
            self.disk.write(at, bytes)?;
            self.disk.write(checksums_at, checksums)?;
        }
        let end = first + data.len() as u64 / PAGE;
        for number in first / BLOCK..end.div_ceil(BLOCK) {
            let mut block = self.block(number);
            if block.number == Some(number) {
                *block = Block::default();
            }
        }
        Ok(())
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
