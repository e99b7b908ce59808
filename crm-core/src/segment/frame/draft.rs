//! Columns under construction: each part of the customers has drafts of its own, which are put together at the end.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::bits::Bits;
use super::column::{Coded, Codes, Column, Exact, Kind, Lists, Members, Values};
use crate::segment::plan::Scalar;

/// How a frame is cut; tests cut small ones.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// The most values that a column tells apart by its codes.
    pub(super) codes: usize,
    /// About so many codes a column that has more values: a value that is as frequent as what one of them stands for gets
    /// a code for itself.
    pub(super) buckets: usize,
    /// Customers are read in parts of so many; a part never has more texts than codes.
    pub(super) part: usize,
    /// The most memory that it takes, orders included. Values take up to [`LEEWAY`] times as much on their way into columns.
    pub(super) bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            codes: usize::from(u16::MAX),
            buckets: 20_000,
            part: 1 << 15,
            bytes: 1 << 30,
        }
    }
}

/// So many times as much memory as a frame may take, drafts of its columns may.
pub(super) const LEEWAY: usize = 4;

/// The key of who has none.
pub(super) const NO_KEY: i64 = i64::MIN;

/// One attribute of a part of the customers.
#[derive(Default)]
pub(super) enum Draft {
    /// All are NULL.
    #[default]
    Empty,
    Texts(Texts),
    Keys(Kind, Vec<i64>),
    Lists(ListsDraft<Arc<str>>),
    /// Values that no column holds.
    Unfit,
}

/// Texts as numbers in the order in which they came.
#[derive(Default)]
pub(super) struct Texts {
    numbers: HashMap<Arc<str>, u16>,
    /// By row; 0 is NULL.
    codes: Vec<u16>,
}

/// Who has each value, and who has any.
pub(super) struct ListsDraft<K> {
    pub(super) known: Vec<u32>,
    pub(super) values: BTreeMap<K, Vec<u32>>,
}

impl<K> Default for ListsDraft<K> {
    fn default() -> Self {
        Self {
            known: Vec::new(),
            values: BTreeMap::new(),
        }
    }
}

impl<K: Ord> ListsDraft<K> {
    pub(super) fn put(&mut self, value: K, ordinal: u32) {
        let members = self.values.entry(value).or_default();
        if members.last() != Some(&ordinal) {
            members.push(ordinal);
        }
    }

    /// About the bytes that it takes.
    pub(super) fn bytes(&self) -> usize {
        let values: usize = self.values.values().map(|members| 64 + members.len() * 4).sum();
        self.known.len() * 4 + values
    }

    /// All parts as one; none when there are too many values.
    pub(super) fn join(parts: impl Iterator<Item = Self>, rows: usize, limits: Limits) -> Option<Lists<K>> {
        let mut all = Self::default();
        for part in parts {
            all.known.extend(part.known);
            for (value, members) in part.values {
                all.values.entry(value).or_default().extend(members);
            }
        }
        if all.values.len() > limits.codes {
            return None;
        }
        let values = all.values.into_iter();
        let values = values.map(|(value, members)| (value, Members::of(members, rows)));
        let mut known = Bits::new(rows);
        all.known.iter().for_each(|ordinal| known.set(*ordinal as usize));
        Some(Lists {
            known: Some(known),
            values: values.collect(),
        })
    }
}

