//! Imports: a file by its path or as text, or values, with a listener that may end them.

use std::fs::File;
use std::io::Read;
use std::sync::Arc;

use crm_core::{Code, Error, ImportOptions};

use crate::convert::FromCore;
use crate::error::Result;
use crate::generated::records::{ImportReport, Progress};
use crate::long::{Gone, heard};

/// Watches an import.
#[uniffi::export(foreign)]
pub trait ProgressListener: Send + Sync {
    /// Called every thousand rows and at the end, on a thread of the import. Whether it shall go on: `false` ends it,
    /// and what was read so far is imported.
    fn progressed(&self, progress: Progress) -> Result<bool>;
}

/// The file at `path`, or `text`; exactly one of them.
pub(crate) fn source(path: Option<String>, text: Option<String>) -> crm_core::Result<Box<dyn Read>> {
    match (path, text) {
        (Some(path), None) => Ok(Box::new(
            File::open(path).map_err(|error| Error::from(error).with_field("path"))?,
        )),
        (None, Some(text)) => Ok(Box::new(std::io::Cursor::new(text))),
        (None, None) => Err(Error::field_of(Code::Required, "path")),
        (Some(_), Some(_)) => Err(Error::field_of(Code::Inconsistent, "text")),
    }
}

/// Runs an import until it ends, the listener ends it, or nobody waits for it any more. An exception in the listener ends
/// it too, and is what the caller gets.
pub(crate) fn watched(
    gone: &Gone,
    listener: Option<Arc<dyn ProgressListener>>,
    import: impl FnOnce(ImportOptions<'_>) -> crm_core::Result<crm_core::ImportReport>,
) -> Result<ImportReport> {
    let tell = |progress| {
        listener
            .as_ref()
            .map_or(Ok(true), |listener| listener.progressed(progress))
    };
    heard(gone, tell, |watch| {
        let mut watch = |progress: &crm_core::Progress| watch(Progress::from_core(*progress));
        import(ImportOptions {
            progress: Some(&mut watch),
            ..ImportOptions::default()
        })
    })
    .map(ImportReport::from_core)
}
