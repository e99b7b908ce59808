//! Handles and snapshots: what the JavaScript half calls.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use crm_core::{
    Changes, Code, Crm, Error, OpenOptions, Result, SeededIds, Sharing, Snapshot, Subscription, TimeZone,
};
use crm_wire::{Command, Told};
use napi::Status;
use napi::bindgen_prelude::{AsyncTask, Buffer, FnArgs, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;
use serde::Deserialize;

use crate::clock::NativeClock;
use crate::table::table;
use crate::task::{Work, parsed, start, written};

/// How a CRM is opened.
#[derive(Deserialize)]
struct Options {
    path: Option<String>,
    actor: Option<String>,
    existing: Option<bool>,
    id_seed: Option<u64>,
    poll_every: Option<u64>,
    preview_memory: Option<usize>,
    recommendation_memory: Option<usize>,
    region: Option<String>,
    sharing: Option<String>,
    time_zone: Option<String>,
}

/// Opens a file, or a CRM in memory when the options name none.
#[napi(catch_unwind)]
pub fn open(options: String, clock: Option<&NativeClock>) -> AsyncTask<Work<NativeHandle>> {
    let clock = clock.map(|clock| clock.clock.clone());
    start(move || {
        let given: Options = serde_json::from_str(&options).map_err(|_| Error::new(Code::Internal))?;
        let mut options = OpenOptions::new();
        if let Some(clock) = clock {
            options = options.clock(clock);
        }
        if let Some(seed) = given.id_seed {
            options = options.ids(SeededIds::new(seed));
        }
        if let Some(zone) = &given.time_zone {
            let zone: TimeZone = zone
                .parse()
                .map_err(|error: Error| error.with_field("time_zone"))?;
            options = options.time_zone(zone);
        }
        if let Some(milliseconds) = given.poll_every {
            options = options.poll_every(Duration::from_millis(milliseconds));
        }
        if let Some(bytes) = given.preview_memory {
            options = options.preview_memory(bytes);
        }
        if let Some(bytes) = given.recommendation_memory {
            options = options.recommendation_memory(bytes);
        }
        if let Some(region) = given.region {
            options = options.region(region);
        }
        if let Some(sharing) = given.sharing {
            options = options.sharing(sharing_of(&sharing)?);
        }
        if given.existing == Some(true) {
            options = options.existing();
        }
        let crm = match given.path {
            Some(path) => options.open(path)?,
            None => options.in_memory()?,
        };
        Ok(NativeHandle(match given.actor {
            Some(actor) => crm.as_actor(&actor),
            None => crm,
        }))
    })
}

fn sharing_of(name: &str) -> Result<Sharing> {
    Ok(match name {
        "exclusive" => Sharing::Exclusive,
        "single_writer" => Sharing::SingleWriter,
        "follower" => Sharing::Follower,
        "many_writers" => Sharing::ManyWriters,
        _ => return Err(Error::field_of(Code::Malformed, "sharing")),
    })
}

/// The native half of `Crm`.
#[napi]
pub struct NativeHandle(Crm);

/// Who watches what takes long: gets the progress as JSON, answers whether to go on.
type Watcher = ThreadsafeFunction<FnArgs<(String,)>, bool, FnArgs<(String,)>, Status, false>;

#[napi]
impl NativeHandle {
    /// Runs an operation.
    #[napi(catch_unwind)]
    pub fn call(
        &self,
        operation: String,
        arguments: String,
        watch: Option<Function<'_, FnArgs<(String,)>, bool>>,
    ) -> napi::Result<AsyncTask<Work<String>>> {
        let crm = self.0.clone();
        let watcher = watcher(watch)?;
        Ok(start(move || {
            let arguments = parsed(&arguments)?;
            written(&watched(watcher, |watch| {
                crm_wire::run(&crm, &operation, arguments, watch)
            })?)
        }))
    }

    /// Runs commands as one transaction.
    #[napi(catch_unwind)]
    pub fn batch(&self, commands: String) -> AsyncTask<Work<String>> {
        let crm = self.0.clone();
        start(move || {
            let commands: Vec<Command> =
                serde_json::from_str(&commands).map_err(|_| Error::new(Code::TooDeep))?;
            written(&crm_wire::run_all(&crm, &commands)?)
        })
    }

    /// All that an operation lists, as an Arrow IPC stream.
    #[napi(catch_unwind)]
    pub fn table(
        &self,
        operation: String,
        arguments: String,
        watch: Option<Function<'_, FnArgs<(String,)>, bool>>,
    ) -> napi::Result<AsyncTask<Work<Buffer>>> {
        let crm = self.0.clone();
        let watcher = watcher(watch)?;
        Ok(start(move || {
            let (snapshot, arguments) = (crm.snapshot()?, parsed(&arguments)?);
            Ok(watched(watcher, |watch| table(&snapshot, &operation, arguments, watch))?.into())
        }))
    }

    /// One state to read from.
    #[napi(catch_unwind)]
    pub fn snapshot(&self) -> AsyncTask<Work<NativeSnapshot>> {
        let crm = self.0.clone();
        start(move || Ok(NativeSnapshot(Mutex::new(Some(Arc::new(crm.snapshot()?))))))
    }

    /// The same CRM with another name in the journal.
    #[napi(catch_unwind)]
    #[must_use]
    pub fn as_actor(&self, actor: String) -> Self {
        Self(self.0.as_actor(&actor))
    }

    /// The zone whose civil days the file counts by.
    #[napi(getter, catch_unwind)]
    pub fn time_zone(&self) -> String {
        self.0.time_zone().name().to_owned()
    }

    /// Tells `listener` of the changes as JSON: those after a number, as `{"since": 7}`, or from
    /// now on with `{}`. It does
    /// not keep the process alive.
    #[napi(catch_unwind)]
    pub fn subscribe(
        &self,
        since: String,
        listener: Function<'_, FnArgs<(String,)>, ()>,
    ) -> napi::Result<AsyncTask<Work<NativeSubscription>>> {
        let crm = self.0.clone();
        let listener: Listener = listener
            .build_threadsafe_function()
            .weak::<true>()
            .max_queue_size::<QUEUE>()
            .build()?;
        Ok(start(move || {
            let tell = move |changes: &Changes| {
                if let Ok(changes) = written(changes) {
                    // Waits while the event loop is behind; when there is none any more, nobody has to know.
                    listener.call((changes,).into(), ThreadsafeFunctionCallMode::Blocking);
                }
            };
            let subscription = match parsed(&since)?["since"].as_u64() {
                Some(seq) => crm.subscribe_since(seq, tell)?,
                None => crm.subscribe(tell)?,
            };
            Ok(NativeSubscription(subscription))
        }))
    }

    /// Closes the file for all handles that share it.
    #[napi(catch_unwind)]
    pub fn close(&self) -> AsyncTask<Work<()>> {
        let crm = self.0.clone();
        start(move || crm.close())
    }
}

/// How many calls of a listener may wait for the event loop, each with up to 1,000 changes.
const QUEUE: usize = 8;

/// Who is told of changes.
type Listener = ThreadsafeFunction<FnArgs<(String,)>, (), FnArgs<(String,)>, Status, false, true, QUEUE>;

/// The native half of `Subscription`.
#[napi]
pub struct NativeSubscription(Subscription);

#[napi]
impl NativeSubscription {
    /// Ends it.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.0.cancel();
    }

    /// Whether it has ended.
    #[napi(catch_unwind)]
    pub fn has_ended(&self) -> bool {
        self.0.has_ended()
    }
}

