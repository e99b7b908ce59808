//! When what is said of values that move with the clock changes.

use std::time::Duration;

use super::motion::{Motion, Term, earlier};
use super::scalar::{compare, holds};
use super::turns::first_that;
use crate::base::Timestamp;
use crate::model::civil_day;
use crate::segment::plan::Comparison;

/// Beyond this nobody looks.
const HORIZON: Timestamp = Timestamp::saturating_from_millis(221_845_392_000_000); // the year 9000
const MILLISECOND: Duration = Duration::from_millis(1);

/// The first instant after `at` at which the comparison may say something else.
pub(super) fn next_flip(how: Comparison, a: &Term, b: &Term, at: Timestamp) -> Option<Timestamp> {
    let until = earlier(a.until, b.until);
    let guess = match (&a.motion, &b.motion) {
        (None, None) => return until,
        (Some(motion), None) => motion.meets(&b.value),
        (None, Some(motion)) => motion.meets(&a.value),
        (Some(_), Some(_)) => None,
    };
    let change = Change {
        motions: [&a.motion, &b.motion]
            .into_iter()
            .filter_map(Option::as_deref)
            .collect(),
        end: until.map_or(HORIZON, |until| until.saturating_sub(MILLISECOND)),
        guess,
    };
    let order = |at: Timestamp| compare(&a.at(at), &b.at(at));
    let says = |at: Timestamp| order(at).map(|order| holds(how, order));
    if !matches!(how, Comparison::Equal | Comparison::NotEqual) {
        return earlier(until, change.first(says, at));
    }
    // What is equal for a while was less before, and is greater after.
    let mut flip = change.first(order, at);
    for _ in 0..3 {
        match flip {
            // From less to greater, or back: for an equality no flip.
            Some(next) if says(next) == says(at) => flip = change.first(order, next),
            _ => break,
        }
    }
    earlier(until, flip)
}

/// Where a change is looked for.
struct Change<'a> {
    /// What moves.
    motions: Vec<&'a Motion>,
    /// The last instant that matters.
    end: Timestamp,
    /// When it may well be.
    guess: Option<Timestamp>,
}

impl Change<'_> {
    /// The first instant after `at` at which `says` may say something else than at `at`, where it says one thing below a
    /// value that moves and another above it.
    ///
    /// While nothing turns, it changes once and for good. All its changes lie so close together that once one is known
    /// the first is found from turn to turn.
    fn first<T: PartialEq>(&self, says: impl Fn(Timestamp) -> T, at: Timestamp) -> Option<Timestamp> {
        if at >= self.end {
            return None;
        }
        let now = says(at);
        let changed = |then: Timestamp| says(then) != now;
        let slack = self.motions.iter().map(|motion| motion.slack()).sum();
        let recurs = self.motions.iter().filter_map(|motion| motion.recurs()).max();
        let near = at
            .saturating_add(slack)
            .saturating_add(recurs.unwrap_or_default());
        let near = near.min(self.end);
        if let Some(found) = self.walk(changed, at, near) {
            return Some(found);
        }
        if recurs.is_some() {
            // It may never change; that it has not is seen again.
            return (near < self.end).then_some(near);
        }
        let found = match self.guess.and_then(|guess| self.edge(changed, guess, near)) {
            Some(found) => found,
            None if changed(self.end) => match self.motions.as_slice() {
                [motion] if motion.days().is_some() => self.day(motion, near, changed)?,
                _ => first_that(near, self.end, changed),
            },
            None => return None,
        };
        self.walk(changed, near.max(found.saturating_sub(slack)), found)
            .or(Some(found))
    }

    /// The first change after `from`, up to `to`, from turn to turn.
    fn walk(&self, changed: impl Fn(Timestamp) -> bool, from: Timestamp, to: Timestamp) -> Option<Timestamp> {
        if from >= to {
            return None;
        }
        let turns = self.motions.iter().flat_map(|motion| motion.turns(from, to));
        let mut turns: Vec<_> = turns.chain([to]).collect();
        turns.sort_unstable();
        let mut start = from;
        for turn in turns {
            let last = turn.saturating_sub(MILLISECOND);
            if last > start && changed(last) {
                return Some(first_that(start, last, &changed));
            }
            if changed(turn) {
                return Some(turn);
            }
            start = turn;
        }
        None
    }

    /// The beginning of the first day after an instant by which something has changed for good, as it has in the end.
    fn day(
        &self,
        motion: &Motion,
        from: Timestamp,
        changed: impl Fn(Timestamp) -> bool,
    ) -> Option<Timestamp> {
        let zone = motion.days()?;
        let first = civil_day(zone, from);
        let start = |days: i64| {
            let day = first.checked_add(time::Duration::days(days));
            day.map_or(self.end, |day| zone.start_of(day).min(self.end))
        };
        // Most change soon, if ever: farther and farther, and then back.
        let (mut low, mut high) = (0, 1);
        while !changed(start(high)) {
            (low, high) = (high, high.checked_mul(2)?);
        }
        while high - low > 1 {
            let middle = i64::midpoint(low, high);
            if changed(start(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Some(start(high))
    }

    /// The guess, or the instant after it, if something changes there.
    fn edge(
        &self,
        changed: impl Fn(Timestamp) -> bool,
        guess: Timestamp,
        near: Timestamp,
    ) -> Option<Timestamp> {
        let mut edges = [guess, guess.saturating_add(MILLISECOND)].into_iter();
        edges.find(|edge| {
            let is_ahead = *edge > near && *edge <= self.end;
            is_ahead && changed(*edge) && !changed(edge.saturating_sub(MILLISECOND))
        })
    }
}
