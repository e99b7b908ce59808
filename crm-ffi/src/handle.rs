//! The handle: open, batch, listen, close.

use std::sync::Arc;
use std::time::Duration;

use crm_core::SeededIds;

use crate::clock::{Hands, ManualClock};
use crate::convert::field;
use crate::error::{Result, guarded};
use crate::generated::commands::{Answer, Command};
use crate::generated::enums::Sharing;
use crate::listener::{ChangeListener, Subscription, subscribe};

/// How to open a CRM.
#[derive(Clone, Default, uniffi::Record)]
pub struct OpenOptions {
    /// The IANA zone whose civil days a new file counts by, UTC when left out. An existing file keeps its own.
    #[uniffi(default)]
    pub time_zone: Option<String>,
    /// The country (two letters) whose phone numbers may be given without a country code.
    #[uniffi(default)]
    pub region: Option<String>,
    /// How processes share the file, exclusive when left out.
    #[uniffi(default)]
    pub sharing: Option<Sharing>,
    /// How often a subscription looks for what other processes have committed, 250 milliseconds when left out.
    #[uniffi(default)]
    pub poll_every: Option<Duration>,
    /// The most bytes of memory for the columns by which previews and new segments look at everybody, 1 GiB when left
    /// out. Where they need more, or none are wanted (0), both go by the rows, which is slower and says the same. While they
    /// are built, values take up to four times the limit for a moment. A file of 16,384 customers or more keeps a copy of
    /// about the same size when it is closed, which the next to open it reads, until one customer in 64 (and at least
    /// 1,000) has changed since they were built.
    #[uniffi(default)]
    pub preview_memory: Option<u64>,
    /// The most bytes of memory for what is kept for recommendations, 512 MiB when left out; where that does not do,
    /// they are `too_many`.
    #[uniffi(default)]
    pub recommendation_memory: Option<u64>,
    /// Whether a file that is not there is an error, `no_file`, instead of being created.
    #[uniffi(default)]
    pub existing: bool,
    /// Makes the same ids each time, for tests.
    #[uniffi(default)]
    pub id_seed: Option<u64>,
    /// Whom the journal names as making the changes.
    #[uniffi(default)]
    pub actor: Option<String>,
}

/// An open CRM, as `Crm` of the language's own layer holds it.
#[derive(Debug, uniffi::Object)]
pub struct CrmHandle {
    pub(crate) crm: crm_core::Crm,
}

#[uniffi::export]
impl CrmHandle {
    /// Opens the file at `path`, or a CRM that lives in memory when there is none.
    #[uniffi::constructor]
    pub fn open(
        path: Option<String>,
        options: OpenOptions,
        clock: Option<Arc<ManualClock>>,
    ) -> Result<Arc<Self>> {
        guarded(|| {
            let OpenOptions {
                time_zone,
                region,
                sharing,
                poll_every,
                preview_memory,
                recommendation_memory,
                existing,
                id_seed,
                actor,
            } = options;
            let mut opening = crm_core::OpenOptions::new();
            if let Some(clock) = clock {
                opening = opening.clock(Hands(clock));
            }
            if let Some(seed) = id_seed {
                opening = opening.ids(SeededIds::new(seed));
            }
            if let Some(zone) = time_zone {
                opening = opening.time_zone(field("time_zone", zone)?);
            }
            if let Some(region) = region {
                opening = opening.region(region);
            }
            if let Some(sharing) = sharing {
                opening = opening.sharing(field("sharing", sharing)?);
            }
            if let Some(interval) = poll_every {
                opening = opening.poll_every(interval);
            }
            if let Some(bytes) = preview_memory {
                opening = opening.preview_memory(usize::try_from(bytes).unwrap_or(usize::MAX));
            }
            if let Some(bytes) = recommendation_memory {
                opening = opening.recommendation_memory(usize::try_from(bytes).unwrap_or(usize::MAX));
            }
            if existing {
                opening = opening.existing();
            }
            let crm = match path {
                Some(path) => opening.open(path)?,
                None => opening.in_memory()?,
            };
            let crm = actor.map_or(crm.clone(), |actor| crm.as_actor(&actor));
            Ok(Arc::new(Self { crm }))
        })
    }

    /// The same CRM, with `actor` named in the journal as who makes the changes.
    pub fn acting(&self, actor: String) -> Arc<Self> {
        Arc::new(Self {
            crm: self.crm.as_actor(&actor),
        })
    }

    /// The zone whose civil days the business counts by.
    pub fn time_zone(&self) -> String {
        self.crm.time_zone().name().to_owned()
    }

    /// Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
    /// field begins with its place, as in `commands[3].email`.
    pub fn batch(&self, commands: Vec<Command>) -> Result<Vec<Answer>> {
        guarded(|| {
            self.crm.write(|tx| {
                let each = commands.iter().cloned().enumerate();
                each.map(|(at, command)| {
                    command
                        .run(tx)
                        .map_err(|error| error.under(format_args!("commands[{at}]")))
                })
                .collect()
            })
        })
    }

    /// Tells `listener` of all changes that are committed from now on, or since change number `since`.
    pub fn subscribe(
        &self,
        since: Option<u64>,
        listener: Arc<dyn ChangeListener>,
    ) -> Result<Arc<Subscription>> {
        guarded(|| subscribe(&self.crm, since, listener))
    }

    /// Closes the file for all handles on it. Later calls answer `closed`, but for this one, which does nothing then.
    pub fn close_file(&self) -> Result<()> {
        guarded(|| self.crm.close())
    }
}
