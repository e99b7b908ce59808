//! Several handles on one file, in one process and in several, some of them killed.
//!
//! The other process is this test's own binary, run again for the one test that is ignored otherwise. It tells of each
//! commit that was acknowledged, and is killed in the middle of its work.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::subject::error_of;
use super::*;
use crate::store::{Run, Sharing, open};

const ALL: [Sharing; 4] = [
    Sharing::Exclusive,
    Sharing::SingleWriter,
    Sharing::Follower,
    Sharing::ManyWriters,
];

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    (folder, path)
}

/// Commit number `number`: two rows that are always alike, of changing size, now and then as a run.
fn write_pair(engine: &dyn Engine, number: u64) -> Result<()> {
    let length = match number % 7 {
        0 => 100_000,
        1..3 => 20_000,
        _ => 100,
    };
    let mut value = number.to_be_bytes().to_vec();
    value.resize(length, number as u8);
    engine.update(&mut |_| {
        let pair = [b"left".as_slice(), b"right"];
        Ok(if number.is_multiple_of(25) {
            let mut run = Run::default();
            for key in pair {
                run.put(key, &value).unwrap();
            }
            WriteSet::Run(run)
        } else {
            let rows = pair.into_iter().map(|key| (bytes(key), Some(bytes(&value))));
            WriteSet::Rows(rows.collect())
        })
    })
}

/// The number of the last commit in a view, none of which may be there by half.
#[track_caller]
fn read_pair(view: &View) -> u64 {
    let (left, right) = (view.get(b"left").unwrap(), view.get(b"right").unwrap());
    assert!(left == right, "half a commit");
    number(left.map(|value| bytes(&value[..8])))
}

/// A second process on the file.
struct Other {
    child: Child,
    lines: std::io::Lines<BufReader<ChildStdout>>,
}

impl Other {
    fn start(role: &str, path: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["store::tests::sharing::the_other_process", "--exact"])
            .args(["--ignored", "--nocapture", "--test-threads=1"])
            .env("CRM_TEST_ROLE", role)
            .env("CRM_TEST_FILE", path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The number of the next commit that it acknowledges, or none when it is gone.
    fn next(&mut self) -> Option<u64> {
        self.lines
            .by_ref()
            .find_map(|line| line.unwrap().strip_prefix("acknowledged ")?.parse().ok())
    }

    /// Kills it without a warning; the last commit it had told of.
    fn kill(mut self) -> Option<u64> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::iter::from_fn(|| self.next()).last()
    }
}

#[test]
#[ignore = "the other process of the tests in this file"]
fn the_other_process() {
    let Some(path) = std::env::var_os("CRM_TEST_FILE").map(PathBuf::from) else {
        return;
    };
    let role = std::env::var("CRM_TEST_ROLE").unwrap();
    let sharing = match role.as_str() {
        "alone" => Sharing::Exclusive,
        "writer" => Sharing::SingleWriter,
        _ => Sharing::ManyWriters,
    };
    let engine = open(&path, sharing, false).unwrap();
    // The harness has begun a line.
    println!();
    if let Some(name) = role.strip_prefix("many ") {
        let name = name.as_bytes();
        loop {
            let mine = count_both(&*engine, name).unwrap();
            println!("acknowledged {mine}");
        }
    }
    let last = read_pair(&engine.view().unwrap());
    println!("acknowledged {last}");
    for number in last + 1.. {
        write_pair(&*engine, number).unwrap();
        println!("acknowledged {number}");
    }
}

/// Counts under a name and, in the same commit, under a common one.
fn count_both(engine: &dyn Engine, name: &[u8]) -> Result<u64> {
    let mut mine = 0;
    engine.update(&mut |view| {
        mine = number(view.get(name)?) + 1;
        let all = number(view.get(b"all")?) + 1;
        let rows = [(name, mine), (b"all", all)];
        let rows = rows.map(|(key, count)| (bytes(key), Some(bytes(&count.to_be_bytes()))));
        Ok(WriteSet::Rows(rows.into()))
    })?;
    Ok(mine)
}

