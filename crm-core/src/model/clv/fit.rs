//! Models of lifetime value: fitted to everybody's days of purchase, and what they say of one customer.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::{Date, Duration};

use super::{ClvCovariate, ClvCovariateEffect, ClvParameters, ClvPurchases, ClvSpec};
use crate::base::{Code, Currency, Error, Result, Timestamp};
use crate::customers::Customer;
use crate::model::purchases::{
    Counter, Counting, Exchange, PurchaseTally, Reading, civil_day, each_customer, end_of_day, widen,
};
use crate::model::record::{ModelHoldout, ModelParameters, ModelQuality};
use crate::model::store::Fitted;
use crate::sales::rate::RateTable;
use crate::statistics::clv::{
    GammaGamma, HoldoutForecast, LifetimeValueOptions, ModelFit, PurchaseHistories, PurchaseHistory,
    PurchaseModel, PurchaseModelKind, check_occasion,
};
use crate::statistics::numeric::GoOn;

/// The longest holdout.
const MAX_HOLDOUT: u32 = 36_525;
const MAX_COVARIATES: usize = 32;

/// The days of a week.
const WEEK: f64 = 7.0;

impl ClvSpec {
    /// The unit of time, in days.
    pub(in crate::model) fn unit(&self) -> f64 {
        self.unit_days.unwrap_or(WEEK)
    }

    /// What counts as one purchase: a day with one, or an occasion.
    pub(in crate::model) fn counting(&self) -> Counting {
        match self.purchase_model {
            PurchaseModelKind::BgBb => Counting::Occasions(self.unit()),
            PurchaseModelKind::BgNbd | PurchaseModelKind::MbgNbd | PurchaseModelKind::ParetoNbd => {
                Counting::Days
            }
        }
    }

    /// What times are divided by: days are to be in units, occasions are.
    pub(in crate::model) fn scale(&self) -> f64 {
        match self.counting() {
            Counting::Days => self.unit(),
            Counting::Occasions(_) | Counting::EndedOccasions(_) => 1.0,
        }
    }

    /// The horizon in the model's unit of time.
    pub(crate) fn horizon(&self) -> LifetimeValueOptions {
        LifetimeValueOptions {
            period_length: self.horizon.period_length * (WEEK / self.unit()),
            ..self.horizon
        }
    }

    /// Puts texts into their normal form, and checks all that needs no store.
    pub(in crate::model) fn clean(&mut self) -> Result<()> {
        if self.covariates.len() > MAX_COVARIATES {
            return Err(Error::field_of(Code::TooMany, "covariates"));
        }
        // The others have no likelihood for it.
        if !self.covariates.is_empty() && self.purchase_model != PurchaseModelKind::BgNbd {
            return Err(Error::field_of(Code::Inconsistent, "purchase_model"));
        }
        for (at, covariate) in self.covariates.iter_mut().enumerate() {
            let cleaned = covariate.clean();
            cleaned.map_err(|error| error.under(format_args!("covariates[{at}]")))?;
        }
        for (at, covariate) in self.covariates.iter().enumerate() {
            if self.covariates.iter().take(at).any(|before| before == covariate) {
                return Err(Error::field_of(Code::AlreadyExists, format!("covariates[{at}]")));
            }
        }
        self.check()
    }

    fn check(&self) -> Result<()> {
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
        if let Counting::Occasions(unit) = self.counting() {
            check_occasion(unit).map_err(|error| error.with_field("unit_days"))?;
        }
        self.holdout_days.map_or(Ok(()), |days| self.check_holdout(days))
    }

    /// Checks how many days are held out: one occasion at least.
    pub(in crate::model) fn check_holdout(&self, days: u32) -> Result<()> {
        let least = match self.counting() {
            Counting::Days => 1.0,
            Counting::Occasions(unit) | Counting::EndedOccasions(unit) => unit,
        };
        if !(1..=MAX_HOLDOUT).contains(&days) || f64::from(days) < least {
            return Err(Error::field_of(Code::OutOfRange, "holdout_days"));
        }
        Ok(())
    }
}

