//! How good forecasts were: what was forecast for each period when it began, and what came of it.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};
use time::Date;

use super::model::Thresholds;
use super::pushes::pushes;
use crate::base::{
    Code, Currency, DealId, Error, PipelineId, Result, TimeZone, Timestamp, date_json, debug_by_type,
    decimal_json,
};
use crate::sales::deal::{self, Deal};
use crate::sales::period::{Period, PeriodLength};
use crate::sales::pipeline::DealStatus;
use crate::sales::rate::Converter;
use crate::sales::scope::{DealTally, DealValue, Scope, add, ratio, weighted};
use crate::store::Reader;

/// At most this many periods.
const MAX_PERIODS: usize = 120;

/// Which forecasts to look back at; what is left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewQuery {
    /// The currency of all amounts.
    pub currency: Currency,
    /// How long the periods are.
    #[serde(default)]
    pub length: PeriodLength,
    /// A day of the first period.
    #[serde(deserialize_with = "date_json::read")]
    pub from: Date,
    /// A day of the period after the last one. At most 120 periods are looked at, and none that has not begun.
    #[serde(deserialize_with = "date_json::read")]
    pub until: Date,
    /// Deals in this pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Deals of this team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What of a deal counts.
    #[serde(default)]
    pub value: DealValue,
    /// An open deal of at least this probability, in percent, belongs to the best case; 50 when left out.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub best_case_from: Option<Decimal>,
    /// One of at least this probability counts as committed; 80 when left out.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub committed_from: Option<Decimal>,
}

impl ReviewQuery {
    /// All deals, by month, from the one in which `from` lies up to, not including, the one in which `until` lies.
    pub fn new(currency: Currency, from: Date, until: Date) -> Self {
        Self {
            currency,
            length: PeriodLength::default(),
            from,
            until,
            pipeline_id: None,
            owner: None,
            team: None,
            value: DealValue::default(),
            best_case_from: None,
            committed_from: None,
        }
    }

    fn scope(&self) -> Scope<'_> {
        Scope {
            pipeline: self.pipeline_id,
            owner: self.owner.as_deref(),
            team: self.team.as_deref(),
        }
    }
}

/// What was forecast for a period when it began, and what came of it.
///
/// A deal that was open when the period began, and expected to be closed in it, was due. Each of them is either won,
/// lost, slipped, open or gone by now, and counts with what it came to when the period began.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PeriodReview {
    /// The period.
    pub period: Period,
    /// Whether it is over.
    pub is_over: bool,
    /// The deals that were due.
    pub due: DealTally,
    /// What was forecast: the due deals, each times its probability.
    #[serde(deserialize_with = "decimal_json::read")]
    pub weighted: Decimal,
    /// Those that were probable enough for the best case.
    #[serde(deserialize_with = "decimal_json::read")]
    pub best_case: Decimal,
    /// Those that were probable enough to be committed.
    #[serde(deserialize_with = "decimal_json::read")]
    pub committed: Decimal,
    /// All deals that were won in the period, due or not, at what they came to in the end.
    pub actual: DealTally,
    /// Weighted − actual: more than nothing when too much was forecast.
    #[serde(deserialize_with = "decimal_json::read")]
    pub error: Decimal,
    /// 1 − |error| / actual, 0 at least; none before the period is over, and when nothing was won in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy: Option<f64>,
    /// Due deals that were won in the period.
    pub won: DealTally,
    /// Due deals that were lost in the period.
    pub lost: DealTally,
    /// Due deals that were put off: expected after the period now, or closed after it.
    pub slipped: DealTally,
    /// How often the dates of these were put into a later period since.
    pub pushes: u64,
    /// Due deals that are open still, and not expected later.
    pub open: DealTally,
    /// Due deals that are deleted now, or have no date any more.
    pub gone: DealTally,
}

/// What became of open deals of about one probability.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CalibrationBin {
    /// From this probability on, in percent.
    pub from: u32,
    /// Up to this one, not including it, but for 100.
    pub until: u32,
    /// How often a deal was seen with such a probability that is won or lost by now.
    pub deals: u64,
    /// How many of these were won.
    pub won: u64,
    /// Their mean probability, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<f64>,
    /// How many were won indeed, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<f64>,
}