impl Draft {
    /// About the bytes that it takes.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Empty | Self::Unfit => 0,
            Self::Texts(texts) => {
                let numbers: usize = texts.numbers.keys().map(|text| text.len() + 48).sum();
                numbers + texts.codes.len() * 2
            }
            Self::Keys(_, keys) => keys.len() * 8,
            Self::Lists(lists) => lists.bytes(),
        }
    }

    /// Notes a customer's value; `row` counts from the part's beginning.
    pub(super) fn put(&mut self, ordinal: u32, row: usize, value: &Scalar) {
        if let Self::Empty = self {
            *self = match value {
                Scalar::Null => return,
                Scalar::Text(_) => Self::Texts(Texts::default()),
                Scalar::Texts(_) => Self::Lists(ListsDraft::default()),
                _ => Kind::of(value).map_or(Self::Unfit, |(kind, _)| Self::Keys(kind, Vec::new())),
            };
        }
        match (&mut *self, value) {
            (_, Scalar::Null) | (Self::Unfit, _) => {}
            (Self::Texts(texts), Scalar::Text(text)) => texts.put(row, text),
            (Self::Lists(lists), Scalar::Texts(texts)) => {
                lists.known.push(ordinal);
                texts.iter().for_each(|text| lists.put(text.clone(), ordinal));
            }
            (Self::Keys(kind, keys), _) => {
                if put_key(kind, keys, row, value).is_none() {
                    *self = Self::Unfit;
                }
            }
            _ => *self = Self::Unfit,
        }
    }
}

impl Texts {
    fn put(&mut self, row: usize, text: &Arc<str>) {
        let code = if let Some(code) = self.numbers.get(text) {
            *code
        } else {
            let code = u16::try_from(self.numbers.len() + 1).unwrap_or(u16::MAX);
            self.numbers.insert(text.clone(), code);
            code
        };
        self.codes.resize(row, 0);
        self.codes.push(code);
    }
}

fn put_key(kind: &mut Kind, keys: &mut Vec<i64>, row: usize, value: &Scalar) -> Option<()> {
    let (found, mut key) = Kind::of(value)?;
    match (*kind, found) {
        (Kind::Number(places), Kind::Number(more)) if more > places => {
            rescale(keys, more - places)?;
            *kind = found;
        }
        (Kind::Number(places), Kind::Number(fewer)) => {
            key = key.checked_mul(10_i64.checked_pow(places - fewer)?)?;
        }
        (kind, found) if kind != found => return None,
        _ => {}
    }
    if key == NO_KEY {
        return None;
    }
    keys.resize(row, NO_KEY);
    keys.push(key);
    Some(())
}

/// Gives keys of numbers so many places more; none when one becomes too long.
fn rescale(keys: &mut [i64], places: u32) -> Option<()> {
    let factor = 10_i64.checked_pow(places)?;
    for key in keys.iter_mut().filter(|key| **key != NO_KEY) {
        *key = key.checked_mul(factor)?;
    }
    Some(())
}

/// The column of all parts' drafts, one part after the other; none where no column holds the values. `missing` is what those
/// have who have none.
pub(super) fn join(
    parts: Vec<Draft>,
    rows: usize,
    missing: Option<&Scalar>,
    limits: Limits,
) -> Option<Column> {
    match parts.iter().find(|part| !matches!(part, Draft::Empty)) {
        None => Some(Column::Coded(Coded {
            codes: Codes::Narrow(vec![0; rows]),
            values: Values::Texts(Vec::new()),
            exact: None,
        })),
        Some(Draft::Texts(_)) => join_texts(&parts, rows, limits),
        Some(Draft::Keys(kind, _)) => {
            let kind = *kind;
            join_keys(parts, kind, rows, missing, limits)
        }
        Some(Draft::Lists(_)) => {
            let lists = parts.into_iter().map(|part| match part {
                Draft::Lists(lists) => Some(lists),
                Draft::Empty => Some(ListsDraft::default()),
                _ => None,
            });
            let lists: Vec<_> = lists.collect::<Option<_>>()?;
            ListsDraft::join(lists.into_iter(), rows, limits).map(Column::Lists)
        }
        Some(Draft::Empty | Draft::Unfit) => None,
    }
}

