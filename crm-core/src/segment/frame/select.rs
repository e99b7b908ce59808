//! Running a plan over the frame, block by block.

use std::num::NonZero;
use std::thread;

use super::Frame;
use super::bits::{self, Bits, keep, pack};
use super::compile::{Compiler, RowFacts};
use super::cores::on_all_cores;
use super::test::{Each, Test};
use crate::base::{Code, Error, Result, Timestamp};
use crate::journal::UNWATCHED;
use crate::segment::evaluate::{Subject, World, evaluate, value};
use crate::segment::plan::{Plan, Scalar};

/// So many rows are looked at before the next ones: their codes and masks stay in the nearest cache.
const BLOCK: usize = 1 << 12;

/// Fewer rows than this are not worth another thread.
const SHARE: usize = 1 << 18;

impl Frame {
    /// The customers for whom the plan is true at an instant, without those who are [dirty](Frame::dirty). The world must be
    /// the state that the frame [caught up](Frame::catch_up) with.
    pub(crate) fn select(&self, plan: &Plan, world: &World<'_>, at: Timestamp) -> Result<Bits> {
        let parts = self.run(plan, world, at, Vec::new, |words: &mut Vec<u64>, mask| {
            words.extend(pack(mask));
        })?;
        Ok(Bits::of_words(parts.concat()))
    }

    /// The same of these rows, the first of which is a multiple of 64; none where columns alone do not say.
    pub(crate) fn select_among(
        &self,
        plan: &Plan,
        world: &World<'_>,
        at: Timestamp,
        rows: std::ops::Range<usize>,
    ) -> Result<Option<Vec<u32>>> {
        let test = Compiler::brief(self, world, at, rows.clone()).plan(plan)?;
        if test.asks() {
            return Ok(None);
        }
        let mut members = Vec::new();
        let mut ask = |_: &Each, _: u32| Err(Error::new(Code::Internal));
        // Masks are whole words.
        self.blocks(rows.start..rows.end.next_multiple_of(64), |start, mask| {
            test.keep(start, mask, &mut ask)?;
            let passed = mask.iter().zip(start..).filter(|(passed, _)| **passed != 0);
            let passed = passed.map(|(_, row)| row).filter(|row| rows.contains(row));
            members.extend(passed.map(|row| u32::try_from(row).unwrap_or(u32::MAX)));
            Ok(())
        })?;
        for owner in self
            .dirty
            .iter()
            .filter(|owner| rows.contains(&(*owner as usize)))
        {
            if evaluate(plan, &Subject::new(world, owner), at)?.truth == Some(true) {
                members.push(owner);
            }
        }
        Ok(Some(members))
    }

    /// How many customers [`Frame::select`] selects.
    pub(crate) fn count(&self, plan: &Plan, world: &World<'_>, at: Timestamp) -> Result<u64> {
        let parts = self.run(
            plan,
            world,
            at,
            || 0,
            |sum: &mut u64, mask| *sum += bits::count(mask),
        )?;
        Ok(parts.iter().sum())
    }

    /// Adds up, share by share of the rows, the masks of those who are clean and pass.
    fn run<T: Send>(
        &self,
        plan: &Plan,
        world: &World<'_>,
        at: Timestamp,
        empty: impl Fn() -> T + Sync,
        add: impl Fn(&mut T, &[u8]) + Sync,
    ) -> Result<Vec<T>> {
        let test = Compiler::new(self, world, at).plan(plan)?;
        if test.asks() {
            // What is asked one by one reads from the world, which belongs to this thread.
            let mut ask = |each: &Each, owner: u32| self.ask(each, world, owner, at);
            let mut sum = empty();
            let watch = world.surroundings.watch();
            self.blocks(0..self.rows, |start, mask| {
                watch(start, self.rows)?;
                test.keep(start, mask, &mut ask)?;
                add(&mut sum, mask);
                Ok(())
            })?;
            return Ok(vec![sum]);
        }
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let shares = threads.min(self.rows / SHARE).max(1);
        let share = self.rows.div_ceil(shares).next_multiple_of(BLOCK);
        on_all_cores(shares, UNWATCHED, |number| {
            self.share(&test, number * share..(number + 1) * share, &empty, &add)
        })
    }

    /// Who is clean and passes, of some rows.
    pub(super) fn passing(
        &self,
        test: &Test<'_>,
        world: &World<'_>,
        at: Timestamp,
        rows: std::ops::Range<usize>,
    ) -> Result<Bits> {
        let mut words = vec![0; self.rows / 64];
        let watch = world.surroundings.watch();
        let mut ask = |each: &Each, owner: u32| self.ask(each, world, owner, at);
        self.blocks(rows.start..rows.end.next_multiple_of(64), |start, mask| {
            if test.asks() {
                watch(start, self.rows)?;
            }
            test.keep(start, mask, &mut ask)?;
            for (word, found) in words[start / 64..].iter_mut().zip(pack(mask)) {
                *word = found;
            }
            Ok(())
        })?;
        Ok(Bits::of_words(words))
    }

    fn share<T>(
        &self,
        test: &Test<'_>,
        rows: std::ops::Range<usize>,
        empty: &impl Fn() -> T,
        add: &impl Fn(&mut T, &[u8]),
    ) -> Result<T> {
        let mut sum = empty();
        let mut ask = |_: &Each, _: u32| Err(Error::new(Code::Internal));
        self.blocks(rows, |start, mask| {
            test.keep(start, mask, &mut ask)?;
            add(&mut sum, mask);
            Ok(())
        })?;
        Ok(sum)
    }

    /// Shows the masks of those who are clean, block by block.
    fn blocks(
        &self,
        rows: std::ops::Range<usize>,
        mut see: impl FnMut(usize, &mut [u8]) -> Result<()>,
    ) -> Result<()> {
        let mut mask = [0; BLOCK];
        for start in rows.clone().step_by(BLOCK) {
            let end = (start + BLOCK).min(rows.end).min(self.rows);
            if start >= end {
                break;
            }
            let mask = &mut mask[..end - start];
            mask.fill(1);
            keep(mask, &self.clean.words()[start / 64..], true);
            see(start, mask)?;
        }
        Ok(())
    }

    fn ask(&self, each: &Each, world: &World<'_>, owner: u32, at: Timestamp) -> Result<bool> {
        let facts = RowFacts {
            frame: self,
            row: owner as usize,
            supposed: None,
        };
        let subject = Subject::new(world, owner).knowing(&facts);
        Ok(value(&each.node, &subject, at)? == Scalar::Bool(each.wanted))
    }
}
