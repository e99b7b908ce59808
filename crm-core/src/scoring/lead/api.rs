//! The accessor for lead models.

use super::score::{self, Scorer};
use super::store::{self, ENTITY, load};
use super::{LeadModel, LeadModelPatch, LeadQuery, LeadScore, NewLeadModel, RankedLead, lifecycle};
use crate::base::{Code, CustomerId, Error, LeadModelId, Page, PageRequest, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Stored, Tx, WriteContext, as_of, history_page};
use crate::segment::{Inquiry, inquire};
use crate::store::Reader;

/// Lead models: rules that say who fits, and who is engaged; from [`Crm::lead_models`](crate::Crm::lead_models), a
/// snapshot or a transaction.
///
/// A score is Σ over groups of min(cap, Σ points · 0.5^(age / half-life)), on two axes. It is computed when it is asked
/// for, at that instant: nothing of it is stored.
///
/// ```
/// use crm_core::{
///     Clock, Crm, InteractionKind, LeadGroup, LeadQuery, LeadRule, LeadSource, ManualClock, NewCustomer, NewInteraction,
///     NewLeadModel, OpenOptions,
/// };
/// use std::time::Duration;
/// let clock = ManualClock::at("2026-03-02T09:00:00Z")?;
/// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
/// let mill = crm.customers().create(NewCustomer::organization("A mill"))?.id;
/// let call = NewInteraction::with(mill, InteractionKind::Call);
/// crm.interactions().record(call.clone())?;
/// // 7 days later a second call: the points of the first have halved.
/// clock.advance(Duration::from_secs(7 * 86_400));
/// crm.interactions().record(call)?;
///
/// let calls = LeadRule::rows("Calls", 10, LeadSource::Interactions).filter("kind = 'call'").half_life_days(7);
/// let model = NewLeadModel::new("Mills", vec![
///     LeadGroup::fit("Who", vec![LeadRule::customer("A company", 20, "kind = 'organization'")]),
///     LeadGroup::engagement("Talks", vec![calls]).cap(12),
/// ]);
/// let model = crm.lead_models().create(model.grade("A", 20, 10).grade("B", 20, 0))?;
/// let score = crm.lead_models().score(model.id, mill)?;
/// assert_eq!((score.fit, score.engagement, score.grade.as_deref()), (20.into(), 12.into(), Some("A")));
/// // 10 · 0.5^(7 / 7) + 10 = 15, of which the cap cuts 3 off.
/// let talks = &score.groups[1];
/// assert_eq!((talks.terms[0].points, talks.terms[1].points, talks.cut), (5.into(), 10.into(), 3.into()));
/// assert_eq!(crm.lead_models().rank(model.id, &LeadQuery::default())?[0].customer_id, mill);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct LeadModels<C>(C);

impl<C> LeadModels<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::lead_models`](crate::Crm::lead_models) and its kin
    /// call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

fn stored(reader: &dyn Reader, id: LeadModelId) -> Result<Stored<LeadModel>> {
    load(reader, id)?.ok_or_else(missing)
}

/// The model, unless there is none or it is deleted.
fn find(reader: &dyn Reader, id: LeadModelId) -> Result<Option<LeadModel>> {
    let model = load(reader, id)?.map(|stored| stored.record);
    Ok(model.filter(|model| model.deleted_at.is_none()))
}

fn live(inquiry: &Inquiry<'_>, id: LeadModelId) -> Result<LeadModel> {
    find(inquiry.reader(), id)?.ok_or_else(missing)
}

impl<C: ReadContext> LeadModels<C> {
    /// The model with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: LeadModelId) -> Result<LeadModel> {
        self.find(id)?.ok_or_else(missing)
    }

    /// The model with this id, unless there is none or it is deleted.
    pub fn find(&self, id: LeadModelId) -> Result<Option<LeadModel>> {
        self.0.read_about(ENTITY, |reader| find(reader, id))
    }

    /// A page of the models, in the order of their ids.
    pub fn list(&self, page: &PageRequest) -> Result<Page<LeadModel>> {
        self.0.read_about(ENTITY, |reader| store::list(reader, page))
    }

    /// The score of a customer now, with everything that gives points. An error of an expression that is understood no
    /// more, since what it names is gone, names its rule.
    pub fn score(&self, id: LeadModelId, customer_id: CustomerId) -> Result<LeadScore> {
        inquire(&self.0, ENTITY, |inquiry| {
            let model = live(inquiry, id)?;
            let scorer = Scorer::new(inquiry, &model)?;
            inquiry.about(customer_id, |subject| scorer.score(customer_id, subject))
        })
    }

    /// The best leads now, the best first, of equal ones who was created first. Takes time in proportion to all customers,
    /// or to the members of the segment. Errors as for a score; `out_of_range` for a limit that cannot be.
    pub fn rank(&self, id: LeadModelId, query: &LeadQuery) -> Result<Vec<RankedLead>> {
        inquire(&self.0, ENTITY, |inquiry| {
            score::rank(inquiry, &live(inquiry, id)?, query)
        })
    }

    /// The model as it was at a past instant; `not_yet_created` before its creation. Deleted models are found.
    pub fn as_of(&self, id: LeadModelId, at: Timestamp) -> Result<LeadModel> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the model's changes, newest first.
    pub fn history(&self, id: LeadModelId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            history_page(reader, Entity::LeadModel, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> LeadModels<C> {
    /// Creates a model.
    ///
    /// Errors: `taken` when another has its name; those of the language of segments, with the rule, for an expression that
    /// is not understood; `inconsistent` for a half-life of a rule about the customer.
    pub fn create(&mut self, new: NewLeadModel) -> Result<LeadModel> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; errors as for [`LeadModels::create`].
    pub fn update(&mut self, id: LeadModelId, patch: LeadModelPatch) -> Result<LeadModel> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Deletes the model. With a version, `stale_version` unless the model has it.
    pub fn delete(&mut self, id: LeadModelId, version: Option<u64>) -> Result<LeadModel> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted model; `taken` when another has its name by now. With a version, `stale_version` unless the model
    /// has it.
    pub fn restore(&mut self, id: LeadModelId, version: Option<u64>) -> Result<LeadModel> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Lead models.
    pub fn lead_models(&mut self) -> LeadModels<&mut Self> {
        LeadModels::on(self)
    }
}
