//! A copy of a view as a new file.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use redb::Database;
use redb::backends::FileBackend;

use super::disk::{self, Disk, TreeRegion};
use super::tree::{self, Applied, redb_error};
use super::{KeyRange, Reader, Run, View};
use crate::base::{Code, Error, Result};

/// Rows are copied in runs of about this many bytes.
const RUN: usize = 32 << 20;

/// Writes all rows of `view` to a new file at `path`, which must not exist yet. The copy is compact.
pub(super) fn write(view: &View, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(Error::new(Code::AlreadyExists));
    }
    let temporary = disk::beside(path, "backup");
    let copied = copy(view, &temporary).and_then(|()| Ok(std::fs::rename(&temporary, path)?));
    if copied.is_err() {
        let _ = std::fs::remove_file(&temporary);
    }
    copied?;
    disk::sync_folder(path)
}

fn copy(view: &View, path: &Path) -> Result<()> {
    let open = || -> Result<Arc<dyn Disk>> {
        let file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        Ok(Arc::new(FileBackend::new(file).map_err(redb_error)?))
    };
    disk::format(&open()?)?;
    let mut db = Database::builder()
        .create_with_backend(TreeRegion(open()?))
        .map_err(redb_error)?;
    let everything = KeyRange {
        start: [].as_slice().into(),
        end: [0xff; 8].as_slice().into(),
    };
    let mut run = Run::default();
    for row in view.scan(everything)? {
        let (key, value) = row?;
        run.put(&key, &value);
        if run.memory() > RUN {
            tree::apply(&db, &[], Some(&std::mem::take(&mut run)), Applied::default())?;
        }
    }
    tree::apply(&db, &[], Some(&run), Applied::default())?;
    db.compact().map_err(redb_error)?;
    db.close().map_err(redb_error)
}
