//! The tree's pages: what was written last is read, whatever was read together before, and passes take few calls.

use std::io;
use std::sync::Arc;

use redb::StorageBackend as _;

use super::disk::{Fault, FaultKind, Platter};
use super::*;
use crate::store::Sharing;
use crate::store::pages::TreeRegion;

const PAGE: usize = 4096;

fn region(platter: &Arc<Platter>) -> TreeRegion {
    TreeRegion::alone(platter.disk()).unwrap()
}

fn write(region: &TreeRegion, page: usize, byte: u8, count: usize) {
    region
        .write((page * PAGE) as u64, &vec![byte; count * PAGE])
        .unwrap();
}

fn read(region: &TreeRegion, page: usize) -> io::Result<u8> {
    let mut bytes = [0; PAGE];
    region.read((page * PAGE) as u64, &mut bytes)?;
    assert!(bytes.iter().all(|byte| *byte == bytes[0]));
    Ok(bytes[0])
}

/// A region of so many pages with something in each.
fn filled(pages: usize) -> (Arc<Platter>, TreeRegion) {
    let platter = Platter::new(Vec::new());
    let region = region(&platter);
    region.set_len((pages * PAGE) as u64).unwrap();
    for page in 1..pages {
        write(&region, page, page as u8, 1);
    }
    (platter, region)
}

#[test]
fn what_was_written_last_is_read() {
    for seed in seeds(20) {
        let rng = &mut Rng(seed);
        let platter = Platter::new(Vec::new());
        let region = region(&platter);
        // Some blocks before and behind the edge of a group. None: nothing was written there.
        let mut pages: Vec<Option<u8>> = vec![None; 1_100];
        region.set_len((pages.len() * PAGE) as u64).unwrap();
        let near = |rng: &mut Rng| 980 + rng.index(120);
        for _ in 0..3_000 {
            let page = near(rng);
            match rng.below(20) {
                0..3 => {
                    let (byte, count) = (1 + rng.below(255) as u8, 1 + rng.index(40));
                    let count = count.min(pages.len().saturating_sub(page));
                    if count > 0 {
                        write(&region, page, byte, count);
                        pages[page..page + count].fill(Some(byte));
                    }
                }
                3 if rng.one_in(20) => region.sync_data().unwrap(),
                4 if rng.one_in(20) => {
                    pages.resize(980 + rng.index(120), None);
                    region.set_len((pages.len() * PAGE) as u64).unwrap();
                }
                _ => match pages.get(page) {
                    Some(Some(byte)) => assert_eq!(read(&region, page).unwrap(), *byte),
                    _ => assert!(read(&region, page).is_err(), "{page} of {}", pages.len()),
                },
            }
        }
    }
}

#[test]
fn passes_in_any_direction_take_few_calls() {
    let (platter, region) = filled(6_001);
    let calls = |pages: &mut dyn Iterator<Item = usize>| {
        let before = platter.calls();
        let mut count = 0;
        for page in pages {
            assert_eq!(read(&region, page).unwrap(), page as u8);
            count += 1;
        }
        (platter.calls() - before) * 100 / count
    };
    // A page by itself takes two calls, one for its checksum.
    assert!(calls(&mut (1..6_001)) < 50, "forwards");
    assert!(calls(&mut (1..6_001).rev()) < 50, "backwards");
    for distance in [16, 500, 59 * 16, 187 * 16] {
        let mut both = (1..6_001 - distance).flat_map(|page| [page, page + distance]);
        let calls = calls(&mut both);
        assert!(calls < 60, "{distance} pages apart: {calls} of 100");
    }
    let rng = &mut Rng(1);
    let mut scattered = (0..500).map(|_| 1 + rng.index(6_000));
    assert!(calls(&mut scattered) < 230, "here and there");
}

#[test]
fn a_block_that_cannot_be_read_is_read_page_by_page() {
    let (platter, region) = filled(100);
    assert_eq!(read(&region, 33).unwrap(), 33);
    platter.set_fault(Some(Fault {
        at: platter.calls() + 1,
        kind: FaultKind::Io,
        sticky: false,
    }));
    assert_eq!(read(&region, 34).unwrap(), 34);
    assert_eq!(platter.struck(), 1);
    assert_eq!(read(&region, 35).unwrap(), 35);
}

#[test]
fn a_check_reads_what_the_disk_holds() {
    let platter = Platter::new(Vec::new());
    crate::store::disk::format(&platter.disk()).unwrap();
    let engine = crate::store::file::FileEngine::open(platter.opener(), Sharing::Exclusive).unwrap();
    let rows: Change = (0..2_000_u32)
        .map(|n| (n.to_be_bytes().to_vec(), Some(vec![7; 200])))
        .collect();
    commit(&engine, &rows).unwrap();
    engine.checkpoint().unwrap();
    assert!(engine.check().unwrap());
    assert_eq!(rows_of(&engine.view().unwrap()).unwrap().len(), 2_000);
    let image = platter.image();
    let at = image.windows(200).rposition(|bytes| bytes == [7; 200]).unwrap();
    platter.disk().write(at as u64, &[8]).unwrap();
    assert!(!engine.check().unwrap());
}
