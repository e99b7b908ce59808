//! Work that all cores share.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// What `of` says of each of the parts 0 to `parts` − 1, in this order, whoever did it. The caller's thread works too,
/// so that it is done even where no other thread can be started.
pub(crate) fn share<T: Send>(parts: usize, of: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let part = next.fetch_add(1, Ordering::Relaxed);
            if part >= parts {
                return done;
            }
            done.push((part, of(part)));
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from).min(parts);
    let mut done = thread::scope(|scope| {
        let start = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..cores).filter_map(start).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(part, _)| *part);
    done.into_iter().map(|(_, result)| result).collect()
}

/// What `of` says of each of these items, which it may change, in their order.
pub(crate) fn share_items<T: Send, R: Send>(items: &mut [T], of: impl Fn(&mut T) -> R + Sync) -> Vec<R> {
    // Each is taken once: nobody ever waits for another.
    let items: Vec<_> = items.iter_mut().map(Mutex::new).collect();
    let of_item = |item: &Mutex<&mut T>| of(&mut item.lock().unwrap_or_else(PoisonError::into_inner));
    let results = share(items.len(), |at| items.get(at).map(of_item));
    results.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order() {
        assert_eq!(
            share(1_000, |part| part * 2),
            (0..1_000).map(|part| part * 2).collect::<Vec<_>>()
        );
        assert_eq!(share(0, |part| part), Vec::<usize>::new());
    }

    #[test]
    fn items_are_changed_once_each() {
        let mut items: Vec<usize> = (0..1_000).collect();
        let before = share_items(&mut items, |item| std::mem::replace(item, *item + 1));
        assert_eq!(before, (0..1_000).collect::<Vec<_>>());
        assert_eq!(items, (1..=1_000).collect::<Vec<_>>());
    }
}
