//! The accessor for deals.

use super::store::{ENTITY, load};
use super::{
    BoardOptions, BoardStage, Deal, DealLoss, DealMove, DealPatch, DealQuery, DealReopening, DealWin,
    NewDeal, StageVisit, StalledDeal, StalledQuery, board, lifecycle, moves, moving, query, stalled,
};
use crate::base::{Code, DealId, Error, Page, PageRequest, PipelineId, Result, Timestamp};
use crate::journal::{Entity, HistoryEntry, ReadContext, Tx, WriteContext, as_of, history_page};
use crate::store::Reader;

/// Deals; from [`Crm::deals`](crate::Crm::deals), a snapshot or a transaction.
///
/// ```
/// use crm_core::{
///     Code, Crm, Currency, DealMove, DealStatus, DealWin, NewCustomer, NewDeal, NewDealLine, NewPipeline, NewStage,
/// };
/// let crm = Crm::in_memory()?;
/// let stages = vec![NewStage::open("Contacted", 20), NewStage::open("Offer", 60), NewStage::won("Won"), NewStage::lost("Lost")];
/// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
/// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
/// let looms = NewDeal::new("Two looms", ada.id, sales.id, Currency::EUR).line(NewDealLine::new("LOOM-1", 2, 900));
/// let deal = crm.deals().create(looms)?;
///
/// let deal = crm.deals().move_to(deal.id, DealMove::to(sales.stages[1].id))?;
/// assert_eq!(deal.probability.to_string(), "60");
/// // A deal is won by winning it, so that its order is made.
/// let error = crm.deals().move_to(deal.id, DealMove::to(sales.stages[2].id)).unwrap_err();
/// assert_eq!((error.code(), error.field()), (Code::IllegalState, Some("stage_id")));
///
/// let deal = crm.deals().win(deal.id, DealWin::default())?;
/// assert_eq!(deal.status, DealStatus::Won);
/// let order = deal.order_id.map(|id| crm.orders().get(id)).transpose()?;
/// assert_eq!(order.map(|order| order.total_money()), Some(deal.amount_money()));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Deals<C>(C);

impl<C> Deals<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::deals`](crate::Crm::deals) and its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

fn missing() -> Error {
    Error::new(Code::NotFound).with_entity(ENTITY)
}

/// The deal with the number of its last change, deleted or not.
fn stored(reader: &dyn Reader, id: DealId) -> Result<(Deal, u64)> {
    let (_, row) = load(reader, id)?.ok_or_else(missing)?;
    Ok((row.record, row.seq))
}

impl<C: ReadContext> Deals<C> {
    /// The deal with this id; `not_found` when there is none, or it is deleted.
    pub fn get(&self, id: DealId) -> Result<Deal> {
        self.find(id)?.ok_or_else(missing)
    }

    /// The deal with this id, unless there is none or it is deleted.
    pub fn find(&self, id: DealId) -> Result<Option<Deal>> {
        self.0.read_about(ENTITY, |reader| {
            let deal = load(reader, id)?.map(|(_, row)| row.record);
            Ok(deal.filter(|deal| deal.deleted_at.is_none()))
        })
    }

    /// A page of the deals that the query asks for, in the order of their creation.
    pub fn list(&self, query: &DealQuery, page: &PageRequest) -> Result<Page<Deal>> {
        self.0
            .read_about(ENTITY, |reader| query::list(reader, query, page))
    }

    /// The pipeline as a board: all its stages in their order, each with how many deals are in it, what they come to, and
    /// the first of them. `not_found` when there is no such pipeline.
    ///
    /// ```
    /// # use crm_core::{BoardOptions, Crm, Currency, NewCustomer, NewDeal, NewPipeline, NewStage};
    /// # let crm = Crm::in_memory()?;
    /// # let stages = vec![NewStage::open("Contacted", 20), NewStage::won("Won"), NewStage::lost("Lost")];
    /// # let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
    /// # let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// crm.deals().create(NewDeal::new("A loom", ada.id, sales.id, Currency::EUR).amount(900))?;
    /// crm.deals().create(NewDeal::new("A mill", ada.id, sales.id, Currency::EUR).amount(100))?;
    /// let board = crm.deals().board(sales.id, &BoardOptions { deals: 1, ..BoardOptions::default() })?;
    /// assert_eq!((board[0].name.as_str(), board[0].count, board[0].deals.len()), ("Contacted", 2, 1));
    /// assert_eq!(board[0].amounts[0].to_string(), "1000.00 EUR");
    /// assert_eq!(board[0].weighted[0].to_string(), "200.00 EUR");
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn board(&self, pipeline_id: PipelineId, options: &BoardOptions) -> Result<Vec<BoardStage>> {
        self.0
            .read_about(ENTITY, |reader| board::board(reader, pipeline_id, options))
    }

    /// A page of the open deals in which nothing happened for as long as their stage allows, in the order of their
    /// creation.
    ///
    /// Something happens when a deal is moved, and when its customer or a contact is spoken with: a call, a meeting, a
    /// visit, an e-mail, a chat, a short message, a form, a message in a social network. A deal for which a next action
    /// is planned is not stalled. What is known now decides, of the time before the instant that is asked about: who was
    /// in which stage then, and when somebody was spoken with, also when it was recorded later.
    pub fn stalled(&self, query: &StalledQuery, page: &PageRequest) -> Result<Page<StalledDeal>> {
        let now = self.0.setting().now;
        self.0
            .read_about(ENTITY, |reader| stalled::list(reader, query, now, page))
    }

    /// The deal's stays in stages, oldest first: from when to when, and how often it had come there by then.
    ///
    /// ```
    /// # use crm_core::{Crm, Currency, DealMove, ManualClock, NewCustomer, NewDeal, NewPipeline, NewStage, OpenOptions};
    /// # use std::time::Duration;
    /// let clock = ManualClock::at("2026-03-02T09:00:00Z")?;
    /// let crm = OpenOptions::new().clock(clock.clone()).in_memory()?;
    /// let stages = vec![NewStage::open("Contacted", 20), NewStage::open("Offer", 60), NewStage::won("Won"), NewStage::lost("Lost")];
    /// let sales = crm.pipelines().create(NewPipeline::new("Sales", stages))?;
    /// let ada = crm.customers().create(NewCustomer::person("Ada"))?;
    /// let deal = crm.deals().create(NewDeal::new("A loom", ada.id, sales.id, Currency::EUR))?;
    /// clock.advance(Duration::from_secs(60));
    /// crm.deals().move_to(deal.id, DealMove::to(sales.stages[1].id))?;
    /// clock.advance(Duration::from_secs(5));
    /// crm.deals().move_to(deal.id, DealMove::to(sales.stages[0].id))?;
    /// let visits = crm.deals().visits(deal.id)?;
    /// let seen: Vec<_> = visits.iter().map(|visit| (visit.milliseconds, visit.entry)).collect();
    /// assert_eq!(seen, [(60_000, 1), (5_000, 1), (0, 2)]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn visits(&self, id: DealId) -> Result<Vec<StageVisit>> {
        let now = self.0.setting().now;
        self.0.read_about(ENTITY, |reader| {
            let (deal, _) = stored(reader, id)?;
            let live = Some(deal).filter(|deal| deal.deleted_at.is_none());
            Ok(moves::visits(&live.ok_or_else(missing)?.moves, now))
        })
    }

    /// The deal as it was at a past instant; `not_yet_created` before its creation. Deleted deals are found.
    pub fn as_of(&self, id: DealId, at: Timestamp) -> Result<Deal> {
        self.0.read_about(ENTITY, |reader| {
            let (deal, seq) = stored(reader, id)?;
            as_of(reader, &deal, seq, at)
        })
    }

    /// A page of the deal's changes, newest first.
    pub fn history(&self, id: DealId, page: &PageRequest) -> Result<Page<HistoryEntry>> {
        self.0.read_about(ENTITY, |reader| {
            let (_, seq) = stored(reader, id)?;
            history_page(reader, Entity::Deal, id.to_bytes(), seq, page)
        })
    }
}

