//! What every engine keeps: the same calls against the engine in memory, the file engine alone and as the single
//! writer, and the engine of many writers, each compared with a `BTreeMap`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::subject::{each, error_of};
use super::*;
use crate::store::overlay::{Base, Overlay};
use crate::store::table::{CUSTOMER, INTERACTION, NOTE, ORDER, PROFILE, PURCHASES};
use crate::store::{Key, Run, Scan, Sharing, Table, Tables, open};

#[track_caller]
fn assert_reads(view: &View, model: &Rows, rng: &mut Rng) {
    assert!(rows_of(view).unwrap() == *model, "the rows differ");
    for _ in 0..4 {
        let (a, b) = (random_key(rng), random_key(rng));
        let expected: Vec<_> = model
            .iter()
            .filter(|(key, _)| (&a..&b).contains(key))
            .map(|(key, value)| (bytes(key), bytes(value)))
            .collect();
        let forwards: Vec<_> = view.scan(range(&a, &b)).unwrap().collect::<Result<_>>().unwrap();
        let mut backwards: Vec<_> = view
            .scan_back(range(&a, &b))
            .unwrap()
            .collect::<Result<_>>()
            .unwrap();
        backwards.reverse();
        assert!(
            forwards == expected && backwards == expected,
            "from {a:?} to {b:?}"
        );
        assert_eq!(view.get(&a).unwrap().as_deref(), model.get(&a).map(Vec::as_slice));
    }
}

/// Keys of one to three bytes over a small alphabet, so that commits meet; prefixes of each other, and the edges.
fn random_key(rng: &mut Rng) -> Vec<u8> {
    let length = 1 + rng.index(3);
    (0..length)
        .map(|_| [0, 1, 7, 8, 9, 0x7f, 0x80, 0xfe, 0xff][rng.index(9)])
        .collect()
}

fn random_change(rng: &mut Rng, rows: usize, length: usize) -> Change {
    (0..=rng.index(rows))
        .map(|_| {
            let length = rng.index(length);
            let value = (!rng.one_in(4)).then(|| rng.bytes(length));
            (random_key(rng), value)
        })
        .collect()
}

/// The change as a run, with rows that later ones replace, in no order.
fn run_of(change: &Change, rng: &mut Rng) -> WriteSet {
    let mut run = Run::default();
    for key in change.keys() {
        if rng.one_in(3) {
            run.put(key, b"replaced").unwrap();
        }
    }
    for (key, value) in change.iter().rev() {
        match value {
            Some(value) => run.put(key, value).unwrap(),
            None => run.delete(key).unwrap(),
        }
    }
    WriteSet::Run(run)
}

/// Rows at the bottom, as a tree would give them.
struct Bottom(Rows);

impl Bottom {
    fn rows(&self, range: &KeyRange) -> Vec<Result<(Bytes, Bytes)>> {
        self.0
            .iter()
            .filter(|(key, _)| (&*range.start..&*range.end).contains(&key.as_slice()))
            .map(|(key, value)| Ok((bytes(key), bytes(value))))
            .collect()
    }
}

impl Base for Bottom {
    fn get(&self, key: &[u8]) -> Result<Option<Bytes>> {
        Ok(self.0.get(key).map(|value| bytes(value)))
    }

    fn scan(&self, range: KeyRange) -> Result<Scan<'_>> {
        Ok(Box::new(self.rows(&range).into_iter()))
    }

    fn scan_back(&self, range: KeyRange) -> Result<Scan<'_>> {
        Ok(Box::new(self.rows(&range).into_iter().rev()))
    }
}

#[test]
fn a_view_reads_through_its_layers() {
    for seed in seeds(300) {
        let rng = &mut Rng(seed);
        let layers = [(); 3].map(|()| random_change(rng, 40, 4));
        let mut model = Rows::new();
        apply(&mut model, &layers[0]);
        let base = Bottom(model.clone());
        let overlay = |change: &Change| -> Overlay {
            change
                .iter()
                .map(|(key, value)| (bytes(key), value.as_deref().map(bytes)))
                .collect()
        };
        let view = View {
            frozen: overlay(&layers[1]),
            active: overlay(&layers[2]),
            base: Arc::new(base),
        };
        apply(&mut model, &layers[1]);
        apply(&mut model, &layers[2]);
        assert_reads(&view, &model, rng);
    }
}