/// Whether deals are won as often as their probabilities say.
///
/// Each deal that was open when a period began, and that is won or lost by now, is seen once for each such period, with
/// the probability that it had then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// How often a deal was seen.
    pub deals: u64,
    /// The mean square of probability − outcome, both from 0 to 1 (Brier, Monthly Weather Review 78, 1950): 0 is the
    /// best, a guess of one half always has 0.25.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brier: Option<f64>,
    /// By probability, in steps of ten percent.
    pub bins: Vec<CalibrationBin>,
}

/// How good the forecasts of some periods were.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ForecastReview {
    /// The instant up to which things are known.
    pub as_of: Timestamp,
    /// The periods that had begun by then, in their order.
    pub periods: Vec<PeriodReview>,
    /// Σ |error| / Σ actual, of the periods that are over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absolute_error: Option<f64>,
    /// Σ error / Σ actual, of the periods that are over: more than 0 when too much is forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bias: Option<f64>,
    /// Whether probabilities are right.
    pub calibration: Calibration,
}

/// A deal that was put off.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlippedDeal {
    /// The deal.
    pub deal_id: DealId,
    /// The period in which it was expected to be closed, when that began.
    pub period: Period,
    /// When it was expected to be closed then.
    pub expected_close_on: Date,
    /// When it is expected to be closed now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now_expected_on: Option<Date>,
    /// What has become of it.
    pub status: DealStatus,
    /// Whose deal it is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// What it came to when the period began.
    #[serde(deserialize_with = "decimal_json::read")]
    pub value: Decimal,
    /// How often its date was put into a later period since.
    pub pushes: u64,
}

debug_by_type!(ReviewQuery, SlippedDeal);

/// What became of a deal that was due.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Won,
    Lost,
    Slipped,
    Open,
    Gone,
}

impl Outcome {
    /// The outcome of a deal, as it is now, that was due in a period.
    fn of(now: Option<&Deal>, period: Period, zone: &TimeZone) -> Self {
        let Some(deal) = now.filter(|deal| deal.deleted_at.is_none()) else {
            return Self::Gone;
        };
        let closed_in_time = deal.closed_at.is_some_and(|at| zone.date_of(at) < period.until());
        match (deal.status, deal.expected_close_on) {
            (DealStatus::Won, _) if closed_in_time => Self::Won,
            (DealStatus::Lost, _) if closed_in_time => Self::Lost,
            (DealStatus::Won | DealStatus::Lost, _) => Self::Slipped,
            (DealStatus::Open, Some(day)) if day >= period.until() => Self::Slipped,
            (DealStatus::Open, Some(_)) => Self::Open,
            (DealStatus::Open, None) => Self::Gone,
        }
    }
}

/// The deals that were open when a period began, and what is known of them now.
pub(super) struct Look<'a> {
    reader: &'a dyn Reader,
    zone: &'a TimeZone,
    query: &'a ReviewQuery,
    as_of: Timestamp,
    periods: Vec<Period>,
    converter: Converter<'a>,
}

impl<'a> Look<'a> {
    pub(super) fn new(
        reader: &'a dyn Reader,
        zone: &'a TimeZone,
        query: &'a ReviewQuery,
        as_of: Timestamp,
    ) -> Result<Self> {
        let mut periods = Vec::new();
        let mut period = query.length.period_of(query.from);
        while period < query.length.period_of(query.until) && period.starts_at(zone) <= as_of {
            if periods.len() == MAX_PERIODS {
                return Err(Error::field_of(Code::TooMany, "until"));
            }
            periods.push(period);
            period = period.next();
        }
        Ok(Self {
            reader,
            zone,
            query,
            as_of,
            periods,
            converter: Converter::new(reader, query.currency, as_of),
        })
    }