impl<C: WriteContext> Deals<C> {
    /// Creates a deal in an open stage of a pipeline.
    ///
    /// Errors: `unknown_reference` for a customer, a pipeline or a stage that is not there, `required` for what its
    /// stage asks for, `inconsistent` for an amount beside lines, whose sum it is.
    pub fn create(&mut self, new: NewDeal) -> Result<Deal> {
        self.0.write(|tx| lifecycle::create(tx, &new))
    }

    /// Changes what the patch names; `required` when that takes away what its stage asks for, `illegal_state` for what
    /// was ordered already.
    pub fn update(&mut self, id: DealId, patch: DealPatch) -> Result<Deal> {
        self.0.write(|tx| lifecycle::update(tx, id, &patch))
    }

    /// Moves the deal to another open stage.
    ///
    /// A time before its last move puts the move between those that there are; where the deal is now stays as it is.
    ///
    /// Errors: `illegal_state` with `status` when the deal is won or lost, with `stage_id` when it is in that stage
    /// already or may not go there, with the name of a check that does not hold, such as `quote_accepted`; `required` for
    /// what the stage asks for; `out_of_range` for a time before the deal began or after now.
    pub fn move_to(&mut self, id: DealId, step: DealMove) -> Result<Deal> {
        self.0.write(|tx| moving::move_to(tx, id, &step))
    }

    /// The deal is won; what was agreed on becomes an order in the same transaction, unless there is one already.
    /// Nothing is ordered when the deal has no lines. Errors as for a move.
    pub fn win(&mut self, id: DealId, win: DealWin) -> Result<Deal> {
        self.0.write(|tx| moving::win(tx, id, &win))
    }

    /// The deal is lost. Errors as for a move.
    pub fn lose(&mut self, id: DealId, loss: DealLoss) -> Result<Deal> {
        self.0.write(|tx| moving::lose(tx, id, &loss))
    }

    /// A deal that was won or lost is open again; `illegal_state` with `order_id` while its order is not called off.
    pub fn reopen(&mut self, id: DealId, reopening: DealReopening) -> Result<Deal> {
        self.0.write(|tx| moving::reopen(tx, id, &reopening))
    }

    /// Deletes the deal; an order that came of it stays.
    pub fn delete(&mut self, id: DealId, version: Option<u64>) -> Result<Deal> {
        self.0.write(|tx| lifecycle::delete(tx, id, version))
    }

    /// Restores a deleted deal, in the stage where the others went when its own was taken out meanwhile;
    /// `unknown_reference` when its pipeline was deleted. With a version, `stale_version` unless the deal has it.
    pub fn restore(&mut self, id: DealId, version: Option<u64>) -> Result<Deal> {
        self.0.write(|tx| lifecycle::restore(tx, id, version))
    }
}

impl Tx<'_> {
    /// Deals.
    pub fn deals(&mut self) -> Deals<&mut Self> {
        Deals::on(self)
    }
}
