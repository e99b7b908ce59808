//! What fitted models say of a customer, and lists of what they say of many.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::base::{Code, CustomerId, Error, Result, SegmentId};
use crate::customers;
use crate::journal::{ReadContext, Watched, WorkProgress, watched};
use crate::model::{
    ClusterScore, CustomerFeatures, FeatureQuery, MissingRate, ModelKind, ModelScore, Models, ScoreValues,
    Scorer, current_or_missing, features_of, score,
};
use crate::segment::inquire;

/// At most this many scores of a list.
const MAX_SCORES: u32 = 10_000;
/// At most the features of so many customers.
const MAX_FEATURES: u32 = 100_000;
/// The features of so many customers are listed where nobody says how many.
const FEATURES: u32 = 10_000;
/// So many customers are looked at before it is asked whether there are enough.
const PART: usize = 1 << 14;

/// By what scores are sorted, the greatest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreSort {
    /// By lifetime value: the usual order of a model of it.
    LifetimeValue,
    /// By the probability that the customer has not left.
    ProbabilityAlive,
    /// By the purchases to come.
    ExpectedPurchases,
    /// By the sum of the three scores of RFM, then by money: the usual order of a model of it.
    Rfm,
    /// By money that was spent.
    Monetary,
    /// By the probability: the usual order of a model of propensity.
    Propensity,
    /// By the number of the cluster, then by the distance from its centre, the least first: the usual order of a model of
    /// clusters.
    Cluster,
}

impl ScoreSort {
    const fn kind(self) -> ModelKind {
        match self {
            Self::LifetimeValue | Self::ProbabilityAlive | Self::ExpectedPurchases => ModelKind::Clv,
            Self::Rfm | Self::Monetary => ModelKind::Rfm,
            Self::Propensity => ModelKind::Propensity,
            Self::Cluster => ModelKind::Clusters,
        }
    }

    const fn usual(kind: ModelKind) -> Self {
        match kind {
            ModelKind::Clv => Self::LifetimeValue,
            ModelKind::Rfm => Self::Rfm,
            ModelKind::Propensity => Self::Propensity,
            ModelKind::Clusters => Self::Cluster,
        }
    }

    /// Which of two stands first.
    fn compare(self, a: &ScoreValues, b: &ScoreValues) -> Ordering {
        match (a, b) {
            (ScoreValues::Clv(a), ScoreValues::Clv(b)) => match self {
                Self::ProbabilityAlive => b.probability_alive.total_cmp(&a.probability_alive),
                Self::ExpectedPurchases => b.expected_purchases.total_cmp(&a.expected_purchases),
                _ => b.lifetime_value.total_cmp(&a.lifetime_value),
            },
            (ScoreValues::Rfm(a), ScoreValues::Rfm(b)) => {
                let sum = |values: &crate::RfmModelScore| {
                    let scores = values.score.scores;
                    scores.recency + scores.frequency + scores.monetary
                };
                let money = b.score.input.monetary.cmp(&a.score.input.monetary);
                match self {
                    Self::Monetary => money,
                    _ => sum(b).cmp(&sum(a)).then(money),
                }
            }
            (ScoreValues::Propensity(a), ScoreValues::Propensity(b)) => {
                b.probability.total_cmp(&a.probability)
            }
            (ScoreValues::Clusters(a), ScoreValues::Clusters(b)) => {
                let distance = |score: &ClusterScore| {
                    let own = score.distances.iter().find(|far| far.number == score.number);
                    own.map_or(f64::MAX, |own| own.distance)
                };
                let numbers = a.number.cmp(&b.number);
                numbers.then_with(|| distance(a).total_cmp(&distance(b)))
            }
            _ => Ordering::Equal,
        }
    }
}

/// Whose scores a list holds, and which come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScoreQuery {
    /// The members of this segment; everybody when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<SegmentId>,
    /// By what they are sorted; as is usual for the model's kind when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<ScoreSort>,
    /// How many: 1 to 10,000, 20 when left out.
    pub limit: u32,
    /// Those who stand behind this customer: the last one of the part before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<CustomerId>,
    /// What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out.
    pub missing_rate: MissingRate,
}

impl Default for ScoreQuery {
    fn default() -> Self {
        Self {
            segment_id: None,
            sort: None,
            limit: 20,
            after: None,
            missing_rate: MissingRate::default(),
        }
    }
}

/// Whether a customer is left out for this error.
fn left_out(error: &Error, missing_rate: MissingRate) -> bool {
    missing_rate == MissingRate::LeaveOut && error.code() == Code::NotFound && error.entity() == Some("rate")
}

