//! The columns that scores are computed from, as whole numbers where they are such.

use std::ops::Range;

use rust_decimal::Decimal;

use super::{RfmInput, SCORES};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::share;

/// Rows are shared out among the cores in parts of so many.
pub(super) const PART: usize = 1 << 15;

/// Values are counted by so many ranges to find those in the middle.
const RANGES: usize = 1 << 12;

/// What RFM scores are computed from, as columns: a row a customer.
#[derive(Debug, Clone, Copy)]
pub struct RfmColumns<'a> {
    /// Civil days from the last order to the instant of the scores.
    pub recency_days: &'a [u32],
    /// How often the customer bought.
    pub frequency: &'a [u64],
    /// For how much.
    pub monetary: &'a [Decimal],
}

/// What RFM scores are computed from, made of single purchases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RfmHistories {
    /// Who, ascending.
    pub customer: Vec<u32>,
    /// Days from the last purchase to the day of the scores.
    pub recency_days: Vec<u32>,
    /// Distinct days with a purchase.
    pub frequency: Vec<u64>,
    /// The sum of the values.
    pub monetary: Vec<Decimal>,
}

impl RfmHistories {
    /// What customers bought up to a day, that day included: columns of one length, a row a purchase, in any order. Days
    /// are counted from anywhere.
    ///
    /// Errors: `inconsistent` for columns of different lengths; `out_of_range` for a sum that is too large.
    ///
    /// ```
    /// use crm_core::{Decimal, RfmHistories};
    /// let value = [10, 5, 6, 20, 99].map(Decimal::from);
    /// let found = RfmHistories::as_of(30, &[1, 1, 1, 2, 2], &[0, 7, 7, 28, 31], &value)?;
    /// assert_eq!((found.customer, found.recency_days), (vec![1, 2], vec![23, 2]));
    /// assert_eq!((found.frequency, found.monetary), (vec![2, 1], vec![21.into(), 20.into()]));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn as_of(as_of: i32, customer: &[u32], day: &[i32], value: &[Decimal]) -> Result<Self> {
        for (length, field) in [(day.len(), "day"), (value.len(), "value")] {
            if length != customer.len() {
                return Err(Error::field_of(Code::Inconsistent, field));
            }
        }
        let rows = customer.iter().zip(day).zip(value);
        let mut rows: Vec<_> = rows
            .filter(|((_, day), _)| **day <= as_of)
            .map(|((customer, day), value)| (*customer, *day, *value))
            .collect();
        rows.sort_unstable_by_key(|(customer, day, _)| (*customer, *day));
        let mut found = Self::default();
        for same in rows.chunk_by(|a, b| a.0 == b.0) {
            let (Some((customer, ..)), Some((_, last, _))) = (same.first(), same.last()) else {
                continue;
            };
            let spent = same
                .iter()
                .try_fold(Decimal::ZERO, |sum, row| sum.checked_add(row.2));
            found.customer.push(*customer);
            found.recency_days.push(as_of.abs_diff(*last));
            found
                .frequency
                .push(same.chunk_by(|a, b| a.1 == b.1).count() as u64);
            found
                .monetary
                .push(spent.ok_or_else(|| Error::field_of(Code::OutOfRange, "value"))?);
        }
        Ok(found)
    }

    /// The columns to score.
    pub fn columns(&self) -> RfmColumns<'_> {
        RfmColumns {
            recency_days: &self.recency_days,
            frequency: &self.frequency,
            monetary: &self.monetary,
        }
    }
}

/// The three measures of all customers.
pub(super) struct Measures {
    pub(super) recency: Measure,
    pub(super) frequency: Measure,
    pub(super) monetary: Measure,
}

/// The values of a measure. Decimals are compared some ten times as slowly as whole numbers.
pub(super) enum Measure {
    /// Multiples of 10^−scale.
    Whole { values: Vec<i64>, scale: u32 },
    /// Values too far apart for that.
    Decimals(Vec<Decimal>),
}

impl RfmColumns<'_> {
    /// Checks the lengths of the columns.
    ///
    /// Errors: `inconsistent`.
    pub fn check(&self) -> Result<()> {
        for (length, field) in [
            (self.frequency.len(), "frequency"),
            (self.monetary.len(), "monetary"),
        ] {
            if length != self.recency_days.len() {
                return Err(Error::field_of(Code::Inconsistent, field));
            }
        }
        Ok(())
    }

    pub(super) fn measures(&self) -> Measures {
        Measures {
            recency: Measure::of_numbers(self.recency_days, |days| (*days).into()),
            frequency: Measure::of_numbers(self.frequency, |times| *times),
            monetary: Measure::of_decimals(self.monetary, |amount| *amount),
        }
    }
}

