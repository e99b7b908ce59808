//! What fitted models say of a customer, and lists of what they say of many.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::ranking::{RankPlace, Ranked, RankingMemory, ScoreSort};
use crate::base::{Code, Cursor, CustomerId, Error, Page, PageRequest, Result, SegmentId};
use crate::customers;
use crate::journal::{ReadContext, Watched, WorkProgress, watched};
use crate::model::{
    CustomerFeatures, FeatureQuery, MissingRate, Model, ModelScore, Models, Scorer, civil_day,
    current_or_missing, features_of, score,
};
use crate::segment::{Inquiry, inquire};

/// So many customers are looked at before it is asked whether there are enough.
const PART: usize = 64;

/// Whose scores a list holds, and which come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScoreQuery {
    /// The members of this segment; everybody when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<SegmentId>,
    /// By what they are sorted; as is usual for the model's kind when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<ScoreSort>,
    /// What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out.
    pub missing_rate: MissingRate,
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

    /// A page of what the current version of a name says now of those whom it asks about, the greatest first (of clusters
    /// the lowest number), of equal ones who was created first; without intervals and reasons.
    ///
    /// The first page takes time in proportion to all customers, or to the members of the segment; one that follows looks
    /// at those on it alone, unless something was written or a day has begun in between: then it takes as long as the first,
    /// and is the list as it is by then, behind the same place, so that who moved across it is missed or comes again. Whoever
    /// writes for each of them collects them before, or walks over a snapshot.
    ///
    /// Errors: `not_found` when the name has no model, or the segment is none; `wrong_kind` with `sort` for an order of models
    /// of another kind; `not_found` with both currencies when a rate is missing, unless such customers are left out.
    ///
    /// ```
    /// use crm_core::{
    ///     Crm, Currency, NewCustomer, NewModel, NewOrder, NewOrderLine, PageRequest, RfmSpec, ScoreQuery, ScoreValues,
    /// };
    /// let crm = Crm::in_memory()?;
    /// for (name, price) in [("Ada", 90), ("Bob", 10), ("Cleo", 40)] {
    ///     let customer = crm.customers().create(NewCustomer::person(name))?;
    ///     let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]);
    ///     crm.orders().create(order.customer(customer.id))?;
    /// }
    /// crm.models().fit(NewModel::rfm(RfmSpec::new(Currency::EUR)))?;
    /// let best = crm.models().scores("rfm", &ScoreQuery::default(), &PageRequest::first(2))?;
    /// let ScoreValues::Rfm(first) = &best.items[0].values else { unreachable!() };
    /// assert_eq!((first.score.input.monetary, first.score.scores.monetary), (90.into(), 5));
    /// let rest = PageRequest { after: best.next, ..PageRequest::first(2) };
    /// assert_eq!(crm.models().scores("rfm", &ScoreQuery::default(), &rest)?.items.len(), 1);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn scores(&self, name: &str, query: &ScoreQuery, page: &PageRequest) -> Result<Page<ModelScore>> {
        let limit = page.checked_limit()?;
        let memory: &RankingMemory = self.context().setting().memory.part()?;
        inquire(self.context(), "model", |inquiry| {
            let model = current_or_missing(inquiry.reader(), name)?;
            let list = ScoreList::of(inquiry, &model, query)?;
            let after = page.after.as_ref().map(|cursor| RankPlace::of(cursor, list.sort));
            let after = after.transpose()?;
            let ranked = list.ranked(query)?;
            // Only a list that goes on is taken as it was kept.
            let kept = match (&after, ranked.as_ref().and_then(|ranked| memory.find(ranked))) {
                (Some(after), Some(owners)) => list.behind(after, owners, limit)?,
                _ => None,
            };
            let (owners, mut scores, first) = if let Some(kept) = kept {
                kept
            } else {
                let mut all = list.rank(query.segment_id)?;
                let first = after.map_or(0, |after| all.partition_point(|(place, _)| *place <= after));
                let owners: Arc<[u32]> = all.iter().filter_map(|(place, _)| place.owner()).collect();
                (owners, all.split_off(first), first)
            };
            scores.truncate(limit);
            let has_more = first + scores.len() < owners.len();
            let last = scores.last().filter(|_| has_more);
            let next = last.map(|(place, _)| place.cursor());
            match ranked {
                Some(ranked) if has_more => memory.keep(ranked, owners),
                Some(ranked) => memory.forget(&ranked),
                None => {}
            }
            let items = scores.into_iter().map(|(_, score)| score).collect();
            Ok(Page { items, next })
        })
    }

    /// A page of what was known of each customer at an instant, as numbers, in the order of their creation: the features
    /// that models of propensity and clusters learn from, as a table with a row a customer. Customers are there who had been
    /// created by then, or of whom something had happened.
    ///
    /// Nothing that happened later shows: no order, refund, return, cancellation, interaction or deletion of one. What
    /// the store cannot tell counts as it stands: what is recorded afterwards with an earlier date, such as an import of
    /// the past; corrections of an order's lines, time or customer; exchange rates; the categories of products. Customers
    /// who are deleted by now are left out.
    ///
    /// Takes time in proportion to the customers that it looks at. Errors: `out_of_range` for an `as_of` that is yet to
    /// come; `not_found` for a customer or a segment that is not there, and with both
    /// currencies when the rate of an order is missing, unless such customers are left out.
    ///
    /// ```
    /// use std::time::Duration;
    /// use crm_core::{Clock as _, Currency, FeatureQuery, ManualClock, NewCustomer, NewOrder, NewOrderLine, OpenOptions, PageRequest};
    /// let clock = ManualClock::at("2026-05-01T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let order = |price| NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]).customer(ada.id);
    /// crm.orders().create(order(20))?;
    /// let may = clock.now();
    /// clock.advance(Duration::from_secs(40 * 86_400));
    /// crm.orders().create(order(50))?;
    ///
    /// let all = PageRequest::default();
    /// let now = &crm.models().features(&FeatureQuery::new(Currency::EUR), &all)?.items[0];
    /// assert_eq!((now.order_count, now.orders_30_days, now.spent), (2, 1, 70.into()));
    /// assert_eq!((now.days_since_first_order, now.mean_gap_days), (Some(40), Some(40.0)));
    /// let then = &crm.models().features(&FeatureQuery::new(Currency::EUR).as_of(may), &all)?.items[0];
    /// assert_eq!((then.order_count, then.spent), (1, 20.into()));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn features(&self, query: &FeatureQuery, page: &PageRequest) -> Result<Page<CustomerFeatures>> {
        let limit = page.checked_limit()?;
        let after = page.after.as_ref().map(owner_behind).transpose()?;
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
            if let Some(after) = after {
                owners.retain(|owner| *owner > after);
            }
            let mut found = Vec::new();
            let part = PART.max(limit + 1);
            for first in (0..owners.len()).step_by(part) {
                let places = first..owners.len().min(first + part);
                let features = inquiry.each_among(&owners, places, |_, subject| {
                    let (reader, owner) = (subject.reader(), subject.owner());
                    match features_of(reader, &zone, at, query.currency, owner) {
                        Err(error) if left_out(&error, query.missing_rate) => Ok(None),
                        features => Ok(features?.map(|features| (owner, features))),
                    }
                })?;
                found.extend(features.into_iter().flatten());
                if found.len() > limit {
                    break;
                }
            }
            let has_more = found.len() > limit;
            found.truncate(limit);
            let last = found.last().filter(|_| has_more);
            Ok(Page {
                next: last.map(|(owner, _)| Cursor::from_key(&owner.to_be_bytes())),
                items: found.into_iter().map(|(_, features)| features).collect(),
            })
        })
    }
}

