//! The edges between the scores.

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::columns::{Measure, Measures, rank};
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
        Self::between(&Measures::of(inputs), method)
    }

    pub(super) fn between(measures: &Measures, method: RfmMethod) -> Result<Option<Self>> {
        if measures.recency.len() == 0 {
            return Ok(None);
        }
        let of = |measure: &Measure, field: &'static str| {
            between(measure, method).ok_or_else(|| Error::field_of(Code::OutOfRange, field))
        };
        Ok(Some(Self {
            recency: of(&measures.recency, "recency_days")?,
            frequency: of(&measures.frequency, "frequency")?,
            monetary: of(&measures.monetary, "monetary")?,
        }))
    }

    /// The scores of a customer between these edges.
    pub fn scores(&self, input: &RfmInput) -> RfmTriple {
        RfmTriple {
            recency: 6 - rank(&self.recency, &input.recency_days.into()),
            frequency: rank(&self.frequency, &input.frequency.into()),
            monetary: rank(&self.monetary, &input.monetary),
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

/// The edges between these values, of which there is one at least.
fn between(values: &Measure, method: RfmMethod) -> Option<[Decimal; SCORES - 1]> {
    let count = values.len();
    let mut edges = [Decimal::ZERO; SCORES - 1];
    match method {
        RfmMethod::Quantiles => {
            // The positions (n − 1) · k / 5, counted from 0, in fifths, and the value behind each.
            let fifths = (1..SCORES).map(|k| (count - 1) * k);
            let ends = |fifths: usize| [fifths / SCORES, fifths.div_ceil(SCORES)];
            let found = values.at_ranks(&fifths.clone().flat_map(ends).collect::<Vec<_>>())?;
            for ((edge, ends), fifths) in edges.iter_mut().zip(found.chunks_exact(2)).zip(fifths) {
                let [below, above] = ends.try_into().ok()?;
                *edge = interpolated(below, above, fifths % SCORES)?;
            }
        }
        // The last of the first k bins by rank: equal values that begin in a bin are all in it.
        RfmMethod::Ntile => {
            let last = |k: usize| (count * k).div_ceil(SCORES) - 1;
            let found = values.at_ranks(&(1..SCORES).map(last).collect::<Vec<_>>())?;
            edges = found.try_into().ok()?;
        }
    }
    Some(edges)
}

/// The value that lies so many fifths of the way beyond the lower one.
fn interpolated(below: Decimal, above: Decimal, beyond: usize) -> Option<Decimal> {
    if beyond == 0 {
        return Some(below);
    }
    let step = above.checked_sub(below)?;
    let part = step.checked_mul(Decimal::new(i64::try_from(beyond).ok()? * 2, 1))?;
    Some(below.checked_add(part)?.normalize())
}
