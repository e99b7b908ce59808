//! Power cuts on a simulated disk, during work and during recovery.
//!
//! The story behind each seed: an engine commits, the power goes at some call, what was not synced survives in part,
//! and the file is opened again, with the power going two or three times more meanwhile. What is found must be what some
//! prefix of the commits left, and that prefix holds every commit that was acknowledged.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use super::disk::Platter;
use super::*;
use crate::store::file::FileEngine;
use crate::store::shared::SharedEngine;
use crate::store::{Run, Sharing, disk};

/// An empty store.
pub(super) fn new_image() -> Vec<u8> {
    static IMAGE: OnceLock<Vec<u8>> = OnceLock::new();
    IMAGE
        .get_or_init(|| {
            let platter = Platter::new(Vec::new());
            disk::format(&platter.disk()).unwrap();
            platter.image()
        })
        .clone()
}

const WRITERS: [Sharing; 3] = [Sharing::Exclusive, Sharing::SingleWriter, Sharing::ManyWriters];

/// Counts the commits.
const COUNT: &[u8] = b"count";

pub(super) fn open(platter: &Arc<Platter>, sharing: Sharing) -> Result<Box<dyn Engine>> {
    Ok(match sharing {
        Sharing::Exclusive | Sharing::SingleWriter => Box::new(FileEngine::open(platter.opener(), sharing)?),
        _ => Box::new(SharedEngine::open(platter.opener(), sharing)?),
    })
}

fn random_key(rng: &mut Rng) -> Vec<u8> {
    (rng.below(60) as u16 * 1021).to_be_bytes().to_vec()
}

/// One commit's rows; its own number is always among them.
pub(super) fn random_change(rng: &mut Rng, number: u64) -> Change {
    let rows = 1 + rng.index(4);
    let mut change: Change = (0..rows)
        .map(|_| {
            let length = match rng.below(10) {
                0..6 => rng.index(300),
                6..8 => rng.index(9_000),
                _ => rng.index(120_000),
            };
            let value = (!rng.one_in(5)).then(|| rng.bytes(length));
            (random_key(rng), value)
        })
        .collect();
    change.insert(COUNT.to_vec(), Some(number.to_be_bytes().to_vec()));
    change
}

pub(super) fn run_of(change: &Change) -> WriteSet {
    let mut run = Run::default();
    for (key, value) in change {
        match value {
            Some(value) => run.put(key, value).unwrap(),
            None => run.delete(key).unwrap(),
        }
    }
    WriteSet::Run(run)
}

/// The commits that were submitted, and how many of them were acknowledged.
#[derive(Default)]
pub(super) struct History {
    pub(super) changes: Vec<Change>,
    pub(super) acknowledged: usize,
}

impl History {
    pub(super) fn rows_after(&self, commits: usize) -> Rows {
        let mut rows = Rows::new();
        self.changes[..commits]
            .iter()
            .for_each(|change| apply(&mut rows, change));
        rows
    }

    /// Takes what `engine` shows for the truth, if it may be.
    pub(super) fn settle(&mut self, engine: &dyn Engine) -> Result<(), String> {
        let view = engine
            .view()
            .map_err(|error| format!("no view after recovery: {error}"))?;
        let rows = rows_of(&view).map_err(|error| format!("unreadable after recovery: {error}"))?;
        let found = rows
            .get(COUNT)
            .map_or(0, |value| crate::store::key::number(value) as usize);
        let (acknowledged, submitted) = (self.acknowledged, self.changes.len());
        if !(acknowledged..=submitted).contains(&found) {
            return Err(format!(
                "{found} commits of {acknowledged} acknowledged, {submitted} submitted"
            ));
        }
        if rows != self.rows_after(found) {
            return Err(format!("not what {found} commits leave"));
        }
        self.changes.truncate(found);
        self.acknowledged = found;
        Ok(())
    }

