//! A disk in memory that can lose power, fail and lie.
//!
//! What was written since the last sync is kept apart. When the power is cut, each of those writes is kept, dropped or
//! torn as the seed decides, whatever the order they came in. A sync that fails may have reached the medium in part, and
//! what it lost is gone for good although reads still show it, as Linux does.

use std::io;
use std::ops::Bound;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use redb::{BackendError, StorageBackend};

use super::Rng;
use crate::store::disk::{Disk, Opener};

/// The medium, which outlives the handles that open it.
pub(super) struct Platter {
    state: Mutex<State>,
    unlocked: Condvar,
}

#[derive(Default)]
struct State {
    /// What reads see.
    seen: Vec<u8>,
    /// What is there after the power was cut, but for the unsynced.
    durable: Vec<u8>,
    unsynced: Vec<Write>,
    locks: Vec<Lock>,
    handles: u64,
    /// Calls so far that change the medium.
    changes: u64,
    /// Calls so far.
    calls: u64,
    cut_at: Option<u64>,
    cut: bool,
    lies: bool,
    slow: bool,
    fault: Option<Fault>,
    /// Length when the fault was set.
    allocated: usize,
    /// How often the fault struck.
    struck: u64,
}

enum Write {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

struct Lock {
    handle: u64,
    range: (u64, u64),
    shared: bool,
}

/// What goes wrong, from which call on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fault {
    pub(super) at: u64,
    pub(super) kind: FaultKind,
    pub(super) sticky: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FaultKind {
    /// Any call fails.
    Io,
    /// Writing fails, as on a full disk that moves what it writes.
    Full,
    /// Writing past the end fails, as on other full disks.
    Growth,
    /// A write stops half-way.
    Short,
    /// Any call says that the file ends too soon.
    Eof,
    /// A write is lost, and the disk says nothing of it.
    Hidden,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Call {
    Read,
    /// Up to there.
    Write(usize),
    Length,
    Sync,
}

impl Platter {
    pub(super) fn new(image: Vec<u8>) -> Arc<Self> {
        let state = State {
            seen: image.clone(),
            durable: image,
            ..State::default()
        };
        Arc::new(Self {
            state: Mutex::new(state),
            unlocked: Condvar::new(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn disk(self: &Arc<Self>) -> Arc<dyn Disk> {
        let mut state = self.lock();
        state.handles += 1;
        Arc::new(SimulatedDisk {
            platter: self.clone(),
            handle: state.handles,
        })
    }

    pub(super) fn opener(self: &Arc<Self>) -> Opener {
        let platter = self.clone();
        Arc::new(move || Ok(platter.disk()))
    }

    /// Cuts the power at the call that is so many changes away.
    pub(super) fn cut_after(&self, changes: u64) {
        let mut state = self.lock();
        state.cut_at = Some(state.changes + changes);
    }

    /// Syncs do nothing from here on.
    pub(super) fn lie(&self) {
        self.lock().lies = true;
    }

    /// Syncs take a moment from here on, so that the commits of other threads gather meanwhile.
    pub(super) fn slow_down(&self) {
        self.lock().slow = true;
    }

    pub(super) fn is_cut(&self) -> bool {
        self.lock().cut
    }

    pub(super) fn calls(&self) -> u64 {
        self.lock().calls
    }

    /// Sets what goes wrong, counted from the first call of all, or mends everything.
    pub(super) fn set_fault(&self, fault: Option<Fault>) {
        let mut state = self.lock();
        state.allocated = state.seen.len();
        state.fault = fault;
    }

    pub(super) fn struck(&self) -> u64 {
        self.lock().struck
    }

    /// What the medium holds when the power comes back.
    pub(super) fn after_the_cut(&self, rng: &mut Rng) -> Vec<u8> {
        let state = self.lock();
        let mut image = state.durable.clone();
        for write in &state.unsynced {
            survive(&mut image, write, rng);
        }
        image
    }

    /// What reads see.
    pub(super) fn image(&self) -> Vec<u8> {
        self.lock().seen.clone()
    }
}

fn store(image: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    if image.len() < at + bytes.len() {
        image.resize(at + bytes.len(), 0);
    }
    image[at..at + bytes.len()].copy_from_slice(bytes);
}

/// Keeps, drops or tears one unsynced write.
fn survive(image: &mut Vec<u8>, write: &Write, rng: &mut Rng) {
    match write {
        Write::Length(length) => {
            if rng.one_in(2) {
                image.resize(*length, 0);
            }
        }
        Write::Bytes(at, bytes) => match rng.below(4) {
            0 => {}
            1 => store(image, *at, bytes),
            tear => {
                let grain = [1, 8, 512, 4096][rng.index(4)];
                // A prefix, or pieces anywhere.
                let mut kept = true;
                let mut from = 0;
                while from < bytes.len() {
                    let to = bytes.len().min((*at + from) / grain * grain + grain - *at);
                    // Small grains change in longer stretches, so that a tear is not always near the start.
                    let stretch = (bytes.len() / grain / 4).max(1) as u64;
                    if rng.one_in(stretch.min(64)) {
                        kept = if tear == 2 { false } else { rng.one_in(2) };
                    }
                    if kept {
                        store(image, at + from, &bytes[from..to]);
                    } else if tear == 2 {
                        break;
                    }
                    from = to;
                }
            }
        },
    }
}

impl State {
    /// Counts a call; an error when the disk has no power, or fails now.
    fn call(&mut self, call: Call) -> io::Result<()> {
        self.calls += 1;
        if self.cut {
            return Err(io::Error::other("no power"));
        }
        if let Some(fault) = self.fault
            && self.calls > fault.at
            && match fault.kind {
                FaultKind::Io | FaultKind::Eof => true,
                FaultKind::Full => matches!(call, Call::Write(_) | Call::Length),
                FaultKind::Growth => matches!(call, Call::Write(end) if end > self.allocated),
                FaultKind::Short | FaultKind::Hidden => matches!(call, Call::Write(_)),
            }
        {
            self.struck += 1;
            if !fault.sticky {
                self.fault = None;
            }
            return Err(match fault.kind {
                FaultKind::Full | FaultKind::Growth => io::ErrorKind::StorageFull.into(),
                FaultKind::Short => io::ErrorKind::WriteZero.into(),
                FaultKind::Hidden => io::ErrorKind::Other.into(),
                FaultKind::Eof => io::ErrorKind::UnexpectedEof.into(),
                FaultKind::Io => io::Error::other("a fault"),
            });
        }
        Ok(())
    }

    /// Counts a change, at which the power may go.
    fn change(&mut self) -> io::Result<()> {
        self.changes += 1;
        if self.cut_at.is_some_and(|at| self.changes > at) {
            self.cut = true;
            return Err(io::Error::other("the power was cut"));
        }
        Ok(())
    }

    fn write(&mut self, write: Write) {
        match &write {
            Write::Bytes(at, bytes) => store(&mut self.seen, *at, bytes),
            Write::Length(length) => self.seen.resize(*length, 0),
        }
        self.unsynced.push(write);
    }

    fn sync(&mut self) {
        for write in self.unsynced.drain(..) {
            match write {
                Write::Bytes(at, bytes) => store(&mut self.durable, at, &bytes),
                Write::Length(length) => self.durable.resize(length, 0),
            }
        }
    }
}

struct SimulatedDisk {
    platter: Arc<Platter>,
    handle: u64,
}

impl std::fmt::Debug for SimulatedDisk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SimulatedDisk")
    }
}

impl Drop for SimulatedDisk {
    fn drop(&mut self) {
        self.release();
    }
}

fn edges(start: Bound<u64>, end: Bound<u64>) -> (u64, u64) {
    let start = match start {
        Bound::Included(at) => at,
        Bound::Excluded(at) => at + 1,
        Bound::Unbounded => 0,
    };
    let end = match end {
        Bound::Included(at) => at + 1,
        Bound::Excluded(at) => at,
        Bound::Unbounded => u64::MAX,
    };
    (start, end)
}

impl SimulatedDisk {
    fn is_free(&self, state: &State, range: (u64, u64), shared: bool) -> bool {
        !state.locks.iter().any(|lock| {
            let meets = lock.range.0 < range.1 && range.0 < lock.range.1;
            lock.handle != self.handle && meets && !(lock.shared && shared)
        })
    }

    fn take(&self, state: &mut State, range: (u64, u64), shared: bool) {
        state.locks.push(Lock {
            handle: self.handle,
            range,
            shared,
        });
    }

    fn try_take(&self, range: (u64, u64), shared: bool) -> bool {
        let mut state = self.platter.lock();
        let free = self.is_free(&state, range, shared);
        if free {
            self.take(&mut state, range, shared);
        }
        free
    }

    fn wait_for(&self, range: (u64, u64), shared: bool) {
        let mut state = self.platter.lock();
        while !self.is_free(&state, range, shared) {
            state = self.platter.unlocked.wait(state).unwrap();
        }
        self.take(&mut state, range, shared);
    }

    fn release(&self) {
        self.platter
            .lock()
            .locks
            .retain(|lock| lock.handle != self.handle);
        self.platter.unlocked.notify_all();
    }
}

impl StorageBackend for SimulatedDisk {
    fn len(&self) -> io::Result<u64> {
        let mut state = self.platter.lock();
        state.call(Call::Read)?;
        Ok(state.seen.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let mut state = self.platter.lock();
        state.call(Call::Read)?;
        let from = offset as usize;
        let bytes = state.seen.get(from..from + out.len());
        out.copy_from_slice(bytes.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let mut state = self.platter.lock();
        state.call(Call::Length)?;
        let cut = state.change();
        state.write(Write::Length(len as usize));
        cut
    }

    fn sync_data(&self) -> io::Result<()> {
        if self.platter.lock().slow {
            std::thread::sleep(std::time::Duration::from_micros(50));
        }
        let mut state = self.platter.lock();
        if let Err(error) = state.call(Call::Sync) {
            if !state.cut {
                let rng = &mut Rng(state.calls);
                let lost = std::mem::take(&mut state.unsynced);
                for write in &lost {
                    survive(&mut state.durable, write, rng);
                }
            }
            return Err(error);
        }
        state.change()?;
        if !state.lies {
            state.sync();
        }
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.platter.lock();
        let hides = state.fault.is_some_and(|fault| fault.kind == FaultKind::Hidden);
        if let Err(error) = state.call(Call::Write(offset as usize + data.len())) {
            if hides && !state.cut {
                return Ok(());
            }
            if !state.cut && error.kind() == io::ErrorKind::WriteZero {
                state.write(Write::Bytes(offset as usize, data[..data.len() / 2].to_vec()));
            }
            return Err(error);
        }
        let cut = state.change();
        state.write(Write::Bytes(offset as usize, data.to_vec()));
        cut
    }

    fn close(&self) -> io::Result<()> {
        self.release();
        Ok(())
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        Ok(self.try_take(edges(start, end), false))
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        Ok(self.try_take(edges(start, end), true))
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.wait_for(edges(start, end), false);
        Ok(())
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.wait_for(edges(start, end), true);
        Ok(())
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        let range = edges(start, end);
        let mut state = self.platter.lock();
        let held = state
            .locks
            .iter()
            .position(|lock| lock.handle == self.handle && lock.range == range);
        let index = held.ok_or_else(|| io::Error::other("not locked"))?;
        state.locks.swap_remove(index);
        drop(state);
        self.platter.unlocked.notify_all();
        Ok(())
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        let state = self.platter.lock();
        Ok(!self.is_free(&state, edges(start, end), false))
    }
}