impl<C: ReadContext> Models<C> {
    /// The same models, with somebody who is told how far it is with what takes long, and may stop it: `fit`, `refit`,
    /// `compare`, `holdout`, `scores` and `features`. It is told of the customers whose orders were read, after each part of
    /// them, and then, with all of them, between the steps of a fit. Only the thread that asks is told. What is stopped
    /// is the error `stopped`, and nothing is written.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use crm_core::{Code, Crm, Currency, NewCustomer, NewModel, NewOrder, NewOrderLine, RfmSpec, WorkProgress};
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 20)]);
    /// crm.orders().create(order.customer(ada.id))?;
    /// let rfm = || NewModel::rfm(RfmSpec::new(Currency::EUR));
    ///
    /// let mut stop = |_| ControlFlow::Break(());
    /// let stopped = crm.models().watched(&mut stop).fit(rfm());
    /// assert_eq!(stopped.unwrap_err().code(), Code::Stopped);
    /// assert!(crm.models().current("rfm")?.is_none());
    ///
    /// let mut parts = Vec::new();
    /// let mut tell = |at: WorkProgress| {
    ///     parts.push((at.done, at.of));
    ///     ControlFlow::Continue(())
    /// };
    /// crm.models().watched(&mut tell).fit(rfm())?;
    /// assert_eq!(parts.last(), Some(&(1, 1)));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn watched(
        self,
        progress: &mut dyn FnMut(WorkProgress) -> ControlFlow<()>,
    ) -> Models<Watched<'_, C>> {
        Models::on(watched(self.into_context(), progress))
    }

    /// What the current version of a name says of a customer now, by the orders, refunds and cancellations up to now;
    /// none of whom the model does not ask about: without a purchase, or, where it is about contracts, without one that
    /// runs. A lifetime value comes with an interval, the same for the same model.
    ///
    /// Errors: `not_found` when the name has no model, or the customer is none or deleted; `not_found` with both
    /// currencies when the rate of an order is missing.
    pub fn score(&self, name: &str, customer_id: CustomerId) -> Result<Option<ModelScore>> {
        inquire(self.context(), "model", |inquiry| {
            let model = current_or_missing(inquiry.reader(), name)?;
            let loaded = inquiry.loaded(&model)?;
            let mut scorer = Scorer::new(inquiry.zone(), inquiry.at(), &model, loaded);
            score(&mut scorer, inquiry.reader(), customer_id)
        })
    }

    /// What the current version of a name says now of those whom it asks about, the greatest first (of clusters the
    /// lowest number), of equal ones who was created first; without intervals and reasons. It is one part of them: 20 when
    /// no limit is given. The next part is asked with the last customer of this one as `after`, on a snapshot where others
    /// write. Each takes time in proportion to all customers, or to the members of the segment.
    ///
    /// Errors: `not_found` when the name has no model, or the segment is none; `out_of_range` for a limit that cannot be,
    /// and for an order of models of another kind; `invalid_cursor` for an `after` who has no score; `not_found` with both
    /// currencies when a rate is missing, unless such customers are left out.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, NewCustomer, NewModel, NewOrder, NewOrderLine, RfmSpec, ScoreQuery, ScoreValues};
    /// let crm = Crm::in_memory()?;
    /// for (name, price) in [("Ada", 90), ("Bob", 10), ("Cleo", 40)] {
    ///     let customer = crm.customers().create(NewCustomer::person(name))?;
    ///     let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]);
    ///     crm.orders().create(order.customer(customer.id))?;
    /// }
    /// crm.models().fit(NewModel::rfm(RfmSpec::new(Currency::EUR)))?;
    /// let scores = crm.models().scores("rfm", &ScoreQuery::default())?;
    /// let ScoreValues::Rfm(best) = &scores[0].values else { unreachable!() };
    /// assert_eq!((best.score.input.monetary, best.score.scores.monetary), (90.into(), 5));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn scores(&self, name: &str, query: &ScoreQuery) -> Result<Vec<ModelScore>> {
        let ScoreQuery {
            segment_id,
            sort,
            limit,
            after,
            missing_rate,
        } = *query;
        if !(1..=MAX_SCORES).contains(&limit) {
            return Err(Error::field_of(Code::OutOfRange, "limit"));
        }
        inquire(self.context(), "model", |inquiry| {
            let model = current_or_missing(inquiry.reader(), name)?;
            let sort = sort.unwrap_or(ScoreSort::usual(model.kind));
            if sort.kind() != model.kind {
                return Err(Error::field_of(Code::OutOfRange, "sort"));
            }
            let owners = inquiry.group(segment_id)?;
            let (zone, at) = (inquiry.zone().clone(), inquiry.at());
            let scorer = Scorer::new(&zone, at, &model, inquiry.loaded(&model)?);
            let scores = inquiry.each(&owners, |customer_id, subject| {
                let (reader, owner) = (subject.reader(), subject.owner());
                match scorer.clone().score(reader, owner, customer_id, false) {
                    Err(error) if left_out(&error, missing_rate) => Ok(None),
                    score => score,
                }
            })?;
            let mut scores: Vec<_> = scores.into_iter().flatten().collect();
            scores.sort_by(|a, b| sort.compare(&a.values, &b.values));
            if let Some(after) = after {
                let place = scores.iter().position(|score| score.customer_id == after);
                let unknown = || Error::field_of(Code::InvalidCursor, "after");
                scores.drain(..=place.ok_or_else(unknown)?);
            }
            scores.truncate(limit as usize);
            Ok(scores)
        })
    }

    /// What was known of each customer at an instant, as numbers, in the order of their creation: the features that models
    /// of propensity and clusters learn from, as a table with a row a customer. Customers are there who had been created by
    /// then, or of whom something had happened.
    ///
    /// Nothing that happened later shows: no order, refund, return, cancellation, interaction or deletion of one. What
    /// the store cannot tell counts as it stands: what is recorded afterwards with an earlier date, such as an import of
    /// the past; corrections of an order's lines, time or customer; exchange rates; the categories of products. Customers
    /// who are deleted by now are left out.
    ///
    /// Takes time in proportion to the customers that it looks at. Errors: `out_of_range` for a limit that cannot be and
    /// an `as_of` that is yet to come; `not_found` for a customer or a segment that is not there, and with both
    /// currencies when the rate of an order is missing, unless such customers are left out.
    ///
    /// ```
    /// use std::time::Duration;
    /// use crm_core::{Clock as _, Currency, FeatureQuery, ManualClock, NewCustomer, NewOrder, NewOrderLine, OpenOptions};
    /// let clock = ManualClock::at("2026-05-01T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let order = |price| NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]).customer(ada.id);
    /// crm.orders().create(order(20))?;
    /// let may = clock.now();
    /// clock.advance(Duration::from_secs(40 * 86_400));
    /// crm.orders().create(order(50))?;
    ///
    /// let now = &crm.models().features(&FeatureQuery::new(Currency::EUR))?[0];
    /// assert_eq!((now.orders, now.orders_30_days, now.spent), (2, 1, 70.into()));
    /// assert_eq!((now.days_since_first_order, now.mean_gap_days), (Some(40), Some(40.0)));
    /// let then = &crm.models().features(&FeatureQuery::new(Currency::EUR).as_of(may))?[0];
    /// assert_eq!((then.orders, then.spent), (1, 20.into()));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn features(&self, query: &FeatureQuery) -> Result<Vec<CustomerFeatures>> {
        let limit = query.limit.unwrap_or(FEATURES);
        if !(1..=MAX_FEATURES).contains(&limit) {
            return Err(Error::field_of(Code::OutOfRange, "limit"));
        }
        let limit = limit as usize;
        let at = self.context().setting().instant(query.as_of)?;
        inquire(self.context(), "customer", |inquiry| {
            let zone = inquiry.zone().clone();
            let ordinal = |id: CustomerId| {
                let missing = || Error::new(Code::NotFound).with_entity("customer");
                customers::ordinal_of(inquiry.reader(), id)?.ok_or_else(missing)
            };
            let mut owners = inquiry.group(query.segment_id)?;
            if !query.customer_ids.is_empty() {
                let wanted = query.customer_ids.iter().map(|id| ordinal(*id));
                let wanted: HashSet<u32> = wanted.collect::<Result<_>>()?;
                owners.retain(|owner| wanted.contains(owner));
            }
            if let Some(after) = query.after.map(ordinal).transpose()? {
                owners.retain(|owner| *owner > after);
            }
            let mut found = Vec::new();
            let part = PART.min(limit.max(64));
            for first in (0..owners.len()).step_by(part) {
                let places = first..owners.len().min(first + part);
                let features = inquiry.each_among(&owners, places, |_, subject| {
                    match features_of(subject.reader(), &zone, at, query.currency, subject.owner()) {
                        Err(error) if left_out(&error, query.missing_rate) => Ok(None),
                        features => features,
                    }
                })?;
                found.extend(features.into_iter().flatten());
                if found.len() >= limit {
                    break;
                }
            }
            found.truncate(limit);
            Ok(found)
        })
    }
}
