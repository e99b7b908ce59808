//! Columns: what is known of each customer, in codes.

use std::sync::Arc;

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use time::Date;

use super::bits::Bits;
use crate::base::{CalendarKind, PartialDate, Timestamp};
use crate::segment::plan::Scalar;

/// One attribute of all customers, by ordinal.
#[derive(Debug)]
pub(crate) enum Column {
    /// Of one value each.
    Coded(Coded),
    /// Of several texts each.
    Lists(Lists<Arc<str>>),
    /// Of more texts than codes: only who has one.
    Known(Bits),
}

/// A code a customer, which sorts as the value it stands for. Code 0 is NULL.
#[derive(Debug)]
pub(crate) struct Coded {
    pub(crate) codes: Codes,
    /// The value of code 1, of code 2, and so on.
    pub(crate) values: Values,
    /// Where there are more values than codes, a code stands for its value and those up to the next code's, and this is
    /// the key of each customer.
    pub(crate) exact: Option<Exact>,
}

/// Keys by row.
#[derive(Debug)]
pub(crate) struct Exact {
    pub(crate) keys: Vec<i64>,
    /// The greatest.
    pub(crate) last: i64,
}

#[derive(Debug)]
pub(crate) enum Codes {
    Narrow(Vec<u8>),
    Wide(Vec<u16>),
}

/// Sorted, each once.
#[derive(Debug)]
pub(crate) enum Values {
    Texts(Vec<Arc<str>>),
    Keys(Kind, Vec<i64>),
}

/// What a key stands for. Keys of one kind sort as their values, but for birthdays, which have no order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Kind {
    #[n(0)]
    Bool,
    /// A decimal with so many places.
    #[n(1)]
    Number(#[n(0)] u32),
    /// Milliseconds.
    #[n(2)]
    Instant,
    /// A Julian day.
    #[n(3)]
    Date,
    #[n(4)]
    Birthday,
}

/// Texts of which a customer may have several: who has each.
#[derive(Debug)]
pub(crate) struct Lists<K> {
    /// Who has an array, be it empty; none where everybody has.
    pub(crate) known: Option<Bits>,
    /// By value.
    pub(crate) values: Vec<(K, Members)>,
}

/// Some customers, in what takes less memory.
#[derive(Debug)]
pub(crate) enum Members {
    Dense(Bits),
    /// Sorted.
    Sparse(Vec<u32>),
}

impl Codes {
    pub(super) fn of(codes: Vec<u16>, values: usize) -> Self {
        if values > usize::from(u8::MAX) {
            return Self::Wide(codes);
        }
        Self::Narrow(
            codes
                .into_iter()
                .map(|code| u8::try_from(code).unwrap_or(u8::MAX))
                .collect(),
        )
    }

    pub(crate) fn get(&self, row: usize) -> u16 {
        match self {
            Self::Narrow(codes) => codes.get(row).map_or(0, |code| u16::from(*code)),
            Self::Wide(codes) => codes.get(row).copied().unwrap_or(0),
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Narrow(codes) => codes.len(),
            Self::Wide(codes) => codes.len(),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Narrow(codes) => codes.len(),
            Self::Wide(codes) => codes.len() * 2,
        }
    }
}

impl Values {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Texts(texts) => texts.len(),
            Self::Keys(_, keys) => keys.len(),
        }
    }

    /// The value at a place, from 0.
    pub(crate) fn scalar(&self, at: usize) -> Scalar {
        match self {
            Self::Texts(texts) => texts
                .get(at)
                .map_or(Scalar::Null, |text| Scalar::Text(text.clone())),
            Self::Keys(kind, keys) => keys.get(at).map_or(Scalar::Null, |key| kind.scalar(*key)),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            // The text, its place in the list, and two counters.
            Self::Texts(texts) => texts.iter().map(|text| text.len() + 32).sum(),
            Self::Keys(_, keys) => keys.len() * 8,
        }
    }
}

