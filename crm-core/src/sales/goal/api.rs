//! The accessor for goals.

use super::store::{ENTITY, load};
use super::{Attainment, Goal, GoalPatch, GoalQuery, NewGoal, attainment, lifecycle, store};
use crate::base::{Code, Error, GoalId, Page, PageRequest, Result, Timestamp};
use crate::journal::{
    Entity, HistoryEntry, Past, ReadContext, Stored, Tx, WriteContext, as_of, history_page,
};
use crate::store::Reader;

/// Goals of sales; from [`Crm::goals`](crate::Crm::goals), a snapshot or a transaction.
///
/// ```
/// use crm_core::{Crm, Currency, DealWin, NewCustomer, NewDeal, NewGoal, NewPipeline, NewStage, PeriodLength, Timestamp};
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("Offer", 60), NewStage::won("Won"), NewStage::lost("Lost")];
/// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
///
/// let deal = crm.deals().create(NewDeal::new("A loom", ada.id, sales.id, Currency::EUR).amount(900).owner("Eve"))?;
/// let won = crm.deals().win(deal.id, DealWin::default())?;
/// let today = won.closed_at.map(Timestamp::utc_date).unwrap();
/// let goal = NewGoal::new(PeriodLength::Quarter.period_of(today), 1_200, Currency::EUR).owner("Eve");
/// let goal = crm.goals().create(goal)?;
///
/// let reached = crm.goals().attainment(goal.id, None)?;
/// assert_eq!((reached.won.value.to_string().as_str(), reached.share), ("900.00", Some(0.75)));
/// assert_eq!(reached.remaining.to_string(), "300.00");
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Goals<C>(C);

impl<C> Goals<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::goals`](crate::Crm::goals) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

fn stored(reader: &dyn Reader, id: GoalId) -> Result<Stored<Goal>> {
    load(reader, id)?.ok_or_else(missing)
}

impl<C: ReadContext> Goals<C> {
    /// The goal with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: GoalId) -> Result<Goal> {
        self.find(id)?.ok_or_else(missing)
    }

    /// The goal with this id, unless there is none or it is deleted.
    pub fn find(&self, id: GoalId) -> Result<Option<Goal>> {
        self.0.read_about(ENTITY, |reader| {
            let goal = load(reader, id)?.map(|stored| stored.record);
            Ok(goal.filter(|goal| goal.deleted_at.is_none()))
        })
    }

    /// A page of the goals that the query asks for: by the length of their period, its first day, what counts, and whose
    /// they are, everybody's first, then the teams', then the persons'.
    pub fn list(&self, query: &GoalQuery, page: &PageRequest) -> Result<Page<Goal>> {
        self.0
            .read_about(ENTITY, |reader| store::list(reader, query, page))
    }

    /// How far the goal is reached, by what was known at an instant; now, when left out.
    ///
    /// The goal too is taken as it was known then: `not_found` when it was deleted then, or not there yet.
    /// `out_of_range` for an instant after now, `not_found` with both currencies as the field where a rate is missing.
    pub fn attainment(&self, id: GoalId, as_of: Option<Timestamp>) -> Result<Attainment> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            let at = setting.instant(as_of)?;
            let Stored { seq, record } = stored(reader, id)?;
            let state = Past::new(reader).state(&record, seq, at)?;
            let goal = state
                .filter(|goal| goal.deleted_at.is_none())
                .ok_or_else(missing)?;
            let all = attainment::attainments(reader, setting.zone, vec![goal], at)?;
            all.into_iter().next().ok_or_else(missing)
        })
    }

    /// How far each goal that the query asks for is reached, in the order of the list. In one pass over the deals,
    /// otherwise as [`Goals::attainment`] has it.
    pub fn attainments(&self, query: &GoalQuery, as_of: Option<Timestamp>) -> Result<Vec<Attainment>> {
        let setting = self.0.setting();
        self.0.read_about(ENTITY, |reader| {
            attainment::all_attainments(reader, setting.zone, query, setting.instant(as_of)?)
        })
    }

    /// The goal as it was at a past instant; `not_yet_created` before its creation. Deleted goals are found.
    pub fn as_of(&self, id: GoalId, at: Timestamp) -> Result<Goal> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            as_of(reader, &stored.record, stored.seq, at)
        })
    }

    /// A page of the goal's changes, newest first.
    pub fn history(&self, id: GoalId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let stored = stored(reader, id)?;
            history_page(reader, Entity::Goal, id.to_bytes(), stored.seq, page)
        })
    }
}

impl<C: WriteContext> Goals<C> {
    /// Creates a goal.
    ///
    /// Errors: `taken` when there is one for the same period, measure and person, team or everybody; `inconsistent` for
    /// a person and a team at once; `out_of_range` unless the amount is more than nothing.
    pub fn create(&mut self, new: NewGoal) -> Result<Goal> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; errors as for [`Goals::create`].
    pub fn update(&mut self, id: GoalId, patch: GoalPatch) -> Result<Goal> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Deletes the goal. With a version, `stale_version` unless the goal has it.
    pub fn delete(&mut self, id: GoalId, version: Option<u64>) -> Result<Goal> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted goal; `taken` when there is another one like it by now. With a version, `stale_version` unless
    /// the goal has it.
    pub fn restore(&mut self, id: GoalId, version: Option<u64>) -> Result<Goal> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Goals of sales.
    pub fn goals(&mut self) -> Goals<&mut Self> {
        Goals::on(self)
    }
}