    /// Shows `each` deal: the number of its last change, its state now, and its states when the periods began.
    fn walk(
        &mut self,
        mut each: impl FnMut(&mut Self, u64, Option<&Deal>, &[Option<Deal>]) -> Result<()>,
    ) -> Result<()> {
        let (reader, zone) = (self.reader, self.zone);
        let mut instants: Vec<_> = self.periods.iter().map(|period| period.starts_at(zone)).collect();
        instants.push(self.as_of);
        instants.reverse();
        for states in deal::all_at_each(reader, &instants)? {
            let (last, mut states) = states?;
            states.reverse();
            let now = states.pop().flatten();
            each(self, last, now.as_ref(), &states)?;
        }
        Ok(())
    }

    /// What a deal came to on the first day of a period.
    fn value(&mut self, deal: &Deal, period: Period) -> Result<Option<Decimal>> {
        let query = self.query;
        query.value.converted(deal, period.starts_on, &mut self.converter)
    }

    fn pushes(&self, deal: &Deal, last: u64, period: Period) -> Result<u64> {
        let window = (period.starts_at(self.zone), self.as_of);
        pushes(self.reader, deal.id, last, window, self.query.length)
    }
}

/// The deal in the state that it had when a period began, if it was open then and among those that are meant.
fn open<'b>(state: Option<&'b Deal>, query: &ReviewQuery) -> Option<&'b Deal> {
    state.filter(|deal| deal.status == DealStatus::Open && query.scope().holds(deal))
}

/// The same, if it was expected to be closed in the period.
fn due<'b>(state: Option<&'b Deal>, period: Period, query: &ReviewQuery) -> Option<&'b Deal> {
    open(state, query).filter(|deal| deal.expected_close_on.is_some_and(|day| period.contains(day)))
}

pub(super) fn review(look: &mut Look<'_>) -> Result<ForecastReview> {
    let query = look.query;
    let thresholds = Thresholds::of(query.best_case_from, query.committed_from)?;
    let today = look.zone.date_of(look.as_of);
    let mut reviews: Vec<_> = look
        .periods
        .iter()
        .map(|period| PeriodReview::of(*period, today))
        .collect();
    let mut calibrating = Calibrating::default();
    look.walk(|look, last, now, states| {
        let won_on = now
            .filter(|deal| deal.status == DealStatus::Won && query.scope().holds(deal))
            .and_then(|deal| deal.closed_at)
            .map(|at| look.zone.date_of(at));
        for (review, state) in reviews.iter_mut().zip(states) {
            let period = review.period;
            if let (Some(now), Some(day)) = (now, won_on.filter(|day| period.contains(*day))) {
                let value = query.value.converted(now, day, &mut look.converter)?;
                review.actual.count(value.unwrap_or_default())?;
            }
            if let (Some(then), Some(now)) = (open(state.as_ref(), query), now) {
                calibrating.see(then, now);
            }
            let Some(then) = due(state.as_ref(), period, query) else {
                continue;
            };
            let value = look.value(then, period)?.unwrap_or_default();
            let (best_case, committed) = thresholds.parts(value, then.probability);
            review.due.count(value)?;
            add(&mut review.weighted, weighted(then, value, query.currency)?)?;
            add(&mut review.best_case, best_case)?;
            add(&mut review.committed, committed)?;
            match Outcome::of(now, period, look.zone) {
                Outcome::Won => review.won.count(value)?,
                Outcome::Lost => review.lost.count(value)?,
                Outcome::Open => review.open.count(value)?,
                Outcome::Gone => review.gone.count(value)?,
                Outcome::Slipped => {
                    review.slipped.count(value)?;
                    review.pushes += look.pushes(then, last, period)?;
                }
            }
        }
        Ok(())
    })?;
    let (mut absolute, mut signed, mut actual) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    for review in &mut reviews {
        review.finish(query.currency);
        if review.is_over {
            add(&mut absolute, review.error.abs())?;
            add(&mut signed, review.error)?;
            add(&mut actual, review.actual.value)?;
        }
    }
    Ok(ForecastReview {
        as_of: look.as_of,
        periods: reviews,
        absolute_error: ratio(absolute, actual),
        bias: ratio(signed, actual),
        calibration: calibrating.finish(),
    })
}