#[test]
fn random_operations_agree_with_a_map() {
    for seed in seeds(4) {
        each(|mut subject| {
            let rng = &mut Rng(seed);
            let mut model = Rows::new();
            let mut held: Vec<(View, Rows)> = Vec::new();
            for step in 0..250 {
                let engine = &*subject.engine;
                match rng.below(100) {
                    0..50 => {
                        let change = random_change(rng, 20, 200);
                        commit(engine, &change).unwrap();
                        apply(&mut model, &change);
                    }
                    // A half of the log takes about a dozen of these.
                    50..70 => {
                        let change = random_change(rng, 4, 100_000);
                        commit(engine, &change).unwrap();
                        apply(&mut model, &change);
                    }
                    70..75 => {
                        let change = random_change(rng, 400, 100);
                        engine.update(&mut |_| Ok(run_of(&change, rng))).unwrap();
                        apply(&mut model, &change);
                    }
                    75..80 => held.push((engine.view().unwrap(), model.clone())),
                    80..85 if !held.is_empty() => {
                        let (view, rows) = held.swap_remove(rng.index(held.len()));
                        assert_reads(&view, &rows, rng);
                    }
                    85..88 => engine.checkpoint().unwrap(),
                    88..90 => {
                        let result = engine.compact();
                        if !subject.moves_pages() {
                            assert_eq!(error_of(result), Code::Locked);
                        } else if held.is_empty() || subject.sharing.is_none() {
                            result.unwrap();
                        } else {
                            assert_eq!(error_of(result), Code::SnapshotsOpen);
                        }
                    }
                    90..92 => {
                        let result = engine.check();
                        if !subject.moves_pages() {
                            assert_eq!(error_of(result), Code::Locked);
                        } else if held.is_empty() || subject.sharing.is_none() {
                            assert!(result.unwrap());
                        } else {
                            assert_eq!(error_of(result), Code::SnapshotsOpen);
                        }
                    }
                    92..94 => {
                        // Views outlive neither the file nor the handle.
                        held.clear();
                        let close = rng.one_in(2);
                        subject.reopen(close);
                    }
                    94..96 => {
                        let refused: Result<()> = engine.update(&mut |_| Err(Code::Taken.into()));
                        assert_eq!(error_of(refused), Code::Taken);
                        commit(engine, &Change::new()).unwrap();
                    }
                    _ => drop(engine.stats().unwrap()),
                }
                if step % 10 == 0 {
                    assert_reads(&subject.engine.view().unwrap(), &model, rng);
                }
            }
            for (view, rows) in held {
                assert_reads(&view, &rows, rng);
            }
            subject.reopen(true);
            assert_reads(&subject.engine.view().unwrap(), &model, rng);
        });
    }
}

#[test]
fn thousands_of_small_commits_pass_through_both_halves_of_the_log() {
    each(|mut subject| {
        let mut model = Rows::new();
        let mut first = None;
        for number in 0..6_000_u32 {
            let key = (number % 900).to_be_bytes().to_vec();
            let mut change = Change::from([(key, Some(vec![number as u8; 1_000]))]);
            change.insert(b"last".to_vec(), Some(number.to_be_bytes().to_vec()));
            change.insert(((number * 7) % 900).to_be_bytes().to_vec(), None);
            commit(&*subject.engine, &change).unwrap();
            apply(&mut model, &change);
            if number == 100 {
                first = Some((subject.engine.view().unwrap(), model.clone()));
            }
            if number % 1_000 == 0 {
                assert_reads(&subject.engine.view().unwrap(), &model, &mut Rng(1));
            }
        }
        let (view, rows) = first.unwrap();
        assert_reads(&view, &rows, &mut Rng(2));
        drop(view);
        subject.reopen(false);
        assert_reads(&subject.engine.view().unwrap(), &model, &mut Rng(3));
    });
}

#[test]
fn no_increment_of_many_threads_is_lost() {
    each(|mut subject| {
        let engine = &*subject.engine;
        std::thread::scope(|scope| {
            for thread in 0..64_u8 {
                scope.spawn(move || {
                    let mut last = 0;
                    for _ in 0..10 {
                        let became = increment(engine, b"all").unwrap();
                        assert!(became > last, "went back in time");
                        last = became;
                        let mine = increment(engine, &[thread]).unwrap();
                        // What was acknowledged is in every later view.
                        assert!(number(engine.view().unwrap().get(&[thread]).unwrap()) >= mine);
                        assert!(number(engine.view().unwrap().get(b"all").unwrap()) >= last);
                    }
                });
            }
        });
        subject.reopen(false);
        let view = subject.engine.view().unwrap();
        assert_eq!(number(view.get(b"all").unwrap()), 64 * 10);
        assert!((0..64).all(|thread| number(view.get(&[thread]).unwrap()) == 10));
    });
}

