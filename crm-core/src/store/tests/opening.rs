//! Files as a whole: made, opened, copied and closed, also by several threads at once.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use super::crash::{self, new_image, run_of};
use super::disk::Platter;
use super::subject::{SHARINGS, Subject, each, error_of};
use super::*;
use crate::store::{Run, Sharing, WriteSet, open};

#[test]
fn a_backup_is_one_moment_of_a_store_that_goes_on() {
    each(|subject| {
        let engine = &*subject.engine;
        let to = subject.path.with_file_name("copy.crm");
        // The edge of what a key can be.
        put(engine, &[0xff; 64], b"last").unwrap();
        for row in 0..200_u32 {
            put(engine, &[b"row", &row.to_be_bytes()[..]].concat(), &[1; 5_000]).unwrap();
        }
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let both = Change::from([(b"a".to_vec(), None), (b"b".to_vec(), None)]);
                    let number = increment(engine, b"a").unwrap().to_be_bytes();
                    let both = both.into_keys().map(|key| (key, Some(number.to_vec())));
                    commit(engine, &both.collect()).unwrap();
                }
            });
            engine.backup(&to).unwrap();
            done.store(true, Ordering::Relaxed);
        });
        assert_eq!(error_of(engine.backup(&to)), Code::AlreadyExists);
        let copy = open(&to, Sharing::Exclusive, false).unwrap();
        assert!(copy.check().unwrap());
        let view = copy.view().unwrap();
        let rows = rows_of(&view).unwrap();
        assert_eq!(rows.values().filter(|value| **value == [1; 5_000]).count(), 200);
        assert_eq!(rows.get(&[0xff; 64][..]).map(Vec::as_slice), Some(&b"last"[..]));
        let (a, b) = (number(view.get(b"a").unwrap()), number(view.get(b"b").unwrap()));
        assert!(a == b || a == b + 1, "{a} and {b}");
        put(&*copy, b"a", b"works").unwrap();
        let left: Vec<_> = std::fs::read_dir(to.parent().unwrap()).unwrap().collect();
        let expected = 1 + usize::from(subject.sharing.is_some());
        assert_eq!(left.len(), expected, "a temporary file was left");
    });
}

#[test]
fn a_failed_backup_leaves_nothing() {
    let subject = Subject::new(Some(Sharing::Exclusive));
    put(&*subject.engine, b"a", b"1").unwrap();
    let nowhere = subject.path.with_file_name("missing").join("copy.crm");
    assert_eq!(error_of(subject.engine.backup(&nowhere)), Code::NoFile);
    assert_eq!(error_of(open(&nowhere, Sharing::Exclusive, true)), Code::NoFile);
    assert!(Code::NoFile.message().contains("folder"));
    assert_eq!(get(&*subject.engine, b"a").unwrap().as_deref(), Some(&b"1"[..]));
}

#[test]
fn after_close_every_call_answers_closed() {
    each(|subject| {
        let engine = &*subject.engine;
        put(engine, b"a", b"1").unwrap();
        let view = engine.view().unwrap();
        engine.close().unwrap();
        let to = subject.path.with_file_name("copy.crm");
        let answers = [
            error_of(engine.view()),
            error_of(put(engine, b"a", b"2")),
            error_of(commit(engine, &Change::new())),
            error_of(engine.checkpoint()),
            error_of(engine.compact()),
            error_of(engine.backup(&to)),
            error_of(engine.check()),
            error_of(engine.stats()),
        ];
        assert_eq!(answers, [Code::Closed; 8]);
        // There is nothing left to close.
        engine.close().unwrap();
        // A view from before answers, or says the same.
        match view.get(b"absent") {
            Ok(value) => assert_eq!(value, None),
            Err(error) => assert_eq!(error.code(), Code::Closed),
        }
        // The file is free, although the view is still there.
        if let Some(sharing) = subject.sharing {
            let again = open(&subject.path, sharing, false).unwrap();
            assert_eq!(get(&*again, b"a").unwrap().as_deref(), Some(&b"1"[..]));
        }
        drop(view);
    });
}

