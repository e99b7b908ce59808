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
        let find = match method {
            RfmMethod::Quantiles => quantiles,
            RfmMethod::Ntile => ntiles,
        };
        if inputs.is_empty() {
            return Ok(None);
        }
        let edges = |value: fn(&RfmInput) -> Decimal, field: &'static str| {
            let mut values: Vec<_> = inputs.iter().map(value).collect();
            values.sort_unstable();
            find(&values).ok_or_else(|| Error::field_of(Code::OutOfRange, field))
        };
        Ok(Some(Self {
            recency: edges(|input| input.recency_days.into(), "recency_days")?,
            frequency: edges(|input| input.frequency.into(), "frequency")?,
            monetary: edges(|input| input.monetary, "monetary")?,
        }))
    }

    /// The scores of a customer between these edges.
    pub fn scores(&self, input: &RfmInput) -> RfmTriple {
        RfmTriple {
            recency: 6 - rank(&self.recency, input.recency_days.into()),
            frequency: rank(&self.frequency, input.frequency.into()),
            monetary: rank(&self.monetary, input.monetary),
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

/// 1 + the number of edges strictly below the value.
fn rank(edges: &[Decimal; SCORES - 1], value: Decimal) -> u8 {
    edges.iter().map(|edge| u8::from(*edge < value)).sum::<u8>() + 1
}

/// The quantiles of type 7 at k/5, of values in ascending order.
fn quantiles(values: &[Decimal]) -> Option<[Decimal; SCORES - 1]> {
    let mut edges = [Decimal::ZERO; SCORES - 1];
    for (edge, k) in edges.iter_mut().zip(1..) {
        // The position (n − 1) · k / 5, counted from 0, and how many fifths it lies beyond a value.
        let fifths = (values.len() - 1) * k;
        let (below, beyond) = (values[fifths / SCORES], fifths % SCORES);
        *edge = below;
        if beyond > 0 {
            let step = values[fifths / SCORES + 1].checked_sub(below)?;
            let part = step.checked_mul(Decimal::new(i64::try_from(beyond).ok()? * 2, 1))?;
            *edge = below.checked_add(part)?.normalize();
        }
    }
    Some(edges)
}

/// The largest value of each of the first four bins by rank, so that the edges give every value the score of its bin.
fn ntiles(values: &[Decimal]) -> Option<[Decimal; SCORES - 1]> {
    let mut edges = [*values.first()?; SCORES - 1];
    let (mut smaller, mut before) = (0, None);
    for (at, value) in values.iter().enumerate() {
        if before != Some(value) {
            (smaller, before) = (at, Some(value));
        }
        let bin = smaller * SCORES / values.len();
        for edge in &mut edges[bin.min(SCORES - 1)..] {
            *edge = *value;
        }
    }
    Some(edges)
}
