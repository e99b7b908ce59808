//! How long things take: run it in release, on a quiet machine, with `--ignored --nocapture`.

use std::time::{Duration, Instant};

use super::*;
use crate::store::{Run, Sharing, open};

#[expect(clippy::disallowed_methods, reason = "a stopwatch; no record depends on it")]
fn now() -> Instant {
    Instant::now()
}

fn each(what: &str, times: u32, since: Instant) {
    let took: Duration = since.elapsed();
    println!("{what}: {:.1} µs", took.as_secs_f64() * 1e6 / f64::from(times));
}

fn key(rng: &mut Rng) -> [u8; 16] {
    let mut key = [0; 16];
    key[..8].copy_from_slice(&(rng.below(1_000_000)).to_be_bytes());
    key
}

#[test]
#[ignore = "measures"]
fn commits() {
    for sharing in [Sharing::Exclusive, Sharing::SingleWriter, Sharing::ManyWriters] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        let engine = &*open(&path, sharing, true).unwrap();
        let rng = &mut Rng(1);
        let started = now();
        for _ in 0..20_000 {
            put(engine, &key(rng), &[7; 800]).unwrap();
        }
        each(&format!("{sharing:?}, one thread, a commit"), 20_000, started);
        for threads in [8, 64] {
            let started = now();
            std::thread::scope(|scope| {
                for thread in 0..threads {
                    scope.spawn(move || {
                        let rng = &mut Rng(thread);
                        for _ in 0..64_000 / threads {
                            put(engine, &key(rng), &[7; 800]).unwrap();
                        }
                    });
                }
            });
            each(
                &format!("{sharing:?}, {threads} threads, a commit"),
                64_000,
                started,
            );
        }
        let started = now();
        for _ in 0..20_000 {
            drop(engine.view().unwrap());
        }
        each(&format!("{sharing:?}, a view"), 20_000, started);
        let started = now();
        for _ in 0..200_000 {
            let view = engine.view().unwrap();
            drop(view.get(&key(rng)).unwrap());
            if sharing == Sharing::ManyWriters {
                break;
            }
        }
        each(&format!("{sharing:?}, a view and a get"), 200_000, started);
    }
}

#[test]
#[ignore = "measures"]
fn opening_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let engine = open(&path, Sharing::Exclusive, true).unwrap();
    let mut run = Some(Run::default());
    for row in 0..1_000_000_u64 {
        let mut key = [0; 16];
        key[..8].copy_from_slice(&row.to_be_bytes());
        run.as_mut().unwrap().put(&key, &[7; 200]).unwrap();
    }
    let started = now();
    engine
        .update(&mut |_| Ok(WriteSet::Run(run.take().unwrap())))
        .unwrap();
    each("a run, a row", 1_000_000, started);
    let rng = &mut Rng(1);
    let started = now();
    // Five halves of the log, the last one full up to a few commits.
    for _ in 0..5 * 2_480 {
        put(&*engine, &key(rng), &[8; 800]).unwrap();
    }
    each("a commit on a million rows", 5 * 2_480, started);
    println!("{:?}", engine.stats().unwrap());
    let started = now();
    let view = engine.view().unwrap();
    for _ in 0..300_000 {
        drop(view.get(&key(rng)).unwrap());
    }
    each("a get among a million rows", 300_000, started);
    let started = now();
    assert_eq!(view.scan(everything()).unwrap().count(), 1_000_000);
    each("scanning a row", 1_000_000, started);
    drop(view);
    let killed = path.with_file_name("killed.crm");
    std::fs::copy(&path, &killed).unwrap();
    let started = now();
    let copy = open(&killed, Sharing::Exclusive, false).unwrap();
    each("opening after a kill", 1, started);
    copy.close().unwrap();
    let started = now();
    open(&killed, Sharing::Exclusive, false).unwrap();
    each("opening after a close", 1, started);
    let started = now();
    engine.compact().unwrap();
    each("compacting", 1, started);
    let started = now();
    assert!(engine.check().unwrap());
    each("checking", 1, started);
}
