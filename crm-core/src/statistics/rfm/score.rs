//! The scores of a set of customers.

use std::ops::Range;

use rust_decimal::Decimal;

use super::columns::{Measures, PART};
use super::{
    RfmBins, RfmColumnScores, RfmColumns, RfmEdges, RfmGrid, RfmInput, RfmOptions, RfmScore, RfmScores,
    RfmSegment, RfmTriple, SCORES,
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
    let RfmColumnScores {
        edges,
        bins,
        segments,
        scores,
        segment,
    } = scored(&Measures::of(inputs), options)?;
    let rows: Vec<_> = scores.into_iter().zip(segment).collect();
    let parts: Vec<_> = inputs.chunks(PART).zip(rows.chunks(PART)).collect();
    let of_part = |at: usize| -> Vec<RfmScore> {
        let part = parts.get(at).map(|(inputs, rows)| inputs.iter().zip(*rows));
        let score = |(input, (scores, place)): (&RfmInput, &(RfmTriple, u32))| RfmScore {
            input: input.clone(),
            scores: *scores,
            segment: segments[*place as usize].name.clone(),
        };
        part.into_iter().flatten().map(score).collect()
    };
    let mut customers = Vec::with_capacity(inputs.len());
    for part in share(parts.len(), of_part) {
        customers.extend(part);
    }
    Ok(RfmScores {
        edges,
        bins,
        segments,
        customers,
    })
}

/// The same over columns: a fraction of the time and memory, for customers of any kind of id.
///
/// Errors: those of [`rfm_scores`], and of [`RfmColumns::check`].
///
/// ```
/// use crm_core::{Decimal, RfmColumns, RfmOptions, rfm_column_scores};
/// let monetary = [500, 400, 300, 200, 100].map(Decimal::from);
/// let columns = RfmColumns { recency_days: &[1, 10, 20, 40, 80], frequency: &[9, 7, 5, 3, 1], monetary: &monetary };
/// let found = rfm_column_scores(&columns, &RfmOptions::default())?;
/// assert_eq!(found.scores[1].to_string(), "4-4-4");
/// assert_eq!(found.segments[found.segment[1] as usize].name, "loyal");
/// # Ok::<(), crm_core::Error>(())
/// ```
pub fn rfm_column_scores(columns: &RfmColumns<'_>, options: &RfmOptions) -> Result<RfmColumnScores> {
    columns.check()?;
    scored(&columns.measures(), options)
}

fn scored(measures: &Measures, options: &RfmOptions) -> Result<RfmColumnScores> {
    options.grid.check().map_err(|error| error.under("grid"))?;
    let edges = match options.cuts {
        Some(cuts) => {
            cuts.check().map_err(|error| error.under("cuts"))?;
            Some(cuts)
        }
        None => RfmEdges::between(measures, options.method)?,
    };
    let mut found = RfmColumnScores {
        edges,
        bins: RfmBins::default(),
        segments: options.grid.names().map(RfmSegment::of_nobody).collect(),
        scores: Vec::with_capacity(measures.recency.len()),
        segment: Vec::with_capacity(measures.recency.len()),
    };
    // There are edges wherever there is a customer.
    let Some(edges) = edges else {
        return Ok(found);
    };
    let scorer = Scorer {
        measures,
        edges,
        names: found.segments.len(),
        name_at: name_places(&options.grid),
    };
    let count = measures.recency.len();
    let parts = share(count.div_ceil(PART), |at| {
        scorer.part(at * PART..count.min((at + 1) * PART))
    });
    for part in parts {
        let part = part.ok_or_else(too_large)?;
        for (all, part) in [
            (&mut found.bins.recency, part.bins.recency),
            (&mut found.bins.frequency, part.bins.frequency),
            (&mut found.bins.monetary, part.bins.monetary),
        ] {
            all.iter_mut().zip(part).for_each(|(all, part)| *all += part);
        }
        for (segment, (count, sum)) in found.segments.iter_mut().zip(part.sums) {
            segment.customers += count;
            segment.monetary = segment.monetary.checked_add(sum).ok_or_else(too_large)?;
        }
        found.scores.extend(part.scores);
        found.segment.extend(part.segment);
    }
    Ok(found)
}

fn too_large() -> Error {
    Error::field_of(Code::OutOfRange, "monetary")
}

/// Where the name of each triple stands among the names.
type NamePlaces = [[[u32; SCORES]; SCORES]; SCORES];

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
                let known = (0..).zip(grid.names()).find(|(_, known)| Some(*known) == name);
                *place = known.map_or(0, |(place, _)| place);
            }
        }
    }
    places
}

/// What scores a part of the customers.
struct Scorer<'a> {
    measures: &'a Measures,
    edges: RfmEdges,
    /// The number of names.
    names: usize,
    name_at: NamePlaces,
}

/// The scores of a part of the customers.
struct Part {
    scores: Vec<RfmTriple>,
    segment: Vec<u32>,
    bins: RfmBins,
    /// For each name how many customers have it, and the sum of their monetary values.
    sums: Vec<(u64, Decimal)>,
}

impl Scorer<'_> {
    /// None where a sum is too large.
    fn part(&self, rows: Range<usize>) -> Option<Part> {
        let Measures {
            recency,
            frequency,
            monetary,
        } = self.measures;
        let recency = recency.ranks(&self.edges.recency, rows.clone());
        let frequency = frequency.ranks(&self.edges.frequency, rows.clone());
        let ranks = monetary.ranks(&self.edges.monetary, rows.clone());
        let mut bins = RfmBins::default();
        let (mut scores, mut segment) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
        for ((recency, frequency), monetary) in recency.into_iter().zip(frequency).zip(ranks) {
            let triple = RfmTriple {
                recency: 6 - recency,
                frequency,
                monetary,
            };
            let [r, f, m] = [triple.recency, frequency, monetary].map(|score| usize::from(score - 1));
            bins.recency[r] += 1;
            bins.frequency[f] += 1;
            bins.monetary[m] += 1;
            scores.push(triple);
            segment.push(self.name_at[r][f][m]);
        }
        let sums = monetary.sums(&segment, self.names, rows)?;
        Some(Part {
            scores,
            segment,
            bins,
            sums,
        })
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
