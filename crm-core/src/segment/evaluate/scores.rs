//! What fitted models say of a customer, and until when.
//!
//! A score is a function of what the customer did and the civil day. What models of lifetime value expect of a customer
//! only falls as days pass without a purchase, so that a comparison with what stays flips once. What others say may go up
//! and down: it is asked of some days ahead, and the first one on which something else is said is looked at again.

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
    ClvCase, Counter, Counting, Exchange, FactCounter, Facts, LoadedModel, PropensityCase, PurchaseTally,
    civil_day, cluster, current_id, rfm_values,
};
use crate::sales::rate::RateTable;
use crate::segment::plan::{Measured, Scalar};

/// Scores have so many decimals here: what lies beyond is less than a fit can know, and may not be the same everywhere.
const DECIMALS: u32 = 6;

/// So many days are looked ahead where a score may go up and down.
const AHEAD: usize = 28;

/// The models that were asked in one state, and what converts money for them.
#[derive(Default)]
pub(super) struct Models {
    current: RefCell<HashMap<Arc<str>, Option<Arc<LoadedModel>>>>,
    rates: RefCell<HashMap<Currency, RateTable>>,
}

/// What a model knows of a customer at an instant.
pub(super) struct Scored {
    loaded: Arc<LoadedModel>,
    knows: Knows,
    /// Whether all orders could be converted.
    has_money: bool,
    /// The first instant after it at which something is known to happen.
    next: Option<Timestamp>,
}

/// What it goes by.
enum Knows {
    /// None without a purchase.
    Purchases(Option<PurchaseTally>),
    Clv(Box<ClvCase>),
    Case(Box<PropensityCase>),
    Facts(Box<Facts>),
}

impl Knows {
    /// Whether no day will make anything else of it as long as nothing happens.
    fn is_idle(&self) -> bool {
        match self {
            Self::Purchases(purchases) => purchases.is_none(),
            Self::Clv(_) => false,
            Self::Case(case) => case.is_idle(),
            Self::Facts(facts) => facts.span().is_none(),
        }
    }
}

/// What the current version of a name knows of the customer; none where there is no such version.
pub(super) fn scored(subject: &Subject<'_>, name: &Arc<str>, at: Timestamp) -> Result<Option<Rc<Scored>>> {
    let key = (name.clone(), at);
    if let Some(scored) = subject.scored.borrow().get(&key) {
        return Ok(scored.clone());
    }
    let scored = match current(subject, name)? {
        Some(loaded) => Some(Rc::new(Scored::of(subject, loaded, at)?)),
        None => None,
    };
    subject.scored.borrow_mut().insert(key, scored.clone());
    Ok(scored)
}

/// What the model of the usual name says of the customer at the instant; unknown where there is none.
pub(in crate::segment) fn usually(subject: &Subject<'_>, what: Measured, at: Timestamp) -> Result<Scalar> {
    let scored = scored(subject, &what.kind().usual_name().into(), at)?;
    Ok(scored.map_or(Scalar::Null, |scored| scored.now(what, subject.world.zone, at)))
}

fn current(subject: &Subject<'_>, name: &Arc<str>) -> Result<Option<Arc<LoadedModel>>> {
    let world = subject.world;
    if let Some(loaded) = world.models.current.borrow().get(name) {
        return Ok(loaded.clone());
    }
    let loaded = match current_id(world.reader, name)? {
        Some(id) => {
            let make = || LoadedModel::load(world.reader, id);
            Some(world.surroundings.model(id, &make)?)
        }
        None => None,
    };
    world
        .models
        .current
        .borrow_mut()
        .insert(name.clone(), loaded.clone());
    Ok(loaded)
}

