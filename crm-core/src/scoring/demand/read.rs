//! Sales of a store by period, and how they go on.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::Date;

use super::model::{DemandForecastQuery, DemandOutlook, DemandPeriodSales, DemandQuery, ExpectedDemand};
use super::periods::MAX_PERIODS;
use super::{DemandSeason, ExponentialSmoothing, SmoothingMethod, backtest};
use crate::activity::{OrderRow, line_total, product};
use crate::base::{CategoryId, Code, Error, Result, Timestamp};
use crate::journal::Setting;
use crate::profile::{OrderWindow, Standing, each_sale};
use crate::store::Reader;

/// Which products count.
enum Wanted {
    All,
    Product(u32),
    /// By ordinal, as they were found out.
    Category(HashMap<u32, bool>),
}

/// What was sold in each period from the first to the last, also those in which nothing was.
pub(super) fn sales(
    reader: &dyn Reader,
    setting: Setting<'_>,
    query: &DemandQuery,
) -> Result<Vec<DemandPeriodSales>> {
    let zone = setting.zone;
    let today = zone.date_of(setting.instant(query.as_of)?);
    if query.as_of.is_some() && query.until.is_some_and(|until| until > today) {
        // Of what was yet to come then nothing was known.
        return Err(Error::field_of(Code::OutOfRange, "until"));
    }
    let end = query.period.start(query.until.unwrap_or(today));
    let begin = query.from.map(|from| query.period.start(from));
    if begin.is_some_and(|begin| begin > end) {
        return Err(Error::field_of(Code::OutOfRange, "from"));
    }
    let window = OrderWindow {
        from: begin.map(|begin| zone.start_of(begin)),
        until: Some(zone.start_of(end)),
        as_of: query.as_of,
    };
    let mut sold: BTreeMap<Date, (Decimal, u64)> = BTreeMap::new();
    // Orders of a customer come in the order of their time: many are of the day of the one before.
    let mut last: Option<(Timestamp, Timestamp, Date)> = None;
    let mut wanted = Sold::new(reader, query)?;
    each_sale(reader, &window, |place, standing, order| {
        if standing != Standing::Purchase || query.currency.is_some_and(|wanted| wanted != order.currency) {
            return Ok(());
        }
        let Some(amount) = wanted.of(order)? else {
            return Ok(());
        };
        let at = place.placed_at;
        let start = match last {
            Some((from, until, start)) if (from..until).contains(&at) => start,
            _ => {
                let start = query.period.start(zone.date_of(at));
                last = Some((
                    zone.start_of(start),
                    zone.start_of(query.period.next(start)),
                    start,
                ));
                start
            }
        };
        let (sum, orders) = sold.entry(start).or_default();
        *sum = sum.checked_add(amount).ok_or_else(too_large)?;
        *orders += 1;
        Ok(())
    })?;
    let first = begin.or_else(|| sold.keys().next().copied());
    let mut series = Vec::new();
    let mut next = first.unwrap_or(end);
    while next < end {
        if series.len() == MAX_PERIODS {
            return Err(Error::field_of(Code::TooMany, "period"));
        }
        let (sold, orders) = sold.get(&next).copied().unwrap_or_default();
        series.push(DemandPeriodSales {
            starts_on: next,
            sold: query
                .currency
                .map_or(sold.normalize(), |currency| currency.written(sold)),
            orders,
        });
        next = query.period.next(next);
    }
    Ok(series)
}

fn too_large() -> Error {
    Error::field_of(Code::OutOfRange, "sold")
}

/// What of an order's lines counts.
struct Sold<'a> {
    reader: &'a dyn Reader,
    wanted: Wanted,
    categories: BTreeSet<CategoryId>,
    is_value: bool,
}

impl<'a> Sold<'a> {
    fn new(reader: &'a dyn Reader, query: &DemandQuery) -> Result<Self> {
        let categories = product::in_category(reader, query.category_id)?;
        let wanted = match query.product_id {
            Some(_) if query.category_id.is_some() => {
                return Err(Error::field_of(Code::Inconsistent, "category_id"));
            }
            Some(id) => Wanted::Product(
                product::ordinal_of(reader, id)?
                    .ok_or_else(|| Error::field_of(Code::UnknownReference, "product_id"))?,
            ),
            None if categories.is_some() => Wanted::Category(HashMap::new()),
            None => Wanted::All,
        };
        Ok(Self {
            reader,
            wanted,
            categories: categories.unwrap_or_default(),
            is_value: query.currency.is_some(),
        })
    }