/// What the models know of a customer with these purchases on a day. Times are in days, or occasions, over `scale`.
pub(super) fn history(
    purchases: &PurchaseTally,
    today: Date,
    counting: Counting,
    scale: f64,
) -> PurchaseHistory {
    let age = match counting {
        Counting::Days => whole_days(today.max(purchases.last) - purchases.first),
        // The one that runs counts once it was used.
        Counting::Occasions(_) | Counting::EndedOccasions(_) => {
            let over = counting.over((today - purchases.first).whole_days());
            f64::from(over.max(purchases.last_place))
        }
    };
    PurchaseHistory {
        frequency: purchases.times - 1,
        recency: f64::from(purchases.last_place) / scale,
        age: age / scale,
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 days")]
fn whole_days(span: Duration) -> f64 {
    span.whole_days() as f64
}

/// The mean value of the purchases behind the first; nothing where there are none, or more came back than was
/// bought on them.
pub(super) fn mean_value(purchases: &PurchaseTally) -> f64 {
    let repeats = purchases.times - 1;
    let spent = purchases.spent.checked_sub(purchases.spent_first);
    let mean = spent.and_then(|spent| spent.checked_div(Decimal::from(repeats)));
    mean.and_then(|mean| mean.to_f64()).unwrap_or_default().max(0.0)
}

/// Everybody's purchases, as columns in days or occasions, and their covariates.
pub(in crate::model) struct Columns {
    pub(in crate::model) all: Customers,
    /// The days of the first purchase of all and of the last; none without customers.
    pub(in crate::model) span: Option<(Date, Date)>,
    pub(in crate::model) held: Option<Held>,
}

/// Customers by a day: what they bought, and a list of values a covariate.
pub(in crate::model) struct Customers {
    counting: Counting,
    histories: PurchaseHistories,
    asked: Vec<ClvCovariate>,
    covariates: Vec<Vec<f64>>,
}

/// The same without the last days, and how many of those, or of the occasions in them, had a purchase, by customer.
pub(in crate::model) struct Held {
    pub(in crate::model) from: Date,
    pub(in crate::model) until: Date,
    before: Customers,
    /// For how long each was seen from then on, in days or occasions.
    times: Vec<f64>,
    pub(in crate::model) actual: Vec<u32>,
}

/// What of everybody is read.
pub(in crate::model) struct Asked<'a> {
    pub(in crate::model) counting: Counting,
    pub(in crate::model) holdout_days: Option<u32>,
    pub(in crate::model) covariates: &'a [ClvCovariate],
    /// In which currency, where anybody asks for money.
    pub(in crate::model) currency: Option<Currency>,
}

impl ClvSpec {
    /// What a forecast of the last days by such a model needs, without the values of purchases.
    pub(in crate::model) fn asked(&self, holdout_days: u32) -> Asked<'_> {
        let needs_money = self.covariates.iter().any(ClvCovariate::is_money);
        Asked {
            counting: self.counting(),
            holdout_days: Some(holdout_days),
            covariates: &self.covariates,
            currency: needs_money.then_some(self.currency),
        }
    }
}

impl Columns {
    /// Reads them up to an instant.
    pub(in crate::model) fn read(reading: &Reading<'_>, asked: &Asked<'_>) -> Result<Self> {
        let Reading { reader, zone, at, .. } = *reading;
        let today = civil_day(zone, at);
        let (holdout_days, counting) = (asked.holdout_days, asked.counting.ended());
        let end = holdout_days.and_then(|days| today.checked_sub(Duration::days(days.into())));
        let mut held = end.map(|end| Held {
            from: end.next_day().unwrap_or(end),
            until: today,
            before: Customers::of(asked),
            times: Vec::new(),
            actual: Vec::new(),
        });
        let cut = end.map(|end| (end, end_of_day(zone, end)));
        let mut rates = asked
            .currency
            .map(|currency| RateTable::new(currency, Timestamp::MAX));
        let (mut all, mut span) = (Customers::of(asked), None);
        each_customer(reading, |customer, orders| {
            let mut counted = |at, after, from| -> Result<Option<PurchaseTally>> {
                let mut exchange = match &mut rates {
                    Some(rates) => Exchange::Into(rates, reader),
                    None => Exchange::Nothing,
                };
                let mut counter = Counter::new(zone, at, counting).beside(after).counted_from(from);
                for (placed_at, order) in orders {
                    counter.add(order, *placed_at, &mut exchange)?;
                }
                Ok(counter.finish())
            };
            let found = counted(at, end, None)?;
            if let Some(found) = &found {
                all.push(found, today, customer);
                widen(&mut span, found.first, found.last);
            }
            if let (Some(held), Some((end, cut))) = (&mut held, cut)
                && let Some(before) = counted(cut, None, None)?
            {
                held.before.push(&before, end, customer);
                let over = |day: Date| counting.over((day - before.first).whole_days());
                held.times.push(f64::from(over(today)) - f64::from(over(end)));
                let seen = match found {
                    Some(found) if found.first == before.first => Some(found),
                    // What was the first purchase then has been cancelled since, or there is an older one now.
                    _ => counted(at, Some(end), Some(before.first))?,
                };
                held.actual.push(seen.map_or(0, |seen| seen.times_after));
            }
            Ok(())
        })?;
        Ok(Self { all, span, held })
    }
}

impl Customers {
    /// Nobody yet.
    fn of(asked: &Asked<'_>) -> Self {
        Self {
            counting: asked.counting.ended(),
            histories: PurchaseHistories::default(),
            asked: asked.covariates.to_vec(),
            covariates: vec![Vec::new(); asked.covariates.len()],
        }
    }

    fn push(&mut self, purchases: &PurchaseTally, today: Date, customer: &Customer) {
        let PurchaseHistory {
            frequency,
            recency,
            age,
        } = history(purchases, today, self.counting, 1.0);
        self.histories.frequency.push(frequency);
        self.histories.recency.push(recency);
        self.histories.age.push(age);
        self.histories.value.push(mean_value(purchases));
        for (values, covariate) in self.covariates.iter_mut().zip(&self.asked) {
            let value = covariate.value(&purchases.first_order, customer);
            values.push(value.unwrap_or(f64::NAN));
        }
    }

