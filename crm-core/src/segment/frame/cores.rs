//! Work on all cores, and waiting for whoever does it, both so that the caller may stop it.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, TryLockError};
use std::thread;
use std::time::Duration;

use crate::base::{Code, Error, Result};
use crate::journal::Watch;

/// How often whoever waits looks whether it shall go on.
const GLANCE: Duration = Duration::from_millis(5);

/// Waits for a lock that others hold for long; `watch` is told that nothing is done of so much.
pub(in crate::segment) fn wait<'m, T>(
    mutex: &'m Mutex<T>,
    watch: Watch<'_>,
    of: usize,
) -> Result<MutexGuard<'m, T>> {
    loop {
        match mutex.try_lock() {
            Ok(guard) => return Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => return Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => {
                watch(0, of)?;
                thread::sleep(GLANCE);
            }
        }
    }
}

/// What `work` makes of each number below `count`, in their order. `watch` is told how many are done, by this thread, and
/// its error ends the work of all.
pub(in crate::segment) fn on_all_cores<T: Send>(
    count: usize,
    watch: Watch<'_>,
    work: impl Fn(usize) -> Result<T> + Sync,
) -> Result<Vec<T>> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let some = |tell: &dyn Fn(usize) -> Result<()>| -> Result<Vec<(usize, T)>> {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= count {
                return Ok(made);
            }
            made.push((at, work(at)?));
            tell(done.fetch_add(1, Ordering::Relaxed) + 1)?;
        }
    };
    let all = |tell: &dyn Fn(usize) -> Result<()>| {
        // After an error or a panic, nobody begins anything any more.
        let _end = End { next: &next, count };
        some(tell)
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(count);
    let mut made = thread::scope(|scope| {
        // Where the system refuses a thread, those that there are do the work.
        let help = |_| {
            thread::Builder::new()
                .spawn_scoped(scope, || all(&|_| Ok(())))
                .ok()
        };
        let helpers: Vec<_> = (1..threads).map_while(help).collect();
        let mut made = all(&|done| watch(done, count))?;
        for helper in helpers {
            made.extend(
                helper
                    .join()
                    .unwrap_or_else(|_| Err(Error::new(Code::Internal)))?,
            );
        }
        Ok::<_, Error>(made)
    })?;
    if count > 0 {
        // Others may have done the last of it. What is done is nobody's to stop.
        let _ = watch(count, count);
    }
    made.sort_unstable_by_key(|(at, _)| *at);
    Ok(made.into_iter().map(|(_, made)| made).collect())
}

/// Whoever is done with its part, or cannot go on, leaves nothing to begin.
struct End<'a> {
    next: &'a AtomicUsize,
    count: usize,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.next.store(self.count, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asked_stops_all() {
        let begun = AtomicUsize::new(0);
        let stop = |done, _| {
            if done < 2 {
                Ok(())
            } else {
                Err(Error::new(Code::Stopped))
            }
        };
        let made = on_all_cores(1_000_000, &stop, |_| {
            begun.fetch_add(1, Ordering::Relaxed);
            thread::sleep(Duration::from_micros(100));
            Ok(())
        });
        assert_eq!(made.unwrap_err().code(), Code::Stopped);
        assert!(begun.into_inner() < 1_000_000);
    }

    #[test]
    fn whoever_waits_for_another_can_stop() {
        let mutex = Mutex::new(());
        let held = mutex.lock().unwrap();
        let stop = |_, _| Err(Error::new(Code::Stopped));
        assert_eq!(wait(&mutex, &stop, 1).unwrap_err().code(), Code::Stopped);
        drop(held);
        assert!(wait(&mutex, &stop, 1).is_ok());
    }
}
