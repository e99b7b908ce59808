//! ABC analysis and the Pareto curve: how much of all value comes from how few.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::base::{Code, Error, Result};

/// The classes of an ABC analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AbcClass {
    /// The fewest that bring most of the value.
    A,
    /// Those that bring the next part.
    B,
    /// The rest.
    C,
}

/// A tier that is named by how many are in it and in those before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueTier {
    /// Its name.
    pub name: String,
    /// Up to this percent of all, the best ones, in whole ones rounded up; 100 for the last tier.
    pub percent: f64,
}

/// A point of a Pareto curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ConcentrationPoint {
    /// How many of the best customers these are, as percent of all. A part of a customer brings that part.
    pub percent: u8,
    /// Their share of what was spent, 0 to 1.
    pub share: f64,
}

/// Where classes and tiers end.
#[derive(Debug, Clone, PartialEq)]
pub struct AbcOptions {
    /// Class A brings this percent of the value: 80.
    pub a_percent: f64,
    /// Classes A and B bring this percent: 95.
    pub b_percent: f64,
    /// Tiers by rank, the best first: none.
    pub tiers: Vec<ValueTier>,
}

impl Default for AbcOptions {
    fn default() -> Self {
        Self {
            a_percent: 80.0,
            b_percent: 95.0,
            tiers: Vec::new(),
        }
    }
}

impl AbcOptions {
    /// Checks that 0 < A ≤ B ≤ 100, and that tiers rise to at most 100.
    ///
    /// Errors: `out_of_range`.
    pub fn check(&self) -> Result<()> {
        if !(self.a_percent > 0.0 && self.a_percent <= self.b_percent) {
            return Err(Error::field_of(Code::OutOfRange, "a_percent"));
        }
        if self.b_percent > 100.0 {
            return Err(Error::field_of(Code::OutOfRange, "b_percent"));
        }
        let mut before = 0.0;
        for (at, tier) in self.tiers.iter().enumerate() {
            if !(tier.percent > before && tier.percent <= 100.0) {
                return Err(Error::field_of(Code::OutOfRange, format!("tiers[{at}].percent")));
            }
            before = tier.percent;
        }
        Ok(())
    }
}

/// A row among the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AbcRank {
    /// The row, from 0.
    pub row: usize,
    /// Its value.
    pub value: Decimal,
    /// Its share of all, 0 to 1; a value below nothing has none.
    pub share: f64,
    /// The share of it and of all before it.
    pub cumulative_share: f64,
    /// Its class.
    pub class: AbcClass,
    /// The place of its tier among those that were asked for; none where there is none for it.
    pub tier: Option<usize>,
}

/// A class or a tier as a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AbcSpan {
    /// How many are in it.
    pub count: usize,
    /// Their value.
    pub value: Decimal,
    /// Their share of all.
    pub share: f64,
    /// The least value among them; none when nobody is in it.
    pub least: Option<Decimal>,
}

/// Values from the greatest on; of equals the first row comes first. A value below nothing, as after returns, counts as
/// nothing.
///
/// ```
/// use crm_core::Decimal;
/// use crm_core::abc::{AbcAnalysis, AbcClass, AbcOptions};
/// let values = [4, 50, 1, 30, 15].map(Decimal::from);
/// let found = AbcAnalysis::of(&values, &AbcOptions::default())?;
/// let ranks: Vec<_> = found.ranks().map(|rank| (rank.row, rank.class)).collect();
/// assert_eq!(
///     ranks,
///     [(1, AbcClass::A), (3, AbcClass::A), (4, AbcClass::B), (0, AbcClass::C), (2, AbcClass::C)]
/// );
/// assert_eq!(format!("{:.3}", found.gini().unwrap()), "0.496");
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct AbcAnalysis {
    /// Rows with their values.
    ranked: Vec<(u32, Decimal)>,
    /// What the first 0, 1, 2 … add up to.
    sums: Vec<Decimal>,
    /// Where the classes A and B end.
    class_ends: [usize; 2],
    /// Where each tier ends.
    tier_ends: Vec<usize>,
}

impl AbcAnalysis {
    /// Sorts values, and cuts them.
    ///
    /// Errors: those of [`AbcOptions::check`]; `out_of_range` for values whose sum is too large.
    pub fn of(values: &[Decimal], options: &AbcOptions) -> Result<Self> {
        options.check()?;
        let mut ranked: Vec<(u32, Decimal)> = (0..).zip(values.iter().copied()).collect();
        ranked.sort_by_key(|(_, value)| Reverse(*value));
        let mut sums = Vec::with_capacity(ranked.len() + 1);
        let mut whole = Decimal::ZERO;
        sums.push(whole);
        for (_, value) in &ranked {
            let next = whole.checked_add((*value).max(Decimal::ZERO));
            whole = next.ok_or_else(|| Error::field_of(Code::OutOfRange, "value"))?;
            sums.push(whole);
        }
        let tiers = options.tiers.iter();
        let tier_ends = tiers
            .map(|tier| first_percent(tier.percent, ranked.len()))
            .collect();
        let mut found = Self {
            ranked,
            sums,
            class_ends: [0; 2],
            tier_ends,
        };
        found.class_ends = [options.a_percent, options.b_percent].map(|part| found.fewest(part / 100.0));
        Ok(found)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ranked.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ranked.is_empty()
    }