/// Two rows that every commit changes together never differ in a view, whatever checkpoints do meanwhile.
#[test]
fn no_view_shows_half_a_commit() {
    each(|subject| {
        let engine = &*subject.engine;
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let mut last = 0;
                    while !done.load(Ordering::Relaxed) {
                        let view = engine.view().unwrap();
                        let (left, right) = (view.get(b"left").unwrap(), view.get(b"right").unwrap());
                        assert!(left == right, "half a commit");
                        let now = number(left.map(|value| bytes(&value[..8])));
                        assert!(now >= last, "went back in time");
                        last = now;
                    }
                });
            }
            for round in 1..=120_u64 {
                let mut value = round.to_be_bytes().to_vec();
                value.resize(60_000, round as u8);
                let change = Change::from([
                    (b"left".to_vec(), Some(value.clone())),
                    (b"right".to_vec(), Some(value)),
                ]);
                if round % 20 == 0 {
                    engine
                        .update(&mut |_| Ok(run_of(&change, &mut Rng(round))))
                        .unwrap();
                } else {
                    commit(engine, &change).unwrap();
                }
            }
            done.store(true, Ordering::Relaxed);
        });
    });
}

#[test]
fn stats_tell_sizes_and_the_log() {
    each(|subject| {
        let engine = &*subject.engine;
        let empty = engine.stats().unwrap();
        assert_eq!((empty.log_commits, empty.log_bytes), (0, 0));
        for number in 0..10_u32 {
            put(engine, &number.to_be_bytes(), &[7; 1_000]).unwrap();
        }
        let full = engine.stats().unwrap();
        if subject.sharing.is_some() {
            assert_eq!(full.log_commits, 10);
            assert!((10_000..12_000).contains(&full.log_bytes), "{full:?}");
            let length = std::fs::metadata(&subject.path).unwrap().len();
            assert_eq!(full.file_bytes, length);
            assert!(full.free_bytes < full.file_bytes);
        }
        engine.checkpoint().unwrap();
        let moved = engine.stats().unwrap();
        assert_eq!((moved.log_commits, moved.log_bytes), (0, 0));
        if subject.moves_pages() {
            assert!(
                moved.stored_bytes >= 10_040 && moved.stored_bytes > empty.stored_bytes,
                "{moved:?}"
            );
        }
    });
}

#[test]
fn compact_gives_space_back() {
    each(|subject| {
        let engine = &*subject.engine;
        for round in 0..3_u8 {
            let rows = (0..1_000_u32).map(|row| (row.to_be_bytes().to_vec(), Some(vec![round; 4_000])));
            engine
                .update(&mut |_| Ok(run_of(&rows.clone().collect(), &mut Rng(0))))
                .unwrap();
        }
        let kept = 0_u32.to_be_bytes();
        let gone = (1..1_000_u32).map(|row| (row.to_be_bytes().to_vec(), None));
        engine
            .update(&mut |_| Ok(run_of(&gone.clone().collect(), &mut Rng(1))))
            .unwrap();
        let view = engine.view().unwrap();
        if subject.moves_pages() && subject.sharing.is_some() {
            let before = engine.stats().unwrap();
            assert_eq!(error_of(engine.compact()), Code::SnapshotsOpen);
            drop(view);
            engine.compact().unwrap();
            let after = engine.stats().unwrap();
            assert!(
                after.file_bytes * 2 < before.file_bytes && after.free_bytes * 2 < before.free_bytes,
                "{before:?} {after:?}"
            );
        }
        assert_eq!(get(engine, &kept).unwrap(), Some(vec![2; 4_000]));
        assert_eq!(rows_of(&engine.view().unwrap()).unwrap().len(), 1);
        put(engine, b"later", b"1").unwrap();
        assert_eq!(rows_of(&engine.view().unwrap()).unwrap().len(), 2);
    });
}

