//! A shop in memory with a clock of its own, and numbers that are the same each time.

use crm_core::{Crm, ManualClock, OpenOptions, Timestamp};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn open(now: &str) -> (Crm, ManualClock) {
    let clock = ManualClock::at(now).unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    (crm, clock)
}

/// Xorshift64 (Marsaglia 2003).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(of.len().max(1) as u64);
        of.get(usize::try_from(at).unwrap())
    }
}
