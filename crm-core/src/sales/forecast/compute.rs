//! Computing a forecast: one pass over the deals, as they were known at an instant.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::model::Thresholds;
use super::{Forecast, ForecastFigures, ForecastGroup, ForecastQuery, ForecastRow};
use crate::base::{Currency, PipelineId, Result, TimeZone, Timestamp};
use crate::sales::deal::{self, Deal};
use crate::sales::period::Period;
use crate::sales::pipeline::DealStatus;
use crate::sales::rate::Converter;
use crate::sales::scope::{add, weighted};
use crate::store::Reader;

/// What tells rows apart, in their order; what has no period comes last.
type Place = (
    bool,
    Option<Period>,
    Option<PipelineId>,
    Option<String>,
    Option<String>,
);

pub(crate) fn forecast(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &ForecastQuery,
    as_of: Timestamp,
) -> Result<Forecast> {
    let thresholds = Thresholds::of(query.best_case_from, query.committed_from)?;
    let mut converter = Converter::new(reader, query.currency, as_of);
    let today = zone.date_of(as_of);
    let (mut rows, mut total) = (
        BTreeMap::<Place, ForecastFigures>::new(),
        ForecastFigures::default(),
    );
    for deal in deal::all_at(reader, as_of)? {
        let deal = deal?;
        if !query.scope().holds(&deal) {
            continue;
        }
        let closed_on = deal.closed_at.map(|at| zone.date_of(at));
        let day = match deal.status {
            DealStatus::Open => deal.expected_close_on,
            DealStatus::Won | DealStatus::Lost => closed_on,
        };
        let period = day.map(|day| query.length.period_of(day));
        if !is_asked_for(query, period) {
            continue;
        }
        let value = query
            .value
            .converted(&deal, closed_on.unwrap_or(today), &mut converter)?;
        for figures in [rows.entry(place(query, &deal, period)).or_default(), &mut total] {
            figures.count(&deal, value, thresholds, query.currency)?;
        }
    }
    let rows = rows
        .into_iter()
        .map(|((_, period, pipeline_id, team, owner), figures)| ForecastRow {
            period,
            pipeline_id,
            team,
            owner,
            figures: figures.written(query.currency),
        });
    Ok(Forecast {
        as_of,
        query: query.clone(),
        rows: rows.collect(),
        total: total.written(query.currency),
    })
}

fn is_asked_for(query: &ForecastQuery, period: Option<Period>) -> bool {
    let Some(period) = period else {
        return query.from.is_none() && query.until.is_none();
    };
    query.from.is_none_or(|from| period.starts_on >= from)
        && query.until.is_none_or(|until| period.starts_on < until)
}

fn place(query: &ForecastQuery, deal: &Deal, period: Option<Period>) -> Place {
    let by = |group| query.groups.contains(&group);
    (
        period.is_none(),
        period,
        by(ForecastGroup::Pipeline).then_some(deal.pipeline_id),
        deal.team.clone().filter(|_| by(ForecastGroup::Team)),
        deal.owner.clone().filter(|_| by(ForecastGroup::Owner)),
    )
}

impl ForecastFigures {
    fn count(
        &mut self,
        deal: &Deal,
        value: Option<Decimal>,
        thresholds: Thresholds,
        currency: Currency,
    ) -> Result<()> {
        let is_unvalued = value.is_none();
        let value = value.unwrap_or_default();
        match deal.status {
            DealStatus::Open => {
                self.open_deals += 1;
                self.unvalued_deals += u64::from(is_unvalued);
                let (best_case, committed) = thresholds.parts(value, deal.probability);
                add(&mut self.open, value)?;
                add(&mut self.weighted, weighted(deal, value, currency)?)?;
                add(&mut self.best_case, best_case)?;
                add(&mut self.committed, committed)
            }
            DealStatus::Won => {
                self.won_deals += 1;
                add(&mut self.won, value)
            }
            DealStatus::Lost => {
                self.lost_deals += 1;
                add(&mut self.lost, value)
            }
        }
    }

    fn written(mut self, currency: Currency) -> Self {
        let Self {
            open_deals: _,
            unvalued_deals: _,
            open,
            weighted,
            best_case,
            committed,
            won_deals: _,
            won,
            lost_deals: _,
            lost,
        } = &mut self;
        for amount in [open, weighted, best_case, committed, won, lost] {
            *amount = currency.written(*amount);
        }
        self
    }
}