#[test]
fn who_may_open_the_file_beside_whom() {
    for first in ALL {
        for second in ALL {
            let (_folder, path) = folder();
            drop(open(&path, Sharing::Exclusive, true).unwrap());
            let holder = open(&path, first, false).unwrap();
            let expected = match (first, second) {
                (Sharing::Exclusive, _) | (_, Sharing::Exclusive) => false,
                (Sharing::Follower, _) | (_, Sharing::Follower) => true,
                (first, second) => (first, second) == (Sharing::ManyWriters, Sharing::ManyWriters),
            };
            match open(&path, second, false) {
                Ok(_) => assert!(expected, "{first:?} let {second:?} in"),
                Err(error) => assert!(
                    !expected && error.code() == Code::Locked,
                    "{first:?} beside {second:?}: {error}"
                ),
            }
            // Nothing of the holder is disturbed, and what it held is free after it.
            if first != Sharing::Follower {
                put(&*holder, b"a", b"1").unwrap();
            }
            holder.close().unwrap();
            open(&path, second, false).unwrap();
        }
    }
}

#[test]
fn another_process_holds_the_file() {
    let (_folder, path) = folder();
    drop(open(&path, Sharing::Exclusive, true).unwrap());
    let mut other = Other::start("alone", &path);
    other.next().unwrap();
    for sharing in ALL {
        assert_eq!(error_of(open(&path, sharing, false)), Code::Locked, "{sharing:?}");
    }
    other.kill();
    open(&path, Sharing::Exclusive, false).unwrap();
}

#[test]
fn a_follower_only_reads() {
    let (_folder, path) = folder();
    let writer = open(&path, Sharing::SingleWriter, true).unwrap();
    let follower = open(&path, Sharing::Follower, true).unwrap();
    put(&*writer, b"a", b"1").unwrap();
    let to = path.with_file_name("copy.crm");
    let answers = [
        error_of(put(&*follower, b"a", b"2")),
        error_of(commit(&*follower, &Change::new())),
        error_of(follower.checkpoint()),
        error_of(follower.compact()),
        error_of(follower.check()),
    ];
    assert_eq!(answers, [Code::Follower; 5]);
    assert_eq!(get(&*follower, b"a").unwrap().as_deref(), Some(&b"1"[..]));
    let stats = follower.stats().unwrap();
    assert_eq!((stats.log_commits, stats.log_bytes > 0), (1, true));
    follower.backup(&to).unwrap();
    // What a follower reads stays where it is.
    assert_eq!(error_of(writer.compact()), Code::SnapshotsOpen);
    follower.close().unwrap();
    writer.compact().unwrap();
    let copy = open(&to, Sharing::Exclusive, false).unwrap();
    assert_eq!(get(&*copy, b"a").unwrap().as_deref(), Some(&b"1"[..]));
}

/// Followers see every commit as soon as it is acknowledged, never half of one, and never go back, across checkpoints,
/// runs and the writer's coming and going. A view they took stays what it was.
#[test]
fn a_follower_sees_what_the_writer_commits() {
    for sharing in [Sharing::SingleWriter, Sharing::ManyWriters] {
        let (_folder, path) = folder();
        let mut writer = open(&path, sharing, true).unwrap();
        let (acknowledged, done) = (AtomicU64::new(0), AtomicBool::new(false));
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let follower = open(&path, Sharing::Follower, false).unwrap();
                    let mut last = 0;
                    let mut held = None;
                    while !done.load(Ordering::Acquire) {
                        let at_least = acknowledged.load(Ordering::Acquire);
                        let view = follower.view().unwrap();
                        let now = read_pair(&view);
                        assert!(now >= at_least, "{now} after {at_least} was acknowledged");
                        assert!(now >= last, "{now} after {last}");
                        last = now;
                        let (old, then) = held.get_or_insert((view, now));
                        assert_eq!(read_pair(old), *then);
                        if now > *then + 40 {
                            held = None;
                        }
                    }
                });
            }
            for number in 1..=300 {
                write_pair(&*writer, number).unwrap();
                acknowledged.store(number, Ordering::Release);
                match number {
                    60 | 61 | 200 => writer.checkpoint().unwrap(),
                    100 | 220 => {
                        writer.close().unwrap();
                        writer = open(&path, sharing, false).unwrap();
                    }
                    _ => {}
                }
            }
            done.store(true, Ordering::Release);
        });
    }
}