impl Measures {
    pub(super) fn of(inputs: &[RfmInput]) -> Self {
        Self {
            recency: Measure::of_numbers(inputs, |input| input.recency_days.into()),
            frequency: Measure::of_numbers(inputs, |input| input.frequency),
            monetary: Measure::of_decimals(inputs, |input| input.monetary),
        }
    }
}

impl Measure {
    fn of_numbers<T: Sync>(rows: &[T], number: impl Fn(&T) -> u64 + Sync) -> Self {
        let whole = in_parts(rows, |part| all(part, |row| i64::try_from(number(row)).ok()));
        whole.map_or_else(
            || Self::Decimals(rows.iter().map(|row| number(row).into()).collect()),
            |values| Self::Whole { values, scale: 0 },
        )
    }

    fn of_decimals<T: Sync>(rows: &[T], decimal: impl Fn(&T) -> Decimal + Sync) -> Self {
        let scales = in_parts(rows, |part| {
            Some(
                part.iter()
                    .map(|row| decimal(row).scale())
                    .max()
                    .into_iter()
                    .collect(),
            )
        });
        let scale = scales.into_iter().flatten().max().unwrap_or(0);
        let whole = in_parts(rows, |part| all(part, |row| multiple(decimal(row), scale)));
        whole.map_or_else(
            || Self::Decimals(rows.iter().map(decimal).collect()),
            |values| Self::Whole { values, scale },
        )
    }

    /// The values at these places of ascending order; none for a place that is not there.
    pub(super) fn at_ranks(&self, ranks: &[usize]) -> Option<Vec<Decimal>> {
        let mut sorted = ranks.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        let found: Vec<Decimal> = match self {
            Self::Whole { values, scale } => at_ranks(values, &sorted)?
                .into_iter()
                .map(|value| Decimal::try_from_i128_with_scale(value.into(), *scale).ok())
                .collect::<Option<_>>()?,
            Self::Decimals(values) => select(&mut values.clone(), &sorted)?,
        };
        let of_rank = |rank| found.get(sorted.binary_search(rank).ok()?).copied();
        ranks.iter().map(of_rank).collect()
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Whole { values, .. } => values.len(),
            Self::Decimals(values) => values.len(),
        }
    }

    /// Of these rows 1 + the number of edges strictly below the value.
    pub(super) fn ranks(&self, edges: &[Decimal; SCORES - 1], rows: Range<usize>) -> Vec<u8> {
        match self {
            Self::Whole { values, scale } => {
                // A whole number is above an edge exactly when it is above the whole number below that.
                let edges = edges.map(|edge| below(edge, *scale));
                let values = values.get(rows).unwrap_or_default();
                values.iter().map(|value| rank(&edges, value)).collect()
            }
            Self::Decimals(values) => {
                let values = values.get(rows).unwrap_or_default();
                values.iter().map(|value| rank(edges, value)).collect()
            }
        }
    }

    /// How many of these rows stand at each place, and the sum of their values; none where one is too large.
    pub(super) fn sums(
        &self,
        places: &[u32],
        count: usize,
        rows: Range<usize>,
    ) -> Option<Vec<(u64, Decimal)>> {
        match self {
            Self::Whole { values, scale } => {
                let mut sums = vec![(0, 0_i128); count];
                for (value, place) in values.get(rows)?.iter().zip(places) {
                    let (count, sum) = sums.get_mut(*place as usize)?;
                    *count += 1;
                    *sum += i128::from(*value);
                }
                let decimal =
                    |(count, sum)| Some((count, Decimal::try_from_i128_with_scale(sum, *scale).ok()?));
                sums.into_iter().map(decimal).collect()
            }
            Self::Decimals(values) => {
                let mut sums = vec![(0, Decimal::ZERO); count];
                for (value, place) in values.get(rows)?.iter().zip(places) {
                    let (count, sum) = sums.get_mut(*place as usize)?;
                    *count += 1;
                    *sum = sum.checked_add(*value)?;
                }
                Some(sums)
            }
        }
    }
}

/// 1 + the number of edges strictly below the value.
pub(super) fn rank<T: PartialOrd>(edges: &[T; SCORES - 1], value: &T) -> u8 {
    edges.iter().map(|edge| u8::from(edge < value)).sum::<u8>() + 1
}