/// What a thread of the pool can ask.
fn watcher(watch: Option<Function<'_, FnArgs<(String,)>, bool>>) -> napi::Result<Option<Watcher>> {
    watch
        .map(|watch| watch.build_threadsafe_function().build())
        .transpose()
}

/// Runs `work`, which somebody may watch.
fn watched<T>(watcher: Option<Watcher>, work: impl FnOnce(Option<&mut crm_wire::Watcher<'_>>) -> T) -> T {
    let mut watch = watcher.map(|watcher| move |told| ask(&watcher, told));
    work(watch.as_mut().map(|watch| watch as &mut crm_wire::Watcher<'_>))
}

/// Waits for the answer of the event loop; ends what is watched when there is no loop any more.
fn ask(watcher: &Watcher, told: Told) -> ControlFlow<()> {
    let Ok(progress) = written(&told) else {
        return ControlFlow::Break(());
    };
    let (sender, receiver) = mpsc::channel();
    let status = watcher.call_with_return_value(
        (progress,).into(),
        ThreadsafeFunctionCallMode::NonBlocking,
        move |goes_on, _| {
            // Nobody listens when it has ended.
            let _ = sender.send(goes_on.unwrap_or(false));
            Ok(())
        },
    );
    if status != Status::Ok {
        return ControlFlow::Break(());
    }
    loop {
        match receiver.recv_timeout(Duration::from_millis(20)) {
            Ok(true) => return ControlFlow::Continue(()),
            Err(mpsc::RecvTimeoutError::Timeout) if !watcher.aborted() => {}
            Ok(false) | Err(_) => return ControlFlow::Break(()),
        }
    }
}

/// The native half of `Snapshot`.
#[napi]
pub struct NativeSnapshot(Mutex<Option<Arc<Snapshot>>>);

#[napi]
impl NativeSnapshot {
    /// Runs an operation that reads.
    #[napi(catch_unwind)]
    pub fn call(
        &self,
        operation: String,
        arguments: String,
        watch: Option<Function<'_, FnArgs<(String,)>, bool>>,
    ) -> napi::Result<AsyncTask<Work<String>>> {
        let held = self.held().clone();
        let watcher = watcher(watch)?;
        Ok(start(move || {
            let snapshot = held.ok_or_else(|| Error::new(Code::Closed))?;
            let arguments = parsed(&arguments)?;
            written(&watched(watcher, |watch| {
                crm_wire::run_on(&snapshot, &operation, arguments, watch)
            })?)
        }))
    }

    /// All that an operation lists, as an Arrow IPC stream.
    #[napi(catch_unwind)]
    pub fn table(
        &self,
        operation: String,
        arguments: String,
        watch: Option<Function<'_, FnArgs<(String,)>, bool>>,
    ) -> napi::Result<AsyncTask<Work<Buffer>>> {
        let held = self.held().clone();
        let watcher = watcher(watch)?;
        Ok(start(move || {
            let snapshot = held.ok_or_else(|| Error::new(Code::Closed))?;
            let arguments = parsed(&arguments)?;
            Ok(watched(watcher, |watch| table(&snapshot, &operation, arguments, watch))?.into())
        }))
    }

    /// Lets the state go.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        *self.held() = None;
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Option<Arc<Snapshot>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