/// A writer is killed beside a follower: the follower goes on, a new one can be opened although nobody recovered the
/// file, and the next writer has every commit that was acknowledged.
#[test]
fn a_writer_is_killed_beside_a_follower() {
    let (_folder, path) = folder();
    drop(open(&path, Sharing::Exclusive, true).unwrap());
    let mut last = 0;
    for seed in seeds(8) {
        let rng = &mut Rng(seed);
        let mut other = Other::start("writer", &path);
        assert_eq!(other.next(), Some(last));
        let follower = open(&path, Sharing::Follower, false).unwrap();
        for _ in 0..20 + rng.below(80) {
            let acknowledged = other.next().unwrap();
            let seen = read_pair(&follower.view().unwrap());
            assert!(seen >= acknowledged, "{seen} after {acknowledged}");
            last = seen;
        }
        let acknowledged = other.kill().unwrap_or(0).max(last);
        let seen = read_pair(&follower.view().unwrap());
        assert!((acknowledged..=acknowledged + 1).contains(&seen));
        if rng.one_in(2) {
            drop(follower);
        }
        // A run that was about to be acknowledged is in the tree, but a tree that is open already does not look for it.
        let late = open(&path, Sharing::Follower, false).unwrap();
        last = read_pair(&late.view().unwrap());
        assert!((seen..=acknowledged + 1).contains(&last), "{last} after {seen}");
    }
    let engine = open(&path, Sharing::Exclusive, false).unwrap();
    assert!(engine.check().unwrap());
}

#[test]
fn a_process_that_is_killed_loses_nothing_that_was_acknowledged() {
    let (_folder, path) = folder();
    drop(open(&path, Sharing::Exclusive, true).unwrap());
    let mut last = 0;
    for seed in seeds(10) {
        let mut other = Other::start("alone", &path);
        assert_eq!(other.next(), Some(last));
        for _ in 0..Rng(seed).below(150) {
            last = other.next().unwrap();
        }
        let acknowledged = other.kill().unwrap_or(0).max(last);
        let engine = open(&path, Sharing::Exclusive, false).unwrap();
        last = read_pair(&engine.view().unwrap());
        assert!((acknowledged..=acknowledged + 1).contains(&last));
    }
}

/// Three processes count, this one and two others; one after the other is killed and replaced.
#[test]
fn one_of_many_writers_is_killed() {
    let (_folder, path) = folder();
    let engine = open(&path, Sharing::ManyWriters, true).unwrap();
    let rng = &mut Rng(1);
    let mut others: [_; 2] = std::array::from_fn(|index| Other::start(&format!("many {index}"), &path));
    let mut told = [0; 2];
    let mut mine = 0;
    for seed in seeds(12) {
        for _ in 0..10 + rng.below(40) {
            for (other, told) in others.iter_mut().zip(&mut told) {
                *told = other.next().unwrap();
            }
            mine = count_both(&*engine, b"mine").unwrap();
        }
        let index = (seed % 2) as usize;
        let next = Other::start(&format!("many {index}"), &path);
        let killed = std::mem::replace(&mut others[index], next);
        told[index] = killed.kill().unwrap_or(0).max(told[index]);
        let now = number(engine.view().unwrap().get(&[b'0' + index as u8]).unwrap());
        assert!(now >= told[index], "{now} of {} acknowledged", told[index]);
    }
    for (index, other) in others.into_iter().enumerate() {
        told[index] = other.kill().unwrap_or(0).max(told[index]);
    }
    engine.close().unwrap();
    let engine = open(&path, Sharing::Exclusive, false).unwrap();
    assert!(engine.check().unwrap());
    let view = engine.view().unwrap();
    let count = |key: &[u8]| number(view.get(key).unwrap());
    assert_eq!(count(b"mine"), mine);
    for (index, told) in told.into_iter().enumerate() {
        assert!(count(&[b'0' + index as u8]) >= told);
    }
    assert_eq!(count(b"all"), count(b"mine") + count(b"0") + count(b"1"));
}
