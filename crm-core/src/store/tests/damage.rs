//! Files that were damaged while nobody had them open: a flipped bit, a part cut off, two pages swapped.
//!
//! Opening, reading and `check` answer with a typed error or with what was stored, and never panic. One thing is out of
//! reach: damage to the last commits of a process that was killed, and all behind them, looks as if they had never been.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::crash::{new_image, open};
use super::disk::Platter;
use super::*;
use crate::base::ErrorKind;
use crate::store::disk::{LOG, TREE};
use crate::store::{Run, Sharing};

const PAGE: u64 = 4096;

/// A store of some hundred pages, closed and compact, and what is in it.
fn stored() -> (Vec<u8>, Rows) {
    let platter = Platter::new(new_image());
    let engine = open(&platter, Sharing::Exclusive).unwrap();
    let rng = &mut Rng(7);
    let mut model = Rows::new();
    for number in 0..2_000_u64 {
        let length = match rng.below(100) {
            0 => 20_000,
            1..5 => 3_000,
            _ => rng.index(200),
        };
        model.insert(number.wrapping_mul(977).to_be_bytes().to_vec(), rng.bytes(length));
    }
    let mut run = Some(Run::default());
    for (key, value) in &model {
        run.as_mut().unwrap().put(key, value).unwrap();
    }
    engine
        .update(&mut |_| Ok(WriteSet::Run(run.take().unwrap())))
        .unwrap();
    engine.compact().unwrap();
    engine.close().unwrap();
    (platter.image(), model)
}

/// A store whose process was killed with two halves of the log not in the tree yet, and what is in it after each of
/// its commits.
fn killed() -> (Vec<u8>, Vec<Rows>) {
    let platter = Platter::new(new_image());
    let engine = open(&platter, Sharing::Exclusive).unwrap();
    let tree = platter.image();
    let rng = &mut Rng(8);
    let mut states = vec![Rows::new()];
    for number in 0..300_u64 {
        let length = if number % 6 == 0 { 50_000 } else { rng.index(500) };
        let change = Change::from([(number.to_be_bytes().to_vec(), Some(rng.bytes(length)))]);
        commit(&*engine, &change).unwrap();
        let mut rows = states[states.len() - 1].clone();
        apply(&mut rows, &change);
        states.push(rows);
    }
    let log = platter.image();
    assert!(engine.stats().unwrap().log_commits < 150, "both halves");
    ([&log[..TREE as usize], &tree[TREE as usize..]].concat(), states)
}

#[derive(Debug)]
enum Damage {
    Bit(u64, u8),
    Cut(u64),
    Swap(u64, u64),
    Zeros(u64),
}

impl Damage {
    fn of_log(rng: &mut Rng) -> Self {
        let page = |rng: &mut Rng| LOG + rng.below((TREE - LOG) / PAGE) * PAGE;
        match rng.below(4) {
            0..2 => Self::Bit(LOG + rng.below(TREE - LOG), rng.below(8) as u8),
            2 => Self::Swap(page(rng), page(rng)),
            _ => Self::Zeros(page(rng)),
        }
    }

    fn random(length: u64, rng: &mut Rng) -> Self {
        let pages = (length - TREE) / PAGE;
        let page = |rng: &mut Rng| TREE + rng.below(pages) * PAGE;
        match rng.below(10) {
            // Mostly where the tree is, sometimes in the superblock and the log.
            0..4 => Self::Bit(TREE + rng.below(length - TREE), rng.below(8) as u8),
            4 => Self::Bit(rng.below(100), rng.below(8) as u8),
            5 => Self::Bit(TREE + rng.below(400), rng.below(8) as u8),
            6 => Self::Cut(rng.below(length)),
            7 => Self::Cut(page(rng)),
            8 => Self::Swap(page(rng), page(rng)),
            _ => Self::Zeros(page(rng)),
        }
    }

    fn apply(&self, image: &mut Vec<u8>) {
        let page = |at: u64| at as usize..(at + PAGE) as usize;
        match *self {
            Self::Bit(at, bit) => image[at as usize] ^= 1 << bit,
            Self::Cut(at) => image.truncate(at as usize),
            Self::Swap(one, other) => {
                let kept = image[page(one)].to_vec();
                image.copy_within(page(other), one as usize);
                image[page(other)].copy_from_slice(&kept);
            }
            Self::Zeros(at) => image[page(at)].fill(0),
        }
    }
}

/// What became of one damaged file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    /// Everything that was stored.
    Right,
    /// A typed error.
    Told,
    /// Something else, without a word; but `check` knows.
    Silent,
    /// Something else, and `check` finds nothing.
    Lost,
}

