//! What fitted models say of a customer, and until when.
//!
//! A score is a function of the customer's orders and the civil day. What is expected of a customer only falls as days
//! pass without a purchase, so that a comparison with what stays flips once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use rust_decimal::Decimal;
use time::Date;

use super::motion::{Motion, Term, earlier};
use super::subject::Subject;
use crate::base::{Code, Currency, CustomerId, Result, TimeZone, Timestamp};
use crate::model::{
    Counter, Exchange, Model, ModelParameters, ModelSpec, PurchaseTally, civil_day, clv_values, current,
    probability_alive, rfm_values,
};
use crate::sales::rate::RateTable;
use crate::segment::plan::{Measured, Scalar};
use crate::statistics::clv::Horizon;

/// Scores have so many decimals here: what lies beyond is less than a fit can know, and may not be the same everywhere.
const DECIMALS: u32 = 6;

/// The models that were asked in one state, and what converts money for them.
#[derive(Default)]
pub(super) struct Models {
    current: RefCell<HashMap<Arc<str>, Option<Rc<Current>>>>,
    rates: RefCell<HashMap<Currency, RateTable>>,
}

/// The current version of a model.
struct Current {
    model: Model,
    horizon: Option<Horizon>,
}

/// What a model knows of a customer at an instant.
pub(super) struct Scored {
    current: Rc<Current>,
    /// None without a purchase.
    purchases: Option<PurchaseTally>,
    /// Whether all orders could be converted.
    has_money: bool,
    /// The first instant after it at which something is known to happen.
    next: Option<Timestamp>,
}

/// What the current version of a name knows of the customer; none where there is no such version.
pub(super) fn scored(subject: &Subject<'_>, name: &Arc<str>, at: Timestamp) -> Result<Option<Rc<Scored>>> {
    let key = (name.clone(), at);
    if let Some(scored) = subject.scored.borrow().get(&key) {
        return Ok(scored.clone());
    }
    let scored = match current_of(subject, name)? {
        Some(current) => Some(Rc::new(Scored::of(subject, current, at)?)),
        None => None,
    };
    subject.scored.borrow_mut().insert(key, scored.clone());
    Ok(scored)
}

fn current_of(subject: &Subject<'_>, name: &Arc<str>) -> Result<Option<Rc<Current>>> {
    let models = &subject.world.models;
    if let Some(current) = models.current.borrow().get(name) {
        return Ok(current.clone());
    }
    let model = current(subject.world.reader, name)?;
    let current = model.map(|model| {
        let horizon = match &model.spec {
            ModelSpec::Clv(spec) => Some(Horizon::of(&spec.horizon())),
            ModelSpec::Rfm(_) => None,
        };
        Rc::new(Current { model, horizon })
    });
    models.current.borrow_mut().insert(name.clone(), current.clone());
    Ok(current)
}

impl Scored {
    fn of(subject: &Subject<'_>, current: Rc<Current>, at: Timestamp) -> Result<Self> {
        let world = subject.world;
        let currency = match &current.model.spec {
            ModelSpec::Clv(spec) => spec.currency,
            ModelSpec::Rfm(spec) => spec.currency,
        };
        let count = |exchange: &mut Exchange<'_, '_>| -> Result<Option<PurchaseTally>> {
            let mut counter = Counter::new(world.zone, at, None);
            for (placed_at, order) in subject.orders(None)? {
                counter.add(order, *placed_at, exchange)?;
            }
            Ok(counter.finish())
        };
        let mut rates = world.models.rates.borrow_mut();
        let rates = rates
            .entry(currency)
            .or_insert_with(|| RateTable::new(currency, Timestamp::MAX));
        let (purchases, has_money) = match count(&mut Exchange::Into(rates, world.reader)) {
            Ok(purchases) => (purchases, true),
            // Without a rate nobody knows how much it was, but that it was.
            Err(error) if error.code() == Code::NotFound => (count(&mut Exchange::Nothing)?, false),
            Err(error) => return Err(error),
        };
        let mut next = None;
        for (placed_at, order) in subject.orders(None)? {
            let then = if *placed_at > at {
                Some(*placed_at)
            } else {
                order.next_after(at)
            };
            next = earlier(next, then);
        }
        Ok(Self {
            current,
            purchases,
            has_money,
            next,
        })
    }

    /// What it says on a day.
    pub(super) fn value(&self, what: Measured, day: Date) -> Scalar {
        let Some(purchases) = &self.purchases else {
            return Scalar::Null;
        };
        let Current { model, horizon } = &*self.current;
        let money = |value: Scalar| if self.has_money { value } else { Scalar::Null };
        match (&model.spec, &model.parameters, horizon) {
            (ModelSpec::Clv(spec), ModelParameters::Clv(parameters), Some(horizon)) => {
                let values = || clv_values(spec, parameters, horizon, purchases, day);
                match what {
                    Measured::ProbabilityAlive => number(probability_alive(spec, parameters, purchases, day)),
                    Measured::ExpectedPurchases => number(values().expected_purchases),
                    Measured::LifetimeValue => money(number(values().lifetime_value)),
                    _ => Scalar::Null,
                }
            }
            (ModelSpec::Rfm(spec), ModelParameters::Rfm(parameters), _) => {
                let nobody = CustomerId::from_bytes([0; 16]);
                let score = rfm_values(spec, parameters, nobody, purchases, day);
                let whole = |score: u8| Scalar::Number(score.into());
                match what {
                    Measured::RfmRecency => whole(score.scores.recency),
                    Measured::RfmFrequency => whole(score.scores.frequency),
                    Measured::RfmMonetary => money(whole(score.scores.monetary)),
                    Measured::RfmSegment => money(Scalar::Text(score.segment.into())),
                    _ => Scalar::Null,
                }
            }
            _ => Scalar::Null,
        }
    }

    /// What it says at the instant, and until when it says that for sure.
    pub(super) fn term(&self, what: Measured, zone: &TimeZone, at: Timestamp) -> Term {
        let today = civil_day(zone, at);
        let value = self.value(what, today);
        let changes_on = match (what, &self.purchases) {
            (_, None) | (Measured::RfmFrequency | Measured::RfmMonetary, _) => None,
            (Measured::RfmRecency | Measured::RfmSegment, Some(purchases)) => self.older_on(purchases, today),
            _ => today.next_day(),
        };
        let changes_at = changes_on.map(|day| zone.start_of(day));
        Term::until(value, earlier(self.next, changes_at))
    }

    /// The same as a value that only falls from day to day.
    pub(super) fn falling(self: Rc<Self>, what: Measured, zone: &TimeZone, at: Timestamp) -> Term {
        let next = self.next;
        Term::moving(Motion::Score(self, what, zone.clone()), at, next)
    }

    /// The next day on which the last purchase is so long ago that recency is worth less.
    fn older_on(&self, purchases: &PurchaseTally, today: Date) -> Option<Date> {
        let ModelParameters::Rfm(parameters) = &self.current.model.parameters else {
            return None;
        };
        let days = Decimal::from((today - purchases.last).whole_days());
        let edge = parameters.edges.recency.iter().find(|edge| **edge >= days)?;
        let days = i64::try_from(edge.floor()).ok()?.checked_add(1)?;
        purchases.last.checked_add(time::Duration::days(days))
    }
}

fn number(value: f64) -> Scalar {
    let rounded = Decimal::from_f64_retain(value).map(|value| value.round_dp(DECIMALS).normalize());
    rounded.map_or(Scalar::Null, Scalar::Number)
}