/// Closing while others write: each write is acknowledged and durable, or answers `closed`; nothing reaches the file
/// after it was released.
#[test]
fn closing_while_others_write_loses_nothing_that_was_acknowledged() {
    for round in 0..10 {
        for sharing in SHARINGS.into_iter().flatten() {
            let mut subject = Subject::new(Some(sharing));
            let engine = &*subject.engine;
            let acknowledged: u64 = std::thread::scope(|scope| {
                let writers: Vec<_> = (0..4_u8)
                    .map(|thread| {
                        scope.spawn(move || {
                            let mut acknowledged = 0;
                            loop {
                                match increment(engine, &[thread]) {
                                    Ok(_) => acknowledged += 1,
                                    Err(error) => {
                                        assert_eq!(error.code(), Code::Closed);
                                        return acknowledged;
                                    }
                                }
                            }
                        })
                    })
                    .collect();
                let started = || number(engine.view().unwrap().get(&[0]).unwrap()) > round;
                while !started() {
                    std::thread::yield_now();
                }
                engine.close().unwrap();
                // Another opener may have the file from here on.
                let other = open(&subject.path, sharing, false).unwrap();
                put(&*other, b"other", b"1").unwrap();
                drop(other);
                writers.into_iter().map(|writer| writer.join().unwrap()).sum()
            });
            subject.reopen(false);
            let view = subject.engine.view().unwrap();
            let found: u64 = (0..4).map(|thread| number(view.get(&[thread]).unwrap())).sum();
            assert_eq!(found, acknowledged, "{sharing:?}");
            assert!(view.get(b"other").unwrap().is_some());
        }
    }
}

#[test]
fn what_is_not_a_store_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let answer = |path: &PathBuf, sharing| error_of(open(path, sharing, false));
    for sharing in [Sharing::Exclusive, Sharing::Follower, Sharing::ManyWriters] {
        assert_eq!(answer(&path, sharing), Code::NoFile);
        assert_eq!(answer(&folder.path().to_owned(), sharing), Code::Io);
        std::fs::write(&path, b"short").unwrap();
        assert_eq!(answer(&path, sharing), Code::NotACrm);
        std::fs::write(&path, vec![b'x'; 5 << 20]).unwrap();
        assert_eq!(answer(&path, sharing), Code::NotACrm);
        // Nothing that is not ours is changed.
        assert_eq!(std::fs::read(&path).unwrap(), vec![b'x'; 5 << 20]);
        std::fs::remove_file(&path).unwrap();
    }
    drop(open(&path, Sharing::Exclusive, true).unwrap());
    let good = std::fs::read(&path).unwrap();
    let mut newer = good.clone();
    newer[16] = 9;
    std::fs::write(&path, &newer).unwrap();
    assert_eq!(answer(&path, Sharing::Exclusive), Code::Corrupt);
    let checksum = crc32fast::hash(&newer[..60]);
    newer[60..64].copy_from_slice(&checksum.to_le_bytes());
    std::fs::write(&path, &newer).unwrap();
    assert_eq!(answer(&path, Sharing::Exclusive), Code::NewerFormat);
    std::fs::write(&path, &good).unwrap();
    open(&path, Sharing::Exclusive, false).unwrap();
}

/// Threads that create the same file at once all open the same store.
#[test]
fn creating_at_once_makes_one_file() {
    for _ in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.crm");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let engine = open(&path, Sharing::ManyWriters, true).unwrap();
                    increment(&*engine, b"n").unwrap();
                });
            }
        });
        let engine = open(&path, Sharing::Exclusive, false).unwrap();
        assert_eq!(number(engine.view().unwrap().get(b"n").unwrap()), 8);
        assert!(engine.check().unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

/// A commit that rewrites the tree leaves as many free pages as the tree had, and the database had doubled the file.
#[test]
fn closing_gives_back_what_large_commits_left() {
    let subject = Subject::new(Some(Sharing::Exclusive));
    let engine = &*subject.engine;
    for round in 0..3_u8 {
        engine
            .update(&mut |_| {
                let mut run = Run::default();
                for row in 0..4_000_u32 {
                    run.put(&row.to_be_bytes(), &[round; 1_000])?;
                }
                Ok(WriteSet::Run(run))
            })
            .unwrap();
    }
    let stored = engine.stats().unwrap().stored_bytes;
    engine.close().unwrap();
    let length = std::fs::metadata(&subject.path).unwrap().len();
    assert!(length - (4 << 20) < stored * 5 / 4, "{length} bytes for {stored}");
    let again = open(&subject.path, Sharing::Exclusive, false).unwrap();
    assert!(again.check().unwrap());
    assert_eq!(rows_of(&again.view().unwrap()).unwrap().len(), 4_000);
}

/// A second compaction on closing would be for nothing.
#[test]
fn a_file_that_was_compacted_is_only_closed() {
    let platter = Platter::new(new_image());
    let calls_of_closing = |rewrites: u8| {
        let engine = crash::open(&platter, Sharing::Exclusive).unwrap();
        for round in 0..rewrites {
            let row = |row: u32| (row.to_be_bytes().to_vec(), Some(vec![round; 1_000]));
            let rows: Change = (0..4_000).map(row).collect();
            engine.update(&mut |_| Ok(run_of(&rows))).unwrap();
        }
        engine.compact().unwrap();
        let before = platter.calls();
        engine.close().unwrap();
        platter.calls() - before
    };
    let after_rewriting = calls_of_closing(2);
    assert_eq!(after_rewriting, calls_of_closing(0));
}
