//! An I/O error, a full disk and a short write at every call of a workload, once or until it is mended.
//!
//! Whatever fails, and wherever: no panic, a typed error, every acknowledged commit stays, no failed one shows up later,
//! and the handle works again as soon as the disk does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use super::crash::{new_image, open, run_of};
use super::disk::{Fault, FaultKind, Platter};
use super::*;
use crate::base::ErrorKind;
use crate::store::Sharing;

/// Steps of the workload.
const STEPS: u64 = 200;
/// After so many errors a sticky fault is mended.
const PATIENCE: u64 = 3;

const COUNT: &[u8] = b"count";

/// One step's rows. Every fourth is large, so that the log changes halves several times.
fn change_of(step: u64) -> Change {
    let rng = &mut Rng(step);
    let length = if step.is_multiple_of(4) {
        100_000
    } else {
        rng.index(300)
    };
    Change::from([
        (rng.below(12).to_be_bytes().to_vec(), Some(rng.bytes(length))),
        (rng.below(12).to_be_bytes().to_vec(), None),
        (COUNT.to_vec(), Some(step.to_be_bytes().to_vec())),
    ])
}

fn step_of(engine: &dyn Engine, step: u64, change: &Change) -> Result<()> {
    match step % 50 {
        20 => engine.update(&mut |_| Ok(run_of(change))),
        _ => commit(engine, change),
    }
}

/// The calls beside commits; they change nothing that can be read.
fn other_call(engine: &dyn Engine, step: u64) -> Result<()> {
    let result = match step % 50 {
        5 => engine.stats().map(drop),
        11 => engine.check().map(|sound| assert!(sound, "called damaged")),
        25 => rows_of(&engine.view()?).map(drop),
        30 => engine.checkpoint(),
        35 => engine.compact(),
        _ => Ok(()),
    };
    match result {
        Err(error) if error.code() == Code::Locked => Ok(()),
        result => result,
    }
}

/// Runs the workload; the number of calls it made, or what went wrong.
fn story(sharing: Sharing, fault: Option<Fault>) -> Result<u64, String> {
    let platter = Platter::new(new_image());
    let engine = open(&platter, sharing).map_err(|error| error.to_string())?;
    let begun = platter.calls();
    platter.set_fault(fault.map(|fault| Fault {
        at: begun + fault.at,
        ..fault
    }));
    let sticky = fault.is_some_and(|fault| fault.sticky);
    let mut model = Rows::new();
    // A commit that failed while the disk failed for good, whose fate only the next good opening decides.
    let mut unsure: Option<Rows> = None;
    let mut errors = 0;
    let mut cut_since = false;
    for step in 0..=STEPS {
        if let Some(rows) = unsure.take_if(|_| errors >= PATIENCE || step == STEPS) {
            // Mended: what is there now stays.
            platter.set_fault(None);
            if is_model(&*engine, &rows, "").is_ok() {
                model = rows;
            }
        }
        if step == STEPS {
            break;
        }
        let mut failed = |error: Error| -> Result<(), String> {
            errors += 1;
            if error.kind() != ErrorKind::Unavailable {
                return Err(format!("step {step}: {error}"));
            }
            if !sticky && errors > 1 {
                return Err(format!("step {step}: a second error, {error}"));
            }
            if sticky && errors > PATIENCE {
                return Err(format!("step {step}: still {error} after the disk was mended"));
            }
            if errors == PATIENCE {
                platter.set_fault(None);
            }
            Ok(())
        };
        let change = change_of(step);
        let mut after = model.clone();
        apply(&mut after, &change);
        match step_of(&*engine, step, &change) {
            Ok(()) => {
                (model, unsure) = (after, None);
                // The first commit after the fault: the power may go at any moment.
                if !cut_since && platter.struck() > 0 {
                    cut_since = true;
                    is_model(&*after_a_cut(&platter, sharing)?, &model, "after a power cut")?;
                }
            }
            Err(error) => {
                failed(error)?;
                // The log takes a failed commit back; one that went to the tree, or that other writers may have seen,
                // cannot be told before the disk answers again.
                if sticky && unsure.is_none() && (step % 50 == 20 || sharing == Sharing::ManyWriters) {
                    unsure = Some(after);
                }
            }
        }
        if let Err(error) = other_call(&*engine, step) {
            failed(error)?;
        }
        match engine.view().and_then(|view| view.get(COUNT)) {
            Ok(count) => {
                let count = count.map(|count| count.to_vec());
                let might_be = unsure.as_ref().and_then(|rows| rows.get(COUNT));
                if might_be.is_some() && might_be == count.as_ref() {
                    model = unsure.take().unwrap_or_default();
                }
                if count.as_ref() != model.get(COUNT) {
                    return Err(format!("step {step}: {count:?} is not the last commit"));
                }
            }
            Err(error) => failed(error)?,
        }
    }
    let calls = platter.calls() - begun;
    platter.set_fault(None);
    is_model(&*engine, &model, "at the end")?;
    is_model(
        &*after_a_cut(&platter, sharing)?,
        &model,
        "after a power cut at the end",
    )?;
    engine.close().map_err(|error| format!("{error} from close"))?;
    drop(engine);
    let again = open(&platter, Sharing::Exclusive).map_err(|error| format!("{error} from opening again"))?;
    is_model(&*again, &model, "after opening again")?;
    Ok(calls)
}

