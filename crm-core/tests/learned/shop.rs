//! A shop in memory with a clock of its own, and numbers that are the same each time.

use crm_core::{
    Crm, CustomerFeatures, Error, FeatureQuery, ManualClock, ModelScore, OpenOptions, PageRequest,
    ScoreQuery, Timestamp,
};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn open(now: &str) -> (Crm, ManualClock) {
    let clock = ManualClock::at(now).unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    (crm, clock)
}

/// All scores of a model, page by page.
pub(crate) fn every_score(crm: &Crm, name: &str, query: &ScoreQuery) -> Vec<ModelScore> {
    let (mut scores, mut page) = (Vec::new(), PageRequest::first(1_000));
    loop {
        let found = crm.models().scores(name, query, &page).unwrap();
        scores.extend(found.items);
        let Some(next) = found.next else { return scores };
        page = PageRequest::after(1_000, next);
    }
}

/// The features of at most a thousand customers.
pub(crate) fn features(crm: &Crm, query: &FeatureQuery) -> Result<Vec<CustomerFeatures>, Error> {
    let found = crm.models().features(query, &PageRequest::first(1_000))?;
    assert_eq!(found.next, None);
    Ok(found.items)
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
