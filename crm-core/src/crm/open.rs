//! How a CRM is opened.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::subscribe::Listeners;
use super::{Crm, derive, migrate};
use crate::base::{Clock, Code, Error, IdGenerator, IdSource, RandomIds, Result, SystemClock, TimeZone};
use crate::journal::{Env, Memory};
use crate::scoring::{RankingMemory, RecommenderMemory};
use crate::segment;
use crate::store::{self, MemoryEngine, Sharing};

/// How to open a CRM.
///
/// ```
/// use crm_core::{ManualClock, OpenOptions, SeededIds};
/// let clock = ManualClock::at("2026-01-31T09:00:00Z")?;
/// let crm = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1)).region("DE").in_memory()?;
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone)]
pub struct OpenOptions {
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
    time_zone: TimeZone,
    region: Option<String>,
    sharing: Sharing,
    create: bool,
    poll: Duration,
    preview_memory: usize,
    recommendation_memory: usize,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            ids: Arc::new(RandomIds::new()),
            time_zone: TimeZone::UTC,
            region: None,
            sharing: Sharing::Exclusive,
            create: true,
            poll: Duration::from_millis(250),
            preview_memory: 1 << 30,
            recommendation_memory: 1 << 29,
        }
    }
}

impl OpenOptions {
    /// The system's clock and randomness, UTC, exclusive, created when missing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The clock that tells when things happen. Where it is set back, it stands still for segments until it is there
    /// again.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The source of the ids' random bits.
    #[must_use]
    pub fn ids(mut self, ids: impl IdSource + 'static) -> Self {
        self.ids = Arc::new(ids);
        self
    }

    /// The zone whose civil days a new file counts by. An existing file keeps its own.
    #[must_use]
    pub fn time_zone(mut self, zone: TimeZone) -> Self {
        self.time_zone = zone;
        self
    }

    /// The country (two letters) whose phone numbers may be given without a country code.
    #[must_use]
    pub fn region(mut self, country: impl Into<String>) -> Self {
        self.region = Some(country.into());
        self
    }

    /// How processes share the file.
    #[must_use]
    pub fn sharing(mut self, sharing: Sharing) -> Self {
        self.sharing = sharing;
        self
    }

    /// Answers `no_file` instead of creating a file.
    #[must_use]
    pub fn existing(mut self) -> Self {
        self.create = false;
        self
    }

    /// How often a subscription looks for what other processes have committed, where they can; 250 ms, and never less
    /// than one.
    #[must_use]
    pub fn poll_every(mut self, interval: Duration) -> Self {
        self.poll = interval.max(Duration::from_millis(1));
        self
    }

    /// The most bytes of memory for the columns by which [`Segments::preview`](crate::Segments::preview) and new segments look
    /// at everybody; 1 GiB when left out. Where they need more, or none are wanted (0), both go by the rows, which is slower
    /// and says the same.
    ///
    /// They are built by the first preview and, in a file of 16,384 customers or more, by the first new or changed segment;
    /// values take up to four times the limit for a moment then. Such a file keeps a copy of them when it is closed, of about
    /// the same size: derived from the records, never needed, and there until a later one takes its place. The next handle
    /// reads it with its first question, a follower too, until one customer in 64 (and at least 1,000) has changed since they
    /// were built.
    #[must_use]
    pub fn preview_memory(mut self, bytes: usize) -> Self {
        self.preview_memory = bytes;
        self
    }

    /// The most bytes of memory that [`Recommendations`](crate::Recommendations) take for who bought what together;
    /// 512 MiB when left out. What has no room is answered with `too_many`.
    #[must_use]
    pub fn recommendation_memory(mut self, bytes: usize) -> Self {
        self.recommendation_memory = bytes;
        self
    }

    /// Opens the file at `path`.
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Crm> {
        self.with(store::open(path.as_ref(), self.sharing, self.create)?)
    }

    /// A CRM that lives in memory.
    pub fn in_memory(&self) -> Result<Crm> {
        self.with(Box::new(MemoryEngine::new()))
    }

    pub(crate) fn with(&self, engine: Box<dyn store::Engine>) -> Result<Crm> {
        if let Some(region) = &self.region
            && !(region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase()))
        {
            return Err(Error::field_of(Code::UnknownCountry, "region"));
        }
        if self.sharing == Sharing::Follower {
            migrate::check(&*engine)?;
        } else {
            migrate::migrate(&*engine)?;
        }
        let time_zone = self.stored_time_zone(&*engine)?;
        let others = matches!(self.sharing, Sharing::Follower | Sharing::ManyWriters);
        let listeners = Arc::new(Listeners::new(others.then_some(self.poll)));
        let memory = Arc::new(segment::Memory::new(others, self.preview_memory));
        let recommender = Arc::new(RecommenderMemory::new(self.recommendation_memory));
        let ranking = Arc::new(RankingMemory::default());
        let env = Env {
            clock: self.clock.clone(),
            ids: self.ids.clone(),
            generator: IdGenerator::default(),
            time_zone,
            region: self.region.clone(),
            begin: derive::begin,
            derive: derive::derive,
            memory: Memory::new([memory.clone() as _, recommender as _, ranking as _]),
            committed: {
                let listeners = listeners.clone();
                Box::new(move || {
                    memory.committed();
                    listeners.wake();
                })
            },
        };
        Ok(Crm::new(engine, env, listeners))
    }

    /// The zone of the file; a new file takes the one that was asked for.
    fn stored_time_zone(&self, engine: &dyn store::Engine) -> Result<TimeZone> {
        if let Some(zone) = store::time_zone(&engine.view()?)? {
            return Ok(zone);
        }
        if self.sharing == Sharing::Follower {
            return Ok(TimeZone::UTC);
        }
        let mut zone = self.time_zone.clone();
        engine.update(&mut |view| {
            let mut rows = std::collections::BTreeMap::new();
            match store::time_zone(view)? {
                Some(stored) => zone = stored,
                None => drop(rows.insert(
                    store::time_zone_key().into_bytes(),
                    Some(self.time_zone.name().as_bytes().into()),
                )),
            }
            Ok(store::WriteSet::Rows(rows))
        })?;
        Ok(zone)
    }
}
