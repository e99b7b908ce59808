//! Win rate, cycle, velocity, and what becomes of deals stage by stage.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::Date;

use super::path::{Place, Places, milliseconds};
use super::{Durations, window};
use crate::base::{
    Currency, PipelineId, Result, StageId, TimeZone, Timestamp, date_json, debug_by_type, decimal_json,
};
use crate::sales::deal::{self, Deal};
use crate::sales::pipeline::{self, DealStatus};
use crate::sales::rate::Converter;
use crate::sales::scope::{DealTally, DealValue, Scope, add, ratio, weighted};
use crate::store::Reader;

/// Over which deals, and over which time; everything left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DealMetricsQuery {
    /// The currency of all amounts.
    pub currency: Currency,
    /// What happened on this day or later.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub from: Option<Date>,
    /// What happened before this day.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "date_json::read_option"
    )]
    pub until: Option<Date>,
    /// Deals in this pipeline, and its stages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Deals from this source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Deals that this campaign brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// What of a deal counts.
    #[serde(default)]
    pub value: DealValue,
}

impl DealMetricsQuery {
    /// All deals, over all time, in this currency.
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            from: None,
            until: None,
            pipeline_id: None,
            owner: None,
            team: None,
            source: None,
            campaign: None,
            value: DealValue::default(),
        }
    }

    /// Whether the deal is meant, in whatever pipeline it is.
    pub(super) fn means(&self, deal: &Deal) -> bool {
        let scope = Scope {
            pipeline: None,
            owner: self.owner.as_deref(),
            team: self.team.as_deref(),
        };
        scope.holds(deal)
            && (self.source.is_none() || self.source == deal.source)
            && (self.campaign.is_none() || self.campaign == deal.campaign)
    }
}

/// How deals went. Won and lost are those that were closed in the time that was asked about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DealMetrics {
    /// The instant up to which things are known.
    pub as_of: Timestamp,
    /// The deals that were won.
    pub won: DealTally,
    /// The deals that were lost.
    pub lost: DealTally,
    /// Won / (won + lost), by count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub win_rate: Option<f64>,
    /// The same by value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub win_rate_by_value: Option<f64>,
    /// What a won deal comes to on average, rounded to the currency's smallest unit.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub mean_won: Option<Decimal>,
    /// How long won deals took, from their beginning until they were closed.
    pub won_cycle: Durations,
    /// How long lost deals took.
    pub lost_cycle: Durations,
    /// The deals that are open at the instant, whenever they began.
    pub open: DealTally,
    /// What is won each day at this pace: open deals · win rate · mean won value / mean cycle of won deals in days,
    /// rounded to the currency's smallest unit.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub velocity: Option<Decimal>,
    /// The open stages of all pipelines, or of the one that was asked for, in their order. A deal that went to another
    /// pipeline counts in the stages in which it was.
    pub stages: Vec<StageMetrics>,
}

/// What becomes of the deals of a stage.
///
/// Its cohort are the deals that came to it for the first time in the time that was asked about.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct StageMetrics {
    /// The pipeline.
    pub pipeline_id: PipelineId,
    /// The stage.
    pub stage_id: StageId,
    /// Its name.
    pub name: String,
    /// The deals that are in the stage at the instant, whenever they came.
    pub here: DealTally,
    /// Each of them times its probability.
    #[serde(deserialize_with = "decimal_json::read")]
    pub weighted: Decimal,
    /// How many deals are in the cohort.
    pub entered: u64,
    /// How many of them later reached a later stage of the pipeline, or were won.
    pub converted: u64,
    /// Converted / entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion: Option<f64>,
    /// How many of the cohort are won now.
    pub won: u64,
    /// How many are lost now.
    pub lost: u64,
    /// How often a deal came to the stage once more in the time that was asked about.
    pub reentries: u64,
    /// How long deals stayed, each stay for itself: those that ended in the time that was asked about.
    pub time: Durations,
}

debug_by_type!(DealMetricsQuery, StageMetrics);

const DAY_MILLISECONDS: u32 = 24 * 60 * 60 * 1_000;

pub(crate) fn metrics(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &DealMetricsQuery,
    as_of: Timestamp,
) -> Result<DealMetrics> {
    let pipelines = pipeline::all_at(reader, as_of)?;
    let mut stages = Stages {
        places: Places::new(&pipelines),
        window: window(zone, query.from, query.until),
        by_place: BTreeMap::new(),
    };
    let mut sums = Sums {
        converter: Converter::new(reader, query.currency, as_of),
        today: zone.date_of(as_of),
        window: stages.window.clone(),
        won: DealTally::default(),
        lost: DealTally::default(),
        open: DealTally::default(),
        won_times: Vec::new(),
        lost_times: Vec::new(),
    };
    for deal in deal::all_at(reader, as_of)? {
        let deal = deal?;
        if !query.means(&deal) {
            continue;
        }
        stages.add(&deal);
        if query.pipeline_id.is_none_or(|id| deal.pipeline_id == id) {
            let value = sums.add(&deal, query.value, zone)?;
            stages.find(&deal, value, query.currency)?;
        }
    }
    Ok(sums.finish(
        query.currency,
        as_of,
        stages.finish(query.pipeline_id, query.currency),
    ))
}

/// Deals that are being added up, whatever their stages.
struct Sums<'a> {
    converter: Converter<'a>,
    today: Date,
    window: Range<Timestamp>,
    won: DealTally,
    lost: DealTally,
    open: DealTally,
    won_times: Vec<u64>,
    lost_times: Vec<u64>,
}