fn after_a_cut(platter: &Platter, sharing: Sharing) -> Result<Box<dyn Engine>, String> {
    let cut = Platter::new(platter.after_the_cut(&mut Rng(platter.calls())));
    open(&cut, sharing).map_err(|error| format!("{error} from opening after a power cut"))
}

fn is_model(engine: &dyn Engine, model: &Rows, when: &str) -> Result<(), String> {
    match engine.view().and_then(|view| rows_of(&view)) {
        Ok(rows) if rows == *model => Ok(()),
        Ok(_) => Err(format!("other rows {when}")),
        Err(error) => Err(format!("{error} {when}")),
    }
}

fn caught(sharing: Sharing, fault: Fault) -> Result<u64, String> {
    catch_unwind(AssertUnwindSafe(|| story(sharing, Some(fault))))
        .unwrap_or_else(|_| Err("a panic".to_owned()))
}

/// Strikes at calls a stride apart, a different set for each kind, at every one when `CRM_SEEDS` asks for enough.
fn strike(sharing: Sharing) {
    let calls = story(sharing, None).unwrap();
    let kinds = [FaultKind::Io, FaultKind::Full, FaultKind::Short];
    let stride = (calls / seeds(40).end).max(1);
    let mut failures = Vec::new();
    for (offset, kind) in kinds.into_iter().enumerate() {
        for sticky in [false, true] {
            for at in (offset as u64 % stride..calls).step_by(stride as usize) {
                let fault = Fault { at, kind, sticky };
                if let Err(what) = caught(sharing, fault) {
                    failures.push(format!("{fault:?}: {what}"));
                }
            }
        }
    }
    println!("{calls} calls, every {stride}");
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn a_fault_anywhere_alone() {
    strike(Sharing::Exclusive);
}

#[test]
fn a_fault_anywhere_as_the_single_writer() {
    strike(Sharing::SingleWriter);
}

#[test]
fn a_fault_anywhere_among_many_writers() {
    strike(Sharing::ManyWriters);
}

/// On a full disk everything that was acknowledged can be read, by this handle and by one that opens the file anew, and
/// writing goes on once there is room.
#[test]
fn a_full_disk_can_be_read() {
    for sharing in [Sharing::Exclusive, Sharing::SingleWriter, Sharing::ManyWriters] {
        let platter = Platter::new(new_image());
        let engine = open(&platter, sharing).unwrap();
        let mut model = Rows::new();
        let mut step = 0_u64;
        let mut add = |engine: &dyn Engine, model: &mut Rows| {
            step += 1;
            let change = Change::from([(step.to_be_bytes().to_vec(), Some(vec![step as u8; 50_000]))]);
            commit(engine, &change).map(|()| apply(model, &change))
        };
        for _ in 0..50 {
            add(&*engine, &mut model).unwrap();
        }
        platter.set_fault(Some(Fault {
            at: 0,
            kind: FaultKind::Growth,
            sticky: true,
        }));
        let mut refused = 0;
        while refused < 5 {
            if let Err(error) = add(&*engine, &mut model) {
                assert_eq!(error.code(), Code::DiskFull);
                refused += 1;
            }
            is_model(&*engine, &model, "on the full disk").unwrap();
            engine.stats().unwrap();
        }
        if sharing == Sharing::ManyWriters {
            drop(engine);
        } else {
            assert_eq!(
                engine.close().err().map(|error| error.code()),
                Some(Code::DiskFull)
            );
        }
        let engine = open(&platter, sharing).unwrap();
        is_model(&*engine, &model, "opened anew").unwrap();
        assert_eq!(add(&*engine, &mut model).unwrap_err().code(), Code::DiskFull);
        is_model(&*engine, &model, "after one more").unwrap();
        assert!(engine.stats().unwrap().log_commits > 0);
        platter.set_fault(None);
        add(&*engine, &mut model).unwrap();
        engine.close().unwrap();
        is_model(&*open(&platter, sharing).unwrap(), &model, "at the end").unwrap();
    }
}

/// Threads whose commits share syncs, on a disk that fails every few calls: what was acknowledged is there, what failed
/// is not, for each thread to the last commit.
#[test]
fn each_thread_learns_what_became_of_its_commit() {
    for seed in seeds(20) {
        let rng = &mut Rng(seed);
        let platter = Platter::new(new_image());
        platter.slow_down();
        let sharing = [Sharing::Exclusive, Sharing::SingleWriter][rng.index(2)];
        let engine = open(&platter, sharing).unwrap();
        let working = AtomicU64::new(6);
        let (counted, failed): (Vec<u64>, Vec<u64>) = std::thread::scope(|scope| {
            let (engine, working) = (&*engine, &working);
            let threads: Vec<_> = (0..6_u8)
                .map(|thread| {
                    scope.spawn(move || {
                        let (mut counted, mut failed) = (0, 0);
                        for _ in 0..60 {
                            match increment(engine, &[thread]) {
                                Ok(became) => {
                                    counted += 1;
                                    assert_eq!(became, counted, "seed {seed}");
                                }
                                Err(error) => {
                                    assert_eq!(error.kind(), ErrorKind::Unavailable);
                                    failed += 1;
                                }
                            }
                        }
                        working.fetch_sub(1, Ordering::Relaxed);
                        (counted, failed)
                    })
                })
                .collect();
            while working.load(Ordering::Relaxed) > 0 {
                let kind = [FaultKind::Io, FaultKind::Short, FaultKind::Full][rng.index(3)];
                let at = platter.calls() + rng.below(40);
                platter.set_fault(Some(Fault {
                    at,
                    kind,
                    sticky: false,
                }));
                std::thread::sleep(std::time::Duration::from_micros(rng.below(1_500)));
            }
            threads.into_iter().map(|thread| thread.join().unwrap()).unzip()
        });
        assert!(failed.iter().sum::<u64>() > 0, "no fault struck");
        platter.set_fault(None);
        let after = |engine: &dyn Engine| -> Vec<u64> {
            let view = engine.view().unwrap();
            (0..6)
                .map(|thread| number(view.get(&[thread]).unwrap()))
                .collect()
        };
        assert_eq!(after(&*engine), counted, "seed {seed}");
        drop(engine);
        assert_eq!(after(&*open(&platter, sharing).unwrap()), counted, "seed {seed}");
    }
}

/// A call that says the file ends too soon, which is damage and not a fault, also in a checkpoint: its rows stay.
#[test]
fn a_file_that_ends_too_soon_loses_nothing() {
    let calls = story(Sharing::Exclusive, None).unwrap();
    for at in (0..calls).step_by(20) {
        let platter = Platter::new(new_image());
        let engine = open(&platter, Sharing::Exclusive).unwrap();
        platter.set_fault(Some(Fault {
            at: platter.calls() + at,
            kind: FaultKind::Eof,
            sticky: false,
        }));
        let mut model = Rows::new();
        for step in 0..STEPS {
            let change = change_of(step);
            match commit(&*engine, &change) {
                Ok(()) => apply(&mut model, &change),
                Err(error) => assert!(matches!(error.code(), Code::Corrupt | Code::Io)),
            }
        }
        is_model(&*engine, &model, "at the end").unwrap();
        is_model(
            &*after_a_cut(&platter, Sharing::Exclusive).unwrap(),
            &model,
            "after a cut",
        )
        .unwrap();
    }
}

#[test]
fn a_disk_that_hides_its_faults_is_caught() {
    let calls = story(Sharing::Exclusive, None).unwrap();
    let ats: Vec<u64> = (0..calls).step_by((calls / 50) as usize).collect();
    let found = ats
        .iter()
        .filter(|&&at| {
            let fault = Fault {
                at,
                kind: FaultKind::Hidden,
                sticky: false,
            };
            caught(Sharing::Exclusive, fault).is_err()
        })
        .count();
    println!("{found} of {} caught", ats.len());
    assert!(found * 10 >= ats.len(), "{found} of {}", ats.len());
}
