//! Looking back: each deal as it was when the periods began, and as it is known now.

use rust_decimal::Decimal;
use time::Date;

use super::calibration::Calibrating;
use super::pushes::pushes;
use super::{ForecastReview, PeriodReview, ReviewQuery, SlippedDeal};
use crate::base::{Code, Currency, Error, Result, TimeZone, Timestamp};
use crate::sales::deal::{self, Deal};
use crate::sales::forecast::model::Thresholds;
use crate::sales::period::Period;
use crate::sales::pipeline::DealStatus;
use crate::sales::rate::Converter;
use crate::sales::scope::{DealTally, add, ratio, weighted};
use crate::store::Reader;

/// At most this many periods.
const MAX_PERIODS: usize = 120;

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
pub(in crate::sales::forecast) struct Look<'a> {
    reader: &'a dyn Reader,
    zone: &'a TimeZone,
    query: &'a ReviewQuery,
    as_of: Timestamp,
    periods: Vec<Period>,
    converter: Converter<'a>,
}

impl<'a> Look<'a> {
    pub(in crate::sales::forecast) fn new(
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

pub(in crate::sales::forecast) fn review(look: &mut Look<'_>) -> Result<ForecastReview> {
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
pub(in crate::sales::forecast) fn slipped(look: &mut Look<'_>) -> Result<Vec<SlippedDeal>> {
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
