//! Which codes of a column a comparison asks for.

use std::cmp::Ordering;

use super::bits::is_empty;
use super::column::{Coded, Codes, Kind, Values};
use super::draft::code_of;
use crate::segment::evaluate::compare;
use crate::segment::plan::{Comparison, Scalar};

/// Sorted ranges of codes, both ends included, that neither meet nor touch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct CodeSet(Vec<(u16, u16)>);

/// Keys from one to another, both included, of a column that has more keys than codes.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeyRange {
    keys: (i64, i64),
    codes: (u16, u16),
}

/// More ranges than this are looked up in a table.
const MOST_RANGES: usize = 6;

impl CodeSet {
    pub(super) fn of(ranges: impl IntoIterator<Item = (u16, u16)>) -> Self {
        let mut ranges: Vec<_> = ranges.into_iter().filter(|(low, high)| low <= high).collect();
        ranges.sort_unstable();
        let mut set: Vec<(u16, u16)> = Vec::with_capacity(ranges.len());
        for (low, high) in ranges {
            match set.last_mut() {
                Some((_, last)) if low <= last.saturating_add(1) => *last = (*last).max(high),
                _ => set.push((low, high)),
            }
        }
        Self(set)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn or(&self, other: &Self) -> Self {
        Self::of(self.0.iter().chain(&other.0).copied())
    }

    pub(super) fn and(&self, other: &Self) -> Self {
        let pairs = self.0.iter().flat_map(|a| other.0.iter().map(move |b| (a, b)));
        Self::of(pairs.map(|(a, b)| (a.0.max(b.0), a.1.min(b.1))))
    }

    /// How many comparisons a row takes.
    pub(super) fn cost(&self) -> usize {
        if self.0.len() > MOST_RANGES {
            8
        } else {
            self.0.len()
        }
    }

    /// Leaves of the mask, which begins at this row, those whose code is in the set.
    pub(super) fn keep(&self, codes: &Codes, start: usize, mask: &mut [u8]) {
        match codes {
            Codes::Narrow(codes) => self.keep_of(&codes[start..start + mask.len()], mask, |code| {
                u8::try_from(code).ok()
            }),
            Codes::Wide(codes) => self.keep_of(&codes[start..start + mask.len()], mask, Some),
        }
    }

    fn keep_of<C: Code>(&self, codes: &[C], mask: &mut [u8], of: impl Fn(u16) -> Option<C>) {
        // Codes that the column has no room for are nobody's.
        let range = |(low, high): &(u16, u16)| Some((of(*low)?, of(*high).unwrap_or(C::LAST)));
        let ranges: Vec<(C, C)> = self.0.iter().filter_map(range).collect();
        match ranges.as_slice() {
            [] => mask.fill(0),
            [(low, high)] => C::keep_range(codes, *low, *high, mask),
            [(low, high), rest @ ..] if rest.len() < MOST_RANGES => {
                let mut any = vec![1; mask.len()];
                C::keep_range(codes, *low, *high, &mut any);
                for (low, high) in rest {
                    C::add_range(codes, *low, *high, &mut any);
                }
                super::bits::and(mask, &any);
            }
            _ => {
                let mut table = vec![0_u8; C::LAST.place() + 1];
                for (low, high) in ranges {
                    table[low.place()..=high.place()].fill(1);
                }
                for (left, code) in mask.iter_mut().zip(codes) {
                    *left &= table[code.place()];
                }
            }
        }
    }
}

/// A code of either width: loops over one of them become vector instructions.
trait Code: Copy {
    const LAST: Self;

    fn place(self) -> usize;

    fn keep_range(codes: &[Self], low: Self, high: Self, mask: &mut [u8]);

    fn add_range(codes: &[Self], low: Self, high: Self, mask: &mut [u8]);

