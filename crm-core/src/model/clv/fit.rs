//! Models of lifetime value: fitted to everybody's days of purchase, and what they say of one customer.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::{Date, Duration};

use super::{ClvParameters, ClvSpec};
use crate::base::{Code, Error, Result, TimeZone, Timestamp};
use crate::model::purchases::{Counter, Exchange, PurchaseTally, civil_day, each_customer, end_of_day};
use crate::model::record::{ModelHoldout, ModelParameters, ModelQuality};
use crate::model::store::Fitted;
use crate::sales::rate::RateTable;
use crate::statistics::clv::{
    GammaGamma, HoldoutForecast, LifetimeValueOptions, PurchaseHistories, PurchaseHistory, PurchaseModel,
};
use crate::store::Reader;

/// The longest holdout.
const MAX_HOLDOUT: u32 = 36_525;

/// The days of a week.
const WEEK: f64 = 7.0;

impl ClvSpec {
    /// The unit of time, in days.
    pub(in crate::model) fn unit(&self) -> f64 {
        self.unit_days.unwrap_or(WEEK)
    }

    /// The horizon in the model's unit of time.
    pub(crate) fn horizon(&self) -> LifetimeValueOptions {
        LifetimeValueOptions {
            period_length: self.horizon.period_length * (WEEK / self.unit()),
            ..self.horizon
        }
    }

    pub(in crate::model) fn check(&self) -> Result<()> {
        if !(self.unit().is_finite() && self.unit() > 0.0) {
            return Err(Error::field_of(Code::OutOfRange, "unit_days"));
        }
        let horizon = self.horizon.check().and_then(|()| {
            if self.horizon.discount_rate < 0.0 {
                return Err(Error::field_of(Code::OutOfRange, "discount_rate"));
            }
            Ok(())
        });
        horizon.map_err(|error| error.under("horizon"))?;
        match self.holdout_days {
            Some(days) => check_holdout(days),
            None => Ok(()),
        }
    }
}

pub(in crate::model) fn check_holdout(days: u32) -> Result<()> {
    if !(1..=MAX_HOLDOUT).contains(&days) {
        return Err(Error::field_of(Code::OutOfRange, "holdout_days"));
    }
    Ok(())
}