/// The deals that slipped, by period and in the order of their creation.
pub(super) fn slipped(look: &mut Look<'_>) -> Result<Vec<SlippedDeal>> {
    let query = look.query;
    let mut slipped = Vec::new();
    look.walk(|look, last, now, states| {
        for (place, state) in states.iter().enumerate() {
            let period = look.periods[place];
            let then = due(state.as_ref(), period, query)
                .filter(|_| Outcome::of(now, period, look.zone) == Outcome::Slipped);
            let (Some(then), Some(now)) = (then, now) else {
                continue;
            };
            let value = look.value(then, period)?.unwrap_or_default();
            slipped.push(SlippedDeal {
                deal_id: then.id,
                period,
                expected_close_on: then.expected_close_on.unwrap_or(period.starts_on),
                now_expected_on: now.expected_close_on,
                status: now.status,
                owner: now.owner.clone(),
                value: query.currency.written(value),
                pushes: look.pushes(then, last, period)?,
            });
        }
        Ok(())
    })?;
    // Stable: of one period the older deal stays first.
    slipped.sort_by_key(|slipped| slipped.period);
    Ok(slipped)
}

impl PeriodReview {
    fn of(period: Period, today: Date) -> Self {
        let none = DealTally::default();
        Self {
            period,
            is_over: today >= period.until(),
            due: none,
            weighted: Decimal::ZERO,
            best_case: Decimal::ZERO,
            committed: Decimal::ZERO,
            actual: none,
            error: Decimal::ZERO,
            accuracy: None,
            won: none,
            lost: none,
            slipped: none,
            pushes: 0,
            open: none,
            gone: none,
        }
    }

    fn finish(&mut self, currency: Currency) {
        self.error = self.weighted - self.actual.value;
        let missed = ratio(self.error.abs(), self.actual.value);
        self.accuracy = missed
            .filter(|_| self.is_over)
            .map(|missed| (1.0 - missed).max(0.0));
        for amount in [
            &mut self.weighted,
            &mut self.best_case,
            &mut self.committed,
            &mut self.error,
        ] {
            *amount = currency.written(*amount);
        }
        for tally in [
            &mut self.due,
            &mut self.actual,
            &mut self.won,
            &mut self.lost,
            &mut self.slipped,
            &mut self.open,
            &mut self.gone,
        ] {
            *tally = tally.written(currency);
        }
    }
}

/// Probabilities and outcomes that are being counted, exactly: the order of deals plays no part.
#[derive(Default)]
struct Calibrating {
    bins: [(u64, u64, Decimal); 10],
    squares: Decimal,
}

impl Calibrating {
    fn see(&mut self, then: &Deal, now: &Deal) {
        if now.status == DealStatus::Open || now.deleted_at.is_some() {
            return;
        }
        let is_won = now.status == DealStatus::Won;
        let bin = (then.probability / Decimal::TEN).to_usize().unwrap_or(0).min(9);
        let (deals, won, sum) = &mut self.bins[bin];
        *deals += 1;
        *won += u64::from(is_won);
        *sum += then.probability;
        let outcome = if is_won {
            Decimal::ONE_HUNDRED
        } else {
            Decimal::ZERO
        };
        let missed = (then.probability - outcome) / Decimal::ONE_HUNDRED;
        self.squares += missed * missed;
    }

    fn finish(self) -> Calibration {
        let bins = (0..)
            .zip(self.bins)
            .map(|(at, (deals, won, sum))| CalibrationBin {
                from: at * 10,
                until: at * 10 + 10,
                deals,
                won,
                expected: ratio(sum, deals.into()),
                actual: ratio(Decimal::ONE_HUNDRED * Decimal::from(won), deals.into()),
            });
        let deals = self.bins.iter().map(|(deals, _, _)| deals).sum::<u64>();
        Calibration {
            deals,
            brier: ratio(self.squares, deals.into()),
            bins: bins.collect(),
        }
    }
}