    /// Commits until the power goes or enough is done.
    fn work(&mut self, engines: &[Box<dyn Engine>], rng: &mut Rng, commits: usize) -> Result<(), String> {
        for _ in 0..commits {
            let engine = &*engines[rng.index(engines.len())];
            let change = random_change(rng, self.changes.len() as u64 + 1);
            self.changes.push(change.clone());
            let done = if rng.one_in(15) {
                engine.update(&mut |_| Ok(run_of(&change)))
            } else {
                commit(engine, &change)
            };
            if done.is_err() {
                return Ok(());
            }
            self.acknowledged = self.changes.len();
            if rng.one_in(25) && engine.checkpoint().is_err() {
                return Ok(());
            }
            if rng.one_in(60)
                && let Err(error) = engine.compact()
                && error.code() != Code::Locked
            {
                return Ok(());
            }
            if rng.one_in(10)
                && let Ok(view) = engine.view()
                && let Ok(count) = view.get(COUNT)
                && number(count) as usize != self.acknowledged
            {
                return Err("a view does not show the last commit".to_owned());
            }
        }
        Ok(())
    }
}

/// What the seeds met, so that a harness which tests nothing fails.
#[derive(Default)]
struct Met {
    cuts: AtomicU64,
    cuts_in_recovery: AtomicU64,
    unacknowledged_kept: AtomicU64,
}

fn story(seed: u64, lies: bool, met: &Met) -> Result<(), String> {
    let rng = &mut Rng(seed);
    let mut image = new_image();
    let mut history = History::default();
    for _ in 0..3 {
        let sharing = WRITERS[rng.index(3)];
        let mut deep = rng.below(4);
        let (platter, engines) = loop {
            let platter = Platter::new(image);
            if lies {
                platter.lie();
            }
            let within = if rng.one_in(3) { 20 } else { 150 };
            if deep > 0 {
                platter.cut_after(rng.below(within));
            }
            let opened = open(&platter, sharing);
            if let Ok(engine) = opened
                && !platter.is_cut()
            {
                break (platter, vec![engine]);
            }
            if !platter.is_cut() {
                return Err("the file does not open".to_owned());
            }
            met.cuts_in_recovery.fetch_add(1, Ordering::Relaxed);
            deep -= 1;
            image = platter.after_the_cut(rng);
        };
        let submitted_but_not = history.changes.len() - history.acknowledged;
        let settled = history.settle(&*engines[0]);
        if platter.is_cut() {
            image = platter.after_the_cut(rng);
            continue;
        }
        settled?;
        if submitted_but_not > 0 && history.changes.len() > history.acknowledged {
            met.unacknowledged_kept.fetch_add(1, Ordering::Relaxed);
        }
        let mut engines = engines;
        if sharing == Sharing::ManyWriters
            && let Ok(second) = open(&platter, sharing)
        {
            engines.push(second);
        }
        platter.cut_after(rng.below(250));
        history.work(&engines, rng, 120)?;
        if rng.one_in(2) {
            // The power goes while nothing happens, or while the handle is dropped.
            drop(engines);
        }
        met.cuts.fetch_add(u64::from(platter.is_cut()), Ordering::Relaxed);
        image = platter.after_the_cut(rng);
    }
    let platter = Platter::new(image);
    let engine =
        open(&platter, Sharing::Exclusive).map_err(|error| format!("the file does not open: {error}"))?;
    history.settle(&*engine)?;
    match engine.check() {
        Ok(true) => {}
        other => return Err(format!("check: {other:?}")),
    }
    history.work(&[engine], rng, 3)?;
    let engine = open(&platter, Sharing::Exclusive).map_err(|error| error.to_string())?;
    history.settle(&*engine)
}

#[test]
fn a_power_cut_loses_nothing_that_was_acknowledged() {
    let met = Met::default();
    let seeds = seeds(300);
    let count = seeds.end;
    for seed in seeds {
        if let Err(what) = story(seed, false, &met) {
            panic!("seed {seed}: {what}");
        }
    }
    let (cuts, deep) = (met.cuts.into_inner(), met.cuts_in_recovery.into_inner());
    println!("{cuts} cuts, {deep} in recovery");
    assert!(
        cuts > count && deep > count / 2,
        "{cuts} cuts, {deep} in recovery"
    );
}

