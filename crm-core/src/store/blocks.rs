//! Pages that lie beside each other, read together where several of them are asked for.
//!
//! Passes over many rows ask for pages that lie near each other, though seldom in their order, since the database moves
//! pages when it compacts. So where a second page of a block is asked for, all of the block is read, and the others are
//! taken from there. That is right as long as nobody else writes the file, and each write is told.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

pub(super) const PAGE_BYTES: usize = 4096;
pub(super) const CHECKSUM: usize = 4;

/// Pages of a block, as many as there are bits of those that were asked for.
pub(super) const BLOCK: u64 = u16::BITS as u64;

/// So many blocks are kept at most, each in the one place that its number leads to.
const PLACES: usize = 32;

/// Pages and their checksums.
pub(super) struct Pages {
    pub(super) bytes: Vec<u8>,
    pub(super) checksums: Vec<u8>,
}

struct Block {
    number: u64,
    /// A bit for each page that was asked for.
    asked: u16,
    pages: Pages,
}

#[derive(Default)]
struct Place {
    block: Option<Block>,
    /// The last page that was asked for and was not here.
    missed: Option<u64>,
}

#[derive(Default)]
pub(super) struct Blocks([Mutex<Place>; PLACES]);

impl Blocks {
    /// Blocks at any distance from each other seldom meet in one place again and again, as those of two passes would.
    fn place(&self, block: u64) -> MutexGuard<'_, Place> {
        let mut mixed = block.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        let place = usize::try_from(mixed >> 48).unwrap_or(0) % PLACES;
        self.0[place].lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows a page and its checksum, if its block is here, or worth being read: by `fetch`, from its first page on. None
    /// where the page is to be read alone.
    pub(super) fn with_page<T>(
        &self,
        page: u64,
        fetch: impl FnOnce(u64) -> io::Result<Pages>,
        see: impl FnOnce(&[u8], &[u8]) -> T,
    ) -> Option<T> {
        let number = page / BLOCK;
        let bit = |page: u64| 1 << (page % BLOCK);
        let mut place = self.place(number);
        if place.block.as_ref().is_none_or(|block| block.number != number) {
            let missed = place.missed.replace(page);
            let missed = missed.filter(|missed| missed / BLOCK == number && *missed != page)?;
            // Where it cannot be read as a whole, each page tells for itself, when it is asked for.
            let pages = fetch(number * BLOCK).ok();
            *place = Place {
                block: pages.map(|pages| Block {
                    number,
                    asked: bit(missed),
                    pages,
                }),
                missed: None,
            };
        }
        let block = place.block.as_mut()?;
        let at = usize::try_from(page % BLOCK).ok()?;
        let bytes = block.pages.bytes.chunks_exact(PAGE_BYTES).nth(at)?;
        let checksum = block.pages.checksums.chunks_exact(CHECKSUM).nth(at)?;
        let seen = see(bytes, checksum);
        block.asked |= bit(page);
        let count = block.pages.bytes.len() / PAGE_BYTES;
        if block.asked.count_ones() as usize == count {
            place.block = None;
        }
        Some(seen)
    }

    /// Lets go of so many pages from `first` on, which were written.
    pub(super) fn forget(&self, first: u64, count: u64) {
        for number in first / BLOCK..(first + count).div_ceil(BLOCK) {
            let mut place = self.place(number);
            if place.block.as_ref().is_some_and(|block| block.number == number) {
                place.block = None;
            }
        }
    }

    pub(super) fn forget_all(&self) {
        for place in &self.0 {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Place::default();
        }
    }
}