    /// What all add up to.
    pub fn value(&self) -> Decimal {
        self.sums.last().copied().unwrap_or_default()
    }

    /// All of them, the greatest first.
    pub fn ranks(&self) -> impl Iterator<Item = AbcRank> {
        let after = self.sums.iter().skip(1);
        let places = self.ranked.iter().zip(after).enumerate();
        places.map(|(place, (&(row, value), &sum))| AbcRank {
            row: row as usize,
            value,
            share: self.share(value.max(Decimal::ZERO)),
            cumulative_share: self.share(sum),
            class: match self.class_ends {
                [a, _] if place < a => AbcClass::A,
                [_, b] if place < b => AbcClass::B,
                _ => AbcClass::C,
            },
            tier: self.tier_ends.iter().position(|end| place < *end),
        })
    }

    /// The classes A, B and C.
    pub fn classes(&self) -> [AbcSpan; 3] {
        let [a, b] = self.class_ends;
        [self.span(0, a), self.span(a, b), self.span(b, self.len())]
    }

    /// The tiers that were asked for.
    pub fn tiers(&self) -> impl Iterator<Item = AbcSpan> {
        let starts = [0].into_iter().chain(self.tier_ends.iter().copied());
        starts
            .zip(&self.tier_ends)
            .map(|(from, until)| self.span(from, *until))
    }

    /// The Pareto curve: the share of the best 0, 1, 2 … 100 % of them; empty when all are worth nothing.
    pub fn points(&self) -> Vec<ConcentrationPoint> {
        (0..=100).filter_map(|percent| self.point(percent)).collect()
    }

    /// Gini's coefficient, 2 Σ i · xᵢ / (n Σ x) − (n + 1) / n over values from the least on (C. Gini, 1912): 0 when all
    /// are worth the same, near 1 when one is worth everything. None when all are worth nothing.
    pub fn gini(&self) -> Option<f64> {
        let (mut weighted, mut whole) = (0.0, 0.0);
        for ((_, value), place) in self.ranked.iter().rev().zip(1_u32..) {
            let value = value.to_f64()?.max(0.0);
            weighted += f64::from(place) * value;
            whole += value;
        }
        let n = f64::from(u32::try_from(self.len()).ok()?);
        (whole > 0.0).then(|| 2.0 * weighted / (n * whole) - (n + 1.0) / n)
    }

    fn share(&self, part: Decimal) -> f64 {
        share(part, self.value()).unwrap_or(0.0)
    }

    /// How many bring this part of the whole, the fewest.
    fn fewest(&self, part: f64) -> usize {
        if self.value().is_zero() {
            return 0;
        }
        let fewer = self.sums.partition_point(|sum| self.share(*sum) < part - 1e-12);
        fewer.min(self.len())
    }

    fn span(&self, from: usize, until: usize) -> AbcSpan {
        let sum = |place: usize| self.sums.get(place).copied().unwrap_or_default();
        let value = sum(until) - sum(from);
        let last = until.checked_sub(1).filter(|last| *last >= from);
        AbcSpan {
            count: until - from,
            value,
            share: self.share(value),
            least: last.and_then(|last| Some(self.ranked.get(last)?.1)),
        }
    }

    /// The share of the best so many percent; a part of one brings that part.
    fn point(&self, percent: u8) -> Option<ConcentrationPoint> {
        let place = usize::from(percent) * self.len();
        let part = Decimal::new(i64::try_from(place % 100).ok()?, 2);
        let below = *self.sums.get(place / 100)?;
        let above = *self.sums.get(place / 100 + 1).unwrap_or(&below);
        Some(ConcentrationPoint {
            percent,
            share: share(below + (above - below) * part, self.value())?,
        })
    }
}

/// A part of a whole; none of nothing.
pub(crate) fn share(part: Decimal, whole: Decimal) -> Option<f64> {
    (!whole.is_zero()).then_some(part.to_f64()? / whole.to_f64()?)
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of a number of records"
)]
fn first_percent(percent: f64, count: usize) -> usize {
    ((percent / 100.0 * count as f64 - 1e-9).ceil() as usize).min(count)
}
