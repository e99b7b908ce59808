//! The open deals of each stage that come to the most.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::DealMetricsQuery;
use super::path::Places;
use crate::base::{Result, StageId, TimeZone, Timestamp};
use crate::sales::deal::{self, Deal};
use crate::sales::pipeline::{self, DealStatus};
use crate::sales::rate::Converter;
use crate::store::Reader;

/// A deal with what it comes to, if that is known.
pub(crate) type Card = (Option<Decimal>, Deal);

/// At most this many deals of each stage, those that come to the most first; of the same value the older ones. They are
/// those that the metrics count as being in the stage.
pub(crate) fn cards(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &DealMetricsQuery,
    as_of: Timestamp,
    most: usize,
) -> Result<BTreeMap<StageId, Vec<Card>>> {
    let pipelines = pipeline::all_at(reader, as_of)?;
    let places = Places::new(&pipelines);
    let mut converter = Converter::new(reader, query.currency, as_of);
    let today = zone.date_of(as_of);
    let mut cards: BTreeMap<StageId, Vec<Card>> = BTreeMap::new();
    for deal in deal::all_at(reader, as_of)? {
        let deal = deal?;
        let is_meant = query.means(&deal)
            && deal.status == DealStatus::Open
            && query.pipeline_id.is_none_or(|id| deal.pipeline_id == id);
        let Some((pipeline, place)) = places.of(deal.stage_id).filter(|_| is_meant) else {
            continue;
        };
        let value = query.value.converted(&deal, today, &mut converter)?;
        let of_stage = cards.entry(pipelines[pipeline].stages[place].id).or_default();
        let at = of_stage.partition_point(|(other, _)| Reverse(other) <= Reverse(&value));
        if at < most {
            of_stage.truncate(most - 1);
            of_stage.insert(at, (value, deal));
        }
    }
    Ok(cards)
}