/// What `of` makes of all parts of the rows, in their order; none where it fails.
fn in_parts<T: Sync, R: Send + Clone>(
    rows: &[T],
    of: impl Fn(&[T]) -> Option<Vec<R>> + Sync,
) -> Option<Vec<R>> {
    let parts: Vec<_> = rows.chunks(PART).collect();
    let made = share(parts.len(), |at| of(parts.get(at).copied().unwrap_or_default()));
    Some(made.into_iter().collect::<Option<Vec<_>>>()?.concat())
}

/// The values of all rows; none where one has none.
fn all<T>(rows: &[T], value: impl Fn(&T) -> Option<i64>) -> Option<Vec<i64>> {
    let mut values = Vec::with_capacity(rows.len());
    for row in rows {
        values.push(value(row)?);
    }
    Some(values)
}

/// A decimal as a multiple of 10^−scale, which is not coarser than its own; none for one that is too large.
fn multiple(value: Decimal, scale: u32) -> Option<i64> {
    let mut whole = i64::try_from(value.mantissa()).ok()?;
    if value.scale() != scale {
        let factor = 10_i64.checked_pow(scale.checked_sub(value.scale())?)?;
        whole = whole.checked_mul(factor)?;
    }
    // The least one stands for everything below all values.
    (whole > i64::MIN).then_some(whole)
}

/// The greatest multiple of 10^−scale that is not above an edge.
fn below(edge: Decimal, scale: u32) -> i64 {
    let (whole, own) = (edge.mantissa(), edge.scale());
    let limit = if whole < 0 { i64::MIN } else { i64::MAX };
    let found = if own <= scale {
        let factor = 10_i128.checked_pow(scale - own);
        factor.and_then(|factor| whole.checked_mul(factor))
    } else {
        10_i128
            .checked_pow(own - scale)
            .map(|divisor| whole.div_euclid(divisor))
    };
    found.and_then(|found| i64::try_from(found).ok()).unwrap_or(limit)
}

/// The values at these ascending places of ascending order: counts by range tell in which ranges they lie, and only
/// the values of these are put in order.
fn at_ranks(values: &[i64], ranks: &[usize]) -> Option<Vec<i64>> {
    let parts: Vec<&[i64]> = values.chunks(PART).collect();
    let part = |at: usize| parts.get(at).copied().unwrap_or_default();
    let ends = share(parts.len(), |at| (part(at).iter().min(), part(at).iter().max()));
    let least = *ends.iter().filter_map(|end| end.0).min()?;
    let most = *ends.iter().filter_map(|end| end.1).max()?;
    let mut shift = 0;
    while most.abs_diff(least) >> shift >= RANGES as u64 {
        shift += 1;
    }
    let range_of = |value: i64| usize::try_from(value.abs_diff(least) >> shift).unwrap_or(0);
    let by_part = share(parts.len(), |at| {
        let mut counts = vec![0_usize; RANGES];
        for value in part(at) {
            if let Some(count) = counts.get_mut(range_of(*value)) {
                *count += 1;
            }
        }
        counts
    });
    // The ranges that hold a rank, and the ranks among the values of those.
    let (mut wanted, mut among) = (vec![false; RANGES], Vec::with_capacity(ranks.len()));
    let (mut passed, mut kept) = (0, 0);
    let mut ranks = ranks.iter().peekable();
    for (range, wanted) in wanted.iter_mut().enumerate() {
        let count: usize = by_part.iter().filter_map(|counts| counts.get(range)).sum();
        while let Some(rank) = ranks.next_if(|rank| **rank < passed + count) {
            *wanted = true;
            among.push(kept + (rank - passed));
        }
        passed += count;
        if *wanted {
            kept += count;
        }
    }
    let chosen = share(parts.len(), |at| -> Vec<i64> {
        let is_wanted = |value: &i64| wanted.get(range_of(*value)).copied().unwrap_or(false);
        part(at).iter().copied().filter(is_wanted).collect()
    });
    ranks
        .next()
        .is_none()
        .then(|| select(&mut chosen.concat(), &among))?
}

/// The values at these ascending places of ascending order.
fn select<T: Copy + Ord>(values: &mut [T], ranks: &[usize]) -> Option<Vec<T>> {
    let mut parted = 0;
    let mut next = |rank: &usize| {
        // What lies before here is not greater than what lies behind.
        let rest = values.get_mut(parted..)?;
        let at = rank.checked_sub(parted).filter(|at| *at < rest.len())?;
        let (_, found, _) = rest.select_nth_unstable(at);
        parted = *rank;
        Some(*found)
    };
    ranks.iter().map(&mut next).collect()
}
