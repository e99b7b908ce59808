//! The edges between the scores.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{RfmInput, RfmMethod, RfmTriple, SCORES};
use crate::base::{Code, Error, Result, decimal_json, decimals_cbor};

/// The values between the bins, ascending: a value on an edge belongs below it.
///
/// Those of one run can be the fixed cuts of another, by [`RfmOptions::cuts`](crate::RfmOptions::cuts).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct RfmEdges {
    /// Between the days since the last order. The fewer days, the higher the score.
    #[cbor(n(0), with = "decimals_cbor")]
    #[serde(deserialize_with = "decimal_json::read_all")]
    pub recency: [Decimal; SCORES - 1],
    /// Between the frequencies.
    #[cbor(n(1), with = "decimals_cbor")]
    #[serde(deserialize_with = "decimal_json::read_all")]
    pub frequency: [Decimal; SCORES - 1],
    /// Between the monetary values.
    #[cbor(n(2), with = "decimals_cbor")]
    #[serde(deserialize_with = "decimal_json::read_all")]
    pub monetary: [Decimal; SCORES - 1],
}

impl RfmEdges {
    /// The edges that the method finds for these customers; none when there are no customers to find them by.
    ///
    /// Errors: `out_of_range` for values too far apart to compute with.
    pub fn fit(inputs: &[RfmInput], method: RfmMethod) -> Result<Option<Self>> {
        if inputs.is_empty() {
            return Ok(None);
        }
        let too_far = |field: &'static str| move || Error::field_of(Code::OutOfRange, field);
        let recency = inputs.iter().map(|input| input.recency_days).collect();
        let frequency = inputs.iter().map(|input| input.frequency).collect();
        let monetary = inputs.iter().map(|input| input.monetary).collect();
        Ok(Some(Self {
            recency: between(recency, method).ok_or_else(too_far("recency_days"))?,
            frequency: between(frequency, method).ok_or_else(too_far("frequency"))?,
            monetary: between(monetary, method).ok_or_else(too_far("monetary"))?,
        }))
    }

    /// The scores of a customer between these edges.
    pub fn scores(&self, input: &RfmInput) -> RfmTriple {
        self.steps().scores(input)
    }

    /// The same for many customers.
    pub(super) fn steps(&self) -> Steps {
        // A whole number is above an edge exactly when it is above the whole number below that.
        let whole = |edges: [Decimal; SCORES - 1]| edges.map(|edge| edge.floor().trunc().mantissa());
        Steps {
            recency: whole(self.recency),
            frequency: whole(self.frequency),
            monetary: self.monetary,
        }
    }

    /// Checks that they ascend; `out_of_range` otherwise.
    pub fn check(&self) -> Result<()> {
        for (edges, field) in [
            (&self.recency, "recency"),
            (&self.frequency, "frequency"),
            (&self.monetary, "monetary"),
        ] {
            if !edges.is_sorted() {
                return Err(Error::field_of(Code::OutOfRange, field));
            }
        }
        Ok(())
    }
}

/// Edges as they are compared with: of whole numbers, whole ones.
pub(super) struct Steps {
    recency: [i128; SCORES - 1],
    frequency: [i128; SCORES - 1],
    monetary: [Decimal; SCORES - 1],
}

impl Steps {
    pub(super) fn scores(&self, input: &RfmInput) -> RfmTriple {
        RfmTriple {
            recency: 6 - rank(&self.recency, input.recency_days.into()),
            frequency: rank(&self.frequency, input.frequency.into()),
            monetary: rank(&self.monetary, input.monetary),
        }
    }
}

/// 1 + the number of edges strictly below the value.
fn rank<T: PartialOrd>(edges: &[T; SCORES - 1], value: T) -> u8 {
    edges.iter().map(|edge| u8::from(*edge < value)).sum::<u8>() + 1
}

/// The edges between these values, of which there is one at least.
fn between<T: Copy + Ord + Into<Decimal>>(
    mut values: Vec<T>,
    method: RfmMethod,
) -> Option<[Decimal; SCORES - 1]> {
    let mut edges = [Decimal::ZERO; SCORES - 1];
    // What lies before here is not greater than what lies behind.
    let mut parted = 0;
    for (edge, k) in edges.iter_mut().zip(1..) {
        *edge = match method {
            RfmMethod::Quantiles => quantile(&mut values, &mut parted, k)?,
            // The last of the first k bins by rank: equal values that begin in a bin are all in it.
            RfmMethod::Ntile => {
                let last = (values.len() * k).div_ceil(SCORES) - 1;
                nth(&mut values, &mut parted, last)?
            }
        };
    }
    Some(edges)
}

/// The quantile of type 7 at k/5.
fn quantile<T: Copy + Ord + Into<Decimal>>(
    values: &mut [T],
    parted: &mut usize,
    k: usize,
) -> Option<Decimal> {
    // The position (n − 1) · k / 5, counted from 0, and how many fifths it lies beyond a value.
    let fifths = (values.len() - 1) * k;
    let below = nth(values, parted, fifths / SCORES)?;
    let beyond = fifths % SCORES;
    if beyond == 0 {
        return Some(below);
    }
    let above = values.get(*parted + 1..)?.iter().min()?;
    let step = (*above).into().checked_sub(below)?;
    let part = step.checked_mul(Decimal::new(i64::try_from(beyond).ok()? * 2, 1))?;
    Some(below.checked_add(part)?.normalize())
}

/// The value that lies at `at` in ascending order, which is not before what was asked last.
fn nth<T: Copy + Ord + Into<Decimal>>(values: &mut [T], parted: &mut usize, at: usize) -> Option<Decimal> {
    let rest = values.get_mut(*parted..)?;
    let (_, found, _) = rest.select_nth_unstable(at.checked_sub(*parted)?);
    let found = (*found).into();
    *parted = at;
    Some(found)
}