/// The rows of a commit at the edges of what the log takes: an empty key and value, one row just below and just above
/// a quarter of a half, and commits that fill a half to its last byte.
#[test]
fn commits_of_any_size_are_kept() {
    each(|mut subject| {
        let mut model = Rows::new();
        let quarter = crate::store::log::MAX_RECORD;
        let lengths = (quarter - 60..quarter + 20)
            .step_by(7)
            .chain([0, 1, 126, 127, 128, 16_383, 16_384]);
        for (number, length) in lengths.enumerate() {
            let key = vec![number as u8; number % 3];
            let change = Change::from([(key, Some(vec![number as u8; length]))]);
            commit(&*subject.engine, &change).unwrap();
            apply(&mut model, &change);
            assert!(rows_of(&subject.engine.view().unwrap()).unwrap() == model);
        }
        subject.reopen(false);
        assert!(rows_of(&subject.engine.view().unwrap()).unwrap() == model);
    });
}

/// An error of the caller's own work is not a failure of the disk: views stay as they are.
#[test]
fn an_error_of_the_callers_work_does_not_disturb_the_handle() {
    each(|subject| {
        let engine = &*subject.engine;
        for number in 0..2_000_u32 {
            put(engine, &number.to_be_bytes(), &[1; 100]).unwrap();
        }
        engine.checkpoint().unwrap();
        let view = engine.view().unwrap();
        for code in [
            Code::Io,
            Code::DiskFull,
            Code::Internal,
            Code::NoFile,
            Code::Corrupt,
        ] {
            let refused: Result<()> = engine.update(&mut |_| Err(Error::new(code)));
            assert_eq!(error_of(refused), code);
            put(engine, b"next", b"1").unwrap();
        }
        assert_eq!(rows_of(&view).unwrap().len(), 2_000);
    });
}

/// A panic in the caller's work passes through and leaves the store usable, for this handle and for others.
#[test]
fn a_panic_of_the_callers_work_leaves_the_store_usable() {
    each(|subject| {
        let engine = &*subject.engine;
        put(engine, b"a", b"1").unwrap();
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _ = engine.update(&mut |_| panic!("the caller's"));
        }));
        assert!(panicked.is_err());
        if subject.sharing == Some(Sharing::ManyWriters) {
            let other = open(&subject.path, Sharing::ManyWriters, false).unwrap();
            put(&*other, b"c", b"1").unwrap();
        }
        put(engine, b"b", b"1").unwrap();
        assert!(get(engine, b"a").unwrap().is_some() && get(engine, b"b").unwrap().is_some());
    });
}

/// Some rows of clusters: of each customer a few, but of some customers very many that lie between the others' rows.
fn random_clusters(rng: &mut Rng) -> Change {
    let mut change = Change::new();
    for _ in 0..40 {
        let owner = [0, 1, 2, 3, 200, u32::MAX - 1, u32::MAX][rng.index(7)];
        let table = [&CUSTOMER, &PROFILE, &NOTE, &ORDER, &INTERACTION][rng.index(5)];
        let is_many = matches!(*table, NOTE | ORDER) && rng.one_in(3);
        for _ in 0..if is_many { 60 } else { 1 } {
            let key = Key::owned(table, owner).u8(rng.index(256).try_into().unwrap());
            let value = (!rng.one_in(4)).then(|| rng.bytes(30));
            change.insert(key.into_bytes().to_vec(), value);
        }
    }
    change
}

#[test]
fn rows_of_some_tables_are_those_among_all() {
    const SOME: [&[&Table]; 5] = [
        &[&CUSTOMER, &PROFILE],
        &[&ORDER],
        &[&INTERACTION, &CUSTOMER],
        &[&NOTE, &PURCHASES],
        &[&PURCHASES],
    ];
    for seed in seeds(10) {
        each(|subject| {
            let rng = &mut Rng(seed);
            for _ in 0..6 {
                let change = random_clusters(rng);
                if rng.one_in(2) {
                    commit(&*subject.engine, &change).unwrap();
                } else {
                    subject.engine.update(&mut |_| Ok(run_of(&change, rng))).unwrap();
                }
                if rng.one_in(3) {
                    subject.engine.checkpoint().unwrap();
                }
                let view = subject.engine.view().unwrap();
                for tables in SOME {
                    let first = [0, 2, 200, u32::MAX][rng.index(4)];
                    for range in [Key::clusters().range(), Key::cluster(first).range()] {
                        let rows = view.scan(range.clone()).unwrap().map(Result::unwrap);
                        let expected: Vec<_> = rows
                            .filter(|(key, _)| tables.iter().any(|table| table.id == key[5]))
                            .collect();
                        let found = view.scan_tables(range, Tables(tables)).unwrap();
                        assert_eq!(found.collect::<Result<Vec<_>>>().unwrap(), expected);
                    }
                }
            }
        });
    }
}