    /// What was sold on an order, less what came back of it; none when nothing of it counts.
    fn of(&mut self, order: &OrderRow<&str>) -> Result<Option<Decimal>> {
        let mut sum = None;
        for (line, number) in order.lines.iter().zip(1..) {
            if !self.counts(line.product)? {
                continue;
            }
            let back = order.refunds().iter().flat_map(|refund| &refund.lines);
            let back = back.filter(|part| part.line == number);
            let mut amount = if self.is_value {
                line_total(line)?
            } else {
                line.quantity
            };
            for part in back {
                let less = if self.is_value { part.amount } else { part.quantity };
                amount = amount.checked_sub(less).ok_or_else(too_large)?;
            }
            let so_far: Decimal = sum.unwrap_or_default();
            sum = Some(so_far.checked_add(amount).ok_or_else(too_large)?);
        }
        // All of it came back.
        Ok(sum.filter(|sum| !sum.is_zero()))
    }

    fn counts(&mut self, ordinal: Option<u32>) -> Result<bool> {
        let Some(ordinal) = ordinal else {
            return Ok(matches!(self.wanted, Wanted::All));
        };
        match &mut self.wanted {
            Wanted::All => Ok(true),
            Wanted::Product(product) => Ok(ordinal == *product),
            Wanted::Category(known) => {
                if let Some(counts) = known.get(&ordinal) {
                    return Ok(*counts);
                }
                let product = product::load_by_ordinal(self.reader, ordinal)?.record;
                let counts = product.category_ids.iter().any(|id| self.categories.contains(id));
                known.insert(ordinal, counts);
                Ok(counts)
            }
        }
    }
}

pub(crate) fn forecast(
    reader: &dyn Reader,
    setting: Setting<'_>,
    query: &DemandForecastQuery,
) -> Result<DemandOutlook> {
    let DemandForecastQuery {
        sales: ref which,
        horizon,
        level,
        season,
        method,
        origins,
    } = *query;
    for (value, field) in [(horizon, "horizon"), (origins, "origins")] {
        if !(1..=1_000).contains(&value) {
            return Err(Error::field_of(Code::OutOfRange, field));
        }
    }
    let period = season.unwrap_or(which.period.season());
    let sales = sales(reader, setting, which)?;
    let series: Vec<f64> = sales
        .iter()
        .map(|period| period.sold.to_f64().unwrap_or_default())
        .collect();
    let model = match method {
        Some(method) if method.period == 0 => {
            ExponentialSmoothing::fit(&series, &SmoothingMethod { period, ..method })?
        }
        Some(method) => ExponentialSmoothing::fit(&series, &method)?,
        None => ExponentialSmoothing::choose(&series, period)?,
    };
    let mut starts_on = sales
        .last()
        .map_or(Date::MAX, |last| which.period.next(last.starts_on));
    let forecasts = model.forecast(horizon, level)?.into_iter();
    let expected = forecasts.map(|forecast| {
        let expected = ExpectedDemand {
            starts_on,
            mean: forecast.mean.max(0.0),
            low: forecast.low.max(0.0),
            high: forecast.high.max(0.0),
        };
        starts_on = which.period.next(starts_on);
        expected
    });
    let expected = expected.collect();
    // Of a series shorter than a season the simplest forecast is its last period.
    let shortest = SmoothingMethod {
        period: 1,
        ..model.method
    };
    let methods = match model.method.season {
        DemandSeason::None => vec![model.method, shortest],
        DemandSeason::Additive | DemandSeason::Multiplicative => vec![model.method],
    };
    let mut tried = None;
    for method in methods {
        match backtest(&series, &method, horizon, origins) {
            Ok(found) => {
                tried = Some(found);
                break;
            }
            Err(error) if error.code() == Code::TooFew => {}
            Err(error) => return Err(error),
        }
    }
    Ok(DemandOutlook {
        sales,
        method: model.method,
        expected,
        backtest: tried,
    })
}
