//! The engine that keeps everything in memory: for tests, previews and scratch work.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::overlay::Base;
use super::{Bytes, Engine, KeyRange, Run, Scan, StoreStats, View, WriteSet, backup};
use crate::base::{Code, Error, Result};

/// No rows.
pub(super) struct Nothing;

impl Base for Nothing {
    fn get(&self, _: &[u8]) -> Result<Option<Bytes>> {
        Ok(None)
    }

    fn scan(&self, _: KeyRange) -> Result<Scan<'_>> {
        Ok(Box::new(std::iter::empty()))
    }

    fn scan_back(&self, _: KeyRange) -> Result<Scan<'_>> {
        Ok(Box::new(std::iter::empty()))
    }
}

pub(crate) struct MemoryEngine {
    writer: Mutex<()>,
    view: RwLock<Option<View>>,
}

impl MemoryEngine {
    pub(crate) fn new() -> Self {
        Self {
            writer: Mutex::new(()),
            view: RwLock::new(Some(View::new(Arc::new(Nothing)))),
        }
    }
}

impl Engine for MemoryEngine {
    fn view(&self) -> Result<View> {
        let view = self.view.read().unwrap_or_else(PoisonError::into_inner);
        view.clone().ok_or_else(|| Error::new(Code::Closed))
    }

    fn update(&self, work: &mut dyn FnMut(&View) -> Result<WriteSet>) -> Result<()> {
        let _writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut view = self.view()?;
        let writes = work(&view)?;
        // A delete needs no marker where nothing lies below.
        let mut set = |key: Bytes, value: Option<Bytes>| match value {
            Some(_) => drop(view.active.insert(key, value)),
            None => drop(view.active.remove(&key)),
        };
        match writes {
            WriteSet::Rows(rows) => rows.into_iter().for_each(|(key, value)| set(key, value)),
            WriteSet::Run(run) => {
                let run = Run::from_writes(WriteSet::Run(run))?;
                run.iter()
                    .for_each(|(key, value)| set(key.into(), value.map(Into::into)));
            }
        }
        let mut published = self.view.write().unwrap_or_else(PoisonError::into_inner);
        if published.is_none() {
            return Err(Error::new(Code::Closed));
        }
        *published = Some(view);
        Ok(())
    }

    fn checkpoint(&self) -> Result<()> {
        self.view().map(drop)
    }

    fn is_lasting(&self) -> bool {
        false
    }

    fn compact(&self) -> Result<()> {
        self.view().map(drop)
    }

    fn backup(&self, path: &Path) -> Result<()> {
        backup::write(&self.view()?, path)
    }

    fn check(&self) -> Result<bool> {
        self.view().map(|_| true)
    }

    fn stats(&self) -> Result<StoreStats> {
        let view = self.view()?;
        let stored = view
            .active
            .iter()
            .map(|(key, value)| key.len() + value.as_ref().map_or(0, |value| value.len()));
        Ok(StoreStats {
            stored_bytes: stored.map(|bytes| bytes as u64).sum(),
            ..StoreStats::default()
        })
    }

    fn close(&self) -> Result<()> {
        let mut view = self.view.write().unwrap_or_else(PoisonError::into_inner);
        *view = None;
        Ok(())
    }
}