impl Coded {
    /// A customer's value.
    pub(crate) fn scalar(&self, row: usize) -> Scalar {
        match (self.codes.get(row), &self.exact, &self.values) {
            (0, ..) => Scalar::Null,
            (_, Some(exact), Values::Keys(kind, _)) => {
                exact.keys.get(row).map_or(Scalar::Null, |key| kind.scalar(*key))
            }
            (code, ..) => self.values.scalar(usize::from(code) - 1),
        }
    }
}

impl Column {
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Coded(column) => {
                let exact = column.exact.as_ref().map_or(0, |exact| exact.keys.len() * 8);
                column.codes.bytes() + column.values.bytes() + exact
            }
            Self::Lists(lists) => {
                let texts: usize = lists.values.iter().map(|(text, _)| text.len() + 32).sum();
                lists.bytes() + texts
            }
            Self::Known(bits) => bits.bytes(),
        }
    }
}

impl<K: Ord> Lists<K> {
    pub(super) fn get(&self, value: &K) -> Option<&Members> {
        let at = self.values.binary_search_by(|(known, _)| known.cmp(value)).ok()?;
        Some(&self.values[at].1)
    }
}

impl<K> Lists<K> {
    pub(super) fn bytes(&self) -> usize {
        let known = self.known.as_ref().map_or(0, Bits::bytes);
        let members = self.values.iter().map(|(_, members)| members.bytes());
        known + members.sum::<usize>()
    }
}

impl Members {
    /// Of sorted ordinals, among so many.
    pub(super) fn of(sorted: Vec<u32>, size: usize) -> Self {
        if sorted.len() < size / 32 {
            return Self::Sparse(sorted);
        }
        let mut bits = Bits::new(size);
        for row in sorted {
            bits.set(row as usize);
        }
        Self::Dense(bits)
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Dense(bits) => bits.bytes(),
            Self::Sparse(rows) => rows.len() * 4,
        }
    }
}

impl Kind {
    /// The kind and key of a single value; none for texts and for numbers too long for a key.
    pub(super) fn of(value: &Scalar) -> Option<(Self, i64)> {
        Some(match value {
            Scalar::Bool(flag) => (Self::Bool, i64::from(*flag)),
            Scalar::Number(number) => {
                let number = number.normalize();
                let key = i64::try_from(number.mantissa()).ok()?;
                (Self::Number(number.scale()), key)
            }
            Scalar::Instant(at) => (Self::Instant, at.as_millis()),
            Scalar::Date(date) => (Self::Date, i64::from(date.to_julian_day())),
            Scalar::Anniversary(born) => (Self::Birthday, key_of(*born)),
            Scalar::Null | Scalar::Text(_) | Scalar::Interval(_) | Scalar::Texts(_) => return None,
        })
    }

    pub(crate) fn scalar(self, key: i64) -> Scalar {
        match self {
            Self::Bool => Scalar::Bool(key != 0),
            Self::Number(places) => Scalar::Number(Decimal::new(key, places)),
            Self::Instant => Scalar::Instant(Timestamp::saturating_from_millis(key)),
            Self::Date => i32::try_from(key)
                .ok()
                .and_then(|day| Date::from_julian_day(day).ok())
                .map_or(Scalar::Null, Scalar::Date),
            Self::Birthday => Scalar::Anniversary(birthday_of(key)),
        }
    }
}

fn key_of(born: PartialDate) -> i64 {
    let year = born.year.map_or(0, |year| i64::from(year) + 40_000);
    let lunar = i64::from(born.calendar == CalendarKind::ChineseLunar);
    let parts = [lunar, i64::from(born.leap), born.month.into(), born.day.into()];
    parts.into_iter().fold(year, |key, part| key << 8 | part)
}

pub(super) fn birthday_of(key: i64) -> PartialDate {
    let [.., lunar, leap, month, day] = key.to_be_bytes();
    PartialDate {
        year: i16::try_from((key >> 32) - 40_000)
            .ok()
            .filter(|_| key >> 32 != 0),
        month,
        day,
        calendar: if lunar == 1 {
            CalendarKind::ChineseLunar
        } else {
            CalendarKind::Gregorian
        },
        leap: leap == 1,
    }
}