fn answer(image: Vec<u8>, model: &Rows) -> Answer {
    let told = |error: Error| {
        assert!(
            matches!(error.kind(), ErrorKind::Data | ErrorKind::Unavailable),
            "{error}"
        );
        Answer::Told
    };
    let platter = Platter::new(image);
    let engine = match open(&platter, Sharing::Exclusive) {
        Ok(engine) => engine,
        Err(error) => return told(error),
    };
    let mut answer = Answer::Right;
    let mut note = |result: Result<bool>| {
        answer = answer.max(match result {
            Ok(true) => Answer::Right,
            Ok(false) => Answer::Silent,
            Err(error) => told(error),
        });
    };
    note(engine.view().and_then(|view| Ok(rows_of(&view)? == *model)));
    for (key, value) in model.iter().step_by(17) {
        note(get(&*engine, key).map(|found| found.as_ref() == Some(value)));
    }
    note(
        engine
            .view()
            .and_then(|view| Ok(view.scan_back(everything())?.collect::<Result<Vec<_>>>()?.len()))
            .map(|rows| rows == model.len()),
    );
    // The damage may also be where nothing is read; then `check` may say so or not.
    let sound = engine.check();
    if answer == Answer::Silent && matches!(sound, Ok(true)) {
        return Answer::Lost;
    }
    answer
}

#[test]
fn damage_is_told_or_does_not_matter() {
    let (image, model) = stored();
    assert_eq!(answer(image.clone(), &model), Answer::Right);
    let mut answers = BTreeMap::new();
    for seed in seeds(200) {
        let mut damaged = image.clone();
        let damage = Damage::random(image.len() as u64, &mut Rng(seed));
        damage.apply(&mut damaged);
        let answer = catch_unwind(AssertUnwindSafe(|| answer(damaged, &model)));
        let answer = answer.unwrap_or_else(|_| panic!("seed {seed}, {damage:?}: a panic"));
        *answers.entry(answer).or_insert(0) += 1;
        if answer > Answer::Told {
            println!("seed {seed}, {damage:?}: {answer:?}");
        }
    }
    println!("{answers:?}");
    assert_eq!(answers.get(&Answer::Lost), None);
}

#[test]
fn damage_to_the_log_of_a_killed_process_is_told() {
    let (image, states) = killed();
    let last = states.len() - 1;
    assert_eq!(answer(image.clone(), &states[last]), Answer::Right);
    let (mut told, mut torn) = (0, 0);
    for seed in seeds(200) {
        let mut damaged = image.clone();
        let damage = Damage::of_log(&mut Rng(seed));
        damage.apply(&mut damaged);
        match answer(damaged.clone(), &states[last]) {
            Answer::Right => {}
            Answer::Told => told += 1,
            _ => {
                // A page holds about a dozen of these commits, a bit is in one.
                let within = if matches!(damage, Damage::Bit(..)) { 1 } else { 20 };
                let is_earlier = |rows: &Rows| answer(damaged.clone(), rows) == Answer::Right;
                assert!(
                    states[last - within..last].iter().any(is_earlier),
                    "seed {seed}, {damage:?}"
                );
                torn += 1;
            }
        }
    }
    println!("{told} told, {torn} without the last commits");
    assert!(told > torn * 20);
}

/// A damaged page takes its own rows away and no others, for reads that follow each other on one handle.
#[test]
fn the_rest_of_a_damaged_file_can_be_read() {
    let (image, model) = stored();
    let (mut opened, mut most) = (0, 0);
    for seed in seeds(20) {
        let mut damaged = image.clone();
        let at = TREE + (damaged.len() as u64 - TREE) / 4 + Rng(seed).below(damaged.len() as u64 / 8);
        damaged[at as usize] ^= 1;
        let platter = Platter::new(damaged);
        // Where the damage is to the database's own pages, nothing is to be had.
        let Ok(engine) = open(&platter, Sharing::Exclusive) else {
            continue;
        };
        let mut lost = 0;
        for (key, value) in &model {
            match get(&*engine, key) {
                Ok(found) => assert_eq!(found.as_ref(), Some(value)),
                Err(error) => {
                    assert_eq!(error.code(), Code::Corrupt);
                    lost += 1;
                }
            }
        }
        most = most.max(lost);
        opened += 1;
        put(&*engine, b"new", b"row").unwrap();
        assert_eq!(get(&*engine, b"new").unwrap().as_deref(), Some(&b"row"[..]));
        assert_eq!(engine.check().unwrap(), lost == 0, "seed {seed}");
    }
    println!("{opened} opened, at most {most} rows lost");
    // In debug builds, redb reads every page when it opens a file.
    if !cfg!(debug_assertions) {
        assert!(
            opened > 10 && (1..200).contains(&most),
            "{most} of {}",
            model.len()
        );
    }
}