/// What the models know of a customer with these purchases on a day, in units of so many days.
pub(in crate::model) fn history(purchases: &PurchaseTally, today: Date, unit_days: f64) -> PurchaseHistory {
    let time = |day: Date| whole_days(day - purchases.first) / unit_days;
    PurchaseHistory {
        frequency: purchases.days - 1,
        recency: time(purchases.last),
        age: time(today.max(purchases.last)),
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 days")]
fn whole_days(span: Duration) -> f64 {
    span.whole_days() as f64
}

/// The mean value of the days with a purchase behind the first; nothing where there are none, or more came back than was
/// bought on them.
pub(in crate::model) fn mean_value(purchases: &PurchaseTally) -> f64 {
    let repeats = purchases.days - 1;
    let spent = purchases.spent.checked_sub(purchases.spent_first);
    let mean = spent.and_then(|spent| spent.checked_div(Decimal::from(repeats)));
    mean.and_then(|mean| mean.to_f64()).unwrap_or_default().max(0.0)
}

/// Everybody's days of purchase, as columns in days.
pub(in crate::model) struct Columns {
    pub(in crate::model) all: PurchaseHistories,
    /// The days of the first purchase of all and of the last; none without customers.
    pub(in crate::model) span: Option<(Date, Date)>,
    pub(in crate::model) held: Option<Held>,
}

/// The same without the last days, and how many of those had a purchase, customer by customer.
pub(in crate::model) struct Held {
    pub(in crate::model) from: Date,
    pub(in crate::model) until: Date,
    days: u32,
    before: PurchaseHistories,
    pub(in crate::model) actual: Vec<u32>,
}

impl Columns {
    /// Reads them up to an instant, with values where there is somebody to convert them.
    pub(in crate::model) fn read(
        reader: &dyn Reader,
        zone: &TimeZone,
        at: Timestamp,
        holdout_days: Option<u32>,
        mut rates: Option<&mut RateTable>,
    ) -> Result<Self> {
        let today = civil_day(zone, at);
        let end = holdout_days.and_then(|days| today.checked_sub(Duration::days(days.into())));
        let mut held = end.zip(holdout_days).map(|(end, days)| Held {
            from: end.next_day().unwrap_or(end),
            until: today,
            days,
            before: PurchaseHistories::default(),
            actual: Vec::new(),
        });
        let cut = end.map(|end| (end, end_of_day(zone, end)));
        let (mut all, mut span) = (PurchaseHistories::default(), None);
        each_customer(reader, at, |_, orders| {
            let mut counted = |at, after| -> Result<Option<PurchaseTally>> {
                let mut exchange = match rates.as_deref_mut() {
                    Some(rates) => Exchange::Into(rates, reader),
                    None => Exchange::Nothing,
                };
                let mut counter = Counter::new(zone, at, after);
                for (placed_at, order) in orders {
                    counter.add(order, *placed_at, &mut exchange)?;
                }
                Ok(counter.finish())
            };
            let found = counted(at, end)?;
            if let Some(found) = &found {
                push(&mut all, found, today);
                span = Some(
                    span.map_or((found.first, found.last), |(first, last): (Date, Date)| {
                        (first.min(found.first), last.max(found.last))
                    }),
                );
            }
            if let (Some(held), Some((end, cut))) = (&mut held, cut)
                && let Some(before) = counted(cut, None)?
            {
                push(&mut held.before, &before, end);
                held.actual.push(found.map_or(0, |found| found.days_after));
            }
            Ok(())
        })?;
        Ok(Self { all, span, held })
    }
}

fn push(columns: &mut PurchaseHistories, purchases: &PurchaseTally, today: Date) {
    let PurchaseHistory {
        frequency,
        recency,
        age,
    } = history(purchases, today, 1.0);
    columns.frequency.push(frequency);
    columns.recency.push(recency);
    columns.age.push(age);
    columns.value.push(mean_value(purchases));
}

/// The same with times in units of so many days.
fn in_units(columns: &PurchaseHistories, unit_days: f64) -> PurchaseHistories {
    let scaled = |times: &[f64]| times.iter().map(|time| time / unit_days).collect();
    PurchaseHistories {
        frequency: columns.frequency.clone(),
        recency: scaled(&columns.recency),
        age: scaled(&columns.age),
        value: columns.value.clone(),
    }
}

impl Held {
    /// What customers had bought before, with times in units of so many days.
    pub(in crate::model) fn before(&self, unit_days: f64) -> PurchaseHistories {
        in_units(&self.before, unit_days)
    }

    /// What a model would have expected of the days that were held out.
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 customers")]
    pub(in crate::model) fn forecast(&self, model: &PurchaseModel, unit_days: f64) -> Result<ModelHoldout> {
        let before = self.before(unit_days);
        let time = f64::from(self.days) / unit_days;
        let forecast = HoldoutForecast::of(model, &before, &self.actual, time, 0)?;
        let customers = self.actual.len() as f64;
        let mean = self.actual.iter().copied().map(f64::from).sum::<f64>() / customers.max(1.0);
        let distances = self.actual.iter().map(|made| (f64::from(*made) - mean).abs());
        Ok(ModelHoldout {
            from: self.from,
            until: self.until,
            customers: self.actual.len() as u64,
            actual: forecast.actual,
            expected: forecast.expected,
            mean_absolute_error: forecast.mean_absolute_error,
            root_mean_squared_error: forecast.root_mean_squared_error,
            mean_only_error: distances.sum::<f64>() / customers.max(1.0),
        })
    }
}

/// Fits the models to the columns.
pub(in crate::model) fn fit(spec: &ClvSpec, columns: &Columns) -> Result<Fitted> {
    let too_few = || Error::field_of(Code::TooFew, "customers");
    let (from, until) = columns.span.ok_or_else(too_few)?;
    let holdout = match &columns.held {
        Some(held) => {
            let before = in_units(&held.before, spec.unit());
            let (model, _) = PurchaseModel::fit(spec.purchase_model, &before)
                .map_err(|error| error.under("holdout_days"))?;
            Some(held.forecast(&model, spec.unit())?)
        }
        None => None,
    };
    let all = in_units(&columns.all, spec.unit());
    let (purchases, purchases_fit) = PurchaseModel::fit(spec.purchase_model, &all)?;
    let (value, value_fit) = GammaGamma::fit(&all)?;
    // Else the mean of all is infinite, and so is every lifetime value.
    if value.q <= 1.0 {
        return Err(Error::field_of(Code::NotConverged, "value"));
    }
    let quality = ModelQuality {
        log_likelihood: Some(purchases_fit.log_likelihood),
        value_correlation: GammaGamma::correlation(&all)?,
        holdout,
        ..ModelQuality::default()
    };
    Ok(Fitted {
        from,
        until,
        customers: all.len() as u64,
        parameters: ModelParameters::Clv(ClvParameters {
            purchases,
            purchases_fit,
            value,
            value_fit,
        }),
        quality,
    })
}