    /// What they bought, in the unit of a specification.
    pub(in crate::model) fn histories(&self, spec: &ClvSpec) -> PurchaseHistories {
        let scaled = |times: &[f64]| times.iter().map(|time| time / spec.scale()).collect();
        PurchaseHistories {
            frequency: self.histories.frequency.clone(),
            recency: scaled(&self.histories.recency),
            age: scaled(&self.histories.age),
            value: self.histories.value.clone(),
        }
    }

    /// The model of each, by the covariates of a specification, which are among those that were read.
    pub(in crate::model) fn models(
        &self,
        purchases: &ClvPurchases,
        spec: &ClvSpec,
    ) -> Result<Vec<PurchaseModel>> {
        let customers = self.histories.len();
        if self.asked == spec.covariates {
            return purchases.each(customers, &self.covariates);
        }
        let values = |covariate: &ClvCovariate| {
            let place = self.asked.iter().position(|asked| asked == covariate);
            let values = place.and_then(|place| self.covariates.get(place)).cloned();
            values.ok_or_else(|| Error::new(Code::Internal))
        };
        let picked: Vec<Vec<f64>> = spec.covariates.iter().map(values).collect::<Result<_>>()?;
        purchases.each(customers, &picked)
    }
}

impl Held {
    /// The customers who had bought before.
    pub(in crate::model) fn before(&self) -> &Customers {
        &self.before
    }

    /// Fits what a model is asked for to what was before, as long as it may go on.
    pub(in crate::model) fn fit(&self, spec: &ClvSpec, go_on: GoOn<'_>) -> Result<ClvPurchases> {
        let before = self.before.histories(spec);
        let fitted = ClvPurchases::fit(spec.purchase_model, &before, &self.before.covariates, go_on);
        let (model, _) = fitted.map_err(|error| match error.code() {
            Code::Stopped | Code::OutOfRange => error,
            _ => error.under("holdout_days"),
        })?;
        Ok(model)
    }

    /// What a model would have expected of the days that were held out.
    pub(in crate::model) fn forecast(&self, model: &ClvPurchases, spec: &ClvSpec) -> Result<ModelHoldout> {
        let forecast = self.forecast_by(model, spec, 0)?;
        Ok(ModelHoldout {
            from: self.from,
            until: self.until,
            customers: self.actual.len() as u64,
            actual: forecast.actual,
            expected: forecast.expected,
            mean_absolute_error: forecast.mean_absolute_error,
            root_mean_squared_error: forecast.root_mean_squared_error,
            mean_only_error: forecast.mean_only_error,
        })
    }

    /// The same by frequency, the last group with all who bought so often or more.
    pub(in crate::model) fn forecast_by(
        &self,
        model: &ClvPurchases,
        spec: &ClvSpec,
        most: u32,
    ) -> Result<HoldoutForecast> {
        let before = self.before.histories(spec);
        let times: Vec<f64> = self.times.iter().map(|time| time / spec.scale()).collect();
        HoldoutForecast::of_each(
            &self.before.models(model, spec)?,
            &before,
            &self.actual,
            &times,
            most,
        )
    }
}

/// What was found of each covariate; the errors of weights follow those of the four parameters.
fn effects(spec: &ClvSpec, purchases: &ClvPurchases, fit: &ModelFit) -> Vec<ClvCovariateEffect> {
    let ClvPurchases::Own(model) = purchases else {
        return Vec::new();
    };
    let errors = fit
        .standard_errors
        .iter()
        .skip(fit.standard_errors.len() - model.weights.len());
    let found = model.weights.iter().zip(&model.means).zip(errors);
    let of_each = spec.covariates.iter().zip(found);
    of_each
        .map(|(covariate, ((weight, mean), error))| ClvCovariateEffect {
            covariate: covariate.clone(),
            weight: *weight,
            standard_error: *error,
            mean: *mean,
        })
        .collect()
}

/// Fits the models to the columns.
pub(in crate::model) fn fit(spec: &ClvSpec, columns: &Columns, go_on: GoOn<'_>) -> Result<Fitted> {
    let too_few = || Error::field_of(Code::TooFew, "customers");
    let (from, until) = columns.span.ok_or_else(too_few)?;
    let holdout = match &columns.held {
        Some(held) => Some(held.forecast(&held.fit(spec, go_on)?, spec)?),
        None => None,
    };
    let all = columns.all.histories(spec);
    let (purchases, purchases_fit) =
        ClvPurchases::fit(spec.purchase_model, &all, &columns.all.covariates, go_on)?;
    let (value, value_fit) = GammaGamma::fit_while(&all, go_on)?;
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
            purchases: purchases.base(),
            covariates: effects(spec, &purchases, &purchases_fit),
            purchases_fit,
            value,
            value_fit,
        }),
        quality,
    })
}