    fn keep_ends(codes: &[Self], low: Self, high: Self, mask: &mut [u8]);
}

macro_rules! code {
    ($width:ty) => {
        impl Code for $width {
            const LAST: Self = <$width>::MAX;

            fn place(self) -> usize {
                usize::from(self)
            }

            fn keep_range(codes: &[Self], low: Self, high: Self, mask: &mut [u8]) {
                let span = high - low;
                for (left, code) in mask.iter_mut().zip(codes) {
                    *left &= u8::from(code.wrapping_sub(low) <= span);
                }
            }

            fn add_range(codes: &[Self], low: Self, high: Self, mask: &mut [u8]) {
                let span = high - low;
                for (left, code) in mask.iter_mut().zip(codes) {
                    *left |= u8::from(code.wrapping_sub(low) <= span);
                }
            }

            fn keep_ends(codes: &[Self], low: Self, high: Self, mask: &mut [u8]) {
                for (left, code) in mask.iter_mut().zip(codes) {
                    *left &= u8::from(*code == low) | u8::from(*code == high);
                }
            }
        }
    };
}
code!(u8);
code!(u16);

impl KeyRange {
    /// Leaves of the mask those whose key is in the range; only where a code is at an end of it is the key looked at.
    pub(super) fn keep(&self, column: &Coded, start: usize, mask: &mut [u8]) {
        let Self {
            keys,
            codes: (low, high),
        } = *self;
        CodeSet::of([(low, high)]).keep(&column.codes, start, mask);
        let Some(exact) = &column.exact else { return };
        let rows = start..start + mask.len();
        let exact = &exact.keys[rows.clone()];
        match &column.codes {
            Codes::Narrow(codes) => {
                let of = |code| u8::try_from(code).unwrap_or(u8::MAX);
                keep_at_edges(&codes[rows], of(low), of(high), exact, keys, mask);
            }
            Codes::Wide(codes) => keep_at_edges(&codes[rows], low, high, exact, keys, mask),
        }
    }
}

/// Of those left whose code is one of two, leaves those whose key is in the range.
fn keep_at_edges<C: Code>(codes: &[C], low: C, high: C, exact: &[i64], keys: (i64, i64), mask: &mut [u8]) {
    let mut edge = [0; 512];
    let rows = mask.chunks_mut(edge.len()).zip(codes.chunks(edge.len()));
    for ((mask, codes), exact) in rows.zip(exact.chunks(edge.len())) {
        let edge = &mut edge[..mask.len()];
        edge.copy_from_slice(mask);
        C::keep_ends(codes, low, high, edge);
        if is_empty(edge) {
            continue;
        }
        for ((left, edge), key) in mask.iter_mut().zip(edge).zip(exact) {
            *left &= 1 ^ (*edge & u8::from(*key < keys.0 || *key > keys.1));
        }
    }
}

/// Whom a comparison leaves.
pub(super) enum Found {
    Codes(CodeSet),
    Keys(Vec<KeyRange>),
}

/// Those whose value compares so with a constant. Nobody where either is NULL.
pub(super) fn find(column: &Coded, how: Comparison, constant: &Scalar) -> Found {
    if let (Some(exact), Values::Keys(kind, bounds)) = (&column.exact, &column.values) {
        return Found::Keys(key_ranges(exact.last, *kind, bounds, how, constant));
    }
    let end = i64::try_from(column.values.len()).unwrap_or(i64::MAX);
    let value = |at: i64| usize::try_from(at).map_or(Scalar::Null, |at| column.values.scalar(at));
    let Some((less, up_to)) = split(0, end, |at| compare(&value(at), constant)) else {
        return Found::Codes(CodeSet::default());
    };
    let ranges = ranges(how, (0, end), less, up_to);
    // Code 1 is the first value's.
    let code = |at: i64| u16::try_from(at).unwrap_or(u16::MAX);
    Found::Codes(CodeSet::of(
        ranges.map(|(low, high)| (code(low + 1), code(high + 1))),
    ))
}

fn key_ranges(last: i64, kind: Kind, bounds: &[i64], how: Comparison, constant: &Scalar) -> Vec<KeyRange> {
    let Some(first) = bounds.first() else {
        return Vec::new();
    };
    let all = (*first, last.saturating_add(1));
    let Some((less, up_to)) = split(all.0, all.1, |key| compare(&kind.scalar(key), constant)) else {
        return Vec::new();
    };
    let ranges = ranges(how, all, less, up_to).filter(|(low, high)| low <= high);
    ranges
        .map(|keys| KeyRange {
            keys,
            codes: (code_of(keys.0, bounds), code_of(keys.1, bounds)),
        })
        .collect()
}

/// Of ascending values in `low..high`, where those begin that are not less, and where those that are greater; none where
/// they cannot be compared.
pub(super) fn split(low: i64, high: i64, order: impl Fn(i64) -> Option<Ordering>) -> Option<(i64, i64)> {
    if low >= high || order(low).is_none() {
        return None;
    }
    let begin = |is_before: &dyn Fn(Ordering) -> bool| {
        let (mut low, mut high) = (low, high);
        while low < high {
            // Rounded down, whereas `midpoint` rounds towards zero, and never gets past -1.
            let middle = low.saturating_add_unsigned(high.abs_diff(low) / 2);
            if order(middle).is_some_and(is_before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    };
    Some((begin(&Ordering::is_lt), begin(&Ordering::is_le)))
}

/// The ranges, ends included, of the values in `all` that compare so; some may be empty.
pub(super) fn ranges(
    how: Comparison,
    all: (i64, i64),
    less: i64,
    up_to: i64,
) -> impl Iterator<Item = (i64, i64)> {
    let (first, last) = (all.0, all.1 - 1);
    let (a, b) = match how {
        Comparison::Equal => ((less, up_to - 1), None),
        Comparison::NotEqual => ((first, less - 1), Some((up_to, last))),
        Comparison::Less => ((first, less - 1), None),
        Comparison::LessOrEqual => ((first, up_to - 1), None),
        Comparison::Greater => ((up_to, last), None),
        Comparison::GreaterOrEqual => ((less, last), None),
    };
    [Some(a), b]
        .into_iter()
        .flatten()
        .filter(|(low, high)| low <= high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negative_keys_are_split() {
        let three = |key: i64| Some(key.cmp(&-3));
        assert_eq!(split(-8, 5, three), Some((-3, -2)));
        assert_eq!(split(i64::MIN, i64::MAX, three), Some((-3, -2)));
    }

    #[test]
    fn sets_of_codes() {
        let set = |ranges: &[(u16, u16)]| CodeSet::of(ranges.iter().copied());
        let a = set(&[(5, 9), (1, 2), (3, 3), (20, 10)]);
        assert_eq!(a, set(&[(1, 3), (5, 9)]));
        assert_eq!(a.and(&set(&[(2, 6)])), set(&[(2, 3), (5, 6)]));
        assert_eq!(a.or(&set(&[(4, 4)])), set(&[(1, 9)]));
    }
}
