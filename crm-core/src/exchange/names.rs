//! Records by the names that people write for them.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// What a text names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant<T> {
    /// The one with just this name.
    Exactly(T),
    /// The only one whose name differs by case or spaces.
    Nearly(T),
    /// One of several.
    Several,
    /// None.
    Nobody,
}

/// The name without what people write differently.
pub(super) fn likeness(name: &str) -> String {
    let letters = name.chars().filter(|c| !c.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}

/// Which of the candidates is meant.
pub(super) fn meant<T, N: AsRef<str>>(text: &str, candidates: impl IntoIterator<Item = (N, T)>) -> Meant<T> {
    let wanted = likeness(text);
    let (mut exact, mut near) = (Vec::new(), Vec::new());
    for (name, candidate) in candidates {
        let name = name.as_ref();
        if name == text {
            exact.push(candidate);
        } else if likeness(name) == wanted {
            near.push(candidate);
        }
    }
    match (exact.pop(), near.pop()) {
        (Some(one), _) if exact.is_empty() => Meant::Exactly(one),
        (None, Some(one)) if near.is_empty() => Meant::Nearly(one),
        (None, None) => Meant::Nobody,
        _ => Meant::Several,
    }
}

/// The ordinals of many records, by their names: about thirty bytes of memory each.
#[derive(Default)]
pub(super) struct Names {
    known: BTreeSet<(u64, u32)>,
    /// Those that a transaction added which may not be committed.
    fresh: Vec<(u64, u32)>,
}

impl Names {
    fn hash(name: &str) -> u64 {
        BuildHasherDefault::<DefaultHasher>::default().hash_one(likeness(name))
    }

    pub(super) fn add(&mut self, name: &str, ordinal: u32) {
        let place = (Self::hash(name), ordinal);
        if self.known.insert(place) {
            self.fresh.push(place);
        }
    }

    /// What was added is committed.
    pub(super) fn keep(&mut self) {
        self.fresh.clear();
    }

    /// How many were added and may not be committed.
    pub(super) fn mark(&self) -> usize {
        self.fresh.len()
    }

    /// What was added since there were so many was taken back.
    pub(super) fn forget(&mut self, mark: usize) {
        for place in self.fresh.drain(mark..) {
            self.known.remove(&place);
        }
    }

    /// Those who may be meant; their names tell.
    pub(super) fn candidates(&self, text: &str) -> impl Iterator<Item = u32> + '_ {
        let hash = Self::hash(text);
        self.known
            .range((hash, 0)..=(hash, u32::MAX))
            .map(|(_, ordinal)| *ordinal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, names: &[&str], expected: Meant<usize>) {
        let candidates = names.iter().enumerate().map(|(at, name)| (name, at));
        assert_eq!(meant(text, candidates), expected, "{text}");
        let mut index = Names::default();
        for (at, name) in (0..).zip(names) {
            index.add(name, at);
        }
        let found = index.candidates(text).map(|at| (names[at as usize], at as usize));
        assert_eq!(meant(text, found), expected, "{text}, by the index");
    }

    #[test]
    fn a_name_is_meant_when_it_is_the_only_one() {
        let names = ["GTX Pro", "GTX Plus Pro", "gtx plus pro", "Tea", "Tea"];
        check("GTX Pro", &names, Meant::Exactly(0));
        check("GTXPro", &names, Meant::Nearly(0));
        check("gtx\u{a0}PRO", &names, Meant::Nearly(0));
        check("GTX Plus Pro", &names, Meant::Exactly(1));
        check("GTXPlusPro", &names, Meant::Several);
        check("Tea", &names, Meant::Several);
        check("GTX-Pro", &names, Meant::Nobody);
        check("", &names, Meant::Nobody);
    }

    #[test]
    fn what_is_taken_back_is_forgotten() {
        let mut index = Names::default();
        index.add("Tea", 1);
        index.keep();
        index.add("tea", 2);
        index.add("Tea", 1);
        assert_eq!(index.candidates("TEA").collect::<Vec<_>>(), [1, 2]);
        index.forget(0);
        assert_eq!(index.candidates("TEA").collect::<Vec<_>>(), [1]);
    }
}