fn join_texts(parts: &[Draft], rows: usize, limits: Limits) -> Option<Column> {
    let mut all: BTreeSet<&Arc<str>> = BTreeSet::new();
    for part in parts {
        match part {
            Draft::Texts(texts) => all.extend(texts.numbers.keys()),
            Draft::Empty => {}
            _ => return None,
        }
        if all.len() > limits.codes {
            return Some(Column::Known(who_has(parts, rows, limits)));
        }
    }
    let sorted: Vec<Arc<str>> = all.into_iter().cloned().collect();
    let mut codes = vec![0_u16; rows];
    for (part, codes) in parts.iter().zip(codes.chunks_mut(limits.part)) {
        let Draft::Texts(texts) = part else { continue };
        let mut renamed = vec![0_u16; texts.numbers.len() + 1];
        for (text, number) in &texts.numbers {
            let place = sorted.binary_search(text).ok()?;
            renamed[usize::from(*number)] = u16::try_from(place + 1).ok()?;
        }
        for (code, number) in codes.iter_mut().zip(&texts.codes) {
            *code = renamed[usize::from(*number)];
        }
    }
    Some(Column::Coded(Coded {
        codes: Codes::of(codes, sorted.len()),
        values: Values::Texts(sorted),
        exact: None,
    }))
}

/// Who has a text.
fn who_has(parts: &[Draft], rows: usize, limits: Limits) -> Bits {
    let mut known = Bits::new(rows);
    for (at, part) in parts.iter().enumerate() {
        if let Draft::Texts(texts) = part {
            let codes = texts.codes.iter().enumerate();
            codes
                .filter(|(_, code)| **code != 0)
                .for_each(|(row, _)| known.set(at * limits.part + row));
        }
    }
    known
}

fn join_keys(
    parts: Vec<Draft>,
    first: Kind,
    rows: usize,
    missing: Option<&Scalar>,
    limits: Limits,
) -> Option<Column> {
    let mut kind = first;
    for part in &parts {
        kind = match (part, kind) {
            (Draft::Keys(Kind::Number(a), _), Kind::Number(b)) => Kind::Number(b.max(*a)),
            (Draft::Keys(other, _), kind) if *other == kind => kind,
            (Draft::Empty, kind) => kind,
            _ => return None,
        };
    }
    let none = missing.and_then(Kind::of).map_or(NO_KEY, |(_, key)| key);
    let mut keys = vec![none; rows];
    for (part, keys) in parts.into_iter().zip(keys.chunks_mut(limits.part)) {
        let Draft::Keys(own, mut part) = part else {
            continue;
        };
        if let (Kind::Number(more), Kind::Number(fewer)) = (kind, own) {
            rescale(&mut part, more - fewer)?;
        }
        for (key, own) in keys.iter_mut().zip(part).filter(|(_, own)| *own != NO_KEY) {
            *key = own;
        }
    }
    Some(Column::Coded(code(keys, kind, limits)))
}

/// Codes for keys.
fn code(keys: Vec<i64>, kind: Kind, limits: Limits) -> Coded {
    let mut sorted: Vec<i64> = keys.iter().copied().filter(|key| *key != NO_KEY).collect();
    sorted.sort_unstable();
    let distinct = sorted.chunk_by(|a, b| a == b).count();
    let is_exact = distinct <= limits.codes;
    // A bucket takes customers until it has its share.
    let share = if is_exact {
        0
    } else {
        sorted.len() / limits.buckets
    };
    let mut bounds = Vec::with_capacity(distinct.min(limits.codes));
    let mut taken = usize::MAX;
    for run in sorted.chunk_by(|a, b| a == b) {
        if taken >= share || run.len() >= share {
            bounds.push(run[0]);
            taken = 0;
        }
        taken += run.len();
    }
    let last = sorted.last().copied().unwrap_or(NO_KEY);
    let codes = keys.iter().map(|key| code_of(*key, &bounds)).collect();
    Coded {
        codes: Codes::of(codes, bounds.len()),
        values: Values::Keys(kind, bounds),
        exact: (!is_exact).then_some(Exact { keys, last }),
    }
}

/// The code of a key: the number of bounds up to it, of which there are at most as many as codes.
pub(super) fn code_of(key: i64, bounds: &[i64]) -> u16 {
    if key == NO_KEY {
        return 0;
    }
    u16::try_from(bounds.partition_point(|bound| *bound <= key)).unwrap_or(u16::MAX)
}