/// Threads whose commits share syncs: each counts under its own key and, in the same commit, under a common one.
///
/// All records are of one length, so that a record which was torn can be replaced by one after which the next of the
/// old ones follows without a gap.
fn story_of_threads(seed: u64) -> Result<(), String> {
    const THREADS: u8 = 6;
    let rng = &mut Rng(seed);
    let mut image = new_image();
    let mut expected = [0; THREADS as usize];
    for _ in 0..4 {
        let platter = Platter::new(image);
        let sharing = WRITERS[rng.index(3)];
        let engine = open(&platter, sharing).map_err(|error| error.to_string())?;
        check_counts::<{ THREADS as usize }>(&*engine, &expected.map(|count| count..=count))?;
        platter.slow_down();
        platter.cut_after(rng.below(60));
        let worked: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS)
                .map(|thread| {
                    let engine = &*engine;
                    scope.spawn(move || {
                        let mut acknowledged = 0;
                        while count_up(engine, thread).is_ok() {
                            acknowledged += 1;
                        }
                        acknowledged
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        image = platter.after_the_cut(rng);
        drop(engine);
        // The last commit of a thread may be there although it was not acknowledged.
        let allowed: Vec<_> = expected
            .iter()
            .zip(worked)
            .map(|(before, done)| before + done..=before + done + 1)
            .collect();
        let platter = Platter::new(image);
        let engine = open(&platter, WRITERS[rng.index(3)]).map_err(|error| error.to_string())?;
        expected = check_counts(&*engine, &allowed)?;
        // A few more by the engine that recovered, one by one, as long as the old records.
        for _ in 0..rng.below(4) {
            let thread = rng.below(THREADS.into()) as u8;
            count_up(&*engine, thread).map_err(|error| error.to_string())?;
            expected[thread as usize] += 1;
        }
        image = platter.image();
    }
    Ok(())
}

fn count_up(engine: &dyn Engine, thread: u8) -> Result<()> {
    engine.update(&mut |view| {
        let rows = [&[thread][..], b"all"].map(|key| {
            let count = number(view.get(key)?) + 1;
            Ok((bytes(key), Some(bytes(&count.to_be_bytes()))))
        });
        Ok(WriteSet::Rows(rows.into_iter().collect::<Result<_>>()?))
    })
}

fn check_counts<const N: usize>(
    engine: &dyn Engine,
    allowed: &[std::ops::RangeInclusive<u64>],
) -> Result<[u64; N], String> {
    let view = engine.view().map_err(|error| error.to_string())?;
    let count = |key: &[u8]| number(view.get(key).unwrap());
    let found: [u64; N] = std::array::from_fn(|thread| count(&[thread as u8]));
    if found.iter().sum::<u64>() != count(b"all") {
        return Err(format!("{found:?} are not {}", count(b"all")));
    }
    let fits = found
        .iter()
        .zip(allowed.iter())
        .all(|(count, allowed)| allowed.contains(count));
    if fits {
        Ok(found)
    } else {
        Err(format!("{found:?} but {allowed:?}"))
    }
}

#[test]
fn a_power_cut_among_threads_loses_nothing_that_was_acknowledged() {
    for seed in seeds(300) {
        if let Err(what) = story_of_threads(seed) {
            panic!("seed {seed}: {what}");
        }
    }
}

#[test]
fn a_disk_whose_sync_lies_is_caught() {
    let seeds = seeds(60);
    let count = seeds.end;
    let caught = seeds
        .filter(|&seed| {
            let told = catch_unwind(AssertUnwindSafe(|| story(seed, true, &Met::default())));
            !matches!(told, Ok(Ok(())))
        })
        .count() as u64;
    println!("{caught} of {count} caught");
    assert!(caught * 10 >= count, "{caught} of {count}");
}