impl Scored {
    fn of(subject: &Subject<'_>, loaded: Arc<LoadedModel>, at: Timestamp) -> Result<Self> {
        let world = subject.world;
        let currency = loaded.currency();
        let mut rates = world.models.rates.borrow_mut();
        let rates = rates
            .entry(currency)
            .or_insert_with(|| RateTable::new(currency, Timestamp::MAX));
        let mut exchange = Exchange::Into(rates, world.reader);
        let known = knows(subject, &loaded, at, &mut exchange);
        let ((knows, next), has_money) = match known {
            Ok(known) => (known, true),
            // Without a rate nobody knows how much it was, but that it was.
            Err(error) if error.code() == Code::NotFound => {
                (knows(subject, &loaded, at, &mut Exchange::Nothing)?, false)
            }
            Err(error) => return Err(error),
        };
        Ok(Self {
            loaded,
            knows,
            has_money,
            next,
        })
    }

    /// What it says on a day.
    pub(super) fn value(&self, what: Measured, day: Date) -> Scalar {
        let money = |value: Scalar| if self.has_money { value } else { Scalar::Null };
        match (&*self.loaded, &self.knows) {
            (LoadedModel::Propensity(model), Knows::Case(case)) if what == Measured::Propensity => {
                // What is too large to be added up is not known.
                let probability = model.probability(case, day).ok().flatten();
                money(probability.map_or(Scalar::Null, number))
            }
            (LoadedModel::Clusters(model), Knows::Facts(facts)) => {
                let found = cluster(&model.1, facts, day).ok().flatten();
                money(match (what, found) {
                    (Measured::Cluster, Some(found)) => Scalar::Number(found.number.into()),
                    (Measured::ClusterName, Some(found)) => Scalar::Text(found.name.as_str().into()),
                    _ => Scalar::Null,
                })
            }
            (LoadedModel::Clv(model), Knows::Clv(_)) if model.needs_money() && !self.has_money => {
                Scalar::Null
            }
            (LoadedModel::Clv(model), Knows::Clv(case)) => match what {
                Measured::ProbabilityAlive => number(model.probability_alive(case, day)),
                Measured::ExpectedPurchases => number(model.values(case, day).expected_purchases),
                Measured::LifetimeValue => money(number(model.values(case, day).lifetime_value)),
                _ => Scalar::Null,
            },
            (LoadedModel::Rfm(model), Knows::Purchases(Some(purchases))) => {
                let nobody = CustomerId::from_bytes([0; 16]);
                let score = rfm_values(&model.0, &model.1, nobody, purchases, day);
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

    /// What it says at the instant.
    pub(super) fn now(&self, what: Measured, zone: &TimeZone, at: Timestamp) -> Scalar {
        self.value(what, civil_day(zone, at))
    }

    /// What it says at the instant, and until when it says that for sure.
    pub(super) fn term(&self, what: Measured, zone: &TimeZone, at: Timestamp) -> Term {
        let today = civil_day(zone, at);
        let value = self.value(what, today);
        let changes_on = match (what, &self.knows) {
            (Measured::RfmFrequency | Measured::RfmMonetary, _) => None,
            (_, knows) if knows.is_idle() => None,
            (Measured::RfmRecency | Measured::RfmSegment, Knows::Purchases(Some(purchases))) => {
                self.older_on(purchases, today)
            }
            (_, Knows::Case(_) | Knows::Facts(_)) => self.first_day(what, today, |then| *then != value),
            _ => today.next_day(),
        };
        let changes_at = changes_on.map(|day| zone.start_of(day));
        Term::until(value, earlier(self.next, changes_at))
    }

    /// What a question about its value says at the instant, and until when it says that for sure.
    pub(super) fn asked(
        &self,
        what: Measured,
        zone: &TimeZone,
        at: Timestamp,
        says: impl Fn(&Scalar) -> Scalar,
    ) -> Term {
        let today = civil_day(zone, at);
        let said = says(&self.value(what, today));
        let changes_on = if self.knows.is_idle() {
            None
        } else {
            self.first_day(what, today, |then| says(then) != said)
        };
        let changes_at = changes_on.map(|day| zone.start_of(day));
        Term::until(said, earlier(self.next, changes_at))
    }

    /// The first of the days ahead on which the value has changed, or the day up to which was looked.
    fn first_day(&self, what: Measured, today: Date, has_changed: impl Fn(&Scalar) -> bool) -> Option<Date> {
        let days = std::iter::successors(today.next_day(), |day| day.next_day()).take(AHEAD);
        let mut last = None;
        for day in days {
            last = Some(day);
            if has_changed(&self.value(what, day)) {
                break;
            }
        }
        last
    }

    /// The same as a value that only falls from day to day.
    pub(super) fn falling(self: Rc<Self>, what: Measured, zone: &TimeZone, at: Timestamp) -> Term {
        let next = self.next;
        Term::moving(Motion::Score(self, what, zone.clone()), at, next)
    }

    /// The next day on which the last purchase is so long ago that recency is worth less.
    fn older_on(&self, purchases: &PurchaseTally, today: Date) -> Option<Date> {
        let LoadedModel::Rfm(model) = &*self.loaded else {
            return None;
        };
        let days = Decimal::from((today - purchases.last).whole_days());
        let edge = model.1.edges.recency.iter().find(|edge| **edge >= days)?;
        let days = i64::try_from(edge.floor()).ok()?.checked_add(1)?;
        purchases.last.checked_add(time::Duration::days(days))
    }
}

/// What the model goes by, and the first instant after `at` at which something is known to happen.
fn knows(
    subject: &Subject<'_>,
    loaded: &LoadedModel,
    at: Timestamp,
    exchange: &mut Exchange<'_, '_>,
) -> Result<(Knows, Option<Timestamp>)> {
    let zone = subject.world.zone;
    let propensity = match loaded {
        LoadedModel::Propensity(model) => Some(model),
        LoadedModel::Clusters(_) => None,
        LoadedModel::Rfm(_) => {
            let (purchases, next) = of_purchases(subject, at, Counting::Days, exchange)?;
            return Ok((Knows::Purchases(purchases), next));
        }
        LoadedModel::Clv(clv) => {
            let (purchases, next) = of_purchases(subject, at, clv.counting(), exchange)?;
            let customer = if clv.has_covariates() {
                subject.customer()?
            } else {
                None
            };
            let case = purchases.map(|purchases| Knows::Clv(Box::new(clv.case(purchases, customer))));
            return Ok((case.unwrap_or(Knows::Purchases(None)), next));
        }
    };
    let mut counter = FactCounter::new(zone, at, propensity.and_then(|model| model.wanted()));
    for order in subject.orders(None)? {
        counter.add_order(order.whole()?, order.placed_at, exchange)?;
    }
    for interaction in subject.interactions(None)? {
        counter.add_interaction(interaction.at, interaction.direction);
    }
    let facts = counter.finish();
    let next = facts.next;
    let Some(model) = propensity else {
        return Ok((Knows::Facts(Box::new(facts)), next));
    };
    let customer = subject.customer()?;
    let case = customer.map(|customer| PropensityCase::of(model.spec(), zone, facts, customer));
    let knows = case.map_or(Knows::Purchases(None), |case| Knows::Case(Box::new(case)));
    Ok((knows, next))
}

/// What the customer bought, and the same instant of that.
fn of_purchases(
    subject: &Subject<'_>,
    at: Timestamp,
    counting: Counting,
    exchange: &mut Exchange<'_, '_>,
) -> Result<(Option<PurchaseTally>, Option<Timestamp>)> {
    let mut counter = Counter::new(subject.world.zone, at, counting);
    let mut next = None;
    for order in subject.orders(None)? {
        let (placed_at, order) = (order.placed_at, order.whole()?);
        counter.add(order, placed_at, exchange)?;
        let then = if placed_at > at {
            Some(placed_at)
        } else {
            order.next_after(at)
        };
        next = earlier(next, then);
    }
    Ok((counter.finish(), next))
}

fn number(value: f64) -> Scalar {
    let rounded = Decimal::from_f64_retain(value).map(|value| value.round_dp(DECIMALS).normalize());
    rounded.map_or(Scalar::Null, Scalar::Number)
}
