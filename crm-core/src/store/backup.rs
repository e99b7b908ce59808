//! A copy of a view as a new file.

use std::path::Path;
use std::sync::Arc;

use redb::Database;

use super::disk::{self, Disk};
use super::pages::TreeRegion;
use super::tree::{self, Applied, Health, redb_error};
use super::{KeyRange, Reader, Run, View};
use crate::base::Result;

/// Rows are copied in runs of about this many bytes.
const RUN: usize = 32 << 20;

/// Memory that redb may use for pages.
const CACHE: usize = 64 << 20;

/// Writes all rows of `view` to a new file at `path`, which must not exist yet. The copy is compact.
pub(super) fn write(view: &View, path: &Path) -> Result<()> {
    disk::make_file(path, "backup", |disk| copy(view, disk))
}

fn copy(view: &View, disk: &dyn Fn() -> Result<Arc<dyn Disk>>) -> Result<()> {
    disk::format(&disk()?)?;
    let mut db = Database::builder()
        .set_cache_size(CACHE)
        .create_with_backend(TreeRegion::alone(disk()?)?)
        .map_err(redb_error)?;
    let health = Health::default();
    let everything = KeyRange {
        start: [].as_slice().into(),
        // After every key, which is at most 1 KiB.
        end: [0xff; 1025].as_slice().into(),
    };
    let mut run = Run::default();
    for row in view.scan(everything)? {
        let (key, value) = row?;
        run.put(&key, &value)?;
        if run.memory() > RUN {
            tree::apply(
                &db,
                &health,
                &[],
                Some(&std::mem::take(&mut run)),
                Applied::default(),
            )?;
        }
    }
    tree::apply(&db, &health, &[], Some(&run), Applied::default())?;
    db.compact().map_err(redb_error)?;
    db.close().map_err(redb_error)
}