impl Sums<'_> {
    /// Counts the deal, unless it was closed at another time, and returns its value.
    fn add(&mut self, deal: &Deal, value: DealValue, zone: &TimeZone) -> Result<Decimal> {
        let (tally, times, day) = match (deal.status, deal.closed_at) {
            (DealStatus::Open, _) => (&mut self.open, None, self.today),
            (_, Some(at)) if !self.window.contains(&at) => return Ok(Decimal::ZERO),
            (DealStatus::Won, Some(at)) => (&mut self.won, Some(&mut self.won_times), zone.date_of(at)),
            (DealStatus::Lost, Some(at)) => (&mut self.lost, Some(&mut self.lost_times), zone.date_of(at)),
            (_, None) => return Ok(Decimal::ZERO),
        };
        let value = value
            .converted(deal, day, &mut self.converter)?
            .unwrap_or_default();
        tally.count(value)?;
        if let (Some(times), Some(at)) = (times, deal.closed_at) {
            times.push(milliseconds(deal.opened_at, at));
        }
        Ok(value)
    }

    fn finish(self, currency: Currency, as_of: Timestamp, stages: Vec<StageMetrics>) -> DealMetrics {
        let closed = self.won.deals + self.lost.deals;
        let all = self.won.value + self.lost.value;
        let rounded = |amount: Decimal| currency.written(amount.round_dp(currency.minor_digits()));
        let cycle: Decimal = self.won_times.iter().copied().map(Decimal::from).sum();
        let velocity = || {
            // Open · (won / closed) · (value / won) / (cycle / won), with the divisions at the end.
            let deals = Decimal::from(self.open.deals).checked_mul(self.won.deals.into())?;
            let pace = deals.checked_mul(self.won.value)?.checked_div(closed.into())?;
            pace.checked_mul(DAY_MILLISECONDS.into())?.checked_div(cycle)
        };
        DealMetrics {
            as_of,
            win_rate: ratio(self.won.deals.into(), closed.into()),
            win_rate_by_value: ratio(self.won.value, all),
            mean_won: self.won.value.checked_div(self.won.deals.into()).map(rounded),
            velocity: velocity().map(rounded),
            won: self.won.written(currency),
            lost: self.lost.written(currency),
            open: self.open.written(currency),
            won_cycle: Durations::of(self.won_times),
            lost_cycle: Durations::of(self.lost_times),
            stages,
        }
    }
}

/// Stages whose deals are being counted.
struct Stages<'a> {
    places: Places<'a>,
    window: Range<Timestamp>,
    by_place: BTreeMap<Place, StageCounts>,
}

#[derive(Default)]
struct StageCounts {
    here: DealTally,
    weighted: Decimal,
    entered: u64,
    converted: u64,
    won: u64,
    lost: u64,
    reentries: u64,
    times: Vec<u64>,
}

impl Stages<'_> {
    /// Counts an open deal where it is.
    fn find(&mut self, deal: &Deal, value: Decimal, currency: Currency) -> Result<()> {
        let place = self.places.of(deal.stage_id);
        if let Some(place) = place.filter(|_| deal.status == DealStatus::Open) {
            let counts = self.by_place.entry(place).or_default();
            counts.here.count(value)?;
            add(&mut counts.weighted, weighted(deal, value, currency)?)?;
        }
        Ok(())
    }

    fn add(&mut self, deal: &Deal) {
        let stays = self.places.stays(&deal.moves);
        for (at, stay) in stays.iter().enumerate() {
            let Some(place) = stay.place else { continue };
            let counts = self.by_place.entry(place).or_default();
            if let Some(left_at) = stay.left_at.filter(|left_at| self.window.contains(left_at)) {
                counts.times.push(milliseconds(stay.entered_at, left_at));
            }
            if !self.window.contains(&stay.entered_at) {
                continue;
            }
            if stays[..at].iter().any(|earlier| earlier.place == Some(place)) {
                counts.reentries += 1;
                continue;
            }
            let mut later = stays[at..].iter().filter_map(|stay| stay.place);
            counts.entered += 1;
            counts.converted += u64::from(later.any(|to| self.places.is_later(place, to)));
            counts.won += u64::from(deal.status == DealStatus::Won);
            counts.lost += u64::from(deal.status == DealStatus::Lost);
        }
    }

    fn finish(mut self, wanted: Option<PipelineId>, currency: Currency) -> Vec<StageMetrics> {
        let mut metrics = Vec::new();
        for (number, pipeline) in self.places.pipelines.iter().enumerate() {
            if wanted.is_some_and(|id| id != pipeline.id) {
                continue;
            }
            for (place, stage) in pipeline.stages.iter().enumerate() {
                if stage.kind != DealStatus::Open {
                    continue;
                }
                let counts = self.by_place.remove(&(number, place)).unwrap_or_default();
                metrics.push(StageMetrics {
                    pipeline_id: pipeline.id,
                    stage_id: stage.id,
                    name: stage.name.clone(),
                    here: counts.here.written(currency),
                    weighted: currency.written(counts.weighted),
                    entered: counts.entered,
                    converted: counts.converted,
                    conversion: ratio(counts.converted.into(), counts.entered.into()),
                    won: counts.won,
                    lost: counts.lost,
                    reentries: counts.reentries,
                    time: Durations::of(counts.times),
                });
            }
        }
        metrics
    }
}
