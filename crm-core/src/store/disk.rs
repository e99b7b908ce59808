//! The file's layout, and the disk below it that tests can make fail.
//!
//! ```text
//! 0          superblock: magic, format, checksum
//! 4 KiB      log half of even generations, 2 MiB
//! 2 MiB + …  log half of odd generations, 2 MiB
//! 4 MiB + …  the redb tree, with a checksum for each page
//! ```
//!
//! The halves are written with zeros when the file is made, so that a commit's sync moves its data alone.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use redb::Database;
use redb::backends::FileBackend;

use super::pages::{self, TreeRegion};
use super::tree::{self, redb_error};
use crate::base::{Code, Error, Result};

/// The format this version writes.
const FORMAT: u32 = 1;
const MAGIC: [u8; 16] = *b"crm: one file\r\n\0";
const SUPERBLOCK: u64 = 4096;
/// Where the log starts.
pub(super) const LOG: u64 = SUPERBLOCK;
/// Size of one half of the log.
pub(super) const HALF: u64 = 2 << 20;
/// Where the tree starts.
pub(super) const TREE: u64 = LOG + 2 * HALF;

/// Bytes at offsets, with locks: what a file offers. The engine's own trait serves, so that it can use it directly.
pub(super) use redb::StorageBackend as Disk;

/// Opens the disk, again after a failure.
pub(super) type Opener = Arc<dyn Fn() -> Result<Arc<dyn Disk>> + Send + Sync>;

pub(super) fn file_opener(path: PathBuf) -> Opener {
    Arc::new(move || {
        let file = OpenOptions::new().read(true).write(true).open(&path)?;
        Ok(Arc::new(FileBackend::new(file).map_err(redb_error)?))
    })
}

/// Makes an empty store on an empty disk. The superblock comes last, so that half a store is never taken for one.
pub(super) fn format(disk: &Arc<dyn Disk>) -> Result<()> {
    disk.set_len(TREE)?;
    let zeros = vec![0; usize::try_from(HALF).unwrap_or(0)];
    disk.write(LOG, &zeros)?;
    disk.write(LOG + HALF, &zeros)?;
    let db = Database::builder()
        .create_with_backend(TreeRegion::alone(disk.clone())?)
        .map_err(redb_error)?;
    tree::create(&db)?;
    let mut superblock = [0; 64];
    superblock[..16].copy_from_slice(&MAGIC);
    superblock[16..20].copy_from_slice(&FORMAT.to_le_bytes());
    let checksum = crc32fast::hash(&superblock[..60]);
    superblock[60..].copy_from_slice(&checksum.to_le_bytes());
    disk.write(0, &superblock)?;
    disk.sync_data()?;
    db.close().map_err(redb_error)
}

/// Checks that the disk holds a store of a format that this version reads.
pub(super) fn check_superblock(disk: &dyn Disk) -> Result<()> {
    let length = disk.len()?;
    let mut superblock = [0; 64];
    if length < superblock.len() as u64 {
        return Err(Error::new(Code::NotACrm));
    }
    disk.read(0, &mut superblock)?;
    if superblock[..16] != MAGIC {
        return Err(Error::new(Code::NotACrm));
    }
    // Where nothing is left of the tree, redb would begin a new one.
    if pages::length_of_tree(length) == 0 {
        return Err(Error::new(Code::Corrupt));
    }
    if crc32fast::hash(&superblock[..60]).to_le_bytes() != superblock[60..] {
        return Err(Error::new(Code::Corrupt));
    }
    if superblock[16..20] != FORMAT.to_le_bytes() {
        return Err(Error::new(Code::NewerFormat));
    }
    Ok(())
}

/// Makes the file at `path` unless there is one. Another process sees either no file or a whole one.
pub(super) fn create_file(path: &Path) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    match make_file(path, "new", |disk| format(&disk()?)) {
        // Somebody else was faster; theirs is as good.
        Err(error) if error.code() == Code::AlreadyExists => Ok(()),
        made => made,
    }
}

/// Makes a file under another name beside `path`, then gives it its own; `already_exists` when there is one.
pub(super) fn make_file(
    path: &Path,
    what: &str,
    work: impl FnOnce(&dyn Fn() -> Result<Arc<dyn Disk>>) -> Result<()>,
) -> Result<()> {
    // No other process has the name, and no other thread of this one.
    static MADE: AtomicU64 = AtomicU64::new(0);
    if path.exists() {
        return Err(Error::new(Code::AlreadyExists));
    }
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!("-{what}-{}-{number}", std::process::id()));
    let temporary = path.with_file_name(name);
    let opener = file_opener(temporary.clone());
    let made = (|| {
        // What a killed process of this number left is no use to anybody.
        File::create(&temporary)?;
        work(&*opener)?;
        match std::fs::hard_link(&temporary, path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(Error::new(Code::AlreadyExists))
            }
            // A file system without hard links.
            Err(_) => Ok(std::fs::rename(&temporary, path)?),
            Ok(()) => Ok(()),
        }
    })();
    let _ = std::fs::remove_file(&temporary);
    made?;
    sync_folder(path)
}

/// Makes a new name in a folder durable.
fn sync_folder(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        let folder = path
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    let _ = path;
    Ok(())
}
