//! What is asked of the columns: a tree of tests that each leave fewer customers.

use std::sync::Arc;

use super::bits::{Bits, and_not, is_empty, keep, or};
use super::codes::{CodeSet, KeyRange};
use super::column::{Coded, Members};
use crate::base::Result;
use crate::segment::plan::Node;

/// A test of customers; none knows of NULL, since it asks either who makes a step true or who makes it false.
pub(super) enum Test<'a> {
    Nobody,
    Everybody,
    Codes(&'a Coded, CodeSet),
    Keys(&'a Coded, KeyRange),
    Members(&'a Members),
    Bits(&'a Bits),
    /// What was found out before.
    Found(Arc<Bits>),
    Listed(Arc<roaring::RoaringBitmap>),
    Not(Box<Test<'a>>),
    All(Vec<Test<'a>>),
    Any(Vec<Test<'a>>),
    Each(Each),
}

/// What is asked of one customer after the other.
pub(super) struct Each {
    pub(super) node: Node,
    /// Whether it has to be true, or false.
    pub(super) wanted: bool,
    /// Whether all that it reads is in columns.
    pub(super) is_known: bool,
}

/// How a test asks one customer, by ordinal.
pub(super) type Ask<'a> = dyn FnMut(&Each, u32) -> Result<bool> + 'a;

impl<'a> Test<'a> {
    /// All of them, the cheap ones first.
    pub(super) fn all(tests: impl IntoIterator<Item = Self>) -> Self {
        let mut parts: Vec<Self> = Vec::new();
        for test in tests {
            match test {
                Self::Everybody => {}
                Self::Nobody => return Self::Nobody,
                Self::All(inner) => parts.extend(inner),
                test => parts.push(test),
            }
        }
        merge(&mut parts, CodeSet::and);
        join(&mut parts, true);
        if parts.iter().any(|part| matches!(part, Self::Nobody)) {
            return Self::Nobody;
        }
        parts.sort_by_key(Self::cost);
        match parts.len() {
            0 => Self::Everybody,
            1 => parts.remove(0),
            _ => Self::All(parts),
        }
    }

    /// Any of them, the cheap ones first.
    pub(super) fn any(tests: impl IntoIterator<Item = Self>) -> Self {
        let mut parts: Vec<Self> = Vec::new();
        for test in tests {
            match test {
                Self::Nobody => {}
                Self::Everybody => return Self::Everybody,
                Self::Any(inner) => parts.extend(inner),
                test => parts.push(test),
            }
        }
        merge(&mut parts, CodeSet::or);
        join(&mut parts, false);
        parts.sort_by_key(Self::cost);
        match parts.len() {
            0 => Self::Nobody,
            1 => parts.remove(0),
            _ => Self::Any(parts),
        }
    }

    pub(super) fn not(self) -> Self {
        match self {
            Self::Nobody => Self::Everybody,
            Self::Everybody => Self::Nobody,
            Self::Not(inner) => *inner,
            test => Self::Not(test.into()),
        }
    }

    pub(super) fn codes(column: &'a Coded, set: CodeSet) -> Self {
        if set.is_empty() {
            Self::Nobody
        } else {
            Self::Codes(column, set)
        }
    }

    /// About how long it takes for a customer.
    fn cost(&self) -> usize {
        match self {
            Self::Nobody | Self::Everybody => 0,
            Self::Members(Members::Sparse(_)) => 1,
            Self::Bits(_) | Self::Found(_) | Self::Members(Members::Dense(_)) => 2,
            Self::Codes(column, set) => match column.codes {
                super::column::Codes::Narrow(_) => 1 + set.cost(),
                super::column::Codes::Wide(_) => 2 * (1 + set.cost()),
            },
            Self::Keys(..) => 8,
            Self::Listed(_) => 20,
            Self::Not(inner) => inner.cost(),
            Self::All(parts) | Self::Any(parts) => parts.iter().map(Self::cost).sum(),
            Self::Each(each) if each.is_known => 1_000,
            Self::Each(_) => 10_000,
        }
    }

    /// Whether single customers have to be asked.
    pub(super) fn asks(&self) -> bool {
        match self {
            Self::Each(_) => true,
            Self::Not(inner) => inner.asks(),
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::asks),
            _ => false,
        }
    }

    /// Leaves of the mask, whose first row is `start`, those who pass.
    pub(super) fn keep(&self, start: usize, mask: &mut [u8], ask: &mut Ask<'_>) -> Result<()> {
        match self {
            Self::Nobody => mask.fill(0),
            Self::Everybody => {}
            Self::Codes(column, set) => set.keep(&column.codes, start, mask),
            Self::Keys(column, range) => range.keep(column, start, mask),
            Self::Bits(bits) => keep(mask, &bits.words()[start / 64..], true),
            Self::Found(bits) => keep(mask, &bits.words()[start / 64..], true),
            Self::Members(Members::Dense(bits)) => keep(mask, &bits.words()[start / 64..], true),
            Self::Members(Members::Sparse(rows)) => {
                let end = start + mask.len();
                let first = rows.partition_point(|row| (*row as usize) < start);
                let rows = rows[first..].iter().map(|row| *row as usize);
                keep_rows(mask, start, rows.take_while(|row| *row < end));
            }
            Self::Listed(list) => {
                let range = ordinal(start)..ordinal(start + mask.len());
                keep_rows(mask, start, list.range(range).map(|row| row as usize));
            }
            Self::Not(inner) => {
                let mut those = mask.to_vec();
                inner.keep(start, &mut those, ask)?;
                and_not(mask, &those);
            }
            Self::All(parts) => {
                for part in parts {
                    if is_empty(mask) {
                        break;
                    }
                    part.keep(start, mask, ask)?;
                }
            }
            Self::Any(parts) => {
                let mut found = vec![0; mask.len()];
                for part in parts {
                    let mut rest = mask.to_vec();
                    and_not(&mut rest, &found);
                    if is_empty(&rest) {
                        break;
                    }
                    part.keep(start, &mut rest, ask)?;
                    or(&mut found, &rest);
                }
                mask.copy_from_slice(&found);
            }
            Self::Each(each) => {
                for (row, left) in mask.iter_mut().enumerate().filter(|(_, left)| **left != 0) {
                    *left = u8::from(ask(each, ordinal(start + row))?);
                }
            }
        }
        Ok(())
    }
}

/// Puts tests of one column's codes together.
fn merge(parts: &mut Vec<Test<'_>>, join: fn(&CodeSet, &CodeSet) -> CodeSet) {
    let mut at = 0;
    while at < parts.len() {
        let Test::Codes(column, set) = &parts[at] else {
            at += 1;
            continue;
        };
        let (column, mut set) = (*column, set.clone());
        let before = parts.len();
        let mut place = 0;
        parts.retain(|part| {
            place += 1;
            match part {
                Test::Codes(other, more) if place > at + 1 && std::ptr::eq(*other, column) => {
                    set = join(&set, more);
                    false
                }
                _ => true,
            }
        });
        if parts.len() < before {
            parts[at] = Test::codes(column, set);
        }
        at += 1;
    }
}

/// Puts those together that ask the rows of one customer after the other, so that each customer's are read once.
fn join(parts: &mut Vec<Test<'_>>, all: bool) {
    for wanted in [true, false] {
        let is_one =
            |part: &mut Test<'_>| matches!(part, Test::Each(each) if !each.is_known && each.wanted == wanted);
        let mut nodes: Vec<Node> = parts
            .extract_if(.., is_one)
            .filter_map(|part| match part {
                Test::Each(each) => Some(each.node),
                _ => None,
            })
            .collect();
        let node = match nodes.len() {
            0 => continue,
            1 => nodes.remove(0),
            // All are false where not any is true.
            _ if all == wanted => Node::And(nodes),
            _ => Node::Or(nodes),
        };
        parts.push(Test::Each(Each {
            node,
            wanted,
            is_known: false,
        }));
    }
}

/// Leaves of the mask only these ascending rows.
fn keep_rows(mask: &mut [u8], start: usize, rows: impl Iterator<Item = usize>) {
    let mut next = 0;
    for row in rows {
        let row = row - start;
        mask[next..row].fill(0);
        next = row + 1;
    }
    mask[next..].fill(0);
}

/// Ordinals have 32 bits.
fn ordinal(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}
