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

    /// The most bytes of memory that the columns take by which [`Segments::preview`](crate::Segments::preview) counts;
    /// 1 GiB when left out. While they are built, values take up to four times as much for a moment. What has no room is
    /// asked of one customer after the other, which is slower and says the same.
    ///
    /// They are built by the first preview, and by the first definition of a segment of many customers. From 16,384 customers
    /// on, the file keeps them when it is closed, about as many bytes as in memory; whoever opens it next has them at once.
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
