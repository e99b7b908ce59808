//! The engines that pass the same tests.

use std::path::PathBuf;

use super::*;
use crate::store::{MemoryEngine, Sharing, open};

pub(super) const SHARINGS: [Option<Sharing>; 4] = [
    None,
    Some(Sharing::Exclusive),
    Some(Sharing::SingleWriter),
    Some(Sharing::ManyWriters),
];

/// An engine, and the file it can be opened from again.
pub(super) struct Subject {
    pub(super) engine: Box<dyn Engine>,
    pub(super) sharing: Option<Sharing>,
    pub(super) path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Subject {
    pub(super) fn new(sharing: Option<Sharing>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        let engine: Box<dyn Engine> = match sharing {
            None => Box::new(MemoryEngine::new()),
            Some(sharing) => open(&path, sharing, true).unwrap(),
        };
        Self {
            engine,
            sharing,
            path,
            _folder: folder,
        }
    }

    pub(super) fn moves_pages(&self) -> bool {
        self.sharing != Some(Sharing::ManyWriters)
    }

    /// Lets go of the file, sometimes without closing it, and opens it again; memory stays as it is.
    pub(super) fn reopen(&mut self, close: bool) {
        let Some(sharing) = self.sharing else { return };
        if close {
            self.engine.close().unwrap();
        }
        self.engine = Box::new(MemoryEngine::new());
        self.engine = open(&self.path, sharing, false).unwrap();
    }
}

/// Runs one test for each engine.
pub(super) fn each(test: impl Fn(Subject)) {
    for sharing in SHARINGS {
        println!("{sharing:?}");
        test(Subject::new(sharing));
    }
}

pub(super) fn error_of<T>(result: Result<T>) -> Code {
    result.err().unwrap().code()
}
