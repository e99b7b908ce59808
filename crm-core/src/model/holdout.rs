//! A model of lifetime value beside what became of the last days, which it had not seen: the figures of the plots that the
//! papers show.

use serde::{Deserialize, Serialize};
use time::Date;

use super::clv::Columns;
use super::purchases::{Reading, each_customer, stood_at};
use super::store::current_or_missing;
use super::{ModelHoldout, ModelSpec};
use crate::base::{Code, Error, Result, date_json};
use crate::profile::{Standing, standing};
use crate::statistics::clv::{
    CumulativePoint, FrequencyCount, HoldoutFrequency, PurchaseModel, TransactionColumns,
};

/// The last group of frequencies holds all from here on.
const MOST: u32 = 7;

/// The days between two points of the tracking.
const WEEK: u32 = 7;

/// A model of lifetime value that was fitted without the last days, and what became of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelHoldoutReport {
    /// The model's name.
    pub name: String,
    /// The forecast of all customers together.
    pub holdout: ModelHoldout,
    /// The repeat purchases of all customers, added up week by week since the very first purchase.
    pub tracking: Vec<TrackedWeek>,
    /// How many customers had made how many repeat purchases before the holdout.
    pub frequencies: Vec<FrequencyCount>,
    /// The mean number of purchases in the holdout, by the repeat purchases before it.
    pub conditional: Vec<HoldoutFrequency>,
}

/// Repeat purchases up to the end of a week.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct TrackedWeek {
    /// The number of the week, 1 for that of the first purchase.
    pub week: u32,
    /// Its last day.
    #[serde(deserialize_with = "date_json::read")]
    pub ends_on: Date,
    /// The days with a repeat purchase that customers had, up to here; of BG/BB, the occasions that they used, counted when
    /// they are over.
    pub actual: u64,
    /// Those that the model expects.
    pub expected: f64,
}

/// Days of purchase, a row a day and customer, or more; customers without one have no number.
#[derive(Default)]
struct Purchases {
    customer: Vec<u32>,
    day: Vec<i32>,
}

impl Purchases {
    fn read(reading: &Reading<'_>) -> Result<Self> {
        let Reading { zone, at, .. } = *reading;
        let mut purchases = Self::default();
        let mut number = 0;
        each_customer(reading, |_, orders| {
            let before = purchases.day.len();
            for (placed_at, order) in orders {
                if standing(&stood_at(order, at))? == Standing::Purchase {
                    purchases.customer.push(number);
                    purchases.day.push(zone.date_of(*placed_at).to_julian_day());
                }
            }
            number += u32::from(purchases.day.len() > before);
            Ok(())
        })?;
        Ok(purchases)
    }

    fn columns(&self) -> TransactionColumns<'_> {
        TransactionColumns {
            customer: &self.customer,
            day: &self.day,
            value: &[],
        }
    }
}

/// Fits what the current version of a name was asked for to all days but the last, and compares.
pub(crate) fn report(reading: &Reading<'_>, name: &str, holdout_days: u32) -> Result<ModelHoldoutReport> {
    let model = current_or_missing(reading.reader, name)?;
    let ModelSpec::Clv(spec) = &model.spec else {
        return Err(Error::field_of(Code::WrongKind, "name"));
    };
    spec.check_holdout(holdout_days)?;
    let columns = Columns::read(reading, &spec.asked(holdout_days))?;
    let held = columns.held;
    let held = held.ok_or_else(|| Error::field_of(Code::OutOfRange, "holdout_days"))?;
    let pace = reading.pace();
    let model = held.fit(spec, &|| pace.done())?;
    let purchases = Purchases::read(reading)?;
    let before = held.before();
    Ok(ModelHoldoutReport {
        name: name.to_owned(),
        holdout: held.forecast(&model, spec)?,
        tracking: tracking(
            &columns.all.models(&model, spec)?,
            &purchases,
            held.until,
            spec.unit(),
        )?,
        frequencies: FrequencyCount::of_each(&before.models(&model, spec)?, &before.histories(spec), MOST)?,
        conditional: held.forecast_by(&model, spec, MOST)?.groups,
    })
}

fn tracking(
    models: &[PurchaseModel],
    purchases: &Purchases,
    until: Date,
    unit_days: f64,
) -> Result<Vec<TrackedWeek>> {
    let Some(first) = purchases.day.iter().min() else {
        return Ok(Vec::new());
    };
    // Weeks that are over by the end of the last day.
    let days = u32::try_from(until.to_julian_day() + 1 - first).unwrap_or(0);
    let step = f64::from(WEEK) / unit_days;
    let model_of = |customer: u32| models.get(customer as usize).copied();
    let points = CumulativePoint::of_each(model_of, &purchases.columns(), unit_days, step, days / WEEK)?;
    let weeks = (1_i32..).zip(1..).zip(points);
    let week = |((ahead, week), point): ((i32, u32), CumulativePoint)| {
        let ends_on = Date::from_julian_day(first + ahead * 7 - 1).ok()?;
        Some(TrackedWeek {
            week,
            ends_on,
            actual: point.actual,
            expected: point.expected,
        })
    };
    Ok(weeks.filter_map(week).collect())
}
