//! The scores of a set of customers.

use rust_decimal::Decimal;

use super::{RfmBins, RfmEdges, RfmInput, RfmOptions, RfmScore, RfmScores, RfmSegment};
use crate::base::{Code, Error, Result};

/// Scores these customers against each other: a pure function of its arguments.
///
/// `frequency` and `monetary` of the options tell how inputs are read from orders; they do nothing here.
///
/// Errors: those of [`RfmEdges::fit`] and [`RfmGrid::check`](crate::RfmGrid::check).
///
/// ```
/// use crm_core::{CustomerId, RfmInput, RfmOptions, rfm_scores};
/// let customer_id: CustomerId = "0198c1a0-0000-7000-8000-000000000001".parse()?;
/// let inputs: Vec<_> = (1..=10)
///     .map(|n| RfmInput { customer_id, recency_days: n, frequency: n.into(), monetary: n.into() })
///     .collect();
/// let scores = rfm_scores(&inputs, &RfmOptions::default())?;
/// assert_eq!(scores.edges.unwrap().recency.map(|edge| edge.to_string()), ["2.8", "4.6", "6.4", "8.2"]);
/// assert_eq!(scores.customers[2].scores.to_string(), "4-2-2");
/// assert_eq!(scores.customers[2].segment, "potential loyalist");
/// # Ok::<(), crm_core::Error>(())
/// ```
pub fn rfm_scores(inputs: &[RfmInput], options: &RfmOptions) -> Result<RfmScores> {
    options.grid.check().map_err(|error| error.under("grid"))?;
    let edges = match options.cuts {
        Some(cuts) => {
            cuts.check().map_err(|error| error.under("cuts"))?;
            Some(cuts)
        }
        None => RfmEdges::fit(inputs, options.method)?,
    };
    let mut bins = RfmBins::default();
    let mut segments: Vec<_> = options.grid.names().map(RfmSegment::of_nobody).collect();
    let mut customers = Vec::with_capacity(inputs.len());
    for input in inputs {
        // There are edges wherever there is a customer.
        let Some(scores) = edges.map(|edges| edges.scores(input)) else {
            continue;
        };
        bins.recency[usize::from(scores.recency - 1)] += 1;
        bins.frequency[usize::from(scores.frequency - 1)] += 1;
        bins.monetary[usize::from(scores.monetary - 1)] += 1;
        let name = options.grid.name_of(scores).unwrap_or_default();
        if let Some(segment) = segments.iter_mut().find(|segment| segment.name == name) {
            let sum = segment.monetary.checked_add(input.monetary);
            segment.monetary = sum.ok_or_else(|| Error::field_of(Code::OutOfRange, "monetary"))?;
            segment.customers += 1;
        }
        customers.push(RfmScore {
            input: input.clone(),
            scores,
            segment: name.to_owned(),
        });
    }
    Ok(RfmScores {
        edges,
        bins,
        segments,
        customers,
    })
}

impl RfmSegment {
    fn of_nobody(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            customers: 0,
            monetary: Decimal::ZERO,
        }
    }
}
