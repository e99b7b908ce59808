//! The scores of a set of customers.

use rust_decimal::Decimal;

use super::edges::Steps;
use super::{
    RfmBins, RfmEdges, RfmGrid, RfmInput, RfmOptions, RfmScore, RfmScores, RfmSegment, RfmTriple, SCORES,
};
use crate::base::{Code, Error, Result};
use crate::statistics::numeric::share;

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
    let mut scores = RfmScores {
        edges,
        bins: RfmBins::default(),
        segments: options.grid.names().map(RfmSegment::of_nobody).collect(),
        customers: Vec::with_capacity(inputs.len()),
    };
    // There are edges wherever there is a customer.
    let Some(edges) = edges else {
        return Ok(scores);
    };
    let scorer = Scorer {
        steps: edges.steps(),
        names: options.grid.names().collect(),
        name_at: name_places(&options.grid),
    };
    let parts: Vec<_> = inputs.chunks(PART).collect();
    let of_part = |at: usize| parts.get(at).map(|part| scorer.part(part));
    for part in share(parts.len(), of_part).into_iter().flatten() {
        let Part {
            customers,
            bins,
            sums,
        } = part?;
        scores.customers.extend(customers);
        for (all, part) in [
            (&mut scores.bins.recency, bins.recency),
            (&mut scores.bins.frequency, bins.frequency),
            (&mut scores.bins.monetary, bins.monetary),
        ] {
            all.iter_mut().zip(part).for_each(|(all, part)| *all += part);
        }
        for (segment, (count, sum)) in scores.segments.iter_mut().zip(sums) {
            segment.customers += count;
            segment.monetary = segment.monetary.checked_add(sum).ok_or_else(too_large)?;
        }
    }
    Ok(scores)
}

fn too_large() -> Error {
    Error::field_of(Code::OutOfRange, "monetary")
}

/// Customers are shared out among the cores in parts of so many.
const PART: usize = 1 << 14;

/// Where the name of each triple stands among the names.
type NamePlaces = [[[usize; SCORES]; SCORES]; SCORES];

fn name_places(grid: &RfmGrid) -> NamePlaces {
    let mut places = [[[0; SCORES]; SCORES]; SCORES];
    for (recency, places) in (1..).zip(&mut places) {
        for (frequency, places) in (1..).zip(places) {
            for (monetary, place) in (1..).zip(places) {
                let name = grid.name_of(RfmTriple {
                    recency,
                    frequency,
                    monetary,
                });
                *place = grid.names().position(|known| Some(known) == name).unwrap_or(0);
            }
        }
    }
    places
}

/// What scores a part of the customers.
struct Scorer<'a> {
    steps: Steps,
    names: Vec<&'a str>,
    name_at: NamePlaces,
}

/// The scores of a part of the customers.
struct Part {
    customers: Vec<RfmScore>,
    bins: RfmBins,
    /// For each name how many customers have it, and the sum of their monetary values.
    sums: Vec<(u64, Decimal)>,
}

impl Scorer<'_> {
    fn part(&self, inputs: &[RfmInput]) -> Result<Part> {
        let mut part = Part {
            customers: Vec::with_capacity(inputs.len()),
            bins: RfmBins::default(),
            sums: vec![(0, Decimal::ZERO); self.names.len()],
        };
        for input in inputs {
            let scores = self.steps.scores(input);
            let [recency, frequency, monetary] =
                [scores.recency, scores.frequency, scores.monetary].map(|score| usize::from(score - 1));
            part.bins.recency[recency] += 1;
            part.bins.frequency[frequency] += 1;
            part.bins.monetary[monetary] += 1;
            let place = self.name_at[recency][frequency][monetary];
            let (count, sum) = &mut part.sums[place];
            *count += 1;
            *sum = sum.checked_add(input.monetary).ok_or_else(too_large)?;
            part.customers.push(RfmScore {
                input: input.clone(),
                scores,
                segment: self.names[place].to_owned(),
            });
        }
        Ok(part)
    }
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