/// The customer behind whom a page of features begins.
fn owner_behind(cursor: &Cursor) -> Result<u32> {
    let bytes: Option<[u8; 4]> = cursor.to_key()?.try_into().ok();
    let wrong = || Error::field_of(Code::InvalidCursor, "after");
    bytes.map(u32::from_be_bytes).ok_or_else(wrong)
}

/// A list of customers, what is said of some of them, and where these begin.
type Kept = (Arc<[u32]>, Vec<(RankPlace, ModelScore)>, usize);

/// A list of what a version says of many.
struct ScoreList<'a> {
    inquiry: &'a Inquiry<'a>,
    model: &'a Model,
    scorer: Scorer<'a>,
    sort: ScoreSort,
    missing_rate: MissingRate,
}

impl<'a> ScoreList<'a> {
    fn of(inquiry: &'a Inquiry<'a>, model: &'a Model, query: &ScoreQuery) -> Result<Self> {
        let sort = query.sort.unwrap_or(ScoreSort::usual(model.kind));
        if sort.kind() != model.kind {
            return Err(Error::field_of(Code::WrongKind, "sort"));
        }
        Ok(Self {
            inquiry,
            model,
            scorer: Scorer::new(inquiry.zone(), inquiry.at(), model, inquiry.loaded(model)?),
            sort,
            missing_rate: query.missing_rate,
        })
    }

    fn ranked(&self, query: &ScoreQuery) -> Result<Option<Ranked>> {
        let day = civil_day(self.inquiry.zone(), self.inquiry.at());
        let asked = (query.segment_id, query.missing_rate);
        Ranked::of(self.inquiry.reader(), day, self.model.id, self.sort, asked)
    }

    /// What the version says of these, with their places.
    fn score(&self, owners: &[u32]) -> Result<Vec<(RankPlace, ModelScore)>> {
        let (sort, missing_rate, scorer) = (self.sort, self.missing_rate, &self.scorer);
        let scores = self.inquiry.each(owners, |customer_id, subject| {
            let (reader, owner) = (subject.reader(), subject.owner());
            match scorer.clone().score(reader, owner, customer_id, false) {
                Err(error) if left_out(&error, missing_rate) => Ok(None),
                score => Ok(score?.map(|score| (sort.place(&score.values, owner), score))),
            }
        })?;
        Ok(scores.into_iter().flatten().collect())
    }

    /// What follows a place of the list that was kept: all of the list, a page, and where it begins. None where the
    /// customer at the place stands elsewhere by now, or somebody on the page has no score any more.
    fn behind(&self, after: &RankPlace, owners: Arc<[u32]>, limit: usize) -> Result<Option<Kept>> {
        let Some(place) = owners.iter().position(|owner| Some(*owner) == after.owner()) else {
            return Ok(None);
        };
        let page = &owners[place..owners.len().min(place + 1 + limit)];
        let mut scores = self.score(page)?;
        if scores.len() < page.len() || scores[0].0 != *after {
            return Ok(None);
        }
        scores.remove(0);
        Ok(Some((owners, scores, place + 1)))
    }

    /// What it says of all, in their order.
    fn rank(&self, segment: Option<SegmentId>) -> Result<Vec<(RankPlace, ModelScore)>> {
        let mut all = self.score(&self.inquiry.group(segment)?)?;
        all.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        Ok(all)
    }
}
